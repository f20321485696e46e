import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import RichText from './RichText.svelte';

test('paragraphs, lists, emphasis and links are shown, without spaces that are not in the text', async () => {
	const { container } = render(RichText, {
		text: 'See _first_ [the use](question:clld-use), then:\n- one [field](field:territories)\n- two\n\nDone.',
		hrefOf: (kind: string, id: string) => (kind === 'question' ? `#${id}` : undefined)
	});
	await expect.element(page.getByRole('link')).toHaveTextContent('the use');
	await expect.element(page.getByRole('link')).toHaveAttribute('href', '#clld-use');
	await expect.element(page.getByRole('emphasis')).toHaveTextContent('first');
	const shown = [...container.querySelectorAll('p, li')].map((block) => block.textContent);
	expect(shown).toEqual(['See first the use, then:', 'one field', 'two', 'Done.']);
});

test('markup in a text is shown as it stands', () => {
	const { container } = render(RichText, { text: '<b>not bold</b>' });
	expect(container.textContent).toBe('<b>not bold</b>');
	expect(container.querySelector('b')).toBe(null);
});
