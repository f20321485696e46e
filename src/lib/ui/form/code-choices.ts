import type { CodeList } from '#lib/guide/code-list.ts';
import type { CodeListText } from '#lib/guide/guide-text.ts';
import { titledCode } from '#lib/section/show-value.ts';

interface Choice {
	readonly value: string;
	readonly label: string;
	readonly note?: string;
}

/** The codes of a list under its groups, ready to choose from. */
export const codeChoices = (
	list: CodeList,
	text: CodeListText | undefined,
	within?: readonly string[]
): readonly { readonly group?: string; readonly options: readonly Choice[] }[] => {
	const groups = new Map<string, Choice[]>();
	for (const { code, group } of list.codes) {
		if (within && !within.includes(code)) continue;
		const key = group ?? '';
		const note = text?.cautions?.[code];
		const choice = { value: code, label: titledCode(text, list.id, code), ...(note ? { note } : {}) };
		groups.set(key, [...(groups.get(key) ?? []), choice]);
	}
	return [...groups].map(([group, options]) => (group === '' ? { options } : { group: text?.groups?.[group] ?? group, options }));
};
