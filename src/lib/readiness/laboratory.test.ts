import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formulas } from './allocate.ts';
import { nameKey, readLaboratory } from './laboratory.ts';
import type { Draft } from '#lib/draft/draft.ts';
import type { Guide } from '#lib/guide/guide.ts';
import type { Column, Question, QuestionKind } from '#lib/guide/question.ts';
import { draftWith } from '#lib/testing/draft-with.ts';
import { garbledDraft } from '#lib/testing/garbled-draft.ts';
import { tinyGuide } from '#lib/testing/tiny-guide.ts';

const ask = (id: string, value: QuestionKind): Question => ({ id, value, basis: [], feeds: [] });

const money = (id: string): Column => ({ id, value: { kind: 'money' } });
const number = (id: string): Column => ({ id, value: { kind: 'number', unit: 'pieces', decimals: 2 } });
const name: Column = { id: 'name', value: { kind: 'text', lines: 'one' } };

const guide: Guide = {
	...tinyGuide,
	tools: [
		{
			id: 'laboratory',
			basis: [],
			questions: [
				ask('budget-total', { kind: 'money' }),
				ask('budget-min', { kind: 'money' }),
				ask('budget-max', { kind: 'money' }),
				ask('running-cost-share', { kind: 'percentage' }),
				ask('lag-staff', { kind: 'number', unit: 'staff' }),
				ask('lab-areas', { kind: 'rows', columns: [name, number('population'), number('weight'), money('budget')] }),
				ask('lab-scenarios', {
					kind: 'rows',
					columns: [
						name,
						{ id: 'formula', value: { kind: 'choice', options: formulas.map((id) => ({ id })) } },
						...['total', 'base', 'floor', 'ceiling', 'staff-cost'].map(money),
						{ id: 'running-share', value: { kind: 'percentage' } },
						number('years')
					]
				})
			]
		}
	]
};

type Cells = Readonly<Record<string, string>>;

const draftOf = (areas: readonly Cells[], scenarios: readonly Cells[], answers: Cells = {}): Draft =>
	draftWith({ answers, rows: { 'lab-areas': areas, 'lab-scenarios': scenarios } });

const outcomeOf = (areas: readonly Cells[], scenario: Cells, answers?: Cells) =>
	readLaboratory(guide, draftOf(areas, [scenario], answers)).scenarios[0]?.outcome;

const twoAreas: readonly Cells[] = [
	{ name: 'North', population: '1000', weight: '2' },
	{ name: 'South', population: '3000' }
];

const plan: Cells = {
	'budget-total': '100',
	'budget-min': '10',
	'budget-max': '90',
	'running-cost-share': '20',
	'lag-staff': '2'
};

