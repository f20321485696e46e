import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import CapacityLevels from './CapacityLevels.svelte';
import WithText from '../testing/WithText.svelte';
import { en } from '#content/text/en.ts';
import { capacityText as words } from '#content/text/en/pages/capacity.ts';
import type { State } from '#lib/draft/draft.ts';
import { capacityStandings } from '#lib/readiness/capacities.ts';
import { draftWith } from '#lib/testing/draft-with.ts';

const descriptions = ['Nobody knows.', 'One knows.', 'All know.', 'All teach.', 'All improve.'] as const;

const showLevels = (start: State = {}) => {
	let state: State = $state.raw(start);
	const told: (readonly [which: string, value: string])[] = [];
	render(
		CapacityLevels,
		{
			get standing() {
				const [standing] = capacityStandings(draftWith({ states: { 'cn-01': state } }), [
					{ id: 'cn-01', actor: 'lag', dimension: 'people', stages: [], basis: [], measures: [] }
				]);
				if (!standing) throw new Error('No standing');
				return standing;
			},
			capacityText: { title: 'Method', need: 'It is needed.', levels: [...descriptions] },
			words,
			onchoose: (which: 'level' | 'target', value: string) => {
				told.push([which, value]);
				state = { ...state, [which]: value };
			}
		},
		{ wrapper: WithText, wrapperProps: { text: en } }
	);
	return told;
};

const radio = (name: string) => page.getByRole('radio', { name, exact: true });

test('a level is chosen by its description, now and as target', async () => {
	const told = showLevels();
	await expect.element(page.getByRole('group', { name: /^Level now and target ?: Method$/ })).toBeVisible();
	await expect.element(radio('Now: not judged')).toBeChecked();
	await expect.element(radio('Target: none')).toBeChecked();
	await radio('Now: level 2 – One knows.').click();
	await radio('Target: level 4 – All teach.').click();
	expect(told).toEqual([
		['level', '2'],
		['target', '4']
	]);
	await expect.element(radio('Now: level 2 – One knows.')).toBeChecked();
	await expect.element(radio('Target: level 4 – All teach.')).toBeChecked();
});

test('the arrow keys go through the descriptions of one column', async () => {
	const told = showLevels({ level: '2', target: '4' });
	await radio('Now: level 2 – One knows.').click();
	await userEvent.keyboard('{ArrowDown}');
	await expect.element(radio('Now: level 3 – All know.')).toHaveFocus();
	expect(told).toEqual([['level', '3']]);
	await expect.element(radio('Target: level 4 – All teach.')).toBeChecked();
});

test('a choice is taken back', async () => {
	const told = showLevels({ level: '2', target: '4' });
	await radio('Now: not judged').click();
	await radio('Target: none').click();
	expect(told).toEqual([
		['level', ''],
		['target', '']
	]);
	await expect.element(radio('Target: none')).toBeChecked();
	await expect.element(radio('Target: level 4 – All teach.')).not.toBeChecked();
});

test('a target below the level now is told, and the message goes when it is put right', async () => {
	showLevels({ level: '4', target: '3' });
	const message = page.getByText(words.passed);
	await expect.element(message).toBeVisible();
	await expect.element(radio('Target: level 3 – All know.')).toHaveAccessibleDescription(`Problem: ${words.passed}`);
	await radio('Target: level 4 – All teach.').click();
	await expect.element(message).not.toBeInTheDocument();
});
