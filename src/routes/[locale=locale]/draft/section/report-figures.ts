import type { ReportFigure } from '#lib/export/annex-parts.ts';
import { chartPicture, fineness } from '#lib/ui/chart/chart-picture.ts';
import { draftFigures, type ChartParts } from '#lib/ui/chart/draft-charts.ts';

/** The figures of the readiness report, with pictures of their charts where the format holds pictures. */
export const reportFigures = async (parts: ChartParts, withPictures: boolean): Promise<readonly ReportFigure[]> => {
	const figures: ReportFigure[] = [];
	for (const { title, summary, table, content } of draftFigures(parts)) {
		const picture = withPictures && content ? await pictureOf(await chartPicture(document.body, content)) : undefined;
		figures.push({ title, summary, table, ...(picture ? { picture } : {}) });
	}
	return figures;
};

/** A PNG tells its size in dots at a fixed place. */
const pictureOf = async (blob: Blob): Promise<NonNullable<ReportFigure['picture']>> => {
	const bytes = await blob.arrayBuffer();
	const view = new DataView(bytes);
	return {
		png: new Uint8Array(bytes),
		width: view.getUint32(16) / fineness,
		height: view.getUint32(20) / fineness
	};
};
