import type { PitfallCases } from './pitfall-case.ts';

export const innovationPitfallCases: PitfallCases = {
	'pf-25': {
		'fixed-list': {
			raises: { answers: { 'innovation-rule': 'fixed-list' } },
			spares: { answers: { 'innovation-rule': 'broad' } }
		},
		'detailed-text': {
			raises: { answers: { 'text-detail': 'detailed-list' } },
			spares: { answers: { 'text-detail': 'detailed-list', 'examples-open': 'yes' } }
		},
		'closed-examples': {
			raises: { answers: { 'clld-purpose': 'innovation', 'examples-open': 'no' } },
			spares: { answers: { 'clld-purpose': 'inclusion', 'examples-open': 'no' } }
		}
	},
	'pf-26': {
		'list-as-definition': {
			raises: { answers: { 'innovation-rule': 'fixed-list', 'innovation-definition': 'Mobile advice; time banks.' } },
			spares: { answers: { 'innovation-rule': 'broad', 'innovation-definition': 'Mobile advice; time banks.' } }
		},
		'novelty-judged-elsewhere': {
			raises: { answers: { 'innovation-rule': 'experiment-window', 'choice-rescored': 'yes' } },
			spares: { answers: { 'innovation-rule': 'experiment-window', 'choice-rescored': 'no' } }
		}
	},
	'pf-27': {
		'claimed-without-wording': {
			raises: { answers: { 'innovation-character': ['scaling-up'] } },
			spares: { answers: { 'innovation-character': ['none'] } }
		},
		'officers-not-trained': {
			raises: { answers: { 'clld-purpose': 'innovation', 'training-topics': ['clld-method'] } },
			spares: { answers: { 'clld-purpose': 'innovation', 'training-topics': ['clld-method', 'social-innovation'] } }
		},
		'solutions-not-followed': {
			raises: { answers: { 'innovation-character': ['bottom-up'], 'added-value-aspects': ['better-results'] } },
			spares: {
				answers: { 'innovation-character': ['bottom-up'], 'added-value-aspects': ['better-results', 'tested-solutions'] }
			}
		}
	},
	'pf-28': {
		'every-claim-verified': {
			raises: { answers: { 'verification-approach': 'all-claims' } },
			spares: { answers: { 'verification-approach': 'risk-based' } }
		},
		'rules-without-agreed-risk': {
			raises: { answers: { 'risk-appetite': 'failure-tolerated', 'rule-changes': 'when-needed' } },
			spares: {
				answers: {
					'risk-appetite': 'failure-tolerated',
					'risk-appetite-agreed-by': 'Head of the managing authority',
					'rule-changes': 'when-needed'
				}
			}
		},
		'no-talk-with-audit': {
			raises: { answers: { 'learning-exchange': ['peer-meetings'] } },
			spares: { answers: { 'learning-exchange': ['peer-meetings', 'error-clinic'] } }
		}
	},
	'pf-29': {
		'participants-counted-only': {
			raises: { answers: { 'innovation-character': ['experimentation'], 'indicator-set': 'participants-only' } },
			spares: { answers: { 'innovation-character': ['experimentation'], 'indicator-set': 'participants-and-clld' } }
		},
		'one-grant-one-promise': {
			raises: { answers: { 'innovation-rule': 'experiment-window', 'experiment-grants': 'single-grant' } },
			spares: { answers: { 'innovation-rule': 'experiment-window', 'experiment-grants': 'phase-grants' } }
		}
	},
	'pf-30': {
		'window-without-terms': {
			raises: { answers: { 'innovation-rule': 'experiment-window', 'grant-forms': ['lump-sums'] } },
			spares: {
				answers: {
					'innovation-rule': 'experiment-window',
					'right-to-fail': 'The test plan and the report on what was learnt are paid.',
					'grant-forms': ['lump-sums']
				}
			}
		},
		'proven-approaches-only': {
			raises: { answers: { 'risk-appetite': 'proven-only', 'clld-purpose': 'innovation' } },
			spares: { answers: { 'risk-appetite': 'learning-counts', 'clld-purpose': 'innovation' } }
		},
		'risk-accepted-by-nobody': {
			raises: { answers: { 'risk-appetite': 'learning-counts', 'clld-decided-on': '2026-03-02' } },
			spares: {
				answers: {
					'risk-appetite': 'learning-counts',
					'risk-appetite-agreed-by': 'Head of the managing authority',
					'clld-decided-on': '2026-03-02'
				}
			}
		}
	},
	'pf-31': {
		'amendment-for-every-change': {
			raises: { answers: { 'operation-changes': 'by-amendment' } },
			spares: { answers: { 'operation-changes': 'between-phases' } }
		},
		'lag-may-change-nothing': {
			raises: { answers: { 'lag-freedoms': ['call-budgets'], 'strategy-change-rule': 'authority-approval' } },
			spares: { answers: { 'lag-freedoms': ['call-budgets'], 'strategy-change-rule': 'within-limits' } }
		}
	},
	'pf-32': {
		'no-money-for-scaling': {
			raises: { answers: { 'scaling-funding': 'none-yet' } },
			spares: { answers: { 'scaling-funding': 'planning-grants' } }
		},
		'practices-without-payer': {
			raises: {
				answers: { 'last-call-date': '2027-06-30' },
				rows: { 'practices-to-scale': [{ practice: 'Mobile debt advice', lag: 'Upper valley' }] }
			},
			spares: {
				answers: { 'scaling-funding': 'policy-budget', 'last-call-date': '2027-06-30' },
				rows: { 'practices-to-scale': [{ practice: 'Mobile debt advice', lag: 'Upper valley' }] }
			}
		}
	},
	'pf-33': {
		'procedure-prescribed': {
			raises: { answers: { 'clld-purpose': 'innovation', 'lag-freedoms': ['call-budgets'] } },
			spares: { answers: { 'clld-purpose': 'innovation', 'lag-freedoms': ['call-budgets', 'own-procedure'] } }
		},
		'forms-never-reviewed': {
			raises: { answers: { 'access-measures': ['plain-language'], 'requirement-register': 'no' } },
			spares: { answers: { 'access-measures': ['plain-language', 'tested-with-users'], 'requirement-register': 'no' } }
		}
	},
	'pf-34': {
		'preparation-without-groups': {
			raises: { answers: { 'clld-purpose': 'innovation', 'preparation-opens': '2026-05-01' } },
			spares: {
				answers: { 'clld-purpose': 'innovation', 'preparation-opens': '2026-05-01' },
				rows: { 'outreach-groups': [{ group: 'Young carers', way: 'Street worker' }] }
			}
		},
		'ideas-without-residents': {
			raises: { answers: { 'innovation-character': ['bottom-up'], 'animation-activities': ['coaching'] } },
			spares: { answers: { 'innovation-character': ['bottom-up'], 'animation-activities': ['coaching', 'idea-workshops'] } }
		}
	},
	'pf-35': {
		'innovation-without-link': {
			raises: {
				answers: { 'priority-kind': ['none'], 'innovation-character': ['experimentation'] },
				rows: { 'target-groups-list': [{ group: 'Young carers' }] }
			},
			spares: {
				answers: { 'priority-kind': ['social-innovation'], 'innovation-character': ['experimentation'] },
				rows: { 'target-groups-list': [{ group: 'Young carers' }] }
			}
		}
	}
};
