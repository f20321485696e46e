import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import CapacityBlock from './CapacityBlock.svelte';
import WithText from '../testing/WithText.svelte';
import { en } from '#content/text/en.ts';
import { capacityText as words } from '#content/text/en/pages/capacity.ts';
import type { State } from '#lib/draft/draft.ts';
import type { Capacity } from '#lib/guide/knowledge.ts';
import { capacityStandings } from '#lib/readiness/capacities.ts';
import { draftWith } from '#lib/testing/draft-with.ts';

const capacity: Capacity = {
	id: 'cn-01',
	actor: 'managing-authority',
	dimension: 'people',
	stages: ['decide'],
	basis: [{ kind: 'law', act: 'cpr', place: '31(3)' }],
	measures: ['cm-01']
};

const showBlock = (start: State = {}, isOpenAtFirst = false) => {
	let state: State = $state.raw(start);
	let isOpen = $state(isOpenAtFirst);
	const told: unknown[] = [];
	const { container } = render(
		CapacityBlock,
		{
			get standing() {
				const [standing] = capacityStandings(draftWith({ states: { 'cn-01': state } }), [capacity]);
				if (!standing) throw new Error('No standing');
				return standing;
			},
			capacityText: { title: 'Method', need: 'Officers must know it.', levels: ['One.', 'Two.', 'Three.', 'Four.', 'Five.'] },
			words,
			get note() {
				return state['note'] ?? '';
			},
			measures: [
				{
					measure: {
						id: 'cm-01',
						costs: [],
						owners: [],
						basis: [{ kind: 'default' }]
					},
					measureText: { title: 'A course', duration: 'ongoing' },
					isPlanned: false
				}
			],
			stages: [{ id: 'decide', title: 'Decide', href: '#decide' }],
			sources: new Map(),
			linkHref: () => undefined,
			get isOpen() {
				return isOpen;
			},
			ontoggle: (is) => (isOpen = is),
			onchoose: (which, value) => {
				told.push([which, value]);
				state = { ...state, [which]: value };
			},
			onnote: (value, shown) => {
				told.push(['note', value, shown]);
				state = { ...state, note: value };
			},
			onplan: ({ measure }) => told.push(['plan', measure.id]),
			onshow: () => undefined
		},
		{ wrapper: WithText, wrapperProps: { text: en } }
	);
	const summary = container.querySelector('summary');
	if (!summary) throw new Error('No summary');
	return { told, stateWords: () => summary.querySelector('.state')?.textContent?.replaceAll(/\s+/g, ' ').trim() };
};

test.each([
	[{}, 'Not judged yet'],
	[{ target: '4' }, 'Target 4 Level now not judged yet'],
	[{ level: '2' }, 'Now 2 No target yet'],
	[{ level: '2', target: '4' }, 'Now 2 Target 4 2 levels to go'],
	[{ level: '3', target: '4' }, 'Now 3 Target 4 1 level to go'],
	[{ level: '4', target: '4' }, 'Now 4 Target 4 Target reached'],
	[{ level: '5', target: '4' }, 'Now 5 Target 4 Target below the level now']
] as const)('a need with %o is told as "%s"', (state, shown) => {
	expect(showBlock(state).stateWords()).toBe(shown);
});

test('a need is collapsed to its title and state until it is opened', async () => {
	showBlock({ level: '2', target: '4' });
	await expect.element(page.getByRole('heading', { name: 'Method' })).toBeVisible();
	await expect.element(page.getByText('Officers must know it.')).not.toBeInTheDocument();
	await page.getByRole('heading', { name: 'Method' }).click();
	await expect.element(page.getByText('Officers must know it.')).toBeVisible();
	await expect.element(page.getByRole('link', { name: 'Decide' })).toHaveAttribute('href', '#decide');
	await page.getByText(words.basis, { exact: false }).click();
	await expect.element(page.getByText('Article 31(3)')).toBeVisible();
});

test('measures are proposed while there is a gap, and otherwise only named as fitting', async () => {
	const { told, stateWords } = showBlock({ level: '2' }, true);
	await expect.element(page.getByRole('heading', { name: words.measures.fitting })).toBeVisible();
	await page.getByRole('radio', { name: 'Target: level 3 – Three.' }).click();
	await expect.element(page.getByRole('heading', { name: words.measures.proposed })).toBeVisible();
	expect(stateWords()).toBe('Now 2 Target 3 1 level to go');
	await page.getByRole('button', { name: /^Take into the plan/ }).click();
	expect(told).toEqual([
		['target', '3'],
		['plan', 'cm-01']
	]);
});

test('a note is told with what was shown before', async () => {
	const { told } = showBlock({ note: 'Asked' }, true);
	await page.getByRole('textbox', { name: /^Note ?: Method$/ }).fill('Asked three LAGs');
	expect(told).toEqual([['note', 'Asked three LAGs', 'Asked']]);
});
