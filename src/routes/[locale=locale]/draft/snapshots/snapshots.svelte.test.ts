import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ChangeGroup from './ChangeGroup.svelte';
import SnapshotTable from './SnapshotTable.svelte';
import SnapshotTrend from './SnapshotTrend.svelte';
import TakeSnapshot from './TakeSnapshot.svelte';
import { snapshotName } from './snapshot-words.ts';
import { en } from '#content/text/en.ts';
import { snapshotsText as words } from '#content/text/en/pages/snapshots.ts';
import { measureReadiness } from '#lib/readiness/measures.ts';
import type { StoredSnapshot } from '#lib/store/stored-snapshot.ts';
import { draftWith } from '#lib/testing/draft-with.ts';
import WithText from '#lib/ui/testing/WithText.svelte';

const wrapped = { wrapper: WithText, wrapperProps: { text: en } };

const measured = (answered: number) =>
	measureReadiness({
		progress: { asked: 10, answered, essential: 0, essentialAnswered: 0 },
		checks: [],
		findings: [],
		pitfalls: [],
		capacities: []
	});

const snapshot: StoredSnapshot = {
	id: 's1',
	draftId: 'draft-1',
	name: 'Before the consultation',
	kind: 'taken',
	at: '2026-11-23T14:32:00Z',
	author: 'Ana',
	draft: draftWith()
};

test('a snapshot is taken under the name that is typed, and under the date where none is', async () => {
	const ontake = vi.fn();
	render(TakeSnapshot, { words, nameDefault: () => 'Snapshot of today', ontake }, wrapped);
	const name = page.getByLabelText(words.take.name);
	await expect.element(name).toHaveValue('Snapshot of today');
	await name.fill('For the committee');
	await page.getByRole('button').click();
	await expect.element(name).toHaveValue('Snapshot of today');
	await name.fill('  ');
	await page.getByRole('button').click();
	expect(ontake.mock.calls).toEqual([['For the committee'], ['Snapshot of today']]);
});

test('every snapshot shows its measures once they are there, and can be compared, restored and deleted', async () => {
	const [oncompare, onrestore, onremove] = [vi.fn(), vi.fn(), vi.fn()];
	const automatic: StoredSnapshot = { ...snapshot, id: 's2', name: '', kind: 'before-merge' };
	render(
		SnapshotTable,
		{
			snapshots: [automatic, snapshot],
			words,
			scoreNow: measured(6),
			scoreOf: ({ id }: StoredSnapshot) => (id === 's1' ? measured(3) : undefined),
			nameOf: (one: StoredSnapshot) => snapshotName(one, words.list.kinds, 'en'),
			oncompare,
			onrestore,
			onremove
		},
		wrapped
	);
	const rows = page.getByRole('row');
	await expect.element(rows.nth(1)).toHaveTextContent('60 %');
	await expect.element(rows.nth(2)).toHaveTextContent(words.notMeasured);
	await expect.element(rows.nth(2)).toHaveTextContent(`${words.list.kinds['before-merge'] ?? ''}, 23 Nov 2026`);
	await expect.element(rows.nth(3)).toHaveTextContent('30 %');
	for (const action of ['compare', 'restore', 'remove'] as const)
		await page.getByRole('button', { name: new RegExp(`^${words.list[action]} ?${words.list.of(snapshot.name)}$`) }).click();
	for (const told of [oncompare, onrestore, onremove]) expect(told).toHaveBeenCalledExactlyOnceWith(snapshot);
});

test('the trend of each measure is told in a sentence', async () => {
	render(SnapshotTrend, { words, readings: [measured(1), measured(5), measured(4)] }, wrapped);
	await expect.element(page.getByText(words.trend.line('10\u00a0%', '40\u00a0%', -10))).toBeVisible();
	expect(document.querySelectorAll('polyline')).toHaveLength(5);
});

test('differences of texts are marked by word, and other answers stand before and after', async () => {
	const group = {
		key: 'decide',
		title: 'Decision',
		count: 2,
		changes: [
			{ kind: 'text' as const, key: 'a', label: 'Reasons', before: 'Two valleys', after: 'Three valleys' },
			{ kind: 'value' as const, key: 'b', label: 'Budget', before: '', after: 'EUR 5' }
		]
	};
	render(ChangeGroup, { group, words, isOpen: true }, wrapped);
	await expect.element(page.getByRole('deletion')).toHaveTextContent('Two');
	await expect.element(page.getByRole('insertion')).toHaveTextContent('Three');
	await expect.element(page.getByText(words.compare.empty)).toBeVisible();
	await expect.element(page.getByText('EUR 5')).toBeVisible();
});
