import { loadCalendar, loadKnowledge, loadRuleTexts } from '#content/clld-2021-2027/load-knowledge.ts';
import { loadDashboardText } from '#content/text/load-page-text.ts';
import { loadExportWords, loadText } from '#content/text/load-text.ts';
import { isAnnexId } from '#lib/export/annex-ids.ts';
import type { Draft } from '#lib/draft/draft.ts';
import type { Guide } from '#lib/guide/guide.ts';
import type { GuideText } from '#lib/guide/guide-text.ts';
import type { Source } from '#lib/guide/source.ts';
import type { Section } from '#lib/section/section.ts';

export type ExportFormat = 'docx' | 'odt' | 'html' | 'md' | 'csv' | 'json';

export const exportFormats: Readonly<Record<ExportFormat, { readonly extension: string }>> = {
	docx: { extension: 'docx' },
	odt: { extension: 'odt' },
	html: { extension: 'html' },
	md: { extension: 'md' },
	csv: { extension: 'zip' },
	json: { extension: 'json' }
};

interface ExportOrder {
	readonly format: ExportFormat;
	readonly section: Section;
	readonly guide: Guide;
	/** In the section's language. */
	readonly guideText: GuideText;
	readonly sources: readonly Source[];
	readonly draft: Draft;
	readonly annexes: readonly string[];
	readonly markGaps: boolean;
	/** ISO 8601. */
	readonly at: string;
	readonly signal: AbortSignal;
}

/** One export as a file; its writer is loaded when it is asked for. */
export const writeExport = async (order: ExportOrder): Promise<Blob> => {
	const { format, section, at, markGaps, signal } = order;
	if (format === 'csv') {
		const { sectionToCsvZip } = await import('#lib/export/csv.ts');
		return new Blob([sectionToCsvZip(section, at)], { type: 'application/zip' });
	}
	const document = await documentOf(order);
	switch (format) {
		case 'docx': {
			const { docxInWorker } = await import('#lib/export/docx-in-worker.ts');
			return docxInWorker(document, { markGaps, signal });
		}
		case 'odt': {
			const { documentToOdt, mimetype } = await import('#lib/export/odt.ts');
			return new Blob([documentToOdt(document, { markGaps })], { type: mimetype });
		}
		case 'html': {
			const { documentToHtml } = await import('#lib/export/html.ts');
			return new Blob([documentToHtml(document, { markGaps })], { type: 'text/html' });
		}
		case 'md': {
			const { documentToMarkdown } = await import('#lib/export/markdown.ts');
			return new Blob([documentToMarkdown(document)], { type: 'text/markdown' });
		}
		case 'json': {
			const { sectionToJson } = await import('#lib/export/json.ts');
			return new Blob([sectionToJson({ section, exportedAt: at, annexes: document.annexes })], { type: 'application/json' });
		}
	}
};

const documentOf = async ({ format, section, guide, guideText, sources, draft, annexes, at }: ExportOrder) => {
	const { language } = section;
	const chosen = annexes.filter(isAnnexId);
	const [
		{ buildDocument },
		{ makeAnnexes },
		{ judgeSection },
		words,
		{ yesNo },
		ruleTexts,
		{ knowledge, knowledgeText },
		timeline
	] = await Promise.all([
		import('#lib/export/document.ts'),
		import('#lib/export/make-annexes.ts'),
		import('#lib/section/assess.ts'),
		loadExportWords(language),
		loadText(language),
		loadRuleTexts(language),
		loadKnowledge(language),
		loadCalendar(language)
	]);
	const findings = judgeSection(guide, guideText, draft, section);
	const parts = {
		guide,
		guideText,
		draft,
		section,
		findings,
		ruleTexts,
		knowledge,
		knowledgeText,
		calendar: timeline.calendar,
		calendarText: timeline.texts,
		sources,
		figures: chosen.includes('readiness') ? await figuresOf() : [],
		words,
		yesNo
	};
	return buildDocument({ section, words, sources, exportedAt: at, annexes: makeAnnexes(chosen, parts) });

	async function figuresOf() {
		const [{ reportFigures }, { readinessParts }, dashboardText] = await Promise.all([
			import('./report-figures.ts'),
			import('#lib/readiness/readiness-parts.ts'),
			loadDashboardText(language)
		]);
		const chart = {
			guide,
			draft,
			parts: readinessParts({ guide, ...knowledge }, draft, findings),
			stageTitle: (id: string) => guideText.stages[id]?.short ?? id,
			capacityTitle: (id: string) => knowledgeText.capacities[id]?.title ?? id,
			words: dashboardText,
			locale: language
		};
		return reportFigures(chart, format !== 'md' && format !== 'json');
	}
};
