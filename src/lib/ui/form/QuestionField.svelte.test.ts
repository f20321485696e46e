import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Edits } from './edits.ts';
import QuestionField from './QuestionField.svelte';
import WithText from '../testing/WithText.svelte';
import { en } from '#content/text/en.ts';
import type { Answer } from '#lib/draft/draft.ts';
import type { CodeList } from '#lib/guide/code-list.ts';
import type { CodeListText, QuestionText } from '#lib/guide/guide-text.ts';
import type { Question, QuestionKind } from '#lib/guide/question.ts';

const lists: readonly CodeList[] = [
	{ id: 'areas', basis: [], codes: [{ code: '08' }, { code: '09', group: 'clld' }, { code: '10', group: 'clld', caution: true }] }
];

const listTexts: Readonly<Record<string, CodeListText>> = {
	areas: {
		title: 'Areas',
		groups: { clld: 'CLLD' },
		codes: { '08': 'Other approaches', '09': 'Urban neighbourhoods', '10': 'Cities and towns' },
		cautions: { '10': 'Ask the Commission first.' }
	}
};

const choiceWords = {
	options: { quick: { label: 'Quick', advantages: ['It saves time.'] }, careful: { label: 'Careful' } }
};

interface Opening {
	readonly answer?: Answer;
	readonly words?: Partial<QuestionText>;
	readonly essential?: true;
}

const openField = (value: QuestionKind, { answer: start, words, essential }: Opening = {}) => {
	let answer = $state.raw(start);
	const told: Parameters<Edits['answer']>[] = [];
	const helped: string[] = [];
	const edits: Edits = {
		together: (several) => several(),
		answer: (...edit) => {
			told.push(edit);
			answer = edit[1];
		},
		addRow: () => 'row',
		addRows: () => [],
		setCell: () => undefined,
		removeRow: () => undefined,
		moveRow: () => undefined
	};
	const question: Question = { id: 'pace', value, basis: [], feeds: [], ...(essential ? { essential } : {}) };
	render(
		QuestionField,
		{
			question,
			words: { label: 'How fast?', help: '', why: '', ...words },
			get answer() {
				return answer;
			},
			rows: [],
			lists,
			listTexts,
			edits,
			isCurrent: false,
			onfocus: () => helped.push('focus'),
			onhelp: () => helped.push('help')
		},
		{ wrapper: WithText, wrapperProps: { text: en } }
	);
	return { told, helped };
};

const choice = { kind: 'choice', options: [{ id: 'quick' }, { id: 'careful' }] } as const;
const choices = { kind: 'choices', options: [{ id: 'quick' }, { id: 'careful' }] } as const;

test('a single field has its question as label, and hint, problem and count as description', async () => {
	openField({ kind: 'money' }, { answer: 'plenty', words: { hint: 'In euro.' } });
	const field = page.getByRole('textbox', { name: 'How fast?' });
	await expect.element(field).toHaveAccessibleDescription(`In euro. Problem: ${en.problems.notAnAmount}`);
	await expect.element(field).toHaveAttribute('aria-invalid', 'true');
	await expect.element(field).toHaveValue('plenty');
});

test('a text shows and describes how long it is, with and without spaces', async () => {
	openField({ kind: 'text', lines: 'many', limit: 20 }, { words: { hint: 'Briefly.' } });
	const field = page.getByRole('textbox', { name: 'How fast?' });
	await field.fill('as fast as we can');
	await expect.element(field).toHaveAccessibleDescription(/^Briefly\. 13 of 20 characters without spaces\s+17 with spaces$/);
});

test('a group of options has its question as legend and its hint and problem as description', async () => {
	openField(choice, { answer: 'slow', words: { ...choiceWords, hint: 'One of them.' } });
	const group = page.getByRole('group', { name: 'How fast?' });
	await expect.element(group).toHaveAccessibleDescription(`One of them. Problem: ${en.problems.notAnOption('slow')}`);
	await expect.element(group.getByRole('radio', { name: 'Quick' })).toHaveAttribute('aria-invalid', 'true');
});

test('a question that the section cannot do without says so', async () => {
	openField({ kind: 'text', lines: 'one' }, { essential: true });
	await expect.element(page.getByRole('textbox', { name: `How fast? ${en.question.essential}` })).toBeVisible();
});

