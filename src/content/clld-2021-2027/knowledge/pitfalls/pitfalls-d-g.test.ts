import { describe, expect, test } from 'vitest';
import { deliveryPitfallCases } from './cases/delivery.ts';
import { esfPlusPitfallCases } from './cases/esf-plus.ts';
import { evaluationPitfallCases } from './cases/evaluation.ts';
import type { PitfallDraft } from './cases/pitfall-case.ts';
import { selectionPitfallCases } from './cases/selection.ts';
import { deliveryPitfalls } from './delivery.ts';
import { esfPlusPitfalls } from './esf-plus.ts';
import { evaluationPitfalls } from './evaluation.ts';
import { selectionPitfalls } from './selection.ts';
import { guide } from '../../guide.ts';
import { pack } from '../../pack.ts';
import { deliveryPitfalls as deliveryTexts } from '../../text/en/knowledge/pitfalls/delivery.ts';
import { esfPlusPitfalls as esfPlusTexts } from '../../text/en/knowledge/pitfalls/esf-plus.ts';
import { evaluationPitfalls as evaluationTexts } from '../../text/en/knowledge/pitfalls/evaluation.ts';
import { selectionPitfalls as selectionTexts } from '../../text/en/knowledge/pitfalls/selection.ts';
import { askedQuestions, holds } from '#lib/draft/applies.ts';
import { emptyDraft, type Answer, type Draft } from '#lib/draft/draft.ts';
import { isEmpty, readValue } from '#lib/draft/read-value.ts';
import { checkAtoms } from '#lib/guide/check-conditions.ts';
import { questionsRead } from '#lib/guide/condition.ts';
import { questionsById } from '#lib/guide/guide.ts';
import { inlineLinks } from '#lib/guide/inline.ts';

const groups = [
	{ group: 'esf-plus', ids: [36, 48], pitfalls: esfPlusPitfalls, texts: esfPlusTexts, cases: esfPlusPitfallCases },
	{ group: 'selection', ids: [49, 56], pitfalls: selectionPitfalls, texts: selectionTexts, cases: selectionPitfallCases },
	{ group: 'delivery', ids: [57, 63], pitfalls: deliveryPitfalls, texts: deliveryTexts, cases: deliveryPitfallCases },
	{ group: 'evaluation', ids: [64, 68], pitfalls: evaluationPitfalls, texts: evaluationTexts, cases: evaluationPitfallCases }
] as const;

const questions = questionsById(guide);
const sources = new Map(pack.sources.map((source) => [source.id, source]));
const stages = new Set(guide.stages.map(({ id }) => id));

const draftOf = ({ answers = {}, rows = {} }: PitfallDraft): Draft => ({
	...emptyDraft({
		id: 'case',
		name: 'Case',
		guide: { id: guide.header.id, version: '1' },
		language: 'en',
		at: '2026-11-23T12:00:00Z'
	}),
	answers,
	rows: Object.fromEntries(
		Object.entries(rows).map(([id, list]) => [id, list.map((cells, index) => ({ id: `r${index + 1}`, cells }))])
	)
});

const contents = ({ answers = {}, rows = {} }: PitfallDraft): ReadonlyMap<string, unknown> =>
	new Map<string, unknown>([...Object.entries(answers), ...Object.entries(rows)]);

const isReadable = (question: string, answer: Answer): boolean => {
	const value = questions.get(question)?.value;
	return value !== undefined && value.kind !== 'rows' && !isEmpty(answer) && readValue(value, answer, guide.codeLists).ok;
};

