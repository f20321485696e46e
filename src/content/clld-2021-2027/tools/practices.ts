import type { Tool } from '#lib/guide/guide.ts';

export const practicesTool: Tool = {
	id: 'practices',
	basis: [{ kind: 'evidence', source: 'src-01' }],
	questions: [
		{
			id: 'inspirations',
			value: {
				kind: 'rows',
				columns: [
					{ id: 'practice', value: { kind: 'text', lines: 'many' }, required: true },
					{ id: 'source', value: { kind: 'text', lines: 'many' } },
					{ id: 'use', value: { kind: 'text', lines: 'many' }, required: true },
					{ id: 'difference', value: { kind: 'text', lines: 'many' } }
				]
			},
			basis: [{ kind: 'evidence', source: 'src-118' }, { kind: 'default' }],
			feeds: []
		}
	]
};
