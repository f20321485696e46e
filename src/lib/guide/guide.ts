import type { CodeList } from './code-list.ts';
import type { Condition } from './condition.ts';
import type { Id } from './id.ts';
import type { ProgrammeField, ProgrammeTable } from './programme-field.ts';
import type { Question } from './question.ts';
import type { Basis, Source } from './source.ts';

export interface GuideHeader {
	readonly id: Id;
	readonly version: string;
	readonly published: string;
	readonly licence: string;
	/** The legal state that the guide rests on, as a date. */
	readonly lawAsOf: string;
	readonly baseLocale: string;
}

export interface Group {
	readonly id: Id;
	readonly questions: readonly Question[];
}

/** One step of the planning wizard. The first, `programme`, has no duration and no number. */
export interface Stage {
	readonly id: Id;
	/** 1–9; 0 for the programme page. */
	readonly number: number;
	/** Default duration in weeks, a planner default; absent where the stage runs to the end of the period. */
	readonly weeks?: readonly [number, number];
	readonly dependsOn: readonly Id[];
	readonly basis: readonly Basis[];
	readonly groups: readonly Group[];
	/** Its questions are asked only when this holds; it may read questions of earlier stages. */
	readonly when?: Condition;
}

/** A page of a draft beside the stages, with questions of its own: a plan of measures, a map of actors, a laboratory of budgets. */
export interface Tool {
	readonly id: Id;
	readonly basis: readonly Basis[];
	readonly questions: readonly Question[];
}

/** A content pack for one legal framework, language-free. */
export interface Guide {
	readonly header: GuideHeader;
	readonly stages: readonly Stage[];
	readonly tools: readonly Tool[];
	readonly fields: readonly ProgrammeField[];
	readonly tables: readonly ProgrammeTable[];
	readonly codeLists: readonly CodeList[];
}

/** A guide with everything that it rests on. The sources are kept apart, because a page that asks questions does without most of them. */
export interface GuidePack extends Guide {
	readonly sources: readonly Source[];
}

export const stageQuestions = (stage: Stage): readonly Question[] => stage.groups.flatMap((group) => group.questions);

/** Every question of the stages, then of the tools. */
export const guideQuestions = (guide: Guide): readonly Question[] => [
	...guide.stages.flatMap(stageQuestions),
	...guide.tools.flatMap(({ questions }) => questions)
];

const questionMaps = new WeakMap<Guide, ReadonlyMap<Id, Question>>();

/** The guide's questions by id; built once for a guide. */
export const questionsById = (guide: Guide): ReadonlyMap<Id, Question> => {
	let map = questionMaps.get(guide);
	if (!map) {
		map = new Map(guideQuestions(guide).map((question) => [question.id, question]));
		questionMaps.set(guide, map);
	}
	return map;
};

/** The stage with this id; an unknown id is our own mistake. */
export const stageById = (guide: Guide, id: Id): Stage => {
	const stage = guide.stages.find((candidate) => candidate.id === id);
	if (!stage) throw new Error(`No stage "${id}" in guide ${guide.header.id}`);
	return stage;
};
