import type { QuestionText, StageText } from '#lib/guide/guide-text.ts';

export const decideStage: StageText = {
	title: 'Decide whether to use CLLD',
	short: 'Decide',
	purpose:
		'Settle whether community-led local development is the right instrument for the needs you have found, and on what scale. The outcome is a dated decision that you can defend to the Commission, to auditors and to the partners who wanted something else.',
	groups: {
		need: {
			title: 'The need',
			intro: 'CLLD costs more to run than a standard call. It pays where problems are local, tangled and out of reach of the calls you already have.'
		},
		choice: { title: 'The choice' }
	}
};

export const decideQuestions: Readonly<Record<string, QuestionText>> = {
	'local-needs': {
		label: 'Which needs in the programme area are local, have several causes at once, and are not reached by standard calls?',
		hint: 'Name the places, the people and the evidence. Three to six sentences are enough.',
		help: 'Start from your needs analysis and keep only what an integrated local answer could change: for example long-term unemployment that comes with debt, poor transport and missing childcare in the same villages. Say whom standard calls have missed, and how you know: participation data, evaluations, statements of partners.',
		why: 'In the ESF, CLLD answered the demand for integrated local solutions to employment, inclusion and poverty problems. The programme has to justify its choices by disparities and needs; this answer opens that argument.'
	},
	'clld-use': {
		label: 'Will you use CLLD?',
		help: 'Decide on the themes where local knowledge changes the result, not on CLLD in general. If you answer “no”, record why, and which place-based instrument takes its place: the question will come back.',
		why: 'The Member State decides whether CLLD is appropriate; nothing obliges an ESF+ programme to use it. A choice without reasons is the first thing an auditor or a successor asks about.',
		options: {
			yes: {
				label: 'Yes, for the themes where local knowledge matters',
				phrase: 'uses community-led local development for the themes in which local knowledge changes the result',
				advantages: ['Reaches groups and themes that standard calls miss', 'Leaves room for experiment', 'Builds trust between the authority and the places'],
				drawbacks: ['An extra layer between authority and beneficiary, with its cost and risk']
			},
			pilot: {
				label: 'A pilot first, extended after a review',
				phrase: 'pilots community-led local development in selected territories and decides on its extension after a review',
				advantages: ['Limits the risk', 'You learn before you commit the whole budget'],
				drawbacks: ['A small volume keeps the cost per project high', 'LAGs live with uncertainty about their future']
			},
			no: {
				label: 'No, territorial calls or integrated territorial investment with a participation clause instead',
				phrase: 'does not use community-led local development; it addresses local needs through territorial calls with a participation clause',
				advantages: ['Simpler control', 'A faster start'],
				drawbacks: ['The power to decide stays with the authority', 'Weaker local learning']
			}
		}
	}
};
