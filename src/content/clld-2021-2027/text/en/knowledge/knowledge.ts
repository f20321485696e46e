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
import type { KnowledgeText } from '#lib/guide/knowledge-text.ts';

export const knowledgeText: KnowledgeText = {
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
