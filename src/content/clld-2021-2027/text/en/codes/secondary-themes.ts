import type { CodeListText } from '#lib/guide/guide-text.ts';

export const secondaryThemes: CodeListText = {
	title: 'Dimension 6: ESF+ secondary themes',
	codes: {
		'01': 'Contributing to green skills and jobs and the green economy',
		'02': 'Developing digital skills and jobs',
		'03': 'Investing in research and innovation and smart specialisation',
		'04': 'Investing in small and medium-sized enterprises (SMEs)',
		'05': 'Non-discrimination',
		'06': 'Addressing child poverty',
		'07': 'Capacity building of social partners',
		'08': 'Capacity building of the civil society organisations',
		'09': 'Not applicable',
		'10': 'Addressing challenges identified in the European Semester',
		'11': 'Contributing to skills and jobs in digital technologies and deep tech innovation, clean and resource-efficient technologies, biotechnologies and defence technologies'
	},
	uses: {
		'07': 'For building the capacity of social partners, as Article 9(2) ESF+ Regulation asks of every programme.',
		'08': 'For building the capacity of civil society organisations, as Article 9(2) ESF+ Regulation asks of every programme.',
		'09': 'Where none of the other themes fits.'
	}
};
