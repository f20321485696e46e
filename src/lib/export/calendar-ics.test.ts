import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarToIcs, type CalendarFile } from './calendar-ics.ts';

const file: CalendarFile = {
	draftId: 'draft-1',
	name: 'Northern counties; CLLD, 2026',
	writtenAt: '2026-11-23T15:32:10+01:00',
	entries: [
		{
			id: 't-17',
			title: 'Call for strategies open',
			text: 'Criteria; committee, “dialogue”\nPerson: Ana Čolić \\ team',
			start: '2026-03-09',
			end: '2026-12-18'
		},
		{ id: 't-36', title: 'End of eligibility', text: '', start: '2029-12-31', end: '2029-12-31' }
	]
};

/** Read by another library than the one that wrote it. */
const read = (ics: string) => {
	const calendar = ICAL.Component.fromString(ics);
	return { calendar, events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) };
};

test('another program reads whole days with both ends, and the words as they were', () => {
	const { calendar, events } = read(calendarToIcs(file));
	const property = (name: string) => calendar.getFirstPropertyValue(name);
	expect(['version', 'prodid', 'method', 'x-wr-calname'].map(property)).toEqual([
		'2.0',
		'-//CLLD Planner//Calendar//EN',
		'PUBLISH',
		// Not a property of the standard: read as it is written.
		'Northern counties\\; CLLD\\, 2026'
	]);
	expect(events).toHaveLength(2);
	const [call, end] = events;
	expect(call).toMatchObject({
		uid: 'draft-1-t-17@clld-planner',
		summary: 'Call for strategies open',
		description: 'Criteria; committee, “dialogue”\nPerson: Ana Čolić \\ team'
	});
	expect(call?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
	expect(call?.startDate.isDate).toBe(true);
	expect([call?.startDate.toString(), call?.endDate.toString()]).toEqual(['2026-03-09', '2026-12-19']);
	expect([end?.startDate.toString(), end?.endDate.toString()]).toEqual(['2029-12-31', '2030-01-01']);
	expect(call?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-23T14:32:10Z');
});

test('the same task of the same draft is the same event, whenever the file is written', () => {
	const uids = (at: string) => read(calendarToIcs({ ...file, writtenAt: at })).events.map(({ uid }) => uid);
	expect(uids('2027-01-01T00:00:00Z')).toEqual(uids('2026-11-23T14:32:10Z'));
});

test('lines are folded at 75 octets and ended as RFC 5545 has it', () => {
	const ics = calendarToIcs({ ...file, name: 'é😀'.repeat(80) });
	expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
	for (const line of ics.split('\r\n')) {
		expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
		expect(line).not.toContain('\n');
	}
});

test('no text breaks out of its line', () => {
	const text = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.constantFrom('END:VEVENT', 'a\r\nBEGIN:VEVENT\r\nUID:x', '\ud83d', '\\n;,:"')
	);
	fc.assert(
		fc.property(text, text, (title, note) => {
			const entry = { id: 't-01', title, text: note, start: '2026-01-01', end: '2026-01-02' };
			const ics = calendarToIcs({ ...file, entries: [entry] });
			const names = ics
				.replace(/\r\n /g, '')
				.split('\r\n')
				.map((line) => line.split(/[:;]/)[0]);
			expect(names.filter((name) => name === 'BEGIN')).toHaveLength(2);
			expect(names.every((name) => name === '' || /^[A-Z-]+$/.test(name ?? ''))).toBe(true);
			expect(new TextDecoder().decode(new TextEncoder().encode(ics))).toBe(ics);
		})
	);
});
