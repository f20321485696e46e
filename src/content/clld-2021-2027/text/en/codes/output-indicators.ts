import type { CodeListText } from '#lib/guide/guide-text.ts';

export const outputIndicators: CodeListText = {
	title: 'Common output indicators of the ESF+',
	note: 'The ESF+ Regulation prints these indicators without codes. The numbers given here are those in use for ESF+ programmes; the JTF Regulation numbers the same titles in another order and gives EECO11 to the total number of participants. Choose by title, and check the number in SFC2021. No common indicator counts CLLD strategies: add a programme-specific one if you want that.',
	groups: {
		participants: 'Participants',
		'other-participants': 'Other indicators for participants',
		entities: 'Entities'
	},
	codes: {
		EECO01: 'Total number of participants',
		EECO02: 'Unemployed, including long-term unemployed',
		EECO03: 'Long-term unemployed',
		EECO04: 'Inactive',
		EECO05: 'Employed, including self-employed',
		EECO06: 'Number of children below 18 years of age',
		EECO07: 'Young people between 18 and 29 years of age',
		EECO08: 'Number of participants of 55 years of age and above',
		EECO09: 'With lower secondary education or less (ISCED 0–2)',
		EECO10: 'With upper secondary (ISCED 3) or post-secondary education (ISCED 4)',
		EECO11: 'With tertiary education (ISCED 5 to 8)',
		EECO12: 'Participants with disabilities',
		EECO13: 'Third-country nationals',
		EECO14: 'Participants with a foreign background',
		EECO15: 'Minorities (including marginalised communities, such as Roma people)',
		EECO16: 'Homeless or affected by housing exclusion',
		EECO17: 'Participants from rural areas',
		EECO18: 'Number of supported public administrations or public services at national, regional or local level',
		EECO19:
			'Number of supported micro, small and medium-sized enterprises (including cooperative enterprises and social enterprises)'
	},
	cautions: {
		EECO01: 'Calculated from the employment status of participants; for specific objective (l) the total itself is reported.',
		EECO02: 'Does not apply to specific objective (l).',
		EECO03: 'Does not apply to specific objective (l).',
		EECO04: 'Does not apply to specific objective (l).',
		EECO05: 'Does not apply to specific objective (l).',
		EECO09: 'Does not apply to specific objective (l).',
		EECO10: 'Does not apply to specific objective (l).',
		EECO11: 'Does not apply to specific objective (l).',
		EECO12:
			'A special category of personal data under Article 9 of the General Data Protection Regulation: plan how it is collected and kept, above all in small places.',
		EECO15:
			'A special category of personal data under Article 9 of the General Data Protection Regulation: plan how it is collected and kept, above all in small places.',
		EECO17: 'Does not apply to specific objective (l).'
	}
};
