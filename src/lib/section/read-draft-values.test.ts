import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDraftValues } from './read-draft-values.ts';
import { gap } from './section.ts';
import type { Values } from './values.ts';
import { askedQuestions } from '#lib/draft/applies.ts';
import type { Draft } from '#lib/draft/draft.ts';
import { guideQuestions } from '#lib/guide/guide.ts';
import { garbledDraft } from '#lib/testing/garbled-draft.ts';
import { draftWith } from '#lib/testing/draft-with.ts';
import { tinyGuide } from '#lib/testing/tiny-guide.ts';
import { tinyText } from '#lib/testing/tiny-text.ts';

const words = { yes: 'yes', no: 'no' };

const noted = (draft: Draft, objective = '') =>
	readDraftValues({ guide: tinyGuide, text: tinyText, draft, asked: askedQuestions(tinyGuide, draft), objective, words });

type Parts = Parameters<typeof draftWith>[0];

/** What a reading gives, with no-break spaces as underscores, and what it noted. */
const reading = (parts: Parts, read: (values: Values) => unknown) => {
	const { values, questions, gaps } = noted(draftWith(parts));
	const result = read(values);
	const seen = JSON.parse(JSON.stringify(result).replaceAll('\u00a0', '_')) as unknown;
	return { result: seen, questions: [...questions], gaps: [...gaps] };
};

/** An answer for each kind, and how a text reads it. */
const answers = {
	cci: ' Our programme. ',
	use: 'all',
	why: 'first line\n\nsecond line',
	partners: ['town', 'school'],
	network: 'no',
	people: '12500',
	growth: '-2.5',
	cost: '12500.5',
	budget: '1250000',
	share: '25',
	start: '2026-11-23',
	area: '09',
	areas: ['134', '09']
};

const readings: readonly (readonly [name: string, read: (values: Values) => unknown, expected: unknown, question: string])[] = [
	['a text inside a sentence', (v) => v.text('cci'), 'Our programme', 'cci'],
	['a text as whole sentences', (v) => v.sentences('why'), 'First line.\nSecond line.', 'why'],
	['the wording of a choice', (v) => v.phrase('use'), 'supports all areas', 'use'],
	['yes or no', (v) => v.phrase('network'), 'no', 'network'],
	[
		'the wordings of several choices, in the order of the guide',
		(v) => v.phrases('partners'),
		['works with schools', 'works with towns'],
		'partners'
	],
	['the wording of one choice as a list', (v) => v.phrases('use'), ['supports all areas'], 'use'],
	['a number', (v) => v.figure('people'), '12_500', 'people'],
	['a number in per cent', (v) => v.figure('growth'), '−2.5_%', 'growth'],
	['a number in euro', (v) => v.figure('cost'), 'EUR_12_500.50', 'cost'],
	['an amount', (v) => v.figure('budget'), 'EUR_1_250_000', 'budget'],
	['a percentage', (v) => v.figure('share'), '25_%', 'share'],
	['a date', (v) => v.figure('start'), '23_November_2026', 'start'],
	['a code', (v) => v.code('area'), '09 Cities', 'area'],
	['codes, in the order of the list', (v) => v.codes('areas'), ['09 Cities', '134 Measures'], 'areas'],
	['that there is an answer', (v) => v.has('budget'), true, 'budget'],
	['a choice that is one of these', (v) => v.is('use', 'some', 'all'), true, 'use'],
	['a choice that is none of these', (v) => v.is('use', 'some'), false, 'use'],
	['several choices with this one', (v) => v.includes('partners', 'town'), true, 'partners'],
	['several choices without this one', (v) => v.includes('partners', 'town-school'), false, 'partners']
];

