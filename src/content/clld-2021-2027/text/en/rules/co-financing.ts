import type { RuleText } from '#lib/rules/rule-text.ts';

export const coFinancingTexts: Readonly<Record<string, RuleText>> = {
	p32: {
		title: 'The co-financing rate stays within the maximum for the category of region.',
		messages: {
			rate: 'You claim {rate}; by your answers the maximum for this priority is {maximum}.',
			'without-bonus':
				'You claim {rate}; without the extra points for CLLD, which you do not claim, the maximum for this priority is {maximum}.',
			line: 'Line {line} of the financing table comes to a rate of {rate}; the maximum is {maximum}. The Union contribution of the line is {over} too high for its total.'
		},
		remedy:
			'Lower the rate, or raise the national contribution until the rate fits. A higher maximum needs another ground: the history of the region, a priority delivered entirely through CLLD, or the special rate for social innovation.',
		explain:
			'Article 112(3) sets the maximum rate of a priority by category of region: 85\u00a0% in less developed and outermost regions, 60\u00a0% in transition regions and 40\u00a0% in more developed regions. It is 70\u00a0% in transition regions that were less developed in 2014–2020, and 50\u00a0% in more developed regions that were in transition then or had a GDP per head below 100\u00a0% of the average. For the JTF it is 85, 70 and 50\u00a0%. Article 112(5) adds 10 percentage points for a priority delivered entirely through CLLD. The planner tests the [rate you claim](question:rate-claimed) and the rate of each line of the [financing table](question:financing): the Union contribution divided by all public money, and by private money too where the basis is total cost. It does not know the bonuses of 2025.'
	},
	p33: {
		title: 'The 10 extra percentage points are claimed only for a priority delivered entirely through CLLD.',
		messages: {
			mixed:
				'You claim {rate}, more than the {maximum} that a mixed priority may have. Only the extra points for CLLD would explain the rate, and this priority also holds other actions.',
			'mixed-line':
				'Line {line} of the financing table comes to {rate}, more than the {maximum} that a mixed priority may have. Only the extra points for CLLD would explain the rate, and this priority also holds other actions.',
			'other-code': '{amount} stands under the code {code}, which is not a code for CLLD.',
			short: 'The codes for CLLD add up to {sum} in dimension 3, but the priority has {union} of Union money. {short} is missing.'
		},
		remedy:
			'Move the other actions to another priority and put the whole amount under codes 09 to 16, or give up the extra points and lower the rate.',
		explain:
			'Article 112(5) raises the maximum rates by 10 percentage points for priorities that are delivered entirely through CLLD. The bonus belongs to the priority: CLLD inside a mixed priority receives none of it, and one call of another kind ends it for all the money. In our reading the types of intervention show this: the whole Union contribution of the priority stands under codes 09 to 16 of [dimension 3](question:dimension-3). Technical assistance at flat rate has no such code and is left out of the comparison; no text says whether it stands in the way of the bonus.'
	},
	p34: {
		title: 'A priority of the EMFAF keeps to the rates of the EMFAF, without the extra points for CLLD.',
		messages: {
			bonus: 'You claim the extra points for CLLD, and the priority holds money of the EMFAF, for which they do not exist.',
			rate: 'You claim {rate}; the maximum rate of the EMFAF is {maximum} of public expenditure.',
			line: 'Line {line} of the financing table comes to {rate} of public expenditure; the maximum rate of the EMFAF is {maximum}. The Union contribution of the line is {over} too high.'
		},
		remedy: 'Lower the rate of the EMFAF to 70\u00a0% of public expenditure, and give up the extra points for it.',
		explain:
			'Article 1(4) of the Common Provisions Regulation excludes the EMFAF from Articles 108 to 112, and so from the bonus of Article 112(5). Article 40 of the EMFAF Regulation sets its own maximum of 70\u00a0% of eligible public expenditure.'
	},
	p35: {
		title:
			'The rate of up to 95\u00a0% is claimed for a priority dedicated to social innovation, and all such priorities take at most 5\u00a0% of the national ESF+ resources.',
		messages: {
			'not-dedicated':
				'You claim the rate for social innovation, but the priority is not marked as dedicated to social innovative actions.',
			rate: 'You claim {rate}; even for social innovation the maximum is {maximum}.',
			line: 'Line {line} of the financing table comes to {rate}; even for social innovation the maximum is {maximum}. The Union contribution of the line is {over} too high for its total.',
			share:
				'Priorities at this rate take {amount} in the Member State. That is {over} more than the {limit} that 5\u00a0% of the national ESF+ total comes to.'
		},
		remedy:
			'Claim the ordinary rate, or move CLLD to a priority that is dedicated to social innovation and agree its room under the national ceiling with the coordinating body.',
		explain:
			'Article 14(4) of the ESF+ Regulation lets the maximum rate of priorities dedicated to social innovative actions rise to 95\u00a0%, for at most 5\u00a0% of the national ESF+ resources under shared management. A priority that mixes CLLD with other themes is not dedicated. The [national total](question:national-esf-total) that you enter leaves technical assistance out, while the 5\u00a0% are measured on all resources; a share that is above 5\u00a0% of your figure only by what technical assistance may explain is therefore left open.'
	},
	p36: {
		title: 'The extra points for CLLD are not added to the special rates of the ESF+.',
		messages: {
			innovation: 'You claim both the rate of up to 95\u00a0% for social innovation and the 10 extra points for CLLD.',
			'most-deprived':
				'The priority has the rate of 90\u00a0% for the most deprived, and you claim the 10 extra points for CLLD as well.'
		},
		remedy: 'Choose one of the two advantages, or ask the Commission in writing before you plan with both.',
		explain:
			'Article 112(5) raises the maximum rates that Article 112(3) and (4) list. The 95\u00a0% for social innovation and the 90\u00a0% for the most deprived stand in Articles 14(4) and 10 of the ESF+ Regulation. In our reading the bonus therefore cannot be added to them; the texts do not settle the point.'
	},
	p37: {
		title: 'The Member State has a priority dedicated to social innovative actions.',
		messages: {
			fails:
				'By your answers the Member State has no priority dedicated to social innovative actions; this one is not dedicated to them either.',
			'not-ticked':
				'You plan CLLD inside the priority for social innovation, but the box for social innovative actions is not ticked for this priority.'
		},
		remedy:
			'Ask the coordinating body which priority is dedicated to social innovation. If there is none, propose one, or tick the box for this priority.',
		explain:
			'Article 14(4) of the ESF+ Regulation asks each Member State for at least one priority dedicated to social innovative actions. It may be [this one](question:priority-kind) or stand in another programme; the planner takes [your answer](question:innovation-priority-exists) for that. How the two work together belongs in the [link](question:innovation-priority-link).'
	},
	p38: {
		title: 'A priority for the most deprived holds nothing else and has a rate of 90\u00a0%.',
		messages: {
			objectives: 'The priority is for the most deprived, but also holds these specific objectives: {objectives}.',
			rate: 'You claim {rate}; the rate of a priority for the most deprived is {maximum}.',
			line: 'Line {line} of the financing table comes to {rate}; the rate of a priority for the most deprived is {maximum}.'
		},
		remedy: 'Set the rate at 90\u00a0%, adjust the national contribution, and move other objectives to another priority.',
		explain:
			'Article 10 of the ESF+ Regulation has the resources for the most deprived, under specific objective (m) or in justified cases (l), programmed in a dedicated priority or programme at a rate of 90\u00a0%. The planner compares the rates of the financing table after rounding them to two decimals.'
	},
	c68: {
		title: 'The rate does not rest on two bonuses added together.',
		messages: {
			rate: 'You claim the extra points for CLLD and a rate of {rate}; with these points the maximum is {maximum}. Only a second bonus would explain the rest.',
			line: 'You claim the extra points for CLLD, and line {line} of the financing table comes to {rate}; with these points the maximum is {maximum}. Only a second bonus would explain the rest.'
		},
		remedy: 'Lower the rate to what one bonus allows, or ask the Commission in writing whether the bonuses may be added up.',
		explain:
			'Article 112(5) adds 10 percentage points for CLLD. The amendment of the ESF+ Regulation in 2025 added 10 points for new dedicated priorities, such as those under its Article 12c. No text says whether the two can be combined. The planner does not ask for the bonuses of 2025; it can only see that a rate needs more than the bonus for CLLD.'
	}
};
