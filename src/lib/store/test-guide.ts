import type { Guide } from '#lib/guide/guide.ts';
import type { Question, QuestionKind } from '#lib/guide/question.ts';

const question = (id: string, value: QuestionKind): Question => ({ id, value, basis: [], feeds: [] });

/** For tests: one question of each kind that the store tells apart. */
export const testGuide: Guide = {
	header: {
		id: 'test-guide',
		version: '1.0.0',
		published: '2026-01-01',
		licence: 'EUPL-1.2',
		lawAsOf: '2026-01-01',
		baseLocale: 'en'
	},
	tools: [],
	stages: [
		{
			id: 'design',
			number: 1,
			dependsOn: [],
			basis: [],
			groups: [
				{
					id: 'all',
					questions: [
						question('reasons', { kind: 'text', lines: 'many' }),
						question('needs', { kind: 'text', lines: 'many' }),
						question('budget', { kind: 'money' }),
						question('purpose', { kind: 'choice', options: [{ id: 'inclusion' }, { id: 'innovation' }] }),
						question('funds', { kind: 'choices', options: [{ id: 'esf-plus' }, { id: 'erdf' }, { id: 'eafrd' }] }),
						question('areas', {
							kind: 'rows',
							columns: [
								{ id: 'name', value: { kind: 'text', lines: 'one' } },
								{ id: 'amount', value: { kind: 'money' } }
							]
						})
					]
				}
			]
		}
	],
	fields: [],
	tables: [],
	codeLists: []
};
