import type { Tool } from '#lib/guide/guide.ts';

export const laboratoryTool: Tool = {
	id: 'laboratory',
	basis: [
		{ kind: 'law', act: 'cpr', place: '32(1)(f)' },
		{ kind: 'law', act: 'cpr', place: '34(2)' },
		{ kind: 'evidence', source: 'src-34' },
		{ kind: 'default' }
	],
	questions: [
		{
			id: 'lab-areas',
			value: {
				kind: 'rows',
				columns: [
					{ id: 'name', value: { kind: 'text', lines: 'one' }, required: true },
					{ id: 'population', value: { kind: 'number', unit: 'people', min: 0 }, required: true, total: true },
					{ id: 'weight', value: { kind: 'number', unit: 'pieces', min: 0, max: 10, decimals: 2 } },
					{ id: 'budget', value: { kind: 'money' }, total: true }
				]
			},
			basis: [{ kind: 'evidence', source: 'src-34' }, { kind: 'default' }],
			feeds: []
		},
		{
			id: 'lab-scenarios',
			value: {
				kind: 'rows',
				columns: [
					{ id: 'name', value: { kind: 'text', lines: 'one' }, required: true },
					{
						id: 'formula',
						value: {
							kind: 'choice',
							options: [
								{ id: 'equal' },
								{ id: 'per-head' },
								{ id: 'base-and-head' },
								{ id: 'weighted' },
								{ id: 'base-and-weighted' },
								{ id: 'entered' }
							]
						},
						required: true
					},
					{ id: 'total', value: { kind: 'money' } },
					{ id: 'base', value: { kind: 'money' } },
					{ id: 'floor', value: { kind: 'money' } },
					{ id: 'ceiling', value: { kind: 'money' } },
					{ id: 'running-share', value: { kind: 'percentage' } },
					{ id: 'years', value: { kind: 'number', unit: 'pieces', min: 1, max: 15, decimals: 1 } },
					{ id: 'staff-cost', value: { kind: 'money' } }
				]
			},
			basis: [{ kind: 'law', act: 'cpr', place: '34(2)' }, { kind: 'default' }],
			feeds: []
		},
		{
			id: 'lab-adopted',
			value: { kind: 'text', lines: 'one' },
			basis: [{ kind: 'default' }],
			feeds: []
		},
		{
			id: 'lab-adopted-on',
			value: { kind: 'date' },
			basis: [{ kind: 'default' }],
			feeds: []
		}
	]
};
