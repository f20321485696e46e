import { describe, expect, test } from 'vitest';
import { isWanted, stagesOf, type FindingFilter } from './filter-findings.ts';
import { groupFindings, type Grouping } from './group-findings.ts';
import type { Basis } from '#lib/guide/source.ts';
import type { Finding } from '#lib/rules/judge-rules.ts';
import { failsAt, passes, unknown, type Judgement, type Place, type Severity } from '#lib/rules/rule.ts';

const finding = (
	id: string,
	severity: Severity,
	judgement: Judgement,
	reads: readonly string[] = [],
	basis: readonly Basis[] = []
): Finding => ({ rule: { id, severity, basis, reads, judge: () => judgement }, judgement });

const failsIn = (...at: Place[]): Judgement => failsAt(at.map((place) => ({ message: 'fails', at: place, values: {} })));

/** Questions are named after their stage: "design-share". */
const stageOf = (place: Place) => ('question' in place ? (place.question.split('-')[0] ?? '') : 'section');

const law = (place: string): Basis => ({ kind: 'law', act: 'cpr', place });

const share = finding('c29', 'legal', failsIn({ question: 'delivery-share' }, { question: 'design-share' }), [], [law('34(2)')]);
const text = finding('p01', 'recommended', failsIn({ field: 'actions', key: 'actions@h' }), [], [{ kind: 'default' }]);
const stated = finding(
	'x01',
	'recommended',
	failsAt([
		{
			message: 'fails',
			at: { question: 'design-area' },
			alsoAt: { field: 'territories', key: 'territories@h' },
			values: {}
		}
	])
);
const open = finding('c01', 'legal', unknown('decide-use', 'design-area'), [], [law('9(4)')]);
const met = finding('c02', 'information', passes, ['design-area']);
const all = [met, open, text, share, stated];

describe('where a finding stands', () => {
	test('a failing one stands on every page on which it can be put right', () => {
		expect(stagesOf(share, stageOf)).toEqual(['delivery', 'design']);
		expect(stagesOf(text, stageOf)).toEqual(['section']);
		expect(stagesOf(stated, stageOf)).toEqual(['design', 'section']);
	});

	test('another stands where its first question does, or nowhere', () => {
		expect(stagesOf(open, stageOf)).toEqual(['decide']);
		expect(stagesOf(met, stageOf)).toEqual(['design']);
		expect(stagesOf(finding('c03', 'legal', passes), stageOf)).toEqual([]);
	});
});

describe('the filter', () => {
	const wanted = (filter: Partial<FindingFilter>) =>
		all.filter((one) => isWanted(one, { verdict: '', severity: '', stage: '', ...filter }, stageOf)).map(({ rule }) => rule.id);

	test('shows everything when nothing is chosen', () => {
		expect(wanted({})).toEqual(all.map(({ rule }) => rule.id));
	});

	test.each([
		[{ verdict: 'fails' }, ['p01', 'c29', 'x01']],
		[{ severity: 'legal' }, ['c01', 'c29']],
		[{ stage: 'design' }, ['c02', 'c29', 'x01']],
		[{ stage: 'section', severity: 'recommended' }, ['p01', 'x01']],
		[{ verdict: 'fails', severity: 'legal', stage: 'design' }, ['c29']],
		[{ verdict: 'unknown', stage: 'design' }, []]
	] satisfies [Partial<FindingFilter>, string[]][])('%o', (filter, ids) => {
		expect(wanted(filter)).toEqual(ids);
	});
});

describe('the groups', () => {
	const grouped = (grouping: Grouping, stages: readonly string[] = ['decide', 'design', 'delivery', 'section']) =>
		groupFindings([...all, finding('c03', 'legal', passes)], grouping, {
			severity: (severity) => severity,
			stage: (id) => id,
			act: ({ place }) => place,
			noStage: 'nowhere',
			noArticle: 'ours',
			stages,
			stageOf
		}).map(({ title, findings }) => [title, findings.map(({ rule }) => rule.id)]);

	test('by severity, the gravest first', () => {
		expect(grouped('severity')).toEqual([
			['legal', ['c01', 'c29', 'c03']],
			['recommended', ['p01', 'x01']],
			['information', ['c02']]
		]);
	});

	test('by stage, each finding once, under the first stage of the order', () => {
		expect(grouped('stage')).toEqual([
			['decide', ['c01']],
			['design', ['c29', 'x01', 'c02']],
			['section', ['p01']],
			['nowhere', ['c03']]
		]);
		expect(grouped('stage', ['delivery', 'design', 'section']).slice(0, 1)).toEqual([['delivery', ['c29']]]);
	});

	test('by article, in the order of their numbers', () => {
		expect(grouped('article').map(([title]) => title)).toEqual(['9(4)', '34(2)', 'ours']);
	});
});
