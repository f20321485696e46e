import type { RuleText } from '#lib/rules/rule-text.ts';

export const programmeTexts: Readonly<Record<string, RuleText>> = {
	p27: {
		title: 'The priority serves one policy objective.',
		messages: {
			outside: 'The financing of the priority has a line of the EAFRD, which is not programmed in a priority of this programme.',
			jtf: 'The priority has specific objectives of the ESF+, but its money is from the JTF, which has a specific objective of its own.',
			several: 'The priority serves more than one policy objective: {objectives}.',
			other: 'The priority has specific objectives of the ESF+, which belong to policy objective 4. You chose: {objectives}.'
		},
		remedy: 'Divide the priority, so that each part serves one policy objective, or correct the objective or the Fund.',
		explain:
			'Under Article 22(2) each priority corresponds to one policy objective, to the specific objective of the JTF, or to technical assistance. All specific objectives of the ESF+ contribute to policy objective 4 (Article 4(1) of the ESF+ Regulation). The EAFRD is programmed in the CAP Strategic Plan. The planner does not ask for specific objectives of other Funds; it takes the [policy objective](question:priority-policy-objectives) that you name if the programme has such Funds.'
	},
	p28: {
		title: 'Neither the JTF nor technical assistance is mixed with other money in the priority.',
		messages: {
			jtf: 'The priority combines the JTF with {funds}.',
			assistance: 'The priority contains {amount} of technical assistance, although technical assistance is paid at real cost.'
		},
		remedy:
			'Give the JTF, or technical assistance at real cost, a priority of its own, and take the amount out of this financing table.',
		explain:
			'Article 22(2) lets a priority use several Funds, but not if one of them is the JTF, and not for technical assistance. At real cost (Article 36(4)) technical assistance forms a priority of its own. At a flat rate (Article 36(5)) it is shown inside each priority, so there it is no mixture. The form is set in the Partnership Agreement for all programmes.'
	},
	p29: {
		title: 'The priority and its tables use the selected specific objectives of the ESF+.',
		messages: {
			fund: 'You selected {objectives}, but the ESF+ is not among the Funds of the programme.',
			objective: 'A row under {table} is about {objective}. That objective is not selected for the priority.'
		},
		remedy: 'Add the objective to the selected ones, or change the row.',
		explain:
			'Article 4(1) of the ESF+ Regulation lists the specific objectives (a) to (m). Article 22(3)(c) requires those of the priority to be selected, and point (d) requires actions, indicators and types of intervention for each of them. A row under any other objective has no place in the programme.'
	},
	p30: {
		title: 'All enabling conditions of the selected objectives are assessed, criterion by criterion.',
		messages: {
			missing: 'The condition “{condition}” is not assessed.',
			criteria: 'The condition “{condition}” has {criteria} criteria; {given} of them are assessed.',
			unnamed: 'Row {row} does not say to which condition it belongs.',
			unanswered: 'A row of “{condition}” does not say whether the condition, or its criterion, is fulfilled.',
			contradiction: '“{condition}” is marked as fulfilled, but one of its criteria is not.',
			unexplained: 'A criterion of “{condition}” is marked as fulfilled without a justification.',
			long: 'A text on “{condition}” has {count} characters; {limit} are allowed.'
		},
		remedy: 'Complete Table 12: one row for each criterion, with a reference and a justification.',
		explain:
			'Article 15(2) requires the assessment of every enabling condition linked to a selected specific objective; a condition is fulfilled only if all its criteria are met. The four horizontal conditions of Annex III apply to every objective. Of Annex IV, 4.1 belongs to (a) and (b), 4.2 to (c), 4.3 to (e), (f) and (g), 4.4 to (h), 4.5 to (j), 4.6 to (k). An amendment needs the assessment for objectives that it adds, so the test does not look for other conditions there. References may have 500 characters, justifications 1\u00a0000.'
	},
	p31: {
		title: 'All enabling conditions are fulfilled, so claims are reimbursed.',
		messages: {
			all: '“{condition}” is not fulfilled. Until it is, the Commission reimburses no claim under any specific objective.',
			some: '“{condition}” is not fulfilled. Until it is, the Commission reimburses no claim under {objectives}.'
		},
		remedy: 'Plan the steps and a date for fulfilment with the body in charge, and secure national money for LAGs until then.',
		explain:
			'Under Article 15(5) expenditure may be declared while a condition is not fulfilled, but it is not reimbursed until the condition is fulfilled. Operations that help to fulfil the condition are excepted. Conditions have to stay fulfilled during the whole period (Article 15(6)).'
	},
	p51: {
		title: 'A “yes” in Table 14 has its appendix.',
		messages: {
			indicators: 'You use Article 94, but none of your indicators is a common one. Appendix 1 accepts common indicators only.',
			'appendix-1': 'You use Article 94, and Appendix 1 is not complete and assessed yet.',
			'appendix-2': 'You use Article 95, and Appendix 2 is not complete yet.'
		},
		remedy:
			'Fill in the appendix, with the common indicator on which the payment rests in Appendix 1, or answer “no” in Table 14 if the Commission reimburses real costs.',
		explain:
			'Table 14 asks whether the Commission reimburses by unit costs, lump sums and flat rates (Article 94) or by financing not linked to costs (Article 95). A “yes” makes [Appendix 1](question:appendix-1-complete) or [Appendix 2](question:appendix-2-complete) part of the programme. The list of indicators in Appendix 1 accepts common indicators only, as the support pages of SFC2021 say. The appendices are written outside this planner, which takes your answer on whether they are complete.'
	},
	p52: {
		title: 'Two people are ready to send the programme in SFC2021.',
		messages: { fails: 'In SFC2021 one person validates and another sends; nobody can do both.' },
		remedy: 'Make sure in good time that two officers have access with the right roles.',
		explain:
			'Annex XV, section 2.2, has information in SFC2021 verified by a person other than the one who entered it; the portal calls this the four-eyes principle. With a single account nothing can be sent, so check the accounts well before the last day.'
	},
	c57: {
		title: 'People know where to complain about breaches of the Charter and of the rights of persons with disabilities.',
		messages: {
			missing: 'No channel is named for complaints on this subject: {subject}.',
			body: 'No body is named that examines complaints on this subject: {subject}.',
			reported: 'Complaints on this subject are not reported to the monitoring committee: {subject}.'
		},
		remedy: 'Complete the complaints table, or describe the channel in the programme text.',
		explain:
			'Article 69(7) requires the effective examination of complaints concerning the Funds. Two horizontal enabling conditions of Annex III add arrangements for the Charter of Fundamental Rights and for the UN Convention on the Rights of Persons with Disabilities: cases of non-compliance and complaints are reported to the monitoring committee.'
	},
	c58: {
		title: 'Events, calls and premises are accessible for persons with disabilities.',
		messages: {
			calls: 'None of your measures makes calls, forms or guidance accessible, and no requirement is written down.',
			places: 'None of your measures makes meetings and premises accessible, and no requirement is written down.'
		},
		remedy: 'Write down what you require of LAGs, or choose measures for calls and for places.',
		explain:
			'Article 9(3) requires accessibility for persons with disabilities to be taken into account throughout preparation and implementation. Article 31(2)(d) names accessibility among the things that CLLD supports. Neither prescribes a measure; a written requirement satisfies the test, and so do measures for both calls and places.'
	},
	c59: {
		title: 'The text states how the “do no significant harm” principle is met.',
		messages: {
			unexplained: 'You chose “{statement}”, but the assessment or the conditions are not named.',
			absent: 'You have an answer on the “do no significant harm” principle, but the planner does not find it in the text.'
		},
		remedy: 'Add a sentence on the principle to the types of actions; use the abbreviation DNSH once, whatever the language.',
		explain:
			'Article 9(4) has the Funds pursue their objectives in line with sustainable development and the “do no significant harm” principle. The Regulation asks for no test of single operations. To our knowledge a short statement at programme level is common practice; this rule is therefore advice. The test looks for DNSH and for the name of the principle in English, French or German.'
	}
};
