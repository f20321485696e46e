import type { QuestionText } from '#lib/guide/guide-text.ts';

export const decideQuestions: Readonly<Record<string, QuestionText>> = {
	'local-needs': {
		label: 'Which needs in the programme area are local, have several causes at once, and are not reached by standard calls?',
		hint: 'Name the places, the people who are missed, and the evidence. Three to six sentences are enough.',
		help: 'Start from your needs analysis and keep only what an integrated local answer could change: for example long-term unemployment that comes with debt, poor transport and missing childcare in the same villages. Say whom standard calls have missed, and how you know: participation data, evaluations, statements of partners.\n\nTest each need with one question: would a well-designed call, open to all, solve it? If so, leave it out.',
		why: 'In the ESF, CLLD answered the demand for integrated local solutions to employment, inclusion and poverty problems. The programme has to justify its choices by disparities and needs; the justification starts from this answer.'
	},
	'other-instruments': {
		label: 'Which other place-based instruments work in the same areas, and where is the line to CLLD?',
		hint: 'One row for each instrument: LEADER, integrated territorial investment, social contracts, neighbourhood programmes.',
		help: 'List what a mayor or an association would name as sources of local money. Write the demarcation as a rule that an applicant can apply alone, for example “LEADER pays the village hall, the ESF+ pays the people who run activities in it”. If no clear line can be drawn, ask whether the two instruments should share one strategy.\n\nCoordination between the Funds comes later, in [Design](question:coordination-with-other-funds).',
		why: 'Existing instruments were one of the reported reasons for not using the ESF for CLLD. Overlapping instruments ask the same people to take part several times and raise the risk of double funding.',
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
		hint: 'How many, where, with which Funds, and with what experience of employment and inclusion.',
		help: 'Make a short inventory: number of LAGs, areas covered, Funds used so far, paid staff, and whether social organisations are members. Say where experience of inclusion is missing: a LAG that has managed village renewal well has not yet shown that it reaches people in debt or without a home. Ask the LAG network whether a register exists already.',
		why: 'CLLD in the ESF worked best where LAGs knew the method from other Funds or where the managing authority gave extra support. The inventory shows which places will need that support.'
	},
	'white-spots': {
		label: 'Which places with high need have no LAG experience, and how will you support them?',
		hint: 'Name the places, then the support: preparatory grants, facilitators, a mentor LAG, more time.',
		help: 'Compare the map of need with the map of LAGs. For each gap decide who makes the first contact and who pays for it, for example “three towns in the mining district: one facilitator for nine months, financed as preparatory support”. If you decide to leave a place out, give the reason.',
		why: 'In a call that is open to all, experienced areas have the advantage. Without extra support, places with the greatest need can stay without CLLD for the whole period.'
	},
	'lessons-2014-2020': {
		label: 'What did CLLD and LEADER teach you in 2014–2020?',
		hint: 'Three to five lessons, each with what you will change because of it.',
		help: 'Use evaluations, audit findings and a two-hour talk with LAGs and case officers. Write pairs of lesson and consequence: “Applicants waited 14 months for a decision; the managing authority now checks eligibility only, within 30 days.” If your country had no ESF CLLD, take the lessons of LEADER and say that they come from another setting.',
		why: 'Lessons learnt are a required part of the programme strategy. If they are not written down with a consequence, known design errors tend to be repeated.'
	},
	'added-value-social-capital': {
		label: 'What should change in trust and cooperation between people and organisations?',
		hint: 'One or two sentences that somebody could check in 2029.',
		help: 'Think of links that do not exist today: between residents and the job centre, between small associations and the municipality, between newcomers and employers. Prefer what can be counted or observed: “In each area at least five organisations that had never worked together run something jointly, and continue after the grant.”',
		why: 'Social capital is one of the three respects in which CLLD is expected to achieve more than other delivery. Without a stated aim there is no baseline, and the extra cost cannot be defended.'
	},
	'added-value-governance': {
		label: 'What should change in the way local decisions are made?',
		hint: 'Who decides today, who will decide with CLLD, and what you gain from it.',
		help: 'Name the decision that moves: choice of themes, choice of operations, use of a small budget. Say whose voice becomes new: tenants, young people, people in poverty, small employers. An example: “Residents of the three estates hold half of the seats that decide on EUR\u00a01.5\u00a0million of social operations.”',
		why: 'Better local governance is the second recognised benefit of CLLD. If no decision passes to local people, a territorial call would do the same at lower cost.'
	},
	'added-value-results': {
		label: 'Which results should be better than with standard calls, and how will you show it?',
		hint: 'The result, the comparison, and the source of data.',
		help: 'Choose one or two results that your calls reach badly: people who were in contact with no service, operations by first-time applicants, solutions that a municipality takes over. Say what you will compare with, for example the share of participants from the poorest districts in your open calls. Plan the comparison now, because most of the data cannot be collected afterwards.',
		why: 'The European Court of Auditors asks whether the benefits of LEADER and CLLD justify their costs and risks. Your own comparison lets you answer.'
	},
	'extra-layer-cost': {
		label: 'What will CLLD cost on top of the operations over the whole period?',
		hint: 'In euro: managing authority, intermediate bodies, LAG offices and control together. An estimate is enough.',
		help: 'Add up staff of the managing authority and of intermediate bodies, support to LAGs, IT changes, control, and the running and animation costs of the LAGs. Only this last part has a legal ceiling: 25\u00a0% of the total public contribution to a strategy. Then divide the sum by the expected number of operations. The figure per operation tells you whether the scale is right.',
		why: 'In 2010 the European Court of Auditors found that the local approach costs more and carries more risk than mainstream delivery. You can defend a cost that you have calculated in advance.'
	},
	'authority-staff-number': {
		label: 'How many people in the managing authority will work on CLLD?',
		hint: 'Number of people; part-time staff count as one each. Without intermediate bodies and LAGs.',
		help: 'Count the people who will answer LAGs, write guidance, check and pay, including deputies. Count those who do CLLD beside other tasks too; the next figure shows how little time that may be. As a planner default, one post for about 10 LAGs is a start. Funding rules, finance and community work should all be covered.',
		why: 'Limited administrative capacity was named as a reason why the ESF was not used for CLLD. If CLLD is nobody’s main task, LAGs wait for answers.'
	},
	'authority-staff-fte': {
		label: 'How many full-time equivalents is that?',
		hint: 'Up to two decimals, for example 2.5.',
		help: 'Take the average over the period, and check the peaks: the call for strategies, the agreements with LAGs, the first claims. Two people with 40\u00a0% each are 0.8.',
		why: 'The number of people shows whom LAGs can reach; full-time equivalents show how much work can be done. A large gap between the two is an early sign of delay.'
	},
	'authority-staff-secured': {
		label: 'Are these posts secured until closure?',
		hint: '“Yes” only if budget and posts are confirmed until after 2029.',
		help: 'Expenditure is eligible until the end of 2029 as a rule, and the final performance report is due on 15 February 2031. Name the source for each post, for example the state budget or technical assistance. Answer “Not known yet” if posts are financed year by year: that is a risk to plan for.',
		why: 'CLLD binds the managing authority for seven years or more. When the only trained officer leaves, LAGs wait until the successor knows the method.'
	},
	'risk-appetite': {
		label: 'How much failure are you ready to accept in experiments?',
		hint: 'Choose what you would still defend after a critical audit report.',
		help: 'Put a case to the head of the managing authority and to the audit authority: a LAG tests mobile debt advice, 40 people come instead of 200, the report says why. Is that a failure, an accepted loss, or a result? Choose the answer that they give.',
		why: 'If this is not agreed early, one irregularity can tighten the rules for all, and LAGs then propose only what cannot fail. Fear of audit is a known cause of additional national requirements.',
		options: {
			'proven-only': {
				label: 'We support what has been shown to work',
				phrase: 'supports approaches that have been shown to work elsewhere',
				advantages: ['Easy to explain to control and audit'],
				drawbacks: ['Little room for social innovation', 'Little help for places with unusual problems']
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
					'Lower Saxony treats failure with learning as acceptable in its scheme for social innovation'
				],
				drawbacks: ['Outputs to be paid must be defined in advance', 'Control and audit have to be briefed']
			}
		}
	},
	'risk-appetite-agreed-by': {
		label: 'Who has agreed to accept this risk?',
		hint: 'Function and body, for example “head of department, Ministry of Labour; audit authority informed”.',
		help: 'The agreement protects your officers only if it comes from the level that would be asked after a failure: the head of the managing authority or the political level. Inform the audit authority before the first call, and keep the note of the meeting.',
		why: 'If only case officers have agreed, the agreement will not hold after a first audit finding.'
	},
	'risk-appetite-agreed-on': {
		label: 'Date of the agreement',
		hint: 'Date of the signed note or minutes.',
		help: 'Leave the date empty as long as nothing is in writing. Renew the agreement when the head of the managing authority changes.',
		why: 'A dated note shows that the choice was made before anything went wrong.'
	},
	'clld-use': {
		label: 'Will you use CLLD, and on which scale?',
		help: 'Decide for the themes where local knowledge changes the result, not for CLLD in general. Choose the pilot if the method is new to you and the period leaves time for a second step. Choose the first option if LAGs, staff and partners are ready. If you answer “No”, record why, and which place-based instrument takes its place.',
		why: 'The Member State decides whether CLLD is appropriate; nothing obliges an ESF+ programme to use it. Auditors and your successors will ask for the reasons.',
		options: {
			yes: {
				label: 'Yes, for the themes where local knowledge matters',
				phrase: 'uses community-led local development for the themes in which local knowledge changes the result',
				advantages: [
					'Reaches groups and themes that standard calls miss',
					'Leaves room for experiment',
					'Builds trust between the managing authority and local people'
				],
				drawbacks: ['An extra layer between managing authority and beneficiary, with its cost and risk']
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
				drawbacks: ['The power to decide stays with the managing authority', 'Weaker local learning']
			}
		}
	},
	'pilot-extension-criteria': {
		label: 'When, and by which criteria, will you decide on the extension of the pilot?',
		hint: 'A date, three to five criteria, and who decides.',
		help: 'Choose criteria that the pilot areas can meet by their own work and that you can observe in time. Examples are the share of operations by first-time applicants, the time from application to decision, and people reached for the first time. Set the review early enough to leave the next areas at least two years of operations: “Review in June 2027 by the monitoring committee; extension if two of three areas have committed 40\u00a0% of their budget.”',
		why: 'Without criteria a pilot tends to become permanent although it is too small to justify its cost.'
	},
	'no-clld-reasons': {
		label: 'Why do you not use CLLD?',
		hint: 'Two to four reasons, each with its evidence.',
		help: 'Separate reasons that lie in the need (“no theme in which local choice would change the result”) from reasons that lie in today’s conditions (“no LAGs with social partners, no posts”). The second kind may change; say when you will look again. Your answers above are the evidence.',
		why: 'The Member State is free not to use CLLD, but partners and the Commission may ask why. A recorded reason also helps those who prepare the next programme.'
	},
	'no-clld-alternative': {
		label: 'What takes the place of CLLD?',
		help: 'Choose how the needs described above will be met. A participation clause means that local actors have a stated say in themes or criteria; describe it in the call. If you choose a territorial tool, the programme has to name it and its territories for each specific objective.',
		why: 'The needs remain even if CLLD is not used. The programme must say which territories it targets and which territorial tools it plans.',
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
		help: 'The main purpose decides which specific objectives, indicators and partners come first. If two purposes seem equal, ask which one you would keep with half of the money. Choose innovation only if you want new solutions tested; a proven service in a new place belongs under inclusion or employment.',
		why: 'With several equal purposes you cannot compare the strategies. Specific objectives, indicators and the co-financing rate follow from this choice.',
		options: {
			inclusion: {
				label: 'Social inclusion and activation of the most excluded people',
				phrase:
					'directs community-led local development mainly at social inclusion and at the activation of people who are furthest from support',
				advantages: [
					'Fits specific objectives (h), (i) and (l) of the ESF+',
					'Trusted local people reach those whom services do not know'
				],
				drawbacks: ['Results are hard to count with the common indicators']
			},
			employment: {
				label: 'Local employment and the social economy',
				phrase: 'directs community-led local development mainly at local employment and the social economy',
				advantages: ['Results can be counted', 'Local employers see a reason to take part'],
				drawbacks: ['Pressure to choose people who would have found work anyway']
			},
			innovation: {
				label: 'Social innovation',
				phrase: 'directs community-led local development mainly at developing and testing social innovation from the bottom up',
				advantages: [
					'The ESF+ Regulation names bottom-up approaches based on partnerships as a form of social innovation',
					'Co-financing of up to 95\u00a0% in a dedicated priority, for at most 5\u00a0% of the national ESF+ resources under shared management'
				],
				drawbacks: ['Needs rules, control and indicators that allow for experiments']
			}
		}
	},
	'partnership-agreement-scope': {
		label: 'How far does the Partnership Agreement coordinate CLLD between the Funds?',
		help: 'Choose what the Partnership Agreement really says on CLLD, LEADER and territorial development. It has no field of its own for CLLD: look in the justification of objectives and in the part on coordination between Funds. Amendments after the mid-term review had to be submitted by 31 March 2025. In our reading, a programme amended since then normally has to fit the agreement as it stands.',
		why: 'The Partnership Agreement sets out how the Funds are coordinated and demarcated. If it contradicts the programme, expect a question from the Commission.',
		options: {
			'all-funds': {
				label: 'Across all Funds, including LEADER',
				phrase:
					'follows the Partnership Agreement, which coordinates community-led local development between the ESF+, the ERDF, the EMFAF and LEADER under the EAFRD',
				advantages: ['The same line towards the territories in all Funds'],
				drawbacks: ['Takes the longest to negotiate']
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
				phrase: 'follows the Partnership Agreement, which provides for community-led local development in the ESF+ alone',
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
		help: 'Name the local authorities, social partners, civil society bodies and LAG networks that were heard before the decision. Add organisations of the people concerned, such as anti-poverty networks, Roma or disability organisations. Say what changed because of them; that tells more than a list of meetings. You will need this again for the [partnership field](field:partnership).',
		why: 'Partners must be involved in the preparation of the programme, and the programme has to describe how. Partners who are consulted after the decision have little reason to support it.'
	},
	'clld-decided-on': {
		label: 'Date of the decision',
		hint: 'Date of the signed decision or of the minutes.',
		help: 'Record the decision on one page: what was decided, by whom, on which evidence, and when it will be reviewed. Note where it is filed, and attach it in the checklist of this stage. Leave the field empty as long as there is no written decision.',
		why: 'A dated record shows who decided and when, and serves as the baseline for later evaluation.'
	}
};
