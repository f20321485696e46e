import { formatDate, formatFigure, formatList, formatMoney, formatPercentage } from './figures.ts';
import { gap } from './section.ts';
import { titledCode } from './show-value.ts';
import type { RowValues, Values } from './values.ts';
import { askedRows } from '#lib/draft/applies.ts';
import { addDecimals } from '#lib/draft/decimal.ts';
import type { Answer, Draft, Row } from '#lib/draft/draft.ts';
import { isEmpty, severalValues, usableIn } from '#lib/draft/read-value.ts';
import { codeListById } from '#lib/guide/code-list.ts';
import { questionsById, type Guide } from '#lib/guide/guide.ts';
import type { GuideText } from '#lib/guide/guide-text.ts';
import type { Id } from '#lib/guide/id.ts';
import type { Question, ValueKind } from '#lib/guide/question.ts';

export interface ReadDraftValues {
	readonly guide: Guide;
	readonly text: GuideText;
	readonly draft: Draft;
	readonly asked: ReadonlySet<Id>;
	readonly objective: string;
	readonly words: { readonly yes: string; readonly no: string };
}

/** Values over a draft, with a note of every question read and every gap left. */
export interface NotedValues {
	readonly values: Values;
	readonly questions: ReadonlySet<Id>;
	readonly gaps: ReadonlySet<Id>;
}

interface Labels {
	readonly options?: Readonly<Record<Id, { readonly label: string; readonly phrase?: string }>>;
}

export const readDraftValues = (context: ReadDraftValues): NotedValues => {
	const { guide, text, draft, asked, objective } = context;
	const byId = questionsById(guide);
	const questions = new Set<Id>();
	const gaps = new Set<Id>();
	let latest: Id | undefined;

	const known = (id: Id): Question => {
		const question = byId.get(id);
		if (!question) throw new Error(`A paragraph reads the unknown question "${id}"`);
		questions.add(id);
		latest = id;
		return question;
	};
	const answerOf = (question: Question): Answer | undefined => {
		if (question.value.kind === 'rows' || !asked.has(question.id)) return undefined;
		return readable(question.value, question.id, draft.answers, guide);
	};
	const rowsOf = (id: Id): readonly Row[] => askedRows(known(id).id, draft, asked);
	const missing = (id: Id): string => {
		gaps.add(id);
		return gap;
	};
	/** Nothing to list is a gap in what was read last: the sentence made its parts of that. */
	const nothingToList = (): string => (latest === undefined ? gap : missing(latest));
	/** A gap that the user wrote is a gap as well. */
	const withGapsNoted = (id: Id, written: string): string => {
		if (written.includes(gap)) gaps.add(id);
		return written;
	};
	const shown = (id: Id, show: (kind: ValueKind, value: string) => string): string => {
		const question = known(id);
		const answer = answerOf(question);
		if (answer === undefined || question.value.kind === 'rows') return missing(id);
		const [value = ''] = severalValues(answer);
		return withGapsNoted(id, show(question.value, value)) || missing(id);
	};

	const values: Values = {
		objective,
		list: (parts) => (parts.length === 0 ? nothingToList() : formatList(parts, draft.language)),
		points: (introduction, parts) =>
			parts.length === 0 ? `${introduction} ${nothingToList()}.` : listPoints(introduction, parts),
		has: (id) => {
			const question = known(id);
			return question.value.kind === 'rows' ? rowsOf(id).length > 0 : answerOf(question) !== undefined;
		},
		is: (id, ...wanted) => {
			const answer = answerOf(known(id));
			return typeof answer === 'string' && wanted.includes(answer);
		},
		includes: (id, option) => {
			const answer = answerOf(known(id));
			return Array.isArray(answer) && answer.includes(option);
		},
		text: (id) => shown(id, (_, value) => insideSentence(value)),
		sentences: (id) => shown(id, (_, value) => wholeSentences(value)),
		phrase: (id) => shown(id, (kind, value) => phraseOf(kind, text.questions[id], value, context.words)),
		phrases: (id) => {
			const question = known(id);
			const answer = answerOf(question);
			if (answer === undefined || !('options' in question.value)) {
				gaps.add(id);
				return [];
			}
			const kind = question.value;
			const chosen = severalValues(answer);
			const inOrder = kind.options.map(({ id: option }) => option).filter((option) => chosen.includes(option));
			return inOrder.map((option) => phraseOf(kind, text.questions[id], option, context.words));
		},
		figure: (id) => shown(id, (kind, value) => figureOf(kind, value, draft.language)),
		code: (id) => shown(id, (kind, value) => codeTitle(kind, value, text)),
		codes: (id) => {
			const question = known(id);
			const answer = answerOf(question);
			if (answer === undefined || question.value.kind !== 'codes') {
				gaps.add(id);
				return [];
			}
			const { list: listId } = question.value;
			const chosen = severalValues(answer);
			return codeListById(guide.codeLists, listId)
				.codes.filter(({ code }) => chosen.includes(code))
				.map(({ code }) => titledCode(text.codeLists[listId], listId, code));
		},
		rows: (id) => {
			const rows = rowsOf(id);
			if (rows.length === 0) gaps.add(id);
			const noted = (written: string): string => withGapsNoted(id, written) || missing(id);
			return rows.map((row) => rowValues(row, known(id), context, noted));
		},
		rowCount: (id) => rowsOf(id).length,
		sum: (id, column) => {
			const question = known(id);
			const { value: kind } = columnOf(question, column);
			const filled = rowsOf(id).filter((row) => !isEmpty(row.cells[column]));
			const amounts = filled.map((row) => readCell(row, question, column, guide)).filter((amount) => amount !== undefined);
			// A sum that leaves a figure out would be a wrong figure.
			const isWhole = amounts.length > 0 && amounts.length === filled.length;
			return isWhole ? figureOf(kind, addDecimals(amounts), draft.language) : missing(id);
		}
	};
	return { values, questions, gaps };
};

