import type { CheckText } from '#lib/guide/knowledge-text.ts';

export const selectionChecks: Readonly<Record<string, CheckText>> = {
	'ck-102': {
		title: 'The call publishes the criteria with their weights and a minimum score for quality.',
		why: 'The managing authority has to define the criteria. In 2022 the European Court of Auditors found less demanding quality standards in some Member States and no quality criteria in one.',
		evidence: 'the text of the call'
	},
	'ck-103': {
		title: 'One joint call covers all Funds that support the strategies.',
		why: 'Where strategies can receive support from more than one Fund, the joint call is a legal duty. With separate calls one partnership has to write several strategies.',
		evidence: 'the text of the joint call'
	},
	'ck-104': {
		title: 'A selection committee is set up, with rules of procedure, experts and signed declarations.',
		why: 'The managing authority has to set up a committee that carries out the selection. If it works without rules and declarations, its decisions are open to challenge.',
		evidence: 'the decision that sets up the committee'
	},
	'ck-105': {
		title: 'The committee includes expertise in social inclusion and in innovation.',
		why: 'A committee judges by what its members know. Without this expertise the best-written text wins.',
		evidence: 'the list of members with their expertise'
	},
	'ck-106': {
		title: 'The template for strategies contains the six elements that the law requires.',
		why: 'The managing authority has to ensure that each strategy contains all six. If one is missing in the template, it will be missing in many strategies.',
		evidence: 'the template'
	},
	'ck-107': {
		title: 'The length of strategies and annexes is limited.',
		why: 'Long documents burden newcomers and assessors and reward those who can pay a writer. Romania set page limits.',
		evidence: 'the template with its limits'
	},
	'ck-108': {
		title: 'The assessment follows each strategy from needs through objectives and actions to targets.',
		why: 'In 2010 the European Court of Auditors found LAGs that did not focus on the objectives of their strategies. If targets do not follow from the needs, the strategy cannot guide the choice of operations.',
		evidence: 'the assessment grid'
	},
	'ck-109': {
		title: 'The objectives of each strategy are measurable and specific to its area.',
		why: 'Measurable targets for results are a legal element of a strategy, and the European Court of Auditors recommends objectives that are specific to the area.',
		evidence: 'the assessment grid'
	},
	'ck-110': {
		title: 'Innovation is assessed as what is new in this place, with a plan for learning.',
		why: 'CLLD supports innovative features in the local context. Without a plan for learning anything may be called innovative.',
		evidence: 'the assessment grid'
	},
	'ck-111': {
		title: 'The capacity of each LAG is assessed in people, procedures and finance.',
		why: 'By law a strategy has to demonstrate it. A LAG that is selected for its text alone may be unable to open a call.',
		evidence: 'the assessment grid'
	},
	'ck-112': {
		title: 'Applicants can improve their strategy before the final decision.',
		why: 'A round of comments raises the quality of newcomers’ strategies and excludes nobody.',
		evidence: 'a record of the comments and the revised strategies'
	},
	'ck-113': {
		title: 'Each applicant has received the reasons for the decision in writing.',
		why: 'Reasons make the decision fair, and partnerships can learn from them. A refusal without reasons invites an appeal.',
		evidence: 'the letters to applicants'
	},
	'ck-114': {
		title:
			'A timetable to the end of the legal 12 months is kept, for the first round of selection and for the readiness of LAGs.',
		why: 'Both have to be reached within 12 months of the decision on the programme; with several Funds the last decision counts. A delay that is noticed in the eleventh month cannot be made up.',
		evidence: 'the timetable with its updates'
	},
	'ck-115': {
		title: 'The call documents stay unchanged after publication, or the deadline is extended.',
		why: 'A late change hits partnerships that have already agreed on their text. In the Romanian selection of rural strategies in 2016 the deadline was extended.',
		evidence: 'a log of changes and extended deadlines'
	},
	'ck-116': {
		title: 'The result is published with scores and allocations.',
		why: 'You ask LAGs for a transparent selection, so your own has to be transparent too. Where scores are not published, refused applicants suspect a political choice.',
		evidence: 'a copy of the published list'
	},
	'ck-117': {
		title: 'There is a plan for the areas whose strategy is not selected.',
		why: 'In Lithuania in 2014–2020 about 202\u00a0000 people lived in areas whose urban strategies received no money. People who were once involved without result are hard to involve again.',
		evidence: 'the plan for these areas'
	}
};
