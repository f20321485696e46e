import { describe, expect, test } from 'vitest';
import { statesAnswer } from './states-answer.ts';

describe('a text states an answer', () => {
	test.each([
		['a figure with separators', 'The ceiling is EUR 2 500 000 for each strategy.', ['EUR 2 500 000']],
		['a figure with another separator', 'at most 2,500,000 euro', ['EUR 2 500 000']],
		['a figure in millions', 'at most EUR 2.5 million', ['EUR 2 500 000']],
		['a small number as a word', 'The twelve LAGs are selected.', ['12']],
		['a percentage', 'Running costs take 20 % at most.', ['20 %']],
		['the main words of an option', 'Strategies are chosen in a competition open to the whole territory.', ['Competition']],
		['words with another ending', 'Areas are selected by competitive calls.', ['Selection by competition']]
	])('by %s', (_, text, shown) => {
		expect(statesAnswer(text, shown)).toBe(true);
	});

	test.each([
		['another figure', 'The ceiling is EUR 3 000 000.', ['EUR 2 500 000']],
		['a figure that only begins alike', 'There are 120 municipalities.', ['12']],
		['other words', 'The authority supports young people.', ['Competition between areas']],
		['one of two figures', 'The rate is 20 %.', ['20 %', '30 %']]
	])('not by %s', (_, text, shown) => {
		expect(statesAnswer(text, shown)).toBe(false);
	});
});
