import type { CheckText } from '#lib/guide/knowledge-text.ts';

export const programmeTextChecks: Readonly<Record<string, CheckText>> = {
	'ck-041': {
		title: 'The programme states for each specific objective concerned how CLLD is to be used and in which territories.',
		why: 'The law requires this content. Without it nothing in the programme supports CLLD when money is coded, claimed and audited.',
		evidence: 'an extract of the programme for each objective'
	},
	'ck-042': {
		title: 'The specific objectives chosen leave room for the themes that local people raise.',
		why: 'Having to tie local needs to thematic objectives was a reported obstacle to using the ESF for CLLD in 2014–2020. A narrow choice splits one local idea into several applications.',
		evidence: 'a matrix of local themes and objectives'
	},
	'ck-043': {
		title: 'The text contains no closed list of eligible actions, and examples are marked as examples.',
		why: 'Closed lists have stifled innovation in LEADER: an idea that was not foreseen is refused.',
		evidence: 'the passages of the programme text with the examples'
	},
	'ck-044': {
		title: 'The target groups include people who are not registered as unemployed or not yet ready for work.',
		why: 'CLLD can reach people who appear in no register. If the text names registered unemployed people only, LAGs have to turn the others away.',
		evidence: 'the passage on target groups'
	},
	'ck-045': {
		title: 'A priority dedicated to social innovation exists, in this programme or another, and its link to CLLD is stated.',
		why: 'Each Member State needs at least one such priority. If CLLD and this priority do not know of each other, a solution tested locally has no route into policy.',
		evidence: 'the text of the priority'
	},
	'ck-046': {
		title:
			'Where the rate of up to 95\u00a0% is claimed, a calculation shows that it stays within 5\u00a0% of the national ESF+ resources.',
		why: 'The ceiling covers all priorities of the Member State with this rate and refers to its ESF+ resources under shared management. If it is exceeded, the rate has to be corrected.',
		evidence: 'a calculation for the whole Member State'
	},
	'ck-047': {
		title: 'The fields of social innovation are named in the programme, or it is settled when and by whom they are named.',
		why: 'The Member State has to identify these fields and may do so later. If nobody is in charge, the first calls are held up.',
		evidence: 'a note on the fields or on the later decision'
	},
	'ck-048': {
		title: 'The money for CLLD is protected by a priority of its own or by an allocation plan.',
		why: 'CLLD spends late. Unprotected money is moved to faster measures in the first reprogramming.',
		evidence: 'the financial table or the allocation plan'
	},
	'ck-049': {
		title: 'The milestones allow for the late start of CLLD.',
		why: 'Reckon with 18 to 24 months between the approval of the programme and the start of the strategies. Milestones copied from standard calls are missed, and CLLD appears to fail.',
		evidence: 'a note on the calculation of the milestones'
	},
	'ck-050': {
		title:
			'For each type of operation it is settled which ESF+ indicators are recorded, and participants are asked for nothing else.',
		why: 'The common indicators are mandatory, and a participant is reported only if all basic characteristics are complete. Every further question costs small organisations time and participants privacy.',
		evidence: 'a map of indicators by type of operation'
	},
	'ck-051': {
		title: 'Under specific objective (l) only the shorter lists of common indicators are used.',
		why: 'Under this objective the common outputs are limited to the total and the age groups, and common results do not apply; for the most deprived a separate list allows informed estimates. Full records would be out of proportion in low-threshold work.',
		evidence: 'a legal note on the indicators'
	},
	'ck-052': {
		title: 'Indicators specific to CLLD count strategies, organisations involved, and solutions tested and taken up.',
		why: 'No common ESF+ indicator counts strategies, and numbers of participants do not show what changes in a community.',
		evidence: 'the indicator sheets'
	},
	'ck-053': {
		title:
			'A tool that measures how far people have moved on from where they began (“distance travelled”) is accepted as evidence of results.',
		why: 'If only jobs and qualifications count, the progress of people who start far from the labour market remains invisible. Evaluations of CLLD in England had to measure it.',
		evidence: 'the tool with its instructions'
	},
	'ck-054': {
		title: 'No indicator on innovation rewards only experiments that succeed.',
		why: 'If only success counts, LAGs test only what is certain to work.',
		evidence: 'the indicator sheets'
	},
	'ck-055': {
		title: 'The horizontal principles and the enabling conditions are translated into what LAGs have to do.',
		why: 'Equality, accessibility and the Charter have to be respected throughout. If they appear only in the programme, a LAG learns of them from a complaint or an audit.',
		evidence: 'the annex with the duties of LAGs'
	},
	'ck-056': {
		title: 'Technical assistance for the support of CLLD is planned with an amount.',
		why: 'Help for LAGs and training for officers have to be paid from somewhere. The national LAG network in Czechia was paid from technical assistance.',
		evidence: 'the plan for technical assistance'
	},
	'ck-057': {
		title: 'Capacity building for social partners and civil society is linked with CLLD.',
		why: 'Each ESF+ programme has to provide an appropriate amount for it. LAGs depend on capable associations, so both gain if the two are planned together.',
		evidence: 'the budget line and its link to CLLD'
	},
	'ck-058': {
		title: 'The text says how far the priority may pay for costs that belong to the ERDF.',
		why: 'A ramp or a small conversion can decide whether community work is possible. Up to 15\u00a0% of a priority may be used for it, but LAGs with ESF+ money alone can plan for it only if the text allows it.',
		evidence: 'the passage on cross-financing'
	},
	'ck-059': {
		title: 'The programme and the Partnership Agreement say the same about CLLD.',
		why: 'The Partnership Agreement sets out how the Funds are coordinated. A contradiction is found in the negotiation, and authorities of other Funds take it as a reason to wait.',
		evidence: 'the two passages side by side'
	},
	'ck-060': {
		title: 'The partners discussed the CLLD part before it was submitted, and for an amendment so did the monitoring committee.',
		why: 'Partners have to be involved in the preparation. The committee is set up only after a programme is approved, so for a new programme ask its future members.',
		evidence: 'the minutes of the discussion'
	},
	'ck-061': {
		title: 'The draft text has been tested with three to five real local ideas.',
		why: 'An idea that fits no sentence of the text reveals a hidden exclusion while it can still be removed.',
		evidence: 'a record of the test'
	}
};
