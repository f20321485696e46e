import { describe, expect, test } from 'vitest';
import { draftShell, guideShell, isLeftOut } from './left-out.ts';

describe('the first visit', () => {
	test.each([
		'/en/guide/checks/',
		'/en/guide/stages/decide/',
		'/en/draft/calendar/',
		'/_app/immutable/chunks/docx-on-page.B1.js',
		'/icons/icon-192.png',
		'/icons/icon-512.png'
	])('leaves out %s', (path) => expect(isLeftOut(path)).toBe(true));

	test.each([
		'/en/',
		'/en/guide/',
		'/en/guide/shell/',
		'/en/guide/stages/shell/',
		'/en/draft/decide/',
		'/icons/icon.svg',
		'/_app/immutable/workers/docx.worker-B1.js'
	])('stores %s', (path) => expect(isLeftOut(path)).toBe(false));
});

test('a page of the guide has a wordless page to stand in, in its own folder', () => {
	expect(guideShell('/en/guide/checks/')).toBe('/en/guide/shell/');
	expect(guideShell('/en/guide/stages/decide/')).toBe('/en/guide/stages/shell/');
	expect(guideShell('/en/guide/')).toBeUndefined();
	expect(guideShell('/en/draft/decide/')).toBeUndefined();
});

test('one page of a draft stands in for all of its language', () => {
	expect(draftShell('/en/draft/calendar/')).toBe('/en/draft/decide/');
	expect(draftShell('/en/draft/decide/')).toBeUndefined();
	expect(draftShell('/en/guide/checks/')).toBeUndefined();
	expect(draftShell('/en/')).toBeUndefined();
});
