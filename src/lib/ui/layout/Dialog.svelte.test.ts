import { createRawSnippet, flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Dialog from './Dialog.svelte';
import WithText from '../testing/WithText.svelte';
import { en } from '#content/text/en.ts';

const opener = document.createElement('button');
opener.textContent = 'New draft';

beforeEach(() => {
	document.body.append(opener);
	opener.focus();
});

afterEach(() => opener.remove());

const openDialog = () => {
	let closed = 0;
	const { unmount } = render(
		Dialog,
		{
			title: 'Rename the draft',
			onclose: () => (closed += 1),
			children: createRawSnippet(() => ({ render: () => '<input aria-label="Name" value="Valleys" />' })),
			actions: createRawSnippet(() => ({ render: () => '<button type="button">Rename</button>' }))
		},
		{ wrapper: WithText, wrapperProps: { text: en } }
	);
	return { closed: () => closed, unmount };
};

const dialog = page.getByRole('dialog', { name: 'Rename the draft' });
const field = page.getByRole('textbox', { name: 'Name' });

test('a dialog opens with its title as name and the focus in its first field', async () => {
	openDialog();
	await expect.element(dialog).toBeVisible();
	await expect.element(field).toHaveFocus();
});

test('the focus stays inside a dialog, and comes back to where it was', async () => {
	const { unmount } = openDialog();
	for (let step = 0; step < 4; step += 1) {
		await userEvent.tab();
		expect(opener.matches(':focus')).toBe(false);
	}
	await unmount();
	flushSync();
	expect(document.activeElement).toBe(opener);
});

test('a dialog asks to be closed by its button, by Escape, and by a click beside it', async () => {
	const { closed } = openDialog();
	await page.getByRole('button', { name: en.frame.close }).click();
	expect(closed()).toBe(1);
	await userEvent.keyboard('{Escape}');
	expect(closed()).toBe(2);
	await expect.element(dialog).toBeVisible();
	await userEvent.click(document.documentElement, { position: { x: 3, y: 3 } });
	expect(closed()).toBe(3);
});

test('a click inside, and a selection that ends beside the dialog, leave it open', async () => {
	const { closed } = openDialog();
	await field.click();
	const press = (type: string, target: Element) => target.dispatchEvent(new PointerEvent(type, { bubbles: true }));
	press('pointerdown', field.element());
	press('pointerup', dialog.element());
	press('click', dialog.element());
	expect(closed()).toBe(0);
});
