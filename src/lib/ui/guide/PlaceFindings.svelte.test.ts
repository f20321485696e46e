import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import PlaceFindings from './PlaceFindings.svelte';
import WithText from '../testing/WithText.svelte';
import { guide } from '#content/clld-2021-2027/guide.ts';
import { text } from '#content/clld-2021-2027/text/en/guide.ts';
import { findingsText as words } from '#content/text/en/pages/findings.ts';
import { en } from '#content/text/en.ts';
import type { Basis, Source } from '#lib/guide/source.ts';
import type { Finding } from '#lib/rules/judge-rules.ts';
import { failsAt, type Failure, type Place, type Severity } from '#lib/rules/rule.ts';

const law: Basis = { kind: 'law', act: 'cpr', place: '34(2)' };

const cpr: Source = {
	id: 'cpr',
	kind: 'act',
	title: 'Regulation (EU) 2021/1060',
	publisher: 'European Union',
	year: '2021',
	addresses: [],
	seen: 'part',
	act: { shortName: 'CPR', number: '2021/1060', consolidated: '2025-10-25', eli: 'https://example.org/cpr' }
};

const finding = (id: string, severity: Severity, failures: readonly Failure[], basis: readonly Basis[] = [law]): Finding => {
	const judgement = failsAt(failures);
	return { rule: { id, severity, basis, reads: [], judge: () => judgement }, judgement };
};

const at = (place: Place, message = 'fails', alsoAt?: Place): Failure => ({
	message,
	at: place,
	values: {},
	...(alsoAt ? { alsoAt } : {})
});

const field = { field: 'actions', key: 'actions@h' };

const show = (place: Place, ...findings: Finding[]) =>
	render(
		PlaceFindings,
		{
			props: {
				place,
				findings,
				ruleTexts: Object.fromEntries(
					findings.map(({ rule: { id } }) => [
						id,
						{ title: `Rule ${id}`, messages: { fails: `${id} fails.`, other: 'Something else.' }, remedy: 'Do it.', explain: '' }
					])
				),
				words,
				context: { guide, text, locale: 'en' },
				sources: new Map([[cpr.id, cpr]]),
				findingHref: (rule: string) => `#${rule}`,
				placeHref: (other: Place) => ('question' in other ? `#${other.question}` : `#${other.key}`),
				linkHref: () => undefined
			}
		},
		{ wrapper: WithText, wrapperProps: { text: en } }
	);

const entries = () => page.getByRole('list', { name: words.atQuestion });

test('what fails at the place is told with the article and the date of its text', async () => {
	show(
		{ question: 'share' },
		finding('c29', 'legal', [at({ question: 'share' }), at({ question: 'elsewhere' }, 'other')], [law, { kind: 'default' }])
	);
	await expect.element(entries()).toHaveTextContent('c29 fails.');
	await expect.element(entries()).not.toHaveTextContent('Something else.');
	await expect.element(entries()).toHaveTextContent('text of 25 October 2025');
	await expect.element(page.getByRole('link', { name: 'CPR, Article 34(2)' })).toHaveAttribute('href', 'https://example.org/cpr');
	// Beside the law it does not matter that the wording is ours.
	await expect.element(entries()).not.toHaveTextContent(en.context.plannerDefault);
	await expect.element(page.getByRole('link', { name: /^Explain ?: Rule c29/ })).toHaveAttribute('href', '#c29');
});

test('a rule without law says what else it rests on', async () => {
	show({ question: 'share' }, finding('c64', 'recommended', [at({ question: 'share' })], [{ kind: 'default' }]));
	await expect.element(entries()).toHaveTextContent(en.context.plannerDefault);
});

test('the gravest comes first', async () => {
	const here = at(field);
	show(field, finding('c1', 'information', [here]), finding('c2', 'recommended', [here]), finding('c3', 'legal', [here]));
	await expect.element(entries()).toHaveTextContent(/c3 fails.*c2 fails.*c1 fails/);
});

test('a decision that no text states leads from the answer to the text, and back', async () => {
	const unstated = finding('x01', 'recommended', [at({ question: 'running-cost-share' }, 'fails', field)]);
	const shown = await show(field, unstated);
	const links = () => page.getByRole('link', { name: /^Go to: / }).elements();
	expect(links().map((link) => link.getAttribute('href'))).toEqual(['#running-cost-share']);
	await shown.unmount();
	await show({ question: 'running-cost-share' }, unstated);
	expect(links().map((link) => link.getAttribute('href'))).toEqual(['#actions@h']);
});
