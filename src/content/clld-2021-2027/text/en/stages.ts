import type { StageText } from '#lib/guide/guide-text.ts';

const programmeStage: StageText = {
	title: 'The programme',
	short: 'Programme',
	purpose:
		'Record once what every later page, check and table refers to: the programme, its Funds and regions, the priority that carries community-led local development (CLLD), its specific objectives, its dates and its authorities. Most of it stands in a programme that is already approved: copy it, do not write it from memory.',
	groups: {
		identity: {
			title: 'Identity',
			intro: 'These answers head the section and every document you export.'
		},
		coverage: { title: 'What the programme covers' },
		priority: {
			title: 'Priority and specific objectives',
			intro: 'One draft describes one priority. If CLLD runs in two priorities, make a second draft for the other.'
		},
		dates: {
			title: 'Dates',
			intro:
				'Some of these dates start legal clocks. Dates that lie in the past still belong here: the rules test what was due then and what is due next.'
		},
		authorities: { title: 'Authorities and technical assistance' }
	}
};

const decideStage: StageText = {
	title: 'Decide whether to use CLLD',
	short: 'Decide',
	purpose:
		'Settle whether community-led local development is the right instrument for the needs you have found, and on what scale. The outcome is a dated decision that you can defend to the Commission, to auditors and to the partners who wanted something else.',
	groups: {
		need: {
			title: 'The need',
			intro:
				'CLLD costs more to run than a standard call. It pays where problems are local, tangled and out of reach of the calls you already have.'
		},
		ground: {
			title: 'What is already there',
			intro:
				'CLLD rarely arrives on empty ground. Other place-based instruments, experienced local action groups (LAGs) and old mistakes decide how much you have to build.'
		},
		'added-value': {
			title: 'The added value',
			intro:
				'Three lines on which CLLD is expected to do more than a call: social capital, local governance, results. One honest, checkable sentence on each is worth more than a page.'
		},
		effort: {
			title: 'Effort and risk',
			intro: 'What the extra layer costs you, who will do the work until closure, and how much failure you are ready to defend.'
		},
		choice: {
			title: 'The choice',
			intro: 'Decide on the strength of the answers above, with the partners, and put a date on it.'
		}
	}
};

const designStage: StageText = {
	title: 'Design the CLLD model',
	short: 'Design',
	purpose:
		'Settle the model: which Funds, which areas, how much money, who decides what, and how small operations are paid. The outcome is a concept paper whose every choice has a reason, and from which the programme text can be written. Most of these choices are hard to change once the first call is out.',
	groups: {
		frame: {
			title: 'The concept and the Funds',
			intro: 'The few decisions on which all others depend. Take them before you talk about forms and criteria.'
		},
		'funds-together': {
			title: 'Several Funds, one area',
			intro:
				'Even a strategy paid by the ESF+ alone meets other Funds in the street. If several Funds support the strategies, the Regulation adds duties: a joint call and a joint committee.'
		},
		territory: {
			title: 'Territory',
			intro:
				'CLLD works in subregional areas. Beyond that, Union law leaves size and number to you, and expects you to say what you chose.'
		},
		budget: {
			title: 'Money',
			intro:
				'A budget that pays an office and real operations, a running-cost share that is lawful, and cash that reaches small groups in time.'
		},
		roles: {
			title: 'Who decides what',
			intro:
				'The law reserves six tasks to the local action groups (LAGs), among them the choice of operations and the amount of support. Share out the rest on paper, before anybody gets used to something else.'
		},
		'partnership-rules': {
			title: 'Rules for the partnerships',
			intro: 'Minimum rules for who sits in a LAG and how it decides. Few, testable, and the same for all.'
		},
		strategies: {
			title: 'Strategies and their selection',
			intro: 'What you ask of a strategy, how you choose, and what happens to places that were not ready.'
		},
		innovation: {
			title: 'Innovation',
			intro:
				'CLLD has to support what is new in the local context. The wording of your rule decides whether anybody dares to propose it.'
		},
		'support-rules': {
			title: 'Support for operations',
			intro: 'The simplest lawful way to pay the smallest operation, and the limits that must be clear before the first call.'
		}
	}
};

