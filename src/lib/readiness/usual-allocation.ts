import { give, responsibilities, type Task, type TaskEdit } from './responsibilities.ts';
import { askedAnswer, askedQuestions, askedRows } from '#lib/draft/applies.ts';
import type { Draft } from '#lib/draft/draft.ts';
import { isEmpty, severalValues, singleValue } from '#lib/draft/read-value.ts';
import type { Guide } from '#lib/guide/guide.ts';
import type { Id } from '#lib/guide/id.ts';

/** How the empty tasks of the table are usually given. */
export interface UsualAllocation {
	readonly edits: readonly TaskEdit[];
	/** Tasks that get a body. */
	readonly filled: readonly Id[];
	/** Empty tasks that depend on the delivery model, while none is chosen. */
	readonly open: readonly Id[];
}

/**
 * The usual allocation for the chosen delivery models, a default of the planner. Tasks that have a body stay as they are. Where models
 * differ, a task is given to several bodies; `noteOf` says in a note for which model.
 */
export const usualAllocation = (guide: Guide, draft: Draft, noteOf: (models: readonly Id[]) => string): UsualAllocation => {
	const models = chosenModels(guide, draft);
	const edits: TaskEdit[] = [];
	const filled: Id[] = [];
	const open: Id[] = [];
	for (const task of responsibilities(guide, draft).tasks) {
		if (task.lines.some(({ body }) => body !== '')) continue;
		const bodies = task.isExclusive ? [{ body: 'lag', models }] : usualBodies(guide, draft, task.id, models);
		if (bodies.length === 0) open.push(task.id);
		else filled.push(task.id);
		edits.push(...bodies.flatMap((given, index) => giveUsual(task, index, given, bodies.length > 1 ? noteOf : undefined)));
	}
	return { edits, filled, open };
};

interface Given {
	readonly body: Id;
	readonly models: readonly Id[];
}

/** A line that waits for its body gets the first, without a change to its note. */
const giveUsual = (
	task: Task,
	index: number,
	{ body, models }: Given,
	noteOf?: (models: readonly Id[]) => string
): TaskEdit[] => {
	const line = task.lines[index];
	if (line) return [give(task, body, line)];
	const note = noteOf?.(models) ?? '';
	return [{ kind: 'add', cells: { task: task.id, body, ...(note === '' ? {} : { note }) } }];
};

const usualBodies = (guide: Guide, draft: Draft, task: Id, models: readonly Id[]): readonly Given[] => {
	const authority = contractingAuthority(guide, draft);
	const byBody = new Map<Id, Id[]>();
	for (const model of models) {
		const body = ofModel(model, authority)[task];
		if (body !== undefined) byBody.set(body, [...(byBody.get(body) ?? []), model]);
	}
	const verifies = task === 'management-verification' ? leadFundVerifier(guide, draft) : undefined;
	if (verifies !== undefined && models.length > 0) return [{ body: verifies, models }];
	return [...byBody].map(([body, of]) => ({ body, models: of }));
};

/** Who follows the LAG’s selection: what a model moves to the LAG, it takes from the authorities. */
const ofModel = (model: Id, authority: Id): Readonly<Record<Id, Id>> => {
	const usual = {
		'final-eligibility': authority,
		contracting: authority,
		payment: authority,
		'management-verification': 'managing-authority',
		complaints: 'managing-authority'
	};
	if (model === 'lag-intermediate-body') return { ...usual, contracting: 'lag', payment: 'managing-authority' };
	if (model === 'lag-contracts-pays') return { ...usual, contracting: 'lag', payment: 'lag' };
	return usual;
};

/** An intermediate body other than a LAG where there is one, else the managing authority. */
const contractingAuthority = (guide: Guide, draft: Draft): Id => {
	const rows = askedRows('intermediate-bodies', draft, askedQuestions(guide, draft));
	return rows.some(({ cells }) => ['public-body', 'agency'].includes(cells['kind'] ?? ''))
		? 'intermediate-body'
		: 'managing-authority';
};

/** The other authorities rely on the verifications of the Lead Fund’s (Art 31(5) CPR), unless one authority manages both Funds. */
const leadFundVerifier = (guide: Guide, draft: Draft): Id | undefined => {
	const asked = askedQuestions(guide, draft);
	const lead = askedAnswer('lead-fund', draft, asked);
	if (isEmpty(lead) || lead === undefined || singleValue(lead) === 'ESF+') return undefined;
	const funds = askedAnswer('funds-model', draft, asked);
	return funds !== undefined && singleValue(funds) === 'esf-erdf' ? undefined : 'lead-fund-authority';
};

const chosenModels = (guide: Guide, draft: Draft): readonly Id[] => {
	const answer = askedAnswer('delivery-model', draft, askedQuestions(guide, draft));
	const known = ['lag-selects', 'lag-intermediate-body', 'lag-contracts-pays', 'lag-own-operations'];
	return answer === undefined ? [] : severalValues(answer).filter((model) => known.includes(model));
};
