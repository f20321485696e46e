import type { PitfallText } from '#lib/guide/knowledge-text.ts';

export const selectionPitfalls: Readonly<Record<string, PitfallText>> = {
	'pf-49': {
		title: 'Strategy by consultant',
		problem:
			'Strategies are written by consultants and look alike, while the community hardly takes part. In [nine Romanian towns](source:src-73) a review asked afterwards whether the involvement had been real.',
		signs: [
			'The same tables stand in several strategies.',
			'Partners cannot say what changed because of them.',
			'One consultant writes for several areas.'
		],
		consequence:
			'After approval nobody in the area feels bound by the strategy, and the LAG looks for operations to fit a text that it did not write.',
		avoid: [
			'Pay for outreach and facilitation, and limit the share for writing.',
			'Visit or telephone some of the people involved before the decision.',
			'Limit pages and annexes, and publish a template with figures for every area.'
		],
		reasons: {
			'paid-to-write': 'Preparatory money may pay for writing, but not for outreach or facilitators.',
			'judged-on-paper': 'Strategies are judged on documents alone, and the first version counts.',
			'no-limit-no-pack': 'The call sets no limits on length, and partnerships receive no starter pack.'
		}
	},
	'pf-50': {
		title: 'Too little time for involvement',
		problem:
			'Partnerships have a few weeks to form, to listen and to write. A [Romanian urban community](source:src-72) had three and a half months; [The Hague](source:src-81) took about 18 months.',
		signs: [
			'Applicants ask for a longer deadline; Romania had to extend it for LEADER in [2010](source:src-147) and [2016](source:src-146).',
			'Only organisations with staff form partnerships.',
			'All meetings take place in the last weeks before the deadline.'
		],
		consequence: 'Involvement is thin or staged, and the strategy speaks for those who were organised already.',
		avoid: [
			'Allow at least five to six months of paid preparation (planner default).',
			'Open preparatory support well before the strategy call.',
			'Move the deadline when a document of the call changes.'
		],
		reasons: {
			'call-before-preparation': 'The strategy call has an opening date, but preparatory support has none.',
			'short-improvement': 'Applicants get fewer than four weeks to improve their strategies.'
		}
	},
	'pf-51': {
		title: 'Conflicts of interest left to trust',
		problem:
			'In a small place everybody knows the applicants, and the LAG relies on good faith. Nobody signs a declaration, and nobody leaves the room.',
		signs: [
			'There are no declarations on file.',
			'Members stay in the room while their own operation is discussed.',
			'In a whole year no interest was declared.'
		],
		consequence:
			'The selection can be challenged and a financial correction can follow. Missing declarations were a repeated finding of the European Court of Auditors [in LEADER](source:src-13).',
		avoid: [
			'Require a written declaration of interests before each decision.',
			'Have members with an interest leave the room for discussion and vote.',
			'Keep declarations and absences on file, and refer doubtful cases to the managing authority.'
		],
		reasons: {
			'rules-incomplete':
				'Your rules on conflicts of interest lack the written declaration, the duty to leave the room or the record of both.',
			'call-without-procedure': 'A LAG may open its first call without an accepted procedure against conflicts of interest.'
		}
	},
	'pf-52': {
		title: 'Scores without reasons',
		problem: 'The LAG selects operations, but its file does not show why. It shows points without a word of explanation.',
		signs: [
			'All applications receive the same score.',
			'There is no text beside the points.',
			'The minutes list decisions and nothing else.'
		],
		consequence: 'A refused applicant can challenge the decision in court, and auditors cannot follow the selection.',
		avoid: [
			'Give LAGs a template that asks for one sentence of reasons with each score.',
			'Let the final verification of eligibility look whether the selection file is complete, without scoring again.',
			'Oblige LAGs to keep complete files; the European Court of Auditors [recommended](source:src-13) documented reasons for LEADER.'
		],
		reasons: {
			'file-unchecked': 'The final verification of eligibility does not look at the LAG’s selection file.',
			'no-procedure-first': 'A LAG may open its first call without an accepted selection procedure.',
			'files-optional': 'The agreement does not oblige LAGs to keep complete files and to give access to them.'
		}
	},
	'pf-53': {
		title: 'Objectives forgotten',
		problem:
			'The LAG funds what comes in and no longer asks what the strategy set out to change. In 2010 the European Court of Auditors [found](source:src-12) that LEADER LAGs did not focus on their own objectives.',
		signs: [
			'Operations are spread over unrelated themes.',
			'Local calls are open to everything.',
			'Annual reports do not mention the targets.'
		],
		consequence: 'The money is spent, and the strategy has no visible effect.',
		avoid: [
			'Judge the intervention logic when strategies are selected: from needs to objectives, actions and targets.',
			'Ask for local calls that name the objective they serve.',
			'Review progress towards the targets every year, and adapt the next calls.'
		],
		reasons: {
			'targets-unwatched': 'You watch neither the spread of operations over the objectives nor progress towards the targets.',
			'targets-undecided': 'Your approval decisions do not state the result targets of the strategies.'
		}
	},
	'pf-54': {
		title: 'The waiting-room LAG',
		problem:
			'The staff of the LAG handle files and wait for applicants to come. LAGs [report](source:src-25) that administration takes up the time they want for animation.',
		signs: [
			'The diary shows no days outside the office.',
			'The same organisations apply in every call.',
			'Its reports count files, but no visits.'
		],
		consequence: 'People who have never applied for EU money do not apply this time either.',
		avoid: [
			'Protect an amount for animation inside the running costs.',
			'Ask for an animation plan with groups, places and targets.',
			'Pay the office at simplified costs, so that less time goes into paperwork.'
		],
		reasons: {
			'no-field-work': 'You do not expect LAGs to be present where people meet, or to work with mediators.',
			'calls-alone': 'Operations come from competitive calls alone, and no coach in the LAG office helps applicants.'
		}
	},
	'pf-55': {
		title: 'Invisible groups',
		problem:
			'People whom CLLD should reach are missing from the LAG, among them Roma, migrants and care leavers. Others decide about them.',
		signs: [
			'Organisations of the people concerned hold no seat with a vote.',
			'There is no budget for outreach.',
			'The same faces come to every meeting.'
		],
		consequence:
			'Exclusion is repeated in the strategy, in the selection and in the grants. In 2022 the balance of decision-making bodies was [still an issue](source:src-10) for the European Court of Auditors.',
		avoid: [
			'Require seats with a vote for organisations of the people concerned.',
			'Pay mediators, interpreting and the costs of taking part.',
			'Name the groups that every area has to reach, and treat outreach as a deliverable with proof.'
		],
		reasons: {
			'no-seats': 'Your rules for LAGs give no seats to organisations of the people concerned.',
			'no-outreach-money': 'Preparatory money pays neither for outreach nor for the costs of taking part.',
			'no-groups-named': 'The proofs of involvement are settled, but no group is named that has to be reached.'
		}
	},
	'pf-56': {
		title: 'The one-person LAG',
		problem: 'The LAG depends on one coordinator. When this person leaves or falls ill, the work stops.',
		signs: ['One name stands on every document.', 'There is no deputy.', 'Nothing is answered during holidays.'],
		consequence: 'Calls and claims come to a standstill, and knowledge leaves with the person.',
		avoid: [
			'Plan two to three full-time equivalents for each office (planner default).',
			'Set a budget that pays for an office; for fisheries LAGs in the period before 2014, [FARNET](source:src-34) put the viable minimum at EUR\u00a02\u00a0million for a strategy.',
			'Encourage shared offices, for example with a LEADER LAG.'
		],
		reasons: {
			'thin-office': 'You plan fewer than two full-time equivalents for a LAG office.',
			'untrained-start': 'A LAG may open its first call before its staff are recruited and trained.'
		}
	}
};
