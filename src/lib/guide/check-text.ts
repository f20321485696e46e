import { expectedTexts } from './expected-texts.ts';
import type { GuideProblem } from './guide-problem.ts';
import type { GuideText } from './guide-text.ts';
import { guideQuestions, type GuidePack } from './guide.ts';
import { inlineLinks, parseInline, type LinkTarget } from './inline.ts';

type Leaf = string | readonly string[];

/** That every word the guide needs is there, none is left over or empty, and its links lead somewhere. */
export const checkText = (guide: GuidePack, text: GuideText, baseText?: GuideText): readonly GuideProblem[] => {
	const expected = expectedTexts(guide);
	const written = leaves(text);
	return [
		...missing(guide, expected, written, baseText && leaves(baseText)),
		...unused(guide, expected, written),
		...[...written].flatMap(([place, leaf]) => emptiness(guide, place, leaf)),
		...badLinks(guide, written)
	];
};

/** Every string and every list of strings of a text, by its path. */
export const leaves = (text: object): ReadonlyMap<string, Leaf> => {
	const found = new Map<string, Leaf>();
	const walk = (node: unknown, path: string): void => {
		if (typeof node === 'string') found.set(path, node);
		else if (Array.isArray(node)) found.set(path, node.map(String));
		else if (typeof node === 'object' && node !== null) {
			for (const [key, value] of Object.entries(node)) walk(value, path === '' ? key : `${path}/${key}`);
		}
	};
	walk(text, '');
	return found;
};

const about = (guide: GuidePack, place: string): string => place.split('/')[1] ?? guide.header.id;

const missing = (
	guide: GuidePack,
	expected: ReadonlyMap<string, 'required' | 'optional'>,
	written: ReadonlyMap<string, Leaf>,
	base: ReadonlyMap<string, Leaf> | undefined
): readonly GuideProblem[] =>
	[...expected]
		.filter(([place, need]) => {
			const leaf = written.get(place);
			const original = base?.get(place);
			if (leaf === undefined) return need === 'required' || original !== undefined;
			return Array.isArray(leaf) && original !== undefined && leaf.length < original.length;
		})
		.map(([place]) => ({ kind: 'missing-text', id: about(guide, place), place }));

/** A whole branch that is not expected is told once, at its root. */
const unused = (
	guide: GuidePack,
	expected: ReadonlyMap<string, unknown>,
	written: ReadonlyMap<string, Leaf>
): readonly GuideProblem[] => {
	const known = new Set([...expected.keys()].flatMap(prefixes));
	const roots = [...written.keys()]
		.filter((place) => !expected.has(place))
		.map((place) => prefixes(place).find((path) => !known.has(path)) ?? place);
	return [...new Set(roots)].map((place) => ({ kind: 'unused-text', id: about(guide, place), place }));
};

const prefixes = (place: string): readonly string[] => {
	const parts = place.split('/');
	return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
};

export const emptiness = (guide: GuidePack, place: string, leaf: Leaf): readonly GuideProblem[] => {
	const id = about(guide, place);
	if (Array.isArray(leaf) && leaf.length === 0) return [{ kind: 'empty-list', id, place }];
	const isEmpty = (typeof leaf === 'string' ? [leaf] : leaf).some((words) => words.trim() === '');
	return isEmpty ? [{ kind: 'empty-text', id, place }] : [];
};

export const badLinks = (guide: GuidePack, written: ReadonlyMap<string, Leaf>): readonly GuideProblem[] => {
	const targets = linkTargets(guide);
	return [...written].flatMap(([place, leaf]) =>
		(typeof leaf === 'string' ? [leaf] : leaf).flatMap((words) => {
			const id = about(guide, place);
			const unknown = inlineLinks(words)
				.filter((link) => !targets[link.target].has(link.id))
				.map((link) => ({ kind: 'unknown-link' as const, id, place, value: `${link.target}:${link.id}` }));
			return isUnread(words) ? [...unknown, { kind: 'bad-link' as const, id, place, value: words }] : unknown;
		})
	);
};

const linkTargets = (guide: GuidePack): Readonly<Record<LinkTarget, ReadonlySet<string>>> => ({
	question: new Set(guideQuestions(guide).map(({ id }) => id)),
	stage: new Set(guide.stages.map(({ id }) => id)),
	field: new Set([...guide.fields, ...guide.tables].map(({ id }) => id)),
	source: new Set(guide.sources.map(({ id }) => id))
});

/** Something was meant as a link and stayed text. */
const isUnread = (words: string): boolean =>
	parseInline(words)
		.flatMap((block) => (block.kind === 'list' ? block.items.flat() : block.tokens))
		.some((token) => token.kind !== 'link' && token.text.includes(']('));
