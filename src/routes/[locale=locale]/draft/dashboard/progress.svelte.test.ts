import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { loadAssess } from '../assessment.ts';
import Computation from './Computation.svelte';
import SnapshotChanges from './SnapshotChanges.svelte';
import { subjectsOf } from './subjects.ts';
import TrendFigure from './TrendFigure.svelte';
import { loadExample } from '#content/clld-2021-2027/example/load-example.ts';
import { guide } from '#content/clld-2021-2027/guide.ts';
import { loadGuideText } from '#content/clld-2021-2027/load-guide-text.ts';
import { loadCapacities, loadChecks, loadPitfalls, loadRuleTexts } from '#content/clld-2021-2027/load-knowledge.ts';
import { dashboardText as words } from '#content/text/en/pages/dashboard.ts';
import { en } from '#content/text/en.ts';
import type { Draft } from '#lib/draft/draft.ts';
import { compareDrafts } from '#lib/readiness/compare-drafts.ts';
import { measureIds, type Readiness } from '#lib/readiness/measures.ts';
import { readinessParts } from '#lib/readiness/readiness-parts.ts';
import type { StoredSnapshot } from '#lib/store/stored-snapshot.ts';
import { draftWith } from '#lib/testing/draft-with.ts';
import WithText from '#lib/ui/testing/WithText.svelte';

const wrapped = { wrapper: WithText, wrapperProps: { text: en } };

const readinessOf = (...shares: readonly number[]): Readiness => ({
	measures: measureIds.map((id, index) => ({ id, share: shares[index] ?? 0, fulfilled: 0, counted: 1 })),
	gate: { isOpen: false, legalFailures: [], openMusts: [] },
	verdict: 'not-ready'
});

const snapshot = (id: string, name: string, at: string): StoredSnapshot => ({
	id,
	draftId: 'draft-1',
	name,
	kind: 'taken',
	at,
	draft: draftWith()
});

test('the trend is a chart with a sentence and a table, a line for each snapshot and one for now', async () => {
	await page.viewport(900, 700);
	render(
		TrendFigure,
		{
			readings: [
				{ snapshot: snapshot('a', 'Kick-off', '2026-11-23T10:00:00Z'), readiness: readinessOf(0.1, 0.2, 0.3, 1) },
				{ snapshot: snapshot('b', 'For the committee', '2026-11-24T10:00:00Z'), readiness: readinessOf(0.3, 0.2, 0.5, 1) }
			],
			readiness: readinessOf(0.6, 0.4, 0.5, 0.7),
			draftName: 'Our draft',
			words
		},
		wrapped
	);
	const { trend } = words.progress;
	const summary =
		'Since the first snapshot 3 measures have risen, most of all “Answers given”, from 10\u00a0% to 60\u00a0%; 1 measure has fallen, “Pitfalls treated”, from 100\u00a0% to 70\u00a0%.';
	await expect.element(page.getByRole('img', { name: summary })).toBeVisible();
	await expect.element(page.getByText(trend.mark)).toBeVisible();
	await page.getByRole('button', { name: words.chart.table }).click();
	const row = (name: string | RegExp) => page.getByRole('row', { name });
	await expect.element(row(`${trend.axis} Answers given, % Checks met, %`)).toBeVisible();
	await expect.element(row(/^Kick-off, 23 Nov 2026, \d\d:\d\d 10\s% 20\s% 30\s% 100\s% 0\s%$/)).toBeVisible();
	await expect.element(row(new RegExp(`^${trend.now} 60\\s%`))).toBeVisible();
});

const showChanges = async (before: Draft, draft: Draft) => {
	const [assess, texts, ruleTexts, checks, pitfalls, capacities] = await Promise.all([
		loadAssess(guide, 'en', 'en'),
		loadGuideText('en'),
		loadRuleTexts('en'),
		loadChecks('en'),
		loadPitfalls('en'),
		loadCapacities('en')
	]);
	const knowledge = { guide, checks: checks.all, pitfalls: pitfalls.all, capacities: capacities.all };
	const { findings } = assess(draft);
	const titles = { checks: checks.texts, rules: ruleTexts, pitfalls: pitfalls.texts, capacity: capacities.texts };
	const known = { guide, draftId: draft.id, locale: 'en', findings, questions: texts.questions, titles };
	const parts = readinessParts(knowledge, draft, findings);
	render(SnapshotChanges, { before, draft, parts, knowledge, subjects: subjectsOf(known), href: '#compare', words }, wrapped);
	return { compared: compareDrafts(guide, before, draft) };
};

const { changes } = words.progress;

test('what changed since a snapshot is told: counts, measures then and now, rules, musts, and the way to all differences', async () => {
	const example = await loadExample('en');
	const { 'budget-total': _, ...answers } = example.answers;
	const { compared } = await showChanges({ ...example, answers, states: {} }, example);
	await expect
		.element(page.getByText(/^Different now: 1 answer, \d+ checks, \d+ pitfalls?, \d+ capacity needs.* and 1 finding\.$/))
		.toBeVisible();
	await expect.element(page.getByRole('row', { name: /^Checks met 0\s% \d+\s%$/ })).toBeVisible();
	await expect.element(page.getByRole('heading', { name: changes.group(changes.groups.passing, 1) })).toBeVisible();
	await expect.element(page.getByRole('heading', { name: changes.groups.done })).toBeVisible();
	const checks = page
		.getByRole('link')
		.elements()
		.filter((link) => link.getAttribute('href')?.includes('/draft/checks'));
	expect(checks.length).toBe(4);
	await page.getByRole('button', { name: changes.groups.done }).click();
	await expect.element(page.getByRole('button', { name: changes.groups.done })).not.toBeInTheDocument();
	await expect.poll(() => document.activeElement?.getAttribute('href')).toMatch(/\/draft\/checks\/?\?id=.+#ck-/);
	await expect.element(page.getByRole('link', { name: changes.compare(compared.count) })).toHaveAttribute('href', '#compare');
});

test('a draft that is as it was has not changed', async () => {
	const draft = draftWith({ answers: { 'clld-use': 'yes' } });
	await showChanges(draft, { ...draft, changedAt: '2027-01-01T00:00:00Z' });
	await expect.element(page.getByText(changes.none)).toBeVisible();
	await expect.element(page.getByRole('table')).not.toBeInTheDocument();
});

test('every formula is told when it is asked for', async () => {
	render(Computation, { words }, wrapped);
	await expect.element(page.getByText(words.measures.formulas.capacity)).not.toBeInTheDocument();
	await page.getByText(words.computed.title).click();
	for (const id of measureIds) await expect.element(page.getByText(words.measures.formulas[id])).toBeVisible();
	for (const { title } of words.computed.topics) await expect.element(page.getByRole('heading', { name: title })).toBeVisible();
});
