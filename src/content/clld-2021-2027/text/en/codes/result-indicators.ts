import type { CodeListText } from '#lib/guide/guide-text.ts';

export const resultIndicators: CodeListText = {
	title: 'Common result indicators of the ESF+',
	note: 'The ESF+ Regulation prints these indicators without codes: choose by title, and check the number in SFC2021. None of them applies to specific objective (l), where a programme-specific result indicator is needed.',
	groups: {
		immediate: 'Immediate results, within four weeks of leaving',
		'longer-term': 'Longer-term results, six months after leaving'
	},
	codes: {
		EECR01: 'Participants engaged in job searching upon leaving',
		EECR02: 'Participants in education or training upon leaving',
		EECR03: 'Participants gaining a qualification upon leaving',
		EECR04: 'Participants in employment, including self-employment, upon leaving',
		EECR05: 'Participants in employment, including self-employment, six months after leaving',
		EECR06: 'Participants with an improved labour market situation six months after leaving'
	},
	cautions: {
		EECR01: 'Does not apply to specific objective (l).',
		EECR02: 'Does not apply to specific objective (l).',
		EECR03: 'Does not apply to specific objective (l).',
		EECR04: 'Does not apply to specific objective (l).',
		EECR05:
			'Does not apply to specific objective (l). Measured on a representative sample of participants six months after leaving, and reported by 31 January 2026 and in the final performance report.',
		EECR06:
			'Does not apply to specific objective (l). Measured on a representative sample of participants six months after leaving, and reported by 31 January 2026 and in the final performance report.'
	}
};
