import type { QuestionText } from '#lib/guide/guide-text.ts';

export const evaluationQuestions: Readonly<Record<string, QuestionText>> = {
	'knowledge-needs': {
		label: 'Who needs to know what, and when?',
		hint: 'One row for each question; 8 to 12 rows are enough for a programme.',
		help: 'Begin with decisions: what will this reader do differently with the answer? A LAG asks “Which group do we miss?” every November, before it plans its calls. You ask “Where do files wait?” every quarter. The monitoring committee asks “Is the extra cost worth it?” once, before the final evaluation. The Commission receives indicators by 31 January and 31 July.\n\nThen check that one record can serve several rows, so that LAGs report everything once.',
		why: 'If local, programme and EU indicators do not connect, LAGs lose time and the data are not used. Delete a row that has no reader or no date.',
		row: ['question', 'questions'],
		columns: {
			audience: {
				label: 'Who',
				options: {
					lag: { label: 'LAG' },
					'managing-authority': { label: 'Managing authority or intermediate body' },
					'monitoring-committee': { label: 'Monitoring committee' },
					commission: { label: 'European Commission' },
					residents: { label: 'Residents and participants' },
					'policy-owners': { label: 'Ministries and other owners of policy' }
				}
			},
			question: { label: 'What they need to know' },
			evidence: { label: 'From which data' },
			due: { label: 'When', hint: 'A date or a rhythm, such as “each November”' }
		}
	},
	'added-value-aspects': {
		label: 'What will you measure to show the added value of CLLD?',
		hint: 'Choose what you will really follow up; three or four are enough.',
		help: 'Look at what you stated when you decided on CLLD, for [results](question:added-value-results) and for [local governance](question:added-value-governance), and choose what can prove it. Always include the [cost of CLLD](question:extra-layer-cost): hours of LAGs, intermediate bodies and managing authority for each operation. For inclusion, measure progress and not only outcomes: in [Hull](source:src-85) the evaluators analysed more than 1\u00a0200 personal journeys with a framework for soft outcomes.',
		why: 'In 2022 [evidence that the benefits outweigh the costs](source:src-09) was still missing. Reports with outputs alone do not provide it.',
		options: {
			'better-results': {
				label: 'Better results than standard calls for the same groups',
				phrase: 'results compared with those of standard calls for the same groups'
			},
			'social-capital': {
				label: 'Social capital: trust, networks, voluntary work',
				phrase: 'social capital'
			},
			'local-governance': {
				label: 'Local governance: who decides with whom',
				phrase: 'local governance'
			},
			'distance-travelled': {
				label: 'How far participants have come since joining (“distance travelled”)',
				phrase: 'the distance travelled by participants'
			},
			'new-actors': {
				label: 'Organisations and people new to the ESF+',
				phrase: 'the involvement of organisations and people new to the ESF+'
			},
			'tested-solutions': {
				label: 'Solutions tested, and those taken up by others',
				phrase: 'solutions tested and taken up'
			},
			'layer-cost': {
				label: 'The cost of CLLD on top of the operations, in hours, days and money',
				phrase: 'the cost of the additional layer in time and money'
			}
		}
	},
	'baseline-date': {
		label: 'By when do you measure the starting point?',
		hint: 'For social capital and local governance; before the first local call.',
		help: 'A short survey of members, municipalities and organisations in each area is enough, if the same questions can be asked again: whom do you know, with whom have you worked, who decides? If calls are already open, measure now and say so; a late baseline is better than memory.',
		why: 'The programme gives baselines for its indicators, but not for trust and cooperation. Without one, nothing can be compared later.'
	},
	'evaluation-evidence': {
		label: 'From which data will evaluations draw?',
		help: 'Settle access now. Say in the privacy notice that records of participants serve evaluation, and ask for register data early, because access takes time. Ask LAGs for logs in one format: ideas coached, visits made, applications not pursued and why. The evaluation of the Czech LAG [MAS Mezilesí](source:src-92) shows that a single LAG can afford focus groups and self-scoring.',
		why: 'Evaluators who start at the end find only the data that happened to be kept.',
		options: {
			'participant-records': {
				label: 'Participant records and indicators',
				phrase: 'participant records and indicators'
			},
			registers: {
				label: 'Administrative registers, for example on employment',
				phrase: 'administrative registers'
			},
			'lag-records': {
				label: 'Logs of LAGs on animation, coaching and selection',
				phrase: 'records of local action groups on animation, coaching and selection'
			},
			'time-and-cost': {
				label: 'Records of time and cost in LAGs and authorities',
				phrase: 'records of time and cost in local action groups and authorities'
			},
			surveys: {
				label: 'Surveys of partners, beneficiaries and residents',
				phrase: 'surveys of partners, beneficiaries and residents'
			},
			interviews: {
				label: 'Interviews and focus groups',
				phrase: 'interviews and focus groups'
			},
			'followed-sample': {
				label: 'A sample of participants followed over time',
				phrase: 'a sample of participants followed over time'
			}
		}
	},
	'strategy-evaluators': {
		label: 'Who evaluates the strategies and CLLD as a whole?',
		hint: 'Levels can be combined; the LAG’s own evaluation is not optional.',
		help: 'Evaluating its strategy is an exclusive task of the LAG, whether it does the work itself or hires somebody. The programme’s own evaluations must be done by functionally independent experts; self-evaluation by LAGs can contribute to them but does not replace them. In [Hull](source:src-85) an evaluator accompanied the strategy for four years, from the start.',
		why: 'If tasks are not divided, each level evaluates the same outputs and none looks at added value. A LAG without help tends to write a report without findings.',
		options: {
			'embedded-external': {
				label: 'An external evaluator, with the LAGs from the start',
				phrase: 'an external evaluator who accompanies the strategies from the start',
				advantages: ['Learning while there is time to act on it', 'Trust grows'],
				drawbacks: ['Costs money']
			},
			'lag-self-evaluation': {
				label: 'Self-evaluation by LAGs with a common method',
				phrase: 'self-evaluation by the local action groups with a common method',
				advantages: ['LAGs own the findings', 'Inexpensive'],
				drawbacks: ['The skills are often missing']
			},
			'programme-evaluation': {
				label: 'A thematic evaluation at programme level',
				phrase: 'a thematic evaluation at programme level',
				advantages: ['Compares strategies', 'Can show added value'],
				drawbacks: ['Comes late']
			}
		}
	},
	'self-evaluation-funding': {
		label: 'Who pays for the evaluation that a LAG makes of its strategy?',
		help: 'Monitoring and evaluation of the strategy are costs of the strategy and count towards the 25\u00a0% ceiling. Name a minimum amount, so that it is not spent on other things. In our reading, training, templates and advice that you provide for all LAGs can be paid from technical assistance. Five small LAGs that pool their money can hire an evaluator that none could pay alone.',
		why: 'Without money the task is done badly and late. If you settle the source now, the cost is not charged to technical assistance, where in our reading it does not belong.',
		options: {
			'strategy-budget': {
				label: 'The strategy, from its budget for running and animation costs',
				phrase: 'finances the evaluation of each strategy from its budget for management, monitoring, evaluation and animation'
			},
			'shared-with-assistance': {
				label: 'The strategy pays the evaluation, technical assistance the training and common method',
				phrase:
					'finances the evaluation of each strategy from the budget of the strategy, and training and common methods from technical assistance'
			},
			'pooled-evaluator': {
				label: 'Several LAGs pool strategy money for a joint evaluator',
				phrase: 'encourages local action groups to pool the evaluation budgets of their strategies for a joint evaluator'
			}
		}
	},
	'self-evaluation-support': {
		label: 'Which support do LAGs receive for their self-evaluation?',
		help: 'Experts find that many LAGs cannot write terms of reference. Offer a short model, half a day of training on questions and methods, and a LAG from elsewhere to read the draft. Do so before the evaluation plan is written, not when the report is due.',
		why: 'Self-evaluation without skills leads to reports without findings.',
		options: {
			training: {
				label: 'Training in methods and in terms of reference',
				phrase: 'training in evaluation methods and terms of reference'
			},
			'common-method': {
				label: 'A common method with a few shared questions',
				phrase: 'a common method with shared questions'
			},
			'model-terms': {
				label: 'Model terms of reference and report',
				phrase: 'model terms of reference and reports'
			},
			'peer-review': {
				label: 'Review by a LAG from elsewhere',
				phrase: 'review by other local action groups'
			}
		}
	},
	'evaluation-methods': {
		label: 'With which methods will you evaluate?',
		hint: 'One for each question that you ask; several can be combined.',
		help: 'Choose by what you want to show. “Participants found work _because of_ this” needs a comparison group and large numbers, so pool the data of all LAGs. “The area decides better together” needs an analysis of contributions and success factors; the [guidelines on added value](source:src-43) of the EU CAP Network give a framework. A field experiment fits a single well-defined innovation, such as the job guarantee in [Marienthal](source:src-115) with 62 participants.',
		why: 'A method that does not fit the question gives no answer to it. Results from numbers that are too small are not credible.',
		options: {
			counterfactual: {
				label: 'Comparison with a control group, for effects on participants',
				phrase: 'counterfactual analysis of effects on participants',
				advantages: ['Allows a claim about cause'],
				drawbacks: ['The numbers of participants are often too small']
			},
			contribution: {
				label: 'Contribution and success factors, for governance and social capital',
				phrase: 'analysis of contribution and success factors for governance and social capital',
				advantages: ['Fits CLLD'],
				drawbacks: ['Fewer hard figures']
			},
			'field-experiment': {
				label: 'A field experiment, for a single innovation',
				phrase: 'field experiments for single innovations',
				advantages: ['Strong proof'],
				drawbacks: ['The conditions for it are rare']
			}
		}
	},
	'evaluation-plan-date': {
		label: 'When does the monitoring committee receive an evaluation plan that covers CLLD?',
		help: 'The plan is due within one year of the Commission’s [decision on the programme](question:decision-date). If it was submitted without CLLD, enter the date of the amended plan. Name the questions on added value, the data to be kept and the budget, not just “evaluation of priority 4”.',
		why: 'An evaluation that is not in the plan has no budget and no date. If the plan asks only about outputs, so will the evaluator.'
	},
	'mid-term-evaluation-date': {
		label: 'When are the strategies reviewed at mid-term?',
		hint: 'The date on which LAGs have the results in hand.',
		help: 'At least two local calls should come after the review, so that it can change something. At least one yearly self-assessment of the LAG should lie before it, so that there are results. If you keep a [performance reserve](question:allocation-over-time), decide on it in the same month, from the same evidence.',
		why: 'A review after the last call comes too late. A review before the first results rests on opinions.'
	},
	'final-evaluation-date': {
		label: 'When are the final evaluations of the strategies ready?',
		help: 'The impact evaluation of the programme is due by 30 June 2029. In our reading of the two duties together, the evaluations of LAGs should be ready about half a year earlier, at the end of 2028, so that they can feed it. What happens in 2029 can be added in a short update.',
		why: 'Evaluations that come after the impact evaluation cannot feed it, and its evaluators ask LAGs the same questions again.'
	},
	'impact-evaluation-covers-clld': {
		label: 'Will the impact evaluation due by 30 June 2029 look at CLLD separately?',
		help: 'Answer “Yes” only if its terms of reference will contain a question on CLLD, a comparison and the data for both. If CLLD is a small part of the programme, a separate evaluation, shared by several programmes or with LEADER, may tell you more than a chapter.',
		why: 'In an evaluation of the whole programme CLLD disappears in the averages. This report will also influence the decision on CLLD in the next period.'
	},
	'evaluation-use': {
		label: 'How are strategies revised after an evaluation?',
		help: 'Tell LAGs before they start that the review can change something. The mid-term report of the Czech LAG [MAS Podřipsko](source:src-92) was approved by the ministry and used to redirect its calls of 2019 and 2020. Put the clause in the agreement; see [what a LAG may change by itself](question:strategy-change-rule).',
		why: 'Reports are read when something depends on them. If LAGs may not act on the findings, an evaluation is only one more report.',
		options: {
			'right-to-revise': {
				label: 'The mid-term review gives the LAG the right to revise its strategy',
				phrase: 'links the mid-term review of each strategy to the right of the local action group to revise it',
				advantages: ['The evaluation is used'],
				drawbacks: ['Needs a clause in the agreement']
			},
			'yearly-adjustment': {
				label: 'The LAG adjusts its plan after each yearly self-assessment',
				phrase: 'provides for adjustments of each strategy after the yearly self-assessment of the local action group'
			},
			recommendations: {
				label: 'Findings are recommendations; the general rule on changes applies',
				phrase: 'treats evaluation findings as recommendations under the general rule on changes to strategies'
			}
		}
	},
	'learning-exchange': {
		label: 'How do LAGs, authorities and communities learn from each other?',
		help: 'Hold at least two meetings of LAGs a year, with half of the time for what went wrong. Ask every LAG for one success and one failure a year for the repository. Report to residents in plain language and through channels they use anyway, such as the municipal paper.',
		why: 'Other LAGs are a key source of learning, and CLLD in the ESF [worked best](source:src-01) where LAGs brought experience or had extra support. Experience is shared only if somebody has the task and the time.',
		options: {
			'peer-meetings': {
				label: 'Meetings of all LAGs, at least twice a year',
				phrase: 'meetings of all local action groups at least twice a year'
			},
			'practice-repository': {
				label: 'A repository of practices, failures included',
				phrase: 'a repository of practices that includes failures'
			},
			'error-clinic': {
				label: 'A yearly day with the audit authority on typical errors',
				phrase: 'a yearly exchange with the audit authority on typical errors'
			},
			'reports-to-residents': {
				label: 'Results reported to residents in plain language',
				phrase: 'reports to residents in plain language'
			},
			'exchange-abroad': {
				label: 'Study visits and exchange with other Member States',
				phrase: 'study visits and exchange with other Member States'
			}
		}
	},
	'practices-to-scale': {
		label: 'Which practices are ready, or nearly ready, to be scaled?',
		hint: 'Begin with none and review the list every year.',
		help: 'Do not scale a practice while one of these is missing (planner default):\n\n- the same need elsewhere, and users who would choose it\n- outcomes shown by a named method, and known side effects\n- three to five core elements that must not change\n- the legal conditions\n- a local group, and an owner for the next stage\n- a place in policy and budget\n- the cost of one unit and of 10 times as many\n\nScaling out repeats a solution in more places; scaling up changes rules and budgets; scaling deep changes attitudes and relations; in a transfer another territory adapts the core.',
		why: 'Good tests end with the grant if nobody is responsible for the next step. Scaling what was never proven spreads what does not work.',
		row: ['practice', 'practices'],
		columns: {
			practice: { label: 'Practice' },
			lag: { label: 'LAG or area' },
			evidence: { label: 'What has been shown, and how' },
			route: {
				label: 'Route',
				options: {
					'scale-out': { label: 'Scale out: more places, more people' },
					'scale-up': { label: 'Scale up: rules, policy, budgets' },
					'scale-deep': { label: 'Scale deep: relations, values, culture' },
					transfer: { label: 'Transfer: adapted by another territory' }
				}
			},
			'next-owner': { label: 'Owner of the next stage' },
			screened: { label: 'Screened', hint: 'Nothing on the list is missing' }
		}
	},
	'scaling-funding': {
		label: 'What pays for the step from a tested practice to a wider one?',
		help: 'Plan two sums: a small one for preparing the step, with users consulted and costs calculated, and a larger one for taking it. The ESF+ may support scaling up of approaches that were tested at small scale under the Employment and Social Innovation strand (EaSI) and other EU programmes. Involve the ministry, region or municipality that will pay in the end before the pilot ends.',
		why: 'The hard part is [getting into policy and budgets](source:src-109). If you look for money only after success, you are too late for the next budget.',
		options: {
			'programme-budget': {
				label: 'Money set aside in this programme',
				phrase: 'sets money aside in the programme for scaling up tested approaches'
			},
			'policy-budget': {
				label: 'The budget of the ministry, region or municipality in charge',
				phrase: 'agrees the take-up of tested approaches with the public budgets in charge'
			},
			'planning-grants': {
				label: 'Planning grants first, the decision on scaling later',
				phrase: 'awards planning grants for scaling and decides on further support on that basis'
			},
			'union-call': {
				label: 'Calls at EU level, such as those of the initiative Social Innovation+',
				phrase: 'supports applications of tested approaches to calls at Union level'
			},
			'none-yet': {
				label: 'Nothing yet',
				phrase: 'has yet to decide how the scaling of tested approaches is financed'
			}
		}
	},
	'last-call-date': {
		label: 'When do the last local calls close?',
		help: 'Count back from the end of eligibility: 31 December 2029, or 31 December 2030 for programmes that qualify under Article 5a of the ESF+ Regulation. Costs have to be incurred _and paid_ by then, so operations should end some months earlier; an ESF+ operation for managing a strategy in [Wielkopolska](source:src-64) ends on 30 September 2029. For operations of 18 to 24 months the planner default is a last call by mid-2027.',
		why: 'Operations from late calls may end after the date. Their costs are then not reimbursed, and the LAG and the beneficiary carry them.'
	},
	'closure-arrangements': {
		label: 'What does the closure plan of each LAG settle?',
		hint: 'Every point needs a responsible person and a date.',
		help: 'Start with the files. They are kept for five years from 31 December of the year of the last payment to the beneficiary, longer than some LAGs exist. Name a lead partner, a municipality or an archive that takes them over, and check that it can open them. Allow time for the accounts: in [The Hague](source:src-81) they took at least another year after a three-year strategy.',
		why: 'Auditors may come when the office has closed and its staff have left. Missing documents can lead to financial corrections.',
		options: {
			'document-keeper': {
				label: 'Who keeps the files, where, until when',
				phrase: 'the keeping of documents until the end of the retention period'
			},
			'participant-records': {
				label: 'What happens to participant data: handed over, made anonymous, erased',
				phrase: 'the transfer, anonymisation or erasure of data on participants'
			},
			'final-claims': {
				label: 'Final claims and accounts, with staff to prepare them',
				phrase: 'final claims and accounts'
			},
			'legal-successor': {
				label: 'Who answers for the LAG if it dissolves',
				phrase: 'legal succession in case the local action group dissolves'
			},
			equipment: {
				label: 'Who keeps equipment and rights',
				phrase: 'the use of equipment and rights'
			},
			'knowledge-handover': {
				label: 'What was learnt, and who receives it',
				phrase: 'the handover of knowledge and contacts'
			}
		}
	},
	'bridge-to-next-period': {
		label: 'How do staff and knowledge of the LAGs reach the next period?',
		help: 'Compare the end of the last employment contract with the earliest day on which a new agreement could be signed; this is the gap to bridge. What follows 2027 is not yet law, so choose something that does not depend on it, such as a shared office or national money. Prepare an application for early preparatory support.',
		why: 'If contracts end before new agreements exist, trained people leave, and the next period begins without experience.',
		options: {
			'early-preparatory-support': {
				label: 'Early preparatory support for new strategies',
				phrase: 'offers preparatory support for new strategies early'
			},
			'shared-office': {
				label: 'A shared office with a LAG under another Fund',
				phrase: 'promotes shared offices with local action groups under other Funds'
			},
			'national-bridge': {
				label: 'National or regional money for the months between',
				phrase: 'bridges the months between the periods with national or regional money'
			},
			'no-bridge': {
				label: 'No bridge; knowledge is documented',
				phrase: 'provides no bridge between the periods; knowledge is documented'
			}
		}
	}
};
