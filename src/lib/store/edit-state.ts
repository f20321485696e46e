import type * as Y from 'yjs';
import { statesOf, stateTextName } from './doc-layout.ts';
import { writeKey, writeText } from './edit-text.ts';
import { isTextProperty } from '#lib/draft/states.ts';
import type { Id } from '#lib/guide/id.ts';

/** Notes one property of a check, a pitfall or the like; empty removes it. `shown` is the text that the field displayed before. */
export const writeState = (doc: Y.Doc, subject: Id, property: Id, value: string, shown?: string): void => {
	if (isTextProperty(property)) writeText(doc, stateTextName(subject, property), value, shown);
	else writeKey(statesOf(doc), `${subject}/${property}`, value === '' ? undefined : value);
};
