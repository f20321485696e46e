import { mergeUpdates } from './merge-updates.ts';
import type { StoreProblem } from './problems.ts';
import { ok, type Result } from '#lib/draft/result.ts';

export type QueueState = { readonly state: 'written' | 'writing' } | { readonly state: 'failed'; readonly problem: StoreProblem };

interface Queue {
	write(update: Uint8Array): Promise<Result<void, StoreProblem>>;
	onstate(state: QueueState): void;
	/** Milliseconds until a failed write is tried again. */
	readonly retryAfter: number;
}

/**
 * What was typed and is not on disk yet. One write at a time; what comes meanwhile, or after a failure, is merged and written
 * together. Nothing leaves the queue before its write has succeeded.
 */
export class UpdateQueue {
	readonly #queue: Queue;
	#waiting: Uint8Array[] = [];
	#running: Promise<Result<void, StoreProblem>> | undefined;
	#retry: ReturnType<typeof setTimeout> | undefined;

	constructor(queue: Queue) {
		this.#queue = queue;
	}

	get isEmpty(): boolean {
		return this.#waiting.length === 0;
	}

	push(update: Uint8Array): void {
		this.#waiting.push(update);
		void this.flush();
	}

	/** Writes what waits. Fails with the first write that fails; that is tried again with the next push, and by itself. */
	flush(): Promise<Result<void, StoreProblem>> {
		if (this.#waiting.length === 0) return Promise.resolve(ok(undefined));
		this.#running ??= this.#run();
		return this.#running;
	}

	async #run(): Promise<Result<void, StoreProblem>> {
		clearTimeout(this.#retry);
		while (this.#waiting.length > 0) {
			const update = this.#waiting.length === 1 ? this.#waiting[0]! : mergeUpdates(this.#waiting);
			this.#waiting = [update];
			this.#queue.onstate({ state: 'writing' });
			const result = await this.#queue.write(update);
			if (!result.ok) {
				this.#running = undefined;
				this.#queue.onstate({ state: 'failed', problem: result.problem });
				this.#retry = setTimeout(() => void this.flush(), this.#queue.retryAfter);
				return result;
			}
			this.#waiting.shift();
		}
		this.#running = undefined;
		this.#queue.onstate({ state: 'written' });
		return ok(undefined);
	}
}
