import { numbered, type StageAnswers } from './stage-answers.ts';

export const delivery: StageAnswers = {
	answers: {
		'arrangement-contents': [
			'tasks',
			'function-separation',
			'time-limits',
			'reporting',
			'right-to-check',
			'recoveries',
			'withdrawal'
		],
		'function-separation':
			'Where a LAG carries out an operation itself, the board selects it in the absence of the office, the office carries it out, and the Regional Funding Agency verifies and pays. Office staff have no vote on any operation. The agency keeps verification and payment in two units with separate heads. Where one person would hold two of these roles, the deputy of another LAG or unit steps in, and the minutes say so.',
		'fund-coordination': 'standing-committee',
		'role-table-signed': '2026-04-22',
		'final-check-points': [
			'fund-scope',
			'intervention-type',
			'eligible-costs',
			'not-completed',
			'aid-route',
			'double-funding',
			'selection-file'
		],
		'choice-rescored': 'no',
		'final-check-days': '20',
		'local-decision-days': '70',
		'payment-days': '60',
		'verification-approach': 'risk-based',
		'risk-assessment-date': '2027-03-31',
		'started-operations': 'after-application',
		'cost-methods': ['off-the-shelf', 'draft-budget', 'own-method'],
		'cost-limits': ['no-land-or-buildings', 'equipment-cases', 'no-interest', 'vat-rule'],
		'community-proofs': ['products', 'photographs', 'head-counts', 'visits'],
		'conflict-rules': ['written-declaration', 'leaving-the-room', 'kept-record', 'referral'],
		'lag-criteria-untouched': 'yes',
		'access-measures': [
			'plain-language',
			'short-form',
			'paper-route',
			'personal-help',
			'interpreting',
			'accessible-places',
			'tested-with-users'
		],
		'privacy-assessment': 'yes',
		'record-system': 'one-system',
		'system-ready-date': '2027-05-31',
		'training-topics': [
			'clld-method',
			'social-innovation',
			'simplified-costs',
			'state-aid',
			'small-applicants',
			'participant-privacy'
		],
		'support-unit': 'help-desk-and-network',
		'support-answer-days': '10',
		'audit-briefing-date': '2026-03-12',
		'lag-manual-date': '2026-10-01',
		'rule-changes': 'fixed-dates',
		'requirement-register': 'yes'
	},
	rows: {
		'task-allocation': numbered([
			{ task: 'local-capacity', body: 'lag', note: 'mediators and coaches of the LAG office' },
			{ task: 'selection-procedure', body: 'lag', note: 'model of the help desk may be used' },
			{ task: 'local-calls', body: 'lag', note: 'announced in the timetable of the managing authority' },
			{ task: 'operation-selection', body: 'lag', note: 'board of the LAG; amount of support included' },
			{ task: 'strategy-monitoring', body: 'lag', note: 'every January' },
			{ task: 'strategy-evaluation', body: 'lag', note: 'common method of all twelve LAGs' },
			{ task: 'final-eligibility', body: 'intermediate-body', note: 'Regional Funding Agency, unit 1; 20 days' },
			{ task: 'contracting', body: 'intermediate-body', note: 'Regional Funding Agency, unit 1' },
			{ task: 'payment', body: 'intermediate-body', note: 'Regional Funding Agency, unit 2; 60 days' },
			{ task: 'management-verification', body: 'intermediate-body', note: 'Regional Funding Agency, unit 3' },
			{
				task: 'complaints',
				body: 'managing-authority',
				note: 'contact point for complaints; the LAG answers first on its own choices'
			}
		]),
		'cost-options': numbered([
			{
				'cost-kind': 'preparation',
				form: 'lump-sum',
				method: 'days of facilitation, outreach and writing at regional rates of 2025',
				'audit-date': '2026-03-12',
				'ready-date': '2026-04-15'
			},
			{
				'cost-kind': 'lag-staff',
				form: 'real-costs',
				method: 'pay scale of municipal employees, fixed share of working time',
				'audit-date': '2026-03-12',
				'ready-date': '2026-10-01'
			},
			{
				'cost-kind': 'lag-other',
				form: 'flat-rate',
				'flat-rate-kind': 'remaining-of-staff',
				rate: '40',
				method: 'Article 56 of the Common Provisions Regulation',
				'audit-date': '2026-03-12',
				'ready-date': '2026-10-01'
			},
			{
				'cost-kind': 'operation-staff',
				form: 'unit-costs',
				method: 'rate per hour for three levels of work, regional earnings statistics of 2025',
				'audit-date': '2026-06-04',
				'ready-date': '2026-10-01'
			},
			{
				'cost-kind': 'operation-other',
				form: 'flat-rate',
				'flat-rate-kind': 'remaining-of-staff',
				rate: '40',
				method: 'Article 56 of the Common Provisions Regulation',
				'audit-date': '2026-06-04',
				'ready-date': '2026-10-01'
			},
			{
				'cost-kind': 'participant-costs',
				form: 'real-costs',
				method: 'allowances and wages as paid, on top of the flat rate',
				'audit-date': '2026-06-04',
				'ready-date': '2026-10-01'
			},
			{
				'cost-kind': 'small-operation',
				form: 'draft-budget',
				method: 'budget agreed by the LAG before selection; above EUR 5 000 and up to EUR 50 000',
				'audit-date': '2026-06-04',
				'ready-date': '2026-10-01'
			},
			{
				'cost-kind': 'cooperation',
				form: 'draft-budget',
				method: 'budget agreed by the boards concerned, up to EUR 200 000',
				'audit-date': '2026-06-04',
				'ready-date': '2027-01-29'
			}
		]),
		'aid-routes': numbered([
			{
				'operation-kind': 'meeting places, outreach, courses and advice free of charge',
				route: 'no-aid',
				reason: 'not economic, or support to persons and not to undertakings',
				recorder: 'lag'
			},
			{
				'operation-kind': 'village shops and surgeries run by residents for one village',
				route: 'no-aid',
				reason: 'purely local effect; the reasoning is kept on file',
				recorder: 'intermediate-body'
			},
			{
				'operation-kind': 'start-up of a social enterprise that sells on the market',
				route: 'de-minimis',
				reason: 'EUR 300 000 for each undertaking in any three years; central register checked',
				ceiling: '300000',
				recorder: 'intermediate-body'
			},
			{
				'operation-kind': 'winter pool of employers',
				route: 'de-minimis',
				reason: 'advantage divided among the members by hours used',
				ceiling: '100000',
				recorder: 'intermediate-body'
			}
		]),
		'complaints-channel': numbered([
			{
				subject: 'lag-choice',
				'first-body': 'lag',
				'review-body': 'managing-authority',
				days: '30',
				address: 'complaints@nordvale-lakes.example.org',
				reported: 'yes'
			},
			{
				subject: 'eligibility-decision',
				'first-body': 'intermediate-body',
				'review-body': 'managing-authority',
				days: '30',
				address: 'complaints@nordvale-lakes.example.org',
				reported: 'yes'
			},
			{
				subject: 'claim-payment',
				'first-body': 'intermediate-body',
				'review-body': 'managing-authority',
				days: '30',
				address: 'complaints@nordvale-lakes.example.org',
				reported: 'no'
			},
			{
				subject: 'charter',
				'first-body': 'managing-authority',
				'review-body': 'equality-body',
				days: '30',
				address: 'complaints@nordvale-lakes.example.org',
				reported: 'yes'
			},
			{
				subject: 'disability-rights',
				'first-body': 'managing-authority',
				'review-body': 'equality-body',
				days: '30',
				address: 'complaints@nordvale-lakes.example.org',
				reported: 'yes'
			},
			{
				subject: 'conduct',
				'first-body': 'managing-authority',
				'review-body': 'court',
				days: '30',
				address: 'complaints@nordvale-lakes.example.org',
				reported: 'yes'
			}
		]),
		'participant-records': numbered([
			{
				content: 'basic-characteristics',
				recorder: 'beneficiary',
				moment: 'joining',
				way: 'form',
				note: 'one page, filled in together with the participant'
			},
			{
				content: 'special-categories',
				recorder: 'beneficiary',
				moment: 'after-trust',
				way: 'voluntary-answer',
				note: 'on a sheet of its own, closed envelope possible'
			},
			{
				content: 'immediate-results',
				recorder: 'beneficiary',
				moment: 'leaving',
				way: 'form',
				note: 'with the distance-travelled sheet under objective (h)'
			},
			{
				content: 'longer-term-results',
				recorder: 'evaluator',
				moment: 'six-months',
				way: 'sample',
				note: 'employment register, objective (h) only'
			}
		]),
		'staff-by-task': numbered([
			{ task: 'support', body: 'managing-authority', posts: '0.75' },
			{ task: 'support', body: 'contractor', posts: '1.5' },
			{ task: 'eligibility', body: 'intermediate-body', posts: '1.25' },
			{ task: 'contracts-payments', body: 'intermediate-body', posts: '1.5' },
			{ task: 'verification', body: 'intermediate-body', posts: '1.25' },
			{ task: 'costs-and-aid', body: 'managing-authority', posts: '0.75' },
			{ task: 'records', body: 'managing-authority', posts: '0.5' },
			{ task: 'records', body: 'intermediate-body', posts: '0.5' },
			{ task: 'coordination', body: 'managing-authority', posts: '1.5' }
		])
	}
};
