import { allocatedStrategies, nameOf, rowContribution } from './allocated-strategies.ts';
import type { Facts, RowFacts } from './facts.ts';
import { financingLines, financingReads } from './financing-lines.ts';
import { codes, money, notApplicable, number, words, type Failure, type Rule, type RuleValue } from './rule.ts';
import { settle } from './settle.ts';
import { addDecimals, compareDecimals, partOf, subtractDecimals } from '#lib/draft/decimal.ts';
import type { Decimal } from '#lib/draft/is-decimal.ts';
import type { Id } from '#lib/guide/id.ts';

/** Codes of the list of Funds, by option. */
export const fundCodes: Readonly<Record<string, string>> = {
	'esf-plus': 'ESF+',
	erdf: 'ERDF',
	jtf: 'JTF',
	emfaf: 'EMFAF',
	eafrd: 'EAFRD'
};

const lineForEachFund: Rule = {
	id: 'c12',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: '32(1)(f)' },
		{ kind: 'law', act: 'cpr', place: '32(4)' }
	],
	reads: ['strategy-allocations', 'clld-funds', 'other-programmes-involved'],
	judge: (facts) => {
		if (!facts.isAsked('strategy-allocations')) return notApplicable;
		const rows = facts.rows('strategy-allocations');
		const planned = facts.choices('clld-funds').map((fund) => fundCodes[fund] ?? fund);
		const failures: Failure[] = [];
		const missing: Id[] = [];
		if (rows.length === 0 || rows.some((row) => row.choice('fund') === undefined)) missing.push('strategy-allocations');
		if (planned.length === 0) missing.push('clld-funds');
		const severalProgrammes = facts.isYes('other-programmes-involved');
		const seen = new Set<string>();
		for (const row of rows) {
			const fund = row.choice('fund');
			if (fund === undefined) continue;
			const values = { strategy: words(nameOf(row)), fund: codes('funds', fund) };
			const at = (column: Id) => ({ question: 'strategy-allocations', row: row.id, column });
			if (planned.length > 0 && !planned.includes(fund)) failures.push({ message: 'other-fund', at: at('fund'), values });
			const programme = row.text('programme');
			const isFilled = row.decimal('fund-contribution') !== undefined;
			if (severalProgrammes && isFilled && programme === undefined) {
				failures.push({ message: 'programme', at: at('programme'), values });
			}
			const key = JSON.stringify([nameOf(row), fund, programme]);
			if (seen.has(key)) failures.push({ message: 'twice', at: at('fund'), values });
			seen.add(key);
		}
		const absent = planned.filter((fund) => !rows.some((row) => row.choice('fund') === fund));
		if (missing.length === 0 && absent.length > 0) {
			failures.push({ message: 'fund', at: { question: 'strategy-allocations' }, values: { funds: codes('funds', ...absent) } });
		}
		return settle(failures, missing);
	}
};

const planAddsUp: Rule = {
	id: 'c13',
	severity: 'recommended',
	basis: [{ kind: 'law', act: 'cpr', place: '32(1)(f)', reading: true }],
	reads: [
		'strategy-allocations',
		'planned-areas',
		'budget-total',
		'preparatory-budget',
		'number-of-strategies',
		'performance-reserve-share',
		'other-programmes-involved',
		'programme-place',
		...financingReads
	],
	judge: (facts) => {
		if (!facts.isAsked('strategy-allocations')) return notApplicable;
		const rows = facts.rows('strategy-allocations');
		const areas = sumOf(facts.rows('planned-areas'), 'allocation');
		const missing: Id[] = [];
		if (facts.decimal('budget-total') === undefined) missing.push('budget-total');
		if (rows.length === 0 && compareDecimals(areas, '0') === 0) missing.push('strategy-allocations');
		return settle([...rows.flatMap(partsOverWhole), ...budgetFailures(facts, areas), ...otherSums(facts)], missing);
	}
};

