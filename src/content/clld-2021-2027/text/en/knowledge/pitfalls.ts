import { deliveryPitfalls } from './pitfalls/delivery.ts';
import { designPitfalls } from './pitfalls/design.ts';
import { esfPlusPitfalls } from './pitfalls/esf-plus.ts';
import { evaluationPitfalls } from './pitfalls/evaluation.ts';
import { innovationPitfalls } from './pitfalls/innovation.ts';
import { selectionPitfalls } from './pitfalls/selection.ts';
import { strategicPitfalls } from './pitfalls/strategic.ts';
import type { PitfallText } from '#lib/guide/knowledge-text.ts';

export const pitfalls: Readonly<Record<string, PitfallText>> = {
	...strategicPitfalls,
	...designPitfalls,
	...innovationPitfalls,
	...esfPlusPitfalls,
	...selectionPitfalls,
	...deliveryPitfalls,
	...evaluationPitfalls
};
