import { describe, expect, it, test } from 'vitest';
import { costAnswers, costQuestions, costSubject, questionsFor, readCostCase, type CostCase } from './cost-case.ts';
import { costForms, judgeForms, simplifiedDuty, type CostForm, type FormJudgement } from './cost-forms.ts';
import { costsRules } from './costs.ts';
import { factsFor } from './facts.ts';
import { costRow, plannedRow, recommendForm } from './recommend-form.ts';
import { guide } from '#content/clld-2021-2027/guide.ts';
import { askedQuestions } from '#lib/draft/applies.ts';
import type { Draft } from '#lib/draft/draft.ts';
import { draftWith } from '#lib/testing/draft-with.ts';

const described = (more: Partial<CostCase> = {}): CostCase => ({
	costKind: 'small-operation',
	scope: 'whole',
	totalCost: '100000',
	fund: 'ESF+',
	aid: 'none',
	hasStaff: true,
	contracts: 'below',
	ratesBeside: [],
	...more
});

const judged = (more: Partial<CostCase>, form: CostForm): FormJudgement => {
	const found = judgeForms(described(more)).find((candidate) => candidate.form === form);
	if (!found) throw new Error(`No judgement of "${form}"`);
	return found;
};

const verdict = (more: Partial<CostCase>, form: CostForm) => judged(more, form).verdict;

const flatRates = [
	'remaining-of-staff',
	'indirect-of-direct',
	'indirect-of-staff',
	'indirect-calculated',
	'staff-of-direct'
] as const;
const simplified = ['unit-costs', 'lump-sum', 'draft-budget', ...flatRates] as const;

describe('the duty to use simplified costs', () => {
	test.each([
		['200000', true],
		['200000.01', false],
		['0', true]
	] as const)('a total cost of EUR %s: %s', (totalCost, applies) => {
		expect(simplifiedDuty(described({ totalCost })).applies).toBe(applies);
	});

	test.each([
		[{ aid: 'state-aid' }, ['state-aid']],
		[{ fund: 'EMFAF' }, ['fund-not-named']],
		[{ isExempt: true }, ['research-exempt']],
		[{ totalCost: '200001', aid: 'state-aid' }, ['above-threshold']]
	] as const)('%j is outside it', (more, reasons) => {
		expect(simplifiedDuty(described(more))).toEqual({ applies: false, reasons, missing: [] });
		expect(judged(more, 'real-costs')).toMatchObject({ verdict: 'possible', reasons });
	});

	it('holds for the three Funds that it names, and for de minimis aid in our reading', () => {
		expect(simplifiedDuty(described({ fund: 'ERDF' })).applies).toBe(true);
		expect(simplifiedDuty(described({ fund: 'JTF' })).applies).toBe(true);
		expect(simplifiedDuty(described({ aid: 'de-minimis' }))).toMatchObject({ applies: true, reasons: ['duty', 'de-minimis'] });
	});

	it('stays open while the total cost or the aid is not known', () => {
		const { totalCost: _, aid: __, ...unknown } = described();
		expect(simplifiedDuty(unknown)).toEqual({ applies: 'open', reasons: [], missing: ['total-cost', 'aid'] });
		const forms = judgeForms(unknown);
		expect(forms.find(({ form }) => form === 'real-costs')).toMatchObject({ verdict: 'open', missing: ['total-cost', 'aid'] });
		expect(forms.some((one) => one.verdict === 'obligatory')).toBe(false);
	});

	it('makes one of the simplified forms obligatory, and real costs not enough', () => {
		expect(simplified.map((form) => verdict({}, form))).toEqual(simplified.map(() => 'obligatory'));
		expect(judged({}, 'real-costs')).toMatchObject({ verdict: 'excluded', reasons: ['real-not-allowed'] });
		expect(judged({ hasArticle95: true }, 'not-linked')).toMatchObject({ verdict: 'excluded', reasons: ['not-simplified'] });
	});

	it('leaves real costs as the base of a flat rate, and to participants', () => {
		expect(judged({ scope: 'staff' }, 'real-costs')).toMatchObject({ verdict: 'possible', reasons: ['real-base-staff'] });
		expect(judged({ scope: 'other' }, 'real-costs')).toMatchObject({ verdict: 'possible', reasons: ['real-base-direct'] });
		expect(judged({ scope: 'participants' }, 'real-costs')).toMatchObject({
			verdict: 'possible',
			reasons: ['real-participants']
		});
	});
});

