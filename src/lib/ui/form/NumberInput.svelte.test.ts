import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import NumberInput from './NumberInput.svelte';

const openField = (start = '', { locale = 'en', isPlain = false } = {}) => {
	let value = $state.raw(start);
	render(NumberInput, {
		id: 'budget',
		locale,
		label: 'Budget',
		isPlain,
		get value() {
			return value;
		},
		onedit: (edited: string) => (value = edited)
	});
	const field = page.getByLabelText('Budget');
	return {
		field,
		kept: () => value,
		writeElsewhere: (figure: string) => {
			value = figure;
			flushSync();
		}
	};
};

test('a figure stays as it is typed, and is grouped when the field is left', async () => {
	const { field, kept } = openField();
	await field.fill('1250000.5');
	await expect.element(field).toHaveValue('1250000.5');
	await userEvent.tab();
	await expect.element(field).toHaveValue('1\u00a0250\u00a0000.5');
	expect(kept()).toBe('1250000.5');
});

test('what cannot be read as a number is kept as it was typed', async () => {
	const { field, kept } = openField();
	await field.fill('about 10 000 ');
	await userEvent.tab();
	await expect.element(field).toHaveValue('about 10 000');
	expect(kept()).toBe('about 10 000');
});

test('a change made elsewhere is shown, even while the field has the focus', async () => {
	const { field, writeElsewhere } = openField('12500');
	await expect.element(field).toHaveValue('12\u00a0500');
	await field.click();
	await expect.element(field).toHaveValue('12\u00a0500');
	writeElsewhere('99000');
	await expect.element(field).toHaveValue('99\u00a0000');
});

test('the same figure from elsewhere leaves alone how it is being typed', async () => {
	const { field, kept, writeElsewhere } = openField();
	await field.fill('12 500,');
	expect(kept()).toBe('12500');
	writeElsewhere('12500');
	await expect.element(field).toHaveValue('12 500,');
});

test('marks are those of the language', async () => {
	const { field, kept } = openField('1250000.5', { locale: 'de' });
	await expect.element(field).toHaveValue('1\u00a0250\u00a0000,5');
	await field.fill('1.250.000,75');
	expect(kept()).toBe('1250000.75');
	await userEvent.tab();
	await expect.element(field).toHaveValue('1\u00a0250\u00a0000,75');
});

test('a plain figure, such as a year, is not grouped', async () => {
	const { field } = openField('12500', { isPlain: true });
	await field.click();
	await userEvent.tab();
	await expect.element(field).toHaveValue('12500');
});
