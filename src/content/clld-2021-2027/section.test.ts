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
import type { FieldPart } from '#lib/section/section.ts';

const questions = guideQuestions(guide);

const fieldIds = guide.fields.map(({ id }) => id);

const empty = emptyDraft({ id: 'test', name: 'Test', guide: guideReference, language: 'en', at: '2026-11-23T12:00:00Z' });

/** A draft in which every field of the section stands. */
const open: Draft = {
	...empty,
	answers: { 'specific-objectives': ['h'], 'technical-assistance-form': 'real-cost', 'uses-article-37': 'yes' }
};

const withAnswers = (draft: Draft, answers: Readonly<Record<string, Answer>>): Draft => ({
	...draft,
	answers: { ...draft.answers, ...answers }
});

const composeFields = (draft: Draft): readonly FieldPart[] => sectionFields(compose(guide, text, sectionText, draft));

const field = (draft: Draft, key: string): string => {
	const part = composeFields(draft).find((candidate) => candidate.key === key);
	if (!part) throw new Error(`No field "${key}"`);
	return part.text;
};

const gapsIn = (words: string): number => words.split('[…]').length - 1;

/** Ids that no English sentence would contain. */
const rawIds = new Set(
	questions.flatMap(({ value }) =>
		[value, ...(value.kind === 'rows' ? value.columns.map((column) => column.value) : [])].flatMap(optionIds)
	)
);

function optionIds(kind: QuestionKind): readonly string[] {
	return 'options' in kind ? kind.options.map(({ id }) => id).filter((id) => id.includes('-')) : [];
}

