import type { RuleCase, RuleCases } from '../rule-case.ts';

const ruledOut: RuleCase = { title: 'CLLD is not used', answers: { 'clld-use': 'no' }, expect: 'not-applicable' };

const exclusiveTasks = [
	'local-capacity',
	'selection-procedure',
	'local-calls',
	'operation-selection',
	'strategy-monitoring',
	'strategy-evaluation'
];

const byLag = exclusiveTasks.map((task) => ({ task, body: 'lag' }));

const tasks = (...rows: readonly Readonly<Record<string, string>>[]) => ({ 'task-allocation': rows });

const bodies = (...rows: readonly Readonly<Record<string, string>>[]) => ({ 'intermediate-bodies': rows });

const agency = { body: 'Funding Agency', kind: 'agency', 'arrangement-signed': 'yes' };

const lags = { body: 'All LAGs', kind: 'lag', 'arrangement-signed': 'yes' };

export const deliveryCases: RuleCases = {
	c23: [
		{ title: 'all six with the LAG', rows: tasks(...byLag), expect: 'passes' },
		{
			title: 'other tasks elsewhere',
			rows: tasks(...byLag, { task: 'payment', body: 'managing-authority' }, { task: 'final-eligibility', body: 'other' }),
			expect: 'passes'
		},
		{
			title: 'one with the managing authority',
			rows: tasks(...byLag.slice(0, 5), { task: 'strategy-evaluation', body: 'managing-authority' }),
			expect: 'fails',
			values: { task: 'strategy-evaluation', body: 'managing-authority' }
		},
		{
			title: 'one shared with an intermediate body',
			rows: tasks(...byLag, { task: 'local-calls', body: 'intermediate-body' }),
			expect: 'fails',
			values: { task: 'local-calls', body: 'intermediate-body' }
		},
		{ title: 'five of six', rows: tasks(...byLag.slice(0, 5)), expect: 'unknown', missing: ['task-allocation'] },
		{
			title: 'one without a body',
			rows: tasks(...byLag.slice(0, 5), { task: 'strategy-evaluation' }),
			expect: 'unknown',
			missing: ['task-allocation']
		},
		{ title: 'no row', expect: 'unknown', missing: ['task-allocation'] },
		ruledOut
	],
	c24: [
		{ title: 'no further tasks, no intermediate body', answers: { 'lag-extra-tasks': 'no' }, expect: 'not-applicable' },
		{
			title: 'an agency under a signed arrangement',
			answers: { 'lag-extra-tasks': 'no' },
			rows: bodies(agency),
			expect: 'passes'
		},
		{
			title: 'LAGs under a signed arrangement that lists tasks',
			answers: { 'lag-extra-tasks': 'yes', 'arrangement-contents': ['tasks', 'reporting'] },
			rows: bodies(lags),
			expect: 'passes'
		},
		{
			title: 'LAGs under an arrangement without tasks',
			answers: { 'lag-extra-tasks': 'yes', 'arrangement-contents': ['reporting'] },
			rows: bodies(lags),
			expect: 'fails'
		},
		{
			title: 'an arrangement not signed',
			answers: { 'lag-extra-tasks': 'yes' },
			rows: bodies({ ...lags, 'arrangement-signed': 'no' }),
			expect: 'fails',
			values: { body: 'All LAGs' }
		},
		{
			title: 'further tasks, and an agency only',
			answers: { 'lag-extra-tasks': 'yes' },
			rows: bodies(agency),
			expect: 'fails'
		},
		{
			title: 'a delivery model by which LAGs are intermediate bodies, and none listed',
			answers: { 'delivery-model': ['lag-intermediate-body'], 'lag-extra-tasks': 'no' },
			expect: 'fails'
		},
		{
			title: 'a task in the table that another answer denies',
			answers: { 'lag-extra-tasks': 'no' },
			rows: tasks({ task: 'management-verification', body: 'lag' }),
			expect: 'fails',
			values: { task: 'management-verification' }
		},
		{
			title: 'contracting and paying within an umbrella operation',
			answers: { 'lag-extra-tasks': 'no', 'delivery-model': ['lag-contracts-pays'] },
			rows: tasks({ task: 'contracting', body: 'lag' }, { task: 'payment', body: 'lag' }),
			expect: 'not-applicable'
		},
		{
			title: 'further tasks, and no intermediate body yet',
			answers: { 'lag-extra-tasks': 'yes' },
			expect: 'unknown',
			missing: ['intermediate-bodies']
		},
		{
			title: 'further tasks, and a body of unknown kind',
			answers: { 'lag-extra-tasks': 'yes' },
			rows: bodies({ body: 'Town office', 'arrangement-signed': 'yes' }),
			expect: 'unknown',
			missing: ['intermediate-bodies']
		},
		{
			title: 'a signature not known',
			answers: { 'lag-extra-tasks': 'no' },
			rows: bodies({ ...agency, 'arrangement-signed': 'unknown' }),
			expect: 'unknown',
			missing: ['intermediate-bodies']
		},
		{ title: 'nothing entered', expect: 'unknown', missing: ['lag-extra-tasks'] },
		ruledOut
	],
	c25: [
		{ title: 'named', answers: { 'verification-body': 'Funding Agency, unit 1' }, expect: 'passes' },
		{
			title: 'named in the table',
			rows: tasks({ task: 'final-eligibility', body: 'intermediate-body', note: 'Funding Agency, unit 1' }),
			expect: 'passes'
		},
		{
			title: 'the managing authority',
			rows: tasks({ task: 'final-eligibility', body: 'managing-authority' }),
			expect: 'passes'
		},
		{
			title: 'an intermediate body without a name',
			rows: tasks({ task: 'final-eligibility', body: 'intermediate-body' }),
			expect: 'fails',
			values: { body: 'intermediate-body' }
		},
		{ title: 'only blanks', answers: { 'verification-body': '  ' }, expect: 'unknown', missing: ['verification-body'] },
		{ title: 'nothing entered', expect: 'unknown', missing: ['verification-body'] },
		ruledOut
	],
	c26: [
		{ title: 'nobody scores again', answers: { 'choice-rescored': 'no' }, expect: 'passes' },
		{ title: 'somebody scores again', answers: { 'choice-rescored': 'yes' }, expect: 'fails' },
		{
			title: 'selection with an intermediate body',
			answers: { 'choice-rescored': 'no' },
			rows: tasks(...byLag, { task: 'operation-selection', body: 'intermediate-body' }),
			expect: 'fails',
			values: { body: 'intermediate-body' }
		},
		{ title: 'nothing entered', rows: tasks(...byLag), expect: 'unknown', missing: ['choice-rescored'] },
		ruledOut
	],
	c27: [
		{
			title: 'a procedure, and members who leave the room',
			answers: {
				'conflict-rules': ['written-declaration', 'leaving-the-room'],
				'procedures-before-calls': ['selection-procedure', 'appeals']
			},
			expect: 'passes'
		},
		{
			title: 'a rule on the composition of the LAG',
			answers: {
				'lag-composition-rules': ['conflict-declarations'],
				'procedures-before-calls': ['selection-procedure']
			},
			expect: 'passes'
		},
		{
			title: 'conditions without a selection procedure',
			answers: { 'conflict-rules': ['leaving-the-room'], 'procedures-before-calls': ['legal-form'] },
			expect: 'fails'
		},
		{
			title: 'declarations after which members vote',
			answers: { 'conflict-rules': ['written-declaration', 'kept-record'], 'procedures-before-calls': ['selection-procedure'] },
			expect: 'fails',
			values: { rules: 'written-declaration, kept-record' }
		},
		{
			title: 'no rule among settled conditions',
			answers: { 'procedures-before-calls': ['selection-procedure'] },
			expect: 'fails'
		},
		{
			title: 'conditions not settled',
			answers: { 'conflict-rules': ['leaving-the-room'] },
			expect: 'unknown',
			missing: ['procedures-before-calls']
		},
		{ title: 'nothing entered', expect: 'unknown', missing: ['procedures-before-calls', 'conflict-rules'] },
		ruledOut
	],
	c28: [
		{
			title: 'own operations, functions separated',
			answers: { 'operation-routes': ['lag-operations'], 'function-separation': 'The board selects, the agency verifies.' },
			rows: tasks({ task: 'management-verification', body: 'lag' }),
			expect: 'passes'
		},
		{
			title: 'own operations that the LAG verifies',
			answers: { 'delivery-model': ['lag-own-operations'] },
			rows: tasks({ task: 'management-verification', body: 'lag' }),
			expect: 'fails',
			values: { task: 'management-verification' }
		},
		{
			title: 'umbrella operations, nothing said',
			answers: { 'operation-routes': ['umbrella-grants'] },
			expect: 'unknown',
			missing: ['function-separation']
		},
		{ title: 'competitive calls only', answers: { 'operation-routes': ['competitive-calls'] }, expect: 'not-applicable' },
		{ title: 'nothing entered', expect: 'unknown', missing: ['operation-routes'] },
		ruledOut
	]
};
