import {
	breakdown,
	categoryValue,
	dimensionQuestions,
	dimensionRows,
	dimensions,
	isUnder,
	objectiveValue,
	pairsOf,
	sumOf,
	type DimensionRow
} from './dimension-rows.ts';
import { sumsAgree } from './dimension-sums.ts';
import type { Facts } from './facts.ts';
import { codes, fails, failsAt, money, notApplicable, number, passes, place, unknown, type Rule } from './rule.ts';
import { compareDecimals, subtractDecimals } from '#lib/draft/decimal.ts';
import type { Decimal } from '#lib/draft/is-decimal.ts';
import type { Id } from '#lib/guide/id.ts';
import type { Basis } from '#lib/guide/source.ts';

/** Codes of Annex I CPR, Table 3, by territorial tool. */
const clldCodes: readonly string[] = ['09', '10', '11', '12', '13', '14', '15', '16'];
const urbanCodes: readonly string[] = ['09', '10', '11'];
const otherToolCodes: readonly string[] = [
	...['01', '02', '03', '04', '05', '06', '07', '08'],
	...['17', '18', '19', '20', '21', '22', '23', '24']
];

const isRuledOut = (facts: Facts): boolean => facts.choice('clld-use') === 'no';

const isPositive = (amount: Decimal | undefined): boolean => amount !== undefined && compareDecimals(amount, '0') > 0;

const isOfTool = ({ code }: DimensionRow, tool: readonly string[]): boolean => code !== undefined && tool.includes(code);

const officialCodes: Rule = {
	id: 'p23',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: '22(5)' },
		{ kind: 'law', act: 'cpr', place: 'annex:I' }
	],
	reads: ['clld-use', ...dimensionQuestions],
	judge: (facts) => {
		if (isRuledOut(facts)) return notApplicable;
		if (dimensionQuestions.every((question) => dimensionRows(facts, question).length === 0))
			return unknown(...dimensionQuestions);
		return failsAt(
			dimensions.flatMap(({ question, table }) =>
				dimensionRows(facts, question)
					.filter(({ code }) => code === undefined)
					.map((row) => ({
						message: 'fails',
						at: { question, row: row.id, column: 'code' },
						values: { table: place(table), row: number(row.number) }
					}))
			)
		);
	}
};

const clldCoded: Rule = {
	id: 'p24',
	severity: 'legal',
	basis: [breakdown, { kind: 'law', act: 'cpr', place: '22(5)' }, { kind: 'law', act: 'cpr', place: 'annex:I/table-3' }],
	reads: ['clld-use', 'specific-objectives', 'dimension-3'],
	judge: (facts) => {
		if (isRuledOut(facts)) return notApplicable;
		const rows = dimensionRows(facts, 'dimension-3');
		if (rows.length === 0) return unknown('dimension-3');
		const coded = rows.filter((row) => isOfTool(row, clldCodes) && isPositive(row.amount));
		if (coded.length === 0) return fails('dimension-3');
		return failsAt(
			facts
				.choices('specific-objectives')
				.filter((objective) => objective !== 'm' && !coded.some((row) => row.objective === objective))
				.map((objective) => ({ message: 'objective', at: { question: 'dimension-3' }, values: objectiveValue(objective) }))
		);
	}
};

const codedOnce: Rule = {
	id: 'p25',
	severity: 'recommended',
	basis: [{ kind: 'law', act: 'cpr', place: 'annex:I/table-3', reading: true }],
	reads: ['clld-use', 'priority-only-clld', 'dimension-1', 'dimension-3'],
	judge: (facts) => {
		if (isRuledOut(facts)) return notApplicable;
		const rows = dimensionRows(facts, 'dimension-3');
		if (rows.length === 0) return unknown('dimension-3');
		const other = rows.filter((row) => isOfTool(row, otherToolCodes) && isPositive(row.amount));
		if (!rows.some((row) => isOfTool(row, clldCodes))) return notApplicable;
		if (other.length === 0) return passes;
		if (facts.isYes('priority-only-clld')) {
			return failsAt(
				other.map((row) => ({
					message: 'only-clld',
					at: { question: 'dimension-3', row: row.id, column: 'code' },
					values: { amount: money(row.amount ?? '0'), code: codes('territorial-codes', row.code ?? '') }
				}))
			);
		}
		if (dimensionRows(facts, 'dimension-1').length === 0) return unknown('dimension-1');
		return failsAt(
			pairsOf(other).flatMap((pair) => {
				const here = rows.filter((row) => isUnder(row, pair));
				const over = subtractDecimals(
					sumOf(here),
					sumOf(dimensionRows(facts, 'dimension-1').filter((row) => isUnder(row, pair)))
				);
				if (!here.some((row) => isOfTool(row, clldCodes)) || compareDecimals(over, '0') <= 0) return [];
				const values = { over: money(over), ...objectiveValue(pair.objective), ...categoryValue(pair.category) };
				return [{ message: 'twice', at: { question: 'dimension-3' }, values }];
			})
		);
	}
};

