import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ExplainedText from './ExplainedText.svelte';
import { explainedTerms } from './term-marks.ts';
import WithText from '../testing/WithText.svelte';
import { en } from '#content/text/en.ts';

const terms = explainedTerms(
	{
		'local-action-group': { term: 'local action group', also: ['LAG', 'LAGs'], meaning: 'A local partnership.' },
		target: { term: 'target', meaning: 'A value to be reached by the end of 2029.' }
	},
	[]
);

const showText = (text: string, known?: ReadonlySet<string>) =>
	render(
		ExplainedText,
		{ text, known, hrefOf: (_: string, id: string) => `#question-${id}` },
		{
			wrapper: WithText,
			wrapperProps: { text: en, explanations: { terms, termHref: (id: string) => `#${id}`, more: 'In the glossary' } }
		}
	);

const words = ({ container }: ReturnType<typeof showText>) =>
	[...container.querySelectorAll('p')].map((paragraph) =>
		[...paragraph.childNodes]
			.filter((node) => !(node instanceof HTMLElement && node.hasAttribute('popover')))
			.map((node) => node.textContent)
			.join('')
	);

test('a term opens its explanation with a click, with a link to the glossary', async () => {
	showText('Choose a LAG and [its budget](question:budget).');
	const note = page.getByRole('note');
	await expect.element(note).not.toBeInTheDocument();
	await page.getByRole('button', { name: 'LAG', exact: true }).click();
	await expect.element(note).toBeVisible();
	await expect.element(note).toHaveTextContent('local action groupA local partnership.');
	await expect.element(note.getByRole('link')).toHaveAttribute('href', '#local-action-group');
	await expect.element(page.getByRole('link', { name: 'its budget' })).toHaveAttribute('href', '#question-budget');
});

test('with the keyboard it opens, the link comes next, and Escape closes it', async () => {
	showText('Each LAG has a target.');
	const note = page.getByRole('note');
	await userEvent.keyboard('{Tab}');
	await expect.element(page.getByRole('button', { name: 'LAG', exact: true })).toHaveFocus();
	await userEvent.keyboard('{Enter}');
	await expect.element(note).toBeVisible();
	await userEvent.keyboard('{Tab}');
	await expect.element(note.getByRole('link')).toHaveFocus();
	await userEvent.keyboard('{Escape}');
	await expect.element(note).not.toBeInTheDocument();
	await expect.element(page.getByRole('button', { name: 'LAG', exact: true })).toHaveFocus();
});

test('an explanation that opens takes the focus with its words as its name, and gives it back', async () => {
	showText('Each LAG has a target.');
	const mark = page.getByRole('button', { name: 'LAG', exact: true });
	await mark.click();
	await expect.element(page.getByRole('note', { name: 'local action group A local partnership.' })).toHaveFocus();
	await userEvent.keyboard('{Escape}');
	await expect.element(mark).toHaveFocus();
});

test('Escape closes an open explanation and nothing around it', async () => {
	showText('Each LAG has a target.');
	const heard = vi.fn();
	addEventListener('keydown', heard);
	await page.getByRole('button', { name: 'LAG', exact: true }).click();
	await userEvent.keyboard('{Escape}');
	await expect.element(page.getByRole('note')).not.toBeInTheDocument();
	expect(heard).not.toHaveBeenCalled();
	await userEvent.keyboard('{Escape}');
	expect(heard).toHaveBeenCalledOnce();
	removeEventListener('keydown', heard);
});

test('an explanation goes with its text', async () => {
	const { rerender } = showText('Each LAG has a budget.');
	await page.getByRole('button', { name: 'LAG', exact: true }).click();
	await expect.element(page.getByRole('note')).toBeVisible();
	await rerender({ text: 'A LAG decides.' });
	await expect.element(page.getByText('decides')).toBeVisible();
	await expect.element(page.getByRole('note')).not.toBeInTheDocument();
});

test('one explanation is open at a time, inside the window and beside its term', async () => {
	const { container } = showText('Each LAG has a target.');
	await page.getByRole('button', { name: 'LAG', exact: true }).click();
	const target = page.getByRole('button', { name: 'target' });
	await target.click();
	const open = [...container.querySelectorAll(':popover-open')];
	expect(open.map((note) => note.querySelector('b')?.textContent)).toEqual(['target']);
	const note = open[0]?.getBoundingClientRect();
	const mark = target.element().getBoundingClientRect();
	expect(note?.left).toBeGreaterThanOrEqual(0);
	expect(note?.right).toBeLessThanOrEqual(document.documentElement.clientWidth);
	expect(Math.abs((note?.top ?? 0) - mark.bottom)).toBeLessThan(10);
});

test('an explanation follows its term when the page is scrolled, and goes when the term has gone', async () => {
	const { container } = showText('Each LAG has a target.');
	container.style.paddingBlock = '200vh';
	const mark = page.getByRole('button', { name: 'LAG', exact: true });
	mark.element().scrollIntoView({ block: 'center' });
	await mark.click();
	const note = page.getByRole('note');
	const distance = () =>
		Math.min(
			Math.abs(note.element().getBoundingClientRect().top - mark.element().getBoundingClientRect().bottom),
			Math.abs(mark.element().getBoundingClientRect().top - note.element().getBoundingClientRect().bottom)
		);
	scrollBy(0, 60);
	await expect.poll(distance).toBeLessThan(10);
	await expect.element(note).toBeVisible();
	scrollTo(0, 0);
	await expect.element(note).not.toBeInTheDocument();
});

test('the text reads as it did, and what is explained elsewhere is not marked', () => {
	const shown = showText('Each LAG has a target; LAGs differ.', new Set(['target']));
	expect(words(shown)).toEqual(['Each LAG has a target; LAGs differ.']);
	expect(page.getByRole('button').elements()).toHaveLength(1);
});

test('on a page that explains nothing the text stands alone', () => {
	const shown = render(ExplainedText, { text: 'A LAG.', above: ['A target.'] });
	expect(shown.container.textContent).toBe('A LAG.');
});
