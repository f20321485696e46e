import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleDraft } from './example/example-draft.ts';
import { guide } from './guide.ts';
import { text } from './text/en/guide.ts';
import { sectionText } from './text/en/section.ts';
import { askedQuestions } from '#lib/draft/applies.ts';
import type { Draft } from '#lib/draft/draft.ts';
import { guideQuestions } from '#lib/guide/guide.ts';
import { judgeRules } from '#lib/rules/judge-rules.ts';
import { rules } from '#lib/rules/rules.ts';
import { assess, fieldTexts } from '#lib/section/assess.ts';
import { compose } from '#lib/section/compose.ts';
import { garbledDraft } from '#lib/testing/garbled-draft.ts';

test('the rules of the dossier are all there, once', () => {
	const numbered = (letter: string, count: number) =>
		Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`);
	expect(rules.map(({ id }) => id).sort()).toEqual([...numbered('c', 68), ...numbered('p', 52)]);
});

test('no draft makes a rule throw', () => {
	fc.assert(
		fc.property(garbledDraft(guide), (draft) => {
			for (const { judgement } of judgeRules(rules, guide, draft, [])) {
				if (judgement.verdict === 'fails') expect(judgement.cases.length).toBeGreaterThan(0);
			}
		}),
		{ numRuns: 300 }
	);
});

const texts = fieldTexts(compose(guide, text, sectionText, exampleDraft));

const verdicts = (draft: Draft) =>
	new Map(judgeRules(rules, guide, draft, texts).map(({ rule, judgement }) => [rule.id, JSON.stringify(judgement)]));

test('an answer changes only the rules that read it, or a question asked because of it', () => {
	const before = verdicts(exampleDraft);
	const askedBefore = askedQuestions(guide, exampleDraft);
	const questions = guideQuestions(guide).filter(({ id }) => id in exampleDraft.answers || id in exampleDraft.rows);
	for (const { id } of questions) {
		const { [id]: _answer, ...answers } = exampleDraft.answers;
		const { [id]: _rows, ...rows } = exampleDraft.rows;
		const draft = { ...exampleDraft, answers, rows };
		const asked = askedQuestions(guide, draft);
		const moved = new Set([
			id,
			...[...askedBefore].filter((one) => !asked.has(one)),
			...[...asked].filter((one) => !askedBefore.has(one))
		]);
		const after = verdicts(draft);
		for (const rule of rules) {
			if (rule.reads.some((read) => moved.has(read))) continue;
			expect(after.get(rule.id), `${rule.id} after ${id} was taken away`).toBe(before.get(rule.id));
		}
	}
});

test('the example breaks no law', () => {
	const failing = assess(guide, text, sectionText, exampleDraft).findings.filter(
		({ rule, judgement }) => rule.severity === 'legal' && judgement.verdict === 'fails'
	);
	expect(failing.map(({ rule }) => rule.id)).toEqual([]);
});