describe('single forms', () => {
	test.each([
		['200000', 'obligatory'],
		['200000.01', 'excluded']
	] as const)('a draft budget at a total cost of EUR %s is %s', (totalCost, expected) => {
		expect(verdict({ totalCost }, 'draft-budget')).toBe(expected);
	});

	it('a draft budget is possible for State aid up to the threshold, and not above it', () => {
		expect(verdict({ aid: 'state-aid', totalCost: '200000' }, 'draft-budget')).toBe('possible');
		expect(verdict({ aid: 'state-aid', totalCost: '200001' }, 'draft-budget')).toBe('excluded');
	});

	it('flat rates have the ceilings of Articles 54 to 56', () => {
		expect(judgeForms(described()).flatMap(({ form, ceiling }) => (ceiling === undefined ? [] : [[form, ceiling]]))).toEqual([
			['remaining-of-staff', '40'],
			['indirect-of-direct', '7'],
			['indirect-of-staff', '15'],
			['indirect-calculated', '25'],
			['staff-of-direct', '20']
		]);
	});

	it('rates on staff costs need staff costs', () => {
		expect(judged({ hasStaff: false }, 'remaining-of-staff')).toMatchObject({
			verdict: 'excluded',
			reasons: ['no-staff-base-forty']
		});
		expect(judged({ hasStaff: false }, 'indirect-of-staff')).toMatchObject({ verdict: 'excluded', reasons: ['no-staff-base'] });
		expect(judged({ hasStaff: false }, 'staff-of-direct')).toMatchObject({ verdict: 'excluded', reasons: ['no-staff-to-cover'] });
		expect(verdict({ hasStaff: false }, 'indirect-of-direct')).toBe('obligatory');
		const { hasStaff: _, contracts: __, ...unknown } = described();
		const missing = (form: CostForm) => judgeForms(unknown).find((one) => one.form === form);
		expect(missing('remaining-of-staff')).toMatchObject({ verdict: 'open', missing: ['staff'] });
		expect(missing('indirect-of-staff')).toMatchObject({ verdict: 'open', missing: ['staff'] });
		expect(missing('staff-of-direct')).toMatchObject({ verdict: 'open', missing: ['staff', 'contracts'] });
	});

	it('the 20 % rate is excluded where contracts exceed the EU thresholds', () => {
		expect(judged({ contracts: 'above' }, 'staff-of-direct')).toMatchObject({
			verdict: 'excluded',
			reasons: ['contracts-above']
		});
		expect(verdict({ contracts: 'below' }, 'staff-of-direct')).toBe('obligatory');
	});

	it('the 40 % rate goes with no other flat rate of the Regulation in one budget', () => {
		expect(judged({ ratesBeside: ['staff-of-direct'] }, 'remaining-of-staff').reasons).toEqual(['twenty-beside']);
		expect(judged({ ratesBeside: ['indirect-of-direct'] }, 'remaining-of-staff').reasons).toEqual(['indirect-beside']);
		expect(judged({ ratesBeside: ['remaining-of-staff'] }, 'staff-of-direct').reasons).toEqual(['forty-beside-staff']);
		expect(judged({ ratesBeside: ['remaining-of-staff'] }, 'indirect-of-staff').reasons).toEqual(['forty-beside']);
		expect(verdict({ ratesBeside: ['remaining-of-staff'] }, 'remaining-of-staff')).toBe('obligatory');
		expect(verdict({ ratesBeside: ['indirect-of-direct'] }, 'staff-of-direct')).toBe('obligatory');
	});

	it('a rate is offered for the costs that it covers only', () => {
		const excluded = (scope: CostCase['scope']) => flatRates.filter((form) => verdict({ scope }, form) === 'excluded');
		expect(excluded('staff')).toEqual(flatRates.filter((form) => form !== 'staff-of-direct'));
		expect(excluded('other')).toEqual(['staff-of-direct']);
		expect(excluded('participants')).toEqual(flatRates);
	});

	it('the rate with a calculation says when the calculation is missing', () => {
		expect(judged({ hasFigures: false }, 'indirect-calculated').reasons).toContain('needs-calculation');
		expect(judged({ hasFigures: true }, 'indirect-calculated').reasons).not.toContain('needs-calculation');
	});

	it('amounts need a method: existing rates, figures, a draft budget, or the hourly rate for staff', () => {
		const ways = (more: Partial<CostCase>) => judged(more, 'unit-costs').reasons;
		expect(ways({ totalCost: '200000' })).toEqual(['amount-from-draft']);
		expect(ways({ totalCost: '200001' })).toEqual(['needs-method']);
		expect(ways({ rates: 'union' })).toEqual(['rates-union']);
		expect(ways({ rates: 'national', hasFigures: true })).toEqual(['rates-national', 'own-method']);
		expect(ways({ scope: 'staff', totalCost: '200001' })).toEqual(['hourly-rate']);
		expect(ways({ isRepeated: true, hasFigures: true })).toEqual(['repeated', 'own-method']);
		expect(judged({ costKind: 'preparation', totalCost: '200001' }, 'lump-sum').reasons).toEqual([
			'per-strategy',
			'needs-method'
		]);
	});

	it('financing not linked to costs follows the programme', () => {
		const large = { totalCost: '200001' };
		expect(verdict({ ...large, hasArticle95: true }, 'not-linked')).toBe('possible');
		expect(verdict({ ...large, hasArticle95: false }, 'not-linked')).toBe('excluded');
		expect(judged(large, 'not-linked')).toMatchObject({ verdict: 'open', missing: ['article-95'] });
	});
});

