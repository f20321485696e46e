import type { Facts, RowFacts } from './facts.ts';
import { furtherTaskRows, hasFurtherTasks, isIntermediateBody, lagTaskReads } from './lag-tasks.ts';
import { failsAt, notApplicable, options, passes, unknown, words, type Failure, type Rule, type RuleValue } from './rule.ts';
import { settle } from './settle.ts';
import type { Id } from '#lib/guide/id.ts';

/** Art 33(3)(a) to (f) CPR. */
export const exclusiveTasks: readonly string[] = [
	'local-capacity',
	'selection-procedure',
	'local-calls',
	'operation-selection',
	'strategy-monitoring',
	'strategy-evaluation'
];

const taskOf = (row: RowFacts): RuleValue => options('task-allocation', [row.choice('task') ?? ''], 'task');

const bodyOf = (row: RowFacts): RuleValue => options('task-allocation', [row.choice('body') ?? ''], 'body');

const atBody = (row: RowFacts) => ({ question: 'task-allocation', row: row.id, column: 'body' });

const exclusiveToLag: Rule = {
	id: 'c23',
	severity: 'legal',
	basis: [{ kind: 'law', act: 'cpr', place: '33(3)' }],
	reads: ['task-allocation'],
	judge: (facts) => {
		if (!facts.isAsked('task-allocation')) return notApplicable;
		const rows = facts
			.rows('task-allocation')
			.filter((row) => exclusiveTasks.includes(row.choice('task') ?? '') && row.choice('body') !== undefined);
		const given = new Set(rows.map((row) => row.choice('task')));
		return settle(
			rows
				.filter((row) => row.choice('body') !== 'lag')
				.map((row) => ({ message: 'fails', at: atBody(row), values: { task: taskOf(row), body: bodyOf(row) } })),
			exclusiveTasks.every((task) => given.has(task)) ? [] : ['task-allocation']
		);
	}
};

const writtenArrangements: Rule = {
	id: 'c24',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: '33(4)' },
		{ kind: 'law', act: 'cpr', place: '71(3)' }
	],
	reads: [...lagTaskReads, 'arrangement-contents'],
	judge: (facts) => {
		if (!facts.isAsked('lag-extra-tasks')) return notApplicable;
		const bodies = facts.rows('intermediate-bodies');
		const hasTasks = hasFurtherTasks(facts);
		if (hasTasks === false && bodies.length === 0) return notApplicable;
		const failures: Failure[] = [];
		const missing: Id[] = hasTasks === undefined ? ['lag-extra-tasks'] : [];
		if (hasTasks) {
			const isIdentified = isIntermediateBody(facts);
			if (isIdentified === undefined) missing.push('intermediate-bodies');
			if (isIdentified === false) failures.push(...notIdentified(facts));
		}
		for (const row of bodies) {
			const signed = row.choice('arrangement-signed');
			if (signed === undefined) missing.push('intermediate-bodies');
			if (signed !== 'no') continue;
			failures.push({
				message: 'unsigned',
				at: { question: 'intermediate-bodies', row: row.id, column: 'arrangement-signed' },
				values: { body: words(row.text('body') ?? String(row.number)) }
			});
		}
		const contents = facts.choices('arrangement-contents');
		if (contents.length > 0 && !contents.includes('tasks'))
			failures.push({ message: 'tasks', at: { question: 'arrangement-contents' }, values: {} });
		return settle(failures, missing);
	}
};

const notIdentified = (facts: Facts): readonly Failure[] => {
	const rows = furtherTaskRows(facts);
	if (rows.length > 0) return rows.map((row) => ({ message: 'row', at: atBody(row), values: { task: taskOf(row) } }));
	const question = facts.isYes('lag-extra-tasks') ? 'lag-extra-tasks' : 'delivery-model';
	return [{ message: 'not-identified', at: { question }, values: {} }];
};

const verificationBody: Rule = {
	id: 'c25',
	severity: 'legal',
	basis: [{ kind: 'law', act: 'cpr', place: '33(3)(d)' }],
	reads: ['verification-body', 'task-allocation'],
	judge: (facts) => {
		if (!facts.isAsked('verification-body')) return notApplicable;
		if (facts.text('verification-body') !== undefined) return passes;
		const rows = facts
			.rows('task-allocation')
			.filter((row) => row.choice('task') === 'final-eligibility' && row.choice('body') !== undefined);
		if (rows.length === 0) return unknown('verification-body');
		// There is one managing authority, and one authority of the Lead Fund; of the others there may be several.
		const isNamed = (row: RowFacts): boolean =>
			row.text('note') !== undefined || ['managing-authority', 'lead-fund-authority'].includes(row.choice('body') ?? '');
		return failsAt(
			rows.filter((row) => !isNamed(row)).map((row) => ({ message: 'fails', at: atBody(row), values: { body: bodyOf(row) } }))
		);
	}
};

