import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import DateInput from './DateInput.svelte';

const openField = (start: string) => {
	let value = $state.raw(start);
	const told: string[] = [];
	render(DateInput, {
		id: 'eligible-from',
		label: 'Eligible from',
		get value() {
			return value;
		},
		onedit: (edited: string) => {
			told.push(edited);
			value = edited;
		}
	});
	return { field: page.getByLabelText('Eligible from'), told };
};

test('a date is told once it is whole', async () => {
	const { field, told } = openField('');
	(field.element() as HTMLElement).focus();
	await userEvent.keyboard('11');
	await userEvent.keyboard('23');
	expect(told).toEqual([]);
	await userEvent.keyboard('2026');
	expect(told.at(-1)).toBe('2026-11-23');
});

test('a date of which a part is deleted is no answer taken back', async () => {
	const { field, told } = openField('2026-11-23');
	(field.element() as HTMLElement).focus();
	await userEvent.keyboard('{Backspace}');
	expect(told).toEqual([]);
	await userEvent.keyboard('12');
	expect(told.at(-1)).toBe('2026-12-23');
});

test('an emptied date is an answer taken back', async () => {
	const { field, told } = openField('2026-11-23');
	await field.fill('');
	expect(told).toEqual(['']);
});