describe.each(groups)('pitfalls of the group $group', ({ group, ids, pitfalls, texts, cases }) => {
	test('are complete, each with its text and its cases', () => {
		const [first, last] = ids;
		const expected = Array.from({ length: last - first + 1 }, (_, index) => `pf-${first + index}`);
		expect(pitfalls.map(({ id }) => id)).toEqual(expected);
		expect(Object.keys(texts)).toEqual(expected);
		expect(Object.keys(cases)).toEqual(expected);
		expect(pitfalls.filter((pitfall) => pitfall.group !== group)).toEqual([]);
	});

	describe.each(pitfalls.map((pitfall) => [pitfall.id, pitfall] as const))('%s', (id, pitfall) => {
		const words = texts[id];

		test('refers to stages, questions, checks and sources that exist', () => {
			expect(pitfall.stages.filter((stage) => !stages.has(stage))).toEqual([]);
			expect(pitfall.stages.length).toBeGreaterThan(0);
			expect(pitfall.questions.filter((question) => !questions.has(question))).toEqual([]);
			expect(new Set(pitfall.questions).size).toBe(pitfall.questions.length);
			expect(pitfall.questions.length).toBeGreaterThanOrEqual(1);
			expect(pitfall.questions.length).toBeLessThanOrEqual(4);
			expect(pitfall.checks.length).toBeGreaterThan(0);
			for (const check of pitfall.checks) {
				expect(check).toMatch(/^ck-\d{3}$/);
				expect(Number(check.slice(3))).toBeGreaterThanOrEqual(1);
				expect(Number(check.slice(3))).toBeLessThanOrEqual(156);
			}
			expect(pitfall.basis.length).toBeGreaterThan(0);
			for (const basis of pitfall.basis) {
				if (basis.kind === 'law') expect(sources.get(basis.act)?.act, basis.act).toBeDefined();
				if (basis.kind === 'evidence') expect(sources.has(basis.source), basis.source).toBe(true);
			}
		});

		test('is described in full', () => {
			const { title = '', problem = '', signs = [], consequence = '', avoid = [], reasons = {} } = words ?? {};
			expect(title).not.toMatch(/[.!?]$/);
			for (const list of [signs, avoid]) {
				expect(list.length).toBeGreaterThanOrEqual(2);
				expect(list.length).toBeLessThanOrEqual(4);
			}
			const sentences = [problem, ...signs, consequence, ...avoid, ...Object.values(reasons)];
			expect(sentences.filter((sentence) => !/^[^\s!][^!]*\.$/.test(sentence))).toEqual([]);
			for (const link of sentences.flatMap(inlineLinks)) {
				const known = {
					question: questions.has(link.id),
					source: sources.has(link.id),
					stage: stages.has(link.id),
					field: false
				};
				expect(known[link.target], `${link.target}:${link.id}`).toBe(true);
			}
		});

		test('has a sentence and a case for every reason', () => {
			const reasons = pitfall.raisedBy.map((reason) => reason.id);
			expect(new Set(reasons).size).toBe(reasons.length);
			expect(reasons.length).toBeGreaterThanOrEqual(1);
			expect(reasons.length).toBeLessThanOrEqual(3);
			expect(Object.keys(words?.reasons ?? {}).sort()).toEqual([...reasons].sort());
			expect(Object.keys(cases[id] ?? {}).sort()).toEqual([...reasons].sort());
		});

		describe.each(pitfall.raisedBy.map((reason) => [reason.id, reason] as const))('%s', (reasonId, { when }) => {
			const { raises = {}, spares = {} } = cases[id]?.[reasonId] ?? {};

			test('asks for what can be answered', () => {
				expect(checkAtoms(when, id, `pitfalls/${id}/raisedBy/${reasonId}`, guide, questions)).toEqual([]);
			});

			test('holds for the draft that raises it only', () => {
				const raising = draftOf(raises);
				const sparing = draftOf(spares);
				expect(holds(when, raising, askedQuestions(guide, raising))).toBe(true);
				expect(holds(when, sparing, askedQuestions(guide, sparing))).toBe(false);
			});

			test('does not hold for an empty draft', () => {
				const empty = draftOf({});
				expect(holds(when, empty, askedQuestions(guide, empty))).toBe(false);
			});

			test('is shown by answers that are asked for and readable', () => {
				for (const drafted of [raises, spares]) {
					const asked = askedQuestions(guide, draftOf(drafted));
					expect([...contents(drafted).keys()].filter((question) => !asked.has(question))).toEqual([]);
					expect(Object.entries(drafted.answers ?? {}).filter(([question, answer]) => !isReadable(question, answer))).toEqual([]);
					for (const [question, rows] of Object.entries(drafted.rows ?? {})) {
						const value = questions.get(question)?.value;
						const columns = value?.kind === 'rows' ? value.columns.map((column) => column.id) : [];
						expect(rows.flatMap((cells) => Object.keys(cells)).filter((column) => !columns.includes(column))).toEqual([]);
					}
				}
			});

			test('is not met by a question that is never put', () => {
				const asked = askedQuestions(guide, draftOf(raises));
				expect(questionsRead(when).filter((question) => !asked.has(question))).toEqual([]);
			});

			test('tells the two drafts apart by one question', () => {
				const [raising, sparing] = [contents(raises), contents(spares)];
				const changed = [...new Set([...raising.keys(), ...sparing.keys()])].filter(
					(question) => JSON.stringify(raising.get(question)) !== JSON.stringify(sparing.get(question))
				);
				expect(changed).toHaveLength(1);
			});
		});
	});
});
