import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDraft } from './any-draft.ts';
import { limits } from './draft-schema.ts';
import { emptyDraft, type Draft } from './draft.ts';
import { readDraft } from './read-draft.ts';

const draft: Draft = {
	...emptyDraft({
		id: 'd1',
		name: 'Draft',
		guide: { id: 'test-guide', version: '1.0.0' },
		language: 'en',
		at: '2026-01-01T00:00:00Z'
	}),
	answers: { purpose: 'inclusion', funds: ['erdf', 'esf-plus'] },
	rows: { areas: [{ id: 'r1', cells: { name: 'Valley' } }] },
	fields: { 'territories@h': { text: 'Own', adopted: 'Proposed', transferred: { text: 'Own', at: '2026-01-02T00:00:00Z' } } }
};

const reread = (value: unknown) => readDraft(JSON.parse(JSON.stringify(value)) as unknown);

test('a draft that was written as JSON is read as it was', () => {
	fc.assert(
		fc.property(anyDraft, (any) => {
			expect(reread(any)).toEqual({ ok: true, value: any });
		})
	);
});

test('whatever is not a draft gives a problem and never throws', () => {
	fc.assert(
		fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }), (anything) => {
			expect(readDraft(anything).ok).toBe(false);
		})
	);
});

test('a draft in which any one part is something else is read, or refused with its place', () => {
	const paths = ['id', 'name', 'guide', 'language', 'createdAt', 'changedAt', 'answers', 'rows', 'fields'] as const;
	fc.assert(
		fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
			const result = reread({ ...draft, [path]: value });
			if (!result.ok) expect(result.problem).toMatchObject({ kind: 'not-a-draft', at: expect.stringContaining(path) as string });
			else expect(JSON.parse(JSON.stringify(result.value[path]))).toEqual(value);
		})
	);
});

test.each(['en-u', 'de-1', 'de-de-de', 'en-abcd-abcd', 'sl-rozaj-rozaj', 'e', 'en_GB', '', 'en-x-'])(
	'the language %j is refused, because no figure could be written in it',
	(language) => {
		expect(reread({ ...draft, language })).toEqual({ ok: false, problem: { kind: 'not-a-draft', at: 'language' } });
	}
);

test('keys that the planner does not know are left out', () => {
	expect(reread({ ...draft, colour: 'blue' })).toEqual({ ok: true, value: draft });
});

const long = 'x'.repeat(limits.text * 4 + 1);
const cases: readonly (readonly [string, unknown, object])[] = [
	['JSON of another product', { version: 3, items: [] }, { kind: 'another-format' }],
	['a list', [], { kind: 'another-format' }],
	['a draft of a newer version', { ...draft, format: 2 }, { kind: 'from-a-newer-version', version: 2 }],
	['a draft without answers', { ...draft, answers: undefined }, { kind: 'not-a-draft', at: 'answers' }],
	['an answer that is a number', { ...draft, answers: { budget: 5 } }, { kind: 'not-a-draft', at: 'answers/budget' }],
	['an id that is none', { ...draft, answers: { 'Budget total': '5' } }, { kind: 'not-a-draft', at: 'answers/Budget total' }],
	['a text beyond all measure', { ...draft, answers: { reasons: long } }, { kind: 'not-a-draft', at: 'answers/reasons' }],
	[
		'two rows with one id',
		{ ...draft, rows: { areas: [0, 1].map(() => ({ id: 'r', cells: {} })) } },
		{ kind: 'not-a-draft', at: 'rows/areas' }
	],
	[
		'a row id with a path in it',
		{ ...draft, rows: { areas: [{ id: '../r', cells: {} }] } },
		{ kind: 'not-a-draft', at: 'rows/areas/0/id' }
	],
	['a time that is none', { ...draft, changedAt: 'yesterday' }, { kind: 'not-a-draft', at: 'changedAt' }]
];

test.each(cases)('%s is refused', (_title, value, problem) => {
	expect(reread(value)).toEqual({ ok: false, problem });
});

test('too many answers are refused', () => {
	const answers = Object.fromEntries(Array.from({ length: limits.entries + 1 }, (_, number) => [`q${number}`, 'yes']));
	expect(readDraft({ ...draft, answers })).toEqual({ ok: false, problem: { kind: 'not-a-draft', at: 'answers' } });
});

test.each([
	['answers', '{"__proto__": "x"}', 'answers/__proto__'],
	['fields', '{"partnership": {"__proto__": {"text": "x"}}}', 'fields/partnership/__proto__'],
	['rows', '{"areas": [{"id": "r1", "cells": {"__proto__": "x"}}]}', 'rows/areas/0/cells/__proto__']
])('a draft that brings a prototype in its %s is refused', (part, json, at) => {
	expect(readDraft({ ...draft, [part]: JSON.parse(json) as unknown })).toEqual({
		ok: false,
		problem: { kind: 'not-a-draft', at }
	});
	expect(({} as Record<string, unknown>).text).toBeUndefined();
});

test('a draft of another guide is refused where a guide is asked for', () => {
	expect(readDraft(draft, 'test-guide').ok).toBe(true);
	expect(readDraft(draft, 'other-guide')).toEqual({ ok: false, problem: { kind: 'another-guide', guide: 'test-guide' } });
});
