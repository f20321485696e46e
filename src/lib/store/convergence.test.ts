import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { changeOf } from './doc-change.ts';
import { fieldTextName } from './doc-layout.ts';
import { draftDoc } from './draft-doc.ts';
import { writeAnswer } from './edit-answer.ts';
import { adopt, followProposal, hasOwnText, writeOwn } from './edit-field.ts';
import { writeState } from './edit-state.ts';
import { insertRows, moveRow, removeRow, setCell, type Table } from './edit-rows.ts';
import { project, projectDoc } from './project.ts';
import { seedText } from './seed.ts';
import { guideShape } from './shape.ts';
import { testGuide } from './test-guide.ts';
import { emptyDraft, type Draft } from '#lib/draft/draft.ts';

const at = '2026-01-01T00:00:00Z';
const shape = guideShape(testGuide);
const origin = draftDoc(
	emptyDraft({ id: 'd1', name: 'Draft', guide: { id: 'test-guide', version: '1' }, language: 'en', at }),
	shape
);

/** One copy of a draft, kept projected change by change as an open draft is. */
class Copy {
	readonly doc = new Y.Doc();
	draft: Draft;

	constructor(from: Y.Doc = origin) {
		Y.applyUpdate(this.doc, Y.encodeStateAsUpdate(from));
		this.draft = projectDoc(this.doc, at);
		this.doc.on('afterTransaction', (transaction) => {
			this.draft = project(this.doc, this.draft, changeOf(this.doc, transaction));
		});
	}

	get table(): Table {
		return { doc: this.doc, shape, question: 'areas', rows: this.draft.rows.areas ?? [] };
	}

	/** Plain writing: what the fields and buttons of the planner can do. */
	edit(change: (copy: Copy) => void): void {
		this.doc.transact(() => change(this));
	}

	merge(other: Copy): void {
		Y.applyUpdate(this.doc, Y.encodeStateAsUpdate(other.doc, Y.encodeStateVector(this.doc)));
	}
}

type Edit = (copy: Copy) => void;

const type =
	(question: string, place: number, letters: string): Edit =>
	(copy) => {
		const before = (copy.draft.answers[question] ?? '') as string;
		const cut = place % (before.length + 1);
		writeAnswer(copy.doc, shape, { question, before, value: before.slice(0, cut) + letters + before.slice(cut) });
	};

const answer =
	(question: string, value: string | readonly string[] | undefined): Edit =>
	(copy) =>
		writeAnswer(copy.doc, shape, { question, before: copy.draft.answers[question], value });

const onRow =
	(number: number, change: (table: Table, id: string) => void): Edit =>
	(copy) => {
		const row = copy.table.rows[number % Math.max(1, copy.table.rows.length)];
		if (row) change(copy.table, row.id);
	};

const number = fc.nat({ max: 9 });
const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '😀'), minLength: 1, maxLength: 4 });

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
	fc.tuple(fc.constantFrom('reasons', 'needs'), number, letters).map(([question, place, typed]) => type(question, place, typed)),
	fc.constantFrom('', 'new text', undefined).map((value) => answer('reasons', value)),
	fc.constantFrom('inclusion', 'innovation', undefined).map((value) => answer('purpose', value)),
	fc.subarray(['esf-plus', 'erdf', 'eafrd']).map((values) => answer('funds', values)),
	fc.tuple(number, fc.uuid(), letters).map(
		([index, id, name]): Edit =>
			(copy) =>
				insertRows(copy.table, Math.min(index, copy.table.rows.length), [{ id, cells: { name, amount: '5' } }])
	),
	number.map((row) => onRow(row, removeRow)),
	fc.tuple(number, number).map(([row, to]) => onRow(row, (table, id) => moveRow(table, id, to % table.rows.length))),
	fc.tuple(number, letters).map(([row, name]) => onRow(row, (table, id) => setCell(table, id, 'name', name))),
	fc
		.constantFrom('', '7', '8')
		.chain((amount) => number.map((row) => onRow(row, (table, id) => setCell(table, id, 'amount', amount)))),
	letters.map(
		(text): Edit =>
			(copy) =>
				adopt(copy.doc, 'partnership', 'Proposed', text)
	),
	letters.map(
		(text): Edit =>
			(copy) =>
				writeOwn(copy.doc, 'partnership', text)
	),
	fc.constant<Edit>((copy) => followProposal(copy.doc, 'partnership')),
	fc.tuple(fc.constantFrom('state', 'due', 'note', 'reason'), fc.oneof(fc.constant(''), letters)).map(
		([property, value]): Edit =>
			(copy) =>
				writeState(copy.doc, 'ck-001', property, value)
	)
);

const edits = fc.array(anyEdit, { maxLength: 25 });

