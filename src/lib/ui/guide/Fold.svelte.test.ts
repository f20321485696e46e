import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Fold from './Fold.svelte';
import WithText from '../testing/WithText.svelte';
import { en } from '#content/text/en.ts';

const show = (isTarget: boolean) =>
	render(
		Fold,
		{ summary: 'More (3)', isTarget, children: createRawSnippet(() => ({ render: () => '<p>Inside</p>' })) },
		{ wrapper: WithText, wrapperProps: { text: en } }
	);

test('what is folded is made when it is opened, and stays when it is closed', async () => {
	show(false);
	await expect.element(page.getByText('Inside')).not.toBeInTheDocument();
	await page.getByText('More (3)').click();
	await expect.element(page.getByText('Inside')).toBeVisible();
	await page.getByText('More (3)').click();
	await expect.element(page.getByText('Inside')).toBeInTheDocument();
	await expect.element(page.getByText('Inside')).not.toBeVisible();
});

test('a fold that holds what the page was opened for is open', async () => {
	show(true);
	await expect.element(page.getByText('Inside')).toBeVisible();
});
