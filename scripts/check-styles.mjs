// Components take colours and font sizes from the tokens of src/app.css, and have no style attributes but custom properties.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const rules = [
	{ pattern: /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(/i, message: 'a colour of its own' },
	{
		pattern: /:[^;{]*\b(?:white|black|gr[ae]y|red|green|blue|yellow|orange|purple|navy|teal)\b(?!-)/i,
		message: 'a colour of its own'
	},
	{ pattern: /\bfont-size:(?!\s*(?:inherit|var\(--))/, message: 'a font size of its own' },
	{ pattern: /\bfont:(?!\s*(?:inherit|var\(--))/, message: 'a font of its own' }
];

/** What is wrong in one component, a line each.
 * @type {(source: string) => readonly string[]} */
export const styleProblems = (source) => {
	const styles = [...source.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].flatMap(([, css = '']) => css.split('\n'));
	const markup = source.replace(/<(script|style)[^>]*>[^]*?<\/\1>/g, '');
	const attributes = [...markup.matchAll(/\sstyle(?:=|:(?!--)[\w-]+)\S*/g)].map(
		([found]) => `a style attribute: ${found.trim()}`
	);
	const own = styles.flatMap((line) =>
		rules
			.filter(({ pattern }) => pattern.test(line.replace(/var\([^)]*\)/g, 'var(--')))
			.map(({ message }) => `${message}: ${line.trim()}`)
	);
	return [...own, ...attributes];
};

/** @type {(folder: string) => readonly string[]} */
const components = (folder) =>
	readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return components(path);
		return entry.name.endsWith('.svelte') ? [path] : [];
	});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const problems = components('src').flatMap((path) =>
		styleProblems(readFileSync(path, 'utf8')).map((problem) => `${path}: ${problem}`)
	);
	for (const problem of problems) console.error(problem);
	process.exitCode = problems.length > 0 ? 1 : 0;
}
