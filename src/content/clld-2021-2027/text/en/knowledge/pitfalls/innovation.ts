import type { PitfallText } from '#lib/guide/knowledge-text.ts';

export const innovationPitfalls: Readonly<Record<string, PitfallText>> = {
	'pf-25': {
		title: 'Prescriptive rules, no innovation',
		problem: 'Lists of eligible measures and actions, drawn up before anybody has had the idea, leave no room for it.',
		signs: [
			'Ideas are refused as “not foreseen in the programme”.',
			'Examples in the text are used as a checklist.',
			'Operations of all LAGs look alike.'
		],
		consequence:
			'Only known types of operation are supported. This is [documented](source:src-28) for LEADER when it became part of the mainstream programmes.',
		avoid: [
			'Keep the [programme text](question:text-detail) short, and leave detail to guidance.',
			'Say next to the examples that they are [no closed list](question:examples-open).',
			'Reserve a window for [experiments](question:innovation-rule), with rules of its own.',
			'Test the draft with three to five real local ideas.'
		],
		reasons: {
			'fixed-list': 'You support innovation only if it stands on a fixed list.',
			'detailed-text': 'You list the eligible actions in detail, and the text does not say that the list is open.',
			'closed-examples': 'You promise innovation, but the text does not say that its examples are no closed list.'
		}
	},
	'pf-26': {
		title: 'Innovation defined too narrowly',
		problem:
			'A national definition of innovation is used as a filter, and what is new for a place is refused because it exists elsewhere.',
		signs: [
			'The reason for a refusal is “already exists in the capital”.',
			'Experts in a ministry decide what is new in a valley.',
			'Applicants describe a proven service as a world first.'
		],
		consequence:
			'Good ideas do not travel to places that need them. A narrow definition [invites a restrictive reading](source:src-29), although CLLD is meant to support features that are innovative in the local context.',
		avoid: [
			'[Word the rule](question:innovation-definition) by what is new for the area or the group.',
			'Leave the judgement to the LAG, which knows the place.',
			'Say in the guidance that transfer and adaptation count.'
		],
		reasons: {
			'list-as-definition': 'You have worded the rule as a fixed list, so what is new only for one place can be refused.',
			'novelty-judged-elsewhere': 'You promise innovation, but somebody other than the LAG scores the operations again.'
		}
	},
	'pf-27': {
		title: 'Innovation without a meaning',
		problem: 'Anything is called innovative, because nobody asks what is new and what should be learned.',
		signs: [
			'The word stands in every title.',
			'Assessors give all applications the same score for innovation.',
			'No operation has a question that it wants to answer.'
		],
		consequence:
			'At the end few strategies can show any innovation, as the European Court of Auditors found for LEADER in [2010](source:src-12).',
		avoid: [
			'Ask each experiment for one question that it wants to answer, and for a plan of the test.',
			'Judge strategies by [what is new in this place](question:strategy-criteria) and by their plan for learning.',
			'[Train](question:training-topics) officers and assessors to tell idea, prototype and pilot apart.'
		],
		reasons: {
			'claimed-without-wording': 'You claim innovation in the programme text, but have no wording of what counts as innovation.',
			'officers-not-trained': 'You promise innovation, but do not train officers in social innovation.',
			'solutions-not-followed': 'You promise innovation, but will not measure which solutions were tested and taken up.'
		}
	},
	'pf-28': {
		title: 'Trust spirals downwards',
		problem:
			'One irregularity leads to tighter rules for everybody, the rules lead to caution, and caution is answered with more control.',
		signs: [
			'A new annex follows each audit.',
			'LAGs ask for written confirmation of what used to be clear.',
			'Applications for anything unusual have stopped.'
		],
		consequence:
			'LAGs avoid every [risk](source:src-30), and the new ideas for which the programme uses CLLD no longer come. Verifications that ignore risk also miss the duty to be risk-based and proportionate.',
		avoid: [
			'Agree on the [acceptable risk](question:risk-appetite-agreed-by) at the level that would be asked after a failure.',
			'Look for the cause of an irregularity before you add a rule for all.',
			'Base [verifications](question:verification-approach) on a written risk assessment, with fewer checks after a good record.',
			'Meet auditors and LAGs once a year to discuss typical errors.'
		],
		reasons: {
			'every-claim-verified': 'You verify every claim, whatever its risk.',
			'rules-without-agreed-risk':
				'You may change the rules for LAGs whenever there is a need, and name nobody who has agreed to accept a risk.',
			'no-talk-with-audit': 'You plan neither a briefing of the audit authority nor a yearly day on typical errors.'
		}
	},
	'pf-29': {
		title: 'Experiments under pressure for results',
		problem: 'Tests carry the same participant targets as proven measures, so that they are chosen by volume.',
		signs: [
			'The experiment with most participants gets the highest score.',
			'Targets are agreed before anybody knows whether the idea works.',
			'Teams recruit to fill numbers instead of testing.'
		],
		consequence:
			'Safe and large proposals win, and smaller actors stay out, as an analysis in [Flanders](source:src-111) showed for its ESF innovation calls.',
		avoid: [
			'Fund experiments in [phases](question:experiment-grants): explore, prototype, pilot.',
			'Count tested solutions and lessons as [outputs](question:indicator-set), and leave tests out of participant targets.',
			'Set targets only for the pilot, when the first phases have shown what is realistic.'
		],
		reasons: {
			'participants-counted-only': 'You support experiments, but your indicators count participants only.',
			'one-grant-one-promise': 'You support experiments, but fund each with a single grant against one promise.'
		}
	},
	'pf-30': {
		title: 'No right to fail',
		problem: 'If a test does not work, the grant is recovered or the team is blamed.',
		signs: [
			'Every proposal repeats what has been funded before.',
			'No final report describes a failure.',
			'LAGs ask what happens if nobody comes, and get no answer.'
		],
		consequence:
			'Learning is hidden, and others repeat the same failed test. [Lower Saxony](source:src-112) shows another way in its scheme for social innovation: failure with learning is acceptable.',
		avoid: [
			'Define [outputs that are paid](question:right-to-fail) whether or not the test succeeds: a test plan, sessions held, a report on what was learned.',
			'Name what is not covered: fraud, breach of eligibility rules, work not done.',
			'Have the [risk accepted](question:risk-appetite-agreed-by) in writing and brief the audit authority before the first call.'
		],
		reasons: {
			'window-without-terms': 'You reserve a window for experiments, but do not say what is paid when a test fails.',
			'proven-approaches-only': 'You support only what has been shown to work, but promise innovation.',
			'risk-accepted-by-nobody': 'You are ready to accept failure, but name nobody who has agreed to that risk.'
		}
	},
	'pf-31': {
		title: 'A plan frozen at signature',
		problem: 'An operation has to carry out what was written in the application, and any change needs an amendment.',
		signs: [
			'A changed activity takes months to be approved.',
			'Teams report the plan and do something else.',
			'Nobody asks for changes in the last year, because it is too late.'
		],
		consequence: 'Teams do the planned thing although it does not work, and money is spent on what the team knows not to help.',
		avoid: [
			'Set [limits for changes](question:operation-changes) in the document with the conditions for support: what may change by notice, what needs consent.',
			'Let LAGs approve [changes that keep the aim](question:lag-freedoms).',
			'For experiments, decide on changes between phases, when the team and the LAG decide to go on or to stop.'
		],
		reasons: {
			'amendment-for-every-change': 'You allow operations to change only by amendment of the grant.',
			'lag-may-change-nothing': 'You approve every change to a strategy, and LAGs may not approve changes to operations.'
		}
	},
	'pf-32': {
		title: 'The pilot graveyard',
		problem: 'Tests that worked stop when the grant ends, because nobody was responsible for the next step or had money for it.',
		signs: [
			'No owner is named for the time after the pilot.',
			'The ministry or municipality that would have to pay hears of the pilot at its closing event.',
			'The same pilot is funded again under a new name.'
		],
		consequence:
			'Effort is lost, and with it the trust of those who took part. Ideas that work [do not scale by themselves](source:src-118), and getting them into policy and budgets is the hard part. It is possible: in [Poland](source:src-109) social rental agencies were scaled to twelve municipalities.',
		avoid: [
			'Name the possible owner and payer when the pilot begins, and involve them.',
			'Screen [promising practices](question:practices-to-scale) every year before you scale them.',
			'Reserve [money](question:scaling-funding) or a route for the step from a tested practice to a wider one.',
			'Connect local tests with the [priority for social innovation](question:innovation-priority-link) and the competence centre.'
		],
		reasons: {
			'no-money-for-scaling': 'You have no money yet for the step from a tested practice to a wider one.',
			'practices-without-payer': 'You list practices to scale, but do not say what pays for the next step.'
		}
	},
	'pf-33': {
		title: 'Innovation stops at the operation',
		problem: 'Operations are expected to be new, while forms, procedures and ways of deciding stay as they always were.',
		signs: [
			'The forms have been the same for 20 years.',
			'LAGs have to follow one procedure for every decision.',
			'Nobody asks applicants what the procedure is like for them.'
		],
		consequence: 'People meet the same procedures under a new name, and those who have never applied before stay away.',
		avoid: [
			'Let LAGs test [forms of decision](question:operation-selection-style): in [Scheveningen](source:src-81) residents voted on the priority of operations.',
			'Count every document that an applicant for a micro-grant has to hand in, and remove those [without a legal source](question:requirement-register).',
			'Try one new element of delivery each year, such as vouchers, with a few LAGs first.'
		],
		reasons: {
			'procedure-prescribed': 'You promise innovation, but LAGs may not choose their own form of decision.',
			'forms-never-reviewed':
				'You keep no register of the documents you ask for, and do not test forms with the people concerned.'
		}
	},
	'pf-34': {
		title: 'Innovation without users',
		problem: 'Experts design the solution, and the people who should use it are invited when it is finished.',
		signs: [
			'Users appear only in the annex of the application.',
			'No budget exists for the time of users.',
			'The first contact with the group is the launch event.'
		],
		consequence: 'The result is a solution that nobody wants, and this is noticed only when the money has been spent.',
		avoid: [
			'Make the interaction of users and services a selection criterion, as in [Flanders](source:src-111).',
			'Require [outreach to the groups concerned](question:outreach-groups) during preparation, with a proof.',
			'Pay for an exploration with users before any prototype.'
		],
		reasons: {
			'preparation-without-groups': 'You promise innovation, but name no group that has to be reached during preparation.',
			'ideas-without-residents':
				'You promise innovation, but LAGs are expected neither to go where people meet nor to develop ideas with them.'
		}
	},
	'pf-35': {
		title: 'The innovation priority in isolation',
		problem: 'CLLD and the priority dedicated to social innovation do not know each other.',
		signs: [
			'Two teams prepare two calls for the same organisations.',
			'The competence centre for social innovation has never met a LAG.',
			'Nobody can say where a successful local test should go next.'
		],
		consequence:
			'No route leads from a local test to policy, although each Member State must have at least one priority dedicated to social innovative actions.',
		avoid: [
			'Write the [link](question:innovation-priority-link) into both priorities: who passes on what, and when.',
			'Give the national competence centre a seat in the committee that follows the strategies.',
			'Plan a joint call, or money in the innovation priority for scaling what LAGs have tested.'
		],
		reasons: {
			'innovation-without-link':
				'You claim innovation outside the priority dedicated to it, but do not say how the two are linked.'
		}
	}
};
