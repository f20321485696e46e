import type { StageText } from '#lib/guide/guide-text.ts';

const programmeStage: StageText = {
	title: 'The programme',
	short: 'Programme',
	purpose:
		'Record once what every later page, check and table refers to: the programme, its Funds and regions, the priority that carries community-led local development (CLLD), its specific objectives, its dates and its authorities. If your programme is already approved, copy the answers from it.',
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
				'Legal deadlines run from some of these dates. Enter past dates too: the rules test what was due and what is due next.'
		},
		authorities: { title: 'Authorities and technical assistance' }
	}
};

const decideStage: StageText = {
	title: 'Decide whether to use CLLD',
	short: 'Decide',
	purpose:
		'Settle whether community-led local development is the right tool for the needs you have found, and on what scale. The outcome is a dated decision with reasons that you can defend before the Commission, auditors and partners.',
	groups: {
		need: {
			title: 'The need',
			intro:
				'CLLD costs more to run than a standard call. It is worth its cost where problems are local, have several causes and are not reached by your existing calls.'
		},
		ground: {
			title: 'What is already there',
			intro:
				'Other place-based instruments, experienced local action groups (LAGs) and lessons from earlier periods decide how much you have to build.'
		},
		'added-value': {
			title: 'The added value',
			intro:
				'CLLD is expected to achieve more than a call in three respects: social capital, local governance and results. One sentence on each is enough if somebody can check it later.'
		},
		effort: {
			title: 'Effort and risk',
			intro:
				'Calculate what CLLD costs on top of the operations, say who will do the work until closure, and agree how much failure you accept.'
		},
		choice: {
			title: 'The choice',
			intro: 'Decide with the partners on the basis of the answers above, and record the date.'
		}
	}
};

const designStage: StageText = {
	title: 'Design the CLLD model',
	short: 'Design',
	purpose:
		'Settle the model: which Funds, which areas, how much money, who decides what, and how small operations are paid. The outcome is a concept paper that gives a reason for every choice and from which the programme text can be written. Most of these choices are hard to change once the strategy call is published.',
	groups: {
		frame: {
			title: 'The concept and the Funds',
			intro: 'All later decisions depend on these few. Take them before you discuss forms and criteria.'
		},
		'funds-together': {
			title: 'Several Funds, one area',
			intro:
				'Other Funds work in the same areas even if the ESF+ alone pays for a strategy. If several Funds support the strategies, the Regulation adds two duties: a joint call and a joint committee.'
		},
		territory: {
			title: 'Territory',
			intro:
				'CLLD works in subregional areas. EU law leaves their size and number to you; the programme has to say what you chose.'
		},
		budget: {
			title: 'Money',
			intro:
				'Plan a budget that pays for an office and for operations, a lawful share for running and animation costs, and payments that reach small organisations in time.'
		},
		roles: {
			title: 'Who decides what',
			intro:
				'The law reserves six tasks to the local action groups (LAGs), among them the selection of operations and the amount of support. Divide the other tasks in writing before the work starts.'
		},
		'partnership-rules': {
			title: 'Rules for the partnerships',
			intro:
				'Set a few minimum rules on who sits in a LAG and how it decides. They have to be testable and the same for all LAGs.'
		},
		strategies: {
			title: 'Strategies and their selection',
			intro:
				'Settle what a strategy must contain, how strategies are selected, and what happens to places that are not ready in time.'
		},
		innovation: {
			title: 'Innovation',
			intro:
				'CLLD has to support innovative features in the local context. The wording of your rule decides whether people propose anything new.'
		},
		'support-rules': {
			title: 'Support for operations',
			intro:
				'Find the simplest lawful way to pay small operations, and set the limits that must be clear before the first local call.'
		}
	}
};