const themesAndGender: Rule = {
	id: 'p26',
	severity: 'legal',
	basis: [
		breakdown,
		{ kind: 'law', act: 'cpr', place: 'annex:V/2.1.1.1.3/table-7' },
		{ kind: 'law', act: 'cpr', place: 'annex:V/2.1.1.1.3/table-8' }
	],
	reads: ['clld-use', ...dimensionQuestions],
	judge: (facts) => {
		if (isRuledOut(facts)) return notApplicable;
		const required = dimensions.filter(({ question }) => question === 'dimension-6' || question === 'dimension-7');
		const rowsOfAll = dimensionQuestions.flatMap((question) => dimensionRows(facts, question));
		const pairs = pairsOf(rowsOfAll).filter(({ objective }) => objective !== 'm');
		const failures = required.flatMap(({ question, table }) => {
			const rows = dimensionRows(facts, question);
			if (rows.length === 0) return [];
			return pairs
				.filter((pair) => !rows.some((row) => isUnder(row, pair) && isPositive(row.amount)))
				.map(({ objective, category }) => ({
					message: 'fails',
					at: { question },
					values: { table: place(table), ...objectiveValue(objective), ...categoryValue(category) }
				}));
		});
		const missing = required
			.filter(({ question }) => dimensionRows(facts, question).length === 0)
			.map(({ question }) => question);
		return failures.length === 0 && missing.length > 0 ? unknown(...missing) : failsAt(failures);
	}
};

const urbanDevelopment: Rule = {
	id: 'c60',
	severity: 'information',
	basis: [
		{ kind: 'law', act: 'erdf', place: '11(1)' },
		{ kind: 'law', act: 'erdf', place: '11(2)' },
		{ kind: 'law', act: 'erdf', place: '11(2)', reading: true }
	],
	reads: ['clld-use', 'clld-funds', 'area-types', 'dimension-3'],
	judge: (facts) => {
		if (isRuledOut(facts) || !facts.choices('clld-funds').includes('erdf')) return notApplicable;
		const coded = facts.rows('dimension-3').map((row) => row.choice('code') ?? '');
		const urban = urbanCodes.filter((code) => coded.includes(code) || facts.choices('area-types').includes(code));
		return urban.length === 0 ? notApplicable : fails('clld-funds', { areas: codes('territorial-codes', ...urban) });
	}
};

/** A notice that is shown while a Fund supports the strategies. */
const noticeOnFund = (id: Id, fund: Id, ...basis: readonly Basis[]): Rule => ({
	id,
	severity: 'information',
	basis,
	reads: ['clld-use', 'clld-funds'],
	judge: (facts) => (!isRuledOut(facts) && facts.choices('clld-funds').includes(fund) ? fails('clld-funds') : notApplicable)
});

const transitionActivities: Rule = {
	id: 'c63',
	severity: 'legal',
	basis: [{ kind: 'law', act: 'jtf', place: '8(2)' }],
	reads: ['jtf-scope'],
	judge: (facts) => {
		if (!facts.isAsked('jtf-scope')) return notApplicable;
		if (facts.isYes('jtf-scope')) return passes;
		return facts.isNo('jtf-scope') ? fails('jtf-scope') : unknown('jtf-scope');
	}
};

export const dimensionCodesRules: readonly Rule[] = [
	sumsAgree,
	officialCodes,
	clldCoded,
	codedOnce,
	themesAndGender,
	urbanDevelopment,
	noticeOnFund(
		'c61',
		'eafrd',
		{ kind: 'law', act: 'cap-plans', place: '77(4)' },
		{ kind: 'law', act: 'cap-plans', place: '92' },
		{ kind: 'law', act: 'cap-plans', place: '3(15)' }
	),
	noticeOnFund(
		'c62',
		'emfaf',
		{ kind: 'law', act: 'emfaf', place: '29' },
		{ kind: 'law', act: 'emfaf', place: '30' },
		{ kind: 'law', act: 'emfaf', place: '40' },
		{ kind: 'law', act: 'cpr', place: '1(4)' }
	),
	transitionActivities
];
