import { openDatabase } from './database.ts';
import type { OpenDraft } from './open-draft.svelte.ts';
import { Shelf, type Surroundings } from './shelf.ts';
import type { Tables } from './tables.ts';
import { testGuide } from './test-guide.ts';
import type { Result } from '#lib/draft/result.ts';

/** For tests: a clock that goes on by a second at every look. */
export const clock = (start = '2026-03-01T08:00:00.000Z'): (() => string) => {
	let time = Date.parse(start);
	return () => new Date((time += 1000)).toISOString();
};

export const testSurroundings = (author = 'Ana', now = clock()): Surroundings => ({
	guide: { id: 'test-guide', version: '1.0.0' },
	loadGuide: () => Promise.resolve(testGuide),
	now,
	author: () => author
});

export const freshName = (): string => `test-${crypto.randomUUID()}`;

/** A shelf on a real database; with `change`, on one that behaves otherwise in some way. */
export const testShelf = async (
	name = freshName(),
	surroundings = testSurroundings(),
	change: (tables: Tables) => Tables = (tables) => tables
): Promise<Shelf> => new Shelf(change(await openDatabase(name)), surroundings);

export const valueOf = <Value, Problem>(result: Result<Value, Problem>): Value => {
	if (!result.ok) throw new Error(`Unexpected problem: ${JSON.stringify(result.problem)}`);
	return result.value;
};

export const newDraft = async (shelf: Shelf, name = 'Draft'): Promise<OpenDraft> =>
	valueOf(await shelf.open(valueOf(await shelf.create({ name, language: 'en' }))));

export const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
