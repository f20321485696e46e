import type { QuestionText } from '#lib/guide/guide-text.ts';

export const preparationQuestions: Readonly<Record<string, QuestionText>> = {
	'preparation-access': {
		label: 'Which partnerships may receive preparatory support?',
		help: 'With a [two-stage selection](question:selection-model), the first stage can choose the partnerships that are paid to write a strategy; England and Lisbon selected in two stages in 2014–2020. Without it, an open offer with few formal conditions reaches more newcomers. Either way, say who signs the grant while a partnership has no legal form, for example one of its members on behalf of all.',
		why: 'The Member State has to make sure that support covers capacity building and preparation. If only existing LAGs can use it, places without one stay without one.',
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
				advantages: ['Focus', 'More money for each partnership'],
				drawbacks: ['Weakly organised places drop out early']
			}
		}
	},
	'preparation-partnerships': {
		label: 'How many partnerships do you expect to support?',
		hint: 'A number; count places without a LAG as well.',
		help: 'Ask networks, municipalities and social partners instead of guessing, and count more partnerships than [strategies that you can fund](question:number-of-strategies). In Lithuania’s first round of urban CLLD almost 60 strategies were drafted and 38 towns were funded.',
		why: 'The figure drives the budget, the number of facilitators and the size of the later disappointment. Too low an estimate turns an open offer into a race.'
	},
	'preparation-offers': {
		label: 'What do you offer besides money?',
		help: 'Publish the starter pack before the call: the steps in order, a template of a strategy, figures for every area so that nobody has to buy statistics. Hold the first events where nobody has asked for one. Brief mayors and councils on what they give up and what they gain, before the first partnership meeting and not in it.',
		why: 'Under the ESF, extra support by the managing authority made CLLD more effective. Help that is there for everybody also protects against strategies that look alike because one consultant wrote them all.',
		options: {
			'starter-pack': {
				label: 'Starter pack: steps, templates, figures by area',
				phrase: 'a starter pack with steps, templates and figures by area'
			},
			'local-events': {
				label: 'Information events in all candidate areas, places without a LAG included',
				phrase: 'information events in all candidate areas, including those without a LAG'
			},
			mentoring: {
				label: 'Pairing of new with experienced LAGs',
				phrase: 'mentoring of new partnerships by experienced LAGs'
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
		label: 'Who facilitates in the areas?',
		help: 'The facilitator’s task is to get people into the room who would not come, and to keep the loudest from writing the strategy alone. Say who pays, for how many days in each area, and that facilitators do not apply for operations later. You can begin with a pool and let experienced LAGs take over as mentors.',
		why: 'A partnership that facilitates itself is led by whoever has staff, which often means the town hall or a consultant.',
		options: {
			'facilitator-pool': {
				label: 'A pool of facilitators of the authority or of the competence centre for social innovation',
				phrase: 'provides a pool of trained facilitators for the areas',
				advantages: ['Quality', 'Neutral between local interests'],
				drawbacks: ['Cost', 'Distance from the place']
			},
			'experienced-lag': {
				label: 'An experienced LAG as mentor',
				phrase: 'has new partnerships accompanied by an experienced LAG',
				advantages: ['Practical and cheap'],
				drawbacks: ['Copies habits from rural areas to places that differ']
			}
		}
	},
	'preparation-form': {
		label: 'In which form is preparation paid?',
		help: 'Operations up to EUR\u00a0200\u00a0000 have to use simplified costs unless the support is State aid, and preparation will rarely be larger. Real costs therefore need an exception, or a flat rate with real costs only as its base. A lump sum can be split in two, one part for documented involvement and one for the finished strategy, so that groups without reserves are paid earlier.',
		why: 'The form decides who can afford to prepare. A single payment at the end favours those who have staff and reserves already.',
		options: {
			'lump-sum': {
				label: 'Lump sum on delivery of an admissible strategy',
				phrase: 'pays a lump sum once an admissible strategy has been delivered',
				advantages: ['Little paperwork; Poland reports a simplification with lump sums under LEADER'],
				drawbacks: ['Cash flow of groups without reserves']
			},
			'real-costs': {
				label: 'Real costs, with an advance',
				phrase: 'reimburses the costs actually incurred and pays an advance',
				advantages: ['Fair to newcomers'],
				drawbacks: [
					'Paperwork on both sides',
					'Hardly compatible with the duty to use simplified costs below EUR\u00a0200\u00a0000'
				]
			}
		}
	},
	'lump-sum-trigger': {
		label: 'What has to be delivered for the lump sum to be paid?',
		hint: 'Something that can be ticked on a list, without judging quality.',
		help: 'Define “admissible” by completeness and by the proof of involvement, for example: all elements that the Regulation asks of a strategy, an outreach report for the groups agreed, and a decision of the partnership. Do not tie the payment to being selected. If you split the sum, say what each part is paid for.',
		why: 'A lump sum is paid in full or not at all, so an unclear condition puts the whole amount at risk. Preparation costs stay eligible even when the strategy is not selected in the end.'
	},
	'preparation-advance': {
		label: 'Which share is paid in advance?',
		hint: 'Per cent of the grant for preparation.',
		help: 'Ask two small associations how long they could pay a part-time facilitator from their own account; the answer gives the share. For comparison, LEADER in 2014–2020 allowed advances of up to 50\u00a0% of the public support for running and animation. Say whether the advance needs a guarantee, because a bank guarantee excludes the same groups again.',
		why: 'With reimbursement only, groups without reserves cannot begin. They are the reason why preparatory support exists.'
	},
	'preparation-amount': {
		label: 'What is the largest amount of preparatory support for one area?',
		hint: 'Euro of public support.',
		help: 'Build it from days: facilitation, outreach to each group, meetings, analysis, writing. Two amounts for comparison: England paid up to GBP\u00a040\u00a0000 for each LAG area in 2015, and a Romanian town received about EUR\u00a044\u00a0000 for three and a half months. Large or scattered areas and those without any LAG may need more; a second tier is simpler than exceptions. Multiplied by [the partnerships you expect](question:preparation-partnerships), the amount has to fit the [sum set aside](question:preparatory-budget).',
		why: 'Too little buys a document and no involvement. Too much, without conditions, buys a consultant.'
	},
	'preparation-costs': {
		label: 'What may preparatory money be spent on?',
		hint: 'With a lump sum: which work the amount is calculated for.',
		help: 'Name outreach first, and as work that may be paid: mediators, visits, translated invitations, a meal at the meeting. Allow costs of taking part, such as travel and childcare, for people who lose by coming. Cap the share for writing, so that the strategy is the product of the preparation and not its whole content.',
		why: 'Participation costs money, and what is not named is not claimed. A list that speaks only of studies and drafting produces studies and drafts.',
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
		help: 'Say it in the call, in the grant agreement and at the first event, in one sentence. The condition for payment is the work delivered, not the outcome of the later selection.',
		why: 'The costs are eligible whether or not the strategy is funded in the end. Newcomers who do not know this will not take the risk.'
	},
	'outreach-groups': {
		label: 'Which groups must be reached in every area, and how?',
		hint: 'One row for each group: the group, the way to reach it, the proof that you expect.',
		help: 'Begin with the [target groups](question:target-groups-list) of the programme and with those whom earlier calls missed: Roma, migrants, people with disabilities, young people, carers, people who are isolated. Ask for a way that fits, such as a mediator, a street worker or a meeting at the food bank, rather than an open invitation. An example of proof: “two meetings led by a mediator, with the points raised and the answer given to each”. Leave room for groups that the area names itself.',
		why: 'LAGs have to be inclusive, and inclusion that starts after the strategy is written starts too late. Experience with Roma communities shows that involvement at this point decides on success.',
		row: ['group', 'groups'],
		columns: {
			group: { label: 'Group' },
			way: { label: 'How it is reached' },
			proof: { label: 'Proof expected' }
		}
	},
	'involvement-evidence': {
		label: 'Which minimum evidence of community involvement must a strategy show?',
		help: 'Choose evidence that is hard to stage and easy to give. What shows involvement best is what changed because of it: a list of ideas from meetings, each with “taken up”, “changed” or “not taken up, because”. Announce that you will ring some of the people named, with their consent. Attendance lists alone prove attendance.',
		why: 'Each strategy has to describe the process by which the community was involved. A review of nine Romanian towns had to ask afterwards whether the involvement had been real; you can ask beforehand.',
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
				label: 'Calls to some participants by the assessors',
				phrase: 'interviews of the assessors with some of the participants'
			}
		}
	},
	'preparation-opens': {
		label: 'When does preparatory support open?',
		hint: 'Date of the first call or offer.',
		help: 'You do not have to wait for the approval of the programme if you publish draft terms and draft rules; Poland published draft rules for strategies in October 2022, before its programmes were agreed. The closer this date is to [the call for strategies](question:strategy-call-opens), the more the outcome depends on who was prepared already.',
		why: 'Preparatory support that comes with the call for strategies, or after it, helps only those who do not need it.'
	},
	'preparation-ends': {
		label: 'When does the supported preparation end?',
		hint: 'Leave at least five to six months after the first grants are paid.',
		help: 'Count from the day on which a partnership can spend, not from the call. A Romanian town had three and a half months, The Hague took about eighteen. Five to six months are the planner’s minimum; avoid a period that is mostly summer or harvest.',
		why: 'Involvement in a few weeks is thin or staged. Short deadlines also have to be extended: in Romania they were, in 2010 and again in 2016.'
	}
};
