import type { GuideProblem } from './guide-problem.ts';
import { guideQuestions, type GuidePack } from './guide.ts';
import type { Id } from './id.ts';
import type { Question } from './question.ts';
import type { Basis, Source } from './source.ts';

export interface Claim {
	readonly id: Id;
	readonly place: string;
	readonly basis: readonly Basis[];
}

/** That everything rests on something, and that what it rests on exists: acts as acts, with a place in the neutral notation. */
export const checkBasis = (guide: GuidePack): readonly GuideProblem[] => checkClaims(claims(guide), guide.sources);

export const checkClaims = (made: readonly Claim[], all: readonly Source[]): readonly GuideProblem[] => {
	const sources = new Map(all.map((source) => [source.id, source]));
	return made.flatMap(({ id, place, basis }) =>
		basis.length === 0
			? [{ kind: 'missing-basis' as const, id, place }]
			: basis.flatMap((one) => checkOne(one, id, place, sources))
	);
};

/** Options need no basis of their own; one that is given must not be empty. */
const claims = (guide: GuidePack): readonly Claim[] => [
	...guide.stages.map(({ id, basis }) => ({ id, place: `stages/${id}`, basis })),
	...guide.tools.map(({ id, basis }) => ({ id, place: `tools/${id}`, basis })),
	...guideQuestions(guide).flatMap((question) => [
		{ id: question.id, place: `questions/${question.id}`, basis: question.basis },
		...optionClaims(question)
	]),
	...guide.fields.flatMap((field) => [
		{ id: field.id, place: `fields/${field.id}`, basis: field.basis },
		...field.paragraphs.map(({ id, basis }) => ({ id, place: `fields/${field.id}/paragraphs/${id}`, basis }))
	]),
	...guide.tables.map(({ id, basis }) => ({ id, place: `tables/${id}`, basis })),
	...guide.codeLists.map(({ id, basis }) => ({ id, place: `code-lists/${id}`, basis }))
];

const optionClaims = ({ id, value }: Question): readonly Claim[] =>
	(value.kind === 'rows' ? value.columns.map((column) => column.value) : [value]).flatMap((kind) =>
		kind.kind === 'choice' || kind.kind === 'choices'
			? kind.options.flatMap((option) =>
					option.basis ? [{ id, place: `questions/${id}/options/${option.id}`, basis: option.basis }] : []
				)
			: []
	);

const checkOne = (basis: Basis, id: Id, place: string, sources: ReadonlyMap<Id, Source>): readonly GuideProblem[] => {
	if (basis.kind === 'default') return [];
	const wanted = basis.kind === 'law' ? basis.act : basis.source;
	const source = sources.get(wanted);
	if (!source) return [{ kind: 'unknown-source', id, place, value: wanted }];
	if (basis.kind !== 'law') return [];
	return [
		...(source.act ? [] : [{ kind: 'not-an-act' as const, id, place, value: wanted }]),
		...(placePattern.test(basis.place) ? [] : [{ kind: 'bad-place' as const, id, place, value: basis.place }])
	];
};

/** "31(3)", "22(3)(d)(v)", "5a(9)", "annex:V/2.1.1", "annex:I/table-3", "recital:26". */
const placePattern = /^(\d+[a-z]*(\([a-z0-9]+\))*|annex:[IVX]+(\/[a-z0-9]+([.-][a-z0-9]+)*)*|recital:\d+)$/i;