describe('the recommendation', () => {
	test.each<[Partial<CostCase>, CostForm | undefined]>([
		[{ costKind: 'preparation' }, 'lump-sum'],
		[{ costKind: 'lag-staff', scope: 'staff', totalCost: '500000' }, 'real-costs'],
		[{ costKind: 'lag-other', scope: 'other' }, 'remaining-of-staff'],
		[{ costKind: 'lag-other', scope: 'other', hasStaff: false }, 'indirect-of-direct'],
		[{ costKind: 'operation-staff', scope: 'staff' }, 'unit-costs'],
		[{ costKind: 'participant-costs', scope: 'participants' }, 'real-costs'],
		[{ costKind: 'participant-costs', scope: 'participants', rates: 'national' }, 'unit-costs'],
		[{}, 'draft-budget'],
		[{ isRepeated: true }, 'draft-budget'],
		[{ isRepeated: true, hasFigures: true }, 'unit-costs'],
		[{ rates: 'union' }, 'unit-costs'],
		[{ totalCost: '200001' }, 'remaining-of-staff'],
		[{ totalCost: '200001', hasStaff: false, hasFigures: true }, 'lump-sum'],
		[{ totalCost: '200001', hasStaff: false }, 'indirect-of-direct']
	])('for %j is %s', (more, form) => {
		const one = described(more);
		expect(recommendForm(one, judgeForms(one))?.form).toBe(form);
	});

	it('waits for the total cost of an operation', () => {
		const { totalCost: _, ...one } = described();
		expect(recommendForm(one, judgeForms(one))).toBeUndefined();
	});
});

/** Descriptions on both sides of what the law looks at. */
const everyDraft = function* (): Generator<Draft> {
	for (const kind of ['preparation', 'lag-staff', 'lag-other', 'participant-costs'])
		for (const cost of ['', '200000', '200000.01'])
			for (const aid of ['none', 'state-aid'])
				for (const staff of ['yes', 'no'])
					for (const rate of ['', 'remaining-of-staff', 'staff-of-direct', 'indirect-of-direct']) {
						const beside = { 'cost-kind': kind, form: 'flat-rate', 'flat-rate-kind': rate, rate: '5' };
						yield draftWith({
							states: { [costSubject]: { 'cost-kind': kind, 'total-cost': cost, aid, staff, contracts: 'below' } },
							rows: rate === '' ? {} : { 'cost-options': [beside] }
						});
					}
};

