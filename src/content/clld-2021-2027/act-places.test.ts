import { expect, test } from 'vitest';
import { calendar } from './knowledge/calendar.ts';
import { knowledge } from './knowledge/knowledge.ts';
import { pack } from './pack.ts';
import { sources } from './sources.ts';
import type { Basis } from '#lib/guide/source.ts';
import { restsOn } from '#lib/guide/rests-on.ts';
import { rules } from '#lib/rules/rules.ts';

type Law = Extract<Basis, { kind: 'law' }>;

const isLaw = (value: object): value is Law => 'kind' in value && value.kind === 'law' && 'act' in value;

/** Every citation of an act, however deep it stands. */
const citations = (value: unknown): readonly Law[] => {
	if (typeof value !== 'object' || value === null) return [];
	return isLaw(value) ? [value] : Object.values(value).flatMap(citations);
};

const cited = citations([pack, knowledge, calendar, rules]);

const places = (act: string) => cited.filter((law) => law.act === act).map(({ place }) => place);

test('articles inserted in 2025 stand under the act that inserted them, not under the text of 2021', () => {
	const lettered = /^\d+[a-z]/;
	expect(places('esf-plus').filter((place) => lettered.test(place))).toEqual([]);
	expect(places('esf-plus-2025')).toContain('5a(5)');
	expect(places('esf-plus-2025').filter((place) => !/^(5a|12[cd])\(/.test(place))).toEqual([]);
});

test('the page of sources says what rests on the amending act', () => {
	const resting = restsOn(pack, knowledge, rules).get('esf-plus-2025') ?? [];
	expect(resting.map(({ id }) => id)).toEqual(
		expect.arrayContaining(['extra-year-claimed', 'c42', 'c66', 'c68', 'ck-155', 'pf-68'])
	);
});

test('the address of a consolidated text is that of the date which is shown with it', () => {
	for (const { act } of sources) {
		if (!act) continue;
		const date = /\/(\d{4}-\d{2}-\d{2})$/.exec(act.eli)?.[1];
		if (date === undefined) expect(act.eli).toMatch(/\/(reg|reg_del)\/\d{4}\/\d+\/oj$/);
		else expect(date).toBe(act.consolidated);
	}
	expect(sources.find(({ id }) => id === 'cpr')?.act?.eli).toBe('http://data.europa.eu/eli/reg/2021/1060/2025-10-25');
});
