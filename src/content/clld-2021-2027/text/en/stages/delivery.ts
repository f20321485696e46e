import type { QuestionText } from '#lib/guide/guide-text.ts';

export const deliveryQuestions: Readonly<Record<string, QuestionText>> = {
	'task-allocation': {
		label: 'Who does each task?',
		hint: 'One row for each task and body. Add a row where the body differs by type of operation.',
		help: 'Start with the six tasks that are exclusive to the LAG, from building local capacity to evaluating the strategy. Then allocate what follows the LAG’s selection: the final verification of eligibility, contracting, payment, management verification, complaints. The table has to match the [delivery model](question:delivery-model) and the [body for final verification](question:verification-body); where models differ, say so in the note, for example “micro-grants only”.\n\nLet the LAGs or their network read the table before it is signed. They will see where two bodies ask for the same document.',
		why: 'The Regulation reserves six tasks to the LAG; a row that gives one of them to an authority contradicts it. In LEADER a clear division between authorities and LAGs was often missing, which causes double checks and delay.',
		row: ['task', 'tasks'],
		columns: {
			task: {
				label: 'Task',
				hint: 'The first six are exclusive to the LAG',
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
			note: { label: 'Note', hint: 'Name of the body, type of operation, deputy' }
		}
	},
	'arrangement-contents': {
		label: 'What do the written arrangements with intermediate bodies settle?',
		hint: 'For every intermediate body, including LAGs.',
		help: 'A LAG that takes on more than its six exclusive tasks, for example contracting or payment, is an intermediate body. So is an agency or a municipality that carries out tasks for you. Use one model text for all and change only the list of tasks. If the EAFRD is the Lead Fund, tasks of the paying agency count as further tasks too. Signature is recorded with the [intermediate bodies](question:intermediate-bodies).',
		why: 'Delegation has to be recorded in writing. A LAG that checks expenditure on the basis of an e-mail risks a finding in a system audit.',
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
			'How do you separate selecting from carrying out and checking where a LAG is itself a beneficiary or an intermediate body?',
		hint: 'Name the functions and who holds each. Three to five sentences.',
		help: 'A LAG may carry out operations under its own strategy if the functions are separated. Say who decides, who carries out, who verifies the claim, and who steps in when one person holds two of these roles. For example: the LAG’s decision-making body selects, its office carries out, the managing authority verifies and pays, and office staff do not vote on their own operation.',
		why: 'Separation of functions is the legal condition for a LAG to be a beneficiary. In a small office it needs explicit rules.'
	},
	'fund-coordination': {
		label: 'How do the authorities of the Funds coordinate their work on CLLD?',
		help: '[In Design](question:coordination-with-other-funds) you settled who coordinates the Funds; this question is about the working level: calendars, forms, answers to LAGs. It comes on top of the [joint committee](question:joint-monitoring-committee) that monitors the strategies, although one body may do both. Slovenia has a standing coordination committee of all managing authorities with a joint call and joint rules. If you set one up, give it a mandate, a chair, meeting dates and a say for the ESF+ side.',
		why: 'Where several Funds support territorial strategies, the Member State has to ensure coherence and coordination. Without a body for it, LAGs receive a different answer from each Fund.',
		options: {
			'standing-committee': {
				label: 'Standing committee of all managing authorities',
				phrase: 'coordinates the Funds in a standing committee of all managing authorities concerned',
				advantages: ['Joint call and joint rules become possible', 'LAGs receive one answer'],
				drawbacks: ['Needs a mandate that all authorities accept']
			},
			'informal-contacts': {
				label: 'Informal contacts between officers',
				phrase: 'coordinates the Funds through regular contacts between the officers in charge',
				advantages: ['Light to set up'],
				drawbacks: ['Ends when staff change']
			}
		}
	},
	'role-table-signed': {
		label: 'When is the table of tasks signed by all bodies concerned?',
		hint: 'Managing authority, intermediate bodies, accounting and audit, LAG network.',
		help: 'Invite the bodies for two days and follow one real operation through the table from idea to closure. Note each point where two of them would ask for the same document or decide on the same matter. Aim for a date before the manual is drafted. Have the table signed again when a task moves to another body.',
		why: 'Only with a signature is it certain that each body has read and accepted its own tasks.'
	},
	'final-check-points': {
		label: 'What does the final verification of eligibility (the “final check”) look at?',
		hint: 'Choose only what is checked again after the LAG’s decision.',
		help: 'This is the check that follows the LAG’s selection and precedes the approval. Keep the list to points of law that can be answered with yes or no. Whether the idea is good, new or useful for the area is for the LAG to judge. Test the list on three real operations. If a point cannot be answered from the file, take it out or ask for it in the application form.',
		why: 'The LAG presents its selection to the body that verifies eligibility before approval. In our reading, that body makes sure that the operation is lawful, and no more. A long list turns the check into a second selection.',
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
				phrase: 'that the local action group has followed its published selection procedure'
			}
		}
	},
	'choice-rescored': {
		label: 'Does anybody other than the LAG score or rank the operations again?',
		help: 'Answer “Yes” also if it happens under another name: a “quality check”, a second expert opinion that can stop an operation, a committee that confirms the ranking. In that case find out which concern is behind it and meet it in another way, for example with a minimum score in the LAG’s own criteria.',
		why: 'Selecting operations and fixing the amount of support are exclusive tasks of the LAG; Article 72(1)(a) excludes them from the tasks of the managing authority. A second scoring can also double the waiting time.'
	},
	'final-check-days': {
		label: 'How many days may the final check of eligibility take?',
		hint: 'Calendar days from the complete file to the answer.',
		help: 'Set the time for the whole check, including questions to the LAG, and say what happens when it runs out. A check that is limited to eligibility should take weeks, not months. Publish the figure in the manual and report against it.',
		why: 'Between the LAG’s selection and the applicant’s answer, this is the step that you control. A guide of FARNET, the support unit for fisheries CLLD, advises mapping the steps, removing duplicates and speeding up decisions.'
	},
	'local-decision-days': {
		label: 'How many days may pass from a local application to the decision?',
		hint: 'Calendar days for the LAG’s selection, the final check and the contract together.',
		help: 'Add up the LAG’s selection, the [final check](question:final-check-days) and the contract. As a planner default the three take 10 weeks together; 26 weeks is slow. Agree with the LAGs on their part, so that the figure binds both sides.',
		why: 'An evaluation of LEADER in Sweden in 2014–2020 found good local results, harmed by long handling times. If you publish a target and measure it every quarter, you notice delay early.'
	},
	'payment-days': {
		label: 'Within how many days is a beneficiary’s claim paid in full?',
		hint: 'Calendar days; the Regulation allows 80 at most.',
		help: 'Divide the days between the bodies that handle a claim, and leave time for one question to the beneficiary. The legal maximum is long for an association without reserves. Set a shorter time where a lump sum on proof of output leaves little to check, for example 30 days for claims based on simplified costs and 80 for the rest; enter the longer one.',
		why: 'Beneficiaries have to be paid in full within 80 days, whatever the number of bodies involved. Slow payment drives small organisations out after approval.'
	},
	'verification-approach': {
		label: 'How are claims chosen for management verification?',
		help: 'Claims on lump sums and unit costs need proof of the output, not of the spending. Look separately at operations, beneficiaries and forms of cost. Let a LAG with a good record have fewer of its files checked. The features that raise the risk are chosen in [Implementation](question:verification-risk-factors).',
		why: 'Management verifications have to be based on risks identified beforehand and in writing, and proportionate to them. If every claim is checked in full, no staff time is left to advise LAGs.',
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
		help: 'Two pages are enough at first: which risks, how likely, how serious, and which share of claims and which depth of check follow. Discuss the draft with the audit authority and with two LAGs, because they know different errors. Revise it once a year in the light of what was found.',
		why: 'Risks have to be identified beforehand and in writing. Without this document you cannot justify checking only a sample.'
	},
	'started-operations': {
		label: 'May an operation be supported that has already started?',
		help: 'The Regulation excludes operations that were completed before the application, not those that have merely started. Decide whether that is enough. The European Court of Auditors recommended excluding operations begun before the decision where they would probably have gone ahead anyway. For small organisations you can allow a start at their own risk after the application, so that a voluntary initiative does not lose its season.',
		why: 'The European Court of Auditors found LEADER grants for operations that were already under way: public money without effect. If the rule is too strict, however, every delay in your decision also delays the applicant.',
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
		help: 'Most programmes need more than one method: flat rates of the Regulation for LAG offices, draft budgets for unusual operations, your own unit costs or lump sums for what recurs. A draft budget, only up to EUR\u00a0200\u00a0000 of total cost, is agreed in advance by the body that selects the operation; in our reading that is the LAG. Rates that the Commission has set come under [Article 94](question:uses-article-94). They are not for programmes with their own schemes for the same types of operation.',
		why: 'Operations of up to EUR\u00a0200\u00a0000 of total cost have to use simplified costs unless the support is State aid. Without a method that fits, LAGs cannot support such operations lawfully.',
		options: {
			'off-the-shelf': {
				label: 'Flat rates of the Regulation',
				phrase: 'applies the flat rates laid down in Regulation (EU) 2021/1060',
				advantages: ['No methodology to develop or defend'],
				drawbacks: ['May not fit very small operations']
			},
			'draft-budget': {
				label: 'Draft budget for each operation, up to EUR\u00a0200\u00a0000',
				phrase: 'accepts a draft budget agreed in advance for operations of up to EUR\u00a0200\u00a0000',
				advantages: ['Fits unusual and innovative operations'],
				drawbacks: ['Each budget has to be assessed in advance']
			},
			'own-method': {
				label: 'Own unit costs and lump sums',
				phrase: 'sets its own unit costs and lump sums by a fair, equitable and verifiable method',
				advantages: ['Fits the costs of LAGs; Greece introduced new simplified cost options for LEADER in 2025'],
				drawbacks: ['Needs cost data to start from', 'Should be discussed with the audit authority first']
			},
			'existing-rates': {
				label: 'Rates of other EU policies or of national schemes',
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
		help: 'Begin with the LAG office: real staff costs plus a flat rate of up to 40\u00a0% of them for everything else is a common combination and leaves staff more time for animation. The 20\u00a0% rate for staff cannot be combined with the 40\u00a0% rate; in our reading, indirect costs cannot be added to it either. Participants’ allowances and salaries may stay real costs. Note in the method column what the amount rests on, for example “regional pay scale of 2025”.',
		why: 'LAGs plan their first budget on these rates, so discuss the methods with the audit authority before the first local call. Without simplified costs LAG staff lose time for animation to invoices.',
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
				hint: 'Only for the form “Flat rate”',
				options: {
					'indirect-of-direct': { label: 'Indirect costs, up to 7\u00a0% of direct costs' },
					'indirect-of-staff': { label: 'Indirect costs, up to 15\u00a0% of direct staff costs' },
					'indirect-calculated': { label: 'Indirect costs, up to 25\u00a0% of direct costs, with a calculation' },
					'staff-of-direct': { label: 'Direct staff costs, up to 20\u00a0% of the other direct costs' },
					'remaining-of-staff': { label: 'All remaining costs, up to 40\u00a0% of direct staff costs' }
				}
			},
			rate: { label: 'Rate', hint: 'The rate that you apply' },
			method: { label: 'Method', hint: 'What the amount or rate rests on' },
			'audit-date': { label: 'Discussed with the audit authority' },
			'ready-date': { label: 'Ready for use' }
		}
	},
	'cost-limits': {
		label: 'Which limits on eligible costs do your rules for LAGs and applicants state?',
		hint: 'Choose what stands in the manual, the call or the grant conditions.',
		help: 'National rules say what is eligible, within limits that the Regulations set for everybody. Put each limit in a sentence that an applicant understands: “We do not pay for land, buildings or building works. We pay for a second-hand bus if buying it costs less than hiring one.” Print the three cases for furniture, equipment and vehicles in the form and let the applicant tick one. Where building works are planned as [cross-financing](question:cross-financing-share) or with ERDF money, name that way in the same place.',
		why: 'A cost that is excluded by law stays excluded after the LAG has selected the operation. The applicant then has to find the money elsewhere, or pay it back.',
		options: {
			'no-land-or-buildings': {
				label: 'ESF+ money does not pay for land, real estate or infrastructure',
				phrase: 'exclude land, real estate and infrastructure from support by the ESF+'
			},
			'equipment-cases': {
				label: 'Furniture, equipment and vehicles are bought only in the three cases of the Regulation',
				phrase:
					'allow the purchase of furniture, equipment and vehicles only where it is necessary, where the object is fully depreciated within the operation, or where the purchase is the most economic option'
			},
			'no-interest': {
				label: 'Interest on debt is not eligible, apart from the exceptions of the Regulation',
				phrase: 'exclude interest on debt, with the exceptions of Regulation (EU) 2021/1060'
			},
			'vat-rule': {
				label: 'VAT is eligible below EUR\u00a05\u00a0million of total cost, or where it cannot be recovered',
				phrase:
					'allow value added tax where the total cost of the operation is below EUR\u00a05\u00a0million including value added tax, or where the tax cannot be recovered'
			}
		}
	},
	'aid-routes': {
		label: 'Which State-aid route applies to each kind of operation?',
		hint: 'One row for each kind of operation that LAGs are likely to support.',
		help: 'Much ESF+ work with people involves no aid: non-economic activity, awareness work, support to persons rather than undertakings. Where an undertaking benefits, choose:\n\n- de minimis: up to EUR\u00a0300\u00a0000 for a single undertaking in a Member State over any three years, entered in a central register since 2026\n- Article 19a of the block exemption: costs of small and medium-sized enterprises, up to the maximum support rates of the Fund\n- Article 19b: up to EUR\u00a0200\u00a0000 for each project\n\nGive the highest aid that your call allows, so that everybody sees that it keeps to the ceiling. The block exemption expires on 31 December 2026 unless it is prolonged. Name the body that checks and records the aid.',
		why: 'If State aid is discovered after selection, the operation stops and money may have to be repaid. Support that is State aid is exempt from the duty to use simplified costs.',
		row: ['kind of operation', 'kinds of operation'],
		columns: {
			'operation-kind': { label: 'Kind of operation', hint: 'For example “start-up grant for a social enterprise”' },
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
			reason: { label: 'Reason' },
			ceiling: { label: 'Highest aid', hint: 'Euro; for each undertaking in three years if de minimis, else for each project' },
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
		hint: 'Choose all that a beneficiary may use as alternatives.',
		help: 'Agree the list with the audit authority and print it in the manual with an example of each. Prefer proofs that exist anyway: a photograph of the repaired garden is easy to give, a signed list from a meeting at a kitchen table is not. Link each proof to the lump sum or unit that it supports.',
		why: 'If only attendance lists count, community work has to look like a training course in order to be paid. Proofs agreed in advance prevent disputes about what is missing.',
		options: {
			products: { label: 'Products: a plan, a publication, an exhibition', phrase: 'products of the work' },
			photographs: { label: 'Dated photographs', phrase: 'dated photographs' },
			declarations: {
				label: 'Declarations of the beneficiary or of partners',
				phrase: 'declarations of the beneficiary or of partners'
			},
			'head-counts': { label: 'Head counts without names', phrase: 'head counts without names' },
			'attendance-lists': { label: 'Signed attendance lists', phrase: 'signed attendance lists' },
			visits: { label: 'A short note of a visit by the LAG', phrase: 'notes of visits by the local action group' }
		}
	},
	'conflict-rules': {
		label: 'Which rules on conflicts of interest bind everybody who decides on operations?',
		hint: 'For LAG members, office staff and officers of the authorities alike.',
		help: 'In a small place interests often overlap, so say what is done when they do. The four rules work only together. Provide the forms yourself: a declaration for each session, a line in the minutes for who left and when, and a contact for doubtful cases.',
		why: 'The LAG’s procedure has to avoid conflicts of interest, and the Financial Regulation binds everybody who implements EU money. Missing declarations were a repeated finding of the European Court of Auditors in LEADER.',
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
		help: 'A complaint about the LAG’s selection can go to the LAG first and then to a body that took no part in it. A complaint about discrimination or conduct should not have to go through the LAG at all. Print one address on every form and forward complaints from there. Check that your entry on the [enabling conditions](question:enabling-conditions) says the same.',
		why: 'Complaints have to be examined effectively. The enabling conditions on the Charter of Fundamental Rights and on the rights of persons with disabilities require reports to the monitoring committee. Local people may not complain to a LAG whose members they know; they need another address.',
		row: ['subject', 'subjects'],
		columns: {
			subject: {
				label: 'Subject',
				options: {
					'lag-choice': { label: 'The LAG’s selection of operations' },
					'eligibility-decision': { label: 'The final verification of eligibility' },
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
			days: { label: 'Days to answer', hint: 'Calendar days' },
			address: { label: 'Address', hint: 'Web page, e-mail or office' },
			reported: { label: 'Reported to the monitoring committee' }
		}
	},
	'lag-criteria-untouched': {
		label: 'Do the selection criteria approved by the monitoring committee leave the LAGs’ own criteria untouched?',
		help: 'Answer “Yes” if the committee’s decision says that operations under strategies are selected by the criteria of the LAG. In our reading, the committee may repeat minimum standards that follow from law, such as non-discrimination. It may not prescribe what a good local operation is or how points are given.',
		why: 'The monitoring committee approves the methodology and criteria for selection without prejudice to the exclusive tasks of LAGs. A general decision that omits this exception binds LAGs to criteria made for other calls.'
	},
	'access-measures': {
		label:
			'How do persons with disabilities, people with little schooling and people who speak another language get access to calls, forms and meetings?',
		hint: 'Choose what you guarantee in every area.',
		help: 'Imagine one person who should benefit, and follow every step: hearing of the call, the first meeting, the form, the questions, the decision. Choose the measures needed on the way, pay for them from preparation, running or animation costs, and put them into the manual. Exchange with beneficiaries is electronic as a rule, and exceptionally on paper at their request. A short form for [small operations](question:size-classes) helps most.',
		why: 'Accessibility for persons with disabilities has to be taken into account throughout, and CLLD has to support accessibility. Complicated forms and portals keep away the people whom CLLD should reach.',
		options: {
			'plain-language': { label: 'Forms and guidance in plain language', phrase: 'forms and guidance in plain language' },
			'short-form': { label: 'A short form for small operations', phrase: 'a short form for small operations' },
			'paper-route': {
				label: 'Paper forms as an exception, on request',
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
		hint: 'One row for each kind of record; only what the indicators need.',
		help: 'Give each record to the body that is best placed: the association that knows the person, a register that already holds the fact, an evaluator for the results after six months (a representative sample is enough). Ask about disability, origin or homelessness separately, once there is some trust, and let people decline.\n\nUnder specific objective (l) the common outputs are only the total and the age groups, and there are no common results. For support to the most deprived informed estimates are allowed.',
		why: 'A participant is reported only if all the basic characteristics are complete, so one empty box loses the whole person. Several of the sensitive characteristics are special categories of personal data. In a village people are recognised at once, and a wrong question drives them away.',
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
		hint: 'Before the first form is printed. One assessment is enough for all LAGs with the same form and system.',
		help: 'The assessment settles which body is responsible for the records, on which legal ground they are kept and for how long, what participants are told, and who may see names. Give small associations a finished form and one page of rules.',
		why: 'Sensitive characteristics of a few people who can be recognised are a risk to them. A LAG cannot make this assessment alone. Without it each beneficiary writes its own consent form.'
	},
	'record-system': {
		label: 'In which system do LAGs and beneficiaries work?',
		help: 'Let two LAG officers enter one real operation from beginning to end before you decide. Sweden has one managing authority and one system for all Funds; after initial difficulties it was described as efficient, but a later evaluation still found long handling times. One system saves double entry; it does not speed up decisions by itself.',
		why: 'Exchange with beneficiaries is electronic as a rule, so the system decides who can apply. A system made for large operations is a heavy burden for a grant of a few thousand euro.',
		options: {
			'one-system': {
				label: 'One system for all Funds',
				phrase: 'uses one electronic system for all Funds that support the strategies',
				advantages: ['One entry for LAGs and beneficiaries', 'Efficient once it runs (Sweden)'],
				drawbacks: ['Initial difficulties', 'Does not by itself shorten the handling of files']
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
		help: 'If one system is not possible, a file that your system writes and the others read may be enough. It contains the operation, the beneficiary, the amounts by Fund and the indicators. Say who maintains it and from when. Until then, estimate the hours of double entry for one LAG in a year and compare them with the cost of such a file.',
		why: 'Running and animation costs have a ceiling, so time spent on copying is lost for animation. Two entries of one amount can also differ, and the difference has to be explained to auditors.'
	},
	'system-ready-date': {
		label: 'When can LAGs enter their first operation?',
		hint: 'The system is tested, access is given, people are trained.',
		help: 'As a planner default, the system and the rules on records take 16 to 52 weeks, plus a buffer of 15\u00a0%. If the date lies after the first local calls, agree now on a spreadsheet whose columns the system can import later.',
		why: 'If the system is late, the first operations are recorded on paper and have to be typed in afterwards.'
	},
	'staff-by-task': {
		label: 'How many posts does each delivery task need?',
		hint: 'Full-time equivalents by task and body, as an average over the period.',
		help: 'Divide the [posts you have planned](question:authority-staff-fte) by task, and add those of intermediate bodies and contractors. As a planner default, one dedicated post serves about 10 LAGs; cover legal, finance and community skills, each with a deputy. Test the figures against a peak: all LAGs of the first round submit claims in the same quarter.',
		why: 'Lack of administrative capacity was one reason why the ESF was not used for CLLD. With one officer for all LAGs, files pile up after the first round.',
		row: ['task', 'tasks'],
		columns: {
			task: {
				label: 'Task',
				options: {
					support: { label: 'Help and training for LAGs' },
					eligibility: { label: 'Final verification of eligibility' },
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
			posts: { label: 'Posts', hint: 'Up to two decimals, for example 1.5' }
		}
	},
	'training-topics': {
		label:
			'In which subjects do you train officers of authorities, intermediate bodies and auditors before the first local call?',
		help: 'Train those who take the decisions: case officers and auditors together, on the same real cases. Two days with a visit to a LAG teach more than a presentation. Fix the dates and pay from technical assistance.',
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
		help: 'LAGs need two kinds of help: quick, binding answers on rules, which only you can give, and practical experience, which they gain from each other. Sweden has one network for all LAGs. In Czechia technical assistance paid the national LAG network to monitor, train and advise: EUR\u00a0276\u00a0662 for 34 months and EUR\u00a0225\u00a0246 for 24. Awarding a contract takes months, so start before the programme is approved. The money belongs to [technical assistance](question:ta-support-amount).',
		why: 'CLLD under the ESF worked best where LAGs knew the method from other Funds or the managing authority gave extra support. Questions that stay open for weeks lead to errors.',
		options: {
			'help-desk-and-network': {
				label: 'A help desk and a network of all LAGs',
				phrase: 'runs a help desk with named officers and supports a network of all local action groups',
				advantages: ['Binding answers and learning among peers', 'Reaches newcomers'],
				drawbacks: ['Costs money every year']
			},
			'help-desk': {
				label: 'A help desk',
				phrase: 'runs a help desk with named officers for the local action groups',
				advantages: ['Binding answers'],
				drawbacks: ['LAGs hardly learn from each other']
			},
			network: {
				label: 'A network of all LAGs',
				phrase: 'supports a network of all local action groups that trains and advises its members',
				advantages: ['Learning among peers'],
				drawbacks: ['Its answers do not bind the managing authority']
			},
			'desk-officers': {
				label: 'No unit: the officers in charge answer',
				phrase: 'answers the questions of local action groups through the officers in charge',
				advantages: ['No extra cost'],
				drawbacks: ['No help when the workload is high']
			}
		}
	},
	'support-answer-days': {
		label: 'Within how many days does the help desk answer?',
		hint: 'Calendar days to a reliable answer.',
		help: 'Promise what you can keep, for example 5 days for a simple question and 15 if another body has to be asked; enter the longer one. Publish the answers, so that nobody has to ask the same question again. State that you are bound by a written answer.',
		why: 'A LAG cannot publish a call on a guess. If it knows the waiting time, it can plan with it.'
	},
	'audit-briefing-date': {
		label: 'When is the audit authority briefed on CLLD?',
		hint: 'Date of the first working meeting, before the methods are final.',
		help: 'Present the table of tasks, the cost methods, the list for the final check and the window for experiments, and ask for concerns. Agree [which proofs count](question:community-proofs) for community work. To stay independent, the audit authority comments on rules, not on cases.\n\nMention the single audit rule: an operation with up to EUR\u00a0300\u00a0000 of eligible ESF+ expenditure is normally audited no more than once before completion.',
		why: 'Fear of audit is one known cause of additional national requirements (gold-plating). An auditor who first meets CLLD in a sample can compare it only with the rules of other calls.'
	},
	'lag-manual-date': {
		label: 'When is the manual for LAGs ready?',
		hint: 'Before the strategy call closes.',
		help: 'Publish one handbook, in one version, with examples. Kujawsko-Pomorskie issued one for its LAGs in 2015 on roles, costs, selection and finance; add conflicts of interest and participants’ data. Allow four to six months (planner default) and have two LAGs test the draft.',
		why: 'LAGs write their procedures from the manual, so a late manual delays local calls. If several versions circulate, applicants make errors in good faith.'
	},
	'rule-changes': {
		label: 'When may the rules for LAGs change?',
		help: 'Collect changes and make them at fixed dates. Two dates a year, announced in advance, let LAGs adapt their calls. Corrections that only make things easier may come at any time.',
		why: 'If rules change during an open call, LAGs have to redo work and disputes follow. Uncertainty about rules also leads officers to add requirements of their own.',
		options: {
			'fixed-dates': {
				label: 'Only at fixed dates, and never for open calls or running operations',
				phrase:
					'changes the rules for local action groups only at dates fixed in advance, and not for open calls or running operations',
				advantages: ['LAGs and applicants can plan'],
				drawbacks: ['A bad rule stays until the next date']
			},
			'when-needed': {
				label: 'Whenever there is a need',
				phrase: 'changes the rules for local action groups when a need arises',
				advantages: ['Errors are corrected at once'],
				drawbacks: ['Rework in open calls', 'Several versions in use at the same time']
			}
		}
	},
	'requirement-register': {
		label: 'Is there a register that shows the legal source of every document and condition asked of LAGs and applicants?',
		help: 'Follow one micro-grant from idea to payment and list each document it takes. Note the legal source of each. Remove those without a source, or keep them with a reason and a review date. Discuss the list with the audit authority.',
		why: 'National additions grow out of inconsistent rules, uncertainty and fear of audit. They affect small applicants most, because the documents are the same whatever the amount.'
	}
};
