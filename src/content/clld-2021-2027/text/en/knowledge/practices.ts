import { clldGroupsPractices } from './practices/clld-groups.ts';
import { clldSystemsPractices } from './practices/clld-systems.ts';
import { frontRunnersPractices } from './practices/front-runners.ts';
import { innovationPractices } from './practices/innovation.ts';
import type { PracticeText } from '#lib/guide/knowledge-text.ts';

export const practices: Readonly<Record<string, PracticeText>> = {
	...clldSystemsPractices,
	...clldGroupsPractices,
	...innovationPractices,
	...frontRunnersPractices
};