const readable = (kind: ValueKind, id: Id, holder: Draft['answers'], guide: Guide): Answer | undefined => {
	const usable = usableIn(holder, id, kind, guide.codeLists);
	return usable !== undefined && isUnknown(kind, usable) ? undefined : usable;
};

/** "Not known yet" leaves the same gap as no answer. */
const isUnknown = (kind: ValueKind, answer: Answer): boolean => kind.kind === 'yes-no' && answer === 'unknown';

const columnOf = (question: Question, id: Id) => {
	const column = question.value.kind === 'rows' ? question.value.columns.find((candidate) => candidate.id === id) : undefined;
	if (!column) throw new Error(`Question "${question.id}" has no column "${id}"`);
	return column;
};

/** The readable value of a cell, or undefined. */
const readCell = (row: Row, question: Question, column: Id, guide: Guide): string | undefined => {
	const value = readable(columnOf(question, column).value, column, row.cells, guide);
	return typeof value === 'string' ? value : undefined;
};

const rowValues = (row: Row, question: Question, context: ReadDraftValues, noted: (written: string) => string): RowValues => {
	const { guide, text, draft, words } = context;
	const shown = (id: Id, show: (kind: ValueKind, value: string) => string): string => {
		const value = readCell(row, question, id, guide);
		return noted(value === undefined ? '' : show(columnOf(question, id).value, value));
	};
	return {
		has: (id) => readCell(row, question, id, guide) !== undefined,
		is: (id, ...wanted) => wanted.includes(readCell(row, question, id, guide) ?? ''),
		text: (id) => shown(id, (_, value) => insideSentence(value)),
		sentences: (id) => shown(id, (_, value) => wholeSentences(value)),
		figure: (id) => shown(id, (kind, value) => figureOf(kind, value, draft.language)),
		phrase: (id) => shown(id, (kind, value) => phraseOf(kind, text.questions[question.id]?.columns?.[id], value, words)),
		code: (id) => shown(id, (kind, value) => codeTitle(kind, value, text))
	};
};

const figureOf = (kind: ValueKind, value: string, language: string): string => {
	if (kind.kind === 'money') return formatMoney(value, language);
	if (kind.kind === 'percentage') return formatPercentage(value, language);
	if (kind.kind === 'date') return formatDate(value, language);
	return kind.kind === 'number' ? formatFigure(value, kind.unit, language) : value;
};

const phraseOf = (kind: ValueKind, labels: Labels | undefined, value: string, words: { yes: string; no: string }): string => {
	if (kind.kind === 'yes-no') return value === 'yes' ? words.yes : words.no;
	const option = labels?.options?.[value];
	return option?.phrase ?? option?.label ?? value;
};

const codeTitle = (kind: ValueKind, value: string, text: GuideText): string =>
	'list' in kind ? titledCode(text.codeLists[kind.list], kind.list, value) : value;

/** Without the full stops at its end. */
const insideSentence = (value: string): string => {
	let text = oneSpace(value);
	while (text.endsWith('.')) text = text.slice(0, -1).trimEnd();
	return text;
};

/** Single spaces, most of what there is, stay untouched. */
const oneSpace = (value: string): string => value.trim().replace(/[\t\r\n][ \t\r\n]*| [ \t\r\n]+/g, ' ');

const wholeSentences = (value: string): string =>
	value
		.trim()
		.split(/\n+/)
		.map(oneSpace)
		.filter((line) => line !== '')
		.map((line) => {
			const opened = line.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
			return /[.!?:;…][»”’'")\]]*$/u.test(opened) ? opened : `${opened}.`;
		})
		.join('\n');

const listPoints = (introduction: string, parts: readonly string[]): string =>
	[introduction, ...parts.map((part, index) => `– ${insideSentence(part)}${index === parts.length - 1 ? '.' : ';'}`)].join('\n');
