import type { Tool } from '#lib/guide/guide.ts';

export const capacityTool: Tool = {
	id: 'capacity',
	basis: [{ kind: 'evidence', source: 'src-122' }, { kind: 'default' }],
	questions: [
		{
			id: 'capacity-plan',
			value: {
				kind: 'rows',
				columns: [
					{ id: 'measure', value: { kind: 'text', lines: 'one' }, required: true },
					{ id: 'need', value: { kind: 'text', lines: 'one' } },
					{ id: 'owner', value: { kind: 'text', lines: 'one' }, required: true },
					{ id: 'start', value: { kind: 'date' } },
					{ id: 'weeks', value: { kind: 'number', unit: 'weeks', min: 0, max: 600 } },
					{ id: 'cost', value: { kind: 'money' }, total: true },
					{
						id: 'funding',
						value: {
							kind: 'choice',
							options: [
								{ id: 'technical-assistance' },
								{ id: 'lag-running-costs' },
								{ id: 'preparatory-support' },
								{ id: 'partner-capacity' },
								{ id: 'esf-plus' },
								{ id: 'innovation-grant' },
								{ id: 'national-budget' },
								{ id: 'union-network' }
							]
						}
					}
				]
			},
			basis: [{ kind: 'law', act: 'cpr', place: '36(1)' }, { kind: 'evidence', source: 'src-02' }, { kind: 'default' }],
			feeds: []
		}
	]
};
