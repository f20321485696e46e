import type { CodeList } from '#lib/guide/code-list.ts';
import type { Group, Guide } from '#lib/guide/guide.ts';
import type { Id } from '#lib/guide/id.ts';
import type { ProgrammeField } from '#lib/guide/programme-field.ts';
import type { Question, QuestionKind } from '#lib/guide/question.ts';
import type { Basis } from '#lib/guide/source.ts';
import { outline } from '#lib/section/outline.ts';

const basis: readonly Basis[] = [{ kind: 'default' }];

const ask = (id: Id, value: QuestionKind, more: Pick<Question, 'when' | 'essential'> = {}): Question => ({
	id,
	value,
	basis,
	feeds: [],
	...more
});

const line: QuestionKind = { kind: 'text', lines: 'one' };

const programme: Group = {
	id: 'programme',
	questions: [
		ask('member-state', { kind: 'code', list: 'member-states' }),
		ask('cci', line),
		ask('programme-title', line, { essential: true }),
		ask('programme-title-national', line),
		ask('programme-version', { kind: 'number', unit: 'pieces', decimals: 1 }),
		ask('programme-funds', { kind: 'choices', options: [{ id: 'esf' }, { id: 'esf-plus' }, { id: 'erdf' }] }),
		ask('priority-number', line),
		ask('specific-objectives', { kind: 'codes', list: 'esf-specific-objectives' }, { essential: true }),
		ask('technical-assistance-form', { kind: 'choice', options: [{ id: 'real-cost' }, { id: 'flat-rate' }] })
	]
};

/** A chain: each question is asked for an answer to the one before. */
const chain: Group = {
	id: 'chain',
	questions: [
		ask(
			'use',
			{ kind: 'choice', options: [{ id: 'all' }, { id: 'some' }, { id: 'none' }, { id: 'not-all' }] },
			{ essential: true }
		),
		ask('why', { kind: 'text', lines: 'many', limit: 20 }, { when: { question: 'use', is: ['all', 'some'] } }),
		ask(
			'partners',
			{ kind: 'choices', options: [{ id: 'school' }, { id: 'town' }, { id: 'town-school' }] },
			{ when: { question: 'why', answered: true } }
		),
		ask('network', { kind: 'yes-no' }, { when: { question: 'partners', includes: ['town'] }, essential: true }),
		ask('no-network', line, { when: { not: { question: 'network', is: ['yes'] } } })
	]
};

const kinds: Group = {
	id: 'kinds',
	questions: [
		ask('people', { kind: 'number', unit: 'people', min: 10, max: 150000 }),
		ask('growth', { kind: 'number', unit: 'percent', min: -100, decimals: 1 }),
		ask('cost', { kind: 'number', unit: 'euro', decimals: 2 }),
		ask('budget', { kind: 'money' }),
		ask('share', { kind: 'percentage', max: 95 }),
		ask('start', { kind: 'date', min: '2021-01-01', max: '2029-12-31' }),
		ask('end', { kind: 'date' }),
		ask('area', { kind: 'code', list: 'areas' }),
		ask('areas', { kind: 'codes', list: 'areas' }),
		ask('places', {
			kind: 'rows',
			columns: [
				{ id: 'name', value: { kind: 'text', lines: 'one' }, required: true },
				{ id: 'area', value: { kind: 'code', list: 'areas' } },
				{ id: 'people', value: { kind: 'number', unit: 'people' }, total: true },
				{ id: 'grant', value: { kind: 'money' }, total: true },
				{ id: 'share', value: { kind: 'percentage' } },
				{ id: 'opened', value: { kind: 'date' } },
				{ id: 'size', value: { kind: 'choice', options: [{ id: 'small' }, { id: 'large' }] } },
				{ id: 'open', value: { kind: 'yes-no' } }
			]
		}),
		ask('place-rules', line, { when: { question: 'places', answered: true } })
	]
};

const codeLists: readonly CodeList[] = [
	{ id: 'member-states', basis, codes: [{ code: 'AT' }, { code: 'BE' }] },
	{ id: 'esf-specific-objectives', basis, codes: [{ code: 'a' }, { code: 'h', sfc: 'ESO4.8' }, { code: 'k' }] },
	{ id: 'areas', basis, codes: [{ code: '09' }, { code: '10' }, { code: '134' }, { code: 'ESF+' }] }
];

const perObjective: ReadonlySet<Id> = new Set([
	'justification',
	'actions',
	'target-groups',
	'equality',
	'territories',
	'cooperation',
	'instruments'
]);

const fieldOf = (id: Id, number: string): ProgrammeField => ({
	id,
	number,
	limit: id === 'priority-title' ? 10 : 2000,
	basis,
	per: perObjective.has(id) ? 'specific-objective' : 'programme',
	paragraphs: [
		{ id: `${id}-opening`, basis },
		{ id: `${id}-network`, basis, when: { question: 'network', is: ['yes'] } }
	],
	...(id.startsWith('ta-') ? { when: { question: 'technical-assistance-form', is: ['real-cost'] } } : {})
});

const parts = outline.flatMap(({ number, parts: all }) => all.map((part) => ({ number, ...part })));

/** A made-up guide: a chain of conditions, a question of every kind, and every field and table that the template has. */
export const tinyGuide: Guide = {
	header: { id: 'tiny', version: '1.0.0', published: '2026-01-01', licence: 'EUPL-1.2', lawAsOf: '2026-01-01', baseLocale: 'en' },
	tools: [],
	stages: [
		{ id: 'programme', number: 0, dependsOn: [], basis, groups: [programme] },
		{ id: 'decide', number: 1, dependsOn: [], basis, groups: [chain] },
		{
			id: 'design',
			number: 2,
			dependsOn: ['decide'],
			basis,
			groups: [kinds],
			when: { not: { question: 'use', is: ['none'] } }
		}
	],
	fields: parts.flatMap((part) => ('field' in part ? [fieldOf(part.field, part.number)] : [])),
	tables: parts.flatMap((part) =>
		'table' in part
			? [
					{
						id: part.table,
						number: part.table.replace('table-', 'Table '),
						place: part.number,
						basis,
						columns: part.table === 'table-1' ? ['policy-objective', 'objective', 'justification'] : [],
						...(part.table === 'table-11'
							? { when: { not: { question: 'technical-assistance-form', is: ['flat-rate'] } } as const }
							: {}),
						...(part.table === 'table-11-flat'
							? { when: { question: 'technical-assistance-form', is: ['flat-rate'] } as const }
							: {})
					}
				]
			: []
	),
	codeLists
};
