import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import NoticeList from './NoticeList.svelte';
import WithText from '../testing/WithText.svelte';
import { en } from '#content/text/en.ts';

interface Notice {
	readonly id: number;
	readonly message: string;
	readonly isWrong: boolean;
	readonly action?: { readonly label: string; readonly run: () => void };
}

const openList = (start: readonly Notice[]) => {
	let notices = $state.raw(start);
	const { container } = render(
		NoticeList,
		{
			get notices() {
				return notices;
			},
			ondismiss: (id: number) => (notices = notices.filter((notice) => notice.id !== id))
		},
		{ wrapper: WithText, wrapperProps: { text: en } }
	);
	return { container, left: () => notices.map(({ id }) => id), tell: (notice: Notice) => (notices = [...notices, notice]) };
};

test('notices appear in a region that is there before them, so that they are announced', async () => {
	const { container, tell } = openList([]);
	const region = container.querySelector('[aria-live="polite"]');
	expect(region).not.toBe(null);
	tell({ id: 1, message: 'The draft is saved.', isWrong: false });
	await expect.element(page.getByText('The draft is saved.')).toBeVisible();
	expect(region?.textContent).toContain('The draft is saved.');
});

test('each notice is dismissed by its own button', async () => {
	const { left } = openList([
		{ id: 1, message: 'One', isWrong: false },
		{ id: 2, message: 'Two', isWrong: true }
	]);
	await page.getByRole('button', { name: en.dismiss }).last().click();
	expect(left()).toEqual([1]);
	await expect.element(page.getByText('Two')).not.toBeInTheDocument();
});

test('the action of a notice runs once, and the notice goes', async () => {
	let restored = 0;
	const { left } = openList([
		{ id: 1, message: 'Deleted.', isWrong: false, action: { label: 'Undo', run: () => (restored += 1) } }
	]);
	await page.getByRole('button', { name: 'Undo' }).click();
	expect(restored).toBe(1);
	expect(left()).toEqual([]);
});
