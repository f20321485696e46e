import type { Tool } from '#lib/guide/guide.ts';

export const scalingTool: Tool = {
	id: 'scaling',
	basis: [{ kind: 'evidence', source: 'src-117' }, { kind: 'evidence', source: 'src-118' }, { kind: 'default' }],
	questions: [
		{
			id: 'scaling-practice',
			value: { kind: 'text', lines: 'one' },
			basis: [{ kind: 'default' }],
			feeds: []
		},
		{
			id: 'scaling-from',
			value: { kind: 'text', lines: 'many' },
			basis: [{ kind: 'evidence', source: 'src-118' }],
			feeds: []
		},
		{
			id: 'scaling-to',
			value: { kind: 'text', lines: 'many' },
			basis: [{ kind: 'evidence', source: 'src-154' }],
			feeds: []
		},
		{
			id: 'scaling-approach',
			value: {
				kind: 'choice',
				options: [
					{ id: 'scaling-out', basis: [{ kind: 'evidence', source: 'src-117' }] },
					{ id: 'scaling-up', basis: [{ kind: 'evidence', source: 'src-117' }] },
					{ id: 'scaling-deep', basis: [{ kind: 'evidence', source: 'src-117' }] },
					{ id: 'transfer', basis: [{ kind: 'evidence', source: 'src-77' }, { kind: 'default' }] }
				]
			},
			basis: [{ kind: 'evidence', source: 'src-117' }],
			feeds: []
		},
		{
			id: 'scaling-next-steps',
			value: { kind: 'text', lines: 'many' },
			basis: [{ kind: 'default' }],
			feeds: []
		}
	]
};
