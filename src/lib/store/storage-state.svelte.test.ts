import { expect, test } from 'vitest';
import { askToPersist, storageState } from './storage-state.ts';

test('the browser tells what it keeps and how much there is room for', async () => {
	const { persisted, usage, quota } = await storageState();
	expect(typeof persisted).toBe('boolean');
	expect(usage).toBeGreaterThanOrEqual(0);
	expect(quota).toBeGreaterThan(0);
});

test('asking for lasting storage gives an answer', async () => {
	expect(typeof (await askToPersist())).toBe('boolean');
});
