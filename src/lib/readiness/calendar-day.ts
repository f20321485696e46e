/** Days since 1970: what the calendar reckons with. Undefined for what is no date, or lies so far off that it must be a mistake. */
export const toDay = (date: string | undefined): number | undefined => {
	if (date === undefined || !/^(19|20|21)\d\d-\d\d-\d\d$/.test(date)) return undefined;
	const [year, month, day] = date.split('-').map(Number) as [number, number, number];
	const time = Date.UTC(year, month - 1, day);
	return new Date(time).toISOString().slice(0, 10) === date ? time / millisecondsOfDay : undefined;
};

/** ISO 8601. */
export const toDate = (day: number): string => new Date(day * millisecondsOfDay).toISOString().slice(0, 10);

const millisecondsOfDay = 86_400_000;

export const daysOf = (weeks: number): number => weeks * 7;

/** 31 December, so many years after the year of a day. */
export const lastDayOfYear = (day: number, yearsLater: number): number =>
	Date.UTC(new Date(day * millisecondsOfDay).getUTCFullYear() + yearsLater, 11, 31) / millisecondsOfDay;
