import { zipSync } from 'fflate';

/** One archive of files, in their order. The same files and time give the same bytes, in every time zone. */
export const zipFiles = (files: Readonly<Record<string, Uint8Array>>, at: string): Uint8Array<ArrayBuffer> => {
	const packed = zipSync({ ...files }, { mtime: archiveDay(at), level: 6 });
	return packed.buffer instanceof ArrayBuffer ? (packed as Uint8Array<ArrayBuffer>) : new Uint8Array(packed);
};

/** The date written in the time stamp, as the local noon that an archive keeps. Archives know the years 1980 to 2107. */
export const archiveDay = (at: string): Date => {
	const [year = 1980, month = 1, day = 1] = at.slice(0, 10).split('-').map(Number);
	return new Date(Math.min(Math.max(year || 1980, 1980), 2107), (month || 1) - 1, day || 1, 12);
};
