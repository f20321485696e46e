import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import TextInput from './TextInput.svelte';

/** A field over a text that others write too: what they put in front arrives while the field is open. */
const openField = (lines: 'one' | 'many', typed = '') => {
	let own = $state.raw(typed);
	let others = $state.raw('');
	const told: (readonly [value: string, shown: string])[] = [];
	render(TextInput, {
		id: 'reasons',
		lines,
		label: 'Reasons',
		get value() {
			return others + own;
		},
		onedit: (value: string, shown: string) => {
			told.push([value, shown]);
			own = value.replace(others, '');
		}
	});
	const field = page.getByLabelText('Reasons');
	return {
		field,
		element: field.element() as HTMLInputElement,
		told,
		writeElsewhere: (text: string) => {
			others = text;
			flushSync();
		}
	};
};

test.each(['one', 'many'] as const)('the caret stays where it was when the text changes elsewhere (%s)', async (lines) => {
	const { field, element, writeElsewhere } = openField(lines, 'one three');
	await field.click();
	element.setSelectionRange(4, 9);
	writeElsewhere('zero ');
	expect(element.value).toBe('zero one three');
	expect(element.value.slice(element.selectionStart ?? 0, element.selectionEnd ?? 0)).toBe('three');
	expect(document.activeElement).toBe(element);
});

test('each input is handed over with the text that was shown before it', async () => {
	const { field, told, writeElsewhere } = openField('many');
	await field.click();
	await userEvent.keyboard('ab');
	writeElsewhere('zero ');
	await userEvent.keyboard('c');
	expect(told).toEqual([
		['a', ''],
		['ab', 'a'],
		['zero abc', 'zero ab']
	]);
});

test('a composition is not disturbed, and what came from elsewhere meanwhile is shown after it', async () => {
	const { field, element, told, writeElsewhere } = openField('many', 'one ');
	await field.click();
	element.setSelectionRange(4, 4);
	await cdp().send('Input.imeSetComposition', { text: 'か', selectionStart: 1, selectionEnd: 1 });
	await expect.poll(() => element.value).toBe('one か');
	writeElsewhere('zero ');
	expect(element.value).toBe('one か');
	await cdp().send('Input.insertText', { text: '課' });
	await expect.poll(() => element.value).toBe('zero one 課');
	expect(told).toEqual([
		['one か', 'one '],
		['one 課', 'one か']
	]);
	await userEvent.keyboard('!');
	expect(told.at(-1)).toEqual(['zero one 課!', 'zero one 課']);
});

test('letters that a browser reports only after the end of the composition stay', () => {
	const { element, told } = openField('one');
	const compose = (type: string) => element.dispatchEvent(new CompositionEvent(type, { bubbles: true }));
	const put = (value: string) => {
		element.value = value;
	};
	const report = () => element.dispatchEvent(new InputEvent('input', { bubbles: true }));
	compose('compositionstart');
	put('´');
	report();
	put('é');
	compose('compositionend');
	report();
	flushSync();
	expect(element.value).toBe('é');
	expect(told.slice(0, 2)).toEqual([
		['´', ''],
		['é', '´']
	]);
});
