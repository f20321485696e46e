import type { GuideProblem } from './guide-problem.ts';
import { guideQuestions, type GuidePack } from './guide.ts';
import { isId, type Id } from './id.ts';
import type { Question, ValueKind } from './question.ts';

/** Ids that are none, ids given twice, and ids that lead nowhere: feeds, stages depended on, code lists. */
export const checkReferences = (guide: GuidePack): readonly GuideProblem[] => [
	...checkNames('guide', [guide.header.id]),
	...checkNames(
		'stages',
		guide.stages.map(({ id }) => id)
	),
	...checkNames(
		'tools',
		guide.tools.map(({ id }) => id)
	),
	...guide.stages.flatMap((stage) =>
		checkNames(
			`stages/${stage.id}/groups`,
			stage.groups.map(({ id }) => id)
		)
	),
	...checkNames(
		'questions',
		guideQuestions(guide).map(({ id }) => id)
	),
	...guideQuestions(guide).flatMap(checkQuestionNames),
	...checkNames(
		'fields',
		[...guide.fields, ...guide.tables].map(({ id }) => id)
	),
	...checkNames(
		'paragraphs',
		guide.fields.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id))
	),
	...guide.tables.flatMap(({ id, columns }) => checkNames(`tables/${id}/columns`, columns)),
	...checkNames(
		'code-lists',
		guide.codeLists.map(({ id }) => id)
	),
	...guide.codeLists.flatMap(({ id, codes }) => [
		...checkNames(`code-lists/${id}/groups`, [...new Set(codes.flatMap(({ group }) => group ?? []))]),
		...duplicates(
			`code-lists/${id}/codes`,
			codes.map(({ code }) => code)
		)
	]),
	...checkNames(
		'sources',
		guide.sources.map(({ id }) => id)
	),
	...checkStagesDependedOn(guide),
	...checkFeeds(guide),
	...checkCodeLists(guide)
];

export const checkNames = (place: string, ids: readonly Id[]): readonly GuideProblem[] => [
	...ids.filter((id) => !isId(id)).map((id) => ({ kind: 'bad-id' as const, id, place })),
	...duplicates(place, ids)
];

const duplicates = (place: string, ids: readonly string[]): readonly GuideProblem[] =>
	[...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => ({ kind: 'duplicate-id', id, place }));

const checkQuestionNames = ({ id, value }: Question): readonly GuideProblem[] => {
	const options = (place: string, kind: ValueKind): readonly GuideProblem[] =>
		kind.kind === 'choice' || kind.kind === 'choices'
			? checkNames(
					`${place}/options`,
					kind.options.map((option) => option.id)
				)
			: [];
	const place = `questions/${id}`;
	if (value.kind !== 'rows') return options(place, value);
	return [
		...checkNames(
			`${place}/columns`,
			value.columns.map((column) => column.id)
		),
		...value.columns.flatMap((column) => options(`${place}/columns/${column.id}`, column.value))
	];
};

const checkStagesDependedOn = ({ stages }: GuidePack): readonly GuideProblem[] => {
	const known = new Set(stages.map(({ id }) => id));
	return stages.flatMap(({ id, dependsOn }) =>
		dependsOn
			.filter((other) => !known.has(other))
			.map((other) => ({ kind: 'unknown-stage' as const, id, place: `stages/${id}/dependsOn`, value: other }))
	);
};

const checkFeeds = (guide: GuidePack): readonly GuideProblem[] => {
	const known = new Set([...guide.fields, ...guide.tables].map(({ id }) => id));
	return guideQuestions(guide).flatMap(({ id, feeds }) =>
		feeds
			.filter((target) => !known.has(target))
			.map((target) => ({ kind: 'unknown-feed' as const, id, place: `questions/${id}/feeds`, value: target }))
	);
};

const checkCodeLists = (guide: GuidePack): readonly GuideProblem[] => {
	const lists = new Map(guide.codeLists.map(({ id, codes }) => [id, new Set(codes.map(({ code }) => code))]));
	return guideQuestions(guide).flatMap(({ id, value }) =>
		(value.kind === 'rows' ? value.columns.map((column) => column.value) : [value]).flatMap((kind): readonly GuideProblem[] => {
			if (kind.kind !== 'code' && kind.kind !== 'codes') return [];
			const place = `questions/${id}`;
			const codes = lists.get(kind.list);
			if (!codes) return [{ kind: 'unknown-code-list', id, place, value: kind.list }];
			const offered = kind.kind === 'codes' ? (kind.within ?? []) : [];
			return offered
				.filter((code) => !codes.has(code))
				.map((code) => ({ kind: 'unknown-value', id, place: `${place}/within`, value: `${kind.list}: ${code}` }));
		})
	);
};
