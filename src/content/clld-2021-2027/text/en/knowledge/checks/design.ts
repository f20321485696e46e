import type { CheckText } from '#lib/guide/knowledge-text.ts';

export const designChecks: Readonly<Record<string, CheckText>> = {
	'ck-014': {
		title: 'One paper says what CLLD is for, for whom, where, from which Fund, and how all work together.',
		why: 'The Commission’s guidance of 2014 is built on five such questions. Where one of the answers is missing, later decisions are taken case by case and contradict each other.',
		evidence: 'a concept paper'
	},
	'ck-015': {
		title: 'The areas are subregional, and the rule by which their boundaries are drawn is published.',
		why: 'By law CLLD is focused on subregional areas. Without a published rule, boundaries are negotiated one by one and two partnerships claim the same people.',
		evidence: 'the published rules on areas'
	},
	'ck-016': {
		title: 'Any threshold for the population of an area is justified and allows for exceptions.',
		why: 'EU law has set no range since 2021, so a national threshold needs reasons of its own. Without exceptions it shuts out islands, valleys and large neighbourhoods that work as a community.',
		evidence: 'the reasons for the threshold and the rule on exceptions'
	},
	'ck-017': {
		title: 'Rural, urban and mixed areas have each been considered, and the choice has reasons.',
		why: 'If the model simply follows the existing rural LAGs, poverty in towns and cities is missed.',
		evidence: 'a table of the options with reasons'
	},
	'ck-018': {
		title: 'A minimum and a maximum budget for a strategy are set, and the minimum pays for an office and for operations.',
		why: 'Experience with fisheries LAGs shows that a strategy with less than EUR\u00a02\u00a0million of public money is hard to deliver. Too much money under pressure to spend draws LAGs towards large public works.',
		evidence: 'a budget model for the smallest and the largest strategy'
	},
	'ck-019': {
		title: 'The running costs of a LAG are calculated from the staff it needs and not only as a percentage.',
		why: 'A percentage does not tell whether anybody can be employed: a small budget cannot pay for an office, even at the legal ceiling of 25\u00a0%.',
		evidence: 'a calculation of posts and their cost for a LAG'
	},
	'ck-020': {
		title: 'It is decided with reasons, for each type of territory, whether strategies draw on one Fund or on several.',
		why: 'Several Funds make a strategy more integrated and its delivery more complex. If the two have not been weighed against each other, LAGs carry the complexity without the benefit.',
		evidence: 'a paper on the options with advantages and drawbacks'
	},
	'ck-021': {
		title:
			'The authorities of the Funds have agreed on the joint call, the joint monitoring committee and the Fund that pays running costs.',
		why: 'Where strategies can receive support from more than one Fund, the joint call and the joint committee are legal duties; one Fund for all running costs is an option. If nothing is agreed, each Fund proceeds by itself.',
		evidence: 'an agreement between the managing authorities'
	},
	'ck-022': {
		title: 'It is decided whether there is a Lead Fund, before the programme text is final.',
		why: 'A Lead Fund is an option, but its rules then apply to the strategy and the other authorities rely on its verifications. A later change means new rules, contracts and IT.',
		evidence: 'the letter or minutes with the decision'
	},
	'ck-023': {
		title: 'It is settled who selects, who contracts, who pays and who checks, for each type of operation.',
		why: 'In LEADER a clear division of tasks was often missing. Where two bodies believe that they decide, applicants wait for both.',
		evidence: 'a table of tasks'
	},
	'ck-024': {
		title: 'The tasks that the law reserves to LAGs stay with the LAG in every variant of delivery.',
		why: 'Article 33(3) lists six tasks that belong to LAGs exclusively, from building local capacity to evaluating the strategy. A variant that gives one of them to an authority breaches it.',
		evidence: 'a table of tasks with the points of Article 33(3)'
	},
	'ck-025': {
		title: 'Every LAG that carries out tasks of the managing authority is identified as an intermediate body in writing.',
		why: 'The law requires it for all tasks beyond those of Article 33(3). A LAG that checks expenditure at an informal request is a finding of the next system audit.',
		evidence: 'the written arrangement or its draft'
	},
	'ck-026': {
		title: 'The rules ensure that no single interest group controls the decisions of a LAG.',
		why: 'This is the legal core of CLLD; it has taken the place of the 49\u00a0% limit on votes of 2014–2020. Without defined limits, control is noticed only when the decisions have been taken.',
		evidence: 'the model statutes'
	},
	'ck-027': {
		title: 'Rules on quorum and chair limit the influence of local authorities on the choice of operations.',
		why: 'In 2010 the European Court of Auditors found LAGs that were dominated by local authorities, and the added value was lost. A limit on votes alone does not prevent this.',
		evidence: 'the rules on quorum and chair'
	},
	'ck-028': {
		title: 'LAGs are required to be inclusive, with a balance of women and men and seats for the groups concerned.',
		why: 'The managing authority has to ensure that LAGs are inclusive. The European Court of Auditors has found decision-making bodies that did not represent their area.',
		evidence: 'the criteria for the composition of a LAG'
	},
	'ck-029': {
		title: 'Innovation is defined broadly and judged in the local context.',
		why: 'A narrow definition is read restrictively: what exists in the capital then no longer counts as new in a village.',
		evidence: 'the definition as it stands in the guidance'
	},
	'ck-030': {
		title: 'Experiments have a window of their own in which a well-run test is paid even if it fails.',
		why: 'If failure leads to recovery, LAGs choose what is safe and hide what they learn. [Lower Saxony](source:src-112) accepts failure from which something is learned.',
		evidence: 'the rules for experiments'
	},
	'ck-031': {
		title: 'Operations are divided into size classes, each with a procedure that fits.',
		why: 'If an idea for EUR\u00a05\u00a0000 needs the same form as an operation of EUR\u00a0300\u00a0000, only professional applicants remain.',
		evidence: 'a table of size classes'
	},
	'ck-032': {
		title: 'It has been assessed whether umbrella operations can carry micro-grants, and under which national rule.',
		why: 'In Kujawsko-Pomorskie such operations brought ESF micro-grants to small initiatives. The Regulation does not name them; in our reading they need a national rule.',
		evidence: 'a written assessment'
	},
	'ck-033': {
		title: 'A plan says which simplified cost option covers which kind of cost.',
		why: 'As a rule, operations with a total cost of up to EUR\u00a0200\u00a0000 must use simplified costs unless the support is State aid. Methods that are chosen after the first applications come too late.',
		evidence: 'a plan of simplified costs by kind of cost'
	},
	'ck-034': {
		title: 'It is settled who co-finances operations, so that small organisations need no money of their own.',
		why: 'A contribution in cash keeps out the associations that are closest to the people you want to reach.',
		evidence: 'the co-financing scheme'
	},
	'ck-035': {
		title: 'Advances are foreseen for LAGs and for small beneficiaries.',
		why: 'A group without reserves cannot pay first and wait for the money. In LEADER up to 50\u00a0% of the support for running and animation costs could be paid in advance.',
		evidence: 'the rule on advances'
	},
	'ck-036': {
		title: 'The line between CLLD and support from LEADER and the ERDF is described with examples.',
		why: 'The same cost may not be declared twice, and the European Court of Auditors has reported a case of double financing in LEADER. Without examples applicants are sent from one office to the next.',
		evidence: 'a table of demarcation'
	},
	'ck-037': {
		title: 'Statutory tasks of authorities are excluded from support.',
		why: 'The European Court of Auditors found LEADER paying for them. Such support replaces local budgets and adds nothing.',
		evidence: 'the exclusion clause with examples'
	},
	'ck-038': {
		title:
			'It is settled for each kind of operation whether the support is State aid and, if so, under which rule it is granted.',
		why: 'CLLD often supports small enterprises. If State aid is discovered after the selection, operations are stopped or grants have to be repaid.',
		evidence: 'a table with the State-aid route of each kind of operation'
	},
	'ck-039': {
		title: 'It is decided whether areas that come late get a second chance.',
		why: 'Without a rule, a place that was not ready once stays without a strategy for the whole period.',
		evidence: 'the rule for late areas'
	},
	'ck-040': {
		title: 'Cooperation between LAGs, across borders too, is part of the model.',
		why: 'CLLD includes cooperation with other territories where appropriate, and support covers it and its preparation. Without a budget line it remains an intention.',
		evidence: 'the budget with its line for cooperation'
	}
};
