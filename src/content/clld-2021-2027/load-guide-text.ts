import type { CodeListText, GuideText, QuestionText, StageText, ToolText } from '#lib/guide/guide-text.ts';
import type { Source } from '#lib/guide/source.ts';
import type { SectionText } from '#lib/section/section-text.ts';

/** Languages in which the section can be written. */
export const sectionLanguages: readonly string[] = ['en'];

/** What every page of a draft shows: stage titles, and the names of the fields and tables that answers go into. */
export interface OutlineText {
	readonly stages: Readonly<Record<string, StageText>>;
	readonly tools: Readonly<Record<string, ToolText>>;
	readonly places: Readonly<Record<string, string>>;
}

export const loadOutlineText = async (locale: string): Promise<OutlineText> => {
	const [{ stageTexts }, { toolTexts }, { placeNames }] = await Promise.all([
		import('./text/en/stages.ts'),
		import('./text/en/tools.ts'),
		import('./text/en/places.ts')
	]);
	return inLocale(locale, { stages: stageTexts, tools: toolTexts, places: placeNames });
};

/** The questions of one stage, and the official lists that its answers are chosen from. */
export const loadStageText = async (
	locale: string,
	stage: string
): Promise<{ questions: Readonly<Record<string, QuestionText>>; codeLists: Readonly<Record<string, CodeListText>> }> => {
	const load = stageLoaders[stage];
	if (!load) throw new Error(`No texts for stage "${stage}"`);
	const [questions, { codeListTexts }] = await Promise.all([load(), import('./text/en/codes.ts')]);
	return inLocale(locale, { questions, codeLists: codeListTexts });
};

/** The questions of the tools, and the official lists that their answers are chosen from. */
export const loadToolText = async (locale: string): ReturnType<typeof loadStageText> => {
	const [{ toolQuestions }, { codeListTexts }] = await Promise.all([
		import('./text/en/tools/questions.ts'),
		import('./text/en/codes.ts')
	]);
	return inLocale(locale, { questions: toolQuestions, codeLists: codeListTexts });
};

export const loadGuideText = async (locale: string): Promise<GuideText> =>
	inLocale(locale, (await import('./text/en/guide.ts')).text);

/** The sentences of the section; its language is a property of the draft. */
export const loadSectionText = async (language: string): Promise<SectionText> => {
	if (!sectionLanguages.includes(language)) throw new Error(`No section sentences in "${language}"`);
	return (await import('./text/en/section.ts')).sectionText;
};

export const loadSources = async (): Promise<readonly Source[]> => (await import('./sources.ts')).sources;

const stageLoaders: Readonly<Record<string, () => Promise<Readonly<Record<string, QuestionText>>>>> = {
	programme: async () => (await import('./text/en/stages/programme.ts')).programmeQuestions,
	decide: async () => (await import('./text/en/stages/decide.ts')).decideQuestions,
	design: async () => (await import('./text/en/stages/design.ts')).designQuestions,
	'programme-text': async () => (await import('./text/en/stages/programme-text.ts')).programmeTextQuestions,
	delivery: async () => (await import('./text/en/stages/delivery.ts')).deliveryQuestions,
	preparation: async () => (await import('./text/en/stages/preparation.ts')).preparationQuestions,
	selection: async () => (await import('./text/en/stages/selection.ts')).selectionQuestions,
	agreements: async () => (await import('./text/en/stages/agreements.ts')).agreementsQuestions,
	implementation: async () => (await import('./text/en/stages/implementation.ts')).implementationQuestions,
	evaluation: async () => (await import('./text/en/stages/evaluation.ts')).evaluationQuestions
};

const inLocale = async <Value>(locale: string, value: Value): Promise<Value> =>
	__PSEUDO__ && locale === 'en-XA' ? (await import('../text/pseudo.ts')).pseudo(value) : value;
