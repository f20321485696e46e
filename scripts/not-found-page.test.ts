import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync('static/404.html', 'utf8');

test.each(['script', 'style'])('the page "not found" allows its own %s by hash', (tag) => {
	const inline = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(page)?.[1] ?? '';
	const hash = createHash('sha256').update(inline).digest('base64');
	expect(page).toContain(`${tag}-src 'sha256-${hash}'`);
});
