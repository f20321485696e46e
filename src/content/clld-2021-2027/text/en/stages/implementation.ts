import type { QuestionText } from '#lib/guide/guide-text.ts';

export const implementationQuestions: Readonly<Record<string, QuestionText>> = {
	'animation-activities': {
		label: 'How do LAGs develop operations, rather than wait for applications?',
		hint: 'Choose what LAGs are expected, and paid, to do.',
		help: 'Ask every LAG for an animation plan that names groups, places and targets: say, twenty conversations a month outside the office, ten applicants in the first year who have never had EU money. Check it against the [budget for animation](question:strategy-allocations): a plan without paid hours is a wish. If the monthly report of a LAG lists files and no visits, talk about it early.',
		why: 'The strongest local systems [reach people who would never have applied](source:src-33). A LAG that only handles files reaches those who know how to fill them in.',
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
		help: 'Name help for both halves of the way. Before the decision a coach in the LAG is usually enough; afterwards a small association needs somebody for claims, participant records and procurement. Keep the advice apart from the selection: whoever coached an application does not vote on it.\n\nHelp that you give to LAGs is settled in the [delivery stage](question:support-unit); here it is about applicants. What a LAG does for them is part of its strategy.',
		why: 'Paperwork makes small organisations [drop out](source:src-129) of the ESF. Where LAGs had extra support from the authority, they [did better](source:src-01).',
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
		help: 'Match the route to the applicant. A competitive call suits organisations that have written applications before. A neighbourhood group with an idea for EUR\u00a05\u00a0000 needs a micro-grant inside an umbrella operation: in Kujawsko-Pomorskie LAGs passed on ESF money in grants that averaged about PLN 44\u00a0000 to 80\u00a0000. Operations of the LAG itself fill gaps that nobody else will; there the persons who decide must not be the persons who carry out.',
		why: 'If there is only one route, its form decides who takes part. Where a LAG is itself the beneficiary, the law requires separation of functions, and you have to be able to show it.',
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
		hint: 'Act and article, with the ceiling per grant if there is one.',
		help: 'You have chosen micro-grants, but no [delivery model](question:delivery-model) in which the LAG contracts and pays: check that the two fit. The Common Provisions Regulation knows no umbrella operations by name. It lets an operation be a group of projects and a LAG be its beneficiary if functions are separated; everything further, in our reading, rests on national rules. Cite the rule, or write who is drafting it and until when. The small project fund, which looks similar, is reserved to Interreg.',
		why: 'Without a rule for the small grants, only the rules for the operation as a whole remain, and they were not written for a grant of EUR\u00a05\u00a0000.'
	},
	'call-rhythm': {
		label: 'Do local calls stay open, or come in rounds?',
		help: 'In both cases ask every LAG for a public calendar of the next twelve months, so that people can prepare, and enter it in [your timetable](question:calls-in-timetable). Small budgets need few calls: one LAG in [Wielkopolska](source:src-64) planned three for its ESF+ money, two competitive and one for its own operation. A standing call needs cut-off dates, otherwise nobody can compare.',
		why: 'The rhythm decides whether an idea that is ready in March gets its answer in May or the year after.',
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
		help: 'The selection itself is the LAG’s; you can only expect it to be non-discriminatory, transparent and free of conflicts of interest. In [Scheveningen](source:src-81) residents voted on the priority of projects. If you encourage that, have eligibility and quality checked first, offer the vote on paper as well as online, and say how it counts.\n\nWhoever decides: for each application the LAG keeps the scores and a sentence of reasons, and a declaration of interests from everybody present.',
		why: 'Scores without reasons and sessions without declarations are findings the European Court of Auditors has made [more than once](source:src-13). A vote adds commitment; it does not replace the record.',
		options: {
			jury: {
				label: 'The selection body of the LAG',
				phrase: 'leaves the selection of operations to the decision-making bodies of the local action groups',
				advantages: ['Answers for its decisions'],
				drawbacks: ['Insiders decide']
			},
			'jury-and-vote': {
				label: 'The selection body, and a vote of residents on priorities',
				phrase:
					'leaves the selection of operations to the decision-making bodies of the local action groups and encourages votes of residents on priorities',
				advantages: ['Residents become engaged'],
				drawbacks: ['Popular ideas win over needed ones']
			}
		}
	},
	'selection-statistics': {
		label: 'Which figures on selection do you watch?',
		hint: 'Once a year is enough, for every LAG.',
		help: 'None of these figures proves a fault; each is a reason to ask. If most grants go to members of a LAG, look at who knew of the call. If no interest was declared in a year of sessions in a small valley, look at the minutes. Give LAGs the comparison with the others, without a ranking.',
		why: 'In 2010 the European Court of Auditors found that members of LEADER groups had received [most of the grants](source:src-12); in 2022 the balance of decision-making bodies was [still an issue](source:src-10). What is watched from the start can be put right by a conversation.',
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
		help: 'Phases follow the work: explore the need with its users, build a prototype, run a pilot. Give each a small amount, an end date and a short meeting at which the LAG and the team decide to go on or to stop. Make the learning note of a stopped test a result that can be paid: [Lower Saxony](source:src-112) accepts failure when something was learned from it. What is owed after a failed test is a matter of [your rule for experiments](question:right-to-fail).',
		why: 'If the whole grant hangs on one promise, only safe ideas are proposed, and those that fail are carried to the end because stopping would cost money.',
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
		help: 'Describe a corridor in the document that sets out the conditions for support: what may change by a notice (methods, places, order of activities), what needs consent (purpose, target group, amount), and within how many days consent is given. A repair café whose visitors want help with letters should be able to offer it the following week.',
		why: 'If every change needs an amendment, teams carry out the plan instead of what works, and officers spend months on changes that cost nothing.',
		options: {
			'within-corridor': {
				label: 'Within a corridor, by notice',
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
		hint: 'One line per period and, if you can, per LAG. Calendar days; the median says more than the average.',
		help: 'Measure from the applicant’s side: from the complete application to the signed conditions for support, and from the claim to the money on the account. Where money passes through the LAG, count until the last recipient has it. Compare with the limits you have set for [decisions](question:local-decision-days) and [payments](question:payment-days), and look first at the files that are overdue: three old files often share one cause.\n\nThe table may stay empty until the first call has closed.',
		why: 'An evaluation in Sweden found [good local results, harmed by long handling times](source:src-56); the European Court of Auditors too speaks of [lengthy procedures](source:src-09). A limit nobody measures is a hope, and payment in full within 80 days is a duty towards every beneficiary.',
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
		label: 'Who gets to see these times?',
		help: 'Show them by body and by LAG, with the limit beside them, on the page where calls are announced. Agree beforehand how a file is counted that waits for the applicant, otherwise the first publication starts a quarrel about definitions.',
		why: 'Delay is the complaint LAGs make most. A figure that everybody can see gets shorter; one that lies in a drawer does not.',
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
		help: 'Offer at least one way that needs no money up front. Instalments on proof of output work well with lump sums: a third at the start, a third after the first event, a third after the report. If the LAG pays bills directly, it needs an [advance](question:advance-payments) itself; who may receive advances at all you have decided in the [design stage](question:advances).',
		why: 'Where money comes only after costs have been paid, small groups withdraw after approval or borrow privately. Those who remain are the ones who did not need help with cash.',
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
		hint: 'Choose what you ask of LAGs and beneficiaries.',
		help: 'What is recorded, and how sensitive characteristics are treated, you have settled in the [delivery stage](question:participant-records). Here it is about the moment when a person sits before the form. For drop-in work decide who is a visitor and who is a participant: a cup of tea needs no questionnaire, a course does.\n\nThe basic data, such as labour market status, age and education, must be complete for a participant to be reported at all. Have the LAG look through the first records of every operation within weeks and help to close the gaps while the person is still there.',
		why: 'Where everyone knows everyone, a form filled in at the counter can do real harm; people refuse to sign, or stay away. A gap found in the first weeks is a telephone call; found at the claim, it is a lost participant and often a [lost association](source:src-129).',
		options: {
			'visitor-rule': {
				label: 'A written rule on who is a visitor and who is a participant',
				phrase: 'a rule that tells visitors of open activities from participants'
			},
			'private-setting': {
				label: 'Forms are filled in in private, with somebody the person trusts',
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
		help: 'Look where the same organisations meet two Funds: LEADER offices, ERDF neighbourhood schemes, municipal subsidies. A declaration catches honest mistakes, comparing beneficiary registers twice a year catches the rest. Several Funds may support one operation, as long as each item of expenditure is declared once; a pro rata key settled beforehand makes that simple, for instance for staff shared with a LEADER office.',
		why: 'Declaring the same expenditure twice is prohibited and can lead to a financial correction. With LAGs that serve several Funds from one office, the risk sits in shared salaries rather than in large operations.',
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
		help: 'The features belong in the written assessment behind [the way claims are chosen](question:verification-approach). Let each lead to a consequence: how many claims are checked, whether on the spot, by whom. Begin with few features, and let a LAG’s good record reduce its checks after a year. After an error, look for its cause before you add a check for everyone.',
		why: 'Verifications must be based on risk and proportionate to it. Checking everything is neither, and after each irregularity it grows: rules tighten for all, and LAGs stop proposing anything unusual.',
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
		why: 'The duty to publish planned calls is yours, and local calls are calls of your programme. For people in the area the timetable is often the only place where they see all LAGs side by side.'
	},
	'operations-list-entry': {
		label: 'Who enters local operations in the public list of operations?',
		hint: 'The list is updated at least every four months, in machine-readable form.',
		help: 'The data should be typed once, where they arise. If your system records the operation at approval, take the list from there; if LAGs keep their own records, agree a file format and a date. With umbrella operations, decide what is listed: the operation alone, or its micro-grants as well.',
		why: 'A list that lacks the local operations is incomplete, and it hides the part of the programme closest to people.',
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
				label: 'Nobody: the list is drawn from the records of the programme',
				phrase: 'draws the public list of operations from the records of the programme'
			}
		}
	},
	'visibility-measures': {
		label: 'How do beneficiaries and LAGs show the support from the Union?',
		hint: 'All but the last are duties, each within its own conditions.',
		help: 'Hand out a kit: emblem, ready sentences, a poster to print, a note on which duty applies when. For ESF+ a plaque or billboard is due from a total cost above EUR\u00a0100\u00a0000 if there is physical investment or equipment; all others show an A3 poster or an equivalent screen. For ERDF and the Cohesion Fund the threshold is EUR\u00a0500\u00a0000. An operation of strategic importance, or above EUR\u00a010 million, also holds an event.',
		why: 'A beneficiary who neglects these duties can lose up to 3\u00a0% of the support for the operation. For a group of volunteers that is a lesson they will not repeat, nor the application.',
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
				label: 'An event, for operations of strategic importance or above EUR\u00a010 million',
				phrase: 'communication events for operations of strategic importance'
			},
			'ready-made-kit': {
				label: 'A ready-made kit from you',
				phrase: 'a ready-made communication kit provided by the managing authority'
			}
		}
	},
	'event-access': {
		label: 'What makes it possible for everyone to come to local events and sessions?',
		hint: 'Beyond what you guarantee for calls, forms and meetings.',
		help: 'Picture three people: a mother working shifts, a man in a wheelchair, a family that has had bad experience with offices. Each stays away for a different reason, and only one of them would be helped by a ramp. Put the cost into the [budget for animation](question:strategy-allocations), so that it is not begged for each time. What holds [everywhere](question:access-measures) need not be repeated here. “On request” is fine for sign language, if one can ask by telephone and is answered in time; it is not fine for a step at the door.',
		why: 'Accessibility for persons with disabilities has to be taken into account throughout, and CLLD is bound to support accessibility by name. People who cannot come do not complain: they are simply not there.',
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
		help: 'You have named [where people complain](question:complaints-channel). Now make sure that somebody counts: one register for LAGs, intermediate body and authority, with date, subject, answer and outcome. Read it twice a year for causes. Five complaints about the same sentence in a form call for a new sentence, not for five letters.',
		why: 'The Member State has to examine complaints effectively, those about the Charter of Fundamental Rights and the rights of persons with disabilities included. A channel without follow-up teaches people that it is useless.',
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
		hint: 'One line each. Ideas count.',
		help: 'Cooperation and its preparation can be supported as operations of the strategies. It need not be large: in [Mobility for All](source:src-150) LAGs from Flanders and Wallonia exchanged cycling schools and adapted bicycles. Where LAGs under different authorities take part, agree how they apply once instead of twice, and note it beside the idea before they begin.',
		why: 'CLLD is to support cooperation with other territorial actors where appropriate. Unless somebody keeps a list and asks after it, it is the first thing that falls away when local calls are busy.',
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
