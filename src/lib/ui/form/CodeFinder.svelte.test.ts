import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import CodeFinder from './CodeFinder.svelte';
import WithText from '../testing/WithText.svelte';
import { en } from '#content/text/en.ts';
import type { CodeList } from '#lib/guide/code-list.ts';
import type { CodeListText } from '#lib/guide/guide-text.ts';

const words = en.question.codes;

const lists: readonly CodeList[] = [
	{
		id: 'fields',
		basis: [],
		codes: [
			{ code: '134', group: 'work' },
			{ code: '135', group: 'work', climate: 40 },
			...['143', '147', '152', '154', '158', '159'].map((code) => ({ code, group: 'people' })),
			{ code: '161', group: 'people', caution: true },
			{ code: '163', group: 'people' }
		]
	},
	{ id: 'short', basis: [], codes: [{ code: '1' }] }
];

const listTexts: Readonly<Record<string, CodeListText>> = {
	fields: {
		title: 'Fields',
		groups: { work: 'Work', people: 'People' },
		codes: {
			'134': 'Access to work',
			'135': 'Work for the long-term unemployed',
			'143': 'Childcare',
			'147': 'Healthy ageing',
			'152': 'Equal chances',
			'154': 'Roma',
			'158': 'Services',
			'159': 'Community care',
			'161': 'Long-term care',
			'163': 'Poverty'
		},
		cautions: { '161': 'Not for buildings.' },
		uses: { '159': 'Fits objective (k).' }
	},
	short: { title: 'Short', note: 'One', codes: { '1': 'One' } }
};

const openFinder = async (
	more: { readonly chosen?: readonly string[]; readonly isSeveral?: boolean; readonly list?: string } = {}
) => {
	let chosen = $state.raw(more.chosen ?? []);
	const told: (readonly string[])[] = [];
	render(
		CodeFinder,
		{
			list: 'fields',
			lists,
			listTexts,
			label: 'Field, row 2',
			isSmall: true,
			...more,
			get chosen() {
				return chosen;
			},
			onchoose: (codes: readonly string[]) => {
				told.push(codes);
				chosen = codes;
			}
		},
		{ wrapper: WithText, wrapperProps: { text: en } }
	);
	const button = page.getByRole('button', { name: /^Find a code ?: Field, row 2$/ });
	if (more.list === undefined) await button.click();
	return { told, button };
};

test('every code stands under its group, with what it is for, what it counts for and its caution', async () => {
	await openFinder();
	const options = page.getByRole('listbox', { name: 'Fields' });
	await expect
		.element(options.getByRole('group', { name: 'People' }).getByRole('option', { name: /^159/ }))
		.toHaveTextContent('159 Community care Fits objective (k).');
	await expect.element(options.getByRole('option', { name: /^135/ })).toHaveTextContent(/Counts for climate with 40\s%/);
	await expect.element(options.getByRole('option', { name: /^161/ })).toHaveTextContent('Caution: Not for buildings.');
	await expect.element(page.getByRole('status')).toHaveTextContent('10 codes');
});

test('a code is found by words, chosen by the keyboard, and the focus goes back to the button', async () => {
	const { told, button } = await openFinder();
	const field = page.getByRole('combobox', { name: words.search });
	await expect.element(field).toHaveFocus();
	await field.fill('care');
	await expect.element(page.getByRole('status')).toHaveTextContent('3 codes');
	await userEvent.keyboard('{ArrowDown}{ArrowUp}{ArrowUp}');
	await expect.element(field).toHaveAttribute('aria-activedescendant', expect.stringMatching(/-161$/));
	await userEvent.keyboard('{Enter}');
	expect(told).toEqual([['161']]);
	await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
	await expect.element(button).toHaveFocus();
});

test('a number typed in full is the one that Enter chooses', async () => {
	const { told } = await openFinder();
	await page.getByRole('combobox').fill('158');
	await userEvent.keyboard('{Enter}');
	expect(told).toEqual([['158']]);
});

test('the code chosen already is marked, and stands ready', async () => {
	await openFinder({ chosen: ['152'] });
	await expect.element(page.getByRole('option', { selected: true })).toHaveTextContent(`152 Equal chances ${words.chosen}`);
	await expect.element(page.getByRole('combobox')).toHaveAttribute('aria-activedescendant', expect.stringMatching(/-152$/));
});

test('several codes are chosen and given up one after the other', async () => {
	const { told } = await openFinder({ chosen: ['152'], isSeveral: true });
	await page.getByRole('option', { name: /^159/ }).click();
	await page.getByRole('option', { name: /^152/ }).click();
	expect(told).toEqual([['152', '159'], ['159']]);
	await page.getByRole('button', { name: words.done }).click();
	await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
});

test('a search without a result says so, and Escape closes without a choice', async () => {
	const { told } = await openFinder();
	await page.getByRole('combobox').fill('submarine');
	await expect.element(page.getByText(words.none('submarine'))).toBeVisible();
	await userEvent.keyboard('{Enter}{Escape}');
	expect(told).toEqual([]);
	await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
});

test('Escape closes at once, whatever was typed, and the focus goes back to the button', async () => {
	const { told, button } = await openFinder();
	await page.getByRole('combobox').fill('care');
	await userEvent.keyboard('{Escape}');
	await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
	await expect.element(button).toHaveFocus();
	expect(told).toEqual([]);
});

test('a short list has no search', async () => {
	const { button } = await openFinder({ list: 'short' });
	await expect.element(button).not.toBeInTheDocument();
});
