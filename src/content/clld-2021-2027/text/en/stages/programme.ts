import type { QuestionText } from '#lib/guide/guide-text.ts';

export const programmeQuestions: Readonly<Record<string, QuestionText>> = {
	'planning-occasion': {
		label: 'What is this draft for?',
		help: 'The period began in 2021, so a draft usually prepares an amendment or a further selection round. An amendment is a reasoned request on which the Commission decides. The Regulation sets no closing date for further rounds of strategies; whether you need an amendment first depends on what your approved text says.\n\nIn an exercise, answer as if the programme were yours. Warnings about past dates then show what would have been due.',
		why: 'The answer settles which deadlines still lie ahead of you. Expenditure that becomes eligible through an amendment counts only from the date of the request.',
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
		help: 'Choose the Member State that submits the programme. This holds for a regional programme too.',
		why: 'Several shares are tested for the whole Member State and not for your programme alone. Examples are the 25\u00a0% for social inclusion and the 5\u00a0% of national ESF+ resources that may carry the higher rate for social innovation.'
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
		why: 'The Commission, auditors and other programmes search for this title. A different spelling makes the programme hard to find.'
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
		why: 'Everyone who reads the draft must know which text it changes.'
	},
	'programme-funds': {
		label: 'Which Funds support the programme?',
		hint: 'All Funds of the programme, whether or not they will pay for CLLD.',
		help: 'Choose every Fund of this programme. Which of them support the local strategies is asked in [Design](stage:design). Agricultural money (EAFRD) is missing here because it is programmed in the CAP Strategic Plan; if it supports the same strategies, say so under [other programmes](question:other-programmes-involved).',
		why: 'Each Fund has its own tables, rates and eligibility rules. If a strategy can receive support from more than one Fund, the managing authorities must organise a joint call and set up a joint committee.',
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
				advantages: ['May support CLLD', 'Can pay for small investments that are not eligible under the ESF+']
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
		help: 'Copy the list from the head of the programme. It is the outer frame only: CLLD works in subregional areas, in our reading areas smaller than the region of the programme. The areas of the strategies are planned in [Design](stage:design).',
		why: 'Where a strategy area reaches beyond these regions, it needs a second programme or another source of money.'
	},
	'outermost-only': {
		label: 'Is the programme for outermost regions only?',
		help: 'Answer “Yes” only if the corresponding box is ticked in the head of the programme. A programme that covers an outermost region among others is not meant.',
		why: 'The ceiling for technical assistance is one percentage point higher for such a programme.'
	},
	'categories-of-region': {
		label: 'Which categories of region does the programme cover?',
		hint: 'Choose all that apply.',
		help: 'The category follows from GDP per head at NUTS 2 level, in purchasing power standards for 2015–2017. Below 75\u00a0% of the EU-27 average a region is less developed, from 75 to 100\u00a0% it is a transition region, above 100\u00a0% it is more developed. Choose the categories of the programme; the tables in [Programme text](stage:programme-text) ask for amounts and indicators by category.',
		why: 'The ceilings for the co-financing rate, the amounts and the indicators are all set by category of region. A category that is missing here is missing in every table.',
		options: {
			'less-developed': { label: 'Less developed regions', phrase: 'less developed regions' },
			transition: { label: 'Transition regions', phrase: 'transition regions' },
			'more-developed': { label: 'More developed regions', phrase: 'more developed regions' },
			outermost: { label: 'Outermost regions', phrase: 'outermost regions' }
		}
	},
	'category-history': {
		label: 'Do your CLLD regions have a higher ceiling because of their situation in 2014–2020?',
		hint: 'Look at the category of the region in 2014–2020.',
		help: 'The normal ceiling is 60\u00a0% in transition regions and 40\u00a0% in more developed regions. Two cases have a higher one:\n\n- 70\u00a0% in a transition region that was less developed in 2014–2020\n- 50\u00a0% in a more developed region that was in transition then, or had a GDP per head below 100\u00a0% of the average\n\nAnswer for the regions in which you plan CLLD. A priority delivered entirely through CLLD may go 10 percentage points higher.',
		why: 'The rate you claim is tested against this ceiling. With the wrong ceiling the planner passes a rate that the Commission has to refuse, or objects to a lawful one.',
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
		help: 'Let the title say what a reader of the financing plan has to know. If the whole priority is CLLD, name it there, for example “Community-led local development for inclusion and work”. If CLLD is one way of delivery among others, keep the title general and name CLLD in the text on territories.',
		why: 'The template requires a title. A title that names CLLD shows in the financing plan how much money the strategies have.'
	},
	'priority-kind': {
		label: 'Is it a dedicated priority?',
		hint: 'These are the tick boxes under the title of the priority. Choose “None of these” for an ordinary priority.',
		help: 'CLLD can stand in an ordinary priority or in a dedicated one. Among the forms of social innovation the ESF+ Regulation names “bottom-up approaches based on partnerships”. In our reading CLLD belongs there if its actions really are innovation or experimentation.\n\nSpecific objective (m) has its own part of the template without a field for territorial tools, so do not plan strategies there.',
		why: 'A dedicated priority has its own rate, its own limits and sometimes its own indicators. A box that does not fit the content has to be corrected, in the dialogue with the Commission or after an audit.',
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
					'The co-financing rate may rise to 95\u00a0% for up to 5\u00a0% of the national ESF+ resources under shared management'
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
				drawbacks: ['The template has no field for territorial tools in this part']
			},
			none: { label: 'None of these', phrase: 'an ordinary priority without dedication' }
		}
	},
	'specific-objectives': {
		label: 'Under which ESF+ specific objectives is CLLD supported?',
		hint: 'Only the objectives of this priority that carry CLLD.',
		help: 'Section 2.1.1.1 of the template is written separately for each objective you choose: actions, target groups, equality, territories, cooperation, financial instruments, indicators and codes. Choose only what you can fill. Whether one objective or several is better is discussed [later](question:objectives-model); come back then and change your choice.',
		why: 'The objective decides which enabling conditions you assess, which indicators apply and towards which minimum share the money counts. In 2014–2020 the difficulty of linking local needs to thematic objectives discouraged the use of the ESF for CLLD.'
	},
	'priority-policy-objectives': {
		label: 'Which policy objective does the priority serve?',
		hint: 'A priority serves one. If its specific objectives belong to several, choose them all; the planner then points this out.',
		help: 'Look at the specific objectives of the priority, those of the ERDF and the other Funds included. All specific objectives of the ESF+ belong to policy objective 4. ERDF money for integrated development under policy objective 5 therefore stands in a priority of its own, even where the same strategies draw on both. The JTF has one specific objective outside the five, and no other Fund shares its priority.',
		why: 'A priority that mixes policy objectives does not fit the template and has to be divided. Texts, tables and the financing plan are then written anew.',
		options: {
			po1: { label: 'Policy objective 1: a more competitive and smarter Europe', phrase: 'policy objective 1' },
			po2: { label: 'Policy objective 2: a greener Europe', phrase: 'policy objective 2' },
			po3: { label: 'Policy objective 3: a more connected Europe', phrase: 'policy objective 3' },
			po4: { label: 'Policy objective 4: a more social and inclusive Europe', phrase: 'policy objective 4' },
			po5: { label: 'Policy objective 5: a Europe closer to citizens', phrase: 'policy objective 5' },
			jtf: { label: 'The specific objective of the JTF', phrase: 'the specific objective of the Just Transition Fund' }
		}
	},
	'transfer-amount': {
		label: 'How much is to be moved between priorities without a Commission decision?',
		hint: 'In euro, out of one priority; 0 if no such transfer is planned.',
		help: 'Money can move to another priority of the same Fund, programme and category of region without an amendment decision, within two limits. Enter what leaves the priority that gives, whether CLLD receives the money or loses it. In our reading the limits apply to the whole period, so add earlier transfers of this kind out of the same priority. Money that an amendment moves with a decision does not belong here.',
		why: 'Above one of the limits the transfer needs an amendment and a decision, which takes months. In both cases the monitoring committee approves it first.'
	},
	'priority-initial-allocation': {
		label: 'What was the initial allocation of the priority that gives the money?',
		hint: 'In euro. Leave the field empty if no transfer is planned.',
		help: 'Take the figure from the financing plan of the programme as it was first approved, not from a later version. It is the Union contribution to the priority from the Fund concerned.',
		why: 'Up to 8\u00a0% of this sum can be moved without a Commission decision.'
	},
	'programme-budget': {
		label: 'What is the budget of the programme?',
		hint: 'In euro. Leave the field empty if no transfer is planned.',
		help: 'The Regulation says “programme budget” and does not define it. In our reading it is the Union contribution of the financing plan in force, because that is what moves. If you come close to the limit, agree the figure with the body that coordinates the programmes.',
		why: 'A transfer without a Commission decision may not exceed 4\u00a0% of this sum, even if it stays within 8\u00a0% of the priority.'
	},
	'submission-date': {
		label: 'Date on which the programme was first submitted',
		hint: 'For a new programme: the date you plan for.',
		help: 'Take the date of the first submission in SFC2021. The Commission has three months to make observations and decides within five months of that submission. For a new programme, count back from the date on which you need the decision.',
		why: 'Expenditure is eligible from the date of submission or from 1 January 2021, whichever is earlier.'
	},
	'decision-date': {
		label: 'Date of the Commission decision that approved the programme',
		help: 'Enter the date of the original approval, not that of later amendments. The period in Article 32(3) starts with this decision. The article does not say what applies when CLLD enters a programme by amendment; in that case agree the date with the Commission in writing before you promise anything to LAGs.',
		why: 'Within 12 months of the decision the first round of strategy selection must be completed and LAGs must be able to carry out their tasks. The evaluation plan is due to the monitoring committee within one year too.'
	},
	'other-programmes-involved': {
		label: 'Do other programmes or Funds support the same strategies?',
		hint: 'Include LEADER money from the CAP Strategic Plan.',
		help: 'Answer “Yes” as soon as one strategy is meant to receive money from another programme as well: ERDF from a regional programme, EAFRD through LEADER, EMFAF or JTF. If programmes only divide the areas between them and have no common strategies, answer “No”.',
		why: 'If strategies can receive support from several Funds, the Regulation requires a joint call and a joint committee that monitors the strategies. The 12 months for the first round then run from the decision on the last programme concerned.'
	},
	'last-decision-date': {
		label: 'Date of the decision on the last programme concerned',
		hint: 'The latest approval among all programmes that support the strategies.',
		help: 'Ask the managing authorities of the other programmes for their dates and enter the latest one. Keep their written answers.',
		why: 'With several Funds the 12 months start with this decision and not with yours.'
	},
	'amendment-request-date': {
		label: 'Date of the amendment request',
		hint: 'The date of submission in SFC2021, or the date you plan for.',
		help: 'Enter the date on which the request goes, or went, to the Commission. The Commission has two months for observations and four months for its decision. Before that, allow time for the partners and for the monitoring committee.',
		why: 'Expenditure that becomes eligible only through the amendment counts from this date. LAGs that start earlier carry the costs themselves.'
	},
	'eligible-from': {
		label: 'Expenditure is eligible from',
		help: 'Copy the date from the head of the programme. The Regulation sets it at 1 January 2021, or at the date of submission if that was earlier.',
		why: 'Expenditure that was incurred or paid before this date cannot be declared.'
	},
	'eligible-until': {
		label: 'Expenditure is eligible until',
		hint: 'Usually 31 December 2029.',
		help: 'The general end is 31 December 2029. It is 31 December 2030 only where the programme qualifies under Article 5a of the ESF+ Regulation; the next questions test this. Plan backwards: if the end is 2029, publish a local call for operations of 18 to 24 months by about mid-2027 (planner default).',
		why: 'Expenditure must be incurred and paid by this date. Operations from late local calls may end after it, and their costs are then not reimbursed.'
	},
	'extra-year-claimed': {
		label: 'Does the programme claim the extra year until the end of 2030?',
		help: 'The end date moves by one year where at least 10\u00a0% of the programme’s resources were reallocated to the dedicated priorities that Article 5a names. For a single programme that covers all Funds, 7\u00a0% is enough. Answer “Yes” only if the reallocation was requested; an intention is not enough.',
		why: 'If you plan until 2030 and the conditions are not met, the last year of every strategy has no funding.'
	},
	'extra-year-request-date': {
		label: 'When was the reallocation for the extra year requested?',
		hint: 'The date of the amendment request in SFC2021.',
		help: 'Take the date of the request, not that of the decision. The request had to be made by 31 December 2025.',
		why: 'A later request gives no right to the extra year.'
	},
	'extra-year-share': {
		label: 'Which share of the programme’s resources was reallocated?',
		hint: 'In per cent of the programme’s resources, for example 11.5.',
		help: 'Take the figure from the amended financing plan. The threshold is 10\u00a0%, or 7\u00a0% for a single programme that covers all Funds.',
		why: 'The share is the second condition for the extra year. The first is the date of the request.'
	},
	authorities: {
		label: 'Which authorities run the programme?',
		hint: 'One row for each authority.',
		help: 'Copy Table 13 of the programme. LAGs do not appear in it unless one of them is an authority of the programme, even where they carry out tasks as intermediate bodies. A change is notified to the Commission and needs no amendment.',
		why: 'The template requires the table. Partners and LAGs use it to see who is responsible for what.',
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
		help: 'The form was chosen once for all programmes of the Member State and cannot be changed. At real cost, technical assistance is a priority of its own with its own text. At a flat rate, it is shown inside each priority, including the one that carries CLLD.',
		why: 'Table 11 has two variants, and this answer picks the right one. It also settles whether your programme has fields for technical assistance.',
		options: {
			'real-cost': {
				label: 'Real cost, in a priority of its own (Article 36(4))',
				phrase: 'claims technical assistance at real cost in a separate priority under Article 36(4) of Regulation (EU) 2021/1060'
			},
			'flat-rate': {
				label: 'Flat rate, inside each priority (Article 36(5))',
				phrase: 'claims technical assistance as a flat rate within each priority under Article 36(5) of Regulation (EU) 2021/1060'
			}
		}
	}
};
