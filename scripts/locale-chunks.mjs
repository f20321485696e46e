const inLocale = /\/src\/content\/(?:[^/]+\/)?text\/([a-z]{2,3}(?:-[A-Za-z0-9]+)*)(?:\.ts$|\/)/;

/** The one language that all modules of a chunk are written in, if there is one.
 * @type {(moduleIds: readonly string[]) => string | undefined} */
export const localeOfModules = (moduleIds) => {
	const locales = new Set(moduleIds.map((id) => inLocale.exec(id.replaceAll('\\', '/'))?.[1]));
	return locales.size === 1 ? [...locales][0] : undefined;
};

/** Puts the words of each language into a folder of their own, so that the service worker can tell whose they are.
 * @type {() => import('vite').Plugin} */
export const localeChunks = () => ({
	name: 'locale-chunks',
	outputOptions(options) {
		const name = options.chunkFileNames;
		if (typeof name !== 'string' || !name.includes('/immutable/chunks/')) return null;
		return {
			...options,
			chunkFileNames: (chunk) => {
				const locale = localeOfModules(chunk.moduleIds);
				return locale ? name.replace('/chunks/', `/locales/${locale}/`) : name;
			}
		};
	}
});
