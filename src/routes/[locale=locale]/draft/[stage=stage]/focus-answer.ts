/** Brings a question, or one cell of its table, into view and puts the focus into its first field. */
export const focusAnswer = (question: string, cell?: { readonly row: string; readonly column: string }): void => {
	const section = document.getElementById(`question-${question}`);
	const field = cell
		? document.getElementById(`answer-${question}-${cell.row}-${cell.column}`)
		: (section?.querySelector<HTMLElement>('input:checked') ??
			section?.querySelector<HTMLElement>('input, textarea, select, button'));
	section?.scrollIntoView({ block: 'start' });
	field?.focus({ preventScroll: cell === undefined });
};
