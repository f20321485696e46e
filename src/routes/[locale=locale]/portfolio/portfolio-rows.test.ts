import { expect, test } from 'vitest';
import { gateRows, measureRows, planRows, portfolioQuestions } from './portfolio-rows.ts';
import { guide } from '#content/clld-2021-2027/guide.ts';
import { en } from '#content/text/en.ts';
import { snapshotsText as words } from '#content/text/en/pages/snapshots.ts';
import { questionsById } from '#lib/guide/guide.ts';
import { measureReadiness } from '#lib/readiness/measures.ts';
import { draftWith } from '#lib/testing/draft-with.ts';

const rows = planRows(words, { guide, language: 'en', yesNo: en.yesNo });

test('the guide asks every question that drafts are compared by, and each has a label', () => {
	for (const id of portfolioQuestions) {
		expect(questionsById(guide).has(id), id).toBe(true);
		expect(words.portfolio.plan[id], id).toBeDefined();
	}
});

test('money and dates are shown as a reader writes them, and nothing where there is no answer', () => {
	const draft = draftWith({ answers: { 'budget-total': '1250000', 'decision-date': '2026-11-23' } });
	const shown = Object.fromEntries(rows.map(({ key, show }) => [key, show(draft, undefined)?.replaceAll('\u00a0', ' ')]));
	expect(shown).toEqual({
		'budget-total': 'EUR 1 250 000',
		'number-of-strategies': '',
		'decision-date': '23 November 2026',
		'first-round-date': ''
	});
});

test('what needs measuring is shown once it is measured', () => {
	const draft = draftWith();
	const readiness = measureReadiness({
		progress: { asked: 3, answered: 1, essential: 0, essentialAnswered: 0 },
		checks: [],
		findings: [],
		pitfalls: [],
		capacities: []
	});
	const measured = [...measureRows(words, 'en'), ...gateRows(words)];
	expect(measured.map(({ show }) => show(draft, undefined))).toEqual(measured.map(() => undefined));
	expect(measured[0]?.show(draft, readiness)).toBe('33\u00a0%');
	expect(measured.at(-1)?.show(draft, readiness)).toBe('0');
});