const programmeTextStage: StageText = {
	title: 'Write the programme text and indicators',
	short: 'Programme text',
	purpose:
		'Turn the model you have designed into the texts, indicators, codes and amounts of the programme template. The outcome is a complete draft for SFC2021 that meets every formal requirement and still leaves LAGs the room you want them to have.',
	groups: {
		strategy: {
			title: 'Strategy and objectives',
			intro:
				'Section 1 of the template: one strategy text of at most 30\u00a0000 characters for the whole programme, and a justification of at most 2\u00a0000 characters for each specific objective. The strategy of an approved programme already exists; write only what CLLD adds to it.'
		},
		actions: {
			title: 'Types of action and social innovation',
			intro:
				'The field holds 8\u00a0000 characters for each specific objective. It describes kinds of action and who carries them out; the detailed rules belong in guidance.'
		},
		people: {
			title: 'Target groups, equality and fundamental rights',
			intro:
				'Two short fields for each objective: 1\u00a0000 characters on target groups, 2\u00a0000 on equality, inclusion and non-discrimination.'
		},
		places: {
			title: 'Territories, cooperation and financial instruments',
			intro:
				'The text on territories is the place where the programme commits itself to CLLD. Most of it is composed from your answers in [Design](stage:design); the questions here complete it.'
		},
		indicators: {
			title: 'Indicators',
			intro: 'Tables 2 and 3 of the template. Decide first what you want to show, then fill the rows.'
		},
		interventions: {
			title: 'Types of intervention',
			intro:
				'Tables 4 to 8 break the Union contribution down by official codes. For the same objective and category of region each table should come to the same amount.'
		},
		financing: {
			title: 'Financing plan, rates and national shares',
			intro:
				'Table 11, the rate of the priority, and the part that CLLD plays in shares that are tested for the whole Member State.'
		},
		conditions: {
			title: 'Enabling conditions and payments by the Commission',
			intro: 'Tables 12 and 14 of the template.'
		},
		assistance: {
			title: 'Technical assistance',
			intro:
				'Money for your own work on CLLD: help, training, networks, evaluation. The running costs of LAGs are not meant here.'
		},
		partnership: {
			title: 'Partnership, communication and strategic operations',
			intro: 'Section 6 (10\u00a0000 characters), section 7 (4\u00a0500 characters) and Appendix 3 (2\u00a0000 characters) of the template.'
		}
	}
};

const deliveryStage: StageText = {
	title: 'Build the delivery system and capacity',
	short: 'Delivery',
	purpose:
		'Settle who does what between the managing authority, intermediate bodies and local action groups (LAGs), with which costs, checks, deadlines and people. The outcome is a signed role table, cost methods that the audit authority has seen, and a manual that LAGs can work with on the day their strategies are approved. Work on it in parallel with the programme text.',
	groups: {
		roles: {
			title: 'Roles',
			intro:
				'Overlapping tasks are a recurrent complaint about CLLD delivery. Settle them once, task by task, and have every body concerned sign.'
		},
		path: {
			title: 'From the LAG’s choice to the payment',
			intro:
				'Every step after the LAG’s choice costs local people time. Keep the steps that the law asks for, and give each one a deadline.'
		},
		costs: {
			title: 'Costs and State aid',
			intro:
				'Agree the methods before the first local call. A method corrected later can mean recoveries from people who did nothing wrong.'
		},
		fairness: { title: 'Fairness and access' },
		participants: {
			title: 'Participants’ data',
			intro: 'In a small place everybody can be recognised. Ask once for what the indicators need, and for no more.'
		},
		capacity: { title: 'People, tools and support' },
		rules: { title: 'Rules and audit' }
	}
};

const preparationStage: StageText = {
	title: 'Support communities in preparing',
	short: 'Preparation',
	purpose:
		'Pay for the work that comes before a strategy: bringing people together, finding out what is needed, agreeing on it and writing it down. The outcome is a call for preparatory support with an amount, conditions on outreach, and enough months for people who have never dealt with a fund. Open it before the call for strategies, so that newcomers start level with experienced local action groups (LAGs).',
	groups: {
		access: {
			title: 'Access and help',
			intro:
				'CLLD under the ESF worked best in places that knew the method already. Here you decide how far the others can catch up.'
		},
		money: {
			title: 'Money',
			intro:
				'Preparatory costs are a budget line of their own. They are not part of the running and animation costs that are capped at 25\u00a0%.'
		},
		involvement: { title: 'Involvement' },
		calendar: { title: 'Time' }
	}
};

