import type { PitfallText } from '#lib/guide/knowledge-text.ts';

export const esfPlusPitfalls: Readonly<Record<string, PitfallText>> = {
	'pf-36': {
		title: 'The participant-data wall',
		problem:
			'Full personal records are demanded from everybody who takes part, even from visitors of an open meeting place. People who distrust forms are lost before anybody can help them.',
		signs: [
			'People refuse to sign the form.',
			'Small associations leave because of the questionnaire.',
			'One form serves a drop-in meeting place and a course alike.'
		],
		consequence:
			'The most excluded people vanish from the statistics, and then from the operations. A participant is reported only if all the basic characteristics are complete, so one empty box means that the whole person is not reported.',
		avoid: [
			'Write down who is a visitor and who is a participant.',
			'Record only what the indicators of the operation need, and take from registers what they already hold.',
			'For support to the most deprived under objective (l), use the informed estimates that the ESF+ Regulation allows.',
			'Look through the first records within weeks, and help to close gaps instead of rejecting claims.'
		],
		reasons: {
			'no-visitor-rule': 'Your rules for daily work do not tell visitors of open activities from participants.',
			'no-early-help': 'You plan micro-grants, but beneficiaries receive no early help with records of participants.'
		}
	},
	'pf-37': {
		title: 'Sensitive data in small places',
		problem:
			'Disability, ethnic origin or homelessness is asked and recorded where everybody knows everybody. Even without a name, such a record points to one person.',
		signs: [
			'People ask to leave a question blank.',
			'Forms are filled in at the counter or in front of the group.',
			'Nobody can say who may open the files.'
		],
		consequence:
			'People are harmed or stay away. Several of these characteristics are special categories of personal data, so a careless record can also break data protection law.',
		avoid: [
			'Assess the impact on privacy with the data protection officer before the first form is printed.',
			'Make the answers to sensitive questions optional.',
			'Work with pseudonyms, and name the few persons who may read the records.',
			'Ask in private, and only once there is some trust.'
		],
		reasons: {
			'no-assessment': 'The impact on participants’ privacy has not been assessed with the data protection officer.',
			'open-counter': 'Your rules require neither a private setting for forms nor a limit on who may read the records.'
		}
	},
	'pf-38': {
		title: 'Indicators that punish inclusion',
		problem:
			'Only jobs and qualifications count as results. Work with people who are far from the labour market counts for nothing, however much progress they make.',
		signs: [
			'Operations choose participants who would probably succeed anyway (creaming).',
			'Targets are reached, but not with the people whom the strategies name.',
			'Good ideas are turned down because they bring no countable result.'
		],
		consequence: 'Those who are hardest to reach are avoided, and CLLD loses the purpose for which it was chosen.',
		avoid: [
			'Accept a tool that measures how far people have moved on (“distance travelled”) as evidence of results; in [Hull](source:src-85) evaluators analysed more than 1\u00a0200 individual paths of participants with a framework for soft outcomes.',
			'Count participation as an output in its own right.',
			'Judge LAGs also by the people and organisations that they reach for the first time.'
		],
		reasons: {
			'participants-only':
				'Your indicators count participants only, and the common results among them are about work, education and qualifications.',
			'money-counts': 'You judge LAGs by the amounts they commit, and not by whom they reach for the first time.',
			'no-distance':
				'CLLD is mainly for inclusion, but you will measure neither the distance that participants travel nor who is new to the ESF+.'
		}
	},
	'pf-39': {
		title: 'Target groups drawn too narrowly',
		problem:
			'The programme limits target groups to people whom standard calls serve anyway, such as registered unemployed people. LAGs have to turn the others away.',
		signs: [
			'Carers or isolated older people are refused because they are in no register.',
			'Groups are defined by an official status and not by their situation.',
			'LAGs ask whether somebody “counts” before they offer help.'
		],
		consequence: 'The need that justified CLLD stays unmet, and correcting the text takes an amendment of the programme.',
		avoid: [
			'Describe groups broadly, by their situation; the EU study on CLLD under the ESF [recommends](source:src-02) more diverse target groups.',
			'Name people who appear in no register, such as informal carers, isolated older people or families in debt.',
			'Test the wording on three to five real local ideas before you submit it.'
		],
		reasons: {
			'no-inclusion-objective': 'CLLD is mainly for inclusion, but you have chosen no objective from (h) to (l).',
			'one-group': 'Your list names a single target group.'
		}
	},
	'pf-40': {
		title: 'Theme boxes',
		problem:
			'A local idea that joins several themes has to be divided among specific objectives. Shared childcare, a course and a meeting place become three applications.',
		signs: [
			'One operation needs several applications.',
			'The answer to a sound idea is that another objective pays for it.',
			'Applicants write one purpose into the form and pursue another.'
		],
		consequence:
			'The integrated approach, which is the point of a local strategy, is lost. In 2014–2020 the difficulty of linking local needs to thematic objectives [discouraged](source:src-02) the use of the ESF for CLLD.',
		avoid: [
			'Match the themes that local people raised with the objectives in one table before you choose.',
			'Say in the text that one operation may join several themes, and how it is attributed to an objective.',
			'Mark examples as examples.'
		],
		reasons: {
			'one-box': 'CLLD runs under a single objective, and the text leaves little room beside its list or examples.',
			'split-by-objective':
				'CLLD runs under several objectives, and the text does not say that the examples for each are no closed list.'
		}
	},
	'pf-41': {
		title: 'Gold-plating out of fear',
		problem:
			'Authorities add requirements of their own to the EU rules. A [study for the European Parliament](source:src-128) in 2017 named inconsistent rules, uncertainty, fear of audit and the complexity of shared management as causes.',
		signs: [
			'Nobody can name the legal source of a requirement.',
			'Every audit is followed by a new annex.',
			'A micro-grant takes as many documents as a large operation.'
		],
		consequence: 'Work and delay grow for everybody, and small applicants give up first.',
		avoid: [
			'Keep a register with the legal source of every requirement, and remove those without one.',
			'Agree proofs and cost methods with the audit authority before the first local call.',
			'Choose claims for verification by written risks and in proportion to them.'
		],
		reasons: {
			'no-register': 'No register shows the legal source of what you ask of LAGs and applicants.',
			'all-claims': 'Every claim is verified, whatever its risk.',
			'audit-unheard': 'The manual for LAGs has a date, but the first meeting with the audit authority has none.'
		}
	},
	'pf-42': {
		title: 'Passive gold-plating',
		problem:
			'Simplifications that EU law offers are not used. Small operations are settled by invoices although the Regulation asks for simplified costs.',
		signs: [
			'A claim for EUR\u00a010\u00a0000 comes with a folder of invoices.',
			'Time sheets are asked for where a flat rate would do.',
			'LAG staff spend more time on proofs of payment than on people.'
		],
		consequence:
			'Errors and work are out of proportion to the sums. Up to EUR\u00a0200\u00a0000 of total cost, real costs also contradict the Regulation unless the support is State aid or another exception applies.',
		avoid: [
			'Make unit costs, lump sums and flat rates the rule, and real costs the exception.',
			'Use the flat rates of the Regulation that need no calculation.',
			'Discuss every method with the audit authority before the first local call.',
			'Pay the preparation of strategies as a lump sum.'
		],
		reasons: {
			'real-costs-only': 'Real costs are the only form of grant that you offer.',
			'preparation-invoices': 'The preparation of strategies is paid at real costs.'
		}
	},
	'pf-43': {
		title: 'Simplified costs that do not fit',
		problem:
			'Unit costs and rates made for large national schemes are applied to micro-grants. They miss what local operations do, or pay less than these cost.',
		signs: [
			'Applicants say that the rate does not pay for the work.',
			'Sound ideas are refused because no unit fits them.',
			'Officers propose a return to real costs.'
		],
		consequence: 'The programme goes back to real costs, and with them to invoices, errors and delay.',
		avoid: [
			'Offer draft budgets for unusual operations with a total cost of up to EUR\u00a0200\u00a0000.',
			'Test lump sums with LAGs on real operations before you fix them.',
			'Set amounts of your own for what recurs; Greece introduced [new simplified cost options](source:src-42) for LEADER in 2025.'
		],
		reasons: {
			'borrowed-rates': 'Your cost methods provide neither draft budgets nor amounts of your own.',
			'units-only': 'Unit costs are the only simplified form of grant that you offer.'
		}
	},
	'pf-44': {
		title: 'The 95\u00a0% rate without arithmetic',
		problem:
			'The higher rate for social innovation is claimed although nobody has added up what all programmes claim. Priorities at up to 95\u00a0% may take up at most 5\u00a0% of the ESF+ resources of the Member State under shared management.',
		signs: [
			'There is no national table of the ceiling.',
			'Each programme checks only its own amounts.',
			'The rate is in the draft before the coordinating body has been asked.'
		],
		consequence: 'The co-financing rate has to be corrected after LAGs and applicants have planned with it.',
		avoid: [
			'Calculate the ceiling with the coordinating body for all programmes together.',
			'Enter the result under [national shares](question:national-shares) and keep the calculation on file.',
			'Work out beforehand which national share a lower rate would need.'
		],
		reasons: {
			'shares-empty': 'You claim the rate for social innovation, but the table of national shares is empty.',
			'two-advantages':
				'You claim the rate for social innovation and the 10 extra percentage points for CLLD; in our reading the two cannot be added.'
		}
	},
	'pf-45': {
		title: 'Milestones made for other calls',
		problem:
			'The milestones of CLLD are copied from standard calls. Strategies start later, 18 to 24 months after the approval of the programme as a planner default, so the values are missed.',
		signs: [
			'CLLD has the same milestone share as the main calls.',
			'Nobody can show the calendar behind a value.',
			'The first local call comes after the date of the milestone.'
		],
		consequence:
			'The tables show poor performance where only the start was late. Milestones count in the mid-term review, and the flexibility amount, half of the contribution for 2026 and 2027, cannot be used before the decision that follows it.',
		avoid: [
			'Derive milestones from a calendar of the strategies and write the method down; in [Sunderland](source:src-86) the strategy dates from 2016 and the first call from November 2017.',
			'Add an output that is reached early, such as strategies with an approved allocation.',
			'Agree the value zero with the Commission where operations could not start before 2025.'
		],
		reasons: {
			'copied-share': 'The milestones for CLLD take the same share as those of standard calls.',
			'nothing-early': 'No output counts the strategies, so the tables stay empty until the first participants come.'
		}
	},
	'pf-46': {
		title: 'The decommitment squeeze',
		problem:
			'Commitments of 2021–2026 are lost if they are not used by the end of the third following year. CLLD spends late, so its money is moved to measures that spend faster.',
		signs: [
			'The allocation for CLLD is cut year after year.',
			'LAGs learn of a cut after it has been decided.',
			'In talks on the budget CLLD is mentioned only as a reserve.'
		],
		consequence:
			'The plans of LAGs collapse, and with them the trust of the people who prepared operations. Up to 8\u00a0% of the initial allocation of a priority, and no more than 4\u00a0% of the programme budget, can be moved without a decision of the Commission.',
		avoid: [
			'Protect the money by a priority of its own or by an allocation plan.',
			'Agree in advance when and how an allocation may be cut, and who is heard.',
			'Forecast the spending of the strategies year by year, so that a late start surprises nobody.'
		],
		reasons: {
			unprotected: 'The money for CLLD is not protected; it follows demand.',
			'shared-priority': 'CLLD shares its priorities with other measures, and the protection of its money is not settled.'
		}
	},
	'pf-47': {
		title: 'Course rules for everything',
		problem:
			'Rules made for training courses are applied to work in the community. A meeting at a kitchen table has to look like a course in order to be paid.',
		signs: [
			'Attendance lists are demanded at informal meetings.',
			'Hours of teaching are the only unit that is paid.',
			'Conversations are described as modules.'
		],
		consequence: 'Drop-in work disappears, because nobody can prove it in the form required.',
		avoid: [
			'Pay lump sums for agreed outputs.',
			'Accept proofs that the work itself produces: products, dated photographs, head counts without names.',
			'Agree these proofs with the audit authority and print them in the manual.'
		],
		reasons: {
			'lists-only': 'Signed attendance lists are the only proof that you accept for work in the community.',
			'rates-for-services':
				'You use the Commission’s rates for training and certain services, without draft budgets or amounts of your own.'
		}
	},
	'pf-48': {
		title: 'Rules for social services forgotten',
		problem:
			'Operations are selected before anybody has looked at accreditation, procurement and State aid. The rules for social services then stop small providers.',
		signs: [
			'Legal questions come up after selection.',
			'A selected association lacks the accreditation for its service.',
			'A municipality asks afterwards whether it should have put the service out to tender.'
		],
		consequence: 'Operations cannot start, and the associations selected lose time and money.',
		avoid: [
			'Have a short legal note written before the first local call: which services need accreditation, procurement or a State-aid route.',
			'Bring small associations together with an accredited organisation.',
			'Ask about these points in the application form.'
		],
		reasons: {
			'only-no-aid': 'Strategies may support services under objective (k), but “no aid” is the only State-aid route you plan.',
			'no-partner':
				'Strategies may support services under objective (k), but small applicants are not offered an experienced or accredited partner.'
		}
	}
};
