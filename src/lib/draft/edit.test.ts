import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDraft } from './any-draft.ts';
import { emptyDraft } from './draft.ts';
import { withAnswer, withAnswers, withFields, withRows } from './edit.ts';

const draft = emptyDraft({
	id: 'd1',
	name: 'Draft',
	guide: { id: 'g', version: '1' },
	language: 'en',
	at: '2026-01-01T00:00:00Z'
});

test('an answer replaces the one before and leaves the draft it came from alone', () => {
	const first = withAnswer(draft, 'purpose', 'inclusion');
	const second = withAnswer(first, 'purpose', 'innovation');
	expect(first.answers).toEqual({ purpose: 'inclusion' });
	expect(second.answers).toEqual({ purpose: 'innovation' });
});

test('an absent answer removes the key', () => {
	expect(withAnswer(withAnswer(draft, 'purpose', 'inclusion'), 'purpose', undefined).answers).toEqual({});
});

test('a change that changes nothing gives the same draft back', () => {
	fc.assert(
		fc.property(anyDraft, (any) => {
			expect(withAnswers(any, new Map(Object.entries(structuredClone(any.answers))))).toBe(any);
			expect(withRows(any, new Map(Object.entries(any.rows)))).toBe(any);
			expect(withFields(any, new Map(Object.entries(structuredClone(any.fields))))).toBe(any);
			expect(withAnswer(any, 'not-there', undefined)).toBe(any);
		})
	);
});

test('an edit keeps every entry that it does not touch', () => {
	fc.assert(
		fc.property(anyDraft, (any) => {
			const edited = withAnswer(any, 'zz-new', ['a', 'b']);
			expect(edited.rows).toBe(any.rows);
			expect(edited.fields).toBe(any.fields);
			for (const [question, answer] of Object.entries(any.answers)) expect(edited.answers[question]).toBe(answer);
		})
	);
});

test('the order of edits to different questions does not matter', () => {
	const there = withAnswer(withAnswer(draft, 'purpose', 'inclusion'), 'funds', ['esf-plus']);
	const back = withAnswer(withAnswer(draft, 'funds', ['esf-plus']), 'purpose', 'inclusion');
	expect(there).toEqual(back);
});

test('a question may be called like something that every object has', () => {
	const answered = withAnswer(draft, 'constructor', 'yes');
	expect(answered.answers).toEqual({ constructor: 'yes' });
	expect(withAnswer(draft, 'constructor', undefined)).toBe(draft);
});
