import { questionsRead, type Condition } from './condition.ts';
import type { GuideProblem } from './guide-problem.ts';
import { stageQuestions, type Guide, type Stage } from './guide.ts';
import type { Id } from './id.ts';
import { canBeAsked, valuesOf } from './can-be-asked.ts';
import type { Question } from './question.ts';

/** That conditions read questions which exist and come earlier, ask for values on offer, and can hold. */
export const checkConditions = (guide: Guide): readonly GuideProblem[] => {
	const ordered = [...guide.stages.flatMap(questionsWithStageCondition), ...guide.tools.flatMap((tool) => tool.questions)];
	const questions = new Map(ordered.map((question) => [question.id, question]));
	const first = new Map(ordered.map(({ id }, index) => [id, index] as const).reverse());
	return [
		...ordered.flatMap((question, index) => {
			if (!question.when) return [];
			const place = `questions/${question.id}/when`;
			const atoms = checkAtoms(question.when, question.id, place, guide, questions);
			const later = [...new Set(questionsRead(question.when))].filter((id) => (first.get(id) ?? -1) >= index);
			const laterProblems = later.map((id) => ({ kind: 'reads-later-question' as const, id: question.id, place, value: id }));
			const known = [...atoms, ...laterProblems];
			if (known.length > 0 || canBeAsked(question, questions, guide.codeLists)) return known;
			return [{ kind: 'unreachable-question' as const, id: question.id, place }];
		}),
		...otherConditions(guide).flatMap(({ id, place, when }) => checkAtoms(when, id, place, guide, questions))
	];
};

/** A question is asked when its stage applies and its own condition holds. */
const questionsWithStageCondition = (stage: Stage): readonly Question[] =>
	stageQuestions(stage).map((question) => {
		const all = [stage.when, question.when].filter((when) => when !== undefined);
		return all.length === 0 ? question : { ...question, when: { all } };
	});

const otherConditions = (guide: Guide): readonly { readonly id: Id; readonly place: string; readonly when: Condition }[] =>
	[
		...guide.fields.map(({ id, when }) => ({ id, place: `fields/${id}/when`, when })),
		...guide.fields.flatMap((field) =>
			field.paragraphs.map(({ id, when }) => ({ id, place: `fields/${field.id}/paragraphs/${id}/when`, when }))
		),
		...guide.tables.map(({ id, when }) => ({ id, place: `tables/${id}/when`, when }))
	].flatMap(({ id, place, when }) => (when ? [{ id, place, when }] : []));

export const checkAtoms = (
	condition: Condition,
	id: Id,
	place: string,
	guide: Guide,
	questions: ReadonlyMap<Id, Question>
): readonly GuideProblem[] => {
	if ('all' in condition) return condition.all.flatMap((part) => checkAtoms(part, id, place, guide, questions));
	if ('any' in condition) return condition.any.flatMap((part) => checkAtoms(part, id, place, guide, questions));
	if ('not' in condition) return checkAtoms(condition.not, id, place, guide, questions);
	const question = questions.get(condition.question);
	if (!question) return [{ kind: 'unknown-question', id, place, value: condition.question }];
	if ('answered' in condition) return [];
	if (!fittingKinds(condition).includes(question.value.kind))
		return [{ kind: 'wrong-operator', id, place, value: condition.question }];
	if (!('is' in condition || 'includes' in condition)) return [];
	const offered = valuesOf(question, guide.codeLists);
	if (!offered) return [];
	return ('is' in condition ? condition.is : condition.includes)
		.filter((value) => !offered.includes(value))
		.map((value) => ({ kind: 'unknown-value', id, place, value: `${condition.question}: ${value}` }));
};

const fittingKinds = (atom: Condition): readonly string[] => {
	if ('is' in atom) return ['choice', 'yes-no', 'code'];
	if ('includes' in atom) return ['choices', 'codes'];
	if ('fewerRows' in atom) return ['rows'];
	return 'before' in atom || 'after' in atom ? ['date'] : ['number', 'money', 'percentage'];
};
