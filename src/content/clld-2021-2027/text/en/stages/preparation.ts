import type { QuestionText } from '#lib/guide/guide-text.ts';

export const preparationQuestions: Readonly<Record<string, QuestionText>> = {
	'preparation-access': {
		label: 'Which partnerships may receive preparatory support?',
		help: 'With a [two-stage selection](question:selection-model), the first stage can select the partnerships that are paid to write a strategy; England and Lisbon selected in two stages in 2014–2020. Without it, an open offer with few formal conditions reaches more newcomers. Say who signs the grant while a partnership has no legal form, for example one member on behalf of all.',
		why: 'The Member State has to ensure that support covers capacity building and preparatory actions. If only existing LAGs can use it, places without a LAG stay without one.',
		options: {
			'all-partnerships': {
				label: 'All partnerships that are forming',
				phrase: 'offers preparatory support to all partnerships that are forming in the eligible areas',
				advantages: ['Reaches newcomers and places without a LAG'],
				drawbacks: ['Some money is spent without a later strategy']
			},
			'pre-selected': {
				label: 'Only partnerships chosen in a first stage',
				phrase: 'offers preparatory support to the partnerships chosen in a first stage of selection',
				advantages: ['Effort goes to fewer partnerships', 'More money for each partnership'],
				drawbacks: ['Places with weak organisations drop out early']
			}
		}
	},
	'preparation-partnerships': {
		label: 'How many partnerships do you expect to support?',
		hint: 'Include places without a LAG.',
		help: 'Ask networks, municipalities and social partners, and expect more partnerships than [strategies that you can fund](question:number-of-strategies). In Lithuania in 2014–2020 almost 60 urban strategies were drafted and 38 towns were funded.',
		why: 'The figure decides the budget and the number of facilitators. If it is too low, the money goes to the partnerships that apply first.'
	},
	'preparation-offers': {
		label: 'What do you offer besides money?',
		help: 'Publish the starter pack before the call: the steps in order, a template for the strategy, figures for every area. Hold events also where nobody has asked for one. Brief mayors and councils, before the first partnership meeting, on what they give up and what they gain.',
		why: 'CLLD in the ESF was more effective where managing authorities gave extra support. With help for everybody, fewer partnerships need a consultant who writes the same strategy for several areas.',
		options: {
			'starter-pack': {
				label: 'Starter pack: steps, templates, figures by area',
				phrase: 'a starter pack with steps, templates and figures by area'
			},
			'local-events': {
				label: 'Information events in all candidate areas, places without a LAG included',
				phrase: 'information events in all candidate areas, including those without a local action group'
			},
			mentoring: {
				label: 'Pairing of new with experienced LAGs',
				phrase: 'mentoring of new partnerships by experienced local action groups'
			},
			'mediator-training': {
				label: 'Training of local facilitators and mediators',
				phrase: 'training for local facilitators and mediators'
			},
			'municipal-briefing': {
				label: 'Briefings for municipalities on what they give up and gain',
				phrase: 'briefings for municipalities on sharing decisions'
			}
		}
	},
	facilitation: {
		label: 'Who facilitates the preparation in the areas?',
		help: 'Facilitators bring in people who would not come by themselves and prevent a few voices from writing the strategy alone. Say who pays, for how many days in each area, and that facilitators do not apply for operations later. You can begin with a pool and let experienced LAGs take over as mentors.',
		why: 'Without a facilitator a partnership is led by whoever has staff, often the municipality or a consultant.',
		options: {
			'facilitator-pool': {
				label: 'A pool of facilitators of the managing authority or of the competence centre for social innovation',
				phrase: 'provides a pool of trained facilitators for the areas',
				advantages: ['The quality of the work is known', 'Neutral between local interests'],
				drawbacks: ['Costs money', 'Distance from the place']
			},
			'experienced-lag': {
				label: 'An experienced LAG as mentor',
				phrase: 'has new partnerships accompanied by an experienced local action group',
				advantages: ['Practical and cheap'],
				drawbacks: ['Brings rural habits to places that differ']
			}
		}
	},
	'preparation-form': {
		label: 'In which form is preparation paid?',
		help: 'Operations of up to EUR\u00a0200\u00a0000 of total cost have to use simplified costs unless the support is State aid, and preparation rarely costs more. Real costs therefore need an exception, or can be the base of a flat rate. A lump sum can be split in two, one part for documented involvement and one for the finished strategy, so that partnerships without reserves are paid earlier.',
		why: 'The form decides who can afford to prepare. A single payment at the end favours those with staff and reserves.',
		options: {
			'lump-sum': {
				label: 'Lump sum on delivery of an admissible strategy',
				phrase: 'pays a lump sum once an admissible strategy has been delivered',
				advantages: ['Little paperwork: a Polish LEADER case reports simplification'],
				drawbacks: ['Partnerships without reserves have to pre-finance']
			},
			'real-costs': {
				label: 'Real costs, with an advance',
				phrase: 'reimburses the costs actually incurred and pays an advance',
				advantages: ['Fair to newcomers'],
				drawbacks: [
					'Paperwork on both sides',
					'Conflicts, in most cases, with the duty to use simplified costs up to EUR\u00a0200\u00a0000'
				]
			}
		}
	},
	'lump-sum-trigger': {
		label: 'What has to be delivered for the lump sum to be paid?',
		hint: 'Something that can be checked without judging quality.',
		help: 'Define “admissible” by completeness and by proof of involvement. For example: all elements that the Regulation requires of a strategy, an outreach report for the groups agreed, and a decision of the partnership. Do not make payment depend on selection. If you split the sum, say what each part is paid for.',
		why: 'A lump sum is paid in full or not at all, so an unclear condition puts the whole amount at risk. Preparatory costs are eligible even if the strategy is not selected.'
	},
	'preparation-advance': {
		label: 'Which share of the grant is paid in advance?',
		hint: 'Per cent of the preparatory grant.',
		help: 'Ask two small associations how long they could pay a part-time facilitator from their own account; the answer gives the share. For comparison, LEADER allowed advances of up to 50\u00a0% of the public support for running and animation in 2014–2020. Say whether the advance needs a guarantee: a bank guarantee excludes the same partnerships again.',
		why: 'If costs are only reimbursed, partnerships without reserves cannot begin.'
	},
	'preparation-amount': {
		label: 'What is the largest amount of preparatory support for one area?',
		hint: 'Euro of public support.',
		help: 'Calculate it from days of work: facilitation, outreach to each group, meetings, analysis, writing. For comparison, England paid up to GBP\u00a040\u00a0000 for each LAG area in 2015, and a Romanian urban community received about EUR\u00a044\u00a0000 for three and a half months in 2017. Large areas and those without a LAG may need more; set a second, higher amount for them. The amount times [the partnerships you expect](question:preparation-partnerships) has to fit the [sum set aside](question:preparatory-budget).',
		why: 'An amount that is too low pays for a document but not for involvement. A high amount without conditions pays for a consultant.'
	},
	'preparation-costs': {
		label: 'What may preparatory money be spent on?',
		hint: 'With a lump sum: the work for which the amount is calculated.',
		help: 'Name outreach first: mediators, visits, translated invitations, a meal at the meeting. Allow costs of taking part, such as travel and childcare, for people who could not come otherwise. Limit the share for writing, so that most of the money goes to involving people.',
		why: 'What is not named is not claimed. If the list names only studies and writing, the money goes to studies and writing.',
		options: {
			outreach: { label: 'Outreach to groups that rarely take part', phrase: 'outreach to groups that rarely take part' },
			facilitators: { label: 'Facilitators and mediators', phrase: 'facilitators and mediators' },
			'local-analysis': {
				label: 'Analysis of needs and potential, local data',
				phrase: 'the analysis of local needs and potential'
			},
			interpreting: { label: 'Translation and interpreting', phrase: 'translation and interpreting' },
			'taking-part': {
				label: 'Travel, childcare and other costs of taking part',
				phrase: 'costs of taking part, such as travel and childcare'
			},
			writing: { label: 'Writing the strategy', phrase: 'the writing of the strategy' }
		}
	},
	'paid-if-not-selected': {
		label: 'Do the grant terms say that preparation is paid even if the strategy is not selected?',
		help: 'Say it in one sentence in the call, in the grant agreement and at the first event. Payment depends on the work delivered, not on the later selection.',
		why: 'The costs are eligible even if the strategy is not selected. Newcomers who do not know this will not take the risk.'
	},
	'outreach-groups': {
		label: 'Which groups must be reached in every area, and how?',
		hint: 'One row for each group, with the way to reach it and the proof you expect.',
		help: 'Begin with the [target groups](question:target-groups-list) of the programme and with those whom earlier calls missed: Roma, migrants, persons with disabilities, young people, carers, isolated people. Ask for a way that fits, such as a mediator, a street worker or a meeting at the food bank, rather than an open invitation. An example of proof: “two meetings led by a mediator, with the points raised and the answer to each”. Let each area name groups of its own.',
		why: 'LAGs have to be inclusive, and after the strategy is written it is too late to begin. Experience with Roma communities shows that involvement at this stage decides on success.',
		row: ['group', 'groups'],
		columns: {
			group: { label: 'Group' },
			way: { label: 'How it is reached' },
			proof: { label: 'Proof expected' }
		}
	},
	'involvement-evidence': {
		label: 'Which minimum evidence of community involvement must a strategy show?',
		help: 'Choose evidence that is hard to stage and easy to give. The best evidence is what changed: a list of ideas from meetings, each with “taken up”, “changed” or “not taken up, because”. Announce that you will call some of the people named, with their consent. Attendance lists alone prove only attendance.',
		why: 'Each strategy has to describe how the community was involved. In nine Romanian towns a review asked only afterwards whether the involvement had been real; you can check it before.',
		options: {
			'attendance-by-group': {
				label: 'Attendance by group, without personal details',
				phrase: 'attendance figures by group'
			},
			'dated-record': {
				label: 'A dated record of meetings, visits and surveys',
				phrase: 'a dated record of meetings, visits and surveys'
			},
			'traced-changes': {
				label: 'A list of what people raised and what became of it',
				phrase: 'a list of what participants raised and how it was taken up'
			},
			'other-proofs': {
				label: 'Photographs, products and statements of the groups',
				phrase: 'photographs, products and statements of the groups concerned'
			},
			'calls-to-participants': {
				label: 'Telephone calls by the assessors to some participants',
				phrase: 'interviews of the assessors with some of the participants'
			}
		}
	},
	'preparation-opens': {
		label: 'When does preparatory support open?',
		hint: 'Date of the first call or offer.',
		help: 'If you publish draft terms and draft rules, you do not have to wait for the approval of the programme. Poland published draft rules in October 2022, before its programmes were agreed. The closer this date is to [the strategy call](question:strategy-call-opens), the greater the advantage of those who were prepared already.',
		why: 'Preparatory support that starts with the strategy call, or after it, comes too late for newcomers.'
	},
	'preparation-ends': {
		label: 'When does the supported preparation end?',
		hint: 'At least five to six months after the first grants are paid (planner default).',
		help: 'Count from the day on which a partnership can spend the money, not from the call. A Romanian urban community had three and a half months, The Hague took about 18 months. Avoid a period that is mostly summer or harvest.',
		why: 'A few weeks allow little real involvement. Deadlines that are too short also have to be extended, as in Romania in 2010 and 2016.'
	}
};
