import { describe, expect, test } from 'vitest';
import { designPitfallCases } from './cases/design.ts';
import { innovationPitfallCases } from './cases/innovation.ts';
import type { PitfallDraft } from './cases/pitfall-case.ts';
import { strategicPitfallCases } from './cases/strategic.ts';
import { designPitfalls } from './design.ts';
import { innovationPitfalls } from './innovation.ts';
import { strategicPitfalls } from './strategic.ts';
import { guide } from '#content/clld-2021-2027/guide.ts';
import { pack } from '#content/clld-2021-2027/pack.ts';
import { designPitfalls as designTexts } from '#content/clld-2021-2027/text/en/knowledge/pitfalls/design.ts';
import { innovationPitfalls as innovationTexts } from '#content/clld-2021-2027/text/en/knowledge/pitfalls/innovation.ts';
import { strategicPitfalls as strategicTexts } from '#content/clld-2021-2027/text/en/knowledge/pitfalls/strategic.ts';
import { askedQuestions, holds } from '#lib/draft/applies.ts';
import { emptyDraft, type Draft } from '#lib/draft/draft.ts';
import { readValue } from '#lib/draft/read-value.ts';
import { checkAtoms } from '#lib/guide/check-conditions.ts';
import type { Condition } from '#lib/guide/condition.ts';
import { questionsById } from '#lib/guide/guide.ts';
import { inlineLinks } from '#lib/guide/inline.ts';

const pitfalls = [...strategicPitfalls, ...designPitfalls, ...innovationPitfalls];
const texts = { ...strategicTexts, ...designTexts, ...innovationTexts };
const cases = { ...strategicPitfallCases, ...designPitfallCases, ...innovationPitfallCases };
const questions = questionsById(guide);
const sources = new Map(pack.sources.map((source) => [source.id, source]));

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

const given = ({ answers = {}, rows = {} }: PitfallDraft): ReadonlyMap<string, string> =>
	new Map(Object.entries({ ...answers, ...rows }).map(([id, value]) => [id, JSON.stringify(value)]));

const changed = (one: PitfallDraft, other: PitfallDraft): readonly string[] => {
	const [before, after] = [given(one), given(other)];
	return [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id));
};

/** The questions of whose options something is denied without a look at whether anything was chosen. */
const deniedUnanswered = (condition: Condition, beside: readonly Condition[] = []): readonly string[] => {
	if ('all' in condition) return condition.all.flatMap((part) => deniedUnanswered(part, condition.all));
	if ('any' in condition) return condition.any.flatMap((part) => deniedUnanswered(part));
	if (!('not' in condition)) return [];
	if (!('includes' in condition.not)) return deniedUnanswered(condition.not);
	const { question } = condition.not;
	const isChosen = beside.some(
		(one) => 'question' in one && one.question === question && ('answered' in one || 'includes' in one)
	);
	return isChosen ? [] : [question];
};

test('the groups hold PF-01 to PF-35 in order, each with its words and its cases', () => {
	const ids = Array.from({ length: 35 }, (_, index) => `pf-${String(index + 1).padStart(2, '0')}`);
	expect(pitfalls.map(({ id }) => id)).toEqual(ids);
	expect(Object.keys(texts)).toEqual(ids);
	expect(Object.keys(cases)).toEqual(ids);
	expect(strategicPitfalls.every(({ group }) => group === 'strategic')).toBe(true);
	expect(designPitfalls.every(({ group }) => group === 'design')).toBe(true);
	expect(innovationPitfalls.every(({ group }) => group === 'innovation')).toBe(true);
});

test('at least 28 can be raised by answers', () => {
	expect(pitfalls.filter(({ raisedBy }) => raisedBy.length > 0).length).toBeGreaterThanOrEqual(28);
});

