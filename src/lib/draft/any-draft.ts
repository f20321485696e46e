import * as fc from 'fast-check';
import type { Draft } from './draft.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4})?$/);
const rowId = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,12}$/);
const text = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), fc.lorem({ maxCount: 6 }));
const time = fc
	.date({ min: new Date('2000-01-01'), max: new Date('2099-01-01'), noInvalidDate: true })
	.map((date) => date.toISOString());

/** Records without surprises: a prototype, or keys that are inherited names, are the business of tests of their own. */
const entries = <Value>(key: fc.Arbitrary<string>, value: fc.Arbitrary<Value>) =>
	fc.dictionary(key, value, { maxKeys: 5, noNullPrototype: true });

const severalValues = fc.uniqueArray(text, { minLength: 1, maxLength: 4 }).map((values) => [...values].sort(byCodeUnit));

const byCodeUnit = (left: string, right: string) => (left < right ? -1 : 1);

const rows = fc.uniqueArray(fc.record({ id: rowId, cells: entries(id, text) }), {
	minLength: 1,
	maxLength: 4,
	selector: (row) => row.id
});

const ownText = fc.record({ text: fc.oneof(fc.constant(''), text), adopted: fc.oneof(fc.constant(''), text) });
const transferred = fc.record({ transferred: fc.record({ text, at: time }) });

const field = fc.oneof(
	ownText,
	transferred,
	fc.tuple(ownText, transferred).map(([own, mark]) => ({ ...own, ...mark }))
);

/** For tests: any draft as the store projects it, so without empty answers, and with several choices in order. */
export const anyDraft: fc.Arbitrary<Draft> = fc.record({
	format: fc.constant(1 as const),
	id: rowId,
	name: fc.string({ maxLength: 20 }),
	guide: fc.record({ id: fc.constant('test-guide'), version: fc.constant('1.0.0') }),
	language: fc.constantFrom('en', 'de', 'pt-BR'),
	createdAt: time,
	changedAt: time,
	answers: entries(id, fc.oneof(text, severalValues)),
	rows: entries(id, rows),
	fields: entries(
		fc.tuple(id, fc.constantFrom('', '@h', '@l')).map(([field, objective]) => field + objective),
		field
	),
	states: entries(id, fc.dictionary(id, text, { minKeys: 1, maxKeys: 4, noNullPrototype: true }))
});
