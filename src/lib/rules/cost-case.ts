import { budgets } from './flat-rates.ts';
import { askedAnswer, askedQuestions, askedRows } from '#lib/draft/applies.ts';
import type { Draft, Row } from '#lib/draft/draft.ts';
import type { Decimal } from '#lib/draft/is-decimal.ts';
import { readValue, singleValue } from '#lib/draft/read-value.ts';
import { stateOf } from '#lib/draft/states.ts';
import type { Guide } from '#lib/guide/guide.ts';
import type { Id } from '#lib/guide/id.ts';

/** The table of the plan that says which form pays which kind of cost. */
export const costTable = 'cost-options';

/** A kind of operation as it is described to find its form of grant; what is not said is absent. */
export interface CostCase {
	readonly scope: Scope;
	/** Kind of cost, an option of the table. */
	readonly costKind: Id;
	/** Of the operation, in euro. */
	readonly totalCost?: Decimal;
	readonly fund: CostFund;
	readonly aid?: 'none' | 'de-minimis' | 'state-aid';
	/** The beneficiary has direct staff costs in the operation. */
	readonly hasStaff?: boolean;
	/** Contracts below or above the thresholds of the EU procurement directives; none at all counts as below. */
	readonly contracts?: 'below' | 'above';
	/** Small outputs of one sort that recur. */
	readonly isRepeated?: boolean;
	/** Rates for similar operations that exist elsewhere. */
	readonly rates?: 'none' | 'union' | 'national';
	/** Figures from which a fair, equitable and verifiable method can be made. */
	readonly hasFigures?: boolean;
	/** One of the operations in research and innovation that the monitoring committee has exempted. */
	readonly isExempt?: boolean;
	/** The programme provides for financing not linked to costs under Art 95 CPR. */
	readonly hasArticle95?: boolean;
	/** Flat rates that the plan applies in the same budget. */
	readonly ratesBeside: readonly Id[];
}

/** Which costs of an operation are to be paid. */
export type Scope = 'whole' | 'staff' | 'other' | 'participants';

export const costFunds = ['ESF+', 'ERDF', 'JTF', 'EMFAF'] as const;
export type CostFund = (typeof costFunds)[number];

const scopes: Readonly<Record<Id, Scope>> = {
	preparation: 'whole',
	'lag-staff': 'staff',
	'lag-other': 'other',
	'operation-staff': 'staff',
	'operation-other': 'other',
	'participant-costs': 'participants',
	'small-operation': 'whole',
	cooperation: 'whole'
};

export const costQuestions = [
	'cost-kind',
	'total-cost',
	'fund',
	'aid',
	'staff',
	'contracts',
	'repeated',
	'rates',
	'figures',
	'exempt'
] as const;
export type CostQuestion = (typeof costQuestions)[number];

/** The questions that bear on some costs. */
export const questionsFor = (scope: Scope | undefined): readonly CostQuestion[] =>
	costQuestions.filter((question) => {
		if (scope === undefined) return question === 'cost-kind';
		if (question === 'staff') return scope === 'whole' || scope === 'other';
		return question !== 'contracts' || scope === 'whole' || scope === 'staff';
	});

/** What a question of the description allows; none for the total cost, which is an amount, and for the kind of cost. */
export const costAnswers: Readonly<Partial<Record<CostQuestion, readonly string[]>>> = {
	fund: costFunds,
	aid: ['none', 'de-minimis', 'state-aid'],
	staff: ['yes', 'no'],
	contracts: ['above', 'below'],
	repeated: ['yes', 'no'],
	rates: ['none', 'union', 'national'],
	figures: ['yes', 'no'],
	exempt: ['yes', 'no']
};

/** Where the description is noted in a draft. */
export const costSubject = 'cost-forms';

/** What was chosen for a question, as it is kept. */
export const costAnswer = (draft: Draft, question: CostQuestion): string | undefined => {
	const kept = stateOf(draft, costSubject, question);
	const allowed = costAnswers[question];
	return kept === undefined || allowed === undefined || allowed.includes(kept) ? kept : undefined;
};

/** The description in a draft; undefined while no kind of cost is chosen. */
export const readCostCase = (guide: Guide, draft: Draft): CostCase | undefined => {
	const costKind = costAnswer(draft, 'cost-kind');
	const scope = costKind === undefined ? undefined : scopes[costKind];
	if (costKind === undefined || scope === undefined) return undefined;
	const asked = askedQuestions(guide, draft);
	const pick = <Value extends string>(question: CostQuestion): Value | undefined =>
		costAnswer(draft, question) as Value | undefined;
	const says = (question: CostQuestion): boolean | undefined => yesNo(costAnswer(draft, question));
	const totalCost = readAmount(costAnswer(draft, 'total-cost'));
	const article95 = askedAnswer('uses-article-95', draft, asked);
	return withoutAbsent({
		costKind,
		scope,
		totalCost,
		fund: pick<CostFund>('fund') ?? 'ESF+',
		aid: pick<NonNullable<CostCase['aid']>>('aid'),
		hasStaff: scope === 'staff' ? true : says('staff'),
		contracts: pick<NonNullable<CostCase['contracts']>>('contracts'),
		isRepeated: says('repeated'),
		rates: pick<NonNullable<CostCase['rates']>>('rates'),
		hasFigures: says('figures'),
		isExempt: says('exempt'),
		hasArticle95: article95 === undefined ? undefined : yesNo(singleValue(article95)),
		ratesBeside: ratesBeside(askedRows(costTable, draft, asked), costKind)
	});
};

/** The flat rates of rows that belong to one budget with a kind of cost. */
const ratesBeside = (rows: readonly Row[], costKind: Id): readonly Id[] => {
	const budget = budgets.find((kinds) => kinds.includes(costKind)) ?? [];
	const rates = rows.flatMap(({ cells: { 'cost-kind': kind = '', form = '', 'flat-rate-kind': rate = '' } }) =>
		budget.includes(kind) && rate !== '' && (form === 'flat-rate' || form === '') ? [rate] : []
	);
	return [...new Set(rates)];
};

const readAmount = (kept: string | undefined): Decimal | undefined => {
	const read = kept === undefined ? undefined : readValue({ kind: 'money' }, kept, []);
	return read?.ok ? singleValue(read.value) : undefined;
};

const yesNo = (kept: string | undefined): boolean | undefined => (kept === 'yes' ? true : kept === 'no' ? false : undefined);

type Loose = { readonly [Key in keyof CostCase]: CostCase[Key] | undefined };

const withoutAbsent = (all: Loose): CostCase =>
	Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as unknown as CostCase;
