import { numbered, type StageAnswers } from './stage-answers.ts';

const authority = 'Regional Council, Department for European Programmes';
const agency = 'Regional Funding Agency of Nordvale and the Lakes';
const lagNetwork = 'Network of the LAGs of Nordvale and the Lakes';
const lowerNordvale = 'LAG Lower Nordvale';
const college = 'Kesterholm University College, Department of Social Work';
const centre = 'National competence centre for social innovation';
const nationalPriority = 'National ESF+ programme, priority 5';
const city = 'City of Kesterholm, Department for Social Affairs';
const openDoor = 'Open Door Network';
const chamber = 'Lakes Chamber of Small Business';

/** The pages beside the stages. */
export const tools: StageAnswers = {
	answers: {
		'lab-adopted': 'As published in the call',
		'lab-adopted-on': '2026-02-19',
		'scaling-practice': 'Mediators of Millreach: neighbours who are paid to open doors (LAG Lower Nordvale)',
		'scaling-from':
			'In the ESF pilot, from 2018 to 2020, four paid mediators went to people at home in Millreach and in three villages of Southern Plain. They reached 212 people, 131 of whom no service had known before. Of those accompanied 58 % took a documented step towards work or training, against 48 % in the pilot as a whole; the coaches noted it on the distance-travelled sheet. There was no comparison group, and after six months only half of the people could be reached.',
		'scaling-to':
			'To Eastfield, Ropewalk and Stenwick, with a pair of mediators each, for about 300 people by the end of 2028. The tenants of Eastfield and a women’s group in Ropewalk have asked for it and would choose the mediators themselves. In Stenwick one parish is interested.',
		'scaling-approach': 'transfer',
		'scaling-next-steps':
			'The stop question comes first: the desk officer and the City of Kesterholm look for a place in the budget of 2029 for two of the three quarters, and the Association of Municipalities asks the four councils around Stenwick, both by 30 June 2026. The LAG Lower Nordvale writes a manual of 20 pages by September 2026; technical assistance pays for it. On 28 April we speak with the Nordvale Trade Union Council about the line between mediators and social workers. In October 2026 we score again; without an owner and a budget line for Stenwick we begin in Kesterholm only.',
		'ecosystem-governance': 'network',
		'ecosystem-next-steps':
			'In May 2026 the partnership group discusses this map and decides on two gaps: nobody looks for ideas in the five areas without a LAG, and nobody helps an idea to become an organisation. We propose that the network of LAGs does the first together with the libraries, and that Kesterholm University College and the Lakes Chamber of Small Business test the second with four ideas. The national competence centre is asked to hold one day a quarter in Kesterholm. We repeat the assessment in spring 2028, before the mid-term review of the strategies.'
	},
	rows: {
		'lab-areas': numbered([
			{ name: 'Upper Nordvale', population: '18400', weight: '1.35', budget: '2700000' },
			{ name: 'Lower Nordvale and Millreach', population: '41600', weight: '1.25', budget: '3300000' },
			{ name: 'Lake Aldra', population: '33900', weight: '1', budget: '3000000' },
			{ name: 'Hollin Lakes', population: '27500', weight: '1.05', budget: '2700000' },
			{ name: 'Fallowmoor', population: '12800', weight: '1.5', budget: '2400000' },
			{ name: 'Brackfell Forest', population: '16100', weight: '1.4', budget: '2700000' },
			{ name: 'Kesterholm Eastfield', population: '13700', weight: '1.8', budget: '3000000' },
			{ name: 'Kesterholm Ropewalk', population: '12300', weight: '1.75', budget: '2700000' },
			{ name: 'Stenwick and the river towns', population: '46700', weight: '1.1', budget: '3600000' },
			{ name: 'Hollinford', population: '38200', weight: '1.1', budget: '3300000' },
			{ name: 'Southern Plain', population: '52600', weight: '0.8', budget: '3600000' },
			{ name: 'Tarrow Valley', population: '19900', weight: '1.4', budget: '3000000' }
		]),
		'lab-scenarios': numbered([
			{ name: 'As published in the call', formula: 'entered', years: '2.5', 'staff-cost': '75600' },
			{ name: 'EUR 2 million for each area, the rest per head', formula: 'base-and-head', base: '2000000' },
			{ name: 'Per head, weighted by need, without limits', formula: 'weighted', floor: '0', ceiling: '0' }
		]),
		'capacity-plan': numbered([
			{
				measure: 'Laboratory for simplified costs, with the audit authority',
				need: 'Design of simplified cost options',
				owner: 'Officer for simplified costs and State aid',
				start: '2026-05-18',
				weeks: '17',
				cost: '24000',
				funding: 'technical-assistance'
			},
			{
				measure: 'Catalogue of proofs for work in the community',
				need: 'Standards of proof for work in the community',
				owner: 'Officer for simplified costs and State aid, with the Audit Office for Union Funds',
				start: '2026-05-04',
				weeks: '6',
				cost: '3000',
				funding: 'technical-assistance'
			},
			{
				measure: 'Mentoring of a new LAG by an experienced one',
				need: 'Animation and outreach',
				owner: lagNetwork,
				start: '2026-05-11',
				weeks: '52',
				cost: '40000',
				funding: 'technical-assistance'
			},
			{
				measure: 'Induction on CLLD with a field visit',
				need: 'Understanding of the CLLD method',
				owner: 'Desk officer CLLD',
				start: '2026-07-06',
				weeks: '4',
				cost: '6000',
				funding: 'technical-assistance'
			},
			{
				measure: 'Help desk or LAG network paid from technical assistance',
				need: 'Time and money for the support of LAGs',
				owner: 'LAG help desk',
				start: '2026-09-01',
				weeks: '173',
				cost: '395000',
				funding: 'technical-assistance'
			},
			{
				measure: 'Monthly online clinic on eligibility',
				need: 'Advice for small applicants',
				owner: 'LAG help desk, with the Regional Funding Agency, unit 1',
				start: '2026-09-14',
				weeks: '120',
				cost: '12000',
				funding: 'technical-assistance'
			},
			{
				measure: 'Course on social innovation by the competence centre',
				need: 'Skills to define, select and test social innovation',
				owner: 'Desk officer CLLD',
				start: '2026-09-21',
				weeks: '1',
				cost: '9000',
				funding: 'technical-assistance'
			},
			{
				measure: 'Evaluation training for LAGs, with a common template',
				need: 'Monitoring and self-evaluation',
				owner: 'Evaluation officer',
				start: '2027-03-01',
				weeks: '13',
				cost: '18000',
				funding: 'technical-assistance'
			},
			{
				measure: 'Mediators from the groups concerned',
				need: 'Knowledge of rights and funding among excluded groups',
				owner: 'LAGs of Eastfield, Ropewalk and Stenwick',
				start: '2027-06-21',
				weeks: '52',
				cost: '81000',
				funding: 'lag-running-costs'
			}
		]),
		inspirations: numbered([
			{
				practice: 'PR-40 A two-stage call that pays for preparation, South East Midlands, England, United Kingdom',
				source:
					'GOV.UK, Community-led local development call: South East Midlands (OC31S15L0222), 2015; European Funding Network, Community-led local development in England: eligibility and areas, n.d.',
				use: 'Preparation is paid before strategies are selected, and weak ideas stop early. We took over the two stages and the lump sum.',
				difference:
					'Ours is EUR 50 000 and is paid in two parts, the first for outreach. All twelve areas may come to the second stage; theirs stops weak ideas after the first.'
			},
			{
				practice: 'PR-10 A network of LAGs paid from technical assistance, Czechia',
				source: 'Kohesio, Projects Q71340 and Q71353 of the Czech LAG network: addressing problem areas of CLLD I and II, n.d.',
				use: 'A contract of several years for the network from the start, with the coordinator outside the authority.',
				difference:
					'Twelve LAGs instead of 178: one coordinator is enough, and everybody knows everybody. The help desk stays with us.'
			},
			{
				practice: 'PR-12 A mid-term report that may change the strategy, MAS Podřipsko, Czechia',
				source:
					'MAS Mezilesí; MAS Podřipsko, Mid-term evaluations of the CLLD strategies of MAS Mezilesí and MAS Podřipsko, n.d.',
				use: 'The right to revise the strategy is tied to the mid-term report. We wrote it into the model agreement.',
				difference:
					'Our LAGs start late, so that the report comes after eight months of calls, in February 2028, and can move at most 15 % without us.'
			}
		]),
		'ecosystem-actors': numbered([
			{ name: authority, type: 'funder', function: 'fund', reach: 'region', note: 'Experiment window of EUR 1.8 million.' },
			{
				name: nationalPriority,
				type: 'funder',
				function: 'fund',
				reach: 'Member State',
				note: 'One call a year for approaches that LAGs have tested, from 2028.'
			},
			{
				name: centre,
				type: 'support-organisation',
				function: 'train',
				reach: 'Member State, with an office in the capital only',
				note: 'Has named a contact for the twelve areas.'
			},
			{ name: lagNetwork, type: 'lag-or-network', function: 'connect', reach: 'seven LEADER areas, twelve areas from 2027' },
			{
				name: lowerNordvale,
				type: 'lag-or-network',
				function: 'test',
				reach: 'Lower Nordvale and Millreach',
				note: 'ESF pilot of 2017–2020, mediators of Millreach.'
			},
			{
				name: 'LAG Southern Plain',
				type: 'lag-or-network',
				function: 'test',
				reach: 'Southern Plain',
				note: 'ESF pilot of 2017–2020.'
			},
			{ name: college, type: 'university', function: 'evaluate', reach: 'region', note: 'Unit costs, distance-travelled sheet.' },
			{
				name: city,
				type: 'public-body',
				function: 'mainstream',
				reach: 'Eastfield and Ropewalk',
				note: 'Takes over tested services; the other areas have nobody who would.'
			},
			{
				name: openDoor,
				type: 'user-group',
				function: 'advocate',
				reach: 'region, strongest in Kesterholm',
				note: 'Led by people with experience of poverty.'
			},
			{
				name: 'Forum of Persons with Disabilities',
				type: 'user-group',
				function: 'test',
				reach: 'region',
				note: 'Forms and venues.'
			},
			{
				name: chamber,
				type: 'firm',
				function: 'connect',
				reach: 'Lake Aldra and Hollin Lakes',
				note: 'Hosts training, winter pool.'
			},
			{ name: agency, type: 'public-body', function: 'evaluate', reach: 'region', note: 'Cost records of operations, from 2027.' }
		]),
		'ecosystem-relations': numbered([
			{ from: authority, to: lagNetwork, kind: 'money', state: 'strong', note: 'Technical assistance until closure.' },
			{ from: authority, to: agency, kind: 'mandate', state: 'strong', note: 'Arrangement signed.' },
			{ from: lowerNordvale, to: college, kind: 'knowledge', state: 'strong', note: 'Sheets and unit costs of the pilot.' },
			{
				from: lagNetwork,
				to: nationalPriority,
				kind: 'mandate',
				state: 'weak',
				note: 'A seat in the advisory board, but no vote.'
			},
			{ from: centre, to: lagNetwork, kind: 'knowledge', state: 'weak', note: 'Two online meetings in 2025.' },
			{ from: openDoor, to: city, kind: 'trust', state: 'weak', note: 'Better since the open meeting in Eastfield.' },
			{ from: nationalPriority, to: lowerNordvale, kind: 'money', state: 'missing', note: 'Nothing follows a test before 2028.' },
			{ from: college, to: city, kind: 'knowledge', state: 'missing', note: 'Results of the pilot were never presented there.' },
			{
				from: agency,
				to: openDoor,
				kind: 'trust',
				state: 'broken',
				note: 'A recovery by its predecessor in 2019, for missing invoices; talk on 6 May.'
			}
		]),
		'learning-activities': numbered([
			{
				date: '2025-10-14',
				kind: 'field-visit',
				subject: 'Open meeting in Eastfield',
				'with-whom': 'tenants, housing company, job centre and Open Door Network',
				lesson:
					'Nobody in the room had read our leaflet; 70 people came because two neighbours had rung at their doors. The job centre and the housing company sat at one table for the first time.',
				use: 'Town quarters are part of CLLD, and outreach in person is a condition of preparatory support.'
			},
			{
				date: '2025-11-27',
				kind: 'study-visit',
				subject: 'A village day centre run by residents',
				'with-whom': 'two LAGs of a neighbouring region',
				lesson:
					'The centre lives from its cook and not from its programme. The municipality took it over after two years, because the council had been in the steering group from the first month.',
				use: 'Each experiment names at the start who could take it over, and invites them to the first meeting.'
			},
			{
				date: '2026-01-22',
				kind: 'workshop',
				subject: 'Draft programme text, tested on five local ideas',
				'with-whom': lagNetwork,
				lesson:
					'Two of five ideas failed at our own exclusions and not at the Regulation: a group without a legal form, and a course below ten hours.',
				use: 'Both exclusions were struck out. The same test is made with each change of the manual.'
			},
			{
				date: '2026-03-12',
				kind: 'conversation',
				subject: 'Briefing of the auditors on CLLD and lump sums',
				'with-whom': 'Audit Office for Union Funds, regional section',
				lesson:
					'The auditors object less to lump sums than to outputs that two people would describe differently. They read a method before it is used, if they get it six weeks ahead.',
				use: 'Each output has a sentence that says when it is delivered. Methods for operations go to them on 23 April, for 4 June.'
			},
			{
				date: '2026-03-26',
				kind: 'training',
				subject: 'Trial run with three invented applications',
				'with-whom': 'LAGs Lower Nordvale and Southern Plain, Regional Funding Agency',
				lesson:
					'Of the 63 days to a decision 19 were spent waiting for a second signature, and seven for a paper that we have in the register anyway.',
				use: 'One signature is enough up to EUR 50 000. The paper is dropped.'
			}
		])
	}
};