test('a number that cannot be read is kept, told, and put right by typing on', async () => {
	const { told } = openField({ kind: 'number', unit: 'weeks', max: 52 });
	const field = page.getByRole('textbox', { name: 'How fast?' });
	await field.fill('520');
	await expect.element(page.getByText(en.problems.tooLarge('52'))).toBeVisible();
	expect(told.at(-1)).toEqual(['pace', '520', undefined]);
	await userEvent.keyboard('{End}{Backspace}');
	await expect.element(field).not.toHaveAccessibleDescription();
	expect(told.at(-1)).toEqual(['pace', '52', undefined]);
});

test('an emptied field is an answer taken back', async () => {
	const { told } = openField({ kind: 'text', lines: 'one' }, { answer: 'x' });
	await page.getByRole('textbox').fill('');
	expect(told).toEqual([['pace', undefined, 'x']]);
});

test('an answer is cleared by a button, and the focus stays at the question', async () => {
	const { told } = openField(choice, { answer: 'careful', words: choiceWords });
	const clear = page.getByRole('button', { name: /^Clear the answer ?: How fast\?$/ });
	await clear.click();
	expect(told).toEqual([['pace', undefined]]);
	await expect.element(clear).not.toBeInTheDocument();
	await expect.element(page.getByRole('radio', { name: 'Careful' })).not.toBeChecked();
	await expect.element(page.getByRole('radio', { name: 'Quick' })).toHaveFocus();
});

test('several choices end as no answer when the last is given up', async () => {
	const { told } = openField(choices, { answer: ['quick'], words: choiceWords });
	await page.getByRole('checkbox', { name: 'Careful' }).click();
	expect(told.at(-1)).toEqual(['pace', ['quick', 'careful']]);
	await page.getByRole('checkbox', { name: 'Careful' }).click();
	await page.getByRole('checkbox', { name: 'Quick' }).click();
	expect(told.at(-1)).toEqual(['pace', undefined]);
});

test('a kept choice that is no option is shown, so that it can be given up', async () => {
	const { told } = openField(choices, { answer: ['quick', 'slow'], words: choiceWords });
	await expect.element(page.getByText(en.problems.notAnOption('slow'))).toBeVisible();
	await page.getByRole('checkbox', { name: 'slow' }).click();
	expect(told).toEqual([['pace', ['quick']]]);
	await expect.element(page.getByRole('checkbox', { name: 'Quick' })).toHaveFocus();
	await expect.element(page.getByText(en.problems.notAnOption('slow'))).not.toBeInTheDocument();
});

test('codes stand under their groups with their cautions; a chosen one is shown even where it is not offered', async () => {
	const { told } = openField({ kind: 'codes', list: 'areas', within: ['09', '10'] }, { answer: ['08'] });
	await expect.element(page.getByText('CLLD', { exact: true })).toBeVisible();
	await expect
		.element(page.getByRole('checkbox', { name: '10 Cities and towns' }))
		.toHaveAccessibleDescription('Ask the Commission first.');
	await page.getByRole('checkbox', { name: '08 Other approaches' }).click();
	expect(told).toEqual([['pace', undefined]]);
	await expect.element(page.getByRole('checkbox', { name: '08 Other approaches' })).not.toBeInTheDocument();
});

test('yes, no and not known yet are chosen like options', async () => {
	const { told } = openField({ kind: 'yes-no' });
	await page.getByRole('radio', { name: 'Not known yet' }).click();
	expect(told).toEqual([['pace', 'unknown']]);
});

test('a code that the list does not have stays shown beside the problem', async () => {
	const { told } = openField({ kind: 'code', list: 'areas' }, { answer: '99' });
	const field = page.getByRole('combobox', { name: 'How fast?' });
	await expect.element(field).toHaveDisplayValue('99');
	await expect.element(field).toHaveAccessibleDescription(`Problem: ${en.problems.notACode('99')}`);
	await field.selectOptions('09 Urban neighbourhoods');
	expect(told).toEqual([['pace', '09', undefined]]);
});

test('help is asked for by a button that names the question', async () => {
	const { helped } = openField({ kind: 'date' });
	await page.getByRole('button', { name: /^Help and sources ?: How fast\?$/ }).click();
	expect(helped).toEqual(['focus', 'help']);
});
