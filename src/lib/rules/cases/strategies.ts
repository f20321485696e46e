import type { RuleCase, RuleCases } from '../rule-case.ts';

const required: readonly string[] = [
	'area-population',
	'community-involvement',
	'needs-potential',
	'objectives-targets-actions',
	'management-monitoring-evaluation',
	'financial-plan'
];

const without = (...absent: readonly string[]) => required.filter((element) => !absent.includes(element));

const ruledOut: RuleCase = { title: 'CLLD is not used', answers: { 'clld-use': 'no' }, expect: 'not-applicable' };

const elementCases = (element: string): readonly RuleCase[] => [
	{ title: 'asked for', answers: { 'strategy-elements': [element] }, expect: 'passes' },
	{ title: 'asked for among others', answers: { 'strategy-elements': required }, expect: 'passes' },
	{ title: 'not asked for', answers: { 'strategy-elements': without(element) }, expect: 'fails' },
	{ title: 'the optional element alone', answers: { 'strategy-elements': ['measures-by-fund'] }, expect: 'fails' },
	{ title: 'no element chosen', answers: { 'strategy-elements': [] }, expect: 'unknown', missing: ['strategy-elements'] },
	{ title: 'an element that nobody knows', answers: { 'strategy-elements': ['swot'] }, expect: 'unknown' },
	ruledOut
];

const criteria = (...rows: readonly (readonly [subject: string, weight: string])[]) => ({
	'strategy-criteria': rows.map(([subject, weight]) => ({ subject, weight }))
});

const area = (cells: Readonly<Record<string, string>>) => ({ 'planned-areas': [{ name: 'Upper valley', ...cells }] });

const justified = (...rows: readonly Readonly<Record<string, string>>[]) => ({ 'objective-justification': rows });

