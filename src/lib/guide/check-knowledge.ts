import { checkClaims } from './check-basis.ts';
import { checkAtoms } from './check-conditions.ts';
import { checkNames } from './check-references.ts';
import { badLinks, emptiness, leaves } from './check-text.ts';
import type { Condition } from './condition.ts';
import type { GuideProblem } from './guide-problem.ts';
import { questionsById, type GuidePack } from './guide.ts';
import type { Id } from './id.ts';
import type { Knowledge } from './knowledge.ts';
import type { KnowledgeText } from './knowledge-text.ts';
import type { Basis } from './source.ts';

/** One thing that a guide knows, as far as all kinds have it. */
interface Thing {
	readonly id: Id;
	readonly basis: readonly Basis[];
	readonly stage?: Id;
	readonly stages?: readonly Id[];
	readonly questions?: readonly Id[];
}

/** Everything that is wrong with what a guide knows besides its questions, and with the words for it. */
export const checkKnowledge = (guide: GuidePack, knowledge: Knowledge, text: KnowledgeText): readonly GuideProblem[] => [
	...kinds.flatMap((kind) => [
		...checkNames(
			kind,
			(knowledge[kind] as readonly Thing[]).map(({ id }) => id)
		),
		...checkClaims(
			(knowledge[kind] as readonly Thing[]).map(({ id, basis }) => ({ id, place: `${kind}/${id}`, basis })),
			guide.sources
		),
		...checkPlaces(guide, kind, knowledge[kind] as readonly Thing[]),
		...checkWords(kind, knowledge[kind] as readonly Thing[], text[kind])
	]),
	...checkScreens(guide, knowledge, text),
	...checkReasons(knowledge, text),
	...checkLinks(knowledge),
	...allConditions(knowledge).flatMap(({ id, place, when }) => checkAtoms(when, id, place, guide, questionsById(guide))),
	...[...leaves(text)].flatMap(([place, leaf]) => emptiness(guide, place, leaf)),
	...badLinks(guide, leaves(text))
];

const kinds = [
	'checks',
	'pitfalls',
	'challenges',
	'capacities',
	'measures',
	'practices',
	'benchmarks',
	'screens',
	'references',
	'terms'
] as const satisfies readonly (keyof Knowledge)[];

const checkPlaces = (guide: GuidePack, kind: string, things: readonly Thing[]): readonly GuideProblem[] => {
	const stages = new Set(guide.stages.map(({ id }) => id));
	const questions = questionsById(guide);
	return things.flatMap((thing) => {
		const place = `${kind}/${thing.id}`;
		const named = [...(thing.stages ?? []), ...(thing.stage === undefined ? [] : [thing.stage])];
		return [
			...named
				.filter((stage) => !stages.has(stage))
				.map((value) => ({ kind: 'unknown-stage' as const, id: thing.id, place, value })),
			...(thing.questions ?? [])
				.filter((question) => !questions.has(question))
				.map((value) => ({ kind: 'unknown-question' as const, id: thing.id, place, value }))
		];
	});
};

/** Each thing has words, and no words are left over. */
const checkWords = (
	kind: string,
	things: readonly { readonly id: Id }[],
	words: Readonly<Record<Id, unknown>>
): readonly GuideProblem[] => {
	const known = new Set(things.map(({ id }) => id));
	return [
		...things
			.filter(({ id }) => !Object.hasOwn(words, id))
			.map(({ id }) => ({ kind: 'missing-text' as const, id, place: `${kind}/${id}` })),
		...Object.keys(words)
			.filter((id) => !known.has(id))
			.map((id) => ({ kind: 'unused-text' as const, id, place: `${kind}/${id}` }))
	];
};

const checkScreens = (guide: GuidePack, { screens }: Knowledge, text: KnowledgeText): readonly GuideProblem[] =>
	screens.flatMap(({ id, items, groups, results }) => {
		const words = text.screens[id];
		if (!words) return [];
		return [
			...checkNames(
				`screens/${id}`,
				items.map((item) => item.id)
			),
			...checkClaims(
				items.map((item) => ({ id: item.id, place: `screens/${id}/${item.id}`, basis: item.basis })),
				guide.sources
			),
			...items
				.filter(({ group }) => !groups.includes(group))
				.map((item) => ({ kind: 'unknown-item' as const, id: item.id, place: `screens/${id}/${item.id}`, value: item.group })),
			...checkWords(`screens/${id}/items`, items, words.items),
			...checkWords(
				`screens/${id}/groups`,
				groups.map((group) => ({ id: group })),
				words.groups
			),
			...checkWords(`screens/${id}/results`, results, words.results)
		];
	});

const checkReasons = ({ pitfalls }: Knowledge, text: KnowledgeText): readonly GuideProblem[] =>
	pitfalls.flatMap(({ id, raisedBy }) => {
		const place = `pitfalls/${id}/reasons`;
		return [
			...checkNames(
				place,
				raisedBy.map((reason) => reason.id)
			),
			...checkWords(place, raisedBy, text.pitfalls[id]?.reasons ?? {})
		];
	});

/** What one thing says of another: the checks of a pitfall, the pitfalls of a challenge, the measures of a capacity. */
const checkLinks = ({ checks, pitfalls, challenges, capacities, measures }: Knowledge): readonly GuideProblem[] => {
	const ids = (things: readonly { readonly id: Id }[]) => new Set(things.map(({ id }) => id));
	const dangling = (place: string, id: Id, targets: readonly Id[], known: ReadonlySet<Id>): readonly GuideProblem[] =>
		targets.filter((target) => !known.has(target)).map((value) => ({ kind: 'unknown-item', id, place: `${place}/${id}`, value }));
	const [knownChecks, knownPitfalls, knownMeasures] = [ids(checks), ids(pitfalls), ids(measures)];
	return [
		...pitfalls.flatMap((pitfall) => dangling('pitfalls', pitfall.id, pitfall.checks, knownChecks)),
		...challenges.flatMap((challenge) => dangling('challenges', challenge.id, challenge.pitfalls, knownPitfalls)),
		...capacities.flatMap((capacity) => dangling('capacities', capacity.id, capacity.measures, knownMeasures))
	];
};

const allConditions = ({
	checks,
	pitfalls
}: Knowledge): readonly { readonly id: Id; readonly place: string; readonly when: Condition }[] => [
	...checks.flatMap(({ id, when, proposedWhen }) =>
		[when, proposedWhen].flatMap((condition) => (condition ? [{ id, place: `checks/${id}`, when: condition }] : []))
	),
	...pitfalls.flatMap(({ id, raisedBy }) =>
		raisedBy.map((reason) => ({ id, place: `pitfalls/${id}/${reason.id}`, when: reason.when }))
	)
];
