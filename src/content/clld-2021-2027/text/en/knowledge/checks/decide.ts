import type { CheckText } from '#lib/guide/knowledge-text.ts';

export const decideChecks: Readonly<Record<string, CheckText>> = {
	'ck-001': {
		title: 'The needs that CLLD is to meet are documented by territory and by group.',
		why: 'CLLD is justified by problems that are local and have several causes at once, and the programme has to summarise disparities and needs. Without evidence by place and group, nobody can show why a standard call would not do.',
		evidence: 'a needs analysis with maps and figures by group'
	},
	'ck-002': {
		title: 'It is written down what CLLD will do that standard calls cannot.',
		why: 'CLLD adds a layer of offices and decisions. Without a reason that others can check, the layer cannot be defended when somebody asks what it is for.',
		evidence: 'a statement of added value'
	},
	'ck-003': {
		title: 'The expected added value is stated for social capital, for local governance and for results.',
		why: 'These are the three recognised benefits of the local approach. What is not stated at the start cannot be shown at the end.',
		evidence: 'a theory of change: what is to lead to which benefit, and why'
	},
	'ck-004': {
		title: 'The other place-based instruments in the same areas are listed, with the line between each of them and CLLD.',
		why: 'Instruments that already existed were a reported reason for not using the ESF for CLLD. Overlaps confuse applicants and ask the same people to take part several times.',
		evidence: 'a matrix of overlaps and demarcations'
	},
	'ck-005': {
		title: 'The lessons of CLLD and LEADER in 2014–2020 have been drawn.',
		why: 'Errors of design are repeated where nobody has written them down. The programme also has to report lessons learnt.',
		evidence: 'a note on lessons and on what changes because of each'
	},
	'ck-006': {
		title: 'There is an overview of the LAGs in the programme area and of their experience.',
		why: 'CLLD in the ESF worked best where LAGs knew the method from other Funds or had extra support. The overview shows who can start at once and who needs help.',
		evidence: 'a register of LAGs'
	},
	'ck-007': {
		title: 'Places with high need but no experience of LAGs are named, and it is decided how they are supported.',
		why: 'Without extra support, strategies come from the places that already know how to write them.',
		evidence: 'a map of these places with the support planned for each'
	},
	'ck-008': {
		title: 'The full cost of CLLD on top of the operations is estimated, for authorities, LAGs and control together.',
		why: 'In 2010 the European Court of Auditors found that the local approach costs more and carries more risk than mainstream delivery. A cost that was calculated in advance can be weighed against the benefit.',
		evidence: 'a calculation of the cost by body and year'
	},
	'ck-009': {
		title: 'The political level or the head of the managing authority has agreed how much failure is acceptable in experiments.',
		why: 'If only case officers have agreed, fear of errors tightens the rules after the first finding, and LAGs fund only what is safe.',
		evidence: 'a note on the acceptable risk, signed at that level'
	},
	'ck-010': {
		title: 'The audit authority has been informed that CLLD is planned.',
		why: 'Fear of audits is a known cause of national rules that go beyond EU law. It is smaller where auditors could say early what they will look at.',
		evidence: 'the minutes of a meeting with the audit authority'
	},
	'ck-011': {
		title: 'Partners took part in the decision on CLLD, among them organisations that speak for excluded people.',
		why: 'Partners have to be involved in the preparation of the programme. A decision taken without them lacks the support of those on whom CLLD depends.',
		evidence: 'the attendance lists and the positions of partners'
	},
	'ck-012': {
		title: 'It is decided whether CLLD starts as a pilot, and if so by which criteria it is extended.',
		why: 'A pilot without a date and criteria for its extension remains a pilot, and LAGs cannot plan ahead.',
		evidence: 'a note of the decision'
	},
	'ck-013': {
		title: 'The decision for or against CLLD is on record with its date.',
		why: 'You may have to account for the decision, and the evaluation needs to know what was decided and when.',
		evidence: 'a record of the decision'
	}
};
