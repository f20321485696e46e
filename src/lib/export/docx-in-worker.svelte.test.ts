import { describe, expect, it } from 'vitest';
import { answersAnnex, sourcesAnnex } from './annexes.ts';
import { buildDocument } from './document.ts';
import { documentToDocx } from './docx.ts';
import { docxInWorker, docxType } from './docx-in-worker.ts';
import { exampleAnswers } from './testing/example-answers.ts';
import { exampleSection } from './testing/example-section.ts';
import { exportedAt, sources } from './testing/section-fixture.ts';
import { exportWords as words } from '#content/text/en/export.ts';

const document = buildDocument({
	section: exampleSection(3),
	words,
	sources,
	exportedAt,
	annexes: [answersAnnex(exampleAnswers(3), words), sourcesAnnex(sources, words)]
});

describe('a Word file built in a worker', () => {
	it('is the same as one built on the page', async () => {
		const built = await docxInWorker(document);
		expect(built.type).toBe(docxType);
		expect(new Uint8Array(await built.arrayBuffer())).toEqual(await documentToDocx(document));
	});

	it('leaves the page free', async () => {
		let longest = 0;
		let last = performance.now();
		const watch = setInterval(() => {
			longest = Math.max(longest, performance.now() - last);
			last = performance.now();
		}, 1);
		await docxInWorker(document);
		clearInterval(watch);
		expect(longest).toBeLessThan(200);
	});

	it('can be given up', async () => {
		const giveUp = new AbortController();
		const built = docxInWorker(document, { signal: giveUp.signal });
		giveUp.abort();
		await expect(built).rejects.toThrow(/abort/i);
		await expect(docxInWorker(document, { signal: giveUp.signal })).rejects.toThrow(/abort/i);
	});

	it('is built on the page where no worker starts', async () => {
		const { Worker: original } = globalThis;
		globalThis.Worker = class {
			constructor() {
				throw new DOMException('Refused', 'SecurityError');
			}
		} as unknown as typeof Worker;
		const built = await docxInWorker(document);
		globalThis.Worker = original;
		expect(built.size).toBeGreaterThan(10_000);
	});
});
