import type { CostCase } from './cost-case.ts';
import type { CostForm, FormJudgement } from './cost-forms.ts';
import type { Row } from '#lib/draft/draft.ts';
import type { Id } from '#lib/guide/id.ts';

/** What speaks for the recommended form; a default of the planner. */
export type Advice =
	| 'participants-real'
	| 'participants-unit'
	| 'preparation-lump-sum'
	| 'existing-rates'
	| 'repeated-units'
	| 'hourly-rate'
	| 'staff-as-base'
	| 'forty-for-the-rest'
	| 'draft-budget'
	| 'own-lump-sum'
	| 'seven-for-indirect';

export interface Recommendation {
	readonly form: CostForm;
	readonly advice: Advice;
}

/** The form to begin with, one of those that may be taken; undefined while too little is known. */
export const recommendForm = (one: CostCase, forms: readonly FormJudgement[]): Recommendation | undefined => {
	const isFree = (form: CostForm): boolean =>
		forms.some((candidate) => candidate.form === form && ['obligatory', 'possible'].includes(candidate.verdict));
	return candidates(one).find(({ form }) => isFree(form));
};

const candidates = (one: CostCase): readonly Recommendation[] => {
	const hasRates = one.rates === 'union' || one.rates === 'national';
	const first = (isFitting: boolean, form: CostForm, advice: Advice): readonly Recommendation[] =>
		isFitting ? [{ form, advice }] : [];
	switch (one.scope) {
		case 'participants':
			return [...first(hasRates, 'unit-costs', 'participants-unit'), { form: 'real-costs', advice: 'participants-real' }];
		case 'staff':
			return [
				...first(hasRates, 'unit-costs', 'existing-rates'),
				...first(one.costKind === 'lag-staff', 'real-costs', 'staff-as-base'),
				{ form: 'unit-costs', advice: 'hourly-rate' }
			];
		case 'other':
			return [
				{ form: 'remaining-of-staff', advice: 'forty-for-the-rest' },
				...first(one.hasStaff !== undefined, 'indirect-of-direct', 'seven-for-indirect')
			];
		case 'whole':
			return [
				...first(one.costKind === 'preparation', 'lump-sum', 'preparation-lump-sum'),
				...first(hasRates, 'unit-costs', 'existing-rates'),
				...first(one.isRepeated === true && one.hasFigures === true, 'unit-costs', 'repeated-units'),
				{ form: 'draft-budget', advice: 'draft-budget' },
				...first(one.totalCost !== undefined, 'remaining-of-staff', 'forty-for-the-rest'),
				...first(one.totalCost !== undefined && one.hasFigures === true, 'lump-sum', 'own-lump-sum'),
				...first(one.totalCost !== undefined && one.hasStaff !== undefined, 'indirect-of-direct', 'seven-for-indirect')
			];
	}
};

/** The row that takes a form over into the plan; a rate without calculation at its ceiling. */
export const costRow = (costKind: Id, { form, ceiling }: FormJudgement): Readonly<Record<Id, string>> | undefined => {
	if (form === 'not-linked') return undefined;
	if (ceiling === undefined) return { 'cost-kind': costKind, form };
	const rate = form === 'indirect-calculated' ? {} : { rate: ceiling };
	return { 'cost-kind': costKind, form: 'flat-rate', 'flat-rate-kind': form, ...rate };
};

/** The row of the plan that has this form for this kind of cost. */
export const plannedRow = (rows: readonly Row[], cells: Readonly<Record<Id, string>>): Row | undefined =>
	rows.find((row) =>
		['cost-kind', 'form', 'flat-rate-kind'].every((column) => (row.cells[column]?.trim() ?? '') === (cells[column] ?? ''))
	);
