import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import QuestionRates from './QuestionRates.svelte';
import WithText from '../testing/WithText.svelte';
import { en } from '#content/text/en.ts';
import type { FinancingRate } from '#lib/rules/financing-rates.ts';

const words = en.rates;

const showRates = (rates: readonly FinancingRate[]) =>
	render(QuestionRates, { rates, nameOf: (question) => question }, { wrapper: WithText, wrapperProps: { text: en } });

const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name} `) });

test('each rate stands beside its maximum, with what it rests on and how it compares', async () => {
	const exact = { lowest: '70', highest: '70', missing: [] };
	showRates([
		{ line: 1, rate: '66.67', limit: { ceiling: exact, ground: 'clld-bonus', verdict: 'within' } },
		{ line: 2, rate: '75', limit: { ceiling: exact, ground: 'clld-bonus', verdict: 'above' } },
		{ rate: '70.25' }
	]);
	await expect.element(row(words.line(1))).toHaveTextContent(/66\.67.%/);
	await expect.element(row(words.line(1))).toHaveTextContent(words.verdicts.within);
	await expect.element(row(words.line(1))).toHaveTextContent(words.grounds['clld-bonus']);
	await expect.element(row(words.line(2))).toHaveTextContent(words.verdicts.above);
	await expect.element(row(words.all)).toHaveTextContent(/^All lines ?70\.25.%$/);
	await expect.element(page.getByText(words.noneHint)).not.toBeInTheDocument();
});

test('a maximum that is not settled names the answers that settle it, and a missing rate what it needs', async () => {
	const ceiling = { lowest: '60', highest: '70', missing: ['history', 'history', 'financing'] };
	showRates([{ line: 1, rate: '65', limit: { ceiling, ground: 'article-112', verdict: 'open' } }, { line: 2 }, {}]);
	await expect.element(row(words.line(1))).toHaveTextContent(/60.% to 70.%/);
	await expect.element(row(words.line(1))).toHaveTextContent(words.dependsOn('“history”'));
	await expect.element(row(words.line(2))).toHaveTextContent(words.none);
	await expect.element(page.getByText(words.noneHint)).toBeVisible();
});
