import type { ColumnText, QuestionText, StageText } from '#lib/guide/guide-text.ts';

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

export const programmeTextQuestions: Readonly<Record<string, QuestionText>> = {
	'regional-disparities': {
		label: 'Which disparities should local strategies narrow, and where?',
		hint: 'One row for each kind of territory; three to six rows are enough.',
		help: 'Describe a difference that a reader can check, with source and year: “Long-term unemployment in the former mining towns is three times the regional average (labour force survey, 2024).” Then say what makes it local, for example debt, poor transport and missing childcare that meet in the same streets. Decline and ageing of the population belong here too where they shape the place.',
		why: 'The programme must summarise its main challenges, disparities between territories among them. Without them CLLD looks like a method in search of a problem. The mid-term review also looked at territorial needs.',
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
		help: 'Name services and investments that do not come about by themselves: no provider opens childcare in villages too small for it, no bank lends to a social enterprise without a first contract. Say which needs for investment remain once national schemes and other Funds have done their part. How the Funds are kept apart is recorded in [Design](stage:design).',
		why: 'Market failures, investment needs and complementarity with other support belong to the summary of challenges. In 2014–2020 existing place-based instruments were one reason given for not using the ESF for CLLD; a reader will ask what is left for it to do.'
	},
	'policy-links': {
		label: 'To which country-specific recommendations, Pillar principles and national strategies does CLLD contribute?',
		hint: 'Quote number and year. Two to five rows.',
		help: 'Choose links that a sceptical reader would accept, and say in one sentence what the strategies will do about each. “Recommendation 3 of 2024 asks for better access to services for low-income families; LAGs will build such services with the families in five districts” is enough. In an amendment add the latest recommendations to those on which the programme was approved.',
		why: 'The programme has to show how it responds to country-specific recommendations and to the European Pillar of Social Rights, and ESF+ gives priority to the challenges of the European Semester. The Commission reads a proposal with the recommendations beside it.',
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
		help: 'Stay with weaknesses that delay CLLD: one officer for all LAGs, no experience with simplified costs, LAGs that cannot pre-finance. “The authority will have three posts for CLLD from January 2027 and runs a help desk for LAGs” is a measure; “capacity will be strengthened” is not. [Delivery](stage:delivery) works the measures out; two or three sentences suffice here.',
		why: 'Challenges in administrative capacity are a required part of the strategy text. Where ESF money was not used for CLLD in 2014–2020, lack of administrative capacity was among the reasons.'
	},
	'lessons-current-period': {
		label: 'What has the period since 2021 taught you about CLLD?',
		hint: 'Pairs of finding and consequence; three are enough.',
		help: 'Use figures you already have: months from call to first payment, strategies submitted and funded, share of the budget contracted, reasons for withdrawn applications. Write each finding with what the text now changes: “Two thirds of the small applicants gave up over invoices; operations under EUR\u00a050\u00a0000 now use a draft budget.” Older lessons stand in [Decide](question:lessons-2014-2020).',
		why: 'Lessons learnt are a required part of the strategy, and an amendment has to be reasoned. Findings that come back in many evaluations are long handling times, an added value that nobody measured, and far more strategies written than funded.'
	},
	'macro-regional-strategies': {
		label: 'To which macro-regional or sea basin strategies does CLLD contribute?',
		hint: 'Choose “No contribution” if there is no real link.',
		help: 'Tick a strategy only if LAGs will actually work on one of its themes, usually through cooperation. A region on the Danube does not contribute to the Danube strategy by its position alone. For most LAG operations “No contribution” is the honest answer.',
		why: 'The strategy text covers macro-regional and sea basin strategies where they matter. A contribution claimed without an action is asked about in every review.'
	},
	'macro-regional-contribution': {
		label: 'What will the local strategies contribute to them?',
		hint: 'One or two sentences for each strategy chosen.',
		help: 'Name the theme of the macro-regional strategy and the local action that serves it, for example exchange between LAGs on both banks of a river about services for older people.',
		why: 'The sentence makes the claim testable, and it gives LAGs a reason to look for partners there.'
	},
	'objectives-model': {
		label: 'Does CLLD run under one specific objective or under several?',
		help: 'Put the themes that local people raised on the left of a sheet and the objectives on the right, and draw the lines. If nearly all lines end at one objective, often (h) or (l), take that one and describe it widely. If strong themes are left over, take a second objective rather than squeeze them in. Remember that every further objective doubles texts, tables and indicators. Then check your [ticks](question:specific-objectives).',
		why: 'The difficulty of linking local needs to thematic objectives discouraged the use of the ESF for CLLD in 2014–2020. Where one local idea has to be split into three applications, the integration that justifies CLLD is gone.',
		options: {
			'one-objective': {
				label: 'One objective, often (h) or (l)',
				phrase: 'supports community-led local development under a single specific objective',
				advantages: ['Simple coding and one set of indicators', 'One financial line for the whole strategy'],
				drawbacks: [
					'Local ideas are pressed into one box',
					'The link to thematic objectives has kept authorities from using the ESF before'
				]
			},
			'several-objectives': {
				label: 'Several objectives',
				phrase: 'supports community-led local development under several specific objectives',
				advantages: ['Freedom of theme for the places'],
				drawbacks: ['Budgets are split', 'Every objective needs its own texts, tables and indicators']
			}
		}
	},
	'objective-justification': {
		label: 'Why was each specific objective chosen, and why these forms of support?',
		hint: 'One row for each objective. Characters without spaces: themes 200, reason 1\u00a0200, form of support 400; with the linking words this fits the 2\u00a0000 of Table 1.',
		help: 'Begin the reason with the disparity, name the themes the objective has to carry, and end with what local partnerships can do that a standard call cannot. For the form of support, say why grants fit and where simplified costs are used: “Operations are small, do not earn income and are run by non-profit bodies; grants with lump sums keep the burden low.”',
		why: 'The programme must justify objectives and forms of support. The row also protects you later: it records which themes the objective was meant to carry, before anyone refuses an operation as “not foreseen”.',
		row: ['justification', 'justifications'],
		columns: {
			objective: objectiveColumn,
			themes: { label: 'Local themes it has to carry', hint: 'At most 200 characters without spaces' },
			reason: { label: 'Reason for the objective', hint: 'At most 1\u00a0200 characters without spaces' },
			'support-form': { label: 'Reason for the form of support', hint: 'At most 400 characters without spaces' }
		}
	},
	'text-detail': {
		label: 'How much detail does the programme fix?',
		help: 'A programme is slow to change, guidance is quick. Fix in the text what must not change: the commitment to CLLD, the kinds of action, the kinds of territory, the money. Leave to guidance what you will learn about: forms, ceilings, examples, criteria. If the negotiation asks for more, offer examples before you offer lists.',
		why: 'Detailed lists of eligible measures left no room for local ideas when LEADER became part of the mainstream programmes. Each entry in the text also becomes a reason for an amendment.',
		options: {
			'short-text': {
				label: 'A short text; the rules stand in guidance',
				phrase: 'describes the types of action in general terms and sets out the detailed rules in guidance',
				advantages: ['Room to learn without amending the programme'],
				drawbacks: ['The negotiation may ask for more detail']
			},
			'detailed-list': {
				label: 'A detailed list in the programme',
				phrase: 'lists the eligible actions in the programme itself',
				advantages: ['Certainty for applicants and auditors from the first day'],
				drawbacks: ['Changes need an amendment', 'Local themes that nobody thought of are shut out']
			}
		}
	},
	'action-types': {
		label: 'Which types of action are supported?',
		hint: 'The first, the second and the last are required by law.',
		help: 'Article 34 obliges the Member State to ensure support for capacity building and preparation, for operations including cooperation, and for management with monitoring, evaluation and animation. If you have settled in [Design](stage:design) that another Fund pays the first and the last, mention them all the same and say who pays.',
		why: 'A strategy without preparation is written by consultants, one without animation becomes a counter for applications. A programme that leaves out a required type contradicts the Regulation.',
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
		help: 'Name kinds of bodies, not organisations: “non-profit organisations, municipalities and social enterprises in the area”. Say what the LAG does and what it does not do, in line with the [delivery model](question:delivery-model). If the LAG may carry out operations itself, mention the separation of functions.',
		why: 'Readers have to see at once who selects, who carries out and who checks. Unclear division of tasks between authority and LAG caused delay and dispute in earlier periods.',
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
		help: 'Choose examples that differ in size, group and method, and let one of them be unusual: a meeting kitchen run by residents, a mobile job coach, a test of shared childcare, a first contract for a social enterprise. Write one clause on how each serves the objective. Try the text on three to five real local ideas before you submit it; exclusions that nobody intended show up at once.',
		why: 'The field has to explain how the types of action contribute to the objective. Examples do it better than abstractions, and they tell case officers in three years what was meant.',
		row: ['example', 'examples'],
		columns: {
			objective: objectiveColumn,
			example: { label: 'Example of an operation' },
			contribution: { label: 'Contribution to the objective' }
		}
	},
	'examples-open': {
		label: 'Does the text say that the examples are no closed list?',
		help: 'Answer “yes” if the text states that LAGs may support any operation that serves the objective and the strategy, whether or not it resembles an example. Put the sentence next to the examples, where a case officer will look for it.',
		why: 'Examples turn into lists when nobody says otherwise, and “not foreseen in the programme” becomes the standard refusal. Selection criteria and operations are for the LAG to decide; a closed list takes part of that decision away, as we read the Regulation.'
	},
	'priority-only-clld': {
		label: 'Is every action of the priority delivered through CLLD?',
		help: 'Answer “yes” only if no call, no operation and no scheme of your own runs beside the strategies in this priority. Preparation, operations, cooperation, running costs and animation of LAGs all count as CLLD. Whether technical assistance shown inside the priority as a flat rate does harm is not said in the texts.',
		why: 'Priorities delivered entirely through CLLD may have a Union share 10 percentage points above the ceiling. One other action in the priority ends that right for all its money.'
	},
	'simplified-costs-text': {
		label: 'What does the text say about simplified costs?',
		hint: 'The forms themselves were chosen in Design.',
		help: 'State the principle and leave the amounts to guidance. One sentence is enough; it should agree with the [forms of grant](question:grant-forms) you have chosen. For unusual small operations a draft budget, agreed before approval, is possible up to a total cost of EUR\u00a0200\u00a0000.',
		why: 'ESF+ operations with a total cost of up to EUR\u00a0200\u00a0000 must use unit costs, lump sums or flat rates unless the support is State aid. A programme that promises real costs for small operations promises something unlawful, and much paper.',
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
		help: 'ESF+ does not pay for land, real estate or infrastructure, and for furniture, equipment and vehicles only in set cases. Cross-financing lets you pay for the ramp or the converted room that an operation cannot do without. A Lithuanian ESF+ call for business start-ups in the town of Biržai (2025) allowed the full 15\u00a0%. The limit is tested on the priority as a whole, so tell each LAG how much of it is theirs.',
		why: 'Community work fails over small things such as a kitchen or a lift. Without this sentence in the programme, LAGs that have ESF+ money only cannot pay for them.'
	},
	'no-significant-harm': {
		label: 'How does the text meet the “do no significant harm” principle?',
		help: 'At programme level a short statement is common practice. Types of action that are services, training or animation can usually be stated to have no significant effect on the environment by their nature. If your text allows small works, equipment or transport, refer to an assessment or set conditions.',
		why: 'The objectives of the Funds are pursued with regard to this principle, and the Commission looks for the statement. No test for each single operation is written into the Regulation; do not invent one for LAGs.',
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
		label: 'Which assessment or which conditions?',
		hint: 'At most 600 characters without spaces.',
		help: 'For an assessment give title, date and body, and where it can be read. For conditions write what an applicant must keep to, in words a village association understands: “Conversions use existing buildings; new equipment has the energy class asked for in the call.”',
		why: 'A statement that refers to something unnamed cannot be checked, and LAGs cannot apply it.'
	},
	'innovation-character': {
		label: 'Are the actions social innovation, experimentation or scaling up?',
		hint: 'Tick what the text will claim.',
		help: 'Social innovation meets a social need in a new way and creates new relationships between public bodies, business and civil society. Experimentation is a small-scale test whose effect is measured before it is used more widely. Scaling up takes something tested at small scale to more places. Choose “None of these” if strategies will mainly bring proven services to new areas; that is a good purpose too.\n\nWhere you claim experimentation, say that a test which ends with documented learning is a result. Lower Saxony accepts failure with learning in its ESF+ scheme, and Flanders funded the process in phases.',
		why: 'Member States must support social innovation, and the Regulation names bottom-up approaches based on partnerships. If the word is used without the rules for it, LAGs fund safe operations and write “innovative” above them.',
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
		help: 'The Regulation allows both: fields named in the programme, or identified later. If you leave them open, write who names them and until when, for example “the managing authority, after consulting the monitoring committee, before each round of strategies”. Describe fields by need (loneliness in old age, leaving care, work for people with mental illness) and not by solution.',
		why: 'A field that is too narrow turns into a filter against local ideas. A field that is never named leaves auditors and LAGs to guess what counts as innovation.'
	},
	'innovation-priority-link': {
		label: 'How is this priority linked to the one dedicated to social innovation?',
		hint: 'At most 800 characters without spaces. Say so if none of your programmes has such a priority.',
		help: 'Each Member State has at least one priority dedicated to social innovative actions, in your programme or in another. Name the route from a local test to that priority: a joint call, a seat for LAGs in its committee, money to scale what LAGs have tested, a contact at the national competence centre for social innovation.',
		why: 'Where two teams run two schemes without knowing of each other, a solution that works in one valley has nowhere to go. The link costs one paragraph now and is hard to add later.'
	},
	'target-groups-list': {
		label: 'Which groups will the strategies reach?',
		hint: 'Four to six rows; all rows of one objective share a field of 1\u00a0000 characters.',
		help: 'Use wide words, and include people who appear in no register: informal carers, isolated older people, young people outside school and work, families in debt, migrants without a course place. Say how each group is reached, since that is what distinguishes CLLD: door-to-door work, mediators, meeting places, peers. Give a size only if a source supports it.',
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
		hint: 'At most 420 characters without spaces: four answers share the field of 2\u00a0000.',
		help: 'Write measures, not values: balanced membership in the decision bodies of LAGs, meeting times that fit care duties, childcare as an eligible cost, data by sex in every report. Say at which step each measure bites, from the selection of strategies to evaluation.',
		why: 'Gender equality and a gender perspective have to be ensured in preparation, implementation, monitoring and evaluation. The code in [dimension 7](question:dimension-7) must be borne out by what you write here.'
	},
	'accessibility-measures': {
		label: 'Which measures make CLLD accessible for persons with disabilities?',
		hint: 'At most 420 characters without spaces.',
		help: 'Think of the whole path: premises and events, calls in plain language, forms that a screen reader can read, assistance as an eligible cost, organisations of persons with disabilities among the members of LAGs. Refer to the UN Convention on the Rights of Persons with Disabilities (UNCRPD) once, and spend the rest on measures.',
		why: 'Accessibility is named in the definition of CLLD itself and must be taken into account throughout. The UNCRPD is also one of the four horizontal enabling conditions; if it is not fulfilled, the Commission does not reimburse.'
	},
	'non-discrimination-measures': {
		label: 'Which measures prevent discrimination and exclusion?',
		hint: 'At most 420 characters without spaces.',
		help: 'Name the groups that could be left out in your places, for instance Roma families, migrants or care leavers, and the measure for each: reserved seats, mediators, outreach as part of animation, public reasons for every selection. If services for people in need of care are supported, say that they are community-based and do not segregate.',
		why: 'Steps against discrimination are required at every stage, and LAGs must be inclusive. Experience with Roma communities shows that groups without a seat and without outreach stay outside, however open the call.'
	},
	'charter-complaints': {
		label: 'How can people complain about breaches of fundamental rights, and who answers?',
		hint: 'At most 420 characters without spaces.',
		help: 'State the channel in two sentences: where a complaint goes, in which languages and formats, who examines it, and that cases under the Charter of Fundamental Rights and the UNCRPD are reported to the monitoring committee. The channel must be open to participants and residents and not only to applicants. Its working rules follow in [Delivery](stage:delivery).',
		why: 'The Member State must ensure that complaints are examined effectively, and two horizontal enabling conditions ask for reporting to the monitoring committee. An inclusive LAG without a way to complain depends on goodwill.'
	},
	'territories-reason': {
		label: 'Why these kinds of territory, and what can be done only there?',
		hint: 'At most 500 characters without spaces; the field has 2\u00a0000 in all.',
		help: 'Connect the types of area you chose in [Design](question:area-types) with the disparities: “In sparsely populated valleys services are too far apart for single operations; a common strategy of ten to fifteen municipalities can share them.” Refer to ageing, decline or other specific needs of the areas if they are the reason.',
		why: 'The programme must name the territories targeted and the planned use of CLLD for each objective. A list of area types without a reason reads as if the codes had been chosen first.'
	},
	'cooperation-partners': {
		label: 'Which interregional, cross-border or transnational cooperation will the text name?',
		hint: 'Kinds of partner are enough at this stage.',
		help: 'Your [description of cooperation](question:cooperation-description) sets the rules; here you give the reach and the subject: “LAGs across the border: joint mediators for commuters”, “LAGs of other regions: transfer of tested care services”. Include the preparation of cooperation, which can be paid too. In 2020–2021 LEADER groups in Flanders and Wallonia exchanged cycling lessons and adapted bicycles for people without transport and in care homes: transfer can run both ways.',
		why: 'The template has its own field of 2\u00a0000 characters for interregional, cross-border and transnational actions. Good local solutions travel between LAGs only if someone may pay for the journey.',
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
		help: 'Most LAG operations earn nothing, so “no” is the usual answer and needs only a reason. A micro-loan fund for social enterprises could be a “yes”, if a body exists that can run it and the strategies are large enough to feed it.',
		why: 'The template asks for the planned use of financial instruments under each objective. An empty field comes back as an observation.'
	},
	'instruments-reason': {
		label: 'Why are grants the right form and financial instruments not?',
		hint: 'At most 700 characters without spaces.',
		help: 'Give a reason about the operations: they are small, earn no income, are carried out by non-profit bodies or test something uncertain. Add in half a sentence whether another programme offers loans to social enterprises in the same areas.',
		why: 'Forms of support have to be justified. The reason also spares LAGs the question in every audit.'
	},
	'instruments-description': {
		label: 'Which financial instruments, for whom and run by whom?',
		hint: 'At most 800 characters without spaces.',
		help: 'Name the product (loan, guarantee, equity, a grant combined with a loan), the final recipients, the body that runs it and how LAGs are involved in decisions. Check that [dimension 2](question:dimension-2) then carries more than the code for grants.',
		why: 'A loan inside a local strategy raises questions of responsibility and State aid that the text must have thought of.'
	},
	'indicator-set': {
		label: 'What will the indicators show: participants only, or what CLLD changes as well?',
		help: 'The common ESF+ indicators count people. To show what communities gain, add three or four indicators of your own: strategies with a learning plan, organisations that take part for the first time, solutions tested, solutions taken up elsewhere, cooperation between LAGs. Keep one tree with three levels (operation, strategy, programme) so that LAGs report a thing once.',
		why: 'Counting participants alone misses the effects on the community that justify the extra cost of CLLD, and it rewards LAGs that work with easy groups. In 2022 the European Court of Auditors still missed proof of added value.',
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
		hint: 'If yes, enter it in the table of output indicators as well.',
		help: 'The ERDF has a common indicator for CLLD strategies, ESF+ has none. A programme-specific one is easy to define (“local strategies with an approved allocation”) and easy to reach early, which helps a priority whose participants come late.',
		why: 'Without it, nothing in the performance tables shows that CLLD exists until the first participants arrive.'
	},
	'milestone-approach': {
		label: 'How do the 2024 milestones allow for the late start of CLLD?',
		help: 'Between the approval of a programme and the start of the strategies count on 18 to 24 months, a default of this planner; parallel preparation shortens it. In Sunderland, under the 2014–2020 programmes, the strategy dates from 2016 and the first call from November 2017. Use your own calendar and write the method down.\n\nThe end of 2024 has passed, but the milestone remains part of the table: an indicator introduced by an amendment still needs an entry there. For operations that could not start before 2025 the honest figure is zero; agree it with the Commission before you submit.',
		why: 'Milestones copied from ordinary calls are missed by CLLD through no fault of the LAGs. They fed into the mid-term review, on which the release of the flexibility amount depended.',
		options: {
			'own-curve': {
				label: 'A curve of their own, derived from the calendar of the strategies',
				phrase: 'derives the milestones for community-led local development from the expected start of the strategies',
				advantages: ['Realistic, and easy to explain'],
				drawbacks: ['Needs a calendar you can defend']
			},
			'zero-2024': {
				label: 'Zero for 2024, since operations start later',
				phrase: 'sets the milestones for 2024 at zero, since operations under the strategies start after that year',
				advantages: ['Honest for indicators that are added by an amendment'],
				drawbacks: ['For a programme approved in time, expect a question about it']
			},
			'main-calls': {
				label: 'The same share as for ordinary calls',
				phrase: 'applies the milestone share of its ordinary calls',
				advantages: ['No separate calculation'],
				drawbacks: ['A late start breaks the milestone']
			}
		}
	},
	'output-indicators': {
		label: 'Output indicators',
		hint: 'One row for each objective, category of region and indicator. At least one output for every objective.',
		help: 'Choose a common indicator from the list, or leave it empty and define your own with an ID of at most five characters and a name of at most 255. Pick common indicators by their title: published sources number some of them differently, so compare the code with SFC2021. The baseline of ESF+ outputs is zero. Milestone and target are absolute numbers, and the milestone should not be higher than the target.\n\nKeep to indicators that fit the operations. Full personal records for a drop-in meeting place drive people away.',
		why: 'Outputs with a milestone for 2024 and a target for 2029 are required for each specific objective, the common ESF+ indicators among them. The one exception is objective (m). Support to the most deprived under objective (l) follows the shorter list of Annex II, with informed estimates.',
		row: ['output indicator', 'output indicators'],
		columns: {
			objective: objectiveColumn,
			category: categoryColumn,
			common: { label: 'Common indicator', hint: 'Empty for a programme-specific one' },
			id: { label: 'ID', hint: 'At most 5 characters' },
			name: { label: 'Indicator', hint: 'At most 255 characters without spaces' },
			unit: { label: 'Measurement unit' },
			milestone: { label: 'Milestone (2024)', hint: '0 if nothing could be delivered by then' },
			target: { label: 'Target (2029)' }
		}
	},
	'result-indicators': {
		label: 'Result indicators',
		hint: 'At least one result for every objective, with reference value, year, target and source.',
		help: 'Take results that reward work with people far from the labour market: steps taken, skills gained, people who use a service they avoided before. A tool that measures the distance travelled can serve as a source; evaluators of CLLD in England needed one. For experiments count tests completed with documented learning, not successes alone, or LAGs will stop taking risks.\n\nThe common immediate and longer-term results do not apply to objective (l); there you need a programme-specific result. As a reference value use a comparable earlier measure, and say in the comments where it comes from.',
		why: 'Result indicators are required for each objective except (m). If only jobs and qualifications count, operations pick the people who would have found work anyway.',
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
			comments: { label: 'Comments', hint: 'At most 200 characters without spaces' }
		}
	},
	'indicator-method': {
		label: 'How were the indicators chosen and the values calculated?',
		hint: 'Five to ten sentences, for the methodology document and not for the programme itself.',
		help: 'Write down why each indicator was chosen, from which unit costs or earlier results the targets follow, how the late start was taken into account, what could upset the figures, and how the quality of the data is assured. Add who may answer questions about it in three years.',
		why: 'The Member State must have a methodology document and send it to the Commission on request. Without it nobody can defend a target, or change one with good reason.'
	},
	'dimension-1': {
		label: 'Dimension 1: intervention fields (Table 4)',
		hint: 'Union contribution in euro by objective, category of region and code.',
		help: 'Choose the fields in which most operations are expected; a plausible estimate is enough, as the breakdown is indicative. Any intervention field may be used under any policy objective. For animation and management of LAGs the Regulation names no code: take code 169, which is for territorial development initiatives, or the field of the operations. That advice is our reading.',
		why: 'An indicative breakdown by type of intervention is required for each objective, with codes from Annex I. Data to the Commission are later broken down by the same codes.',
		row: ['amount', 'amounts'],
		columns: {
			objective: objectiveColumn,
			category: categoryColumn,
			code: { label: 'Intervention field' },
			amount: { label: 'Amount', hint: 'Euro, Union contribution' }
		}
	},
	'dimension-2': {
		label: 'Dimension 2: form of support (Table 5)',
		hint: 'In most cases one row for each objective and category: 01 Grant.',
		help: 'Use code 01 for grants, whether they are paid by invoices or as simplified costs. Prizes have code 06. The other codes belong to financial instruments and must match what you said about [them](question:instruments-planned).',
		why: 'The table is required even if grants are the only form. It should come to the same total as the other four.',
		row: ['amount', 'amounts'],
		columns: {
			objective: objectiveColumn,
			category: categoryColumn,
			code: { label: 'Form of support' },
			amount: { label: 'Amount', hint: 'Euro, Union contribution' }
		}
	},
	'dimension-3': {
		label: 'Dimension 3: territorial delivery and focus (Table 6)',
		hint: 'Codes 09 to 16 are CLLD.',
		help: 'Split the amount by the type of area in which the strategies will work: 09 to 11 for urban areas, 12 rural, 13 mountainous, 14 islands and coast, 15 sparsely populated, 16 other. Use the types that you named in [Design](question:area-types). Money that is not spent through strategies takes another code, and the same money must not appear under two territorial instruments.',
		why: 'This is where CLLD becomes visible in the figures: without an amount on codes 09 to 16 the programme does not plan it, whatever the text says. For the higher rate of a CLLD priority we expect all its money here.',
		row: ['amount', 'amounts'],
		columns: {
			objective: objectiveColumn,
			category: categoryColumn,
			code: { label: 'Territorial delivery mechanism and focus' },
			amount: { label: 'Amount', hint: 'Euro, Union contribution' }
		}
	},
	'dimension-6': {
		label: 'Dimension 6: ESF+ secondary themes (Table 7)',
		hint: 'Use 09 “Not applicable” where no theme fits.',
		help: 'For CLLD the themes of non-discrimination (05), child poverty (06) and capacity building of civil society (08) come up most naturally. Code what the strategies will really do; an amount under child poverty should be found again in operations for children and families.',
		why: 'Every ESF+ amount needs a secondary theme. Amounts claimed here are read together with the shares for child poverty and for capacity building.',
		row: ['amount', 'amounts'],
		columns: {
			objective: objectiveColumn,
			category: categoryColumn,
			code: { label: 'Secondary theme' },
			amount: { label: 'Amount', hint: 'Euro, Union contribution' }
		}
	},
	'dimension-7': {
		label: 'Dimension 7: gender equality (Table 8)',
		hint: '02 “Gender mainstreaming” is the normal code.',
		help: 'Use 01 only for amounts that target gender equality itself, 02 where a gender perspective runs through the action, 03 where neither holds. In principle ESF+ amounts count with 40\u00a0% towards gender equality, which corresponds to code 02; code 01 counts in full.',
		why: 'Every ESF+ amount needs a gender code. It should agree with the [measures](question:gender-measures) you describe.',
		row: ['amount', 'amounts'],
		columns: {
			objective: objectiveColumn,
			category: categoryColumn,
			code: { label: 'Gender equality' },
			amount: { label: 'Amount', hint: 'Euro, Union contribution' }
		}
	},
	financing: {
		label: 'What does the priority cost, and who pays?',
		hint: 'One row for each Fund and category of region, for the whole period 2021–2027.',
		help: 'Enter amounts in euro as they stand in Table 11, or as the amendment will set them. The flexibility amount is half of the contribution for 2026 and 2027; it is shown apart and may be used only after the Commission’s decision following the mid-term review. Leave the columns for technical assistance empty unless your Member State uses the flat rate. Totals and rates are calculated for you.\n\nPrivate money counts only where the basis is total cost. If strategies are paid with public money alone, the basis “public” is simpler.',
		why: 'The financing plan is what the Commission decides on, and what LAGs will be paid from. The [budget of the strategies](question:budget-total) must fit into it.',
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
	'rate-claimed': {
		label: 'Which co-financing rate is claimed for the priority?',
		hint: 'The Union share in per cent, as it should stand in the decision.',
		help: 'Ceilings of the Union share by category of region:\n\n- 85\u00a0% in less developed and outermost regions\n- 60\u00a0% in transition regions, 70\u00a0% if they were less developed in 2014–2020\n- 40\u00a0% in more developed regions, 50\u00a0% if they were in transition or below 100\u00a0% of average GDP then\n\nA priority delivered wholly through CLLD may go 10 percentage points higher. Dedicated priorities for social innovation and for the most deprived have rates of their own, 95\u00a0% within a cap and 90\u00a0%. If the rates differ by category, enter the highest and check the others in Table 11.',
		why: 'The rate decides how much national money LAGs and applicants have to find. If it exceeds the ceiling, the Commission cannot approve the plan.'
	},
	'clld-bonus-claimed': {
		label: 'Do you claim the 10 extra percentage points for a priority delivered through CLLD?',
		help: 'The bonus raises the ceilings of Article 112(3), for example from 85 to 95\u00a0% or from 60 to 70\u00a0%. It does not exist for the EMFAF. We read the text as not allowing it on top of the special ESF+ rates of 90 and 95\u00a0%, because those are not among the rates that the article lists. Whether it can be combined with the bonuses introduced in 2025 is not clear from the texts; ask the Commission first.',
		why: 'Ten points less to co-finance can be what lets small associations take part. A claim without the conditions puts the rate of the whole priority at risk.'
	},
	'innovation-rate-claimed': {
		label: 'Do you claim the rate of up to 95\u00a0% for social innovation?',
		help: 'Three things must come together: a priority dedicated to social innovative actions, actions that really are innovation or experimentation, and room under the national ceiling. Priorities at this rate may take up at most 5\u00a0% of the ESF+ resources of the Member State under shared management. Ask the coordinating body for the national table and enter it under [national shares](question:national-shares).',
		why: 'The ceiling is national, and other programmes may have used it up. A rate claimed without the sum is corrected later, when LAGs have already planned with it.'
	},
	'ring-fence': {
		label: 'How is the money for CLLD protected against being moved?',
		help: 'Say it in the programme if you can. Up to 8\u00a0% of the initial allocation of a priority, and no more than 4\u00a0% of the programme, can be moved to another priority without a Commission decision, once the monitoring committee has approved it. If late starters lose money each year, agree beforehand when and how allocations may be cut and who is heard.',
		why: 'CLLD spends late, so it is the first place to look when decommitment threatens: money not used by the end of the third following year is lost. LAGs that are cut every autumn stop planning.',
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
		hint: 'Ask the body that coordinates ESF+.',
		help: 'Three shares depend on the situation of the Member State:\n\n- 5\u00a0% against child poverty, where the rate of children at risk of poverty or exclusion was above the EU average in 2017–2019\n- 12.5\u00a0% for young people, where the rate of those aged 15–29 outside work, education and training was above the average in the same years\n- 0.25\u00a0% for capacity building of social partners and civil society, where a country-specific recommendation asks for it\n\nElsewhere an appropriate amount is enough.',
		why: 'CLLD can help to reach these shares, and it can endanger them if money moves out of the objectives that count. The planner cannot know the list; your answer tells it what to test.',
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
		help: 'The figure comes from the Partnership Agreement or from the coordinating body. Technical assistance does not count for thematic concentration, so leave it out. The ceiling of 5\u00a0% for the higher rate is measured on the ESF+ resources under shared management; if you come close to it, calculate that one separately. Leave the field empty if you do not test national shares here.',
		why: 'The 25\u00a0%, the 3\u00a0%, the 5\u00a0% and the other shares are shares of this sum. Without it the planner can show amounts, but not whether they suffice.'
	},
	'national-shares': {
		label: 'What does CLLD contribute to the national minimum shares and ceilings?',
		hint: 'One row for each theme that concerns this priority.',
		help: 'CLLD has no share of its own; each euro counts by its specific objective, as we read the Regulation. Money under objectives (h) to (l) counts towards the 25\u00a0% for social inclusion, but not the part for the most deprived, which has its own 3\u00a0%. Amounts for children and for young people may lie inside other objectives. Use the last row type for all priorities in the Member State that carry the 95\u00a0% rate, with the ceiling of 5\u00a0%.',
		why: 'A budget moved into CLLD may lift one share and lower another. Seen early, that is a line in a table; seen late, it is an observation from the Commission.',
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
		hint: 'One row for each criterion: the four horizontal conditions, and the thematic condition linked to your objective.',
		help: 'Linked to ESF+ objectives are: 4.1 with (a) and (b), 4.2 with (c), 4.3 with (e), (f) and (g), 4.4 with (h), 4.5 with (j), 4.6 with (k). Objectives (d), (i), (l) and (m) have no thematic condition. A condition is fulfilled only if all its criteria are. Refer to documents by title, page and address, and let the justification say what a reader will find there.\n\nIn an amendment you need the assessment for objectives that are new to the programme. For the others check whether the old text is still true: the conditions must stay fulfilled throughout the period.',
		why: 'Expenditure under an objective whose condition is not fulfilled may be claimed, but is not reimbursed until it is. LAGs do not cause such a gap and still wait for the money.',
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
		help: 'Do not confuse this with simplified costs between you and beneficiaries, which need no tick here. Answer “yes” if the programme has, or proposes, rates approved under Article 94; Appendix 1 must then be filled in and assessed by the audit authority first. Union-level rates exist for training, employment counselling and some services, but not for programmes that have their own schemes for the same kinds of action.',
		why: 'Table 14 requires a yes or a no. A “yes” without the appendix makes the submission incomplete.'
	},
	'uses-article-95': {
		label: 'Does the Commission reimburse the priority by financing not linked to costs under Article 95?',
		help: 'Answer “yes” if payments follow conditions met or results reached and no longer costs; Appendix 2 then describes them. It is a demanding form for CLLD, since the results lie with many LAGs. For technical assistance there is a separate [question](question:uses-article-37).',
		why: 'Table 14 requires the answer. Grants to beneficiaries may take this form only where the payments of the Commission do.'
	},
	'ta-support-actions': {
		label: 'Which support for CLLD is paid from technical assistance?',
		hint: 'What you and national networks do for LAGs and partners.',
		help: 'ESF CLLD worked best where LAGs knew the method from other Funds or had extra help from the authority. Plan that help as a service with staff behind it. Between 2016 and 2021 Czechia paid its national LAG network from technical assistance, EUR\u00a0276\u00a0662 and then EUR\u00a0225\u00a0246; Sweden ran one network for all LAGs.\n\nThe last option is offered so that a common mistake can be seen: the running costs of a LAG belong to its strategy and to the ceiling of 25\u00a0%, not to technical assistance. That is our reading of Article 34.',
		why: 'Support that is in no budget is given by nobody. Technical assistance may serve the capacity of partners as well as your own.',
		options: {
			'help-desk': {
				label: 'A help desk and mentors for LAGs',
				phrase: 'a help desk and mentoring for local action groups',
				advantages: ['Extra help from the authority made ESF CLLD more effective']
			},
			'lag-network': {
				label: 'A network of LAGs',
				phrase: 'a network of local action groups for exchange and peer learning',
				advantages: ['LAGs learn from each other; proven in Sweden and Czechia'],
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
		help: 'Cost the support bottom-up: posts, events, the network contract, translation, evaluation. Before you write down half a post, count the questions that ten LAGs ask in a month. If technical assistance comes as a flat rate, the amount is an internal plan; record it all the same.',
		why: 'Without a figure the support competes every year with information technology and audits, and loses.'
	},
	'ta-share': {
		label: 'Which share of the programme’s ESF+ money is technical assistance?',
		hint: 'In per cent, for example 4.',
		help: 'At real cost, divide the technical-assistance allocation by the ESF+ allocation of the programme. At flat rate, enter the percentage that is applied to the eligible expenditure you claim.',
		why: 'The share has a legal ceiling for each Fund. A plan above it is not approved.'
	},
	'ta-ceiling': {
		label: 'Which ceiling for technical assistance applies?',
		help: 'The ceiling for ESF+ is 4\u00a0%. It is 5\u00a0% for a programme under objective (m) only, and 6\u00a0% where the total allocation of the Member State does not exceed EUR\u00a01 billion. A programme for outermost regions only may add one percentage point.',
		why: 'The rule on technical assistance tests your share against this ceiling.',
		options: {
			general: { label: '4\u00a0%, the general ceiling for ESF+', phrase: 'the general ceiling of 4\u00a0%' },
			'material-deprivation': {
				label: '5\u00a0%, programme for material deprivation only',
				phrase: 'the ceiling of 5\u00a0% for programmes under specific objective (m)'
			},
			'small-member-state': {
				label: '6\u00a0%, small total allocation of the Member State',
				phrase: 'the ceiling of 6\u00a0% for Member States with a total allocation of up to EUR\u00a01 billion'
			}
		}
	},
	'ta-groups': {
		label: 'Whom does technical assistance serve?',
		hint: 'At most 900 characters without spaces; the field has 1\u00a0000.',
		help: 'List the authorities of the programme, intermediate bodies, LAGs as users of the help desk and network, beneficiaries, social partners and civil society. Say in a clause what each of them gets.',
		why: 'The template has a field for target groups of technical assistance. If LAGs are missing in it, the training you planned for them is hard to pay.'
	},
	'uses-article-37': {
		label: 'Is additional technical assistance planned as financing not linked to costs?',
		hint: 'Article 37; it comes on top of the ordinary technical assistance.',
		help: 'The Member State can propose extra actions that strengthen the capacity of authorities, beneficiaries and partners, paid for conditions or results. Capacity building of LAGs would fit, if you can define a result that is neither trivial nor outside your hands, such as “all LAGs have passed the readiness check”.',
		why: 'The template asks for the planned use and opens a field of 3\u00a0000 characters for it.'
	},
	'article-37-description': {
		label: 'What is planned under Article 37?',
		hint: 'At most 2\u00a0800 characters without spaces; the field has 3\u00a0000.',
		help: 'Describe the weakness, the actions, the conditions or results that trigger payment, how they are verified, and the bodies that benefit. Keep the part on CLLD recognisable, with its own result.',
		why: 'Payment depends on what is written here. A vague result is a dispute arranged in advance.'
	},
	partners: {
		label: 'Which partners took part in the preparation, and what is their role from now on?',
		hint: 'At least one row for each of the first three kinds.',
		help: 'Name bodies or clear groups of bodies, LAG networks and organisations of the people concerned among them. In “Preparation” write what they did and what changed because of it: “proposed to open target groups to carers; adopted”. In “Implementation” write the continuing role: committee member, evaluator, member of the joint committee, host of training.',
		why: 'A comprehensive partnership with authorities, economic and social partners, civil society and, where appropriate, research bodies is required. The text must state their part in preparation and their role in implementation, monitoring and evaluation.',
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
		help: 'Tell it as a short story with dates, and name at least one decision that turned out differently because of the consultation. State when the monitoring committee discussed the text. For an amendment, describe the consultation on the amendment and not that of 2021.',
		why: 'Partners are to be involved in preparation, not informed after it. Consultation that follows the decision leaves strategies without owners.'
	},
	'code-of-conduct-applied': {
		label: 'Was the European code of conduct on partnership applied?',
		help: 'Answer “yes” if partners were chosen transparently, had the papers in good time, and saw what became of their comments. The code is Delegated Regulation (EU) No 240/2014; it still applies in this period.',
		why: 'The partnership must be organised in line with the code. Partners who were not heard can point to it, and so can the Commission.'
	},
	'lag-committee-seat': {
		label: 'Are LAGs represented in the monitoring committee with a vote?',
		hint: 'Through their network or as elected representatives.',
		help: 'One seat for the LAG network and one for an organisation of the people concerned is a sound minimum. Every member of the committee has a vote. The committee approves the method and criteria for selecting operations, but not those that the Regulation reserves to LAGs.',
		why: 'The committee decides on transfers, evaluation plan and criteria. Without LAGs at the table, CLLD is discussed there as a spending problem.'
	},
	'partner-capacity-amount': {
		label: 'How much ESF+ money is planned for capacity building of social partners and civil society?',
		hint: 'In euro, for the whole programme.',
		help: 'Training, networks and joint actions of social partners and civil society organisations count; associations that found a LAG or bring a new group into it are a natural use. An appropriate amount is due in each programme. Where a country-specific recommendation asks for it, the national minimum is 0.25\u00a0%.',
		why: 'The duty holds for every ESF+ programme, and LAGs gain from it first: weak associations make weak partnerships.'
	},
	'communication-objectives': {
		label: 'What should communication about CLLD achieve?',
		hint: 'At most 1\u00a0200 characters without spaces; the field has 4\u00a0500 for the whole programme.',
		help: 'Write two or three objectives that could fail: “people in every strategy area know how to bring an idea to the LAG”, “groups who have never applied hear of each call”. Add how LAGs act as multipliers, since people trust a neighbour more than a campaign.',
		why: 'The programme sets out its objectives for communication and visibility. For CLLD it is more than publicity: without it only the usual applicants come.'
	},
	'communication-audiences': {
		label: 'Who should be reached, and through which channels?',
		hint: 'Three to five rows.',
		help: 'Separate the people a strategy is for from those who decide and from the wider public. Choose channels that exist in the area: notice boards, parish papers, club evenings, the school’s messaging group. Fill in social media where the audience uses it; the Regulation asks for it where appropriate.',
		why: 'Audiences, channels and, where appropriate, social media must be named. Local calls also belong in the timetable of planned calls on the programme’s website, which is updated at least three times a year.',
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
		help: 'Give the figure of the programme. If a part is reserved for LAGs, say so in the objectives. Costs of local animation belong to the strategies and are not meant here.',
		why: 'The planned budget is one of the points that the section on communication has to contain.'
	},
	'communication-indicators': {
		label: 'How will you know that communication works?',
		hint: 'Two or three indicators with a target.',
		help: 'Count what tells you something: first-time applicants per call, share of residents who have heard of the LAG, attendance at open meetings outside the main town. Visits to a website tell little about a village.',
		why: 'Indicators for monitoring and evaluation of communication are required. They also show early whether the people you want to reach have been reached.',
		row: ['indicator', 'indicators'],
		columns: {
			indicator: { label: 'Indicator', hint: 'At most 150 characters without spaces' },
			target: { label: 'Target' },
			'data-source': { label: 'Source of data', hint: 'At most 150 characters without spaces' }
		}
	},
	'strategic-operations-list': {
		label: 'Which operations of strategic importance are planned, and when?',
		hint: 'All rows together fill at most 2\u00a0000 characters without spaces. Leave the table empty if CLLD has none.',
		help: 'Parts of CLLD can be strategic: a joint network of LAGs, a group of operations on one theme, the first test of a new service. Choose one that can be shown to visitors. Give start, milestones and end for each.',
		why: 'The list is attached to the programme for information. Once such an operation is selected, the Commission must be told within one month, and the beneficiary organises a communication event.',
		row: ['operation', 'operations'],
		columns: {
			name: { label: 'Operation', hint: 'At most 200 characters without spaces' },
			timetable: { label: 'Timetable', hint: 'At most 300 characters without spaces' }
		}
	}
};
