import { checkBasis } from './check-basis.ts';
import { checkConditions } from './check-conditions.ts';
import { checkReferences } from './check-references.ts';
import { checkText } from './check-text.ts';
import type { GuideProblem } from './guide-problem.ts';
import type { GuideText } from './guide-text.ts';
import type { GuidePack } from './guide.ts';

/**
 * Everything that is wrong with a guide and its words, structure first. `baseText` is the text that `text` translates:
 * what is optional, but present there, is then missed in the translation too.
 */
export const checkGuide = (guide: GuidePack, text: GuideText, baseText?: GuideText): readonly GuideProblem[] => [
	...checkReferences(guide),
	...checkBasis(guide),
	...checkConditions(guide),
	...checkText(guide, text, baseText)
];
