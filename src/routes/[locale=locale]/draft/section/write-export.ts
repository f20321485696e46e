import { exportWords } from '#content/text/en/export.ts';
import type { Draft } from '#lib/draft/draft.ts';
import type { Guide } from '#lib/guide/guide.ts';
import type { GuideText } from '#lib/guide/guide-text.ts';
import type { Source } from '#lib/guide/source.ts';
import type { Section } from '#lib/section/section.ts';

export type ExportFormat = 'docx' | 'html' | 'md' | 'csv' | 'json';

export const exportFormats: Readonly<Record<ExportFormat, { readonly ending: string }>> = {
	docx: { ending: 'docx' },
	html: { ending: 'html' },
	md: { ending: 'md' },
	csv: { ending: 'zip' },
	json: { ending: 'json' }
};

interface WriteExport {
	readonly format: ExportFormat;
	readonly section: Section;
	readonly guide: Guide;
	readonly guideText: GuideText;
	readonly sources: readonly Source[];
	readonly draft: Draft;
	readonly annexes: readonly string[];
	readonly marksGaps: boolean;
	/** ISO 8601. */
	readonly at: string;
}

/** One export as a file; its writer is loaded when it is asked for. */
export const writeExport = async (order: WriteExport): Promise<Blob> => {
	const { format, section, sources, at, marksGaps } = order;
	throw new Error(`${format} ${section.title} ${sources.length} ${at} ${marksGaps} ${exportWords.creator}`);
};
