import type { Condition } from '#lib/guide/condition.ts';
import type { Stage } from '#lib/guide/guide.ts';

const severalFunds: Condition = { question: 'funds-model', is: ['esf-erdf', 'esf-eafrd'] };

export const delivery: Stage = {
	id: 'delivery',
	number: 4,
	weeks: [20, 40],
	dependsOn: ['design'],
	basis: [{ kind: 'default' }],
	when: { not: { question: 'clld-use', is: ['no'] } },
	groups: [
		{
			id: 'roles',
			questions: [
				{
					id: 'task-allocation',
					value: {
						kind: 'rows',
						columns: [
							{
								id: 'task',
								value: {
									kind: 'choice',
									options: [
										{ id: 'local-capacity', basis: [{ kind: 'law', act: 'cpr', place: '33(3)(a)' }] },
										{ id: 'selection-procedure', basis: [{ kind: 'law', act: 'cpr', place: '33(3)(b)' }] },
										{ id: 'local-calls', basis: [{ kind: 'law', act: 'cpr', place: '33(3)(c)' }] },
										{ id: 'operation-selection', basis: [{ kind: 'law', act: 'cpr', place: '33(3)(d)' }] },
										{ id: 'strategy-monitoring', basis: [{ kind: 'law', act: 'cpr', place: '33(3)(e)' }] },
										{ id: 'strategy-evaluation', basis: [{ kind: 'law', act: 'cpr', place: '33(3)(f)' }] },
										{ id: 'final-eligibility', basis: [{ kind: 'law', act: 'cpr', place: '33(3)(d)' }] },
										{ id: 'contracting', basis: [{ kind: 'law', act: 'cpr', place: '73(3)' }] },
										{ id: 'payment', basis: [{ kind: 'law', act: 'cpr', place: '74(1)(b)' }] },
										{ id: 'management-verification', basis: [{ kind: 'law', act: 'cpr', place: '74(2)' }] },
										{ id: 'complaints', basis: [{ kind: 'law', act: 'cpr', place: '69(7)' }] }
									]
								},
								required: true
							},
							{
								id: 'body',
								value: {
									kind: 'choice',
									options: [
										{ id: 'lag', basis: [{ kind: 'law', act: 'cpr', place: '33(3)' }] },
										{ id: 'managing-authority', basis: [{ kind: 'law', act: 'cpr', place: '72(1)' }] },
										{ id: 'intermediate-body', basis: [{ kind: 'law', act: 'cpr', place: '71(3)' }] },
										{ id: 'lead-fund-authority', basis: [{ kind: 'law', act: 'cpr', place: '31(5)' }] },
										{ id: 'other', basis: [{ kind: 'default' }] }
									]
								},
								required: true
							},
							{ id: 'note', value: { kind: 'text', lines: 'one' } }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '33(3)' },
						{ kind: 'law', act: 'cpr', place: '72(1)(a)' },
						{ kind: 'evidence', source: 'src-26' },
						{ kind: 'evidence', source: 'src-27' }
					],
					feeds: ['strategy'],
					essential: true
				},
				{
					id: 'arrangement-contents',
					value: {
						kind: 'choices',
						options: [
							{ id: 'tasks', basis: [{ kind: 'law', act: 'cpr', place: '71(3)' }] },
							{ id: 'function-separation', basis: [{ kind: 'law', act: 'cpr', place: '71(4)' }] },
							{ id: 'time-limits', basis: [{ kind: 'default' }] },
							{ id: 'reporting', basis: [{ kind: 'default' }] },
							{ id: 'right-to-check', basis: [{ kind: 'default' }] },
							{ id: 'recoveries', basis: [{ kind: 'evidence', source: 'src-44' }, { kind: 'default' }] },
							{ id: 'withdrawal', basis: [{ kind: 'default' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '71(3)' },
						{ kind: 'law', act: 'cpr', place: '33(4)' },
						{ kind: 'evidence', source: 'src-03' }
					],
					feeds: ['strategy'],
					when: {
						any: [
							{ question: 'lag-extra-tasks', is: ['yes'] },
							{ question: 'intermediate-bodies', answered: true }
						]
					}
				},
				{
					id: 'function-separation',
					value: { kind: 'text', lines: 'many' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '33(5)' },
						{ kind: 'law', act: 'cpr', place: '71(4)' },
						{ kind: 'evidence', source: 'src-03' }
					],
					feeds: ['strategy']
				},
				{
					id: 'fund-coordination',
					value: {
						kind: 'choice',
						options: [
							{
								id: 'standing-committee',
								basis: [
									{ kind: 'evidence', source: 'src-20' },
									{ kind: 'evidence', source: 'src-39' }
								]
							},
							{ id: 'informal-contacts', basis: [{ kind: 'default' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '28' },
						{ kind: 'evidence', source: 'src-39' }
					],
					feeds: ['strategy', 'territories'],
					when: severalFunds
				},
				{
					id: 'role-table-signed',
					value: { kind: 'date' },
					basis: [{ kind: 'evidence', source: 'src-26' }, { kind: 'evidence', source: 'src-27' }, { kind: 'default' }],
					feeds: []
				}
			]
		},
		{
			id: 'path',
			questions: [
				{
					id: 'final-check-points',
					value: {
						kind: 'choices',
						options: [
							{ id: 'fund-scope', basis: [{ kind: 'law', act: 'cpr', place: '73(2)', reading: true }] },
							{ id: 'intervention-type', basis: [{ kind: 'law', act: 'cpr', place: '73(2)', reading: true }] },
							{
								id: 'eligible-costs',
								basis: [
									{ kind: 'law', act: 'cpr', place: '63(1)' },
									{ kind: 'law', act: 'cpr', place: '64(1)' },
									{ kind: 'law', act: 'esf-plus', place: '16(1)' }
								]
							},
							{ id: 'not-completed', basis: [{ kind: 'law', act: 'cpr', place: '63(6)' }] },
							{ id: 'aid-route', basis: [{ kind: 'law', act: 'cpr', place: '53(2)' }, { kind: 'default' }] },
							{ id: 'double-funding', basis: [{ kind: 'law', act: 'cpr', place: '63(9)' }] },
							{
								id: 'selection-file',
								basis: [
									{ kind: 'law', act: 'cpr', place: '33(3)(b)', reading: true },
									{ kind: 'evidence', source: 'src-13' }
								]
							}
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '33(3)(d)' },
						{ kind: 'evidence', source: 'src-03' },
						{ kind: 'evidence', source: 'src-33' }
					],
					feeds: ['strategy'],
					essential: true
				},
				{
					id: 'choice-rescored',
					value: { kind: 'yes-no' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '33(3)(d)' },
						{ kind: 'law', act: 'cpr', place: '72(1)(a)' },
						{ kind: 'evidence', source: 'src-33' }
					],
					feeds: ['strategy']
				},
				{
					id: 'final-check-days',
					value: { kind: 'number', unit: 'days', min: 0, max: 730 },
					basis: [
						{ kind: 'evidence', source: 'src-33' },
						{ kind: 'law', act: 'cpr', place: '33(3)(d)' }
					],
					feeds: ['strategy']
				},
				{
					id: 'local-decision-days',
					value: { kind: 'number', unit: 'days', min: 0, max: 730 },
					basis: [{ kind: 'evidence', source: 'src-56' }, { kind: 'evidence', source: 'src-33' }, { kind: 'default' }],
					feeds: []
				},
				{
					id: 'payment-days',
					value: { kind: 'number', unit: 'days', min: 0, max: 730 },
					basis: [
						{ kind: 'law', act: 'cpr', place: '74(1)(b)' },
						{ kind: 'evidence', source: 'src-56' }
					],
					feeds: []
				},
				{
					id: 'verification-approach',
					value: {
						kind: 'choice',
						options: [
							{ id: 'all-claims', basis: [{ kind: 'default' }] },
							{ id: 'fixed-sample', basis: [{ kind: 'default' }] },
							{ id: 'risk-based', basis: [{ kind: 'law', act: 'cpr', place: '74(2)' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '74(2)' },
						{ kind: 'evidence', source: 'src-30' }
					],
					feeds: []
				},
				{
					id: 'risk-assessment-date',
					value: { kind: 'date' },
					basis: [{ kind: 'law', act: 'cpr', place: '74(2)' }],
					feeds: []
				},
				{
					id: 'started-operations',
					value: {
						kind: 'choice',
						options: [
							{ id: 'legal-minimum', basis: [{ kind: 'law', act: 'cpr', place: '63(6)' }] },
							{ id: 'after-application', basis: [{ kind: 'default' }] },
							{ id: 'after-decision', basis: [{ kind: 'evidence', source: 'src-13' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '63(6)' },
						{ kind: 'evidence', source: 'src-12' },
						{ kind: 'evidence', source: 'src-13' }
					],
					feeds: ['actions']
				}
			]
		},
		{
			id: 'costs',
			questions: [
				{
					id: 'cost-methods',
					value: {
						kind: 'choices',
						options: [
							{
								id: 'off-the-shelf',
								basis: [
									{ kind: 'law', act: 'cpr', place: '54' },
									{ kind: 'law', act: 'cpr', place: '55(1)' },
									{ kind: 'law', act: 'cpr', place: '56' }
								]
							},
							{ id: 'draft-budget', basis: [{ kind: 'law', act: 'cpr', place: '53(3)(b)' }] },
							{
								id: 'own-method',
								basis: [
									{ kind: 'law', act: 'cpr', place: '53(3)(a)' },
									{ kind: 'evidence', source: 'src-42' }
								]
							},
							{
								id: 'existing-rates',
								basis: [
									{ kind: 'law', act: 'cpr', place: '53(3)(c)' },
									{ kind: 'law', act: 'cpr', place: '53(3)(d)' }
								]
							},
							{ id: 'commission-rates', basis: [{ kind: 'law', act: 'cpr', place: '94(4)' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '53(2)' },
						{ kind: 'law', act: 'cpr', place: '53(3)' },
						{ kind: 'evidence', source: 'src-127' }
					],
					feeds: ['justification', 'strategy'],
					essential: true
				},
				{
					id: 'cost-options',
					value: {
						kind: 'rows',
						columns: [
							{
								id: 'cost-kind',
								value: {
									kind: 'choice',
									options: [
										{ id: 'preparation', basis: [{ kind: 'law', act: 'cpr', place: '34(1)(a)' }] },
										{ id: 'lag-staff', basis: [{ kind: 'law', act: 'cpr', place: '34(1)(c)' }] },
										{ id: 'lag-other', basis: [{ kind: 'law', act: 'cpr', place: '34(1)(c)' }] },
										{ id: 'operation-staff', basis: [{ kind: 'law', act: 'cpr', place: '34(1)(b)' }] },
										{ id: 'operation-other', basis: [{ kind: 'law', act: 'cpr', place: '34(1)(b)' }] },
										{ id: 'participant-costs', basis: [{ kind: 'law', act: 'cpr', place: '53(2)' }] },
										{ id: 'small-operation', basis: [{ kind: 'law', act: 'cpr', place: '53(2)' }] },
										{ id: 'cooperation', basis: [{ kind: 'law', act: 'cpr', place: '34(1)(b)' }] }
									]
								},
								required: true
							},
							{
								id: 'form',
								value: {
									kind: 'choice',
									options: [
										{ id: 'unit-costs', basis: [{ kind: 'law', act: 'cpr', place: '53(1)(b)' }] },
										{ id: 'lump-sum', basis: [{ kind: 'law', act: 'cpr', place: '53(1)(c)' }] },
										{ id: 'draft-budget', basis: [{ kind: 'law', act: 'cpr', place: '53(3)(b)' }] },
										{ id: 'flat-rate', basis: [{ kind: 'law', act: 'cpr', place: '53(1)(d)' }] },
										{ id: 'real-costs', basis: [{ kind: 'law', act: 'cpr', place: '53(1)(a)' }] }
									]
								},
								required: true
							},
							{
								id: 'flat-rate-kind',
								value: {
									kind: 'choice',
									options: [
										{ id: 'indirect-of-direct', basis: [{ kind: 'law', act: 'cpr', place: '54(a)' }] },
										{ id: 'indirect-of-staff', basis: [{ kind: 'law', act: 'cpr', place: '54(b)' }] },
										{ id: 'indirect-calculated', basis: [{ kind: 'law', act: 'cpr', place: '54(c)' }] },
										{ id: 'staff-of-direct', basis: [{ kind: 'law', act: 'cpr', place: '55(1)' }] },
										{ id: 'remaining-of-staff', basis: [{ kind: 'law', act: 'cpr', place: '56(1)' }] }
									]
								}
							},
							{ id: 'rate', value: { kind: 'percentage', max: 100 } },
							{ id: 'method', value: { kind: 'text', lines: 'one' } },
							{ id: 'audit-date', value: { kind: 'date' } },
							{ id: 'ready-date', value: { kind: 'date' } }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '53(2)' },
						{ kind: 'law', act: 'cpr', place: '54' },
						{ kind: 'law', act: 'cpr', place: '55' },
						{ kind: 'law', act: 'cpr', place: '56' },
						{ kind: 'evidence', source: 'src-25' }
					],
					feeds: ['strategy']
				},
				{
					id: 'cost-limits',
					value: {
						kind: 'choices',
						options: [
							{
								id: 'no-land-or-buildings',
								basis: [
									{ kind: 'law', act: 'esf-plus', place: '16(1)(a)' },
									{ kind: 'law', act: 'cpr', place: '25(2)' }
								]
							},
							{ id: 'equipment-cases', basis: [{ kind: 'law', act: 'esf-plus', place: '16(1)(b)' }] },
							{ id: 'no-interest', basis: [{ kind: 'law', act: 'cpr', place: '64(1)' }] },
							{ id: 'vat-rule', basis: [{ kind: 'law', act: 'cpr', place: '64(1)' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'esf-plus', place: '16(1)' },
						{ kind: 'law', act: 'cpr', place: '64(1)' },
						{ kind: 'law', act: 'cpr', place: '63(1)' }
					],
					feeds: []
				},
				{
					id: 'aid-routes',
					value: {
						kind: 'rows',
						columns: [
							{ id: 'operation-kind', value: { kind: 'text', lines: 'one' }, required: true },
							{
								id: 'route',
								value: {
									kind: 'choice',
									options: [
										{ id: 'no-aid', basis: [{ kind: 'default' }] },
										{ id: 'de-minimis', basis: [{ kind: 'law', act: 'de-minimis', place: '3(2)' }] },
										{ id: 'gber-19a', basis: [{ kind: 'law', act: 'gber', place: '19a' }] },
										{ id: 'gber-19b', basis: [{ kind: 'law', act: 'gber', place: '19b' }] },
										{ id: 'other', basis: [{ kind: 'default' }] }
									]
								},
								required: true
							},
							{ id: 'reason', value: { kind: 'text', lines: 'one' } },
							{ id: 'ceiling', value: { kind: 'money' } },
							{
								id: 'recorder',
								value: {
									kind: 'choice',
									options: [
										{ id: 'lag', basis: [{ kind: 'default' }] },
										{ id: 'managing-authority', basis: [{ kind: 'default' }] },
										{ id: 'intermediate-body', basis: [{ kind: 'default' }] },
										{ id: 'other', basis: [{ kind: 'default' }] }
									]
								}
							}
						]
					},
					basis: [
						{ kind: 'law', act: 'gber', place: '19a' },
						{ kind: 'law', act: 'gber', place: '19b' },
						{ kind: 'law', act: 'de-minimis', place: '3(2)' },
						{ kind: 'evidence', source: 'src-08' }
					],
					feeds: ['strategy']
				},
				{
					id: 'community-proofs',
					value: {
						kind: 'choices',
						options: [
							{ id: 'products', basis: [{ kind: 'default' }] },
							{ id: 'photographs', basis: [{ kind: 'default' }] },
							{ id: 'declarations', basis: [{ kind: 'default' }] },
							{ id: 'head-counts', basis: [{ kind: 'default' }] },
							{ id: 'attendance-lists', basis: [{ kind: 'default' }] },
							{ id: 'visits', basis: [{ kind: 'default' }] }
						]
					},
					basis: [{ kind: 'default' }],
					feeds: []
				}
			]
		},
		{
			id: 'fairness',
			questions: [
				{
					id: 'conflict-rules',
					value: {
						kind: 'choices',
						options: [
							{ id: 'written-declaration', basis: [{ kind: 'evidence', source: 'src-13' }] },
							{ id: 'leaving-the-room', basis: [{ kind: 'evidence', source: 'src-13' }] },
							{ id: 'kept-record', basis: [{ kind: 'evidence', source: 'src-13' }] },
							{ id: 'referral', basis: [{ kind: 'evidence', source: 'src-13' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '33(3)(b)' },
						{ kind: 'law', act: 'financial-regulation', place: '61' },
						{ kind: 'evidence', source: 'src-13' }
					],
					feeds: ['partnership'],
					essential: true
				},
				{
					id: 'complaints-channel',
					value: {
						kind: 'rows',
						columns: [
							{
								id: 'subject',
								value: {
									kind: 'choice',
									options: [
										{ id: 'lag-choice', basis: [{ kind: 'law', act: 'cpr', place: '33(3)(b)', reading: true }] },
										{ id: 'eligibility-decision', basis: [{ kind: 'law', act: 'cpr', place: '69(7)' }] },
										{ id: 'claim-payment', basis: [{ kind: 'law', act: 'cpr', place: '69(7)' }] },
										{
											id: 'charter',
											basis: [
												{ kind: 'law', act: 'cpr', place: 'annex:III' },
												{ kind: 'law', act: 'esf-plus', place: '8' }
											]
										},
										{ id: 'disability-rights', basis: [{ kind: 'law', act: 'cpr', place: 'annex:III' }] },
										{ id: 'conduct', basis: [{ kind: 'law', act: 'cpr', place: '69(7)' }] }
									]
								},
								required: true
							},
							{
								id: 'first-body',
								value: {
									kind: 'choice',
									options: [
										{ id: 'lag', basis: [{ kind: 'default' }] },
										{ id: 'managing-authority', basis: [{ kind: 'default' }] },
										{ id: 'intermediate-body', basis: [{ kind: 'default' }] },
										{ id: 'audit-authority', basis: [{ kind: 'default' }] },
										{ id: 'equality-body', basis: [{ kind: 'default' }] },
										{ id: 'court', basis: [{ kind: 'default' }] },
										{ id: 'other', basis: [{ kind: 'default' }] }
									]
								},
								required: true
							},
							{
								id: 'review-body',
								value: {
									kind: 'choice',
									options: [
										{ id: 'lag', basis: [{ kind: 'default' }] },
										{ id: 'managing-authority', basis: [{ kind: 'default' }] },
										{ id: 'intermediate-body', basis: [{ kind: 'default' }] },
										{ id: 'audit-authority', basis: [{ kind: 'default' }] },
										{ id: 'equality-body', basis: [{ kind: 'default' }] },
										{ id: 'court', basis: [{ kind: 'default' }] },
										{ id: 'other', basis: [{ kind: 'default' }] }
									]
								}
							},
							{ id: 'days', value: { kind: 'number', unit: 'days', min: 0, max: 730 } },
							{ id: 'address', value: { kind: 'text', lines: 'one' } },
							{ id: 'reported', value: { kind: 'yes-no' } }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '69(7)' },
						{ kind: 'law', act: 'cpr', place: 'annex:III' },
						{ kind: 'law', act: 'esf-plus', place: '8' }
					],
					feeds: ['equality', 'table-12', 'strategy'],
					essential: true
				},
				{
					id: 'lag-criteria-untouched',
					value: { kind: 'yes-no' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '40(2)(a)' },
						{ kind: 'law', act: 'cpr', place: '33(3)(b)' },
						{ kind: 'evidence', source: 'src-36' }
					],
					feeds: []
				},
				{
					id: 'access-measures',
					value: {
						kind: 'choices',
						options: [
							{ id: 'plain-language', basis: [{ kind: 'default' }] },
							{ id: 'short-form', basis: [{ kind: 'evidence', source: 'src-37' }, { kind: 'default' }] },
							{ id: 'paper-route', basis: [{ kind: 'law', act: 'cpr', place: '69(8)' }] },
							{ id: 'personal-help', basis: [{ kind: 'evidence', source: 'src-129' }] },
							{ id: 'interpreting', basis: [{ kind: 'default' }] },
							{ id: 'accessible-places', basis: [{ kind: 'law', act: 'cpr', place: '9(3)' }] },
							{ id: 'tested-with-users', basis: [{ kind: 'default' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '9(3)' },
						{ kind: 'law', act: 'cpr', place: '31(2)(d)' }
					],
					feeds: ['equality', 'partnership'],
					essential: true
				}
			]
		},
		{
			id: 'participants',
			questions: [
				{
					id: 'participant-records',
					value: {
						kind: 'rows',
						columns: [
							{
								id: 'content',
								value: {
									kind: 'choice',
									options: [
										{
											id: 'basic-characteristics',
											basis: [
												{ kind: 'law', act: 'esf-plus', place: '17(5)' },
												{ kind: 'law', act: 'esf-plus', place: 'annex:I' }
											]
										},
										{
											id: 'special-categories',
											basis: [
												{ kind: 'law', act: 'gdpr', place: '9' },
												{ kind: 'law', act: 'esf-plus', place: 'annex:I' }
											]
										},
										{ id: 'immediate-results', basis: [{ kind: 'law', act: 'esf-plus', place: 'annex:I' }] },
										{ id: 'longer-term-results', basis: [{ kind: 'law', act: 'esf-plus', place: 'annex:I' }] }
									]
								},
								required: true
							},
							{
								id: 'recorder',
								value: {
									kind: 'choice',
									options: [
										{ id: 'beneficiary', basis: [{ kind: 'default' }] },
										{ id: 'lag', basis: [{ kind: 'default' }] },
										{ id: 'intermediate-body', basis: [{ kind: 'default' }] },
										{ id: 'managing-authority', basis: [{ kind: 'default' }] },
										{ id: 'evaluator', basis: [{ kind: 'default' }] }
									]
								},
								required: true
							},
							{
								id: 'moment',
								value: {
									kind: 'choice',
									options: [
										{ id: 'joining', basis: [{ kind: 'default' }] },
										{ id: 'after-trust', basis: [{ kind: 'default' }] },
										{ id: 'leaving', basis: [{ kind: 'law', act: 'esf-plus', place: '2(1)(19)' }] },
										{ id: 'six-months', basis: [{ kind: 'law', act: 'esf-plus', place: '2(1)(20)' }] }
									]
								},
								required: true
							},
							{
								id: 'way',
								value: {
									kind: 'choice',
									options: [
										{ id: 'form', basis: [{ kind: 'default' }] },
										{ id: 'voluntary-answer', basis: [{ kind: 'default' }] },
										{ id: 'register', basis: [{ kind: 'default' }] },
										{ id: 'sample', basis: [{ kind: 'law', act: 'esf-plus', place: 'annex:I' }] },
										{ id: 'estimate', basis: [{ kind: 'law', act: 'esf-plus', place: 'annex:II' }] }
									]
								}
							},
							{ id: 'note', value: { kind: 'text', lines: 'one' } }
						]
					},
					basis: [
						{ kind: 'law', act: 'esf-plus', place: '17(5)' },
						{ kind: 'law', act: 'gdpr', place: '9' },
						{ kind: 'evidence', source: 'src-126' },
						{ kind: 'evidence', source: 'src-129' }
					],
					feeds: ['table-2', 'table-3']
				},
				{
					id: 'privacy-assessment',
					value: { kind: 'yes-no' },
					basis: [{ kind: 'law', act: 'gdpr', place: '9' }, { kind: 'evidence', source: 'src-126' }, { kind: 'default' }],
					feeds: []
				}
			]
		},
		{
			id: 'capacity',
			questions: [
				{
					id: 'record-system',
					value: {
						kind: 'choice',
						options: [
							{
								id: 'one-system',
								basis: [
									{ kind: 'evidence', source: 'src-21' },
									{ kind: 'evidence', source: 'src-56' }
								]
							},
							{ id: 'own-system', basis: [{ kind: 'default' }] }
						]
					},
					basis: [
						{ kind: 'evidence', source: 'src-21' },
						{ kind: 'law', act: 'cpr', place: '69(8)' }
					],
					feeds: ['strategy']
				},
				{
					id: 'double-entry',
					value: { kind: 'text', lines: 'many' },
					basis: [{ kind: 'evidence', source: 'src-21' }, { kind: 'default' }],
					feeds: [],
					when: { all: [severalFunds, { question: 'record-system', is: ['own-system'] }] }
				},
				{
					id: 'system-ready-date',
					value: { kind: 'date' },
					basis: [{ kind: 'evidence', source: 'src-21' }, { kind: 'default' }],
					feeds: []
				},
				{
					id: 'staff-by-task',
					value: {
						kind: 'rows',
						columns: [
							{
								id: 'task',
								value: {
									kind: 'choice',
									options: [
										{ id: 'support', basis: [{ kind: 'default' }] },
										{ id: 'eligibility', basis: [{ kind: 'default' }] },
										{ id: 'contracts-payments', basis: [{ kind: 'default' }] },
										{ id: 'verification', basis: [{ kind: 'default' }] },
										{ id: 'costs-and-aid', basis: [{ kind: 'default' }] },
										{ id: 'records', basis: [{ kind: 'default' }] },
										{ id: 'coordination', basis: [{ kind: 'default' }] }
									]
								},
								required: true
							},
							{
								id: 'body',
								value: {
									kind: 'choice',
									options: [
										{ id: 'managing-authority', basis: [{ kind: 'default' }] },
										{ id: 'intermediate-body', basis: [{ kind: 'default' }] },
										{ id: 'contractor', basis: [{ kind: 'default' }] }
									]
								},
								required: true
							},
							{
								id: 'posts',
								value: { kind: 'number', unit: 'staff', min: 0, max: 500, decimals: 2 },
								required: true,
								total: true
							}
						]
					},
					basis: [{ kind: 'evidence', source: 'src-02' }, { kind: 'default' }],
					feeds: ['strategy', 'ta-actions']
				},
				{
					id: 'training-topics',
					value: {
						kind: 'choices',
						options: [
							{ id: 'clld-method', basis: [{ kind: 'evidence', source: 'src-02' }] },
							{ id: 'social-innovation', basis: [{ kind: 'evidence', source: 'src-132' }] },
							{ id: 'simplified-costs', basis: [{ kind: 'evidence', source: 'src-127' }] },
							{ id: 'state-aid', basis: [{ kind: 'default' }] },
							{ id: 'small-applicants', basis: [{ kind: 'evidence', source: 'src-129' }] },
							{ id: 'participant-privacy', basis: [{ kind: 'evidence', source: 'src-126' }] }
						]
					},
					basis: [
						{ kind: 'evidence', source: 'src-02' },
						{ kind: 'evidence', source: 'src-132' }
					],
					feeds: ['ta-actions']
				},
				{
					id: 'support-unit',
					value: {
						kind: 'choice',
						options: [
							{
								id: 'help-desk-and-network',
								basis: [
									{ kind: 'evidence', source: 'src-21' },
									{ kind: 'evidence', source: 'src-90' }
								]
							},
							{ id: 'help-desk', basis: [{ kind: 'default' }] },
							{ id: 'network', basis: [{ kind: 'evidence', source: 'src-90' }] },
							{ id: 'desk-officers', basis: [{ kind: 'default' }] }
						]
					},
					basis: [
						{ kind: 'evidence', source: 'src-01' },
						{ kind: 'evidence', source: 'src-21' },
						{ kind: 'law', act: 'cpr', place: '36(1)' }
					],
					feeds: ['strategy', 'ta-actions'],
					essential: true
				},
				{
					id: 'support-answer-days',
					value: { kind: 'number', unit: 'days', min: 0, max: 365 },
					basis: [{ kind: 'evidence', source: 'src-01' }, { kind: 'default' }],
					feeds: ['ta-actions'],
					when: { question: 'support-unit', is: ['help-desk-and-network', 'help-desk'] }
				}
			]
		},
		{
			id: 'rules',
			questions: [
				{
					id: 'audit-briefing-date',
					value: { kind: 'date' },
					basis: [{ kind: 'evidence', source: 'src-128' }, { kind: 'default' }],
					feeds: []
				},
				{
					id: 'lag-manual-date',
					value: { kind: 'date' },
					basis: [{ kind: 'evidence', source: 'src-58' }, { kind: 'default' }],
					feeds: []
				},
				{
					id: 'rule-changes',
					value: {
						kind: 'choice',
						options: [
							{ id: 'fixed-dates', basis: [{ kind: 'default' }] },
							{ id: 'when-needed', basis: [{ kind: 'default' }] }
						]
					},
					basis: [{ kind: 'evidence', source: 'src-128' }, { kind: 'default' }],
					feeds: []
				},
				{
					id: 'requirement-register',
					value: { kind: 'yes-no' },
					basis: [{ kind: 'evidence', source: 'src-128' }],
					feeds: []
				}
			]
		}
	]
};
