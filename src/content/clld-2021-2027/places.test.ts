import { describe, expect, test } from 'vitest';
import { exampleDraft } from './example/example-draft.ts';
import { guide } from './guide.ts';
import { text } from './text/en/guide.ts';
import { sectionText } from './text/en/section.ts';
import type { Draft } from '#lib/draft/draft.ts';
import { withAnswer, withFields } from '#lib/draft/edit.ts';
import { assess } from '#lib/section/assess.ts';
import { sectionFields } from '#lib/section/compose.ts';
import { failuresIn } from '#lib/rules/judge-rules.ts';

const judge = (draft: Draft) => assess(guide, text, sectionText, draft);

const failing = (draft: Draft, rule: string) => {
	const finding = judge(draft).findings.find((one) => one.rule.id === rule);
	return finding ? failuresIn(finding) : [];
};

const keys = sectionFields(judge(exampleDraft).section).map(({ key }) => key);

const adopted = withFields(
	exampleDraft,
	new Map(
		sectionFields(judge(exampleDraft).section).map(({ key, text: proposal }) => [key, { text: proposal, adopted: proposal }])
	)
);

describe('the place finder', () => {
	test('finds every decision in the proposed texts, and in the same texts adopted', () => {
		expect(failing(exampleDraft, 'x01')).toEqual([]);
		expect(failing(adopted, 'x01').map(({ at }) => at)).toEqual([]);
		expect(failing(adopted, 'x02')).toEqual([]);
	});

	test('reports a decision that no text states any more', () => {
		const emptied = withFields(adopted, new Map(keys.map((key) => [key, { text: 'Written anew.', adopted: '' }])));
		const questions = failing(emptied, 'x01').map(({ at }) => ('question' in at ? at.question : ''));
		expect(questions).toContain('lead-fund-model');
		expect(questions).toContain('running-cost-share');
	});

	test('leads to the answer, and to the first text that ought to state it', () => {
		const emptied = withFields(adopted, new Map(keys.map((key) => [key, { text: 'Written anew.', adopted: '' }])));
		for (const { at, alsoAt, values } of failing(emptied, 'x01')) {
			expect(at).toHaveProperty('question');
			expect(alsoAt).toEqual({ field: values['field']?.value, key: expect.toBeOneOf(keys) });
		}
	});

	test('reports a sentence that an answer has left behind, and nothing once the text is adopted anew', () => {
		const changed = withAnswer(adopted, 'running-cost-share', '17');
		const stale = failing(changed, 'x02');
		expect(stale.length).toBeGreaterThan(0);
		for (const { at } of stale) expect('key' in at && keys.includes(at.key)).toBe(true);
		const renewed = withFields(
			changed,
			new Map(
				sectionFields(judge(changed).section).map(({ key, proposal }) => {
					const now = proposal.map((paragraph) => paragraph.text).join('\n');
					return [key, { text: now, adopted: now }];
				})
			)
		);
		expect(failing(renewed, 'x02')).toEqual([]);
	});
});
