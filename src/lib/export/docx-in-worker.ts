import type { DocxOptions } from './docx.ts';
import type { DocxReply, DocxRequest } from './docx.worker.ts';
import type { ExportDocument } from './document.ts';

export interface DocxInWorkerOptions extends DocxOptions {
	/** Ends the work; the promise is rejected with the signal's reason. */
	readonly signal?: AbortSignal;
}

/**
 * The document as a Word file, built in a worker so that the page stays free. Where no worker can be started, as under a strict policy of
 * the host, the file is built on the page instead.
 */
export const docxInWorker = async (document: ExportDocument, { signal, ...options }: DocxInWorkerOptions = {}): Promise<Blob> => {
	signal?.throwIfAborted();
	const built = await buildInWorker({ document, options }, signal);
	if (built) return new Blob([built], { type: docxType });
	const { documentToDocx } = await import('./docx.ts');
	const file = await documentToDocx(document, options);
	signal?.throwIfAborted();
	return new Blob([file], { type: docxType });
};

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Nothing where the worker does not start. A failure after the start is one of the document, and is passed on. */
const buildInWorker = async (request: DocxRequest, signal: AbortSignal | undefined): Promise<ArrayBuffer | undefined> => {
	const worker = startWorker();
	if (!worker) return undefined;
	try {
		return await new Promise<ArrayBuffer | undefined>((resolve, reject) => {
			let started = false;
			signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
			worker.addEventListener('error', (event) => (started ? reject(new Error(event.message)) : resolve(undefined)));
			worker.addEventListener('message', ({ data }: MessageEvent<DocxReply>) => {
				if (data.kind === 'ready') started = true;
				else if (data.kind === 'file') resolve(data.file);
				else reject(new Error(data.message));
			});
			worker.postMessage(request);
		});
	} finally {
		worker.terminate();
	}
};

const startWorker = (): Worker | undefined => {
	if (typeof Worker === 'undefined') return undefined;
	try {
		return new Worker(new URL('./docx.worker.ts', import.meta.url), { type: 'module' });
	} catch {
		return undefined;
	}
};
