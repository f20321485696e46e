import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import OptionList from './OptionList.svelte';
import WithText from '../testing/WithText.svelte';
import { en } from '#content/text/en.ts';

const words = { wrapper: WithText, wrapperProps: { text: en } };

const options = [
	{ value: 'one-stage', label: 'One stage', advantages: ['It is quick.'], drawbacks: ['LAGs have little time.'] },
	{ value: 'two-stage', label: 'Two stages' },
	{ value: 'two-rounds', label: 'Two rounds' }
];

const openList = (isSeveral: boolean, start: readonly string[] = []) => {
	let chosen = $state.raw(start);
	render(
		OptionList,
		{
			id: 'selection-model',
			choices: [{ options }],
			isSeveral,
			get chosen() {
				return chosen;
			},
			onchoose: (values: readonly string[]) => (chosen = values)
		},
		words
	);
	return { chosen: () => chosen };
};

test('one option is chosen with the arrow keys', async () => {
	const { chosen } = openList(false, ['one-stage']);
	await userEvent.tab();
	await expect.element(page.getByRole('radio', { name: 'One stage' })).toHaveFocus();
	await userEvent.keyboard('{ArrowDown}');
	expect(chosen()).toEqual(['two-stage']);
	await expect.element(page.getByRole('radio', { name: 'Two stages' })).toBeChecked();
	await expect.element(page.getByRole('radio', { name: 'One stage' })).not.toBeChecked();
});

test('several options are chosen and given up with the space bar', async () => {
	const { chosen } = openList(true, ['one-stage']);
	await userEvent.tab();
	await userEvent.tab();
	await userEvent.keyboard(' ');
	expect(chosen()).toEqual(['one-stage', 'two-stage']);
	await userEvent.tab({ shift: true });
	await userEvent.keyboard(' ');
	expect(chosen()).toEqual(['two-stage']);
});

test.each([false, true])('the whole row can be clicked (several: %s)', async (isSeveral) => {
	const { chosen } = openList(isSeveral);
	const row = page.getByRole('listitem').filter({ hasText: 'Two rounds' });
	await row.click({ position: { x: 200, y: 2 } });
	expect(chosen()).toEqual(['two-rounds']);
});

test('advantages and drawbacks are announced with their option, and by what they are', async () => {
	openList(false);
	const option = page.getByRole('radio', { name: 'One stage' });
	await expect.element(option).toHaveAccessibleDescription('Advantage: It is quick. Drawback: LAGs have little time.');
	await expect.element(page.getByRole('radio', { name: 'Two stages' })).not.toHaveAccessibleDescription();
});

test('a group of options is named by its heading; options without one are in none', async () => {
	const choices = [{ options }, { group: 'Cities', options: [{ value: 'capital', label: 'Capital' }] }];
	render(OptionList, { id: 'areas', choices, chosen: [], isSeveral: true, onchoose: () => undefined }, words);
	await expect.element(page.getByRole('group', { name: 'Cities' }).getByRole('checkbox')).toHaveAccessibleName('Capital');
	expect(page.getByRole('group').elements()).toHaveLength(1);
});
