import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import BenchmarkGroup from './BenchmarkGroup.svelte';
import WithText from '../testing/WithText.svelte';
import { laboratoryText } from '#content/text/en/pages/laboratory.ts';
import { en } from '#content/text/en.ts';

const words = laboratoryText.beside;

const showGroup = (count: number, yours?: string) => {
	const ids = Array.from({ length: count }, (_, index) => `bm-${index + 1}`);
	render(
		BenchmarkGroup,
		{
			title: 'Budget',
			yours,
			benchmarks: ids.map((id) => ({ id, questions: [], stages: [], basis: [{ kind: 'default' as const }] })),
			texts: Object.fromEntries(ids.map((id) => [id, { title: `Title ${id}`, value: `Value ${id}`, note: `Note ${id}.` }])),
			sources: new Map(),
			words
		},
		{ wrapper: WithText, wrapperProps: { text: en } }
	);
};

test('figures of others stand beside the user’s own, with their notes', async () => {
	showGroup(2, words.yours('EUR 3 million'));
	const group = page.getByRole('region', { name: 'Budget' });
	await expect.element(group.getByText(words.yours('EUR 3 million'))).toBeVisible();
	await expect.element(group.getByText('Note bm-2.')).toBeVisible();
	await expect.element(group.getByText(words.more(1))).not.toBeInTheDocument();
});

test('more than three are one click away', async () => {
	showGroup(5);
	await expect.element(page.getByText('Value bm-3')).toBeVisible();
	await expect.element(page.getByText('Value bm-4')).not.toBeVisible();
	await page.getByText(words.more(2)).click();
	await expect.element(page.getByText('Value bm-5')).toBeVisible();
});
