import type { PitfallText } from '#lib/guide/knowledge-text.ts';

export const designPitfalls: Readonly<Record<string, PitfallText>> = {
	'pf-09': {
		title: 'Nobody knows who decides',
		problem: 'The tasks of the managing authority, intermediate bodies and LAGs overlap, or one of them belongs to nobody.',
		signs: [
			'Two bodies ask for the same document.',
			'Applicants are sent from one office to the other.',
			'The manual says “the competent body”.'
		],
		consequence:
			'Files wait, and the bodies dispute about competence when the first difficult case arises. In LEADER a clear division of tasks was [often missing](source:src-26).',
		avoid: [
			'Draw up one [table of tasks](question:task-allocation), each with its article of the Regulation and one body.',
			'Follow one real operation through the table, from the idea to closure, together with LAGs.',
			'Have all bodies [sign the table](question:role-table-signed) before the manual is written.'
		],
		reasons: {
			'no-table-of-tasks': 'You have chosen a delivery model and planned the final check, but no table says who does each task.',
			'mixed-models-unsigned':
				'You use several delivery models side by side and plan a manual, but have no date for the signature of the table of tasks.',
			'check-without-a-body': 'You plan a final check of eligibility, but name no body that makes it.'
		}
	},
	'pf-10': {
		title: 'The LAG’s choice, made twice',
		problem: 'The final check of eligibility turns into a second assessment of whether the operation is good.',
		signs: [
			'Operations are refused because of their quality.',
			'A second expert opinion or a “quality check” follows the LAG’s decision.',
			'The final check takes as long as the selection itself.'
		],
		consequence:
			'The LAG becomes a letterbox, applicants wait twice, and a task that the Regulation reserves to the LAG is breached: selecting operations and fixing the amount of support.',
		avoid: [
			'Limit the [list for the final check](question:final-check-points) to points of law that can be answered with yes or no.',
			'Set a [time limit](question:final-check-days) for the check, and report against it.',
			'Meet concerns about quality earlier, for example by a minimum score in the LAG’s own criteria.'
		],
		reasons: {
			'scored-again': 'You let somebody other than the LAG score or rank the operations again.',
			'lag-criteria-touched': 'You let the selection criteria of the monitoring committee reach into the LAGs’ own criteria.',
			'check-takes-months':
				'You allow more than 60 days for the final check; a check of eligibility alone should take weeks (planner default).'
		}
	},
	'pf-11': {
		title: 'Hidden delegation',
		problem: 'LAGs perform tasks of the managing authority without being identified as intermediate bodies.',
		signs: [
			'A LAG looks through invoices “first”, on an informal request.',
			'LAG staff sign checklists that belong to management verification.',
			'The delivery model says one thing and the written arrangements another.'
		],
		consequence:
			'A system audit finds tasks without a mandate and without separation of functions, and decisions taken on that basis can be challenged. A LAG with such tasks must be identified as an intermediate body.',
		avoid: [
			'List what LAGs do in practice beyond their own tasks, and ask them to complete the list.',
			'Take each such task back, or [identify the LAG as an intermediate body](question:intermediate-bodies).',
			'Settle tasks, separation of functions and reporting in a [written arrangement](question:arrangement-contents) before work begins.'
		],
		reasons: {
			'tasks-without-designation': 'You give LAGs tasks of the managing authority, but list no intermediate body.',
			'model-contradicts':
				'You let LAGs contract as intermediate bodies, but say that they have no tasks of the managing authority.',
			'tasks-left-open': 'You give LAGs tasks of the managing authority, but the written arrangements do not settle which.'
		}
	},
	'pf-12': {
		title: 'The town hall takes over',
		problem: 'Public authorities dominate the body that decides on operations, by votes or simply by being present.',
		signs: [
			'The mayor chairs, and the municipality writes the minutes.',
			'Municipal staff vote for associations that the municipality finances.',
			'Members from outside the public sector rarely attend.'
		],
		consequence:
			'The added value of a local partnership is lost, and the programme finances what the municipality would have done anyway. In [2010](source:src-12) the European Court of Auditors found decisions dominated by local authorities; in [2022](source:src-10) it no longer found this in its sample. Control by a single interest group is also a breach of the Regulation.',
		avoid: [
			'Write into the [rules for LAGs](question:lag-composition-rules) that no single interest group controls decisions, and define the groups.',
			'Require a majority of non-public members at every decision on operations, not only on the list of members.',
			'Have the chair elected, from outside the public authorities.',
			'Brief municipalities early on what they give up and what they gain.'
		],
		reasons: {
			'control-not-excluded': 'Your rules for LAGs do not say that no single interest group may control decisions.',
			'limit-above-49': 'You allow a single interest group more than 49\u00a0% of the votes.',
			'municipal-money-without-counterweight':
				'You count on municipal budgets for the co-financing, and no rule on quorum or chair limits the influence of local authorities.'
		}
	},
	'pf-13': {
		title: 'Clubs, not communities',
		problem: 'The organisations that decide on operations are also those that receive the grants, year after year.',
		signs: [
			'Most grants go to members of the LAG.',
			'Calls are known to members weeks before they are published.',
			'Nobody has left the board since it was founded.'
		],
		consequence:
			'People outside the circle stop applying, and the reputation of all LAGs suffers. In [2010](source:src-12) the European Court of Auditors found that members of LEADER LAGs had received most of the grants.',
		avoid: [
			'Watch the [share of grants to members](question:selection-statistics) each year, and ask when it is high.',
			'Let members of the decision-making body [rotate](question:lag-composition-rules).',
			'Publish calls widely, and send LAG staff to people who have never applied.'
		],
		reasons: {
			'own-operations-only': 'You let LAGs carry out operations of their own only, so those who decide also receive.',
			'same-members-unwatched':
				'You do not require that board members rotate, and do not watch the share of grants that goes to members.',
			'insiders-stay-in-the-room':
				'You leave the selection to the LAG’s own body alone, and members with an interest need not leave the room.'
		}
	},
	'pf-14': {
		title: 'One procedure for every size',
		problem:
			'An idea for EUR\u00a05\u00a0000 and an operation of EUR\u00a0300\u00a0000 pass through the same form, evidence and checks.',
		signs: [
			'Small applicants give up halfway through the form.',
			'Associations ask a consultant to write for them.',
			'LAG officers advise people not to apply for small sums.'
		],
		consequence:
			'Only organisations with staff for applications remain, and the people closest to the problem are not among them.',
		avoid: [
			'Define two or three [size classes](question:size-classes), each with its own form, evidence and time to decision.',
			'Pay the smallest by lump sum or draft budget, without invoices.',
			'Assess [umbrella operations](question:operation-routes): in Kujawsko-Pomorskie ESF micro-grants averaged about PLN\u00a044\u00a0000 to 80\u00a0000 (our calculation).'
		],
		reasons: {
			'one-size-class': 'You plan one size class for all operations.',
			'real-costs-for-all': 'You offer real costs as the only form of grant, whatever the size of the operation.',
			'no-small-route': 'You offer small operations neither micro-grants under an umbrella nor a short form.'
		}
	},
	'pf-15': {
		title: 'Boundaries against daily life',
		problem:
			'The rule for drawing areas cuts through labour markets, school districts or services, or separates places that belong together.',
		signs: [
			'The same people are served by two LAGs.',
			'A quarter or valley falls just below the population threshold.',
			'Neighbouring streets lie on different sides of a line that nobody knows.'
		],
		consequence:
			'Two strategies are written for the same people, or a place with high need belongs to none. In [Portugal](source:src-19) rural and coastal strategies covered the same places.',
		avoid: [
			'Let partnerships propose the area, and publish only the [limits](question:area-rule).',
			'Give reasons for every threshold, and an [exception](question:population-exceptions) with somebody who grants it.',
			'Ask for the reason of each boundary: where people work, learn and use services.'
		],
		reasons: {
			'range-without-exception': 'You set a range of population, but give neither reasons nor an exception.',
			'targeted-without-area-rule': 'You target deprived areas, but no rule says who draws their boundaries.'
		}
	},
	'pf-16': {
		title: 'A competition that abandons places',
		problem: 'Many areas prepare a strategy, the money is enough for some of them, and nothing is planned for the others.',
		signs: [
			'Far more partnerships prepare than the budget can support.',
			'Nobody has estimated the demand.',
			'The call is silent on areas that are not selected.'
		],
		consequence:
			'Frustration remains where people worked for months, and they rarely try again. In [Lithuania](source:src-68) in 2014–2020 almost 60 urban strategies were drafted and 38 towns funded; about 202\u00a0000 people lived in the areas left out. It need not be so: in the [Łódź region](source:src-148), probably in 2016, 17 LAGs were funded and two left out.',
		avoid: [
			'Estimate the demand before you choose a competition, and compare it with the [number of strategies](question:number-of-strategies).',
			'Decide on a [second chance](question:late-areas) before the call, and publish it.',
			'Offer [areas left out](question:areas-left-out) advice, other funds or a further round.'
		],
		reasons: {
			'competition-without-second-chance': 'You choose areas in an open competition and give no second chance.',
			'ranking-without-follow-up': 'You rank strategies until the money is used up, and plan nothing for the areas left out.'
		}
	},
	'pf-17': {
		title: 'Everyone gets in, nothing changes',
		problem: 'The whole territory is covered and every strategy is accepted, whatever its quality.',
		signs: [
			'All applications are approved.',
			'Scores differ, but have no effect.',
			'All budgets are equal, and none pays for a full office.'
		],
		consequence:
			'Weak partnerships receive money that they cannot use well, and good ones too little. In [2022](source:src-10) the European Court of Auditors noted less demanding quality standards in some Member States and no quality criteria in one.',
		avoid: [
			'Set a [minimum score](question:quality-threshold) and publish it with the call.',
			'Give every applicant one [round of comments](question:improvement-round), so that the bar raises quality instead of excluding newcomers.',
			'Approve with conditions, or later, where a strategy is not ready.'
		],
		reasons: {
			'whole-territory-without-threshold': 'You cover the whole eligible territory and set no minimum score for strategies.',
			'low-threshold': 'You accept strategies with less than half of the possible score.',
			'first-version-on-paper':
				'You cover the whole eligible territory and judge the first version of each strategy by documents only.'
		}
	},
	'pf-18': {
		title: 'The own-money trap',
		problem: 'Operations need a contribution that associations and poor municipalities do not have.',
		signs: [
			'Only cities and large organisations apply.',
			'Associations ask municipalities to pay their share, and depend on them.',
			'Applications are withdrawn when the share is due.'
		],
		consequence: 'The actors closest to the people stay out, and operations are chosen by those who can pay.',
		avoid: [
			'Cover the share of small operations from the [state or regional budget](question:cofinancing-sources), in writing and for the whole period.',
			'Waive the contribution below a certain size.',
			'Accept voluntary work in kind under the conditions of the Regulation: [Lower Saxony](source:src-112) counts it at EUR\u00a015 an hour in its scheme for social innovation.'
		],
		reasons: {
			'own-money-from-everybody':
				'You ask beneficiaries for own money, without a waiver for small operations and without contributions in kind.',
			'municipal-budgets-alone':
				'You count on municipal budgets, without state or regional money for poor municipalities and without a waiver for small operations.'
		}
	},
	'pf-19': {
		title: 'The pre-financing trap',
		problem:
			'Money comes only after costs have been paid, so LAGs and small beneficiaries have to finance months of work in advance.',
		signs: [
			'LAGs and associations take bridge loans.',
			'Approved applicants withdraw before they sign.',
			'Staff of the LAG are paid late.'
		],
		consequence:
			'Small groups drop out after approval, when all the work on their application has been done. It can be avoided: in 2014–2020 LEADER allowed advances of [up to 50\u00a0%](source:src-142) of the public support for running and animation costs.',
		avoid: [
			'Pay [advances](question:advances) to LAGs and to small beneficiaries.',
			'Offer at least one [way of payment](question:beneficiary-payments) that needs no own money: direct payment by the LAG, or instalments on proof of output.',
			'Calculate the first nine months of a LAG and of a small association before you fix the rules.'
		],
		reasons: {
			'no-advances': 'You pay advances to nobody, not even to LAGs for their offices.',
			'reimbursement-only': 'You pay small beneficiaries by reimbursement only.',
			'preparation-paid-late': 'You pay preparation at real cost, with an advance of less than 10\u00a0%.'
		}
	},
	'pf-20': {
		title: 'Several Funds, several rule books',
		problem: 'A strategy draws on several Funds, and each keeps its own forms, calendars, IT and checks.',
		signs: [
			'LAGs work with four manuals.',
			'The same salary is claimed, and checked, in two systems.',
			'Calls of the Funds for the same strategies open at different times.'
		],
		consequence:
			'Integration remains on paper, and the LAG office spends its time on translating between Funds. In [Portugal](source:src-19) the delivery systems of the Funds remained the stumbling block. Without a joint call and a joint committee you also breach the Regulation.',
		avoid: [
			'Choose a [Lead Fund](question:lead-fund-model), or agree on joint rules as in [Slovenia](source:src-39), before the programme is submitted.',
			'Pay all running and animation costs from one Fund.',
			'Set up a [standing committee](question:fund-coordination) of all authorities with a mandate and a calendar.',
			'Give LAGs one entry for each operation, or an export between systems.'
		],
		reasons: {
			'no-joint-call': 'You plan no joint call, although strategies draw on several Funds.',
			'own-rules-informal-contacts': 'You let each Fund apply its own rules, and the authorities have only informal contacts.',
			'double-entry-open':
				'You use a system for the ESF+ alone although strategies draw on several Funds, and do not say how double entry is avoided.'
		}
	},
	'pf-21': {
		title: 'State aid discovered late',
		problem: 'Nobody asks whether the support is State aid until an operation of an undertaking has been selected or paid.',
		signs: [
			'Grants to social enterprises are stopped for legal checks.',
			'LAG staff do not know the word “undertaking” in its legal sense.',
			'Simplified costs were chosen before the aid question was asked.'
		],
		consequence: 'Work is put on hold, and in the worst case money has to be repaid by organisations that have already spent it.',
		avoid: [
			'Set the [route for each kind of operation](question:aid-routes) before the first local call.',
			'Use the two routes that the General Block Exemption Regulation has for CLLD: Article 19a for the costs of small and medium-sized enterprises, and Article 19b for aid of up to EUR\u00a0200\u00a0000 for each project.',
			'Where you use de minimis aid, check the ceiling of EUR\u00a0300\u00a0000 over three years for a single undertaking before the grant is signed.',
			'Train LAG staff to recognise the question, and name somebody who answers it.'
		],
		reasons: {
			'routes-not-assigned': 'You expect State aid, but set no route for any kind of operation.',
			'not-in-the-final-check': 'You expect State aid, but the final check does not look at it.',
			'employment-without-aid':
				'You want CLLD to support local employment and the social economy, but plan for operations without State aid only.'
		}
	},
	'pf-22': {
		title: 'Paying for statutory duties',
		problem: 'Grants replace what an authority has to do, and pay for, by law.',
		signs: [
			'Regular school transport or routine social work appears among the applications.',
			'A municipality applies for staff whom it already employs.',
			'The answer to “what would happen without the grant?” is “the same”.'
		],
		consequence:
			'Local budgets are relieved and nothing is added. In [2022](source:src-10) the European Court of Auditors found that LEADER paid for statutory tasks of authorities.',
		avoid: [
			'Exclude [statutory tasks](question:statutory-tasks) in the programme rules, with examples on either side of the line.',
			'Ask every public applicant what it would do without the grant, and keep the answer on file.',
			'Support the new element, such as a test with young people or outreach to families that no service knows.'
		],
		reasons: {
			'municipal-money-without-exclusion':
				'You count on municipal budgets for the co-financing, but exclude no statutory tasks from support.'
		}
	},
	'pf-23': {
		title: 'Deadweight',
		problem: 'Grants go to operations that were already under way and would have been carried out anyway.',
		signs: [
			'Invoices are older than the call.',
			'Applicants describe the operation in the past tense.',
			'Calls are opened so that a known operation can be paid.'
		],
		consequence:
			'Public money is spent without effect. The European Court of Auditors found such grants in LEADER and [recommended](source:src-13) excluding operations begun before the decision where deadweight is likely.',
		avoid: [
			'Set a [starting date](question:started-operations) that is stricter than the legal minimum, which excludes only operations completed before the application.',
			'Allow small organisations to start at their own risk after the application, so that a season is not lost.',
			'Ask for the date of the first order or contract, and check it.'
		],
		reasons: {
			'started-before-application': 'You support operations that had started before the application, unless they were completed.',
			'completion-not-checked': 'Your final check does not ask whether the operation was completed before the application.'
		}
	},
	'pf-24': {
		title: 'Double funding with LEADER',
		problem: 'The same beneficiary works with two offices, and the same cost is declared to two Funds.',
		signs: [
			'One organisation has grants from two offices for similar work.',
			'Salaries are split between Funds without a written key.',
			'Neither office knows the list of operations of the other.'
		],
		consequence:
			'The same expenditure must not be declared twice; a double declaration can lead to a financial correction. The European Court of Auditors reported a case of double financing in [LEADER](source:src-13).',
		avoid: [
			'Write a [demarcation](question:fund-demarcation) with examples that advisers can use.',
			'Compare [registers of beneficiaries](question:double-funding-check) twice a year with the other Funds.',
			'Agree on a pro rata key in advance for staff and rooms shared by several Funds.'
		],
		reasons: {
			'registers-not-compared':
				'You work beside other Funds or instruments, but your checks against double funding include neither a written demarcation nor a comparison of registers.',
			'not-in-the-final-check':
				'You work beside other Funds or instruments, but the final check does not look for double funding.'
		}
	}
};
