import { clldGroupsPractices } from './practices/clld-groups.ts';
import { clldSystemsPractices } from './practices/clld-systems.ts';
import { frontRunnersPractices } from './practices/front-runners.ts';
import { innovationPractices } from './practices/innovation.ts';
import type { Practice } from '#lib/guide/knowledge.ts';

export const practices: readonly Practice[] = [
	...clldSystemsPractices,
	...clldGroupsPractices,
	...innovationPractices,
	...frontRunnersPractices
];
