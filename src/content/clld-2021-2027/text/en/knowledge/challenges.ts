import type { ChallengeText } from '#lib/guide/knowledge-text.ts';

export const challenges: Readonly<Record<string, ChallengeText>> = {
	'ch-01': {
		title: 'Thin administration and thinking in silos',
		reportedBy: 'The 2022 study of CLLD in the ESF, for the EU as a whole',
		problem:
			'Authorities had limited staff, and each worked within its own Fund. Both were reasons why the ESF was not used for CLLD.',
		countermeasure:
			'Slovenia has a standing committee in which the managing authorities of all Funds in CLLD coordinate, consult each other and agree what they tell the local action groups (LAGs).',
		caution: 'CLLD in Slovenia does not use the ESF, so the committee does not show what an ESF+ authority gains from it.'
	},
	'ch-02': {
		title: 'Building local capacity takes time and effort',
		reportedBy: 'The 2022 study of CLLD in the ESF, for the EU as a whole',
		problem:
			'Local people and organisations first have to learn how to plan, apply and account. The time and effort this takes discouraged authorities from using the ESF for CLLD.',
		countermeasure:
			'In several Member States, managing authorities gave LAGs extra support, and CLLD became more effective there.',
		caution: 'The part of the study that we could read names neither the Member States nor the kind of support.'
	},
	'ch-03': {
		title: 'Local needs do not fit thematic objectives',
		reportedBy: 'The 2022 study of CLLD in the ESF, for the EU as a whole',
		problem:
			'Local needs cut across themes, while programmes are divided by thematic objective. An integrated local idea then has to be cut to fit.',
		countermeasure:
			'Choose broad themes, mark examples as examples, and use the frame of social innovation: the ESF+ Regulation allows it under every specific objective from (a) to (l).',
		caution: 'This follows from the study and from the law; we know of no case in which its effect was measured.'
	},
	'ch-04': {
		title: 'Other place-based instruments compete',
		reportedBy: 'The 2022 study of CLLD in the ESF, for the EU as a whole',
		problem: 'Where other instruments already worked in the same places, authorities saw little reason to add CLLD.',
		countermeasure:
			'Draw a clear line between the instruments, or combine them in one territorial agreement. Kujawsko-Pomorskie in Poland gives about a quarter of its programme for 2021–2027 to territorial partnerships, LAGs among them.',
		caution: 'The share of the programme is known; how well the instruments work together is not.'
	},
	'ch-05': {
		title: 'Handing control to bodies that are not public authorities',
		reportedBy: 'Managing authorities of urban CLLD, European Urban Initiative, 2023',
		problem:
			'Authorities did not know how to pass decisions to a body outside the administration. If an operation turns out to be irregular, there may be nobody from whom the money can be reclaimed.',
		countermeasure:
			'Split the tasks: the LAG selects, an intermediate body signs the contracts. The European Urban Initiative announced a three-day event in Timișoara for June 2023, for managing authorities and LAGs together.',
		caution: 'Its success has not been measured.'
	},
	'ch-06': {
		title: 'The same article is read in different ways',
		reportedBy: 'European Urban Initiative, 2023',
		problem: 'Authorities in different Member States read the same article on CLLD differently.',
		countermeasure:
			'Common guidance, published answers to frequent questions and exchange between authorities can bring the readings closer together. The European Network for Rural Development published such answers for LEADER and CLLD.',
		caution: 'How far readings have come closer is not known.'
	},
	'ch-07': {
		title: 'Delays that come from the delivery system',
		reportedBy: 'European Urban Initiative, 2023, and the support unit for fisheries CLLD (FARNET)',
		problem: 'Badly designed delivery systems delayed strategies and operations.',
		countermeasure:
			'The FARNET guide on delivering CLLD effectively shows authorities how to map all steps, remove those that are done twice and speed up decisions.',
		caution: 'The guide describes the method; we know of no figures on the time that it saved.'
	},
	'ch-08': {
		title: 'Every Fund delivers in its own way',
		reportedBy: 'Portugal, as described by LDnet, a network for local development, and a workshop of the EU CAP Network in 2023',
		problem:
			'A LAG that works with several Funds meets a different delivery system in each: forms, calendars and controls do not match.',
		countermeasure:
			'Slovenia uses one joint call and prepares one national regulation for all Funds. Sweden had a single managing authority and one IT system for four Funds in 2014–2020.',
		caution: 'A later evaluation in Sweden still found long handling times: one system alone does not make decisions faster.'
	},
	'ch-09': {
		title: 'A single system has trouble at the start',
		reportedBy: 'Sweden, 2014–2020',
		problem: 'The common IT and delivery system for four Funds did not work well at the start.',
		countermeasure: 'Sweden kept to the system, and it was later described as working efficiently.',
		caution: 'A later evaluation found good local results, but handling times that were still too long.'
	},
	'ch-10': {
		title: 'No agreement on urban and rural CLLD together',
		reportedBy: 'Lithuania, 2013–2014',
		problem: 'No agreement was reached on strategies that combine towns with the countryside around them.',
		countermeasure:
			'Lithuania set up a separate urban line with one Fund under the Ministry of the Interior and extends it in 2021–2027.',
		caution: 'Towns and countryside still have separate strategies; the dispute was avoided and not resolved.'
	},
	'ch-11': {
		title: 'More strategies than money',
		reportedBy: 'Lithuania, 2014–2020',
		problem: 'Almost 60 urban strategies were drafted, and 38 towns were funded. The others had prepared without result.',
		countermeasure:
			'For 2021–2027 Lithuania plans to cover more areas and to double the number of organisations involved, of which there were 415 by 2020.',
		caution: 'These are aims; no result is known yet.'
	},
	'ch-12': {
		title: 'New urban LAGs lack experience',
		reportedBy: 'Urban CLLD in Lithuania, Romania and Hungary, 2014–2020',
		problem: 'The new LAGs in towns had no experience of CLLD and had to learn the method while they wrote their strategies.',
		countermeasure:
			'Romania paid preparatory grants, gave a template for the strategy and could draw on facilitators of ROMACT, a joint programme of the Council of Europe and the European Commission.',
		caution: 'One grant of about EUR\u00a044\u00a0000 covered only three and a half months, which is short for real involvement.'
	},
	'ch-13': {
		title: 'Was the community really involved?',
		reportedBy:
			'A review of nine Romanian towns by ROMACT, a joint programme of the Council of Europe and the European Commission, 2019–2020',
		problem:
			'After the strategies had been selected, it was doubtful whether residents had really taken part or had only been listed.',
		countermeasure: 'ROMACT followed the nine towns with research and with facilitation on the spot.',
		caution: 'The text that we could read asks the question; it does not report what came out.'
	},
	'ch-14': {
		title: 'Simplified costs are unknown to LAGs and auditors',
		reportedBy: 'The European LEADER association ELARD, 2019, and LAGs in Greece, 2025',
		problem: 'LAGs and auditors did not know simplified cost options well enough to use and to accept them.',
		countermeasure:
			'Poland paid the preparation of LEADER strategies as a lump sum. Greece introduced new simplified costs for the expenses of LAGs in 2025.',
		caution: 'Both examples come from LEADER; the Polish case reports less paperwork, the Greek one is too recent to judge.'
	},
	'ch-15': {
		title: 'Conflicts of interest',
		reportedBy: 'The European Court of Auditors, 2010 and 2022',
		problem: 'Members of LAGs took part in decisions on operations in which they had an interest, and it was not recorded.',
		countermeasure:
			'What helps: written declarations, leaving the room during the discussion, and referring the case to the managing authority. In its follow-up in 2022 the Court saw improvements in LEADER.'
	},
	'ch-16': {
		title: 'Municipalities dominate decisions',
		reportedBy: 'The European Court of Auditors, 2010',
		problem: 'Public authorities dominated the decisions of LEADER LAGs, and the added value of local partnerships was lost.',
		countermeasure:
			'In 2014–2020 EU law limited public authorities and every single interest group to 49\u00a0% of the votes. In 2022 the Court found that public authorities no longer dominated the selection bodies in its sample.',
		caution:
			'The 49\u00a0% limit is no longer in EU law: since 2021 the test is whether a single interest group controls the decisions. The Court also still found selection bodies that were not representative.'
	},
	'ch-17': {
		title: 'A low bar for the quality of strategies',
		reportedBy: 'The European Court of Auditors, 2022',
		problem:
			'Some Member States applied less demanding standards when they selected strategies, and one had no quality criteria at all.',
		countermeasure: 'Saxony-Anhalt held one competition for three Funds, judged by an expert panel.',
		caution: 'In Saxony-Anhalt 24 of 25 strategies were approved. It has not been shown that the competition made them better.'
	},
	'ch-18': {
		title: 'The added value is hard to show',
		reportedBy: 'The European Court of Auditors, 2022, authorities in Sweden, and the European Commission',
		problem:
			'After decades of LEADER there is little evidence that local decisions achieve more than other delivery would. Spending and counts of operations do not answer the question.',
		countermeasure:
			'The EU CAP Network offers a framework for evaluating added value that names factors of success. Sweden tests new methods of evaluation.',
		caution: 'The framework and the methods are recent; results obtained with them are not known to us.'
	},
	'ch-19': {
		title: 'Counting results works against inclusion',
		reportedBy: 'LDnet, a network for local development, 2016',
		problem:
			'If only jobs and qualifications count, LAGs have a reason to work with those who reach them quickly, and people in the greatest need are left aside.',
		countermeasure:
			'Hull in England measured soft outcomes, that is how far people had moved on from where they began, and analysed more than 1\u00a0200 individual paths of participants. Five groups with different needs became visible.'
	},
	'ch-20': {
		title: 'Standard measures squeeze out innovation',
		reportedBy: 'Working groups of the European Network for Rural Development, 2010 and 2018',
		problem:
			'When LEADER became part of mainstream programmes, rules written for standard measures left little room for ideas that nobody had foreseen.',
		countermeasure:
			'The groups recommend a broad definition of innovation that is judged in the local context, an administration that looks for opportunities, and innovation at every level, delivery included.',
		caution: 'This is the advice of practitioners; its effect has not been measured.'
	},
	'ch-21': {
		title: 'Small organisations avoid innovation calls',
		reportedBy: 'The ESF managing authority of Flanders',
		problem:
			'Smaller organisations stayed away from ESF calls for innovation, in which high results were expected of experiments.',
		countermeasure:
			'Flanders issued two types of call, for exploring new solutions and for adapting known ones, paid in phases, coached the teams and gave them tools. It used 8.5\u00a0% of its ESF budget in this way.'
	},
	'ch-22': {
		title: 'Too few innovators come forward',
		reportedBy: 'The ESF managing authority of Poland',
		problem: 'An open call reaches few of the people who could have a new idea.',
		countermeasure:
			'Incubators in Poland go out to find ideas, give micro-grants, and choose fewer and better ideas at each step. More than 1\u00a0200 innovations were supported.',
		caution: 'The figure counts innovations that were supported, not those that lasted.'
	},
	'ch-23': {
		title: 'Applicants are new to the ESF',
		reportedBy: 'The authorities of Lower Saxony',
		problem: 'Applicants for social innovation had no experience with the ESF and its rules.',
		countermeasure:
			'Lower Saxony has three regional contact points, run by trade unions, employers and welfare organisations. Applications are made in two steps, and a flat rate of 35\u00a0% covers other costs.'
	},
	'ch-24': {
		title: 'Spending on social innovation lags behind',
		reportedBy: 'The European Commission, in its impact assessment for the ESF+',
		problem: 'Spending on social innovation stayed behind the plans and was concentrated in a few Member States.',
		countermeasure:
			'Since 2021 each Member State must dedicate at least one priority to social innovation. Its EU rate may rise to 95\u00a0%, for at most 5\u00a0% of the national ESF+ resources under shared management. National competence centres give support.',
		caution: 'We have no figures that show whether spending has caught up since.'
	},
	'ch-25': {
		title: 'Social innovation is misunderstood',
		reportedBy: 'People who work with the ESF, in the SIC research project, 2018–2019',
		problem:
			'The term was understood in different ways, and the skills to design, evaluate and scale social innovation were missing.',
		countermeasure:
			'National competence centres offer training, managing authorities learn from their peers in the ESF+ Community of Practice on social innovation, and there are policy labs.',
		caution: 'The offers exist; what participants do differently afterwards is not reported.'
	},
	'ch-26': {
		title: 'Additional national rules out of fear',
		reportedBy: 'Managing authorities interviewed for a study of the European Parliament, 2017',
		problem:
			'Authorities add requirements of their own because rules are unclear and because they fear audits. This is called gold-plating.',
		countermeasure: 'The study points to fewer national additions, dialogue with auditors and rules that stay the same.',
		caution: 'Its effect has not been measured.'
	},
	'ch-27': {
		title: 'ESF priorities miss what cities need',
		reportedBy: 'Eurocities, a network of cities, 2018',
		problem: 'Cities found the rules of the ESF complex, and its priorities did not match their local needs.',
		countermeasure:
			'According to Eurocities it helps when cities programme a part of the ESF themselves and take part in setting priorities.',
		caution: 'This is the view of the cities; no comparison with other places was made.'
	},
	'ch-28': {
		title: 'Late programmes leave little time',
		reportedBy: 'Cases in Poland, Slovenia and the United Kingdom',
		problem:
			'When programmes are approved late, everything after them is late too. In Slovenia LAGs received their funding decisions in January 2024.',
		countermeasure:
			'Poland published draft rules in October 2022, before its programmes were approved, so that LAGs could begin to write.',
		caution: 'Drafts can change. It is not known how much work had to be done again.'
	},
	'ch-29': {
		title: 'Administration eats up the time of LAG staff',
		reportedBy: '710 LAGs in a survey on LEADER, 2017',
		problem: 'LAG staff wanted to spend more time on animation, and administration took it.',
		countermeasure:
			'The LAGs asked for simpler rules and better coordination. Simplified costs for the LAG office save the work on invoices.',
		caution: 'The survey shows what LAGs asked for. It does not show how much time simplified costs set free.'
	},
	'ch-30': {
		title: 'Multi-fund CLLD has a difficult start',
		reportedBy: 'The national network of LAGs in Czechia, 2016–2021',
		problem: 'When CLLD with several Funds began, LAGs met problems in many parts of its delivery.',
		countermeasure:
			'Technical assistance paid the national network to monitor, evaluate, train and advise, in two projects of EUR\u00a0276\u00a0662 and EUR\u00a0225\u00a0246.',
		caution: 'The records of the two projects describe the work; they do not measure its effect.'
	},
	'ch-31': {
		title: 'Managing authorities lack capacity for CLLD',
		reportedBy: 'A Czech conference and brochure on CLLD after 2027, 2025',
		problem: 'The authorities of the ESF+ and the ERDF need more capacity if they are to work with CLLD.',
		countermeasure:
			'The conference asked the European Commission to strengthen capacity building, and authorities to use what LAGs know.',
		caution: 'So far this is a proposal.'
	},
	'ch-32': {
		title: 'From pilots to systems',
		reportedBy: 'A study visit to Poland of the ESF+ Community of Practice on social innovation',
		problem: 'A pilot that works does not become part of regular policy by itself.',
		countermeasure:
			'Poland has structures for this step: incubators, a competence centre and a channel into policy. Social rental agencies, first a pilot, were scaled to twelve municipalities.',
		caution: 'One success is named; how many pilots were taken over in all is not.'
	}
};
