import { expect, test } from 'vitest';
import { laboratoryCsv } from './laboratory-csv.ts';
import { laboratoryText as words } from '#content/text/en/pages/laboratory.ts';
import { allocate, type Area, type Scenario } from '#lib/readiness/allocate.ts';
import { compareScenarios } from '#lib/readiness/compare-scenarios.ts';

const areas: readonly Area[] = [
	{ id: 'a', name: '=North; "Upper"', population: '1000' },
	{ id: 'b', name: '', population: '2000', weight: '1.5' }
];

const allocationOf = (scenario: Scenario) => {
	const outcome = allocate(areas, scenario);
	if (!outcome.ok) throw new Error(outcome.problem.kind);
	return outcome.value;
};

const csv = (locale: string): readonly string[] => {
	const equal = allocationOf({ formula: 'equal', total: '6000000', runningShare: '20' });
	const perHead = allocationOf({ formula: 'per-head', total: '6000000', runningShare: '30', years: '6', staffCost: '50000' });
	const scenarios = [
		{ id: 'one', name: 'Equal', allocation: equal },
		{ id: 'two', name: '=1+1', allocation: perHead, differences: compareScenarios(equal, perHead) }
	];
	return laboratoryCsv(areas, scenarios, words, locale).replace('\ufeff', '').trimEnd().split('\r\n');
};

test('each LAG has a line with the figures of all scenarios, and a line of totals follows', () => {
	const [head = '', north, second, total, ...rest] = csv('en');
	expect(head.split(';').slice(0, 9)).toEqual([
		'LAG',
		'Population',
		'Weight',
		'Equal: Budget',
		'Equal: share in %',
		'Equal: Per inhabitant',
		'Equal: Running costs',
		'Equal: Running costs a year',
		'Equal: Posts'
	]);
	expect(north).toBe(
		`"'=North; ""Upper""";1000;;3000000;50;3000;600000;;;;2000000;33.33;-1000000;-33.3;2000;600000;100000;2;Above 25\u00a0%`
	);
	expect(second).toBe(
		`LAG 2;2000;1.5;3000000;50;1500;600000;;;;4000000;66.67;1000000;33.3;2000;1200000;200000;4;Above 25\u00a0%`
	);
	expect(total).toBe('Total;3000;;6000000;;2000;1200000;;;;6000000;;0;0;2000;1800000;300000;6;');
	expect(rest).toEqual([]);
});

test('names of scenarios are no formulas, and figures have the decimal mark of the language', () => {
	expect(csv('en')[0]).toContain(`;'=1+1: Budget;`);
	expect(csv('fr')[2]).toContain('LAG 2;2000;1,5;');
});