test('the recommended form is never excluded, and what is taken over keeps the rules on draft budgets and flat rates', () => {
	const kept = costsRules.filter(({ id }) => ['c39', 'c40', 'c41'].includes(id));
	const failures: string[] = [];
	let seen = 0;
	for (const draft of everyDraft()) {
		const one = readCostCase(guide, draft);
		if (!one) throw new Error('No description');
		const forms = judgeForms(one);
		const recommended = recommendForm(one, forms);
		if (
			recommended &&
			!forms.some(({ form, verdict: found }) => form === recommended.form && found !== 'excluded' && found !== 'open')
		)
			failures.push(`${recommended.form} is recommended`);
		for (const found of forms.filter((form) => form.verdict === 'obligatory' || form.verdict === 'possible')) {
			const cells = costRow(one.costKind, found);
			if (!cells) continue;
			seen += 1;
			const rows = [...(draft.rows['cost-options'] ?? []), { id: 'taken', cells }];
			const after = { ...draft, rows: { ...draft.rows, 'cost-options': rows } };
			const facts = { guide, draft: after, asked: askedQuestions(guide, after), texts: [] };
			for (const rule of kept)
				if (rule.judge(factsFor(rule, facts)).verdict === 'fails') failures.push(`${rule.id}: ${found.form} for ${one.costKind}`);
		}
	}
	expect(seen).toBeGreaterThan(800);
	expect([...new Set(failures)]).toEqual([]);
});

describe('taking over', () => {
	it('writes the form, and a rate without calculation at its ceiling', () => {
		expect(costRow('lag-other', judged({}, 'remaining-of-staff'))).toEqual({
			'cost-kind': 'lag-other',
			form: 'flat-rate',
			'flat-rate-kind': 'remaining-of-staff',
			rate: '40'
		});
		expect(costRow('lag-other', judged({}, 'indirect-calculated'))).not.toHaveProperty('rate');
		expect(costRow('preparation', judged({}, 'lump-sum'))).toEqual({ 'cost-kind': 'preparation', form: 'lump-sum' });
		expect(costRow('preparation', judged({}, 'not-linked'))).toBeUndefined();
	});

	it('finds the row that is in the plan already', () => {
		const cells = costRow('lag-other', judged({}, 'indirect-of-direct')) ?? {};
		const row = { id: 'a', cells: { ...cells, rate: '5', method: 'Article 54' } };
		expect(plannedRow([row], cells)).toBe(row);
		expect(plannedRow([row], costRow('lag-other', judged({}, 'indirect-of-staff')) ?? {})).toBeUndefined();
	});
});

describe('the description', () => {
	it('is none without a kind of cost of the guide', () => {
		expect(readCostCase(guide, draftWith())).toBeUndefined();
		expect(readCostCase(guide, draftWith({ states: { [costSubject]: { 'cost-kind': 'cooking' } } }))).toBeUndefined();
	});

	it('reads what can be used, and takes the ESF+ where no Fund is chosen', () => {
		const state = { 'cost-kind': 'lag-other', 'total-cost': 'plenty', aid: 'perhaps', staff: 'no', exempt: 'yes' };
		expect(readCostCase(guide, draftWith({ states: { [costSubject]: state } }))).toEqual({
			costKind: 'lag-other',
			scope: 'other',
			fund: 'ESF+',
			hasStaff: false,
			isExempt: true,
			ratesBeside: []
		});
	});

	it('knows the flat rates of the same budget, and what the programme says of Article 95', () => {
		const row = (kind: string, rate: string, form = 'flat-rate') => ({ 'cost-kind': kind, form, 'flat-rate-kind': rate });
		const draft = draftWith({
			answers: { 'uses-article-95': 'no' },
			states: { [costSubject]: { 'cost-kind': 'lag-staff', 'total-cost': '200000' } },
			rows: {
				'cost-options': [
					row('lag-other', 'remaining-of-staff'),
					row('lag-other', 'remaining-of-staff', ''),
					row('lag-other', 'indirect-of-direct', 'real-costs'),
					row('operation-other', 'staff-of-direct')
				]
			}
		});
		expect(readCostCase(guide, draft)).toMatchObject({
			scope: 'staff',
			totalCost: '200000',
			hasStaff: true,
			hasArticle95: false,
			ratesBeside: ['remaining-of-staff']
		});
	});

	it('asks for the kind of cost first, then for what bears on it', () => {
		expect(questionsFor(undefined)).toEqual(['cost-kind']);
		expect(questionsFor('whole')).toEqual(costQuestions);
		expect(questionsFor('staff')).not.toContain('staff');
		expect(questionsFor('other')).not.toContain('contracts');
		expect(questionsFor('participants')).not.toContain('contracts');
		expect(costQuestions.filter((question) => costAnswers[question] === undefined)).toEqual(['cost-kind', 'total-cost']);
	});

	it('has an answer for every form', () => {
		expect(judgeForms(described()).map(({ form }) => form)).toEqual(costForms);
	});
});
