import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import FieldBlock from './FieldBlock.svelte';
import WithText from '../testing/WithText.svelte';
import { en } from '#content/text/en.ts';
import { proposalText } from '#lib/section/compose-field.ts';
import type { FieldPart, ProposedParagraph } from '#lib/section/section.ts';

const words = en.section;

const paragraph = (id: string, text: string): ProposedParagraph => ({ id, text, questions: [], gaps: [], basis: [] });

const proposal = [paragraph('use', 'The programme supports […] strategies.'), paragraph('areas', 'They cover the coast.')];

const proposed: FieldPart = {
	kind: 'field',
	key: 'territories@h',
	field: 'territories',
	objective: 'h',
	number: '2.1.1.1.1',
	title: 'Specific territories targeted',
	limit: 500,
	basis: [],
	text: proposalText(proposal),
	count: { withoutSpaces: 0, withSpaces: 0 },
	state: 'proposed',
	proposal,
	outdated: false,
	transfer: 'open'
};

const own = (text: string, change: Partial<FieldPart> = {}): FieldPart => ({
	...proposed,
	state: 'edited',
	text,
	adopted: proposed.text,
	...change
});

/** A field whose text is adopted, edited and given up as in a draft. */
const openField = (start: FieldPart, { canCopy = true, isNoted = false } = {}) => {
	let part = $state.raw(start);
	let chosen: string | undefined = $state.raw();
	const told: (readonly unknown[])[] = [];
	const tell =
		(name: string, change: (...values: never[]) => FieldPart = () => part) =>
		(...values: unknown[]) => {
			told.push([name, ...values]);
			part = change(...(values as never[]));
		};
	render(
		FieldBlock,
		{
			get part() {
				return part;
			},
			get paragraph() {
				return chosen;
			},
			language: 'en',
			objective: 'h) active inclusion',
			isTitled: true,
			isCurrent: false,
			...(isNoted ? { notes: createRawSnippet(() => ({ render: () => '<p>The text does not mention CLLD.</p>' })) } : {}),
			onselect: (paragraph?: string) => (chosen = paragraph),
			onadopt: tell('adopt', (text?: string) => own(text ?? proposed.text, { state: 'adopted' })),
			onedit: tell('edit', (text: string) => own(text)),
			onfollow: tell('follow', () => proposed),
			onkeep: tell('keep', () => ({ ...part, outdated: false })),
			oncopy: () => Promise.resolve(canCopy),
			ontransfer: tell('transfer', (isTransferred: boolean) => ({
				...part,
				transfer: isTransferred ? 'transferred' : 'open',
				transferredAt: '2026-11-23T12:00:00Z'
			}))
		},
		{ wrapper: WithText, wrapperProps: { text: en } }
	);
	return { told };
};

const button = (name: string) => page.getByRole('button', { name, exact: true });
const textField = page.getByRole('textbox', { name: words.ownText(proposed.title) });
const transferred = page.getByRole('checkbox');

test('a proposal shows its gaps and its length, and a paragraph is chosen to see where it comes from', async () => {
	openField(proposed);
	await expect.element(page.getByRole('article', { name: /^2\.1\.1\.1\.1 Specific territories targeted/ })).toBeVisible();
	await expect.element(page.getByText(words.proposed)).toBeVisible();
	await expect.element(page.getByRole('mark')).toHaveTextContent('[…]');
	await expect.element(page.getByText('52 of 500 characters without spaces')).toBeVisible();
	const source = (number: number) => page.getByRole('button', { name: new RegExp(`: Paragraph ${number}$`) });
	await source(2).click();
	await expect.element(source(2)).toHaveAttribute('aria-pressed', 'true');
	await expect.element(source(1)).toHaveAttribute('aria-pressed', 'false');
});

