import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Outline from './Outline.svelte';
import WithText from '../testing/WithText.svelte';
import { en } from '#content/text/en.ts';

const progress = (answered: number, asked: number) => ({ answered, asked, essential: 0, essentialAnswered: 0 });

const blocks = [
	[{ id: 'programme', title: 'Programme', href: '#programme', progress: progress(3, 3) }],
	[
		{ id: 'decide', number: 1, title: 'Decide', href: '#decide', progress: progress(1, 4) },
		{ id: 'design', number: 2, title: 'Design', href: '#design', progress: progress(0, 0) }
	],
	[{ id: 'section', title: 'Draft section', href: '#section' }]
];

const openOutline = (current: string) => render(Outline, { blocks, current }, { wrapper: WithText, wrapperProps: { text: en } });

test('each stage says in words how far it has come, and a stage that asks nothing says nothing', async () => {
	openOutline('decide');
	await expect.element(page.getByRole('link', { name: /^Programme all answered$/ })).toBeVisible();
	await expect.element(page.getByRole('link', { name: /^Stage 1: Decide 1 of 4 answered$/ })).toBeVisible();
	await expect.element(page.getByRole('link', { name: /^Stage 2: Design$/ })).toBeVisible();
	await expect.element(page.getByRole('link', { name: /^Draft section$/ })).toHaveAttribute('href', '#section');
});

test('the current page is marked, and no other', () => {
	const { container } = openOutline('section');
	const marked = [...container.querySelectorAll('[aria-current="page"]')];
	expect(marked.map((link) => link.getAttribute('href'))).toEqual(['#section']);
});
