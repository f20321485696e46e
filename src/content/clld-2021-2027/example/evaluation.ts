import { numbered, type StageAnswers } from './stage-answers.ts';

export const evaluation: StageAnswers = {
	answers: {
		'added-value-aspects': ['better-results', 'local-governance', 'new-actors', 'layer-cost'],
		'baseline-date': '2027-06-15',
		'evaluation-evidence': ['participant-records', 'registers', 'lag-records', 'time-and-cost', 'surveys', 'interviews'],
		'strategy-evaluators': ['lag-self-evaluation', 'programme-evaluation'],
		'self-evaluation-funding': 'shared-with-assistance',
		'self-evaluation-support': ['training', 'common-method', 'model-terms', 'peer-review'],
		'evaluation-methods': ['counterfactual', 'contribution'],
		'evaluation-plan-date': '2027-05-27',
		'mid-term-evaluation-date': '2028-02-29',
		'impact-evaluation-covers-clld': 'yes',
		'evaluation-use': 'right-to-revise',
		'learning-exchange': ['peer-meetings', 'practice-repository', 'error-clinic', 'reports-to-residents'],
		'last-call-date': '2028-06-30',
		'closure-arrangements': [
			'document-keeper',
			'participant-records',
			'final-claims',
			'legal-successor',
			'equipment',
			'knowledge-handover'
		]
	},
	rows: {
		'knowledge-needs': numbered([
			{
				audience: 'lag',
				question: 'Which group do we miss, and where?',
				evidence: 'participants by group and village, log of visits',
				due: 'each November, before the calls of the next year'
			},
			{
				audience: 'lag',
				question: 'Which targets of the strategy are out of reach, and what do we change?',
				evidence: 'indicators of the strategy, self-assessment',
				due: 'each January'
			},
			{
				audience: 'managing-authority',
				question: 'Where do files wait, and for whom?',
				evidence: 'times in the common electronic system',
				due: 'each quarter'
			},
			{
				audience: 'managing-authority',
				question: 'Which LAG needs help before money is lost?',
				evidence: 'amounts committed, staff in post, first-time applicants',
				due: 'each quarter, from October 2027'
			},
			{
				audience: 'monitoring-committee',
				question: 'Is the additional layer worth EUR 11 million?',
				evidence: 'time and cost records, results compared with open calls',
				due: 'June 2029'
			},
			{
				audience: 'monitoring-committee',
				question: 'Which complaints were made under the Charter and the UNCRPD?',
				evidence: 'register of complaints',
				due: 'each meeting'
			},
			{
				audience: 'commission',
				question: 'How far are outputs and results?',
				evidence: 'participant records',
				due: '31 January and 31 July'
			},
			{
				audience: 'residents',
				question: 'What was tried with our ideas, and what became of it?',
				evidence: 'log of ideas of the LAG',
				due: 'each spring, in the municipal paper'
			},
			{
				audience: 'policy-owners',
				question: 'Which tested service could the municipality or the state take over, and at what cost?',
				evidence: 'reports of the 30 experiments',
				due: 'each October, from 2028'
			}
		])
	}
};
