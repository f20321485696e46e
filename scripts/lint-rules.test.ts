import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

// The files are made up, so rules that need types cannot run; the rules on imports need none.
const eslint = new ESLint({ overrideConfig: [{ files: ['src/**'], ...ts.configs.disableTypeChecked }] });

const broken = async (file: string, code: string): Promise<readonly string[]> => {
	const [result] = await eslint.lintText(code, { filePath: file });
	return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
};

describe('imports against the arrows are errors', () => {
	test.each([
		['src/lib/guide/new.ts', "export { emptyDraft } from '#lib/draft/draft.ts';"],
		['src/lib/draft/new.ts', "export type { Section } from '#lib/section/section.ts';"],
		['src/lib/rules/new.ts', "export { gap } from '#lib/section/section.ts';"],
		['src/lib/section/new.ts', "export { isLocale } from '#content/text/locales.ts';"],
		['src/lib/export/new.ts', "export const load = () => import('#content/text/locales.ts');"],
		['src/lib/store/new.ts', "export { gap } from '#lib/section/section.ts';"],
		['src/lib/store/new.ts', "export { Offline } from '../offline/offline.svelte.ts';"],
		['src/lib/ui/new.ts', "export { isLocale } from '#content/text/locales.ts';"],
		['src/content/new.ts', "export { emptyDraft } from '#lib/draft/draft.ts';"],
		['src/lib/offline/new.ts', "export { emptyDraft } from '#lib/draft/draft.ts';"],
		['src/service-worker/new.ts', "export { emptyDraft } from '#lib/draft/draft.ts';"]
	])('%s: %s', async (file, code) => {
		expect(await broken(file, code)).toContain('boundaries/dependencies');
	});
});

describe('imports along the arrows are accepted', () => {
	test.each([
		['src/lib/section/new.ts', "export { emptyDraft } from '#lib/draft/draft.ts';"],
		['src/lib/ui/new.ts', "export type { Locale } from '#content/text/locales.ts';"],
		['src/content/new.ts', "export type { Draft } from '#lib/draft/draft.ts';"],
		['src/lib/offline/new.ts', "export type { LocalesAvailable } from '../../service-worker/messages.ts';"],
		['src/routes/new.ts', "export { isLocale } from '#content/text/locales.ts';"]
	])('%s: %s', async (file, code) => {
		expect(await broken(file, code)).toEqual([]);
	});
});

describe('packages stay in the room that owns them', () => {
	test.each([
		['src/lib/ui/new.ts', "export { Doc } from 'yjs';"],
		['src/routes/new.ts', "export { Dexie } from 'dexie';"],
		['src/lib/store/new.ts', "export { Packer } from 'docx';"],
		['src/routes/new.ts', "export { Workbox } from 'workbox-window';"],
		['src/lib/section/new.ts', "export { untrack } from 'svelte';"],
		['src/lib/ui/new.ts', "export { goto } from '$app/navigation';"]
	])('%s: %s', async (file, code) => {
		expect(await broken(file, code)).toContain('no-restricted-imports');
	});
});

describe('the core has no clock and no browser', () => {
	test.each([
		['export const width = () => window.innerWidth;', 'no-restricted-globals'],
		['export const page = () => document.title;', 'no-restricted-globals'],
		['export const now = () => Date.now();', 'no-restricted-syntax'],
		['export const today = () => new Date().toISOString();', 'no-restricted-syntax']
	])('%s', async (code, rule) => {
		expect(await broken('src/lib/rules/new.ts', code)).toEqual([rule]);
	});
});

test('an address that starts at the host instead of the app is an error', async () => {
	expect(await broken('src/routes/New.svelte', '<a href="/en/">Home</a>')).toEqual(['no-restricted-syntax']);
});
