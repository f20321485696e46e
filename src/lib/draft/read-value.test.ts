import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Answer } from './draft.ts';
import { isEmpty, readValue, usableAnswer, type ValueProblem } from './read-value.ts';
import type { ValueKind } from '#lib/guide/question.ts';
import { garbledDraft } from '#lib/testing/garbled-draft.ts';
import { tinyGuide } from '#lib/testing/tiny-guide.ts';

const lists = tinyGuide.codeLists;

const options = [{ id: 'all' }, { id: 'some' }];

const number: ValueKind = { kind: 'number', unit: 'people', min: 10, max: 150, decimals: 1 };
const count: ValueKind = { kind: 'number', unit: 'pieces' };
const money: ValueKind = { kind: 'money' };
const percentage: ValueKind = { kind: 'percentage' };
const date: ValueKind = { kind: 'date' };
const period: ValueKind = { kind: 'date', min: '2021-01-01', max: '2029-12-31' };
const yesNo: ValueKind = { kind: 'yes-no' };
const choice: ValueKind = { kind: 'choice', options };
const choices: ValueKind = { kind: 'choices', options };
const code: ValueKind = { kind: 'code', list: 'areas' };
const codes: ValueKind = { kind: 'codes', list: 'areas', within: ['09'] };

const read: readonly (readonly [kind: ValueKind, answer: Answer, value: Answer])[] = [
	[{ kind: 'text', lines: 'one', limit: 3 }, ' longer than its limit ', ' longer than its limit '],
	[number, '10', '10'],
	[number, '150', '150'],
	[number, ' 99.5 ', '99.5'],
	[count, '0', '0'],
	[money, '0', '0'],
	[money, '10000000000000', '10000000000000'],
	[money, '0.01', '0.01'],
	[percentage, '100', '100'],
	[percentage, '33.3333', '33.3333'],
	[{ kind: 'percentage', max: 95 }, '95', '95'],
	[date, '1990-01-01', '1990-01-01'],
	[date, '2050-12-31', '2050-12-31'],
	[date, '2028-02-29', '2028-02-29'],
	[period, '2021-01-01', '2021-01-01'],
	[period, '2029-12-31', '2029-12-31'],
	[yesNo, 'yes', 'yes'],
	[yesNo, 'no', 'no'],
	[yesNo, 'unknown', 'unknown'],
	[choice, 'some', 'some'],
	[choices, ['some', 'all'], ['some', 'all']],
	[choices, [], []],
	[code, '09', '09'],
	[codes, ['10', 'ESF+'], ['10', 'ESF+']]
];

const refused: readonly (readonly [kind: ValueKind, answer: Answer, problem: ValueProblem])[] = [
	[number, '9.9', { kind: 'too-small', min: '10' }],
	[number, '150.1', { kind: 'too-large', max: '150' }],
	[number, '99.55', { kind: 'too-many-decimals', decimals: 1 }],
	[number, 'about 12', { kind: 'not-a-number' }],
	[count, '-1', { kind: 'too-small', min: '0' }],
	[count, '1.0', { kind: 'too-many-decimals', decimals: 0 }],
	[money, '-0.01', { kind: 'too-small', min: '0' }],
	[money, '10000000000000.01', { kind: 'too-large', max: '10000000000000' }],
	[money, '1.005', { kind: 'too-many-decimals', decimals: 2 }],
	[money, '1 250', { kind: 'not-a-number' }],
	[percentage, '100.0001', { kind: 'too-large', max: '100' }],
	[percentage, '1.00001', { kind: 'too-many-decimals', decimals: 4 }],
	[{ kind: 'percentage', max: 95 }, '95.01', { kind: 'too-large', max: '95' }],
	[date, '23.11.2026', { kind: 'not-a-date' }],
	[date, '2026-02-29', { kind: 'not-a-date' }],
	[date, '2026-13-01', { kind: 'not-a-date' }],
	[date, '2026-00-10', { kind: 'not-a-date' }],
	[date, '1989-12-31', { kind: 'too-early', min: '1990-01-01' }],
	[date, '2051-01-01', { kind: 'too-late', max: '2050-12-31' }],
	[period, '2020-12-31', { kind: 'too-early', min: '2021-01-01' }],
	[period, '2030-01-01', { kind: 'too-late', max: '2029-12-31' }],
	[yesNo, 'Yes', { kind: 'not-an-option', value: 'Yes' }],
	[choice, 'none', { kind: 'not-an-option', value: 'none' }],
	[choice, 'constructor', { kind: 'not-an-option', value: 'constructor' }],
	[choices, ['some', 'none'], { kind: 'not-an-option', value: 'none' }],
	[code, '9', { kind: 'not-a-code', value: '9' }],
	[codes, ['09', '11'], { kind: 'not-a-code', value: '11' }]
];

