import type { ChartContent } from './chart-content.ts';

/** What every chart says around itself. */
export interface ChartWords {
	readonly table: string;
	readonly png: string;
	readonly csv: string;
	readonly points: (title: string) => string;
	readonly keys: Readonly<Record<ChartContent['kind'], string>>;
	readonly failed: string;
}
