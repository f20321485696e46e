import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Explanations } from './explanations.ts';
import { explainedTerms } from './term-marks.ts';
import CheckBlock from './CheckBlock.svelte';
import WithText from '../testing/WithText.svelte';
import { checksText as words } from '#content/text/en/pages/checks.ts';
import { en } from '#content/text/en.ts';
import type { State } from '#lib/draft/draft.ts';
import { checkState } from '#lib/draft/states.ts';
import type { Check } from '#lib/guide/knowledge.ts';
import { draftWith } from '#lib/testing/draft-with.ts';

const check: Check = {
	id: 'ck-001',
	stage: 'decide',
	weight: 'must',
	responsible: ['managing-authority', 'lag'],
	basis: [{ kind: 'default' }],
	questions: ['local-needs']
};

const title = 'The needs are documented.';

interface Opening {
	readonly isFulfilled?: boolean;
	readonly isTarget?: boolean;
	readonly explanations?: Explanations;
}

/** A check whose notes are kept as in a draft; the answers fulfil it or not. */
const openCheck = (start: State = {}, { isFulfilled = false, isTarget = false, explanations }: Opening = {}) => {
	let noted: State = $state.raw(start);
	const told: (readonly [property: string, value: string, shown?: string])[] = [];
	render(
		CheckBlock,
		{
			get standing() {
				const state = checkState(draftWith({ states: { 'ck-001': noted } }), 'ck-001');
				return { check, state, isProposed: isFulfilled && (state === 'open' || state === 'in-progress') };
			},
			checkText: { title, why: 'CLLD answers _local_ needs.', evidence: 'a needs analysis' },
			get noted() {
				return noted;
			},
			words,
			questions: [{ id: 'local-needs', label: 'Which needs are local?', href: '#question-local-needs' }],
			sources: new Map(),
			hrefOf: () => undefined,
			isTarget,
			onnote: (...note: [property: string, value: string, shown?: string]) => {
				told.push(note);
				noted = { ...noted, [note[0]]: note[1] };
			}
		},
		{ wrapper: WithText, wrapperProps: { text: en, explanations } }
	);
	return { told };
};

const state = (name: keyof typeof words.states) => page.getByRole('radio', { name: words.states[name] });
const toggle = () => page.getByRole('button', { name: title, exact: true });

test('a check is closed at first, with its title, its weight in words, and its state', async () => {
	openCheck({ state: 'in-progress' });
	await expect.element(page.getByRole('heading', { name: title, level: 3 })).toBeVisible();
	await expect.element(page.getByTitle(words.weightMeanings.must)).toHaveTextContent(words.weights.must);
	await expect.element(page.getByRole('radiogroup', { name: words.stateOf(title) })).toBeVisible();
	await expect.element(state('in-progress')).toBeChecked();
	await expect.element(toggle()).toHaveAttribute('aria-expanded', 'false');
	await expect.element(page.getByText(words.details.why)).not.toBeInTheDocument();
});

test('its details are shown on demand', async () => {
	openCheck();
	await toggle().click();
	await expect.element(toggle()).toHaveAttribute('aria-expanded', 'true');
	await expect.element(page.getByText('CLLD answers local needs.')).toBeVisible();
	await expect.element(page.getByText('a needs analysis').first()).toBeVisible();
	await expect.element(page.getByText('Managing authority, Local action group').first()).toBeVisible();
	await expect.element(page.getByText(en.context.plannerDefault)).toBeVisible();
	await expect
		.element(page.getByRole('link', { name: 'Which needs are local?' }))
		.toHaveAttribute('href', '#question-local-needs');
	await toggle().click();
	await expect.element(page.getByText('CLLD answers local needs.')).not.toBeInTheDocument();
});

