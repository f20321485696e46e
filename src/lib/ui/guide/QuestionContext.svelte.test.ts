import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { explainedTerms } from './term-marks.ts';
import QuestionContext from './QuestionContext.svelte';
import WithText from '../testing/WithText.svelte';
import { en } from '#content/text/en.ts';
import type { Question } from '#lib/guide/question.ts';

const question: Question = {
	id: 'pace',
	value: { kind: 'choice', options: [{ id: 'quick', basis: [{ kind: 'law', act: 'cpr', place: '33(2)' }] }] },
	basis: [{ kind: 'default' }],
	feeds: []
};

const showContext = (shown: Question | undefined, feeds: readonly { id: string; label: string; href: string }[] = []) =>
	render(
		QuestionContext,
		{
			question: shown,
			words: { label: 'How fast?', help: 'Count the weeks.', why: 'Calls take time.' },
			sources: new Map(),
			feeds,
			hrefOf: () => undefined
		},
		{ wrapper: WithText, wrapperProps: { text: en } }
	);

test('beside a question stand help, reason, its bases with those of its options, law first, and where it goes', async () => {
	const { container } = showContext(question, [{ id: 'territories', label: '2.1.1.1.1 Territories', href: '#territories' }]);
	await expect.element(page.getByRole('heading', { name: 'How fast?' })).toBeVisible();
	await expect.element(page.getByText('Count the weeks.')).toBeVisible();
	await expect.element(page.getByText('Calls take time.')).toBeVisible();
	expect([...container.querySelectorAll('.kind')].map((kind) => kind.textContent)).toEqual(['Law', 'Planner default']);
	await expect.element(page.getByRole('link', { name: '2.1.1.1.1 Territories' })).toHaveAttribute('href', '#territories');
});

test('an answer that stays inside says so, and without a question the pane says what it is for', async () => {
	const { unmount } = showContext(question);
	await expect.element(page.getByText(en.context.internal)).toBeVisible();
	await unmount();
	showContext(undefined);
	await expect.element(page.getByText(en.context.none)).toBeVisible();
});

test('terms are explained where the page explains them, each where it occurs first in help and reason', async () => {
	let terms: ReturnType<typeof explainedTerms> | undefined = $state.raw();
	const { container } = render(
		QuestionContext,
		{
			question,
			words: {
				label: 'How fast?',
				help: 'Ask each LAG for its [budget](question:budget). A LAG knows its target.',
				why: 'A LAG needs time. Each milestone and each target counts.'
			},
			sources: new Map(),
			feeds: [],
			hrefOf: (kind: string, id: string) => `#${kind}-${id}`
		},
		{
			wrapper: WithText,
			wrapperProps: {
				text: en,
				explanations: {
					get terms() {
						return terms;
					},
					termHref: (id: string) => `#${id}`,
					more: 'In the glossary'
				}
			}
		}
	);
	const marks = () => [...container.querySelectorAll('[popovertarget]')].map((mark) => mark.textContent);
	expect(marks()).toEqual([]);
	terms = explainedTerms(
		{
			lag: { term: 'local action group', also: ['LAG'], meaning: 'A local partnership.' },
			target: { term: 'target', meaning: 'A value to be reached.' },
			milestone: { term: 'milestone', meaning: 'A value on the way.' }
		},
		[]
	);
	await expect.poll(marks).toEqual(['LAG', 'target', 'milestone']);
	await expect.element(page.getByRole('link', { name: 'budget' })).toHaveAttribute('href', '#question-budget');
	await page.getByRole('button', { name: 'milestone' }).click();
	await expect.element(page.getByRole('note')).toHaveTextContent('A value on the way.');
	await expect.element(page.getByRole('link', { name: 'In the glossary' })).toHaveAttribute('href', '#milestone');
});
