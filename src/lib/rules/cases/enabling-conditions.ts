import type { RuleCase, RuleCases } from '../rule-case.ts';

const objectives = (...codes: readonly string[]) => ({ 'specific-objectives': codes });

const ruledOut: RuleCase = { title: 'CLLD is not used', answers: { 'clld-use': 'no' }, expect: 'not-applicable' };

const criteria = (condition: string, count: number, cells: Readonly<Record<string, string>> = {}) =>
	Array.from({ length: count }, (_, index) => ({
		condition,
		fulfilled: 'yes',
		criterion: `Criterion ${index + 1}`,
		'criterion-fulfilled': 'yes',
		justification: 'See the strategy, page 4.',
		...cells
	}));

const horizontal = [...criteria('h-1', 5), ...criteria('h-2', 2), ...criteria('h-3', 2), ...criteria('h-4', 3)];

const conditions = (...rows: readonly Readonly<Record<string, string>>[]) => ({ 'enabling-conditions': rows });

const inclusion = criteria('4-4', 4);

const withRow = (cells: Readonly<Record<string, string>>) =>
	conditions(...horizontal, ...criteria('4-4', 3), ...criteria('4-4', 1, cells));

export const enablingConditionCases: RuleCases = {
	p30: [
		{ title: 'all criteria', answers: objectives('h'), rows: conditions(...horizontal, ...inclusion), expect: 'passes' },
		{
			title: 'an objective without thematic condition',
			answers: objectives('l'),
			rows: conditions(...horizontal),
			expect: 'passes'
		},
		{
			title: 'a thematic condition left out',
			answers: objectives('h', 'l'),
			rows: conditions(...horizontal),
			expect: 'fails',
			values: { condition: '4-4' }
		},
		{
			title: 'a horizontal condition left out',
			answers: objectives('l'),
			rows: conditions(...horizontal.slice(5)),
			expect: 'fails',
			values: { condition: 'h-1' }
		},
		{
			title: 'one criterion left out',
			answers: objectives('h'),
			rows: conditions(...horizontal, ...inclusion.slice(1)),
			expect: 'fails',
			values: { condition: '4-4', given: '3', criteria: '4' }
		},
		{
			title: 'a criterion neither fulfilled nor not',
			answers: objectives('h'),
			rows: withRow({ 'criterion-fulfilled': 'unknown' }),
			expect: 'fails',
			values: { condition: '4-4' }
		},
		{
			title: 'fulfilled in spite of a criterion that is not',
			answers: objectives('h'),
			rows: withRow({ 'criterion-fulfilled': 'no' }),
			expect: 'fails',
			values: { condition: '4-4' }
		},
		{
			title: 'not fulfilled, and said so',
			answers: objectives('h'),
			rows: withRow({ fulfilled: 'no', 'criterion-fulfilled': 'no', justification: '' }),
			expect: 'passes'
		},
		{
			title: 'fulfilled without justification',
			answers: objectives('h'),
			rows: withRow({ justification: ' ' }),
			expect: 'fails'
		},
		{
			title: 'a reference and a justification on their limits',
			answers: objectives('h'),
			rows: withRow({ reference: 'a '.repeat(500), justification: 'b\n'.repeat(1000) }),
			expect: 'passes'
		},
		{
			title: 'a reference above its limit',
			answers: objectives('h'),
			rows: withRow({ reference: 'a '.repeat(501) }),
			expect: 'fails',
			values: { count: '501', limit: '500' }
		},
		{
			title: 'a criterion of no condition',
			answers: objectives('h'),
			rows: conditions({ criterion: 'Data are collected.' }, ...horizontal, ...inclusion),
			expect: 'fails',
			values: { row: '1' }
		},
		{
			title: 'an amendment with the conditions of a new objective only',
			answers: { ...objectives('h', 'l'), 'planning-occasion': 'amendment' },
			rows: conditions(...inclusion),
			expect: 'passes'
		},
		{
			title: 'a further round of strategies',
			answers: { ...objectives('h'), 'planning-occasion': 'further-round' },
			expect: 'not-applicable'
		},
		{ title: 'nothing entered', answers: objectives('h'), expect: 'unknown', missing: ['enabling-conditions'] },
		{ title: 'nothing chosen', expect: 'unknown', missing: ['specific-objectives', 'enabling-conditions'] },
		ruledOut
	],
	p31: [
		{
			title: 'a thematic condition that is not fulfilled',
			answers: objectives('f', 'g', 'h'),
			rows: conditions({ condition: '4-3', fulfilled: 'no' }),
			expect: 'fails',
			values: { condition: '4-3', objectives: 'f, g' }
		},
		{
			title: 'a criterion of a horizontal condition that is not met',
			answers: objectives('h'),
			rows: conditions({ condition: 'h-4', 'criterion-fulfilled': 'no' }),
			expect: 'fails',
			values: { condition: 'h-4' }
		},
		{
			title: 'a condition of an objective that is not chosen',
			answers: objectives('h'),
			rows: conditions({ condition: '4-2', fulfilled: 'no' }),
			expect: 'not-applicable'
		},
		{ title: 'all fulfilled', answers: objectives('h'), rows: conditions(...inclusion), expect: 'not-applicable' },
		ruledOut
	]
};