describe.each(pitfalls.map((pitfall) => [pitfall.id, pitfall] as const))('%s', (id, pitfall) => {
	const words = texts[id];
	const reasons = pitfall.raisedBy.map((reason) => reason.id);

	test('names stages, checks, questions and sources that exist', () => {
		expect(pitfall.stages.filter((stage) => !guide.stages.some((one) => one.id === stage))).toEqual([]);
		expect(pitfall.stages.length).toBeGreaterThan(0);
		const checks = new Set(Array.from({ length: 156 }, (_, index) => `ck-${String(index + 1).padStart(3, '0')}`));
		expect(pitfall.checks.filter((check) => !checks.has(check))).toEqual([]);
		expect(pitfall.checks.length).toBeGreaterThan(0);
		expect(pitfall.questions.filter((question) => !questions.has(question))).toEqual([]);
		expect([1, 2, 3, 4]).toContain(pitfall.questions.length);
		for (const basis of pitfall.basis) {
			if (basis.kind === 'law') expect(sources.get(basis.act)?.act, basis.act).toBeDefined();
			if (basis.kind === 'evidence') expect(sources.has(basis.source), basis.source).toBe(true);
		}
		expect(pitfall.basis.length).toBeGreaterThan(0);
	});

	test('has its words, with links that lead somewhere', () => {
		if (!words) throw new Error(`${id} has no words`);
		const { title, problem, signs, consequence, avoid } = words;
		expect(signs.length).toBeGreaterThanOrEqual(2);
		expect(signs.length).toBeLessThanOrEqual(4);
		expect(avoid.length).toBeGreaterThanOrEqual(2);
		expect(avoid.length).toBeLessThanOrEqual(4);
		expect(title.split(' ').length).toBeLessThanOrEqual(8);
		expect(Object.keys(words.reasons)).toEqual(reasons);
		const all = [problem, ...signs, consequence, ...avoid, ...Object.values(words.reasons)];
		for (const sentence of all) {
			expect(sentence).toMatch(/^[\p{Lu}[“].*[.?]$/u);
			const links = inlineLinks(sentence);
			expect(links.length, sentence).toBe([...sentence.matchAll(/\]\(/g)].length);
			for (const { target, id: to } of links) {
				if (target === 'question') expect(questions.has(to), to).toBe(true);
				if (target === 'stage') expect(guide.stages.map((stage) => stage.id)).toContain(to);
				if (target === 'field') expect(guide.fields.map((field) => field.id)).toContain(to);
				if (target === 'source') expect(pitfall.basis).toContainEqual({ kind: 'evidence', source: to });
			}
		}
		for (const reason of Object.values(words.reasons)) expect(reason).toMatch(/\b[Yy]ou(r|)\b/);
	});

	test('every reason has its case', () => {
		expect(Object.keys(cases[id] ?? {})).toEqual(reasons);
		expect(reasons.length).toBeLessThanOrEqual(3);
	});

	test.each(pitfall.raisedBy.map((reason) => [reason.id, reason.when] as const))('%s', (reason, when) => {
		expect(checkAtoms(when, id, `pitfalls/${id}/${reason}`, guide, questions)).toEqual([]);
		expect(deniedUnanswered(when)).toEqual([]);
		const found = cases[id]?.[reason];
		if (!found) throw new Error(`${id}/${reason} has no case`);
		for (const one of [found.raises, found.spares]) {
			const asked = askedQuestions(guide, draftOf(one));
			expect([...given(one).keys()].filter((question) => !asked.has(question))).toEqual([]);
			for (const [question, answer] of Object.entries(one.answers ?? {})) {
				const known = questions.get(question);
				if (!known || known.value.kind === 'rows') throw new Error(question);
				expect(readValue(known.value, answer, guide.codeLists), `${question}: ${String(answer)}`).toMatchObject({ ok: true });
			}
		}
		const raises = draftOf(found.raises);
		const spares = draftOf(found.spares);
		expect(holds(when, raises, askedQuestions(guide, raises))).toBe(true);
		expect(holds(when, spares, askedQuestions(guide, spares))).toBe(false);
		expect(changed(found.raises, found.spares)).toHaveLength(1);
	});
});
