import { download } from '../../../download.ts';
import { notices } from '../../../notices.svelte.ts';
import type { DashboardText } from '#content/text/en/pages/dashboard.ts';
import { exportFileName, safeFileName } from '#lib/export/file-name.ts';
import { decimalMark } from '#lib/section/figures.ts';
import type { FigureTable } from '#lib/ui/chart/figure-table.ts';

interface Figure {
	readonly title: string;
	readonly draftName: string;
	readonly words: DashboardText;
}

export const savePicture = (picture: Blob, figure: Figure): void => save(picture, figure, 'png');

/** Figures as data, with the decimal mark that spreadsheets of the language read. */
export const saveTable = async ({ columns, rows }: FigureTable, figure: Figure, locale: string): Promise<void> => {
	try {
		const { tableToCsv } = await import('#lib/export/csv.ts');
		const csv = tableToCsv(
			{ kind: 'table', table: 'chart', number: '', title: figure.title, basis: [], columns, rows, questions: [] },
			{ decimalMark: decimalMark(locale) === ',' ? ',' : '.' }
		);
		save(new Blob([csv], { type: 'text/csv' }), figure, 'csv');
	} catch {
		tellFailure(figure.words);
	}
};

export const tellFailure = (words: DashboardText): void => notices.tell(words.saveFailed, { isWrong: true });

const save = (content: Blob, { title, draftName, words }: Figure, extension: 'png' | 'csv'): void => {
	const file = exportFileName({
		prefix: safeFileName(title),
		draftName,
		exportedAt: new Date().toISOString(),
		extension
	});
	download(content, file);
	notices.tell(words.saved(file));
};