describe('readValue', () => {
	it.each(read)('reads %j in %j as %j', (kind, answer, value) => {
		expect(readValue(kind, answer, lists)).toEqual({ ok: true, value });
	});

	it.each(refused)('says of %j what is wrong with %j: %j', (kind, answer, problem) => {
		expect(readValue(kind, answer, lists)).toEqual({ ok: false, problem });
	});

	it.each([
		['one value, kept as a list, where one is expected', choice, ['some'], { ok: true, value: 'some' }],
		['one value, kept alone, where several are expected', choices, 'some', { ok: true, value: ['some'] }],
		['a number kept as a list', money, ['5'], { ok: true, value: '5' }],
		['two numbers where one is expected', money, ['5', '6'], { ok: false, problem: { kind: 'not-a-number' } }],
		['two dates where one is expected', date, ['2026-11-23', '2026-11-24'], { ok: false, problem: { kind: 'not-a-date' } }],
		[
			'two choices where one is expected',
			choice,
			['all', 'some'],
			{ ok: false, problem: { kind: 'not-an-option', value: 'all, some' } }
		],
		['two codes where one is expected', code, ['09', '10'], { ok: false, problem: { kind: 'not-a-code', value: '09, 10' } }],
		['several texts where one is expected', { kind: 'text', lines: 'one' }, ['a', 'b'], { ok: true, value: 'a, b' }]
	] as const)('understands answers of another shape: %s', (_, kind, answer, expected) => {
		expect(readValue(kind, answer, lists)).toEqual(expected);
	});

	it('is total: it reads or names a problem, whatever is kept, and what it reads it reads again', () => {
		const kinds = tinyGuide.stages
			.flatMap(({ groups }) => groups.flatMap(({ questions }) => questions.map(({ value }) => value)))
			.flatMap((kind): readonly ValueKind[] => (kind.kind === 'rows' ? kind.columns.map(({ value }) => value) : [kind]));
		fc.assert(
			fc.property(garbledDraft(tinyGuide), (draft) => {
				for (const answer of Object.values(draft.answers)) {
					for (const kind of kinds) {
						const first = readValue(kind, answer, lists);
						const isSeveral = kind.kind === 'choices' || kind.kind === 'codes';
						expect(first.ok ? Array.isArray(first.value) : isSeveral).toBe(isSeveral);
						if (first.ok) expect(readValue(kind, first.value, lists)).toEqual(first);
						else expect(first.problem.kind).toMatch(/^(not|too)-/);
					}
				}
			})
		);
	});

	it('throws for a code list that the guide does not have', () => {
		expect(() => readValue({ kind: 'code', list: 'nowhere' }, '09', lists)).toThrow('nowhere');
	});
});

describe('usableAnswer', () => {
	it.each([
		[choices, ['some', 'none', 'all'], ['some', 'all']],
		[choices, ['none'], undefined],
		[choices, 'some', ['some']],
		[choices, [], undefined],
		[codes, ['134', '11', '09'], ['134', '09']],
		[codes, ['constructor'], undefined],
		[choice, ['some', 'all'], undefined],
		[choice, 'some', 'some'],
		[code, '11', undefined],
		[money, 'much', undefined],
		[money, ' ', undefined],
		[{ kind: 'text', lines: 'one' }, ' x ', ' x ']
	] as const)('takes from %j and %j %j', (kind, answer, usable) => {
		expect(usableAnswer(kind, answer, lists)).toEqual(usable);
	});
});

test.each([
	[undefined, true],
	['', true],
	[' \n\t\u00a0', true],
	[[], true],
	['0', false],
	['…', false],
	[['a'], false]
])('whether %j is empty: %s', (answer, expected) => {
	expect(isEmpty(answer)).toBe(expected);
});
