import type { QuestionText } from '#lib/guide/guide-text.ts';

export const programmeQuestions: Readonly<Record<string, QuestionText>> = {
	'planning-occasion': {
		label: 'What is this draft for?',
		help: 'The period began in 2021, so most drafts today prepare an amendment or a further selection round. An amendment is a reasoned request on which the Commission decides. For further rounds of strategies the Regulation sets no closing date; whether you need an amendment first depends on what your approved text says.\n\nIn an exercise, answer as if the programme were yours and read warnings about past dates as part of the lesson.',
		why: 'The answer settles which deadlines still lie ahead of you. Spending that becomes eligible through an amendment counts only from the date of the request.',
		options: {
			'new-text': {
				label: 'A new programme, or its first text on CLLD before approval',
				phrase: 'prepares a new programme text'
			},
			amendment: {
				label: 'An amendment of an approved programme',
				phrase: 'prepares an amendment of the approved programme'
			},
			'further-round': {
				label: 'A further round of strategies within the approved programme',
				phrase: 'prepares a further round of strategy selection within the approved programme'
			},
			exercise: {
				label: 'A planning exercise, or preparation for a later period',
				phrase: 'carries out a planning exercise'
			}
		}
	},
	'member-state': {
		label: 'Member State',
		help: 'Choose the Member State that submits the programme. A regional programme carries the name of its Member State too.',
		why: 'Several shares are tested for the Member State as a whole and not for your programme: the 25\u00a0% for social inclusion, for example, or the 5\u00a0% of national ESF+ money that may carry the higher rate for social innovation.'
	},
	cci: {
		label: 'CCI code',
		hint: 'As shown in SFC2021, at most 15 characters.',
		help: 'Copy the code from SFC2021 or from the Commission decision. Leave the field empty while the programme has no code yet.',
		why: 'The code identifies the programme beyond doubt where several have similar titles. It heads every document you export.'
	},
	'programme-title': {
		label: 'Title of the programme in English',
		hint: 'At most 255 characters without spaces.',
		help: 'Use the English title as it stands in SFC2021, word for word. If you prepare a new programme, choose a title that names the Fund and the territory.',
		why: 'Readers in Brussels, auditors and colleagues in other programmes look for this title. Two spellings make two programmes out of one.'
	},
	'programme-title-national': {
		label: 'Title of the programme in the national language or languages',
		hint: 'At most 255 characters without spaces; separate several languages with a slash.',
		help: 'Use the title as it was approved. In a Member State with several official languages, give the title in each of them.',
		why: 'LAGs and applicants know the programme by this title. The template asks for it beside the English one.'
	},
	'programme-version': {
		label: 'Version of the programme',
		hint: 'The number of the version in preparation, for example 3 or 3.1.',
		help: 'Enter the version that will carry this text. A version that the Commission has returned can no longer be edited in SFC2021; you then create a new one, and its number belongs here.',
		why: 'Everyone who reads the draft must know which text it changes. A paragraph pasted into the wrong version is easily lost.'
	},
	'programme-funds': {
		label: 'Which Funds support the programme?',
		hint: 'All Funds of the programme, whether or not they will pay for CLLD.',
		help: 'Tick every Fund of this programme. Which of them support the local strategies is asked in [Design](stage:design). Agricultural money (EAFRD) is missing here because it is programmed in the CAP strategic plan; if it supports the same strategies, say so under [other programmes](question:other-programmes-involved).',
		why: 'Each Fund brings its own tables, rates and eligibility rules. Once a strategy can get money from more than one Fund, the managing authorities must organise a joint call and set up a joint committee.',
		options: {
			'esf-plus': {
				label: 'European Social Fund Plus (ESF+)',
				phrase: 'the European Social Fund Plus (ESF+)',
				advantages: ['May support CLLD', 'Pays for people, services and tests of new solutions'],
				drawbacks: ['Does not pay for land, real estate or infrastructure']
			},
			erdf: {
				label: 'European Regional Development Fund (ERDF)',
				phrase: 'the European Regional Development Fund (ERDF)',
				advantages: ['May support CLLD', 'Can pay for the small investments that ESF+ may not pay for']
			},
			'cohesion-fund': {
				label: 'Cohesion Fund',
				phrase: 'the Cohesion Fund',
				drawbacks: ['Is not among the Funds that may support CLLD']
			},
			jtf: {
				label: 'Just Transition Fund (JTF)',
				phrase: 'the Just Transition Fund (JTF)',
				advantages: ['May support CLLD'],
				drawbacks: [
					'Cannot share a priority with another Fund',
					'Pays only for the activities named in its own Regulation that implement a territorial just transition plan'
				]
			},
			emfaf: {
				label: 'European Maritime, Fisheries and Aquaculture Fund (EMFAF)',
				phrase: 'the European Maritime, Fisheries and Aquaculture Fund (EMFAF)',
				advantages: ['Delivers its objective for fishing and aquaculture communities through CLLD'],
				drawbacks: ['Has its own rates: the 10 extra percentage points for CLLD priorities do not apply']
			}
		}
	},
	'nuts-regions': {
		label: 'Which NUTS regions does the programme cover?',
		hint: 'Codes or names, separated by commas.',
		help: 'Copy the list from the head of the programme. This is the outer frame only: CLLD works in subregional areas, which we read as areas smaller than the region of the programme. The areas of the strategies themselves are planned in [Design](stage:design).',
		why: 'A strategy area that reaches beyond the programme needs a second programme or a second source of money. The list shows where that line runs.'
	},
	'outermost-only': {
		label: 'Is the programme for outermost regions only?',
		help: 'Answer “yes” only if the corresponding box is ticked in the head of the programme. A programme that covers an outermost region among others is not meant.',
		why: 'The ceiling for technical assistance is one percentage point higher for such a programme.'
	},
	'categories-of-region': {
		label: 'Which categories of region does the programme cover?',
		hint: 'Tick all that apply.',
		help: 'The category follows from GDP per head at NUTS 2 level, measured in purchasing power for 2015–2017: below 75\u00a0% of the EU-27 average a region is less developed, from 75 to 100\u00a0% it is in transition, above 100\u00a0% it is more developed. Tick the categories of the programme; the tables in [Programme text](stage:programme-text) ask for amounts and indicators by category.',
		why: 'Ceilings for the Union’s share, all tables of amounts and all indicators run by category of region. A category forgotten here is missing everywhere.',
		options: {
			'less-developed': { label: 'Less developed regions', phrase: 'less developed regions' },
			transition: { label: 'Transition regions', phrase: 'transition regions' },
			'more-developed': { label: 'More developed regions', phrase: 'more developed regions' },
			outermost: { label: 'Outermost regions', phrase: 'outermost regions' }
		}
	},
	'category-history': {
		label: 'Do regions with CLLD have a higher ceiling because they changed category?',
		hint: 'Look at the category of the region in 2014–2020.',
		help: 'The normal ceiling is 60\u00a0% in transition regions and 40\u00a0% in more developed regions. It is 70\u00a0% in a transition region that was less developed in 2014–2020, and 50\u00a0% in a more developed region that was then in transition or had a GDP per head below 100\u00a0% of the average. Answer for the regions in which you plan CLLD. A priority delivered wholly through CLLD may go 10 percentage points higher.',
		why: 'The rate you claim is tested against the ceiling of the region. With the wrong ceiling the planner would pass a rate that the Commission rejects, or the reverse.',
		options: {
			'was-less-developed': {
				label: 'Yes: transition regions that were less developed in 2014–2020',
				phrase: 'transition regions that were less developed in the period 2014–2020'
			},
			'was-transition': {
				label: 'Yes: more developed regions that were in transition in 2014–2020, or had a GDP per head below 100\u00a0%',
				phrase:
					'more developed regions that were transition regions in the period 2014–2020 or had a GDP per head below 100\u00a0% of the average'
			},
			none: {
				label: 'No, the normal ceilings apply',
				phrase: 'regions to which the general ceilings apply'
			}
		}
	},
	'priority-number': {
		label: 'Number of the priority',
		hint: 'As in SFC2021, for example 4 or P4.',
		help: 'Give the number under which the priority appears in SFC2021. If you propose a new priority, use the next free number; the order can still be changed there.',
		why: 'Every table of the template starts with this number. Without it the tables you export cannot be matched with the programme.'
	},
	'priority-name': {
		label: 'Title of the priority',
		hint: 'At most 300 characters without spaces.',
		help: 'Let the title say what a reader of the financial table has to know. If the whole priority is CLLD, name it there, for example “Community-led local development for inclusion and work”. If CLLD is one way of delivery among others, keep the title general and name CLLD in the text on territories.',
		why: 'The template requires a title. A title that names CLLD makes the budget of the strategies visible, and with that harder to move quietly.'
	},
	'priority-kind': {
		label: 'Is it a dedicated priority?',
		hint: 'These are the tick boxes under the title of the priority. Choose “None of these” for an ordinary priority.',
		help: 'CLLD can stand in an ordinary priority or in a dedicated one. The ESF+ Regulation speaks of “bottom-up approaches based on partnerships” when it describes social innovation; we read this as room for CLLD, provided that the actions really are innovation or experimentation.\n\nFor specific objective (m) the template has its own part without a field for territorial instruments, so do not plan strategies there.',
		why: 'A dedicated priority has its own rate, its own limits and sometimes its own indicators. A box that does not fit the content is corrected in the dialogue with the Commission at best, and in an audit at worst.',
		options: {
			'youth-employment': {
				label: 'Youth employment',
				phrase: 'a priority dedicated to youth employment',
				advantages: ['Counts towards the share for young people that some Member States must reach'],
				drawbacks: ['Must include specific objective (a)']
			},
			'social-innovation': {
				label: 'Social innovative actions',
				phrase: 'a priority dedicated to social innovative actions',
				advantages: [
					'Bottom-up partnerships are named in the Regulation',
					'The Union’s share may rise to 95\u00a0% for up to 5\u00a0% of the national ESF+ resources'
				],
				drawbacks: [
					'You must be able to show that the operations innovate or experiment',
					'The volume at the higher rate is capped'
				]
			},
			'most-deprived-l': {
				label: 'Support to the most deprived under specific objective (l)',
				phrase: 'a priority dedicated to the most deprived persons under specific objective (l)',
				advantages: ['Co-financing rate of 90\u00a0%', 'A shorter list of common indicators, with informed estimates allowed'],
				drawbacks: ['The money does not count towards the 25\u00a0% for social inclusion']
			},
			'most-deprived-m': {
				label: 'Support to the most deprived under specific objective (m)',
				phrase: 'a priority dedicated to addressing material deprivation under specific objective (m)',
				advantages: ['Co-financing rate of 90\u00a0%'],
				drawbacks: ['The template foresees no territorial instruments in this part']
			},
			none: { label: 'None of these', phrase: 'an ordinary priority without dedication' }
		}
	},
	'specific-objectives': {
		label: 'Under which ESF+ specific objectives is CLLD supported?',
		hint: 'Tick only the objectives of this priority that carry CLLD.',
		help: 'Everything in section 2.1.1.1 of the template is written separately for each objective you tick: actions, target groups, equality, territories, cooperation, instruments, indicators and codes. Tick what you can fill. The choice between one objective and several is weighed [later](question:objectives-model); come back and change the ticks then.',
		why: 'The objective decides which enabling conditions you have to assess, which indicators apply and towards which minimum share the money counts. In 2014–2020 the squeeze of local needs into thematic objectives was one reason why ESF money was not used for CLLD.'
	},
	'submission-date': {
		label: 'Date on which the programme was first submitted',
		hint: 'For a new programme: the date you plan for.',
		help: 'Take the date of the first submission in SFC2021. The Commission has three months to make observations and decides within five months of that submission, so count back from the date at which you need the decision.',
		why: 'Costs count from the date of submission or from 1 January 2021, whichever is earlier.'
	},
	'decision-date': {
		label: 'Date of the Commission decision that approved the programme',
		help: 'Enter the date of the original approval, not that of later amendments. Article 32(3) counts from this decision; it does not say what holds when CLLD enters a programme by amendment. If that is your case, agree the date with the Commission in writing before you promise anything to LAGs.',
		why: 'Within twelve months of the decision the first round of strategy selection must be completed and LAGs must be able to do their work. The evaluation plan is due to the monitoring committee within one year too.'
	},
	'other-programmes-involved': {
		label: 'Do other programmes or Funds support the same strategies?',
		hint: 'Include LEADER money from the CAP strategic plan.',
		help: 'Answer “yes” as soon as one strategy is meant to receive money from another programme as well: ERDF from a regional programme, EAFRD through LEADER, EMFAF or JTF. An informal division of areas without common strategies is a “no”.',
		why: 'For strategies with several Funds the Regulation requires a joint call and a joint monitoring committee. The twelve months for the first round then run from the decision on the last programme concerned.'
	},
	'last-decision-date': {
		label: 'Date of the decision on the last programme concerned',
		hint: 'The latest approval among all programmes that support the strategies.',
		help: 'Ask the authorities of the other programmes for their dates and enter the latest. Keep the letter or message in which they told you.',
		why: 'With several Funds the period of twelve months starts with this decision and not with yours.'
	},
	'amendment-request-date': {
		label: 'Date of the amendment request',
		hint: 'The date of submission in SFC2021, or the date you plan for.',
		help: 'Enter the date on which the request goes, or went, to the Commission. It has two months for observations and four months for its decision. Allow time before that for the monitoring committee and for the partners.',
		why: 'Expenditure that becomes eligible only through the amendment counts from this date. LAGs that start earlier carry the costs themselves.'
	},
	'eligible-from': {
		label: 'Expenditure is eligible from',
		help: 'Copy the date from the head of the programme. In most programmes it is 1 January 2021, or the date of submission if that was earlier.',
		why: 'Costs that were incurred and paid before this date cannot be declared, however useful the work was.'
	},
	'eligible-until': {
		label: 'Expenditure is eligible until',
		hint: '31 December 2029 as a rule.',
		help: 'The general end is 31 December 2029. It is 31 December 2030 only where the programme qualifies under Article 5a of the ESF+ Regulation, which the next questions test. Plan backwards: a local call whose operations run for 18 to 24 months should be published about mid-2027 if the end is 2029. That last date is a default of this planner.',
		why: 'Every euro must be incurred and paid by this date. Last-minute local calls are a known mistake: the operation finishes, the money has gone.'
	},
	'extra-year-claimed': {
		label: 'Does the programme claim the extra year until the end of 2030?',
		help: 'The end date moves by one year where at least 10\u00a0% of the programme’s resources were reallocated to the dedicated priorities that Article 5a names (7\u00a0% in the case of a single programme for all Funds). An intention is not enough: answer “yes” only if the reallocation was requested.',
		why: 'If you plan with 2030 and the conditions are not met, the last year of every strategy has no money behind it.'
	},
	'extra-year-request-date': {
		label: 'When was the reallocation for the extra year requested?',
		hint: 'The date of the amendment request in SFC2021.',
		help: 'Take the date of the request, not of the decision. The request had to be made by 31 December 2025.',
		why: 'A later request gives no right to the extra year.'
	},
	'extra-year-share': {
		label: 'Which share of the programme’s resources was reallocated?',
		hint: 'In per cent of the programme’s resources, for example 11.5.',
		help: 'Take the figure from the amended financing plan. The threshold is 10\u00a0%, or 7\u00a0% for a single programme that covers all Funds.',
		why: 'The share is the second condition for the extra year, beside the date of the request.'
	},
	authorities: {
		label: 'Which authorities run the programme?',
		hint: 'One row for each authority.',
		help: 'Copy Table 13 of the programme. LAGs do not appear in it, even where they carry out tasks as intermediate bodies, unless one of them is itself an authority of the programme. A change of name or contact is notified to the Commission and needs no amendment.',
		why: 'The template requires the table. Partners and LAGs use it to find out who answers for what.',
		row: ['authority', 'authorities'],
		columns: {
			role: {
				label: 'Role',
				options: {
					'managing-authority': { label: 'Managing authority' },
					'audit-authority': { label: 'Audit authority' },
					'paying-body': { label: 'Body that receives payments from the Commission' },
					'accounting-body': { label: 'Body with the accounting function' }
				}
			},
			name: { label: 'Name of the institution', hint: 'At most 500 characters without spaces' },
			contact: { label: 'Contact name', hint: 'At most 200 characters without spaces' },
			email: { label: 'E-mail', hint: 'At most 200 characters without spaces' }
		}
	},
	'technical-assistance-form': {
		label: 'Which form of technical assistance does the Partnership Agreement set?',
		help: 'The form was chosen once for all programmes of the Member State and cannot be changed. At real cost, technical assistance is a priority of its own with its own text. As a flat rate, it is shown inside each priority, including the one that carries CLLD.',
		why: 'Table 11 has two variants, and this answer picks the right one. It also settles whether the fields for technical assistance exist in your programme at all.',
		options: {
			'real-cost': {
				label: 'Real cost, in a priority of its own (Article 36(4))',
				phrase: 'claims technical assistance at real cost in a separate priority under Article 36(4)'
			},
			'flat-rate': {
				label: 'Flat rate, inside each priority (Article 36(5))',
				phrase: 'claims technical assistance as a flat rate within each priority under Article 36(5)'
			}
		}
	}
};
