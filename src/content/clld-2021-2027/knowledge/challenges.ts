import type { Challenge } from '#lib/guide/knowledge.ts';

export const challenges: readonly Challenge[] = [
	{
		id: 'ch-01',
		stages: ['decide', 'design', 'delivery'],
		questions: ['authority-staff-fte', 'coordination-with-other-funds', 'fund-coordination', 'training-topics'],
		pitfalls: ['pf-61', 'pf-07'],
		basis: [
			{ kind: 'evidence', source: 'src-02' },
			{ kind: 'evidence', source: 'src-20' },
			{ kind: 'evidence', source: 'src-39' }
		]
	},
	{
		id: 'ch-02',
		stages: ['decide', 'delivery', 'preparation'],
		questions: ['existing-lags', 'preparation-offers', 'ta-support-actions', 'support-unit'],
		pitfalls: ['pf-60', 'pf-61'],
		basis: [
			{ kind: 'evidence', source: 'src-01' },
			{ kind: 'evidence', source: 'src-02' }
		]
	},
	{
		id: 'ch-03',
		stages: ['design', 'programme-text'],
		questions: ['innovation-definition', 'objectives-model', 'text-detail', 'examples-open', 'innovation-character'],
		pitfalls: ['pf-40', 'pf-25', 'pf-39'],
		basis: [{ kind: 'evidence', source: 'src-02' }, { kind: 'law', act: 'esf-plus', place: '14(3)' }, { kind: 'default' }]
	},
	{
		id: 'ch-04',
		stages: ['decide', 'design'],
		questions: ['other-instruments', 'fund-demarcation'],
		pitfalls: ['pf-02'],
		basis: [
			{ kind: 'evidence', source: 'src-02' },
			{ kind: 'evidence', source: 'src-149' }
		]
	},
	{
		id: 'ch-05',
		stages: ['design', 'agreements'],
		questions: ['delivery-model', 'lag-extra-tasks', 'contract-liability', 'recovery-safeguards'],
		pitfalls: ['pf-62', 'pf-10', 'pf-11'],
		basis: [{ kind: 'evidence', source: 'src-44' }]
	},
	{
		id: 'ch-06',
		stages: ['delivery'],
		questions: ['support-unit', 'lag-manual-date', 'requirement-register'],
		pitfalls: ['pf-59', 'pf-41'],
		basis: [
			{ kind: 'evidence', source: 'src-44' },
			{ kind: 'evidence', source: 'src-36' }
		]
	},
	{
		id: 'ch-07',
		stages: ['delivery', 'implementation'],
		questions: ['task-allocation', 'final-check-points', 'final-check-days', 'local-decision-days', 'measured-times'],
		pitfalls: ['pf-57', 'pf-09', 'pf-10'],
		basis: [
			{ kind: 'evidence', source: 'src-44' },
			{ kind: 'evidence', source: 'src-33' }
		]
	},
	{
		id: 'ch-08',
		stages: ['design', 'delivery'],
		questions: ['funds-model', 'lead-fund-model', 'joint-call', 'fund-coordination', 'record-system'],
		pitfalls: ['pf-20'],
		basis: [
			{ kind: 'evidence', source: 'src-39' },
			{ kind: 'evidence', source: 'src-19' },
			{ kind: 'evidence', source: 'src-21' },
			{ kind: 'evidence', source: 'src-56' }
		]
	},
	{
		id: 'ch-09',
		stages: ['delivery', 'implementation'],
		questions: ['record-system', 'system-ready-date', 'measured-times'],
		pitfalls: ['pf-57'],
		basis: [
			{ kind: 'evidence', source: 'src-21' },
			{ kind: 'evidence', source: 'src-56' }
		]
	},
	{
		id: 'ch-10',
		stages: ['design'],
		questions: ['funds-model', 'urban-rural', 'coordination-with-other-funds'],
		pitfalls: ['pf-07'],
		basis: [
			{ kind: 'evidence', source: 'src-22' },
			{ kind: 'evidence', source: 'src-68' }
		]
	},
	{
		id: 'ch-11',
		stages: ['design', 'selection'],
		questions: ['budget-total', 'number-of-strategies', 'territory-selection', 'late-areas', 'areas-left-out'],
		pitfalls: ['pf-16'],
		basis: [{ kind: 'evidence', source: 'src-68' }]
	},
	{
		id: 'ch-12',
		stages: ['decide', 'preparation'],
		questions: ['white-spots', 'preparation-offers', 'facilitation', 'preparation-amount', 'strategy-elements'],
		pitfalls: ['pf-50', 'pf-49', 'pf-60'],
		basis: [
			{ kind: 'evidence', source: 'src-72' },
			{ kind: 'evidence', source: 'src-71' },
			{ kind: 'evidence', source: 'src-73' }
		]
	},
	{
		id: 'ch-13',
		stages: ['preparation', 'selection'],
		questions: ['outreach-groups', 'involvement-evidence', 'strategy-proof'],
		pitfalls: ['pf-08', 'pf-49', 'pf-50'],
		basis: [{ kind: 'evidence', source: 'src-73' }]
	},
	{
		id: 'ch-14',
		stages: ['design', 'delivery', 'preparation'],
		questions: ['grant-forms', 'preparation-form', 'cost-methods', 'cost-options', 'audit-briefing-date'],
		pitfalls: ['pf-42', 'pf-43'],
		basis: [
			{ kind: 'evidence', source: 'src-37' },
			{ kind: 'evidence', source: 'src-138' },
			{ kind: 'evidence', source: 'src-42' }
		]
	},
	{
		id: 'ch-15',
		stages: ['delivery', 'agreements', 'implementation'],
		questions: ['conflict-rules', 'procedures-before-calls', 'selection-statistics'],
		pitfalls: ['pf-51', 'pf-13'],
		basis: [
			{ kind: 'evidence', source: 'src-13' },
			{ kind: 'evidence', source: 'src-10' }
		]
	},
	{
		id: 'ch-16',
		stages: ['design', 'implementation'],
		questions: ['lag-composition-rules', 'single-interest-limit', 'selection-statistics'],
		pitfalls: ['pf-12'],
		basis: [
			{ kind: 'evidence', source: 'src-12' },
			{ kind: 'evidence', source: 'src-10' },
			{ kind: 'law', act: 'cpr', place: '31(2)(b)' },
			{ kind: 'law', act: 'cpr-2014', place: '32(2)(b)' }
		]
	},
	{
		id: 'ch-17',
		stages: ['selection'],
		questions: ['strategy-criteria', 'decision-mode', 'quality-threshold', 'strategy-judges'],
		pitfalls: ['pf-17'],
		basis: [
			{ kind: 'evidence', source: 'src-10' },
			{ kind: 'evidence', source: 'src-48' }
		]
	},
	{
		id: 'ch-18',
		stages: ['decide', 'evaluation'],
		questions: [
			'added-value-social-capital',
			'added-value-governance',
			'added-value-results',
			'added-value-aspects',
			'baseline-date',
			'evaluation-methods'
		],
		pitfalls: ['pf-64', 'pf-01'],
		basis: [
			{ kind: 'evidence', source: 'src-09' },
			{ kind: 'evidence', source: 'src-43' },
			{ kind: 'evidence', source: 'src-144' }
		]
	},
	{
		id: 'ch-19',
		stages: ['programme-text', 'evaluation'],
		questions: ['clld-purpose', 'indicator-set', 'result-indicators', 'added-value-aspects'],
		pitfalls: ['pf-38', 'pf-29'],
		basis: [
			{ kind: 'evidence', source: 'src-131' },
			{ kind: 'evidence', source: 'src-85' }
		]
	},
	{
		id: 'ch-20',
		stages: ['design', 'programme-text', 'delivery'],
		questions: ['innovation-rule', 'innovation-definition', 'text-detail', 'examples-open'],
		pitfalls: ['pf-25', 'pf-26', 'pf-33'],
		basis: [
			{ kind: 'evidence', source: 'src-28' },
			{ kind: 'evidence', source: 'src-29' },
			{ kind: 'evidence', source: 'src-30' }
		]
	},
	{
		id: 'ch-21',
		stages: ['design', 'implementation'],
		questions: ['innovation-rule', 'experiment-budget', 'experiment-grants', 'applicant-help'],
		pitfalls: ['pf-29', 'pf-30', 'pf-31'],
		basis: [{ kind: 'evidence', source: 'src-111' }]
	},
	{
		id: 'ch-22',
		stages: ['implementation', 'evaluation'],
		questions: ['animation-activities', 'operation-routes', 'applicant-help'],
		pitfalls: ['pf-54'],
		basis: [
			{ kind: 'evidence', source: 'src-110' },
			{ kind: 'evidence', source: 'src-109' }
		]
	},
	{
		id: 'ch-23',
		stages: ['design', 'delivery', 'implementation'],
		questions: ['size-classes', 'cost-options', 'support-unit', 'applicant-help'],
		pitfalls: ['pf-14', 'pf-60', 'pf-42'],
		basis: [{ kind: 'evidence', source: 'src-112' }]
	},
	{
		id: 'ch-24',
		stages: ['programme-text'],
		questions: ['priority-kind', 'innovation-character', 'innovation-priority-link', 'innovation-rate-claimed'],
		pitfalls: ['pf-35', 'pf-44'],
		basis: [
			{ kind: 'evidence', source: 'src-106' },
			{ kind: 'law', act: 'esf-plus', place: '14(4)' }
		]
	},
	{
		id: 'ch-25',
		stages: ['delivery', 'implementation', 'evaluation'],
		questions: ['training-topics', 'learning-exchange', 'practices-to-scale'],
		pitfalls: ['pf-27', 'pf-32', 'pf-65'],
		basis: [
			{ kind: 'evidence', source: 'src-132' },
			{ kind: 'evidence', source: 'src-95' }
		]
	},
	{
		id: 'ch-26',
		stages: ['delivery'],
		questions: ['requirement-register', 'audit-briefing-date', 'rule-changes'],
		pitfalls: ['pf-41', 'pf-28', 'pf-58'],
		basis: [{ kind: 'evidence', source: 'src-128' }]
	},
	{
		id: 'ch-27',
		stages: ['decide', 'design', 'programme-text'],
		questions: ['decision-partners', 'lag-freedoms', 'partners', 'consultation-steps'],
		pitfalls: ['pf-08', 'pf-40'],
		basis: [{ kind: 'evidence', source: 'src-130' }]
	},
	{
		id: 'ch-28',
		stages: ['preparation', 'selection'],
		questions: ['preparation-opens', 'preparation-ends', 'strategy-call-opens', 'first-round-date'],
		pitfalls: ['pf-06', 'pf-50'],
		basis: [
			{ kind: 'evidence', source: 'src-66' },
			{ kind: 'evidence', source: 'src-93' }
		]
	},
	{
		id: 'ch-29',
		stages: ['design', 'delivery', 'agreements'],
		questions: ['running-cost-share', 'lag-staff', 'cost-options', 'strategy-allocations', 'animation-activities'],
		pitfalls: ['pf-54', 'pf-42'],
		basis: [
			{ kind: 'evidence', source: 'src-25' },
			{ kind: 'evidence', source: 'src-24' }
		]
	},
	{
		id: 'ch-30',
		stages: ['design', 'programme-text', 'delivery'],
		questions: ['networking-support', 'ta-support-actions', 'ta-support-amount', 'support-unit'],
		pitfalls: ['pf-20', 'pf-60'],
		basis: [{ kind: 'evidence', source: 'src-90' }]
	},
	{
		id: 'ch-31',
		stages: ['decide', 'programme-text', 'delivery'],
		questions: ['authority-staff-fte', 'administrative-capacity', 'training-topics', 'staff-by-task'],
		pitfalls: ['pf-61'],
		basis: [{ kind: 'evidence', source: 'src-89' }]
	},
	{
		id: 'ch-32',
		stages: ['evaluation'],
		questions: ['practices-to-scale', 'scaling-funding', 'bridge-to-next-period'],
		pitfalls: ['pf-32', 'pf-35'],
		basis: [{ kind: 'evidence', source: 'src-109' }]
	}
];
