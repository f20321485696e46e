import { expect, test } from 'vitest';
import { questionsRead, type Condition } from './condition.ts';

const cases: readonly (readonly [condition: Condition, read: readonly string[]])[] = [
	[{ question: 'use', is: ['all'] }, ['use']],
	[{ question: 'funds', includes: ['A', 'B'] }, ['funds']],
	[{ question: 'why', answered: true }, ['why']],
	[{ all: [] }, []],
	[{ not: { any: [{ question: 'use', is: ['all'] }, { all: [{ question: 'why', answered: true }] }] } }, ['use', 'why']],
	[
		{
			any: [
				{ question: 'use', is: ['all'] },
				{ question: 'use', is: ['some'] }
			]
		},
		['use', 'use']
	]
];

test.each(cases)('%j reads %j', (condition, read) => {
	expect(questionsRead(condition)).toEqual(read);
});