/** What is wrong with a proposed text, in words that name it. */
const faults = ({ key, field: id, proposal }: FieldPart): readonly string[] =>
	proposal.flatMap(({ id: paragraph, text: words }) => {
		const told = (fault: string): string => `${key} ${paragraph}: ${fault} in "${words}"`;
		const lines = words.split('\n');
		return [
			...[...words.matchAll(/undefined|null|\[object|NaN|[ \u00a0]{2}| [.,;:]|,,|\.\.|;;|:;|;\.|\(\)|\[…\]\[/g)].map(([fault]) =>
				told(fault)
			),
			...(id === 'priority-title'
				? []
				: lines.filter((line) => !/[.:;]$/.test(line)).map((line) => told(`the end of "${line}"`))),
			...lines
				.filter((line, index) => line.endsWith(':') && !lines[index + 1]?.startsWith('– '))
				.map(() => told('a list that never comes')),
			...[...words.matchAll(/[\p{L}\d]+(-[\p{L}\d]+)+/gu)].filter(([word]) => rawIds.has(word)).map(([word]) => told(word))
		];
	});

const expectSound = (draft: Draft): void => {
	const fields = composeFields(draft);
	expect(fields.flatMap(faults)).toEqual([]);
	expect(fields.flatMap(({ proposal }) => proposal.map(({ id }) => id)).filter((id) => !(id in sectionText.paragraphs))).toEqual(
		[]
	);
};

const word = fc.constantFrom(
	'people',
	'Roma',
	'work',
	'in the valley',
	'care',
	'ESF+',
	'help',
	'a club',
	'12 %',
	'since 2019',
	'young'
);

const sentence = fc
	.tuple(fc.array(word, { minLength: 1, maxLength: 9 }), fc.constantFrom('', '.'))
	.map(([words, stop]) => words.join(' ') + stop);

const day = fc
	.date({ min: new Date('2021-01-01T00:00:00Z'), max: new Date('2029-12-31T00:00:00Z'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

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
			return day;
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

const rows = (kind: QuestionKind & { kind: 'rows' }): fc.Arbitrary<readonly Row[]> =>
	fc
		.array(fc.record(Object.fromEntries(kind.columns.map(({ id, value }) => [id, single(value)])), { requiredKeys: [] }), {
			maxLength: 3
		})
		.map((cells) => cells.map((row, index) => ({ id: `row-${index}`, cells: row as Readonly<Record<string, string>> })));

const drafts: fc.Arbitrary<Draft> = fc
	.tuple(
		fc.record(Object.fromEntries(questions.flatMap(({ id, value }) => (value.kind === 'rows' ? [] : [[id, several(value)]]))), {
			requiredKeys: []
		}),
		fc.record(Object.fromEntries(questions.flatMap(({ id, value }) => (value.kind === 'rows' ? [[id, rows(value)]] : []))), {
			requiredKeys: []
		})
	)
	.map(([answers, tables]) => ({ ...empty, answers: answers as Draft['answers'], rows: tables as Draft['rows'] }));

describe('the sentences', () => {
	const paragraphs = guide.fields.flatMap((one) => one.paragraphs);

	test('are one for each paragraph, and no more', () => {
		expect(Object.keys(sectionText.paragraphs).toSorted()).toEqual(paragraphs.map(({ id }) => id).toSorted());
		expect(new Set(paragraphs.map(({ id }) => id)).size).toBe(paragraphs.length);
		expect(paragraphs.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
	});

	test('belong to a field that has some', () => {
		expect(guide.fields.filter((one) => one.paragraphs.length === 0)).toEqual([]);
	});

	test('stand under headings of the template', () => {
		expect(Object.keys(sectionText.headings).toSorted()).toEqual(outline.map(({ number }) => number).toSorted());
	});
});

describe('an empty draft', () => {
	test('gives sound sentences', () => {
		expectSound(empty);
		expectSound(open);
	});

	test('shows in every field what will come, with six gaps at most', () => {
		const shown = composeFields(open).map(({ key, text: words }) => [key, gapsIn(words)] as const);
		expect(shown.filter(([, gaps]) => gaps < 1 || gaps > 6)).toEqual([]);
		expect(shown).toHaveLength(fieldIds.length);
	});
});

describe('any draft', () => {
	test('gives sound sentences, and the same again', () => {
		fc.assert(
			fc.property(drafts, (draft) => {
				expectSound(draft);
				expect(composeFields(structuredClone(draft))).toEqual(composeFields(draft));
			}),
			{ numRuns: 200 }
		);
	});

	test('with one answer alone gives sound sentences', () => {
		const alone = ({ id, value }: Question): readonly Draft[] => {
			if (value.kind === 'rows') {
				return value.columns.flatMap((column) =>
					('options' in column.value
						? column.value.options.map((option) => option.id)
						: fc.sample(single(column.value), { numRuns: 1, seed: 1 })
					).map((cell): Draft => ({ ...open, rows: { [id]: [{ id: 'row', cells: { [column.id]: cell } }] } }))
				);
			}
			const answers: readonly Answer[] =
				value.kind === 'choice'
					? value.options.map((option) => option.id)
					: value.kind === 'choices'
						? value.options.map((option) => [option.id])
						: value.kind === 'yes-no'
							? ['yes', 'no', 'unknown']
							: fc.sample(several(value), { numRuns: 2, seed: 1 });
			return answers.map((answer) => withAnswers(open, { [id]: answer }));
		};
		for (const draft of questions.flatMap(alone)) expectSound(draft);
	});
});

describe('without CLLD', () => {
	const without = withAnswers(open, {
		'clld-use': 'no',
		'no-clld-reasons': 'No area asked for it.',
		'no-clld-alternative': 'general-calls'
	});

	test('the strategy and the territories say so', () => {
		expect(field(without, 'strategy')).toBe(
			'The programme does not use community-led local development, for the following reasons. No area asked for it. Instead, the managing authority addresses local needs through calls that are open to the whole programme area.'
		);
		expect(field(without, 'territories@h')).toContain('Community-led local development is not used.');
	});

	test('nothing is said about it elsewhere', () => {
		const others = composeFields(without).filter(({ field: id }) => !['strategy', 'territories', 'priority-title'].includes(id));
		expect(others.filter(({ text: words }) => words !== '').map(({ key }) => key)).toEqual([]);
	});
});

describe('the example', () => {
	const fields = composeFields(exampleDraft);

	test('gives sound sentences without a gap', () => {
		expectSound(exampleDraft);
		expect(fields.filter(({ text: words }) => gapsIn(words) > 0).map(({ key }) => key)).toEqual([]);
	});

	test('leaves a fifth of every field free', () => {
		expect(
			fields.filter(({ count, limit }) => count.withoutSpaces > 0.8 * limit).map(({ key, count }) => [key, count.withoutSpaces])
		).toEqual([]);
	});

	test('fits with all details too', () => {
		const detailed = composeFields(withAnswers(exampleDraft, { 'text-detail': 'detailed-list' }));
		expect(
			detailed.filter(({ count, limit }) => count.withoutSpaces > limit).map(({ key, count }) => [key, count.withoutSpaces])
		).toEqual([]);
	});

	test('does not repeat a text of the user within a field', () => {
		const typed = questions.flatMap(({ id, value }) => {
			const answer = exampleDraft.answers[id];
			return value.kind === 'text' && typeof answer === 'string' && answer.length > 40
				? [answer.trim().split('\n')[0] ?? '']
				: [];
		});
		const repeated = fields.flatMap(({ key, text: words }) =>
			typed.filter((answer) => words.split(answer.slice(1, -1)).length > 2).map((answer) => [key, answer])
		);
		expect(repeated).toEqual([]);
	});
});

describe('every answer', () => {
	const readBy = (draft: Draft): readonly string[] =>
		composeFields(draft).flatMap((part) =>
			part.proposal.flatMap((paragraph) => paragraph.questions.map((question) => `${part.field} ${question}`))
		);

	/** The objective is in every field that is written for each; its own question need not be read again. */
	const readByPlace = new Set(
		guide.fields.filter(({ per }) => per === 'specific-objective').map(({ id }) => `${id} specific-objectives`)
	);

	test('is read by a paragraph of each field that its question feeds', () => {
		const read = new Set([
			...readBy(open),
			...readBy(exampleDraft),
			...fc.sample(drafts, { numRuns: 120, seed: 7 }).flatMap(readBy),
			...readByPlace
		]);
		const unread = questions.flatMap(({ id, feeds }) =>
			feeds.filter((feed) => fieldIds.includes(feed) && !read.has(`${feed} ${id}`)).map((feed) => `${feed} ${id}`)
		);
		expect(unread).toEqual([]);
	});

	test('of a choice makes a difference to the text', () => {
		const base = withAnswers(exampleDraft, { 'text-detail': 'detailed-list' });
		const words = (draft: Draft): string => JSON.stringify(composeFields(draft).map(({ key, text: own }) => [key, own]));
		const asked = askedQuestions(guide, base);
		const alike = questions
			.filter(({ id, feeds }) => asked.has(id) && feeds.some((feed) => fieldIds.includes(feed)))
			.flatMap(({ id, value }) => {
				if (value.kind !== 'choice' && value.kind !== 'choices') return [];
				const texts = value.options.map((option) =>
					words(withAnswers(base, { [id]: value.kind === 'choice' ? option.id : [option.id] }))
				);
				return new Set(texts).size < texts.length ? [id] : [];
			});
		expect(alike).toEqual([]);
	});
});
