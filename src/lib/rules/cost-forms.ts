import type { CostCase, CostQuestion } from './cost-case.ts';
import { smallOperation } from './costs.ts';
import { ceilings } from './flat-rates.ts';
import { compareDecimals } from '#lib/draft/decimal.ts';
import type { Decimal } from '#lib/draft/is-decimal.ts';
import type { Basis } from '#lib/guide/source.ts';

/** The forms of grant; the flat rates are named as in the table of cost options. */
export const costForms = [
	'unit-costs',
	'lump-sum',
	'draft-budget',
	'remaining-of-staff',
	'indirect-of-direct',
	'indirect-of-staff',
	'indirect-calculated',
	'staff-of-direct',
	'real-costs',
	'not-linked'
] as const;
export type CostForm = (typeof costForms)[number];

/** Whether Art 53(2) CPR obliges an operation to one of the simplified forms. */
export interface Duty {
	readonly applies: boolean | 'open';
	readonly reasons: readonly CostReason[];
	/** What has to be known first. */
	readonly missing: readonly CostQuestion[];
}

export interface FormJudgement {
	readonly form: CostForm;
	/** One of the obligatory forms has to be taken; "open" while it depends on what is missing. */
	readonly verdict: 'obligatory' | 'possible' | 'excluded' | 'open';
	readonly reasons: readonly CostReason[];
	readonly missing: readonly (CostQuestion | 'article-95')[];
	/** Of a flat rate, in per cent. */
	readonly ceiling?: Decimal;
}

const law = (place: string, reading?: true): Basis => ({ kind: 'law', act: 'cpr', place, ...(reading ? { reading } : {}) });

/** What speaks for or against a form, with what it rests on. */
export const costReasons = {
	duty: law('53(2)'),
	'de-minimis': law('53(2)', true),
	'above-threshold': law('53(2)'),
	'state-aid': law('53(2)'),
	'fund-not-named': law('53(2)'),
	'research-exempt': law('53(2)'),
	'own-method': law('53(3)(a)'),
	'needs-method': law('53(3)(a)'),
	'rates-union': law('53(3)(c)'),
	'rates-national': law('53(3)(d)'),
	'hourly-rate': law('55(2)'),
	repeated: law('53(1)(b)'),
	'per-strategy': law('53(1)(c)'),
	'amount-from-draft': law('53(3)(b)'),
	'draft-agreed': law('53(3)(b)'),
	'agreed-by-lag': law('53(3)(b)', true),
	'above-draft-budget': law('53(3)(b)'),
	'seven-of-direct': law('54(a)'),
	'fifteen-of-staff': law('54(b)'),
	'twenty-five-calculated': law('54(c)'),
	'needs-calculation': law('54(c)'),
	'twenty-of-direct': law('55(1)'),
	'contracts-above': law('55(1)'),
	'forty-of-staff': law('56(1)'),
	'participants-on-top': law('56'),
	'no-staff-base': law('54(b)'),
	'no-staff-base-forty': law('56(1)'),
	'no-staff-to-cover': law('55(1)'),
	'covers-indirect': law('54'),
	'covers-staff': law('55(1)'),
	'covers-remaining': law('56(1)'),
	'not-participants': law('53(2)', true),
	'forty-beside': law('56(1)', true),
	'forty-beside-staff': law('56(3)'),
	'twenty-beside': law('56(3)'),
	'indirect-beside': law('56(1)', true),
	'real-not-allowed': law('53(2)'),
	'real-participants': law('53(2)'),
	'real-base-staff': law('53(2)'),
	'real-base-direct': law('53(2)'),
	'not-simplified': law('53(2)'),
	'article-95': law('53(1)(f)'),
	'no-article-95': law('95')
} satisfies Readonly<Record<string, Basis>>;
export type CostReason = keyof typeof costReasons;

export const simplifiedDuty = ({ fund, totalCost, aid, isExempt }: CostCase): Duty => {
	const free = (reason: CostReason): Duty => ({ applies: false, reasons: [reason], missing: [] });
	if (fund === 'EMFAF') return free('fund-not-named');
	if (totalCost !== undefined && compareDecimals(totalCost, smallOperation) > 0) return free('above-threshold');
	if (aid === 'state-aid') return free('state-aid');
	if (isExempt) return free('research-exempt');
	const missing: CostQuestion[] = [];
	if (totalCost === undefined) missing.push('total-cost');
	if (aid === undefined) missing.push('aid');
	if (missing.length > 0) return { applies: 'open', reasons: [], missing };
	return { applies: true, reasons: aid === 'de-minimis' ? ['duty', 'de-minimis'] : ['duty'], missing: [] };
};

/** Every form of grant for a kind of operation: obligatory, possible or excluded, and why. */
export const judgeForms = (one: CostCase): readonly FormJudgement[] => {
	const duty = simplifiedDuty(one);
	return costForms.map((form) => {
		const found = judges[form](one, duty);
		const verdict = found.verdict === 'possible' && duty.applies === true && isSimplified(form) ? 'obligatory' : found.verdict;
		const ceiling = ceilings[form];
		return { form, ...found, verdict, ...(ceiling === undefined ? {} : { ceiling }) };
	});
};

const isSimplified = (form: CostForm): boolean => form !== 'real-costs' && form !== 'not-linked';

