import type { QuestionText } from '#lib/guide/guide-text.ts';

export const implementationQuestions: Readonly<Record<string, QuestionText>> = {
	'animation-activities': {
		label: 'How do LAGs develop operations instead of waiting for applications?',
		hint: 'Choose what LAGs are expected, and paid, to do.',
		help: 'Ask every LAG for an animation plan with groups, places and targets, for example 20 conversations a month outside the office, or 10 applicants in the first year who have never had EU money. Check that the [budget for animation](question:strategy-allocations) pays for the hours. If a LAG reports files and no visits, talk to it early.',
		why: 'The strongest local systems [reach people who would never have applied](source:src-33). A LAG that only handles applications reaches those who know how to write them.',
		options: {
			'field-presence': {
				label: 'Regular presence where people already meet',
				phrase: 'regular presence in places where people already meet'
			},
			mediators: {
				label: 'Mediators from the groups concerned, such as Roma mediators',
				phrase: 'mediators from the groups concerned'
			},
			'idea-workshops': {
				label: 'Workshops that turn needs into ideas',
				phrase: 'workshops that turn local needs into ideas'
			},
			coaching: {
				label: 'Coaching from idea to application',
				phrase: 'coaching of applicants from the idea to the application'
			},
			matching: {
				label: 'Bringing together partners who could run an operation jointly',
				phrase: 'bringing together partners who can run an operation jointly'
			},
			'first-test-money': {
				label: 'Small sums for a first test',
				phrase: 'small sums for a first test of an idea'
			}
		}
	},
	'applicant-help': {
		label: 'Who helps small applicants, before and after the decision?',
		help: 'Name help for the time before and after the decision. Before it, a coach in the LAG is usually enough. Afterwards small associations need help with claims, participant records and procurement. Keep advice and selection apart: whoever coached an application does not vote on it.\n\nHelp that you give to LAGs is settled in [Delivery](question:support-unit).',
		why: 'Paperwork makes small organisations [drop out](source:src-129) of the ESF. Where LAGs had extra support from the managing authority, CLLD [worked better](source:src-01).',
		options: {
			'lag-coach': {
				label: 'A coach in the LAG office',
				phrase: 'a coach in the office of the local action group'
			},
			'body-contact': {
				label: 'A named officer in the intermediate body, by telephone and on site',
				phrase: 'a named officer in the intermediate body'
			},
			'shared-accountant': {
				label: 'A shared accountant for small organisations',
				phrase: 'an accountant shared by small organisations'
			},
			'experienced-partner': {
				label: 'An experienced or accredited organisation as partner',
				phrase: 'experienced or accredited organisations as partners'
			}
		}
	},
	'operation-routes': {
		label: 'By which routes do operations come about?',
		hint: 'Several can be combined, for different sizes of operation.',
		help: 'Choose the route that fits the applicant. A competitive call suits organisations that have applied before. A neighbourhood group with an idea for EUR\u00a05\u00a0000 needs a micro-grant inside an umbrella operation; in Kujawsko-Pomorskie such ESF grants averaged about PLN\u00a044\u00a0000 to 80\u00a0000. Operations of the LAG itself fill gaps that nobody else fills; those who decide must not be those who carry out.',
		why: 'If there is only one route, it decides who takes part. Where a LAG is itself the beneficiary, the law requires separation of functions, and you have to be able to prove it.',
		options: {
			'competitive-calls': {
				label: 'Competitive local calls',
				phrase: 'competitive local calls',
				advantages: ['Transparent'],
				drawbacks: ['Small actors lose out']
			},
			'lag-operations': {
				label: 'Operations of the LAG itself',
				phrase: 'operations implemented by the local action group itself, with separation of functions',
				advantages: ['Closes strategic gaps that no applicant fills'],
				drawbacks: ['Independence has to be shown']
			},
			'umbrella-grants': {
				label: 'Umbrella operations with micro-grants',
				phrase: 'umbrella operations through which local action groups award micro-grants',
				advantages: ['Reaches actors who would not apply otherwise'],
				drawbacks: ['A heavy workload for the LAG']
			}
		}
	},
	'umbrella-national-rule': {
		label: 'Which national rule allows a LAG to award micro-grants within an umbrella operation?',
		hint: 'Act and article, with the ceiling for each grant if there is one.',
		help: 'The Common Provisions Regulation does not mention umbrella operations. An operation may be a group of projects, and a LAG may be its beneficiary if functions are separated; in our reading the rest needs national rules. Cite the rule, or say who is drafting it and by when. Check too that your [delivery model](question:delivery-model) lets the LAG contract and pay, because it passes on money to others. The small project fund, which looks similar, is reserved to Interreg.',
		why: 'Without such a rule nobody can say who may receive a micro-grant, up to which amount and on which proof.'
	},
	'call-rhythm': {
		label: 'Do local calls stay open, or do they come in rounds?',
		help: 'In both cases ask every LAG for a public calendar of the next 12 months, and enter it in [your timetable](question:calls-in-timetable). Small budgets need few calls: one LAG in [Wielkopolska](source:src-64) planned three for its ESF+ money, two competitive and one for its own operation. A standing call needs cut-off dates, so that applications can be compared.',
		why: 'The answer decides how long an applicant with a finished idea has to wait.',
		options: {
			'permanent-call': {
				label: 'A standing call with cut-off dates',
				phrase: 'asks local action groups to keep calls open, with cut-off dates',
				advantages: ['Ideas mature at their own pace'],
				drawbacks: ['The workload is harder to foresee']
			},
			'fixed-rounds': {
				label: 'Rounds at fixed times',
				phrase: 'asks local action groups to call in rounds at fixed times',
				advantages: ['Applications can be compared', 'Easy to plan'],
				drawbacks: ['Long waits between rounds']
			}
		}
	},
	'operation-selection-style': {
		label: 'Who has a voice when a LAG selects operations?',
		help: 'The LAG selects; you can require that it does so without discrimination, transparently and free of conflicts of interest. In [Scheveningen](source:src-81) residents voted on the priority of operations. If you encourage votes, have eligibility and quality checked first, offer the vote on paper too, and say how it counts.\n\nIn both cases the LAG keeps, for each application, the scores with a sentence of reasons and a declaration of interests from everybody present.',
		why: 'Scores without reasons and meetings without declarations have been [findings of the European Court of Auditors](source:src-13). A vote of residents does not replace the record.',
		options: {
			jury: {
				label: 'The selection body of the LAG',
				phrase: 'leaves the selection of operations to the decision-making bodies of the local action groups',
				advantages: ['Answers for its decisions'],
				drawbacks: ['Insiders may dominate']
			},
			'jury-and-vote': {
				label: 'The selection body, and a vote of residents on priorities',
				phrase:
					'leaves the selection of operations to the decision-making bodies of the local action groups and encourages votes of residents on priorities',
				advantages: ['Residents become engaged'],
				drawbacks: ['Popular ideas may win over needed ones']
			}
		}
	},
	'selection-statistics': {
		label: 'Which figures on selection do you watch?',
		hint: 'Once a year is enough, for every LAG.',
		help: 'These figures prove no fault, but each is a reason to ask. If most grants go to members of a LAG, find out who knew of the call. If no interest was declared in a year in a small valley, read the minutes. Show each LAG its figures beside the average of the others, without a ranking.',
		why: 'In 2010 the European Court of Auditors found that members of LEADER LAGs had received [most of the grants](source:src-12). In 2022 the balance of decision-making bodies was [still an issue](source:src-10). If you watch the figures from the start, you can solve problems by talking.',
		options: {
			'grants-to-members': {
				label: 'Share of grants that go to members of the LAG',
				phrase: 'the share of grants awarded to members of the local action group'
			},
			'body-balance': {
				label: 'Balance of women and men, age and groups in the decision-making body',
				phrase: 'the balance of women and men, ages and groups in the decision-making body'
			},
			'first-time-success': {
				label: 'Success of first-time applicants compared with others',
				phrase: 'the success of first-time applicants'
			},
			'declared-interests': {
				label: 'Interests declared, and members who left the room',
				phrase: 'the number of declared interests'
			},
			'spread-over-objectives': {
				label: 'Spread of operations over the objectives of the strategy',
				phrase: 'the spread of operations over the objectives of the strategy'
			}
		}
	},
	'experiment-grants': {
		label: 'Are experiments funded in phases or with one grant?',
		help: 'Phases follow the work: explore the need with users, build a prototype, run a pilot. Give each phase a small amount, an end date and a meeting at which the LAG and the team decide to go on or to stop. Let the report on a stopped test be a result that is paid: [Lower Saxony](source:src-112) accepts failure when something was learnt. What is owed after a failed test is settled under [failed tests](question:right-to-fail).',
		why: 'If the whole grant depends on one promise, only safe ideas are proposed, and a failing operation is continued because stopping would cost money.',
		options: {
			'phase-grants': {
				label: 'Phase by phase: explore, prototype, pilot',
				phrase: 'funds experiments in phases of exploring, prototyping and piloting',
				advantages: ['What does not work stops early', 'Learning is part of the grant'],
				drawbacks: ['More decisions to take']
			},
			'single-grant': {
				label: 'One grant for the whole experiment',
				phrase: 'funds each experiment with a single grant',
				advantages: ['Simple'],
				drawbacks: ['All or nothing']
			}
		}
	},
	'operation-changes': {
		label: 'How may an operation change after the grant is signed?',
		help: 'Set the limits in the document with the conditions for support: what may change by notice (methods, places, order of activities) and what needs consent (purpose, target group, amount). Say within how many days you give consent. A repair café whose visitors want help with letters should be able to offer it the following week.',
		why: 'If every change needs an amendment, teams carry out the plan instead of what works, and officers spend months on changes that cost nothing.',
		options: {
			'within-corridor': {
				label: 'Within set limits, by notice',
				phrase: 'allows beneficiaries to adapt operations within a set corridor, by notice'
			},
			'between-phases': {
				label: 'Between phases, in the go-or-stop meeting',
				phrase: 'allows beneficiaries to adapt operations at the end of each phase'
			},
			'by-amendment': {
				label: 'Only by amendment of the grant',
				phrase: 'requires an amendment of the grant for every change to an operation'
			}
		}
	},
	'measured-times': {
		label: 'How long do decisions and payments really take?',
		hint: 'One row for each period and, if possible, each LAG. Calendar days; the median is better than the average.',
		help: 'Measure as the applicant sees it: from the complete application to the signed conditions for support, and from the claim to the money on the account. Where money passes through the LAG, count until the last recipient has it. Compare with your limits for [decisions](question:local-decision-days) and [payments](question:payment-days), and look first at overdue files.\n\nLeave the table empty until the first call has closed.',
		why: 'An evaluation in Sweden found [good local results, harmed by long handling times](source:src-56), and the European Court of Auditors spoke of [lengthy procedures](source:src-09). Every beneficiary has a right to payment in full within 80 days.',
		row: ['period', 'periods'],
		columns: {
			period: { label: 'Period', hint: 'Such as “first quarter 2026”' },
			lag: { label: 'LAG', hint: 'Empty for all LAGs together' },
			'decision-days': { label: 'Days to decision' },
			'payment-days': { label: 'Days to payment' },
			'overdue-files': { label: 'Files overdue', hint: 'Beyond your own limit' }
		}
	},
	'times-published': {
		label: 'Who can see these times?',
		help: 'Show them by body and by LAG, with the limit beside them, where calls are announced. Agree in advance how to count a file that waits for the applicant.',
		why: 'Delay is a main complaint of LAGs. Published figures are an incentive to shorten it.',
		options: {
			quarterly: {
				label: 'Everybody, every quarter',
				phrase: 'publishes the times from application to decision and from claim to payment every quarter'
			},
			yearly: {
				label: 'Everybody, once a year',
				phrase: 'publishes the times from application to decision and from claim to payment once a year'
			},
			internal: {
				label: 'Only the authorities and LAGs',
				phrase: 'shares the times from application to decision and from claim to payment with the local action groups'
			}
		}
	},
	'beneficiary-payments': {
		label: 'How do small beneficiaries manage until they are paid?',
		hint: 'Choose all that LAGs may offer.',
		help: 'Offer at least one way that needs no own money. Instalments on proof of output work well with lump sums: a third at the start, a third after the first event, a third after the report. If the LAG pays bills directly, it needs an [advance](question:advance-payments) itself. Who may receive advances was decided in [Design](question:advances).',
		why: 'If money comes only after costs have been paid, small organisations withdraw after approval or borrow.',
		options: {
			advances: {
				label: 'Advances',
				phrase: 'advances to small beneficiaries'
			},
			'direct-payment': {
				label: 'Direct payment of costs by the LAG',
				phrase: 'direct payment of costs by the local action group'
			},
			'instalments-on-output': {
				label: 'Instalments on proof of output',
				phrase: 'instalments on proof of output'
			},
			reimbursement: {
				label: 'Reimbursement only',
				phrase: 'reimbursement of costs paid'
			}
		}
	},
	'participant-data-practice': {
		label: 'How are data on participants collected with the least harm in daily work?',
		hint: 'Choose what you require of LAGs and beneficiaries.',
		help: 'What is recorded was settled in [Delivery](question:participant-records); this question is about the moment when a person fills in the form. For open activities decide who is a visitor and who is a participant: a cup of tea needs no questionnaire, a course does.\n\nBasic data such as labour market status, age and education must be complete for a participant to be reported at all. Ask LAGs to look through the first records of every operation within weeks and to help close gaps while the person is still there.',
		why: 'Where everybody knows everybody, a form filled in at the counter can harm people; they refuse to sign, or stay away. A gap found early takes a telephone call. A gap found with the claim costs a participant, and small associations [give up](source:src-129).',
		options: {
			'visitor-rule': {
				label: 'A written rule on who is a visitor and who is a participant',
				phrase: 'a rule that tells visitors of open activities from participants'
			},
			'private-setting': {
				label: 'People fill in forms in private, with somebody they trust',
				phrase: 'the completion of forms in private, with a trusted person'
			},
			'spoken-explanation': {
				label: 'The purpose is explained orally, in a language the person understands',
				phrase: 'an oral explanation of the purpose in a language that participants understand'
			},
			'few-readers': {
				label: 'Only named persons may read the records',
				phrase: 'access to records for named persons only'
			},
			'early-help': {
				label: 'Checks and help within the first weeks, not rejection at the claim',
				phrase: 'early checks of records combined with help for beneficiaries'
			},
			'yearly-pruning': {
				label: 'Once a year, questions whose answers nobody used are dropped',
				phrase: 'a yearly review that drops questions which are not needed'
			}
		}
	},
	'double-funding-check': {
		label: 'How do you make sure that no cost is paid twice?',
		help: 'Look where the same organisations receive money from two Funds: LEADER offices, ERDF neighbourhood schemes, municipal subsidies. Declarations catch honest mistakes; comparing beneficiary registers twice a year catches others. Several Funds may support one operation if each item of expenditure is declared once. A pro rata key agreed in advance helps, for example for staff shared with a LEADER office.',
		why: 'The same expenditure must not be declared twice; this can lead to a financial correction. If one LAG office serves several Funds, shared salaries are the main risk.',
		options: {
			declaration: {
				label: 'A declaration by the beneficiary on other funding',
				phrase: 'declarations by beneficiaries on other public funding'
			},
			'register-cross-check': {
				label: 'Comparing beneficiary registers with the other Funds',
				phrase: 'comparison of beneficiary registers between the Funds'
			},
			demarcation: {
				label: 'A written demarcation of what each Fund supports',
				phrase: 'a written demarcation of what each Fund supports'
			},
			'pro-rata': {
				label: 'A pro rata key for costs shared by several Funds',
				phrase: 'a pro rata key for costs shared between Funds'
			}
		}
	},
	'verification-risk-factors': {
		label: 'Which features make an operation a higher risk for management verifications?',
		hint: 'Risks have to be identified beforehand and in writing.',
		help: 'The features belong in the written assessment behind [your verification approach](question:verification-approach). Give each a consequence: how many claims are checked, whether on the spot, by whom. Begin with few features, and reduce the checks of a LAG with a good record after a year. After an error, look for its cause before you add a check for everybody.',
		why: 'Verifications must be based on risk and proportionate to it. If every irregularity leads to new checks for all, LAGs stop proposing anything unusual.',
		options: {
			'real-costs': {
				label: 'Real costs rather than simplified costs',
				phrase: 'reimbursement of real costs'
			},
			'large-amount': {
				label: 'A large amount',
				phrase: 'the size of the operation'
			},
			'first-time-beneficiary': {
				label: 'A beneficiary without experience',
				phrase: 'beneficiaries without experience'
			},
			'lag-beneficiary': {
				label: 'The LAG itself as beneficiary',
				phrase: 'operations of the local action group itself'
			},
			'member-beneficiary': {
				label: 'A member of the LAG as beneficiary',
				phrase: 'operations of members of the local action group'
			},
			'aid-or-procurement': {
				label: 'State aid or public procurement',
				phrase: 'State aid and public procurement'
			},
			'lag-record': {
				label: 'Errors found at the same LAG before',
				phrase: 'the record of the local action group'
			}
		}
	},
	'calls-in-timetable': {
		label: 'Do local calls appear in your published timetable of planned calls?',
		help: 'The timetable is updated at least three times a year. For each call it gives the area, the policy or specific objective, the type of applicants, the total support, and the opening and closing dates. Ask LAGs for these items a month before each update, in the form of the table itself.',
		why: 'The duty to publish planned calls is yours, and local calls are calls of your programme. In the timetable people see the calls of all LAGs together.'
	},
	'operations-list-entry': {
		label: 'Who enters local operations in the public list of operations?',
		hint: 'The list is updated at least every four months, in machine-readable form.',
		help: 'Enter the data only once, where they arise. If your system records the operation at approval, take the list from there; if LAGs keep their own records, agree on a file format and a date. For umbrella operations decide what is listed: the operation alone, or its micro-grants as well.',
		why: 'A list without local operations is incomplete and hides the part of the programme that is closest to people.',
		options: {
			'lag-enters': {
				label: 'The LAG',
				phrase: 'has local action groups enter their operations in the public list of operations'
			},
			'body-enters': {
				label: 'You or your intermediate body',
				phrase: 'enters local operations in the public list of operations, directly or through an intermediate body'
			},
			'from-records': {
				label: 'Nobody: the list is generated from the records of the programme',
				phrase: 'draws the public list of operations from the records of the programme'
			}
		}
	},
	'visibility-measures': {
		label: 'How do beneficiaries and LAGs show the support from the EU?',
		hint: 'All but the last are duties, each within its own conditions.',
		help: 'Provide a kit: emblem, ready sentences, a poster to print, and a note on which duty applies when. Under the ESF+ a plaque or billboard is due above EUR\u00a0100\u00a0000 of total cost if there is physical investment or equipment; under the ERDF and the Cohesion Fund the threshold is EUR\u00a0500\u00a0000. Other operations show an A3 poster or an equivalent screen. An operation of strategic importance, or above EUR\u00a010\u00a0million, also holds an event.',
		why: 'A beneficiary who neglects these duties can lose up to 3\u00a0% of the support for the operation. Small associations need help to know them.',
		options: {
			'online-statement': {
				label: 'A text on website and social media',
				phrase: 'a statement on websites and social media'
			},
			'document-statement': {
				label: 'A statement on documents for the public and for participants',
				phrase: 'a statement on documents and communication material'
			},
			poster: {
				label: 'An A3 poster or an equivalent screen',
				phrase: 'a poster of at least A3 or an equivalent electronic display'
			},
			plaque: {
				label: 'A plaque or billboard above the threshold',
				phrase: 'durable plaques or billboards above the threshold'
			},
			'strategic-event': {
				label: 'An event, for operations of strategic importance or above EUR\u00a010\u00a0million',
				phrase: 'communication events for operations of strategic importance'
			},
			'ready-made-kit': {
				label: 'A ready-made kit from you',
				phrase: 'a ready-made communication kit provided by the managing authority'
			}
		}
	},
	'event-access': {
		label: 'How do you make it possible for everybody to come to local events and meetings?',
		hint: 'In addition to what you guarantee for calls, forms and meetings.',
		help: 'Think of different people: a parent who works shifts, a wheelchair user, a family with bad experience of offices. Each stays away for another reason. Put the cost into the [budget for animation](question:strategy-allocations). What you [guarantee everywhere](question:access-measures) need not be repeated. “On request” works for sign language if people can ask by telephone and are answered in time; steps at the door need a solution beforehand.',
		why: 'Accessibility for persons with disabilities has to be taken into account throughout, and CLLD has to support accessibility. People who cannot come rarely complain.',
		options: {
			'familiar-places': {
				label: 'Step-free places that people know, at hours that suit them',
				phrase: 'step-free and familiar places at suitable hours'
			},
			'care-and-travel': {
				label: 'Childcare, care cover and travel costs',
				phrase: 'childcare, care cover and travel costs for those who take part'
			},
			'taking-part-remotely': {
				label: 'Taking part by telephone or online',
				phrase: 'participation by telephone or online'
			},
			'personal-invitation': {
				label: 'Invitation in person, through mediators and associations',
				phrase: 'personal invitations through mediators and associations'
			},
			'reasonable-requests': {
				label: 'A contact for individual needs, with a set time to answer',
				phrase: 'a contact for individual needs with a set time to answer'
			},
			'checked-by-users': {
				label: 'Venues and formats tested by persons with disabilities',
				phrase: 'tests of venues and formats by persons with disabilities'
			}
		}
	},
	'complaint-follow-up': {
		label: 'What happens to complaints once they have arrived?',
		help: 'You have named [where people complain](question:complaints-channel). Now keep one register for LAGs, intermediate bodies and managing authority, with date, subject, answer and outcome. Read it twice a year for causes: if five complaints concern the same sentence in a form, change the sentence.',
		why: 'The Member State has to examine complaints effectively, including those about the Charter of Fundamental Rights and the rights of persons with disabilities. If nothing follows, people stop complaining.',
		options: {
			'one-register': {
				label: 'One register for all bodies',
				phrase: 'one register of complaints for all bodies'
			},
			'deadline-watch': {
				label: 'A person who watches the time limits for answers',
				phrase: 'a person responsible for keeping to the time limits'
			},
			'cause-review': {
				label: 'A review of causes twice a year',
				phrase: 'a review of the causes of complaints twice a year'
			},
			'committee-summary': {
				label: 'A summary for the monitoring committee',
				phrase: 'a summary for the monitoring committee'
			}
		}
	},
	'cooperation-operations': {
		label: 'Which cooperation operations are being prepared or carried out?',
		hint: 'One row for each operation; ideas count too.',
		help: 'Cooperation and its preparation can be supported as operations of the strategies. It need not be large: in [Mobility for All](source:src-150) LAGs from Flanders and Wallonia exchanged cycling schools and adapted bicycles. If LAGs under different managing authorities take part, agree in advance on one application instead of two.',
		why: 'CLLD supports cooperation with other territorial actors where appropriate. Without a list and somebody responsible, it is forgotten when local calls are busy.',
		row: ['operation', 'operations'],
		columns: {
			theme: { label: 'Theme' },
			lags: { label: 'LAGs' },
			partners: { label: 'Partners', hint: 'With country, if it is another one' },
			state: {
				label: 'State',
				options: {
					idea: { label: 'Idea' },
					preparation: { label: 'In preparation' },
					running: { label: 'Running' },
					completed: { label: 'Completed' }
				}
			},
			amount: { label: 'Public support' },
			start: { label: 'Start' }
		}
	}
};
