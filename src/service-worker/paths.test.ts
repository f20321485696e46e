import { describe, expect, test } from 'vitest';
import { inBaseLocale, localeOf, pagePath, pathsByLocale } from './paths.ts';

describe('the language of a path', () => {
	test.each([
		['/en/', 'en'],
		['/de/draft/decide/', 'de'],
		['/en-XA/about/', 'en-XA'],
		['/_app/immutable/locales/fr/BkPz1q.js', 'fr'],
		['/', undefined],
		['/404.html', undefined],
		['/icons/icon.svg', undefined],
		['/schema/draft.json', undefined],
		['/_app/immutable/chunks/BkPz1q.js', undefined],
		['/_app/immutable/locales/BkPz1q.js', undefined]
	])('%s: %s', (path, locale) => {
		expect(localeOf(path)).toBe(locale);
	});
});

test('a page has a counterpart in the base language', () => {
	expect(inBaseLocale('/de/draft/decide/')).toBe('/en/draft/decide/');
});

describe('the address of a page', () => {
	test.each([
		['/', '/'],
		['/index.html', '/'],
		['/en/draft', '/en/draft/'],
		['/en/draft/', '/en/draft/'],
		['/en/draft/index.html', '/en/draft/'],
		['/404.html', '/404.html'],
		['/theme.js', '/theme.js']
	])('%s is at %s', (asked, address) => {
		expect(pagePath(asked)).toBe(address);
	});
});

test('pages and files are sorted by language, under any base', () => {
	const files = ['/sub/_app/immutable/locales/de/x.js', '/sub/_app/immutable/locales/fr/y.js', '/sub/_app/immutable/chunks/z.js'];
	const byLocale = pathsByLocale(['/sub/', '/sub/de/', '/sub/en/'], files, '/sub');
	expect([...byLocale]).toEqual([
		['de', ['/sub/de/', '/sub/_app/immutable/locales/de/x.js']],
		['en', ['/sub/en/']]
	]);
});
