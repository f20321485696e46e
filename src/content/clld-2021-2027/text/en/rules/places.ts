import type { RuleText } from '#lib/rules/rule-text.ts';

/** The words of the place finder, which judges the section as a whole. */
export const placesTexts: Readonly<Record<string, RuleText>> = {
	x01: {
		title: 'Every decision on CLLD is stated in a programme field that it belongs to.',
		messages: {
			fails: 'Your answer to {question} is stated in none of the fields that it belongs to. The first of them is {field}.',
			'one-field': 'Your answer to {question} is not stated in the field “{field}”.'
		},
		remedy: 'Open the field and take over the proposed paragraph, or write the decision in your own words.',
		explain:
			'Article 22(3) lists what a programme sets out. A decision that stands only in your answers is not part of the programme, and cannot be relied on later. The planner looks for the figures and the main words of the answer in the texts that you wrote yourself; a decision that you state in quite different words may be reported although it is there.'
	},
	x02: {
		title: 'No text of the section contradicts the answers.',
		messages: {
			fails: '{field} still says: “{sentence}” Your answers have changed since then.'
		},
		remedy: 'Open the field, look at the difference, and take over the new wording or keep yours.',
		explain:
			'You adopted a proposed text and have changed an answer since. The sentence comes from the proposal as it was; the present proposal no longer has it. The planner never changes a text of yours by itself.'
	}
};
