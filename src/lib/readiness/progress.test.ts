import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { draftProgress, shareAnswered, stageProgress, type Progress } from './progress.ts';
import { guideQuestions, stageById } from '#lib/guide/guide.ts';
import { garbledDraft } from '#lib/testing/garbled-draft.ts';
import { draftWith } from '#lib/testing/draft-with.ts';
import { tinyGuide } from '#lib/testing/tiny-guide.ts';

type Parts = Parameters<typeof draftWith>[0];

const inStage = (stage: string, parts?: Parts): Progress =>
	stageProgress(tinyGuide, draftWith(parts), stageById(tinyGuide, stage));

const cases: readonly (readonly [name: string, parts: Parts, progress: Progress])[] = [
	['nothing', {}, { asked: 2, answered: 0, essential: 1, essentialAnswered: 0, nextOpen: 'use' }],
	[
		'an answer that opens a question',
		{ answers: { use: 'all' } },
		{ asked: 3, answered: 1, essential: 1, essentialAnswered: 1, nextOpen: 'why' }
	],
	[
		'an essential question opened',
		{ answers: { use: 'all', why: 'x', partners: ['town'] } },
		{ asked: 5, answered: 3, essential: 2, essentialAnswered: 1, nextOpen: 'network' }
	],
	[
		'an answer out of order',
		{ answers: { 'no-network': 'x' } },
		{ asked: 2, answered: 1, essential: 1, essentialAnswered: 0, nextOpen: 'use' }
	],
	[
		'every question',
		{ answers: { use: 'none', 'no-network': 'x' } },
		{ asked: 2, answered: 2, essential: 1, essentialAnswered: 1 }
	],
	[
		'answers to questions that are not asked',
		{ answers: { use: 'none', why: 'x', network: 'yes' } },
		{ asked: 2, answered: 1, essential: 1, essentialAnswered: 1, nextOpen: 'no-network' }
	],
	['blanks', { answers: { use: ' ' } }, { asked: 2, answered: 0, essential: 1, essentialAnswered: 0, nextOpen: 'use' }],
	[
		'something that cannot be read',
		{ answers: { use: 'perhaps' } },
		{ asked: 2, answered: 1, essential: 1, essentialAnswered: 1, nextOpen: 'no-network' }
	]
];

describe('the progress of a stage', () => {
	it.each(cases)('with %s', (_, parts, progress) => {
		expect(inStage('decide', parts)).toEqual(progress);
	});

	it('counts a table from its first filled cell on, and what the table opens', () => {
		const empty = inStage('design');
		expect(inStage('design', { rows: { places: [{}, { name: ' ' }] } })).toEqual(empty);
		expect(inStage('design', { rows: { places: [{ name: 'Linz' }] } })).toEqual({
			...empty,
			answered: 1,
			asked: empty.asked + 1
		});
	});

	it('has nothing to ask in a stage that does not apply', () => {
		expect(inStage('design', { answers: { use: 'none', budget: '5' } })).toEqual({
			asked: 0,
			answered: 0,
			essential: 0,
			essentialAnswered: 0
		});
	});
});

describe('the progress of a draft', () => {
	it('is the sum of its stages, within their bounds, for any draft', () => {
		fc.assert(
			fc.property(garbledDraft(tinyGuide), (draft) => {
				const whole = draftProgress(tinyGuide, draft);
				const stages = tinyGuide.stages.map((stage) => stageProgress(tinyGuide, draft, stage));
				const sum = (key: Exclude<keyof Progress, 'nextOpen'>): number => stages.reduce((total, stage) => total + stage[key], 0);
				expect(whole).toMatchObject({
					asked: sum('asked'),
					answered: sum('answered'),
					essential: sum('essential'),
					essentialAnswered: sum('essentialAnswered')
				});
				expect(whole.nextOpen).toBe(stages.find(({ nextOpen }) => nextOpen !== undefined)?.nextOpen);
				expect(whole.nextOpen === undefined).toBe(whole.answered === whole.asked);
				expect(whole.answered).toBeLessThanOrEqual(whole.asked);
				expect(whole.essentialAnswered).toBeLessThanOrEqual(whole.essential);
				expect(whole.asked).toBeLessThanOrEqual(guideQuestions(tinyGuide).length);
				expect(shareAnswered(whole)).toBeGreaterThanOrEqual(0);
				expect(shareAnswered(whole)).toBeLessThanOrEqual(1);
			})
		);
	});
});

test.each([
	[0, 0, 0],
	[0, 4, 0],
	[1, 4, 0.25],
	[4, 4, 1]
])('%i answers to %i questions are a share of %d', (answered, asked, share) => {
	expect(shareAnswered({ asked, answered, essential: 0, essentialAnswered: 0 })).toBe(share);
});
