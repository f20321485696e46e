import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import PracticeBlock from './PracticeBlock.svelte';
import WithText from '../testing/WithText.svelte';
import { en } from '#content/text/en.ts';
import { practicesText as words } from '#content/text/en/pages/practices.ts';
import type { PracticeText } from '#lib/guide/knowledge-text.ts';
import type { Practice } from '#lib/guide/knowledge.ts';
import type { Source } from '#lib/guide/source.ts';

const practice: Practice = {
	id: 'pr-01',
	kinds: ['system', 'front-runner'],
	countries: ['DE'],
	periods: [],
	funds: [],
	groups: ['everyone'],
	themes: ['multi-fund'],
	stages: ['design'],
	confidence: 'partly-seen',
	basis: [{ kind: 'evidence', source: 'src-48' }]
};

const practiceText: PracticeText = {
	title: 'One competition for three Funds',
	place: 'Saxony-Anhalt, Germany',
	facts: 'The Land combined three Funds.',
	novelty: 'One competition covers all three.',
	result: '24 of 25 strategies were approved.',
	lesson: 'Put nine months for it into your calendar.',
	caution: 'The press figures do not add up.'
};

const source: Source = {
	id: 'src-48',
	kind: 'report',
	title: '24 regions',
	publisher: 'A ministry',
	year: '2022',
	addresses: [],
	seen: 'whole'
};

const showPractice = ({ isOpen: start = true, text = practiceText }: { isOpen?: boolean; text?: PracticeText } = {}) => {
	let isOpen = $state(start);
	let takenHref: string | undefined = $state();
	render(
		PracticeBlock,
		{
			practice,
			practiceText: text,
			words,
			sources: new Map([[source.id, source]]),
			stages: [{ id: 'design', title: 'Design', href: '#design' }],
			get isOpen() {
				return isOpen;
			},
			ontoggle: () => (isOpen = !isOpen),
			get takenHref() {
				return takenHref;
			},
			onuse: () => (takenHref = '#table'),
			hrefOf: () => undefined
		},
		{ wrapper: WithText, wrapperProps: { text: en } }
	);
	return { undo: () => (takenHref = undefined) };
};

const title = () => page.getByRole('button', { name: practiceText.title, exact: true });

test('closed, a practice shows its title, place, kinds and lesson, and a click opens it', async () => {
	showPractice({ isOpen: false });
	await expect.element(page.getByRole('heading', { level: 3, name: practiceText.title })).toBeVisible();
	await expect.element(page.getByText(practiceText.place)).toBeVisible();
	await expect.element(page.getByText('CLLD system · Front-runner authority')).toBeVisible();
	await expect.element(page.getByText(practiceText.lesson)).toBeVisible();
	await expect.element(page.getByText(practiceText.facts)).not.toBeInTheDocument();
	await title().click();
	await expect.element(title()).toHaveAttribute('aria-expanded', 'true');
	await expect.element(page.getByText(practiceText.facts)).toBeVisible();
});

test('open, it tells what is known, how sure that is, and where it comes from', async () => {
	showPractice();
	for (const told of [practiceText.facts, practiceText.novelty, practiceText.result, practiceText.caution ?? '']) {
		await expect.element(page.getByText(told)).toBeVisible();
	}
	await expect.element(page.getByText(words.confidences['partly-seen'])).toBeVisible();
	await expect.element(page.getByText('24 regions, A ministry, 2022')).toBeVisible();
	await expect.element(page.getByRole('link', { name: 'Design' })).toHaveAttribute('href', '#design');
});

test('a practice without a caution shows none', async () => {
	const { caution: _caution, ...text } = practiceText;
	showPractice({ text });
	await expect.element(page.getByText(practiceText.result)).toBeVisible();
	await expect.element(page.getByText(words.caution)).not.toBeInTheDocument();
});

test('taken as inspiration, it says so, and the focus goes to the way to the table', async () => {
	const { undo } = showPractice();
	await page.getByRole('button', { name: words.use }).click();
	await expect.element(page.getByText(words.taken)).toBeVisible();
	const link = page.getByRole('link', { name: words.toTable });
	await expect.element(link).toHaveAttribute('href', '#table');
	await expect.element(link).toHaveFocus();
	await title().click();
	await expect.element(page.getByText(words.taken)).toBeVisible();
	await title().click();
	undo();
	await expect.element(page.getByRole('button', { name: words.use })).toBeVisible();
});
