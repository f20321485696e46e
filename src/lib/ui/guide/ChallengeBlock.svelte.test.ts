import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ChallengeBlock from './ChallengeBlock.svelte';
import WithText from '../testing/WithText.svelte';
import { en } from '#content/text/en.ts';
import { pitfallsText } from '#content/text/en/pages/pitfalls.ts';

const words = pitfallsText.challenges;

const show = (caution?: string) =>
	render(
		ChallengeBlock,
		{
			challenge: { id: 'ch-01', stages: [], questions: ['use'], pitfalls: ['pf-07'], basis: [{ kind: 'default' as const }] },
			challengeText: {
				title: 'Thinking in silos',
				reportedBy: 'A study',
				problem: 'Each worked alone.',
				countermeasure: 'A committee.',
				...(caution === undefined ? {} : { caution })
			},
			words,
			sources: new Map(),
			pitfalls: [{ id: 'pf-07', label: 'The orphan Fund', href: '#pf-07' }],
			questions: [{ id: 'use', label: 'Will you use it?', href: '#question-use' }],
			hrefOf: () => undefined
		},
		{ wrapper: WithText, wrapperProps: { text: en } }
	);

test('a challenge says who met it and what helped, and leads to its questions and pitfalls', async () => {
	show('Never measured.');
	const block = page.getByRole('article', { name: 'Thinking in silos' });
	await expect.element(block.getByText('A study')).toBeVisible();
	await expect.element(block.getByText('A committee.')).toBeVisible();
	await expect.element(block.getByText('Never measured.')).toBeVisible();
	await expect.element(block.getByRole('link', { name: 'The orphan Fund' })).toHaveAttribute('href', '#pf-07');
	await expect.element(block.getByRole('link', { name: 'Will you use it?' })).toHaveAttribute('href', '#question-use');
});

test('without a caution none is announced', async () => {
	show();
	await expect.element(page.getByText('A committee.')).toBeVisible();
	await expect.element(page.getByText(words.caution)).not.toBeInTheDocument();
});
