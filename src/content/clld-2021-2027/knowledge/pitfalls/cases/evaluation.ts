import type { PitfallCases } from './pitfall-case.ts';

export const evaluationPitfallCases: PitfallCases = {
	'pf-64': {
		'nothing-to-prove': {
			raises: { answers: { 'clld-use': 'yes', 'clld-decided-on': '2026-10-01' } },
			spares: {
				answers: {
					'added-value-results': 'More people reach a first job six months after they joined.',
					'clld-use': 'yes',
					'clld-decided-on': '2026-10-01'
				}
			}
		},
		'cost-unmeasured': {
			raises: { answers: { 'added-value-aspects': ['better-results', 'social-capital'] } },
			spares: { answers: { 'added-value-aspects': ['better-results', 'social-capital', 'layer-cost'] } }
		},
		'no-baseline': {
			raises: { answers: { 'evaluation-plan-date': '2027-05-01' } },
			spares: { answers: { 'baseline-date': '2027-10-01', 'evaluation-plan-date': '2027-05-01' } }
		}
	},
	'pf-65': {
		untrained: {
			raises: {
				answers: { 'strategy-evaluators': ['lag-self-evaluation'], 'self-evaluation-support': ['model-terms'] }
			},
			spares: {
				answers: { 'strategy-evaluators': ['lag-self-evaluation'], 'self-evaluation-support': ['model-terms', 'training'] }
			}
		},
		unsupported: {
			raises: {
				answers: { 'strategy-evaluators': ['lag-self-evaluation'], 'evaluation-methods': ['contribution'] }
			},
			spares: {
				answers: {
					'strategy-evaluators': ['lag-self-evaluation'],
					'self-evaluation-support': ['common-method'],
					'evaluation-methods': ['contribution']
				}
			}
		}
	},
	'pf-66': {
		'two-systems': {
			raises: {
				answers: { 'funds-model': 'esf-erdf', 'record-system': 'own-system', 'system-ready-date': '2027-06-01' }
			},
			spares: {
				answers: {
					'funds-model': 'esf-erdf',
					'record-system': 'own-system',
					'double-entry': 'The ERDF system reads an export once a week.',
					'system-ready-date': '2027-06-01'
				}
			}
		},
		'no-reader': {
			raises: { answers: { 'indicator-set': 'participants-and-clld', 'added-value-aspects': ['new-actors'] } },
			spares: {
				answers: { 'indicator-set': 'participants-and-clld', 'added-value-aspects': ['new-actors'] },
				rows: { 'knowledge-needs': [{ audience: 'lag', question: 'Which group do we miss?', due: 'each November' }] }
			}
		}
	},
	'pf-67': {
		'no-bridge': {
			raises: { answers: { 'bridge-to-next-period': 'no-bridge' } },
			spares: { answers: { 'bridge-to-next-period': 'shared-office' } }
		},
		'knowledge-left-out': {
			raises: { answers: { 'closure-arrangements': ['document-keeper', 'final-claims'] } },
			spares: { answers: { 'closure-arrangements': ['document-keeper', 'final-claims', 'knowledge-handover'] } }
		}
	},
	'pf-68': {
		'late-calls': {
			raises: { answers: { 'programme-funds': ['esf-plus'], 'last-call-date': '2028-07-01' } },
			spares: { answers: { 'programme-funds': ['esf-plus'], 'last-call-date': '2028-06-30' } }
		},
		'late-calls-extra-year': {
			raises: {
				answers: { 'programme-funds': ['esf-plus'], 'extra-year-claimed': 'yes', 'last-call-date': '2029-07-01' }
			},
			spares: {
				answers: { 'programme-funds': ['esf-plus'], 'extra-year-claimed': 'yes', 'last-call-date': '2029-06-30' }
			}
		},
		'late-second-round': {
			raises: {
				answers: {
					'programme-funds': ['esf-plus'],
					'selection-model': 'two-rounds',
					'second-round-closes': '2027-07-01'
				}
			},
			spares: {
				answers: {
					'programme-funds': ['esf-plus'],
					'selection-model': 'two-rounds',
					'second-round-closes': '2027-06-30'
				}
			}
		}
	}
};
