/** A text in parts, those that were searched for apart. */
export type TextParts = readonly { readonly text: string; readonly isMatch: boolean }[];

interface SearchRow {
	readonly id: string;
	readonly href: string;
	readonly title: TextParts;
	readonly excerpt: TextParts;
	/** The stage or tool it belongs to. */
	readonly page: string;
	/** The excerpt is in the user's own words. */
	readonly isOwn: boolean;
}

export interface SearchGroup {
	readonly kind: string;
	readonly title: string;
	readonly rows: readonly SearchRow[];
	/** What the option says that shows the rest of the group. */
	readonly more: string | undefined;
}

export const moreId = (kind: string): string => `more/${kind}`;

/** The options in the order in which the arrow keys reach them. */
export const optionsIn = (groups: readonly SearchGroup[]): readonly string[] =>
	groups.flatMap(({ kind, rows, more }) => [...rows.map(({ id }) => id), ...(more === undefined ? [] : [moreId(kind)])]);
