import type { RuleCase, RuleCases } from '../rule-case.ts';

const ruledOut: RuleCase = { title: 'CLLD is not used', answers: { 'clld-use': 'no' }, expect: 'not-applicable' };

const composition = (...rules: readonly string[]) => ({ 'lag-composition-rules': rules });

const criteria = (...rows: readonly (readonly [subject: string, weight: string])[]) => ({
	'strategy-criteria': rows.map(([subject, weight]) => ({ subject, weight }))
});

const register = (cells: Readonly<Record<string, string>>) => ({ 'agreement-register': [cells] });

export const lagsCases: RuleCases = {
	c03: [
		{ title: 'both are required', answers: composition('public-and-private'), expect: 'passes' },
		{ title: 'other rules only', answers: composition('no-group-controls', 'rotation'), expect: 'fails' },
		{ title: 'no rule chosen', answers: composition(), expect: 'unknown', missing: ['lag-composition-rules'] },
		{ title: 'nothing entered', expect: 'unknown', missing: ['lag-composition-rules'] },
		ruledOut
	],
	c04: [
		{ title: 'no group controls, without a figure', answers: composition('no-group-controls'), expect: 'passes' },
		{
			title: 'below the figure',
			answers: { ...composition('no-group-controls'), 'single-interest-limit': '49' },
			expect: 'passes'
		},
		{
			title: 'on the figure',
			answers: { ...composition('no-group-controls'), 'single-interest-limit': '50.0' },
			expect: 'passes'
		},
		{
			title: 'above the figure',
			answers: { ...composition('no-group-controls'), 'single-interest-limit': '50.0001' },
			expect: 'fails',
			values: { share: '50.0001' }
		},
		{
			title: 'a figure without the rule that no group controls',
			answers: { ...composition('public-and-private'), 'single-interest-limit': '49' },
			expect: 'fails'
		},
		{
			title: 'above the figure before the rules are chosen',
			answers: { 'single-interest-limit': '60' },
			expect: 'fails',
			values: { share: '60' }
		},
		{
			title: 'a figure before the rules are chosen',
			answers: { 'single-interest-limit': '49' },
			expect: 'unknown',
			missing: ['lag-composition-rules']
		},
		{
			title: 'a figure that cannot be read',
			answers: { ...composition('no-group-controls'), 'single-interest-limit': 'half' },
			expect: 'passes'
		},
		{ title: 'nothing entered', expect: 'unknown', missing: ['lag-composition-rules'] },
		ruledOut
	],
	c05: [
		{
			title: 'a requirement in words',
			answers: { 'inclusiveness-requirement': 'A quarter of the votes lie with the people concerned.' },
			expect: 'passes'
		},
		{ title: 'seats for the people concerned', answers: composition('groups-concerned'), expect: 'passes' },
		{
			title: 'neither rules nor criteria mention it',
			answers: { ...composition('public-and-private', 'no-group-controls'), 'inclusiveness-requirement': ' ' },
			rows: criteria(['partnership', '40'], ['needs', '60']),
			expect: 'fails'
		},
		{
			title: 'a criterion, which is no requirement',
			answers: composition('public-and-private'),
			rows: criteria(['inclusion', '40'], ['needs', '60']),
			expect: 'unknown',
			missing: ['inclusiveness-requirement']
		},
		{
			title: 'criteria that are not settled yet',
			answers: composition('public-and-private'),
			rows: criteria(['needs', '60']),
			expect: 'unknown',
			missing: ['inclusiveness-requirement']
		},
		{
			title: 'rules that are not chosen yet',
			rows: criteria(['needs', '100']),
			expect: 'unknown',
			missing: ['inclusiveness-requirement']
		},
		{ title: 'nothing entered', expect: 'unknown', missing: ['inclusiveness-requirement'] },
		ruledOut
	],
	c06: [
		{ title: 'a lead partner', answers: { 'lag-legal-form': 'lead-partner' }, expect: 'passes' },
		{ title: 'a legal structure', answers: { 'lag-legal-form': 'legal-structure' }, expect: 'passes' },
		{ title: 'the LAG chooses', answers: { 'lag-legal-form': 'either' }, expect: 'passes' },
		{ title: 'to be in place before the first call', answers: { 'procedures-before-calls': ['legal-form'] }, expect: 'passes' },
		{
			title: 'neither chosen nor to be in place before the first call',
			answers: { 'procedures-before-calls': ['appeals', 'trained-staff'] },
			expect: 'fails'
		},
		{
			title: 'an agreement with a LAG without a form',
			answers: { 'lag-legal-form': 'either' },
			rows: register({ strategy: 'Fjordland', 'signed-on': '2027-03-01' }),
			expect: 'fails',
			values: { lag: 'Fjordland' }
		},
		{
			title: 'an agreement with a LAG that has no name',
			answers: { 'lag-legal-form': 'either' },
			rows: register({ 'signed-on': '2027-03-01' }),
			expect: 'fails',
			values: { lag: '1' }
		},
		{
			title: 'an approved LAG whose form is still open',
			answers: { 'lag-legal-form': 'either' },
			rows: register({ strategy: 'Fjordland', 'approved-on': '2027-02-01' }),
			expect: 'passes'
		},
		{
			title: 'an agreement with a legal body',
			answers: { 'lag-legal-form': 'either' },
			rows: register({ strategy: 'Fjordland', 'lag-form': 'legal-body', 'signed-on': '2027-03-01' }),
			expect: 'passes'
		},
		{ title: 'nothing entered', expect: 'unknown', missing: ['lag-legal-form'] },
		ruledOut
	]
};
