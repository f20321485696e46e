import { expect, test } from 'vitest';
import { compose } from './compose.ts';
import { sectionState } from './section-state.ts';
import { draftWith } from '#lib/testing/draft-with.ts';
import { tinyGuide } from '#lib/testing/tiny-guide.ts';
import { tinyText, tinyWords } from '#lib/testing/tiny-text.ts';

const words = tinyWords({ 'strategy-opening': (v) => `The programme has ${v.figure('budget')} for ${v.text('cci')}.` });

const stateOf = (parts?: Parameters<typeof draftWith>[0]) => sectionState(compose(tinyGuide, tinyText, words, draftWith(parts)));

test('gaps are counted in the texts that would be exported', () => {
	expect(stateOf().gaps).toBe(2);
	expect(stateOf({ answers: { budget: '5' } }).gaps).toBe(1);
	expect(stateOf({ fields: { strategy: { text: 'Ours.', adopted: '' } } }).gaps).toBe(0);
	expect(stateOf({ fields: { communication: { text: '[…] and […][…]', adopted: '' } } }).gaps).toBe(5);
});

test('a field is over its limit from one character without spaces above it', () => {
	const overLimit = (text: string) => stateOf({ fields: { 'priority-title': { text, adopted: '' } } }).overLimit;
	expect(overLimit('ten chars .  \n')).toBe(0);
	expect(overLimit('0123456789')).toBe(0);
	expect(overLimit('0123456789a')).toBe(1);
});

test('outdated and transferred texts are counted', () => {
	const at = '2026-11-23T14:32:00Z';
	expect(
		stateOf({
			fields: {
				strategy: { text: 'Ours.', adopted: 'Old.', transferred: { text: 'Ours.', at } },
				partnership: { text: 'Partners.', adopted: '', transferred: { text: 'Before.', at } },
				communication: { transferred: { text: '', at } }
			}
		})
	).toEqual({ gaps: 0, overLimit: 0, outdated: 1, transferred: 2 });
});