const selectionByLag: Rule = {
	id: 'c26',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: '72(1)(a)' },
		{ kind: 'law', act: 'cpr', place: '33(3)(d)' }
	],
	reads: ['choice-rescored', 'task-allocation'],
	judge: (facts) => {
		if (!facts.isAsked('choice-rescored')) return notApplicable;
		const isRescored = facts.isYes('choice-rescored');
		const failures: Failure[] = isRescored ? [{ message: 'rescored', at: { question: 'choice-rescored' }, values: {} }] : [];
		for (const row of facts.rows('task-allocation')) {
			const body = row.choice('body');
			if (row.choice('task') !== 'operation-selection' || body === undefined || body === 'lag') continue;
			failures.push({ message: 'selects', at: atBody(row), values: { body: bodyOf(row) } });
		}
		return settle(failures, isRescored || facts.isNo('choice-rescored') ? [] : ['choice-rescored']);
	}
};

const fairProcedure: Rule = {
	id: 'c27',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: '33(3)(b)' },
		{ kind: 'law', act: 'cpr', place: '33(3)(b)', reading: true }
	],
	reads: ['conflict-rules', 'lag-composition-rules', 'procedures-before-calls'],
	judge: (facts) => {
		if (!facts.isAsked('conflict-rules')) return notApplicable;
		const rules = facts.choices('conflict-rules');
		const procedures = facts.choices('procedures-before-calls');
		const keepsOut =
			rules.includes('leaving-the-room') ||
			procedures.includes('conflict-procedure') ||
			facts.choices('lag-composition-rules').includes('conflict-declarations');
		const failures: Failure[] = [];
		const missing: Id[] = procedures.length === 0 ? ['procedures-before-calls'] : [];
		if (procedures.length > 0 && !procedures.includes('selection-procedure'))
			failures.push({ message: 'procedure', at: { question: 'procedures-before-calls' }, values: {} });
		if (!keepsOut && rules.length > 0)
			failures.push({
				message: 'taking-part',
				at: { question: 'conflict-rules' },
				values: { rules: options('conflict-rules', rules) }
			});
		// Once the conditions before the first call are settled without it, the rule is left out and no longer just to come.
		if (!keepsOut && rules.length === 0 && procedures.length > 0)
			failures.push({ message: 'none', at: { question: 'conflict-rules' }, values: {} });
		if (!keepsOut && rules.length === 0) missing.push('conflict-rules');
		return settle(failures, missing);
	}
};

/** Checks that nobody can make on an operation of its own. */
const checks: readonly string[] = ['final-eligibility', 'management-verification'];

const separatedFunctions: Rule = {
	id: 'c28',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: '33(5)' },
		{ kind: 'law', act: 'cpr', place: '71(4)' }
	],
	reads: ['function-separation', 'operation-routes', 'delivery-model', 'task-allocation'],
	judge: (facts) => {
		if (!facts.isAsked('function-separation')) return notApplicable;
		const routes = facts.choices('operation-routes');
		const isBeneficiary =
			routes.includes('lag-operations') ||
			routes.includes('umbrella-grants') ||
			facts.choices('delivery-model').includes('lag-own-operations');
		if (!isBeneficiary && routes.length > 0) return notApplicable;
		if (facts.text('function-separation') !== undefined) return passes;
		if (!isBeneficiary) return unknown('operation-routes');
		const rows = facts
			.rows('task-allocation')
			.filter((row) => row.choice('body') === 'lag' && checks.includes(row.choice('task') ?? ''));
		if (rows.length === 0) return unknown('function-separation');
		return failsAt(rows.map((row) => ({ message: 'fails', at: atBody(row), values: { task: taskOf(row) } })));
	}
};

export const deliveryRules: readonly Rule[] = [
	exclusiveToLag,
	writtenArrangements,
	verificationBody,
	selectionByLag,
	fairProcedure,
	separatedFunctions
];
