import type { RuleText } from '#lib/rules/rule-text.ts';

export const aidTexts: Readonly<Record<string, RuleText>> = {
	c48: {
		title: 'De minimis aid to one undertaking is checked against EUR\u00a0300\u00a0000 in three years.',
		messages: {
			above: 'The highest aid for “{kind}” is {ceiling}, {over} above the de minimis ceiling for one undertaking in three years.',
			unchecked:
				'“{kind}” is supported as de minimis aid, but nobody is named who checks the aid that the undertaking already received.'
		},
		remedy:
			'Lower the highest aid to EUR\u00a0300\u00a0000 or choose another route. Name the body that checks and records the aid before each grant, or add State aid to the final check.',
		explain:
			'Article 3(2) of Regulation (EU) 2023/2831 limits de minimis aid to EUR\u00a0300\u00a0000 for a single undertaking in a Member State over any period of three years. All de minimis aid to the undertaking counts, so the sum can be known only at the moment of the grant, with the help of the central register that exists since 1 January 2026. In our reading a plan keeps to the ceiling if somebody has to check it: the body in the [table of aid routes](question:aid-routes), or the [final check](question:final-check-points). The highest aid in that table is compared with the ceiling; single grants are not asked for.'
	},
	c49: {
		title: 'Aid under Article 19b of the block exemption stays within EUR\u00a0200\u00a0000 for each project.',
		messages: {
			above: 'The highest aid for “{kind}” is {ceiling}, {over} above the ceiling of Article 19b for each project.',
			unstated: 'Operations may cost up to {limit}, and the row “{kind}” states no highest aid under Article 19b.'
		},
		remedy: 'Set the highest aid at EUR\u00a0200\u00a0000 for each project or less, in the row and in the call.',
		explain:
			'Article 19b of Regulation (EU) No 651/2014, as amended in 2023, exempts limited amounts of aid to undertakings that take part in or benefit from CLLD projects, up to EUR\u00a0200\u00a0000 for each project. Aid cannot exceed the cost of a project, so no ceiling is needed if your largest [size class](question:size-classes) ends there. If operations may be larger, the planner reads the highest aid in the [row of the route](question:aid-routes). That the ceiling has to be written down is our reading.'
	},
	c50: {
		title: 'Aid under the block exemption is granted while the exemption is in force.',
		messages: {
			fails:
				'You plan aid by this route: {route}. Local calls are planned as late as {date}, and the exemption ends on {expiry} unless it is prolonged.'
		},
		remedy: 'Check whether the exemption has been prolonged before each call, and name another route in case it has not.',
		explain:
			'Articles 19a and 19b belong to Regulation (EU) No 651/2014, which applies until 31 December 2026 unless it is prolonged. Aid is granted after the local call. The planner compares your last [local call](question:last-call-date) and the first calls in the [register](question:agreement-register) with that day. It does not know of a later prolongation. Other articles of the same Regulation end on the same day.'
	}
};
