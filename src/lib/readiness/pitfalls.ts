import { askedQuestions, holds } from '#lib/draft/applies.ts';
import type { Draft, State } from '#lib/draft/draft.ts';
import { entryOf } from '#lib/draft/edit.ts';
import { pitfallState, stateOf, type PitfallState } from '#lib/draft/states.ts';
import type { Condition } from '#lib/guide/condition.ts';
import type { Guide } from '#lib/guide/guide.ts';
import type { Id } from '#lib/guide/id.ts';
import { ratings, type Pitfall, type Rating } from '#lib/guide/knowledge.ts';

/** A reason that holds. */
export interface RaisedReason {
	readonly id: Id;
	/** The questions whose answers, or lack of answers, make it hold; what else it reads makes no difference. */
	readonly restsOn: readonly Id[];
	/** Of these, the questions that the pitfall is about: where it is told. */
	readonly at: readonly Id[];
}

/** A pitfall as it stands in a draft. */
export interface PitfallEntry {
	readonly pitfall: Pitfall;
	/** Why the draft raises it, in the order of the guide; none where it does not. */
	readonly reasons: readonly RaisedReason[];
	readonly state: PitfallState;
	/** The officer's own rating, else the typical one. */
	readonly likelihood: Rating;
	readonly impact: Rating;
	/** Likelihood times impact, 1–9. */
	readonly exposure: number;
}

/** Every pitfall, those that are raised and open first, then by exposure, the highest first, then by id. */
export const pitfallRegister = (guide: Guide, pitfalls: readonly Pitfall[], draft: Draft): readonly PitfallEntry[] => {
	const asked = askedQuestions(guide, draft);
	return pitfalls.map((pitfall) => entryFor(guide, pitfall, draft, asked)).sort(inRegisterOrder);
};

/** What an entry is made from; drafts share what an edit leaves alone, so that an entry stays the same object until it may differ. */
interface Made {
	readonly guide: Guide;
	readonly answers: Draft['answers'];
	readonly rows: Draft['rows'];
	readonly noted: State | undefined;
	readonly entry: PitfallEntry;
}

const cache = new WeakMap<Pitfall, Made>();

const entryFor = (guide: Guide, pitfall: Pitfall, draft: Draft, asked: ReadonlySet<Id>): PitfallEntry => {
	const { answers, rows } = draft;
	const noted = entryOf(draft.states, pitfall.id);
	const made = cache.get(pitfall);
	if (made?.guide === guide && made.answers === answers && made.rows === rows && made.noted === noted) return made.entry;
	const likelihood = ratingOf(draft, pitfall, 'likelihood');
	const impact = ratingOf(draft, pitfall, 'impact');
	const entry: PitfallEntry = {
		pitfall,
		reasons: raisedReasons(pitfall, draft, asked),
		state: pitfallState(draft, pitfall.id),
		likelihood,
		impact,
		exposure: exposureOf(likelihood, impact)
	};
	cache.set(pitfall, { guide, answers, rows, noted, entry });
	return entry;
};

const raisedReasons = (pitfall: Pitfall, draft: Draft, asked: ReadonlySet<Id>): readonly RaisedReason[] =>
	pitfall.raisedBy
		.filter(({ when }) => holds(when, draft, asked))
		.map(({ id, when }) => {
			const restsOn = [...new Set(questionsBehind(when, true, draft, asked))];
			const own = restsOn.filter((question) => pitfall.questions.includes(question));
			return { id, restsOn, at: own.length > 0 ? own : restsOn };
		});

/** The questions by which a condition comes out as it does: of alternatives, only those that are met. */
const questionsBehind = (condition: Condition, outcome: boolean, draft: Draft, asked: ReadonlySet<Id>): readonly Id[] => {
	if ('not' in condition) return questionsBehind(condition.not, !outcome, draft, asked);
	if ('question' in condition) return [condition.question];
	const parts = 'all' in condition ? condition.all : condition.any;
	return parts
		.filter((part) => holds(part, draft, asked) === outcome)
		.flatMap((part) => questionsBehind(part, outcome, draft, asked));
};

const ratingOf = (draft: Draft, pitfall: Pitfall, which: 'likelihood' | 'impact'): Rating =>
	ratings.find((rating) => rating === stateOf(draft, pitfall.id, which)) ?? pitfall[which];

/** Likelihood times impact, each 1 to 3. */
export const exposureOf = (likelihood: Rating, impact: Rating): number => weight[likelihood] * weight[impact];

const weight: Readonly<Record<Rating, number>> = { low: 1, medium: 2, high: 3 };

/** Exposure in a word: up to 2 is low, from 6 on high. */
export const exposureLevel = (exposure: number): Rating => (exposure >= 6 ? 'high' : exposure > 2 ? 'medium' : 'low');

export const isRaised = ({ reasons }: PitfallEntry): boolean => reasons.length > 0;

/** It threatens, and nothing has been decided about it yet. */
export const isPressing = (entry: PitfallEntry): boolean => isRaised(entry) && entry.state === 'open';

const inRegisterOrder = (left: PitfallEntry, right: PitfallEntry): number =>
	Number(isPressing(right)) - Number(isPressing(left)) ||
	right.exposure - left.exposure ||
	(left.pitfall.id < right.pitfall.id ? -1 : 1);

/** What is to be told at a question: the pitfalls that press because of its answer, each with those reasons only. */
export const pressingAt = (register: readonly PitfallEntry[], question: Id): readonly PitfallEntry[] =>
	register.flatMap((entry) => {
		if (!isPressing(entry)) return [];
		const reasons = entry.reasons.filter(({ at }) => at.includes(question));
		return reasons.length > 0 ? [{ ...entry, reasons }] : [];
	});
