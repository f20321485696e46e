import ICAL from 'ical.js';

export interface CalendarEntry {
	/** The task: the same task of the same draft is the same event, so that a second import replaces the first. */
	readonly id: string;
	readonly title: string;
	readonly text: string;
	/** ISO 8601 dates; both days belong to the event. */
	readonly start: string;
	readonly end: string;
}

export interface CalendarFile {
	readonly draftId: string;
	readonly name: string;
	/** When the file is written, ISO 8601 with a time zone. */
	readonly writtenAt: string;
	readonly entries: readonly CalendarEntry[];
}

/** A timeline as iCalendar (RFC 5545): all-day events that leave the time free. */
export const calendarToIcs = ({ draftId, name, writtenAt, entries }: CalendarFile): string => {
	const calendar = new ICAL.Component('vcalendar');
	calendar.addPropertyWithValue('prodid', '-//CLLD Planner//Calendar//EN');
	calendar.addPropertyWithValue('version', '2.0');
	calendar.addPropertyWithValue('calscale', 'GREGORIAN');
	calendar.addPropertyWithValue('method', 'PUBLISH');
	calendar.addPropertyWithValue('x-wr-calname', plain(name));
	const stamp = ICAL.Time.fromJSDate(new Date(writtenAt), true);
	for (const { id, title, text, start, end } of entries) {
		const event = new ICAL.Component('vevent');
		event.addPropertyWithValue('uid', `${draftId}-${id}@clld-planner`);
		event.addPropertyWithValue('dtstamp', stamp);
		event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(start));
		event.addPropertyWithValue('dtend', dayAfter(end));
		event.addPropertyWithValue('summary', plain(title));
		if (text !== '') event.addPropertyWithValue('description', plain(text));
		event.addPropertyWithValue('transp', 'TRANSPARENT');
		calendar.addSubcomponent(event);
	}
	return `${calendar.toString()}\r\n`;
};

/** The end of an all-day event is the first day that no longer belongs to it. */
const dayAfter = (date: string): ICAL.Time => {
	const time = ICAL.Time.fromDateString(date);
	time.adjust(1, 0, 0, 0);
	return time;
};

/** Without what may not stand in a text of a calendar: control characters, halves of characters, returns. */
const plain = (text: string): string =>
	text
		.replace(/\r\n?/g, '\n')
		.replace(/[\p{Cs}]/gu, '')
		.replace(/(?!\n)\p{Cc}/gu, ' ')
		.trim();
