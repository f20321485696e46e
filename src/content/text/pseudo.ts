const accented = new Map(
	[...'aåeéiïoøuûyýAÅEÉIÎOÖUÜnñcçsš'].reduce<[string, string][]>((pairs, letter, index, all) => {
		if (index % 2 === 0) pairs.push([letter, all[index + 1] ?? letter]);
		return pairs;
	}, [])
);

/** Parts of the inline grammar that must not change: the target of a link. */
const target = /(\]\((?:question|stage|field|source):[a-z0-9-]+\))/;

/** A text of the pseudo-locale: accented, and longer by two fifths, as translations are. */
export const pseudoText = (text: string): string => {
	if (text.trim() === '' || !/\p{L}{2}/u.test(text)) return text;
	const changed = text
		.split(target)
		.map((part) => (target.test(part) ? part : [...part].map((letter) => accented.get(letter) ?? letter).join('')))
		.join('');
	const more = Math.max(1, Math.round(text.length * 0.4));
	return `${changed} ${'ˑ'.repeat(Math.min(more, 8))}${' ˑˑˑˑˑˑ'.repeat(Math.max(0, Math.round((more - 8) / 7)))}`;
};

/** A whole dictionary in the pseudo-locale; functions change what they return. */
export const pseudo = <Value>(value: Value): Value => {
	if (typeof value === 'string') return pseudoText(value) as Value;
	if (typeof value === 'function') {
		return ((...parameters: unknown[]) => pseudo((value as (...given: unknown[]) => unknown)(...parameters))) as Value;
	}
	if (Array.isArray(value)) return value.map((part: unknown) => pseudo(part)) as Value;
	if (typeof value === 'object' && value !== null) {
		return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, pseudo(part)])) as Value;
	}
	return value;
};
