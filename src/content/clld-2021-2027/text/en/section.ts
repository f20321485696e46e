import { actions } from './section/actions.ts';
import { communication, strategicOperations } from './section/communication.ts';
import { equality } from './section/equality.ts';
import { partnership } from './section/partnership.ts';
import { priority } from './section/priority.ts';
import { running } from './section/running.ts';
import { strategy } from './section/strategy.ts';
import { technicalAssistance } from './section/technical-assistance.ts';
import { territories } from './section/territories.ts';
import type { SectionText } from '#lib/section/section-text.ts';

/** The section in English. Headings as in Annex V; the sentences are ours. */
export const sectionText: SectionText = {
	locale: 'en',
	headings: {
		'1': 'Programme strategy: main development challenges and policy responses',
		'2': 'Priorities',
		'2.1': 'Priorities other than technical assistance',
		'2.1.1': 'Title of the priority',
		'2.1.1.1.1': 'Interventions of the Funds',
		'2.1.1.1.2': 'Indicators',
		'2.1.1.1.3': 'Indicative breakdown of the programmed resources (EU) by type of intervention',
		'2.2': 'Technical assistance priorities',
		'2.2.1': 'Priority for technical assistance pursuant to Article 36(4) CPR',
		'2.2.2': 'Priority for technical assistance pursuant to Article 37 CPR',
		'3': 'Financial plan',
		'3.6': 'Total financial appropriations by fund and national co-financing',
		'4': 'Enabling conditions',
		'5': 'Programme authorities',
		'6': 'Partnership',
		'7': 'Communication and visibility',
		'8': 'Use of unit costs, lump sums, flat rates and financing not linked to costs',
		'appendix-3': 'Appendix 3: List of planned operations of strategic importance with a timetable'
	},
	paragraphs: {
		...strategy,
		...running,
		...priority,
		...actions,
		...equality,
		...territories,
		...technicalAssistance,
		...partnership,
		...communication,
		...strategicOperations
	},
	yes: 'Yes',
	no: 'No',
	total: 'Total',
	documentTitle: 'Draft programme section on community-led local development',
	facts: {
		programme: 'Programme',
		cci: 'CCI',
		memberState: 'Member State',
		priority: 'Priority',
		funds: 'Funds concerned',
		objectives: 'Specific objectives',
		version: 'Version'
	}
};
