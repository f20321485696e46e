/**
 * Code that is always used together, in one file each. A page without a network is loaded file by file through the service worker,
 * and some fifty small files take longer than the code in them. A group takes along everything that its modules import and no other group
 * has; a module that a page needs must therefore be in no group that the page does not need. `npm run bench -- --sizes` follows the imports.
 */
const groups = [
	{ name: 'framework', priority: 4, test: /[\\/]node_modules[\\/](svelte|@sveltejs|esm-env|clsx)[\\/]/ },
	{
		name: 'shell',
		priority: 3,
		test: /[\\/]src[\\/]lib[\\/](ui[\\/](layout[\\/](Banner|Button|Dialog|NoticeList|TopBar)|form[\\/]FieldMessage|text\.ts)|offline|section[\\/]figures)|[\\/]node_modules[\\/]@lucide[\\/]|[\\/]src[\\/]routes[\\/]([^\\/[]+\.ts|\[locale=locale\][\\/]\+layout)/
	},
	{
		name: 'fields',
		priority: 2,
		test: /[\\/]src[\\/]lib[\\/](ui[\\/](form|layout(?![\\/][Ss]earch)|guide[\\/](Question|Place|Pitfall|Check|Basis|Challenge|Rich|Inline|Verdict|Problem|Fold|Weight|Explained|TermMark|[a-z])|section[\\/]field-anchor)|guide[\\/]|readiness[\\/](checks|pitfalls|progress|unreadable|compare-benchmark)\.ts|rules[\\/](judge-rules|facts|rule|settle)\.ts|draft[\\/](applies|read-value|decimal))/
	},
	// What the pages beside the stages show. Without the search, which is fetched when somebody searches.
	{
		name: 'workbench',
		priority: 1.9,
		test: /[\\/]src[\\/]lib[\\/](ui(?![\\/]layout[\\/][Ss]earch)|readiness)[\\/]/
	},
	// A second copy, for browsers that start no worker. The service worker does not store it, so nothing else may be in it.
	{
		name: 'docx-on-page',
		priority: 5,
		test: /[\\/]node_modules[\\/](docx|jszip|xml|xml-js|sax|hash\.js|nanoid)[\\/]/
	},
	{ name: 'guide-words', priority: 0.9, test: /[\\/]load-guide-text\.ts$/ },
	// What the stages and the tools both need; a group takes along all that its modules import, unless another group has it.
	{
		name: 'both',
		priority: 0.8,
		test: /[\\/]src[\\/](content[\\/]([^\\/]+[\\/])?load-[a-z-]+|routes[\\/].*[\\/](assessment|draft-context|draft-href|explain-terms|focus-answer|guide-href|inspiration|pitfall-knowledge|CheckRows|ChallengeList|DraftFrame|FindingsAt|place-href)|lib[\\/]export[\\/]calendar-words)\.(ts|svelte)$/
	},
	// Pages of one kind compress better together: 40 kB in all.
	{
		name: 'tools',
		priority: 0,
		test: /[\\/]draft[\\/](calendar|capacity|checks|dashboard|ecosystem|laboratory|learning|pitfalls|practices|responsibilities|scaling|screens|snapshots)[\\/][^?]*\.svelte$/
	},
	{ name: 'reading', priority: 0, test: /[\\/]src[\\/]routes[\\/]\[locale=locale\][\\/]guide[\\/][^?]*\.svelte$/ },
	{
		name: 'store',
		priority: 1,
		test: /[\\/]node_modules[\\/](dexie|yjs|lib0|fractional-indexing|zod)[\\/]|[\\/]src[\\/]lib[\\/]store[\\/]/
	}
];

/** The library, and our own code that runs with it alone.
 * @type {(chunk: { name: string, moduleIds: readonly string[] }) => boolean} */
const isDocxOnPage = ({ name, moduleIds }) =>
	name === 'docx-on-page' || moduleIds.some((id) => /[\\/]src[\\/]lib[\\/]export[\\/]docx\.ts$/.test(id));

/** @type {() => import('vite').Plugin} */
export const codeChunks = () => ({
	name: 'code-chunks',
	outputOptions(options) {
		const name = options.chunkFileNames;
		if (typeof name !== 'string' && typeof name !== 'function') return null;
		if (!String(options.dir ?? '').includes('client')) return null;
		const nameOf = typeof name === 'string' ? () => name : name;
		return {
			...options,
			codeSplitting: { groups },
			// The files have no names, but those that the service worker must tell from the others.
			chunkFileNames: (chunk) => (isDocxOnPage(chunk) ? nameOf(chunk).replace('[hash]', 'docx-on-page.[hash]') : nameOf(chunk))
		};
	}
});
