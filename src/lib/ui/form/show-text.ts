/** Puts a text into a field by its smallest change, so that the caret and the selection stay where the user left them. */
export const showText = (element: HTMLInputElement | HTMLTextAreaElement, text: string): void => {
	const before = element.value;
	let start = 0;
	while (start < before.length && start < text.length && before[start] === text[start]) start += 1;
	let end = before.length;
	let textEnd = text.length;
	while (end > start && textEnd > start && before[end - 1] === text[textEnd - 1]) {
		end -= 1;
		textEnd -= 1;
	}
	element.setRangeText(text.slice(start, textEnd), start, end, 'preserve');
};
