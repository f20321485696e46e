/**
 * @typedef {{ pattern: RegExp; set: readonly (readonly [name: string, value: string])[]; unset: readonly string[] }} HeaderRule
 */

/** Reads a `_headers` file: a path pattern with `*`, then indented "Name: value" lines, or "! Name" to take one back.
 * @type {(text: string) => readonly HeaderRule[]} */
export const readHeaderRules = (text) =>
	text
		.split('\n')
		.filter((line) => line.trim() !== '' && !line.startsWith('#'))
		.join('\n')
		.split(/\n(?=\S)/)
		.map((block) => {
			const [path = '', ...lines] = block.split('\n').map((line) => line.trim());
			const set = lines.filter((line) => !line.startsWith('!'));
			return {
				pattern: new RegExp(`^${path.split('*').map(escape).join('.*')}$`),
				set: set.map((line) => {
					const colon = line.indexOf(':');
					return /** @type {const} */ ([line.slice(0, colon), line.slice(colon + 1).trim()]);
				}),
				unset: lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1).trim())
			};
		});

/** The headers for a path; later rules add to earlier ones.
 * @type {(rules: readonly HeaderRule[], path: string) => ReadonlyMap<string, string>} */
export const headersFor = (rules, path) => {
	const headers = new Map();
	for (const { pattern, set, unset } of rules) {
		if (!pattern.test(path)) continue;
		for (const name of unset) headers.delete(name);
		for (const [name, value] of set) headers.set(name, value);
	}
	return headers;
};

/** @type {(text: string) => string} */
const escape = (text) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
