import type { PitfallCases } from './pitfall-case.ts';

const instruments = ['leader', 'integrated-investment', 'social-contract'].map((kind) => ({ kind, name: kind }));

export const strategicPitfallCases: PitfallCases = {
	'pf-01': {
		'no-better-result': {
			raises: { answers: { 'clld-use': 'yes', 'clld-decided-on': '2026-03-02' } },
			spares: {
				answers: {
					'clld-use': 'yes',
					'clld-decided-on': '2026-03-02',
					'added-value-results': 'A third of participants were in contact with no service before.'
				}
			}
		},
		'operations-only': {
			raises: { answers: { 'clld-use': 'pilot', 'budget-total': '24000000' } },
			spares: {
				answers: {
					'clld-use': 'pilot',
					'budget-total': '24000000',
					'added-value-governance': 'Residents hold half of the seats that decide.'
				}
			}
		}
	},
	'pf-02': {
		'no-line-drawn': {
			raises: { answers: { 'territory-selection': 'competition' }, rows: { 'other-instruments': instruments.slice(0, 2) } },
			spares: { answers: { 'territory-selection': 'competition' }, rows: { 'other-instruments': instruments.slice(0, 1) } }
		},
		'partnership-agreement-silent': {
			raises: {
				answers: { 'partnership-agreement-scope': 'not-mentioned' },
				rows: { 'other-instruments': instruments.slice(0, 1) }
			},
			spares: {
				answers: { 'partnership-agreement-scope': 'some-funds' },
				rows: { 'other-instruments': instruments.slice(0, 1) }
			}
		},
		'three-instruments': {
			raises: { answers: { 'clld-use': 'yes' }, rows: { 'other-instruments': instruments } },
			spares: { answers: { 'clld-use': 'yes' }, rows: { 'other-instruments': instruments.slice(0, 2) } }
		}
	},
	'pf-03': {
		'maximum-below-two-million': {
			raises: { answers: { 'budget-max': '1999999.99' } },
			spares: { answers: { 'budget-max': '2000000' } }
		},
		'minimum-below-one-million': {
			raises: { answers: { 'budget-min': '999999' } },
			spares: { answers: { 'budget-min': '1000000' } }
		},
		'whole-territory-without-minimum': {
			raises: { answers: { 'territory-selection': 'whole-territory', 'budget-rules': ['formula'] } },
			spares: { answers: { 'territory-selection': 'whole-territory', 'budget-rules': ['formula', 'floor'] } }
		}
	},
	'pf-04': {
		'municipal-money-without-maximum': {
			raises: { answers: { 'budget-rules': ['floor'], 'cofinancing-sources': ['local-budgets'] } },
			spares: { answers: { 'budget-rules': ['floor', 'ceiling'], 'cofinancing-sources': ['local-budgets'] } }
		},
		'spending-rewarded': {
			raises: { answers: { 'performance-measures': ['amounts-committed', 'sound-records'] } },
			spares: { answers: { 'performance-measures': ['amounts-committed', 'target-progress'] } }
		}
	},
	'pf-05': {
		'rural-boards-for-inclusion': {
			raises: {
				answers: {
					'clld-purpose': 'inclusion',
					'urban-rural': 'rural',
					'lag-composition-rules': ['public-and-private', 'no-group-controls']
				}
			},
			spares: {
				answers: {
					'clld-purpose': 'inclusion',
					'urban-rural': 'rural',
					'lag-composition-rules': ['public-and-private', 'no-group-controls', 'groups-concerned']
				}
			}
		},
		'towns-under-rural-rules': {
			raises: {
				answers: {
					'clld-funds': ['esf-plus', 'eafrd'],
					'lead-fund-model': 'lead-fund',
					'lead-fund': 'EAFRD',
					'urban-rural': 'mixed'
				}
			},
			spares: {
				answers: {
					'clld-funds': ['esf-plus', 'eafrd'],
					'lead-fund-model': 'lead-fund',
					'lead-fund': 'ESF+',
					'urban-rural': 'mixed'
				}
			}
		},
		'experienced-mentor-for-towns': {
			raises: { answers: { 'urban-rural': 'urban', facilitation: 'experienced-lag' } },
			spares: { answers: { 'urban-rural': 'urban', facilitation: 'facilitator-pool' } }
		}
	},
	'pf-06': {
		'approved-without-criteria': {
			raises: { answers: { 'decision-date': '2026-02-10', 'first-round-date': '2026-12-15' } },
			spares: {
				answers: { 'decision-date': '2026-02-10', 'first-round-date': '2026-12-15' },
				rows: { 'strategy-criteria': [{ subject: 'partnership', criterion: 'Balance of the partnership', weight: '20' }] }
			}
		},
		'call-closes-after-2026': {
			raises: { answers: { 'strategy-call-closes': '2027-01-01' } },
			spares: { answers: { 'strategy-call-closes': '2026-12-31' } }
		}
	},
	'pf-07': {
		'led-by-another-fund': {
			raises: {
				answers: {
					'funds-model': 'esf-erdf',
					'clld-funds': ['esf-plus', 'erdf'],
					'lead-fund-model': 'lead-fund',
					'lead-fund': 'ERDF',
					'fund-coordination': 'informal-contacts'
				}
			},
			spares: {
				answers: {
					'funds-model': 'esf-erdf',
					'clld-funds': ['esf-plus', 'erdf'],
					'lead-fund-model': 'lead-fund',
					'lead-fund': 'ERDF',
					'fund-coordination': 'standing-committee'
				}
			}
		},
		'no-joint-committee': {
			raises: { answers: { 'clld-funds': ['esf-plus', 'erdf'], 'joint-monitoring-committee': 'no' } },
			spares: { answers: { 'clld-funds': ['esf-plus', 'erdf'], 'joint-monitoring-committee': 'unknown' } }
		},
		'office-paid-by-another-fund': {
			raises: {
				answers: {
					'clld-funds': ['esf-plus', 'eafrd'],
					'lead-fund-model': 'running-costs',
					'running-costs-fund': 'EAFRD',
					'lag-composition-rules': ['public-and-private']
				}
			},
			spares: {
				answers: {
					'clld-funds': ['esf-plus', 'eafrd'],
					'lead-fund-model': 'running-costs',
					'running-costs-fund': 'ESF+',
					'lag-composition-rules': ['public-and-private']
				}
			}
		}
	},
	'pf-08': {
		'decided-without-partners': {
			raises: { answers: { 'clld-use': 'yes', 'clld-decided-on': '2026-03-02' } },
			spares: {
				answers: {
					'clld-use': 'yes',
					'clld-decided-on': '2026-03-02',
					'decision-partners': 'Anti-poverty network, heard on 12 January; proposed to open the target groups.'
				}
			}
		},
		'no-code-of-conduct': {
			raises: {
				answers: { 'code-of-conduct-applied': 'no' },
				rows: { partners: [{ name: 'Anti-poverty network', kind: 'civil-society' }] }
			},
			spares: {
				answers: { 'code-of-conduct-applied': 'yes' },
				rows: { partners: [{ name: 'Anti-poverty network', kind: 'civil-society' }] }
			}
		},
		'involvement-not-tested': {
			raises: { answers: { 'involvement-evidence': ['attendance-by-group'], 'strategy-proof': 'desk-only' } },
			spares: {
				answers: { 'involvement-evidence': ['attendance-by-group', 'traced-changes'], 'strategy-proof': 'desk-only' }
			}
		}
	}
};
