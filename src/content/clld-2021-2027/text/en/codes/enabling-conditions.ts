import type { CodeListText } from '#lib/guide/guide-text.ts';

export const enablingConditions: CodeListText = {
	title: 'Enabling conditions',
	note: 'A condition is fulfilled only when all its criteria are met. The four horizontal conditions apply to every specific objective; (d), (i), (l) and (m) have no thematic condition. Annex IV does not apply to JTF priorities. In SFC2021 the thematic conditions appear automatically from the Funds and specific objectives used.',
	groups: {
		horizontal: 'Horizontal enabling conditions (Annex III)',
		thematic: 'Thematic enabling conditions (Annex IV)'
	},
	codes: {
		'h-1': 'Effective monitoring mechanisms of the public procurement market',
		'h-2': 'Tools and capacity for effective application of State aid rules',
		'h-3': 'Effective application and implementation of the Charter of Fundamental Rights',
		'h-4':
			'Implementation and application of the United Nations Convention on the rights of persons with disabilities (UNCRPD) in accordance with Council Decision 2010/48/EC',
		'4-1': '4.1 Strategic policy framework for active labour market policies',
		'4-2': '4.2 National strategic framework for gender equality',
		'4-3': '4.3 Strategic policy framework for the education and training system at all levels',
		'4-4': '4.4 National strategic policy framework for social inclusion and poverty reduction',
		'4-5': '4.5 National Roma inclusion strategic policy framework',
		'4-6': '4.6 Strategic policy framework for health and long-term care'
	}
};
