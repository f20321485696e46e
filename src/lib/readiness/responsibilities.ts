import { askedAnswer, askedQuestions } from '#lib/draft/applies.ts';
import type { Draft, Row } from '#lib/draft/draft.ts';
import { isEmpty } from '#lib/draft/read-value.ts';
import { questionsById, type Guide } from '#lib/guide/guide.ts';
import type { Id } from '#lib/guide/id.ts';
import type { Option } from '#lib/guide/question.ts';
import { exclusiveTasks } from '#lib/rules/delivery.ts';

/** The table that says who does what. */
export const taskTable = 'task-allocation';

/** Who does what: the rows of the table, gathered by task. */
export interface Responsibilities {
	/** Every task of the guide, in its order. */
	readonly tasks: readonly Task[];
	/** Those that can be chosen: an authority of the Lead Fund where there may be one, or where a row has it. */
	readonly bodies: readonly Option[];
	/** Rows in which something is written, but no task of the guide. */
	readonly others: readonly Row[];
}

export interface Task {
	readonly id: Id;
	readonly option: Option;
	/** Reserved to the LAG by Art 33(3) CPR. */
	readonly isExclusive: boolean;
	/** One for each row; several where the body differs by type of operation. */
	readonly lines: readonly Line[];
}

export interface Line {
	readonly row: string;
	/** As it is kept; empty while no body is chosen. */
	readonly body: string;
	readonly note: string;
}

/** What is to be written into the table. */
export type TaskEdit =
	| { readonly kind: 'add'; readonly cells: Readonly<Record<Id, string>> }
	| { readonly kind: 'set'; readonly row: string; readonly body: string };

export const responsibilities = (guide: Guide, draft: Draft): Responsibilities => {
	const options = optionsOf(guide, 'task');
	const rows = draft.rows[taskTable] ?? [];
	const known = new Set(options.map(({ id }) => id));
	const hasLeadFund =
		askedQuestions(guide, draft).has('lead-fund') || rows.some(({ cells }) => cells['body']?.trim() === leadFundAuthority);
	return {
		tasks: options.map((option) => ({
			id: option.id,
			option,
			isExclusive: exclusiveTasks.includes(option.id),
			lines: rows.filter((row) => taskOf(row) === option.id).map(lineOf)
		})),
		bodies: optionsOf(guide, 'body').filter(({ id }) => id !== leadFundAuthority || hasLeadFund),
		others: rows.filter((row) => !known.has(taskOf(row)) && Object.values(row.cells).some((cell) => !isEmpty(cell)))
	};
};

const leadFundAuthority = 'lead-fund-authority';

/** How a body is given a task: in one of its lines, or in a new one. */
export const give = (task: Pick<Task, 'id'>, body: Id, line?: Pick<Line, 'row'>): TaskEdit =>
	line ? { kind: 'set', row: line.row, body } : { kind: 'add', cells: { task: task.id, body } };

/** Tasks with a body, and all of them. */
export const allocated = ({ tasks }: Pick<Responsibilities, 'tasks'>): { readonly given: number; readonly all: number } => ({
	given: tasks.filter(({ lines }) => lines.some(({ body }) => body !== '')).length,
	all: tasks.length
});

export type Conflict =
	/** A task that the Regulation reserves to the LAG, given to another body. */
	| { readonly kind: 'not-at-lag'; readonly task: Id; readonly row: string; readonly body: Id }
	/** One body selects operations and makes a check of the same operations. */
	| { readonly kind: 'selects-and-checks'; readonly body: Id; readonly checks: readonly Id[]; readonly isSettled: boolean }
	/** Several bodies for one task, and not said in every line which one when. */
	| { readonly kind: 'shared-without-note'; readonly task: Id; readonly bodies: readonly Id[] };

/** What does not go together in the table. */
export const conflictsIn = (guide: Guide, draft: Draft, { tasks }: Pick<Responsibilities, 'tasks'>): readonly Conflict[] => [
	...tasks.flatMap(({ id, isExclusive, lines }) =>
		isExclusive ? lines.filter(isElsewhere).map(({ row, body }) => ({ kind: 'not-at-lag' as const, task: id, row, body })) : []
	),
	...doubleRoles(tasks).map((role) => ({
		kind: 'selects-and-checks' as const,
		...role,
		isSettled: !isEmpty(askedAnswer('function-separation', draft, askedQuestions(guide, draft)))
	})),
	...tasks.flatMap(({ id, isExclusive, lines }) => {
		const given = lines.filter(({ body }) => body !== '');
		const bodies = [...new Set(given.map(({ body }) => body))];
		const isClear = isExclusive || bodies.length < 2 || given.every(({ note }) => note.trim() !== '');
		return isClear ? [] : [{ kind: 'shared-without-note' as const, task: id, bodies }];
	})
];

/** Whether a line gives the task to somebody other than the LAG. */
const isElsewhere = ({ body }: Line): boolean => body !== '' && body !== 'lag';

/** Checks on what was selected. */
const checks: readonly Id[] = ['final-eligibility', 'management-verification'];

const doubleRoles = (tasks: readonly Task[]): readonly { readonly body: Id; readonly checks: readonly Id[] }[] => {
	const linesOf = (id: Id): readonly Line[] => tasks.find((task) => task.id === id)?.lines ?? [];
	const selecting = linesOf('operation-selection').filter(({ body }) => body !== '');
	return [...new Set(selecting.map(({ body }) => body))].flatMap((body) => {
		const lines = selecting.filter((line) => line.body === body);
		const own = checks.filter((check) => linesOf(check).some((line) => lines.some((selects) => isSameBody(selects, line))));
		return own.length === 0 ? [] : [{ body, checks: own }];
	});
};

/** Of these there may be several, told apart by their names in the notes only. */
const manyOf: readonly Id[] = ['intermediate-body', 'other'];

const isSameBody = (left: Line, right: Line): boolean => {
	if (left.body !== right.body) return false;
	const [one, other] = [left.note.trim().toLowerCase(), right.note.trim().toLowerCase()];
	return !manyOf.includes(left.body) || one === '' || other === '' || one === other;
};

const taskOf = ({ cells }: Row): string => cells['task']?.trim() ?? '';

const lineOf = ({ id, cells }: Row): Line => ({ row: id, body: cells['body']?.trim() ?? '', note: cells['note'] ?? '' });

const optionsOf = (guide: Guide, column: Id): readonly Option[] => {
	const value = questionsById(guide).get(taskTable)?.value;
	const kind = value?.kind === 'rows' ? value.columns.find(({ id }) => id === column)?.value : undefined;
	if (kind?.kind !== 'choice') throw new Error(`The guide has no options for "${column}" in "${taskTable}"`);
	return kind.options;
};
