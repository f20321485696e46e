import type { QuestionText } from '#lib/guide/guide-text.ts';

export const deliveryQuestions: Readonly<Record<string, QuestionText>> = {
	'task-allocation': {
		label: 'Who does each task?',
		hint: 'One row for each task, with the body that answers for it. Add a second row where the body differs by type of operation.',
		help: 'Start with the six tasks that belong to the LAG alone, from building local capacity to evaluating the strategy. Then allocate what follows the LAG’s choice: the final check of eligibility, contracting, payment, management verification, complaints. The table has to match the [delivery model](question:delivery-model); where models differ, say so in the note, for example “micro-grants only”.\n\nLet the LAGs or their network read the table before it is signed. They see at once where two bodies will ask for the same document.',
		why: 'The Regulation reserves six tasks to the LAG; a row that gives one of them to an authority contradicts it. In LEADER a clear division between authorities and LAGs was often missing; the usual result is double checks and delay.',
		row: ['task', 'tasks'],
		columns: {
			task: {
				label: 'Task',
				hint: 'The first six are exclusive to the LAG.',
				options: {
					'local-capacity': { label: 'Building the capacity of local actors to develop and carry out operations' },
					'selection-procedure': { label: 'Drawing up the selection procedure and criteria' },
					'local-calls': { label: 'Preparing and publishing the local calls' },
					'operation-selection': { label: 'Selecting operations and fixing the amount of support' },
					'strategy-monitoring': { label: 'Monitoring progress towards the objectives of the strategy' },
					'strategy-evaluation': { label: 'Evaluating the implementation of the strategy' },
					'final-eligibility': { label: 'Final verification of eligibility before approval' },
					contracting: { label: 'Contracting: issuing the document with the conditions for support' },
					payment: { label: 'Payment to beneficiaries' },
					'management-verification': { label: 'Management verification' },
					complaints: { label: 'Examining complaints' }
				}
			},
			body: {
				label: 'Body responsible',
				options: {
					lag: { label: 'LAG' },
					'managing-authority': { label: 'Managing authority' },
					'intermediate-body': { label: 'Intermediate body' },
					'lead-fund-authority': { label: 'Authority of the Lead Fund' },
					other: { label: 'Other body' }
				}
			},
			note: { label: 'Note', hint: 'Name of the body, type of operation, deputy.' }
		}
	},
	'arrangement-contents': {
		label: 'What do the written arrangements with intermediate bodies settle?',
		hint: 'For every body named under intermediate bodies, LAGs included.',
		help: 'A LAG that takes on more than its six exclusive tasks, for example contracting or payment, is an intermediate body; so is an agency or a municipality that works for you. Use one model text for all and change only the list of tasks. With the EAFRD as Lead Fund, tasks of the paying agency count as further tasks too. Whether each arrangement is signed is recorded with the [intermediate bodies](question:intermediate-bodies).',
		why: 'Delegation has to be recorded in writing. A LAG that checks expenditure on the strength of an e-mail becomes a finding in the first system audit.',
		options: {
			tasks: { label: 'The tasks, one by one, with the articles', phrase: 'the tasks delegated' },
			'function-separation': {
				label: 'Separation of functions inside the body',
				phrase: 'the separation of functions within the body'
			},
			'time-limits': { label: 'Time limits for each task', phrase: 'the time limits for each task' },
			reporting: { label: 'What is reported, when and to whom', phrase: 'the reports due and their dates' },
			'right-to-check': {
				label: 'The managing authority’s right to check and to instruct',
				phrase: 'the right of the managing authority to check and to give instructions'
			},
			recoveries: { label: 'Who bears recoveries and corrections', phrase: 'the responsibility for recoveries and corrections' },
			withdrawal: {
				label: 'How a task is handed back or withdrawn',
				phrase: 'the conditions for handing back or withdrawing a task'
			}
		}
	},
	'function-separation': {
		label:
			'How is selecting kept apart from carrying out and checking where a LAG is itself a beneficiary or an intermediate body?',
		hint: 'Name the functions and who holds each. Three to five sentences.',
		help: 'A LAG may carry out operations under its own strategy as long as the functions are separated. Say who decides, who carries out, who verifies the claim, and who steps in when one person holds two of these roles. For example: the LAG’s decision body selects, its office carries out, the managing authority verifies and pays, and office staff do not vote on their own operation.',
		why: 'Separation of functions is the condition on which a LAG may be a beneficiary at all. In a team of two people it does not come about by itself.'
	},
	'fund-coordination': {
		label: 'How do the authorities of the Funds coordinate their work on CLLD?',
		help: 'This is about the working level: calendars, forms, answers to LAGs. It comes on top of the joint committee that monitors the strategies, although one body may do both. Slovenia runs a standing coordination committee of all managing authorities, with a joint call and a joint set of rules. If you set one up, give it a mandate, a chair, meeting dates and a say for the ESF+ side.',
		why: 'Where several Funds work in one area, the Member State has to see to coherence and coordination. Without a fixed place for it, LAGs receive as many answers as there are Funds.',
		options: {
			'standing-committee': {
				label: 'Standing committee of all managing authorities',
				phrase: 'coordinates the Funds in a standing committee of all managing authorities concerned',
				advantages: ['Joint call and joint rules become possible', 'LAGs hear one voice'],
				drawbacks: ['Needs a mandate that all authorities accept']
			},
			'informal-contacts': {
				label: 'Informal contacts between officers',
				phrase: 'coordinates the Funds through regular contacts between the officers in charge',
				advantages: ['Light to set up'],
				drawbacks: ['Collapses when staff change']
			}
		}
	},
	'role-table-signed': {
		label: 'When is the role table signed by all bodies concerned?',
		hint: 'Managing authority, intermediate bodies, accounting and audit, LAG network.',
		help: 'Invite the bodies for two days, walk one real operation through the table from idea to closure, and write down each point where two of them reach for the same file. Aim for a date before the manual is drafted. Sign again when a task moves.',
		why: 'A table that only its author knows changes nothing. The signature makes each body read its own row.'
	},
	'final-check-points': {
		label: 'What does the final eligibility check look at after the LAG has chosen?',
		hint: 'Choose only what is checked again after the LAG’s decision.',
		help: 'Keep the list to points of law that can be answered with yes or no. Whether the idea is good, new or useful for the area is for the LAG to judge and stays off the list. Test the list on three real operations: if a point cannot be answered from the file, take it out or move it to the application form.',
		why: 'The LAG presents its choice to the body that verifies eligibility for the last time before approval; by our reading, that body makes sure that the operation is lawful, and no more. A long list turns into a second selection.',
		options: {
			'fund-scope': {
				label: 'The operation falls within the Fund and the programme',
				phrase: 'that the operation falls within the scope of the Fund and of the programme'
			},
			'intervention-type': {
				label: 'The operation belongs to a type of intervention of the priority',
				phrase: 'that the operation can be attributed to a type of intervention of the priority'
			},
			'eligible-costs': {
				label: 'The costs are eligible',
				phrase: 'that the planned costs are eligible'
			},
			'not-completed': {
				label: 'The operation was not completed before the application',
				phrase: 'that the operation was not physically completed or fully implemented before the application was submitted'
			},
			'aid-route': {
				label: 'State aid has been assessed and the right route taken',
				phrase: 'that State aid has been assessed'
			},
			'double-funding': {
				label: 'The same cost is not paid from another Fund or programme',
				phrase: 'that the same expenditure is not declared under another Fund or programme'
			},
			'selection-file': {
				label: 'The LAG followed its own procedure: declarations and reasons are on file',
				phrase: 'that the LAG has followed its published selection procedure'
			}
		}
	},
	'choice-rescored': {
		label: 'Does anybody other than the LAG score or rank the operations again?',
		help: 'Answer “yes” also if it happens under another name: a “quality check”, a second expert opinion that may stop an operation, a committee that confirms the ranking. If the answer is “yes”, find out which worry stands behind it and meet it another way, for instance with a minimum standard in the LAG’s own criteria.',
		why: 'Selecting operations and fixing the amount of support are exclusive tasks of the LAG; the managing authority’s own duty to select operations expressly leaves them out. A second scoring makes the LAG a letterbox and can double the waiting time.'
	},
	'final-check-days': {
		label: 'How many days may the final eligibility check take?',
		hint: 'Calendar days from the complete file to the answer.',
		help: 'Fix the time for the whole check, with all questions back to the LAG included, and say what happens when it runs out. A check that is limited to eligibility needs weeks, not months. Publish the figure in the manual and report against it.',
		why: 'This is the one step between the LAG’s choice and the applicant’s answer that the authority controls alone. The guide on delivering CLLD effectively asks authorities to map the steps, remove duplicates and speed up decisions; this is the first place to look.'
	},
	'local-decision-days': {
		label: 'How many days may pass from a local application to the decision that the applicant receives?',
		hint: 'Calendar days, for the LAG’s selection, the final eligibility check and the contract together.',
		help: 'Add up the LAG’s selection, the [final check](question:final-check-days) and the contract. The planner’s timeline counts 10 weeks for the three together and treats 26 weeks as slow. Agree the LAG’s share with the LAGs, so that the figure binds both sides.',
		why: 'A Swedish evaluation of 2014–2020 found good local results, harmed by long handling times. A published target, measured each quarter, shows delay before it becomes a habit.'
	},
	'payment-days': {
		label: 'Within how many days is a beneficiary’s claim paid in full?',
		hint: 'Calendar days; the Regulation allows 80 at most.',
		help: 'Divide the days between the bodies that handle a claim, and leave a margin for one question back to the beneficiary. The legal ceiling is a long time for an association without reserves, so set a shorter path where a lump sum on proof of output leaves little to check. For example: 30 days for claims based on simplified costs and 80 for the rest; enter the longer one.',
		why: 'Beneficiaries have to be paid in full within 80 days, whatever the number of bodies involved. Slow payment drives small groups out after approval, when the work to find them has already been done.'
	},
	'verification-approach': {
		label: 'How are claims chosen for management verification?',
		help: 'Claims on lump sums and unit costs need proof of the output, not of the spending. Look at operations, beneficiaries and cost forms apart, and let a good record of a LAG lower the share of its files that is checked. The features that raise the risk are chosen in [implementation](question:verification-risk-factors).',
		why: 'Management verifications have to be based on risks identified beforehand and in writing, and be in proportion to them. Checking everything consumes the staff that should answer LAGs, and after the first irregularity it tends to grow for all.',
		options: {
			'all-claims': { label: 'Every claim is verified', phrase: 'verifies every claim' },
			'fixed-sample': {
				label: 'A fixed share of claims, the same for all',
				phrase: 'verifies a fixed share of claims that is the same for all types of operation'
			},
			'risk-based': {
				label: 'On the basis of a written risk assessment',
				phrase: 'verifies claims on the basis of a written risk assessment and in proportion to the risks found'
			}
		}
	},
	'risk-assessment-date': {
		label: 'When is the risk assessment for management verifications written?',
		hint: 'It has to exist before the first verification.',
		help: 'Two pages are enough to begin with: which risks, how likely, how grave, which share of claims and which depth of check follow. Discuss the draft with the audit authority and with two LAGs, because they know different errors. Revise it once a year by what was found.',
		why: 'Risks have to be identified beforehand and in writing. Without the paper a reduced sample is an omission; with it, it is a method.'
	},
	'started-operations': {
		label: 'May an operation be supported that has already started?',
		help: 'The Regulation excludes operations that were completed before the application, not those that have merely started. Decide whether that is enough. The Court of Auditors recommended excluding operations begun before the decision where they would have gone ahead anyway; for small groups, allow a start at their own risk after the application, so that a voluntary initiative does not miss its season.',
		why: 'The auditors of LEADER found grants for projects that were already under way: public money without effect. Too strict a rule, on the other hand, makes each day of delay in the decision cost the applicant a day.',
		options: {
			'legal-minimum': {
				label: 'Yes, unless it was completed before the application',
				phrase:
					'supports operations that have started, unless they were physically completed or fully implemented before the application'
			},
			'after-application': {
				label: 'Only if it started after the application',
				phrase: 'supports only operations that start after the application has been submitted'
			},
			'after-decision': {
				label: 'Only if it starts after the decision, where it might have gone ahead anyway',
				phrase: 'excludes operations that start before the decision wherever they might have gone ahead without support'
			}
		}
	},
	'cost-methods': {
		label: 'By which methods do you set simplified costs for CLLD?',
		hint: 'Choose all that LAGs and beneficiaries may use.',
		help: 'Most programmes need more than one: flat rates of the Regulation for LAG offices, draft budgets for unusual operations, own unit costs or lump sums for what recurs. A draft budget is agreed in advance by the body that selects the operation, which in CLLD is the LAG by our reading, and only up to EUR\u00a0200\u00a0000 of total cost. The rates that the Commission has set for some types of ESF+ operation belong to [Article 94](question:uses-article-94) and exclude your own schemes for the same types.',
		why: 'Operations up to EUR\u00a0200\u00a0000 of total cost have to use simplified costs unless the support is State aid. Without a method that fits, LAGs fall back on invoices for tiny sums, or cannot support the operation at all.',
		options: {
			'off-the-shelf': {
				label: 'Flat rates of the Regulation',
				phrase: 'applies the flat rates laid down in the Regulation',
				advantages: ['No methodology to develop or defend'],
				drawbacks: ['May not fit micro-projects']
			},
			'draft-budget': {
				label: 'Draft budget for each operation, up to EUR\u00a0200\u00a0000',
				phrase: 'accepts a draft budget agreed in advance for operations of up to EUR\u00a0200\u00a0000',
				advantages: ['Fits unusual and innovative operations'],
				drawbacks: ['Each budget has to be assessed beforehand']
			},
			'own-method': {
				label: 'Own unit costs and lump sums',
				phrase: 'sets its own unit costs and lump sums by a fair, equitable and verifiable method',
				advantages: ['Fits the real costs of LAGs; Greece introduced such options for LEADER in 2025'],
				drawbacks: ['Needs cost records to start from', 'Needs the opinion of the audit authority']
			},
			'existing-rates': {
				label: 'Rates of other Union policies or of national schemes',
				phrase: 'takes over rates that apply to similar operations under other Union policies or under national schemes'
			},
			'commission-rates': {
				label: 'Rates set by the Commission for certain ESF+ operations',
				phrase: 'uses the rates set by the Commission for the types of operation concerned'
			}
		}
	},
	'cost-options': {
		label: 'Which simplified cost option covers which kind of cost?',
		hint: 'One row for each kind of cost. Fill in the flat rate only where the form is a flat rate.',
		help: 'Begin with the LAG office: real staff costs with 40\u00a0% of them for everything else is the usual pair, and it frees staff for animation. The 20\u00a0% rate for staff cannot be combined with the 40\u00a0% rate, nor, by our reading, can indirect costs be added to it. Participants’ allowances and salaries may stay real costs. Note in the method column what the amount rests on, for example “regional pay scale of 2025”.',
		why: 'LAGs plan their first budget on these rates. A method settled with the audit authority before the first call can be relied on; where there is none, staff spend on invoices the time that LAGs would rather give to animation.',
		row: ['cost option', 'cost options'],
		columns: {
			'cost-kind': {
				label: 'Kind of cost',
				options: {
					preparation: { label: 'Preparation of strategies' },
					'lag-staff': { label: 'Staff of the LAG' },
					'lag-other': { label: 'Other costs of management and animation' },
					'operation-staff': { label: 'Staff in operations' },
					'operation-other': { label: 'Other costs of operations' },
					'participant-costs': { label: 'Allowances and salaries of participants' },
					'small-operation': { label: 'Small operations as a whole' },
					cooperation: { label: 'Cooperation between LAGs' }
				}
			},
			form: {
				label: 'Form',
				options: {
					'unit-costs': { label: 'Unit costs' },
					'lump-sum': { label: 'Lump sum' },
					'draft-budget': { label: 'Lump sum or unit costs from a draft budget' },
					'flat-rate': { label: 'Flat rate' },
					'real-costs': { label: 'Real costs' }
				}
			},
			'flat-rate-kind': {
				label: 'Flat rate',
				hint: 'Only for the form “flat rate”.',
				options: {
					'indirect-of-direct': { label: 'Indirect costs, up to 7\u00a0% of direct costs' },
					'indirect-of-staff': { label: 'Indirect costs, up to 15\u00a0% of direct staff costs' },
					'indirect-calculated': { label: 'Indirect costs, up to 25\u00a0% of direct costs, with a calculation' },
					'staff-of-direct': { label: 'Direct staff costs, up to 20\u00a0% of the other direct costs' },
					'remaining-of-staff': { label: 'All remaining costs, up to 40\u00a0% of direct staff costs' }
				}
			},
			rate: { label: 'Rate', hint: 'The rate that you apply.' },
			method: { label: 'Method', hint: 'What the amount or rate rests on.' },
			'audit-date': { label: 'Discussed with the audit authority' },
			'ready-date': { label: 'Ready for use' }
		}
	},
	'aid-routes': {
		label: 'Which State-aid route applies to each kind of operation?',
		hint: 'One row for each kind of operation that LAGs are likely to support.',
		help: 'Much ESF+ work with people is no aid: non-economic activity, awareness work, support to persons rather than undertakings. Where a small or medium-sized undertaking or a social enterprise gains, choose: de minimis (EUR\u00a0300\u00a0000 for each undertaking in a Member State over any three years), Article 19b of the block exemption (up to EUR\u00a0200\u00a0000 for each project), or Article 19a (costs of SMEs, up to the support rates of the Fund). The block exemption is due to expire on 31 December 2026, so check whether it has been prolonged.\n\nName the body that asks for the declarations and records the aid; from 2026 de minimis aid goes into a central register.',
		why: 'A State-aid question discovered after selection stops the operation and can end in repayment. The route also decides whether simplified costs are compulsory: support that is State aid is outside that duty.',
		row: ['kind of operation', 'kinds of operation'],
		columns: {
			'operation-kind': { label: 'Kind of operation', hint: 'For example “start-up grant for a social enterprise”.' },
			route: {
				label: 'Route',
				options: {
					'no-aid': { label: 'No aid' },
					'de-minimis': { label: 'De minimis' },
					'gber-19a': { label: 'Block exemption, Article 19a' },
					'gber-19b': { label: 'Block exemption, Article 19b' },
					other: { label: 'Other' }
				}
			},
			reason: { label: 'Reason or ceiling' },
			recorder: {
				label: 'Checked and recorded by',
				options: {
					lag: { label: 'LAG' },
					'managing-authority': { label: 'Managing authority' },
					'intermediate-body': { label: 'Intermediate body' },
					other: { label: 'Other body' }
				}
			}
		}
	},
	'community-proofs': {
		label: 'Which proofs do you accept for work in the community?',
		hint: 'Choose all that a beneficiary may use instead of each other.',
		help: 'Settle this with the audit authority and print it in the manual with an example of each. Ask of every proof whether the beneficiary would produce it anyway: a photograph of the repaired garden exists, a signed list from a kitchen table does not. Tie the proof to the lump sum or unit that it is to support.',
		why: 'Community work that has to look like a training course in order to be paid turns into one, or disappears. Proofs agreed beforehand spare both sides the dispute about what is missing.',
		options: {
			products: { label: 'Products: a plan, a publication, an exhibition', phrase: 'products of the work' },
			photographs: { label: 'Dated photographs', phrase: 'dated photographs' },
			declarations: {
				label: 'Declarations of the beneficiary or of partners',
				phrase: 'declarations of the beneficiary or of partners'
			},
			'head-counts': { label: 'Head counts without names', phrase: 'head counts without names' },
			'attendance-lists': { label: 'Signed attendance lists', phrase: 'signed attendance lists' },
			visits: { label: 'A short note of a visit by the LAG', phrase: 'notes of visits by the LAG' }
		}
	},
	'conflict-rules': {
		label: 'Which rules on conflicts of interest bind everybody who decides on operations?',
		hint: 'They bind LAG members, office staff and officers of the authority alike.',
		help: 'In a small place everyone knows everyone: the question is not whether interests meet, but what is done when they do. The four rules work only together. Provide the forms yourself, so that a LAG does not have to invent them: a declaration for each session, a line in the minutes for who left and when, and an address for doubtful cases.',
		why: 'The LAG’s procedure has to avoid conflicts of interest, and the Financial Regulation binds everybody who implements Union money. Missing declarations were a repeated finding of the Court of Auditors in LEADER.',
		options: {
			'written-declaration': {
				label: 'Written declaration of interests before each decision',
				phrase: 'a written declaration of interests before each decision'
			},
			'leaving-the-room': {
				label: 'Members with an interest leave the room for discussion and vote',
				phrase: 'the absence of members with an interest from discussion and vote'
			},
			'kept-record': {
				label: 'Declarations and absences are recorded and kept on file',
				phrase: 'a record of declarations and absences in the minutes'
			},
			referral: {
				label: 'Doubtful cases are referred to the managing authority',
				phrase: 'the referral of doubtful cases to the managing authority'
			}
		}
	},
	'complaints-channel': {
		label: 'Where can people complain, and which body examines the complaint?',
		hint: 'One row for each subject: who looks first, who reviews, within how many days.',
		help: 'A complaint about the LAG’s choice can go to the LAG first and then to a body that took no part in it. A complaint about discrimination or conduct should not have to pass through the LAG at all. Put one address on every form and forward from there, so that people need not know the table. Check that [what you state about the horizontal enabling conditions](question:enabling-conditions) says the same.',
		why: 'Complaints about the Funds have to be examined effectively, and two horizontal enabling conditions, on the Charter of Fundamental Rights and on the rights of persons with disabilities, ask for reports on them to the monitoring committee. In CLLD people complain about neighbours; without a route outside the LAG many stay silent.',
		row: ['subject', 'subjects'],
		columns: {
			subject: {
				label: 'Subject',
				options: {
					'lag-choice': { label: 'The LAG’s choice of operations' },
					'eligibility-decision': { label: 'The final check of eligibility' },
					'claim-payment': { label: 'Claims and payments' },
					charter: { label: 'Breach of the Charter of Fundamental Rights' },
					'disability-rights': { label: 'Breach of the rights of persons with disabilities' },
					conduct: { label: 'Conduct of a LAG, an authority or a beneficiary' }
				}
			},
			'first-body': {
				label: 'Examined by',
				options: {
					lag: { label: 'LAG' },
					'managing-authority': { label: 'Managing authority' },
					'intermediate-body': { label: 'Intermediate body' },
					'audit-authority': { label: 'Audit authority' },
					'equality-body': { label: 'Equality body or ombudsperson' },
					court: { label: 'Court' },
					other: { label: 'Other body' }
				}
			},
			'review-body': {
				label: 'Reviewed by',
				options: {
					lag: { label: 'LAG' },
					'managing-authority': { label: 'Managing authority' },
					'intermediate-body': { label: 'Intermediate body' },
					'audit-authority': { label: 'Audit authority' },
					'equality-body': { label: 'Equality body or ombudsperson' },
					court: { label: 'Court' },
					other: { label: 'Other body' }
				}
			},
			days: { label: 'Days to answer', hint: 'Calendar days.' },
			address: { label: 'Address', hint: 'Web page, e-mail or office.' },
			reported: { label: 'Reported to the monitoring committee' }
		}
	},
	'lag-criteria-untouched': {
		label: 'Do the selection criteria approved by the monitoring committee leave the LAGs’ own criteria untouched?',
		help: 'Answer “yes” if the committee’s decision says that operations under strategies are selected by the criteria of the LAG. By our reading, the committee may repeat minimum standards that follow from law, such as non-discrimination, but not prescribe what a good local operation is or how points are given.',
		why: 'The monitoring committee approves the methodology and the criteria for selection without prejudice to the LAGs’ exclusive tasks. A general decision that forgets this exception binds LAGs to criteria made for other calls.'
	},
	'access-measures': {
		label: 'How do people with disabilities, little schooling or another language get through calls, forms and meetings?',
		hint: 'Choose what you guarantee in every area, not what a good LAG might do.',
		help: 'Think of one person who should benefit and follow the whole path with that person: hearing of the call, the first meeting, the form, the questions back, the decision. Choose the measures that are needed on the way, pay for them from preparation or running costs, and put them into the manual. Exchange with beneficiaries is electronic as a rule, and on paper by way of exception at their request. A short form for [small operations](question:size-classes) helps more than a long guide to a long form.',
		why: 'Accessibility for persons with disabilities has to be taken into account throughout, and support for CLLD has to serve accessibility. The people whom CLLD is meant to reach are the first to be lost at a portal.',
		options: {
			'plain-language': { label: 'Forms and guidance in plain language', phrase: 'forms and guidance in plain language' },
			'short-form': { label: 'A short form for small operations', phrase: 'a short form for small operations' },
			'paper-route': {
				label: 'Paper by way of exception, on request',
				phrase: 'paper forms by way of exception and on request'
			},
			'personal-help': {
				label: 'Help in person before and during the application',
				phrase: 'help in person before and during the application'
			},
			interpreting: { label: 'Interpreting, sign language included', phrase: 'interpreting, sign language included' },
			'accessible-places': { label: 'Meetings only in accessible places', phrase: 'meetings in accessible places' },
			'tested-with-users': {
				label: 'Forms and portal tested with the people concerned',
				phrase: 'forms and a portal tested with the people concerned'
			}
		}
	},
	'participant-records': {
		label: 'Who records what about participants, when and how?',
		hint: 'One row for each kind of record; keep to what the indicators need.',
		help: 'Give each record to the body best placed: the association that knows the person, a register that already holds the fact, an evaluator for the follow-up after six months, where a representative sample is enough. Ask about disability, origin or homelessness apart from the rest, when there is some trust, and let people decline. Informed estimates are allowed for the most deprived under specific objective l; that objective uses only the total and the age groups from the list of common outputs, and no common results.',
		why: 'A participant is reported only when the set of basic characteristics is complete, so one empty box loses the whole person. Several of the sensitive characteristics are special categories of personal data, and in a village they are recognised at once; asked clumsily, they drive away the people whom the operation is for.',
		row: ['record', 'records'],
		columns: {
			content: {
				label: 'Record',
				options: {
					'basic-characteristics': { label: 'Basic characteristics: employment, age, education' },
					'special-categories': { label: 'Sensitive characteristics: disability, origin, minority, homelessness' },
					'immediate-results': { label: 'Results on leaving' },
					'longer-term-results': { label: 'Results after six months' }
				}
			},
			recorder: {
				label: 'Recorded by',
				options: {
					beneficiary: { label: 'Beneficiary' },
					lag: { label: 'LAG' },
					'intermediate-body': { label: 'Intermediate body' },
					'managing-authority': { label: 'Managing authority' },
					evaluator: { label: 'Evaluator' }
				}
			},
			moment: {
				label: 'When',
				options: {
					joining: { label: 'On joining' },
					'after-trust': { label: 'Later, once there is trust' },
					leaving: { label: 'Within four weeks of leaving' },
					'six-months': { label: 'Six months after leaving' }
				}
			},
			way: {
				label: 'How',
				options: {
					form: { label: 'Question on the form' },
					'voluntary-answer': { label: 'Question that may be declined' },
					register: { label: 'From a public register' },
					sample: { label: 'Representative sample' },
					estimate: { label: 'Informed estimate' }
				}
			},
			note: { label: 'Note' }
		}
	},
	'privacy-assessment': {
		label: 'Has the impact on participants’ privacy been assessed with the data protection officer?',
		hint: 'Before the first form is printed; one assessment for all LAGs is enough if they use the same form and system.',
		help: 'The assessment settles which body answers for the records, on which legal ground, with which words to participants, who may see names, and how long records are kept. A small association should receive a finished form and a page of rules, not the task of writing them.',
		why: 'Sensitive characteristics of a recognisable few are a risk to the people concerned. A LAG cannot make this assessment alone, and without it each beneficiary invents a consent form of its own.'
	},
	'record-system': {
		label: 'In which system do LAGs and beneficiaries work?',
		help: 'Let two LAG officers enter one real operation from beginning to end before you decide. Sweden gave one managing authority and one system to all Funds: described as efficient after initial difficulties, although a later evaluation still found long handling times. A shared system saves double entry, not slow decisions.',
		why: 'Exchange with beneficiaries is electronic as a rule, so the system decides who can apply. A tool made for large projects puts the burden of a large project on a grant of a few thousand euro.',
		options: {
			'one-system': {
				label: 'One system for all Funds',
				phrase: 'uses one electronic system for all Funds that support the strategies',
				advantages: ['One entry for LAGs and beneficiaries', 'Efficient once it runs (Sweden)'],
				drawbacks: ['Teething troubles at the start', 'Does not by itself shorten the handling of files']
			},
			'own-system': {
				label: 'The programme’s own ESF+ system',
				phrase: 'uses the electronic system of the ESF+ programme',
				advantages: ['Ready now'],
				drawbacks: ['Double entry for LAGs that work with several Funds']
			}
		}
	},
	'double-entry': {
		label: 'How do LAGs that work with several Funds avoid entering the same thing twice?',
		hint: 'For example an export that the other systems read, or one access for the LAG.',
		help: 'If one system is out of reach, a bridge may do: a file that your system writes and the others read, with the operation, the beneficiary, the amounts by Fund and the indicators. Say who keeps it running and from when. If there is no bridge yet, estimate the hours of double entry for one LAG in a year and decide whether it is cheaper to build one.',
		why: 'Running costs are capped, and each hour spent on copying is an hour without animation. Two entries of one amount also tend to differ, and the difference has to be explained to an auditor.'
	},
	'system-ready-date': {
		label: 'When can LAGs enter their first operation?',
		hint: 'The system is tested, access is given, people are trained.',
		help: 'The planner counts 16 to 52 weeks for the system and the rules on records, with a buffer of 15\u00a0%. If the date lies after the first local calls, agree now on a simple spreadsheet whose columns the system will accept later.',
		why: 'A late system turns the first year of operations into paper that somebody has to type in. In the planner’s timeline it is the part of delivery with the widest margin.'
	},
	'staff-by-task': {
		label: 'How many posts does each delivery task need?',
		hint: 'Full-time equivalents by task and body, as an average over the period.',
		help: 'Divide the [posts you have planned](question:authority-staff-fte) by task, and add those of intermediate bodies and contractors. As a planner default, one dedicated post serves about ten LAGs; legal, finance and community skills should all be present, each with a deputy. Test the figures against a peak: all strategies of the first round file claims in the same quarter.',
		why: 'Lack of administrative capacity was one of the reasons that kept authorities from using the ESF for CLLD. One officer for all LAGs becomes the bottleneck of the first round.',
		row: ['task', 'tasks'],
		columns: {
			task: {
				label: 'Task',
				options: {
					support: { label: 'Help and training for LAGs' },
					eligibility: { label: 'Final check of eligibility' },
					'contracts-payments': { label: 'Contracts and payments' },
					verification: { label: 'Management verification' },
					'costs-and-aid': { label: 'Cost methods and State aid' },
					records: { label: 'Electronic system, indicators, participants’ data' },
					coordination: { label: 'Coordination, selection of strategies, evaluation' }
				}
			},
			body: {
				label: 'Body',
				options: {
					'managing-authority': { label: 'Managing authority' },
					'intermediate-body': { label: 'Intermediate body' },
					contractor: { label: 'Contractor' }
				}
			},
			posts: { label: 'Posts', hint: 'Up to two decimals, for example 1.5.' }
		}
	},
	'training-topics': {
		label: 'In what are officers of the authority, intermediate bodies and audit trained before the first call?',
		help: 'Train the people who will say yes or no: case officers and auditors together, in the same room, on the same real cases. Two days with a field visit to a LAG teach more than a presentation. Fix dates and pay from technical assistance.',
		why: 'Silo thinking and little experience with social innovation are known barriers. Untrained officers apply the rules of large calls, because these are the ones they know.',
		options: {
			'clld-method': { label: 'The CLLD method, with a field visit', phrase: 'the CLLD method' },
			'social-innovation': {
				label: 'Social innovation: telling idea, prototype and pilot apart',
				phrase: 'social innovation'
			},
			'simplified-costs': { label: 'Simplified costs and draft budgets', phrase: 'simplified cost options' },
			'state-aid': { label: 'State aid in small operations', phrase: 'State aid in small operations' },
			'small-applicants': { label: 'Advising small applicants', phrase: 'advice to small applicants' },
			'participant-privacy': { label: 'Participants’ data and privacy', phrase: 'the protection of participants’ data' }
		}
	},
	'support-unit': {
		label: 'Who helps the LAGs?',
		help: 'Distinguish two needs: quick, binding answers on rules, which only the authority can give, and practice, which LAGs learn best from each other. Sweden has one network for all LAGs; in Czechia technical assistance paid the national LAG network to monitor, train and advise, with EUR\u00a0276\u00a0662 for 34 months and EUR\u00a0225\u00a0246 for 24. A contract needs months to award, so start before the programme is approved. The money belongs to [technical assistance](question:ta-support-amount), not to the strategies’ running costs.',
		why: 'CLLD under the ESF worked best where LAGs knew the method from other Funds or the managing authority gave extra support. Questions that stay open for weeks turn into errors.',
		options: {
			'help-desk-and-network': {
				label: 'A help desk and a network of all LAGs',
				phrase: 'runs a help desk with named officers and supports a network of all LAGs',
				advantages: ['Binding answers and learning among peers', 'Reaches newcomers'],
				drawbacks: ['Cost']
			},
			'help-desk': {
				label: 'A help desk',
				phrase: 'runs a help desk with named officers for the LAGs',
				advantages: ['Binding answers'],
				drawbacks: ['LAGs hardly learn from each other']
			},
			network: {
				label: 'A network of all LAGs',
				phrase: 'supports a network of all LAGs that trains and advises its members',
				advantages: ['Learning among peers'],
				drawbacks: ['Its answers do not bind the authority']
			},
			'desk-officers': {
				label: 'No unit: the officers in charge answer',
				phrase: 'answers the questions of LAGs through the officers in charge',
				advantages: ['No extra cost'],
				drawbacks: ['Help ends where the workload begins']
			}
		}
	},
	'support-answer-days': {
		label: 'Within how many days does the help desk answer?',
		hint: 'Calendar days to an answer that can be relied on.',
		help: 'Promise what you can keep, for example five days for a simple question and fifteen when another body has to be asked; enter the longer one. Publish answers as numbered questions and answers, so that the same question is asked once. State that an answer in writing binds the authority.',
		why: 'A LAG cannot publish a call on a guess. A known waiting time can be planned for; an unknown one delays every decision that depends on it.'
	},
	'audit-briefing-date': {
		label: 'When is the audit authority briefed on CLLD?',
		hint: 'Date of the first working meeting, before the methods are final.',
		help: 'Bring the role table, the cost methods, the list of the final check and the idea of the experiment window, and ask for open concerns. Agree [which proofs count](question:community-proofs) for work in the community. The audit authority keeps its independence: it comments on rules, not on cases.\n\nMention the single audit arrangement, under which operations with up to EUR\u00a0300\u00a0000 of eligible ESF+ expenditure are as a rule audited not more than once before completion.',
		why: 'Fear of audit is one of the named causes of gold-plating. An auditor who sees CLLD for the first time in a sample has only the rules of other calls to compare it with.'
	},
	'lag-manual-date': {
		label: 'When is the manual for LAGs ready?',
		hint: 'It should be there before the call for strategies closes.',
		help: 'One handbook, one version, with examples. Kujawsko-Pomorskie issued one for its LAGs in 2015 that covers roles, costs, selection and finance; add conflicts of interest and participants’ data. Count four to six months, and have two LAGs test the draft.',
		why: 'LAGs write their procedures from the manual; each month that it is late is a month without local calls. Several versions in circulation produce errors by honest people.'
	},
	'rule-changes': {
		label: 'When may the rules for LAGs change?',
		help: 'Rules improve with use, so do not forbid changes: bundle them. Two dates in a year, announced in advance, let LAGs adapt their calls. Corrections that only make things easier may come at any time.',
		why: 'Rules that change during an open call mean rework and disputes. Uncertainty about rules is also a known cause of gold-plating: those who cannot rely on a rule add safety margins of their own.',
		options: {
			'fixed-dates': {
				label: 'Only at fixed dates, and never for open calls or running operations',
				phrase: 'changes the rules for LAGs only at dates fixed in advance, and not for open calls or running operations',
				advantages: ['LAGs and applicants can plan'],
				drawbacks: ['A weak rule stays until the next date']
			},
			'when-needed': {
				label: 'Whenever there is a need',
				phrase: 'changes the rules for LAGs when a need arises',
				advantages: ['Errors are corrected at once'],
				drawbacks: ['Rework in open calls', 'Several versions in use at the same time']
			}
		}
	},
	'requirement-register': {
		label: 'Is there a register that shows the legal source of every document and condition asked of LAGs and applicants?',
		help: 'Follow one micro-grant from idea to payment and list each paper it takes. Put the legal source beside each; strike out what has none, or keep it with a reason and a date to look again. Such a list makes a good agenda for a meeting with the audit authority.',
		why: 'National additions grow out of inconsistent rules, uncertainty and fear of audit, and are seldom removed later. They hit small applicants hardest, because the papers are the same whatever the amount.'
	}
};
