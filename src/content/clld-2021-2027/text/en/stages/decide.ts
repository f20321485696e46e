import type { QuestionText } from '#lib/guide/guide-text.ts';

export const decideQuestions: Readonly<Record<string, QuestionText>> = {
	'local-needs': {
		label: 'Which needs in the programme area are local, have several causes at once, and are not reached by standard calls?',
		hint: 'Name the places, the people who are missed, and the evidence. Three to six sentences are enough.',
		help: 'Start from your needs analysis and keep only what an integrated local answer could change: for example long-term unemployment that comes with debt, poor transport and missing childcare in the same villages. Say whom standard calls have missed, and how you know: participation data, evaluations, statements of partners.\n\nTest each need with one question: would a well-designed call, open to all, solve it? If so, leave it out.',
		why: 'In the ESF, CLLD answered the demand for integrated local solutions to employment, inclusion and poverty problems. The programme has to justify its choices by disparities and needs; this answer opens that argument.'
	},
	'other-instruments': {
		label: 'Which other place-based instruments work in the same areas, and where does CLLD end?',
		hint: 'One row for each instrument: LEADER, integrated territorial investment, social contracts, neighbourhood programmes.',
		help: 'List what a mayor or an association would name when asked where local money comes from. Write the demarcation as a rule that an applicant can apply alone, for example “LEADER pays the village hall, the ESF+ pays the people who run activities in it”. If no clear line can be drawn, ask whether the two instruments should share one strategy.\n\nThe funds and their coordination come later, in [coordination with other Funds](question:coordination-with-other-funds).',
		why: 'Existing instruments were one of the reported reasons for not using the ESF for CLLD. Three strategies for one valley tire the same people and invite double funding.',
		row: ['instrument', 'instruments'],
		columns: {
			kind: {
				label: 'Kind',
				options: {
					leader: { label: 'LEADER (EAFRD)' },
					'fisheries-clld': { label: 'CLLD of the fisheries fund (EMFAF)' },
					'integrated-investment': { label: 'Integrated territorial investment' },
					'other-territorial-tool': { label: 'Other territorial tool of the Member State' },
					'social-contract': { label: 'Local social contract' },
					'neighbourhood-programme': { label: 'Neighbourhood programme' },
					other: { label: 'Other' }
				}
			},
			name: { label: 'Name', hint: 'As it is known locally' },
			area: { label: 'Area', hint: 'Where it overlaps with possible CLLD areas' },
			demarcation: { label: 'Demarcation', hint: 'What it pays for, what CLLD pays for' }
		}
	},
	'existing-lags': {
		label: 'Which LAGs with experience can you build on?',
		hint: 'How many, where, with which Funds, and how strong they are on employment and inclusion.',
		help: 'Make a short inventory: number of LAGs, areas covered, Funds used so far, paid staff, and whether the partnership includes social organisations. A LAG that has managed village renewal well has not yet shown that it reaches people in debt or without a home; say so. Ask the LAG network for a register before you build one.',
		why: 'CLLD in the ESF worked best where LAGs knew the method from other Funds or where the authority gave them extra support. The inventory tells you which of the two you have to plan for.'
	},
	'white-spots': {
		label: 'Which places with high need have no LAG experience, and how will you support them?',
		hint: 'Name the places, then the support: preparatory grants, facilitators, a mentor LAG, more time.',
		help: 'Lay the map of need over the map of LAGs. For each gap decide who makes the first visit and who pays for it, for example “three towns in the mining district: one facilitator for nine months, financed as preparatory support”. If you decide to leave a place out, write that down too, with the reason.',
		why: 'A call treats experienced and new areas alike and experienced areas win. Without a support path the places with the greatest need stay outside for the whole period.'
	},
	'lessons-2014-2020': {
		label: 'What did CLLD and LEADER teach you in 2014–2020?',
		hint: 'Three to five lessons, each with what you change because of it.',
		help: 'Use evaluations, audit findings and a two-hour talk with LAGs and case officers. Write pairs of lesson and consequence: “Applicants waited fourteen months for a decision; the authority now checks eligibility only and within 30 days.” If your country had no ESF CLLD, take the lessons of LEADER and say that they come from another setting.',
		why: 'The programme strategy has to take account of lessons learnt from past experience. Repeating known design errors is the commonest failure of local development schemes; a written consequence is the protection.'
	},
	'added-value-social-capital': {
		label: 'What should change in trust and cooperation between people and organisations?',
		hint: 'One or two sentences that somebody could check in 2029.',
		help: 'Think of links that do not exist today: between neighbours and the job centre, between small associations and the municipality, between newcomers and employers. Prefer what can be counted or told: “In each area at least five organisations that had never worked together run something jointly, and continue after the grant.”',
		why: 'Social capital is one of the three lines on which CLLD is expected to outperform other delivery. Unless it is stated at the start there is no baseline, and the extra cost cannot be defended.'
	},
	'added-value-governance': {
		label: 'What should change in the way local decisions are made?',
		hint: 'Who decides today, who will decide with CLLD, and what the authority gains from it.',
		help: 'Name the decision that moves: choice of themes, choice of operations, use of a small budget. Say whose voice becomes new: tenants, young people, people in poverty, small employers. An example: “Residents of the three estates hold half of the seats that decide on EUR\u00a01.5 million of social projects.”',
		why: 'Better local governance is the second recognised benefit of CLLD, and the one that a territorial call cannot give. If no decision moves, you are planning a call with a longer name.'
	},
	'added-value-results': {
		label: 'Which results should be better than with normal calls, and how will you show it?',
		hint: 'The result, the comparison, and the source of data.',
		help: 'Choose one or two results that your calls reach badly: people who were in contact with no service, operations by first-time applicants, solutions that a municipality takes over. Say what you will compare with, for example the share of participants from the poorest districts in your open calls. Plan the comparison now, because most of the data cannot be collected afterwards.',
		why: 'The European Court of Auditors asks whether the benefits of LEADER and CLLD justify their costs and risks. A programme that can show its own comparison answers before the question is put.'
	},
	'extra-layer-cost': {
		label: 'What will the extra layer cost over the whole period?',
		hint: 'In euro: authority, intermediate bodies, LAG offices and control together. A careful estimate is enough.',
		help: 'Add up staff of the authority and of intermediate bodies, support to LAGs, IT changes, control, and the running and animation costs of the LAGs. The last part is limited by law to 25\u00a0% of the total public contribution to a strategy; the rest has no ceiling of its own and is easily forgotten. Divide by the expected number of operations: the figure per operation tells you whether the scale is right.',
		why: 'Auditors found that the local approach costs more and carries more risk than mainstream delivery. A cost you have calculated can be defended; one that appears in an audit report cannot.'
	},
	'authority-staff-number': {
		label: 'How many people in the managing authority will work on CLLD?',
		hint: 'Heads, with part-time staff counted as one each. Without intermediate bodies and LAGs.',
		help: 'Count the people who will answer LAGs, write guidance, check and pay, including deputies. As a planner default, one post for about ten LAGs is a start, and a team that combines funding rules, finance and community work is better than one expert. If a desk only adds CLLD to other tasks, count it here and let the next figure show how thin it is.',
		why: 'Limited administrative capacity was named as a reason why the ESF was not used for CLLD. If the work is nobody’s main task, LAGs wait and rules replace advice.'
	},
	'authority-staff-fte': {
		label: 'How many full-time equivalents is that?',
		hint: 'Up to two decimals, for example 2.5.',
		help: 'Take the average over the period, and check the peaks: the call for strategies, the agreements with LAGs, the first claims. Two people with 40\u00a0% each are 0.8.',
		why: 'Heads say who can be reached, full-time equivalents say how much gets done. A large gap between the two figures is an early sign of delay.'
	},
	'authority-staff-secured': {
		label: 'Are these posts secured until closure?',
		hint: '“Yes” only if budget and posts are confirmed beyond 2027.',
		help: 'Eligibility runs to the end of 2029 in most programmes, and the final performance report is due in February 2031. Name the source for each post, for example the state budget or technical assistance. Answer “unknown” if posts are financed year by year; it is a risk to treat and no shame.',
		why: 'CLLD binds the authority for seven years and more. Knowledge that leaves with one officer in the third year is usually replaced by new forms.'
	},
	'risk-appetite': {
		label: 'How much failure are you ready to accept in experiments?',
		hint: 'Choose what you would still defend after a critical audit report.',
		help: 'Put a case to your head of authority and to the audit authority: a LAG tests mobile debt advice, forty people come instead of two hundred, the report says why. Is that a failure, an accepted loss, or a result? Choose the answer they give, not the one that sounds modern.',
		why: 'If it is not agreed early, one irregularity is enough to tighten rules for all, and LAGs learn to propose only what cannot go wrong. Fear of audit is a known cause of additional national requirements.',
		options: {
			'proven-only': {
				label: 'We support what has been shown to work',
				phrase: 'supports approaches that have been shown to work elsewhere',
				advantages: ['Easy to explain to control and audit'],
				drawbacks: ['Little room for social innovation', 'Places with unusual problems find nothing that fits']
			},
			'failure-tolerated': {
				label: 'Single operations may miss their aims if the reasons are documented',
				phrase: 'accepts that single operations miss their aims where the reasons are documented',
				advantages: ['Allows trials without new rules'],
				drawbacks: ['What counts as a good reason stays open until the first dispute']
			},
			'learning-counts': {
				label: 'A well-run test that fails is a result',
				phrase: 'treats the documented lesson of a well-run test as a result, whatever its outcome',
				advantages: [
					'Protects real experiments',
					'Lower Saxony treats failure with learning as acceptable in its ESF scheme for social innovation'
				],
				drawbacks: ['Payable outputs must be defined in advance', 'Control and audit have to be briefed']
			}
		}
	},
	'risk-appetite-agreed-by': {
		label: 'Who has agreed to this?',
		hint: 'Function and body, for example “head of department, Ministry of Labour; audit authority informed”.',
		help: 'The agreement protects your officers only if it comes from the level that would be asked after a failure: the head of the authority or the political level. Tell the audit authority before the first call, and keep the note of the meeting.',
		why: 'An understanding among case officers does not survive the first finding.'
	},
	'risk-appetite-agreed-on': {
		label: 'Date of the agreement',
		hint: 'Date of the signed note or minutes.',
		help: 'If there is no paper yet, leave the date empty. An agreement older than the last change at the top is worth renewing.',
		why: 'A dated note shows that the choice was made before the risk materialised.'
	},
	'clld-use': {
		label: 'Will you use CLLD, and on which scale?',
		help: 'Decide on the themes where local knowledge changes the result, not on CLLD in general. Choose the pilot if the method is new to you and the period leaves time for a second step; choose the system if LAGs, staff and partners are ready. If you answer “no”, record why, and which place-based instrument takes its place: the question will come back.',
		why: 'The Member State decides whether CLLD is appropriate; nothing obliges an ESF+ programme to use it. A choice without reasons is the first thing an auditor or a successor asks about.',
		options: {
			yes: {
				label: 'Yes, for the themes where local knowledge matters',
				phrase: 'uses community-led local development for the themes in which local knowledge changes the result',
				advantages: [
					'Reaches groups and themes that standard calls miss',
					'Leaves room for experiment',
					'Builds trust between the authority and the places'
				],
				drawbacks: ['An extra layer between authority and beneficiary, with its cost and risk']
			},
			pilot: {
				label: 'A pilot in a few territories first, extended after a review',
				phrase: 'pilots community-led local development in selected territories and decides on its extension after a review',
				advantages: ['Limits the risk', 'You learn before you commit the whole budget'],
				drawbacks: ['A small volume keeps the cost per operation high', 'LAGs live with uncertainty about their future']
			},
			no: {
				label: 'No, another way of reaching local needs instead',
				phrase: 'does not use community-led local development',
				advantages: ['Simpler control', 'A faster start'],
				drawbacks: ['The power to decide stays with the authority', 'Weaker local learning']
			}
		}
	},
	'pilot-extension-criteria': {
		label: 'When, and by which criteria, will you decide on the extension of the pilot?',
		hint: 'A date, three to five criteria, and who decides.',
		help: 'Choose criteria that the pilot areas can meet by their own work and that you can observe in time: share of operations by first-time applicants, time from application to decision, people reached who were in no measure before. Set the review early enough to leave the areas that follow at least two years of operations. An example: “Review in June 2027 by the monitoring committee; extension if two of three areas have committed 40\u00a0% of their budget.”',
		why: 'Without criteria a pilot turns permanent: too small to justify its cost, too visible to stop.'
	},
	'no-clld-reasons': {
		label: 'Why do you not use CLLD?',
		hint: 'Two to four reasons, each with its evidence.',
		help: 'Distinguish what is true of the need (“no theme in which local choice would change the result”) from what is true of today’s conditions (“no LAGs with social partners, no posts”). The second kind may change; say when you will look again. Use the answers above: they are the evidence.',
		why: 'Using CLLD is at the discretion of the Member State, but partners and the Commission may ask why it was ruled out. A recorded reason spares the next programme the same debate.'
	},
	'no-clld-alternative': {
		label: 'What takes its place?',
		help: 'Choose the way in which the needs described above will be reached. A participation clause means that local actors have a stated say in themes or criteria; describe it in the call. If you choose a territorial instrument, the programme has to name it and its territories for each specific objective.',
		why: 'The needs do not go away with the instrument. The programme must say which territories it targets and with which territorial tools.',
		options: {
			'territorial-calls': {
				label: 'Territorial calls with a participation clause',
				phrase: 'addresses local needs through calls for defined territories, with a say for local actors in themes and criteria',
				advantages: ['Known procedures', 'Quick to launch'],
				drawbacks: ['Local actors advise, they do not decide']
			},
			'integrated-investment': {
				label: 'Integrated territorial investment with a participation clause',
				phrase: 'addresses local needs through integrated territorial investment, with a say for local actors in its strategy',
				advantages: ['Several Funds and priorities under one territorial strategy'],
				drawbacks: [
					'Territorial authorities select the operations or take part in selecting them',
					'Small organisations need another way in'
				]
			},
			'other-territorial-tool': {
				label: 'Another territorial tool designed by the Member State',
				phrase: 'addresses local needs through a territorial tool designed by the Member State',
				advantages: ['Can follow national structures'],
				drawbacks: ['Its rules have to be written and explained first']
			},
			'general-calls': {
				label: 'Calls open to the whole programme area',
				phrase: 'addresses local needs through calls that are open to the whole programme area',
				advantages: ['No new structure at all'],
				drawbacks: ['Misses the same places and people as before']
			}
		}
	},
	'clld-purpose': {
		label: 'What is CLLD mainly for?',
		hint: 'Choose one. Strategies may touch the others.',
		help: 'The main purpose decides which specific objectives, indicators and partners come first. If two purposes seem equal, ask which one you would keep with half of the money. Innovation is a purpose of its own only if you want new solutions tested; a good familiar service in a new place is inclusion or employment.',
		why: 'With several equal purposes every strategy can claim success and none can be compared. Specific objectives, indicators and the co-financing rate all follow from this choice.',
		options: {
			inclusion: {
				label: 'Social inclusion and activation of the most excluded people',
				phrase:
					'uses community-led local development mainly for social inclusion and for the activation of people who are furthest from support',
				advantages: [
					'Fits specific objectives (h), (i) and (l) of the ESF+',
					'Local trust reaches people whom services do not know'
				],
				drawbacks: ['Results are hard to count: no common result indicator notices a person who leaves the house again']
			},
			employment: {
				label: 'Local employment and the social economy',
				phrase: 'uses community-led local development mainly for local employment and the social economy',
				advantages: ['Results can be counted', 'Local employers see a reason to take part'],
				drawbacks: ['Pressure to take the people who would have found work anyway']
			},
			innovation: {
				label: 'Social innovation',
				phrase: 'uses community-led local development mainly to develop and test social innovation from the bottom up',
				advantages: [
					'The ESF+ Regulation names bottom-up approaches based on partnerships as a form of social innovation',
					'A dedicated priority may have a Union rate of up to 95\u00a0%, for at most 5\u00a0% of the national ESF+ resources under shared management'
				],
				drawbacks: ['Needs rules, control and indicators that allow for experiments']
			}
		}
	},
	'partnership-agreement-scope': {
		label: 'How far does the Partnership Agreement coordinate CLLD between the Funds?',
		help: 'Read what the agreement says on CLLD, LEADER and territorial development, and choose what is there, not what you would like. It has no field of its own for CLLD; look in the justification of objectives and in the part on coordination between Funds. Amendments after the mid-term review had to be submitted by 31 March 2025, so a programme changed later normally has to fit the agreement as it stands.',
		why: 'The Partnership Agreement sets out how the Funds are coordinated and demarcated. If it tells another story than the programme, the Commission will ask which one is right.',
		options: {
			'all-funds': {
				label: 'Across all Funds, including LEADER',
				phrase:
					'follows the Partnership Agreement, which coordinates community-led local development between the ESF+, the ERDF, the EMFAF and LEADER under the EAFRD',
				advantages: ['One story for the territories'],
				drawbacks: ['The longest negotiation']
			},
			'some-funds': {
				label: 'Between the ESF+ and some other Funds',
				phrase:
					'follows the Partnership Agreement, which coordinates community-led local development between the ESF+ and some of the other Funds',
				advantages: ['Covers the areas that matter most with fewer parties'],
				drawbacks: ['The Funds left out still meet the same LAGs']
			},
			'esf-plus-only': {
				label: 'For the ESF+ alone',
				phrase: 'follows the Partnership Agreement, which foresees community-led local development in the ESF+ alone',
				advantages: ['No other authority to wait for'],
				drawbacks: ['Demarcation has to be explained in the programme alone']
			},
			'not-mentioned': {
				label: 'CLLD is not mentioned',
				phrase: 'introduces community-led local development in the programme without a provision in the Partnership Agreement',
				drawbacks: ['The programme carries the whole justification', 'Other Funds have given no commitment']
			}
		}
	},
	'decision-partners': {
		label: 'Which partners took part in the decision, and who spoke for excluded people?',
		hint: 'Bodies, dates, and what they changed.',
		help: 'Name the local authorities, social partners, civil-society bodies and LAG networks that were heard before the decision, and the organisations led by or close to the people concerned, such as anti-poverty networks, Roma or disability organisations. One sentence on what changed because of them says more than a list of meetings. You will need this again for the [partnership field](field:partnership).',
		why: 'Partners must be involved in the preparation of the programme, and the programme has to describe how. Consultation after the decision produces polite letters and no ownership.'
	},
	'clld-decided-on': {
		label: 'Date of the decision',
		hint: 'Date of the signed decision or of the minutes.',
		help: 'Record the decision in one page: what was decided, by whom, on which evidence, and when it will be reviewed. Note where it is filed, and attach it in the checklist of this stage. Leave the field empty as long as the decision is informal.',
		why: 'A dated record is the baseline for the later evaluation, and the answer to the question who decided when.'
	}
};
