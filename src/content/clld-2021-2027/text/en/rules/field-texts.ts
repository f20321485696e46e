import type { RuleText } from '#lib/rules/rule-text.ts';

export const fieldTextsTexts: Readonly<Record<string, RuleText>> = {
	p01: {
		title: 'Every text stays within the limit of its field.',
		messages: {
			fails: '“{field}” has {count} characters; {limit} are allowed. Cut {over}.'
		},
		remedy: 'Shorten the text until it fits, or move detail to guidance for LAGs.',
		explain:
			'Annex V sets a limit for every text field of the programme template. Its first footnote counts characters without spaces, and so does this test. Programmes must follow the template (Article 21(3)), so a longer text cannot be submitted as it is.'
	},
	p02: {
		title: 'The priority has a title.',
		messages: { fails: 'The priority has no title.' },
		remedy: 'Enter a title of at most 300 characters; name CLLD in it if the whole priority is CLLD.',
		explain:
			'A programme consists of one or more priorities (Article 22(2)), and section 2.1.1 of the template begins with the title of each. The title also stands in the financing plan.'
	},
	p03: {
		title: 'The programme strategy is written.',
		messages: { fails: 'The field on the programme strategy is empty.' },
		remedy: 'Write why CLLD is used and which needs it meets, or answer the questions that the proposed text is made from.',
		explain:
			'Article 22(3)(a) and (b) require a summary of the main challenges and a justification of objectives, priorities and forms of support. The field belongs to the whole programme; CLLD is one part of it. The proposed text counts as written when the answers it needs are there.'
	},
	p04: {
		title: 'Every specific objective has its justification.',
		messages: { fails: 'A selected specific objective has no justification.' },
		remedy: 'Say why the objective was chosen and why this form of support fits, in at most 2\u00a0000 characters.',
		explain:
			'Article 22(3)(b) requires reasons for the selected objectives and forms of support. Table 1 of the template has a cell for each specific objective.'
	},
	p05: {
		title: 'The types of actions are described for every specific objective.',
		messages: { fails: 'The field on the types of actions is empty.' },
		remedy: 'Describe the types of action and how they contribute to the objective.',
		explain:
			'Article 22(3)(d)(i) requires, for each specific objective, the related types of actions and their expected contribution. For CLLD these are the three types of support of Article 34(1): capacity building and preparation; operations with cooperation; management, monitoring, evaluation and animation. Point (d) does not apply to specific objective (m).'
	},
	p06: {
		title: 'The main target groups are named for every specific objective.',
		messages: { fails: 'The field on the main target groups is empty.' },
		remedy: 'Name the groups that strategies have to reach.',
		explain:
			'Article 22(3)(d)(iii) requires the main target groups for each specific objective. Groups named here are the ones that local strategies will be measured against.'
	},
	p07: {
		title: 'The text says how equality, inclusion and non-discrimination are safeguarded.',
		messages: { fails: 'The field on equality, inclusion and non-discrimination is empty.' },
		remedy: 'Describe measures for equality, accessibility and non-discrimination.',
		explain:
			'Article 22(3)(d)(iv) requires actions that safeguard equality, inclusion and non-discrimination for each specific objective. Article 6 of the ESF+ Regulation allows targeted actions for these principles under any specific objective.'
	},
	p08: {
		title: 'The field on territories sets out the planned use of CLLD.',
		messages: {
			fails: 'The field on specific territories and territorial tools is empty.',
			clld: 'The planner finds no mention of CLLD in the field on specific territories and territorial tools.'
		},
		remedy: 'State that CLLD is planned and for which types of area; use the abbreviation CLLD once, whatever the language.',
		explain:
			'Article 22(3)(d)(v) requires an indication of the specific territories targeted, including the planned use of integrated territorial investments, CLLD or other tools. A field that is silent on CLLD plans none. The test looks for CLLD, for its full name in English, French or German, and for some abbreviations of other languages. It cannot tell whether the text names the right territories, so compare the text with [Table 6](field:table-6) yourself.'
	},
	p09: {
		title: 'The field on cooperation across regions and borders is filled in.',
		messages: { fails: 'The field on interregional, cross-border and transnational actions is empty.' },
		remedy: 'Describe the cooperation, or say that none is planned and why.',
		explain:
			'Article 22(3)(d)(vi) requires the interregional, cross-border and transnational actions for each specific objective. The field may say that there are none.'
	},
	p10: {
		title: 'The field on financial instruments is filled in.',
		messages: { fails: 'The field on the planned use of financial instruments is empty.' },
		remedy: 'Say whether financial instruments are planned; if not, give the reason in a sentence.',
		explain:
			'Article 22(3)(d)(vii) requires the planned use of financial instruments for each specific objective. “None” with a reason is a complete answer, and the usual one for CLLD.'
	},
	p11: {
		title: 'The section on partnership is written and says which part LAGs have.',
		messages: {
			fails: 'The section on partnership is empty.',
			groups: 'The section on partnership does not mention local action groups (LAGs).'
		},
		remedy: 'Describe how partners took part, and give LAGs or their networks a sentence of their own.',
		explain:
			'Article 22(3)(h) requires the involvement of partners in the preparation and their role in implementation, monitoring and evaluation, so the section must not be empty. That it mentions LAGs is our advice: Article 8(2) combines partnership with the bottom-up approach. The test looks for “LAG”, for the full name in English, French or German, and for some abbreviations of other languages.'
	},
	p12: {
		title: 'The section on communication has objectives, audiences, channels, a budget and indicators.',
		messages: {
			fails: 'The section on communication and visibility is empty.',
			channels: 'The audience “{audience}” has no channel through which it is reached.'
		},
		remedy: 'Complete the objectives, audiences and channels, budget and indicators.',
		explain:
			'Article 22(3)(j) lists what the communication approach contains: objectives, target audiences, channels with social media where appropriate, the planned budget, and indicators for monitoring and evaluation. The test reads your answers; in a text that you have written yourself it cannot find the five parts.'
	},
	p13: {
		title: 'Appendix 3 gives every operation of strategic importance with its timetable.',
		messages: {
			name: 'Row {operation} of the list has a timetable, but does not name the operation.',
			timetable: 'The operation “{operation}” has no timetable.'
		},
		remedy: 'Complete the row in the list of operations of strategic importance, or delete it.',
		explain:
			'Under the last subparagraphs of Article 22(3) a list of planned operations of strategic importance, with a timetable, is attached to the programme for information. CLLD need not have one. The text has a limit of 2\u00a0000 characters, which is tested together with the limits of the other fields.'
	}
};
