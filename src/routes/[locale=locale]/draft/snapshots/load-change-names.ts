import { loadGuideText } from '#content/clld-2021-2027/load-guide-text.ts';
import { loadCapacities, loadChecks, loadPitfalls, loadScreens } from '#content/clld-2021-2027/load-knowledge.ts';
import type { GuideText } from '#lib/guide/guide-text.ts';
import type { Id } from '#lib/guide/id.ts';

/** What differences are told with: the words of the guide, and what the things are called that something is noted about. */
export interface ChangeNames {
	readonly text: GuideText;
	readonly subjects: Readonly<Record<Id, string>>;
}

export const loadChangeNames = async (locale: string): Promise<ChangeNames> => {
	const [text, checks, pitfalls, capacities, screens] = await Promise.all([
		loadGuideText(locale),
		loadChecks(locale),
		loadPitfalls(locale),
		loadCapacities(locale),
		loadScreens(locale)
	]);
	const titled = [checks, pitfalls, capacities].flatMap(({ texts }) =>
		Object.entries(texts).map(([id, { title }]): [string, string] => [id, title])
	);
	const asked = Object.values(screens.texts).flatMap(({ items }) =>
		Object.entries(items).map(([id, { question }]): [string, string] => [id, question])
	);
	return { text, subjects: Object.fromEntries([...titled, ...asked]) };
};
