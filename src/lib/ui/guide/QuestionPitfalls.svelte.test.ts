import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import QuestionPitfalls from './QuestionPitfalls.svelte';
import WithText from '../testing/WithText.svelte';
import { en } from '#content/text/en.ts';
import { pitfallsText } from '#content/text/en/pages/pitfalls.ts';
import type { PitfallText } from '#lib/guide/knowledge-text.ts';
import type { PitfallEntry } from '#lib/readiness/pitfalls.ts';

const words = pitfallsText.question;

const text: PitfallText = {
	title: 'Too small to matter',
	problem: '',
	signs: [],
	consequence: '',
	avoid: [],
	reasons: { small: 'You give little money.' }
};

const entry: PitfallEntry = {
	pitfall: {
		id: 'pf-03',
		group: 'design',
		stages: [],
		likelihood: 'low',
		impact: 'low',
		basis: [],
		checks: [],
		questions: [],
		raisedBy: []
	},
	reasons: [{ id: 'small', restsOn: ['budget'], at: ['budget'] }],
	state: 'open',
	likelihood: 'low',
	impact: 'low',
	exposure: 1
};

const show = (pitfalls: readonly PitfallEntry[]) =>
	render(
		QuestionPitfalls,
		{ pitfalls, texts: { 'pf-03': text }, words, hrefOf: (id: string) => `#${id}` },
		{ wrapper: WithText, wrapperProps: { text: en } }
	);

test('a pitfall is named with its reason, and leads to the register', async () => {
	show([entry]);
	const line = page.getByRole('list', { name: words.title }).getByRole('listitem');
	await expect.element(line).toHaveTextContent(/Pitfall: Too small to matter\. You give little money\./);
	await expect
		.element(line.getByRole('link', { name: new RegExp(`${words.decide}.*Too small`) }))
		.toHaveAttribute('href', '#pf-03');
});

test('without a pitfall nothing is shown', async () => {
	show([]);
	await expect.element(page.getByRole('list')).not.toBeInTheDocument();
});
