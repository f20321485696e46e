import type { Id } from '#lib/guide/id.ts';
import type { RowValues, Values } from '#lib/section/values.ts';

export type Sentences = Readonly<Record<Id, (v: Values) => string | undefined>>;

export const cpr = 'Regulation (EU) 2021/1060';

/** The sentences of one paragraph without those that are absent; nothing where all are. After a list, the text goes on in a new line. */
export const together = (...parts: readonly (string | undefined)[]): string | undefined => {
	const present = parts.filter((part): part is string => part !== undefined && part !== '');
	return present.length === 0 ? undefined : present.reduce((text, part) => `${text}${endsWithList(text) ? '\n' : ' '}${part}`);
};

const endsWithList = (text: string): boolean => text.slice(text.lastIndexOf('\n') + 1).startsWith('– ');

/** The same, each on a line of its own. */
export const lines = (...parts: readonly (string | undefined)[]): string | undefined => {
	const present = parts.filter((part) => part !== undefined && part !== '');
	return present.length === 0 ? undefined : present.join('\n');
};

/** The user's own sentences after a sentence of ours that says what they are about; left out where there are none. */
export const own = (v: Values, question: Id, lead: string): string | undefined =>
	v.has(question) ? `${lead} ${v.sentences(question)}` : undefined;

/** The same for an answer that the text cannot do without. */
export const essential = (v: Values, question: Id, lead: string): string =>
	v.has(question) ? `${lead} ${v.sentences(question)}` : `${lead} ${v.text(question)}.`;

/** The wording of a choice. The abbreviation is introduced once in each field. */
export const phrase = (v: Values, question: Id): string => abbreviated(v.phrase(question));

export const phraseIf = (v: Values, question: Id): string | undefined => (v.has(question) ? phrase(v, question) : undefined);

export const phrases = (v: Values, question: Id): readonly string[] => v.phrases(question).map(abbreviated);

export const phrasesIf = (v: Values, question: Id): readonly string[] => (v.has(question) ? phrases(v, question) : []);

const abbreviated = (text: string): string => text.replaceAll('community-led local development', 'CLLD');

/** "The managing authority …": a sentence, two, or a list, as many as there are things that it does; nothing where there is none. */
export const does = (
	v: Values,
	actions: readonly (string | undefined)[],
	subject = 'The managing authority'
): string | undefined => {
	const [first, second, ...others] = actions.filter((action) => action !== undefined);
	if (first === undefined) return undefined;
	if (second === undefined) return `${subject} ${first}.`;
	return others.length === 0 ? `${subject} ${first}. It ${second}.` : v.points(`${subject}:`, [first, second, ...others]);
};

/** A sentence that ends in what was chosen, where anything was. */
export const listIf = (v: Values, question: Id, lead: string): string | undefined =>
	v.has(question) ? enumerated(v, lead, phrases(v, question)) : undefined;

/** Members that have commas or an "and" of their own are set apart by more than a comma: three or more of them on lines of their own. */
export const enumerated = (v: Values, lead: string, parts: readonly string[]): string => {
	const isPlain = parts.every((part) => !/,| and /.test(part));
	if (isPlain || parts.length < 2) return `${lead} ${v.list(parts)}.`;
	return parts.length === 2 ? `${lead} ${parts.join(', and ')}.` : v.points(`${lead}:`, parts);
};

/** Words that users typed contain commas of their own. */
export const series = (parts: readonly string[]): string => parts.join('; ');

export const counted = (figure: string, one: string, many: string): string => `${figure} ${figure === '1' ? one : many}`;

/** The words for the option chosen, where the sentence needs another form than the phrase of the guide. */
export const chosen = (read: Pick<Values | RowValues, 'is'>, id: Id, words: Readonly<Record<Id, string>>): string | undefined =>
	Object.entries(words).find(([option]) => read.is(id, option))?.[1];

/** "rural areas" out of "12 CLLD – Rural areas". */
export const areaName = (title: string): string => {
	const name = title.replace(/^\d\d (.* – )?/u, '');
	return name.charAt(0).toLowerCase() + name.slice(1);
};

/** A title without the code before it. */
export const withoutCode = (title: string): string => title.replace(/^\S+ /u, '');

export const rowsIf = (v: Values, question: Id): readonly RowValues[] => (v.has(question) ? v.rows(question) : []);

export const pointsIf = (v: Values, introduction: string, parts: readonly string[]): string | undefined =>
	parts.length === 0 ? undefined : v.points(introduction, parts);

/** A cell with the words around it, or nothing: to be put behind another. */
export const cell = (row: RowValues, column: Id, show: (text: string) => string): string =>
	row.has(column) ? show(row.text(column)) : '';

export const categories: Readonly<Record<Id, string>> = {
	'less-developed': 'less developed regions',
	transition: 'transition regions',
	'more-developed': 'more developed regions',
	outermost: 'outermost regions'
};

/** Who acts, to stand behind a colon or a "by". */
export const bodies: Readonly<Record<Id, string>> = {
	lag: 'the local action group',
	'managing-authority': 'the managing authority',
	'intermediate-body': 'the intermediate body',
	'lead-fund-authority': 'the authority of the Lead Fund',
	'audit-authority': 'the audit authority',
	'equality-body': 'the equality body or ombudsperson',
	court: 'a court',
	other: 'another body'
};
