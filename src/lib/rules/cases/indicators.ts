import type { RuleCase, RuleCases } from '../rule-case.ts';

type Cells = Readonly<Record<string, string>>;

const outputs = (...rows: readonly Cells[]) => ({ 'output-indicators': rows });

const results = (...rows: readonly Cells[]) => ({ 'result-indicators': rows });

const objectives = (...codes: readonly string[]) => ({ 'specific-objectives': codes });

const ruledOut: RuleCase = { title: 'CLLD is not used', answers: { 'clld-use': 'no' }, expect: 'not-applicable' };

const output: Cells = {
	objective: 'h',
	category: 'transition',
	common: 'EECO01',
	unit: 'persons',
	milestone: '0',
	target: '3600'
};

const own: Cells = {
	...output,
	common: '',
	id: 'CLO01',
	name: 'Strategies with an allocation',
	unit: 'strategies',
	target: '12'
};

const result: Cells = {
	objective: 'h',
	category: 'transition',
	common: 'EECR04',
	baseline: '17',
	'reference-year': '2020',
	target: '20',
	'data-source': 'Employment register'
};

const mostDeprived = { ...objectives('l'), 'priority-kind': ['most-deprived-l'] };

const noOutputs: RuleCase = { title: 'no output indicator', expect: 'unknown', missing: ['output-indicators'] };

const noResults: RuleCase = { title: 'no result indicator', expect: 'unknown', missing: ['result-indicators'] };

const withoutCell = (cells: Cells, column: string): Cells => ({ ...cells, [column]: '' });

