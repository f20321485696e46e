import type { Entry, EntryPlace } from './search-entries.ts';
import type { Draft } from '#lib/draft/draft.ts';
import { textProperties } from '#lib/draft/states.ts';
import { guideQuestions, type Guide } from '#lib/guide/guide.ts';
import type { Question } from '#lib/guide/question.ts';

/** What the user wrote in words: answers, rows, texts of the section, notes. `found` are the entries of the guide that it is about. */
export const ownEntries = (guide: Guide, draft: Draft, found: readonly Entry[]): readonly Entry[] => {
	const things = new Map(found.map((thing) => [thing.id, thing]));
	return [
		...guideQuestions(guide).flatMap((question) => {
			const thing = things.get(`question/${question.id}`);
			return thing ? answerEntries(question, draft, thing) : [];
		}),
		...Object.entries(draft.fields).flatMap(([key, { text }]) => {
			const [id = key, objective] = key.split('@');
			const thing = things.get(`field/${id}`);
			const place: EntryPlace = { kind: 'field', id, ...(objective === undefined ? {} : { objective }) };
			return thing ? written(`field/${key}`, thing, [text], place) : [];
		}),
		...noteEntries(draft, found)
	];
};

const answerEntries = ({ id, value }: Question, draft: Draft, thing: Entry): readonly Entry[] => {
	if (value.kind === 'text') {
		const answer = draft.answers[id];
		return written(`question/${id}`, thing, [typeof answer === 'string' ? answer : answer?.join('\n')]);
	}
	if (value.kind !== 'rows') return [];
	const columns = value.columns.filter((column) => column.value.kind === 'text');
	return (draft.rows[id] ?? []).flatMap((row) =>
		written(
			`question/${id}/${row.id}`,
			thing,
			columns.map((column) => row.cells[column.id])
		)
	);
};

/** Ids of checks, pitfalls, capacities and questions of screens never meet. */
const noteEntries = (draft: Draft, found: readonly Entry[]): readonly Entry[] => {
	const noted = new Map(
		found
			.filter(({ kind }) => kind === 'check' || kind === 'pitfall' || kind === 'capacity' || kind === 'screen-question')
			.map((thing) => [thing.place.id, thing])
	);
	return Object.entries(draft.states).flatMap(([id, state]) => {
		const thing = noted.get(id);
		const notes = Object.entries(state).filter(([property]) => textProperties.has(property));
		return thing
			? written(
					`state/${id}`,
					thing,
					notes.map(([, note]) => note)
				)
			: [];
	});
};

const written = (
	id: string,
	thing: Entry,
	parts: readonly (string | undefined)[],
	place: EntryPlace = thing.place
): readonly Entry[] => {
	const body = parts
		.map((part) => part?.trim() ?? '')
		.filter((part) => part !== '')
		.join('\n');
	return body === '' ? [] : [{ id: `own/${id}`, kind: 'answer', title: thing.title, body, keywords: '', place }];
};
