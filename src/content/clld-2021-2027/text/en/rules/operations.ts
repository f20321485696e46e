import type { RuleText } from '#lib/rules/rule-text.ts';

export const operationsTexts: Readonly<Record<string, RuleText>> = {
	c51: {
		title: 'Beneficiaries show the support from the EU by poster or plaque and in words.',
		messages: {
			measures: 'These duties are missing from your measures: {missing}.',
			plaque: 'Operations may cost up to {limit}, but your measures include no plaque.'
		},
		remedy: 'Add the missing measures, and tell beneficiaries which duty applies to them.',
		explain:
			'Article 50(1) obliges beneficiaries to show the support in a text on website and social media and in a statement on documents. Under the ESF+ they put up a plaque or billboard if the total cost exceeds EUR\u00a0100\u00a0000 and there is physical investment or equipment; otherwise they display a poster of at least A3 or an equivalent screen. Under the ERDF and the Cohesion Fund the threshold is EUR\u00a0500\u00a0000. Under Article 50(3) neglect can cost up to 3\u00a0% of the support. The planner reads your [measures](question:visibility-measures) and the largest [size class](question:size-classes).'
	},
	c52: {
		title: 'Operations of strategic importance are listed, reported within one month and shown at an event.',
		messages: {
			fails: 'You list “{operation}” as an operation of strategic importance, but your measures include no communication event.'
		},
		remedy: 'Plan the event with the beneficiary, and note that the Commission is informed within one month of the selection.',
		explain:
			'The list of planned operations of strategic importance, with a timetable, is attached to the programme (Article 22(3), Appendix 3). The managing authority informs the Commission within one month of selecting such an operation (Article 73(5)). The beneficiary organises a communication event (Article 50(1)(e)). The planner compares your [list](question:strategic-operations-list) with your [measures](question:visibility-measures); it does not ask for the report to the Commission.'
	},
	c53: {
		title: 'Local calls appear in the published timetable of planned calls.',
		messages: { fails: 'Local calls do not appear in your timetable of planned calls.' },
		remedy: 'Ask LAGs for the items of the timetable a month before each of its updates, and add their calls.',
		explain:
			'Under Article 49(2) the managing authority publishes a timetable of planned calls and updates it at least three times a year. It gives the area, the policy or specific objective, the type of applicants, the total support, and the opening and closing dates. The calls of LAGs are calls of the programme.'
	},
	c54: {
		title: 'Local operations are in the public list of operations.',
		messages: {
			fails:
				'The list comes from the records of the programme, and LAGs can enter operations only from {ready}. By your other dates the first local operations have to be in the list by {due}.'
		},
		remedy: 'Have the system ready earlier, or let somebody enter the first operations in the list by hand.',
		explain:
			'Under Article 49(3) the managing authority publishes a list of the operations selected for support and updates it at least every four months, in machine-readable form (Article 49(4)). Operations selected by LAGs belong in it. An answer to [who enters them](question:operations-list-entry) is enough, unless the list comes from records that are not there in time. The planner counts from the first call in the [register](question:agreement-register): the [days to a decision](question:local-decision-days), then four months. That this is the latest day is our reading.'
	},
	c55: {
		title: 'Beneficiaries are paid in full within 80 days.',
		messages: { fails: 'You plan {days} days for the payment of a claim, {over} more than the Regulation allows.' },
		remedy:
			'Shorten the time to 80 days or less, counted from the claim to the money on the account, and divide it between the bodies.',
		explain:
			'Under Article 74(1)(b) the managing authority ensures that a beneficiary receives the amount due in full and no later than 80 days from the claim. The time is the same whatever the number of bodies involved. The planner does not judge the [times you measured](question:measured-times).'
	},
	c56: {
		title: 'Small operations are audited at most once before completion.',
		messages: {
			fails: 'Operations in your classes of up to {limit} normally have no more than one audit before they are completed.'
		},
		remedy: 'Tell LAGs and applicants, and mention the rule when you brief the audit authority.',
		explain:
			'Article 80(3) allows no more than one audit before completion of an operation with eligible expenditure of up to EUR\u00a0300\u00a0000 under the ESF+; the amounts are EUR\u00a0400\u00a0000 for the ERDF, EUR\u00a0350\u00a0000 for the JTF and EUR\u00a0200\u00a0000 for the EMFAF. The notice appears if a [size class](question:size-classes) ends at or below EUR\u00a0300\u00a0000 of total cost.'
	}
};
