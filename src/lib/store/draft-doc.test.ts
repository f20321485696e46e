import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { draftDoc } from './draft-doc.ts';
import { projectDoc } from './project.ts';
import { guideShape, type Shape } from './shape.ts';
import { testGuide } from './test-guide.ts';
import { anyDraft } from '#lib/draft/any-draft.ts';
import { emptyDraft } from '#lib/draft/draft.ts';
import { readDraft } from '#lib/draft/read-draft.ts';

const shapes: readonly Shape[] = [{ isText: () => true }, { isText: () => false }, guideShape(testGuide)];

test('a guide tells which answers and cells are texts', () => {
	const { isText } = guideShape(testGuide);
	expect(isText('reasons')).toBe(true);
	expect(isText('budget') || isText('areas') || isText('unknown')).toBe(false);
	expect(isText('areas', 'name')).toBe(true);
	expect(isText('areas', 'amount') || isText('reasons', 'name')).toBe(false);
});

test('a draft put into a document comes out as it was, whichever of its values are texts', () => {
	fc.assert(
		fc.property(anyDraft, fc.constantFrom(...shapes), (draft, shape) => {
			expect(projectDoc(draftDoc(draft, shape), draft.changedAt)).toEqual(draft);
		})
	);
});

test('two devices that import the same plain draft hold the same document, and merging them doubles nothing', () => {
	fc.assert(
		fc.property(anyDraft, fc.constantFrom(...shapes), (draft, shape) => {
			const [here, there] = [draftDoc(draft, shape), draftDoc(structuredClone(draft), shape)];
			expect(Y.encodeStateAsUpdate(here)).toEqual(Y.encodeStateAsUpdate(there));
			Y.applyUpdate(here, Y.encodeStateAsUpdate(there));
			expect(projectDoc(here, draft.changedAt)).toEqual(draft);
		})
	);
});

test('several choices come out in one order on all devices, and none twice', () => {
	const empty = emptyDraft({ id: 'd', name: '', guide: { id: 'g', version: '1' }, language: 'en', at: '2026-01-01T00:00:00Z' });
	const doc = draftDoc({ ...empty, answers: { funds: ['esf-plus', 'erdf', 'esf-plus'] } }, guideShape(testGuide));
	expect(projectDoc(doc, empty.changedAt).answers).toEqual({ funds: ['erdf', 'esf-plus'] });
});

test('a document that a stranger made is read as far as it is a draft, and never throws', () => {
	const doc = new Y.Doc();
	doc.getMap('meta').set('name', 5);
	doc.getMap('meta').set('id', 'd1');
	doc.getMap('answers').set('__proto__', 'x');
	doc.getMap('answers').set('constructor', 'yes');
	doc.getMap('answers').set('reasons', new Y.Map());
	doc.getMap('chosen').set('no slash', true);
	doc.getMap('order:constructor').set('r1', 'not a position');
	doc.getMap('cells:areas').set('r1/name', { nested: true });
	doc.getText('text:../../etc').insert(0, 'x');
	doc.getText('cell:areas/r1/name/more').insert(0, 'x');
	doc.getArray('text:needs').insert(0, ['an array']);
	doc.getMap('elsewhere').set('a', 'b');
	const received = new Y.Doc();
	Y.applyUpdate(received, Y.encodeStateAsUpdate(doc));
	const draft = projectDoc(received, '2026-01-01T00:00:00Z');
	expect(draft.answers).toEqual({ constructor: 'yes' });
	expect(draft.rows).toEqual({ constructor: [{ id: 'r1', cells: {} }] });
	expect(draft.name).toBe('');
});

test('whatever a document holds is projected as a draft that the door lets in again', () => {
	const name = fc.constantFrom('answers', 'chosen', 'fields', 'order:areas', 'cells:areas', 'order:toString');
	const key = fc.oneof(
		fc.string({ maxLength: 12 }),
		fc.constantFrom('funds/a', 'r1', 'r1/name', '__proto__', 'partnership/adopted', 'x@h/transferred-text')
	);
	const value = fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.constant(true));
	fc.assert(
		fc.property(fc.array(fc.tuple(name, key, value), { maxLength: 20 }), (writes) => {
			const empty = emptyDraft({
				id: 'd',
				name: '',
				guide: { id: 'g', version: '1' },
				language: 'en',
				at: '2026-01-01T00:00:00Z'
			});
			const doc = draftDoc(empty, shapes[0]!);
			for (const [type, entry, content] of writes) doc.getMap(type).set(entry, content);
			const draft = projectDoc(doc, empty.changedAt);
			expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual({ ok: true, value: draft });
		})
	);
});
