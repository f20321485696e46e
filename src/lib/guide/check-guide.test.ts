import { describe, expect, test } from 'vitest';
import { checkGuide } from './check-guide.ts';
import type { GuideProblemKind } from './guide-problem.ts';
import type { GuideText, QuestionText } from './guide-text.ts';
import type { GuidePack } from './guide.ts';
import type { Condition } from './condition.ts';
import type { Question } from './question.ts';
import type { Basis } from './source.ts';

const basis: readonly Basis[] = [{ kind: 'default' }];

const guide: GuidePack = {
	header: { id: 'tiny', version: '1.0.0', published: '2026-01-01', licence: 'EUPL-1.2', lawAsOf: '2025-01-01', baseLocale: 'en' },
	tools: [],
	stages: [
		{
			id: 'start',
			number: 0,
			dependsOn: [],
			basis,
			groups: [
				{
					id: 'first',
					questions: [
						{
							id: 'use',
							value: { kind: 'choice', options: [{ id: 'all' }, { id: 'some', basis }, { id: 'none' }] },
							basis: [
								{ kind: 'law', act: 'act', place: '22(3)(d)(v)' },
								{ kind: 'law', act: 'act', place: 'annex:V/2.1.1/table-3' },
								{ kind: 'evidence', source: 'study' }
							],
							feeds: ['essay', 'sums']
						},
						{
							id: 'funds',
							value: { kind: 'codes', list: 'funds' },
							basis,
							feeds: [],
							when: { question: 'use', is: ['all', 'some'] }
						},
						{
							id: 'areas',
							value: {
								kind: 'rows',
								columns: [
									{ id: 'name', value: { kind: 'text', lines: 'one' } },
									{ id: 'kind', value: { kind: 'choice', options: [{ id: 'town' }] } }
								]
							},
							basis,
							feeds: [],
							when: { all: [{ question: 'funds', includes: ['A'] }, { not: { question: 'use', is: ['some'] } }] }
						}
					]
				}
			]
		},
		{
			id: 'later',
			number: 1,
			dependsOn: ['start'],
			basis,
			groups: [
				{
					id: 'first',
					questions: [
						{ id: 'why-not', value: { kind: 'yes-no' }, basis, feeds: [], when: { not: { question: 'areas', answered: true } } }
					]
				}
			]
		}
	],
	fields: [
		{
			id: 'essay',
			number: '1',
			limit: 10,
			basis,
			per: 'programme',
			paragraphs: [{ id: 'opening', basis, when: { question: 'why-not', is: ['no'] } }],
			when: { question: 'use', is: ['all'] }
		}
	],
	tables: [{ id: 'sums', number: 'Table 1', place: '1', basis, columns: ['amount'], when: { question: 'use', answered: true } }],
	codeLists: [{ id: 'funds', basis, codes: [{ code: 'A', group: 'main', caution: true }, { code: 'B' }] }],
	sources: [
		{
			id: 'act',
			kind: 'act',
			title: 'An act',
			publisher: 'Official Journal',
			year: '2021',
			addresses: [],
			seen: 'whole',
			act: { shortName: 'Act', number: '1', consolidated: '2021-01-01', eli: 'http://data.europa.eu/eli/reg/2021/1/oj' }
		},
		{ id: 'study', kind: 'report', title: 'A study', publisher: 'Us', year: '2022', addresses: [], seen: 'part' }
	]
};

const words: QuestionText = { label: 'Label', help: 'Help', why: 'Why' };

const text: GuideText = {
	title: 'Tiny',
	tools: {},
	stages: {
		start: {
			title: 'Start',
			short: 'Start',
			purpose: 'To start.',
			groups: { first: { title: 'First', intro: 'See [use](question:use).' } }
		},
		later: { title: 'Later', short: 'Later', purpose: 'To end.', groups: { first: { title: 'First' } } }
	},
	questions: {
		use: {
			...words,
			help: 'Read [the field](field:essay), [the table](field:sums), [the stage](stage:later) and [the study](source:study).',
			options: {
				all: { label: 'All', phrase: 'uses all', advantages: ['Simple'], drawbacks: ['Dear'] },
				some: { label: 'Some' },
				none: { label: 'None' }
			}
		},
		funds: { ...words, hint: 'One or more' },
		areas: {
			...words,
			row: ['area', 'areas'],
			columns: { name: { label: 'Name', hint: 'As used' }, kind: { label: 'Kind', options: { town: { label: 'Town' } } } }
		},
		'why-not': words
	},
	fields: { essay: { title: 'Essay', guidance: 'Write.' } },
	tables: { sums: { title: 'Sums', guidance: 'Add.', columns: { amount: 'Amount' } } },
	codeLists: {
		funds: {
			title: 'Funds',
			note: 'Two',
			groups: { main: 'Main' },
			codes: { A: 'Fund A', B: 'Fund B' },
			cautions: { A: 'Careful' },
			uses: { B: 'For the rest' }
		}
	}
};