describe('a scenario', () => {
	it('takes from the plan what it leaves empty, and says so', () => {
		const [scenario] = readLaboratory(guide, draftOf(twoAreas, [{ name: ' Fair ', formula: 'per-head' }], plan)).scenarios;
		expect(scenario).toMatchObject({
			id: 'row-1',
			name: 'Fair',
			formula: 'per-head',
			fromPlan: ['total', 'floor', 'ceiling', 'running-share'],
			outcome: {
				ok: true,
				value: {
					scenario: { total: '100', floor: '10', ceiling: '90', runningShare: '20', postsNeeded: '2' },
					areas: [{ budget: '25' }, { budget: '75' }]
				}
			}
		});
	});

	it('has figures of its own before those of the plan', () => {
		const own = {
			formula: 'weighted',
			total: '50',
			floor: '0',
			ceiling: '0',
			'running-share': '5',
			years: '2',
			'staff-cost': '1'
		};
		const [scenario] = readLaboratory(guide, draftOf(twoAreas, [own], plan)).scenarios;
		expect(scenario?.fromPlan).toEqual([]);
		expect(scenario?.outcome).toMatchObject({
			ok: true,
			value: {
				scenario: { total: '50', floor: '0', ceiling: undefined, runningShare: '5' },
				areas: [{ budget: '20' }, { budget: '30' }]
			}
		});
	});

	it('takes the years and the cost of a post from the first scenario that has them', () => {
		const rows = [
			{ formula: 'equal' },
			{ formula: 'equal', years: '6', 'staff-cost': '50000' },
			{ formula: 'equal', years: '7' }
		];
		const found = readLaboratory(guide, draftOf(twoAreas, rows, plan)).scenarios.map(
			({ outcome }) => outcome.ok && [outcome.value.scenario.years, outcome.value.scenario.staffCost]
		);
		expect(found).toEqual([
			['6', '50000'],
			['6', '50000'],
			['7', '50000']
		]);
	});

	it.each([
		['without a formula', {}, { kind: 'formula-missing' }],
		['with a formula that the guide does not know', { formula: 'random' }, { kind: 'unreadable', columns: ['formula'] }],
		['without a total anywhere', { formula: 'equal' }, { kind: 'total-missing' }],
		[
			'with what is no amount, which is not as if it were empty',
			{ formula: 'equal', total: '2 Mio', ceiling: 'none' },
			{ kind: 'unreadable', columns: ['total', 'ceiling'] }
		]
	])('%s has no budgets', (_, cells, problem) => {
		const answers = 'total' in cells ? plan : {};
		expect(outcomeOf(twoAreas, { name: 'x', ...cells }, answers)).toEqual({ ok: false, problem });
	});

	it('is not calculated with weights that cannot be read, unless it has no use for them', () => {
		const areas = [
			{ name: 'North', population: '1000', weight: 'high' },
			{ name: 'South', population: '3000' }
		];
		for (const formula of ['weighted', 'base-and-weighted'])
			expect(outcomeOf(areas, { formula, total: '8', base: '1' })).toEqual({
				ok: false,
				problem: { kind: 'weight-unreadable', areas: ['row-1'] }
			});
		expect(outcomeOf(areas, { formula: 'per-head', total: '8' })).toMatchObject({ ok: true });
	});

	it('has no use for a population that cannot be read when it divides equally', () => {
		const areas = [{ name: 'North', population: 'many' }, { name: 'South' }];
		expect(outcomeOf(areas, { formula: 'equal', total: '8' })).toMatchObject({ ok: true });
		expect(outcomeOf(areas, { formula: 'per-head', total: '8' })).toEqual({
			ok: false,
			problem: { kind: 'population-missing', areas: ['row-1', 'row-2'] }
		});
	});
});

describe('areas', () => {
	it('are the rows with something in them', () => {
		const { areas } = readLaboratory(guide, draftOf([{ name: ' ' }, { population: '5' }, {}], []));
		expect(areas).toEqual([{ id: 'row-2', name: '', population: '5', weight: undefined, budget: undefined }]);
	});

	it('with the same name are told once, those without a name are not', () => {
		const names = ['North', 'South', ' north', 'NORTH', '', ' ', 'Lake  Aldra', 'lake aldra'];
		const rows = names.map((areaName) => ({ name: areaName, population: '1' }));
		expect(readLaboratory(guide, draftOf(rows, [])).sharedNames).toEqual(['North', 'Lake  Aldra']);
	});
});

test('a name is the same in other case, spacing and composition', () => {
	expect(nameKey(' Zu\u0308rich  West ')).toBe(nameKey('ZÜRICH WEST'));
	expect(nameKey('North')).not.toBe(nameKey('North East'));
});

test('a guide without the tables is our own mistake', () => {
	expect(() => readLaboratory(tinyGuide, draftWith())).toThrow('lab-areas');
});

test('no draft makes it throw', () => {
	fc.assert(
		fc.property(garbledDraft(guide), (draft) => {
			expect(readLaboratory(guide, draft).scenarios.length).toBeGreaterThanOrEqual(0);
		}),
		{ numRuns: 300 }
	);
});
