import type { PitfallCases } from './pitfall-case.ts';

export const esfPlusPitfallCases: PitfallCases = {
	'pf-36': {
		'no-visitor-rule': {
			raises: { answers: { 'participant-data-practice': ['private-setting', 'early-help'] } },
			spares: { answers: { 'participant-data-practice': ['visitor-rule', 'private-setting', 'early-help'] } }
		},
		'no-early-help': {
			raises: {
				answers: {
					'operation-routes': ['competitive-calls', 'umbrella-grants'],
					'participant-data-practice': ['visitor-rule', 'private-setting']
				}
			},
			spares: {
				answers: {
					'operation-routes': ['competitive-calls'],
					'participant-data-practice': ['visitor-rule', 'private-setting']
				}
			}
		}
	},
	'pf-37': {
		'no-assessment': {
			raises: { answers: { 'privacy-assessment': 'no' } },
			spares: { answers: { 'privacy-assessment': 'unknown' } }
		},
		'open-counter': {
			raises: { answers: { 'participant-data-practice': ['visitor-rule'] } },
			spares: { answers: { 'participant-data-practice': ['visitor-rule', 'few-readers'] } }
		}
	},
	'pf-38': {
		'participants-only': {
			raises: { answers: { 'indicator-set': 'participants-only' } },
			spares: { answers: { 'indicator-set': 'participants-and-clld' } }
		},
		'money-counts': {
			raises: { answers: { 'performance-measures': ['amounts-committed', 'target-progress'] } },
			spares: { answers: { 'performance-measures': ['amounts-committed', 'target-progress', 'first-time-reach'] } }
		},
		'no-distance': {
			raises: { answers: { 'clld-purpose': 'inclusion', 'added-value-aspects': ['social-capital', 'layer-cost'] } },
			spares: {
				answers: { 'clld-purpose': 'inclusion', 'added-value-aspects': ['social-capital', 'layer-cost', 'new-actors'] }
			}
		}
	},
	'pf-39': {
		'no-inclusion-objective': {
			raises: { answers: { 'clld-purpose': 'inclusion', 'specific-objectives': ['a', 'f'] } },
			spares: { answers: { 'clld-purpose': 'inclusion', 'specific-objectives': ['a', 'f', 'h'] } }
		},
		'one-group': {
			raises: { rows: { 'target-groups-list': [{ group: 'Registered unemployed people' }] } },
			spares: {
				rows: { 'target-groups-list': [{ group: 'Unemployed people' }, { group: 'Informal carers' }] }
			}
		}
	},
	'pf-40': {
		'one-box': {
			raises: { answers: { 'objectives-model': 'one-objective', 'text-detail': 'detailed-list', 'examples-open': 'yes' } },
			spares: { answers: { 'objectives-model': 'one-objective', 'text-detail': 'short-text', 'examples-open': 'yes' } }
		},
		'split-by-objective': {
			raises: { answers: { 'objectives-model': 'several-objectives', 'examples-open': 'no' } },
			spares: { answers: { 'objectives-model': 'several-objectives', 'examples-open': 'yes' } }
		}
	},
	'pf-41': {
		'no-register': {
			raises: { answers: { 'requirement-register': 'no' } },
			spares: { answers: { 'requirement-register': 'yes' } }
		},
		'all-claims': {
			raises: { answers: { 'verification-approach': 'all-claims' } },
			spares: { answers: { 'verification-approach': 'fixed-sample' } }
		},
		'audit-unheard': {
			raises: { answers: { 'lag-manual-date': '2027-03-01' } },
			spares: { answers: { 'lag-manual-date': '2027-03-01', 'audit-briefing-date': '2027-01-15' } }
		}
	},
	'pf-42': {
		'real-costs-only': {
			raises: { answers: { 'grant-forms': ['real-costs'] } },
			spares: { answers: { 'grant-forms': ['real-costs', 'flat-rates'] } }
		},
		'preparation-invoices': {
			raises: { answers: { 'preparation-form': 'real-costs' } },
			spares: { answers: { 'preparation-form': 'lump-sum' } }
		}
	},
	'pf-43': {
		'borrowed-rates': {
			raises: { answers: { 'cost-methods': ['off-the-shelf', 'existing-rates'] } },
			spares: { answers: { 'cost-methods': ['off-the-shelf', 'existing-rates', 'draft-budget'] } }
		},
		'units-only': {
			raises: { answers: { 'grant-forms': ['unit-costs', 'real-costs'] } },
			spares: { answers: { 'grant-forms': ['unit-costs', 'lump-sums', 'real-costs'] } }
		}
	},
	'pf-44': {
		'shares-empty': {
			raises: { answers: { 'innovation-rate-claimed': 'yes', 'raised-thresholds': ['none'] } },
			spares: {
				answers: { 'innovation-rate-claimed': 'yes', 'raised-thresholds': ['none'] },
				rows: { 'national-shares': [{ theme: 'innovation-rate', 'clld-amount': '2000000', 'national-amount': '40000000' }] }
			}
		},
		'two-advantages': {
			raises: {
				answers: { 'priority-only-clld': 'yes', 'clld-bonus-claimed': 'yes', 'innovation-rate-claimed': 'yes' }
			},
			spares: {
				answers: { 'priority-only-clld': 'yes', 'clld-bonus-claimed': 'no', 'innovation-rate-claimed': 'yes' }
			}
		}
	},
	'pf-45': {
		'copied-share': {
			raises: { answers: { 'milestone-approach': 'main-calls' } },
			spares: { answers: { 'milestone-approach': 'own-curve' } }
		},
		'nothing-early': {
			raises: { answers: { 'indicator-set': 'participants-only', 'strategies-output': 'no' } },
			spares: { answers: { 'indicator-set': 'participants-only', 'strategies-output': 'yes' } }
		}
	},
	'pf-46': {
		unprotected: {
			raises: { answers: { 'ring-fence': 'none' } },
			spares: { answers: { 'ring-fence': 'allocation-plan' } }
		},
		'shared-priority': {
			raises: { answers: { 'programme-place': 'embedded', 'raised-thresholds': ['none'] } },
			spares: {
				answers: { 'programme-place': 'embedded', 'raised-thresholds': ['none'], 'ring-fence': 'allocation-plan' }
			}
		}
	},
	'pf-47': {
		'lists-only': {
			raises: { answers: { 'community-proofs': ['attendance-lists'] } },
			spares: { answers: { 'community-proofs': ['attendance-lists', 'photographs'] } }
		},
		'rates-for-services': {
			raises: { answers: { 'cost-methods': ['off-the-shelf', 'commission-rates'] } },
			spares: { answers: { 'cost-methods': ['off-the-shelf', 'commission-rates', 'own-method'] } }
		}
	},
	'pf-48': {
		'only-no-aid': {
			raises: { answers: { 'specific-objectives': ['h', 'k'], 'state-aid-routes': ['no-aid'] } },
			spares: { answers: { 'specific-objectives': ['h', 'k'], 'state-aid-routes': ['no-aid', 'de-minimis'] } }
		},
		'no-partner': {
			raises: { answers: { 'specific-objectives': ['k'], 'applicant-help': ['lag-coach'] } },
			spares: { answers: { 'specific-objectives': ['k'], 'applicant-help': ['lag-coach', 'experienced-partner'] } }
		}
	}
};
