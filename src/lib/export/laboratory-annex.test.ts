import { describe, expect, test } from 'vitest';
import type { TableBlock } from './block.ts';
import { laboratoryAnnex } from './laboratory-annex.ts';
import { exampleParts } from '../../../tests/fixtures/example-parts.ts';
import { sayings, tablesOf, under } from './testing/read-blocks.ts';
import { readLaboratory } from '#lib/readiness/laboratory.ts';
import { formatMoney, formatNumber } from '#lib/section/figures.ts';

const parts = exampleParts();
const { draft, guide } = parts;
const { laboratory: words } = parts.words;
const nb = '\u00a0';

const labRows = (areas: readonly Readonly<Record<string, string>>[], scenarios: readonly Readonly<Record<string, string>>[]) => {
	const rows = (cells: typeof areas) => cells.map((one, index) => ({ id: String(index), cells: one }));
	return { answers: {}, rows: { 'lab-areas': rows(areas), 'lab-scenarios': rows(scenarios) } };
};

const column = (table: TableBlock | undefined, label: string): readonly string[] => {
	const index = table?.columns.findIndex((one) => one.label === label) ?? -1;
	return index === -1 ? [] : (table?.rows.map(({ cells }) => cells[index] ?? '') ?? []);
};

describe('the laboratory of the example', () => {
	const { blocks } = laboratoryAnnex(parts);
	const { areas, scenarios } = readLaboratory(guide, draft);
	const [assumptions, results, ...budgets] = tablesOf(blocks);

	test('says which scenario is adopted', () => {
		expect(sayings(blocks)).toContain(words.adopted('As published in the call'));
		expect(sayings(under(blocks, 'As published in the call'))).toContain(`${words.page.summary.adopted(0)}.`);
	});

	test('puts formula, limits and share of running costs side by side, and says what comes from the plan', () => {
		expect(assumptions?.columns.map(({ label }) => label).slice(1)).toEqual(scenarios.map(({ name }) => name));
		const line = (label: string) => assumptions?.rows.find(({ cells }) => cells[0] === label)?.cells.slice(1);
		expect(line('Formula')).toEqual(['As entered', 'Base amount and per head', 'Per head, weighted by need']);
		expect(line('Smallest budget')?.at(0)).toBe(words.fromPlan(`EUR${nb}2${nb}400${nb}000`));
		expect(line('Smallest budget')?.at(2)).toBe(`EUR${nb}0`);
		expect(line('Largest budget')?.at(2)).toBe(words.notSet);
		expect(line('Running and animation, %')?.[0]).toBe(words.fromPlan(`20${nb}%`));
	});

	test('has the smallest and the largest budget of each scenario', () => {
		const line = (label: string) => results?.rows.find(({ cells }) => cells[0] === label)?.cells.slice(1);
		const shown = (which: 'smallest' | 'largest') =>
			scenarios.map(({ outcome }) => (outcome.ok ? formatMoney(outcome.value[which].budget, 'en') : ''));
		expect(line(words.page.summary.smallest)?.map((cell) => cell.split('\n')[0])).toEqual(shown('smallest'));
		expect(line(words.page.summary.largest)?.map((cell) => cell.split('\n')[0])).toEqual(shown('largest'));
	});

	test('has a table of all LAGs for each scenario, the later ones with the difference to the first', () => {
		expect(budgets.map(({ caption }) => caption?.text)).toEqual(scenarios.map(({ name }) => words.budgets(name)));
		for (const table of budgets) {
			expect(column(table, words.page.table.lag)).toEqual([...areas.map(({ name }) => name), words.page.table.total]);
			expect(table.rows.at(-1)?.kind).toBe('total');
		}
		expect(column(budgets[0], words.columns.difference)).toEqual([]);
		expect(column(budgets[1], words.columns.difference)[0]).toMatch(/^−/);
		expect(column(budgets[1], words.columns.differencePercent)[0]).toMatch(/^−.*%$/);
		expect(column(budgets[2], words.page.file.weight)[0]).toBe(formatNumber(areas[0]?.weight ?? '', 'en'));
		expect(column(budgets[2], words.columns.remarks)).toContain(
			[words.page.table.marks['below-viable'], words.page.table.marks['too-few-posts']].join(', ')
		);
	});
});

test('a scenario without budgets says why, and is in no table', () => {
	const { blocks } = laboratoryAnnex(exampleParts(labRows([{ name: 'North' }], [{ name: 'Fair' }, { formula: 'equal' }])));
	expect(sayings(under(blocks, 'Fair'))).toEqual([words.page.problems.title, words.page.problems.formulaMissing]);
	expect(sayings(under(blocks, words.page.unnamedScenario(2)))).toContain(words.page.problems.totalMissing);
	expect(tablesOf(blocks)).toHaveLength(1);
	expect(tablesOf(blocks)[0]?.rows[0]?.cells[0]).toBe('North');
	expect(sayings(blocks)).toContain(words.notAdopted);
});

test('columns that no LAG can fill are left out, and what is not known has a dash', () => {
	const areas = [{ name: 'North', population: '1000' }, { weight: '1' }];
	const { blocks } = laboratoryAnnex(exampleParts(labRows(areas, [{ name: 'Equal', formula: 'equal', total: '6000000' }])));
	const table = tablesOf(blocks).at(-1);
	expect(table?.columns.map(({ label }) => label)).toEqual(['LAG', 'Population', 'Budget', 'Share', 'Per inhabitant']);
	expect(table?.rows.map(({ cells }) => cells)).toEqual([
		['North', `1${nb}000`, `3${nb}000${nb}000`, `50${nb}%`, `3${nb}000`],
		['LAG 2', '–', `3${nb}000${nb}000`, `50${nb}%`, '–'],
		['Total', '–', `6${nb}000${nb}000`, '', '–']
	]);
	expect(table?.note).toContain(words.dash);
	expect(table?.note).toContain(words.page.table.missing.perInhabitant);
	expect(table?.note).toContain(words.page.table.missing.posts);
	expect(table?.note).not.toContain(words.page.table.missing.running);
});

test('many scenarios stand in several tables of a few', () => {
	const scenarios = Array.from({ length: 6 }, (_, index) => ({ name: `S${index}`, formula: 'equal', total: '6000000' }));
	const { blocks } = laboratoryAnnex(exampleParts(labRows([{ name: 'North' }], scenarios)));
	const beside = tablesOf(blocks).filter(({ caption }) => caption?.text === words.page.summary.caption);
	expect(beside.map(({ columns }) => columns.length - 1)).toEqual([4, 2]);
});

test('a scenario that was adopted and is gone is named; an unused laboratory says so', () => {
	const gone = { ...labRows([{ name: 'North' }], []), answers: { 'lab-adopted': 'Old' } };
	expect(sayings(laboratoryAnnex(exampleParts(gone)).blocks)).toContain(words.page.summary.adoptedGone('Old'));
	expect(sayings(laboratoryAnnex(exampleParts({ rows: {}, answers: {} })).blocks)).toEqual([words.unused]);
});
