import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Explanations } from './explanations.ts';
import type { PitfallSurroundings } from './pitfall-words.ts';
import { explainedTerms } from './term-marks.ts';
import PitfallBlock from './PitfallBlock.svelte';
import WithText from '../testing/WithText.svelte';
import { en } from '#content/text/en.ts';
import { pitfallsText as words } from '#content/text/en/pages/pitfalls.ts';
import type { State } from '#lib/draft/draft.ts';
import type { Pitfall } from '#lib/guide/knowledge.ts';
import type { PitfallText } from '#lib/guide/knowledge-text.ts';
import { pitfallRegister, type PitfallEntry } from '#lib/readiness/pitfalls.ts';
import { draftWith } from '#lib/testing/draft-with.ts';
import { tinyGuide } from '#lib/testing/tiny-guide.ts';

const pitfall: Pitfall = {
	id: 'pf-12',
	group: 'design',
	stages: ['decide'],
	likelihood: 'medium',
	impact: 'high',
	basis: [{ kind: 'default' }],
	checks: ['ck-001', 'ck-unknown'],
	questions: ['use'],
	raisedBy: [
		{ id: 'everywhere', when: { question: 'use', is: ['all'] } },
		{ id: 'small', when: { question: 'budget', below: '10' } }
	]
};

const pitfallText: PitfallText = {
	title: 'The town hall takes over',
	problem: 'Public bodies dominate.',
	signs: ['The mayor chairs.', 'Members stay away.'],
	consequence: 'The added value is lost.',
	avoid: ['Write it into the [rules](question:use).'],
	reasons: { everywhere: 'You use CLLD everywhere.', small: 'You give little money.' }
};

const surroundings: PitfallSurroundings = {
	words,
	sources: new Map(),
	answerTo: (question) => ({
		question,
		label: `Question ${question}`,
		value: `Answer ${question}`,
		isMissing: false,
		isOwn: false,
		href: `#question-${question}`
	}),
	checkOf: (id) => (id === 'ck-001' ? { id, title: 'A rule is written.', state: 'done', href: '#ck-001' } : undefined),
	hrefOf: (kind, id) => `#${kind}-${id}`
};

interface Opening {
	readonly answers?: Readonly<Record<string, string>>;
	readonly noted?: State;
	readonly isTarget?: boolean;
	readonly showsReasons?: boolean;
	readonly explanations?: Explanations;
}

const showBlock = ({ answers = { use: 'all' }, noted: start = {}, explanations, ...props }: Opening = {}) => {
	let noted: State = $state.raw(start);
	const told: (readonly [string, string, string | undefined])[] = [];
	const entry = $derived(
		pitfallRegister(tinyGuide, [pitfall], draftWith({ answers, states: { 'pf-12': noted } }))[0] as PitfallEntry
	);
	render(
		PitfallBlock,
		{
			...props,
			get entry() {
				return entry;
			},
			get noted() {
				return noted;
			},
			pitfallText,
			surroundings,
			onnote: (property: string, value: string, shown?: string) => {
				told.push([property, value, shown]);
				noted = { ...noted, [property]: value };
			}
		},
		{ wrapper: WithText, wrapperProps: { text: en, explanations } }
	);
	return told;
};

const opener = page.getByRole('button', { name: pitfallText.title });
const screen = page.getByRole('article', { name: pitfallText.title });

test('a closed block says where the pitfall stands, and no more', async () => {
	showBlock();
	await expect.element(opener).toHaveAttribute('aria-expanded', 'false');
	await expect.element(screen.getByText(words.exposures.high).first()).toBeVisible();
	await expect.element(screen.getByText(words.raised).first()).toBeVisible();
	await expect.element(screen.getByText(words.states.open).first()).toBeVisible();
	await expect.element(page.getByText(pitfallText.consequence)).not.toBeInTheDocument();
	await expect.element(page.getByRole('radio', { name: words.states.treated })).not.toBeInTheDocument();
});

test('on a stage a closed block says why it is raised, as long as it is open', async () => {
	showBlock({ showsReasons: true });
	await expect.element(screen.getByText('You use CLLD everywhere.').first()).toBeVisible();
	await expect.element(page.getByRole('link', { name: 'Question use' })).not.toBeInTheDocument();
});

