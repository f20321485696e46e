import type { QuestionText } from '#lib/guide/guide-text.ts';

export const designQuestions: Readonly<Record<string, QuestionText>> = {
	'clld-concept': {
		label: 'What is CLLD for, whom does it serve, where does it work, which Fund pays, and how do all work together?',
		hint: 'One paragraph on each of the five. Start with a first version and improve it at the end of the stage.',
		help: 'Write as you would explain it to a new colleague: “In eight to ten areas with high long-term unemployment, partnerships of municipalities, employers and social organisations select small operations for people who are out of work. The ESF+ pays for people and activities, the ERDF for small conversions.” If you cannot write one of the paragraphs, the decision behind it is still open.',
		why: 'The Commission’s guidance on CLLD is built on these five questions. A concept that answers them keeps later decisions consistent, and partners can object in time.'
	},
	'funds-model': {
		label: 'Do strategies receive money from one Fund or from several?',
		help: 'Decide by type of territory. A deprived quarter may need the ESF+ alone; in a rural area with a LEADER LAG, a second office may cost more than a second set of rules. Ask each managing authority for a written commitment of money and calendar before you choose several Funds. In 2014–2020, 16 Member States combined Funds, and only about a quarter of their LAGs did so.',
		why: 'Several Funds allow integrated strategies, but bring the legal duties of a joint call and a joint committee. Without common rules LAGs work with one manual for each Fund.',
		options: {
			mono: {
				label: 'ESF+ alone',
				phrase: 'supports strategies from the ESF+ alone',
				advantages: ['One rule book', 'A fast start', 'A clear social focus'],
				drawbacks: [
					'No investment beyond cross-financing, which is limited to 15\u00a0% of a priority',
					'Separate LAG offices where a LEADER LAG exists'
				]
			},
			'esf-erdf': {
				label: 'ESF+ and ERDF in one programme',
				phrase: 'supports strategies jointly from the ESF+ and the ERDF within one programme',
				advantages: [
					'One managing authority',
					'Services and small investments in one strategy',
					'Tried before: 177 LAGs used exactly the ERDF and the ESF in 2014–2020'
				],
				drawbacks: ['Two sets of indicators']
			},
			'esf-eafrd': {
				label: 'ESF+ with LEADER (EAFRD), possibly also ERDF and EMFAF',
				phrase: 'supports strategies jointly from the ESF+ and the EAFRD and, where appropriate, other Funds',
				advantages: [
					'Builds on rural LAGs that exist',
					'Practised widely: 314 LAGs combined the EAFRD, the ERDF and the ESF in 2014–2020'
				],
				drawbacks: [
					'Different ministries, IT systems and calendars; in Portugal the delivery systems of the Funds remained the main obstacle',
					'The ESF+ share can become small: in one Swedish LAG the ESF was about 6\u00a0% of the EU money in 2014–2020'
				]
			}
		}
	},
	'clld-funds': {
		label: 'Which Funds support the strategies?',
		hint: 'Every Fund from which a strategy can receive money. The Cohesion Fund does not support CLLD.',
		help: 'Name all Funds of the [model you chose](question:funds-model). Choose a Fund only if its managing authority has agreed. Cross-financing within an ESF+ priority is not a second Fund. Your answer decides whether the questions on joint call, joint committee and Lead Fund are asked below.',
		why: 'Every strategy needs a financial plan with an allocation for each Fund and programme. With more than one Fund the deadline for the first selection round counts from the decision on the last programme concerned.',
		options: {
			'esf-plus': { label: 'ESF+', phrase: 'the European Social Fund Plus (ESF+)' },
			erdf: {
				label: 'ERDF',
				phrase: 'the European Regional Development Fund (ERDF)',
				advantages: [
					'Pays for buildings, equipment and small infrastructure',
					'Urban strategies may count towards the share for sustainable urban development'
				],
				drawbacks: ['Own specific objectives and indicators']
			},
			jtf: {
				label: 'JTF',
				phrase: 'the Just Transition Fund (JTF)',
				advantages: ['Covers skills, job search and active inclusion in transition territories'],
				drawbacks: [
					'Only activities that implement a territorial just transition plan',
					'Cannot share a priority with another Fund'
				]
			},
			emfaf: {
				label: 'EMFAF',
				phrase: 'the European Maritime, Fisheries and Aquaculture Fund (EMFAF)',
				advantages: ['Delivers its objective for fishing and aquaculture communities through CLLD'],
				drawbacks: ['Has its own rates: the 10 extra percentage points for CLLD priorities do not apply']
			},
			eafrd: {
				label: 'EAFRD (LEADER)',
				phrase: 'the European Agricultural Fund for Rural Development (EAFRD) through LEADER',
				advantages: ['Rural LAGs exist, and at least 5\u00a0% of the EAFRD is reserved for LEADER'],
				drawbacks: ['Programmed in the CAP Strategic Plan, with its own rules and paying agency']
			}
		}
	},
	'programme-place': {
		label: 'Where does CLLD stand in the programme?',
		help: 'The 10 extra percentage points are available only for a priority that is delivered entirely through CLLD; a single open call inside it ends the bonus. The innovation priority may reach 95\u00a0%, but only for up to 5\u00a0% of the national ESF+ resources under shared management, counted over all programmes. In our reading the two advantages cannot be added up.\n\nIf several themes matter, check whether one dedicated priority can carry several specific objectives before you spread CLLD over many priorities.',
		why: 'The answer decides the co-financing rate, the indicators, and how easily the money can be moved away by reprogramming.',
		options: {
			'dedicated-priority': {
				label: 'A priority of its own',
				phrase: 'programmes community-led local development in a dedicated priority that is delivered entirely through it',
				advantages: [
					'Visible, with a protected budget, its own indicators and its own rate',
					'10 extra percentage points of co-financing are possible',
					'Used for the ESF in Romania and in Kujawsko-Pomorskie in 2014–2020'
				],
				drawbacks: ['Hard to change if demand shifts']
			},
			embedded: {
				label: 'Within several specific objectives of other priorities',
				phrase: 'programmes community-led local development within several specific objectives, alongside other types of action',
				advantages: ['Thematic breadth'],
				drawbacks: ['Fragmented budgets', 'LAGs report to many measures', 'No extra percentage points']
			},
			'innovation-priority': {
				label: 'Inside the dedicated priority for social innovation',
				phrase: 'programmes community-led local development within the priority dedicated to social innovation',
				advantages: ['A co-financing rate of up to 95\u00a0%', 'A framework made for experiments'],
				drawbacks: [
					'The actions have to be real innovation or experimentation',
					'The volume at the higher rate is limited to 5\u00a0% of the national ESF+ resources'
				]
			}
		}
	},
	'coordination-with-other-funds': {
		label: 'How does CLLD fit with ERDF, EAFRD and EMFAF money in the same area?',
		hint: 'Who coordinates, how often, and the rule that prevents double funding; also if the ESF+ alone pays for strategies.',
		help: 'Name the body (for example a coordination committee of all managing authorities concerned), how often it meets, and one rule for applicants. In Slovenia a standing committee prepares one call for all Funds. If the ESF+ alone pays for strategies, exchanging lists of operations with the LEADER paying agency at fixed dates may be enough. Build on the [instruments you listed](question:other-instruments).',
		why: 'If several Funds support territorial strategies, the Member State has to ensure coherence and coordination. The European Court of Auditors has reported a case of double financing in LEADER.'
	},
	'joint-call': {
		label: 'Will there be one joint call for the strategies of all Funds?',
		hint: '“Yes” if all managing authorities concerned will publish one call with one calendar.',
		help: 'In our reading a joint call means one invitation, one set of selection criteria and one deadline; separate calls that refer to each other are not joint. If one of the programmes is late, publish the joint call with a reservation for that Fund.',
		why: 'Where strategies can receive support from more than one Fund, the managing authorities must organise a joint call. A “No” would breach Article 31(3).'
	},
	'joint-monitoring-committee': {
		label: 'Will there be one committee of all Funds that monitors the strategies?',
		hint: '“Yes” if its members and mandate are agreed, or will be before the call.',
		help: 'This committee follows the implementation of the strategies. It is not the monitoring committee of the programme, though its members may overlap. Secure seats and a vote for the ESF+ managing authority and for social partners. Decide who prepares the meetings.',
		why: 'The Regulation requires a joint committee where strategies can receive support from several Funds. Without a mandate in it, the ESF+ side cannot defend its themes against larger Funds.'
	},
	'lead-fund-model': {
		label: 'How will the rules of the Funds be brought together?',
		help: 'The rules of a Lead Fund apply to the whole strategy, but each Fund keeps its scope and its eligibility rules. The other authorities rely on the decisions and management verifications of the Lead Fund authority. Paying all preparation, running and animation costs from one Fund is a lighter step; it can be combined with a Lead Fund. Decide before the programme is submitted: a later change affects rules, IT and audit.',
		why: 'Without a decision each Fund uses its own forms, and the same LAG office is checked several times.',
		options: {
			none: {
				label: 'None: each Fund by its own rules',
				phrase: 'applies the rules of each Fund to its part of a strategy',
				advantages: ['Respects the autonomy of each Fund', 'No legal preparation'],
				drawbacks: ['Several rule books for one LAG']
			},
			'running-costs': {
				label: 'Running costs from one Fund only',
				phrase: 'covers all preparatory, management and animation costs of the strategies from one Fund',
				advantages: ['One claim for the LAG office'],
				drawbacks: ['One Fund bears these costs for all']
			},
			'lead-fund': {
				label: 'A Lead Fund',
				phrase: 'designates a Lead Fund whose rules apply to the strategies',
				advantages: ['One set of rules', 'One control of the strategy'],
				drawbacks: ['Legal and IT work before the start', 'Eligibility still differs from Fund to Fund']
			}
		}
	},
	'lead-fund': {
		label: 'Which Fund is the Lead Fund?',
		hint: 'One of the Funds that support the strategies.',
		help: 'Choose the Fund that pays the largest part of most strategies, or the one whose authority can carry out verifications for the others. If the EAFRD is the Lead Fund and a LAG takes over tasks of the paying agency, that LAG has to be identified as an intermediate body.',
		why: 'The rules of the Lead Fund apply to the strategy, and the other authorities rely on its decisions and verifications. A Fund with a small share has little reason to do this work.'
	},
	'fund-information-flow': {
		label: 'How do the other authorities receive the information they need to monitor and pay?',
		hint: 'Which data, how often, through which system.',
		help: 'List what is needed for each decision and payment: operation, beneficiary, amounts by Fund, result of the verification, irregularities. Agree on a date each month and on one contact for each Fund. A shared workspace is enough at the start if everybody knows who fills it in.',
		why: 'The Lead Fund authority must give the others the information they need to monitor and to pay. Without a written agreement this depends on single persons.'
	},
	'running-costs-fund': {
		label: 'Which Fund pays preparation, running and animation costs?',
		hint: 'Leave empty if, under a Lead Fund, each Fund pays its own share.',
		help: 'Compare these costs with the total that each Fund has for the strategies. The Regulation does not say how the 25\u00a0% ceiling is counted when one Fund pays for all. In our reading it is tested on the strategy as a whole; agree on this with the audit authorities.',
		why: 'With one Fund for these costs, the LAG submits one claim for its office. The Fund that pays needs a budget for it in its own programme.'
	},
	'fund-demarcation': {
		label: 'What does each Fund pay within the strategies?',
		hint: 'One row for each Fund, with an example.',
		help: 'Write for the person who advises applicants. ESF+: “pays trainers, coaching, childcare during courses; no building works”. ERDF: “pays the conversion of the workshop; no wages of participants”. Several Funds may support one operation, but the same expenditure may be declared only once.',
		why: 'Each Fund keeps its scope and its eligibility rules, even under a Lead Fund. Without examples applicants learn the limits from refusals.',
		row: ['Fund', 'Funds'],
		columns: {
			fund: { label: 'Fund' },
			'pays-for': { label: 'Pays for' },
			'leaves-out': { label: 'Does not pay for' },
			example: { label: 'Example', hint: 'One operation that shows the border' }
		}
	},
	'jtf-scope': {
		label:
			'Do all activities paid by the JTF belong to Article 8(2) of its Regulation and implement a territorial just transition plan?',
		hint: 'Look at the JTF row of the table above, activity by activity.',
		help: 'For local strategies the points that fit best are upskilling and reskilling (k), job-search assistance (l), active inclusion of jobseekers (m) and other activities in education and social inclusion (o). Note for each activity the point of Article 8(2) and the passage of the plan that it implements. Ask the managing authority of the JTF to confirm the list in writing. Answer “No” as long as one activity is left over; the ESF+ may be able to pay for it.',
		why: 'The JTF supports nothing outside this list, even in a territory that has a plan. A LAG that selects such an operation from JTF money cannot have it paid.'
	},
	'territory-selection': {
		label: 'How are the territories chosen?',
		help: 'If you cover the whole territory, set a quality threshold, or weak strategies are funded too. A competition needs a realistic estimate of demand and a plan for areas that are not selected. Targeting needs an indicator that people accept, and an exception for places divided by a boundary.',
		why: 'The programme has to describe the territories for each specific objective. The answer also decides how many partnerships will prepare a strategy without being funded.',
		options: {
			'whole-territory': {
				label: 'The whole eligible territory',
				phrase: 'offers community-led local development in the whole eligible territory',
				advantages: ['Every municipality can take part, as in Slovenia and Saxony-Anhalt'],
				drawbacks: ['Weak strategies are funded as well', 'The money is spread thinly']
			},
			competition: {
				label: 'Open competition',
				phrase: 'selects the territories in an open competition of strategies',
				advantages: ['An incentive for quality'],
				drawbacks: [
					'Prepared places go without money: in Lithuania in 2014–2020 almost 60 urban strategies were drafted and 38 towns funded'
				]
			},
			targeted: {
				label: 'Targeted at deprived areas',
				phrase: 'concentrates community-led local development on areas of particular deprivation',
				advantages: [
					'The money follows the need: England took the 20\u00a0% most deprived areas, Romania marginalised zones in towns above 20\u00a0000 inhabitants'
				],
				drawbacks: ['Boundaries divide communities', 'Areas may be stigmatised']
			}
		}
	},
	'targeting-criteria': {
		label: 'By which criteria are the areas targeted?',
		hint: 'Indicator, threshold, source and year; who decides on border cases.',
		help: 'Use data that exist for small areas and are published, such as long-term unemployment, benefit receipt or a deprivation index. Define the threshold and the exception together: “Statistical districts in the worst fifth of the index 2023; adjoining streets may be included if residents use the same services.” Say how often the list is updated.',
		why: 'Areas that are not on the list will challenge it if nobody can recalculate it.'
	},
	'urban-rural': {
		label: 'Are strategies open to rural, urban or mixed areas?',
		help: 'Give a reason for each type, even if you choose only one. Rural LAGs know the method but often lack partners for inclusion; urban partnerships know the need and have to learn the method. Where several types are open, expect differences in size, budget and support.',
		why: 'If this is not asked, CLLD stays where LEADER has been, and urban poverty is not reached. The choice decides the codes for the type of territory.',
		options: {
			rural: {
				label: 'Rural LAGs, extended by the ESF+',
				phrase: 'extends the work of rural local action groups by support from the ESF+',
				advantages: ['The structures exist'],
				drawbacks: ['Urban poverty is not reached']
			},
			urban: {
				label: 'Urban LAGs',
				phrase: 'supports local action groups in urban areas',
				advantages: [
					'Close to where deprivation is dense',
					'Tried before: about 221 urban LAGs in seven Member States in 2014–2020'
				],
				drawbacks: ['New actors have much to learn']
			},
			mixed: {
				label: 'Rural and urban areas together',
				phrase: 'supports local action groups in rural, urban and mixed areas',
				advantages: [
					'Follows the links of daily life between town and country',
					'Saxony-Anhalt now includes its three large cities'
				],
				drawbacks: ['In large areas people know each other less']
			}
		}
	},
	'area-types': {
		label: 'Which types of area will the strategies cover?',
		hint: 'Codes 09 to 16 stand for CLLD; the other codes stand for other approaches.',
		help: 'Choose by the focus of the strategies:\n\n- urban: 09 neighbourhoods, 10 cities, towns and suburbs, 11 functional urban areas\n- other: 12 rural, 13 mountainous, 14 islands and coasts, 15 sparsely populated, 16 other areas\n\nSeveral codes are possible; their amounts are split later in [Table 6](question:dimension-3). Annex I also marks codes 09 to 11 as focused on sustainable urban development, which matters only to the ERDF.',
		why: 'These codes show CLLD in the figures of the programme. In our reading, a priority that claims the 10 extra percentage points has all its money on them.'
	},
	'area-rule': {
		label: 'Who draws the boundaries, and by which rule?',
		hint: 'The rule as it will be published, with its exceptions.',
		help: 'Let the partnership propose the area and set the limits yourself: smaller than the region, no overlaps within one Fund, no gaps. Ask for the reason for the boundary, for example the school district, the labour market or the bus network. Allow an exception where the rule would divide a community: in Portugal rural and coastal strategies covered the same places.',
		why: 'Areas have to be subregional, and each strategy has to set out its area and population. Boundaries that do not fit daily life lead to two strategies for the same people.'
	},
	'population-rule': {
		label: 'Is there a rule on population?',
		help: 'EU law sets no limits for 2021–2027. The range of 10\u00a0000 to 150\u00a0000 applied in 2014–2020, and a national rule may keep it. If you set a range, say why it fits your settlement pattern and who may be exempted. If you set none, the minimum budget has to keep strategies viable.',
		why: 'Each strategy must state its population, so a rule is easy to check. A range without a reason may exclude islands, valleys and large deprived quarters.',
		options: {
			'national-range': {
				label: 'Keep 10\u00a0000 to 150\u00a0000 as a national rule',
				phrase: 'keeps the population range of 10\u00a0000 to 150\u00a0000 inhabitants as a national rule',
				advantages: ['Large enough to find partners, small enough to know each other', 'Known to all from 2014–2020'],
				drawbacks: ['Excludes islands, small valleys and large deprived quarters']
			},
			'own-range': {
				label: 'A range of your own',
				phrase: 'sets a population range that fits the settlement pattern',
				advantages: [
					'Fits the places: Czechia used 10\u00a0000 to 100\u00a0000 and only municipalities below 25\u00a0000, Wallonia 10\u00a0000 to 70\u00a0000'
				],
				drawbacks: ['Needs a justification']
			},
			'no-threshold': {
				label: 'No threshold; the budget decides',
				phrase: 'sets no population threshold and ensures viability through the minimum budget of a strategy',
				advantages: ['Flexible'],
				drawbacks: ['May produce many very small LAGs']
			}
		}
	},
	'population-min': {
		label: 'Smallest population of an area',
		hint: 'Inhabitants. Leave empty if there is only an upper limit.',
		help: 'Ask how many people it takes to find a working partnership and enough ideas. If a neighbourhood of 6\u00a0000 people with strong organisations would do, set a lower figure or use the exception below. For orientation: Lithuanian urban LAG areas had about 20\u00a0000 people on average in 2014–2020 (our calculation).',
		why: 'This figure excludes places. You have to be able to defend it for each of them.'
	},
	'population-max': {
		label: 'Largest population of an area',
		hint: 'Inhabitants. Leave empty if there is only a lower limit.',
		help: 'People should be able to know who decides in their area. For large cities, allow strategies for parts of the city rather than a higher figure.',
		why: 'The larger the area, the harder it is for LAG staff to reach people in person.'
	},
	'population-exceptions': {
		label: 'Why these figures, and who may deviate from them?',
		hint: 'Two sentences with the reason, then the exception and who grants it.',
		help: 'Take reasons from the settlement pattern: size of municipalities, commuting, services. Name the exceptions in advance, for example “islands, mountain valleys and urban neighbourhoods with at least 6\u00a0000 inhabitants; granted by the selection committee on a reasoned request”.',
		why: 'A national threshold needs a justification and a rule for exceptions. Otherwise exceptions are made unequally and without a record.'
	},
	'number-of-strategies': {
		label: 'How many strategies do you expect to support?',
		hint: 'A whole number; the middle of your range.',
		help: 'Divide the total budget by what makes one strategy viable, then compare with the places that could apply. If twice as many are likely to prepare a strategy, plan now for those that are not selected. The figure can also be an output target: no common ESF+ indicator counts strategies, so you need one of your own.',
		why: 'Budget, staff and the work of the selection committee follow from it.'
	},
	'budget-total': {
		label: 'Total public contribution to all strategies',
		hint: 'In euro: EU and national public money of all Funds, without private money.',
		help: 'Count all public money that will be approved for strategies: preparation, operations, running and animation costs. National, regional and local budgets and public-law bodies count as public; private co-financing does not. The Union contribution by code and category of region is asked later, under [financing](question:financing).',
		why: 'For each strategy the public contribution is the base of the 25\u00a0% ceiling for running and animation costs. The total also shows whether the number of strategies is realistic.'
	},
	'budget-rules': {
		label: 'By which rules is the money divided between strategies?',
		hint: 'Several may apply together.',
		help: 'A minimum keeps strategies viable, a maximum keeps operations small, and a formula prevents disputes. If you keep a reserve for good performance, reward what you want to see, for example first-time applicants, and not only the speed of spending. Publish the rule with the strategy call.',
		why: 'The approval decision fixes the allocation of each strategy by Fund and programme. A division that cannot be explained will be challenged.',
		options: {
			floor: {
				label: 'A minimum for each strategy',
				phrase: 'sets a minimum budget for each strategy',
				advantages: ['Pays for an office and for operations'],
				drawbacks: ['Fewer LAGs']
			},
			ceiling: {
				label: 'A maximum for each strategy',
				phrase: 'sets a maximum budget for each strategy',
				advantages: ['Avoids large public works chosen under pressure to spend'],
				drawbacks: ['May be too little for large areas']
			},
			formula: {
				label: 'A formula by population and need',
				phrase: 'allocates funds by a published formula based on population and need',
				advantages: ['Transparent', 'Areas can plan before they apply'],
				drawbacks: ['Says nothing about quality']
			},
			'quality-bonus': {
				label: 'A bonus for the quality of the strategy',
				phrase: 'grants an additional amount for the quality of the strategy',
				advantages: ['Rewards preparation'],
				drawbacks: ['Favours experienced LAGs unless newcomers were supported']
			},
			'performance-reserve': {
				label: 'A reserve for good performance',
				phrase: 'keeps a reserve for strategies that perform well',
				advantages: ['Rewards delivery: Kujawsko-Pomorskie moved additional money to its most active LAGs'],
				drawbacks: ['Can favour easy spending']
			}
		}
	},
	'budget-min': {
		label: 'Minimum public budget of a strategy',
		hint: 'In euro over the whole period. Leave empty if there is none.',
		help: 'Add up the staff of the office for the period, the animation, and a number of operations that people would notice. In 2007–2013 FARNET, the support unit for fisheries CLLD, found delivery difficult below EUR\u00a02\u00a0million, and mostly soft and pilot operations below EUR\u00a01\u00a0million. A smaller budget can work if the office is shared with a LEADER LAG.',
		why: 'A budget that is too small pays for half a post and a few events.'
	},
	'budget-max': {
		label: 'Maximum public budget of a strategy',
		hint: 'In euro over the whole period. Leave empty if there is none.',
		help: 'Ask how much the partnership can decide well in small and medium operations. Above that amount, pressure to spend draws money to large municipal works. If one area is much larger than the others, let it form two strategies.',
		why: 'Too much money is a risk as well: it changes who applies and what is proposed.'
	},
	'running-cost-share': {
		label: 'Which share of a strategy’s public budget may go to running and animation costs?',
		hint: 'In per cent of the total public contribution to the strategy. The legal maximum is 25.',
		help: 'Running costs are the costs of management, monitoring and evaluation. Preparatory support stays outside the ceiling, and private money outside its base. Calculate from people: a coordinator and an animator for six years, then see which share that is. For comparison, one Polish LAG receives EUR\u00a0154\u00a0030 over 69 months for managing the ESF+ part of its strategy, about EUR\u00a026\u00a0800 a year.\n\nIf a strategy has several Funds, the ceiling applies, in our reading, to the strategy as a whole.',
		why: 'The ceiling of 25\u00a0% is a legal limit for every strategy. A share that is too low leaves no money for animation, and animation is what distinguishes CLLD from a call.'
	},
	'lag-staff': {
		label: 'How many full-time equivalents does a LAG office need?',
		hint: 'An average over the period, for example 2.5.',
		help: 'The planner default is two to three full-time equivalents: coordination, animation, administration. Multiply by your salary level and by the years, and compare with the share above and with the minimum budget. If the sum does not fit, change the budget or the tasks.',
		why: 'A percentage says little until it is expressed in people. Small budgets cannot pay for an office, even at the legal ceiling.'
	},
	'preparatory-budget': {
		label: 'How much is set aside for preparatory support?',
		hint: 'In euro for all areas together.',
		help: 'Multiply an amount for each area by the number of areas that may apply, not by the number that will be selected: preparation is eligible even if the strategy is not selected. For comparison, England paid up to GBP\u00a040\u00a0000 for each area in 2015, and a Romanian urban community received about EUR\u00a044\u00a0000 for three and a half months in 2017. The form, a lump sum or real costs, is settled in [Preparation](stage:preparation).',
		why: 'Support must cover capacity building and preparatory actions. Without it only places with spare staff can write a strategy.'
	},
	'cofinancing-sources': {
		label: 'Where does the co-financing of operations come from?',
		hint: 'Choose all that apply to beneficiaries of local operations.',
		help: 'Ask what an association with three employees can really contribute. A national or regional contribution is the simplest answer. Voluntary work can be accepted as a contribution in kind under conditions; Lower Saxony counts it at EUR\u00a015 an hour in its scheme for social innovation. Say what applies to which size of operation.',
		why: 'A required own contribution keeps out the organisations closest to the people you want to reach. If only cities apply, this may be the reason.',
		options: {
			'national-budget': {
				label: 'State or regional budget',
				phrase: 'covers the national share from the state or regional budget',
				advantages: ['Small organisations can take part', 'Counts as public contribution'],
				drawbacks: ['Must be secured in the budget for years']
			},
			'local-budgets': {
				label: 'Municipal budgets',
				phrase: 'counts on contributions from municipal budgets',
				advantages: ['Municipalities take an interest in what they pay for'],
				drawbacks: ['Poor municipalities drop out', 'Influence on the choice of operations follows the money']
			},
			'own-money': {
				label: 'Own money of beneficiaries',
				phrase: 'asks beneficiaries for a contribution of their own',
				advantages: ['Shows commitment'],
				drawbacks: ['Excludes associations and informal groups']
			},
			'in-kind': {
				label: 'Contributions in kind, including voluntary work',
				phrase: 'accepts contributions in kind, including unpaid work',
				advantages: ['Recognises what communities have to offer'],
				drawbacks: ['Hours have to be valued and recorded']
			},
			waived: {
				label: 'No contribution below a certain size',
				phrase: 'asks for no contribution from beneficiaries of small operations',
				advantages: ['Opens the door for first-time applicants'],
				drawbacks: ['The share has to be paid by somebody else']
			}
		}
	},
	advances: {
		label: 'Who receives advances?',
		help: 'Calculate the first months: the agreement is signed, two people are employed, and the first claim is paid half a year later. In 2014–2020 LEADER allowed advances of up to 50\u00a0% of the public support for running and animation costs. For small operations a lump sum paid in two parts often replaces an advance.',
		why: 'If payment comes only after costs have been paid, small organisations have to borrow or withdraw after approval.',
		options: {
			none: {
				label: 'Nobody; payment after costs or outputs',
				phrase: 'pays after costs have been incurred or outputs delivered',
				advantages: ['No amounts to recover'],
				drawbacks: ['LAGs and associations have to borrow']
			},
			'lag-costs': {
				label: 'LAGs, for running and animation costs',
				phrase: 'pays advances to local action groups for running and animation costs',
				advantages: ['The office can start at once'],
				drawbacks: ['Small beneficiaries still wait']
			},
			'lag-and-small-beneficiaries': {
				label: 'LAGs and small beneficiaries',
				phrase: 'pays advances to local action groups and to beneficiaries of small operations',
				advantages: ['Organisations without reserves can take part'],
				drawbacks: ['More advances to clear and to follow up']
			}
		}
	},
	'planned-areas': {
		label: 'Which areas do you already plan with?',
		hint: 'One row for each area. If a competition decides, list what you expect, or leave the table empty.',
		help: 'Use working names, such as “Upper valley” or “Eastern districts”. Choose one code from 09 to 16 for each area by its main focus. Compare the totals below the table with the number of strategies and the budget given above, and correct what is out of date.',
		why: 'The programme has to indicate its territories, and Table 6 needs amounts by type of area. The table also shows gaps and overlaps.',
		row: ['area', 'areas'],
		columns: {
			name: { label: 'Area' },
			'area-type': { label: 'Type of area', hint: 'Code 09 to 16' },
			population: { label: 'Population' },
			allocation: { label: 'Public contribution', hint: 'In euro' },
			note: { label: 'Note', hint: 'For example existing LAG, reason for choice' }
		}
	},
	'delivery-model': {
		label: 'Who selects, who contracts, who pays, who checks?',
		hint: 'Choose the models you will use. Several are possible, for different types of operation.',
		help: 'In every model the LAG selects operations and fixes the amount of support; the models differ in what follows. Choose by what LAGs can carry financially and legally, and by the size of operations. In an umbrella operation the LAG is the beneficiary of one operation and passes on small grants; in our reading this needs national rules. Where a LAG carries out operations of its own, selecting and carrying out have to be separated. The task of each body is settled in the [table of tasks](question:task-allocation).',
		why: 'Unclear roles are a recurrent bottleneck: two bodies ask for the same document, or nobody decides. The managing authority does not select the operations that are reserved to the LAG.',
		options: {
			'lag-selects': {
				label: 'A. The LAG selects; the managing authority or an intermediate body contracts and pays',
				phrase:
					'leaves the selection of operations to local action groups, while it or an intermediate body concludes contracts and makes payments',
				advantages: ['The LAG is free for animation', 'Lower legal risk'],
				drawbacks: ['Two checks, and delay if operations are assessed again']
			},
			'lag-intermediate-body': {
				label: 'B. The LAG selects and contracts as intermediate body; the managing authority pays',
				phrase:
					'designates local action groups as intermediate bodies that select and contract operations, while it makes the payments itself',
				advantages: ['Fast', 'Local ownership'],
				drawbacks: ['The LAG needs financial strength and separated functions', 'Requires a written delegation']
			},
			'lag-contracts-pays': {
				label: 'C. The LAG selects, contracts and pays (global grant or umbrella operation)',
				phrase:
					'entrusts local action groups with selecting, contracting and paying small operations under a global grant or umbrella operation',
				advantages: ['Suits micro-grants best', 'Used for ESF micro-grants in Kujawsko-Pomorskie'],
				drawbacks: ['Liability and pre-financing lie with the LAG', 'Rests on national rules, which you should cite']
			},
			'lag-own-operations': {
				label: 'D. The LAG carries out operations of its own only',
				phrase: 'supports operations that local action groups carry out themselves under their strategies',
				advantages: ['Simple for small budgets'],
				drawbacks: ['Conflict of interest', 'Little open competition']
			}
		}
	},
	'lag-freedoms': {
		label: 'What else can the LAG decide without asking?',
		hint: 'Beyond its legal tasks. Choose what you will write into the agreement.',
		help: 'The six tasks that the law reserves to the LAG, such as selecting operations and fixing the amount of support, are not yours to grant. The question is what lies beyond them. Set a limit where you hesitate, for example “shifts of up to 15\u00a0% between actions, reported once a year”.',
		why: 'The EU study on the ESF and CLLD recommends more autonomy for LAGs. Every decision that needs your consent costs you staff time and delays the LAG.',
		options: {
			'call-budgets': {
				label: 'How its budget is divided among calls',
				phrase: 'leaves it to local action groups to divide their budget among calls',
				advantages: ['Calls can follow demand: LAG Elfi in Saxony-Anhalt decides on their themes and volumes']
			},
			'shifts-between-actions': {
				label: 'Shifts between actions of the strategy up to a limit',
				phrase: 'allows local action groups to shift money between actions of their strategy up to a stated limit',
				advantages: ['No amendment for small corrections'],
				drawbacks: ['The limit has to be monitored']
			},
			'changes-to-operations': {
				label: 'Changes to operations that keep their aim',
				phrase: 'allows local action groups to approve changes to operations that keep their aim',
				advantages: ['Operations can learn while they run'],
				drawbacks: ['Changes must still be eligible and recorded']
			},
			extensions: {
				label: 'Longer duration of operations within the period',
				phrase: 'allows local action groups to extend the duration of operations within the period of eligibility',
				advantages: ['Quick answer to delays'],
				drawbacks: ['Payment forecasts become less certain']
			},
			'own-procedure': {
				label: 'Its own form of decision, such as residents’ votes or juries',
				phrase: 'leaves it to local action groups to choose their form of decision, such as juries or votes of residents',
				advantages: ['Fits local habits', 'New people take part in decisions'],
				drawbacks: ['Must remain transparent and free of conflicts of interest']
			}
		}
	},
	'verification-body': {
		label: 'Which body makes the final verification of eligibility before approval?',
		hint: 'One name, for example “Regional Labour Office, ESF+ unit”.',
		help: 'The LAG selects the operation and fixes the amount, then presents it to this body. Limit this final check to eligibility, and say in how many days the body decides. It does not score operations again or compare them.',
		why: 'The Regulation refers to this body without naming it, so you have to. If the final check becomes a second assessment, it interferes with a task that is exclusive to the LAG.'
	},
	'lag-extra-tasks': {
		label: 'Will LAGs carry out tasks of the managing authority beyond their own?',
		hint: 'For example signing contracts, checking expenditure, paying.',
		help: 'Look at what LAGs are asked to do in practice: “please have a look at the invoices first” already hands over a task of the managing authority. If the answer is “Yes”, each LAG concerned has to be identified as an intermediate body with a written arrangement; list it below. Model A normally means “No”, model B always “Yes”.',
		why: 'A LAG that performs other tasks of the managing authority must be identified as an intermediate body. System audits look for tasks that were handed over without this.'
	},
	'intermediate-bodies': {
		label: 'Which intermediate bodies take part, and in what?',
		hint: 'One row for each body. Leave empty if there is none.',
		help: 'Name the task as the law does: final verification of eligibility, management verifications, payments, entry of data. LAGs with the same tasks may share a row. “Signed” means that the written arrangement exists, not that it is agreed in principle.',
		why: 'Delegation needs a written arrangement and separated functions. A body without them has no mandate, and its decisions can be challenged.',
		row: ['intermediate body', 'intermediate bodies'],
		columns: {
			body: { label: 'Body' },
			kind: {
				label: 'Kind',
				options: {
					lag: { label: 'LAG' },
					'public-body': { label: 'Public authority' },
					agency: { label: 'Agency or bank' },
					other: { label: 'Other' }
				}
			},
			tasks: { label: 'Tasks' },
			'arrangement-signed': { label: 'Written arrangement signed' }
		}
	},
	'lag-composition-rules': {
		label: 'Which minimum rules apply to the composition and decisions of a LAG?',
		hint: 'The first two follow from the law. The third is the usual way to meet the duty to avoid conflicts of interest.',
		help: 'Require what can be tested on a list of members and in minutes. In small places one person has several roles, so define interest groups by whom a person speaks for, not by the employer alone. Rules on quorum and chair often matter more than shares of votes.',
		why: 'A LAG is led by public and private local interests, and no single group may control its decisions. In 2010 the European Court of Auditors saw local authorities dominate decisions; in 2022 it no longer found this in its sample.',
		options: {
			'public-and-private': {
				label: 'Public and private local interests are both represented',
				phrase: 'requires that public and private local socio-economic interests are both represented'
			},
			'no-group-controls': {
				label: 'No single interest group controls decisions',
				phrase: 'requires that no single interest group controls the decision-making'
			},
			'conflict-declarations': {
				label: 'Members declare interests and leave the room',
				phrase: 'requires that members declare their interests and abstain from deliberation and vote where these are concerned',
				advantages: ['Simple, and expected by auditors']
			},
			'groups-concerned': {
				label: 'Organisations of the people concerned have seats with a vote',
				phrase: 'requires that organisations of the people concerned have seats with voting rights',
				advantages: ['Makes inclusiveness visible'],
				drawbacks: ['These organisations need time and expenses paid']
			},
			'gender-balance': {
				label: 'A minimum share of women and of men in the decision-making body',
				phrase: 'requires a balanced representation of women and men in the decision-making body',
				advantages: ['Easy to test'],
				drawbacks: ['Small boards may need a transition']
			},
			'non-public-quorum': {
				label: 'A decision needs a majority of non-public members present',
				phrase: 'requires that members from outside the public sector form the majority present at any decision on operations',
				advantages: ['Limits dominance in practice'],
				drawbacks: ['Meetings may have to be repeated']
			},
			'elected-chair': {
				label: 'The chair is elected and does not come from a public authority',
				phrase: 'requires an elected chair from outside the public authorities',
				advantages: ['Changes how meetings are led'],
				drawbacks: ['Municipalities may feel pushed aside']
			},
			rotation: {
				label: 'Members of the decision-making body rotate',
				phrase: 'requires that members of the decision-making body change at regular intervals',
				advantages: ['The organisations that decide are not always those that receive'],
				drawbacks: ['Experience leaves with the members']
			}
		}
	},
	'single-interest-limit': {
		label: 'What is the largest share of votes that a single interest group may hold?',
		hint: 'In per cent, for example 49 or 35. Leave empty if you set no figure.',
		help: 'The 49\u00a0% ceiling belongs to the rules of 2014–2020. Today the law requires that no single interest group controls decisions, and a percentage is a national choice that makes this testable. With 49\u00a0% a group can still be in control if the others rarely attend, so combine the limit with a quorum. Say whether it applies to members, to those present, or to both.',
		why: 'Control by one group is a breach whatever the percentage. With a clear figure LAGs can write their statutes and you can check them.'
	},
	'inclusiveness-requirement': {
		label: 'What must a LAG show to count as inclusive?',
		hint: 'Two or three requirements that can be checked in the application.',
		help: 'Think of who is missing in most boards: people in poverty, young people, persons with disabilities, minorities, migrants, in some areas women. Ask for evidence: “at least a quarter of the votes lie with organisations that work with the target groups; meetings are accessible and expenses are paid”. Where no such organisation exists yet, set a date by which one takes part.',
		why: 'The managing authority must ensure that LAGs are inclusive. The European Court of Auditors has found decision-making bodies that did not represent their area. Your answer also supports the programme field on equality.'
	},
	'lag-legal-form': {
		label: 'Do LAGs choose a lead partner or form a legal structure?',
		help: 'The law accepts two ways: one partner acts as lead partner in administrative and financial matters, or the partners form a legally constituted common structure. A lead partner suits a first strategy and a small budget. For models B and C, where the LAG contracts or pays, a legal structure of its own is safer.',
		why: 'The managing authority has to ensure that one of the two is in place. Without it nobody can sign the agreement, employ staff or be liable.',
		options: {
			'lead-partner': {
				label: 'A lead partner in administrative and financial matters',
				phrase: 'requires local action groups to choose a lead partner in administrative and financial matters',
				advantages: ['Ready at once', 'Uses existing administration'],
				drawbacks: ['The lead partner gains influence', 'If it is the municipality, the LAG looks like a department']
			},
			'legal-structure': {
				label: 'A legally constituted common structure',
				phrase: 'requires local action groups to form a legally constituted common structure',
				advantages: ['Independent and liable in its own name', 'Saxony-Anhalt requires registered associations'],
				drawbacks: ['Takes months and costs money', 'Needs reserves']
			},
			either: {
				label: 'The LAG chooses',
				phrase: 'leaves the choice between a lead partner and a legally constituted common structure to the local action group',
				advantages: ['Fits different starting points'],
				drawbacks: ['Two sets of model documents']
			}
		}
	},
	'strategy-elements': {
		label: 'Which elements must a strategy contain?',
		hint: 'The first six are required by law in every strategy; the last is optional.',
		help: 'Choose all six, and the seventh if it helps you to see which Fund pays for what. Do not add chapters: an analysis of strengths and weaknesses and an action plan were prescribed in 2014–2020 and are no longer listed. Objectives need measurable targets for results and have to be linked to actions.',
		why: 'The managing authority has to ensure that each strategy sets out these elements. If one is missing, the approval can be challenged.',
		options: {
			'area-population': {
				label: 'Area and population',
				phrase: 'the geographical area and population covered by the strategy'
			},
			'community-involvement': {
				label: 'How the community was involved',
				phrase: 'the way in which the community was involved in developing the strategy'
			},
			'needs-potential': {
				label: 'Analysis of needs and potential',
				phrase: 'an analysis of the development needs and potential of the area'
			},
			'objectives-targets-actions': {
				label: 'Objectives with measurable targets for results, and actions',
				phrase: 'the objectives with measurable targets for results and the related planned actions'
			},
			'management-monitoring-evaluation': {
				label: 'Arrangements for management, monitoring and evaluation',
				phrase:
					'the arrangements for management, monitoring and evaluation, which show the capacity of the local action group to implement the strategy'
			},
			'financial-plan': {
				label: 'Financial plan by Fund and programme',
				phrase: 'a financial plan with the planned allocation from each Fund and each programme concerned'
			},
			'measures-by-fund': {
				label: 'Types of measures and operations by Fund (optional)',
				phrase: 'the types of measures and operations to be financed by each Fund concerned'
			}
		}
	},
	'selection-model': {
		label: 'How are strategies selected?',
		help: 'Count back from the legal deadline. Within 12 months of the decision on the programme, or on the last programme concerned, the first round has to be completed and LAGs have to be able to carry out their tasks. A second stage adds about 6 to 12 months (planner default), so the first stage has to start before the programme is adopted. Further rounds are possible later.',
		why: 'Newcomers need time and money between the first idea and the strategy. A single short deadline favours those who already had a text.',
		options: {
			'one-stage': {
				label: 'One stage',
				phrase: 'selects strategies in one stage',
				advantages: ['Fast'],
				drawbacks: ['Newcomers come badly prepared']
			},
			'two-stage': {
				label: 'Two stages: the partnership first, then the strategy',
				phrase: 'selects strategies in two stages, first the partnership and then its strategy',
				advantages: [
					'Preparatory money reaches newcomers, and weak ideas stop early',
					'Used in England and Lisbon in 2014–2020 and in Castilla y León for LEADER 2023–2027'
				],
				drawbacks: ['Adds about 6 to 12 months']
			},
			'two-rounds': {
				label: 'Two application rounds',
				phrase: 'selects strategies in two application rounds',
				advantages: ['A second chance for places that were not ready'],
				drawbacks: ['The late round is short of time']
			}
		}
	},
	'selection-committee': {
		label: 'Who sits on the committee that selects the strategies?',
		hint: 'Functions and number of seats; who chairs; who prepares.',
		help: 'Combine authorities of the Funds concerned, economic and social partners, civil society and independent experts, and keep applicants out. In Saxony-Anhalt a panel of experts assessed the strategies, and 24 of 25 were selected. Keep the committee small enough to discuss every strategy.',
		why: 'The managing authority must define criteria, set up the committee and approve the strategies that the committee has selected. In 2022 the European Court of Auditors noted that some Member States applied less demanding quality standards and one had no quality criteria.'
	},
	'late-areas': {
		label: 'Is there a second chance for areas that come late?',
		help: 'Look at the [places without a LAG](question:white-spots): will they be ready for the first call? The law sets a deadline only for the first round; in our reading further rounds are allowed. If there is no second round, say so openly, and tell areas that are not selected what else they can apply for.',
		why: 'Without a rule these places stay without a LAG for the whole period. Areas that were refused after months of voluntary work rarely try again without an invitation.',
		options: {
			'further-round': {
				label: 'A further round with money set aside',
				phrase: 'holds a further selection round for areas that were not ready for the first',
				advantages: ['Places without a LAG get another chance', 'Preparation was not in vain'],
				drawbacks: ['The money waits, and late strategies have less time']
			},
			'reserve-list': {
				label: 'A reserve list of good strategies without budget',
				phrase: 'keeps a reserve list of strategies that meet the quality threshold',
				advantages: ['Money that becomes free is used quickly'],
				drawbacks: ['Long uncertainty for the partnerships']
			},
			'join-neighbour': {
				label: 'Late areas may join a neighbouring LAG',
				phrase: 'allows late areas to join a neighbouring strategy',
				advantages: ['No new office'],
				drawbacks: ['Strategy and seats are already settled']
			},
			'no-second-chance': {
				label: 'No; unsuccessful areas are directed to other calls',
				phrase: 'selects strategies once and directs other areas to further calls of the programme',
				advantages: ['All strategies run at the same time'],
				drawbacks: ['Some places stay without a LAG']
			}
		}
	},
	'networking-support': {
		label: 'How do you support networking between LAGs?',
		hint: 'Network, help desk, exchange visits; who runs it and who pays.',
		help: 'A help desk and a network cost little compared with the errors they prevent. Sweden has one network for all LAGs; in Czechia the LAG network was paid from technical assistance to monitor, evaluate and train. Name the first activity, for example “a monthly online session on eligibility questions”. Say what is paid from technical assistance and what by the strategies.',
		why: 'CLLD has to support networking. LAGs that know each other can solve many questions without you.'
	},
	'accessibility-requirement': {
		label: 'What do you require on accessibility?',
		hint: 'For LAGs, their calls and the operations they select.',
		help: 'Cover three things: meetings and offices that people can reach and enter, calls in plain language and accessible formats, and operations that do not exclude persons with disabilities. Be concrete: “every call has a two-page version in plain language; the office can be reached without steps, or staff come to the applicant”. Make the cost eligible.',
		why: 'CLLD has to support accessibility, and accessibility for persons with disabilities is a horizontal principle. The answer belongs in the programme field on equality.'
	},
	'cooperation-planned': {
		label: 'Do you plan cooperation between LAGs or with other territories?',
		hint: 'Including cooperation across borders.',
		help: 'Answer “Yes” only if there is money and a procedure. Preparing cooperation is eligible too. Examples for the ESF+: three LAGs test the same approach to young people out of school and compare results, or a rural and an urban LAG share one specialist.',
		why: 'Support has to cover operations including cooperation activities and their preparation. The programme has a field of its own for cooperation across regions and borders.'
	},
	'cooperation-description': {
		label: 'What kind of cooperation do you plan, or why none?',
		hint: 'Partners, themes, money and who selects. If none: one sentence of reason.',
		help: 'Say whether cooperation is part of each strategy or has a call of its own, what share of the budget it may take, and how partners in other Member States are found. If you plan none, a short reason is enough: “new LAGs first build up their own area; cooperation is opened in the second half of the period”.',
		why: 'The field on interregional, cross-border and transnational actions is written from this answer. Without money and a procedure cooperation does not start.'
	},
	'innovation-rule': {
		label: 'How do you treat innovation?',
		help: 'Take an idea that is common in the capital and unknown in the valley. If your rule refuses it, the rule is too narrow. A window for experiments has a budget of its own; it needs the clearest terms, and a briefing of control and audit before it opens.',
		why: 'CLLD supports features that are innovative in the local context. Narrow definitions are read restrictively. When LEADER became part of the mainstream programmes, lists of eligible measures left little room for innovation.',
		options: {
			broad: {
				label: 'A broad definition, judged in the local context',
				phrase: 'defines innovation broadly, as what is new in the local context',
				advantages: ['Protects experiment', 'Good ideas can be taken over in new places'],
				drawbacks: ['Selection needs judgement']
			},
			'fixed-list': {
				label: 'A fixed list of eligible innovations',
				phrase: 'lists the innovations that are eligible',
				advantages: ['Easy to control'],
				drawbacks: ['Excludes what nobody has thought of']
			},
			'experiment-window': {
				label: 'A ring-fenced window for experiments with the right to fail',
				phrase: 'reserves a window for experiments in which a documented lesson counts as a result',
				advantages: [
					'Learning counts as a result',
					'Lower Saxony accepts failure with learning in its scheme for social innovation'
				],
				drawbacks: ['Control and audit must be briefed', 'The money is spent slowly, in small steps']
			}
		}
	},
	'innovation-definition': {
		label: 'How do you word the rule on innovation?',
		hint: 'The definition or list as it will stand in your guidance, or the sentence that leaves it open.',
		help: 'Keep two elements: new for the place or for the group, and a question that the operation will answer. For social innovation the ESF+ Regulation adds that both ends and means are social and that new collaborations arise. For example: “An operation is innovative if it tries, for this area or group, a service or a form of cooperation not offered there before, and says what it wants to learn.”\n\nMark examples as examples.',
		why: 'Without any wording everything is called innovative: the European Court of Auditors found in 2010 that few LEADER strategies could show innovation. A wording that is too narrow excludes new ideas.'
	},
	'experiment-budget': {
		label: 'How much is set aside for experiments?',
		hint: 'In euro, from the total for all strategies.',
		help: 'Start from the number of tests you can follow closely, for example 12 tests of EUR\u00a060\u00a0000. Decide whether the money lies with each LAG or in a common call, and what happens to it if there are too few good tests. Short phases (explore, prototype, pilot) keep the sum at risk low.',
		why: 'A window without its own budget is the first to be cut. The figure also shows the audit authority how much is at risk.'
	},
	'right-to-fail': {
		label: 'What is paid when a test fails?',
		hint: 'Outputs that count, who judges them, what is not covered.',
		help: 'Define outputs that can be paid whether or not the test succeeds: a test plan, a number of sessions held, a report that says what was learnt. Name what is not covered: fraud, breach of eligibility rules, work not done. Lump sums tied to these outputs are the simplest way. Ask the audit authority to comment on the wording.',
		why: 'If the grant is recovered after a failed test, only safe ideas are proposed. The rule must exist in writing before the first claim.'
	},
	'grant-forms': {
		label: 'Which forms of grant will you offer?',
		hint: 'Choose all that apply, and start from the smallest operation.',
		help: 'For operations with a total cost of up to EUR\u00a0200\u00a0000, unit costs, lump sums or flat rates are obligatory unless the support is State aid. Plan simplified costs as the rule and real costs as the exception. A draft budget, agreed in advance, suits unusual small operations. Staff costs plus a flat rate of up to 40\u00a0% for all other costs suit LAG offices; this rate cannot be combined with the 20\u00a0% flat rate for staff.',
		why: 'Real costs for small sums cause errors and work out of proportion. An authority that does not use the simplifications of EU law keeps a burden that it could remove; this is known as passive gold-plating.',
		options: {
			'unit-costs': {
				label: 'Unit costs',
				phrase: 'pays unit costs',
				advantages: ['Easy to count: an amount for each participant, hour or event'],
				drawbacks: ['The method has to be prepared, and the unit must fit the activity']
			},
			'lump-sums': {
				label: 'Lump sums',
				phrase: 'pays lump sums for agreed outputs',
				advantages: ['No invoices', 'Output agreed at the start'],
				drawbacks: ['All or nothing, unless milestones are agreed']
			},
			'flat-rates': {
				label: 'Flat rates',
				phrase: 'pays flat rates for defined categories of costs',
				advantages: ['Several can be used without any calculation', 'Suits the running costs of LAGs'],
				drawbacks: ['The base on which the rate is applied still has to be proved']
			},
			'draft-budget': {
				label: 'Amounts from a draft budget',
				phrase: 'sets amounts on the basis of a draft budget agreed in advance',
				advantages: ['Fits unusual and innovative operations'],
				drawbacks: [
					'Each budget has to be assessed in advance',
					'Only for operations with a total cost of up to EUR\u00a0200\u00a0000'
				]
			},
			'real-costs': {
				label: 'Real costs',
				phrase: 'reimburses costs actually incurred and paid where simplified costs do not apply',
				advantages: ['Familiar to beneficiaries and auditors', 'Works for large and unusual operations'],
				drawbacks: ['Invoices and time sheets', 'Up to EUR\u00a0200\u00a0000 only in the exceptions of the Regulation']
			}
		}
	},
	'size-classes': {
		label: 'Which form of grant and procedure applies to each size of operation?',
		hint: 'Three rows are usually enough: micro, small, medium.',
		help: 'Begin with the smallest, for example an idea of EUR\u00a03\u00a0000 from a tenants’ group. A possible row: “micro, up to EUR\u00a05\u00a0000, lump sum, two-page form, decision in 30 days”. The upper limit is the total cost of the operation. Above EUR\u00a0200\u00a0000 the duty to use simplified costs ends. Operations whose support is State aid are outside it too; if you pay their real costs, give them a class of their own and say so.',
		why: 'If one procedure applies to all sizes, only organisations with staff for applications will apply.',
		row: ['size class', 'size classes'],
		columns: {
			name: { label: 'Size class' },
			'up-to': { label: 'Up to', hint: 'Total cost in euro' },
			'grant-form': {
				label: 'Form of grant',
				options: {
					'unit-costs': { label: 'Unit costs' },
					'lump-sums': { label: 'Lump sums' },
					'flat-rates': { label: 'Flat rates' },
					'draft-budget': { label: 'Draft budget' },
					'real-costs': { label: 'Real costs' }
				}
			},
			'aid-only': { label: 'Only operations with State aid', hint: 'De minimis aid does not count as State aid' },
			procedure: { label: 'Procedure', hint: 'Form, evidence, who decides' },
			'days-to-decision': { label: 'Days to decision', hint: 'From application to decision' }
		}
	},
	'state-aid-routes': {
		label: 'Which State-aid routes will you use?',
		hint: 'Choose every route that some type of operation needs.',
		help: 'Go through your types of operation: a neighbourhood breakfast is usually no aid, a grant to a social enterprise that sells on the market usually is. The General Block Exemption Regulation has two articles for CLLD: Article 19a for the costs of small and medium-sized enterprises, and Article 19b for limited amounts. It applies until the end of 2026 unless it is prolonged, so check before you publish a call. The [route for each kind of operation](question:aid-routes) is settled in Delivery.',
		why: 'If State aid is discovered after selection, the operation stops and money may have to be repaid. The route also decides whether simplified costs are obligatory.',
		options: {
			'no-aid': {
				label: 'No aid: support for non-economic activity',
				phrase: 'supports activities that are not economic in nature and involve no State aid',
				advantages: ['No ceiling and no entry in a register'],
				drawbacks: ['Needs a reason for each type of operation']
			},
			'clld-costs-of-smes': {
				label: 'Block exemption, Article 19a: costs of small and medium-sized enterprises in CLLD',
				phrase:
					'grants aid for costs of small and medium-sized enterprises that take part in community-led local development under Article 19a of Regulation (EU) No 651/2014',
				advantages: ['Covers preparation, operations, cooperation, running costs and animation'],
				drawbacks: ['Intensity limited by the maximum rates of the Fund', 'Small and medium-sized enterprises only']
			},
			'limited-clld-aid': {
				label: 'Block exemption, Article 19b: limited amounts in CLLD',
				phrase:
					'grants limited amounts of aid to undertakings that take part in or benefit from community-led local development under Article 19b of Regulation (EU) No 651/2014',
				advantages: ['Simple for small grants'],
				drawbacks: ['At most EUR\u00a0200\u00a0000 for each project']
			},
			'de-minimis': {
				label: 'De minimis aid',
				phrase: 'grants de minimis aid under Regulation (EU) 2023/2831',
				advantages: ['Any size of undertaking, few conditions'],
				drawbacks: [
					'At most EUR\u00a0300\u00a0000 for a single undertaking in a Member State over any three years',
					'Entry in a central register since 2026'
				]
			},
			'other-exemption': {
				label: 'Another exemption, for example for training or disadvantaged workers',
				phrase: 'grants aid under other exemptions from notification where their conditions are met',
				advantages: ['Higher amounts for the purposes they cover'],
				drawbacks: ['Each exemption has its own conditions']
			}
		}
	},
	'statutory-tasks': {
		label: 'Which statutory tasks are excluded from support?',
		hint: 'The clause, then two or three examples on either side of the line.',
		help: 'Write the rule with examples: “Tasks that an authority has to perform by law are not supported. Excluded: regular school transport, the statutory caseload of social work. Supported: an evening bus tested with young people, outreach to families that no service knows.” Ask what the municipality would do anyway without the grant.',
		why: 'The European Court of Auditors found LEADER paying for statutory tasks of authorities. Such support replaces local budgets and adds nothing.'
	}
};
