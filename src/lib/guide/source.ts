import type { Id } from './id.ts';

/** Where a statement comes from. `seen` says how much of the source stood behind the statement when it was written. */
export interface Source {
	readonly id: Id;
	readonly kind: 'act' | 'guidance' | 'report' | 'case' | 'proposal';
	/** Title in the language of the source. */
	readonly title: string;
	readonly publisher: string;
	readonly year: string;
	readonly addresses: readonly string[];
	readonly seen: 'whole' | 'part' | 'title';
	/** For acts: the short name used in citations ("CPR"), the date of the text the guide rests on, and the ELI address of that text. */
	readonly act?: {
		readonly shortName: string;
		readonly number: string;
		readonly consolidated: string;
		readonly eli: string;
	};
}

/**
 * What a statement rests on.
 * `law`: an act and the place in it, in the neutral notation "31(3)", "annex:V/2.1.1", "recital:26"; `reading` marks our interpretation.
 * `evidence`: a published source. `default`: the planner's own proposal.
 */
export type Basis =
	| { readonly kind: 'law'; readonly act: Id; readonly place: string; readonly reading?: true }
	| { readonly kind: 'evidence'; readonly source: Id }
	| { readonly kind: 'default' };
