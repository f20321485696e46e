/** Content ids are kebab-case, meaningful, never positional, never renamed, without dots. */
export type Id = string;

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const isId = (text: string): boolean => idPattern.test(text);
