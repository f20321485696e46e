import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import type { Entry, EntryKind } from './search-entries.ts';
import { indexedWords, wantedWords } from './words.ts';

export interface Hit {
	readonly entry: Entry;
	/** The words of the entry that were found, folded. */
	readonly words: ReadonlySet<string>;
}

/** Everything of a kind, best first; the group with the best hit comes first. */
export interface HitGroup {
	readonly kind: EntryKind;
	readonly hits: readonly Hit[];
}

/** Finds entries by a few letters. What belongs to the guide is put in once; what the user wrote can change. */
export class SearchIndex {
	readonly #entries = new Map<string, Entry>();
	#own: ReadonlyMap<string, Entry> = new Map();
	/** Titles as their words, to be compared with a query. */
	readonly #titles = new Map<string, string>();
	readonly #common = new Map<string, boolean>();
	#changing: Promise<void> = Promise.resolve();

	readonly #index = new MiniSearch<Entry>({
		fields: ['title', 'keywords', 'body'],
		// The title above an answer is that of its question, which is found by itself.
		extractField: (entry, field) => (entry.kind === 'answer' && field === 'title' ? '' : entry[field as keyof Entry]),
		tokenize: indexedWords,
		processTerm: (word) => word,
		searchOptions: {
			tokenize: wantedWords,
			boost: { title: 5, keywords: 1.5 }
		}
	});

	/** Indexes in slices, so that the page stays quick. */
	static async of(entries: readonly Entry[]): Promise<SearchIndex> {
		const index = new SearchIndex();
		await index.#add(entries);
		return index;
	}

	/** Puts other texts of the user in place of those before; only what differs is indexed anew. */
	setOwn(entries: readonly Entry[]): Promise<void> {
		this.#changing = this.#changing.then(async () => {
			const before = this.#own;
			const next = new Map(entries.map((entry) => [entry.id, entry]));
			const isSame = (left: Entry, right: Entry | undefined) => left.body === right?.body && left.title === right.title;
			for (const [id, entry] of before) {
				if (isSame(entry, next.get(id))) continue;
				this.#index.remove(entry);
				this.#entries.delete(id);
			}
			this.#own = next;
			await this.#add([...next.values()].filter((entry) => !isSame(entry, before.get(entry.id))));
		});
		return this.#changing;
	}

	/** Entries that have the words of a query, or else words that are spelt much like them. */
	find(query: string): readonly HitGroup[] {
		const words = wantedWords(query.slice(0, longestQuery)).slice(0, mostWords);
		if (words.join('').length < shortestQuery) return [];
		const needed = this.#telling(words);
		const asked = words.filter((word) => needed.includes(word) || isLetter(word)).join(' ');
		// A word may go on; of the last one only the beginning may be there.
		const options: SearchOptions = { prefix: (word) => word.length > (word === words.at(-1) ? 1 : 2) };
		const results = this.#index.search(asked, options);
		const exact = this.#covering(results, words, needed, needed.length);
		if (exact.length >= enough) return this.#grouped(exact);
		const unknown = needed.filter((word) => !results.some(({ queryTerms }) => queryTerms.includes(word)));
		const doubtful = unknown.length > 0 ? unknown : needed;
		const alike = this.#index.search(asked, { ...options, fuzzy: (word) => doubtful.includes(word) && slips(word) });
		const most = Math.max(0, ...alike.map((result) => covered(result, needed)));
		return this.#grouped(this.#covering(alike, words, needed, needed.length > shortQuery ? most - 1 : most));
	}

	/**
	 * The words that an entry must have: all but a last letter that may be the beginning of a word, and of a longer query those that tell
	 * something. Words such as "the" are in too many entries; which ones they are depends on the language.
	 */
	#telling(words: readonly string[]): readonly string[] {
		const whole = words.filter((word, index) => index === 0 || index < words.length - 1 || !isLetter(word));
		if (words.length <= shortQuery) return whole;
		const rare = whole.filter((word) => !this.#isCommon(word));
		return rare.length > 0 ? rare : whole;
	}

	#isCommon(word: string): boolean {
		let isCommon = this.#common.get(word);
		if (isCommon === undefined) {
			isCommon = this.#index.search(word).length > this.#entries.size * commonShare;
			this.#common.set(word, isCommon);
		}
		return isCommon;
	}

	/** The entries with so many of the words needed, best first; those that lack one come lower. */
	#covering(
		results: readonly SearchResult[],
		words: readonly string[],
		needed: readonly string[],
		least: number
	): readonly SearchResult[] {
		const phrase = ` ${words.join(' ')}`;
		return results
			.map((result) => ({ result, share: covered(result, needed) / needed.length }))
			.filter(({ share }) => share * needed.length >= least)
			.map(({ result, share }) => {
				const isPhrase = this.#titles.get(result.id)?.includes(phrase);
				const boost = (kindBoost[this.#entry(result.id).kind] ?? 1) * (isPhrase ? phraseBoost : 1);
				return { result, weight: result.score * boost * share ** 2 };
			})
			.sort((left, right) => right.weight - left.weight)
			.map(({ result }) => result);
	}

	#entry(id: string): Entry {
		const entry = this.#entries.get(id);
		if (!entry) throw new Error(`The index of the search knows "${id}", which is no entry`);
		return entry;
	}

	#add(entries: readonly Entry[]): Promise<void> {
		for (const entry of entries) {
			this.#entries.set(entry.id, entry);
			if (entry.kind !== 'answer') this.#titles.set(entry.id, ` ${wantedWords(entry.title).join(' ')}`);
		}
		return this.#index.addAllAsync(entries, { chunkSize: slice });
	}

	#grouped(results: readonly SearchResult[]): readonly HitGroup[] {
		const groups = new Map<EntryKind, Hit[]>();
		for (const { id, terms } of results) {
			const entry = this.#entry(id);
			const group = groups.get(entry.kind);
			const hit = { entry, words: new Set(terms) };
			if (group) group.push(hit);
			else groups.set(entry.kind, [hit]);
		}
		return [...groups].map(([kind, hits]) => ({ kind, hits }));
	}
}

/** Entries indexed in one go, some milliseconds of work. */
const slice = 30;
/** In letters. */
const shortestQuery = 2;
/** In words. Of a longer query one may be missing. */
const shortQuery = 3;
/** In characters. */
const longestQuery = 200;
const mostWords = 8;

/** Fewer entries than this may be due to a slip in the query. */
const enough = 3;

/** Of all entries. */
const commonShare = 0.15;

/** The words of a query in their order, in a title. */
const phraseBoost = 2;

/** What people look for most stands a little higher. An answer has no title of its own that could raise it. */
const kindBoost: Partial<Readonly<Record<EntryKind, number>>> = {
	stage: 1.3,
	tool: 1.3,
	question: 1.3,
	term: 1.4,
	answer: 2,
	measure: 0.8,
	reference: 0.8,
	source: 0.5
};

/** How many letters of a word may differ. A figure with another digit is another figure. */
const slips = (word: string): number | false => (/\p{N}/u.test(word) || word.length < 4 ? false : word.length < 8 ? 1 : 2);

const covered = ({ queryTerms }: SearchResult, words: readonly string[]): number =>
	words.filter((word) => queryTerms.includes(word)).length;

const isLetter = (word: string): boolean => /^\p{L}$/u.test(word);