export const strategiesCases: RuleCases = {
	c01: [
		{
			title: 'a rule for areas chosen in a competition',
			answers: { 'area-rule': 'The partnership proposes the area.', 'territory-selection': 'competition' },
			expect: 'passes'
		},
		{
			title: 'two strategies share the whole territory',
			answers: {
				'area-rule': 'One strategy for each district.',
				'territory-selection': 'whole-territory',
				'number-of-strategies': '2'
			},
			rows: area({ population: '30000' }),
			expect: 'passes'
		},
		{
			title: 'one strategy covers the whole territory',
			answers: {
				'area-rule': 'One strategy for all.',
				'territory-selection': 'whole-territory',
				'number-of-strategies': '1'
			},
			expect: 'fails'
		},
		{
			title: 'one strategy for a targeted area',
			answers: { 'area-rule': 'The old port.', 'territory-selection': 'targeted', 'number-of-strategies': '1' },
			expect: 'passes'
		},
		{
			title: 'the whole territory, and the number not known',
			answers: { 'area-rule': 'One for each district.', 'territory-selection': 'whole-territory' },
			expect: 'unknown',
			missing: ['number-of-strategies']
		},
		{
			title: 'a planned area without a name',
			answers: { 'area-rule': 'The partnership proposes the area.', 'territory-selection': 'competition' },
			rows: { 'planned-areas': [{ population: '30000' }] },
			expect: 'unknown',
			missing: ['planned-areas']
		},
		{ title: 'nothing entered', expect: 'unknown', missing: ['area-rule', 'territory-selection'] },
		ruledOut
	],
	c02: [
		{ title: 'the template asks for it', answers: { 'strategy-elements': required }, expect: 'passes' },
		{
			title: 'one inhabitant, because no limit is law',
			answers: { 'strategy-elements': required },
			rows: area({ population: '1' }),
			expect: 'passes'
		},
		{
			title: 'a million inhabitants, because no limit is law',
			answers: { 'strategy-elements': required },
			rows: area({ population: '1000000' }),
			expect: 'passes'
		},
		{
			title: 'an area of nobody',
			answers: { 'strategy-elements': required },
			rows: area({ population: '0' }),
			expect: 'fails',
			values: { area: 'Upper valley' }
		},
		{
			title: 'the template does not ask for it',
			answers: { 'strategy-elements': without('area-population') },
			expect: 'fails'
		},
		{
			title: 'an area whose population is not known yet',
			answers: { 'strategy-elements': required },
			rows: area({}),
			expect: 'unknown',
			missing: ['planned-areas']
		},
		{ title: 'nothing entered', expect: 'unknown', missing: ['strategy-elements'] },
		ruledOut
	],
	c07: [
		{ title: 'all six', answers: { 'strategy-elements': required }, expect: 'passes' },
		{
			title: 'all six and the optional one',
			answers: { 'strategy-elements': [...required, 'measures-by-fund'] },
			expect: 'passes'
		},
		{
			title: 'five of six',
			answers: { 'strategy-elements': without('needs-potential') },
			expect: 'fails',
			values: { missing: 'needs-potential' }
		},
		{
			title: 'six, of which one is optional',
			answers: { 'strategy-elements': [...without('financial-plan'), 'measures-by-fund'] },
			expect: 'fails',
			values: { missing: 'financial-plan' }
		},
		{
			title: 'two missing, in the order of the law',
			answers: { 'strategy-elements': without('financial-plan', 'community-involvement') },
			expect: 'fails',
			values: { missing: 'community-involvement, financial-plan' }
		},
		{ title: 'nothing entered', expect: 'unknown', missing: ['strategy-elements'] },
		ruledOut
	],
	c08: elementCases('objectives-targets-actions'),
	c09: elementCases('objectives-targets-actions'),
	c10: elementCases('community-involvement'),
	c11: elementCases('management-monitoring-evaluation'),
	c36: [
		{
			title: 'all three in the design',
			answers: {
				'networking-support': 'One network for all LAGs.',
				'accessibility-requirement': 'Offices without steps.',
				'innovation-rule': 'broad'
			},
			expect: 'passes'
		},
		{
			title: 'all three elsewhere',
			answers: {
				'support-unit': 'help-desk-and-network',
				'access-measures': ['plain-language'],
				'innovation-definition': 'New for the place.'
			},
			expect: 'passes'
		},
		{
			title: 'two by criteria, and accessibility in the programme text',
			answers: { 'accessibility-measures': 'Calls in plain language.' },
			rows: criteria(['cooperation', '40'], ['innovation', '60']),
			expect: 'passes'
		},
		{
			title: 'a network paid from technical assistance, and no word on accessibility',
			answers: { 'ta-support-actions': ['lag-network'], 'innovation-rule': 'broad' },
			expect: 'unknown',
			missing: ['accessibility-requirement']
		},
		{
			title: 'criteria that are settled leave all three out',
			rows: criteria(['partnership', '50'], ['needs', '50']),
			expect: 'fails'
		},
		{
			title: 'criteria that are not settled yet leave all three open',
			rows: criteria(['partnership', '50'], ['needs', '49.9']),
			expect: 'unknown',
			missing: ['networking-support', 'accessibility-requirement', 'innovation-rule']
		},
		{
			title: 'a help desk is no network',
			answers: { 'support-unit': 'help-desk', 'accessibility-requirement': 'Offices without steps.', 'innovation-rule': 'broad' },
			expect: 'unknown',
			missing: ['networking-support']
		},
		{
			title: 'nothing entered',
			expect: 'unknown',
			missing: ['networking-support', 'accessibility-requirement', 'innovation-rule']
		},
		ruledOut
	],
	c37: [
		{
			title: 'themes for each objective',
			answers: { 'specific-objectives': ['h', 'l'] },
			rows: justified({ objective: 'h', themes: 'Debt advice' }, { objective: 'l', themes: 'Shared childcare' }),
			expect: 'passes'
		},
		{
			title: 'themes in one of two rows of an objective',
			answers: { 'specific-objectives': ['h'] },
			rows: justified({ objective: 'h', reason: 'Long-term unemployment' }, { objective: 'h', themes: 'Debt advice' }),
			expect: 'passes'
		},
		{
			title: 'a row without themes',
			answers: { 'specific-objectives': ['h'] },
			rows: justified({ objective: 'h', reason: 'Long-term unemployment', themes: '  ' }),
			expect: 'fails',
			values: { objective: 'h' }
		},
		{
			title: 'an objective without a row',
			answers: { 'specific-objectives': ['h', 'k', 'l'] },
			rows: justified({ objective: 'h', themes: 'Debt advice' }),
			expect: 'fails',
			values: { objectives: 'k, l' }
		},
		{
			title: 'no row yet',
			answers: { 'specific-objectives': ['h'] },
			expect: 'unknown',
			missing: ['objective-justification']
		},
		{ title: 'nothing entered', expect: 'unknown', missing: ['specific-objectives'] },
		{
			title: 'CLLD is not used',
			answers: { 'clld-use': 'no', 'specific-objectives': ['h'] },
			expect: 'not-applicable'
		}
	]
};
