import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** One line of the result. Sizes are measured against a budget; times also beside a baseline of the same run. */
export interface Figure {
	readonly what: string;
	readonly value: number;
	readonly unit: 'kB' | 'ms';
	readonly budget: number;
	/** What the same machine needs, in the same run, for the least that could be done. */
	readonly baseline?: { readonly what: string; readonly value: number };
	readonly note?: string;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** The value that this share of all values does not exceed. */
export const percentile = (values: readonly number[], share: number): number => {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
};

/** Thousands of bytes, compressed as hosts do. */
export const gzippedSize = (files: readonly string[]): number =>
	files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1000;
