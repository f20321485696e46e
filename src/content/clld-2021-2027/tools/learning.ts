import type { Tool } from '#lib/guide/guide.ts';

export const learningTool: Tool = {
	id: 'learning',
	basis: [{ kind: 'evidence', source: 'src-94' }, { kind: 'default' }],
	questions: [
		{
			id: 'learning-activities',
			value: {
				kind: 'rows',
				columns: [
					{ id: 'date', value: { kind: 'date' }, required: true },
					{
						id: 'kind',
						value: {
							kind: 'choice',
							options: [
								{ id: 'study-visit' },
								{ id: 'peer-review' },
								{ id: 'training' },
								{ id: 'workshop' },
								{ id: 'field-visit' },
								{ id: 'conversation' },
								{ id: 'reading' },
								{ id: 'other' }
							]
						},
						required: true
					},
					{ id: 'subject', value: { kind: 'text', lines: 'one' }, required: true },
					{ id: 'with-whom', value: { kind: 'text', lines: 'one' } },
					{ id: 'lesson', value: { kind: 'text', lines: 'many' }, required: true },
					{ id: 'use', value: { kind: 'text', lines: 'many' } }
				]
			},
			basis: [{ kind: 'evidence', source: 'src-94' }, { kind: 'default' }],
			feeds: []
		}
	]
};
