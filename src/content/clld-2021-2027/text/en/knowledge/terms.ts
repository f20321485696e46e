import type { TermText } from '#lib/guide/knowledge-text.ts';

export const terms: Readonly<Record<string, TermText>> = {
	'community-led-local-development': {
		term: 'community-led local development',
		also: ['CLLD'],
		meaning:
			'Local partnerships of public and private interests plan and spend a share of the Funds in their own subregional area, through a strategy. Under LEADER it exists in the EAFRD as well.'
	},
	'local-action-group': {
		term: 'local action group',
		also: ['LAG', 'LAGs', 'local action groups'],
		meaning:
			'The partnership of public and private local interests that designs a CLLD strategy and carries it out. No single interest group may control its decisions.'
	},
	'clld-strategy': {
		term: 'CLLD strategy',
		also: ['strategy', 'local development strategy', 'LDS'],
		meaning:
			'The document in which a LAG sets out its area, the involvement of the community, needs, objectives with measurable targets, arrangements for management and evaluation, and a financial plan. Managing authorities approve it after selection by a committee.'
	},
	'territorial-strategy': {
		term: 'territorial strategy',
		also: ['territorial strategies'],
		meaning:
			'The strategy behind an integrated territorial investment or another territorial tool. It follows rules of its own and not those of CLLD.'
	},
	'integrated-territorial-investment': {
		term: 'integrated territorial investment',
		also: ['ITI', 'ITIs'],
		meaning:
			'A bundle of actions from several priorities, programmes or Funds for one territory. It is one of the three forms of integrated territorial development, next to CLLD and other territorial tools.'
	},
	'integrated-territorial-development': {
		term: 'integrated territorial development',
		meaning:
			'The umbrella term for integrated territorial investment, CLLD and other territorial tools designed by the Member State.'
	},
	'sustainable-urban-development': {
		term: 'sustainable urban development',
		also: ['SUD'],
		meaning:
			'Urban strategies to which each Member State devotes at least 8\u00a0% of its ERDF resources, technical assistance not counted. Strategies of urban CLLD may count towards it with their ERDF part.'
	},
	'managing-authority': {
		term: 'managing authority',
		also: ['MA', 'MAs', 'managing authorities'],
		meaning:
			'The body responsible for a programme. In CLLD it sets the rules, approves strategies and has claims verified; it does not select the operations that are for the LAG to select.'
	},
	'intermediate-body': {
		term: 'intermediate body',
		also: ['intermediate bodies'],
		meaning:
			'A body that carries out tasks of the managing authority under its responsibility, on the basis of a written arrangement. A LAG becomes one if it takes on such tasks beyond its own.'
	},
	'audit-authority': {
		term: 'audit authority',
		also: ['audit authorities'],
		meaning: 'The independent public body that audits the systems and a sample of the operations of a programme.'
	},
	'accounting-function': {
		term: 'accounting function',
		also: ['accounting body'],
		meaning: 'The task of drawing up payment applications to the Commission and the accounts of a programme.'
	},
	'paying-agency': {
		term: 'paying agency',
		also: ['paying agencies'],
		meaning:
			'The body of the common agricultural policy that pays money from the EAFRD. If the EAFRD is the Lead Fund, a LAG that carries out tasks of the paying agency has to be identified as an intermediate body.'
	},
	'monitoring-committee': {
		term: 'monitoring committee',
		also: ['MC', 'monitoring committees'],
		meaning:
			'The committee of authorities and partners that oversees a programme and meets at least once a year. Every member has a vote. It approves selection methods and criteria without touching the tasks that belong to LAGs.'
	},
	'lead-fund': {
		term: 'Lead Fund',
		also: ['lead fund'],
		meaning:
			'The Fund whose rules apply to a strategy with several Funds, if the managing authorities choose one. The scope and the eligibility rules of each Fund stay in force.'
	},
	'lead-partner': {
		term: 'lead partner',
		meaning:
			'The member of a LAG that acts for it in administrative and financial matters. A LAG has a lead partner or forms a legal structure.'
	},
	beneficiary: {
		term: 'beneficiary',
		also: ['beneficiaries'],
		meaning:
			'The body responsible for starting an operation, or for starting it and carrying it out. A LAG may be a beneficiary if functions are separated.'
	},
	participant: {
		term: 'participant',
		also: ['participants'],
		meaning:
			'A person who benefits directly from an ESF+ operation. Participants are reported under the common indicators only if all their basic characteristics are recorded.'
	},
	'final-recipient': {
		term: 'final recipient',
		also: ['final recipients'],
		meaning: 'Somebody who receives support through a financial instrument or through a small project fund of Interreg.'
	},
	'end-recipient': {
		term: 'end recipient',
		also: ['end recipients'],
		meaning: 'A most deprived person who receives food or basic material assistance under specific objective (m).'
	},
	operation: {
		term: 'operation',
		also: ['operations'],
		meaning:
			'A project, contract, action or group of projects selected under a programme. In CLLD the LAG selects it and fixes the amount of support.'
	},
	'operation-of-strategic-importance': {
		term: 'operation of strategic importance',
		also: ['strategic operation', 'operations of strategic importance'],
		meaning:
			'An operation that contributes in a key way to the programme and has extra duties: a place in the list attached to the programme, a report to the Commission within one month of selection, and a communication event.'
	},
	priority: {
		term: 'priority',
		also: ['priorities'],
		meaning:
			'A part of a programme that serves one policy objective, with one or more specific objectives and a co-financing rate of its own.'
	},
	'dedicated-priority': {
		term: 'dedicated priority',
		also: ['dedicated priorities'],
		meaning:
			'A priority reserved for one theme, such as social innovation, youth employment or the most deprived. Some dedicated priorities have a higher co-financing rate.'
	},
	'policy-objective': {
		term: 'policy objective',
		also: ['PO', 'policy objectives', 'PO4', 'PO5'],
		meaning:
			'One of the five objectives of the Funds. The specific objectives of the ESF+ serve policy objective 4; policy objective 5 is programmed by the ERDF.'
	},
	'specific-objective': {
		term: 'specific objective',
		also: ['SO', 'specific objectives'],
		meaning:
			'A concrete objective of a Fund that a priority pursues. The ESF+ has thirteen, (a) to (m); objective (h), for example, is active inclusion.'
	},
	programme: {
		term: 'programme',
		also: ['programmes'],
		meaning: 'The plan for spending money of the Funds, written in the template of Annex\u00a0V and approved by the Commission.'
	},
	'partnership-agreement': {
		term: 'Partnership Agreement',
		also: ['PA'],
		meaning:
			'The national framework document for the Funds. It justifies the choice of objectives, coordinates the Funds and fixes the form of technical assistance; it has no field of its own for CLLD.'
	},
	'partnership-principle': {
		term: 'partnership principle',
		meaning:
			'The duty to work with regional and local authorities, economic and social partners, civil society and, where appropriate, research bodies, from preparation to evaluation.'
	},
	'european-code-of-conduct-on-partnership': {
		term: 'European code of conduct on partnership',
		also: ['ECCP', 'code of conduct'],
		meaning:
			'The rules on how partnership is organised: Delegated Regulation (EU) No\u00a0240/2014, which applies in 2021–2027 as well.'
	},
	'enabling-condition': {
		term: 'enabling condition',
		also: ['enabling conditions'],
		meaning:
			'A precondition for carrying out a specific objective effectively. It is fulfilled only if all its criteria are met; until then expenditure can be claimed but is not reimbursed, unless the operation helps to fulfil the condition.'
	},
	'horizontal-enabling-condition': {
		term: 'horizontal enabling condition',
		also: ['horizontal enabling conditions'],
		meaning:
			'One of the four conditions that apply to all specific objectives: public procurement, State aid, the Charter of Fundamental Rights, and the rights of persons with disabilities.'
	},
	'thematic-enabling-condition': {
		term: 'thematic enabling condition',
		also: ['thematic enabling conditions'],
		meaning:
			'A condition tied to certain specific objectives, for example a national framework for social inclusion for objective (h).'
	},
	'performance-framework': {
		term: 'performance framework',
		meaning: 'The output and result indicators of a programme with their milestones and targets.'
	},
	milestone: {
		term: 'milestone',
		also: ['milestones'],
		meaning: 'The value of an output indicator that is to be reached by the end of 2024.'
	},
	target: {
		term: 'target',
		also: ['targets'],
		meaning: 'The value of an output or result indicator that is to be reached by the end of 2029.'
	},
	'output-indicator': {
		term: 'output indicator',
		also: ['output indicators'],
		meaning:
			'It measures what operations deliver, for example the number of participants. No common ESF+ output counts CLLD strategies.'
	},
	'result-indicator': {
		term: 'result indicator',
		also: ['result indicators'],
		meaning: 'It measures the effects of support, for example participants in employment upon leaving.'
	},
	'reference-value': {
		term: 'reference value',
		also: ['baseline', 'reference values'],
		meaning: 'The starting value against which a target is set. Output indicators of the ESF+ start from zero.'
	},
	'type-of-intervention': {
		term: 'type of intervention',
		also: ['types of intervention'],
		meaning:
			'The coded category of spending. The codes of Annex\u00a0I stand in several dimensions: intervention field, form of support, territory, secondary theme, gender equality.'
	},
	'intervention-field': {
		term: 'intervention field',
		also: ['intervention fields', 'dimension 1'],
		meaning: 'The code of dimension 1: what the money is spent on.'
	},
	'territorial-delivery-mechanism-and-focus': {
		term: 'territorial delivery mechanism and territorial focus',
		also: ['dimension 3', 'territorial codes'],
		meaning: 'The code of dimension 3: in which form and in which kind of area support is given. CLLD has the codes 09 to 16.'
	},
	'secondary-theme': {
		term: 'secondary theme',
		also: ['secondary themes', 'dimension 6'],
		meaning:
			'The code of dimension 6, for the ESF+ only: a theme to which the money also contributes, such as non-discrimination or digital skills.'
	},
	'category-of-region': {
		term: 'category of region',
		also: ['categories of region'],
		meaning:
			'The class of a region by its economic output: less developed, transition or more developed. It decides on the highest co-financing rate.'
	},
	'co-financing-rate': {
		term: 'co-financing rate',
		also: ['cofinancing rate'],
		meaning:
			'The share that the Union pays of a priority. It has a maximum for each category of region; for a priority delivered entirely through CLLD the maximum is 10 percentage points higher.'
	},
	'public-contribution': {
		term: 'public contribution',
		also: ['total public contribution'],
		meaning:
			'Public money for operations: from the Funds, from national, regional and local budgets and from bodies under public law. For a strategy it is the base of the 25\u00a0% ceiling for running and animation costs.'
	},
	'flexibility-amount': {
		term: 'flexibility amount',
		meaning:
			'Half of the contribution for 2026 and 2027. It could not be used before the decision of the Commission after the mid-term review.'
	},
	'mid-term-review': {
		term: 'mid-term review',
		also: ['MTR'],
		meaning:
			'The review of every programme by 31\u00a0March 2025. It took into account the country recommendations of 2024, the social and economic situation, territorial needs, evaluations and progress towards milestones.'
	},
	decommitment: {
		term: 'decommitment',
		also: ['N+3'],
		meaning:
			'The loss of money that was committed to a programme and not used in time. For commitments of 2021 to 2026 the limit is the end of the third year after the year of the commitment.'
	},
	'thematic-concentration': {
		term: 'thematic concentration',
		meaning:
			'Minimum shares of the ESF+ that a Member State spends on certain themes, for example 25\u00a0% on social inclusion under objectives (h) to (l).'
	},
	'technical-assistance': {
		term: 'technical assistance',
		also: ['TA'],
		meaning:
			'Money for running the programme, including capacity building of partners. The running costs of LAGs belong, in our reading, to the strategy and not to technical assistance.'
	},
	'simplified-cost-option': {
		term: 'simplified cost option',
		also: ['SCO', 'SCOs', 'simplified cost options', 'simplified costs'],
		meaning:
			'Grants paid by unit costs, lump sums or flat rates instead of invoices. They are obligatory for ESF+ operations of up to EUR\u00a0200\u00a0000 total cost, except where the support is State aid.'
	},
	'unit-cost': {
		term: 'unit cost',
		also: ['unit costs'],
		meaning: 'A fixed amount for each unit, for example an hour of counselling or a participant.'
	},
	'lump-sum': {
		term: 'lump sum',
		also: ['lump sums'],
		meaning: 'A fixed amount for an operation or a part of it, paid when what was agreed has been delivered.'
	},
	'flat-rate': {
		term: 'flat rate',
		also: ['flat rates', 'flat-rate financing'],
		meaning:
			'A percentage of other costs that covers a category of costs, for example 40\u00a0% of direct staff costs for all remaining costs.'
	},
	'financing-not-linked-to-costs': {
		term: 'financing not linked to costs',
		also: ['FNLC'],
		meaning: 'Payment for results achieved or conditions fulfilled, whatever the costs were.'
	},
	'management-verification': {
		term: 'management verification',
		also: ['management verifications'],
		meaning:
			'The check of claims and operations by the managing authority or an intermediate body. It is based on risks that are identified beforehand in writing.'
	},
	'preparatory-support': {
		term: 'preparatory support',
		also: ['preparatory costs'],
		meaning:
			'Support for capacity building and preparation before a strategy is approved. It is eligible even if the strategy is not selected.'
	},
	animation: {
		term: 'animation',
		meaning:
			'The work of mobilising local people and organisations, helping them to develop operations, and bringing them together.'
	},
	'running-costs': {
		term: 'running costs',
		also: ['management costs', 'running and animation costs'],
		meaning:
			'The costs of managing, monitoring and evaluating a strategy, above all the office and the staff of the LAG. Together with animation they may not exceed 25\u00a0% of the total public contribution to the strategy.'
	},
	'capacity-building': {
		term: 'capacity building',
		also: ['building capacity'],
		meaning:
			'Training and organisational support that enable actors to develop and carry out operations. In CLLD building the capacity of local actors is a task of the LAG.'
	},
	'social-innovation': {
		term: 'social innovation',
		also: ['social innovations'],
		meaning:
			'An activity that is social in its ends and its means: a new idea for a product, service, practice or model that meets a social need and creates new relations or cooperation between bodies.'
	},
	'social-experimentation': {
		term: 'social experimentation',
		also: ['social experiment', 'social experiments'],
		meaning:
			'A small-scale measure that offers an innovative answer to a social need and whose impact can be measured, before it is used elsewhere or at larger scale if the result is good.'
	},
	'social-enterprise': {
		term: 'social enterprise',
		also: ['social enterprises'],
		meaning:
			'An undertaking or person whose main objective is a measurable positive social impact, which uses its profits first for that objective and is managed in a participatory and accountable way.'
	},
	'social-partners': {
		term: 'social partners',
		also: ['social partner'],
		meaning: 'The organisations of employers and of workers.'
	},
	'civil-society-organisation': {
		term: 'civil society organisation',
		also: ['CSO', 'CSOs', 'civil society organisations', 'NGO'],
		meaning:
			'A non-state, non-profit organisation. Bodies that represent civil society, for example for inclusion, rights of persons with disabilities or gender equality, belong to the partnership of every programme.'
	},
	'disadvantaged-group': {
		term: 'disadvantaged group',
		also: ['disadvantaged groups'],
		meaning: 'People in a vulnerable situation, including those who face poverty, social exclusion or discrimination.'
	},
	'most-deprived-persons': {
		term: 'most deprived persons',
		also: ['most deprived'],
		meaning: 'People whose need is established by objective criteria that national authorities set after consulting stakeholders.'
	},
	'country-specific-recommendation': {
		term: 'country-specific recommendation',
		also: ['CSR', 'CSRs', 'country-specific recommendations'],
		meaning:
			'Advice of the Council to a Member State in the European Semester. ESF+ programmes give priority to the challenges that it names.'
	},
	'do-no-significant-harm': {
		term: 'do no significant harm',
		also: ['DNSH'],
		meaning:
			'The principle that support causes no serious harm to the environment. The Regulation names it but prescribes no test for each operation.'
	},
	'state-aid': {
		term: 'State aid',
		also: ['state aid'],
		meaning:
			'A selective advantage from public resources for an undertaking. Support for people, or for activities that are not economic, is usually not State aid.'
	},
	'de-minimis-aid': {
		term: 'de minimis aid',
		also: ['de minimis'],
		meaning: 'Small aid below a ceiling: EUR\u00a0300\u00a0000 for a single undertaking in a Member State over any three years.'
	},
	'conflict-of-interest': {
		term: 'conflict of interest',
		also: ['conflicts of interest'],
		meaning: 'A private interest that may bias a decision. The selection procedure of a LAG has to avoid it.'
	},
	'separation-of-functions': {
		term: 'separation of functions',
		also: ['functional independence'],
		meaning:
			'Different persons select an operation and carry it out or check it. It is the condition under which a LAG may be a beneficiary.'
	},
	irregularity: {
		term: 'irregularity',
		also: ['irregularities'],
		meaning: 'A breach of the rules that harms, or would harm, the budget of the Union.'
	},
	'audit-trail': {
		term: 'audit trail',
		meaning:
			'The documents by which money can be traced from the payment of the Union to the cost or result for which it was paid.'
	},
	'structured-data': {
		term: 'structured data',
		meaning:
			'What is typed into the forms of SFC2021, the Commission’s system for official exchange. It may not be replaced by attachments, and it prevails if they differ.'
	}
};
