import type { PitfallCases } from './pitfall-case.ts';

export const deliveryPitfallCases: PitfallCases = {
	'pf-57': {
		'slow-decision': {
			raises: { answers: { 'local-decision-days': '141' } },
			spares: { answers: { 'local-decision-days': '140' } }
		},
		'long-check': {
			raises: { answers: { 'final-check-days': '61' } },
			spares: { answers: { 'final-check-days': '60' } }
		},
		'no-limits': {
			raises: { answers: { 'agreement-duties': ['records-access'], 'times-published': 'internal' } },
			spares: { answers: { 'agreement-duties': ['records-access', 'service-times'], 'times-published': 'internal' } }
		}
	},
	'pf-58': {
		'any-time': {
			raises: { answers: { 'rule-changes': 'when-needed' } },
			spares: { answers: { 'rule-changes': 'fixed-dates' } }
		},
		'not-agreed': {
			raises: { answers: { 'agreement-duties': ['service-times'] } },
			spares: { answers: { 'agreement-duties': ['service-times', 'stable-rules'] } }
		}
	},
	'pf-59': {
		'funds-apart': {
			raises: {
				answers: {
					'funds-model': 'esf-eafrd',
					'clld-funds': ['esf-plus', 'eafrd'],
					'lead-fund-model': 'none',
					'fund-coordination': 'informal-contacts'
				}
			},
			spares: {
				answers: {
					'funds-model': 'esf-eafrd',
					'clld-funds': ['esf-plus', 'eafrd'],
					'lead-fund-model': 'none',
					'fund-coordination': 'standing-committee'
				}
			}
		},
		'scattered-answers': {
			raises: { answers: { 'support-unit': 'desk-officers', 'rule-changes': 'when-needed' } },
			spares: { answers: { 'support-unit': 'help-desk', 'rule-changes': 'when-needed' } }
		}
	},
	'pf-60': {
		'no-unit': {
			raises: { answers: { 'support-unit': 'desk-officers' } },
			spares: { answers: { 'support-unit': 'network' } }
		},
		'slow-answers': {
			raises: { answers: { 'support-unit': 'help-desk', 'support-answer-days': '16' } },
			spares: { answers: { 'support-unit': 'help-desk', 'support-answer-days': '15' } }
		},
		'nothing-paid': {
			raises: { answers: { 'ta-support-actions': ['guidance', 'evaluation'] } },
			spares: { answers: { 'ta-support-actions': ['guidance', 'evaluation', 'lag-network'] } }
		}
	},
	'pf-61': {
		'part-of-a-post': {
			raises: { answers: { 'authority-staff-fte': '0.75' } },
			spares: { answers: { 'authority-staff-fte': '1' } }
		},
		'posts-unsecured': {
			raises: { answers: { 'authority-staff-secured': 'no' } },
			spares: { answers: { 'authority-staff-secured': 'yes' } }
		},
		'posts-for-many': {
			raises: { answers: { 'authority-staff-fte': '1.5', 'number-of-strategies': '21' } },
			spares: { answers: { 'authority-staff-fte': '1.5', 'number-of-strategies': '20' } }
		}
	},
	'pf-62': {
		'nobody-bears-loss': {
			raises: {
				answers: { 'contract-liability': 'lag-contracts', 'recovery-safeguards': ['payment-on-proof', 'early-checks'] }
			},
			spares: {
				answers: {
					'contract-liability': 'lag-contracts',
					'recovery-safeguards': ['payment-on-proof', 'early-checks', 'guarantee-fund']
				}
			}
		},
		'safeguards-open': {
			raises: { answers: { 'contract-liability': 'lag-contracts', 'allocation-over-time': 'fixed-allocation' } },
			spares: { answers: { 'contract-liability': 'authority-contracts', 'allocation-over-time': 'fixed-allocation' } }
		}
	},
	'pf-63': {
		'manual-undated': {
			raises: { answers: { 'strategy-approval-date': '2027-09-01' } },
			spares: { answers: { 'strategy-approval-date': '2027-09-01', 'lag-manual-date': '2027-03-01' } }
		},
		'agreement-unseen': {
			raises: { answers: { 'call-documents': ['weighted-criteria', 'cost-rules'] } },
			spares: { answers: { 'call-documents': ['weighted-criteria', 'cost-rules', 'model-agreement'] } }
		},
		'conditions-unsaid': {
			raises: { answers: { 'approval-decision-contents': ['fund-allocations', 'control-responsibilities'] } },
			spares: {
				answers: { 'approval-decision-contents': ['fund-allocations', 'control-responsibilities', 'start-conditions'] }
			}
		}
	}
};
