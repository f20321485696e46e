/** The same day so many months later, ISO 8601; the last day of that month where it has no such day. */
export const addMonths = (date: string, months: number): string => {
	const [year, month, day] = date.split('-').map(Number) as [number, number, number];
	const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
};
