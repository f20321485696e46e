import type { PitfallText } from '#lib/guide/knowledge-text.ts';

export const evaluationPitfalls: Readonly<Record<string, PitfallText>> = {
	'pf-64': {
		title: 'Counting without proving',
		problem:
			'Reports count operations and participants, but nobody can show what CLLD achieved beyond standard calls. In 2022 the European Court of Auditors still found [too little evidence](source:src-09) that the benefits of LEADER and CLLD outweigh the costs.',
		signs: [
			'Reports contain outputs and nothing else.',
			'The starting point was never measured.',
			'Nobody records the hours that the extra layer takes.'
		],
		consequence: 'Political support fades, and the next period begins with the same doubts.',
		avoid: [
			'Say now which results should be better than with standard calls.',
			'Measure trust, cooperation and local governance before the first local call.',
			'Record the time and money of LAGs and authorities from the start.',
			'Combine figures with interviews and an analysis of what contributed to success.'
		],
		reasons: {
			'nothing-to-prove':
				'The decision on CLLD has a date, but you have not said which results should be better than with standard calls.',
			'cost-unmeasured': 'You will not measure what CLLD costs on top of the operations.',
			'no-baseline': 'The evaluation plan has a date, but the measurement of the starting point has none.'
		}
	},
	'pf-65': {
		title: 'Self-evaluation without skills',
		problem:
			'LAGs are asked to evaluate their strategies without knowing how to write terms of reference or to choose a method. Experts [name](source:src-43) this gap.',
		signs: [
			'The report contains no findings.',
			'Its questions are copied from the monitoring tables.',
			'Work begins when the report is due.'
		],
		consequence: 'Nobody learns, and a task that the law reserves to the LAG becomes a formality.',
		avoid: [
			'Train LAG staff in terms of reference and methods before they plan the evaluation.',
			'Offer a common method with a few shared questions.',
			'Have a LAG from elsewhere read the draft.'
		],
		reasons: {
			untrained: 'LAGs evaluate their strategies themselves, without training and without a common method.',
			unsupported: 'LAGs evaluate their strategies themselves, and no support for this is planned.'
		}
	},
	'pf-66': {
		title: 'A tangled indicator tree',
		problem:
			'Indicators of the operation, the strategy and the programme do not connect. The same fact is collected several times in different words.',
		signs: [
			'LAGs report three tables on one thing.',
			'Two reports give different figures for the same operation.',
			'Nobody notices when a table is not delivered.'
		],
		consequence: 'LAGs lose time, and the data are not used.',
		avoid: [
			'Draw one tree with three levels: operation, strategy, programme.',
			'Delete every figure that has no reader and no date.',
			'Have each fact entered once, where it arises.'
		],
		reasons: {
			'two-systems':
				'Strategies have several Funds, LAGs work in the programme’s own system, and nothing says how double entry is avoided.',
			'no-reader': 'You have added indicators of CLLD without saying who needs to know what, and when.'
		}
	},
	'pf-67': {
		title: 'The gap between programmes',
		problem: 'The money of one period ends before that of the next begins. LAGs cannot keep their staff.',
		signs: [
			'Employment contracts end before new agreements can be signed.',
			'Experienced staff look for other work in the last year.',
			'Nobody is charged with preparing the next strategy.'
		],
		consequence: 'Trained people leave, and the next period starts from zero.',
		avoid: [
			'Offer preparatory support for new strategies early; in a [Polish LEADER case](source:src-138) it was paid as a lump sum.',
			'Reserve national or regional money for the months between.',
			'Promote a shared office with a LAG under another Fund.',
			'Settle in the closure plan who receives knowledge and contacts.'
		],
		reasons: {
			'no-bridge': 'No bridge to the next period is planned.',
			'knowledge-left-out': 'The closure plans of LAGs do not settle who receives knowledge and contacts.'
		}
	},
	'pf-68': {
		title: 'Last-minute local calls',
		problem:
			'Large local calls come in the last two years, and operations run beyond the last day of eligibility: 31\u00a0December 2029, or 31\u00a0December 2030 where a programme qualifies for the extra year.',
		signs: [
			'Large calls are planned for the last two years.',
			'Operations are approved that last longer than the months that remain.',
			'The calendar of calls does not count back from the last day.'
		],
		consequence: 'Costs that are incurred or paid after that day are not reimbursed. The LAG or the beneficiary carries them.',
		avoid: [
			'Plan backwards; as a planner default, operations of 18 to 24 months need a last call by mid-2027.',
			'Let operations end some months before the last day; an ESF+ operation in [Wielkopolska](source:src-64) ends on 30\u00a0September 2029.',
			'Keep later calls for short operations.'
		],
		reasons: {
			'late-calls': 'The last local calls close after June 2028, less than 18 months before eligibility ends.',
			'late-calls-extra-year': 'The last local calls close after June 2029, less than 18 months before eligibility ends in 2030.',
			'late-second-round':
				'The second round of strategies closes after June 2027, so its LAGs can hardly open calls before the last two years.'
		}
	}
};
