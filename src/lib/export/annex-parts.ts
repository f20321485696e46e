import type { PictureBlock } from './block.ts';
import type { ExportWords } from './export-words.ts';
import type { Draft } from '#lib/draft/draft.ts';
import type { Calendar, CalendarText } from '#lib/guide/calendar.ts';
import type { Guide } from '#lib/guide/guide.ts';
import type { GuideText } from '#lib/guide/guide-text.ts';
import type { Id } from '#lib/guide/id.ts';
import type { Knowledge } from '#lib/guide/knowledge.ts';
import type { KnowledgeText } from '#lib/guide/knowledge-text.ts';
import type { Source } from '#lib/guide/source.ts';
import type { Finding } from '#lib/rules/judge-rules.ts';
import type { RuleText } from '#lib/rules/rule-text.ts';
import type { YesNoWords } from '#lib/section/show-value.ts';
import type { Section, TableColumn, TableRow } from '#lib/section/section.ts';

/** Figures as a table, with the chart of them where a browser has drawn it. */
export interface ReportFigure {
	readonly title: string;
	readonly summary: string;
	readonly table: { readonly columns: readonly TableColumn[]; readonly rows: readonly TableRow[] };
	readonly picture?: Pick<PictureBlock, 'png' | 'width' | 'height'>;
}

/** Everything that annexes are made of; all texts in the language of the section. */
export interface AnnexParts {
	readonly guide: Guide;
	readonly guideText: GuideText;
	readonly draft: Draft;
	readonly section: Section;
	readonly findings: readonly Finding[];
	readonly ruleTexts: Readonly<Record<Id, RuleText>>;
	readonly knowledge: Knowledge;
	readonly knowledgeText: KnowledgeText;
	readonly calendar: Calendar;
	readonly calendarText: CalendarText;
	readonly sources: readonly Source[];
	/** What the readiness report shows in figures. */
	readonly figures: readonly ReportFigure[];
	readonly words: ExportWords;
	readonly yesNo: YesNoWords;
}
