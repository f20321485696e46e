import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import CharacterCount from './CharacterCount.svelte';
import WithText from '../testing/WithText.svelte';
import { en } from '#content/text/en.ts';

const showCount = (value: string, limit: number, locale = 'en') =>
	render(CharacterCount, { value, limit }, { wrapper: WithText, wrapperProps: { text: en, locale } });

test.each([
	['within', 9, '9 of 10 characters without spaces 9 with spaces'],
	['over', 12, '2 too many. 12 of 10 characters without spaces 12 with spaces']
] as const)('a text %s its limit says so in words', async (_, length, shown) => {
	showCount('a'.repeat(length), 10);
	await expect.element(page.getByRole('paragraph')).toHaveTextContent(shown);
});

test('a text within, near and over its limit looks different each time', async () => {
	const colours = [90, 91, 101].map((length) => {
		const { container, unmount } = showCount('a'.repeat(length), 100);
		const bar = container.querySelector('[aria-hidden] span');
		const colour = bar ? getComputedStyle(bar).backgroundColor : '';
		void unmount();
		return colour;
	});
	expect(new Set(colours).size).toBe(3);
	await expect.element(page.getByRole('paragraph')).not.toBeInTheDocument();
});

test('spaces and line ends do not count against the limit; both counts are shown, grouped', async () => {
	showCount('ab cd\n'.repeat(5000), 30000);
	await expect
		.element(page.getByRole('paragraph'))
		.toHaveTextContent(/^20.000 of 30.000 characters without spaces\s+25.000 with spaces$/);
});