const withQuestion = (id: string, change: Partial<Question>): GuidePack => ({
	...guide,
	stages: guide.stages.map((stage) => ({
		...stage,
		groups: stage.groups.map((group) => ({
			...group,
			questions: group.questions.map((question) => (question.id === id ? { ...question, ...change } : question))
		}))
	}))
});

const withWhen = (id: string, when: Condition): GuidePack => withQuestion(id, { when });

const withWords = (id: string, change: object): GuideText => ({
	...text,
	questions: { ...text.questions, [id]: { ...words, ...text.questions[id], ...change } }
});

interface Broken {
	readonly kind: GuideProblemKind;
	readonly id: string;
	readonly guide?: GuidePack;
	readonly text?: GuideText;
	readonly value?: string;
}

const [start, later] = guide.stages;
if (!start || !later) throw new Error('The tiny guide has two stages');
const [field] = guide.fields;
const [table] = guide.tables;
const [list] = guide.codeLists;
if (!field || !table || !list) throw new Error('The tiny guide has a field, a table and a list');

const broken: Readonly<Record<string, Broken>> = {
	'a group id with a capital': {
		kind: 'bad-id',
		id: 'First',
		guide: { ...guide, stages: [start, { ...later, groups: later.groups.map((group) => ({ ...group, id: 'First' })) }] },
		text: {
			...text,
			stages: { ...text.stages, later: { title: 'L', short: 'L', purpose: 'P', groups: { First: { title: 'F' } } } }
		}
	},
	'a question asked in two stages': {
		kind: 'duplicate-id',
		id: 'use',
		guide: {
			...guide,
			stages: [
				start,
				{ ...later, groups: [...later.groups, { id: 'again', questions: start.groups[0]?.questions.slice(0, 1) ?? [] }] }
			]
		},
		text: {
			...text,
			stages: {
				...text.stages,
				later: { title: 'L', short: 'L', purpose: 'P', groups: { first: { title: 'F' }, again: { title: 'A' } } }
			}
		}
	},
	'an option given twice': {
		kind: 'duplicate-id',
		id: 'town',
		guide: withQuestion('areas', {
			value: {
				kind: 'rows',
				columns: [
					{ id: 'name', value: { kind: 'text', lines: 'one' } },
					{ id: 'kind', value: { kind: 'choice', options: [{ id: 'town' }, { id: 'town' }] } }
				]
			}
		})
	},
	'a code given twice': {
		kind: 'duplicate-id',
		id: 'B',
		guide: { ...guide, codeLists: [{ ...list, codes: [...list.codes, { code: 'B' }] }] }
	},
	'a table with the id of a field': {
		kind: 'duplicate-id',
		id: 'essay',
		guide: { ...guide, tables: [table, { ...table, id: 'essay' }] },
		text: { ...text, tables: { ...text.tables, essay: { title: 'E', guidance: 'G', columns: { amount: 'A' } } } }
	},
	'a question without a basis': { kind: 'missing-basis', id: 'funds', guide: withQuestion('funds', { basis: [] }) },
	'a paragraph without a basis': {
		kind: 'missing-basis',
		id: 'opening',
		guide: { ...guide, fields: [{ ...field, paragraphs: [{ id: 'opening', basis: [] }] }] }
	},
	'an option with an empty basis': {
		kind: 'missing-basis',
		id: 'use',
		guide: withQuestion('use', { value: { kind: 'choice', options: [{ id: 'all', basis: [] }, { id: 'some' }, { id: 'none' }] } })
	},
	'evidence without its source': {
		kind: 'unknown-source',
		id: 'funds',
		guide: withQuestion('funds', { basis: [{ kind: 'evidence', source: 'lost' }] }),
		value: 'lost'
	},
	'law without its act': {
		kind: 'unknown-source',
		id: 'sums',
		guide: { ...guide, tables: [{ ...table, basis: [{ kind: 'law', act: 'lost', place: '1' }] }] },
		value: 'lost'
	},
	'law cited from a study': {
		kind: 'not-an-act',
		id: 'funds',
		guide: withQuestion('funds', { basis: [{ kind: 'law', act: 'study', place: '1' }] }),
		value: 'study'
	},
	'a place in words': {
		kind: 'bad-place',
		id: 'funds',
		guide: withQuestion('funds', { basis: [{ kind: 'law', act: 'act', place: 'Article 22' }] }),
		value: 'Article 22'
	},
	'a field fed that does not exist': {
		kind: 'unknown-feed',
		id: 'funds',
		guide: withQuestion('funds', { feeds: ['lost'] }),
		value: 'lost'
	},
	'a stage that waits for none': {
		kind: 'unknown-stage',
		id: 'later',
		guide: { ...guide, stages: [start, { ...later, dependsOn: ['lost'] }] },
		value: 'lost'
	},
	'a code list that does not exist': {
		kind: 'unknown-code-list',
		id: 'why-not',
		guide: withQuestion('why-not', { value: { kind: 'code', list: 'lost' } }),
		value: 'lost'
	},
	'a code offered that the list does not have': {
		kind: 'unknown-value',
		id: 'funds',
		guide: withQuestion('funds', { value: { kind: 'codes', list: 'funds', within: ['A', 'C'] } }),
		value: 'funds: C'
	},
	'a condition on no question': {
		kind: 'unknown-question',
		id: 'why-not',
		guide: withWhen('why-not', { not: { question: 'lost', answered: true } }),
		value: 'lost'
	},
	'a paragraph on a condition on no question': {
		kind: 'unknown-question',
		id: 'opening',
		guide: { ...guide, fields: [{ ...field, paragraphs: [{ id: 'opening', basis, when: { question: 'lost', is: ['yes'] } }] }] },
		value: 'lost'
	},
	'a condition on an option that is not on offer': {
		kind: 'unknown-value',
		id: 'funds',
		guide: withWhen('funds', {
			any: [
				{ question: 'use', is: ['lost'] },
				{ question: 'use', is: ['all'] }
			]
		}),
		value: 'use: lost'
	},
	'a condition on a code that is not in the list': {
		kind: 'unknown-value',
		id: 'sums',
		guide: { ...guide, tables: [{ ...table, when: { question: 'funds', includes: ['C'] } }] },
		value: 'funds: C'
	},
	'several choices compared like one': {
		kind: 'wrong-operator',
		id: 'why-not',
		guide: withWhen('why-not', { question: 'funds', is: ['A'] }),
		value: 'funds'
	},
	'a condition on a later question': {
		kind: 'reads-later-question',
		id: 'funds',
		guide: withWhen('funds', { question: 'why-not', is: ['yes'] }),
		value: 'why-not'
	},
	'a condition on itself': {
		kind: 'reads-later-question',
		id: 'funds',
		guide: withWhen('funds', { question: 'funds', answered: true }),
		value: 'funds'
	},
	'one choice that must be two': {
		kind: 'unreachable-question',
		id: 'funds',
		guide: withWhen('funds', {
			all: [
				{ question: 'use', is: ['all'] },
				{ question: 'use', is: ['none'] }
			]
		})
	},
	'an answer that every option is refused for': {
		kind: 'unreachable-question',
		id: 'funds',
		guide: withWhen('funds', {
			all: [{ question: 'use', answered: true }, { not: { question: 'use', is: ['all', 'some', 'none'] } }]
		})
	},
	'answered and not answered': {
		kind: 'unreachable-question',
		id: 'why-not',
		guide: withWhen('why-not', { all: [{ question: 'areas', answered: true }, { not: { question: 'areas', answered: true } }] })
	},
	'a question that needs the answer to one not asked then': {
		kind: 'unreachable-question',
		id: 'why-not',
		guide: withWhen('why-not', {
			all: [
				{ question: 'use', is: ['none'] },
				{ question: 'funds', includes: ['B'] }
			]
		})
	},
	'a question that depends on an unreachable one': {
		kind: 'unreachable-question',
		id: 'areas',
		guide: withWhen('funds', { not: { any: [{ question: 'use', is: ['all'] }, { not: { question: 'use', is: ['all'] } }] } })
	},
	'a label left out': {
		kind: 'missing-text',
		id: 'areas',
		text: { ...text, questions: { ...text.questions, areas: { ...words, columns: text.questions['areas']?.columns ?? {} } } }
	},
	'an option without words': {
		kind: 'missing-text',
		id: 'use',
		text: withWords('use', { options: { all: { label: 'A' }, some: { label: 'S' } } })
	},
	'a column without words': {
		kind: 'missing-text',
		id: 'areas',
		text: withWords('areas', { columns: { kind: { label: 'Kind', options: { town: { label: 'Town' } } } } })
	},
	'a stage without words': {
		kind: 'missing-text',
		id: 'later',
		text: { ...text, stages: { start: text.stages['start'] ?? { title: '', short: '', purpose: '', groups: {} } } }
	},
	'a code without a title': {
		kind: 'missing-text',
		id: 'funds',
		text: { ...text, codeLists: { funds: { title: 'Funds', groups: { main: 'M' }, codes: { A: 'A' }, cautions: { A: 'C' } } } }
	},
	'a caution without words': {
		kind: 'missing-text',
		id: 'funds',
		text: { ...text, codeLists: { funds: { title: 'Funds', groups: { main: 'M' }, codes: { A: 'A', B: 'B' } } } }
	},
	'a use of a code that is gone': {
		kind: 'unused-text',
		id: 'funds',
		text: {
			...text,
			codeLists: { funds: { ...text.codeLists['funds'], title: 'F', codes: { A: 'A', B: 'B' }, uses: { C: 'For nothing' } } }
		}
	},
	'words for a question that is gone': { kind: 'unused-text', id: 'old', text: withWords('old', {}) },
	'words for an option of a yes-no question': {
		kind: 'unused-text',
		id: 'why-not',
		text: withWords('why-not', { options: { yes: { label: 'Yes' } } })
	},
	'an empty hint': { kind: 'empty-text', id: 'funds', text: withWords('funds', { hint: ' ' }) },
	'advantages without one': {
		kind: 'empty-list',
		id: 'use',
		text: withWords('use', { options: { all: { label: 'A', advantages: [] }, some: { label: 'S' }, none: { label: 'N' } } })
	},
	'a link that leads nowhere': {
		kind: 'unknown-link',
		id: 'funds',
		text: withWords('funds', { help: 'See [it](field:lost).' }),
		value: 'field:lost'
	},
	'a link of another kind': {
		kind: 'bad-link',
		id: 'funds',
		text: withWords('funds', { help: 'See [it](https://example.org).' }),
		value: 'See [it](https://example.org).'
	}
};

