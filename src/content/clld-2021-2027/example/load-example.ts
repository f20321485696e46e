import type { Draft } from '#lib/draft/draft.ts';

/** The example in the language of the interface, or in English where it has not been written in that language. */
export const loadExample = async (locale: string): Promise<Draft> => (loaders[locale] ?? english)();

const english = async (): Promise<Draft> => (await import('./example-draft.ts')).exampleDraft;

const loaders: Readonly<Record<string, () => Promise<Draft>>> = { en: english };
