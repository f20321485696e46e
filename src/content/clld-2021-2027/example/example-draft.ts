import { guideReference } from '../guide-reference.ts';
import { agreements } from './agreements.ts';
import { decide } from './decide.ts';
import { delivery } from './delivery.ts';
import { design } from './design.ts';
import { evaluation } from './evaluation.ts';
import { implementation } from './implementation.ts';
import { preparation } from './preparation.ts';
import { programmeText } from './programme-text.ts';
import { programme } from './programme.ts';
import { selection } from './selection.ts';
import { states } from './states.ts';
import { tools } from './tools.ts';
import type { Draft } from '#lib/draft/draft.ts';

/** A complete plan for a region that does not exist, to look around in. */
export const exampleDraft: Draft = {
	format: 1,
	id: 'example',
	name: 'Example: Nordvale and the Lakes',
	guide: guideReference,
	language: 'en',
	createdAt: '2026-03-02T09:00:00Z',
	changedAt: '2026-04-08T15:30:00Z',
	answers: {
		...programme.answers,
		...decide.answers,
		...design.answers,
		...programmeText.answers,
		...delivery.answers,
		...preparation.answers,
		...selection.answers,
		...agreements.answers,
		...implementation.answers,
		...evaluation.answers,
		...tools.answers
	},
	rows: {
		...programme.rows,
		...decide.rows,
		...design.rows,
		...programmeText.rows,
		...delivery.rows,
		...preparation.rows,
		...selection.rows,
		...agreements.rows,
		...implementation.rows,
		...evaluation.rows,
		...tools.rows
	},
	fields: {},
	states
};
