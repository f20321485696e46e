import { tick } from 'svelte';
import { everyCapacity, fitsFilter, type CapacityFilter } from './capacity-filter.ts';
import { groupCapacities, type CapacityStanding } from '#lib/readiness/capacities.ts';

/** What of the needs is on screen: the filter, the needs that are open, and how far the page has been built. */
export class CapacityView {
	readonly #standings: () => readonly CapacityStanding[];
	#filter: CapacityFilter = $state.raw(everyCapacity);
	/** Needs that fitted the filter when it was set: what is chosen in a need does not make it vanish. */
	#kept: readonly string[] = $state.raw([]);
	#opened: readonly string[] = $state.raw([]);
	#built = $state(1);

	constructor(standings: () => readonly CapacityStanding[]) {
		this.#standings = standings;
	}

	get filter(): CapacityFilter {
		return this.#filter;
	}

	set filter(filter: CapacityFilter) {
		this.#filter = filter;
		const fitting = this.#standings().filter((standing) => fitsFilter(standing, filter));
		this.#kept = fitting.map(({ capacity }) => capacity.id);
	}

	readonly shown: readonly CapacityStanding[] = $derived.by(() =>
		this.#standings().filter((standing) => fitsFilter(standing, this.#filter) || this.#kept.includes(standing.capacity.id))
	);

	readonly groups = $derived.by(() => [...groupCapacities(this.shown, 'actor')]);

	/** Groups already built; the others follow one for each frame. */
	get built(): number {
		return this.#built;
	}

	get isWhole(): boolean {
		return this.#built >= this.groups.length;
	}

	buildNext(): void {
		this.#built += 1;
	}

	buildAll(): void {
		this.#built = Math.max(this.#built, this.groups.length);
	}

	isOpen(capacity: string): boolean {
		return this.#opened.includes(capacity);
	}

	toggle(capacity: string, isOpen: boolean): void {
		if (this.#opened.includes(capacity) === isOpen) return;
		this.#opened = isOpen ? [...this.#opened, capacity] : this.#opened.filter((other) => other !== capacity);
	}

	/** Opens a need, out of the filter if it must be, and goes there. */
	async reveal(capacity: string): Promise<void> {
		if (!this.shown.some((standing) => standing.capacity.id === capacity)) this.filter = everyCapacity;
		this.buildAll();
		this.toggle(capacity, true);
		await tick();
		const block = document.getElementById(capacity);
		block?.scrollIntoView({ block: 'start' });
		block?.querySelector('summary')?.focus({ preventScroll: true });
	}
}
