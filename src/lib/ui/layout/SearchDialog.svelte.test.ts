import { flushSync, type ComponentProps } from 'svelte';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import SearchDialog from './SearchDialog.svelte';
import WithText from '../testing/WithText.svelte';
import { searchText } from '#content/text/en/pages/search.ts';
import { en } from '#content/text/en.ts';

type Props = ComponentProps<typeof SearchDialog>;

const part = (text: string, isMatch = false) => ({ text, isMatch });

const found: Props['groups'] = [
	{
		kind: 'answer',
		title: searchText.kinds.answer,
		rows: [
			{
				id: 'own/question/why',
				href: '#why',
				title: [part('Why CLLD?')],
				excerpt: [part('The '), part('valleys', true), part(' empty.')],
				page: 'Decide',
				isOwn: true
			}
		],
		more: undefined
	},
	{
		kind: 'term',
		title: searchText.kinds.term,
		rows: [
			{
				id: 'term/lag',
				href: '#lag',
				title: [part('local action group')],
				excerpt: [part('A partnership.')],
				page: '',
				isOwn: false
			}
		],
		more: 'Show all 7'
	}
];

const openSearch = (more: Partial<Props> = {}) => {
	const calls: string[] = [];
	let query = $state.raw('');
	let groups: Props['groups'] = $state.raw([]);
	render(
		SearchDialog,
		{
			props: {
				words: searchText,
				get query() {
					return query;
				},
				get groups() {
					return groups;
				},
				get count() {
					return groups.length === 0 ? 0 : 8;
				},
				phase: 'ready',
				hasDraft: false,
				usesSlash: true,
				onquery: (asked) => {
					query = asked;
					groups = asked.startsWith('v') ? found : [];
				},
				onmore: (kind) => {
					calls.push(`more ${kind}`);
					const [answers, terms] = found as [Props['groups'][number], Props['groups'][number]];
					const [row] = terms.rows;
					groups = [
						answers,
						{ ...terms, rows: row ? [row, { ...row, id: 'term/seventh', href: '#seventh' }] : [], more: undefined }
					];
				},
				onopen: (href) => calls.push(`open ${href}`),
				onslash: (isOn) => calls.push(`slash ${isOn}`),
				onclose: () => calls.push('close'),
				...more
			}
		},
		{ wrapper: WithText, wrapperProps: { text: en } }
	);
	return calls;
};

const field = page.getByRole('combobox');
const option = (name: string | RegExp) => page.getByRole('option', { name });
const selected = () => document.querySelector('[role=option][aria-selected=true]')?.id;
const active = () => field.element().getAttribute('aria-activedescendant');

test('the search opens as a dialog with a name and the focus in its field', async () => {
	openSearch();
	await expect.element(page.getByRole('dialog', { name: searchText.title })).toBeVisible();
	await expect.element(field).toHaveFocus();
	await expect.element(field).toHaveAttribute('aria-expanded', 'false');
	await expect.element(field).toHaveAccessibleName(searchText.title);
});

test('before anything is asked it says what it covers, and an example can be tried', async () => {
	const calls = openSearch({ hasDraft: true });
	await expect.element(page.getByRole('dialog', { name: searchText.titleInDraft })).toBeVisible();
	await expect.element(page.getByText(searchText.introInDraft)).toBeVisible();
	await page.getByRole('button', { name: 'de minimis' }).click();
	await expect.element(field).toHaveValue('de minimis');
	await expect.element(field).toHaveFocus();
	expect(calls).toEqual([]);
});

test('what is found stands in named groups, with a count that is announced and the words marked', async () => {
	openSearch();
	await field.fill('valley');
	await expect.element(page.getByRole('status')).toHaveTextContent(searchText.found(8));
	await expect.element(page.getByRole('group', { name: searchText.kinds.answer })).toBeVisible();
	await expect.element(page.getByRole('group', { name: searchText.kinds.term })).toBeVisible();
	await expect.element(field).toHaveAttribute('aria-expanded', 'true');
	expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['valleys']);
});

test('the own words of the user are not to be translated, those of the guide are', async () => {
	openSearch();
	await field.fill('valley');
	await expect.element(page.getByText('The valleys empty.')).toHaveAttribute('translate', 'no');
	await expect.element(page.getByText('A partnership.')).not.toHaveAttribute('translate');
});

test('arrow keys choose, round and round, while the focus stays in the field', async () => {
	openSearch();
	await field.fill('valley');
	await expect.element(option(/Why CLLD/)).toHaveAttribute('aria-selected', 'true');
	expect(active()).toBe(selected());
	await userEvent.keyboard('{ArrowDown}');
	await expect.element(option(/local action group/)).toHaveAttribute('aria-selected', 'true');
	expect(active()).toBe(selected());
	await userEvent.keyboard('{ArrowUp}{ArrowUp}');
	await expect.element(option('Show all 7')).toHaveAttribute('aria-selected', 'true');
	await userEvent.keyboard('{ArrowDown}');
	await expect.element(option(/Why CLLD/)).toHaveAttribute('aria-selected', 'true');
	await expect.element(field).toHaveFocus();
});

test('Enter opens what is chosen, a click what is clicked; with Ctrl the browser opens a tab', async () => {
	const calls = openSearch();
	await field.fill('valley');
	await userEvent.keyboard('{Enter}');
	await option(/local action group/).click();
	expect(calls).toEqual(['open #why', 'open #lag']);
	const click = new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true });
	const stop = (event: Event) => event.preventDefault();
	document.addEventListener('click', stop, { once: true });
	option(/local action group/)
		.element()
		.dispatchEvent(click);
	expect(calls).toHaveLength(2);
});

test('Enter while a word is being composed opens nothing', async () => {
	const calls = openSearch();
	await field.fill('valley');
	field.element().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
	expect(calls).toEqual([]);
});

test('the rest of a group comes on request, and the choice goes on with it', async () => {
	const calls = openSearch();
	await field.fill('valley');
	await userEvent.keyboard('{ArrowUp}{Enter}');
	expect(calls).toEqual(['more term']);
	flushSync();
	expect(selected()).toContain('term/seventh');
	await expect.element(field).toHaveFocus();
});

test('another query starts again with its first result', async () => {
	openSearch();
	await field.fill('valley');
	await userEvent.keyboard('{ArrowDown}');
	await userEvent.keyboard('s');
	await expect.element(option(/Why CLLD/)).toHaveAttribute('aria-selected', 'true');
});

test('when nothing is found it says so, and what to try', async () => {
	openSearch();
	await field.fill('xyz');
	await expect.element(page.getByRole('status')).toHaveTextContent(searchText.none('xyz'));
	await expect.element(page.getByText(searchText.noneHint)).toBeVisible();
	await expect.element(field).toHaveAttribute('aria-expanded', 'false');
});

test.each(['loading', 'failed'] as const)('%s is told', async (phase) => {
	openSearch({ phase });
	await expect.element(page.getByRole('status')).toHaveTextContent(searchText[phase]);
});

test('Escape, its button and a click beside it ask to close it', async () => {
	await page.viewport(1000, 800);
	const calls = openSearch();
	await userEvent.keyboard('{Escape}');
	await page.getByRole('button', { name: searchText.close }).click();
	await userEvent.click(document.documentElement, { position: { x: 3, y: 3 } });
	expect(calls).toEqual(['close', 'close', 'close']);
});

test('the key that opens it can be switched off', async () => {
	const calls = openSearch();
	await page.getByRole('checkbox', { name: searchText.slash }).click();
	expect(calls).toEqual(['slash false']);
});