test('its details explain each term once, where the page explains terms', async () => {
	const meaning = 'What a place lacks.';
	openCheck(
		{},
		{
			explanations: {
				terms: explainedTerms({ needs: { term: 'needs analysis', also: ['CLLD'], meaning } }, []),
				termHref: (id) => `#${id}`,
				more: 'In the glossary'
			}
		}
	);
	await toggle().click();
	const mark = page.getByRole('button', { name: 'CLLD', exact: true });
	await mark.click();
	await expect.element(page.getByRole('note')).toHaveTextContent(meaning);
	await expect.element(page.getByRole('button', { name: 'needs analysis' })).not.toBeInTheDocument();
});

test('the state is set by keyboard; open is the absence of a state', async () => {
	const { told } = openCheck();
	await state('open').click();
	await userEvent.keyboard('{ArrowRight}{ArrowRight}');
	await expect.element(state('done')).toBeChecked();
	await expect.element(state('done')).toHaveFocus();
	await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
	expect(told).toEqual([
		['state', 'in-progress'],
		['state', 'done'],
		['state', 'in-progress'],
		['state', '']
	]);
});

test('"not applicable" asks for a reason at once, and the check counts as open until there is one', async () => {
	const { told } = openCheck();
	await state('not-applicable').click();
	await expect.element(state('not-applicable')).toBeChecked();
	const reason = page.getByLabelText(words.reason);
	await expect.element(reason).toHaveAccessibleDescription(words.reasonMissing);
	await expect
		.element(page.getByRole('radiogroup', { name: words.stateOf(title) }))
		.toHaveAccessibleDescription(words.reasonMissing);
	await reason.fill('One Fund only.');
	expect(told.at(-1)).toEqual(['reason', 'One Fund only.', '']);
	await expect.element(page.getByText(words.reasonMissing)).not.toBeInTheDocument();
	await reason.fill('');
	await expect.element(page.getByText(words.reasonMissing)).toBeVisible();
});

test('a reason that is no longer needed is kept for the next time', async () => {
	const { told } = openCheck({ state: 'not-applicable', reason: 'One Fund only.' });
	await state('done').click();
	await expect.element(page.getByLabelText(words.reason)).not.toBeInTheDocument();
	await state('not-applicable').click();
	await expect.element(page.getByLabelText(words.reason)).toHaveValue('One Fund only.');
	expect(told.map(([property]) => property)).toEqual(['state', 'state']);
});

test('a check that the answers fulfil says so, and is done only when the user says it is', async () => {
	const { told } = openCheck({}, { isFulfilled: true });
	await expect.element(page.getByText(words.proposed)).toBeVisible();
	expect(told).toEqual([]);
	await page.getByRole('button', { name: words.markDone }).click();
	expect(told).toEqual([['state', 'done']]);
	await expect.element(page.getByText(words.proposed)).not.toBeInTheDocument();
	await expect.element(state('done')).toBeChecked();
	await expect.element(state('done')).toHaveFocus();
});

test('note, person and due date are written as they are typed, and shown while the check is closed', async () => {
	const { told } = openCheck();
	await toggle().click();
	await page.getByLabelText(words.details.note).fill('Ask the statistics office.');
	await page.getByLabelText(words.details.person).fill('Unit B2');
	await page.getByLabelText(words.details.due).fill('2026-12-15');
	expect(told).toEqual([
		['note', 'Ask the statistics office.', ''],
		['person', 'Unit B2', ''],
		['due', '2026-12-15']
	]);
	await toggle().click();
	await expect.element(page.getByText('Ask the statistics office.').first()).toBeVisible();
	await expect.element(page.getByText('Unit B2').first()).toBeVisible();
	await expect.element(page.getByText(words.due('15\u00a0December\u00a02026'))).toBeVisible();
});

test('the check that the address names is open and has the focus', async () => {
	openCheck({}, { isTarget: true });
	await expect.element(toggle()).toHaveFocus();
	await expect.element(toggle()).toHaveAttribute('aria-expanded', 'true');
	await toggle().click();
	await expect.element(toggle()).toHaveAttribute('aria-expanded', 'false');
});