test('a draft followed change by change is the draft read as a whole', () => {
	fc.assert(
		fc.property(edits, edits, (mine, others) => {
			const [here, there] = [new Copy(), new Copy()];
			for (const edit of mine) here.edit(edit);
			for (const edit of others) there.edit(edit);
			here.merge(there);
			expect(here.draft).toEqual(projectDoc(here.doc, at));
		}),
		{ numRuns: 200 }
	);
});

test('copies edited apart are the same draft after merging, in whichever order', () => {
	fc.assert(
		fc.property(edits, edits, edits, (first, second, third) => {
			const copies = [first, second, third].map((list) => {
				const copy = new Copy();
				for (const edit of list) copy.edit(edit);
				return copy;
			});
			const [a, b, c] = copies as [Copy, Copy, Copy];
			const [left, right] = [new Copy(), new Copy()];
			for (const copy of [a, b, c, a]) left.merge(copy);
			for (const copy of [c, a, b]) right.merge(copy);
			expect(left.draft).toEqual(right.draft);
			expect(projectDoc(left.doc, at)).toEqual(projectDoc(right.doc, at));
		}),
		{ numRuns: 100 }
	);
});

test('an edit keeps every answer, table, row and field that it does not touch', () => {
	fc.assert(
		fc.property(edits, number, letters, (list, place, typed) => {
			const copy = new Copy();
			for (const edit of list) copy.edit(edit);
			const before = copy.draft;
			copy.edit(type('needs', place, typed));
			expect(copy.draft.rows).toBe(before.rows);
			expect(copy.draft.fields).toBe(before.fields);
			expect(copy.draft.answers.funds).toBe(before.answers.funds);
			const again = copy.draft;
			copy.edit(onRow(place, (table, id) => setCell(table, id, 'amount', '99')));
			expect(copy.draft.answers).toBe(again.answers);
			const changed = (copy.draft.rows.areas ?? []).filter((row, index) => row !== again.rows.areas?.[index]);
			expect(changed.length).toBeLessThanOrEqual(1);
		}),
		{ numRuns: 100 }
	);
});

test('words typed into a row stay when another copy removes the row at the same time', () => {
	const [here, there] = [new Copy(), new Copy()];
	here.edit((copy) => insertRows(copy.table, 0, [{ id: 'r1', cells: { name: 'Valley' } }]));
	there.merge(here);
	here.edit((copy) => removeRow(copy.table, 'r1'));
	there.edit((copy) => setCell(copy.table, 'r1', 'name', 'Valley and hills'));
	here.merge(there);
	expect(here.draft.rows.areas).toEqual([{ id: 'r1', cells: { name: ' and hills' } }]);
});

test('rows that two copies put in the same place stand side by side, and another fits between them', () => {
	const [here, there] = [new Copy(), new Copy()];
	here.edit((copy) => insertRows(copy.table, 0, [{ id: 'b', cells: {} }]));
	there.edit((copy) => insertRows(copy.table, 0, [{ id: 'a', cells: {} }]));
	here.merge(there);
	here.edit((copy) => insertRows(copy.table, 1, [{ id: 'c', cells: {} }]));
	expect(here.draft.rows.areas?.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
	there.merge(here);
	expect(there.draft).toEqual(here.draft);
});

test('two copies that adopt the same proposal and change different words of it hold it once, with both changes', () => {
	const proposal = 'The managing authority uses CLLD in rural areas.';
	const [here, there] = [new Copy(), new Copy()];
	for (const copy of [here, there]) {
		seedText(copy.doc, fieldTextName('territories@h'), proposal, 'test');
		copy.edit(({ doc }) => adopt(doc, 'territories@h', proposal, proposal));
	}
	here.edit(({ doc }) => writeOwn(doc, 'territories@h', proposal.replace('The', 'Our')));
	there.edit(({ doc }) => writeOwn(doc, 'territories@h', proposal.replace('rural', 'urban')));
	here.merge(there);
	expect(here.draft.fields['territories@h']?.text).toBe('Our managing authority uses CLLD in urban areas.');
});

test('a proposal given up and adopted again is there again', () => {
	const copy = new Copy();
	for (const proposal of ['Proposed', 'Proposed']) {
		seedText(copy.doc, fieldTextName('equality'), proposal, 'test');
		copy.edit(({ doc }) => adopt(doc, 'equality', proposal, proposal));
		expect(copy.draft.fields.equality).toEqual({ text: proposal, adopted: proposal });
		copy.edit(({ doc }) => followProposal(doc, 'equality'));
		expect(copy.draft.fields.equality).toBeUndefined();
		expect(hasOwnText(copy.doc, 'equality')).toBe(false);
	}
});
