import { createContext } from 'svelte';
import type { Text } from '#content/text/text.ts';

/** The interface wording in the chosen language; an object, so that a change of language is followed. */
interface InterfaceText {
	readonly current: Text;
	readonly locale: string;
}

export const [getText, setText] = createContext<InterfaceText>();
