import { expect, test } from 'vitest';
import { measureReadiness } from './measures.ts';
import { readinessParts } from './readiness-parts.ts';
import type { Capacity, Check } from '#lib/guide/knowledge.ts';
import { passes } from '#lib/rules/rule.ts';
import { draftWith } from '#lib/testing/draft-with.ts';
import { tinyGuide } from '#lib/testing/tiny-guide.ts';

const check: Check = { id: 'ck-1', stage: 'decide', weight: 'must', responsible: [], basis: [], questions: [] };
const capacity: Capacity = { id: 'cn-1', actor: 'lag', dimension: 'people', stages: [], basis: [], measures: [] };

test('a draft is measured against what the guide knows', () => {
	const draft = draftWith({
		answers: { use: 'all' },
		states: { 'ck-1': { state: 'done' }, 'cn-1': { level: '2', target: '4' } }
	});
	const rule = { id: 'r', severity: 'legal' as const, basis: [], reads: [], judge: () => passes };
	const knowledge = { guide: tinyGuide, checks: [check], pitfalls: [], capacities: [capacity] };
	const parts = readinessParts(knowledge, draft, [{ rule, judgement: passes }]);
	const shares = measureReadiness(parts).measures.map(({ id, share }) => [id, share] as const);
	expect(parts.progress.answered).toBe(1);
	expect(Object.fromEntries(shares)).toMatchObject({ checks: 1, rules: 1, pitfalls: 1, capacity: 0.5 });
});
