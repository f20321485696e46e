import type { QuestionText } from '#lib/guide/guide-text.ts';

export const selectionQuestions: Readonly<Record<string, QuestionText>> = {
	'strategy-call-opens': {
		label: 'When does the strategy call open?',
		hint: 'Date of publication of the call, with all criteria and templates.',
		help: 'Count back from [the end of the first round](question:first-round-date): decision, assessment, improvement round, time to apply. Criteria, weights and the template must be final on this day. Draft rules can be published earlier, so that partnerships can start work: Poland published national draft rules in October 2022, and the Małopolska call followed on 9 March 2023.',
		why: 'The later steps can hardly be shortened. If the call opens late, partnerships lose time to involve people.'
	},
	'partnership-stage-closes': {
		label: 'When does the first stage, the selection of partnerships, close?',
		hint: 'Last day for expressions of interest.',
		help: 'Ask for little at this stage: who takes part, which area, which needs, how others will be involved. Decide quickly, for example within six weeks, because preparatory support begins with this decision. In Lisbon the partnerships were pre-qualified in February 2015 and the strategies followed later that year.',
		why: 'A first stage helps if newcomers receive money and advice early. It adds 6 to 12 months (planner default), and the 12 months for the first round do not wait for it.'
	},
	'strategy-call-closes': {
		label: 'When does the strategy call close?',
		hint: 'Last day for submission.',
		help: 'For comparison: in 2023 Małopolska accepted strategies for eight weeks, a month after publishing the call; the competition in Saxony-Anhalt was open for nine months. A short period is fair only after paid preparation. If you change a call document while the call is open, move this date by at least as many days.',
		why: 'With too little time, strategies are written by consultants. Romania had to extend its deadline for LEADER strategies in 2016.'
	},
	'second-round-closes': {
		label: 'When does the second round close?',
		help: 'The 12 months apply only to the first round; EU law sets no closing date for later ones. What counts is the time that remains: agreements, local calls and operations of 18 to 24 months have to end before [eligibility ends](question:eligible-until). Reserve the allocation for the second round now and say so in the call.',
		why: 'A second round gives late or rejected areas another chance, but only if enough time and a reserved allocation remain.'
	},
	'call-documents': {
		label: 'What is published with the call?',
		hint: 'Everything that applicants need in order to work without asking you.',
		help: 'Let the template follow [the elements of a strategy](question:strategy-elements); ask about networking, accessibility, innovation and cooperation within them and not in further chapters. Limit pages and annexes, as Romania did for urban strategies, so that residents can read the result. A model agreement tells future LAGs what they apply for.',
		why: 'You have to ensure that each strategy contains the elements that the Regulation names; a template is the simplest way. What is missing on the first day has to be added during the call, and then the deadline has to move.',
		options: {
			'weighted-criteria': {
				label: 'Criteria with weights and the minimum score',
				phrase: 'the selection criteria with their weights and the minimum score'
			},
			'strategy-template': { label: 'Template for the strategy', phrase: 'a template for the strategy' },
			'length-limit': { label: 'Limits on pages and annexes', phrase: 'limits on the length of strategies and annexes' },
			'area-rules': { label: 'Rules on areas and population', phrase: 'the rules on areas and population' },
			allocation: {
				label: 'Money available in total and for each strategy',
				phrase: 'the amounts available in total and for each strategy'
			},
			'cost-rules': { label: 'Cost options and rules on State aid', phrase: 'the cost options and the rules on State aid' },
			'model-agreement': {
				label: 'Model of the agreement with the LAG',
				phrase: 'a model of the agreement with the local action group'
			},
			'selection-timetable': { label: 'Timetable up to the decision', phrase: 'the timetable up to the decision' }
		}
	},
	'strategy-criteria': {
		label: 'By which criteria are strategies judged, and with which weight?',
		hint: 'One row for each criterion; the weights add up to 100\u00a0%.',
		help: 'Say how each criterion is judged, so that two assessors come to similar scores: which part of the strategy they read, what earns the full score, what earns none. For the intervention logic, follow one need through objective, action and target. For innovation, ask what is new in this place and what the LAG wants to learn. Six to eight criteria are usually enough.',
		why: 'The managing authority has to define the criteria. In 2022 the European Court of Auditors found less demanding quality standards in some Member States and no quality criteria in one. In 2010 it had found LAGs that did not focus on their own objectives.',
		row: ['criterion', 'criteria'],
		columns: {
			subject: {
				label: 'Subject',
				options: {
					partnership: { label: 'Quality and balance of the partnership' },
					involvement: { label: 'Involvement of the community' },
					needs: { label: 'Evidence of needs and potential' },
					'intervention-logic': { label: 'Intervention logic: from needs to measurable results' },
					innovation: { label: 'Innovation in the local context, with a plan for learning' },
					inclusion: { label: 'Inclusion and equality' },
					'lag-capacity': { label: 'Capacity of the LAG: people, procedures, finance' },
					finance: { label: 'Financial plan' },
					cooperation: { label: 'Networking and cooperation' },
					other: { label: 'Other' }
				}
			},
			criterion: { label: 'Criterion', hint: 'In the words of the call' },
			weight: { label: 'Weight' },
			judgement: { label: 'How it is judged', hint: 'Which part is read, what earns the full score, what earns none' }
		}
	},
	'decision-mode': {
		label: 'How does a score become a decision?',
		help: 'Compare [the money](question:budget-total) with the number of strategies that you expect. If all good strategies can be funded, use a minimum score. If not, rank the strategies, but set a minimum score below which nothing is funded, and plan for the areas left out. In Lithuania in 2014–2020 almost 60 urban strategies were drafted and 38 towns were funded.',
		why: 'The rule decides whether partnerships compete with each other or with a standard. If the money runs out in the ranking, good strategies get nothing.',
		options: {
			'minimum-score': {
				label: 'All strategies that reach a minimum score',
				phrase: 'approves all strategies that reach the minimum score',
				advantages: ['One quality threshold for all', 'No losers among those who are good enough'],
				drawbacks: ['The budget may not suffice']
			},
			ranking: {
				label: 'Ranking until the money is used up',
				phrase: 'approves strategies in the order of their score until the allocation is used up',
				advantages: ['Certainty about the budget'],
				drawbacks: ['Areas that are well prepared may be left out']
			}
		}
	},
	'quality-threshold': {
		label: 'Which minimum score must a strategy reach?',
		hint: 'Per cent of the highest possible score.',
		help: 'Set the score before the call and publish it. Add a second threshold for the criteria that matter most, usually partnership and involvement; it excludes a good analysis without a community behind it. Try the threshold on two old strategies, one good and one weak.',
		why: 'Without a minimum, weak strategies are funded wherever money is left. If every application is accepted, check whether the threshold works.'
	},
	'strategy-judges': {
		label: 'Who judges the strategies?',
		help: 'The Regulation requires a committee and leaves its composition to you. You can combine the two options: for rural strategies in Lithuania experts evaluated and a mixed committee selected. In any case include experience of social inclusion and of innovation. With several Funds, check that the answer fits the joint call.',
		why: 'The managing authority has to set up a committee to carry out the selection. Its composition decides what the strategies are judged by.',
		options: {
			'expert-panel': {
				label: 'Independent panel of experts',
				phrase: 'has the strategies judged by an independent panel of experts',
				advantages: ['Knowledge of the method and of inclusion', 'Distance from politics'],
				drawbacks: ['Costs money', 'Ministries feel less responsible for the result']
			},
			'mixed-committee': {
				label: 'Committee of ministries, civil society and research',
				phrase: 'has the strategies judged by a committee of ministries, civil society and research bodies',
				advantages: ['Shared responsibility', 'Funds are coordinated at the table'],
				drawbacks: ['Bargaining between institutions']
			}
		}
	},
	'committee-members': {
		label: 'Who sits on the selection committee, and who votes?',
		hint: 'One row for each body or expert.',
		help: 'Fill in the bodies behind the [seats you have designed](question:selection-committee), then check the balance: public, private, civil society, research. A committee in which all votes are public cannot credibly ask LAGs for balance. Include somebody who speaks for the groups that the programme wants to reach. Observers of other Funds may sit without a vote.',
		why: 'The committee judges partnership and inclusion. Its judgement is easier to accept if it is balanced itself.',
		row: ['member', 'members'],
		columns: {
			body: { label: 'Body or expert' },
			interest: {
				label: 'Interest',
				options: {
					public: { label: 'Public authority' },
					private: { label: 'Private: economic or social partner' },
					'civil-society': { label: 'Civil society' },
					research: { label: 'Research' }
				}
			},
			votes: { label: 'Votes' },
			expertise: { label: 'Expertise', hint: 'For example “social inclusion”' }
		}
	},
	'committee-rules': {
		label: 'Which rules bind the committee?',
		help: 'Adopt the rules before the names of the applicants are known. Members declare ties to each area, including former posts and family. Ask for two independent scores for each strategy and one sentence of reasons for each score; you need these for the letters to applicants. Decide what happens if two scores differ widely.',
		why: 'If the selection is challenged, only written records count. A conflict of interest that was not declared can make the whole decision void.',
		options: {
			'rules-of-procedure': {
				label: 'Written rules of procedure: quorum, votes, chair',
				phrase: 'written rules of procedure'
			},
			'signed-declarations': {
				label: 'Signed declarations of interests and of confidentiality',
				phrase: 'signed declarations of interests and of confidentiality'
			},
			'two-assessors': {
				label: 'Two independent assessments of each strategy',
				phrase: 'two independent assessments of each strategy'
			},
			'reasoned-scores': {
				label: 'Written reasons for each score',
				phrase: 'written reasons for each score'
			}
		}
	},
	'strategy-proof': {
		label: 'How do you find out whether the partnership is real?',
		help: 'Spend half a day in the area with partners whom you choose, not the applicant. Ask each what changed because of them and what they will decide. If you cannot visit all areas, interview by video and visit those near the threshold. Allow time for this in the calendar.',
		why: 'Letters of support tell little. In nine Romanian towns a review asked after the selection whether the involvement had been real; ask before.',
		options: {
			'visit-or-interview': {
				label: 'Visit or interview with partners',
				phrase: 'tests the involvement of partners by visits or interviews',
				advantages: ['Shows real involvement'],
				drawbacks: ['Takes time']
			},
			'desk-only': {
				label: 'Documents only',
				phrase: 'judges strategies on the documents submitted',
				advantages: ['Cheap'],
				drawbacks: ['Partnerships that exist only on paper are not noticed']
			}
		}
	},
	'improvement-round': {
		label: 'May applicants improve their strategy before the final decision?',
		help: 'Give all applicants the same: written comments by criterion, one meeting, one deadline, one revised version. Keep the scores of the first version on file, and let the same assessors judge the second. Comments name the weakness and leave the solution to the LAG.',
		why: 'A single round favours those who know how to write such documents. An improvement round that is the same for all raises the quality of newcomers’ strategies without lowering the threshold.',
		options: {
			'one-round': {
				label: 'Yes, one round of comments and improvement',
				phrase: 'gives each applicant written comments and one opportunity to improve the strategy before the decision',
				advantages: ['Raises the quality of newcomers’ strategies'],
				drawbacks: ['Four to eight weeks more']
			},
			'first-version': {
				label: 'No, the first version counts',
				phrase: 'decides on the strategies as first submitted',
				advantages: ['Fast'],
				drawbacks: ['Rewards those who can pay a consultant']
			}
		}
	},
	'improvement-weeks': {
		label: 'How many weeks does the improvement round take?',
		hint: 'From the comments to the revised version; planner default four to eight.',
		help: 'The partnership has to meet, discuss and decide. With fewer than four weeks the office improves the text alone. Avoid holidays. Check that the round fits between [the end of the call](question:strategy-call-closes) and [the decision](question:strategy-approval-date).',
		why: 'A round that is too short improves the wording but not the strategy.'
	},
	'strategy-approval-date': {
		label: 'When does the managing authority approve the strategies?',
		hint: 'Planned date of the approval decisions.',
		help: 'The committee selects, the managing authority approves. Allow two to six weeks between the two (planner default) for reasons, letters and the decision itself. The decision states the allocation for each Fund and programme and who is responsible for management and control; prepare its text during the assessment.',
		why: 'Agreements, LAG staff and the first local calls all depend on this date. By the end of the 12 months LAGs have to be able to carry out their tasks, so leave time for that.'
	},
	'approval-recorded': {
		label: 'Is the managing authority’s approval of each selected strategy put on record?',
		help: 'Answer “Yes” if a dated and signed decision exists for each strategy, with the committee’s report attached. If you depart from the committee’s selection, record the reasons; Article 32(2) provides only for the approval of strategies that the committee has selected.',
		why: 'Criteria, committee and approval are three separate duties of the managing authority. The minutes of the committee do not replace the approval.'
	},
	'first-round-date': {
		label: 'When is the first round of selection complete?',
		hint: 'At the latest 12 months after the Commission’s decision on the programme.',
		help: 'Give the date of the last approval decision of the first round. The 12 months start with the decision on the programme; if strategies draw on several Funds, with [the last decision](question:last-decision-date) on the programmes concerned. By the same deadline [LAGs have to be able to work](question:lags-ready-by), so aim for a date some months earlier. If the deadline has passed, enter the true date and record why.',
		why: 'Article 32(3) sets this deadline. Auditors can see from two dates that it was missed, and every month of delay is lost for operations.'
	},
	'result-publication': {
		label: 'What is published, and what does each applicant receive?',
		help: 'Publish on the programme’s website on the day of the decision. Scores by criterion with two lines of reasons show how the criteria were applied. Write to all applicants, selected or not, and offer a meeting to those who were not.',
		why: 'You will ask LAGs for transparent selection too. Applicants who know why they failed can do better in another round or elsewhere.',
		options: {
			'selected-list': { label: 'List of the strategies selected', phrase: 'the list of strategies selected' },
			scores: { label: 'Scores', phrase: 'the scores' },
			allocations: { label: 'Allocations', phrase: 'the allocations' },
			'reasoned-letters': {
				label: 'A letter with reasons to each applicant',
				phrase: 'a letter with reasons to each applicant'
			},
			strategies: { label: 'The strategies themselves', phrase: 'the strategies themselves' }
		}
	},
	'selection-appeal': {
		label: 'How can an applicant appeal against the decision?',
		hint: 'Body, form, time to appeal, time to decide.',
		help: 'Name the remedy under national law and, if there is one, a quicker review inside the administration by people who did not take part. Say whether an appeal stops the approval of the other strategies, and reserve some money in case one succeeds. For example: “objection within one month to the review panel, decision within one month; no effect on other areas”.',
		why: 'A refusal affects an area for years and may be challenged. Without a clear procedure, one objection can stop the whole round.'
	},
	'areas-left-out': {
		label: 'What happens to areas whose strategy is not selected?',
		help: 'Decide before the call, and tell the applicants. The partnership exists, and preparatory support may have paid for it; advice and a list of other funds cost little. A further round helps most if time and money allow; it is settled under [late areas](question:late-areas).',
		why: 'In Lithuania in 2014–2020 areas with about 202\u00a0000 people were left without funding for their urban strategies. People who were asked to take part once without result are hard to involve again.',
		options: {
			advice: { label: 'Feedback and advice', phrase: 'feedback and advice' },
			'other-funding': { label: 'Guidance to other funds and calls', phrase: 'guidance to other funds and calls' },
			'continued-preparation': { label: 'Further preparatory support', phrase: 'further preparatory support' },
			'next-round': { label: 'An invitation to the next round', phrase: 'an invitation to the next round of selection' },
			'no-follow-up': { label: 'Nothing is planned', phrase: 'no follow-up' }
		}
	}
};
