import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleDraft } from './example/example-draft.ts';
import { guideReference } from './guide-reference.ts';
import { guide } from './guide.ts';
import { text } from './text/en/guide.ts';
import { sectionText } from './text/en/section.ts';
import { askedQuestions } from '#lib/draft/applies.ts';
import { emptyDraft, type Answer, type Draft, type Row } from '#lib/draft/draft.ts';
import { codeListById } from '#lib/guide/code-list.ts';
import { guideQuestions } from '#lib/guide/guide.ts';
import type { Question, QuestionKind, ValueKind } from '#lib/guide/question.ts';
import { compose, sectionFields } from '#lib/section/compose.ts';
import { outline } from '#lib/section/outline.ts';
import { readDraftValues } from '#lib/section/read-draft-values.ts';
import type { FieldPart } from '#lib/section/section.ts';

const fieldIds = guide.fields.map(({ id }) => id);

const questions = guideQuestions(guide);

const feeding = questions.filter(({ feeds }) => feeds.some((feed) => fieldIds.includes(feed)));

const paragraphs = guide.fields.flatMap((field) => field.paragraphs);

const empty = emptyDraft({ id: 'test', name: 'Test', guide: guideReference, language: 'en', at: '2026-11-23T12:00:00Z' });

const withAnswers = (draft: Draft, answers: Draft['answers']): Draft => ({ ...draft, answers: { ...draft.answers, ...answers } });

/** A draft in which every field of the section stands. */
const open = withAnswers(empty, {
	'specific-objectives': ['h'],
	'technical-assistance-form': 'real-cost',
	'uses-article-37': 'yes'
});

/** The example with everything that the programme can say itself. */
const detailed = withAnswers(exampleDraft, { 'text-detail': 'detailed-list' });

const composeFields = (draft: Draft): readonly FieldPart[] => sectionFields(compose(guide, text, sectionText, draft));

const textOf = (draft: Draft, key: string): string => composeFields(draft).find((part) => part.key === key)?.text ?? '';

const gapsIn = (prose: string): number => prose.split('[…]').length - 1;

/** Ids with a hyphen that are English as well. */
const english = ['bottom-up', 'cross-border'];

const optionsOf = (kind: QuestionKind): readonly string[] =>
	kind.kind === 'rows'
		? kind.columns.flatMap((column) => optionsOf(column.value))
		: 'options' in kind
			? kind.options.map(({ id }) => id)
			: [];

const rawIds = new Set(
	questions.flatMap(({ value }) => optionsOf(value)).filter((id) => id.includes('-') && !english.includes(id))
);