const missing: readonly (readonly [
	name: string,
	parts: Parts,
	read: (values: Values) => unknown,
	expected: unknown,
	question: string
])[] = [
	['a text', {}, (v) => v.text('cci'), gap, 'cci'],
	['a text of blanks', { answers: { cci: ' \n' } }, (v) => v.text('cci'), gap, 'cci'],
	['a text of which nothing is left', { answers: { cci: ' ... ' } }, (v) => v.text('cci'), gap, 'cci'],
	['sentences', {}, (v) => v.sentences('cci'), gap, 'cci'],
	['a choice', {}, (v) => v.phrase('use'), gap, 'use'],
	['a choice that the guide does not have', { answers: { use: 'most' } }, (v) => v.phrase('use'), gap, 'use'],
	[
		'a yes-no answer that is not known yet',
		{ answers: { ...answers, partners: ['town'], network: 'unknown' } },
		(v) => v.phrase('network'),
		gap,
		'network'
	],
	['several choices', { answers: { use: 'all', why: 'x' } }, (v) => v.phrases('partners'), [], 'partners'],
	['a number', { answers: { people: 'about 12 500' } }, (v) => v.figure('people'), gap, 'people'],
	['a number out of range', { answers: { people: '9' } }, (v) => v.figure('people'), gap, 'people'],
	['a date', { answers: { start: '2030-01-01' } }, (v) => v.figure('start'), gap, 'start'],
	['a code', { answers: { area: '77' } }, (v) => v.code('area'), gap, 'area'],
	['codes', {}, (v) => v.codes('areas'), [], 'areas'],
	['rows', { rows: { places: [{}, { name: ' ' }] } }, (v) => v.rows('places'), [], 'places'],
	['a sum without rows', {}, (v) => v.sum('places', 'grant'), gap, 'places'],
	['a sum over nothing readable', { rows: { places: [{ grant: 'much' }] } }, (v) => v.sum('places', 'grant'), gap, 'places'],
	[
		'a sum with one cell',
		{ rows: { places: [{ grant: '500' }, { grant: 'much' }] } },
		(v) => v.sum('places', 'grant'),
		gap,
		'places'
	],
	[
		'several choices, none of them',
		{ answers: { ...answers, partners: ['village', 'constructor'] } },
		(v) => v.phrases('partners'),
		[],
		'partners'
	],
	['an empty list', {}, (v) => v.list(v.phrases('programme-funds')), gap, 'programme-funds'],
	[
		'a list of which nothing is left, though the question is answered,',
		{ answers: { areas: ['09'] } },
		(v) => v.list(v.codes('areas').filter(() => false)),
		gap,
		'areas'
	],
	[
		'points of rows that are all for others',
		{ rows: { places: [{ name: 'Linz' }] } },
		(v) =>
			v.points(
				'Near:',
				v
					.rows('places')
					.filter((row) => row.has('area'))
					.map((row) => row.text('name'))
			),
		`Near: ${gap}.`,
		'places'
	],
	[
		'a text with a gap of its own',
		{ answers: { cci: `About ${gap} people.` } },
		(v) => v.text('cci'),
		`About ${gap} people`,
		'cci'
	],
	[
		'a cell with a gap of its own',
		{ rows: { places: [{ name: gap }] } },
		(v) => v.rows('places').map((row) => row.text('name')),
		[gap],
		'places'
	]
];

