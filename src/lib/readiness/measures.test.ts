import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CapacityStanding } from './capacities.ts';
import type { CheckStanding } from './checks.ts';
import { measureReadiness, type ReadinessParts } from './measures.ts';
import { nextSteps } from './next-steps.ts';
import type { PitfallEntry } from './pitfalls.ts';
import type { CheckState, PitfallState } from '#lib/draft/states.ts';
import type { Check } from '#lib/guide/knowledge.ts';
import type { Finding } from '#lib/rules/judge-rules.ts';
import { fails, notApplicable, passes, unknown, type Judgement, type Severity } from '#lib/rules/rule.ts';

const check = (id: string, weight: Check['weight'], state: CheckState, isProposed = false): CheckStanding => ({
	check: { id, stage: 'decide', weight, responsible: ['managing-authority'], basis: [], questions: [] },
	state,
	isProposed
});

const finding = (id: string, severity: Severity, judgement: Judgement): Finding => ({
	rule: { id, severity, basis: [], reads: [], judge: () => judgement },
	judgement
});

const pitfall = (id: string, exposure: number, state: PitfallState, isRaised = true): PitfallEntry => ({
	pitfall: {
		id,
		group: 'design',
		stages: ['design'],
		likelihood: 'low',
		impact: 'low',
		basis: [],
		checks: [],
		questions: [],
		raisedBy: []
	},
	reasons: isRaised ? [{ id: 'because', restsOn: [], at: [] }] : [],
	state,
	likelihood: 'low',
	impact: 'low',
	exposure
});

const capacity = (id: string, level?: number, target?: number): CapacityStanding => ({
	capacity: { id, actor: 'lag', dimension: 'people', stages: [], basis: [], measures: [] },
	...(level === undefined ? {} : { level }),
	...(target === undefined ? {} : { target }),
	...(level === undefined || target === undefined ? {} : { gap: Math.max(0, target - level) })
});

const parts = (more: Partial<ReadinessParts>): ReadinessParts => ({
	progress: { asked: 10, answered: 5, essential: 0, essentialAnswered: 0 },
	checks: [],
	findings: [],
	pitfalls: [],
	capacities: [],
	...more
});

const shareOf = (id: string, more: Partial<ReadinessParts>) =>
	measureReadiness(parts(more)).measures.find((measure) => measure.id === id)?.share;

describe('the measures', () => {
	test('answers are those given out of those asked', () => {
		expect(shareOf('answers', {})).toBe(0.5);
	});

	test('checks are weighted three, two and one, without those that do not apply', () => {
		const checks = [
			check('a', 'must', 'done'),
			check('b', 'should', 'open'),
			check('c', 'could', 'done'),
			check('d', 'must', 'not-applicable')
		];
		expect(shareOf('checks', { checks })).toBe(4 / 6);
	});

	test('legal rules that cannot be judged yet are not passed, and recommendations do not count', () => {
		const findings = [
			finding('a', 'legal', passes),
			finding('b', 'legal', unknown('x')),
			finding('c', 'legal', notApplicable),
			finding('d', 'recommended', fails('x'))
		];
		expect(shareOf('rules', { findings })).toBe(0.5);
	});

	test('raised pitfalls count by their exposure, those that are not raised not at all', () => {
		const pitfalls = [pitfall('a', 9, 'treated'), pitfall('b', 3, 'open'), pitfall('c', 9, 'open', false)];
		expect(shareOf('pitfalls', { pitfalls })).toBe(0.75);
		expect(shareOf('pitfalls', { pitfalls: [] })).toBe(1);
	});

	test('capacity is the levels reached, each up to its target', () => {
		const capacities = [capacity('a', 2, 4), capacity('b', 5, 3), capacity('c', 1), capacity('d')];
		expect(shareOf('capacity', { capacities })).toBe(5 / 7);
		expect(shareOf('capacity', { capacities: [] })).toBe(0);
	});
});

const good = parts({
	progress: { asked: 10, answered: 9, essential: 0, essentialAnswered: 0 },
	checks: [check('a', 'must', 'done')],
	findings: [finding('a', 'legal', passes)],
	capacities: [capacity('a', 4, 4)]
});

