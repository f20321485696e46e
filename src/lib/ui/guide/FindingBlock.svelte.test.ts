import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import FindingBlock from './FindingBlock.svelte';
import WithText from '../testing/WithText.svelte';
import { guide } from '#content/clld-2021-2027/guide.ts';
import { text } from '#content/clld-2021-2027/text/en/guide.ts';
import { findingsText as words } from '#content/text/en/pages/findings.ts';
import { en } from '#content/text/en.ts';
import { fails, passes, unknown, type Judgement, type Place, type Severity } from '#lib/rules/rule.ts';

interface Showing {
	readonly severity?: Severity;
	readonly isTarget?: boolean;
}

const show = (judgement: Judgement, { severity = 'legal', isTarget = false }: Showing = {}) =>
	render(
		FindingBlock,
		{
			props: {
				finding: {
					rule: { id: 'c29', severity, basis: [{ kind: 'default' as const }], reads: [], judge: () => judgement },
					judgement
				},
				isTarget,
				ruleText: { title: 'The share is right.', messages: { fails: 'It is 28.' }, remedy: 'Lower it.', explain: 'Because.' },
				words,
				context: { guide, text, locale: 'en' },
				sources: new Map(),
				placeHref: (place: Place) => ('question' in place ? `#${place.question}` : undefined),
				linkHref: () => undefined
			}
		},
		{ wrapper: WithText, wrapperProps: { text: en } }
	);

const title = page.getByRole('heading', { level: 3 });

test.each([
	['legal', 'Not met: The share is right.'],
	['recommended', 'Not met: The share is right.'],
	['information', 'To check: The share is right.']
] as const)('a failing rule (%s) is not headed as if it were met', async (severity, heading) => {
	show(fails('running-cost-share'), { severity });
	await expect.element(title).toHaveTextContent(heading);
	await expect.element(page.getByText('Lower it.')).toBeVisible();
	await expect.element(page.getByRole('link', { name: /^Go to/ })).toHaveAttribute('href', '#running-cost-share');
});

test.each([passes, unknown('running-cost-share')])('another is headed by what it asks', async (judgement) => {
	show(judgement);
	expect(title.element().textContent.trim()).toBe('The share is right.');
	await expect.element(page.getByText('Lower it.')).not.toBeInTheDocument();
});

test('the explanation is open where the page was opened to show it, and can be given the focus', async () => {
	show(fails('running-cost-share'), { isTarget: true });
	await expect.element(page.getByText('Because.')).toBeVisible();
	(title.element() as HTMLElement).focus();
	await expect.element(title).toHaveFocus();
});

test('the explanation is folded elsewhere', async () => {
	show(fails('running-cost-share'));
	await expect.element(page.getByText('Because.')).not.toBeVisible();
	await page.getByText(words.explain).click();
	await expect.element(page.getByText('Because.')).toBeVisible();
});
