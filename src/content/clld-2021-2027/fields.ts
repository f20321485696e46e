import type { FieldId } from './field-id.ts';
import { paragraphs } from './paragraphs.ts';
import type { Condition } from '#lib/guide/condition.ts';
import type { ProgrammeField } from '#lib/guide/programme-field.ts';

const hasTechnicalAssistancePriority: Condition = { question: 'technical-assistance-form', is: ['real-cost'] };

const structure: readonly (Omit<ProgrammeField, 'id' | 'paragraphs'> & { readonly id: FieldId })[] = [
	{
		id: 'strategy',
		number: '1',
		limit: 30000,
		basis: [
			{ kind: 'law', act: 'cpr', place: '22(3)(a)' },
			{ kind: 'law', act: 'cpr', place: '22(3)(b)' },
			{ kind: 'law', act: 'cpr', place: 'annex:V/1' }
		],
		per: 'programme'
	},
	{
		id: 'justification',
		number: '1',
		limit: 2000,
		basis: [
			{ kind: 'law', act: 'cpr', place: '22(3)(b)' },
			{ kind: 'law', act: 'cpr', place: 'annex:V/1/table-1' }
		],
		per: 'specific-objective'
	},
	{
		id: 'priority-title',
		number: '2.1.1',
		limit: 300,
		basis: [
			{ kind: 'law', act: 'cpr', place: '22(2)' },
			{ kind: 'law', act: 'cpr', place: 'annex:V/2.1.1' }
		],
		per: 'programme'
	},
	{
		id: 'actions',
		number: '2.1.1.1.1',
		limit: 8000,
		basis: [
			{ kind: 'law', act: 'cpr', place: '22(3)(d)(i)' },
			{ kind: 'law', act: 'esf-plus', place: '6' },
			{ kind: 'law', act: 'cpr', place: 'annex:V/2.1.1.1.1' }
		],
		per: 'specific-objective'
	},
	{
		id: 'target-groups',
		number: '2.1.1.1.1',
		limit: 1000,
		basis: [
			{ kind: 'law', act: 'cpr', place: '22(3)(d)(iii)' },
			{ kind: 'law', act: 'cpr', place: 'annex:V/2.1.1.1.1' }
		],
		per: 'specific-objective'
	},
	{
		id: 'equality',
		number: '2.1.1.1.1',
		limit: 2000,
		basis: [
			{ kind: 'law', act: 'cpr', place: '22(3)(d)(iv)' },
			{ kind: 'law', act: 'esf-plus', place: '6' },
			{ kind: 'law', act: 'cpr', place: 'annex:V/2.1.1.1.1' }
		],
		per: 'specific-objective'
	},
	{
		id: 'territories',
		number: '2.1.1.1.1',
		limit: 2000,
		basis: [
			{ kind: 'law', act: 'cpr', place: '22(3)(d)(v)' },
			{ kind: 'law', act: 'cpr', place: 'annex:V/2.1.1.1.1' }
		],
		per: 'specific-objective'
	},
	{
		id: 'cooperation',
		number: '2.1.1.1.1',
		limit: 2000,
		basis: [
			{ kind: 'law', act: 'cpr', place: '22(3)(d)(vi)' },
			{ kind: 'law', act: 'cpr', place: 'annex:V/2.1.1.1.1' }
		],
		per: 'specific-objective'
	},
	{
		id: 'instruments',
		number: '2.1.1.1.1',
		limit: 1000,
		basis: [
			{ kind: 'law', act: 'cpr', place: '22(3)(d)(vii)' },
			{ kind: 'law', act: 'cpr', place: 'annex:V/2.1.1.1.1' }
		],
		per: 'specific-objective'
	},
	{
		id: 'ta-actions',
		number: '2.2.1',
		limit: 8000,
		basis: [
			{ kind: 'law', act: 'cpr', place: '22(3)(e)' },
			{ kind: 'law', act: 'cpr', place: '36(4)' },
			{ kind: 'law', act: 'cpr', place: 'annex:V/2.2.1' }
		],
		per: 'programme',
		when: hasTechnicalAssistancePriority
	},
	{
		id: 'ta-target-groups',
		number: '2.2.1',
		limit: 1000,
		basis: [
			{ kind: 'law', act: 'cpr', place: '22(3)(e)' },
			{ kind: 'law', act: 'cpr', place: '36(4)' },
			{ kind: 'law', act: 'cpr', place: 'annex:V/2.2.1' }
		],
		per: 'programme',
		when: hasTechnicalAssistancePriority
	},
	{
		id: 'ta-not-linked',
		number: '2.2.2',
		limit: 3000,
		basis: [
			{ kind: 'law', act: 'cpr', place: '22(3)(f)' },
			{ kind: 'law', act: 'cpr', place: '37' },
			{ kind: 'law', act: 'cpr', place: 'annex:V/2.2.2' }
		],
		per: 'programme',
		when: { question: 'uses-article-37', is: ['yes'] }
	},
	{
		id: 'partnership',
		number: '6',
		limit: 10000,
		basis: [
			{ kind: 'law', act: 'cpr', place: '22(3)(h)' },
			{ kind: 'law', act: 'cpr', place: '8' },
			{ kind: 'law', act: 'cpr', place: 'annex:V/6' }
		],
		per: 'programme'
	},
	{
		id: 'communication',
		number: '7',
		limit: 4500,
		basis: [
			{ kind: 'law', act: 'cpr', place: '22(3)(j)' },
			{ kind: 'law', act: 'cpr', place: 'annex:V/7' }
		],
		per: 'programme'
	},
	{
		id: 'strategic-operations',
		number: 'Appendix 3',
		limit: 2000,
		basis: [
			{ kind: 'law', act: 'cpr', place: '22(3)' },
			{ kind: 'law', act: 'cpr', place: 'annex:V/appendix-3' }
		],
		per: 'programme'
	}
];

export const fields: readonly ProgrammeField[] = structure.map((field) => ({ ...field, paragraphs: paragraphs[field.id] }));
