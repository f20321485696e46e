import type { FieldText } from '#lib/guide/guide-text.ts';

/** Titles as printed in Annex V; the guidance is ours. */
export const fieldTexts: Readonly<Record<string, FieldText>> = {
	strategy: {
		title: 'Programme strategy: main development challenges and policy responses',
		guidance:
			'Say why CLLD is used and why here: the disparities between places, the lessons of earlier CLLD or LEADER, the administrative capacity of the managing authority and of the local action groups (LAGs), and how CLLD is coordinated with LEADER, the ERDF and the EMFAF. The field belongs to the whole programme, so keep the CLLD part short.'
	},
	justification: {
		title: 'Justification (summary)',
		guidance:
			'Written once for each specific objective that CLLD serves. Link the objective to the disparities and needs of the strategy, justify the form of support (grants, with simplified costs), and say what local strategies achieve that calls alone do not.'
	},
	'priority-title': {
		title: 'Title of the priority',
		guidance:
			'If the whole priority is delivered through CLLD, name CLLD in the title. Readers of the financing plan then see why the higher co-financing rate applies.'
	},
	actions: {
		title: 'The related types of actions',
		guidance:
			'Set out the three kinds of CLLD support: capacity building and preparation, operations with cooperation, and management, monitoring, evaluation and animation. Say who acts at which step, how simplified costs are used, and that the actions respect the “do no significant harm” principle.'
	},
	'target-groups': {
		title: 'The main target groups',
		guidance:
			'Name the groups that you want to reach through LAGs, in the terms of the needs analysis. Leave out groups that no strategy has to reach.'
	},
	equality: {
		title: 'Actions safeguarding equality, inclusion and non-discrimination',
		guidance:
			'Say how LAGs are made inclusive, how meetings, calls and services are made accessible, and how the Charter of Fundamental Rights and the UN Convention on the Rights of Persons with Disabilities are respected. Name the channel for complaints.'
	},
	territories: {
		title: 'Indication of the specific territories targeted, including the planned use of territorial tools',
		guidance:
			'This is the field for CLLD. State that CLLD is planned, for which types of area, how areas and strategies are selected, how many are expected, which Funds take part and whether there is a Lead Fund. The text should match the codes and amounts in [Table 6](field:table-6).'
	},
	cooperation: {
		title: 'The interregional, cross-border and transnational actions',
		guidance:
			'Describe how LAGs cooperate across regions and borders, and how this is prepared and paid for. If none is planned, say so and give the reason.'
	},
	instruments: {
		title: 'The planned use of financial instruments',
		guidance:
			'Financial instruments are rarely planned under CLLD. If you plan none, say so with the reason, for example that operations are small and earn no income.'
	},
	'ta-actions': {
		title: 'The related types of actions',
		guidance:
			'Describe the support that you give to LAGs, such as training, guidance and networking. In our reading the running costs of LAGs belong to their strategies, not to technical assistance.'
	},
	'ta-target-groups': {
		title: 'The main target groups',
		guidance:
			'Name the bodies that technical assistance serves: the managing authority, intermediate bodies, beneficiaries and the partners of the programme.'
	},
	'ta-not-linked': {
		title: 'Description of technical assistance under financing not linked to costs – Article 37 CPR',
		guidance:
			'Describe the additional technical assistance that is paid when conditions are met or results reached. Say which capacity of the managing authority, of LAGs or of partners it builds, and what triggers payment.'
	},
	partnership: {
		title: 'Partnership',
		guidance:
			'Say how LAGs, their networks, local authorities and civil society took part in preparing the programme, and which part they have in its implementation, its monitoring committee and its evaluation.'
	},
	communication: {
		title: 'Communication and visibility',
		guidance:
			'State the objectives, the audiences, the channels (including social media where appropriate), the budget and the indicators. Say how LAGs help to reach people.'
	},
	'strategic-operations': {
		title: 'List of planned operations of strategic importance with a timetable',
		guidance:
			'The list is attached to the programme for the Commission’s information. List CLLD here only if you plan an operation of strategic importance under it, with its timetable.'
	}
};
