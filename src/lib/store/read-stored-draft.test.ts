import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStoredDraft } from './read-stored-draft.ts';

const row = {
	id: 'd1',
	name: 'Draft',
	createdAt: '2026-01-01T00:00:00Z',
	changedAt: '2026-01-02T00:00:00Z',
	guideVersion: '1.0.0'
};

test.each([row, { ...row, deletedAt: '2026-01-03T00:00:00Z', progress: 0.5 }])(
	'a row of the list is read as it was written',
	(stored) => {
		expect(readStoredDraft(stored)).toEqual(stored);
	}
);

test('a damaged row still shows its draft, with what can be read of it', () => {
	const unknown = '1970-01-01T00:00:00.000Z';
	expect(readStoredDraft({ ...row, changedAt: 'long ago' } as typeof row)).toEqual({
		...row,
		createdAt: unknown,
		changedAt: unknown
	});
	fc.assert(
		fc.property(
			fc.dictionary(fc.constantFrom('name', 'createdAt', 'changedAt', 'progress', 'guideVersion'), fc.jsonValue()),
			(some) => {
				const shown = readStoredDraft({ ...some, id: 'd1' });
				expect(shown.id).toBe('d1');
				expect(Number.isNaN(Date.parse(shown.changedAt))).toBe(false);
			}
		)
	);
});