const programmeTextStage: StageText = {
	title: 'Write the programme text and indicators',
	short: 'Programme text',
	purpose:
		'Turn the model you have designed into the texts, indicators, codes and amounts of the programme template. The outcome is a complete draft for SFC2021 that meets every formal requirement and leaves LAGs the freedom you want them to have.',
	groups: {
		strategy: {
			title: 'Strategy and objectives',
			intro:
				'Section 1 of the template has one strategy text of at most 30\u00a0000 characters for the whole programme, and a justification of at most 2\u00a0000 characters for each specific objective. The strategy of an approved programme already exists; write only what CLLD adds to it.'
		},
		actions: {
			title: 'Types of action and social innovation',
			intro:
				'The field holds 8\u00a0000 characters for each specific objective. It describes kinds of action and who carries them out; the detailed rules belong in guidance.'
		},
		people: {
			title: 'Target groups, equality and fundamental rights',
			intro:
				'The template has two short fields for each objective: 1\u00a0000 characters on target groups, and 2\u00a0000 on equality, inclusion and non-discrimination.'
		},
		places: {
			title: 'Territories, cooperation and financial instruments',
			intro:
				'In the text on territories the programme commits itself to CLLD. Most of it is composed from your answers in [Design](stage:design); the questions here complete it.'
		},
		indicators: {
			title: 'Indicators',
			intro: 'Here you fill Tables 2 and 3 of the template. Decide first what you want to show, then enter the rows.'
		},
		interventions: {
			title: 'Types of intervention',
			intro:
				'Tables 4 to 8 break the Union contribution down by official codes. For the same objective and category of region each table should come to the same amount.'
		},
		financing: {
			title: 'Financing plan, rates and national shares',
			intro:
				'Here you fill Table 11, set the co-financing rate of the priority, and show what CLLD contributes to shares that are tested for the whole Member State.'
		},
		conditions: {
			title: 'Enabling conditions and payments by the Commission',
			intro:
				'Table 12 of the template shows whether the enabling conditions are fulfilled. Table 14 shows whether the Commission reimburses real costs or pays by another method.'
		},
		assistance: {
			title: 'Technical assistance',
			intro:
				'Technical assistance pays for your own work on CLLD, such as help, training, networks and evaluation. In our reading the running costs of LAGs do not belong here.'
		},
		partnership: {
			title: 'Partnership, communication and strategic operations',
			intro:
				'These answers go into section 6 (10\u00a0000 characters), section 7 (4\u00a0500 characters) and Appendix 3 (2\u00a0000 characters) of the template.'
		}
	}
};

const deliveryStage: StageText = {
	title: 'Build the delivery system and capacity',
	short: 'Delivery',
	purpose:
		'Settle who does what between the managing authority, intermediate bodies and local action groups (LAGs), with which costs, checks, deadlines and people. The outcome is a signed table of tasks, cost methods that the audit authority has seen, and a manual that LAGs can work with on the day their strategies are approved. Work on it in parallel with the programme text.',
	groups: {
		roles: {
			title: 'Roles',
			intro:
				'Overlapping tasks are a recurrent problem of CLLD delivery. Settle them once, task by task, and have every body concerned sign.'
		},
		path: {
			title: 'From the LAG’s selection to the payment',
			intro:
				'Every step after the LAG’s selection costs local people time. Keep the steps that the law requires, and give each one a deadline.'
		},
		costs: {
			title: 'Costs and State aid',
			intro:
				'Agree the methods before the first local call. If a method is corrected later, money may have to be recovered from beneficiaries who did nothing wrong.'
		},
		fairness: { title: 'Fairness and access' },
		participants: {
			title: 'Participants’ data',
			intro: 'In a small place everybody can be recognised. Ask only for what the indicators need, and only once.'
		},
		capacity: { title: 'People, tools and support' },
		rules: { title: 'Rules and audit' }
	}
};

