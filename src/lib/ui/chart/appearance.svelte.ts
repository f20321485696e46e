import { createSubscriber } from 'svelte/reactivity';

/** What a picture that style sheets do not reach has to follow. */
interface Look {
	/** The reader has chosen the colours. */
	readonly isForced: boolean;
	readonly isPrinted: boolean;
}

const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'];

const isMatched = (query: string): boolean => matchMedia(query).matches;

/** How the device, the reader and the settings want pages to look. Whoever reads it is told of every change, light and dark included. */
class Appearance {
	readonly #subscribe: () => void;
	/** The page is about to be printed; the style sheets of paper do not hold yet. */
	#isPrinting = false;

	constructor() {
		this.#subscribe = createSubscriber((update) => {
			const listening = new AbortController();
			const { signal } = listening;
			for (const query of queries) matchMedia(query).addEventListener('change', update, { signal });
			const print = (isPrinting: boolean) => () => {
				this.#isPrinting = isPrinting;
				update();
			};
			addEventListener('beforeprint', print(true), { signal });
			addEventListener('afterprint', print(false), { signal });
			const theme = new MutationObserver(update);
			theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
			return () => {
				listening.abort();
				theme.disconnect();
			};
		});
	}

	get current(): Look {
		this.#subscribe();
		return {
			isForced: isMatched('(forced-colors: active)'),
			isPrinted: this.#isPrinting || isMatched('print')
		};
	}
}

export const appearance = new Appearance();
