import type { CodeListText } from '#lib/guide/guide-text.ts';

export const genderCodes: CodeListText = {
	title: 'Dimension 7: gender equality',
	note: 'For the ESF+ Annex V takes 40\u00a0% as the rule; 100\u00a0% applies where Article 6 ESF+ Regulation is used together with programme-specific actions for gender equality.',
	codes: {
		'01': 'Gender targeting',
		'02': 'Gender mainstreaming',
		'03': 'Gender neutral'
	}
};
