import { deliveryPitfalls } from './pitfalls/delivery.ts';
import { designPitfalls } from './pitfalls/design.ts';
import { esfPlusPitfalls } from './pitfalls/esf-plus.ts';
import { evaluationPitfalls } from './pitfalls/evaluation.ts';
import { innovationPitfalls } from './pitfalls/innovation.ts';
import { selectionPitfalls } from './pitfalls/selection.ts';
import { strategicPitfalls } from './pitfalls/strategic.ts';
import type { Pitfall } from '#lib/guide/knowledge.ts';

export const pitfalls: readonly Pitfall[] = [
	...strategicPitfalls,
	...designPitfalls,
	...innovationPitfalls,
	...esfPlusPitfalls,
	...selectionPitfalls,
	...deliveryPitfalls,
	...evaluationPitfalls
];
