import type { PitfallText } from '#lib/guide/knowledge-text.ts';

export const strategicPitfalls: Readonly<Record<string, PitfallText>> = {
	'pf-01': {
		title: 'CLLD without a reason',
		problem:
			'CLLD is chosen because it is expected or in fashion, and nobody writes down what it will do that ordinary calls cannot do.',
		signs: [
			'No sentence in the papers names the added value.',
			'The actions planned for LAGs are the same as in the main calls.',
			'Asked why CLLD, colleagues answer that other programmes use it too.'
		],
		consequence:
			'The programme pays for an extra layer without a benefit that anybody can show. The European Court of Auditors asked in [2022](source:src-09) whether the benefits of LEADER and CLLD outweigh their costs and risks; you would have no answer.',
		avoid: [
			'Write one line each on [trust and cooperation](question:added-value-social-capital), on [local decisions](question:added-value-governance) and on [results](question:added-value-results), before you decide.',
			'Test each local need: if a well-designed open call would solve it, leave it out of CLLD.',
			'If a line stays empty, decide for another instrument and record the reason.'
		],
		reasons: {
			'no-better-result': 'You plan with CLLD, but name no result that should be better than with standard calls.',
			'operations-only':
				'You plan with CLLD, but say neither what should change in trust and cooperation nor what should change in local decisions.'
		}
	},
	'pf-02': {
		title: 'A layer cake of place-based instruments',
		problem:
			'Integrated territorial investment, social contracts, LEADER and CLLD work side by side and ask the same people for time, ideas and signatures.',
		signs: [
			'One valley has three strategies.',
			'The same ten people sit in every partnership.',
			'Applicants ask which office is responsible for them.'
		],
		consequence:
			'People tire of taking part, demand is low, and the same cost may be claimed twice. Existing instruments are one of the [reported reasons](source:src-02) for not using the ESF for CLLD.',
		avoid: [
			'Map every [instrument in the same areas](question:other-instruments) in a matrix of overlaps.',
			'Draw each line as a rule that an applicant can apply alone, with one example on either side.',
			'Where no clear line can be drawn, let the instruments share one strategy and one office.'
		],
		reasons: {
			'no-line-drawn':
				'You list two or more other instruments, but do not say how CLLD fits with the money of other Funds in the same area.',
			'partnership-agreement-silent': 'You list other instruments, and your Partnership Agreement does not mention CLLD.',
			'three-instruments': 'You list three or more other place-based instruments beside CLLD.'
		}
	},
	'pf-03': {
		title: 'Too small to matter',
		problem:
			'The money is spread over so many strategies that no LAG can pay for an office and for operations that people would notice.',
		signs: [
			'A strategy receives less than EUR\u00a01 to 2\u00a0million of public money.',
			'One part-time post is the whole office of a LAG.',
			'Most planned operations are events and studies.'
		],
		consequence:
			'In [FARNET’s experience](source:src-34) with fisheries LAGs, delivery is difficult below EUR\u00a02\u00a0million, and below EUR\u00a01\u00a0million there are mostly soft and pilot operations. A few overworked people keep the strategy alive until they leave.',
		avoid: [
			'Set a [minimum budget](question:budget-min), and reduce the number of strategies until it is met.',
			'Calculate the office in [people](question:lag-staff), not only as a percentage.',
			'Let small areas merge, or share the office with a LEADER LAG.'
		],
		reasons: {
			'maximum-below-two-million':
				'You set a maximum at which even the largest strategy receives less than EUR\u00a02\u00a0million.',
			'minimum-below-one-million': 'You set a minimum at which a strategy may receive less than EUR\u00a01\u00a0million.',
			'whole-territory-without-minimum': 'You cover the whole eligible territory and set no minimum budget for a strategy.'
		}
	},
	'pf-04': {
		title: 'Too much money, wrong operations',
		problem:
			'A LAG has more money than its community can turn into good operations, and the pressure to spend leads it to large public works.',
		signs: [
			'A few large municipal operations take most of the budget.',
			'LAGs are asked for spending figures before anybody asks what was achieved.',
			'Small applications are discouraged because they take as much work.'
		],
		consequence:
			'The bottom-up character is lost: municipalities propose and receive, and residents have nothing to decide. [FARNET](source:src-34) describes this risk for fisheries LAGs with large budgets.',
		avoid: [
			'Set a [maximum budget](question:budget-max) according to what the partnership can decide well.',
			'Release money in steps, at the pace at which operations are developed.',
			'Judge LAGs by [targets and people reached](question:performance-measures) as well as by spending.',
			'Ask for quality criteria that a large work cannot meet by its size alone.'
		],
		reasons: {
			'municipal-money-without-maximum':
				'You set no maximum budget for a strategy and count on municipal budgets for the co-financing.',
			'spending-rewarded':
				'You judge LAGs by the amounts they commit, and neither by progress towards targets nor by people reached for the first time.'
		}
	},
	'pf-05': {
		title: 'LEADER copied one to one',
		problem: 'Rules, forms and partnerships made for rural development are applied unchanged to social inclusion, or to towns.',
		signs: [
			'The forms speak of holdings, villages and rural products.',
			'Eligibility rules fit farms and municipalities, but not social organisations.',
			'No social organisation sits on the LAG.'
		],
		consequence:
			'The wrong groups are reached. In towns, new actors have to learn the method by rules that do not fit them, and urban poverty stays where it was.',
		avoid: [
			'Design for the theme and the group first, then take over from LEADER what fits.',
			'Give organisations of the people concerned [seats with a vote](question:lag-composition-rules) before rural LAGs take on inclusion.',
			'Consider [urban, rural and mixed areas](question:urban-rural) one by one and write down the reasons.',
			'Compare each form and rule with the CLLD you want, and drop what comes only from habit.'
		],
		reasons: {
			'rural-boards-for-inclusion':
				'You want rural LAGs to work mainly on inclusion, but do not require seats for organisations of the people concerned.',
			'towns-under-rural-rules': 'You support LAGs in urban or mixed areas under the rules of the EAFRD as Lead Fund.',
			'experienced-mentor-for-towns':
				'You let experienced LAGs facilitate the preparation in urban areas; if they come from LEADER, they may pass on its rules.'
		}
	},
	'pf-06': {
		title: 'Decided late, started later',
		problem:
			'CLLD is left to the end of programming: criteria, committee, preparatory support and manual are begun only when the programme is approved.',
		signs: [
			'The programme is approved and no selection criteria exist.',
			'Preparatory support is to follow “after approval”.',
			'Nobody keeps a calendar of the 12 months.'
		],
		consequence:
			'The first operations start years later. In [Sunderland](source:src-86) the strategy dates from 2016 and the first call from November 2017; a [Polish LAG](source:src-65) signed its agreement on 24\u00a0January 2024, with several months of procedures still to come before its first calls. The first round must be complete and LAGs able to work within 12 months of the decision on the programme, or on the last one concerned.',
		avoid: [
			'Work on [delivery](stage:delivery) and [preparation](stage:preparation) while the programme text is being negotiated.',
			'Publish draft criteria and rules before the programme is approved.',
			'Count back from [the date by which LAGs are ready](question:lags-ready-by), and check the calendar every week.'
		],
		reasons: {
			'approved-without-criteria':
				'You have an approved programme and a date for the first round of selection, but no criteria for the strategies.',
			'call-closes-after-2026':
				'You close the call for strategies after 2026: at a typical pace (planner default) the first operations start in 2028, and as a rule expenditure is eligible only until the end of 2029.'
		}
	},
	'pf-07': {
		title: 'The orphan Fund',
		problem:
			'The ESF+ joins a system of several Funds that another ministry leads, and nobody speaks for its themes where decisions are taken.',
		signs: [
			'Social organisations are absent from the joint committee.',
			'The ESF+ side learns of changes to rules from LAGs.',
			'Employment and inclusion fill one page of a thick strategy.'
		],
		consequence:
			'ESF+ themes become marginal in strategies that ESF+ money helps to pay for, and its targets are missed. Agreement between Funds cannot be taken for granted: in [Lithuania](source:src-22) none was reached on joint urban and rural CLLD.',
		avoid: [
			'Obtain a mandate and a vote for the ESF+ side in the [coordination committee](question:fund-coordination) before you contribute money.',
			'Agree in writing which objectives, groups and amounts the ESF+ brings into each strategy.',
			'Bring social partners and organisations of the people concerned into the joint committee.'
		],
		reasons: {
			'led-by-another-fund': 'You work under another Lead Fund and coordinate with its authority by informal contacts only.',
			'no-joint-committee': 'You plan no joint committee of the Funds, so the ESF+ side has no seat from which to speak.',
			'office-paid-by-another-fund':
				'You let another Fund pay for the LAG offices, and do not require seats for organisations of the people concerned.'
		}
	},
	'pf-08': {
		title: 'Partnership on paper',
		problem: 'Partners are consulted after the decisions have been taken, and are then counted as a partnership.',
		signs: [
			'Letters of support have the same wording.',
			'Nobody can name a decision that changed because of a partner.',
			'Groups concerned are invited to the presentation, but were not at the workshop.'
		],
		consequence:
			'Nobody feels responsible for the strategy or the programme, and the duty to involve partners from the preparation onwards is not met. In nine Romanian towns a [review](source:src-73) had to ask afterwards whether involvement had been real.',
		avoid: [
			'Give partners something to decide at each step, and record what changed.',
			'Invite [those who speak for excluded people](question:decision-partners) before the options are narrowed down.',
			'Test involvement: trace what people raised, and [call some of them](question:involvement-evidence).'
		],
		reasons: {
			'decided-without-partners': 'You have dated the decision to use CLLD, but name no partner who took part in it.',
			'no-code-of-conduct': 'You list partners, but did not apply the European code of conduct on partnership.',
			'involvement-not-tested':
				'You judge partnerships by documents only, and ask for no evidence of what became of people’s contributions.'
		}
	}
};
