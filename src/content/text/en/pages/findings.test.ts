import { expect, test } from 'vitest';
import { findingsText } from './findings.ts';

test.each([
	[0, 0, 0, 'No legal requirement fails; no strong recommendation to put right.'],
	[0, 0, 3, 'No legal requirement fails; no strong recommendation to put right; 3 points to check.'],
	[0, 2, 1, 'No legal requirement fails; 2 strong recommendations to put right; 1 point to check.'],
	[1, 0, 0, '1 legal requirement fails; no strong recommendation to put right.'],
	[4, 1, 0, '4 legal requirements fail; 1 strong recommendation to put right.']
])('%i legal, %i recommended, %i for information: "%s"', (legal, recommended, information, sentence) => {
	expect(findingsText.summary(legal, recommended, information)).toBe(sentence);
});
