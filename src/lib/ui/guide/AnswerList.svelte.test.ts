import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import AnswerList from './AnswerList.svelte';
import WithText from '../testing/WithText.svelte';
import { guide } from '#content/clld-2021-2027/guide.ts';
import { text as guideText } from '#content/clld-2021-2027/text/en/guide.ts';
import { deliveryToolsText } from '#content/text/en/pages/delivery-tools.ts';
import { en } from '#content/text/en.ts';
import type { Draft } from '#lib/draft/draft.ts';
import { draftWith } from '#lib/testing/draft-with.ts';

const showAnswers = (draft: Draft, ...questions: readonly string[]) =>
	render(
		AnswerList,
		{ questions, guide, draft, guideText, words: deliveryToolsText.answers, hrefOf: (id: string) => `#question-${id}` },
		{ wrapper: WithText, wrapperProps: { text: en } }
	);

test('answers are shown in words, choices as the question lists them, rows one by one', async () => {
	const draft = draftWith({
		answers: { 'conflict-rules': ['kept-record', 'written-declaration'] },
		rows: { 'intermediate-bodies': [{ body: 'Agency', kind: 'agency', 'arrangement-signed': 'yes' }, {}] }
	});
	showAnswers(draft, 'conflict-rules', 'intermediate-bodies');
	const [rules, bodies] = [page.getByRole('definition').first(), page.getByRole('definition').nth(1)];
	await expect
		.element(rules)
		.toHaveTextContent(/^Written declaration of interests before each decision ?Declarations and absences are recorded/);
	await expect.element(bodies).toHaveTextContent(/^Agency; Kind: Agency or bank; Written arrangement signed: Yes Change/);
});

test('an open question leads to its place, and one that is not asked is left out', async () => {
	showAnswers(draftWith(), 'function-separation', 'joint-call');
	await expect.element(page.getByText(deliveryToolsText.answers.none)).toBeVisible();
	const link = page.getByRole('link', { name: /^Answer ?: How do you separate/ });
	await expect.element(link).toHaveAttribute('href', '#question-function-separation');
	expect(page.getByRole('term').elements()).toHaveLength(1);
});