test('a sound guide has no problem', () => {
	expect(checkGuide(guide, text)).toEqual([]);
	expect(checkGuide(guide, text, text)).toEqual([]);
});

describe('one mistake is told, and only that kind', () => {
	test.each(Object.entries(broken))('%s', (_title, mistake) => {
		const problems = checkGuide(mistake.guide ?? guide, mistake.text ?? text);
		expect(new Set(problems.map(({ kind }) => kind))).toEqual(new Set([mistake.kind]));
		expect(problems).toContainEqual(
			expect.objectContaining({ id: mistake.id, ...(mistake.value === undefined ? {} : { value: mistake.value }) })
		);
	});
});

describe('a translation', () => {
	test('misses what is optional but present in the base language', () => {
		const { hint, ...rest } = text.questions['funds'] ?? words;
		expect(hint).toBeDefined();
		const translated = { ...text, questions: { ...text.questions, funds: rest } };
		expect(checkGuide(guide, translated)).toEqual([]);
		expect(checkGuide(guide, translated, text)).toEqual([{ kind: 'missing-text', id: 'funds', place: 'questions/funds/hint' }]);
	});

	test('misses the use of a code that the base language explains', () => {
		const { uses, ...rest } = text.codeLists['funds'] ?? { title: '', codes: {} };
		expect(uses).toBeDefined();
		const translated = { ...text, codeLists: { funds: rest } };
		expect(checkGuide(guide, translated)).toEqual([]);
		expect(checkGuide(guide, translated, text)).toEqual([{ kind: 'missing-text', id: 'funds', place: 'codeLists/funds/uses/B' }]);
	});

	test('misses an advantage when its list is shorter', () => {
		const base = withWords('use', {
			options: { all: { label: 'A', advantages: ['One', 'Two'] }, some: { label: 'S' }, none: { label: 'N' } }
		});
		expect(checkGuide(guide, text, base)).toEqual([
			{ kind: 'missing-text', id: 'use', place: 'questions/use/options/all/advantages' }
		]);
	});
});

describe('reachability errs on one side only', () => {
	test('several choices may hold two options at once', () => {
		expect(
			checkGuide(
				withWhen('why-not', {
					all: [
						{ question: 'funds', includes: ['A'] },
						{ question: 'funds', includes: ['B'] }
					]
				}),
				text
			)
		).toEqual([]);
	});

	test('a question not asked meets a condition that something does not hold', () => {
		expect(
			checkGuide(
				withWhen('why-not', { all: [{ question: 'use', is: ['none'] }, { not: { question: 'funds', includes: ['A', 'B'] } }] }),
				text
			)
		).toEqual([]);
	});
});
