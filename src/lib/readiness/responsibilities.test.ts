import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { allocated, conflictsIn, give, responsibilities, taskTable, type Conflict, type TaskEdit } from './responsibilities.ts';
import { guide } from '#content/clld-2021-2027/guide.ts';
import type { Draft } from '#lib/draft/draft.ts';
import { withRows } from '#lib/draft/edit.ts';
import { draftWith } from '#lib/testing/draft-with.ts';

type Cells = Readonly<Record<string, string>>;

const planned = (rows: readonly Cells[], answers: Cells = {}): Draft => draftWith({ answers, rows: { [taskTable]: rows } });

const read = (draft: Draft) => responsibilities(guide, draft);

const linesOf = (draft: Draft, id: string) => read(draft).tasks.find((task) => task.id === id)?.lines;

const conflicts = (...args: Parameters<typeof planned>): readonly Conflict[] => {
	const draft = planned(...args);
	return conflictsIn(guide, draft, read(draft));
};

const write = (draft: Draft, edit: TaskEdit): Draft => {
	const rows = draft.rows[taskTable] ?? [];
	const changed =
		edit.kind === 'add'
			? [...rows, { id: `new-${rows.length}`, cells: edit.cells }]
			: rows.map((row) => (row.id === edit.row ? { ...row, cells: { ...row.cells, body: edit.body } } : row));
	return withRows(draft, new Map([[taskTable, changed]]));
};

describe('the matrix', () => {
	it('has every task of the guide, the six of Article 33(3) first and marked', () => {
		const { tasks, bodies } = read(planned([]));
		expect(tasks.map(({ id, isExclusive }) => (isExclusive ? `${id}!` : id))).toEqual([
			'local-capacity!',
			'selection-procedure!',
			'local-calls!',
			'operation-selection!',
			'strategy-monitoring!',
			'strategy-evaluation!',
			'final-eligibility',
			'contracting',
			'payment',
			'management-verification',
			'complaints'
		]);
		expect(bodies.map(({ id }) => id)).toEqual(['lag', 'managing-authority', 'intermediate-body', 'other']);
	});

	it('has a column for the authority of the Lead Fund where one may be chosen, or a row has it', () => {
		const all = ['lag', 'managing-authority', 'intermediate-body', 'lead-fund-authority', 'other'];
		const asked = draftWith({ answers: { 'clld-funds': ['esf-plus', 'eafrd'], 'lead-fund-model': 'lead-fund' } });
		expect(read(asked).bodies.map(({ id }) => id)).toEqual(all);
		expect(read(planned([{ task: 'payment', body: 'lead-fund-authority' }])).bodies.map(({ id }) => id)).toEqual(all);
	});

	it('gathers the rows of a task, in their order, and keeps what is no body', () => {
		const draft = planned([
			{ task: 'payment', body: 'lag', note: 'micro-grants' },
			{ task: 'complaints', note: 'to be settled' },
			{ task: 'payment', body: 'the bank' }
		]);
		expect(linesOf(draft, 'payment')).toEqual([
			{ row: 'row-1', body: 'lag', note: 'micro-grants' },
			{ row: 'row-3', body: 'the bank', note: '' }
		]);
		expect(linesOf(draft, 'complaints')).toEqual([{ row: 'row-2', body: '', note: 'to be settled' }]);
		expect(allocated(read(draft))).toEqual({ given: 1, all: 11 });
	});

	it('sets rows without a task of the guide apart, and leaves blank rows out', () => {
		const { others } = read(planned([{ task: 'cooking', body: 'lag' }, { body: 'other' }, { task: ' ' }, {}]));
		expect(others.map(({ id }) => id)).toEqual(['row-1', 'row-2']);
	});

	it('gives a task to a body in a new row, and to another body in the same row', () => {
		const task = { id: 'payment' };
		const first = write(planned([]), give(task, 'managing-authority'));
		const [line] = linesOf(first, 'payment') ?? [];
		expect(line).toEqual({ row: 'new-0', body: 'managing-authority', note: '' });
		const second = write(first, give(task, 'lag', line));
		expect(linesOf(second, 'payment')).toEqual([{ row: 'new-0', body: 'lag', note: '' }]);
	});

	test('no row is lost: each stands under its task, or apart, unless it is blank', () => {
		const cell = fc.constantFrom('', ' ', 'payment', 'local-calls', 'lag', 'other', 'something');
		const rows = fc.array(fc.record({ task: cell, body: cell, note: cell }), { maxLength: 12 });
		fc.assert(
			fc.property(rows, (cells) => {
				const draft = planned(cells);
				const { tasks, others } = read(draft);
				const shown = [...tasks.flatMap(({ lines }) => lines.map(({ row }) => row)), ...others.map(({ id }) => id)];
				const filled = (draft.rows[taskTable] ?? []).filter((row) =>
					Object.values(row.cells).some((value) => value.trim() !== '')
				);
				expect(shown.sort()).toEqual(filled.map(({ id }) => id).sort());
			})
		);
	});
});

describe('conflicts', () => {
	it('tells an exclusive task that is not with the LAG', () => {
		expect(conflicts([{ task: 'local-calls', body: 'managing-authority' }])).toEqual([
			{ kind: 'not-at-lag', task: 'local-calls', row: 'row-1', body: 'managing-authority' }
		]);
		expect(conflicts([{ task: 'local-calls', body: 'lag' }, { task: 'local-calls' }])).toEqual([]);
		expect(conflicts([{ task: 'payment', body: 'managing-authority' }])).toEqual([]);
	});

	it('tells a body that selects operations and checks them, until the separation is described', () => {
		const rows = [
			{ task: 'operation-selection', body: 'lag' },
			{ task: 'final-eligibility', body: 'lag' },
			{ task: 'management-verification', body: 'managing-authority' }
		];
		const role = { kind: 'selects-and-checks', body: 'lag', checks: ['final-eligibility'] };
		expect(conflicts(rows)).toEqual([{ ...role, isSettled: false }]);
		expect(conflicts(rows, { 'function-separation': 'Two units.' })).toEqual([{ ...role, isSettled: true }]);
		expect(conflicts(rows.slice(1))).toEqual([]);
	});

	it('tells two intermediate bodies apart by their notes', () => {
		const both = (selects: string, checks: string) =>
			conflicts([
				{ task: 'operation-selection', body: 'intermediate-body', note: selects },
				{ task: 'management-verification', body: 'intermediate-body', note: checks }
			]).filter(({ kind }) => kind === 'selects-and-checks').length;
		expect(both('Agency North', 'Agency South')).toBe(0);
		expect(both('Agency North', ' agency north ')).toBe(1);
		expect(both('Agency North', '')).toBe(1);
	});

	it('asks for a note where several bodies share a task', () => {
		const rows = [
			{ task: 'contracting', body: 'lag', note: 'micro-grants only' },
			{ task: 'contracting', body: 'managing-authority' }
		];
		expect(conflicts(rows)).toEqual([
			{ kind: 'shared-without-note', task: 'contracting', bodies: ['lag', 'managing-authority'] }
		]);
		expect(conflicts(rows.map((row) => ({ ...row, note: 'said' })))).toEqual([]);
		expect(conflicts([rows[1] ?? {}, rows[1] ?? {}])).toEqual([]);
	});
});
