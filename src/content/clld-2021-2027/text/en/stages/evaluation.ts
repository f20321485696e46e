import type { QuestionText } from '#lib/guide/guide-text.ts';

export const evaluationQuestions: Readonly<Record<string, QuestionText>> = {
	'knowledge-needs': {
		label: 'Who needs to know what, and when?',
		hint: 'One line per question. Eight to twelve lines are enough for a programme.',
		help: 'Begin with decisions, not with data: what will this reader do differently once the answer is there? A LAG asks “Which group do we miss?” every November, before it plans its calls. You ask “Where do files wait?” every quarter. The monitoring committee asks “Is the extra cost worth it?” once, before the final evaluation. The Commission receives indicators by 31 January and 31 July.\n\nThen check that one record can serve several lines. If a LAG would report the same thing in three tables, two are too many.',
		why: 'Local, programme and Union indicators that do not connect cost LAGs their time and produce data nobody uses. A line without a reader or a date can be deleted.',
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
		hint: 'Choose what you will really follow up; three or four are plenty.',
		help: 'Go back to what you promised when you decided on CLLD, for [results](question:added-value-results) and for [local governance](question:added-value-governance), and choose what would prove it. Always include the [cost of the layer](question:extra-layer-cost): hours and days of LAG, intermediate body and authority per operation. Without it, results cannot be set against a standard call. For inclusion, follow how far people have come, not only whether they arrived: in [Hull](source:src-85) the evaluators analysed more than 1\u00a0200 personal journeys with a framework for soft outcomes.',
		why: 'After decades of LEADER and CLLD, [evidence that benefits outweigh the costs](source:src-09) is still thin. Where reports hold only outputs, political support fades with them.',
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
				label: 'The distance participants have travelled',
				phrase: 'the distance travelled by participants'
			},
			'new-actors': {
				label: 'Organisations and people new to ESF+',
				phrase: 'the involvement of organisations and people new to ESF+'
			},
			'tested-solutions': {
				label: 'Solutions tested, and those taken up by others',
				phrase: 'solutions tested and taken up'
			},
			'layer-cost': {
				label: 'The cost of the additional layer, in hours, days and money',
				phrase: 'the cost of the additional layer in time and money'
			}
		}
	},
	'baseline-date': {
		label: 'By when is the starting point measured?',
		hint: 'For social capital and local governance; before the first local call.',
		help: 'A short survey of members, municipalities and organisations in each area is enough, if the same questions can be asked again: whom do you know, with whom have you worked, who decides? If calls are already open, measure now and say so; a late baseline is better than memory.',
		why: 'Indicators have their baselines in the programme; trust and cooperation have none unless somebody takes it. Later there is nothing to compare with.'
	},
	'evaluation-evidence': {
		label: 'From which data will evaluations draw?',
		help: 'Settle access now: say in the privacy notice for participants that their records serve evaluation, and ask for registers early, because access takes time. Ask LAGs for logs in one common format: ideas coached, visits made, applications not pursued and why. The evaluation of [MAS Mezilesí](source:src-92) shows that focus groups and self-scoring are affordable for a single LAG.',
		why: 'Evaluators who come at the end find the data that happened to be kept. What was not agreed in the first year, a contract in the sixth cannot buy.',
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
		help: 'Evaluating its strategy is one of the tasks that belong to the LAG alone, whether it does the work itself or hires somebody. The programme’s own evaluations must be done by functionally independent experts; a LAG’s self-evaluation does not replace them, but can feed them. An evaluator who is there from the first year, as in [Hull](source:src-85) for four years, sees what a report at the end cannot reconstruct.',
		why: 'Without division of work, each level evaluates the same outputs and none looks at added value. A LAG left alone with the task writes a report without findings.',
		options: {
			'embedded-external': {
				label: 'An external evaluator, with the LAGs from the start',
				phrase: 'an external evaluator who accompanies the strategies from the start',
				advantages: ['Learning while there is time to act on it', 'Trust grows'],
				drawbacks: ['Cost']
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
		help: 'Monitoring and evaluation of the strategy are costs of the strategy and lie within the 25\u00a0% ceiling, beside management and animation. Name a minimum amount, otherwise it becomes the reserve for everything else. Training, templates and advice that you provide for all LAGs can come from technical assistance; that is our reading. Five small LAGs that pool their money can afford an evaluator none of them could hire alone.',
		why: 'A task without money is done on the last weekend before the deadline. Agreeing the source beforehand also keeps the cost from being charged to technical assistance, where in our reading it does not belong.',
		options: {
			'strategy-budget': {
				label: 'The strategy, from its budget for management and animation',
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
		help: 'One skill that experts find missing in LAGs is writing terms of reference. A model that can be cut down to one page, a half-day on questions and methods, and a reader from another LAG go a long way. Offer them before the plan is written, not when the report is due.',
		why: 'Self-evaluation without skills ends in reports without findings, and in the conclusion that self-evaluation is useless.',
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
		label: 'With which methods?',
		hint: 'One per question you ask; they do not exclude each other.',
		help: 'Choose by the claim you want to make. “Participants found work _because of_ this” needs a comparison group, and numbers that a single LAG rarely has; pool them over all LAGs. “The area decides better together” needs the story of contributions and success factors, for which the [added-value guidelines](source:src-43) of the EU CAP Network give a frame. A field experiment fits one well-defined innovation: the job guarantee in [Marienthal](source:src-115), with 62 participants, was set up as one.',
		why: 'The wrong method answers a question nobody asked. Small numbers treated as proof discredit the result, and soft findings offered where figures were available do the same.',
		options: {
			counterfactual: {
				label: 'Comparison with a control group, for effects on participants',
				phrase: 'counterfactual analysis of effects on participants',
				advantages: ['Allows a claim about cause'],
				drawbacks: ['Numbers are small']
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
		help: 'The plan is due within one year of the Commission’s [decision on the programme](question:decision-date). If it has been submitted without CLLD, enter the date of the amended plan. Name in it the questions on added value, the data to be kept and the budget, not just “evaluation of priority 4”.',
		why: 'Evaluations that are not in the plan have no budget and no date. Where the plan asks about outputs only, so will the evaluator.'
	},
	'mid-term-evaluation-date': {
		label: 'When are the strategies reviewed at mid-term?',
		hint: 'The date on which LAGs have the results in hand.',
		help: 'Early enough to change something: at least two calls should come after it. Late enough to see something: at least one yearly self-assessment of the LAG should lie before it. If you keep a [performance reserve](question:allocation-over-time), decide on it in the same month, from the same evidence.',
		why: 'A review after the last call improves nothing. A review before the first results invites opinions.'
	},
	'final-evaluation-date': {
		label: 'When are the final evaluations of the strategies ready?',
		help: 'The impact evaluation of the programme is due by 30 June 2029. For LAG evaluations to feed it, they should be ready half a year earlier, around the end of 2028; that order is our reading of the two duties taken together. What happens in 2029 can be added in a short update.',
		why: 'Evaluations by LAGs that come after the impact evaluation are read by nobody, and the programme’s evaluators ask LAGs the same questions a second time.'
	},
	'impact-evaluation-covers-clld': {
		label: 'Will the impact evaluation due by 30 June 2029 look at CLLD separately?',
		help: 'Say yes only if its terms of reference will contain a question on CLLD, a comparison and the data for both. Where CLLD is a small part of the programme, an evaluation of its own, shared by several programmes or with LEADER, can tell you more than a chapter.',
		why: 'In a programme-wide evaluation CLLD disappears in the averages. The case for or against the next period will be made from what stands in this report.'
	},
	'evaluation-use': {
		label: 'How are strategies revised after an evaluation?',
		help: 'Tell LAGs before they start that the review can change something. In Czechia the mid-term report of [MAS Podřipsko](source:src-92) was approved by the ministry and used to aim its calls of 2019 and 2020 anew. The clause belongs in the agreement; see [what a LAG may change by itself](question:strategy-change-rule).',
		why: 'Reports are read when something depends on them. Without the right to draw consequences, an evaluation is a further report the LAG owes you.',
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
		help: 'Two meetings of LAGs a year are a sensible minimum, if half the time belongs to what went wrong. A repository lives from failures as much as from successes: ask for one of each, every year. Report back to residents in plain language and in a place where they are anyway; a page in the municipal paper does more than a study online.',
		why: 'Peers are a key source of learning for LAGs, and CLLD in the ESF [worked best](source:src-01) where LAGs brought experience or had extra support. What one area has learned is lost to the others unless somebody is paid to carry it.',
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
		help: 'Stop signs first. A practice is not ready while one of these is missing: proof of the same need elsewhere, and of users there who would choose it; outcomes shown by a named method, with side effects known; three to five core elements that must not change; the legal conditions; a local group and an owner for the next stage; a slot in policy and budget; the cost of one unit and of ten times as many.\n\nThe route follows from the obstacle. Scaling out repeats a solution in more places; scaling up changes rules and budgets; scaling deep changes attitudes and relations; a transfer lets another territory adapt the core.',
		why: 'Good tests stop with the grant because nobody owned the next step, and the effort and trust invested are lost. Scaling what was never proven does harm on a larger scale.',
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
			screened: { label: 'Screened', hint: 'None of the stop signs applies' }
		}
	},
	'scaling-funding': {
		label: 'What pays for the step from a tested practice to a wider one?',
		help: 'Plan two sums: a small one for preparing the step, with users consulted and costs worked out, and a larger one for taking it. ESF+ may itself support scaling up of approaches tested on a small scale and developed under EaSI and other Union programmes. Whoever will pay in the end, a ministry, region or municipality, should sit at the table before the pilot ends.',
		why: 'Getting into policy and budgets is [the hard part](source:src-109), harder than the invention. A route that is only sought after success comes a budget year too late.',
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
				label: 'Calls at Union level, such as those of Social Innovation+',
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
		help: 'Count back from the end of eligibility, 31 December 2029 (31 December 2030 for programmes that have earned the extra year under the 2025 amendment of the ESF+ Regulation). Costs have to be incurred _and paid_ by then, so operations should end some months before; a project for LAG management in [Wielkopolska](source:src-64) ends on 30 September 2029. For operations of 18 to 24 months our planning default is a last call in mid-2027.',
		why: 'Large calls in the last two years produce operations that end after the date, and their costs are not paid. The LAG and the beneficiary carry them.'
	},
	'closure-arrangements': {
		label: 'What does the closure plan of each LAG settle?',
		hint: 'Every point needs a name and a date.',
		help: 'Start with the files. They are kept for five years from 31 December of the year of the last payment to the beneficiary, which is longer than many LAGs live: name a lead partner, a municipality or an archive that takes them over, and test that it can open them. Allow time for accounts as well: in [The Hague](source:src-81) accounting for a three-year strategy took at least another year.',
		why: 'Auditors may come when the office has closed and the staff has moved on. A document that nobody can find counts as one that never existed.',
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
				label: 'What has been learned, and to whom it is handed over',
				phrase: 'the handover of knowledge and contacts'
			}
		}
	},
	'bridge-to-next-period': {
		label: 'How do staff and knowledge of the LAGs reach the next period?',
		help: 'Compare two dates: the end of the last employment contract, and the earliest day on which a new agreement could be signed. The gap between them is what has to be bridged. What follows 2027 is not yet law, so choose something that does not depend on it, such as a shared office or national money, and keep an application for early support ready.',
		why: 'When contracts end before new agreements exist, people leave, and the next period begins from nothing with the same training, the same mistakes and less trust.',
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
