/**
 * Files that the first visit does not store, by their path under the app's root: the pages of the guide as whole HTML, whose words are stored
 * already and which a wordless page shows without a network; the pages of drafts but one, since they hold no words and are all the same; the
 * Word writer for browsers without workers; icons that the system keeps itself once the app is installed. See docs/decisions/0010.
 */
export const isLeftOut = (path: string): boolean =>
	wholeGuidePage.test(path) ||
	draftPage.test(path) ||
	path.includes('/docx-on-page') ||
	/^\/icons\/(icon-192|icon-512|maskable-512|apple-touch-icon)\./.test(path);

/** The pages of the guide but its overview and the wordless ones. */
const wholeGuidePage = /^\/[^/]+\/guide\/(?!$|shell\/|stages\/shell\/)/;

/** The pages of a draft but the first stage, which stands in for them. */
const draftPage = /^(\/[^/]+\/draft\/)(?!decide\/)[^/]+\/$/;

/** The wordless page that shows a page of the guide without a network; undefined for other pages. */
export const guideShell = (path: string): string | undefined =>
	wholeGuidePage.test(path) ? path.replace(/[^/]+\/$/, 'shell/') : undefined;

/** The wordless page that shows a page of a draft, with and without a network; undefined for other pages. */
export const draftShell = (path: string): string | undefined => {
	const folder = draftPage.exec(path)?.[1];
	return folder === undefined ? undefined : `${folder}decide/`;
};
