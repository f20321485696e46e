import { benchmarks } from './benchmarks.ts';
import { capacities } from './capacities.ts';
import { challenges } from './challenges.ts';
import { checks } from './checks.ts';
import { measures } from './measures.ts';
import { pitfalls } from './pitfalls.ts';
import { practices } from './practices.ts';
import { references } from './references.ts';
import { screens } from './screens.ts';
import { terms } from './terms.ts';
import type { Knowledge } from '#lib/guide/knowledge.ts';

export const knowledge: Knowledge = {
	checks,
	pitfalls,
	challenges,
	capacities,
	measures,
	practices,
	benchmarks,
	screens,
	references,
	terms
};
