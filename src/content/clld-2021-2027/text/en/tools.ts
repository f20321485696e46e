import type { ToolText } from '#lib/guide/guide-text.ts';

export const toolTexts: Readonly<Record<string, ToolText>> = {
	laboratory: {
		title: 'LAG allocation laboratory',
		short: 'Allocations',
		purpose:
			'Try out how the money for strategies can be divided between LAGs, before you fix the rule. Enter the areas once, compare two or more scenarios side by side, and adopt one into the plan.'
	},
	capacity: {
		title: 'Capacity needs and the plan to meet them',
		short: 'Capacity',
		purpose:
			'Find out what the managing authority, intermediate bodies, auditors, LAGs and local actors can do now, and what they must be able to do. You choose a level by recognising your own situation in a description. The measures that you take over become a capacity-building plan, which is exported with the section.'
	},
	practices: {
		title: 'Practices from other authorities',
		short: 'Practices',
		purpose:
			'Real cases of CLLD and social innovation, with what is known about them and what a programming authority can learn. A practice that you take as inspiration is kept in the draft with its source, so that you can refer to it later.'
	},
	scaling: {
		title: 'Is this practice ready to be scaled?',
		short: 'Scaling',
		purpose:
			'Thirty-two questions about one practice, before money goes into spreading it. Some of them stop the scaling while they are at zero, however good the rest is.'
	},
	ecosystem: {
		title: 'The social innovation ecosystem and its competence centre',
		short: 'Ecosystem',
		purpose:
			'Map who does what for social innovation in your Member State, judge the ecosystem with thirty-six questions, and decide where a national competence centre should stand.'
	},
	learning: {
		title: 'What you have learned, and with whom',
		short: 'Learning',
		purpose:
			'A record of study visits, peer reviews, trainings and conversations: what you learned in each, and what you changed because of it.'
	}
};