describe('the gate', () => {
	test('is open, and the draft ready, when nothing legal fails, no must is open, and every measure is high', () => {
		expect(measureReadiness(good)).toMatchObject({ gate: { isOpen: true }, verdict: 'ready' });
	});

	test('is shut by one failing legal rule, whatever the score', () => {
		const failing = { ...good, findings: [...good.findings, finding('b', 'legal', fails('x'))] };
		expect(measureReadiness(failing)).toMatchObject({ gate: { isOpen: false }, verdict: 'not-ready' });
	});

	test('is shut by one open must, but not by an open should or a missed recommendation', () => {
		expect(measureReadiness({ ...good, checks: [...good.checks, check('b', 'must', 'in-progress')] }).verdict).toBe('not-ready');
		const soft = { ...good, checks: [...good.checks, check('b', 'could', 'open')] };
		expect(measureReadiness({ ...soft, findings: [...soft.findings, finding('b', 'recommended', fails('x'))] }).gate.isOpen).toBe(
			true
		);
	});

	test('is open but the draft in preparation while a measure is low', () => {
		const progress = { asked: 10, answered: 7, essential: 0, essentialAnswered: 0 };
		expect(measureReadiness({ ...good, progress }).verdict).toBe('in-preparation');
	});
});

const anyParts: fc.Arbitrary<ReadinessParts> = fc.record({
	progress: fc.tuple(fc.nat(50), fc.nat(50)).map(([answered, more]) => ({
		asked: answered + more,
		answered,
		essential: 0,
		essentialAnswered: 0
	})),
	checks: fc.array(
		fc
			.tuple(
				fc.uuid(),
				fc.constantFrom('must' as const, 'should' as const, 'could' as const),
				fc.constantFrom('open' as const, 'in-progress' as const, 'done' as const, 'not-applicable' as const)
			)
			.map(([id, weight, state]) => check(id, weight, state))
	),
	findings: fc.array(
		fc
			.tuple(
				fc.constantFrom('legal' as const, 'recommended' as const),
				fc.constantFrom(passes, notApplicable, unknown(), fails('x'))
			)
			.map(([severity, judgement]) => finding('r', severity, judgement))
	),
	pitfalls: fc.array(
		fc
			.tuple(
				fc.integer({ min: 1, max: 9 }),
				fc.constantFrom('open' as const, 'treated' as const, 'accepted' as const),
				fc.boolean()
			)
			.map(([exposure, state, raised]) => pitfall('p', exposure, state, raised))
	),
	capacities: fc.array(
		fc
			.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
			.map(([level, target]) => capacity('n', level, target))
	)
});

describe('laws', () => {
	test('shares stay within 0 and 1, and the gate is never open while a legal rule fails', () => {
		fc.assert(
			fc.property(anyParts, (any) => {
				const { measures, gate } = measureReadiness(any);
				for (const { share, fulfilled, counted } of measures) {
					expect(share).toBeGreaterThanOrEqual(0);
					expect(share).toBeLessThanOrEqual(1);
					expect(fulfilled).toBeLessThanOrEqual(counted);
				}
				const fails = any.findings.some(({ rule, judgement }) => rule.severity === 'legal' && judgement.verdict === 'fails');
				if (fails) expect(gate.isOpen).toBe(false);
			})
		);
	});

	test('a check that is done, a pitfall treated, a level reached never lowers a share', () => {
		fc.assert(
			fc.property(anyParts, (any) => {
				const better: ReadinessParts = {
					...any,
					checks: any.checks.map((one, index) =>
						index === 0 && one.state !== 'not-applicable' ? { ...one, state: 'done' } : one
					),
					pitfalls: any.pitfalls.map((one, index) => (index === 0 ? { ...one, state: 'treated' } : one)),
					capacities: any.capacities.map((one, index) =>
						index === 0 && one.target !== undefined && (one.level ?? 0) < one.target ? { ...one, level: one.target, gap: 0 } : one
					)
				};
				const before = measureReadiness(any).measures;
				measureReadiness(better).measures.forEach(({ share }, index) =>
					expect(share).toBeGreaterThanOrEqual((before[index]?.share ?? 0) - 1e-9)
				);
			})
		);
	});
});

describe('next steps', () => {
	test('begin with what keeps the gate shut, then with most gain for the effort', () => {
		const steps = nextSteps(
			parts({
				findings: [finding('c29', 'legal', fails('running-cost-share'))],
				checks: [check('ck-002', 'could', 'open'), check('ck-001', 'must', 'open', true)],
				pitfalls: [pitfall('pf-01', 9, 'open')],
				capacities: [capacity('cn-01', 1, 3)]
			}),
			['local-needs']
		);
		expect(steps.map(({ subject }) => subject)).toEqual(['ck-001', 'c29', 'pf-01', 'cn-01', 'local-needs', 'ck-002']);
		expect(steps.map(({ isGate }) => isGate)).toEqual([true, true, false, false, false, false]);
	});

	test('leave out what is done', () => {
		expect(nextSteps(good, [])).toEqual([]);
	});
});
