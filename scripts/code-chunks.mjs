/**
 * Code that is always used together, in one file each. A page without a network is loaded file by file through the service worker,
 * and some fifty small files take longer than the code in them.
 */
const groups = [
	{ name: 'framework', priority: 4, test: /[\\/]node_modules[\\/](svelte|@sveltejs|esm-env|clsx)[\\/]/ },
	{
		name: 'shell',
		priority: 3,
		test: /[\\/]src[\\/]lib[\\/](ui[\\/](layout[\\/](Banner|Button|Dialog|NoticeList|TopBar)|form[\\/]FieldMessage|text\.ts)|offline|section[\\/]figures)|[\\/]node_modules[\\/]@lucide[\\/]|[\\/]src[\\/]routes[\\/]([^\\/[]+\.ts|\[locale=locale\][\\/]\+layout)/
	},
	{
		// Without the search, which is fetched when somebody searches.
		name: 'fields',
		priority: 2,
		test: /[\\/]src[\\/]lib[\\/](ui(?![\\/]layout[\\/][Ss]earch)|readiness|guide)[\\/]|[\\/]src[\\/]lib[\\/]draft[\\/](applies|read-value|decimal)/
	},
	// A second copy, for browsers that start no worker; the service worker does not store it.
	{
		name: 'docx-on-page',
		priority: 5,
		test: /[\\/]node_modules[\\/](docx|jszip|xml|xml-js|sax|hash\.js|nanoid)[\\/]|[\\/]src[\\/]lib[\\/]export[\\/]docx(-|\.ts)(?!in-worker)/
	},
	{
		name: 'store',
		priority: 1,
		test: /[\\/]node_modules[\\/](dexie|yjs|lib0|fractional-indexing|zod)[\\/]|[\\/]src[\\/]lib[\\/]store[\\/]/
	}
];

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
			// The files have no names, but the one that the service worker must tell from the others.
			chunkFileNames: (chunk) =>
				chunk.name === 'docx-on-page' ? nameOf(chunk).replace('[hash]', 'docx-on-page.[hash]') : nameOf(chunk)
		};
	}
});
