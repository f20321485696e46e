import { describe, expect, test } from 'vitest';
import type { CheckStanding } from './checks.ts';
import { compareDrafts } from './compare-drafts.ts';
import { compareReadiness, countChanges } from './compare-readiness.ts';
import type { ReadinessParts } from './measures.ts';
import type { CheckState } from '#lib/draft/states.ts';
import type { Check } from '#lib/guide/knowledge.ts';
import type { Finding } from '#lib/rules/judge-rules.ts';
import { fails, notApplicable, passes, unknown, type Judgement } from '#lib/rules/rule.ts';
import { draftWith } from '#lib/testing/draft-with.ts';
import { tinyGuide } from '#lib/testing/tiny-guide.ts';

const check = (id: string, state: CheckState, weight: Check['weight'] = 'must'): CheckStanding => ({
	check: { id, stage: 'decide', weight, responsible: ['managing-authority'], basis: [], questions: [] },
	state,
	isProposed: false
});

const finding = (id: string, judgement: Judgement): Finding => ({
	rule: { id, severity: 'legal', basis: [], reads: [], judge: () => judgement },
	judgement
});

const parts = (more: Partial<ReadinessParts> = {}): ReadinessParts => ({
	progress: { asked: 10, answered: 5, essential: 0, essentialAnswered: 0 },
	checks: [],
	findings: [],
	pitfalls: [],
	capacities: [],
	...more
});

const broken = fails('why');

test('a draft that has not moved differs in nothing', () => {
	const same = parts({ checks: [check('a', 'open')], findings: [finding('r', broken)] });
	expect(compareReadiness(same, same)).toEqual({
		verdict: { before: 'not-ready', after: 'not-ready' },
		measures: [],
		rules: { failing: [], passing: [], dropped: [], count: 0 },
		musts: { open: [], done: [], dropped: [] }
	});
});

test('measures that moved are told from and to, in the percentages that are shown', () => {
	const after = parts({
		progress: { asked: 10, answered: 7, essential: 0, essentialAnswered: 0 },
		findings: [finding('r', passes)]
	});
	expect(compareReadiness(parts(), after)).toMatchObject({
		verdict: { before: 'in-preparation', after: 'in-preparation' },
		measures: [
			{ id: 'answers', before: 50, after: 70 },
			{ id: 'rules', before: 0, after: 100 }
		]
	});
	const hardly = parts({ progress: { asked: 1000, answered: 503, essential: 0, essentialAnswered: 0 } });
	expect(compareReadiness(parts(), hardly).measures).toEqual([]);
});

describe('rules', () => {
	const judgements: Readonly<Record<string, Judgement>> = {
		broken,
		passes,
		unknown: unknown('why'),
		'not-applicable': notApplicable
	};

	test.each([
		['broken', 'broken', undefined],
		['passes', 'broken', 'failing'],
		['unknown', 'broken', 'failing'],
		['broken', 'passes', 'passing'],
		['unknown', 'passes', 'passing'],
		['not-applicable', 'passes', 'passing'],
		['broken', 'unknown', 'dropped'],
		['broken', 'not-applicable', 'dropped']
	] as const)('%s and then %s: %s', (was, is, group) => {
		const findings = (name: string) => [finding('r', judgements[name] ?? passes)];
		const { count, ...groups } = compareReadiness(parts({ findings: findings(was) }), parts({ findings: findings(is) })).rules;
		const found = Object.entries(groups).filter(([, members]) => members.length > 0);
		expect(found.map(([name]) => name)).toEqual(group === undefined ? [] : [group]);
		expect(count).toBe(was === is ? 0 : 1);
	});

	test('that pass no more because they cannot be judged count as judged differently only', () => {
		const { rules } = compareReadiness(
			parts({ findings: [finding('r', passes)] }),
			parts({ findings: [finding('r', unknown('why'))] })
		);
		expect(rules).toEqual({ failing: [], passing: [], dropped: [], count: 1 });
	});
});

describe('musts', () => {
	const groupsOf = (before: readonly CheckStanding[], after: readonly CheckStanding[]) => {
		const { open, done, dropped } = compareReadiness(parts({ checks: before }), parts({ checks: after })).musts;
		const ids = (standings: readonly CheckStanding[]) => standings.map((standing) => standing.check.id);
		return { open: ids(open), done: ids(done), dropped: ids(dropped) };
	};

	test('are open anew, done, or set aside', () => {
		const before = [check('a', 'done'), check('b', 'open'), check('c', 'in-progress'), check('d', 'open'), check('e', 'open')];
		const after = [
			check('a', 'open'),
			check('b', 'done'),
			check('c', 'not-applicable'),
			check('e', 'in-progress'),
			check('f', 'open')
		];
		expect(groupsOf(before, after)).toEqual({ open: ['a', 'f'], done: ['b'], dropped: ['c', 'd'] });
	});

	test('are musts: what should or could be done is not among them', () => {
		expect(groupsOf([check('a', 'open', 'should')], [check('a', 'done', 'should'), check('b', 'open', 'could')])).toEqual({
			open: [],
			done: [],
			dropped: []
		});
	});
});

test('differences are counted once for each thing that they are about', () => {
	const before = draftWith({ answers: { why: 'Need' }, states: { 'ck-1': { note: 'x' } } });
	const after = draftWith({
		answers: { why: 'Needs', use: 'all' },
		rows: { places: [{ name: 'Valley' }, { name: 'Hills' }] },
		fields: { territories: { text: 'Ours', adopted: '' } },
		states: {
			'ck-1': { note: 'y', state: 'done' },
			'pf-1': { state: 'treated', measures: 'Plan' },
			'pf-2': { likelihood: 'low' },
			'cn-1': { level: '2' },
			's-1': { score: '1' }
		}
	});
	const kinds = { ck: 'checks', pf: 'pitfalls', cn: 'capacities', s: 'screens' } as const;
	const counts = countChanges(compareDrafts(tinyGuide, before, after), (id) => kinds[id.split('-')[0] as keyof typeof kinds]);
	expect(counts).toEqual({ answers: 3, texts: 1, checks: 1, pitfalls: 2, capacities: 1, screens: 1 });
});
