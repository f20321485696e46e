import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import TaskTable from './TaskTable.svelte';
import { guide } from '#content/clld-2021-2027/guide.ts';
import { calendar } from '#content/clld-2021-2027/knowledge/calendar.ts';
import { calendar as texts } from '#content/clld-2021-2027/text/en/knowledge/calendar.ts';
import { en } from '#content/text/en.ts';
import { calendarText as words } from '#content/text/en/pages/calendar.ts';
import type { State } from '#lib/draft/draft.ts';
import { scheduleOf } from '#lib/readiness/calendar.ts';
import { draftWith } from '#lib/testing/draft-with.ts';
import WithText from '#lib/ui/testing/WithText.svelte';

const showTable = () => {
	let states: Readonly<Record<string, State>> = $state.raw({});
	let opened: readonly string[] = $state.raw([]);
	const draft = () => draftWith({ answers: { 'decision-date': '2026-07-14' }, states });
	render(
		TaskTable,
		{
			get schedule() {
				return scheduleOf(guide, calendar, draft());
			},
			get draft() {
				return draft();
			},
			texts,
			words,
			sources: new Map(),
			stageTitle: (stage: string) => stage,
			get opened() {
				return opened;
			},
			hrefOf: () => '#',
			ontoggle: (task: string) => (opened = opened.includes(task) ? [] : [task]),
			onnote: (task: string, property: string, value: string) => {
				states = { ...states, [task]: { ...states[task], [property]: value } };
			}
		},
		{ wrapper: WithText, wrapperProps: { text: en } }
	);
	return { states: () => states };
};

const row = (name: RegExp) => page.getByRole('row', { name });

test('a task says when it starts and ends, how long it takes, and how late it is', async () => {
	showTable();
	await expect.element(row(/^Selection criteria and committee/)).toHaveTextContent(/14\sJuly\s2026.*8\sSeptember\s2026/);
	await expect.element(row(/^First operation starts/)).toHaveTextContent(/critical/);
	await expect.element(row(/^Delivery model and table of tasks/)).toHaveTextContent(/before the decision/);
});

test('a duration that is changed moves what follows, and an empty one gives the typical back', async () => {
	const { states } = showTable();
	const weeks = page.getByRole('textbox', { name: 'Weeks for Selection criteria and committee' });
	await weeks.fill('6');
	expect(states()['t-16']).toEqual({ weeks: '6' });
	await expect.element(row(/^Call for strategies open/)).toHaveTextContent(/25\sAugust\s2026/);
	await weeks.fill('');
	await expect.element(row(/^Call for strategies open/)).toHaveTextContent(/8\sSeptember\s2026/);
	await weeks.fill('six');
	await expect.element(weeks).toHaveAttribute('aria-invalid', 'true');
});

test('a dependency is taken away, added, and the template comes back', async () => {
	const { states } = showTable();
	await page.getByRole('button', { name: 'Edit: Call for strategies open' }).click();
	await page.getByRole('button', { name: 'Remove: Selection criteria and committee' }).click();
	expect(states()['t-17']).toEqual({ after: '-' });
	await page.getByRole('combobox', { name: words.editor.add }).selectOptions('Approval by the Commission');
	expect(states()['t-17']).toEqual({ after: 't-08' });
	await page.getByRole('button', { name: words.editor.template }).click();
	expect(states()['t-17']).toEqual({ after: '' });
	await expect.element(page.getByRole('button', { name: 'Remove: Selection criteria and committee' })).toBeVisible();
});
