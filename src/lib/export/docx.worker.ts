import { documentToDocx, type DocxOptions } from './docx.ts';
import type { ExportDocument } from './document.ts';

export interface DocxRequest {
	readonly document: ExportDocument;
	readonly options: DocxOptions;
}

export type DocxReply =
	| { readonly kind: 'ready' }
	| { readonly kind: 'file'; readonly file: ArrayBuffer }
	| { readonly kind: 'failed'; readonly message: string };

const reply = (message: DocxReply, transfer: Transferable[] = []): void => postMessage(message, { transfer });

addEventListener('message', ({ data }: MessageEvent<DocxRequest>) => {
	documentToDocx(data.document, data.options).then(
		({ buffer }) => reply({ kind: 'file', file: buffer }, [buffer]),
		(problem: unknown) => reply({ kind: 'failed', message: problem instanceof Error ? problem.message : String(problem) })
	);
});

reply({ kind: 'ready' });
