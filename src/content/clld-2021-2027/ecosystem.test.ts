import { expect, test } from 'vitest';
import { guide } from './guide.ts';
import { ecosystemGaps } from '#lib/readiness/ecosystem.ts';
import { draftWith } from '#lib/testing/draft-with.ts';

test('a map without actors lacks every function', () => {
	expect(ecosystemGaps(guide, draftWith())).toMatchObject({ actors: 0, weakRelations: [], unknownActors: [] });
	expect(ecosystemGaps(guide, draftWith()).missingFunctions).toHaveLength(9);
});

test('a map tells functions without an actor, relations that do not carry, and names on no list', () => {
	const gaps = ecosystemGaps(
		guide,
		draftWith({
			rows: {
				'ecosystem-actors': [
					{ name: 'Social Lab', type: 'innovator', function: 'test' },
					{ name: 'Social Lab', type: 'innovator', function: 'train' },
					{ name: '', function: 'fund' }
				],
				'ecosystem-relations': [
					{ from: 'social lab', to: 'Ministry', kind: 'mandate', state: 'missing' },
					{ from: 'Social Lab', to: 'Social Lab', kind: 'trust', state: 'strong' }
				]
			}
		})
	);
	expect(gaps.actors).toBe(1);
	expect(gaps.missingFunctions).toEqual(['scout', 'fund', 'incubate', 'evaluate', 'connect', 'advocate', 'mainstream']);
	expect(gaps.weakRelations).toEqual([{ row: 'row-1', from: 'social lab', to: 'Ministry', kind: 'mandate', state: 'missing' }]);
	expect(gaps.unknownActors).toEqual(['Ministry']);
});
