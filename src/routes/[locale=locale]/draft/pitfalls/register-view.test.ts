import { describe, expect, it } from 'vitest';
import { inView, registerCounts, type RegisterView } from './register-view.ts';
import type { Pitfall, Rating } from '#lib/guide/knowledge.ts';
import { pitfallRegister } from '#lib/readiness/pitfalls.ts';
import { draftWith } from '#lib/testing/draft-with.ts';
import { tinyGuide } from '#lib/testing/tiny-guide.ts';

const pitfall = (id: string, group: Pitfall['group'], likelihood: Rating, impact: Rating, isRaised: boolean): Pitfall => ({
	id,
	group,
	stages: ['decide'],
	likelihood,
	impact,
	basis: [{ kind: 'default' }],
	checks: [],
	questions: [],
	raisedBy: isRaised ? [{ id: 'why', when: { question: 'use', is: ['all'] } }] : []
});

const register = pitfallRegister(
	tinyGuide,
	[
		pitfall('pf-01', 'design', 'high', 'high', true),
		pitfall('pf-02', 'design', 'low', 'high', true),
		pitfall('pf-03', 'delivery', 'high', 'high', false),
		pitfall('pf-04', 'delivery', 'medium', 'low', false)
	],
	draftWith({ answers: { use: 'all' }, states: { 'pf-02': { state: 'treated', measures: 'A cap.' } } })
);

describe('a view of the register', () => {
	it.each<readonly [string, RegisterView, readonly string[]]>([
		['what is raised', { scope: 'raised' }, ['pf-01', 'pf-02']],
		['everything, in the order of the register', { scope: 'all' }, ['pf-01', 'pf-03', 'pf-02', 'pf-04']],
		['one state', { scope: 'all', state: 'treated' }, ['pf-02']],
		['one subject', { scope: 'all', group: 'delivery' }, ['pf-03', 'pf-04']],
		['one field of the matrix', { scope: 'all', cell: { likelihood: 'high', impact: 'high' } }, ['pf-01', 'pf-03']],
		['all of it at once', { scope: 'raised', state: 'open', group: 'delivery' }, []]
	])('shows %s', (_, view, ids) => {
		expect(inView(register, view).map((entry) => entry.pitfall.id)).toEqual(ids);
	});

	it('counts what each choice would show, with the other filters as they are', () => {
		const counts = registerCounts(register, { scope: 'raised', state: 'open' });
		expect(counts.scopes).toEqual({ raised: 1, all: 3 });
		expect(counts.states).toEqual({ any: 2, open: 1, treated: 1, accepted: 0 });
		expect(counts.cell('high', 'high')).toBe(1);
		expect(counts.cell('low', 'high')).toBe(0);
	});

	it('counts the other fields of the matrix while one is chosen', () => {
		const counts = registerCounts(register, { scope: 'all', cell: { likelihood: 'high', impact: 'high' } });
		expect(counts.cell('medium', 'low')).toBe(1);
		expect(counts.states.any).toBe(2);
	});
});
