import { describe, expect, test } from 'vitest';
import { guide } from './guide.ts';
import { pack } from './pack.ts';
import { ruleTexts } from './text/en/rules.ts';
import { askedQuestions } from '#lib/draft/applies.ts';
import { emptyDraft, type Draft } from '#lib/draft/draft.ts';
import { questionsById } from '#lib/guide/guide.ts';
import { ruleCases } from '#lib/rules/cases/rule-cases.ts';
import { factsFor } from '#lib/rules/facts.ts';
import type { RuleCase } from '#lib/rules/rule-case.ts';
import type { Failure, Judgement, RuleValue } from '#lib/rules/rule.ts';
import { rules } from '#lib/rules/rules.ts';
import { countWithoutSpaces } from '#lib/section/count.ts';

const draftOf = ({ answers = {}, rows = {} }: RuleCase): Draft => ({
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

const plain = (value: RuleValue): string => (typeof value.value === 'string' ? value.value : value.value.join(', '));

const failuresOf = (judgement: Judgement): readonly Failure[] => (judgement.verdict === 'fails' ? judgement.cases : []);

describe.each(rules.map((rule) => [rule.id, rule] as const))('rule %s', (id, rule) => {
	const cases = ruleCases[id] ?? [];
	const words = ruleTexts[id];

	test('reads questions and fields that exist, and rests on acts that exist', () => {
		const known = questionsById(guide);
		expect(rule.reads.filter((question) => !known.has(question))).toEqual([]);
		if (Array.isArray(rule.readsFields)) {
			expect(rule.readsFields.filter((field) => !guide.fields.some((one) => one.id === field))).toEqual([]);
		}
		expect(rule.basis.length).toBeGreaterThan(0);
		const sources = new Map(pack.sources.map((source) => [source.id, source]));
		for (const basis of rule.basis) {
			if (basis.kind === 'law') expect(sources.get(basis.act)?.act, basis.act).toBeDefined();
			if (basis.kind === 'evidence') expect(sources.has(basis.source), basis.source).toBe(true);
		}
	});

	test.each(cases.map((one) => [one.title, one] as const))('%s', (_, one) => {
		const draft = draftOf(one);
		const asked = askedQuestions(guide, draft);
		for (const question of [...Object.keys(one.answers ?? {}), ...Object.keys(one.rows ?? {})]) {
			expect(asked.has(question), `${question} is asked`).toBe(true);
		}
		const texts = (one.texts ?? []).map(({ field, text }) => ({ key: field, field, text, count: countWithoutSpaces(text) }));
		const judgement = rule.judge(factsFor(rule, { guide, draft, asked, texts }));
		expect(judgement.verdict).toBe(one.expect);
		if (one.missing) expect(judgement).toMatchObject({ missing: one.missing });
		const [first] = failuresOf(judgement);
		for (const [name, value] of Object.entries(one.values ?? {})) {
			const found = first?.values[name];
			expect(found && plain(found), name).toBe(value);
		}
		for (const { message, values } of failuresOf(judgement)) {
			const sentence = words?.messages[message];
			expect(sentence, `message "${message}"`).toBeDefined();
			const named = [...(sentence ?? '').matchAll(/\{([a-z-]+)\}/g)].map(([, name]) => name ?? '');
			expect(Object.keys(values)).toEqual(expect.arrayContaining(named));
		}
	});

	test('is proven on both sides', () => {
		const verdicts = new Set(cases.map(({ expect: verdict }) => verdict));
		if (rule.severity !== 'information') expect([...verdicts]).toEqual(expect.arrayContaining(['passes', 'fails']));
		expect(cases.length).toBeGreaterThanOrEqual(rule.severity === 'information' ? 2 : 3);
		const shown = new Set(
			cases.flatMap((one) => {
				const draft = draftOf(one);
				const texts = (one.texts ?? []).map(({ field, text }) => ({ key: field, field, text, count: countWithoutSpaces(text) }));
				return failuresOf(rule.judge(factsFor(rule, { guide, draft, asked: askedQuestions(guide, draft), texts }))).map(
					({ message }) => message
				);
			})
		);
		expect([...shown].sort()).toEqual(Object.keys(words?.messages ?? {}).sort());
	});
});
