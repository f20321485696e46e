import { expect, test } from 'vitest';
import { changeGroups } from './change-groups.ts';
import { dashboardText } from '#content/text/en/pages/dashboard.ts';
import type { CheckStanding } from '#lib/readiness/checks.ts';
import type { ReadinessComparison } from '#lib/readiness/compare-readiness.ts';
import type { Finding } from '#lib/rules/judge-rules.ts';
import { fails, passes, type Severity } from '#lib/rules/rule.ts';

const { changes: words } = dashboardText.progress;

const finding = (id: string, severity: Severity, judgement = passes): Finding => ({
	rule: { id, severity, basis: [], reads: [], judge: () => judgement },
	judgement
});

const must = (id: string): CheckStanding => ({
	check: { id, stage: 'decide', weight: 'must', responsible: [], basis: [], questions: [] },
	state: 'open',
	isProposed: false
});

const comparison: ReadinessComparison = {
	verdict: { before: 'not-ready', after: 'not-ready' },
	measures: [],
	rules: { failing: [], passing: [], dropped: [], count: 0 },
	musts: { open: [], done: [], dropped: [] }
};

const subjects = {
	title: (_: string, id: string) => `Title of ${id}`,
	href: (_: string, id: string) => `#${id}`,
	place: () => undefined
};

const groupsOf = (more: Partial<ReadinessComparison>) =>
	changeGroups({ ...comparison, ...more }, { subjects, concerns: (check) => check !== 'gone', words });

test('what has become worse stands first, legal rules before recommendations, and empty groups are left out', () => {
	const groups = groupsOf({
		rules: {
			failing: [],
			passing: [finding('c', 'information'), finding('b', 'recommended'), finding('a', 'legal')],
			dropped: [finding('d', 'legal')],
			count: 4
		},
		musts: { open: [must('m')], done: [], dropped: [] }
	});
	expect(groups.map(({ id, tone, things }) => [id, tone, things.map((thing) => thing.id)])).toEqual([
		['open', 'bad', ['m']],
		['passing', 'good', ['a', 'b', 'c']],
		['droppedRules', 'unknown', ['d']]
	]);
	expect(groupsOf({})).toEqual([]);
});

test('each thing has its kind, its title and the way there; a check that concerns the draft no more has no place to go to', () => {
	const [failing, dropped] = groupsOf({
		rules: { failing: [finding('r', 'recommended', fails('why'))], passing: [], dropped: [], count: 1 },
		musts: { open: [], done: [], dropped: [must('here'), must('gone')] }
	});
	expect(failing?.things).toEqual([{ id: 'r', kind: words.severities.recommended, title: 'Title of r', href: '#r' }]);
	expect(dropped?.things).toEqual([
		{ id: 'here', kind: words.must, title: 'Title of here', href: '#here' },
		{ id: 'gone', kind: words.must, title: 'Title of gone' }
	]);
});
