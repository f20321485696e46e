import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import RuleVerdicts from './RuleVerdicts.svelte';
import WithText from '../testing/WithText.svelte';
import { guide } from '#content/clld-2021-2027/guide.ts';
import { text } from '#content/clld-2021-2027/text/en/guide.ts';
import { findingsText } from '#content/text/en/pages/findings.ts';
import { en } from '#content/text/en.ts';
import type { RuleText } from '#lib/rules/rule-text.ts';
import { fails, notApplicable, passes, unknown, words, type Judgement } from '#lib/rules/rule.ts';

const ruleText = (title: string): RuleText => ({ title, messages: { fails: 'It says {what}.' }, remedy: '', explain: '' });

const showVerdicts = (judgements: Readonly<Record<string, Judgement>>) =>
	render(
		RuleVerdicts,
		{
			props: {
				findings: Object.entries(judgements).map(([id, judgement]) => ({
					rule: { id, severity: 'legal' as const, basis: [], reads: [], judge: () => judgement },
					judgement
				})),
				ruleTexts: Object.fromEntries(Object.keys(judgements).map((id) => [id, ruleText(`Rule ${id}`)])),
				context: { guide, text, locale: 'en' },
				words: findingsText,
				none: 'None.',
				findingHref: (rule: string) => `#${rule}`
			}
		},
		{ wrapper: WithText, wrapperProps: { text: en } }
	);

test('failing rules come first with what is wrong, then those to be judged, then those that are met', async () => {
	showVerdicts({
		c1: passes,
		c2: unknown('clld-use'),
		c3: fails('clld-use', { what: words('nothing') }),
		c4: notApplicable
	});
	expect(
		page
			.getByRole('link')
			.elements()
			.map((link) => link.getAttribute('href'))
	).toEqual(['#c3', '#c2', '#c1']);
	const first = page.getByRole('listitem').first();
	await expect.element(first).toHaveTextContent(/Legal requirement\s*Not met: Rule c3\s*It says nothing\./);
});

test('says when no rule concerns the draft', async () => {
	showVerdicts({ c4: notApplicable });
	await expect.element(page.getByText('None.')).toBeVisible();
});
