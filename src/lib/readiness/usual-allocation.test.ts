import { describe, expect, it, test } from 'vitest';
import { taskTable } from './responsibilities.ts';
import { usualAllocation } from './usual-allocation.ts';
import { guide } from '#content/clld-2021-2027/guide.ts';
import type { Answer } from '#lib/draft/draft.ts';
import { exclusiveTasks } from '#lib/rules/delivery.ts';
import { draftWith } from '#lib/testing/draft-with.ts';

type Cells = Readonly<Record<string, string>>;

const usual = (
	models: readonly string[],
	rows: Readonly<Record<string, readonly Cells[]>> = {},
	more: Readonly<Record<string, Answer>> = {}
) => {
	const answers: Record<string, Answer> = { ...more, ...(models.length > 0 ? { 'delivery-model': models } : {}) };
	return usualAllocation(guide, draftWith({ answers, rows }), (of) => of.join('+'));
};

/** Task, body and note of each row to be added, "payment lag". */
const added = (...args: Parameters<typeof usual>): readonly string[] =>
	usual(...args).edits.map((edit) => (edit.kind === 'add' ? Object.values(edit.cells).join(' ') : `${edit.row} ${edit.body}`));

const atLag = exclusiveTasks.map((task) => `${task} lag`);

const after = (contracting: string, payment: string, authority = 'managing-authority') => [
	...atLag,
	`final-eligibility ${authority}`,
	`contracting ${contracting}`,
	`payment ${payment}`,
	'management-verification managing-authority',
	'complaints managing-authority'
];

describe('the usual allocation', () => {
	test.each([
		['lag-selects', after('managing-authority', 'managing-authority')],
		['lag-intermediate-body', after('lag', 'managing-authority')],
		['lag-contracts-pays', after('lag', 'lag')],
		['lag-own-operations', after('managing-authority', 'managing-authority')]
	])('follows the model %s', (model, expected) => {
		expect(added([model])).toEqual(expected);
	});

	it('fills in the tasks of the LAG alone while no model is chosen', () => {
		const { filled, open } = usual([]);
		expect(filled).toEqual(exclusiveTasks);
		expect(open).toEqual(['final-eligibility', 'contracting', 'payment', 'management-verification', 'complaints']);
		expect(added([])).toEqual(atLag);
	});

	it('lets an intermediate body contract and pay where there is one that is no LAG', () => {
		const bodies = (kind: string) => ({ 'intermediate-bodies': [{ body: 'Agency', kind }] });
		expect(added(['lag-selects'], bodies('agency'))).toEqual(
			after('intermediate-body', 'intermediate-body', 'intermediate-body')
		);
		expect(added(['lag-selects'], bodies('lag'))).toEqual(after('managing-authority', 'managing-authority'));
	});

	it('leaves every task that has a body as it is', () => {
		const { edits, filled } = usual(['lag-selects'], { [taskTable]: [{ task: 'payment', body: 'other', note: 'Treasury' }] });
		expect(filled).not.toContain('payment');
		expect(edits.every((edit) => edit.kind === 'add' && edit.cells['task'] !== 'payment')).toBe(true);
	});

	it('sets the body in a row that waits for it, and keeps the note', () => {
		const rows = { [taskTable]: [{ task: 'payment', note: 'within 60 days' }] };
		expect(added(['lag-selects'], rows)).toContain('row-1 managing-authority');
		expect(usual(['lag-selects'], rows).filled).toContain('payment');
	});

	it('gives a task to several bodies where the models differ, with a note', () => {
		const payment = added(['lag-selects', 'lag-contracts-pays']).filter((row) => row.startsWith('payment'));
		expect(payment).toEqual(['payment managing-authority lag-selects', 'payment lag lag-contracts-pays']);
		expect(added(['lag-selects', 'lag-own-operations'])).toEqual(after('managing-authority', 'managing-authority'));
	});

	it('relies on the verifications of the Lead Fund, unless one authority manages both', () => {
		const lead = (funds: string, fund: string) => {
			const more = {
				'funds-model': funds,
				'clld-funds': ['esf-plus', 'erdf', 'eafrd'],
				'lead-fund-model': 'lead-fund',
				'lead-fund': fund
			};
			return added(['lag-selects'], {}, more).find((row) => row.startsWith('management-verification'));
		};
		expect(lead('esf-eafrd', 'EAFRD')).toBe('management-verification lead-fund-authority');
		expect(lead('esf-eafrd', 'ESF+')).toBe('management-verification managing-authority');
		expect(lead('esf-erdf', 'ERDF')).toBe('management-verification managing-authority');
	});
});
