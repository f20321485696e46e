import { numbered, type StageAnswers } from './stage-answers.ts';

export const selection: StageAnswers = {
	answers: {
		'strategy-call-opens': '2026-03-09',
		'partnership-stage-closes': '2026-04-30',
		'strategy-call-closes': '2026-12-18',
		'call-documents': [
			'weighted-criteria',
			'strategy-template',
			'length-limit',
			'area-rules',
			'allocation',
			'cost-rules',
			'model-agreement',
			'selection-timetable'
		],
		'decision-mode': 'minimum-score',
		'quality-threshold': '60',
		'strategy-judges': 'mixed-committee',
		'committee-rules': ['rules-of-procedure', 'signed-declarations', 'two-assessors', 'reasoned-scores'],
		'strategy-proof': 'visit-or-interview',
		'improvement-round': 'one-round',
		'improvement-weeks': '5',
		'strategy-approval-date': '2027-04-15',
		'approval-recorded': 'yes',
		'first-round-date': '2027-04-15',
		'result-publication': ['selected-list', 'scores', 'allocations', 'reasoned-letters', 'strategies'],
		'selection-appeal':
			'An applicant may object in writing within 30 days of the letter. A review panel of the Regional Council, whose members took no part in the selection, decides within 30 days; after that the administrative court is open. An objection does not stop the approval of other strategies, and the allocation of the area concerned stays reserved until the panel has decided.',
		'areas-left-out': ['advice', 'continued-preparation', 'next-round']
	},
	rows: {
		'strategy-criteria': numbered([
			{
				subject: 'partnership',
				criterion: 'The partnership joins public and private interests, and no interest group controls its decisions.',
				weight: '15',
				judgement: 'list of members and rules of the board; full score with a quorum of non-public members'
			},
			{
				subject: 'involvement',
				criterion: 'People outside the partnership have shaped the strategy.',
				weight: '20',
				judgement: 'list of points raised and what became of them, checked in the area; zero for attendance lists alone'
			},
			{
				subject: 'needs',
				criterion: 'Needs and potential are shown with local data.',
				weight: '10',
				judgement: 'analysis against the figures of the starter pack'
			},
			{
				subject: 'intervention-logic',
				criterion: 'Each objective has a measurable target and actions that can reach it.',
				weight: '20',
				judgement: 'one need followed through objective, action and target'
			},
			{
				subject: 'innovation',
				criterion: 'The strategy tries what is new in this area and says what it wants to learn.',
				weight: '10',
				judgement: 'plan for learning; it does not matter whether the idea exists elsewhere'
			},
			{
				subject: 'inclusion',
				criterion: 'The people concerned have a vote, and access is secured.',
				weight: '15',
				judgement: 'seats with a vote, accessibility of office, calls and events'
			},
			{
				subject: 'lag-capacity',
				criterion: 'People, procedures and finances suffice for the work.',
				weight: '10',
				judgement: 'staff plan and draft procedures; new LAGs are judged with their mentor'
			}
		]),
		'committee-members': numbered([
			{ body: 'Managing authority, ESF+ unit', interest: 'public', votes: 'yes', expertise: 'ESF+ and indicators' },
			{ body: 'Managing authority, ERDF unit', interest: 'public', votes: 'yes', expertise: 'small conversions' },
			{ body: 'Regional Council, Department for Social Affairs', interest: 'public', votes: 'yes', expertise: 'social services' },
			{ body: 'Nordvale Trade Union Council', interest: 'private', votes: 'yes', expertise: 'seasonal work' },
			{ body: 'Lakes Chamber of Small Business', interest: 'private', votes: 'yes', expertise: 'small firms' },
			{ body: 'Open Door Network', interest: 'civil-society', votes: 'yes', expertise: 'people with experience of poverty' },
			{ body: 'Forum of Persons with Disabilities', interest: 'civil-society', votes: 'yes', expertise: 'accessibility' },
			{ body: 'Kesterholm University College', interest: 'research', votes: 'yes', expertise: 'social innovation; chair' },
			{ body: 'Independent expert from another region', interest: 'research', votes: 'yes', expertise: 'CLLD in towns' },
			{ body: 'LEADER paying agency', interest: 'public', votes: 'no', expertise: 'observer; demarcation' }
		])
	}
};
