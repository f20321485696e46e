import type { PitfallCases } from './pitfall-case.ts';

export const designPitfallCases: PitfallCases = {
	'pf-09': {
		'no-table-of-tasks': {
			raises: { answers: { 'delivery-model': ['lag-selects'], 'final-check-points': ['fund-scope'] } },
			spares: {
				answers: { 'delivery-model': ['lag-selects'], 'final-check-points': ['fund-scope'] },
				rows: { 'task-allocation': [{ task: 'operation-selection', body: 'lag' }] }
			}
		},
		'mixed-models-unsigned': {
			raises: { answers: { 'delivery-model': ['lag-selects', 'lag-contracts-pays'], 'lag-manual-date': '2026-10-01' } },
			spares: { answers: { 'delivery-model': ['lag-selects'], 'lag-manual-date': '2026-10-01' } }
		},
		'check-without-a-body': {
			raises: { answers: { 'final-check-points': ['fund-scope', 'eligible-costs'] } },
			spares: {
				answers: {
					'verification-body': 'Regional Labour Office, ESF+ unit',
					'final-check-points': ['fund-scope', 'eligible-costs']
				}
			}
		}
	},
	'pf-10': {
		'scored-again': {
			raises: { answers: { 'choice-rescored': 'yes' } },
			spares: { answers: { 'choice-rescored': 'unknown' } }
		},
		'lag-criteria-touched': {
			raises: { answers: { 'lag-criteria-untouched': 'no' } },
			spares: { answers: { 'lag-criteria-untouched': 'yes' } }
		},
		'check-takes-months': {
			raises: { answers: { 'final-check-days': '61' } },
			spares: { answers: { 'final-check-days': '60' } }
		}
	},
	'pf-11': {
		'tasks-without-designation': {
			raises: { answers: { 'lag-extra-tasks': 'yes', 'lag-composition-rules': ['no-group-controls'] } },
			spares: {
				answers: { 'lag-extra-tasks': 'yes', 'lag-composition-rules': ['no-group-controls'] },
				rows: { 'intermediate-bodies': [{ body: 'All LAGs', kind: 'lag', tasks: 'Contracting' }] }
			}
		},
		'model-contradicts': {
			raises: { answers: { 'delivery-model': ['lag-intermediate-body'], 'lag-extra-tasks': 'no' } },
			spares: { answers: { 'delivery-model': ['lag-intermediate-body'], 'lag-extra-tasks': 'yes' } }
		},
		'tasks-left-open': {
			raises: { answers: { 'lag-extra-tasks': 'yes', 'arrangement-contents': ['reporting'] } },
			spares: { answers: { 'lag-extra-tasks': 'yes', 'arrangement-contents': ['tasks', 'reporting'] } }
		}
	},
	'pf-12': {
		'control-not-excluded': {
			raises: { answers: { 'lag-composition-rules': ['public-and-private'] } },
			spares: { answers: { 'lag-composition-rules': ['public-and-private', 'no-group-controls'] } }
		},
		'limit-above-49': {
			raises: { answers: { 'single-interest-limit': '49.5' } },
			spares: { answers: { 'single-interest-limit': '49' } }
		},
		'municipal-money-without-counterweight': {
			raises: { answers: { 'cofinancing-sources': ['local-budgets'], 'lag-composition-rules': ['no-group-controls'] } },
			spares: {
				answers: { 'cofinancing-sources': ['local-budgets'], 'lag-composition-rules': ['no-group-controls', 'elected-chair'] }
			}
		}
	},
	'pf-13': {
		'own-operations-only': {
			raises: { answers: { 'delivery-model': ['lag-own-operations'] } },
			spares: { answers: { 'delivery-model': ['lag-own-operations', 'lag-selects'] } }
		},
		'same-members-unwatched': {
			raises: {
				answers: { 'lag-composition-rules': ['no-group-controls'], 'selection-statistics': ['body-balance'] }
			},
			spares: {
				answers: { 'lag-composition-rules': ['no-group-controls'], 'selection-statistics': ['body-balance', 'grants-to-members'] }
			}
		},
		'insiders-stay-in-the-room': {
			raises: { answers: { 'conflict-rules': ['written-declaration'], 'operation-selection-style': 'jury' } },
			spares: { answers: { 'conflict-rules': ['written-declaration', 'leaving-the-room'], 'operation-selection-style': 'jury' } }
		}
	},
	'pf-14': {
		'one-size-class': {
			raises: { rows: { 'size-classes': [{ name: 'All', 'up-to': '200000' }] } },
			spares: {
				rows: {
					'size-classes': [
						{ name: 'Micro', 'up-to': '5000' },
						{ name: 'Small', 'up-to': '200000' }
					]
				}
			}
		},
		'real-costs-for-all': {
			raises: { answers: { 'grant-forms': ['real-costs'] } },
			spares: { answers: { 'grant-forms': ['real-costs', 'draft-budget'] } }
		},
		'no-small-route': {
			raises: { answers: { 'access-measures': ['plain-language'], 'operation-routes': ['competitive-calls'] } },
			spares: { answers: { 'access-measures': ['plain-language', 'short-form'], 'operation-routes': ['competitive-calls'] } }
		}
	},
	'pf-15': {
		'range-without-exception': {
			raises: { answers: { 'population-rule': 'own-range', 'number-of-strategies': '12' } },
			spares: { answers: { 'population-rule': 'no-threshold', 'number-of-strategies': '12' } }
		},
		'targeted-without-area-rule': {
			raises: { answers: { 'territory-selection': 'targeted', 'number-of-strategies': '12' } },
			spares: {
				answers: {
					'territory-selection': 'targeted',
					'area-rule': 'Partnerships propose; adjoining streets may be included.',
					'number-of-strategies': '12'
				}
			}
		}
	},
	'pf-16': {
		'competition-without-second-chance': {
			raises: { answers: { 'territory-selection': 'competition', 'late-areas': 'no-second-chance' } },
			spares: { answers: { 'territory-selection': 'competition', 'late-areas': 'reserve-list' } }
		},
		'ranking-without-follow-up': {
			raises: { answers: { 'decision-mode': 'ranking', 'areas-left-out': ['no-follow-up'] } },
			spares: { answers: { 'decision-mode': 'ranking', 'areas-left-out': ['advice'] } }
		}
	},
	'pf-17': {
		'whole-territory-without-threshold': {
			raises: { answers: { 'territory-selection': 'whole-territory', 'strategy-judges': 'expert-panel' } },
			spares: {
				answers: { 'territory-selection': 'whole-territory', 'quality-threshold': '60', 'strategy-judges': 'expert-panel' }
			}
		},
		'low-threshold': {
			raises: { answers: { 'quality-threshold': '49.9' } },
			spares: { answers: { 'quality-threshold': '50' } }
		},
		'first-version-on-paper': {
			raises: {
				answers: {
					'territory-selection': 'whole-territory',
					'strategy-proof': 'desk-only',
					'improvement-round': 'first-version'
				}
			},
			spares: {
				answers: { 'territory-selection': 'whole-territory', 'strategy-proof': 'desk-only', 'improvement-round': 'one-round' }
			}
		}
	},
	'pf-18': {
		'own-money-from-everybody': {
			raises: { answers: { 'cofinancing-sources': ['own-money', 'national-budget'] } },
			spares: { answers: { 'cofinancing-sources': ['own-money', 'national-budget', 'waived'] } }
		},
		'municipal-budgets-alone': {
			raises: { answers: { 'cofinancing-sources': ['local-budgets', 'in-kind'] } },
			spares: { answers: { 'cofinancing-sources': ['local-budgets', 'in-kind', 'national-budget'] } }
		}
	},
	'pf-19': {
		'no-advances': {
			raises: { answers: { advances: 'none' } },
			spares: { answers: { advances: 'lag-costs' } }
		},
		'reimbursement-only': {
			raises: { answers: { 'beneficiary-payments': ['reimbursement'] } },
			spares: { answers: { 'beneficiary-payments': ['reimbursement', 'instalments-on-output'] } }
		},
		'preparation-paid-late': {
			raises: { answers: { 'preparation-form': 'real-costs', 'preparation-advance': '0' } },
			spares: { answers: { 'preparation-form': 'real-costs', 'preparation-advance': '10' } }
		}
	},
	'pf-20': {
		'no-joint-call': {
			raises: { answers: { 'clld-funds': ['esf-plus', 'erdf'], 'joint-call': 'no' } },
			spares: { answers: { 'clld-funds': ['esf-plus', 'erdf'], 'joint-call': 'yes' } }
		},
		'own-rules-informal-contacts': {
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
					'lead-fund-model': 'running-costs',
					'fund-coordination': 'informal-contacts'
				}
			}
		},
		'double-entry-open': {
			raises: {
				answers: { 'funds-model': 'esf-erdf', 'record-system': 'own-system', 'system-ready-date': '2026-11-01' }
			},
			spares: {
				answers: {
					'funds-model': 'esf-erdf',
					'record-system': 'own-system',
					'double-entry': 'A nightly export to the ERDF system.',
					'system-ready-date': '2026-11-01'
				}
			}
		}
	},
	'pf-21': {
		'routes-not-assigned': {
			raises: { answers: { 'state-aid-routes': ['no-aid', 'de-minimis'], 'lag-manual-date': '2026-10-01' } },
			spares: {
				answers: { 'state-aid-routes': ['no-aid', 'de-minimis'], 'lag-manual-date': '2026-10-01' },
				rows: { 'aid-routes': [{ 'operation-kind': 'Start-up grant for a social enterprise', route: 'de-minimis' }] }
			}
		},
		'not-in-the-final-check': {
			raises: { answers: { 'state-aid-routes': ['limited-clld-aid'], 'final-check-points': ['fund-scope'] } },
			spares: { answers: { 'state-aid-routes': ['limited-clld-aid'], 'final-check-points': ['fund-scope', 'aid-route'] } }
		},
		'employment-without-aid': {
			raises: { answers: { 'clld-purpose': 'employment', 'state-aid-routes': ['no-aid'] } },
			spares: { answers: { 'clld-purpose': 'employment', 'state-aid-routes': ['no-aid', 'clld-costs-of-smes'] } }
		}
	},
	'pf-22': {
		'municipal-money-without-exclusion': {
			raises: { answers: { 'cofinancing-sources': ['local-budgets'], 'objectives-model': 'one-objective' } },
			spares: {
				answers: {
					'cofinancing-sources': ['local-budgets'],
					'statutory-tasks': 'Regular school transport and statutory caseloads are not supported.',
					'objectives-model': 'one-objective'
				}
			}
		}
	},
	'pf-23': {
		'started-before-application': {
			raises: { answers: { 'started-operations': 'legal-minimum' } },
			spares: { answers: { 'started-operations': 'after-application' } }
		},
		'completion-not-checked': {
			raises: { answers: { 'final-check-points': ['fund-scope', 'eligible-costs'] } },
			spares: { answers: { 'final-check-points': ['fund-scope', 'eligible-costs', 'not-completed'] } }
		}
	},
	'pf-24': {
		'registers-not-compared': {
			raises: { answers: { 'clld-funds': ['esf-plus', 'eafrd'], 'double-funding-check': ['declaration'] } },
			spares: { answers: { 'clld-funds': ['esf-plus'], 'double-funding-check': ['declaration'] } }
		},
		'not-in-the-final-check': {
			raises: {
				answers: { 'final-check-points': ['fund-scope'] },
				rows: { 'other-instruments': [{ kind: 'leader', name: 'LEADER' }] }
			},
			spares: {
				answers: { 'final-check-points': ['fund-scope', 'double-funding'] },
				rows: { 'other-instruments': [{ kind: 'leader', name: 'LEADER' }] }
			}
		}
	}
};
