import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import QuestionChallenges from './QuestionChallenges.svelte';
import WithText from '../testing/WithText.svelte';
import { en } from '#content/text/en.ts';
import { pitfallsText } from '#content/text/en/pages/pitfalls.ts';
import type { Challenge } from '#lib/guide/knowledge.ts';

const words = pitfallsText.challenges;

const challenge = (id: string, questions: readonly string[]): Challenge => ({
	id,
	stages: [],
	questions,
	pitfalls: [],
	basis: [{ kind: 'default' }]
});

const text = { title: 'Thinking in silos', reportedBy: 'A study', problem: 'Each worked alone.' };

const show = (question: string) =>
	render(
		QuestionChallenges,
		{
			question,
			challenges: [challenge('ch-01', ['staff', 'funds']), challenge('ch-02', ['funds'])],
			texts: {
				'ch-01': { ...text, countermeasure: 'A committee [decides](question:funds).', caution: 'Never measured.' },
				'ch-02': { ...text, title: 'Late calls', countermeasure: 'A calendar.' }
			},
			words,
			challengeHref: (id: string) => `#${id}`,
			hrefOf: (kind: string, id: string) => `#${kind}-${id}`
		},
		{ wrapper: WithText, wrapperProps: { text: en } }
	);

test('what authorities met at a question is folded, and says what helped', async () => {
	const { rerender } = show('staff');
	await expect.element(page.getByRole('heading', { name: words.title, level: 3 })).toBeVisible();
	await expect.element(page.getByText('Thinking in silos')).not.toBeInTheDocument();
	await page.getByText(words.ofQuestion(1)).click();
	await expect.element(page.getByRole('link', { name: 'Thinking in silos' })).toHaveAttribute('href', '#ch-01');
	await expect.element(page.getByText('A study')).toBeVisible();
	await expect.element(page.getByRole('definition').first()).toHaveTextContent('A committee decides.');
	await expect.element(page.getByRole('link', { name: 'decides' })).toHaveAttribute('href', '#question-funds');
	await expect.element(page.getByText('Never measured.')).toBeVisible();
	await expect.element(page.getByText('Late calls')).not.toBeInTheDocument();

	await rerender({ question: 'funds' });
	await expect.element(page.getByText(words.ofQuestion(2))).toBeVisible();
	await expect.element(page.getByText('Thinking in silos')).not.toBeInTheDocument();
});

test('a question at which nobody met a challenge says nothing', () => {
	expect(show('dates').container.textContent).toBe('');
});
