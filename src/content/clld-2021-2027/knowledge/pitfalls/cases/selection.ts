import type { PitfallCases } from './pitfall-case.ts';

export const selectionPitfallCases: PitfallCases = {
	'pf-49': {
		'paid-to-write': {
			raises: { answers: { 'preparation-costs': ['local-analysis', 'writing'] } },
			spares: { answers: { 'preparation-costs': ['local-analysis', 'writing', 'facilitators'] } }
		},
		'judged-on-paper': {
			raises: { answers: { 'strategy-proof': 'desk-only', 'improvement-round': 'first-version' } },
			spares: { answers: { 'strategy-proof': 'desk-only', 'improvement-round': 'one-round' } }
		},
		'no-limit-no-pack': {
			raises: {
				answers: { 'preparation-offers': ['local-events'], 'call-documents': ['weighted-criteria', 'strategy-template'] }
			},
			spares: {
				answers: {
					'preparation-offers': ['local-events'],
					'call-documents': ['weighted-criteria', 'strategy-template', 'length-limit']
				}
			}
		}
	},
	'pf-50': {
		'call-before-preparation': {
			raises: { answers: { 'strategy-call-opens': '2027-02-01' } },
			spares: { answers: { 'strategy-call-opens': '2027-02-01', 'preparation-opens': '2026-06-01' } }
		},
		'short-improvement': {
			raises: { answers: { 'improvement-round': 'one-round', 'improvement-weeks': '3' } },
			spares: { answers: { 'improvement-round': 'one-round', 'improvement-weeks': '4' } }
		}
	},
	'pf-51': {
		'rules-incomplete': {
			raises: { answers: { 'conflict-rules': ['written-declaration', 'leaving-the-room'] } },
			spares: { answers: { 'conflict-rules': ['written-declaration', 'leaving-the-room', 'kept-record'] } }
		},
		'call-without-procedure': {
			raises: { answers: { 'procedures-before-calls': ['legal-form', 'selection-procedure'] } },
			spares: { answers: { 'procedures-before-calls': ['legal-form', 'selection-procedure', 'conflict-procedure'] } }
		}
	},
	'pf-52': {
		'file-unchecked': {
			raises: { answers: { 'final-check-points': ['fund-scope', 'eligible-costs'] } },
			spares: { answers: { 'final-check-points': ['fund-scope', 'eligible-costs', 'selection-file'] } }
		},
		'no-procedure-first': {
			raises: { answers: { 'procedures-before-calls': ['legal-form', 'call-documents'] } },
			spares: { answers: { 'procedures-before-calls': ['legal-form', 'call-documents', 'selection-procedure'] } }
		},
		'files-optional': {
			raises: { answers: { 'agreement-duties': ['service-times', 'progress-reports'] } },
			spares: { answers: { 'agreement-duties': ['service-times', 'progress-reports', 'records-access'] } }
		}
	},
	'pf-53': {
		'targets-unwatched': {
			raises: {
				answers: { 'selection-statistics': ['grants-to-members'], 'performance-measures': ['amounts-committed'] }
			},
			spares: {
				answers: {
					'selection-statistics': ['grants-to-members'],
					'performance-measures': ['amounts-committed', 'target-progress']
				}
			}
		},
		'targets-undecided': {
			raises: { answers: { 'approval-decision-contents': ['fund-allocations', 'control-responsibilities'] } },
			spares: {
				answers: { 'approval-decision-contents': ['fund-allocations', 'control-responsibilities', 'result-targets'] }
			}
		}
	},
	'pf-54': {
		'no-field-work': {
			raises: { answers: { 'animation-activities': ['coaching', 'matching'] } },
			spares: { answers: { 'animation-activities': ['coaching', 'matching', 'field-presence'] } }
		},
		'calls-alone': {
			raises: { answers: { 'operation-routes': ['competitive-calls'], 'applicant-help': ['body-contact'] } },
			spares: { answers: { 'operation-routes': ['competitive-calls'], 'applicant-help': ['body-contact', 'lag-coach'] } }
		}
	},
	'pf-55': {
		'no-seats': {
			raises: { answers: { 'lag-composition-rules': ['public-and-private', 'no-group-controls'] } },
			spares: { answers: { 'lag-composition-rules': ['public-and-private', 'no-group-controls', 'groups-concerned'] } }
		},
		'no-outreach-money': {
			raises: { answers: { 'preparation-costs': ['facilitators', 'writing'] } },
			spares: { answers: { 'preparation-costs': ['facilitators', 'writing', 'taking-part'] } }
		},
		'no-groups-named': {
			raises: { answers: { 'involvement-evidence': ['dated-record'] } },
			spares: {
				answers: { 'involvement-evidence': ['dated-record'] },
				rows: { 'outreach-groups': [{ group: 'Roma families', way: 'Mediators' }] }
			}
		}
	},
	'pf-56': {
		'thin-office': {
			raises: { answers: { 'lag-staff': '1.5' } },
			spares: { answers: { 'lag-staff': '2' } }
		},
		'untrained-start': {
			raises: { answers: { 'procedures-before-calls': ['selection-procedure', 'conflict-procedure'] } },
			spares: { answers: { 'procedures-before-calls': ['selection-procedure', 'conflict-procedure', 'trained-staff'] } }
		}
	}
};
