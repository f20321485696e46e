import { heading, paragraph, type Block, type TableBlock } from './block.ts';
import { isWebAddress, textBlocks } from './clean-text.ts';
import type { Annex } from './document.ts';
import type { ExportWords } from './export-words.ts';
import type { Source } from '#lib/guide/source.ts';
import type { Section } from '#lib/section/section.ts';

/** Every question asked, by stage, with its answer in words. */
export interface AnswerAnnex {
	readonly stages: readonly {
		/** "1 Decide whether to use CLLD". */
		readonly title: string;
		readonly questions: readonly AnsweredQuestion[];
	}[];
}

export interface AnsweredQuestion {
	readonly label: string;
	readonly answer: ShownAnswer;
}

/** `texts`: one for a single value, one each for several choices. An empty list is a question without an answer. */
export type ShownAnswer =
	| { readonly kind: 'texts'; readonly texts: readonly string[] }
	| { readonly kind: 'table'; readonly columns: TableBlock['columns']; readonly rows: TableBlock['rows'] };

export const answersAnnex = ({ stages }: AnswerAnnex, { answers }: ExportWords): Annex => ({
	title: answers.title,
	blocks: [
		paragraph('text', answers.intro),
		...stages.flatMap(({ title, questions }) => [
			heading('official', 2, title),
			...(questions.length === 0 ? [paragraph('remark', answers.noQuestions)] : []),
			...questions.flatMap(({ label, answer }) => [heading('question', 3, label), ...answerBlocks(answer, answers)])
		])
	]
});

export const answerBlocks = (answer: ShownAnswer, words: ExportWords['answers']): readonly Block[] => {
	if (answer.kind === 'table') {
		if (answer.rows.length === 0) return [paragraph('remark', words.noRows)];
		return [{ kind: 'table', columns: answer.columns, rows: answer.rows, whenEmpty: words.noRows }];
	}
	const texts = answer.texts.filter((text) => text.trim() !== '');
	if (texts.length === 0) return [paragraph('remark', words.noAnswer)];
	return texts.length === 1 ? textBlocks(texts.join('')) : [{ kind: 'list', entries: texts.map((text) => ({ text })) }];
};

/** The sources by kind, in the order given. */
export const sourcesAnnex = (sources: readonly Source[], { sources: words }: ExportWords): Annex => {
	const kinds = Object.keys(words.kinds) as readonly Source['kind'][];
	return {
		title: words.title,
		blocks: [
			paragraph('text', words.intro),
			...(sources.length === 0 ? [paragraph('remark', words.none)] : []),
			...kinds.flatMap((kind): readonly Block[] => {
				const ofKind = sources.filter((source) => source.kind === kind);
				if (ofKind.length === 0) return [];
				return [
					heading('official', 2, words.kinds[kind]),
					{ kind: 'list', entries: ofKind.map((source) => sourceEntry(source, words)) }
				];
			})
		]
	};
};

const sourceEntry = (source: Source, words: ExportWords['sources']) => {
	const parts = [source.publisher, source.year, words.seen[source.seen]].filter((part) => part.trim() !== '').join(', ');
	const name = source.act ? `${source.act.shortName}: ${source.title}` : source.title;
	const addresses = [...(source.act ? [source.act.eli] : []), ...source.addresses].filter(isWebAddress);
	return { text: `${name} (${parts})`, ...(addresses.length === 0 ? {} : { addresses: [...new Set(addresses)] }) };
};

/** The user's own texts that the section has no field for; nothing where there are none. */
export const keptTextsAnnex = ({ kept }: Section, fieldTitle: (field: string) => string, words: ExportWords): readonly Annex[] =>
	kept.length === 0
		? []
		: [
				{
					title: words.kept.title,
					blocks: [
						paragraph('text', words.kept.intro),
						...kept.flatMap(({ field, objective, text }) => {
							const title = fieldTitle(field);
							return [
								heading('field', 2, objective === undefined ? title : words.forObjective(title, objective)),
								...textBlocks(text)
							];
						})
					]
				}
			];
