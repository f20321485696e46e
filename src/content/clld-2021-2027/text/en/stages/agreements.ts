import type { QuestionText } from '#lib/guide/guide-text.ts';

export const agreementsQuestions: Readonly<Record<string, QuestionText>> = {
	'approval-decision-contents': {
		label: 'What does each approval decision state?',
		hint: 'The first two are required by law; the others are our advice.',
		help: 'Draft one model decision and fill it in for every strategy. Give allocations in euro, by Fund and by programme, for the whole period. For responsibilities, name a body for each task: who verifies eligibility last, who contracts, who pays, who verifies claims. If you have drawn up a role table in the [delivery stage](stage:delivery), annex it instead of describing roles a second time.',
		why: 'The law asks for the allocation of each Fund and programme, and for the responsibilities for management and control tasks, in the decision itself. Where the second is missing, nobody can say afterwards whose check should have found an error.',
		options: {
			'fund-allocations': {
				label: 'The allocation of each Fund and programme',
				phrase: 'the allocation of each Fund and programme concerned'
			},
			'control-responsibilities': {
				label: 'The responsibilities for management and control tasks',
				phrase: 'the responsibilities for management and control tasks'
			},
			'national-contribution': {
				label: 'The national public contribution and its source',
				phrase: 'the national public contribution and its source'
			},
			'cost-types': {
				label: 'The amounts for preparation, for operations, and for management and animation',
				phrase: 'the amounts for preparatory support, for operations, and for management, monitoring, evaluation and animation'
			},
			'result-targets': {
				label: 'The result targets of the strategy',
				phrase: 'the measurable result targets of the strategy'
			},
			'start-conditions': {
				label: 'The conditions to be met before the first local call',
				phrase: 'the conditions to be met before the first local call'
			}
		}
	},
	'strategy-allocations': {
		label: 'Allocations by strategy, Fund and programme',
		hint: 'One line for each Fund and programme of a strategy, in euro. With a single Fund, one line per strategy.',
		help: 'Enter public money only: the contribution of the Fund and the national public share. The three “of which” columns are parts of these two, not additions. Spell a strategy the same way on every line, so that its lines can be added up.\n\nManagement, monitoring, evaluation and animation together may take up to 25\u00a0% of the total public contribution to the strategy. We calculate that share as the column for management and animation, divided by the contribution of the Funds plus the national public share. Adding up all Funds of a strategy for this test is our reading. Preparation is not counted among the limited costs, and private money does not raise the ceiling.',
		why: 'Costs above the ceiling cannot be declared, and they tend to come to light when the staff has long been paid. A line of its own for animation protects it inside the ceiling: LAGs [report](source:src-25) that administration eats the time they want for animation.',
		row: ['allocation', 'allocations'],
		columns: {
			strategy: { label: 'Strategy', hint: 'Spelled the same on every line' },
			fund: { label: 'Fund' },
			programme: { label: 'Programme', hint: 'Title or CCI' },
			'fund-contribution': { label: 'Contribution of the Fund' },
			'national-public': { label: 'National public share' },
			preparation: { label: 'Of which preparation', hint: 'Capacity building and preparatory actions' },
			'management-animation': {
				label: 'Of which management and animation',
				hint: 'With monitoring and evaluation of the strategy'
			},
			animation: { label: 'Of which animation alone', hint: 'Part of the column before' }
		}
	},
	'national-share': {
		label: 'How is the national public share of the strategies secured?',
		help: 'Choose what exists on paper today. “In writing” means a budget law, a government decision or a signed commitment for all years of the strategies; a line in next year’s draft budget is not enough. If strategies differ, answer for the weakest and state the difference in its approval decision.',
		why: 'A strategy that loses its national share stops halfway, with staff under contract and operations running. EU law does not oblige you to guarantee the share, so nobody will ask you for it in time.',
		options: {
			'secured-in-writing': {
				label: 'In writing, for the whole period',
				phrase: 'has secured the national public contribution in writing for the whole period'
			},
			'yearly-budget': {
				label: 'From the yearly budget',
				phrase: 'provides the national public contribution from the yearly budget'
			},
			'local-budgets': {
				label: 'From regional or municipal budgets, strategy by strategy',
				phrase: 'draws the national public contribution from regional and municipal budgets, confirmed for each strategy'
			},
			'still-open': {
				label: 'It is still open',
				phrase: 'has yet to secure the national public contribution'
			}
		}
	},
	'agreement-form': {
		label: 'Which contract do you conclude with a LAG?',
		help: 'Decide by who pays for the office. If one Fund pays for it through claims of its own, a separate grant keeps these costs apart from the strategy. If several managing authorities stand behind a LAG, one framework agreement gives it one set of duties and one total.\n\nTwo Polish regions show both: [Pomorskie](source:src-65) put ERDF, ESF+ and EAFRD into one agreement; in [Wielkopolska](source:src-64) an ESF+ project of its own, about EUR\u00a0154\u00a0000 for 69 months, carries the management costs of one strategy’s ESF+ part.',
		why: 'The form decides who has to sign when anything changes. Where the same duty stands in two papers that differ, the LAG cannot comply with both, and auditors read both.',
		options: {
			'framework-agreement': {
				label: 'One framework agreement for all Funds and costs',
				phrase: 'concludes one framework agreement for all Funds and costs with each local action group',
				advantages: ['One reference for everyone involved', 'The total is plain to see'],
				drawbacks: ['Every managing authority concerned has to agree']
			},
			'framework-and-office-grant': {
				label: 'A framework agreement, and a separate grant for running costs',
				phrase:
					'concludes a framework agreement and a separate grant agreement for management and animation with each local action group',
				advantages: ['Office costs are clean to control'],
				drawbacks: ['One more contract to sign and to amend']
			}
		}
	},
	'agreement-duties': {
		label: 'Which duties does the agreement lay down for both sides?',
		hint: 'Tick what will stand in the signed text.',
		help: 'Word each duty so that a breach can be seen: “the intermediate body decides within 30 days of a complete file” rather than “decides swiftly”. For reports, use the calendar you have anyway: indicator data go to the Commission by 31 January and 31 July, so ask LAGs for theirs a month before each date and for nothing in between.',
		why: 'An agreement that binds only the LAG gives it nothing to point to when a decision takes half a year. Duties on both sides are what trust between an authority and a body outside the administration can rest on.',
		options: {
			'service-times': {
				label: 'Time limits for decisions and payments by the authorities',
				phrase: 'time limits for decisions and payments by the authorities'
			},
			'stable-rules': {
				label: 'Changes of rules on fixed dates only, never backwards',
				phrase: 'changes of rules on fixed dates only and without retroactive effect'
			},
			'named-contact': {
				label: 'A named contact for every LAG',
				phrase: 'a named contact person for every local action group'
			},
			'progress-reports': {
				label: 'Progress reports by the LAG twice a year',
				phrase: 'progress reports by the local action group twice a year, in time for the transmission of indicator data'
			},
			'conflict-rules': {
				label: 'The written procedure against conflicts of interest',
				phrase: 'a written procedure of the local action group against conflicts of interest'
			},
			'records-access': {
				label: 'Complete files, and access to them for verifications and audits',
				phrase: 'complete files and access to them for verifications and audits'
			},
			'strategy-evaluation': {
				label: 'Evaluation of the strategy by the LAG',
				phrase: 'an evaluation of the strategy by the local action group'
			}
		}
	},
	'contract-liability': {
		label: 'Who signs the contract with the beneficiary, and so carries the risk of recovery?',
		help: 'Start from your [delivery model](question:delivery-model) and follow the money back. If an operation proves irregular in three years, who writes the recovery letter, to whom, and what does that body own? An association with two employees and no assets cannot repay a five-figure sum: either it does not sign, or somebody stands behind it.',
		why: 'Authorities [hesitate](source:src-44) to hand tasks to bodies from which nothing can be recovered. If the question is left until the first error, boards resign and LAGs refuse the tasks. A LAG that carries out tasks of the managing authority must moreover be designated as an intermediate body, in writing.',
		options: {
			'authority-contracts': {
				label: 'You or your intermediate body contract with the beneficiary',
				phrase: 'contracts with the beneficiaries, directly or through an intermediate body',
				advantages: ['A LAG without assets is protected'],
				drawbacks: ['Applicants deal with two offices']
			},
			'lag-contracts': {
				label: 'The LAG contracts, as grant operator',
				phrase: 'entrusts the local action groups with contracting, as grant operators',
				advantages: ['Fast', 'The LAG stands behind its own decisions'],
				drawbacks: ['The risk of recovery lies with the LAG']
			}
		}
	},
	'recovery-safeguards': {
		label: 'What stands behind a LAG that has to repay?',
		help: 'Combine one safeguard that makes errors rarer with one that pays when they happen. Write the result into a short risk note, annex it to the agreement and let the board of the LAG vote on it: consent given in knowledge of the risk is worth more than a clause nobody read.',
		why: 'Without an answer, the risk falls on volunteers who sit on the board, and the LAGs with the least money of their own are the first to withdraw.',
		options: {
			'guarantee-fund': {
				label: 'A guarantee fund for all LAGs',
				phrase: 'a guarantee fund for all local action groups'
			},
			'partner-guarantee': {
				label: 'A guarantee by partners of the LAG, such as its municipalities',
				phrase: 'a guarantee by partners of the local action group'
			},
			'authority-bears': {
				label: 'A national rule under which the authority bears losses the LAG did not cause',
				phrase: 'a national rule under which losses not caused by the local action group are borne by the authority'
			},
			'payment-on-proof': {
				label: 'Payment against delivered outputs, at simplified costs',
				phrase: 'payment against delivered outputs on the basis of simplified cost options'
			},
			'early-checks': {
				label: 'A joint check of the first files of every LAG',
				phrase: 'a joint check of the first files of every local action group'
			}
		}
	},
	'allocation-over-time': {
		label: 'Is the allocation fixed for the period, or partly held back?',
		help: 'If you hold back a reserve, write down today what earns it, who decides and when. [Kujawsko-Pomorskie](source:src-63) gave its most active LAGs PLN 7 million extra in 2019. That rewards delivery; it can equally reward those who fund what is easy to spend on, so pair spending with a measure of [whom the money reached](question:performance-measures).',
		why: 'LAGs hire people and open calls on the strength of this figure. Money that moves by a rule nobody knew looks like punishment; money that can never move lies idle where it is not used.',
		options: {
			'fixed-allocation': {
				label: 'Fixed for the whole period',
				phrase: 'fixes the allocation of each strategy for the whole period',
				advantages: ['LAGs can plan'],
				drawbacks: ['Money lies idle with weak LAGs']
			},
			'tranche-and-reserve': {
				label: 'A first tranche, and a performance reserve',
				phrase: 'allocates a first tranche to each strategy and awards a performance reserve after a review',
				advantages: ['Rewards delivery'],
				drawbacks: ['Favours what is easy to spend on']
			}
		}
	},
	'performance-reserve-share': {
		label: 'What share of the allocations is held back as a performance reserve?',
		hint: 'Per cent of the total public contribution to the strategies.',
		help: 'Our sources give no figure. The reserve should be large enough to be worth an effort, and small enough that a LAG which receives none of it can still run its office: a smaller total also lowers the 25\u00a0% ceiling for [management and animation](question:strategy-allocations). Tie the award to a date; that of the [mid-term evaluation](question:mid-term-evaluation-date) suggests itself.',
		why: 'A reserve without a size cannot be planned with, neither by you nor by the LAGs.'
	},
	'performance-measures': {
		label: 'By what do you judge how well a LAG performs?',
		hint: 'Two or three measures that a LAG can influence.',
		help: 'Take measures from records that exist anyway, and say what happens when one is missed: first a conversation, then support, only then money. A time limit belongs here only if the LAG’s share of it can be told apart from yours.',
		why: 'LAGs will deliver what you count. Where only spending or jobs count, the people hardest to reach are left aside because they are slow to show results.',
		options: {
			'target-progress': {
				label: 'Progress towards the result targets of the strategy',
				phrase: 'progress towards the result targets of the strategy'
			},
			'first-time-reach': {
				label: 'People and organisations reached for the first time',
				phrase: 'people and organisations reached for the first time'
			},
			'amounts-committed': {
				label: 'Amounts committed to operations',
				phrase: 'amounts committed to operations'
			},
			'lag-decision-time': {
				label: 'The LAG’s time from application to selection',
				phrase: 'the time the local action group takes from application to selection'
			},
			'sound-records': {
				label: 'Soundness of selection records and files',
				phrase: 'the soundness of selection records and files'
			}
		}
	},
	'advance-payments': {
		label: 'How are advances paid to LAGs?',
		help: 'Work out the cash a LAG needs from signature to its first settled claim: salaries, rent and outreach for those months. Then shorten the gap as well as bridging it: a claim for the office at a flat rate is settled faster than one with invoices.',
		why: 'Small associations rarely have cash of their own. Without advances they borrow, put off hiring, or leave the office to the one partner who can wait for the money, and with it the influence.',
		options: {
			'at-signature': {
				label: 'One advance at signature',
				phrase: 'pays local action groups one advance at the signature of the agreement'
			},
			yearly: {
				label: 'An advance every year',
				phrase: 'pays local action groups an advance every year'
			},
			revolving: {
				label: 'A working advance, topped up with every settled claim',
				phrase: 'pays local action groups a working advance that is topped up with every settled claim'
			}
		}
	},
	'advance-share': {
		label: 'How large is the advance?',
		hint: 'Per cent of the support for management and animation; for a yearly advance, of that year’s amount.',
		help: 'Test the figure on the smallest LAG: does it cover salaries until the first claim is settled, even if that takes the full 80 days? If it does not, raise the advance or shorten the first claim period. In LEADER 2014–2020, [up to half](source:src-142) of the public support for running and animation could be paid in advance.',
		why: 'An advance that runs out before the first payment only moves the cash problem by a few weeks.'
	},
	'strategy-change-rule': {
		label: 'What may a LAG change in its strategy without asking you?',
		help: 'Think of three likely cases: a measure nobody applies for, a group whose need was not foreseen, money left over at the end of a year. For each, say whether the LAG acts and reports, or waits for you. Where you approve, set yourself a time limit and say what silence means.',
		why: 'Needs move faster than agreements do. While a change waits for an amendment, the LAG goes on with what it already knows does not work.',
		options: {
			'within-limits': {
				label: 'The LAG shifts within limits, and reports',
				phrase: 'allows local action groups to adjust their strategies within set limits, subject to a report',
				advantages: ['Adapts quickly'],
				drawbacks: ['The strategy may drift away from what was selected']
			},
			'authority-approval': {
				label: 'You approve every change',
				phrase: 'approves every change to a strategy',
				advantages: ['You keep control'],
				drawbacks: ['Months are lost']
			}
		}
	},
	'strategy-shift-limit': {
		label: 'How much may a LAG move between its objectives without asking?',
		hint: 'Per cent of the public contribution to the strategy, over the whole period.',
		help: 'Count moves cumulatively, so that many small ones do not add up to a new strategy unnoticed. If objectives of the strategy belong to different specific objectives of the programme, say whether the limit also holds across those: such moves change your own financial plan.',
		why: '“Minor changes” means something different to every officer and every auditor. A percentage spares both sides the discussion.'
	},
	'strategy-changes-reserved': {
		label: 'Which changes always need your approval?',
		help: 'You approved a strategy with the contents the law requires. A change that alters one of them in substance makes it a different strategy, which in our reading you would have to approve again. Everything else can be left to the LAG.',
		why: 'A closed list tells LAGs where they are free. Without one, careful LAGs ask about everything and bold ones about nothing.',
		options: {
			'area-population': {
				label: 'The area and the population covered',
				phrase: 'the area and the population covered'
			},
			'objectives-targets': {
				label: 'Objectives and result targets',
				phrase: 'the objectives and result targets'
			},
			'fund-amounts': {
				label: 'The amount of any Fund or programme',
				phrase: 'the amount of any Fund or programme'
			},
			'management-budget': {
				label: 'A higher budget for management and animation',
				phrase: 'an increase of the budget for management and animation'
			},
			'decision-body': {
				label: 'The balance of interests in the decision-making body',
				phrase: 'the balance of interests in the decision-making body'
			},
			'lead-partner': {
				label: 'The lead partner or the legal form',
				phrase: 'the lead partner or the legal form'
			}
		}
	},
	'procedures-before-calls': {
		label: 'What must a LAG have in place before its first call?',
		hint: 'You accept these; the LAG adopts them.',
		help: 'Publish a model for each, and accept them one by one while strategies are still being assessed. A LAG that adopts your model unchanged should need no second reading. Set a time limit for your own acceptance too. In [Pomorskie](source:src-65) a LAG signed its agreement in January 2024 and still had several months of procedures ahead of its first calls.',
		why: 'The time between agreement and first call is a lost year in the making. A first call without an accepted selection procedure is worse: its results can be challenged.',
		options: {
			'legal-form': {
				label: 'A lead partner or legal body, with bank account and bookkeeping',
				phrase: 'a lead partner or a legally constituted structure with accounts'
			},
			'selection-procedure': {
				label: 'Selection procedure and criteria',
				phrase: 'a non-discriminatory and transparent selection procedure and criteria'
			},
			'conflict-procedure': {
				label: 'Rules on conflicts of interest: declarations, leaving the room, record',
				phrase: 'rules on conflicts of interest with written declarations'
			},
			appeals: {
				label: 'A route for complaints and appeals of applicants',
				phrase: 'a route for complaints and appeals'
			},
			'call-documents': {
				label: 'Documents for the first call',
				phrase: 'the documents for the first call'
			},
			'files-and-data': {
				label: 'Rules for files and personal data',
				phrase: 'rules for files and personal data'
			},
			'trained-staff': {
				label: 'Staff recruited and trained',
				phrase: 'recruited and trained staff'
			}
		}
	},
	'lags-ready-by': {
		label: 'By which date will every LAG of the first round be able to work?',
		hint: 'The day on which the last of them has accepted procedures and people in place.',
		help: 'The clock starts with the Commission’s [decision on the programme](question:decision-date); where several Funds are combined, with the decision on the [last programme](question:last-decision-date) concerned. Plan backwards. Two LAGs in Poland, taken together, show 33 weeks from filing a strategy to signing the agreement.',
		why: 'Within 12 months of that decision the first round must be completed _and_ LAGs must be able to carry out their tasks. A LAG that is selected but cannot work does not meet the deadline.'
	},
	'agreement-register': {
		label: 'Approval, signature and readiness, LAG by LAG',
		hint: 'Start with planned dates and replace them by the real ones.',
		help: 'Keep one line per strategy and look at the list every week until it is complete. The line that lags behind decides whether you meet the [date of readiness](question:lags-ready-by), so give your help there first.\n\nThe law leaves two forms: one partner leads in administrative and financial matters, or the partners form a common legal structure.',
		why: 'The 12 months are kept or missed one LAG at a time. An average hides the one that is stuck.',
		row: ['LAG', 'LAGs'],
		columns: {
			strategy: { label: 'Strategy or LAG' },
			'lag-form': {
				label: 'Form of the LAG',
				options: {
					'lead-partner': { label: 'Lead partner' },
					'legal-body': { label: 'Legal structure of its own' }
				}
			},
			'approved-on': { label: 'Approval decision' },
			'signed-on': { label: 'Agreement signed' },
			'procedures-accepted-on': { label: 'Procedures accepted' },
			'first-call-on': { label: 'First call' }
		}
	}
};
