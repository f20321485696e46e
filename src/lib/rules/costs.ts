import { eligibleCostRules } from './eligible-costs.ts';
import type { Facts, RowFacts } from './facts.ts';
import { flatRateRules } from './flat-rates.ts';
import { fails, money, notApplicable, unknown, type Failure, type Judgement, type Rule } from './rule.ts';
import { settle } from './settle.ts';
import { sizeClasses, type SizeClass } from './size-classes.ts';
import { compareDecimals, subtractDecimals } from '#lib/draft/decimal.ts';
import type { Decimal } from '#lib/draft/is-decimal.ts';
import type { Id } from '#lib/guide/id.ts';

/** Of total cost; Art 53(2) and (3)(b) CPR. */
export const smallOperation = '200000';

const simplifiedCosts: Rule = {
	id: 'c38',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: '53(2)' },
		{ kind: 'law', act: 'cpr', place: '53(2)', reading: true }
	],
	reads: [
		'grant-forms',
		'size-classes',
		'state-aid-routes',
		'aid-routes',
		'cost-options',
		'preparation-form',
		'preparation-amount'
	],
	judge: (facts) => {
		if (!facts.isAsked('grant-forms')) return notApplicable;
		const isAid = grantsStateAid(facts);
		const classes = sizeClasses(facts);
		const failures: Failure[] = [];
		const missing: Id[] = [];
		for (const one of classes) {
			const verdict = one.form === undefined ? 'open' : paysRealCosts(one, classes);
			if (verdict === 'open') missing.push('size-classes');
			if (verdict !== true) continue;
			failures.push({
				message: isAid ? 'class-with-aid' : 'class',
				at: { question: 'size-classes', row: one.row.id, column: 'grant-form' },
				values: { class: one.name, limit: money(lower(one.upTo ?? smallOperation, smallOperation)) }
			});
		}
		// Real costs of small operations may be those of a class that is for State aid only.
		const options = classes.some(isSmallAid) ? [] : facts.rows('cost-options');
		for (const row of options) {
			if (row.choice('cost-kind') !== 'small-operation' || row.choice('form') !== 'real-costs') continue;
			const at = { question: 'cost-options', row: row.id, column: 'form' };
			failures.push({ message: 'cost-option', at, values: {} });
		}
		const preparation = judgePreparation(facts);
		if (preparation.verdict === 'fails') failures.push(...preparation.cases);
		if (preparation.verdict === 'unknown') missing.push(...preparation.missing);
		if (classes.length > 0) return settle(failures, missing);
		const forms = facts.choices('grant-forms');
		const isOnlyReal = forms.length === 1 && forms[0] === 'real-costs';
		if (isOnlyReal && !isAid) failures.push({ message: 'only-real-costs', at: { question: 'grant-forms' }, values: {} });
		const isOpen = forms.length === 0 || forms.includes('real-costs');
		return settle(failures, [...missing, ...(isOpen ? ['size-classes'] : [])]);
	}
};

const grantsStateAid = (facts: Facts): boolean =>
	facts.choices('state-aid-routes').some((route) => route !== 'no-aid' && route !== 'de-minimis') ||
	facts.rows('aid-routes').some((row) => ['gber-19a', 'gber-19b', 'other'].includes(row.choice('route') ?? ''));

const mayBeSmall = ({ above }: SizeClass): boolean => compareDecimals(above, smallOperation) < 0;

const isSmallAid = (one: SizeClass): boolean => one.form === 'real-costs' && one.isAidOnly && mayBeSmall(one);

/** Whether a class pays real costs for small operations other than State aid; "open" while a limit is missing. */
const paysRealCosts = (one: SizeClass, classes: readonly SizeClass[]): boolean | 'open' => {
	const { form, upTo, isAidOnly } = one;
	if (form !== 'real-costs' || isAidOnly || !mayBeSmall(one)) return false;
	if (upTo === undefined) return 'open';
	// A smaller class whose limit is not entered yet may hold all the small operations.
	const mayBeAbove =
		compareDecimals(upTo, smallOperation) > 0 && classes.some((other) => !other.isAidOnly && other.upTo === undefined);
	return mayBeAbove ? 'open' : true;
};

const judgePreparation = (facts: Facts): Judgement => {
	const rows = facts.rows('cost-options').filter((row) => row.choice('cost-kind') === 'preparation');
	const hasForm = (form: string) => (row: RowFacts) => row.choice('form') === form;
	const isSimplified = ['unit-costs', 'lump-sum', 'draft-budget', 'flat-rate'].some((form) => rows.some(hasForm(form)));
	const real = rows.find(hasForm('real-costs'));
	// Real costs beside a flat rate are the base to which it is applied.
	if (isSimplified || (facts.choice('preparation-form') !== 'real-costs' && real === undefined)) return notApplicable;
	const amount = facts.decimal('preparation-amount');
	if (amount === undefined) return unknown('preparation-amount');
	if (compareDecimals(amount, smallOperation) > 0) return notApplicable;
	if (real === undefined) return fails('preparation-form', { amount: money(amount) }, 'preparation');
	const at = { question: 'cost-options', row: real.id, column: 'form' };
	return { verdict: 'fails', cases: [{ message: 'preparation', at, values: { amount: money(amount) } }] };
};

const lower = (left: Decimal, right: Decimal): Decimal => (compareDecimals(left, right) < 0 ? left : right);

const draftBudgets: Rule = {
	id: 'c39',
	severity: 'legal',
	basis: [{ kind: 'law', act: 'cpr', place: '53(3)(b)' }],
	reads: ['grant-forms', 'size-classes', 'cost-methods', 'cost-options'],
	judge: (facts) => {
		if (!facts.isAsked('grant-forms')) return notApplicable;
		const forms = facts.choices('grant-forms');
		const methods = facts.choices('cost-methods');
		const options = facts.rows('cost-options');
		const all = sizeClasses(facts);
		const classes = all.filter(({ form }) => form === 'draft-budget');
		const isPlanned =
			classes.length > 0 ||
			forms.includes('draft-budget') ||
			methods.includes('draft-budget') ||
			options.some((row) => row.choice('form') === 'draft-budget');
		if (!isPlanned) {
			const isAnswered = [forms, methods, options, all].some((answers) => answers.length > 0);
			return isAnswered ? notApplicable : unknown('grant-forms');
		}
		const failures = classes.flatMap(({ row, name, upTo }): readonly Failure[] => {
			if (upTo === undefined || compareDecimals(upTo, smallOperation) <= 0) return [];
			const values = { class: name, limit: money(upTo), over: money(subtractDecimals(upTo, smallOperation)) };
			return [{ message: 'fails', at: { question: 'size-classes', row: row.id, column: 'up-to' }, values }];
		});
		const isOpen = classes.length === 0 || classes.some(({ upTo }) => upTo === undefined);
		return settle(failures, isOpen ? ['size-classes'] : []);
	}
};

export const costsRules: readonly Rule[] = [simplifiedCosts, draftBudgets, ...flatRateRules, ...eligibleCostRules];
