import { expect, test } from 'vitest';
import { addMonths } from './add-months.ts';

test.each([
	['a year later', '2026-07-14', 12, '2027-07-14'],
	['the last day of a year', '2025-12-31', 12, '2026-12-31'],
	['the first day of a year', '2026-01-01', 12, '2027-01-01'],
	['from a leap day to a year without one', '2024-02-29', 12, '2025-02-28'],
	['from a leap day to a leap day', '2024-02-29', 48, '2028-02-29'],
	['from 28 February into a leap year', '2027-02-28', 12, '2028-02-28'],
	['over a leap day', '2023-03-01', 12, '2024-03-01'],
	['to a shorter month', '2026-01-31', 1, '2026-02-28'],
	['to a shorter month of a leap year', '2028-01-31', 1, '2028-02-29'],
	['over the end of a year', '2026-11-30', 3, '2027-02-28'],
	['no months', '2026-05-31', 0, '2026-05-31']
])('%s', (_, date, months, expected) => {
	expect(addMonths(date, months)).toBe(expected);
});
