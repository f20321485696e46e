import type { GuidePack } from './guide.ts';
import { guideQuestions } from './guide.ts';
import type { Id } from './id.ts';
import type { Knowledge } from './knowledge.ts';
import type { Question } from './question.ts';
import type { Basis } from './source.ts';

/** In the order in which a reader meets them. */
export const restingKinds = [
	'stages',
	'questions',
	'tools',
	'fields',
	'tables',
	'code-lists',
	'rules',
	'checks',
	'pitfalls',
	'challenges',
	'capacities',
	'measures',
	'practices',
	'benchmarks',
	'screens',
	'screen-items',
	'references',
	'terms'
] as const;

export type RestingKind = (typeof restingKinds)[number];

/** Something that the guide says. */
export interface Resting {
	readonly kind: RestingKind;
	readonly id: Id;
}

/** What rests on no source, but is our own proposal alone, stands under this id, which no source has. */
export const ownProposal = 'default';

/**
 * By id of the source: everything that rests on it, each thing once, in the order of the guide. An option counts with its question,
 * a paragraph with its field.
 */
export const restsOn = (
	pack: GuidePack,
	knowledge: Knowledge,
	rules: readonly { readonly id: Id; readonly basis: readonly Basis[] }[]
): ReadonlyMap<Id, readonly Resting[]> => {
	const found = new Map<Id, Resting[]>();
	for (const { kind, id, basis } of claims(pack, knowledge, rules)) {
		const named = new Set(basis.flatMap(sourceOf));
		if (named.size === 0) named.add(ownProposal);
		for (const source of named) {
			const things = found.get(source);
			if (things) things.push({ kind, id });
			else found.set(source, [{ kind, id }]);
		}
	}
	return found;
};

const sourceOf = (basis: Basis): readonly Id[] => {
	if (basis.kind === 'law') return [basis.act];
	return basis.kind === 'evidence' ? [basis.source] : [];
};

interface Claim extends Resting {
	readonly basis: readonly Basis[];
}

const claims = (
	pack: GuidePack,
	knowledge: Knowledge,
	rules: readonly { readonly id: Id; readonly basis: readonly Basis[] }[]
): readonly Claim[] => [
	...claimsOf('stages', pack.stages),
	...claimsOf('questions', guideQuestions(pack).map(withOptions)),
	...claimsOf('tools', pack.tools),
	...claimsOf(
		'fields',
		pack.fields.map(({ id, basis, paragraphs }) => ({ id, basis: [...basis, ...paragraphs.flatMap((one) => one.basis)] }))
	),
	...claimsOf('tables', pack.tables),
	...claimsOf('code-lists', pack.codeLists),
	...claimsOf('rules', rules),
	...claimsOf('checks', knowledge.checks),
	...claimsOf('pitfalls', knowledge.pitfalls),
	...claimsOf('challenges', knowledge.challenges),
	...claimsOf('capacities', knowledge.capacities),
	...claimsOf('measures', knowledge.measures),
	...claimsOf('practices', knowledge.practices),
	...claimsOf('benchmarks', knowledge.benchmarks),
	...claimsOf('screens', knowledge.screens),
	...claimsOf(
		'screen-items',
		knowledge.screens.flatMap(({ items }) => items)
	),
	...claimsOf('references', knowledge.references),
	...claimsOf('terms', knowledge.terms)
];

const claimsOf = (
	kind: RestingKind,
	things: readonly { readonly id: Id; readonly basis: readonly Basis[] }[]
): readonly Claim[] => things.map(({ id, basis }) => ({ kind, id, basis }));

const withOptions = ({ id, value, basis }: Question): { readonly id: Id; readonly basis: readonly Basis[] } => {
	const kinds = value.kind === 'rows' ? value.columns.map((column) => column.value) : [value];
	const options = kinds.flatMap((kind) => ('options' in kind ? kind.options : []));
	return { id, basis: [...basis, ...options.flatMap((option) => option.basis ?? [])] };
};
