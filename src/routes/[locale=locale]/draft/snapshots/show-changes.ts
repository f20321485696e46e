import type { ChangeNames } from './load-change-names.ts';
import type { SnapshotsText } from '#content/text/en/pages/snapshots.ts';
import type { Answer } from '#lib/draft/draft.ts';
import { entryOf } from '#lib/draft/edit.ts';
import { severalValues } from '#lib/draft/read-value.ts';
import { isTextProperty } from '#lib/draft/states.ts';
import { questionsById, type Guide } from '#lib/guide/guide.ts';
import type { Id } from '#lib/guide/id.ts';
import type {
	AnswerChange,
	DraftComparison,
	FieldChange,
	QuestionChange,
	StateChange,
	TableChange
} from '#lib/readiness/compare-drafts.ts';
import { formatDate } from '#lib/section/figures.ts';
import { showValue, type YesNoWords } from '#lib/section/show-value.ts';

interface ShownCell {
	readonly label: string;
	readonly before: string;
	readonly after: string;
}

interface ShownRow {
	readonly key: string;
	readonly state: 'added' | 'removed' | 'changed';
	readonly cells: readonly ShownCell[];
}

type ShownChange =
	| (ShownCell & { readonly kind: 'value' | 'text'; readonly key: string })
	| { readonly kind: 'rows'; readonly key: string; readonly label: string; readonly rows: readonly ShownRow[] };

export interface ShownGroup {
	readonly key: string;
	readonly title: string;
	readonly changes: readonly ShownChange[];
	readonly count: number;
}

interface Surroundings {
	readonly guide: Guide;
	readonly names: ChangeNames;
	readonly language: string;
	readonly yesNo: YesNoWords;
	readonly words: SnapshotsText['compare'];
}

/** The differences of two drafts in words, by stage and page. */
export const showChanges = (comparison: DraftComparison, around: Surroundings): readonly ShownGroup[] => {
	const { names, words } = around;
	const titleOf = (place: Id) => (names.text.stages[place] ?? names.text.tools[place])?.title ?? place;
	const groups = [
		...comparison.places.map(({ place, questions }) => ({
			key: place ?? 'other-version',
			title: place === undefined ? words.otherVersion : titleOf(place),
			changes: questions.map((change) => showQuestion(change, around))
		})),
		{ key: 'fields', title: words.fields, changes: comparison.fields.map((change) => showField(change, around)) },
		{ key: 'notes', title: words.notes, changes: comparison.states.map((change) => showState(change, around)) }
	];
	return groups
		.filter(({ changes }) => changes.length > 0)
		.map((group) => ({
			...group,
			count: group.changes.reduce((sum, change) => sum + (change.kind === 'rows' ? change.rows.length : 1), 0)
		}));
};

const showQuestion = (change: QuestionChange, around: Surroundings): ShownChange =>
	change.kind === 'answer' ? showAnswer(change, around) : showTable(change, around);

const showAnswer = ({ question: id, before, after }: AnswerChange, around: Surroundings): ShownChange => {
	const kind = questionsById(around.guide).get(id)?.value;
	const labels = around.names.text.questions[id];
	const shown = (answer: Answer | undefined): string => {
		if (answer === undefined) return '';
		if (!kind || kind.kind === 'rows') return severalValues(answer).join('; ');
		return showValue({ ...around, text: around.names.text, words: around.yesNo }, kind, labels, answer).join('; ');
	};
	return {
		kind: kind?.kind === 'text' ? 'text' : 'value',
		key: `answer-${id}`,
		label: labels?.label ?? id,
		before: shown(before),
		after: shown(after)
	};
};

const showTable = ({ question: id, added, removed, changed }: TableChange, around: Surroundings): ShownChange => {
	const kind = questionsById(around.guide).get(id)?.value;
	const columns = kind?.kind === 'rows' ? kind.columns : [];
	const labels = around.names.text.questions[id];
	const cell = (column: Id, before: string | undefined, after: string | undefined): ShownCell => {
		const value = columns.find((one) => one.id === column)?.value;
		const text = labels?.columns?.[column];
		const shown = (written: string | undefined): string =>
			value && written !== undefined
				? showValue({ ...around, text: around.names.text, words: around.yesNo }, value, text, written).join('; ')
				: (written ?? '');
		return { label: text?.label ?? column, before: shown(before), after: shown(after) };
	};
	/** In the order of the table; what a guide of another version had comes last. */
	const ordered = (cells: Readonly<Record<Id, string>>): readonly Id[] => {
		const known = columns.map((column) => column.id);
		return [...known, ...Object.keys(cells).filter((key) => !known.includes(key))].filter((key) => entryOf(cells, key));
	};
	return {
		kind: 'rows',
		key: `table-${id}`,
		label: labels?.label ?? id,
		rows: [
			...added.map(({ id: key, cells }) => ({
				key,
				state: 'added' as const,
				cells: ordered(cells).map((column) => cell(column, undefined, cells[column]))
			})),
			...removed.map(({ id: key, cells }) => ({
				key,
				state: 'removed' as const,
				cells: ordered(cells).map((column) => cell(column, cells[column], undefined))
			})),
			...changed.map(({ row, cells }) => ({
				key: row,
				state: 'changed' as const,
				cells: cells.map(({ column, before, after }) => cell(column, before, after))
			}))
		]
	};
};

const showField = ({ field: key, before, after }: FieldChange, { names, words }: Surroundings): ShownChange => {
	const [field = key, objective] = key.split('@');
	const title = names.text.fields[field]?.title ?? field;
	const label = objective === undefined ? title : words.field(title, objective);
	return { kind: 'text', key: `field-${key}`, label, before: before ?? '', after: after ?? '' };
};

const showState = ({ subject, property, before, after }: StateChange, { names, words, language }: Surroundings): ShownChange => {
	const isText = isTextProperty(property);
	const shown = (value: string | undefined): string => {
		if (value === undefined || isText) return value ?? '';
		return property === 'due' ? formatDate(value, language) : (entryOf(words.values, value) ?? value);
	};
	return {
		kind: isText ? 'text' : 'value',
		key: `state-${subject}-${property}`,
		label: words.note(names.subjects[subject] ?? subject, entryOf(words.properties, property) ?? property),
		before: shown(before),
		after: shown(after)
	};
};
