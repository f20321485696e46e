import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dashboardText } from './dashboard.ts';
import { weightPoints } from '#lib/readiness/checks.ts';
import { measureIds, readyFrom } from '#lib/readiness/measures.ts';
import { exposureLevel, exposureOf } from '#lib/readiness/pitfalls.ts';

const { measures, computed } = dashboardText;

const document = readFileSync('docs/readiness.md', 'utf8');
const topic = (title: string): string => computed.topics.find((one) => one.title === title)?.lines.join(' ') ?? '';

test.each([...measureIds.map((id) => measures.formulas[id]), ...computed.topics.flatMap(({ lines }) => lines)])(
	'the document on readiness says too: %s',
	(sentence) => {
		expect(document).toContain(sentence);
	}
);

test.each([...measureIds.map((id) => measures.names[id]), ...computed.topics.map(({ title }) => title)])(
	'the document has the heading %s',
	(title) => {
		expect(document).toMatch(new RegExp(`^##+ ${title}$`, 'm'));
	}
);

test('the figures in the words are those of the formulas', () => {
	expect(readyFrom).toBe(0.8);
	expect(topic('The verdict')).toContain('has reached 80 %');
	expect(weightPoints).toEqual({ must: 3, should: 2, could: 1 });
	expect(measures.formulas.checks).toContain('A must counts 3 points, a should 2, a could 1');
	expect([exposureOf('low', 'low'), exposureOf('medium', 'medium'), exposureOf('high', 'high')]).toEqual([1, 4, 9]);
	expect([1, 2, 3, 4, 6, 9].map(exposureLevel)).toEqual(['low', 'low', 'medium', 'medium', 'high', 'high']);
	expect(topic('Exposure of pitfalls')).toContain('From 6 on it is high, 3 and 4 are medium, 1 and 2 low');
});
