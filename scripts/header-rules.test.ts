import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFor, readHeaderRules } from './header-rules.mjs';

const rules = readHeaderRules(readFileSync('static/_headers', 'utf8'));

test('pages are asked for again and may not be framed', () => {
	const headers = headersFor(rules, '/en/draft/decide/');
	expect(headers.get('Cache-Control')).toBe('no-cache');
	expect(headers.get('Content-Security-Policy')).toBe("frame-ancestors 'none'");
	expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
});

test('the service worker is always asked for again', () => {
	expect(headersFor(rules, '/service-worker.js').get('Cache-Control')).toBe('no-cache');
});

test('files with a hash in their name are kept for good', () => {
	expect(headersFor(rules, '/_app/immutable/chunks/x.js').get('Cache-Control')).toBe('public, max-age=31536000, immutable');
});
