import { numbered, type StageAnswers } from './stage-answers.ts';

export const preparation: StageAnswers = {
	answers: {
		'preparation-access': 'pre-selected',
		'preparation-partnerships': '12',
		'preparation-offers': ['starter-pack', 'local-events', 'mentoring', 'mediator-training', 'municipal-briefing'],
		facilitation: 'facilitator-pool',
		'preparation-form': 'lump-sum',
		'lump-sum-trigger':
			'EUR 20 000 are paid when the outreach report is in: for each group agreed, the meetings or visits, the points raised and the answers given. EUR 30 000 are paid when the strategy is admissible: it contains the six elements that the Regulation asks for, the list of what people raised and what became of it, and a decision of the partnership. Being selected is no condition.',
		'preparation-amount': '50000',
		'preparation-costs': ['outreach', 'facilitators', 'local-analysis', 'interpreting', 'taking-part', 'writing'],
		'paid-if-not-selected': 'yes',
		'involvement-evidence': ['attendance-by-group', 'dated-record', 'traced-changes', 'calls-to-participants'],
		'preparation-opens': '2026-02-23',
		'preparation-ends': '2026-11-30'
	},
	rows: {
		'outreach-groups': numbered([
			{
				group: 'long-term unemployed and seasonal workers',
				way: 'evening sessions in workplaces, job clubs and the old sawmill canteen',
				proof: 'points raised and answers, from at least two sessions'
			},
			{
				group: 'young people outside work and school',
				way: 'street workers and sports clubs, with a peer as host',
				proof: 'a list of ideas of their own, with what became of each'
			},
			{
				group: 'older people who live alone, and carers',
				way: 'home visits together with the district nurse',
				proof: 'notes of at least 20 visits, without names'
			},
			{
				group: 'families with children on low incomes',
				way: 'school breakfasts, food bank, tenants’ evenings',
				proof: 'head counts and points raised'
			},
			{
				group: 'persons with disabilities',
				way: 'one session for each area, prepared with the Forum of Persons with Disabilities',
				proof: 'statement of the Forum on the draft strategy'
			},
			{
				group: 'newcomers',
				way: 'mediators from the communities, language cafés',
				proof: 'points raised and answers, in the language of the session'
			}
		])
	}
};