describe('a reading', () => {
	it.each(readings)('gives %s and notes the question', (_, read, expected, question) => {
		expect(reading({ answers }, read)).toEqual({ result: expected, questions: [question], gaps: [] });
	});

	it.each(missing)('leaves and notes a gap for %s that cannot be used', (_, parts, read, expected, question) => {
		expect(reading(parts, read)).toEqual({ result: expected, questions: [question], gaps: [question] });
	});

	it.each([
		['has', (v: Values) => v.has('cci'), false],
		['is', (v: Values) => v.is('use', 'all'), false],
		['includes', (v: Values) => v.includes('programme-funds', 'erdf'), false],
		['rowCount', (v: Values) => v.rowCount('places'), 0],
		['has of rows', (v: Values) => v.has('places'), false]
	] as const)('by %s asks without leaving a gap', (_, read, expected) => {
		const { result, questions, gaps } = reading({}, read);
		expect(result).toBe(expected);
		expect(questions).toHaveLength(1);
		expect(gaps).toEqual([]);
	});

	it('takes an answer that is not known yet for no answer', () => {
		const parts: Parts = { answers: { ...answers, network: 'unknown' } };
		expect(reading(parts, (v) => [v.has('network'), v.is('network', 'yes', 'no')]).result).toEqual([false, false]);
	});

	it('takes the answer to a question that is not asked for missing, and its rows too', () => {
		const parts: Parts = { answers: { ...answers, use: 'none' }, rows: { places: [{ name: 'Linz', grant: '5' }] } };
		const read = (v: Values) => [
			v.has('why'),
			v.text('why'),
			v.has('places'),
			v.rowCount('places'),
			v.rows('places'),
			v.sum('places', 'grant'),
			v.figure('budget')
		];
		expect(reading(parts, read)).toEqual({
			result: [false, gap, false, 0, [], gap, gap],
			questions: ['why', 'places', 'budget'],
			gaps: ['why', 'places', 'budget']
		});
	});

	it('does not take one option for another that contains its name', () => {
		const parts: Parts = { answers: { use: 'all', why: 'x', partners: 'town-school', 'programme-funds': 'esf-plus' } };
		const read = (v: Values) => [v.includes('partners', 'town'), v.phrases('partners'), v.phrases('programme-funds')];
		expect(reading(parts, read).result).toEqual([false, ['A town school'], ['ESF+']]);
		expect(reading({ answers: { use: 'not-all' } }, (v) => v.phrases('use')).result).toEqual(['Not everywhere']);
	});

	it('uses the known ones of several choices or codes, in the order of the guide and of the official list', () => {
		const parts: Parts = { answers: { ...answers, partners: ['town', 'village', 'school'], areas: ['134', '77', '09', '09'] } };
		const read = (v: Values) => [v.phrases('partners'), v.codes('areas'), v.includes('partners', 'town'), v.has('areas')];
		const expected = [['works with schools', 'works with towns'], ['09 Cities', '134 Measures'], true, true];
		expect(reading(parts, read)).toEqual({ result: expected, questions: ['partners', 'areas'], gaps: [] });
	});

	it('leads back from an empty list to the question read last, and not to others', () => {
		const read = (v: Values) => [v.has('cci'), v.figure('budget'), v.list(v.includes('programme-funds', 'erdf') ? ['ERDF'] : [])];
		expect(reading({ answers: { budget: '5' } }, read)).toEqual({
			result: [false, 'EUR_5', gap],
			questions: ['cci', 'budget', 'programme-funds'],
			gaps: ['programme-funds']
		});
	});

	it('follows the language of the draft', () => {
		const parts: Parts = { answers: { ...answers, cost: '12500.5' }, language: 'de' };
		const read = (v: Values) => [v.figure('cost'), v.figure('start'), v.list(['A', 'B', 'C'])];
		expect(reading(parts, read).result).toEqual(['EUR_12_500,50', '23._November_2026', 'A, B und C']);
	});

	it('throws for a question or a column that the guide does not have', () => {
		const { values } = noted(draftWith({ rows: { places: [{ name: 'Linz' }] } }));
		expect(() => values.text('nowhere')).toThrow('nowhere');
		expect(() => values.sum('places', 'nowhere')).toThrow('nowhere');
		expect(() => values.sum('budget', 'grant')).toThrow('budget');
	});

	it('carries the specific objective', () => {
		expect(noted(draftWith(), 'h').values.objective).toBe('h');
	});
});

const sentences: readonly (readonly [typed: string, sentences: string, text: string])[] = [
	['we start now', 'We start now.', 'we start now'],
	['We start now.', 'We start now.', 'We start now'],
	['Do we start now?', 'Do we start now?', 'Do we start now?'],
	['éducation pour tous', 'Éducation pour tous.', 'éducation pour tous'],
	['3 areas', '3 areas.', '3 areas'],
	['one\n\n  two.  \n', 'One.\nTwo.', 'one two'],
	['The areas are:\n– the coast;', 'The areas are:\n– the coast;', 'The areas are: – the coast;'],
	['It grew (by a third)', 'It grew (by a third).', 'It grew (by a third)'],
	['(It grew by a third.)', '(It grew by a third.)', '(It grew by a third.)'],
	['They call it “the hub”', 'They call it “the hub”.', 'They call it “the hub”'],
	['They said: “We start.”', 'They said: “We start.”', 'They said: “We start.”'],
	['The  areas\tare  ours', 'The areas are ours.', 'The areas are ours'],
	['EUR 10\u00a0000', 'EUR 10_000.', 'EUR 10_000']
];

describe('text as typed', () => {
	it.each(sentences)('%j stands as %j, and inside a sentence as %j', (typed, whole, inside) => {
		const { result } = reading({ answers: { cci: typed } }, (v) => [v.sentences('cci'), v.text('cci')]);
		expect(result).toEqual([whole, inside]);
	});

	it('closed as sentences does not change when closed again', () => {
		const close = (typed: string): string => noted(draftWith({ answers: { cci: typed } })).values.sentences('cci');
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
				expect(close(close(typed))).toBe(close(typed));
			})
		);
	});
});