test('an open block explains each term once, in the order of its texts', async () => {
	showBlock({
		explanations: {
			terms: explainedTerms(
				{
					public: { term: 'public body', also: ['public bodies', 'mayor'], meaning: 'An authority.' },
					value: { term: 'added value', meaning: 'What the method brings.' }
				},
				[]
			),
			termHref: (id) => `#${id}`,
			more: 'In the glossary'
		}
	});
	await opener.click();
	await expect.element(page.getByRole('button', { name: 'Public bodies', exact: true })).toBeVisible();
	await expect.element(page.getByRole('button', { name: 'mayor' })).not.toBeInTheDocument();
	await page.getByRole('button', { name: 'added value' }).click();
	await expect.element(page.getByRole('note')).toHaveTextContent('What the method brings.');
});

test('an open block shows the reasons with the answers, what helps, and the checks', async () => {
	showBlock({ answers: { use: 'all', budget: '5' } });
	await opener.click();
	await expect.element(page.getByRole('listitem').filter({ hasText: 'You give little money.' })).toBeVisible();
	await expect.element(page.getByRole('link', { name: 'Question use' })).toHaveAttribute('href', '#question-use');
	await expect.element(page.getByText('Answer budget')).toBeVisible();
	await expect.element(page.getByText('The mayor chairs.')).toBeVisible();
	await expect.element(page.getByRole('link', { name: 'rules' })).toHaveAttribute('href', '#question-use');
	await expect.element(page.getByRole('link', { name: 'A rule is written.' })).toHaveAttribute('href', '#ck-001');
	await expect.element(page.getByText(`(${words.checkStates.done})`)).toBeVisible();
});

test('a pitfall that no answer raises has no reasons, and can be decided all the same', async () => {
	const told = showBlock({ answers: {} });
	await opener.click();
	await expect.element(page.getByText(words.raised)).not.toBeInTheDocument();
	await page.getByRole('radio', { name: words.states.accepted }).click();
	expect(told).toEqual([['state', 'accepted', undefined]]);
});

test('treated counts as open until measures are written, and says so', async () => {
	const told = showBlock();
	await opener.click();
	await page.getByRole('radio', { name: words.states.treated }).click();
	await expect.element(page.getByText(words.decision.measuresMissing)).toBeVisible();
	await expect.element(screen.getByText(words.halfTreated).first()).toBeVisible();
	const measures = page.getByLabelText(words.decision.measures, { exact: true });
	await expect.element(measures).toHaveAccessibleDescription(`${words.decision.measuresHint} ${words.decision.measuresMissing}`);
	await measures.click();
	await userEvent.keyboard('A cap');
	await expect.element(page.getByText(words.decision.measuresMissing)).not.toBeInTheDocument();
	await expect.element(measures).toHaveFocus();
	expect(told.at(-1)).toEqual(['measures', 'A cap', 'A ca']);
	await page.getByLabelText(words.decision.person).fill('Ana Novak');
	await page.getByLabelText(words.decision.due).fill('2027-03-12');
	await expect.element(screen.getByText('due 12\u00a0March\u00a02027')).toBeVisible();
	await expect.element(screen.getByText('Ana Novak', { exact: true }).first()).toBeVisible();
});

test('accepted counts as open until a reason is written', async () => {
	const told = showBlock({ noted: { state: 'accepted' } });
	await opener.click();
	await expect.element(page.getByText(words.decision.reasonMissing)).toBeVisible();
	await page.getByLabelText(words.decision.reason).fill('We can bear it.');
	await expect.element(page.getByText(words.decision.reasonMissing)).not.toBeInTheDocument();
	await page.getByRole('radio', { name: words.states.open }).click();
	expect(told.at(-1)).toEqual(['state', '', undefined]);
});

test('the officer’s own rating changes the exposure, and what is typical stays in sight', async () => {
	const told = showBlock();
	await opener.click();
	const likelihood = page.getByLabelText(words.decision.likelihood);
	await expect.element(likelihood).toHaveDisplayValue(words.decision.asTypical('Medium'));
	await likelihood.selectOptions('High');
	expect(told).toEqual([['likelihood', 'high', undefined]]);
	await expect.element(likelihood).toHaveAccessibleDescription(words.decision.typical('Medium'));
	await expect.element(page.getByText(words.decision.exposure(words.exposures.high, 9))).toBeVisible();
	await likelihood.selectOptions(words.decision.asTypical('Medium'));
	expect(told.at(-1)).toEqual(['likelihood', '', undefined]);
});

test('a block that the page was opened for is open, and has the focus', async () => {
	showBlock({ isTarget: true });
	await expect.element(opener).toHaveAttribute('aria-expanded', 'true');
	await expect.element(opener).toHaveFocus();
});
