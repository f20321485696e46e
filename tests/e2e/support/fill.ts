import type { Locator, Page } from '@playwright/test';

/** Creates a draft from the start page and waits until it can be written into. */
export const createDraft = async (page: Page, name: string): Promise<void> => {
	await page.getByRole('button', { name: 'New draft' }).click();
	await page.getByLabel('Name', { exact: true }).fill(name);
	await page.getByRole('button', { name: 'Create the draft' }).click();
	await page
		.getByRole('heading', { level: 1, name: 'The programme' })
		.or(page.locator('section[id^="question-"]').first())
		.first()
		.waitFor();
};

export const saved = (page: Page): Promise<void> => page.getByText(/^Saved on this device/).waitFor({ state: 'attached' });

/** Goes to a page of the draft by the outline, as a user does. */
export const goToPage = async (page: Page, name: string | RegExp): Promise<void> => {
	const outline = page.getByRole('navigation', { name: 'Outline' });
	await outline.getByRole('link', { name }).click();
	await outline.locator('[aria-current="page"]').filter({ hasText: name }).waitFor();
	await page.getByRole('heading', { level: 1 }).waitFor();
};

/**
 * Answers every question of the page through its own field, one row for each table, until nothing more is asked.
 * Resolves with what was typed as free text.
 */
export const fillStage = async (page: Page): Promise<readonly string[]> => {
	const typed: string[] = [];
	const done = new Set<string>();
	for (;;) {
		const ids = await page.locator('section[id^="question-"]').evaluateAll((sections) => sections.map(({ id }) => id));
		const next = ids.find((id) => !done.has(id));
		if (next === undefined) return typed;
		done.add(next);
		typed.push(...(await fillQuestion(page.locator(`#${next}`), next.replace('question-', ''))));
	}
};

const fillQuestion = async (question: Locator, id: string): Promise<readonly string[]> => {
	const add = question.getByRole('button', { name: /^Add / });
	if ((await add.count()) > 0) await add.click();
	const typed: string[] = [];
	const radio = question.getByRole('radio').first();
	if ((await radio.count()) > 0) await radio.check();
	for (const box of (await question.getByRole('checkbox').all()).slice(0, 2)) await box.check();
	for (const list of await question.getByRole('combobox').all()) await list.selectOption({ index: 1 });
	for (const date of await question.locator('input[type="date"]').all()) await date.fill('2026-05-04');
	for (const number of await question.locator('input[inputmode="decimal"]').all()) await number.fill('12');
	const fields = await question.locator('textarea, input[type="text"]:not([inputmode])').all();
	for (const [index, field] of fields.entries()) {
		const text = `Answer ${id} ${index + 1}`.slice(0, 60);
		await field.fill(text);
		typed.push(text);
	}
	return typed;
};
