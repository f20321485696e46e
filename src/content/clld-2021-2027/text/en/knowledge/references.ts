import type { ReferenceText } from '#lib/guide/knowledge-text.ts';

export const references: Readonly<Record<string, ReferenceText>> = {
	'sc-01': {
		title: 'Scaling out',
		text: 'The same solution reaches more people or more places, by repetition or by spreading the idea.',
		facts: [
			['Fits when', 'The core is simple and demand elsewhere is similar.'],
			['Risks', 'Quality is lost with each copy. Name the core elements and check them in every new place.']
		]
	},
	'sc-02': {
		title: 'Scaling up',
		text: 'Rules, policy or budgets change so that everybody in need is reached.',
		facts: [
			['Fits when', 'An authority owns the problem and can decide on the rules.'],
			['Risks', 'Political decisions take time and may not come. Find the owner before the test ends.']
		]
	},
	'sc-03': {
		title: 'Scaling deep',
		text: 'Relations, values and culture change: how people see each other and what they take for granted.',
		facts: [
			['Fits when', 'Stigma or a lack of trust is part of the problem.'],
			['Risks', 'It is hard to measure. Agree in advance which signs you will accept.']
		]
	},
	'sc-04': {
		title: 'Scaling across, or transfer',
		text: 'Another territory adapts the core idea to its own conditions. The toolbox of Com.Unity.Lab travelled from Lisbon to other European cities in this way.',
		facts: [
			['Fits when', 'The context differs and a peer is willing to learn and to change the idea.'],
			['Risks', 'The form is copied without its function. Transfer a toolbox, not a programme.']
		]
	},
	'sc-05': {
		title: 'Start, scale and sustain as one chain',
		text: 'Public policy has levers for each phase: to start, to scale and to sustain a social innovation. The OECD proposes to plan them together.',
		facts: [
			['Fits when', 'You design a programme or a scheme and not a single operation.'],
			['Risks', 'Support stops after the start, and good tests end with the grant.']
		]
	},
	'sc-06': {
		title: 'Organisational routes',
		text: 'An organisation can open branches, found a social franchise as WirGarten did in Lower Saxony, give a licence, publish its products openly as the Małopolska incubator did, or spread knowledge without any control.',
		facts: [
			['Fits when', 'Choose by the control that quality needs: much with branches, little with open products.'],
			['Risks', 'Control costs money and time, and somebody has to pay for it permanently.']
		]
	},
	'sc-07': {
		title: 'Planning grant',
		text: 'A small grant pays for a realistic scaling plan, with users consulted and costs calculated. The European Social Catalyst Fund gave up to EUR\u00a0100\u00a0000 for such plans.',
		facts: [
			[
				'Fits when',
				'Before any larger step, above all when the [screen](question:practices-to-scale) says that the step still has to be prepared.'
			],
			['Risks', 'A plan without money afterwards. Settle what pays for the step before you pay for the plan.']
		]
	},
	'sc-08': {
		title: 'Channel from incubation to public service',
		text: 'A funnel leads from many micro-tests through selection and larger tests to a public service. Polish incubators supported more than 1\u00a0200 innovations.',
		facts: [
			['Fits when', 'There are many small ideas, for example from LAGs.'],
			[
				'Risks',
				'The end of the funnel is the weak point: getting into policy and budgets. Structures, go-betweens and money have to cover the whole cycle.'
			]
		]
	},
	'sc-09': {
		title: 'Transnational call of the Social Innovation+ initiative',
		text: 'Consortia transfer or scale proven models between Member States with money from an EU call, such as the call of 2024 on long-term unemployment with EUR\u00a023\u00a0million.',
		facts: [
			['Fits when', 'There is strong evidence and a partner in another Member State.'],
			['Risks', 'The administration is heavy for small organisations. Let an experienced partner lead.']
		]
	},
	'scaling-problem-and-owner': {
		title: 'Pick the problem and its owner',
		text: 'Say which problem is to be solved for whom, and which body will own the solution at the end. Without an owner the next steps prepare a report and not a service.'
	},
	'scaling-evidence': {
		title: 'Gather the evidence',
		text: 'Collect what is known on outcomes, costs, side effects and groups that gain or lose. Close the worst gap first, even if this delays the step.'
	},
	'scaling-core': {
		title: 'Define the core and the flexible parts',
		text: 'Write down three to five elements that must not change, with reasons, and a list of what each place may adapt.'
	},
	'scaling-demand-and-context': {
		title: 'Check demand and context',
		text: 'Ask users and organisations in the new places. Look at law, services, people and money there: assess the readiness of the context and not only that of the idea.'
	},
	'scaling-route': {
		title: 'Choose the route',
		text: 'Decide whether to scale out, up, deep or across, and through which organisational route. Two routes may be combined, for example more places first and a change of rules later.'
	},
	'scaling-cost-and-finance': {
		title: 'Calculate the cost and find the finance',
		text: 'Calculate the cost of one unit at today’s size, at three times and at ten times that size. Settle who pays in the ESF+ phase and who pays afterwards.'
	},
	'scaling-governance-and-learning': {
		title: 'Agree on governance, learn and adjust',
		text: 'Agree who decides, what is measured and when you review, stop or go back. Begin with a few places and adjust before the next step.'
	},
	'nc-01': {
		title: 'BuiCaSuS',
		text: 'Building Capacity for a Sustainable Society: seven partners with more than 20 organisations around them. It ended with four national blueprint strategies and action plans, and it published its mapping method.',
		facts: [
			['Countries', 'France, Latvia, Spain and Sweden'],
			['Lead', 'The Spanish ministry of social rights'],
			['Period', 'About May 2021 to spring 2023']
		]
	},
	'nc-02': {
		title: 'ESIA',
		text: 'European Social Innovation Alliance. In November 2021 it brought 25 researchers together for a workshop on mapping ecosystems.',
		facts: [
			['Countries', 'Denmark, Estonia, Germany, Poland and the United Kingdom'],
			['Period', 'About May 2021 to spring 2023']
		]
	},
	'nc-03': {
		title: 'FUSE',
		text: 'Facilitating United Approaches to Social Innovation in Europe. The sources give its partners but no results.',
		facts: [
			['Countries', 'Bulgaria, Cyprus, Ireland and Portugal'],
			['Period', 'About May 2021 to spring 2023']
		]
	},
	'nc-04': {
		title: 'PEnCIL',
		text: 'Pan European Social Innovation Lab, run by ESF authorities. In Lithuania the ESF agency hosts the centre.',
		facts: [
			['Countries', 'Belgium, Czechia, Finland and Lithuania'],
			['Period', 'About May 2021 to spring 2023']
		]
	},
	'nc-05': {
		title: 'SEED',
		text: 'Social innovation competence centres with one priority for each country: innovation in the public sector, recognition of social innovation, local communities, and digital social innovation. It carried out three pilots.',
		facts: [
			['Countries', 'Greece, Italy, Romania and Slovenia'],
			['Lead', 'City of Turin'],
			['Period', 'About May 2021 to spring 2023']
		]
	},
	'nc-06': {
		title: 'SI PLUS',
		text: 'Social Innovation Plus, competence centres with a focus on employment and the labour market. Its list of tasks: capacity building, visibility, tools to scale, networking and resources.',
		facts: [
			['Countries', 'Austria, Bulgaria, Hungary and Slovakia'],
			['Lead', 'L&R in Austria'],
			['Period', 'About May 2021 to spring 2023']
		]
	},
	'follow-up-call': {
		title: 'The second call for competence centres',
		text: 'The call ESF-SI-2023-NCC-01 was open from 17\u00a0August to 30\u00a0November 2023. A centre could be one body or a network, and the managing authority had to endorse it. Five consortia were supported; two of them are described here, for the other three no source was found.',
		facts: [
			[
				'Money',
				'EUR\u00a08\u00a0million in all; EUR\u00a00.5 to 1.5\u00a0million for each consortium, up to 80\u00a0%, as a lump-sum grant'
			],
			['Length', 'Up to 36 months, with three to five countries in each consortium'],
			['Not covered by the first call', 'Croatia, Luxembourg, Malta and the Netherlands, as far as the lists of countries show']
		]
	},
	'follow-up-seed2scale': {
		title: 'SEED2SCALE',
		text: 'It works on the legal framework, the governance and the business models of competence centres.',
		facts: [
			['Countries', 'Croatia, Greece, Italy, Romania and Slovenia'],
			['Period', 'June 2024 to June 2027']
		]
	},
	'follow-up-si-plus': {
		title: 'The follow-up of SI PLUS',
		text: 'A consortium led from Austria. In Hungary the role moved from IFKA, a state development company, to ELTE, a university.',
		facts: [
			['Countries', 'Austria, Hungary, Latvia, Malta and Slovakia'],
			['Money', 'More than EUR\u00a01.6\u00a0million'],
			['Period', 'From July 2024']
		]
	},
	'follow-up-european-centre': {
		title: 'The European Competence Centre and Social Innovation+',
		text: 'Above the national centres stands a European Competence Centre, hosted by the ESF agency of Lithuania (ESFA). The Social Innovation+ initiative has EUR\u00a0197\u00a0million; it includes five communities of practice, the ALMA and EURoma networks and the database Social Innovation Match.'
	},
	'task-capacity': {
		title: 'Build capacity',
		text: 'A competence centre helps managing authorities and other bodies to understand, fund and evaluate social innovation.'
	},
	'task-transfer': {
		title: 'Organise transnational transfer',
		text: 'It brings methods and practices from other Member States and makes its own available to them.'
	},
	'task-synergies': {
		title: 'Create synergies between strands and Funds',
		text: 'It connects the shared-management strand of the ESF+, its directly managed strand and other Funds, so that a tested idea finds the next source of money.'
	},
	'task-networking': {
		title: 'Connect people and organisations',
		text: 'It runs networks of innovators, funders, support organisations and authorities, and keeps the interaction going between events.'
	},
	'task-strategy': {
		title: 'Write a strategy and an action plan',
		text: 'It analyses strengths and weaknesses and writes a blueprint and an action plan with partners, and it has a routine for improving them.'
	},
	'task-use-of-funding': {
		title: 'Help to use funding well',
		text: 'It advises on calls and conditions that suit experiments. If it also advises applicants or takes part in selection, it needs a wall against conflicts of interest.'
	},
	'task-visibility': {
		title: 'Make social innovation visible',
		text: 'It shows what exists, collects initiatives, and explains the term to people who do not use it.'
	},
	'task-scaling': {
		title: 'Support scaling',
		text: 'It offers tools for scaling and collects initiatives that were scaled. Centres agreed in 2023 that they need four competences: mapping of systems, continuous interaction, co-creation, and scaling within complex systems, with adaptive governance across all of them.'
	},
	'mapping-concepts': {
		title: 'Agree on concepts',
		text: 'Settle with partners what you mean by social innovation, ecosystem and scaling, and what part public administration plays.'
	},
	'mapping-actors': {
		title: 'List the types of actors',
		text: 'Begin with innovators, funders and support organisations. Add public bodies, the social economy, non-governmental organisations, social partners, firms, universities, LAGs and their networks, groups of users and the media.'
	},
	'mapping-survey': {
		title: 'Ask for nominations',
		text: 'Invite people to name initiatives in a survey of about ten minutes, and send a second one about support structures.'
	},
	'mapping-inquiry': {
		title: 'Look deeper into some initiatives',
		text: 'Choose a few and learn more through case studies and interviews.'
	},
	'mapping-context': {
		title: 'Review the institutional and legal context',
		text: 'Read laws, strategies and mandates at the desk, and look for bottom-up initiatives that appear in none of them.'
	},
	'mapping-functions': {
		title: 'Map the functions',
		text: 'Write down who looks for ideas, funds, incubates, tests, evaluates, connects, advocates, brings ideas into policy and trains. A function without a name beside it is a gap.'
	},
	'mapping-relations': {
		title: 'Map the relations',
		text: 'Draw flows of money, knowledge, mandate and trust, and where actors compete. Mark missing roles and missing links.'
	},
	'mapping-validation': {
		title: 'Find strengths and barriers, and validate them',
		text: 'Describe strengths, barriers and opportunities, and let a national advisory board examine the result.',
		facts: [
			[
				'What researchers look at',
				'Funding, policy, capacity, connections, cooperation as equals, room to experiment and the wider benefit, according to a workshop of [ESIA](source:src-102)'
			]
		]
	},
	'mapping-blueprint': {
		title: 'Turn the map into a strategy and an action plan',
		text: 'Write a blueprint with steps, owners and dates, and with criteria for the institution that will carry it.',
		facts: [
			[
				'Elements of governance',
				'Endorsement by the managing authority, a national advisory board, a partnership agreement as in Croatia, and a theory of change shared across the EU'
			],
			[
				'Planner default',
				'Several sources of funding, and a wall against conflicts of interest if the centre also advises applicants or selects'
			]
		]
	},
	'mapping-repetition': {
		title: 'Repeat at fixed intervals',
		text: 'Ecosystems change. Fix the next date when you publish the map, and keep the questions the same so that changes can be seen.'
	},
	'go-01': {
		title: 'A public ESF agency hosts the centre',
		text: 'An agency that already manages ESF+ money takes on the tasks.',
		facts: [
			['Example', 'ESFA in Lithuania'],
			['Advantages', 'Close to the Funds, and stable.'],
			['Drawbacks', 'The field may see a funder and not an ally.']
		]
	},
	'go-02': {
		title: 'An independent agency outside government',
		text: 'A non-governmental organisation with expertise receives the mandate.',
		facts: [
			['Example', 'Avise in France'],
			['Advantages', 'Trusted in the field, with expertise.'],
			['Drawbacks', 'The mandate and a public status have to be granted.']
		]
	},
	'go-03': {
		title: 'A unit in a ministry',
		text: 'The ministry responsible builds the centre within its own organisation.',
		facts: [
			['Example', 'Spain, where the ministry led the consortium'],
			['Advantages', 'Weight in policy.'],
			['Drawbacks', 'Turnover of staff, and slow procedures.']
		]
	},
	'go-04': {
		title: 'A university or research laboratory',
		text: 'A research body carries the centre and brings methods.',
		facts: [
			['Example', 'TINLAB at ELTE in Hungary'],
			['Advantages', 'Strong in method and evidence.'],
			['Drawbacks', 'Distance from practice.']
		]
	},
	'go-05': {
		title: 'A network of bodies with a lead',
		text: 'Several bodies share the tasks, and one of them leads.',
		facts: [
			['Example', 'Allowed by the call of 2023'],
			['Advantages', 'Wide reach.'],
			['Drawbacks', 'Coordination costs time and money.']
		]
	},
	'go-06': {
		title: 'A hub led by a city or region',
		text: 'A city or region builds the centre and opens it to others.',
		facts: [
			['Example', 'Turin in SEED'],
			['Advantages', 'Close to practice.'],
			['Drawbacks', 'Recognition in the rest of the country has to be earned.']
		]
	},
	'go-07': {
		title: 'A state development company',
		text: 'A company owned by the state carries out the tasks.',
		facts: [
			['Example', 'IFKA in Hungary, until the role moved to a university'],
			['Advantages', 'Capacity to deliver.'],
			['Drawbacks', 'Exposed to political change.']
		]
	}
};
