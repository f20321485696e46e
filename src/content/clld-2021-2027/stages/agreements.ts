import type { Stage } from '#lib/guide/guide.ts';

export const agreements: Stage = {
	id: 'agreements',
	number: 7,
	weeks: [8, 30],
	dependsOn: ['selection'],
	basis: [{ kind: 'law', act: 'cpr', place: '32(4)' }, { kind: 'default' }],
	when: { not: { question: 'clld-use', is: ['no'] } },
	groups: [
		{
			id: 'approval',
			questions: [
				{
					id: 'approval-decision-contents',
					value: {
						kind: 'choices',
						options: [
							{ id: 'fund-allocations', basis: [{ kind: 'law', act: 'cpr', place: '32(4)' }] },
							{ id: 'control-responsibilities', basis: [{ kind: 'law', act: 'cpr', place: '32(4)' }] },
							{ id: 'national-contribution', basis: [{ kind: 'default' }] },
							{
								id: 'cost-types',
								basis: [
									{ kind: 'law', act: 'cpr', place: '34(1)' },
									{ kind: 'law', act: 'cpr', place: '34(2)' },
									{ kind: 'default' }
								]
							},
							{ id: 'result-targets', basis: [{ kind: 'law', act: 'cpr', place: '32(1)(d)' }, { kind: 'default' }] },
							{ id: 'start-conditions', basis: [{ kind: 'evidence', source: 'src-65' }, { kind: 'default' }] }
						]
					},
					basis: [{ kind: 'law', act: 'cpr', place: '32(4)' }],
					feeds: ['strategy'],
					essential: true
				},
				{
					id: 'strategy-allocations',
					value: {
						kind: 'rows',
						columns: [
							{ id: 'strategy', value: { kind: 'text', lines: 'one' }, required: true },
							{ id: 'fund', value: { kind: 'code', list: 'funds' }, required: true },
							{ id: 'programme', value: { kind: 'text', lines: 'one' } },
							{ id: 'fund-contribution', value: { kind: 'money' }, required: true, total: true },
							{ id: 'national-public', value: { kind: 'money' }, required: true, total: true },
							{ id: 'preparation', value: { kind: 'money' }, total: true },
							{ id: 'management-animation', value: { kind: 'money' }, total: true },
							{ id: 'animation', value: { kind: 'money' }, total: true }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '32(4)' },
						{ kind: 'law', act: 'cpr', place: '32(1)(f)' },
						{ kind: 'law', act: 'cpr', place: '34(1)' },
						{ kind: 'law', act: 'cpr', place: '34(2)' },
						{ kind: 'law', act: 'cpr', place: '2(28)' },
						{ kind: 'evidence', source: 'src-25' }
					],
					feeds: []
				},
				{
					id: 'national-share',
					value: {
						kind: 'choice',
						options: [
							{ id: 'secured-in-writing', basis: [{ kind: 'default' }] },
							{ id: 'yearly-budget', basis: [{ kind: 'default' }] },
							{ id: 'local-budgets', basis: [{ kind: 'default' }] },
							{ id: 'still-open', basis: [{ kind: 'default' }] }
						]
					},
					basis: [{ kind: 'default' }],
					feeds: []
				}
			]
		},
		{
			id: 'contract',
			questions: [
				{
					id: 'agreement-form',
					value: {
						kind: 'choice',
						options: [
							{ id: 'framework-agreement', basis: [{ kind: 'evidence', source: 'src-65' }] },
							{ id: 'framework-and-office-grant', basis: [{ kind: 'evidence', source: 'src-64' }] }
						]
					},
					basis: [
						{ kind: 'evidence', source: 'src-65' },
						{ kind: 'evidence', source: 'src-64' }
					],
					feeds: ['strategy'],
					essential: true
				},
				{
					id: 'agreement-duties',
					value: {
						kind: 'choices',
						options: [
							{
								id: 'service-times',
								basis: [
									{ kind: 'evidence', source: 'src-33' },
									{ kind: 'evidence', source: 'src-56' }
								]
							},
							{ id: 'stable-rules', basis: [{ kind: 'evidence', source: 'src-128' }, { kind: 'default' }] },
							{ id: 'named-contact', basis: [{ kind: 'evidence', source: 'src-01' }, { kind: 'default' }] },
							{
								id: 'progress-reports',
								basis: [
									{ kind: 'law', act: 'cpr', place: '33(3)(e)' },
									{ kind: 'law', act: 'cpr', place: '42(2)' },
									{ kind: 'default' }
								]
							},
							{
								id: 'conflict-rules',
								basis: [
									{ kind: 'law', act: 'cpr', place: '33(3)(b)' },
									{ kind: 'evidence', source: 'src-13' }
								]
							},
							{ id: 'records-access', basis: [{ kind: 'law', act: 'cpr', place: '82' }, { kind: 'default' }] },
							{ id: 'strategy-evaluation', basis: [{ kind: 'law', act: 'cpr', place: '33(3)(f)' }] }
						]
					},
					basis: [{ kind: 'evidence', source: 'src-44' }, { kind: 'default' }],
					feeds: []
				},
				{
					id: 'contract-liability',
					value: {
						kind: 'choice',
						options: [
							{ id: 'authority-contracts', basis: [{ kind: 'evidence', source: 'src-44' }, { kind: 'default' }] },
							{ id: 'lag-contracts', basis: [{ kind: 'default' }] }
						]
					},
					basis: [
						{ kind: 'evidence', source: 'src-44' },
						{ kind: 'law', act: 'cpr', place: '33(4)' },
						{ kind: 'law', act: 'cpr', place: '71(3)' }
					],
					feeds: ['strategy'],
					essential: true
				},
				{
					id: 'recovery-safeguards',
					value: {
						kind: 'choices',
						options: [
							{ id: 'guarantee-fund', basis: [{ kind: 'default' }] },
							{ id: 'partner-guarantee', basis: [{ kind: 'default' }] },
							{ id: 'authority-bears', basis: [{ kind: 'default' }] },
							{ id: 'payment-on-proof', basis: [{ kind: 'law', act: 'cpr', place: '53(1)' }, { kind: 'default' }] },
							{ id: 'early-checks', basis: [{ kind: 'default' }] }
						]
					},
					basis: [{ kind: 'evidence', source: 'src-44' }, { kind: 'default' }],
					feeds: [],
					when: {
						any: [
							{ question: 'contract-liability', is: ['lag-contracts'] },
							{ question: 'delivery-model', includes: ['lag-contracts-pays'] }
						]
					}
				}
			]
		},
		{
			id: 'money',
			questions: [
				{
					id: 'allocation-over-time',
					value: {
						kind: 'choice',
						options: [
							{ id: 'fixed-allocation', basis: [{ kind: 'default' }] },
							{ id: 'tranche-and-reserve', basis: [{ kind: 'evidence', source: 'src-63' }, { kind: 'default' }] }
						]
					},
					basis: [{ kind: 'evidence', source: 'src-63' }, { kind: 'default' }],
					feeds: ['strategy'],
					essential: true
				},
				{
					id: 'performance-reserve-share',
					value: { kind: 'percentage', max: 100 },
					basis: [{ kind: 'default' }, { kind: 'law', act: 'cpr', place: '34(2)' }],
					feeds: [],
					when: { question: 'allocation-over-time', is: ['tranche-and-reserve'] }
				},
				{
					id: 'performance-measures',
					value: {
						kind: 'choices',
						options: [
							{ id: 'target-progress', basis: [{ kind: 'law', act: 'cpr', place: '33(3)(e)' }, { kind: 'default' }] },
							{ id: 'first-time-reach', basis: [{ kind: 'evidence', source: 'src-33' }, { kind: 'default' }] },
							{ id: 'amounts-committed', basis: [{ kind: 'evidence', source: 'src-63' }, { kind: 'default' }] },
							{ id: 'lag-decision-time', basis: [{ kind: 'default' }] },
							{ id: 'sound-records', basis: [{ kind: 'evidence', source: 'src-13' }, { kind: 'default' }] }
						]
					},
					basis: [{ kind: 'evidence', source: 'src-63' }, { kind: 'evidence', source: 'src-131' }, { kind: 'default' }],
					feeds: []
				},
				{
					id: 'advance-payments',
					value: {
						kind: 'choice',
						options: [
							{ id: 'at-signature', basis: [{ kind: 'default' }] },
							{ id: 'yearly', basis: [{ kind: 'default' }] },
							{ id: 'revolving', basis: [{ kind: 'default' }] }
						]
					},
					basis: [{ kind: 'evidence', source: 'src-142' }, { kind: 'default' }],
					feeds: ['strategy'],
					when: { not: { question: 'advances', is: ['none'] } }
				},
				{
					id: 'advance-share',
					value: { kind: 'percentage', max: 100 },
					basis: [{ kind: 'evidence', source: 'src-142' }, { kind: 'default' }],
					feeds: [],
					when: { question: 'advance-payments', answered: true }
				}
			]
		},
		{
			id: 'change',
			questions: [
				{
					id: 'strategy-change-rule',
					value: {
						kind: 'choice',
						options: [
							{ id: 'within-limits', basis: [{ kind: 'default' }] },
							{ id: 'authority-approval', basis: [{ kind: 'default' }] }
						]
					},
					basis: [{ kind: 'evidence', source: 'src-131' }, { kind: 'default' }],
					feeds: ['strategy']
				},
				{
					id: 'strategy-shift-limit',
					value: { kind: 'percentage', max: 100 },
					basis: [{ kind: 'default' }],
					feeds: [],
					when: { question: 'strategy-change-rule', is: ['within-limits'] }
				},
				{
					id: 'strategy-changes-reserved',
					value: {
						kind: 'choices',
						options: [
							{ id: 'area-population', basis: [{ kind: 'law', act: 'cpr', place: '32(1)(a)', reading: true }] },
							{ id: 'objectives-targets', basis: [{ kind: 'law', act: 'cpr', place: '32(1)(d)', reading: true }] },
							{ id: 'fund-amounts', basis: [{ kind: 'law', act: 'cpr', place: '32(4)', reading: true }] },
							{ id: 'management-budget', basis: [{ kind: 'law', act: 'cpr', place: '34(2)', reading: true }] },
							{ id: 'decision-body', basis: [{ kind: 'law', act: 'cpr', place: '31(2)(b)', reading: true }] },
							{ id: 'lead-partner', basis: [{ kind: 'law', act: 'cpr', place: '33(2)', reading: true }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '32(1)', reading: true },
						{ kind: 'law', act: 'cpr', place: '32(2)', reading: true },
						{ kind: 'default' }
					],
					feeds: []
				}
			]
		},
		{
			id: 'readiness',
			questions: [
				{
					id: 'procedures-before-calls',
					value: {
						kind: 'choices',
						options: [
							{ id: 'legal-form', basis: [{ kind: 'law', act: 'cpr', place: '33(2)' }] },
							{ id: 'selection-procedure', basis: [{ kind: 'law', act: 'cpr', place: '33(3)(b)' }] },
							{
								id: 'conflict-procedure',
								basis: [
									{ kind: 'law', act: 'cpr', place: '33(3)(b)' },
									{ kind: 'evidence', source: 'src-13' }
								]
							},
							{ id: 'appeals', basis: [{ kind: 'law', act: 'cpr', place: '69(7)' }, { kind: 'default' }] },
							{ id: 'call-documents', basis: [{ kind: 'law', act: 'cpr', place: '33(3)(c)' }] },
							{ id: 'files-and-data', basis: [{ kind: 'default' }] },
							{ id: 'trained-staff', basis: [{ kind: 'evidence', source: 'src-65' }, { kind: 'default' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '33(2)' },
						{ kind: 'law', act: 'cpr', place: '33(3)' },
						{ kind: 'evidence', source: 'src-65' }
					],
					feeds: []
				},
				{
					id: 'lags-ready-by',
					value: { kind: 'date' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '32(3)' },
						{ kind: 'evidence', source: 'src-65' },
						{ kind: 'evidence', source: 'src-66' }
					],
					feeds: ['territories'],
					essential: true
				},
				{
					id: 'agreement-register',
					value: {
						kind: 'rows',
						columns: [
							{ id: 'strategy', value: { kind: 'text', lines: 'one' }, required: true },
							{ id: 'lag-form', value: { kind: 'choice', options: [{ id: 'lead-partner' }, { id: 'legal-body' }] } },
							{ id: 'approved-on', value: { kind: 'date' } },
							{ id: 'signed-on', value: { kind: 'date' } },
							{ id: 'procedures-accepted-on', value: { kind: 'date' } },
							{ id: 'first-call-on', value: { kind: 'date' } }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '32(3)' },
						{ kind: 'law', act: 'cpr', place: '33(2)' },
						{ kind: 'evidence', source: 'src-65' }
					],
					feeds: []
				}
			]
		}
	]
};