/** Slips that no sentence may show, whatever was answered. */
const slips = /undefined|null|\[object|NaN|[ \u00a0]{2}| [.,;:]|,,|\.\.|;;|:;|::|;\.|\(\)/g;

const faults = ({ key, field, proposal }: FieldPart): readonly string[] =>
	proposal.flatMap(({ id, text: prose }) => {
		const lines = prose.split('\n');
		const found = [
			...[...prose.matchAll(slips)].map(([slip]) => `"${slip}"`),
			...(field === 'priority-title' ? [] : lines.filter((line) => !/[.:;]$/.test(line)).map((line) => `the end of "${line}"`)),
			...lines
				.filter((line, at) => line.endsWith(':') && !lines[at + 1]?.startsWith('– '))
				.map((line) => `no list after "${line}"`),
			...[...prose.matchAll(/[\p{L}\d]+(-[\p{L}\d]+)+/gu)]
				.filter(([word]) => rawIds.has(word))
				.map(([word]) => `the id "${word}"`)
		];
		return found.map((fault) => `${key} ${id}: ${fault} in: ${prose}`);
	});

const faultsOf = (draft: Draft): readonly string[] => composeFields(draft).flatMap(faults);

const word = fc.constantFrom('people', 'Roma', 'work', 'in the valley', 'care', 'ESF+', 'help', 'a club', '12 %', 'since 2019');

const sentence = fc
	.tuple(fc.array(word, { minLength: 1, maxLength: 9 }), fc.constantFrom('', '.'))
	.map(([words, stop]) => words.join(' ') + stop);

const single = (kind: ValueKind): fc.Arbitrary<string> => {
	switch (kind.kind) {
		case 'text':
			return kind.lines === 'one'
				? sentence
				: fc.array(sentence, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
		case 'number':
			return fc.integer({ min: kind.min ?? 0, max: Math.min(kind.max ?? 100_000, 100_000) }).map(String);
		case 'money':
			return fc.integer({ min: 0, max: 90_000_000 }).map(String);
		case 'percentage':
			return fc.integer({ min: 0, max: kind.max ?? 100 }).map(String);
		case 'date':
			return fc.integer({ min: 0, max: 3000 }).map((days) => new Date(Date.UTC(2021, 0, 1 + days)).toISOString().slice(0, 10));
		case 'yes-no':
			return fc.constantFrom('yes', 'no', 'unknown');
		case 'choice':
		case 'choices':
			return fc.constantFrom(...kind.options.map(({ id }) => id));
		case 'code':
		case 'codes':
			return fc.constantFrom(...codeListById(guide.codeLists, kind.list).codes.map(({ code }) => code));
	}
};

const several = (kind: ValueKind): fc.Arbitrary<Answer> =>
	kind.kind === 'choices' || kind.kind === 'codes' ? fc.uniqueArray(single(kind), { maxLength: 4 }) : single(kind);

const some = <Value>(arbitraries: Readonly<Record<string, fc.Arbitrary<Value>>>): fc.Arbitrary<Readonly<Record<string, Value>>> =>
	fc.record(arbitraries, { requiredKeys: [] }) as fc.Arbitrary<Readonly<Record<string, Value>>>;

const table = (kind: QuestionKind & { readonly kind: 'rows' }): fc.Arbitrary<readonly Row[]> =>
	fc
		.array(some(Object.fromEntries(kind.columns.map(({ id, value }) => [id, single(value)]))), { maxLength: 3 })
		.map((rows) => rows.map((cells, at) => ({ id: `row-${at}`, cells })));

const drafts: fc.Arbitrary<Draft> = fc
	.record({
		answers: some(
			Object.fromEntries(questions.flatMap(({ id, value }) => (value.kind === 'rows' ? [] : [[id, several(value)]])))
		),
		rows: some(Object.fromEntries(questions.flatMap(({ id, value }) => (value.kind === 'rows' ? [[id, table(value)]] : []))))
	})
	.map((given) => ({ ...empty, ...given }));

/** The open draft with one answer more, or with one cell of one row: once for each option, twice for anything else. */
const withOneAnswer = ({ id, value }: Question): readonly Draft[] => {
	if (value.kind === 'rows') {
		return value.columns.flatMap((column) =>
			oneByOne(column.value).map((cell): Draft => ({
				...open,
				rows: { [id]: [{ id: 'row', cells: { [column.id]: String(cell) } }] }
			}))
		);
	}
	return oneByOne(value).map((answer) => withAnswers(open, { [id]: answer }));
};

const oneByOne = (kind: ValueKind): readonly Answer[] => {
	if (kind.kind === 'choice') return kind.options.map(({ id }) => id);
	if (kind.kind === 'choices') return kind.options.map(({ id }) => [id]);
	return kind.kind === 'yes-no' ? ['yes', 'no', 'unknown'] : fc.sample(several(kind), { numRuns: 2, seed: 1 });
};

describe('the sentences', () => {
	test('are one for each paragraph, and no more', () => {
		expect(Object.keys(sectionText.paragraphs).toSorted()).toEqual(paragraphs.map(({ id }) => id).toSorted());
		expect(paragraphs.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
	});

	test('leave no field without a proposal', () => {
		expect(guide.fields.filter((field) => field.paragraphs.length === 0)).toEqual([]);
	});

	test('stand under the headings of the template', () => {
		expect(Object.keys(sectionText.headings).toSorted()).toEqual(outline.map(({ number }) => number).toSorted());
	});
});

describe('a draft without answers', () => {
	test('gives sound sentences', () => {
		expect([...faultsOf(empty), ...faultsOf(open)]).toEqual([]);
	});

	test('shows in every field what will come, with six gaps at most', () => {
		const shown = composeFields(open);
		expect(shown.map(({ field }) => field)).toEqual(fieldIds);
		expect(shown.filter((part) => gapsIn(part.text) < 1 || gapsIn(part.text) > 6).map(({ key }) => key)).toEqual([]);
	});
});

describe('any draft', { timeout: 120_000 }, () => {
	test('gives sound sentences', () => {
		fc.assert(
			fc.property(drafts, (draft) => {
				expect(faultsOf(draft)).toEqual([]);
			}),
			{ numRuns: 200 }
		);
	});

	test('gives the same sentences again', () => {
		fc.assert(
			fc.property(drafts, (draft) => {
				expect(composeFields(structuredClone(draft))).toEqual(composeFields(draft));
			}),
			{ numRuns: 20 }
		);
	});

	test('gives sound sentences from one answer alone', () => {
		expect(feeding.flatMap(withOneAnswer).flatMap(faultsOf)).toEqual([]);
	});
});

describe('without CLLD', () => {
	const without = withAnswers(open, {
		'clld-use': 'no',
		'no-clld-reasons': 'No area asked for it.',
		'no-clld-alternative': 'general-calls'
	});

	test('the strategy and the territories say so', () => {
		expect(textOf(without, 'strategy')).toBe(
			'The programme does not use community-led local development, for the following reasons. No area asked for it. Instead, the managing authority addresses local needs through calls that are open to the whole programme area.'
		);
		expect(textOf(without, 'territories@h')).toContain('Community-led local development is not used.');
	});

	test('nothing is said about it elsewhere', () => {
		const others = composeFields(without).filter(({ field }) => !['strategy', 'territories', 'priority-title'].includes(field));
		expect(others.filter((part) => part.text !== '').map(({ key }) => key)).toEqual([]);
	});
});

describe('examples of operations', () => {
	const withExamples = (objectives: readonly string[]): Draft => ({
		...withAnswers(open, { 'specific-objectives': ['h', 'l'], 'clld-use': 'yes', 'examples-open': 'yes' }),
		rows: {
			'operation-examples': objectives.map((objective, at) => ({
				id: `row-${at}`,
				cells: { example: 'A repair café', objective }
			}))
		}
	});

	const lead = 'Operations under this specific objective include in particular:';

	test('stand with the objective that they are for; without any, the others say nothing of them', () => {
		expect(textOf(withExamples(['h']), 'actions@h')).toContain(`${lead}\n– A repair café.\nThe list is not exhaustive`);
		expect(textOf(withExamples(['h']), 'actions@l')).not.toContain('Operations under this');
		expect(textOf(withExamples(['h']), 'actions@l')).not.toContain('The list is not exhaustive');
		expect(textOf(withExamples(['']), 'actions@l')).toContain(`${lead}\n– A repair café.`);
	});

	test('leave a gap where there are none at all', () => {
		expect(textOf(withExamples([]), 'actions@l')).toContain(`${lead} […].`);
	});
});

describe('the example', () => {
	const parts = composeFields(exampleDraft);

	test('gives sentences without a gap', () => {
		expect(parts.flatMap(faults).filter((fault) => !fault.includes('the id'))).toEqual([]);
		expect(parts.filter((part) => gapsIn(part.text) > 0).map(({ key }) => key)).toEqual([]);
	});

	test('leaves a fifth of every field free, and fits with all details too', () => {
		const over = (draft: Draft, share: number): readonly string[] =>
			composeFields(draft)
				.filter(({ count, limit }) => count.withoutSpaces > share * limit)
				.map(({ key, count, limit }) => `${key}: ${count.withoutSpaces} of ${limit}`);
		expect(over(exampleDraft, 0.8)).toEqual([]);
		expect(over(detailed, 1)).toEqual([]);
	});

	test('repeats no text of the user within a field', () => {
		const typed = questions.flatMap(({ id, value }) => {
			const answer = exampleDraft.answers[id];
			return value.kind === 'text' && typeof answer === 'string' && answer.length > 40 ? [answer.trim().slice(1, 80)] : [];
		});
		const repeated = [...parts, ...composeFields(detailed)].flatMap(({ key, text: prose }) =>
			typed.filter((answer) => prose.split(answer).length > 2).map((answer) => `${key}: ${answer}`)
		);
		expect(repeated).toEqual([]);
	});
});

describe('every answer', { timeout: 120_000 }, () => {
	const readBy = (draft: Draft): readonly string[] =>
		composeFields(draft).flatMap(({ field, proposal }) =>
			proposal.flatMap((paragraph) => paragraph.questions.map((question) => `${field} ${question}`))
		);

	/** A field that is written for each objective needs no sentence that reads the question for the objectives. */
	const readByPlace = guide.fields.filter(({ per }) => per === 'specific-objective').map(({ id }) => `${id} specific-objectives`);

	test('is read by a paragraph of each field that its question feeds', () => {
		const alone = feeding.flatMap((question) => withOneAnswer(question).slice(0, 1));
		const read = new Set(
			[open, detailed, ...alone, ...fc.sample(drafts, { numRuns: 60, seed: 7 })].flatMap(readBy).concat(readByPlace)
		);
		const unread = feeding.flatMap(({ id, feeds }) =>
			feeds.filter((feed) => fieldIds.includes(feed) && !read.has(`${feed} ${id}`)).map((feed) => [feed, id] as const)
		);
		expect(unread).toEqual([]);
	});

	test('of a choice makes a difference to the text', () => {
		const readers = new Map<string, string[]>();
		for (const { proposal } of composeFields(detailed)) {
			for (const { id, questions: read } of proposal)
				for (const question of read) readers.set(question, [...(readers.get(question) ?? []), id]);
		}
		const proseWith = (question: string, answer: Answer): string => {
			const draft = withAnswers(detailed, { [question]: answer });
			const context = { guide, text, draft, asked: askedQuestions(guide, draft), objective: 'h', words: sectionText };
			return (readers.get(question) ?? []).map((id) => sectionText.paragraphs[id]?.(readDraftValues(context).values)).join('\n');
		};
		const alike = feeding.flatMap(({ id, value }) => {
			if (value.kind !== 'choice' && value.kind !== 'choices') return [];
			const proses = oneByOne(value).map((answer) => proseWith(id, answer));
			return readers.has(id) && new Set(proses).size < proses.length ? [id] : [];
		});
		expect(alike).toEqual([]);
	});
});
