/** The pages of a draft that ask questions: the programme page and the nine stages. */
export const stageIds = [
	'programme',
	'decide',
	'design',
	'programme-text',
	'delivery',
	'preparation',
	'selection',
	'agreements',
	'implementation',
	'evaluation'
] as const;

export const match = (text: string): boolean => (stageIds as readonly string[]).includes(text);
