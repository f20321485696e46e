import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Difference from './Difference.svelte';
import WithText from '../testing/WithText.svelte';
import { en } from '#content/text/en.ts';

const showDifference = (before: string, after: string) =>
	render(Difference, { before, after, title: 'Changes' }, { wrapper: WithText, wrapperProps: { text: en } });

test('added and removed words are marked, and said to be so', async () => {
	const { container } = showDifference('It funds two strategies.', 'It funds three strategies.');
	await expect.element(page.getByRole('deletion')).toHaveTextContent('removed: two');
	await expect.element(page.getByRole('insertion')).toHaveTextContent('added: three');
	expect(container.querySelector('p')?.textContent).toBe('It funds removed: twoadded: three strategies.');
});

test('equal texts show no marks but say that there is no difference', async () => {
	showDifference('Same.', 'Same.');
	await expect.element(page.getByText(en.section.noDifference)).toBeVisible();
	await expect.element(page.getByRole('insertion')).not.toBeInTheDocument();
});
