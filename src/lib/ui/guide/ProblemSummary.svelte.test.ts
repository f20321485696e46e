import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ProblemSummary from './ProblemSummary.svelte';
import WithText from '../testing/WithText.svelte';
import { en } from '#content/text/en.ts';

const showSummary = (...labels: string[]) => {
	const selected: string[] = [];
	const problems = labels.map((label) => ({
		id: label,
		label,
		message: `${label} is wrong.`,
		onselect: () => selected.push(label)
	}));
	render(ProblemSummary, { problems }, { wrapper: WithText, wrapperProps: { text: en } });
	return selected;
};

test('problems are counted, told, and lead to their answers', async () => {
	const selected = showSummary('Budget', 'Start');
	const summary = page.getByRole('region', { name: en.stage.problems(2) });
	await expect.element(summary.getByText('Start is wrong.')).toBeVisible();
	await summary.getByRole('button', { name: 'Budget' }).click();
	expect(selected).toEqual(['Budget']);
});

test('without a problem nothing is shown', async () => {
	showSummary();
	await expect.element(page.getByRole('region')).not.toBeInTheDocument();
});
