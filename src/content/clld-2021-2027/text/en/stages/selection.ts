import type { QuestionText } from '#lib/guide/guide-text.ts';

export const selectionQuestions: Readonly<Record<string, QuestionText>> = {
	'strategy-call-opens': {
		label: 'When does the call for strategies open?',
		hint: 'Date of publication of the call, with all criteria and templates.',
		help: 'Count back from [the end of the first round](question:first-round-date): decision, assessment, improvement round, time to apply. Criteria, weights and the template must be final on this day; draft rules can be published earlier, so that partnerships have time to work with them. Poland published its draft rules in October 2022 and the Małopolska call followed on 9 March 2023.',
		why: 'Everything after the call has a length that hardly shrinks. A late opening is paid for by the partnerships, in weeks of participation.'
	},
	'partnership-stage-closes': {
		label: 'When does the first stage, the choice of partnerships, close?',
		hint: 'Last day for expressions of interest.',
		help: 'Ask for little at this stage: who takes part, which area, which needs, how others will be brought in. Decide quickly, for example within six weeks, because preparatory support begins with this decision. In Lisbon the partnerships were pre-qualified in February 2015 and the strategies followed later that year.',
		why: 'A first stage is useful if it brings money and advice to newcomers early. It adds six to twelve months, and the twelve-month rule does not wait for it.'
	},
	'strategy-call-closes': {
		label: 'When does the call for strategies close?',
		hint: 'Last day for submission.',
		help: 'For comparison: Małopolska accepted strategies for eight weeks in 2023, a month after publishing the call, and the competition in Saxony-Anhalt was open for nine months. A short window is fair only after paid preparation. If a call document changes while the call is open, move this date by at least as many days as the change was late.',
		why: 'Strategies written against the clock tend to be written by consultants. Romania had to extend its deadline for rural strategies in 2016.'
	},
	'second-round-closes': {
		label: 'When does the second round close?',
		help: 'The twelve-month rule concerns the first round only; EU law sets no closing date for later ones. What counts is the time that remains: agreements, local calls and operations of eighteen to twenty-four months have to end before [eligibility ends](question:eligible-until). Reserve the allocation for the second round now and say so in the call.',
		why: 'A second round gives late or rejected areas another chance, but starves if it comes too late. Without a reserved allocation it is a promise without money.'
	},
	'call-documents': {
		label: 'What is published with the call?',
		hint: 'Everything that an applicant needs in order to work without asking you.',
		help: 'The template follows [the elements of a strategy](question:strategy-elements) and nothing else; networking, accessibility, innovation and cooperation are short questions under them rather than further chapters. Limit the pages and annexes, as Romania did in its template for urban strategies, so that residents can read the result. A model agreement in the package tells a future LAG what it is applying for.',
		why: 'You have to make sure that each strategy contains the elements that the Regulation names; the template is the simplest means. What is missing on the first day is added during the call, and then the deadline has to move.',
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
			'model-agreement': { label: 'Model of the agreement with the LAG', phrase: 'a model of the agreement with the LAG' },
			'selection-timetable': { label: 'Timetable up to the decision', phrase: 'the timetable up to the decision' }
		}
	},
	'strategy-criteria': {
		label: 'By which criteria are strategies judged, and with which weight?',
		hint: 'One row for each criterion; the weights add up to 100\u00a0%.',
		help: 'Say for each criterion how it is judged, so that two assessors come close: which part of the strategy they read, what a full score looks like, what a zero looks like. For the intervention logic, follow one need through objective, action and target. For innovation, ask what is new in this place and what the LAG wants to find out, not whether it exists elsewhere. Six to eight criteria are usually enough.',
		why: 'The managing authority has to define the criteria. The Court of Auditors found in 2022 that some Member States applied less demanding quality standards and that one had no quality criteria at all. In 2010 it had found LAGs that did not focus on the objectives of their own strategies.',
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
			criterion: { label: 'Criterion', hint: 'In the words of the call.' },
			weight: { label: 'Weight' },
			judgement: { label: 'How it is judged', hint: 'Source in the strategy, full score, zero.' }
		}
	},
	'decision-mode': {
		label: 'How does a score become a decision?',
		help: 'Decide by looking at [the money](question:budget-total) and at the number of strategies that you expect. If all areas that are good enough can be funded, a minimum score is the honest rule. If not, rank, but with a minimum score below which nothing is funded, and with a plan for the areas left out. In Lithuania’s first round of urban CLLD almost 60 strategies were drafted and 38 towns funded.',
		why: 'The rule decides whether partnerships compete with each other or with a standard. Where the money runs out in the ranking, communities that did what was asked of them get nothing.',
		options: {
			'minimum-score': {
				label: 'All strategies that reach a minimum score',
				phrase: 'approves all strategies that reach the minimum score',
				advantages: ['A quality bar for all', 'No losers among those who are good enough'],
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
		help: 'Set it before the call and publish it. A second threshold for the criteria that cannot be made good elsewhere, usually partnership and involvement, keeps out a fine analysis with no community behind it. Score two old strategies, one good and one weak, to see whether the bar lies between them.',
		why: 'Without a minimum, weak strategies are funded wherever money is left, and funded thinly. Full acceptance of all applications is an early sign of it.'
	},
	'strategy-judges': {
		label: 'Who judges the strategies?',
		help: 'The Regulation asks for a committee that carries out the selection and leaves its composition to you. You can combine the two options: in Lithuania’s rural scheme experts evaluated and a mixed committee selected. Whatever you choose, make sure that experience of social inclusion and of innovation is at the table. With several Funds, check that the answer fits the joint call.',
		why: 'The managing authority has to set up a committee to carry out the selection. Its composition decides whether strategies are read as plans of communities or as applications of authorities.',
		options: {
			'expert-panel': {
				label: 'Independent panel of experts',
				phrase: 'has the strategies judged by an independent panel of experts',
				advantages: ['Knowledge of the method and of inclusion', 'Distance from politics'],
				drawbacks: ['Cost', 'Ministries feel less responsible for the result']
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
		help: 'Fill in the bodies behind the [seats that you have designed](question:selection-committee), then look at the list by interest: public, private, civil society, research. A committee whose votes are all public cannot credibly ask LAGs for balance. Include somebody who speaks for the groups that the programme wants to reach, and somebody with experience of social innovation. Observers of other Funds may sit without a vote.',
		why: 'The committee applies criteria on partnership and inclusion; it is easier to accept its judgement if it meets them itself. Knowledge that is missing at the table is missing in the decision.',
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
			expertise: { label: 'Expertise', hint: 'For example “social inclusion”.' }
		}
	},
	'committee-rules': {
		label: 'Which rules bind the committee?',
		help: 'Adopt the rules before the names of the applicants are known. Members declare ties to each area, including former posts and family. Ask for two independent scores for each strategy, and for a sentence of reasons for each score: the letters to applicants are then half written. Fix what happens when two scores lie far apart.',
		why: 'The selection can be challenged, and then only what is on paper counts. In the committee as in the LAG, a conflict of interest that was not declared can undo the whole decision.',
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
		help: 'Half a day in the area with partners chosen by you, not by the applicant, tells more than twenty letters of support. Ask each what was changed because of them and what they will decide. If visits to all areas are too many, interview by video and visit those near the threshold. Count the time for it in the calendar.',
		why: 'Letters of support look the same in every file. A review of urban CLLD in nine Romanian towns asked whether the involvement had been real, which is a question for the selection rather than for later.',
		options: {
			'visit-or-interview': {
				label: 'Visit or interview with partners',
				phrase: 'tests the involvement of partners by visits or interviews',
				advantages: ['Shows real involvement'],
				drawbacks: ['Time']
			},
			'desk-only': {
				label: 'Documents only',
				phrase: 'judges strategies on the documents submitted',
				advantages: ['Cheap'],
				drawbacks: ['Paper partnerships pass']
			}
		}
	},
	'improvement-round': {
		label: 'May applicants improve their strategy before the final decision?',
		help: 'Give each applicant the same: written comments by criterion, one meeting, one deadline, one revised version. Keep the scores of the first version on file, and let the same assessors judge the second. Comments name the weakness and leave the solution to the LAG.',
		why: 'A single round rewards those who know how such documents are written. A dialogue raises the quality of newcomers without lowering the bar, if it is the same for all.',
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
		hint: 'From the comments to the revised version; the planner counts four to eight.',
		help: 'A partnership has to meet, discuss and decide; with fewer than four weeks the office improves the text alone. Leave out holidays. Check that the round fits between [the end of the call](question:strategy-call-closes) and [the decision](question:strategy-approval-date).',
		why: 'A round that is too short produces better wording and no better strategy.'
	},
	'strategy-approval-date': {
		label: 'When does the managing authority approve the strategies?',
		hint: 'Planned date of the approval decisions.',
		help: 'The committee selects, the managing authority approves; leave two to six weeks between the two for reasons, letters and the decision itself. The decision states the allocation for each Fund and programme and who is responsible for management and control, so prepare its text while the assessment runs.',
		why: 'Agreements, LAG staff and the first local calls all wait for this date. It also has to leave time before the twelve months end, because LAGs have to be able to work by then.'
	},
	'approval-recorded': {
		label: 'Is the managing authority’s approval of each selected strategy put on record?',
		help: 'Answer “yes” if a dated and signed decision exists for each strategy, with the committee’s report attached. If the authority departs from the committee’s selection, the reasons belong there too; the law foresees the approval of strategies that the committee has selected.',
		why: 'Criteria, committee and approval are three separate steps that the Regulation asks of the managing authority. A selection that ends with the committee’s minutes lacks the third.'
	},
	'first-round-date': {
		label: 'When is the first round of selection complete?',
		hint: 'At the latest twelve months after the Commission’s decision on the programme.',
		help: 'Give the date of the last approval decision of the first round. The clock starts with the decision on the programme; where strategies draw on several Funds, with [the last decision](question:last-decision-date) on the programmes concerned. By the same deadline [LAGs have to be able to work](question:lags-ready-by), so aim for a date some months earlier. If the deadline has passed, enter the true date and record why.',
		why: 'The Regulation sets this deadline. Missing it is a breach that an auditor finds by comparing two dates, and every month of delay is taken from the operations at the end.'
	},
	'result-publication': {
		label: 'What is published, and what does each applicant receive?',
		help: 'Publish on the programme’s website on the day of the decision, before the press release of a single area. Scores by criterion with two lines of reasons show that the criteria were meant. Send the letters to all applicants, selected or not, and offer a conversation to those who were not.',
		why: 'Transparency about the first selection sets the tone for what you will ask of LAGs in theirs. Applicants who know why they failed can do better in another round or elsewhere.',
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
		hint: 'Body, form, days to lodge, days to decide.',
		help: 'Name the remedy under national law and, if there is one, a quicker review inside the administration by people who did not take part. Say whether an appeal stops the approval of the other strategies, and keep a small reserve in the allocation in case an appeal succeeds. An example: “objection within one month to the review panel, decision within one month; no effect on other areas”.',
		why: 'A refusal decides on years of money for a place and will be questioned. Without a known route, the first objection stops the whole round.'
	},
	'areas-left-out': {
		label: 'What happens to areas whose strategy is not selected?',
		help: 'Decide before the call, and tell the applicants. The partnership is there, and with preparatory support it has been paid for; advice and a list of other funds cost little. A further round is the strongest answer, if time and money allow; whether there is one is settled under [areas that come late](question:late-areas). Do not leave the choice open: silence reads as “nothing”.',
		why: 'In Lithuania’s urban CLLD of 2014–2020 areas with about 202\u00a0000 people remained without funding. People who were asked to take part once, in vain, are hard to win again.',
		options: {
			advice: { label: 'Feedback and advice', phrase: 'feedback and advice' },
			'other-funding': { label: 'Guidance to other funds and calls', phrase: 'guidance to other funds and calls' },
			'continued-preparation': { label: 'Further preparatory support', phrase: 'further preparatory support' },
			'next-round': { label: 'An invitation to the next round', phrase: 'an invitation to the next round of selection' },
			'no-follow-up': { label: 'Nothing is planned', phrase: 'no follow-up' }
		}
	}
};
