import { numbered, type StageAnswers } from './stage-answers.ts';

const title = 'Regional programme Nordvale and the Lakes 2021–2027 (invented example)';

export const agreements: StageAnswers = {
	answers: {
		'approval-decision-contents': [
			'fund-allocations',
			'control-responsibilities',
			'national-contribution',
			'cost-types',
			'result-targets',
			'start-conditions'
		],
		'national-share': 'secured-in-writing',
		'agreement-form': 'framework-agreement',
		'agreement-duties': [
			'service-times',
			'stable-rules',
			'named-contact',
			'progress-reports',
			'conflict-rules',
			'records-access',
			'strategy-evaluation'
		],
		'contract-liability': 'authority-contracts',
		'allocation-over-time': 'tranche-and-reserve',
		'performance-reserve-share': '8',
		'performance-measures': ['target-progress', 'first-time-reach', 'lag-decision-time'],
		'advance-payments': 'revolving',
		'advance-share': '30',
		'strategy-change-rule': 'within-limits',
		'strategy-shift-limit': '15',
		'strategy-changes-reserved': [
			'area-population',
			'objectives-targets',
			'fund-amounts',
			'management-budget',
			'decision-body',
			'lead-partner'
		],
		'procedures-before-calls': [
			'legal-form',
			'selection-procedure',
			'conflict-procedure',
			'appeals',
			'call-documents',
			'files-and-data',
			'trained-staff'
		],
		'lags-ready-by': '2027-06-18'
	},
	rows: {
		'strategy-allocations': numbered([
			{
				strategy: 'Upper Nordvale',
				fund: 'ESF+',
				programme: title,
				'fund-contribution': '1575000',
				'national-public': '675000',
				preparation: '50000',
				'management-animation': '540000',
				animation: '243000'
			},
			{
				strategy: 'Upper Nordvale',
				fund: 'ERDF',
				programme: title,
				'fund-contribution': '270000',
				'national-public': '180000',
				preparation: '0',
				'management-animation': '0',
				animation: '0'
			},
			{
				strategy: 'Lower Nordvale and Millreach',
				fund: 'ESF+',
				programme: title,
				'fund-contribution': '1925000',
				'national-public': '825000',
				preparation: '50000',
				'management-animation': '660000',
				animation: '297000'
			},
			{
				strategy: 'Lower Nordvale and Millreach',
				fund: 'ERDF',
				programme: title,
				'fund-contribution': '330000',
				'national-public': '220000',
				preparation: '0',
				'management-animation': '0',
				animation: '0'
			},
			{
				strategy: 'Lake Aldra',
				fund: 'ESF+',
				programme: title,
				'fund-contribution': '1750000',
				'national-public': '750000',
				preparation: '50000',
				'management-animation': '600000',
				animation: '270000'
			},
			{
				strategy: 'Lake Aldra',
				fund: 'ERDF',
				programme: title,
				'fund-contribution': '300000',
				'national-public': '200000',
				preparation: '0',
				'management-animation': '0',
				animation: '0'
			},
			{
				strategy: 'Hollin Lakes',
				fund: 'ESF+',
				programme: title,
				'fund-contribution': '1575000',
				'national-public': '675000',
				preparation: '50000',
				'management-animation': '540000',
				animation: '243000'
			},
			{
				strategy: 'Hollin Lakes',
				fund: 'ERDF',
				programme: title,
				'fund-contribution': '270000',
				'national-public': '180000',
				preparation: '0',
				'management-animation': '0',
				animation: '0'
			},
			{
				strategy: 'Fallowmoor',
				fund: 'ESF+',
				programme: title,
				'fund-contribution': '1400000',
				'national-public': '600000',
				preparation: '50000',
				'management-animation': '480000',
				animation: '216000'
			},
			{
				strategy: 'Fallowmoor',
				fund: 'ERDF',
				programme: title,
				'fund-contribution': '240000',
				'national-public': '160000',
				preparation: '0',
				'management-animation': '0',
				animation: '0'
			},
			{
				strategy: 'Brackfell Forest',
				fund: 'ESF+',
				programme: title,
				'fund-contribution': '1575000',
				'national-public': '675000',
				preparation: '50000',
				'management-animation': '540000',
				animation: '243000'
			},
			{
				strategy: 'Brackfell Forest',
				fund: 'ERDF',
				programme: title,
				'fund-contribution': '270000',
				'national-public': '180000',
				preparation: '0',
				'management-animation': '0',
				animation: '0'
			},
			{
				strategy: 'Kesterholm Eastfield',
				fund: 'ESF+',
				programme: title,
				'fund-contribution': '1750000',
				'national-public': '750000',
				preparation: '50000',
				'management-animation': '600000',
				animation: '270000'
			},
			{
				strategy: 'Kesterholm Eastfield',
				fund: 'ERDF',
				programme: title,
				'fund-contribution': '300000',
				'national-public': '200000',
				preparation: '0',
				'management-animation': '0',
				animation: '0'
			},
			{
				strategy: 'Kesterholm Ropewalk',
				fund: 'ESF+',
				programme: title,
				'fund-contribution': '1575000',
				'national-public': '675000',
				preparation: '50000',
				'management-animation': '540000',
				animation: '243000'
			},
			{
				strategy: 'Kesterholm Ropewalk',
				fund: 'ERDF',
				programme: title,
				'fund-contribution': '270000',
				'national-public': '180000',
				preparation: '0',
				'management-animation': '0',
				animation: '0'
			},
			{
				strategy: 'Stenwick and the river towns',
				fund: 'ESF+',
				programme: title,
				'fund-contribution': '2100000',
				'national-public': '900000',
				preparation: '50000',
				'management-animation': '720000',
				animation: '324000'
			},
			{
				strategy: 'Stenwick and the river towns',
				fund: 'ERDF',
				programme: title,
				'fund-contribution': '360000',
				'national-public': '240000',
				preparation: '0',
				'management-animation': '0',
				animation: '0'
			},
			{
				strategy: 'Hollinford',
				fund: 'ESF+',
				programme: title,
				'fund-contribution': '1925000',
				'national-public': '825000',
				preparation: '50000',
				'management-animation': '660000',
				animation: '297000'
			},
			{
				strategy: 'Hollinford',
				fund: 'ERDF',
				programme: title,
				'fund-contribution': '330000',
				'national-public': '220000',
				preparation: '0',
				'management-animation': '0',
				animation: '0'
			},
			{
				strategy: 'Southern Plain',
				fund: 'ESF+',
				programme: title,
				'fund-contribution': '2100000',
				'national-public': '900000',
				preparation: '50000',
				'management-animation': '720000',
				animation: '324000'
			},
			{
				strategy: 'Southern Plain',
				fund: 'ERDF',
				programme: title,
				'fund-contribution': '360000',
				'national-public': '240000',
				preparation: '0',
				'management-animation': '0',
				animation: '0'
			},
			{
				strategy: 'Tarrow Valley',
				fund: 'ESF+',
				programme: title,
				'fund-contribution': '1750000',
				'national-public': '750000',
				preparation: '50000',
				'management-animation': '600000',
				animation: '270000'
			},
			{
				strategy: 'Tarrow Valley',
				fund: 'ERDF',
				programme: title,
				'fund-contribution': '300000',
				'national-public': '200000',
				preparation: '0',
				'management-animation': '0',
				animation: '0'
			}
		]),
		'agreement-register': numbered([
			{
				strategy: 'Upper Nordvale',
				'lag-form': 'legal-body',
				'approved-on': '2027-04-15',
				'signed-on': '2027-05-12',
				'procedures-accepted-on': '2027-05-28',
				'first-call-on': '2027-06-28'
			},
			{
				strategy: 'Lower Nordvale and Millreach',
				'lag-form': 'legal-body',
				'approved-on': '2027-04-15',
				'signed-on': '2027-05-12',
				'procedures-accepted-on': '2027-05-28',
				'first-call-on': '2027-06-28'
			},
			{
				strategy: 'Lake Aldra',
				'lag-form': 'legal-body',
				'approved-on': '2027-04-15',
				'signed-on': '2027-05-12',
				'procedures-accepted-on': '2027-06-04',
				'first-call-on': '2027-06-28'
			},
			{
				strategy: 'Hollin Lakes',
				'lag-form': 'legal-body',
				'approved-on': '2027-04-15',
				'signed-on': '2027-05-12',
				'procedures-accepted-on': '2027-06-04',
				'first-call-on': '2027-08-30'
			},
			{
				strategy: 'Fallowmoor',
				'lag-form': 'lead-partner',
				'approved-on': '2027-04-15',
				'signed-on': '2027-05-26',
				'procedures-accepted-on': '2027-06-18',
				'first-call-on': '2027-09-13'
			},
			{
				strategy: 'Brackfell Forest',
				'lag-form': 'legal-body',
				'approved-on': '2027-04-15',
				'signed-on': '2027-05-12',
				'procedures-accepted-on': '2027-06-04',
				'first-call-on': '2027-08-30'
			},
			{
				strategy: 'Kesterholm Eastfield',
				'lag-form': 'lead-partner',
				'approved-on': '2027-04-15',
				'signed-on': '2027-05-26',
				'procedures-accepted-on': '2027-06-18',
				'first-call-on': '2027-08-30'
			},
			{
				strategy: 'Kesterholm Ropewalk',
				'lag-form': 'lead-partner',
				'approved-on': '2027-04-15',
				'signed-on': '2027-05-26',
				'procedures-accepted-on': '2027-06-18',
				'first-call-on': '2027-09-13'
			},
			{
				strategy: 'Stenwick and the river towns',
				'lag-form': 'legal-body',
				'approved-on': '2027-04-15',
				'signed-on': '2027-05-26',
				'procedures-accepted-on': '2027-06-11',
				'first-call-on': '2027-08-30'
			},
			{
				strategy: 'Hollinford',
				'lag-form': 'lead-partner',
				'approved-on': '2027-04-15',
				'signed-on': '2027-05-26',
				'procedures-accepted-on': '2027-06-11',
				'first-call-on': '2027-08-30'
			},
			{
				strategy: 'Southern Plain',
				'lag-form': 'legal-body',
				'approved-on': '2027-04-15',
				'signed-on': '2027-05-12',
				'procedures-accepted-on': '2027-05-28',
				'first-call-on': '2027-06-28'
			},
			{
				strategy: 'Tarrow Valley',
				'lag-form': 'legal-body',
				'approved-on': '2027-04-15',
				'signed-on': '2027-05-12',
				'procedures-accepted-on': '2027-06-04',
				'first-call-on': '2027-08-30'
			}
		])
	}
};
