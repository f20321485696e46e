import type { RuleCase, RuleCases } from '../rule-case.ts';
import type { Id } from '#lib/guide/id.ts';

const written = (field: Id, text: string): Pick<RuleCase, 'texts'> => ({ texts: [{ field, text }] });

const characters = (count: number): string => 'a b '.repeat(Math.floor(count / 2)) + 'c'.repeat(count % 2);

/** What every rule on the presence of a text has to say. */
const presenceCases = (field: Id, text: string, missing: readonly Id[], withoutTexts: RuleCase): readonly RuleCase[] => [
	{ title: 'a text', ...written(field, text), expect: 'passes' },
	{ title: 'an empty text', ...written(field, '  \n '), expect: 'fails' },
	{ title: 'nothing but gaps', ...written(field, '[…]\n– […];'), expect: 'fails' },
	{ title: 'a text with gaps and no answers', ...written(field, `${text} […].`), expect: 'unknown', missing },
	{ title: 'CLLD is not used', answers: { 'clld-use': 'no' }, ...written(field, ''), expect: 'not-applicable' },
	withoutTexts
];

const noObjective: RuleCase = { title: 'no specific objective yet', expect: 'unknown', missing: ['specific-objectives'] };

const noText: RuleCase = { title: 'the section has no such field', expect: 'not-applicable' };

const plain = 'Strategies reach long-term unemployed people in remote valleys.';

const audience = { audience: 'Residents', channels: 'Radio of the valleys' };

const communication: RuleCase = {
	title: 'complete',
	answers: { 'communication-objectives': 'Everybody knows the LAG.', 'communication-budget': '450000' },
	rows: { 'communication-audiences': [audience], 'communication-indicators': [{ indicator: 'First-time applicants' }] },
	...written('communication', 'Residents are told.'),
	expect: 'passes'
};

export const fieldTextsCases: RuleCases = {
	p01: [
		{ title: 'below the limit', ...written('target-groups', characters(999)), expect: 'passes' },
		{ title: 'on the limit; spaces do not count', ...written('target-groups', characters(1000)), expect: 'passes' },
		{
			title: 'one character above it',
			...written('target-groups', characters(1001)),
			expect: 'fails',
			values: { field: 'target-groups', count: '1001', limit: '1000', over: '1' }
		},
		{
			title: 'only the field that is too long',
			texts: [
				{ field: 'actions', text: characters(8000) },
				{ field: 'priority-title', text: characters(301) }
			],
			expect: 'fails',
			values: { field: 'priority-title', limit: '300' }
		},
		{ title: 'no text at all', expect: 'not-applicable' }
	],
	p02: presenceCases('priority-title', 'Local strategies for inclusion', ['priority-name'], noText),
	p03: [
		...presenceCases(
			'strategy',
			plain,
			['local-needs', 'lessons-2014-2020', 'clld-purpose', 'coordination-with-other-funds', 'regional-disparities'],
			noText
		),
		{
			title: 'a gap, and some of the answers',
			answers: {
				'local-needs': 'Loneliness',
				'clld-purpose': 'inclusion',
				'coordination-with-other-funds': 'One committee'
			},
			rows: { 'regional-disparities': [{ territory: 'Valleys', disparity: 'No work in winter' }] },
			...written('strategy', `${plain} […].`),
			expect: 'unknown',
			missing: ['lessons-2014-2020']
		}
	],
	p04: presenceCases('justification', plain, ['objective-justification'], noObjective),
	p05: [
		...presenceCases('actions', plain, ['action-types'], noObjective),
		{
			title: 'gaps that other answers left',
			answers: { 'action-types': ['operations'] },
			...written('actions', `${plain} […].`),
			expect: 'passes'
		},
		{ title: 'no field for the only objective', answers: { 'specific-objectives': ['m'] }, expect: 'not-applicable' }
	],
	p06: presenceCases('target-groups', plain, ['target-groups-list'], noObjective),
	p07: presenceCases(
		'equality',
		plain,
		['gender-measures', 'accessibility-measures', 'non-discrimination-measures'],
		noObjective
	),
	p08: [
		...presenceCases('territories', 'CLLD covers rural areas.', ['area-types', 'territories-reason'], noObjective),
		{ title: 'CLLD is not named', ...written('territories', plain), expect: 'fails' },
		{
			title: 'CLLD by its name in full',
			...written('territories', 'Rural areas use community-led local development.'),
			expect: 'passes'
		},
		{ title: 'CLLD in another language', ...written('territories', 'Le DLAL couvre des zones rurales.'), expect: 'passes' }
	],
	p09: presenceCases(
		'cooperation',
		'Not relevant: new LAGs first build up their own area.',
		['cooperation-planned'],
		noObjective
	),
	p10: presenceCases('instruments', 'None is planned: operations earn no income.', ['instruments-planned'], noObjective),
	p11: [
		...presenceCases('partnership', 'Local action groups sit on the committee.', ['decision-partners', 'partners'], noText),
		{ title: 'LAGs by their abbreviation', ...written('partnership', 'Two LAGs tested the text.'), expect: 'passes' },
		{ title: 'LAGs are not named', ...written('partnership', 'Villages and trade unions were heard.'), expect: 'fails' }
	],
	p12: [
		communication,
		{ ...communication, title: 'an empty text', ...written('communication', '[…]'), expect: 'fails' },
		{
			...communication,
			title: 'an audience without channels',
			rows: { ...communication.rows, 'communication-audiences': [audience, { audience: 'Mayors' }] },
			expect: 'fails',
			values: { audience: 'Mayors' }
		},
		{
			...communication,
			title: 'neither budget nor indicators',
			answers: { 'communication-objectives': 'Everybody knows the LAG.' },
			rows: { 'communication-audiences': [audience] },
			expect: 'unknown',
			missing: ['communication-budget', 'communication-indicators']
		},
		{
			title: 'nothing answered',
			expect: 'unknown',
			missing: ['communication-objectives', 'communication-audiences', 'communication-budget', 'communication-indicators']
		},
		{ title: 'CLLD is not used', answers: { 'clld-use': 'no' }, expect: 'not-applicable' }
	],
	p13: [
		{
			title: 'an operation with its timetable',
			rows: { 'strategic-operations-list': [{ name: 'Winter work', timetable: 'Selection in 2027, end in 2029' }] },
			expect: 'passes'
		},
		{
			title: 'an operation without timetable',
			rows: { 'strategic-operations-list': [{ name: 'Winter work' }] },
			expect: 'fails',
			values: { operation: 'Winter work' }
		},
		{
			title: 'a timetable without operation',
			rows: { 'strategic-operations-list': [{ timetable: '2027 to 2029' }] },
			expect: 'fails',
			values: { operation: '1' }
		},
		{ title: 'none is planned', expect: 'not-applicable' }
	]
};
