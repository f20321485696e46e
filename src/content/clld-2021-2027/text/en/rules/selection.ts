import type { RuleText } from '#lib/rules/rule-text.ts';

export const selectionTexts: Readonly<Record<string, RuleText>> = {
	c14: {
		title: 'Criteria are defined, a committee selects the strategies, and your approval is put on record.',
		messages: {
			votes: 'No member of the selection committee has a vote, so the committee cannot select.',
			approval: 'You do not put the approval of the selected strategies on record.'
		},
		remedy: 'Give the committee members with a vote, and issue a dated and signed approval for each selected strategy.',
		explain:
			'Article 32(2) gives the managing authority three duties: to define the criteria, to set up a committee that carries out the selection, and to approve the strategies that the committee has selected. The weights of the criteria and the composition of the committee are yours to decide. The law does not use the word “record”; without one you cannot show that you approved.'
	},
	c15: {
		title: 'The first round of selection is complete within 12 months of the decision on the programme.',
		messages: {
			fails: 'The first round is complete on {date}, after the deadline of {deadline}.',
			strategy: 'The strategy “{strategy}” is approved on {date}, after the deadline of {deadline}.'
		},
		remedy:
			'Bring the call and the assessment forward. If the deadline has passed, complete the round as soon as you can and record the reasons.',
		explain:
			'Article 32(3) requires the first round to be completed within 12 months of the decision approving the programme; where several Funds support the strategies, of the decision on the last programme concerned. The planner adds 12 months to the latest [date of decision](question:decision-date) that you enter, to the day; from 29 February it counts to 28 February. If another decision may move the deadline back, a late date stays open. The law sets no closing date for further rounds: where you plan [one](question:late-areas) or a reserve list, strategies approved after the first round are left out. The article does not say what applies when CLLD enters a programme by amendment, so in an amendment a late date is not judged; agree it with the Commission in writing.'
	},
	c16: {
		title: 'LAGs are able to carry out their tasks within 12 months of the decision on the programme.',
		messages: {
			fails: 'LAGs are able to work on {date}, after the deadline of {deadline}.',
			strategy: 'The procedures of “{strategy}” are accepted on {date}, after the deadline of {deadline}.'
		},
		remedy:
			'Accept procedures while strategies are still being assessed, offer models, and help the LAG that is furthest behind.',
		explain:
			'Article 32(3) sets one deadline for two things: the first round is complete, and the LAGs can carry out their tasks under Article 33(3), such as preparing calls and selecting operations. It is counted as for the [end of the first round](question:first-round-date), and with the same limits in an amendment. In our reading a LAG is able to work once you have accepted its procedures; the first local call itself may open later.'
	},
	c17: {
		title: 'The approval decision states the allocations and the responsibilities for management and control.',
		messages: { fails: 'The approval decision does not state: {missing}.' },
		remedy: 'Add what is missing to your model of the [approval decision](question:approval-decision-contents).',
		explain:
			'Under Article 32(4) the decision that approves a strategy sets out the allocation of each Fund and programme concerned and the responsibilities for the management and control tasks under it. Everything else in the decision, such as result targets or conditions for the start, is usual but not required.'
	}
};
