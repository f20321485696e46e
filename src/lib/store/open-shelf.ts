import { attempt } from './attempt.ts';
import { openDatabase } from './database.ts';
import { memoryTables } from './memory-tables.ts';
import type { StoreProblem } from './problems.ts';
import { Shelf, type Surroundings } from './shelf.ts';
import { failed, ok, type Result } from '#lib/draft/result.ts';

export const openShelf = async (surroundings: Surroundings, name = 'clld-planner'): Promise<Result<Shelf, StoreProblem>> => {
	const opened = await attempt(() => openDatabase(name));
	if (opened.ok) return ok(new Shelf(opened.value, surroundings));
	// Some private windows have a database that refuses to be opened.
	return failed(opened.problem.kind === 'closed' ? { kind: 'no-indexeddb' } : opened.problem);
};

/** A shelf for browsers that keep nothing: its drafts last as long as the window. */
export const memoryShelf = (surroundings: Surroundings): Shelf => new Shelf(memoryTables(), surroundings);
