import { regional } from '#lib/section/figures.ts';

/** "1.2 MB", in the locale's own words. */
export const formatBytes = (bytes: number, locale: string): string => {
	const [unit, divisor] =
		bytes < 1e6 ? (['kilobyte', 1e3] as const) : bytes < 1e9 ? (['megabyte', 1e6] as const) : (['gigabyte', 1e9] as const);
	return new Intl.NumberFormat(regional(locale), {
		style: 'unit',
		unit,
		maximumFractionDigits: unit === 'kilobyte' ? 0 : 1
	}).format(bytes / divisor);
};
