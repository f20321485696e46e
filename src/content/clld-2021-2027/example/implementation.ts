import { numbered, type StageAnswers } from './stage-answers.ts';

export const implementation: StageAnswers = {
	answers: {
		'animation-activities': ['field-presence', 'mediators', 'idea-workshops', 'coaching', 'matching', 'first-test-money'],
		'applicant-help': ['lag-coach', 'body-contact', 'shared-accountant'],
		'operation-routes': ['competitive-calls', 'lag-operations'],
		'call-rhythm': 'permanent-call',
		'operation-selection-style': 'jury',
		'selection-statistics': [
			'grants-to-members',
			'body-balance',
			'first-time-success',
			'declared-interests',
			'spread-over-objectives'
		],
		'experiment-grants': 'phase-grants',
		'operation-changes': 'within-corridor',
		'times-published': 'quarterly',
		'beneficiary-payments': ['advances', 'instalments-on-output'],
		'participant-data-practice': [
			'visitor-rule',
			'private-setting',
			'spoken-explanation',
			'few-readers',
			'early-help',
			'yearly-pruning'
		],
		'double-funding-check': ['declaration', 'register-cross-check', 'demarcation', 'pro-rata'],
		'verification-risk-factors': [
			'real-costs',
			'large-amount',
			'first-time-beneficiary',
			'lag-beneficiary',
			'member-beneficiary',
			'aid-or-procurement',
			'lag-record'
		],
		'calls-in-timetable': 'yes',
		'operations-list-entry': 'from-records',
		'visibility-measures': ['online-statement', 'document-statement', 'poster', 'plaque', 'strategic-event', 'ready-made-kit'],
		'event-access': [
			'familiar-places',
			'care-and-travel',
			'taking-part-remotely',
			'personal-invitation',
			'reasonable-requests',
			'checked-by-users'
		],
		'complaint-follow-up': ['one-register', 'deadline-watch', 'cause-review', 'committee-summary']
	},
	rows: {
		'measured-times': numbered([
			{
				period: '2019, LEADER, for comparison',
				lag: 'the seven LEADER LAGs together',
				'decision-days': '274',
				'payment-days': '96',
				'overdue-files': '58'
			},
			{
				period: '2024, LEADER, for comparison',
				lag: 'the seven LEADER LAGs together',
				'decision-days': '118',
				'payment-days': '74',
				'overdue-files': '31'
			},
			{
				period: 'March 2026, trial run with three invented applications',
				lag: 'Lower Nordvale and Southern Plain',
				'decision-days': '63',
				'payment-days': '41',
				'overdue-files': '0'
			}
		]),
		'cooperation-operations': numbered([
			{
				theme: 'Winter work: one pool of staff for two lake areas',
				lags: 'Lake Aldra, Hollin Lakes',
				partners: 'Lakes Chamber of Small Business, Nordvale Trade Union Council',
				state: 'preparation',
				amount: '300000',
				start: '2027-10-01'
			},
			{
				theme: 'Mobile services in valleys and forests',
				lags: 'Upper Nordvale, Tarrow Valley, Fallowmoor, Brackfell Forest',
				partners: 'two LAGs of a neighbouring region',
				state: 'idea',
				amount: '360000',
				start: '2028-01-10'
			},
			{
				theme: 'Debt advice: one specialist for three towns and quarters',
				lags: 'Kesterholm Eastfield, Stenwick and the river towns, Hollinford',
				partners: 'Open Door Network',
				state: 'idea',
				amount: '240000',
				start: '2028-01-10'
			},
			{
				theme: 'How young people come back',
				lags: 'Brackfell Forest, Lower Nordvale and Millreach, Southern Plain',
				partners: 'LAGs in other Member States, to be found by the network',
				state: 'idea',
				amount: '300000',
				start: '2028-03-01'
			}
		])
	}
};
