import { createRawSnippet, flushSync } from 'svelte';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Frame from './Frame.svelte';
import WithText from '../testing/WithText.svelte';
import { en } from '#content/text/en.ts';

const snippet = (html: string) => createRawSnippet(() => ({ render: () => `<div>${html}</div>` }));

const openFrame = (alerts?: number) => {
	let place = $state.raw('/design');
	let isContextOpen = $state.raw(false);
	render(
		Frame,
		{
			props: {
				outline: snippet('<a href="#top">Stage 2</a>'),
				context: snippet('<a href="#law">The law</a>'),
				children: snippet('<button type="button">Help</button><input aria-label="Answer" />'),
				alerts,
				get place() {
					return place;
				},
				get isContextOpen() {
					return isContextOpen;
				},
				oncontextclose: () => (isContextOpen = false)
			}
		},
		{ wrapper: WithText, wrapperProps: { text: en } }
	);
	help.element().addEventListener('click', () => (isContextOpen = true));
	return {
		goTo: (address: string) => {
			place = address;
			flushSync();
		}
	};
};

const help = page.getByRole('button', { name: 'Help' });
const outlineButton = page.getByRole('button', { name: en.frame.outline });
const outline = page.getByRole('navigation', { name: en.frame.outline });
const context = page.getByRole('complementary', { name: en.frame.context });
const answer = page.getByLabelText('Answer');

/** Both sheets: how each is opened, and what it is. */
const sheets = [
	['outline', outlineButton, outline],
	['context', help, context]
] as const;

beforeEach(() => page.viewport(390, 800));

test.each(sheets)(
	'the %s sheet opens with the focus in it, and its button closes it and gives the focus back',
	async (...sheet) => {
		const [, opener, pane] = sheet;
		openFrame();
		await expect.element(pane).not.toBeInTheDocument();
		await opener.click();
		const close = pane.getByRole('button', { name: en.frame.close });
		await expect.element(close).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		await expect.element(pane).not.toBeInTheDocument();
		await expect.element(opener).toHaveFocus();
	}
);

test.each(sheets)('Escape closes the %s sheet and gives the focus back', async (...sheet) => {
	const [, opener, pane] = sheet;
	openFrame();
	await opener.click();
	await expect.element(pane).toBeVisible();
	await userEvent.tab();
	await userEvent.keyboard('{Escape}');
	await expect.element(pane).not.toBeInTheDocument();
	await expect.element(opener).toHaveFocus();
});

test.each(sheets)('a click beside the %s sheet closes it and gives the focus back', async (...sheet) => {
	const [name, opener, pane] = sheet;
	openFrame();
	await opener.click();
	await expect.element(pane).toBeVisible();
	await userEvent.click(document.documentElement, { position: { x: name === 'outline' ? 380 : 10, y: 700 } });
	await expect.element(pane).not.toBeInTheDocument();
	await expect.element(opener).toHaveFocus();
});

test.each(sheets)('the %s sheet closes when the focus goes on to the work, and leaves it there', async (...sheet) => {
	const [, opener, pane] = sheet;
	openFrame();
	await opener.click();
	await expect.element(pane).toBeVisible();
	(answer.element() as HTMLElement).focus();
	await expect.element(pane).not.toBeInTheDocument();
	await expect.element(answer).toHaveFocus();
});

test('the button of the outline says whether it is open; another page closes it, and coming back does not open it', async () => {
	const { goTo } = openFrame();
	await expect.element(outlineButton).toHaveAttribute('aria-expanded', 'false');
	await outlineButton.click();
	await expect.element(outlineButton).toHaveAttribute('aria-expanded', 'true');
	goTo('/delivery');
	await expect.element(outline).not.toBeInTheDocument();
	goTo('/design');
	await expect.element(outlineButton).toHaveAttribute('aria-expanded', 'false');
	await expect.element(outline).not.toBeInTheDocument();
});

test('the button of the outline says how many legal requirements fail', async () => {
	openFrame(2);
	await expect.element(outlineButton).toHaveAccessibleName(`${en.frame.outline} ${en.outline.alerts(2)}`);
});

test('the button of the outline is quiet when no legal requirement fails', async () => {
	openFrame(0);
	await expect.element(outlineButton).toHaveAccessibleName(en.frame.outline);
});

test('on a wide screen outline and context stand beside the work, and help leaves the focus where it is', async () => {
	await page.viewport(1440, 800);
	openFrame();
	await expect.element(outline).toBeVisible();
	await expect.element(context).toBeVisible();
	await expect.element(outlineButton).not.toBeInTheDocument();
	await help.click();
	await expect.element(help).toHaveFocus();
	await answer.click();
	await expect.element(answer).toHaveFocus();
	await expect.element(context).toBeVisible();
});
