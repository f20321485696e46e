import type { CheckText } from '#lib/guide/knowledge-text.ts';

export const deliveryChecks: Readonly<Record<string, CheckText>> = {
	'ck-062': {
		title:
			'The managing authority, the intermediate, paying and audit bodies and the network of LAGs have signed one table of tasks.',
		why: 'In LEADER a clear division of tasks was missing. Those who have to sign say beforehand where they disagree, and not when the first file arrives.',
		evidence: 'the signed table of tasks'
	},
	'ck-063': {
		title: 'The final check of eligibility after the LAG’s selection is short and has a time limit.',
		why: 'After the selection only eligibility is left to be verified before approval. A check that assesses everything again doubles the time for the applicant.',
		evidence: 'the procedure with the number of days'
	},
	'ck-064': {
		title: 'Nobody scores or ranks operations again after the LAG has selected them.',
		why: 'Selecting operations is a task reserved to LAGs, and the managing authority’s own power to select excludes them. A second scoring turns the LAG into a letterbox.',
		evidence: 'the text of the procedure'
	},
	'ck-065': {
		title: 'Target times are set from application to decision and from claim to payment.',
		why: 'Delay is the main complaint of LAGs. For payments the law sets a limit: beneficiaries are to be paid in full within 80\u00a0days.',
		evidence: 'the service standards'
	},
	'ck-066': {
		title: 'The delivery system is designed for CLLD and not copied from large calls.',
		why: 'Procedures made for large beneficiaries bring their burden with them, and small applicants give up.',
		evidence: 'an analysis of where CLLD needs other procedures'
	},
	'ck-067': {
		title: 'A map of the process counts every document that is asked of an applicant for a micro-grant.',
		why: 'Rules that go beyond EU law accumulate one document at a time. The count makes them visible.',
		evidence: 'the process map with the count'
	},
	'ck-068': {
		title: 'Each requirement shows its legal source, and those without a source have been removed.',
		why: 'National additions grow out of uncertainty and fear of audits. Small applicants suffer most, because the documents are the same whatever the amount.',
		evidence: 'the register of requirements'
	},
	'ck-069': {
		title: 'The methods for simplified costs are ready and were discussed with the audit authority before the first call.',
		why: 'An error in a method is repeated in every claim that uses it, so a late correction is expensive.',
		evidence: 'the description of the methods and the opinion of the audit authority'
	},
	'ck-070': {
		title: 'Simplified costs cover the running costs of LAGs.',
		why: 'Staff who need not collect invoices have time for animation.',
		evidence: 'the method for running costs'
	},
	'ck-071': {
		title: 'Unusual operations may be funded on the basis of a draft budget.',
		why: 'An operation that nobody has run before fits no table of unit costs. The law allows amounts from a draft budget that was agreed in advance, up to a total cost of EUR\u00a0200\u00a0000.',
		evidence: 'the guidance on draft budgets'
	},
	'ck-072': {
		title: 'A written policy on conflicts of interest covers declarations, leaving the room, records and referral.',
		why: 'The law requires a selection procedure that avoids conflicts of interest, and the European Court of Auditors has found fault with it repeatedly. Trust between neighbours does not replace a record.',
		evidence: 'the policy with its templates'
	},
	'ck-073': {
		title: 'A written rule separates the functions wherever a LAG is itself a beneficiary.',
		why: 'A LAG may carry out operations under its strategy only if the separation of functions is ensured. In an office of two people this does not happen by itself.',
		evidence: 'the rule on the separation of functions'
	},
	'ck-074': {
		title: 'Operations that started before the decision are excluded where they would probably have gone ahead anyway.',
		why: 'The European Court of Auditors recommends this, because such grants change nothing. EU law itself excludes only operations that were completed before the application.',
		evidence: 'the clause on the start of operations'
	},
	'ck-075': {
		title:
			'A protocol says which data on participants are recorded, when and by whom, what people are told, and who is responsible.',
		why: 'Some of the characteristics are special categories of personal data, and in a small place a person is recognised at once. Without a common protocol each association writes its own form.',
		evidence: 'the protocol and the data protection impact assessment'
	},
	'ck-076': {
		title: 'Data are entered once, by the body best placed, and taken from registers where possible.',
		why: 'Double entry burdens small organisations most, and it produces two versions of one fact.',
		evidence: 'a diagram of the data flow'
	},
	'ck-077': {
		title: 'LAGs work in one system for all Funds, or an export links the systems.',
		why: 'Time spent on entering one operation in several systems is lost for animation. Sweden uses a common IT system.',
		evidence: 'the plan for the IT system or the export'
	},
	'ck-078': {
		title: 'A help desk with named people answers LAGs within a set time.',
		why: 'CLLD in the ESF worked best where LAGs knew the method or the managing authority gave extra support. A question without an answer becomes an error.',
		evidence: 'the contract or plan for the help desk'
	},
	'ck-079': {
		title: 'There is a training plan on the CLLD method and social innovation for officers of the authorities.',
		why: 'Thinking in separate departments is a reported barrier. Officers who do not know the method judge local operations by the rules of large calls.',
		evidence: 'the training plan'
	},
	'ck-080': {
		title: 'The authorities have assessed their own capacity in people, organisation, strategy and beneficiaries.',
		why: 'Without a structured view, gaps are noticed as a backlog after the first round of calls.',
		evidence: 'the completed self-assessment'
	},
	'ck-081': {
		title: 'A roadmap for capacity building gives each measure an owner and money.',
		why: 'A gap that belongs to nobody remains open.',
		evidence: 'the roadmap'
	},
	'ck-082': {
		title: 'The audit authority has been trained in CLLD and consulted on sampling and materiality.',
		why: 'What auditors expect from very small operations should be known before the first claim. The law also limits how often a small operation is audited before its completion.',
		evidence: 'the training record and the minutes of the consultation'
	},
	'ck-083': {
		title: 'Management verifications are risk-based and proportionate, and the risks are identified in writing beforehand.',
		why: 'The law requires it. If every receipt of a micro-grant is checked, staff are missing where the risk is high.',
		evidence: 'the risk assessment'
	},
	'ck-084': {
		title: 'A committee of the Funds coordinates CLLD, with a mandate and a calendar.',
		why: 'With several Funds the Member State has to ensure coherence and coordination. In Slovenia such a committee gives LAGs a joint call and one voice.',
		evidence: 'the mandate and the calendar of the committee'
	},
	'ck-085': {
		title: 'There is one manual for LAGs with examples, in one valid version.',
		why: 'Several versions with contradicting answers lead honest applicants into error. Kujawsko-Pomorskie put roles, costs, selection and finance into one handbook.',
		evidence: 'the manual with its date'
	},
	'ck-086': {
		title: 'The rules change only at fixed dates and never retroactively.',
		why: 'Changing rules stop operations. A new form during an open call means work done twice, and disputes.',
		evidence: 'the calendar of changes'
	},
	'ck-087': {
		title: 'The selection criteria approved by the monitoring committee leave the LAGs’ own criteria untouched.',
		why: 'The committee approves criteria without prejudice to the LAGs’ tasks on procedure, calls and selection. A common grid for all LAGs would take these tasks from them.',
		evidence: 'the decision of the monitoring committee'
	},
	'ck-088': {
		title: 'A route for complaints and appeals of local applicants is defined.',
		why: 'Complaints have to be examined effectively. Applicants who know the members of the LAG also need an address outside it.',
		evidence: 'the procedure for complaints and appeals'
	},
	'ck-089': {
		title: 'The accessibility of forms and portals has been tested with real users.',
		why: 'Accessibility has to be taken into account throughout. A form that its authors find clear can shut out the people for whom CLLD is meant.',
		evidence: 'the test report'
	}
};
