export interface FileName {
	/** What the file is: "clld-section" unless something else is said. */
	readonly prefix?: string;
	/** In any script and of any length. */
	readonly draftName: string;
	/** ISO 8601; the date written here goes into the name. */
	readonly exportedAt: string;
	/** Without the dot before it: "docx", "clld.json". */
	readonly extension: string;
}

/** "clld-section_Northern counties_2026-11-23.docx": a name that every file system takes. */
export const exportFileName = ({ prefix = 'clld-section', draftName, exportedAt, extension }: FileName): string => {
	const date = /^\d{4}-\d{2}-\d{2}/.exec(exportedAt)?.[0] ?? '';
	const name = shortenTo(safeFileName(draftName, ''), longestName - bytes(`${prefix}__${date}.${extension}`));
	return `${[prefix, name, date].filter((part) => part !== '').join('_')}.${extension}`;
};

/** Text that may stand in a file name: any script, without what Windows, macOS or Linux reserve. */
export const safeFileName = (text: string, otherwise = 'file'): string => {
	const safe = shortenTo(
		text
			.normalize('NFC')
			.replace(/\p{Cs}/gu, '')
			.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
			.replace(/(?![\u200c\u200d])\p{Cf}/gu, '')
			.replace(/[<>:"/\\|?*]+/g, '-')
			.replace(/^[\s.-]+|[\s.-]+$/g, ''),
		longestName
	);
	return reserved.test(safe) ? `_${safe}` : safe === '' ? otherwise : safe;
};

/** As many whole characters as fit into so many bytes. */
const shortenTo = (text: string, most: number): string => {
	if (bytes(text) <= most) return text;
	let shortened = '';
	let used = 0;
	for (const { segment } of new Intl.Segmenter().segment(text)) {
		used += bytes(segment);
		if (used > most) break;
		shortened += segment;
	}
	return shortened.replace(/[\s.-]+$/, '');
};

const bytes = (text: string): number => new TextEncoder().encode(text).length;

const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** File systems allow 255 bytes; synchronised folders and archives need some of the path for themselves. */
const longestName = 120;
