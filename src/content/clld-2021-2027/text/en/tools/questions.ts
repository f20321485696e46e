import type { QuestionText } from '#lib/guide/guide-text.ts';

export const toolQuestions: Readonly<Record<string, QuestionText>> = {
	'capacity-plan': {
		label: 'Which measures build the capacity that is missing?',
		hint: 'One row for each measure. Measures proposed above can be taken over with one click.',
		help: 'Name an owner who has agreed, a start before the capacity is needed, and the money it comes from. Technical assistance can pay for authorities and for support to LAGs; the running costs of a LAG pay for its own people; preparatory support pays for partnerships before they are selected.',
		why: 'Naming what is missing does not yet build it. A measure without an owner, a date and a source of money does not happen.',
		row: ['measure', 'measures'],
		columns: {
			measure: { label: 'Measure' },
			need: { label: 'Capacity need' },
			owner: { label: 'Owner' },
			start: { label: 'Start' },
			weeks: { label: 'Duration in weeks' },
			cost: { label: 'Cost in euro' },
			funding: {
				label: 'Paid from',
				options: {
					'technical-assistance': { label: 'Technical assistance' },
					'lag-running-costs': { label: 'Running costs of the LAG' },
					'preparatory-support': { label: 'Preparatory support' },
					'partner-capacity': { label: 'Capacity building of partners (Article 9 ESF+)' },
					'esf-plus': { label: 'ESF+ operation' },
					'innovation-grant': { label: 'Grant for social innovation' },
					'national-budget': { label: 'National budget' },
					'union-network': { label: 'Offer of a European network' }
				}
			}
		}
	},
	inspirations: {
		label: 'Which practices do you take as inspiration, and what for?',
		hint: 'Choose “Use as inspiration” at a practice, or add a row of your own.',
		help: 'Write what you would take over, and what is different in your territory. The second is the more important part: a practice whose form is copied without its conditions rarely works.',
		why: 'The name of a practice is remembered longer than the conditions that made it work. If source and conditions are written down, you can explain to partners and auditors why you chose it.',
		row: ['inspiration', 'inspirations'],
		columns: {
			practice: { label: 'Practice' },
			source: { label: 'Source' },
			use: { label: 'What you take from it' },
			difference: { label: 'What is different with you' }
		}
	},
	'scaling-practice': {
		label: 'Which practice do you want to scale?',
		hint: 'Its name, and the LAG or organisation that runs it.',
		help: 'Screen one practice at a time. For a second practice, copy the draft or keep the result in the export first.',
		why: 'A screen of “our good projects” as a whole gives no answer that anybody can act on.'
	},
	'scaling-from': {
		label: 'What has been shown so far, where and for whom?',
		hint: 'Places, number of people, duration, results, and how they were measured.',
		help: 'State what is known and how. “Twelve of twenty participants had work after six months, according to the register” says more than “very successful”.',
		why: 'Evidence from one place, one team and one year supports only a small next step.'
	},
	'scaling-to': {
		label: 'Where, and for whom, should it work next?',
		hint: 'Places, groups and numbers.',
		help: 'Name the places, and who would run it there. If nobody in a place has asked for it, do not count that place yet.',
		why: 'The readiness of the new context matters as much as the quality of the idea.'
	},
	'scaling-approach': {
		label: 'By which route?',
		help: 'Scaling out repeats a simple solution in more places. Scaling up changes rules and budgets, so that everybody in need is reached. Scaling deep changes relations and attitudes. A transfer lets another territory adapt the core of the idea.',
		why: 'Each route needs another owner and another kind of money. Without a choice, all of them are half done.',
		options: {
			'scaling-out': {
				label: 'Scaling out: the same solution for more people and places',
				advantages: ['Fits a simple core and similar demand.'],
				drawbacks: ['Quality may be lost on the way.']
			},
			'scaling-up': {
				label: 'Scaling up: rules, policy and budgets change',
				advantages: ['Reaches everybody in need where an authority owns the problem.'],
				drawbacks: ['Depends on political decisions that take time.']
			},
			'scaling-deep': {
				label: 'Scaling deep: relations, values and culture change',
				advantages: ['Fits problems of stigma and trust.'],
				drawbacks: ['Is hard to measure.']
			},
			transfer: {
				label: 'Transfer: another territory adapts the core idea',
				advantages: ['Fits a different context with a willing peer.'],
				drawbacks: ['The form may be copied without what makes it work.']
			}
		}
	},
	'scaling-next-steps': {
		label: 'What do you do next?',
		hint: 'Who does what by when, beginning with the questions that stop the scaling.',
		help: 'Begin with the questions that are at zero and stop the scaling. Between “not ready” and “scale in steps”, a planning grant that pays for a realistic scaling plan, with end-users consulted, is often the best next step.',
		why: 'A good test ends with its grant if nobody has been named for the next step.'
	},
	'ecosystem-actors': {
		label: 'Who does what for social innovation?',
		hint: 'One row for each actor and each of its functions.',
		help: 'Begin with innovators, funders and support organisations, then add those who decide and those who are concerned. A short survey of about ten minutes, in which actors name initiatives and each other, finds those that desk research misses.',
		why: 'Actors that are not on the map are easily left out of the plan. Functions without any actor are the gaps that a competence centre has to fill.',
		row: ['actor', 'actors'],
		columns: {
			name: { label: 'Actor' },
			type: {
				label: 'Type',
				options: {
					innovator: { label: 'Innovator or promoter' },
					funder: { label: 'Funder' },
					'support-organisation': { label: 'Support organisation' },
					'public-body': { label: 'Public body' },
					'social-economy': { label: 'Social economy' },
					'civil-society': { label: 'Civil society organisation' },
					'social-partner': { label: 'Social partner' },
					firm: { label: 'Firm' },
					university: { label: 'University or research' },
					'lag-or-network': { label: 'LAG or network' },
					'user-group': { label: 'Users’ group' },
					media: { label: 'Media' }
				}
			},
			function: {
				label: 'Function',
				options: {
					scout: { label: 'Scouts for ideas' },
					fund: { label: 'Funds' },
					incubate: { label: 'Incubates' },
					test: { label: 'Tests' },
					evaluate: { label: 'Evaluates' },
					connect: { label: 'Connects' },
					advocate: { label: 'Advocates' },
					mainstream: { label: 'Brings into policy' },
					train: { label: 'Trains' }
				}
			},
			reach: { label: 'Territory' },
			note: { label: 'Note' }
		}
	},
	'ecosystem-relations': {
		label: 'How are they connected?',
		hint: 'One row for each relation, also for those that are missing.',
		help: 'Note where money, knowledge, a mandate or trust flows, and where it should but does not. Missing and broken relations are worth more here than a complete list of the good ones.',
		why: 'An ecosystem can have every kind of actor and still fail, because money, knowledge or a mandate does not reach those who need it.',
		row: ['relation', 'relations'],
		columns: {
			from: { label: 'From' },
			to: { label: 'To' },
			kind: {
				label: 'What flows',
				options: {
					money: { label: 'Money' },
					knowledge: { label: 'Knowledge' },
					mandate: { label: 'Mandate' },
					trust: { label: 'Trust' },
					competition: { label: 'Competition' }
				}
			},
			state: {
				label: 'State',
				options: {
					strong: { label: 'Strong' },
					weak: { label: 'Weak' },
					missing: { label: 'Missing' },
					broken: { label: 'Broken' }
				}
			},
			note: { label: 'Note' }
		}
	},
	'ecosystem-governance': {
		label: 'Where should the competence centre stand?',
		help: 'Whichever form you choose, it needs the endorsement of the managing authority, and a wall between advising applicants and selecting them.',
		why: 'The place of the centre decides whom it can reach, and whether it outlives one project.',
		options: {
			'public-agency': {
				label: 'A public agency that manages ESF+ money hosts it',
				advantages: ['Has a link to the funds, and stability.'],
				drawbacks: ['May be seen as a funder, not as an ally.']
			},
			'independent-agency': {
				label: 'An independent agency of civil society',
				advantages: ['Has the trust and the expertise of the field.'],
				drawbacks: ['Needs a mandate and a public status to be granted.']
			},
			'ministry-unit': {
				label: 'A unit of a ministry',
				advantages: ['Carries weight in policy.'],
				drawbacks: ['Staff change, and decisions are slow.']
			},
			university: {
				label: 'A university or research institute',
				advantages: ['Brings method and evidence.'],
				drawbacks: ['Is far from practice.']
			},
			network: {
				label: 'A network of bodies with one in the lead',
				advantages: ['Reaches far.'],
				drawbacks: ['Coordination costs time and money.']
			},
			'regional-hub': {
				label: 'A city or regional hub',
				advantages: ['Is close to practice.'],
				drawbacks: ['Has to earn recognition in the rest of the country.']
			},
			'development-company': {
				label: 'A development company of the state',
				advantages: ['Has the capacity to deliver.'],
				drawbacks: ['Depends on politics.']
			}
		}
	},
	'ecosystem-next-steps': {
		label: 'What follows from the assessment?',
		hint: 'Blueprint, action plan, who decides, and when you repeat the assessment.',
		help: 'Turn strengths, barriers and gaps into a short blueprint with an action plan, and have a national advisory board confirm it. Repeat the assessment at fixed intervals.',
		why: 'A map that leads to no decision changes nothing and is soon out of date.'
	},
	'learning-activities': {
		label: 'What have you learned, and with whom?',
		hint: 'One row for each visit, training, review or conversation.',
		help: 'Write the lesson on the same day, in one or two sentences, and what you change because of it. “Interesting exchange” is not a lesson; “They prepare the LAGs’ procedures during the assessment, and save three months” is one.',
		why: 'What officers learn from peers leaves with them when they change posts, unless it is written down.',
		row: ['activity', 'activities'],
		columns: {
			date: { label: 'Date' },
			kind: {
				label: 'Kind',
				options: {
					'study-visit': { label: 'Study visit' },
					'peer-review': { label: 'Peer review' },
					training: { label: 'Training' },
					workshop: { label: 'Workshop' },
					'field-visit': { label: 'Field visit' },
					conversation: { label: 'Conversation' },
					reading: { label: 'Reading' },
					other: { label: 'Other' }
				}
			},
			subject: { label: 'Subject' },
			'with-whom': { label: 'With whom' },
			lesson: { label: 'What you learned' },
			use: { label: 'What you change because of it' }
		}
	},
	'lab-areas': {
		label: 'Between which LAGs or areas is the money divided?',
		hint: 'One row for each LAG, typed or pasted from a spreadsheet: name, population, weight, budget.',
		help: 'Enter the population of each area. The weight expresses deprivation or another need: 1 is the average, 1.5 counts every inhabitant one and a half times. The budget is used only by the formula “as entered”; the others calculate it. Copy the columns without their headings, in the order of this table; columns at the end may be left out.',
		why: 'A formula looks fair until it is calculated for real places. The smallest and the largest area show what it does.',
		row: ['LAG', 'LAGs'],
		columns: {
			name: { label: 'LAG or area' },
			population: { label: 'Population' },
			weight: { label: 'Weight', hint: '1 where empty' },
			budget: { label: 'Budget in euro', hint: 'For the formula “as entered”' }
		}
	},
	'lab-scenarios': {
		label: 'Which ways of dividing the money do you compare?',
		hint: 'One row for each scenario. The others are compared with the first.',
		help: 'Keep the total the same in all scenarios, or the differences will be those of the totals. A smallest and a largest budget are applied after the formula, and what they free or need is divided again between the others. Amounts entered by hand are not changed: you see which of them lie outside the limits, and what they leave of the total.\n\nThe share of running and animation costs, the years and the cost of one post show how many people an office can pay. The cost of a post is what the employer pays in a year.',
		why: 'Partners who see two scenarios side by side can discuss amounts for real places instead of principles.',
		row: ['scenario', 'scenarios'],
		columns: {
			name: { label: 'Scenario' },
			formula: {
				label: 'Formula',
				options: {
					equal: { label: 'Equal' },
					'per-head': { label: 'Per head' },
					'base-and-head': { label: 'Base amount and per head' },
					weighted: { label: 'Per head, weighted by need' },
					'base-and-weighted': { label: 'Base amount and per head, weighted by need' },
					entered: { label: 'As entered' }
				}
			},
			total: { label: 'Total in euro', hint: 'The plan’s budget where empty' },
			base: { label: 'Base amount', hint: 'For the formulas with a base amount' },
			floor: { label: 'Smallest budget', hint: 'The plan’s minimum where empty; 0 for none' },
			ceiling: { label: 'Largest budget', hint: 'The plan’s maximum where empty; 0 for none' },
			'running-share': { label: 'Running and animation, %', hint: 'The plan’s share where empty; at most 25' },
			years: { label: 'Years', hint: 'For which running costs are paid; one scenario is enough' },
			'staff-cost': { label: 'Cost of one post a year', hint: 'One scenario is enough' }
		}
	},
	'lab-adopted': {
		label: 'Which scenario has been adopted?',
		help: 'The planner notes the name of the scenario whose budgets you adopted into the plan. Adopting another one replaces it.',
		why: 'Later readers of the draft see where the budgets come from.'
	},
	'lab-adopted-on': {
		label: 'When was the scenario adopted?',
		help: 'The planner notes the day on which you adopted the scenario into the plan. Adopting it again, or another one, replaces the day.',
		why: 'Minutes of the partnership can be found by the day, and changes made since are seen.'
	}
};