export const indicatorsCases: RuleCases = {
	p14: [
		{
			title: 'both kinds under every objective',
			answers: objectives('h', 'l'),
			rows: { ...outputs(output, { ...output, objective: 'l' }), ...results(result, { ...result, objective: 'l' }) },
			expect: 'passes'
		},
		{
			title: 'material aid has neither',
			answers: objectives('h', 'm'),
			rows: { ...outputs(output), ...results(result) },
			expect: 'passes'
		},
		{
			title: 'no output under one objective',
			answers: objectives('h', 'l'),
			rows: { ...outputs(output), ...results(result, { ...result, objective: 'l' }) },
			expect: 'fails',
			values: { objective: 'l' }
		},
		{
			title: 'no result under one objective, before any output',
			answers: objectives('h', 'k'),
			rows: results(result),
			expect: 'fails',
			values: { objective: 'k' }
		},
		{
			title: 'outputs only',
			answers: objectives('h'),
			rows: outputs(output),
			expect: 'unknown',
			missing: ['result-indicators']
		},
		{ title: 'nothing chosen', rows: outputs(output), expect: 'unknown', missing: ['specific-objectives'] },
		{ title: 'material aid only', answers: objectives('m'), expect: 'not-applicable' },
		ruledOut
	],
	p15: [
		{ title: 'a milestone below the target', rows: outputs(output), expect: 'passes' },
		{ title: 'a milestone on the target', rows: outputs({ ...output, milestone: '12.50', target: '12.5' }), expect: 'passes' },
		{
			title: 'a milestone above the target',
			rows: outputs(output, { ...own, milestone: '12.01' }),
			expect: 'fails',
			values: { indicator: 'Strategies with an allocation', milestone: '12.01', target: '12' }
		},
		{
			title: 'no milestone',
			rows: outputs(withoutCell(output, 'milestone')),
			expect: 'fails',
			values: { indicator: 'EECO01' }
		},
		{ title: 'a target that is no number', rows: outputs({ ...output, target: 'many' }), expect: 'fails' },
		{
			title: 'material aid has neither',
			rows: outputs({ objective: 'm', name: 'Food parcels' }),
			expect: 'not-applicable'
		},
		noOutputs,
		ruledOut
	],
	p16: [
		{ title: 'complete', rows: results(result), expect: 'passes' },
		...['baseline', 'reference-year', 'target', 'data-source'].map((column): RuleCase => ({
			title: `without ${column}`,
			rows: results(result, withoutCell(result, column)),
			expect: 'fails',
			values: { indicator: 'EECR04' }
		})),
		{
			title: 'material aid has no target',
			rows: results({ ...withoutCell(result, 'target'), objective: 'm' }),
			expect: 'passes'
		},
		noResults,
		ruledOut
	],
	p17: [
		{ title: 'persons and strategies', rows: outputs(output, own), expect: 'passes' },
		{ title: 'a common indicator without a unit', rows: outputs(withoutCell(output, 'unit')), expect: 'passes' },
		{
			title: 'a percentage',
			rows: outputs(output, { ...own, unit: '% of strategies' }),
			expect: 'fails',
			values: { indicator: 'Strategies with an allocation', unit: '% of strategies' }
		},
		{ title: 'a share in words', rows: outputs({ ...own, unit: 'Share of LAGs' }), expect: 'fails' },
		{ title: 'an own indicator without a unit', rows: outputs(withoutCell(own, 'unit')), expect: 'unknown' },
		noOutputs,
		ruledOut
	],
	p18: [
		{ title: 'a common output', rows: outputs(own, output), expect: 'passes' },
		{ title: 'a common indicator typed as its id', rows: outputs({ ...own, id: 'eeco02' }), expect: 'passes' },
		{ title: 'a common result', rows: { ...outputs(own), ...results(result) }, expect: 'passes' },
		{ title: 'own indicators only', rows: outputs(own), expect: 'fails' },
		{ title: 'nothing entered', expect: 'unknown', missing: ['output-indicators', 'result-indicators'] },
		{
			title: 'support to the most deprived has lists of its own',
			answers: mostDeprived,
			rows: outputs({ ...own, objective: 'l' }),
			expect: 'not-applicable'
		},
		ruledOut
	],
	p19: [
		{
			title: 'a common indicator that both annexes have',
			answers: mostDeprived,
			rows: outputs({ ...output, objective: 'l' }),
			expect: 'passes'
		},
		{
			title: 'the title of Annex II by hand',
			answers: mostDeprived,
			rows: outputs({ ...own, objective: 'l', name: 'Participants 65 years of age and above' }),
			expect: 'passes'
		},
		{
			title: 'an indicator of Annex I only',
			answers: mostDeprived,
			rows: outputs({ ...output, objective: 'l', common: 'EECO08' }),
			expect: 'fails',
			values: { indicator: 'EECO08' }
		},
		{ title: 'no indicator under (l)', answers: mostDeprived, rows: outputs(output), expect: 'unknown' },
		{
			title: 'no objective',
			answers: { 'priority-kind': ['most-deprived-l'] },
			expect: 'unknown',
			missing: ['specific-objectives']
		},
		{ title: 'another priority', answers: objectives('l'), rows: outputs(output), expect: 'not-applicable' },
		{
			title: 'another objective',
			answers: { ...objectives('m'), 'priority-kind': ['most-deprived-l'] },
			expect: 'not-applicable'
		}
	],
	p20: [
		{
			title: 'an own result under (l)',
			answers: objectives('h', 'l'),
			rows: results(result, { ...result, objective: 'l', common: '', name: 'Weekly use of a service' }),
			expect: 'passes'
		},
		{
			title: 'a common result under (l)',
			answers: objectives('h', 'l'),
			rows: results(result, { ...result, objective: 'l' }),
			expect: 'fails',
			values: { indicator: 'EECR04' }
		},
		{
			title: 'a longer-term result typed as its id',
			answers: objectives('l'),
			rows: results({ ...result, objective: 'l', common: '', id: 'EECR05' }),
			expect: 'fails'
		},
		{
			title: 'the total number of participants under (l)',
			answers: objectives('l'),
			rows: { ...outputs({ ...output, objective: 'l' }), ...results({ ...result, objective: 'l', common: '' }) },
			expect: 'passes'
		},
		{
			title: 'unemployed participants under (l)',
			answers: objectives('l'),
			rows: outputs({ ...output, objective: 'l', common: 'EECO02' }),
			expect: 'fails',
			values: { indicator: 'EECO02' }
		},
		{
			title: 'the same where the list of Annex II applies',
			answers: mostDeprived,
			rows: outputs({ ...output, objective: 'l', common: 'EECO02' }),
			expect: 'unknown'
		},
		{ title: 'no result under (l) yet', answers: objectives('l'), expect: 'unknown', missing: ['result-indicators'] },
		{ title: 'no objective', expect: 'unknown', missing: ['specific-objectives'] },
		{ title: 'another objective', answers: objectives('h'), rows: results(result), expect: 'not-applicable' }
	],
	p21: [
		{
			title: 'on the limits; spaces do not count',
			rows: {
				...outputs({ ...own, id: 'CL O01', name: 'n '.repeat(255) }),
				...results({ ...result, 'data-source': 's'.repeat(200), comments: 'c'.repeat(200) })
			},
			expect: 'passes'
		},
		{
			title: 'an id of six characters',
			rows: outputs({ ...own, id: 'CLLD01' }),
			expect: 'fails',
			values: { count: '6', limit: '5' }
		},
		{ title: 'the official code of a common indicator', rows: outputs({ ...output, id: 'EECO01' }), expect: 'passes' },
		{
			title: 'a name that is too long',
			rows: outputs({ ...own, name: 'n'.repeat(256) }),
			expect: 'fails',
			values: { limit: '255' }
		},
		{
			title: 'a source that is too long',
			rows: results({ ...result, 'data-source': 's'.repeat(201) }),
			expect: 'fails',
			values: { indicator: 'EECR04', count: '201', limit: '200' }
		},
		{ title: 'comments that are too long', rows: results({ ...result, comments: 'c'.repeat(201) }), expect: 'fails' },
		{ title: 'nothing entered', expect: 'unknown', missing: ['output-indicators', 'result-indicators'] },
		ruledOut
	],
	c65: [
		{ title: 'strategies are to be counted', answers: { 'strategies-output': 'yes' }, rows: outputs(output), expect: 'fails' },
		{ title: 'indicators of CLLD are wanted', answers: { 'indicator-set': 'participants-and-clld' }, expect: 'fails' },
		{
			title: 'an own output is there',
			answers: { 'strategies-output': 'yes' },
			rows: outputs(output, own),
			expect: 'not-applicable'
		},
		{ title: 'strategies are not to be counted', answers: { 'strategies-output': 'no' }, expect: 'not-applicable' },
		{ title: 'nothing answered', expect: 'not-applicable' },
		ruledOut
	]
};
