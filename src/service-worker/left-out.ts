/**
 * Files that the first visit does not store, by their path under the app's root: the pages of the guide as whole HTML, whose words are stored
 * already and which a wordless page shows without a network; the Word writer for browsers without workers; icons that the system keeps
 * itself once the app is installed. See docs/decisions/0010.
 */
export const isLeftOut = (path: string): boolean =>
	wholeGuidePage.test(path) ||
	path.includes('/docx-on-page') ||
	/^\/icons\/(icon-512|maskable-512|apple-touch-icon)\./.test(path);

/** The pages of the guide but its overview and the wordless ones. */
const wholeGuidePage = /^\/[^/]+\/guide\/(?!$|shell\/|stages\/shell\/)/;

/** The wordless page that shows a page of the guide without a network; undefined for other pages. */
export const guideShell = (path: string): string | undefined =>
	wholeGuidePage.test(path) ? path.replace(/[^/]+\/$/, 'shell/') : undefined;
