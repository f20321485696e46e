import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialTitle, showValue, titledCode } from './show-value.ts';
import type { Answer } from '#lib/draft/draft.ts';
import { isEmpty } from '#lib/draft/read-value.ts';
import { guideQuestions, questionsById } from '#lib/guide/guide.ts';
import { garbledDraft } from '#lib/testing/garbled-draft.ts';
import { tinyGuide } from '#lib/testing/tiny-guide.ts';
import { tinyText } from '#lib/testing/tiny-text.ts';

const words = { yes: 'Yes', no: 'No', unknown: 'Not known yet' };

const show = (id: string, answer: Answer | undefined, language = 'en'): readonly string[] => {
	const kind = questionsById(tinyGuide).get(id)?.value;
	if (!kind || kind.kind === 'rows') throw new Error(`"${id}" has no single answer`);
	return showValue({ guide: tinyGuide, text: tinyText, language, words }, kind, tinyText.questions[id], answer).map((part) =>
		part.replaceAll('\u00a0', '_')
	);
};

const shown: readonly (readonly [question: string, answer: Answer | undefined, shown: readonly string[]])[] = [
	['cci', undefined, []],
	['cci', '  ', []],
	['partners', [], []],
	['cci', ' 2021AT05SFPR001 ', ['2021AT05SFPR001']],
	['why', 'One.\n\nTwo.', ['One.\n\nTwo.']],
	['people', '12500', ['12_500']],
	['growth', '-2.5', ['−2.5_%']],
	['cost', '12500.5', ['EUR_12_500.50']],
	['budget', '1250000', ['EUR_1_250_000']],
	['share', '95', ['95_%']],
	['start', '2026-11-23', ['23_November_2026']],
	['network', 'yes', ['Yes']],
	['network', 'unknown', ['Not known yet']],
	['use', 'all', ['Everywhere']],
	['partners', ['town', 'school'], ['A town', 'A school']],
	['area', '09', ['09 Cities']],
	['areas', ['134', 'ESF+'], ['134 Measures', 'ESF+ Social Fund']],
	['member-state', 'AT', ['Austria']],
	['specific-objectives', ['h'], ['(h) Inclusion']]
];

const asTyped: readonly (readonly [question: string, answer: Answer, shown: readonly string[]])[] = [
	['people', 'about 12500', ['about 12500']],
	['people', '9', ['9']],
	['people', '150000.5', ['150000.5']],
	['budget', '1 250 000', ['1 250 000']],
	['budget', ['1', 'two'], ['1', 'two']],
	['share', '95.5', ['95.5']],
	['start', '2030-01-01', ['2030-01-01']],
	['start', '2026-02-30', ['2026-02-30']],
	['network', 'perhaps', ['perhaps']],
	['network', 'constructor', ['constructor']],
	['use', 'toString', ['toString']],
	['partners', ['town', 'village'], ['A town', 'village']],
	['area', '99', ['99']],
	['area', 'constructor', ['constructor']],
	['area', '__proto__', ['__proto__']],
	['areas', ['09', 'valueOf'], ['09 Cities', 'valueOf']]
];

describe('showValue', () => {
	it.each(shown)('shows %s %j as %j', (question, answer, expected) => {
		expect(show(question, answer)).toEqual(expected);
	});

	it.each(asTyped)('shows what cannot be read as it was typed: %s %j', (question, answer, expected) => {
		expect(show(question, answer)).toEqual(expected);
	});

	it('writes figures and dates in the language', () => {
		expect(show('budget', '1250000.5', 'fr')).toEqual(['EUR_1_250_000,50']);
		expect(show('start', '2026-11-23', 'de')).toEqual(['23._November_2026']);
	});

	it('shows the id of an option that has no words', () => {
		const kind = { kind: 'choice', options: [{ id: 'silent' }] } as const;
		expect(showValue({ guide: tinyGuide, text: tinyText, language: 'en', words }, kind, undefined, 'silent')).toEqual(['silent']);
	});

	it('is total: no answer that holds something is missing, and every part is a text', () => {
		const singles = guideQuestions(tinyGuide).filter(({ value }) => value.kind !== 'rows');
		fc.assert(
			fc.property(garbledDraft(tinyGuide), (draft) => {
				for (const answer of Object.values(draft.answers)) {
					for (const { id } of singles) {
						const parts = show(id, answer);
						expect(parts.length > 0).toBe(!isEmpty(answer));
						expect(parts.filter((part) => typeof part !== 'string')).toEqual([]);
					}
				}
			})
		);
	});
});

describe('the title of a code', () => {
	it('follows the code, or stands alone where it carries it', () => {
		expect(titledCode(tinyText.codeLists['areas'], 'areas', '134')).toBe('134 Measures');
		expect(titledCode(tinyText.codeLists['esf-specific-objectives'], 'esf-specific-objectives', 'k')).toBe('(k) Services');
	});

	it('is the code itself where the list does not have it', () => {
		expect(titledCode(tinyText.codeLists['areas'], 'areas', '77')).toBe('77');
		expect(titledCode(undefined, 'areas', '134')).toBe('134');
	});

	it('is never found among what every object brings along', () => {
		const inherited = ['constructor', 'toString', '__proto__', 'hasOwnProperty'];
		expect(inherited.map((code) => officialTitle(tinyText.codeLists['areas'], code))).toEqual(inherited.map(() => undefined));
	});
});
