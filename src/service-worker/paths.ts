/** The language that is kept on the first visit and stands in for one that is not at hand. */
export const baseLocale = 'en';

const languageTag = '[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*';
const localeFolder = new RegExp(`^/(?:_app/immutable/locales/)?(${languageTag})/`);

/** The language that a page or a file belongs to; undefined for what all languages share. Paths start at the app's root: "/de/". */
export const localeOf = (path: string): string | undefined => localeFolder.exec(path)?.[1];

/** The same page in the base language. */
export const inBaseLocale = (path: string): string => path.replace(localeFolder, `/${baseLocale}/`);

/** A page's one address: a folder, with its slash, without "index.html". Other files keep theirs. */
export const pagePath = (path: string): string => {
	const folder = path.replace(/\/index\.html$/, '/');
	return /\/[^/.]+$/.test(folder) ? `${folder}/` : folder;
};

/** The pages of each language, then its other files; paths stand under the app's base. A language without pages is none. */
export const pathsByLocale = (
	pages: readonly string[],
	files: readonly string[],
	base: string
): ReadonlyMap<string, readonly string[]> => {
	const within = (locale: string) => (path: string) => localeOf(path.slice(base.length)) === locale;
	const locales = new Set(pages.map((path) => localeOf(path.slice(base.length))).filter((locale) => locale !== undefined));
	return new Map([...locales].map((locale) => [locale, [...pages, ...files].filter(within(locale))]));
};
