import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import CapacityMeasures from './CapacityMeasures.svelte';
import WithText from '../testing/WithText.svelte';
import { en } from '#content/text/en.ts';
import { capacityText as words } from '#content/text/en/pages/capacity.ts';
import type { Measure } from '#lib/guide/knowledge.ts';

const course: Measure = {
	id: 'cm-01',
	weeks: [2, 4],
	costs: ['technical-assistance', 'union-network'],
	owners: ['managing-authority', 'lag'],
	basis: [{ kind: 'default' }]
};

const showMeasures = (serves?: readonly string[]) => {
	let isPlanned = $state(false);
	const told: string[] = [];
	render(
		CapacityMeasures,
		{
			get choices() {
				const measureText = { title: 'A course', duration: '2–4 weeks', example: 'Slovenia held one.' };
				return [{ measure: course, measureText, isPlanned, ...(serves ? { serves } : {}) }];
			},
			words,
			onplan: ({ measure }) => {
				told.push(`plan ${measure.id}`);
				isPlanned = true;
			},
			onshow: ({ id }) => told.push(`show ${id}`)
		},
		{ wrapper: WithText, wrapperProps: { text: en } }
	);
	return told;
};

test('a measure is shown with duration, cost types, owners and example', async () => {
	showMeasures(['Method', 'Enough staff']);
	await expect.element(page.getByText('A course', { exact: true }).first()).toBeVisible();
	expect(
		page
			.getByRole('term')
			.elements()
			.map((term) => term.textContent)
	).toEqual([words.measures.duration, words.measures.funding, words.measures.owner, words.measures.serves]);
	expect(
		page
			.getByRole('definition')
			.elements()
			.map((definition) => definition.textContent)
	).toEqual([
		'2–4 weeks',
		'technical assistance and offer of a European network',
		'managing authority and local action group',
		'Method; Enough staff'
	]);
	await expect.element(page.getByText('Example: Slovenia held one.')).toBeVisible();
});

test('a measure is taken into the plan by keyboard; the button keeps the focus and then leads to the row', async () => {
	const told = showMeasures();
	await userEvent.keyboard('{Tab}{Enter}');
	const planned = page.getByRole('button', { name: /^In the plan ?: A course, go to its row$/ });
	await expect.element(planned).toHaveFocus();
	await userEvent.keyboard('{Enter}');
	expect(told).toEqual(['plan cm-01', 'show cm-01']);
});
