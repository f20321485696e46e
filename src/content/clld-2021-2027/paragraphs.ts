import type { FieldId } from './field-id.ts';
import type { Paragraph } from '#lib/guide/programme-field.ts';

/** The paragraphs that the planner proposes for each programme field, in the order of the text. */
export const paragraphs: Readonly<Record<FieldId, readonly Paragraph[]>> = {
	strategy: [],
	justification: [],
	'priority-title': [],
	actions: [],
	'target-groups': [],
	equality: [],
	territories: [],
	cooperation: [],
	instruments: [],
	'ta-actions': [],
	'ta-target-groups': [],
	'ta-not-linked': [],
	partnership: [],
	communication: [],
	'strategic-operations': []
};
