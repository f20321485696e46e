/** A label in lines of at most so many characters, as a canvas needs them; a word that is longer stands alone. */
export const wrapLabel = (label: string, most: number): string[] => {
	const lines: string[] = [];
	for (const word of label.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
};