test('what is said of a text stands before it', () => {
	openField(own('Our text.'), { isNoted: true });
	const note = page.getByText('The text does not mention CLLD.').element();
	expect(note.compareDocumentPosition(textField.element())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('a text of which nothing is said has no room for it', () => {
	openField(own('Our text.'));
	const notes = page.getByRole('article').element().querySelector('.notes');
	expect(notes && getComputedStyle(notes).display).toBe('none');
});

test('a proposal is adopted and edited on', async () => {
	const { told } = openField(proposed);
	await button(words.adopt).click();
	expect(told).toEqual([['adopt']]);
	await expect.element(textField).toHaveFocus();
	await expect.element(textField).toHaveValue(proposed.text);
	await expect.element(page.getByText(words.adopted, { exact: true })).toBeVisible();
	await userEvent.keyboard('{Control>}{End}{/Control}!');
	expect(told.at(-1)).toEqual(['edit', `${proposed.text}!`, proposed.text]);
	await expect.element(page.getByText(words.edited)).toBeVisible();
	await expect.element(textField).toHaveAccessibleDescription(/^53 of 500 characters/);
});

test('a field without a proposal is written from nothing', async () => {
	const { told } = openField({ ...proposed, proposal: [], text: '' });
	await expect.element(page.getByText(words.empty)).toBeVisible();
	await expect.element(button(words.adopt)).not.toBeInTheDocument();
	await expect.element(button(words.copy)).toBeDisabled();
	await expect.element(transferred).toBeDisabled();
	await button(words.write).click();
	expect(told).toEqual([['adopt', '']]);
	await expect.element(textField).toHaveFocus();
});

test('a text of one’s own is given up for the proposal, and the focus stays at the field', async () => {
	const { told } = openField(own('Mine.'));
	await button(words.follow).click();
	expect(told).toEqual([['follow']]);
	await expect.element(page.getByText('They cover the coast.')).toBeVisible();
	await expect.element(button(words.adopt)).toHaveFocus();
});

test('changed answers are told, and compared with the text before anything is done', async () => {
	openField(own('They cover the valleys.', { adopted: 'They cover the valleys.', outdated: true }));
	await expect.element(page.getByText(words.changedAnswers)).toBeVisible();
	await expect.element(page.getByText(words.outdatedText)).toBeVisible();
	await button(words.compare).click();
	await expect.element(page.getByRole('heading', { name: words.differenceTitle })).toBeVisible();
	await expect.element(page.getByRole('heading', { name: words.differenceOwn })).toBeVisible();
	await expect.element(page.getByRole('deletion').first()).toHaveTextContent(/^removed: /);
	await expect.element(button(words.hideCompare)).toHaveAttribute('aria-expanded', 'true');
	await button(words.hideCompare).click();
	await expect.element(page.getByRole('insertion')).not.toBeInTheDocument();
	await expect.element(textField).toHaveValue('They cover the valleys.');
});

test.each([
	[words.useNew, 'adopt', proposed.text],
	[words.keepMine, 'keep', 'Mine.']
])('“%s” settles an outdated text, and the focus goes to the text', async (label, name, text) => {
	const { told } = openField(own('Mine.', { adopted: 'Old.', outdated: true }));
	await button(label).click();
	expect(told).toEqual([[name]]);
	await expect.element(page.getByText(words.outdatedText)).not.toBeInTheDocument();
	await expect.element(textField).toHaveValue(text);
	await expect.element(textField).toHaveFocus();
});

test('a copied text is told, until it is changed', async () => {
	openField(own('Mine.'));
	const status = page.getByRole('status');
	await expect.element(status).toHaveTextContent(/^$/);
	await button(words.copy).click();
	await expect.element(status).toHaveTextContent(words.copied);
	await textField.fill('Mine!');
	await expect.element(status).toHaveTextContent(/^$/);
});

test.each([
	['text of one’s own', own('Mine.'), 'Mine.'],
	['proposal', proposed, 'The programme supports […] strategies. They cover the coast.']
])('where copying is not allowed, a %s is selected, and nothing else', async (_, part, selected) => {
	openField(part, { canCopy: false });
	await button(words.copy).click();
	await expect.element(page.getByRole('status')).toHaveTextContent(words.copyFailed);
	expect(String(getSelection()).replaceAll(/\s+/g, ' ').trim()).toBe(selected);
});

test('a field is ticked as transferred, with the day, and says so when it has changed since', async () => {
	const { told } = openField(own('Mine.'));
	await transferred.click();
	expect(told).toEqual([['transfer', true]]);
	await expect.element(transferred).toBeChecked();
	await expect.element(page.getByText(/^on 23.November.2026$/)).toBeVisible();
	await transferred.click();
	expect(told.at(-1)).toEqual(['transfer', false]);
	await expect.element(transferred).not.toBeChecked();
});

test('a field that has changed since its transfer is neither ticked nor open, and is ticked anew', async () => {
	const { told } = openField(own('Mine.', { transfer: 'changed-since', transferredAt: '2026-11-20T12:00:00Z' }));
	await expect.element(page.getByRole('checkbox', { name: words.changedSince })).toBePartiallyChecked();
	await transferred.click();
	expect(told).toEqual([['transfer', true]]);
	await expect.element(transferred).toBeChecked();
});
