/** What windows of the planner tell each other about a draft, once it is on disk. */
export type TabMessage =
	| { readonly draftId: string; readonly update: Uint8Array; readonly at: string }
	| { readonly draftId: string; readonly removed: boolean };

/** The other windows that share a database, and the other open drafts of this one. */
export class Tabs {
	readonly #channel: BroadcastChannel;
	#isClosed = false;

	constructor(database: string, onmessage?: (message: TabMessage) => void) {
		this.#channel = new BroadcastChannel(database);
		if (onmessage) this.#channel.onmessage = ({ data }: MessageEvent<TabMessage>) => onmessage(data);
	}

	tell(message: TabMessage): void {
		if (!this.#isClosed) this.#channel.postMessage(message);
	}

	close(): void {
		this.#isClosed = true;
		this.#channel.close();
	}
}
