import { generateIcsCalendar } from 'ts-ics';

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
	const ics = generateIcsCalendar(
		{
			version: '2.0',
			prodId: '-//CLLD Planner//Calendar//EN',
			method: 'PUBLISH',
			nonStandard: { name: plain(name) },
			events: entries.map(({ id, title, text, start, end }) => ({
				uid: `${draftId}-${id}@clld-planner`,
				stamp: { date: new Date(writtenAt) },
				start: { type: 'DATE', date: dayOf(start) },
				// The end of an all-day event is the first day that no longer belongs to it.
				end: { type: 'DATE', date: new Date(dayOf(end).getTime() + millisecondsPerDay) },
				summary: plain(title),
				...(plain(text) === '' ? {} : { description: plain(text) }),
				timeTransparent: 'TRANSPARENT'
			}))
		},
		{ nonStandard: { name: { name: 'X-WR-CALNAME', generate: (value: string) => ({ value: escaped(value) }) } } }
	);
	return ics.replace(/\r\n /g, '').split('\r\n').map(folded).join('\r\n');
};

/** A line in pieces of at most 75 octets; the library counts letters, of which some take several. */
const folded = (line: string): string => {
	const pieces = [''];
	let octets = 0;
	for (const letter of line) {
		const more = new TextEncoder().encode(letter).length;
		if (octets + more > 75) {
			pieces.push('');
			octets = 1;
		}
		pieces[pieces.length - 1] += letter;
		octets += more;
	}
	return pieces.join('\r\n ');
};

const millisecondsPerDay = 86_400_000;

const dayOf = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** As RFC 5545 writes a text; what is not a property of the standard is not escaped by the library. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

/** Without what may not stand in a text of a calendar: control characters, halves of characters, returns. */
const plain = (text: string): string =>
	text
		.replace(/\r\n?/g, '\n')
		.replace(/[\p{Cs}]/gu, '')
		.replace(/(?!\n)\p{Cc}/gu, ' ')
		.trim();
