import { expect, test } from 'vitest';
import { localeOfModules } from './locale-chunks.mjs';

test.each([
	[['/app/src/content/text/de.ts'], 'de'],
	[['/app/src/content/clld-2021-2027/text/fr/index.ts', '/app/src/content/clld-2021-2027/text/fr/stages/decide.ts'], 'fr'],
	[['C:\\app\\src\\content\\text\\en-XA.ts'], 'en-XA'],
	[['/app/src/content/text/de.ts', '/app/src/content/text/fr.ts'], undefined],
	[['/app/src/content/text/de.ts', '/app/src/lib/ui/text.ts'], undefined],
	[['/app/src/content/text/locales.ts'], undefined],
	[['/app/src/content/clld-2021-2027/stages/decide.ts'], undefined],
	[[], undefined]
])('%j: %s', (moduleIds, locale) => {
	expect(localeOfModules(moduleIds)).toBe(locale);
});
