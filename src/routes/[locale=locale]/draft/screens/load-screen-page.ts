import { loadToolText } from '#content/clld-2021-2027/load-guide-text.ts';
import { loadReferences, loadScreens } from '#content/clld-2021-2027/load-knowledge.ts';
import { loadScreensText } from '#content/text/load-page-text.ts';

/** What the pages of the screens show: the screens, what is read beside them, and the words of their questions. */
export const loadScreenPage = async (locale: string) => {
	const [screens, references, toolText, words] = await Promise.all([
		loadScreens(locale),
		loadReferences(locale),
		loadToolText(locale),
		loadScreensText(locale)
	]);
	return { screens, references, toolText, words };
};
