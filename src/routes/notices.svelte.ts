/** A short message about something just done, with at most one thing to do about it. */
export interface Notice {
	readonly id: number;
	readonly message: string;
	readonly isWrong: boolean;
	readonly action?: { readonly label: string; readonly run: () => void };
}

class Notices {
	#all: readonly Notice[] = $state.raw([]);
	#last = 0;

	get current(): readonly Notice[] {
		return this.#all;
	}

	/** Failures stay until they are dismissed; others leave after a while, long enough to undo. */
	tell(message: string, more: { readonly isWrong?: boolean; readonly action?: Notice['action'] } = {}): void {
		const { isWrong = false, action } = more;
		const id = ++this.#last;
		this.#all = [...this.#all.slice(-2), { id, message, isWrong, ...(action ? { action } : {}) }];
		if (!isWrong) setTimeout(() => this.dismiss(id), action ? 20_000 : 8_000);
	}

	dismiss(id: number): void {
		this.#all = this.#all.filter((notice) => notice.id !== id);
	}
}

export const notices = new Notices();
