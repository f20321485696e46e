import { pitfallStates, type PitfallState } from '#lib/draft/states.ts';
import type { Pitfall, Rating } from '#lib/guide/knowledge.ts';
import { isRaised, type PitfallEntry } from '#lib/readiness/pitfalls.ts';

export const scopes = ['raised', 'all'] as const;

/** Which part of the register is shown; what is absent does not narrow it. */
export interface RegisterView {
	readonly scope: (typeof scopes)[number];
	readonly state?: PitfallState | undefined;
	readonly group?: Pitfall['group'] | undefined;
	readonly cell?: { readonly likelihood: Rating; readonly impact: Rating } | undefined;
}

type Facet = keyof RegisterView;

const fits = (entry: PitfallEntry, { scope, state, group, cell }: RegisterView, except?: Facet): boolean =>
	(except === 'scope' || scope === 'all' || isRaised(entry)) &&
	(except === 'state' || state === undefined || entry.state === state) &&
	(except === 'group' || group === undefined || entry.pitfall.group === group) &&
	(except === 'cell' || cell === undefined || (entry.likelihood === cell.likelihood && entry.impact === cell.impact));

export const inView = (register: readonly PitfallEntry[], view: RegisterView): readonly PitfallEntry[] =>
	register.filter((entry) => fits(entry, view));

/** How many entries each choice of a filter would show, with the other filters as they are. */
export interface RegisterCounts {
	readonly scopes: Readonly<Record<RegisterView['scope'], number>>;
	readonly states: Readonly<Record<PitfallState | 'any', number>>;
	readonly cell: (likelihood: Rating, impact: Rating) => number;
}

export const registerCounts = (register: readonly PitfallEntry[], view: RegisterView): RegisterCounts => {
	const count = (except: Facet, accepts: (entry: PitfallEntry) => boolean): number =>
		register.filter((entry) => fits(entry, view, except) && accepts(entry)).length;
	const ofState = (state: PitfallState): number => count('state', (entry) => entry.state === state);
	const [open, treated, accepted] = pitfallStates.map(ofState) as [number, number, number];
	return {
		scopes: { raised: count('scope', isRaised), all: count('scope', () => true) },
		states: { any: open + treated + accepted, open, treated, accepted },
		cell: (likelihood, impact) => count('cell', (entry) => entry.likelihood === likelihood && entry.impact === impact)
	};
};