const partsOverWhole = (row: RowFacts): readonly Failure[] => {
	const at = (column: Id) => ({ question: 'strategy-allocations', row: row.id, column });
	const failures: Failure[] = [];
	const running = row.decimal('management-animation');
	const parts = addDecimals([row.decimal('preparation') ?? '0', running ?? '0']);
	const isComplete = row.decimal('fund-contribution') !== undefined && row.decimal('national-public') !== undefined;
	const whole = rowContribution(row);
	if (isComplete && compareDecimals(parts, whole) > 0) {
		failures.push({
			message: 'parts',
			at: at('preparation'),
			values: { line: number(row.number), parts: money(parts), whole: money(whole) }
		});
	}
	const animation = row.decimal('animation');
	if (animation !== undefined && running !== undefined && compareDecimals(animation, running) > 0) {
		const values = { line: number(row.number), animation: money(animation), running: money(running) };
		failures.push({ message: 'animation', at: at('animation'), values });
	}
	return failures;
};

/** The strategies together against the budget for all. Less is a failure only once every strategy is there. */
const budgetFailures = (facts: Facts, areas: Decimal): readonly Failure[] => {
	const budget = facts.decimal('budget-total');
	if (budget === undefined) return [];
	const failures: Failure[] = [];
	const compare = (message: Id, question: Id, sum: Decimal): void => {
		if (compareDecimals(sum, budget) <= 0) return;
		const values = { sum: money(sum), budget: money(budget), over: money(subtractDecimals(sum, budget)) };
		failures.push({ message, at: { question }, values });
	};
	compare('areas', 'planned-areas', areas);
	const strategies = allocatedStrategies(facts);
	const sum = addDecimals(strategies.flatMap(({ rows }) => rows.map(rowContribution)));
	compare('over', 'strategy-allocations', sum);
	const expected = facts.decimal('number-of-strategies');
	const isComplete =
		expected !== undefined &&
		strategies.length > 0 &&
		compareDecimals(String(strategies.length), expected) >= 0 &&
		strategies.every(({ contribution }) => contribution !== undefined);
	const reserve = partOf(budget, facts.decimal('performance-reserve-share') ?? '0');
	const short = subtractDecimals(subtractDecimals(budget, reserve), sum);
	if (isComplete && compareDecimals(short, '0') > 0) {
		const values = { sum: money(sum), budget: money(budget), short: money(subtractDecimals(budget, sum)) };
		failures.push({ message: 'under', at: { question: 'strategy-allocations' }, values });
	}
	return failures;
};

const otherSums = (facts: Facts): readonly Failure[] => {
	const rows = facts.rows('strategy-allocations');
	const at = { question: 'strategy-allocations' };
	const failures: Failure[] = [];
	const exceed = (message: Id, sum: Decimal, limit: Decimal): void => {
		const values: Record<string, RuleValue> = { sum: money(sum), limit: money(limit), over: money(subtractDecimals(sum, limit)) };
		if (compareDecimals(sum, limit) > 0) failures.push({ message, at, values });
	};
	const preparation = facts.decimal('preparatory-budget');
	if (preparation !== undefined) exceed('preparation', sumOf(rows, 'preparation'), preparation);
	const lines = financingLines(facts).filter(({ fund }) => fund === 'ESF+');
	// ESF+ money of another programme or of several priorities is not that of this table.
	const isElsewhere = facts.isYes('other-programmes-involved') || facts.choice('programme-place') === 'embedded';
	if (lines.length > 0 && !isElsewhere && lines.every(({ rateBase }) => rateBase !== undefined)) {
		const union = addDecimals(lines.map((line) => subtractDecimals(line.union, line.assistance)));
		const funded = rows.filter((row) => row.choice('fund') === 'ESF+');
		exceed('priority', sumOf(funded, 'fund-contribution'), union);
	}
	return failures;
};

const sumOf = (rows: readonly RowFacts[], column: Id): Decimal => addDecimals(rows.flatMap((row) => row.decimal(column) ?? []));

/** What the financial plans of the strategies hold. */
export const strategyPlanRules: readonly Rule[] = [lineForEachFund, planAddsUp];
