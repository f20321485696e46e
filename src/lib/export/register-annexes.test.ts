import { expect, test } from 'vitest';
import { pitfallsAnnex } from './register-annexes.ts';
import { exampleParts } from '../../../tests/fixtures/example-parts.ts';
import { tablesOf } from './testing/read-blocks.ts';
import { isRaised, pitfallRegister } from '#lib/readiness/pitfalls.ts';

const parts = exampleParts();
const { pitfalls: words } = parts.words;
const rowsOf = (of: typeof parts) => tablesOf(pitfallsAnnex(of).blocks)[0]?.rows.map(({ cells }) => cells) ?? [];
const rowOf = (of: typeof parts, id: string) => rowsOf(of).find(([title = '']) => title.startsWith(id.toUpperCase()));

test('exposure stands in words and as a number, with likelihood and impact', () => {
	const states = { 'pf-27': { likelihood: 'high', impact: 'medium' } };
	expect(rowOf(exampleParts({ states }), 'pf-27')?.[2]).toBe('High (6)\nlikelihood high × impact medium');
});

test('a pitfall that was decided but is not raised says so', () => {
	const decided = pitfallRegister(parts.guide, parts.knowledge.pitfalls, parts.draft).filter(
		(entry) => !isRaised(entry) && entry.state !== 'open'
	);
	expect(decided.length).toBeGreaterThan(0);
	for (const { pitfall } of decided) expect(rowOf(parts, pitfall.id)?.[1]).toBe(words.notRaised);
});

test('no cell of the register is empty', () => {
	const rows = [...rowsOf(parts), ...rowsOf(exampleParts({ states: {} }))];
	expect(rows.length).toBeGreaterThan(0);
	expect(rows.flat().filter((cell) => cell.trim() === '')).toEqual([]);
});
