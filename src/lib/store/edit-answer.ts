import type * as Y from 'yjs';
import { answersOf, answerTextName, chosenOf } from './doc-layout.ts';
import { clearText, writeKey, writeText } from './edit-text.ts';
import { chosenValues } from './project.ts';
import type { Shape } from './shape.ts';
import type { Answer } from '#lib/draft/draft.ts';
import type { Id } from '#lib/guide/id.ts';

export interface AnswerEdit {
	readonly question: Id;
	/** The answer as it stands; undefined while there is none. */
	readonly before: Answer | undefined;
	readonly value: Answer | undefined;
	/** The text that the field displayed before this input. */
	readonly shown?: string | undefined;
}

/** Writes one answer in the form that merges best for its kind, and clears the other forms. */
export const writeAnswer = (doc: Y.Doc, shape: Shape, { question, before, value, shown }: AnswerEdit): void => {
	const isSeveral = value !== undefined && typeof value !== 'string';
	const isText = !isSeveral && shape.isText(question);
	if (isText) writeText(doc, answerTextName(question), value ?? '', shown);
	else clearText(doc, answerTextName(question));
	writeKey(answersOf(doc), question, isText || isSeveral || value === '' ? undefined : value);
	if (isSeveral || Array.isArray(before)) writeChosen(doc, question, isSeveral ? value : []);
};

const writeChosen = (doc: Y.Doc, question: Id, values: readonly string[]): void => {
	const wanted = new Set(values.map((value) => value.toWellFormed()));
	const chosen = chosenOf(doc);
	for (const value of chosenValues(doc, question)) if (!wanted.has(value)) chosen.delete(`${question}/${value}`);
	for (const value of wanted) writeKey(chosen, `${question}/${value}`, true);
};
