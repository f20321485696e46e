import type { CodeListText } from '#lib/guide/guide-text.ts';

export const memberStates: CodeListText = {
	title: 'Member States',
	codes: {
		AT: 'Austria',
		BE: 'Belgium',
		BG: 'Bulgaria',
		HR: 'Croatia',
		CY: 'Cyprus',
		CZ: 'Czechia',
		DK: 'Denmark',
		EE: 'Estonia',
		FI: 'Finland',
		FR: 'France',
		DE: 'Germany',
		EL: 'Greece',
		HU: 'Hungary',
		IE: 'Ireland',
		IT: 'Italy',
		LV: 'Latvia',
		LT: 'Lithuania',
		LU: 'Luxembourg',
		MT: 'Malta',
		NL: 'Netherlands',
		PL: 'Poland',
		PT: 'Portugal',
		RO: 'Romania',
		SK: 'Slovakia',
		SI: 'Slovenia',
		ES: 'Spain',
		SE: 'Sweden'
	}
};