type Found = Pick<FormJudgement, 'reasons' | 'missing'> & { readonly verdict: 'possible' | 'excluded' | 'open' };

const possible = (...reasons: readonly CostReason[]): Found => ({ verdict: 'possible', reasons, missing: [] });
const excluded = (...reasons: readonly CostReason[]): Found => ({ verdict: 'excluded', reasons, missing: [] });
const open = (...missing: FormJudgement['missing']): Found => ({ verdict: 'open', reasons: [], missing });

/** Ways in which an amount can be set without a draft budget. */
const methods = ({ rates, hasFigures }: CostCase): readonly CostReason[] => [
	...(rates === 'union' ? (['rates-union'] as const) : []),
	...(rates === 'national' ? (['rates-national'] as const) : []),
	...(hasFigures ? (['own-method'] as const) : [])
];

/** Whether a draft budget may set amounts; undefined while the total cost is not known. */
const allowsDraft = ({ totalCost }: CostCase): boolean | undefined =>
	totalCost === undefined ? undefined : compareDecimals(totalCost, smallOperation) <= 0;

/** A rate for indirect costs. */
const indirect = ({ scope, ratesBeside }: CostCase, found: () => Found): Found => {
	if (scope === 'participants') return excluded('not-participants');
	if (scope === 'staff') return excluded('covers-indirect');
	return ratesBeside.includes('remaining-of-staff') ? excluded('forty-beside') : found();
};

const indirectRates: readonly string[] = ['indirect-of-direct', 'indirect-of-staff', 'indirect-calculated'];

const judges: Readonly<Record<CostForm, (one: CostCase, duty: Duty) => Found>> = {
	'unit-costs': (one) => {
		const ways = [...methods(one), ...(one.scope === 'staff' ? (['hourly-rate'] as const) : [])];
		return possible(
			...(one.isRepeated ? (['repeated'] as const) : []),
			...ways,
			...(ways.length === 0 ? [allowsDraft(one) ? ('amount-from-draft' as const) : ('needs-method' as const)] : [])
		);
	},
	'lump-sum': (one) => {
		const ways = methods(one);
		return possible(
			...(one.costKind === 'preparation' ? (['per-strategy'] as const) : []),
			...ways,
			...(ways.length === 0 ? [allowsDraft(one) ? ('amount-from-draft' as const) : ('needs-method' as const)] : [])
		);
	},
	'draft-budget': (one) => {
		const isAllowed = allowsDraft(one);
		if (isAllowed === undefined) return open('total-cost');
		return isAllowed ? possible('draft-agreed', 'agreed-by-lag') : excluded('above-draft-budget');
	},
	'indirect-of-direct': (one) => indirect(one, () => possible('seven-of-direct')),
	'indirect-of-staff': (one) =>
		indirect(one, () => {
			if (one.hasStaff === undefined) return open('staff');
			return one.hasStaff ? possible('fifteen-of-staff') : excluded('no-staff-base');
		}),
	'indirect-calculated': (one) =>
		indirect(one, () =>
			possible('twenty-five-calculated', ...(one.hasFigures === false ? (['needs-calculation'] as const) : []))
		),
	'staff-of-direct': ({ scope, hasStaff, contracts, ratesBeside }) => {
		if (scope === 'participants') return excluded('not-participants');
		if (scope === 'other') return excluded('covers-staff');
		if (hasStaff === false) return excluded('no-staff-to-cover');
		if (contracts === 'above') return excluded('contracts-above');
		if (ratesBeside.includes('remaining-of-staff')) return excluded('forty-beside-staff');
		const missing = [
			...(hasStaff === undefined ? (['staff'] as const) : []),
			...(contracts === undefined ? (['contracts'] as const) : [])
		];
		return missing.length > 0 ? open(...missing) : possible('twenty-of-direct');
	},
	'remaining-of-staff': ({ scope, hasStaff, fund, ratesBeside }) => {
		if (scope === 'participants') return excluded('not-participants');
		if (scope === 'staff') return excluded('covers-remaining');
		if (hasStaff === false) return excluded('no-staff-base-forty');
		if (ratesBeside.includes('staff-of-direct')) return excluded('twenty-beside');
		if (ratesBeside.some((rate) => indirectRates.includes(rate))) return excluded('indirect-beside');
		if (hasStaff === undefined) return open('staff');
		return possible('forty-of-staff', ...(fund === 'EMFAF' ? [] : (['participants-on-top'] as const)));
	},
	'real-costs': ({ scope }, duty) => {
		if (duty.applies === false) return possible(...duty.reasons);
		if (scope === 'participants') return possible('real-participants');
		if (duty.applies === 'open') return open(...duty.missing);
		if (scope === 'staff') return possible('real-base-staff');
		return scope === 'other' ? possible('real-base-direct') : excluded('real-not-allowed');
	},
	'not-linked': ({ hasArticle95 }, duty) => {
		if (hasArticle95 === false) return excluded('no-article-95');
		if (duty.applies === true) return excluded('not-simplified');
		const missing = [...duty.missing, ...(hasArticle95 === undefined ? (['article-95'] as const) : [])];
		return missing.length > 0 ? open(...missing) : possible('article-95');
	}
};
