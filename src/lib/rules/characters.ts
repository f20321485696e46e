/** Characters as Annex V counts them: without spaces, and without what cannot be seen. */
export const characters = (text: string): number => [...text.replaceAll(/[\s\p{Cc}\p{Cf}\p{Z}]/gu, '')].length;