const preparationStage: StageText = {
	title: 'Support communities in preparing',
	short: 'Preparation',
	purpose:
		'Pay for the work that comes before a strategy: bringing people together, finding out what is needed, agreeing on it and writing it down. The outcome is a call for preparatory support with an amount, conditions on outreach, and enough months for people who have never dealt with a fund. Open it before the strategy call, so that newcomers can compete with experienced local action groups (LAGs).',
	groups: {
		access: {
			title: 'Access and help',
			intro:
				'CLLD under the ESF worked best where local action groups knew the method already or had extra support. Decide here how you help the others to catch up.'
		},
		money: {
			title: 'Money',
			intro:
				'Preparatory costs have a budget line of their own. They do not count towards the 25\u00a0% ceiling for running and animation costs.'
		},
		involvement: { title: 'Involvement' },
		calendar: { title: 'Time' }
	}
};

const selectionStage: StageText = {
	title: 'Call for strategies and select them',
	short: 'Selection',
	purpose:
		'Publish the call, set up the committee and select the strategies of the local action groups (LAGs) by criteria that show whether a partnership really works together. The outcome is a list of strategies that the managing authority has approved, with reasons that each applicant can read. The first round has to be completed within 12 months of the decision on the programme.',
	groups: {
		call: {
			title: 'The call',
			intro:
				'The 12 months run from the Commission’s decision on the programme; with several Funds, from the decision on the last programme concerned. Plan backwards from the end of this period.'
		},
		criteria: {
			title: 'Criteria and threshold',
			intro:
				'Criteria turn the principles of CLLD into points that can be tested. Whether a file is complete is checked at admissibility and earns no score.'
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
		'Turn the strategies you have selected into approval decisions and signed agreements: who receives what, who controls what, and what each side owes the other. The stage ends when every local action group (LAG) has money it can use, procedures you have accepted and staff in place for its first local call.',
	groups: {
		approval: {
			title: 'The approval decision',
			intro:
				'The committee selects strategies; you approve them. Your decision fixes the money of each Fund and who is responsible for management and control.'
		},
		contract: { title: 'The agreement with the LAG' },
		money: {
			title: 'Money over time',
			intro:
				'Settle how much of its allocation a LAG can rely on, how much depends on performance, and how it pays its staff until the first claim is paid.'
		},
		change: { title: 'Changes to a strategy' },
		readiness: {
			title: 'Ready for the first call',
			intro:
				'A LAG needs procedures, staff and a bank account before it can open a call. All of them can be prepared while strategies are still being assessed.'
		}
	}
};

const implementationStage: StageText = {
	title: 'Implement: animation, local calls and operations',
	short: 'Implement',
	purpose:
		'Settle how local action groups (LAGs) find and develop operations, how they call and select, how fast decisions and payments are made, and which safeguards apply. You will use these rules every day from the first local call until closure.',
	groups: {
		developing: {
			title: 'Developing operations',
			intro:
				'CLLD is worth its cost when LAG staff go out and help people turn needs into operations. Waiting for applications is what a standard call already does.'
		},
		calls: {
			title: 'Local calls, selection and experiments',
			intro: 'Preparing calls and selecting operations are exclusive tasks of the LAG. You set the framework.'
		},
		pace: { title: 'Time and money' },
		safeguards: { title: 'Data and checks' },
		openness: {
			title: 'Publicity, access and complaints',
			intro: 'These duties of the programme apply to the smallest local operation too.'
		},
		cooperation: { title: 'Cooperation' }
	}
};

const evaluationStage: StageText = {
	title: 'Monitor, evaluate, learn, scale and close',
	short: 'Evaluate',
	purpose:
		'Settle who needs to know what, who evaluates, and what follows: a revised strategy, a practice taken up elsewhere, an orderly closure. The stage runs beside implementation from the first agreement onwards, but most of it has to be prepared at the beginning.',
	groups: {
		knowledge: {
			title: 'What you need to know',
			intro:
				'In 2022 the European Court of Auditors still missed evidence that CLLD is worth its additional cost. Decide now which evidence you want to have at the end.'
		},
		evaluators: { title: 'Who evaluates, and how' },
		calendar: { title: 'Dates' },
		learning: {
			title: 'Using and spreading what is learnt',
			intro: 'Successful tests do not spread by themselves. Each needs an owner for the next step, and money for it.'
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
