import type { Subjects } from './subjects.ts';
import type { DashboardText } from '#content/text/en/pages/dashboard.ts';
import type { Id } from '#lib/guide/id.ts';
import type { CheckStanding } from '#lib/readiness/checks.ts';
import type { ReadinessComparison } from '#lib/readiness/compare-readiness.ts';
import type { Finding } from '#lib/rules/judge-rules.ts';
import type { Severity } from '#lib/rules/rule.ts';

export interface ChangedThing {
	readonly id: Id;
	readonly kind: string;
	readonly title: string;
	readonly href?: string | undefined;
}

export interface ChangeGroup {
	readonly id: keyof DashboardText['progress']['changes']['groups'];
	readonly tone: 'bad' | 'good' | 'unknown';
	readonly things: readonly ChangedThing[];
}

interface Surroundings {
	readonly subjects: Subjects;
	/** Whether a check concerns the draft now, and has a place in its checklist. */
	readonly concerns: (check: Id) => boolean;
	readonly words: DashboardText['progress']['changes'];
}

/** The rules and musts that have changed, in words: first what has become worse, then what has become better; groups without any are left out. */
export const changeGroups = ({ rules, musts }: ReadinessComparison, around: Surroundings): readonly ChangeGroup[] => {
	const { subjects, concerns, words } = around;
	const ruleThings = (findings: readonly Finding[]): readonly ChangedThing[] =>
		[...findings]
			.sort((left, right) => order[left.rule.severity] - order[right.rule.severity])
			.map(({ rule: { id, severity } }) => ({
				id,
				kind: words.severities[severity],
				title: subjects.title('rules', id),
				href: subjects.href('rules', id)
			}));
	const mustThings = (standings: readonly CheckStanding[]): readonly ChangedThing[] =>
		standings.map(({ check: { id } }) => ({
			id,
			kind: words.must,
			title: subjects.title('checks', id),
			...(concerns(id) ? { href: subjects.href('checks', id) } : {})
		}));
	const groups: readonly ChangeGroup[] = [
		{ id: 'failing', tone: 'bad', things: ruleThings(rules.failing) },
		{ id: 'open', tone: 'bad', things: mustThings(musts.open) },
		{ id: 'passing', tone: 'good', things: ruleThings(rules.passing) },
		{ id: 'done', tone: 'good', things: mustThings(musts.done) },
		{ id: 'droppedRules', tone: 'unknown', things: ruleThings(rules.dropped) },
		{ id: 'droppedMusts', tone: 'unknown', things: mustThings(musts.dropped) }
	];
	return groups.filter(({ things }) => things.length > 0);
};

const order: Readonly<Record<Severity, number>> = { legal: 0, recommended: 1, information: 2 };
