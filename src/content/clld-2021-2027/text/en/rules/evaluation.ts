import type { RuleText } from '#lib/rules/rule-text.ts';

export const evaluationTexts: Readonly<Record<string, RuleText>> = {
	c64: {
		title: 'The evaluations of the strategies are ready before the impact evaluation of the programme.',
		messages: {
			fails:
				'The final evaluations of the strategies are ready on {date}; the impact evaluation of the programme is due by 30 June 2029.'
		},
		remedy: 'Bring the date forward, best to the end of 2028, and add later results in a short update.',
		explain:
			'Under Article 33(3)(f) each LAG evaluates the implementation of its strategy; Article 44(2) requires an evaluation of the impact of each programme by 30 June 2029. The Regulation does not link the two. In our reading the first should feed the second, so it has to be ready some months earlier. Evaluators otherwise ask LAGs the same questions again.'
	},
	c66: {
		title: 'The extra year is claimed only where its two conditions are met.',
		messages: {
			late: 'The reallocation was requested on {date}; the last day for the request was 31 December 2025.',
			share:
				'Only {share} of the programme’s resources was reallocated; 10\u00a0% is needed, or 7\u00a0% for a single programme that covers all Funds.'
		},
		remedy: 'Plan until 31 December 2029, and withdraw the claim to the extra year.',
		explain:
			'Article 5a of the ESF+ Regulation, inserted in 2025, moves the end of eligibility to 31 December 2030 for programmes that reallocated at least 10\u00a0% of their resources to the dedicated priorities which it names, by a request of 31 December 2025 at the latest. For a single programme that covers all Funds, 7\u00a0% is enough. Between 7 and 10\u00a0% the result stays open for a programme with several Funds, because the planner does not know whether it is the only one of the Member State.'
	},
	c67: {
		title: 'Umbrella operations rest on a national rule, with the LAG as beneficiary and separated functions.',
		messages: {
			rule: 'You plan micro-grants within umbrella operations, but you cite no national rule for them.'
		},
		remedy: 'Cite the national rule with its ceiling for each grant, or say who is drafting it and by when.',
		explain:
			'The Common Provisions Regulation does not mention umbrella operations. An operation may be a group of projects (Article 2(4)(a)), and a LAG may be its beneficiary if functions are separated (Article 33(5)). In our reading the rest needs a national rule: who may receive a micro-grant, up to which amount, on which proof. The planner reads whether you cite the [rule](question:umbrella-national-rule) and describe the [separation of functions](question:function-separation). Whether your [delivery model](question:delivery-model) lets the LAG pass on money is for you to check.'
	}
};