describe('lists', () => {
	const { values } = noted(draftWith());

	it('join their parts as the language does', () => {
		expect([values.list(['a']), values.list(['a', 'b']), values.list(['a', 'b', 'c'])]).toEqual(['a', 'a and b', 'a, b and c']);
	});

	it('stand as points under their introduction', () => {
		expect(values.points('The area has:', ['towns.', ' villages '])).toBe('The area has:\n– towns;\n– villages.');
		expect(values.points('The area has:', ['towns'])).toBe('The area has:\n– towns.');
	});

	it('leave a gap where nothing is in them', () => {
		expect(values.list([])).toBe(gap);
		expect(values.points('The area has:', [])).toBe(`The area has: ${gap}.`);
	});
});

describe('rows', () => {
	const places = [
		{
			name: 'Linz.',
			area: '10',
			people: '12500',
			grant: '1000000.10',
			share: '50',
			opened: '2026-11-23',
			size: 'small',
			open: 'yes'
		},
		{},
		{ name: ' ', grant: '0.20', people: 'many', open: 'unknown', area: '77' }
	];
	const draft = draftWith({ rows: { places } });

	it('are read cell by cell, like answers', () => {
		const read = (v: Values) =>
			v
				.rows('places')
				.map((row) => [
					row.text('name'),
					row.sentences('name'),
					row.code('area'),
					row.figure('people'),
					row.figure('grant'),
					row.figure('share'),
					row.figure('opened'),
					row.phrase('size'),
					row.phrase('open')
				]);
		expect(reading({ rows: { places } }, read)).toEqual({
			result: [
				['Linz', 'Linz.', '10 Towns', '12_500', 'EUR_1_000_000.10', '50_%', '23_November_2026', 'Small place', 'yes'],
				[gap, gap, gap, gap, 'EUR_0.20', gap, gap, gap, gap]
			],
			questions: ['places'],
			gaps: ['places']
		});
	});

	it('leave no gap where nothing is missing', () => {
		expect(
			reading({ rows: { places: places.slice(0, 1) } }, (v) => v.rows('places').map((row) => row.text('name'))).gaps
		).toEqual([]);
	});

	it('say what they have without leaving a gap', () => {
		const read = (v: Values) =>
			v
				.rows('places')
				.map((row) => [row.has('name'), row.has('people'), row.is('open', 'yes'), row.is('size', 'large', 'small')]);
		const { result, gaps } = reading({ rows: { places } }, read);
		expect(result).toEqual([
			[true, true, true, true],
			[false, false, false, false]
		]);
		expect(gaps).toEqual([]);
	});

	it('count when something is written in them', () => {
		expect(noted(draft).values.rowCount('places')).toBe(2);
	});

	it('add up by column, each sum in the unit of its column, over the cells that are filled', () => {
		const read = (v: Values) => [v.sum('places', 'grant'), v.sum('places', 'people'), v.sum('places', 'share')];
		expect(reading({ rows: { places: [...places.slice(0, 2), { name: ' ', grant: '0.20', people: ' ' }] } }, read)).toEqual({
			result: ['EUR_1_000_000.30', '12_500', '50_%'],
			questions: ['places'],
			gaps: []
		});
	});

	it('add up cells with blanks around them', () => {
		expect(reading({ rows: { places: [{ grant: ' 5 ' }, { grant: '7.5' }] } }, (v) => v.sum('places', 'grant')).result).toBe(
			'EUR_12.50'
		);
	});
});

describe('for any draft', () => {
	it('every reading gives a text, and gaps are among the questions read', () => {
		fc.assert(
			fc.property(garbledDraft(tinyGuide), (draft) => {
				const { values, questions, gaps } = noted(draft);
				for (const { id, value } of guideQuestions(tinyGuide)) {
					const texts =
						value.kind === 'rows'
							? [
									values.sum(id, 'grant'),
									...values
										.rows(id)
										.flatMap((row) =>
											value.columns.flatMap((c) => [row.text(c.id), row.figure(c.id), row.phrase(c.id), row.code(c.id)])
										)
								]
							: [
									values.text(id),
									values.sentences(id),
									values.figure(id),
									values.phrase(id),
									values.code(id),
									...values.phrases(id),
									...values.codes(id)
								];
					expect(texts.filter((text) => typeof text !== 'string' || text === '')).toEqual([]);
					expect(values.is(id, 'nowhere') || values.includes(id, 'nowhere')).toBe(false);
				}
				expect([...gaps].filter((id) => !questions.has(id))).toEqual([]);
			})
		);
	});
});
