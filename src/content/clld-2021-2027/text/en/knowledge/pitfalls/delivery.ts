import type { PitfallText } from '#lib/guide/knowledge-text.ts';

export const deliveryPitfalls: Readonly<Record<string, PitfallText>> = {
	'pf-57': {
		title: 'The slow machine',
		problem:
			'It takes too long from application to decision and from claim to payment. An evaluation in Sweden found [good local results, harmed by long handling times](source:src-56), and the European Court of Auditors spoke of [lengthy procedures](source:src-09).',
		signs: [
			'Files are older than your own time limit.',
			'Applicants telephone to ask where their file is.',
			'Nobody can say how long a decision takes on average.'
		],
		consequence: 'Promoters give up, and the money is not spent.',
		avoid: [
			'Set time limits for each body; as a planner default, selection, final check and contract together take ten weeks.',
			'Limit the final check to points of law.',
			'Publish the measured times every quarter, beside the limits.',
			'Pay claims sooner than the 80 days that the Regulation allows at most.'
		],
		reasons: {
			'slow-decision': 'You allow more than 140 days, twice the planner default, from a local application to the decision.',
			'long-check': 'The final verification of eligibility alone may take more than 60 days.',
			'no-limits': 'Times are shown only to authorities and LAGs, and the agreement sets no limits for decisions and payments.'
		}
	},
	'pf-58': {
		title: 'Rules that change midway',
		problem: 'Forms and conditions change while calls are open and operations are running.',
		signs: [
			'A new form appears during an open call.',
			'Two versions of a rule apply to the same operation.',
			'LAGs postpone calls because they expect another change.'
		],
		consequence: 'Applicants have to redo their work, and disputes follow about which rule applied.',
		avoid: [
			'Publish a calendar with fixed dates for changes, for example two a year.',
			'Never apply a change to open calls or running operations, unless it only makes things easier.',
			'Write both into the agreement with the LAGs.'
		],
		reasons: {
			'any-time': 'The rules for LAGs may change whenever there is a need.',
			'not-agreed': 'The agreement with LAGs sets no dates for changes of rules.'
		}
	},
	'pf-59': {
		title: 'Many manuals',
		problem: 'Guidance exists in several versions: a manual for each Fund, letters that correct it, answers by telephone.',
		signs: [
			'Two officers answer the same question differently.',
			'The manual and the website do not agree.',
			'LAGs keep lists of their own on what applies.'
		],
		consequence: 'Applicants make errors in good faith, and nobody can say which rule was valid.',
		avoid: [
			'Publish one handbook in one dated version; [Kujawsko-Pomorskie](source:src-58) issued one for its LAGs in 2015 on roles, costs, selection and finance.',
			'Publish every answer that concerns more than one LAG.',
			'Where several Funds take part, agree on joint rules or on a Lead Fund.'
		],
		reasons: {
			'funds-apart': 'Each Fund keeps its own rules, and the authorities coordinate only informally.',
			'scattered-answers': 'Rules change whenever there is a need, and LAGs ask the officers in charge one by one.'
		}
	},
	'pf-60': {
		title: 'No help when it is needed',
		problem:
			'LAGs and applicants have questions, and nobody has the task of answering them. CLLD under the ESF [worked best](source:src-01) where LAGs brought experience or received extra support from the managing authority.',
		signs: [
			'Questions stay open for weeks.',
			'LAGs postpone calls to wait for an answer.',
			'The same error comes back in claim after claim.'
		],
		consequence: 'Errors multiply and calls come late, above all in LAGs that are new.',
		avoid: [
			'Set up a help desk with named officers and a time for answers, and publish the answers.',
			'Pair new LAGs with experienced ones.',
			'Plan technical assistance for both in time; awarding a contract takes months.'
		],
		reasons: {
			'no-unit': 'No unit helps LAGs; the officers in charge answer beside their other work.',
			'slow-answers': 'The help desk may take more than 15 days to answer.',
			'nothing-paid': 'Technical assistance pays for no help desk, no network and no training.'
		}
	},
	'pf-61': {
		title: 'A team too thin',
		problem:
			'One officer in the managing authority looks after all LAGs. Lack of administrative capacity was [one reason](source:src-02) why the ESF was not used for CLLD.',
		signs: [
			'Files pile up after the first round of calls.',
			'Nobody stands in when the officer is away.',
			'Advice to LAGs is the first task to be dropped.'
		],
		consequence: 'Decisions become slow, and rules become tight because nobody has time to look at the single case.',
		avoid: [
			'Calculate posts by task; as a planner default, one dedicated post serves about ten LAGs.',
			'Secure the posts until closure.',
			'Assess your capacity, for example with the [instrument of the OECD](source:src-122), and adopt a plan with owners and money.'
		],
		reasons: {
			'part-of-a-post': 'You plan less than one full-time equivalent in the managing authority.',
			'posts-unsecured': 'The posts in the managing authority are not secured until closure.',
			'posts-for-many': 'You plan fewer than two full-time equivalents for more than 20 strategies.'
		}
	},
	'pf-62': {
		title: 'The liability scare',
		problem:
			'A LAG without assets signs contracts under which it may have to repay irregular support. Managing authorities [hesitate](source:src-44) to hand over tasks to bodies from which nothing can be recovered.',
		signs: [
			'Members of the board resign.',
			'The vote on the agreement is postponed.',
			'Partners with assets ask to leave the LAG.'
		],
		consequence: 'The LAG refuses the delegated tasks, and LAGs without money of their own withdraw first.',
		avoid: [
			'Let the managing authority or an intermediate body contract with beneficiaries where LAGs have no assets.',
			'Set up a guarantee fund, or agree a guarantee by partners of the LAG.',
			'Annex a short risk note to the agreement, and have the board vote on it.'
		],
		reasons: {
			'nobody-bears-loss':
				'LAGs contract with beneficiaries, but no guarantee and no national rule covers a loss when support has to be repaid.',
			'safeguards-open': 'LAGs sign the contracts with beneficiaries, and nothing is settled that protects them.'
		}
	},
	'pf-63': {
		title: 'The bottleneck after approval',
		problem:
			'Months pass between the agreement and the first local call, because LAGs only then write their procedures. In [Pomorskie](source:src-65) a LAG signed in January 2024 and still needed several months.',
		signs: [
			'No procedure is drafted when the agreement is signed.',
			'LAGs see the agreement for the first time after approval.',
			'Recruitment starts after signature.'
		],
		consequence:
			'A year is lost, and the legal deadline may be missed: LAGs of the first round must be able to carry out their tasks within 12 months of the decision on the programme.',
		avoid: [
			'Publish the model agreement with the strategy call.',
			'Have procedures drafted and accepted while strategies are still being assessed.',
			'Publish a model for each procedure, and accept unchanged models without a further check.'
		],
		reasons: {
			'manual-undated': 'The approval of strategies has a date, but the manual for LAGs has none.',
			'agreement-unseen': 'The model of the agreement with the LAG is not published with the call.',
			'conditions-unsaid': 'Your approval decisions do not state what a LAG needs before its first local call.'
		}
	}
};
