import type { Facts, RowFacts } from './facts.ts';
import type { Id } from '#lib/guide/id.ts';

export const lagTaskReads: readonly Id[] = [
	'lag-extra-tasks',
	'delivery-model',
	'intermediate-bodies',
	'task-allocation',
	'operation-routes'
];

/** Tasks of the managing authority; a LAG takes them on as an intermediate body only. */
const furtherTasks: readonly string[] = ['final-eligibility', 'contracting', 'payment', 'management-verification'];

/** In an umbrella operation a LAG does these as its beneficiary, for the small grants that it passes on. */
const umbrellaTasks: readonly string[] = ['contracting', 'payment'];

/** Rows that give a LAG a task of the managing authority. */
export const furtherTaskRows = (facts: Facts): readonly RowFacts[] => {
	const hasUmbrella =
		facts.choices('operation-routes').includes('umbrella-grants') ||
		facts.choices('delivery-model').includes('lag-contracts-pays');
	return facts.rows('task-allocation').filter((row) => {
		const task = row.choice('task') ?? '';
		return row.choice('body') === 'lag' && furtherTasks.includes(task) && !(hasUmbrella && umbrellaTasks.includes(task));
	});
};

/** Whether LAGs carry out tasks of the managing authority; undefined while that is not answered. */
export const hasFurtherTasks = (facts: Facts): boolean | undefined => {
	const isPlanned =
		facts.isYes('lag-extra-tasks') ||
		facts.choices('delivery-model').includes('lag-intermediate-body') ||
		furtherTaskRows(facts).length > 0;
	if (isPlanned) return true;
	return facts.isNo('lag-extra-tasks') ? false : undefined;
};

/** Whether LAGs are among the intermediate bodies; undefined while the table may still be incomplete. */
export const isIntermediateBody = (facts: Facts): boolean | undefined => {
	const kinds = facts.rows('intermediate-bodies').map((row) => row.choice('kind'));
	if (kinds.includes('lag')) return true;
	// The table stays empty where there is no such body.
	const isComplete = kinds.length === 0 ? facts.isNo('lag-extra-tasks') : !kinds.includes(undefined);
	return isComplete ? false : undefined;
};
