import type { Draft, Row } from '#lib/draft/draft.ts';
import { entryOf } from '#lib/draft/edit.ts';
import { questionsById, type Guide } from '#lib/guide/guide.ts';
import type { Id } from '#lib/guide/id.ts';

/** What the map of an ecosystem lacks: functions without an actor, relations that do not carry, names that are on no list. */
export interface EcosystemGaps {
	readonly actors: number;
	readonly missingFunctions: readonly Id[];
	readonly weakRelations: readonly {
		readonly row: string;
		readonly from: string;
		readonly to: string;
		readonly kind: Id;
		readonly state: Id;
	}[];
	readonly unknownActors: readonly string[];
}

export const ecosystemGaps = (guide: Guide, draft: Draft): EcosystemGaps => {
	const actors = named(draft, 'ecosystem-actors', 'name');
	const relations = entryOf(draft.rows, 'ecosystem-relations') ?? [];
	const covered = new Set(actors.map((row) => cell(row, 'function')));
	const names = new Set(actors.map((row) => cell(row, 'name').toLowerCase()));
	const mentioned = relations.flatMap((row) => [cell(row, 'from'), cell(row, 'to')]).filter((name) => name !== '');
	return {
		actors: new Set(names).size,
		missingFunctions: functionsOf(guide).filter((id) => !covered.has(id)),
		weakRelations: relations
			.filter((row) => ['weak', 'missing', 'broken'].includes(cell(row, 'state')))
			.map((row) => ({
				row: row.id,
				from: cell(row, 'from'),
				to: cell(row, 'to'),
				kind: cell(row, 'kind'),
				state: cell(row, 'state')
			})),
		unknownActors: [...new Set(mentioned.filter((name) => !names.has(name.toLowerCase())))]
	};
};

const named = (draft: Draft, question: Id, column: Id): readonly Row[] =>
	(entryOf(draft.rows, question) ?? []).filter((row) => cell(row, column) !== '');

const cell = ({ cells }: Row, column: Id): string => (entryOf(cells, column) ?? '').trim();

const functionsOf = (guide: Guide): readonly Id[] => {
	const value = questionsById(guide).get('ecosystem-actors')?.value;
	const kind = value?.kind === 'rows' ? value.columns.find(({ id }) => id === 'function')?.value : undefined;
	return kind?.kind === 'choice' ? kind.options.map(({ id }) => id) : [];
};
