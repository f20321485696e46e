/** Whether the search is on the screen. One per page: its button stands in every bar, and keys open it from anywhere. */
class Search {
	#isOpen = $state(false);

	get isOpen(): boolean {
		return this.#isOpen;
	}

	open(): void {
		this.#isOpen = true;
	}

	close(): void {
		this.#isOpen = false;
	}
}

export const search = new Search();
