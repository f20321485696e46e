import type { CodeList } from './code-list.ts';
import { guideQuestions, type Guide, type Stage } from './guide.ts';
import type { Option, Question, ValueKind } from './question.ts';

type Need = 'required' | 'optional';
type Entry = readonly [place: string, need: Need];

/** Every place of a guide's text, as a path through `GuideText`, and whether there must be words. */
export const expectedTexts = (guide: Guide): ReadonlyMap<string, Need> =>
	new Map([
		...required('', 'title'),
		...guide.stages.flatMap(stageTexts),
		...guide.tools.flatMap(({ id }) => required(`tools/${id}`, 'title', 'short', 'purpose')),
		...guideQuestions(guide).flatMap(questionTexts),
		...guide.fields.flatMap(({ id }) => required(`fields/${id}`, 'title', 'guidance')),
		...guide.tables.flatMap(({ id, columns }) => [
			...required(`tables/${id}`, 'title', 'guidance'),
			...required(`tables/${id}/columns`, ...columns)
		]),
		...guide.codeLists.flatMap(codeListTexts)
	]);

const entries = (need: Need, at: string, keys: readonly string[]): readonly Entry[] =>
	keys.map((key) => [at === '' ? key : `${at}/${key}`, need]);

const required = (at: string, ...keys: readonly string[]): readonly Entry[] => entries('required', at, keys);

const optional = (at: string, ...keys: readonly string[]): readonly Entry[] => entries('optional', at, keys);

const stageTexts = ({ id, groups }: Stage): readonly Entry[] => [
	...required(`stages/${id}`, 'title', 'short', 'purpose'),
	...groups.flatMap((group) => [
		...required(`stages/${id}/groups/${group.id}`, 'title'),
		...optional(`stages/${id}/groups/${group.id}`, 'intro')
	])
];

const questionTexts = ({ id, value }: Question): readonly Entry[] => {
	const at = `questions/${id}`;
	const common = [...required(at, 'label', 'help', 'why'), ...optional(at, 'hint')];
	if (value.kind !== 'rows') {
		return [
			...common,
			...optionsOf(value).flatMap((option) => [
				...required(`${at}/options/${option.id}`, 'label'),
				...optional(`${at}/options/${option.id}`, 'phrase', 'advantages', 'drawbacks')
			])
		];
	}
	return [
		...common,
		...required(at, 'row'),
		...value.columns.flatMap((column) => [
			...required(`${at}/columns/${column.id}`, 'label'),
			...optional(`${at}/columns/${column.id}`, 'hint'),
			...optionsOf(column.value).flatMap((option) => required(`${at}/columns/${column.id}/options/${option.id}`, 'label'))
		])
	];
};

const optionsOf = (kind: ValueKind): readonly Option[] => (kind.kind === 'choice' || kind.kind === 'choices' ? kind.options : []);

const codeListTexts = ({ id, codes }: CodeList): readonly Entry[] => {
	const at = `codeLists/${id}`;
	return [
		...required(at, 'title'),
		...optional(at, 'note'),
		...required(`${at}/groups`, ...new Set(codes.flatMap(({ group }) => group ?? []))),
		...required(`${at}/codes`, ...codes.map(({ code }) => code)),
		...required(`${at}/cautions`, ...codes.filter(({ caution }) => caution).map(({ code }) => code)),
		...optional(`${at}/uses`, ...codes.map(({ code }) => code))
	];
};
