import type { Facts, RowFacts } from './facts.ts';
import {
	date,
	fails,
	failsAt,
	money,
	notApplicable,
	options,
	passes,
	unknown,
	words,
	type Failure,
	type Judgement,
	type Rule
} from './rule.ts';
import { settle } from './settle.ts';
import { isOpenAbove, limitBeyond, sizeClasses } from './size-classes.ts';
import { compareDecimals, subtractDecimals } from '#lib/draft/decimal.ts';
import type { Decimal } from '#lib/draft/is-decimal.ts';
import type { Id } from '#lib/guide/id.ts';

/** The aid that a rule is about, as it is called in the design and in the table of delivery. */
interface Aid {
	readonly chosen: readonly string[];
	readonly routes: readonly string[];
}

const aidReads: readonly Id[] = ['state-aid-routes', 'aid-routes'];

const rowsOf = (facts: Facts, { routes }: Aid): readonly RowFacts[] =>
	facts.rows('aid-routes').filter((row) => routes.includes(row.choice('route') ?? ''));

const chosenOf = (facts: Facts, { chosen }: Aid): readonly string[] =>
	facts.choices('state-aid-routes').filter((route) => chosen.includes(route));

/** What to say of aid that is not planned; undefined where it is. */
const withoutAid = (facts: Facts, aid: Aid): Judgement | undefined => {
	if (!facts.isAsked('state-aid-routes')) return notApplicable;
	if (rowsOf(facts, aid).length > 0 || chosenOf(facts, aid).length > 0) return undefined;
	return facts.choices('state-aid-routes').length > 0 ? notApplicable : unknown('state-aid-routes');
};

const kindOf = (row: RowFacts) => words(row.text('operation-kind') ?? String(row.number));

/** Rows whose highest aid is more than the amount. */
const aboveCeiling = (rows: readonly RowFacts[], amount: Decimal): readonly Failure[] =>
	rows.flatMap((row) => {
		const ceiling = row.decimal('ceiling');
		if (ceiling === undefined || compareDecimals(ceiling, amount) <= 0) return [];
		const values = { kind: kindOf(row), ceiling: money(ceiling), over: money(subtractDecimals(ceiling, amount)) };
		return [{ message: 'above', at: { question: 'aid-routes', row: row.id, column: 'ceiling' }, values }];
	});

/** For a single undertaking in a Member State over any three years; Art 3(2) of Regulation (EU) 2023/2831. */
const deMinimisAmount = '300000';

const deMinimisAid: Aid = { chosen: ['de-minimis'], routes: ['de-minimis'] };

const deMinimis: Rule = {
	id: 'c48',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'de-minimis', place: '3(2)' },
		{ kind: 'law', act: 'de-minimis', place: '3(2)', reading: true }
	],
	reads: [...aidReads, 'final-check-points'],
	judge: (facts) => {
		const without = withoutAid(facts, deMinimisAid);
		if (without) return without;
		const rows = rowsOf(facts, deMinimisAid);
		const points = facts.choices('final-check-points');
		const unchecked = points.includes('aid-route') ? [] : rows.filter((row) => row.choice('recorder') === undefined);
		const above = aboveCeiling(rows, deMinimisAmount);
		if (above.length === 0 && (rows.length === 0 || (points.length === 0 && unchecked.length > 0))) return unknown('aid-routes');
		const unnamed = unchecked.map((row) => ({
			message: 'unchecked',
			at: { question: 'aid-routes', row: row.id, column: 'recorder' },
			values: { kind: kindOf(row) }
		}));
		return failsAt([...above, ...(points.length === 0 ? [] : unnamed)]);
	}
};

/** For each project; Art 19b of the block exemption. */
const limitedAmount = '200000';

const limitedAid: Aid = { chosen: ['limited-clld-aid'], routes: ['gber-19b'] };

const limitedClldAid: Rule = {
	id: 'c49',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'gber', place: '19b' },
		{ kind: 'law', act: 'gber', place: '19b', reading: true }
	],
	reads: [...aidReads, 'size-classes'],
	judge: (facts) => {
		const without = withoutAid(facts, limitedAid);
		if (without) return without;
		const rows = rowsOf(facts, limitedAid);
		const above = aboveCeiling(rows, limitedAmount);
		const unlimited = rows.filter((row) => row.decimal('ceiling') === undefined);
		if (rows.length > 0 && unlimited.length === 0) return failsAt(above);
		// Aid to a project cannot exceed the cost of the project.
		const classes = sizeClasses(facts);
		const limit = limitBeyond(classes, limitedAmount);
		if (limit === undefined) return settle(above, isOpenAbove(classes) ? ['size-classes'] : []);
		if (rows.length === 0) return unknown('aid-routes');
		const unstated = unlimited.map((row) => ({
			message: 'unstated',
			at: { question: 'aid-routes', row: row.id, column: 'ceiling' },
			values: { kind: kindOf(row), limit: money(limit) }
		}));
		return failsAt([...above, ...unstated]);
	}
};

/** Of the block exemption, unless it is prolonged. */
const expiry = '2026-12-31';

const exemptAid: Aid = { chosen: ['clld-costs-of-smes', 'limited-clld-aid'], routes: ['gber-19a', 'gber-19b'] };

const exemptionInForce: Rule = {
	id: 'c50',
	severity: 'recommended',
	basis: [
		{ kind: 'law', act: 'gber', place: '19a' },
		{ kind: 'law', act: 'gber', place: '19b' }
	],
	reads: [...aidReads, 'last-call-date', 'agreement-register'],
	judge: (facts) => {
		const without = withoutAid(facts, exemptAid);
		if (without) return without;
		const last = facts.date('last-call-date');
		const opened = facts.rows('agreement-register').flatMap((row) => row.date('first-call-on') ?? []);
		const late = [...(last === undefined ? [] : [last]), ...opened].filter((day) => day > expiry).sort();
		const [latest] = late.reverse();
		if (latest === undefined) return last === undefined ? unknown('last-call-date') : passes;
		const values = { date: date(latest), expiry: date(expiry) };
		const rows = rowsOf(facts, exemptAid);
		if (rows.length === 0) {
			return fails('state-aid-routes', { ...values, route: options('state-aid-routes', chosenOf(facts, exemptAid)) });
		}
		return failsAt(
			rows.map((row) => ({
				message: 'fails',
				at: { question: 'aid-routes', row: row.id, column: 'route' },
				values: { ...values, route: options('aid-routes', [row.choice('route') ?? ''], 'route') }
			}))
		);
	}
};

export const aidRules: readonly Rule[] = [deMinimis, limitedClldAid, exemptionInForce];
