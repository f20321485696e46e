import type { ColumnText, QuestionText } from '#lib/guide/guide-text.ts';

const categoryColumn: ColumnText = {
	label: 'Category of region',
	options: {
		'less-developed': { label: 'Less developed regions' },
		transition: { label: 'Transition regions' },
		'more-developed': { label: 'More developed regions' },
		outermost: { label: 'Outermost regions' }
	}
};

const objectiveColumn: ColumnText = { label: 'Specific objective' };

const whyColumn: ColumnText = { label: 'Why this code', hint: 'For your colleagues and for auditors; not printed in the table' };

const methodColumn: ColumnText = {
	label: 'How the values were found',
	hint: 'For the methodology document; not printed in the table'
};

export const programmeTextQuestions: Readonly<Record<string, QuestionText>> = {
	'regional-disparities': {
		label: 'Which disparities should local strategies narrow, and where?',
		hint: 'One row for each kind of territory; three to six rows are enough.',
		help: 'Describe a difference that a reader can check, with source and year: “Long-term unemployment in the former mining towns is three times the regional average (labour force survey, 2024).” Then say what makes it local, for example debt, poor transport and missing childcare in the same streets. Include a declining or ageing population where it matters. Take up the [needs you named](question:local-needs), now by territory and with evidence.',
		why: 'The programme must summarise its main challenges, disparities between territories among them. They are the reason for a local approach. The mid-term review also looked at territorial needs.',
		row: ['disparity', 'disparities'],
		columns: {
			territory: { label: 'Territory', hint: 'For example “former mining towns in the north”' },
			category: categoryColumn,
			disparity: { label: 'Disparity', hint: 'What differs, by how much, and what makes it local' },
			evidence: { label: 'Source and year' }
		}
	},
	'market-failures': {
		label: 'What does neither the market nor existing support provide in these places?',
		hint: 'Two to five sentences.',
		help: 'Name services and investments that do not come about by themselves: no provider opens childcare in villages too small for it, no bank lends to a social enterprise without a first contract. Say which investment needs remain after national schemes and other Funds. How the Funds are kept apart is recorded in [Design](question:coordination-with-other-funds).',
		why: 'Market failures, investment needs and complementarity with other support belong in the summary of challenges. Other place-based instruments were one reported reason for not using the ESF for CLLD, so say what is left for CLLD to do.'
	},
	'policy-links': {
		label: 'To which country-specific recommendations, Pillar principles and national strategies does CLLD contribute?',
		hint: 'Quote number and year. Two to five rows.',
		help: 'Choose links that a critical reader would accept, and say in one sentence what the strategies will do about each: “Recommendation 3 of 2024 asks for better access to services for low-income families; LAGs will build such services with the families in five districts.” In an amendment add the latest recommendations to those of the approved programme.',
		why: 'The programme has to show how it responds to country-specific recommendations and to the European Pillar of Social Rights. The ESF+ gives priority to the challenges of the European Semester.',
		row: ['link', 'links'],
		columns: {
			kind: {
				label: 'Kind',
				options: {
					'country-recommendation': { label: 'Country-specific recommendation' },
					'pillar-principle': { label: 'Principle of the European Pillar of Social Rights' },
					'national-strategy': { label: 'National or regional strategy' }
				}
			},
			reference: { label: 'Reference', hint: 'Number, year, subject' },
			contribution: { label: 'What CLLD contributes' }
		}
	},
	'administrative-capacity': {
		label: 'Which weaknesses in administrative capacity does the programme admit, and what is done about them?',
		hint: 'Name each weakness with the measure, the body and the date.',
		help: 'Name weaknesses that delay CLLD: one officer for all LAGs, no experience with simplified costs, LAGs that cannot pre-finance. “The managing authority will have three posts for CLLD from January 2027 and runs a help desk for LAGs” is a measure; “capacity will be strengthened” is not. Two or three sentences suffice; the measures are worked out in [Delivery](stage:delivery).',
		why: 'Challenges in administrative capacity are a required part of the strategy text. Lack of capacity was one reason why the ESF was not used for CLLD.'
	},
	'lessons-current-period': {
		label: 'What has the period since 2021 taught you about CLLD?',
		hint: 'Pairs of finding and consequence; three are enough.',
		help: 'Use figures you already have: months from call to first payment, strategies submitted and funded, share of the budget contracted, reasons for withdrawn applications. Write each finding with what the text now changes: “Two thirds of the small applicants gave up over invoices; operations under EUR\u00a050\u00a0000 now use a draft budget.” Older lessons belong in [Decide](question:lessons-2014-2020).',
		why: 'Lessons learnt are a required part of the strategy, and an amendment needs reasons. Earlier evaluations found long handling times, added value that nobody had measured, and more strategies drafted than funded.'
	},
	'macro-regional-strategies': {
		label: 'To which macro-regional or sea basin strategies does CLLD contribute?',
		hint: 'Choose “No contribution” if there is no real link.',
		help: 'Choose a strategy only if LAGs will work on one of its themes, usually through cooperation. A region on the Danube does not contribute to the Danube strategy by its position alone. “No contribution” is a correct answer for most LAGs.',
		why: 'The strategy text covers macro-regional and sea basin strategies where they matter. A contribution without an action cannot be reported later.'
	},
	'macro-regional-contribution': {
		label: 'What will the local strategies contribute to them?',
		hint: 'One or two sentences for each strategy chosen.',
		help: 'Name the theme of the macro-regional strategy and the local action that serves it, for example exchange between LAGs on both banks of a river about services for older people.',
		why: 'The sentence can be checked later, and it gives LAGs a reason to look for partners there.'
	},
	'objectives-model': {
		label: 'Does CLLD run under one specific objective or under several?',
		help: 'List the themes that local people raised and match each with an objective. If nearly all match one objective, often (h) or (l), take that one and describe it broadly. If important themes remain, take a second objective rather than squeeze them in. Every further objective needs its own texts, tables and indicators. Then check your [selection](question:specific-objectives).',
		why: 'In 2014–2020 the difficulty of linking local needs to thematic objectives discouraged the use of the ESF for CLLD. If one local idea has to be split into three applications, the integrated approach is lost.',
		options: {
			'one-objective': {
				label: 'One objective, often (h) or (l)',
				phrase: 'supports community-led local development under a single specific objective',
				advantages: ['Simple coding and one set of indicators', 'One financial line for the whole strategy'],
				drawbacks: [
					'Local ideas are pressed into one box',
					'Linking local needs to thematic objectives proved difficult in 2014–2020'
				]
			},
			'several-objectives': {
				label: 'Several objectives',
				phrase: 'supports community-led local development under several specific objectives',
				advantages: ['LAGs are free to choose their themes'],
				drawbacks: ['Budgets are split', 'Every objective needs its own texts, tables and indicators']
			}
		}
	},
	'objective-justification': {
		label: 'Why was each specific objective chosen, and why these forms of support?',
		hint: 'One row for each objective; the three texts together fit the 2\u00a0000 characters of Table 1.',
		help: 'Begin the reason with the disparity, name the themes that the objective covers, and end with what local partnerships can do that a standard call cannot. For the form of support, say why grants fit and where simplified costs are used: “Operations are small and non-profit and earn no income; grants paid as lump sums keep the burden low.”',
		why: 'The programme must justify objectives and forms of support. The justification also records which themes the objective covers, in case a case officer later refuses an operation as “not foreseen”.',
		row: ['justification', 'justifications'],
		columns: {
			objective: objectiveColumn,
			themes: { label: 'Local themes it covers', hint: 'At most 200 characters without spaces' },
			reason: { label: 'Reason for the objective', hint: 'At most 1\u00a0200 characters without spaces' },
			'support-form': { label: 'Reason for the form of support', hint: 'At most 400 characters without spaces' }
		}
	},
	'text-detail': {
		label: 'How much detail does the programme fix?',
		help: 'Amending a programme takes months; guidance can be changed quickly. Fix in the text what must not change: the commitment to CLLD, the kinds of action, the kinds of territory, the money. Leave forms, ceilings, examples and criteria to guidance. If the Commission asks for more detail, offer examples before you offer lists.',
		why: 'When LEADER became part of the mainstream programmes, detailed lists of eligible measures left little room for local ideas. Every detail in the text can also make an amendment necessary.',
		options: {
			'short-text': {
				label: 'A short text; the rules stand in guidance',
				phrase: 'describes the types of action in general terms and sets out the detailed rules in guidance',
				advantages: ['Room to learn without amending the programme'],
				drawbacks: ['The Commission may ask for more detail']
			},
			'detailed-list': {
				label: 'A detailed list in the programme',
				phrase: 'lists the eligible actions in the programme itself',
				advantages: ['Certainty for applicants and auditors from the first day'],
				drawbacks: ['Changes need an amendment', 'Excludes local themes that nobody thought of']
			}
		}
	},
	'action-types': {
		label: 'Which types of action are supported?',
		hint: 'Article 34(1) requires all of these; cooperation is part of the support for operations.',
		help: 'Choose all four, so that the text covers what the Member State has to ensure. If another Fund pays for preparation or management, as settled in [Design](question:running-costs-fund), mention these types all the same and say who pays.',
		why: 'Without preparatory support strategies tend to be written by consultants; without animation mainly the usual applicants come. A programme that leaves out a required type contradicts the Regulation.',
		options: {
			'capacity-building': {
				label: 'Capacity building and preparation of strategies',
				phrase: 'capacity building and preparatory actions supporting the design and future implementation of the strategies'
			},
			operations: {
				label: 'Operations under the strategies',
				phrase: 'operations selected under the strategies'
			},
			'cooperation-operations': {
				label: 'Cooperation of LAGs and its preparation',
				phrase: 'cooperation activities of local action groups and their preparation'
			},
			'management-animation': {
				label: 'Management, monitoring, evaluation and animation',
				phrase:
					'management, monitoring and evaluation of the strategies and their animation, including the exchange between local actors'
			}
		}
	},
	'action-carriers': {
		label: 'Who carries out each type of action?',
		hint: 'One row for each type and kind of actor.',
		help: 'Name kinds of bodies, not single organisations: “non-profit organisations, municipalities and social enterprises in the area”. Say what the LAG does and does not do, in line with the [delivery model](question:delivery-model). If the LAG may carry out operations itself, mention the separation of functions.',
		why: 'The text should show who selects, who carries out and who checks. In earlier periods an unclear division of tasks between authorities and LAGs caused delay and disputes.',
		row: ['actor', 'actors'],
		columns: {
			'action-type': {
				label: 'Type of action',
				options: {
					'capacity-building': { label: 'Capacity building and preparation' },
					operations: { label: 'Operations under the strategies' },
					'cooperation-operations': { label: 'Cooperation' },
					'management-animation': { label: 'Management and animation' }
				}
			},
			carrier: { label: 'Carried out by' },
			task: { label: 'What they do' }
		}
	},
	'operation-examples': {
		label: 'Which examples show what LAGs may support, and how do they contribute to the objective?',
		hint: 'Three to five examples for each objective.',
		help: 'Choose examples that differ in size, target group and method, and include an unusual one: a community kitchen run by residents, a mobile job coach, a test of shared childcare. Write one clause on how each serves the objective. Try the text on three to five real local ideas before you submit it; this shows exclusions that nobody intended.',
		why: 'The field has to explain how the types of action contribute to the objective. Examples also tell case officers years later what was meant.',
		row: ['example', 'examples'],
		columns: {
			objective: objectiveColumn,
			example: { label: 'Example of an operation' },
			contribution: { label: 'Contribution to the objective' }
		}
	},
	'examples-open': {
		label: 'Does the text say that the examples are not a closed list?',
		help: 'Answer “Yes” if the text states that LAGs may support any operation that serves the objective and the strategy, whether or not it resembles an example. Put the sentence next to the examples.',
		why: 'Without this sentence case officers may read examples as a closed list and refuse what is not on it. In our reading, a closed list takes away part of the LAG’s exclusive task of selecting operations.'
	},
	'priority-only-clld': {
		label: 'Is every action of the priority delivered through CLLD?',
		help: 'Answer “Yes” only if no call, no operation and no scheme of your own runs beside the strategies in this priority. Preparation, operations, cooperation, and running and animation costs of LAGs all count as CLLD. No rule says whether flat-rate technical assistance inside the priority counts as another action; ask the Commission if this concerns you.',
		why: 'A priority delivered entirely through CLLD may have a co-financing rate 10 percentage points above the ceiling. One other action in the priority ends this for all its money.'
	},
	'simplified-costs-text': {
		label: 'What does the text say about simplified costs?',
		hint: 'You chose the forms of grant in Design.',
		help: 'State the principle and leave the amounts to guidance. One sentence is enough; it should agree with the [forms of grant](question:grant-forms) you have chosen. For unusual small operations a draft budget, agreed before approval, is possible up to a total cost of EUR\u00a0200\u00a0000.',
		why: 'ESF+ operations with a total cost of up to EUR\u00a0200\u00a0000 must use unit costs, lump sums or flat rates unless the support is State aid. A programme that promises real costs for small operations contradicts the Regulation.',
		options: {
			'all-operations': {
				label: 'Simplified costs for all operations of the strategies, as far as the rules allow',
				phrase: 'uses simplified cost options for all operations under the strategies wherever the applicable rules allow it'
			},
			'up-to-threshold': {
				label: 'Simplified costs for operations with a total cost of up to EUR\u00a0200\u00a0000',
				phrase:
					'uses simplified cost options for operations with a total cost of up to EUR\u00a0200\u00a0000, except where the support constitutes State aid'
			},
			'in-guidance': {
				label: 'A reference only; the forms of grant are set in guidance and calls',
				phrase: 'sets out the forms of grant, including simplified cost options, in guidance and in the calls'
			}
		}
	},
	'cross-financing-share': {
		label: 'Which share of the priority may pay for costs that belong to the ERDF?',
		hint: 'In per cent; 0 if you do not plan it. The ceiling is 15\u00a0%.',
		help: 'The ESF+ does not pay for land, real estate or infrastructure, and pays for furniture, equipment and vehicles only in set cases. Cross-financing lets you pay for a ramp or a converted room that an operation needs. A Lithuanian ESF+ call for business start-ups in the town of Biržai (2025) allowed the full 15\u00a0%. The limit is tested on the priority as a whole, so tell each LAG how much of it may be used.',
		why: 'Small works such as a kitchen or a ramp can decide whether community work is possible. Without this text, LAGs that have only ESF+ money cannot pay for them.'
	},
	'no-significant-harm': {
		label: 'How does the text meet the “do no significant harm” principle?',
		help: 'To our knowledge a short statement at programme level is common practice. For services, training or animation it can usually say that, by their nature, they have no significant effect on the environment. If your text allows small works, equipment or transport, refer to an assessment or set conditions.',
		why: 'The Funds have to take this principle into account. The Regulation does not require a test for each operation; do not invent one for LAGs.',
		options: {
			'by-nature': {
				label: 'No significant harm is expected by the nature of the actions',
				phrase:
					'considers the types of action compatible with the “do no significant harm” principle, since by their nature they are not expected to have a significant negative effect on the environment'
			},
			assessed: {
				label: 'An assessment has been made',
				phrase:
					'considers the types of action compatible with the “do no significant harm” principle on the basis of an assessment'
			},
			'with-conditions': {
				label: 'The actions are compatible under conditions',
				phrase: 'considers the types of action compatible with the “do no significant harm” principle under the conditions stated'
			}
		}
	},
	'no-significant-harm-text': {
		label: 'Which assessment was made, or which conditions apply?',
		hint: 'At most 600 characters without spaces.',
		help: 'For an assessment give title, date and body, and where it can be read. For conditions write what an applicant must keep to, in words that a village association understands: “Conversions use existing buildings; new equipment has the energy class asked for in the call.”',
		why: 'If the assessment is not named, the statement cannot be checked; if the conditions are not stated, LAGs cannot apply them.'
	},
	'innovation-character': {
		label: 'Are the actions social innovation, experimentation or scaling up?',
		hint: 'Choose what the text will claim.',
		help: 'Social innovation meets a social need in a new way and creates new collaboration between public bodies, business and civil society. Experimentation is a small-scale test whose effect is measured before wider use. Scaling up brings something tested at small scale to more people or places. Choose “None of these” if strategies mainly bring proven services to new areas.\n\nIf you claim experimentation, say that a test with documented learning is a result, whatever its outcome; Lower Saxony does so in its scheme for social innovation.',
		why: 'Member States must support social innovation, and the Regulation names bottom-up approaches based on partnerships. If you claim it without rules that allow for experiments, LAGs will choose safe operations.',
		options: {
			'bottom-up': {
				label: 'Social innovation through bottom-up partnerships',
				phrase: 'social innovation through bottom-up approaches based on local partnerships'
			},
			experimentation: {
				label: 'Social experimentation with measured effects',
				phrase: 'social experimentation at small scale with measurement of its effects'
			},
			'scaling-up': {
				label: 'Scaling up of tested approaches',
				phrase: 'the scaling up of innovative approaches that were tested at small scale'
			},
			none: {
				label: 'None of these',
				phrase: 'actions without an innovative or experimental character of their own'
			}
		}
	},
	'innovation-fields': {
		label: 'In which fields is innovation supported, or when and by whom will the fields be named?',
		hint: 'At most 800 characters without spaces.',
		help: 'The Regulation allows both: fields named in the programme, or identified later. If you leave them open, write who names them and by when, for example “the managing authority, after consulting the monitoring committee, before each round of strategies”. Describe fields by need (loneliness in old age, leaving care, work for people with mental illness) and not by solution.',
		why: 'A field that is too narrow excludes local ideas. If no field is ever named, LAGs and auditors have to guess what counts as innovation.'
	},
	'innovation-priority-exists': {
		label: 'Does the Member State have an ESF+ priority dedicated to social innovation?',
		hint: 'In this programme or in any other.',
		help: 'Ask the body that coordinates the ESF+ in your Member State; it knows the priorities of all programmes. Look for the box “Social innovative actions” under the title of a priority. A call or a scheme for social innovation inside an ordinary priority is not enough for a “Yes”. If the dedicated priority is still in preparation, answer “Not known yet”.',
		why: 'The Regulation requires at least one such priority in each Member State. If there is none, your own priority may become it; until then CLLD has nowhere to pass on what local tests have shown.'
	},
	'innovation-priority-link': {
		label: 'How is this priority linked to the one dedicated to social innovation?',
		hint: 'At most 800 characters without spaces. Say so if none of your programmes has such a priority.',
		help: 'Each Member State must have at least one priority dedicated to social innovative actions, in your programme or in another. Say how a successful local test can reach it: a joint call, a seat for LAGs in its committee, money to scale what LAGs have tested, or a contact at the national competence centre for social innovation.',
		why: 'If two teams run two schemes without contact, a solution that works in one valley is not taken up elsewhere. The link is easier to set up now than later.'
	},
	'target-groups-list': {
		label: 'Which groups will the strategies reach?',
		hint: 'Four to six rows; all rows of one objective share a field of 1\u00a0000 characters.',
		help: 'Use broad terms, and include people who appear in no register: informal carers, isolated older people, young people outside school and work, families in debt, migrants without a course place. Say how each group is reached, because this distinguishes CLLD from a call: visits at home, mediators, meeting places, peers. Give a size only if a source supports it.',
		why: 'Target groups are a required part of the text. If they are limited to registered unemployed people, LAGs must turn away those whom standard calls have already missed.',
		row: ['target group', 'target groups'],
		columns: {
			group: { label: 'Group', hint: 'At most 150 characters without spaces' },
			'how-reached': { label: 'How it is reached', hint: 'At most 200 characters without spaces' },
			size: { label: 'Size in the areas', hint: 'People, if known' }
		}
	},
	'gender-measures': {
		label: 'Which measures promote equality between women and men?',
		hint: 'At most 420 characters without spaces; four answers share the field of 2\u00a0000.',
		help: 'Write measures, not values: balanced membership in the decision-making bodies of LAGs, meeting times that fit care duties, childcare as an eligible cost, data by sex in every report. Say at which step each measure applies, from the selection of strategies to evaluation.',
		why: 'Gender equality and a gender perspective have to be ensured in preparation, implementation, monitoring and evaluation. What you write here has to support the code in [dimension 7](question:dimension-7).'
	},
	'accessibility-measures': {
		label: 'Which measures make CLLD accessible for persons with disabilities?',
		hint: 'At most 420 characters without spaces.',
		help: 'Turn [what you require of LAGs](question:accessibility-requirement) into measures for every step: premises and events, calls in plain language, forms that a screen reader can read, assistance as an eligible cost, organisations of persons with disabilities as members of LAGs. Refer once to the UN Convention on the Rights of Persons with Disabilities (UNCRPD), and use the rest of the space for measures.',
		why: 'Accessibility is part of the legal description of CLLD and must be taken into account throughout. The UNCRPD is also one of the four horizontal enabling conditions; while it is not fulfilled, expenditure is not reimbursed.'
	},
	'non-discrimination-measures': {
		label: 'Which measures prevent discrimination and exclusion?',
		hint: 'At most 420 characters without spaces.',
		help: 'Name the groups that could be left out in your areas, such as Roma families, migrants or care leavers, and the measure for each: reserved seats, mediators, outreach as part of animation, published reasons for every selection. If care services are supported, say that they are community-based and do not segregate.',
		why: 'Steps against discrimination are required at every stage, and LAGs must be inclusive. Experience with Roma communities shows that an open call alone does not reach groups without a seat and without outreach.'
	},
	'charter-complaints': {
		label: 'How can people complain about breaches of fundamental rights, and who answers?',
		hint: 'At most 420 characters without spaces.',
		help: 'Describe the channel in two sentences: where a complaint goes, in which languages and formats, and who examines it. Add that cases under the Charter of Fundamental Rights and the UN Convention on the Rights of Persons with Disabilities are reported to the monitoring committee. The channel must be open to participants and residents as well as applicants. Its working rules follow in [Delivery](question:complaints-channel).',
		why: 'The Member State must ensure that complaints are examined effectively. Two horizontal enabling conditions require reports on them to the monitoring committee.'
	},
	'territories-reason': {
		label: 'Why these kinds of territory, and what can be done there that is not possible elsewhere?',
		hint: 'At most 500 characters without spaces; the field has 2\u00a0000 in all.',
		help: 'Connect the [types of area](question:area-types) you chose with the disparities: “In sparsely populated valleys services are too far apart for single operations; a common strategy of 10 to 15 municipalities can share them.” Refer to ageing, decline or other specific needs of the areas if they are the reason.',
		why: 'The programme must name the territories targeted and the planned use of CLLD for each objective. A list of area types needs a reason.'
	},
	'cooperation-partners': {
		label: 'Which interregional, cross-border or transnational cooperation will the text name?',
		hint: 'Kinds of partner are enough at this stage.',
		help: 'Your [description of cooperation](question:cooperation-description) sets the rules; give the reach and the subject here: “LAGs across the border: joint mediators for commuters”, “LAGs of other regions: transfer of tested care services”. Include the preparation of cooperation, which is eligible too. In 2020–2021 LEADER LAGs in Flanders and Wallonia exchanged cycling schools and adapted bicycles for people in transport poverty.',
		why: 'The template has a field of 2\u00a0000 characters for interregional, cross-border and transnational actions. LAGs can transfer good solutions only if somebody pays for it.',
		row: ['cooperation', 'cooperations'],
		columns: {
			partner: { label: 'With whom', hint: 'At most 150 characters without spaces' },
			reach: {
				label: 'Reach',
				options: {
					interregional: { label: 'Interregional' },
					'cross-border': { label: 'Cross-border' },
					transnational: { label: 'Transnational' }
				}
			},
			content: { label: 'On what', hint: 'At most 400 characters without spaces' }
		}
	},
	'instruments-planned': {
		label: 'Are financial instruments planned under the strategies?',
		help: 'Most LAG operations earn nothing, so “No” is the usual answer and needs only a reason. A micro-loan fund for social enterprises could be a “Yes”, if a body exists that can run it and the strategies are large enough to feed it.',
		why: 'The template asks for the planned use of financial instruments under each objective. “None”, with a reason, is an answer; an empty field is not.'
	},
	'instruments-reason': {
		label: 'Why do grants fit, and financial instruments not?',
		hint: 'At most 700 characters without spaces.',
		help: 'Give a reason about the operations: they are small, earn no income, are carried out by non-profit bodies or test something uncertain. Add in half a sentence whether another programme offers loans to social enterprises in the same areas.',
		why: 'Forms of support have to be justified. Auditors may ask LAGs the same question.'
	},
	'instruments-description': {
		label: 'Which financial instruments are planned, for whom, and who runs them?',
		hint: 'At most 800 characters without spaces.',
		help: 'Name the product (loan, guarantee, equity, a grant combined with a loan), the final recipients, the body that runs it and how LAGs are involved in decisions. Check that [dimension 2](question:dimension-2) then carries more than the code for grants.',
		why: 'A loan within a local strategy raises questions of responsibility and State aid. Answer them in the text.'
	},
	'indicator-set': {
		label: 'Do the indicators count participants only, or also what CLLD changes?',
		help: 'The common ESF+ indicators mainly count people. To show what communities gain, add three or four of your own: strategies with a learning plan, organisations that take part for the first time, solutions tested or taken up elsewhere, cooperation between LAGs. Use one set of indicators on three levels (operation, strategy, programme), so that LAGs report everything once.',
		why: 'Indicators on participants miss the effects on the community that justify the extra cost of CLLD, and favour work with easy groups. In 2022 the European Court of Auditors still missed evidence of added value.',
		options: {
			'participants-only': {
				label: 'Participants only',
				phrase: 'measures the results of community-led local development by the common indicators on participants',
				advantages: ['The ESF+ standard, with definitions and systems that already exist'],
				drawbacks: ['Effects on the community stay invisible']
			},
			'participants-and-clld': {
				label: 'Participants and indicators of CLLD: strategies, organisations, tested solutions, cooperation',
				phrase:
					'measures the results of community-led local development by the common indicators and by programme-specific indicators on strategies, organisations involved, tested solutions and cooperation',
				advantages: ['Shows the added value'],
				drawbacks: ['You need definitions, sources and a method of your own']
			}
		}
	},
	'strategies-output': {
		label: 'Will a programme-specific output count the strategies supported?',
		hint: 'If so, enter it in the table of output indicators as well.',
		help: 'The ERDF has a common indicator for CLLD strategies, the ESF+ has none. A programme-specific one is easy to define (“local strategies with an approved allocation”) and can be reached early, before the first participants come.',
		why: 'Without it the performance tables show nothing of CLLD until the first participants arrive.'
	},
	'milestone-approach': {
		label: 'How do the 2024 milestones allow for the late start of CLLD?',
		help: 'Allow 18 to 24 months between the approval of a programme and the start of the strategies (planner default); parallel preparation shortens this. In Sunderland, in 2014–2020, the strategy dates from 2016 and the first call from November 2017. Write down your own calendar and method.\n\nThe milestone remains part of the table although the end of 2024 has passed. For operations that could not start before 2025 the correct value is zero; agree it with the Commission before you submit.',
		why: 'Milestones copied from standard calls are missed by CLLD because it starts later. They counted in the mid-term review, which came before the flexibility amount could be used.',
		options: {
			'own-curve': {
				label: 'Values of their own, derived from the calendar of the strategies',
				phrase: 'derives the milestones for community-led local development from the expected start of the strategies',
				advantages: ['Realistic, and easy to explain'],
				drawbacks: ['Needs a calendar you can defend']
			},
			'zero-2024': {
				label: 'Zero for 2024, since operations start later',
				phrase: 'sets the milestones for 2024 at zero, since operations under the strategies start after that year',
				advantages: ['Correct for indicators that an amendment adds'],
				drawbacks: ['For a programme approved in time, expect a question about it']
			},
			'main-calls': {
				label: 'The same share as for standard calls',
				phrase: 'applies the milestone share of its ordinary calls',
				advantages: ['No separate calculation'],
				drawbacks: ['The milestone is missed if CLLD starts late']
			}
		}
	},
	'output-indicators': {
		label: 'Which output indicators apply, with which milestone and target?',
		hint: 'One row for each objective, category of region and indicator. At least one output for every objective.',
		help: 'Choose a common indicator from the list, or leave it empty and define your own. Choose by title: published sources number some common indicators differently, so compare the code with SFC2021. The baseline of ESF+ outputs is zero. Milestone and target are absolute numbers; the milestone should not exceed the target.\n\nUse only indicators that fit the operations. Full personal records keep people away from a drop-in meeting place.',
		why: 'Outputs with a milestone for 2024 and a target for 2029, common ESF+ indicators among them, are required for each specific objective except (m). Support to the most deprived under objective (l) follows the shorter list of Annex II; informed estimates are allowed.',
		row: ['output indicator', 'output indicators'],
		columns: {
			objective: objectiveColumn,
			category: categoryColumn,
			common: { label: 'Common indicator', hint: 'Empty for a programme-specific one' },
			id: { label: 'ID', hint: 'At most 5 characters' },
			name: { label: 'Indicator', hint: 'At most 255 characters without spaces' },
			unit: { label: 'Measurement unit' },
			milestone: { label: 'Milestone (2024)', hint: '0 if nothing could be delivered by then' },
			target: { label: 'Target (2029)' },
			method: methodColumn
		}
	},
	'result-indicators': {
		label: 'Which result indicators apply, with which reference value and target?',
		hint: 'At least one result for every objective, with reference value, year, target and source.',
		help: 'Take results that reward work with people far from the labour market: steps taken, skills gained, services used for the first time. A tool that measures how far a person has come since joining (“distance travelled”) can be the source; evaluators of CLLD in England needed one. For experiments count tests completed with documented learning, not successes alone.\n\nThe common result indicators do not apply to objective (l); define a programme-specific one there. Take the reference value from a comparable earlier measure and say in the comments which.',
		why: 'Result indicators are required for each objective except (m). If only jobs and qualifications count, operations tend to choose people who would have found work anyway.',
		row: ['result indicator', 'result indicators'],
		columns: {
			objective: objectiveColumn,
			category: categoryColumn,
			common: { label: 'Common indicator', hint: 'Empty for a programme-specific one' },
			id: { label: 'ID', hint: 'At most 5 characters' },
			name: { label: 'Indicator', hint: 'At most 255 characters without spaces' },
			unit: { label: 'Measurement unit' },
			baseline: { label: 'Baseline or reference value' },
			'reference-year': { label: 'Reference year' },
			target: { label: 'Target (2029)' },
			'data-source': { label: 'Source of data', hint: 'At most 200 characters without spaces' },
			comments: { label: 'Comments', hint: 'At most 200 characters without spaces' },
			method: methodColumn
		}
	},
	'indicator-method': {
		label: 'How were the indicators chosen and the values calculated?',
		hint: 'Five to ten sentences, for the methodology document and not for the programme itself.',
		help: 'Write down why each indicator was chosen, from which unit costs or earlier results the targets follow, and how the late start was taken into account. Add what could change the figures, how the quality of the data is assured, and who can answer questions later.',
		why: 'A methodology document is required and goes to the Commission on request. Without it nobody can defend a target, or change one with good reason.'
	},
	'dimension-1': {
		label: 'Dimension 1: intervention fields (Table 4)',
		hint: 'Union contribution in euro by objective, category of region and code.',
		help: 'Choose the fields in which you expect most operations; the breakdown is indicative, so a plausible estimate is enough. Any intervention field may be used under any policy objective. The Regulation names no code for the running and animation costs of LAGs. In our reading, use code 169 for territorial development initiatives, or the field of the operations.',
		why: 'An indicative breakdown by type of intervention is required for each objective, with codes from Annex I. Data to the Commission are later broken down by the same codes.',
		row: ['amount', 'amounts'],
		columns: {
			objective: objectiveColumn,
			category: categoryColumn,
			code: { label: 'Intervention field' },
			amount: { label: 'Amount', hint: 'Euro, Union contribution' },
			why: whyColumn
		}
	},
	'dimension-2': {
		label: 'Dimension 2: form of support (Table 5)',
		hint: 'In most cases one row for each objective and category: 01 Grant.',
		help: 'Use code 01 for grants, whether they are paid at real cost or as simplified costs. Prizes have code 06. The other codes belong to financial instruments and must match [what you planned](question:instruments-planned).',
		why: 'The table is required even if grants are the only form. Its total should equal that of the other four tables.',
		row: ['amount', 'amounts'],
		columns: {
			objective: objectiveColumn,
			category: categoryColumn,
			code: { label: 'Form of support' },
			amount: { label: 'Amount', hint: 'Euro, Union contribution' },
			why: whyColumn
		}
	},
	'dimension-3': {
		label: 'Dimension 3: territorial delivery and focus (Table 6)',
		hint: 'Codes 09 to 16 are CLLD.',
		help: 'Split the amount by the type of area in which the strategies will work, using the [types you chose](question:area-types): 09 to 11 for urban areas, 12 rural, 13 mountainous, 14 islands and coasts, 15 sparsely populated, 16 other. Money that is not spent through strategies takes another code. The same money must not appear under two territorial tools.',
		why: 'Without an amount on codes 09 to 16 the figures show no CLLD, whatever the text says. In our reading, a priority that claims the 10 extra percentage points has all its money on these codes.',
		row: ['amount', 'amounts'],
		columns: {
			objective: objectiveColumn,
			category: categoryColumn,
			code: { label: 'Territorial delivery mechanism and focus' },
			amount: { label: 'Amount', hint: 'Euro, Union contribution' },
			why: whyColumn
		}
	},
	'dimension-6': {
		label: 'Dimension 6: ESF+ secondary themes (Table 7)',
		hint: 'Use 09 “Not applicable” where no theme fits.',
		help: 'For CLLD the themes of non-discrimination (05), child poverty (06) and capacity building of civil society organisations (08) are the most likely. Code what the strategies will really do: an amount under child poverty needs operations for children and families.',
		why: 'Every ESF+ amount needs a secondary theme. The amounts should agree with the shares for child poverty and for capacity building.',
		row: ['amount', 'amounts'],
		columns: {
			objective: objectiveColumn,
			category: categoryColumn,
			code: { label: 'Secondary theme' },
			amount: { label: 'Amount', hint: 'Euro, Union contribution' },
			why: whyColumn
		}
	},
	'dimension-7': {
		label: 'Dimension 7: gender equality (Table 8)',
		hint: '02 “Gender mainstreaming” is the normal code.',
		help: 'Use 01 only for amounts that target gender equality itself, 02 where a gender perspective runs through the action, 03 where neither is the case. In principle ESF+ amounts count with 40\u00a0% towards gender equality, which is code 02. Code 01 counts with 100\u00a0%, where Article 6 of the ESF+ Regulation is used with programme-specific actions.',
		why: 'Every ESF+ amount needs a gender code. It should agree with the [measures](question:gender-measures) you describe.',
		row: ['amount', 'amounts'],
		columns: {
			objective: objectiveColumn,
			category: categoryColumn,
			code: { label: 'Gender equality' },
			amount: { label: 'Amount', hint: 'Euro, Union contribution' },
			why: whyColumn
		}
	},
	financing: {
		label: 'What does the priority cost, and who pays?',
		hint: 'One row for each Fund and category of region, for the whole period 2021–2027.',
		help: 'Enter amounts in euro as in Table 11, or as the amendment will set them. The flexibility amount is half of the contribution for 2026 and 2027; it may be used only after the Commission’s decision following the mid-term review. Leave the columns for technical assistance empty unless your Member State uses the flat rate. Totals and rates are calculated for you.\n\nPrivate money counts only where the basis is total cost. If only public money is used, the basis “public contribution” is simpler.',
		why: 'The Commission decides on the financing plan, and LAGs are paid from it. The [budget of the strategies](question:budget-total) must fit into it.',
		row: ['line', 'lines'],
		columns: {
			fund: { label: 'Fund' },
			category: categoryColumn,
			basis: {
				label: 'Basis for the Union support',
				options: { total: { label: 'Total eligible cost' }, public: { label: 'Public contribution' } }
			},
			union: { label: 'Union contribution', hint: 'Without technical assistance at flat rate and without flexibility amount' },
			'union-ta': { label: 'Union contribution for technical assistance', hint: 'Flat rate only; without flexibility amount' },
			flexibility: { label: 'Flexibility amount', hint: 'Without technical assistance at flat rate' },
			'flexibility-ta': { label: 'Flexibility amount for technical assistance', hint: 'Flat rate only' },
			'national-public': { label: 'National public contribution' },
			'national-private': { label: 'National private contribution' }
		}
	},
	'yearly-appropriations': {
		label: 'What is appropriated for 2026 and 2027?',
		hint: 'The Union contribution to this priority. Leave the table empty if you do not test the flexibility amount here.',
		help: 'Use the same Funds and categories of region as in the [financing table](question:financing). Table 10 of the programme shows each of the two years in two parts, the appropriation and the flexibility amount; enter their sum. At a flat rate include technical assistance. Table 10 is about the programme as a whole, so take the part of this priority from the plan behind it.',
		why: 'The flexibility amount is half of the contribution for these two years. With the figures the planner tests it to the cent; without them it sees only whether the amount is possible.',
		row: ['line', 'lines'],
		columns: {
			fund: { label: 'Fund' },
			category: categoryColumn,
			'year-2026': { label: '2026', hint: 'Euro, with the flexibility amount' },
			'year-2027': { label: '2027', hint: 'Euro, with the flexibility amount' }
		}
	},
	'rate-claimed': {
		label: 'Which co-financing rate is claimed for the priority?',
		hint: 'In per cent, as it should stand in the decision.',
		help: 'Ceilings by category of region:\n\n- 85\u00a0% in less developed and outermost regions\n- 60\u00a0% in transition regions, 70\u00a0% if they were less developed in 2014–2020\n- 40\u00a0% in more developed regions, 50\u00a0% if they were in transition or below 100\u00a0% of average GDP then\n\nA priority delivered entirely through CLLD may go 10 percentage points higher. Dedicated priorities have their own rates: up to 95\u00a0% for social innovation within a national limit, 90\u00a0% for the most deprived. If the rates differ by category, enter the highest and check the others in Table 11.',
		why: 'The rate decides how much national money LAGs and applicants have to find. The Commission cannot approve a rate above the ceiling.'
	},
	'clld-bonus-claimed': {
		label: 'Do you claim the 10 extra percentage points for a priority delivered through CLLD?',
		help: 'The bonus raises the ceilings of Article 112(3), for example from 85 to 95\u00a0% or from 60 to 70\u00a0%. It does not exist for the EMFAF. In our reading it cannot be added to the special ESF+ rates of 90 and 95\u00a0%, because Article 112(3) does not list them. The texts do not say whether it can be combined with the bonuses introduced in 2025; ask the Commission first.',
		why: 'With 10 percentage points less to find in national co-financing, small associations may be able to take part. A claim without the conditions puts the rate of the whole priority at risk.'
	},
	'innovation-rate-claimed': {
		label: 'Do you claim the rate of up to 95\u00a0% for social innovation?',
		help: 'Three conditions apply: a priority dedicated to social innovative actions, actions that really are innovation or experimentation, and room under the national ceiling. Priorities at this rate may take up at most 5\u00a0% of the ESF+ resources of the Member State under shared management. Ask the coordinating body for the national table and enter it under [national shares](question:national-shares).',
		why: 'The ceiling is national, and other programmes may have used it up. If the rate has to be corrected later, LAGs have already planned with it.'
	},
	'ring-fence': {
		label: 'How is the money for CLLD protected against being moved?',
		help: 'State the protection in the programme if you can. Up to 8\u00a0% of the initial allocation of a priority, and no more than 4\u00a0% of the programme budget, can be moved to another priority of the same Fund and category of region without a Commission decision; the monitoring committee approves it beforehand. Agree in advance when and how allocations may be cut and who is heard.',
		why: 'CLLD spends late and is easily cut when decommitment threatens: commitments of 2021–2026 that are unused at the end of the third following year are lost. Repeated cuts make it impossible for LAGs to plan.',
		options: {
			'own-priority': {
				label: 'By a priority of its own',
				phrase: 'protects the allocation for community-led local development by a separate priority'
			},
			'allocation-plan': {
				label: 'By an allocation plan or decision outside the programme',
				phrase: 'protects the allocation for community-led local development in its allocation plan'
			},
			none: {
				label: 'Not protected; the money follows demand',
				phrase: 'reviews the allocation for community-led local development according to demand'
			}
		}
	},
	'raised-thresholds': {
		label: 'Which higher minimum shares apply to your Member State?',
		hint: 'Ask the body that coordinates the ESF+ in your Member State.',
		help: 'Three shares depend on the situation of the Member State:\n\n- 5\u00a0% against child poverty, if the share of children at risk of poverty or social exclusion was above the EU average in 2017–2019\n- 12.5\u00a0% for young people, if the share of those aged 15–29 not in employment, education or training was above the EU average in 2017–2019\n- 0.25\u00a0% for capacity building of social partners and civil society, if a country-specific recommendation asks for it\n\nElsewhere an appropriate amount is enough.',
		why: 'CLLD can help to reach these shares; moving its money to other objectives can endanger them. The planner has no list of Member States, so your answer tells it what to test.',
		options: {
			'child-poverty': {
				label: 'At least 5\u00a0% against child poverty',
				phrase: 'the share of at least 5\u00a0% for addressing child poverty'
			},
			youth: { label: 'At least 12.5\u00a0% for young people', phrase: 'the share of at least 12.5\u00a0% for young people' },
			'capacity-building': {
				label: 'At least 0.25\u00a0% for capacity building of partners',
				phrase: 'the share of at least 0.25\u00a0% for the capacity building of social partners and civil society organisations'
			},
			none: { label: 'None of them', phrase: 'no raised minimum share' }
		}
	},
	'national-esf-total': {
		label: 'How much ESF+ money does the Member State have under shared management?',
		hint: 'In euro, all programmes together, without technical assistance.',
		help: 'Take the figure from the Partnership Agreement or from the coordinating body. Technical assistance does not count for thematic concentration, so leave it out. The 5\u00a0% ceiling for the higher rate is measured on all ESF+ resources under shared management; calculate it separately if you come close to it. Leave the field empty if you do not test national shares here.',
		why: 'The minimum shares, such as the 25\u00a0% for social inclusion, are measured on this sum. Without it the planner can show amounts, but not whether they suffice.'
	},
	'national-shares': {
		label: 'What does CLLD contribute to the national minimum shares and ceilings?',
		hint: 'One row for each theme that concerns this priority.',
		help: 'CLLD has no minimum share of its own; in our reading each euro counts by its specific objective. Money under objectives (h) to (l) counts towards the 25\u00a0% for social inclusion. Money for the most deprived does not: it has its own 3\u00a0%. Amounts for children and young people may lie within other objectives. Under the last theme enter the amounts of all priorities of the Member State at the 95\u00a0% rate.',
		why: 'Moving money into CLLD may raise one share and lower another. Check it before the Commission does.',
		row: ['share', 'shares'],
		columns: {
			theme: {
				label: 'Theme',
				options: {
					'social-inclusion': { label: 'Social inclusion, objectives (h) to (l): at least 25\u00a0%' },
					'most-deprived': { label: 'Most deprived: at least 3\u00a0%' },
					'child-poverty': { label: 'Child poverty: at least 5\u00a0% where it applies' },
					youth: { label: 'Young people: at least 12.5\u00a0% where it applies' },
					'capacity-building': { label: 'Capacity building of partners: at least 0.25\u00a0% where it applies' },
					'innovation-rate': { label: 'Priorities at the 95\u00a0% rate: at most 5\u00a0%' }
				}
			},
			'clld-amount': { label: 'From CLLD in this priority', hint: 'Euro, ESF+' },
			'national-amount': { label: 'All programmes, with this amount', hint: 'Euro, ESF+' }
		}
	},
	'enabling-conditions': {
		label: 'Are the enabling conditions fulfilled, criterion by criterion?',
		hint: 'One row for each criterion of the four horizontal conditions and of the thematic conditions of your objectives.',
		help: 'Thematic conditions: 4.1 for objectives (a) and (b), 4.2 for (c), 4.3 for (e), (f) and (g), 4.4 for (h), 4.5 for (j), 4.6 for (k); none for (d), (i), (l) and (m). A condition is fulfilled only if all its criteria are met. Refer to documents by title, page and address, and say in the justification what a reader will find there.\n\nAn amendment needs the assessment for objectives that are new to the programme. For the others check that the old text is still true: the conditions must stay fulfilled throughout the period.',
		why: 'Expenditure under an objective whose condition is not fulfilled may be claimed, but is not reimbursed until it is. LAGs then wait for their money.',
		row: ['criterion', 'criteria'],
		columns: {
			condition: { label: 'Enabling condition' },
			objective: { label: 'Specific objective', hint: 'Empty for horizontal conditions' },
			fulfilled: { label: 'Condition fulfilled' },
			criterion: { label: 'Criterion' },
			'criterion-fulfilled': { label: 'Criterion fulfilled' },
			reference: { label: 'Reference to documents', hint: 'At most 500 characters without spaces' },
			justification: { label: 'Justification', hint: 'At most 1\u00a0000 characters without spaces' }
		}
	},
	'uses-article-94': {
		label: 'Does the Commission reimburse the priority by unit costs, lump sums or flat rates under Article 94?',
		hint: 'This concerns payments from the Commission to the Member State.',
		help: 'Simplified costs between you and beneficiaries need no “Yes” here. Answer “Yes” if the programme has, or proposes, rates under Article 94; Appendix 1 must then be filled in and assessed by the audit authority. EU-level rates exist for training, employment counselling and some services, but not for programmes that have their own schemes for the same types of operation.',
		why: 'Table 14 requires a yes or a no. “Yes” without the appendix makes the submission incomplete.'
	},
	'appendix-1-complete': {
		label: 'Is Appendix 1 complete and assessed by the audit authority?',
		hint: 'Summary, details for each type of operation, and calculation.',
		help: 'Appendix 1 has three parts: a summary with type of operation, indicator and amount, twelve points on each type of operation, and the calculation. Its list of indicators accepts common indicators only. The audit authority assesses the proposal before you submit it, so agree on a date with it. Answer “No” while one part is missing; the appendix itself is written outside this planner.',
		why: 'The Commission decides on the rates from this appendix. Once they are set, audits check only whether the conditions for payment were met.'
	},
	'uses-article-95': {
		label: 'Does the Commission reimburse the priority by financing not linked to costs under Article 95?',
		help: 'Answer “Yes” if payments follow conditions met or results reached and not costs; Appendix 2 then describes them. This form is demanding for CLLD, because the results depend on many LAGs. Technical assistance has a separate [question](question:uses-article-37).',
		why: 'Table 14 requires a yes or a no. Grants to beneficiaries may take this form only if the Commission’s payments do.'
	},
	'appendix-2-complete': {
		label: 'Is Appendix 2 complete?',
		hint: 'Summary, and details for each type of operation.',
		help: 'Appendix 2 has a summary and twelve points for each type of operation. They include the conditions to be met or the results to be reached, on which the Commission’s payments depend. Let a colleague who does not know CLLD say from the text alone when the Commission would pay. Answer “No” while one part is missing; the appendix itself is written outside this planner.',
		why: 'Payment follows what is written in this appendix. What it leaves open is argued about when the claim is made.'
	},
	'ta-support-actions': {
		label: 'Which support for CLLD is paid from technical assistance?',
		hint: 'What you and national networks do for LAGs and partners.',
		help: 'CLLD in the ESF worked best where LAGs knew the method from other Funds or had extra help from the managing authority. Plan that help as a service with staff. Choose only what technical assistance pays; [networking](question:networking-support) may have other sources. From 2016 to 2021 Czechia paid its national LAG network from technical assistance, EUR\u00a0276\u00a0662 and then EUR\u00a0225\u00a0246.\n\nThe last option is listed to show a common mistake: in our reading of Article 34 the running costs of a LAG belong to its strategy, under the 25\u00a0% ceiling, and not to technical assistance.',
		why: 'Support needs a budget. Technical assistance may pay for the capacity of partners as well as your own.',
		options: {
			'help-desk': {
				label: 'A help desk and mentors for LAGs',
				phrase: 'a help desk and mentoring for local action groups',
				advantages: ['Extra help from managing authorities made CLLD in the ESF more effective']
			},
			'lag-network': {
				label: 'A network of LAGs',
				phrase: 'a network of local action groups for exchange and peer learning',
				advantages: ['LAGs learn from each other, as in Sweden and Czechia'],
				drawbacks: ['Costs money every year']
			},
			training: {
				label: 'Training for authorities, LAGs and auditors together',
				phrase: 'joint training of programme authorities, intermediate bodies, audit bodies and local action groups'
			},
			guidance: {
				label: 'Guidance, templates and methods for simplified costs',
				phrase: 'guidance, templates and methods for simplified cost options'
			},
			evaluation: {
				label: 'Evaluation of CLLD and support for self-evaluation',
				phrase: 'evaluation of community-led local development and support for the self-evaluation of local action groups'
			},
			'partner-capacity': {
				label: 'Capacity building of social partners and civil society',
				phrase: 'capacity building of social partners and civil society organisations'
			},
			'lag-running-costs': {
				label: 'Running costs of LAGs',
				phrase: 'running costs of local action groups',
				drawbacks: ['Belongs to the strategy and not to technical assistance, in our reading']
			}
		}
	},
	'ta-support-amount': {
		label: 'How much technical assistance is planned for the support of CLLD?',
		hint: 'In euro for the whole period.',
		help: 'Add up the cost of each part: posts, events, the network contract, translation, evaluation. Estimate the posts from the number of questions that 10 LAGs ask in a month. If technical assistance comes as a flat rate, the amount is an internal plan; record it all the same.',
		why: 'Without a figure this support competes every year with IT and audits for the same money.'
	},
	'ta-share': {
		label: 'Which share of the programme’s ESF+ money is technical assistance?',
		hint: 'In per cent, for example 4.',
		help: 'At real cost, divide the technical-assistance allocation by the ESF+ allocation of the programme. At flat rate, enter the percentage that is applied to the eligible expenditure you claim.',
		why: 'The share has a legal ceiling for each Fund.'
	},
	'ta-ceiling': {
		label: 'Which ceiling for technical assistance applies?',
		help: 'The ceiling for the ESF+ is 4\u00a0%. It is 5\u00a0% for a programme under objective (m) only, and 6\u00a0% if the total allocation of the Member State does not exceed EUR\u00a01\u00a0billion. A programme for outermost regions only may add one percentage point.',
		why: 'The planner tests your share against this ceiling.',
		options: {
			general: { label: '4\u00a0%, the general ceiling for the ESF+', phrase: 'the general ceiling of 4\u00a0%' },
			'material-deprivation': {
				label: '5\u00a0%, programme for material deprivation only',
				phrase: 'the ceiling of 5\u00a0% for programmes under specific objective (m)'
			},
			'small-member-state': {
				label: '6\u00a0%, small total allocation of the Member State',
				phrase: 'the ceiling of 6\u00a0% for Member States with a total allocation of up to EUR\u00a01\u00a0billion'
			}
		}
	},
	'ta-groups': {
		label: 'Whom does technical assistance serve?',
		hint: 'At most 900 characters without spaces; the field has 1\u00a0000.',
		help: 'List the authorities of the programme, intermediate bodies, LAGs as users of the help desk and network, beneficiaries, social partners and civil society. Say in a clause what each of them gets.',
		why: 'The template has a field for the target groups of technical assistance. If LAGs are not named there, training for them is hard to justify.'
	},
	'uses-article-37': {
		label: 'Is additional technical assistance planned as financing not linked to costs?',
		hint: 'Article 37; it comes on top of ordinary technical assistance.',
		help: 'The Member State can propose extra actions that strengthen the capacity of authorities, beneficiaries and partners and are paid for conditions or results. Capacity building of LAGs fits if you can define a result that you can influence and that requires an effort, such as “all LAGs have passed the readiness check”.',
		why: 'The template asks for the planned use and opens a field of 3\u00a0000 characters for it.'
	},
	'article-37-description': {
		label: 'What is planned under Article 37?',
		hint: 'At most 2\u00a0800 characters without spaces; the field has 3\u00a0000.',
		help: 'Describe the weakness, the actions, the conditions or results that trigger payment, how they are verified, and the bodies that benefit. Keep the part on CLLD recognisable, with its own result.',
		why: 'Payment depends on what is written here. A vague result leads to a dispute about payment.'
	},
	partners: {
		label: 'Which partners took part in the preparation, and what is their role now?',
		hint: 'At least one row for each of the first three kinds.',
		help: 'Name bodies or clear groups of bodies, including LAG networks and organisations of the people concerned. In “Part in the preparation” write what they did and what changed because of it: “proposed to open target groups to carers; adopted”. In the last column write the continuing role: committee member, evaluator, member of the joint committee, host of training.',
		why: 'A comprehensive partnership with authorities, economic and social partners, civil society and, where appropriate, research bodies is required. The text must state their involvement in preparation and their role in implementation, monitoring and evaluation.',
		row: ['partner', 'partners'],
		columns: {
			name: { label: 'Partner' },
			kind: {
				label: 'Kind',
				options: {
					'public-authority': { label: 'Regional, local, urban or other public authority' },
					'economic-social': { label: 'Economic or social partner' },
					'civil-society': { label: 'Civil society body' },
					research: { label: 'Research organisation or university' }
				}
			},
			preparation: { label: 'Part in the preparation' },
			implementation: { label: 'Role in implementation, monitoring and evaluation' }
		}
	},
	'consultation-steps': {
		label: 'How were partners consulted on the CLLD part, and what changed?',
		hint: 'Steps with dates: paper, meetings, written comments, answer to comments.',
		help: 'List the steps with dates, and name at least one decision that changed because of the consultation. State when the monitoring committee discussed the text. For an amendment, describe the consultation on the amendment and not that of 2021.',
		why: 'Partners must be involved in the preparation. Consultation after the decision does not meet this duty.'
	},
	'code-of-conduct-applied': {
		label: 'Was the European code of conduct on partnership applied?',
		help: 'Answer “Yes” if partners were chosen transparently, had the papers in good time, and saw what became of their comments. The code is Delegated Regulation (EU) No 240/2014; it applies in this period too.',
		why: 'The partnership must be organised in line with the code. Partners who were not heard can refer to it, and so can the Commission.'
	},
	'lag-committee-seat': {
		label: 'Are LAGs represented on the monitoring committee with a vote?',
		hint: 'Through their network or as elected representatives.',
		help: 'One seat for the LAG network and one for an organisation of the people concerned is a good minimum. Every member of the committee has a vote. The committee approves the method and criteria for selecting operations, without prejudice to the tasks that the Regulation reserves to LAGs.',
		why: 'The committee decides on transfers, the evaluation plan and criteria. Without LAGs among its members nobody there speaks for CLLD.'
	},
	'partner-capacity-amount': {
		label: 'How much ESF+ money is planned for capacity building of social partners and civil society?',
		hint: 'In euro, for the whole programme.',
		help: 'Training, networks and joint actions of social partners and civil society organisations count. Associations that found a LAG or bring a new group into it are a good example. An appropriate amount is due in each programme. Where a country-specific recommendation asks for it, the national minimum is 0.25\u00a0%.',
		why: 'The duty applies to every ESF+ programme. LAGs gain from it, because they depend on capable associations.'
	},
	'communication-objectives': {
		label: 'What should communication about CLLD achieve?',
		hint: 'At most 1\u00a0200 characters without spaces; the field has 4\u00a0500 for the whole programme.',
		help: 'Write two or three objectives that can be checked: “people in every strategy area know how to bring an idea to the LAG”, “groups that have never applied hear of each call”. Add what LAGs do as multipliers: people often trust a neighbour more than a campaign.',
		why: 'The programme sets out its objectives for communication and visibility. In CLLD, communication also decides whether anyone but the usual applicants comes.'
	},
	'communication-audiences': {
		label: 'Who should be reached, and through which channels?',
		hint: 'Three to five rows.',
		help: 'Separate the people a strategy is for from those who decide and from the wider public. Choose channels that exist in the area: notice boards, parish papers, club evenings, the school’s messaging group. Fill in social media if the audience uses it.',
		why: 'Audiences, channels and, where appropriate, social media must be named in the programme. Local calls also belong in the timetable of planned calls on the programme’s website.',
		row: ['audience', 'audiences'],
		columns: {
			audience: { label: 'Audience', hint: 'At most 100 characters without spaces' },
			channels: { label: 'Channels', hint: 'At most 250 characters without spaces' },
			'social-media': { label: 'Social media', hint: 'At most 100 characters without spaces' }
		}
	},
	'communication-budget': {
		label: 'What is the planned budget for communication?',
		hint: 'In euro, for the whole programme.',
		help: 'Give the figure for the programme. If part of it is reserved for LAGs, say so under the [objectives](question:communication-objectives). Costs of local animation belong to the strategies and are not included.',
		why: 'The planned budget is a required part of the section on communication.'
	},
	'communication-indicators': {
		label: 'How will you know that communication works?',
		hint: 'Two or three indicators with a target.',
		help: 'Count what shows whether people were reached: first-time applicants in each call, share of residents who have heard of the LAG, attendance at open meetings outside the main town. Visits to a website say little about a village.',
		why: 'The programme must give indicators for monitoring and evaluating communication.',
		row: ['indicator', 'indicators'],
		columns: {
			indicator: { label: 'Indicator', hint: 'At most 150 characters without spaces' },
			target: { label: 'Target' },
			'data-source': { label: 'Source of data', hint: 'At most 150 characters without spaces' }
		}
	},
	'strategic-operations-list': {
		label: 'Which operations of strategic importance are planned, and when?',
		hint: 'All rows share 2\u00a0000 characters without spaces. Leave the table empty if CLLD has none.',
		help: 'Parts of CLLD can be of strategic importance: a joint network of LAGs, a group of operations on one theme, the first test of a new service. Choose one that you can show to visitors. Give start, milestones and end for each.',
		why: 'The list is attached to the programme for information. Once such an operation is selected, the Commission must be informed within one month, and the beneficiary organises a communication event.',
		row: ['operation', 'operations'],
		columns: {
			name: { label: 'Operation', hint: 'At most 200 characters without spaces' },
			timetable: { label: 'Timetable', hint: 'At most 300 characters without spaces' }
		}
	}
};