const selectionStage: StageText = {
	title: 'Call for strategies and select them',
	short: 'Selection',
	purpose:
		'Publish the call, set up the committee and choose the strategies of the local action groups (LAGs) by criteria that tell a living partnership from a paper one. The outcome is a list of strategies that the managing authority has approved, with reasons that each applicant can read. The first round has to be completed within twelve months of the decision on the programme.',
	groups: {
		call: {
			title: 'The call',
			intro:
				'The twelve months run from the Commission’s decision on the programme; with several Funds, from the last one. Plan backwards from that date.'
		},
		criteria: {
			title: 'Criteria and threshold',
			intro:
				'Criteria are where the idea of CLLD becomes testable. Formal completeness belongs to admissibility, not to the score.'
		},
		committee: { title: 'The committee' },
		assessment: { title: 'Assessment' },
		decision: { title: 'Decision and publication' }
	}
};

const agreementsStage: StageText = {
	title: 'Approve strategies and conclude agreements with LAGs',
	short: 'Agree',
	purpose:
		'Turn the strategies you have selected into approval decisions and signed agreements: who receives what, who controls what, and what each side owes the other. The stage ends when every local action group (LAG) has money it can use, procedures you have accepted and people in place for a first call.',
	groups: {
		approval: {
			title: 'The approval decision',
			intro:
				'Selecting a strategy is not yet approving it. The decision you sign fixes the money of each Fund and who answers for management and control.'
		},
		contract: { title: 'The agreement with the LAG' },
		money: {
			title: 'Money over time',
			intro: 'What a LAG can count on, what it has to earn, and how it pays its people before the first claim is settled.'
		},
		change: { title: 'Changes to a strategy' },
		readiness: {
			title: 'Ready for the first call',
			intro:
				'A signature opens no call. Procedures, staff and a bank account do, and they can be prepared while strategies are still being assessed.'
		}
	}
};

const implementationStage: StageText = {
	title: 'Implement: animation, local calls and operations',
	short: 'Implement',
	purpose:
		'Settle how LAGs find and develop operations, how they call and select, how fast decisions and money travel, and which safeguards run alongside. What you fix here is in daily use from the first local call until closure.',
	groups: {
		developing: {
			title: 'Developing operations',
			intro:
				'CLLD is worth its cost when somebody goes out and turns needs into operations. An office that waits for applications is a second funding counter.'
		},
		calls: {
			title: 'Local calls, selection and experiments',
			intro: 'Preparing calls and selecting operations belong to the LAG alone. You set the frame within which it does so.'
		},
		pace: { title: 'Time and money' },
		safeguards: { title: 'Data and checks' },
		openness: {
			title: 'Publicity, access and complaints',
			intro: 'Duties of the programme that reach down to the smallest local operation.'
		},
		cooperation: { title: 'Cooperation' }
	}
};

const evaluationStage: StageText = {
	title: 'Monitor, evaluate, learn, scale and close',
	short: 'Evaluate',
	purpose:
		'Settle who needs to know what, who evaluates, and what follows from the answer: a strategy revised, a practice taken up elsewhere, a period closed without loose ends. It runs beside implementation from the first agreement onwards, and most of it can only be prepared at the beginning.',
	groups: {
		knowledge: {
			title: 'What you need to know',
			intro:
				'The European Court of Auditors misses proof that CLLD is worth its additional cost. Decide now which proof you want to hold in your hands at the end.'
		},
		evaluators: { title: 'Who evaluates, and how' },
		calendar: { title: 'Dates' },
		learning: {
			title: 'Using and spreading what is learned',
			intro: 'Good tests do not spread by themselves. They need an owner for the next step, and money for the way there.'
		},
		closure: { title: 'Closure and what comes after' }
	}
};

/** Titles and purposes of the stages, apart from their questions: every page of a draft shows them. */
export const stageTexts: Readonly<Record<string, StageText>> = {
	programme: programmeStage,
	decide: decideStage,
	design: designStage,
	'programme-text': programmeTextStage,
	delivery: deliveryStage,
	preparation: preparationStage,
	selection: selectionStage,
	agreements: agreementsStage,
	implementation: implementationStage,
	evaluation: evaluationStage
};
