import type { QuestionText } from '#lib/guide/guide-text.ts';

export const agreementsQuestions: Readonly<Record<string, QuestionText>> = {
	'approval-decision-contents': {
		label: 'What does each approval decision state?',
		hint: 'The first two are required by law; the others are our proposals.',
		help: 'Draft one model decision and fill it in for every strategy. Give allocations in euro, by Fund and by programme, for the whole period. For responsibilities, name a body for each task: final verification of eligibility, contracts, payments, verification of claims. If you have a [table of tasks](question:task-allocation), annex it instead of describing the tasks again.',
		why: 'The decision must state the allocation for each Fund and programme and the responsibilities for management and control tasks. Without the second, nobody can say later whose check should have found an error.',
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
				label: 'The amounts for preparation, for operations, and for running and animation costs',
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
		label: 'What is allocated to each strategy, by Fund and programme?',
		hint: 'One row for each Fund and programme of a strategy, in euro.',
		help: 'Enter public money only: the contribution of the Fund and the national public share. The “of which” columns are parts of these two. Spell a strategy the same way in every row, so that its rows can be added up.\n\nManagement, monitoring, evaluation and animation together may take up to 25\u00a0% of the total public contribution to the strategy; preparation and private money do not count. The planner divides the column for running and animation costs by the contribution of the Funds plus the national public share. In our reading the test covers all Funds of a strategy together.',
		why: 'Costs above the ceiling cannot be declared, and this is often noticed only after staff have been paid. A separate amount for animation protects it: LAGs [report](source:src-25) that administration takes up the time they want for animation.',
		row: ['allocation', 'allocations'],
		columns: {
			strategy: { label: 'Strategy', hint: 'Spelled the same in every row' },
			fund: { label: 'Fund' },
			programme: { label: 'Programme', hint: 'Title or CCI' },
			'fund-contribution': { label: 'Contribution of the Fund' },
			'national-public': { label: 'National public share' },
			preparation: { label: 'Of which preparation', hint: 'Capacity building and preparatory actions' },
			'management-animation': {
				label: 'Of which running and animation costs',
				hint: 'Management, monitoring, evaluation and animation'
			},
			animation: { label: 'Of which animation only', hint: 'Part of the column before' }
		}
	},
	'national-share': {
		label: 'How is the national public share of the strategies secured?',
		help: 'Choose what exists in writing today. The first option means a budget law, a government decision or a signed commitment for all years of the strategies; a line in next year’s draft budget is not enough. If strategies differ, answer for the weakest and state the difference in its approval decision.',
		why: 'A strategy that loses its national share stops halfway, with staff under contract and operations running. EU law does not oblige you to guarantee the share, so no rule will remind you.',
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
		help: 'Decide by who pays for the office. If one Fund pays for it through separate claims, a separate grant keeps these costs apart. If several managing authorities support a LAG, one framework agreement gives it one set of duties and one total.\n\nTwo Polish regions are examples. [Pomorskie](source:src-65) put ERDF, ESF+ and EAFRD into one agreement. In [Wielkopolska](source:src-64) a separate ESF+ operation of about EUR\u00a0154\u00a0000 over 69 months pays for managing the ESF+ part of one strategy.',
		why: 'The form decides who has to sign when something changes. If the same duty stands in two texts that differ, the LAG cannot comply with both.',
		options: {
			'framework-agreement': {
				label: 'One framework agreement for all Funds and costs',
				phrase: 'concludes one framework agreement for all Funds and costs with each local action group',
				advantages: ['One reference for everyone involved', 'The total is clear'],
				drawbacks: ['Every managing authority concerned has to agree']
			},
			'framework-and-office-grant': {
				label: 'A framework agreement, and a separate grant for running costs',
				phrase:
					'concludes a framework agreement and a separate grant agreement for management and animation with each local action group',
				advantages: ['Office costs are easy to control'],
				drawbacks: ['One more contract to sign and to amend']
			}
		}
	},
	'agreement-duties': {
		label: 'Which duties does the agreement lay down for both sides?',
		hint: 'Choose what the signed text will contain.',
		help: 'Word each duty so that a breach is clear: “the intermediate body decides within 30 days of a complete file” rather than “decides swiftly”. Indicator data go to the Commission by 31 January and 31 July, so ask LAGs for reports a month before each date and for none in between.',
		why: 'If the agreement binds only the LAG, the LAG has no means to object when a decision takes half a year. Duties on both sides create trust.',
		options: {
			'service-times': {
				label: 'Time limits for decisions and payments by the authorities',
				phrase: 'time limits for decisions and payments by the authorities'
			},
			'stable-rules': {
				label: 'Changes of rules at fixed dates only, never retroactive',
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
		help: 'Your answer has to fit the [delivery model](question:delivery-model); here look at the risk. If an operation proves irregular in three years, who asks whom for repayment, and can that body pay? An association with two employees and no assets cannot repay a five-figure sum: it will not sign unless somebody guarantees for it.',
		why: 'Managing authorities [hesitate](source:src-44) to hand over tasks to bodies from which nothing can be recovered. If the question is left open until the first error, board members resign and LAGs refuse the tasks. A LAG that carries out tasks of the managing authority must also be identified as an intermediate body, in writing.',
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
		label: 'What protects a LAG that has to repay?',
		help: 'Combine one safeguard that makes errors rarer with one that pays when they happen. Summarise the result in a short risk note, annex it to the agreement and have the board of the LAG vote on it.',
		why: 'Without a safeguard the risk falls on volunteers on the board, and LAGs without money of their own withdraw first.',
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
				label: 'A national rule under which the managing authority bears losses that the LAG did not cause',
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
		help: 'If you keep a reserve, write down now how it is earned, who decides and when. [Kujawsko-Pomorskie](source:src-63) gave its most active LAGs PLN\u00a07\u00a0million extra in 2019. This rewards delivery, but also spending on what is easy. So combine spending with a measure of [whom the money reached](question:performance-measures).',
		why: 'LAGs hire people and open calls on the basis of this figure. If money is moved by a rule that they did not know, they see it as a penalty; if it can never be moved, it lies idle where it is not used.',
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
		help: 'Our sources give no figure. The reserve should be large enough to matter. A LAG that receives none of it must still be able to run its office: a smaller total also lowers its 25\u00a0% ceiling for [running and animation costs](question:strategy-allocations). Tie the award to a date, for example that of the [mid-term review](question:mid-term-evaluation-date).',
		why: 'Without a figure neither you nor the LAGs can plan.'
	},
	'performance-measures': {
		label: 'How do you judge the performance of a LAG?',
		hint: 'Two or three measures that a LAG can influence.',
		help: 'Use records that exist anyway, and say what happens when a measure is missed: first a meeting, then support, and only then less money. Use a time limit only if the LAG’s part of it can be separated from yours.',
		why: 'LAGs will deliver what you count. If only spending or jobs count, they avoid people who are hard to reach, because results take longer.',
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
		help: 'Calculate the cash that a LAG needs from signature to the first claim that is paid: salaries, rent and outreach for those months. Shorten this time too: a claim for the office at a flat rate is settled faster than one with invoices.',
		why: 'Small associations rarely have reserves. Without advances they borrow, delay hiring, or leave the office to the one partner that can wait for the money and so gains influence.',
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
		hint: 'Per cent of the support for running and animation costs; for a yearly advance, of that year’s amount.',
		help: 'Test the figure on the smallest LAG: does it cover salaries until the first claim is paid, even if that takes the full 80 days? If not, raise the advance or shorten the first claim period. In 2014–2020 LEADER allowed advances of [up to 50\u00a0%](source:src-142) of the public support for running and animation.',
		why: 'If the advance is spent before the first payment, the problem is only delayed by a few weeks.'
	},
	'strategy-change-rule': {
		label: 'What may a LAG change in its strategy without asking you?',
		help: 'Think of three likely cases: an action that nobody applies for, a group whose need was not foreseen, money left at the end of a year. For each, say whether the LAG acts and reports, or waits for you. Where you approve, set yourself a time limit and say what happens if you do not answer.',
		why: 'Needs change faster than agreements. While the LAG waits for an approval, it has to continue with actions that do not work.',
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
		label: 'How much money may a LAG move between its objectives without asking?',
		hint: 'Per cent of the public contribution to the strategy, over the whole period.',
		help: 'Add up all moves, so that many small ones do not turn into a new strategy. If objectives of the strategy belong to different specific objectives of the programme, say whether the limit also applies across those: such moves change your financing plan.',
		why: 'Everybody understands “minor changes” differently. A percentage avoids the dispute.'
	},
	'strategy-changes-reserved': {
		label: 'Which changes always need your approval?',
		help: 'You approved a strategy with the elements that the law requires. In our reading, a change that alters one of them in substance makes it a different strategy, which you have to approve again. Everything else can be left to the LAG.',
		why: 'A closed list shows LAGs what they may change alone. Without it, careful LAGs ask about everything and others about nothing.',
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
				label: 'A higher budget for running and animation costs',
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
		label: 'What must a LAG have in place before its first local call?',
		hint: 'The LAG adopts them; you accept them.',
		help: 'Publish a model for each, and accept them while strategies are still being assessed. A LAG that adopts your model unchanged should need no further check. Set a time limit for your acceptance too. In [Pomorskie](source:src-65) a LAG signed its agreement in January 2024 and still needed several months for procedures before its first calls.',
		why: 'Without this preparation months pass between agreement and first call. If a call opens without an accepted selection procedure, its results can be challenged.',
		options: {
			'legal-form': {
				label: 'A lead partner or legal structure, with bank account and bookkeeping',
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
		hint: 'The day on which the last of them has accepted procedures and staff in place.',
		help: 'The 12 months start with the Commission’s [decision on the programme](question:decision-date); if several Funds are combined, with the decision on the [last programme](question:last-decision-date) concerned. Plan backwards. In Poland in 2023–2024, two different LAGs taken together needed 33 weeks from submitting a strategy to signing the agreement.',
		why: 'Within 12 months of that decision the first round must be completed _and_ LAGs must be able to carry out their tasks. A LAG that is selected but cannot work does not meet the deadline.'
	},
	'agreement-register': {
		label: 'When is each LAG approved, under agreement and ready?',
		hint: 'Start with planned dates and replace them with the real ones.',
		help: 'Keep one row for each strategy and look at the table every week until it is complete. Help the LAG that is furthest behind: it decides whether you meet the [date of readiness](question:lags-ready-by).\n\nThe law allows two forms: one partner leads in administrative and financial matters, or the partners form a common legal structure.',
		why: 'The 12 months have to be met for every LAG. An average hides the one that is late.',
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
