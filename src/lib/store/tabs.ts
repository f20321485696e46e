/** What windows of the planner tell each other about a draft, once it is on disk. */
export type TabMessage =
	| { readonly draftId: string; readonly update: Uint8Array; readonly at: string }
	| { readonly draftId: string; readonly removed: boolean };

/** The other windows, and the other open drafts of this one. */
export class Tabs {
	readonly #channel = new BroadcastChannel('clld-planner');

	constructor(onmessage?: (message: TabMessage) => void) {
		if (onmessage) this.#channel.onmessage = ({ data }: MessageEvent<TabMessage>) => onmessage(data);
	}

	tell(message: TabMessage): void {
		this.#channel.postMessage(message);
	}

	close(): void {
		this.#channel.close();
	}
}
