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

test('a date that is left with a part deleted is shown whole again, as it is kept', async () => {
	const { field } = openField('2026-11-23');
	(field.element() as HTMLElement).focus();
	await userEvent.keyboard('{Backspace}');
	await expect.element(field).toHaveValue('');
	(field.element() as HTMLElement).blur();
	await expect.element(field).toHaveValue('2026-11-23');
});

test.each(['spring 2027', '2027-02-30'])('what is kept but is no date, such as %s, is shown beside the field', async (kept) => {
	const { field, told } = openField(kept);
	await expect.element(page.getByText(kept)).toBeVisible();
	await expect.element(field).toHaveAccessibleDescription(kept);
	await field.fill('2027-03-01');
	expect(told).toEqual(['2027-03-01']);
	await expect.element(page.getByText(kept)).not.toBeInTheDocument();
});

test('an emptied date is an answer taken back', async () => {
	const { field, told } = openField('2026-11-23');
	await field.fill('');
	expect(told).toEqual(['']);
});
