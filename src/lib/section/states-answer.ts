/**
 * Whether a text states an answer in its own words: each figure of the answer stands in the text, and most of its longer words do.
 * Errs towards yes: what it lets pass is a text that an officer has read.
 */
export const statesAnswer = (text: string, shown: readonly string[]): boolean => {
	const written = normal(text);
	const stems = new Set(longWords(written).map(stem));
	return shown.every((answer) => {
		const said = normal(answer);
		const figures = said.match(/\d+(?:\.\d+)?/g) ?? [];
		if (figures.length > 0) return figures.every((figure) => hasFigure(written, figure));
		const wanted = longWords(said).map(stem);
		return wanted.length === 0 || wanted.filter((word) => stems.has(word)).length >= Math.min(2, wanted.length);
	});
};

/** Lower case, digits without their separators, decimal commas as points. */
const normal = (text: string): string =>
	text
		.toLowerCase()
		.replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/gu, '')
		.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
		.replace(/(?<=\d),(?=\d)/g, '.');

const hasFigure = (text: string, figure: string): boolean =>
	new RegExp(`(?<![\\d.])${figure.replace('.', '\\.')}(?!\\d|\\.\\d)`).test(text) ||
	text.includes(smallNumbers[Number(figure)] ?? '\u0000') ||
	isInMillions(text, figure);

/** "EUR 2.5 million" for 2500000. */
const isInMillions = (text: string, figure: string): boolean => {
	const millions = Number(figure) / 1_000_000;
	return millions >= 0.1 && new RegExp(`(?<![\\d.])${String(millions).replace('.', '\\.')}\\s*(million|m\\b|mio)`).test(text);
};

const smallNumbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

const longWords = (text: string): readonly string[] => text.match(/\p{L}{5,}/gu) ?? [];

/** Words that share their first letters count as one: "select", "selection". */
const stem = (word: string): string => word.slice(0, 5);
