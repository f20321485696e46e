import type { Source } from '#lib/guide/source.ts';

/** Support pages of the SFC2021 portal. */
export const sfcPages: readonly Source[] = [
	{
		id: 'sfc-programme',
		kind: 'guidance',
		title: 'SFC2021: Programme (IJG), support page',
		publisher: 'European Commission, SFC portal',
		year: 'n.d.',
		addresses: ['https://sfc.ec.europa.eu/en/2021/support-ms/PRGSFCF2021'],
		seen: 'part'
	},
	{
		id: 'sfc-materials',
		kind: 'guidance',
		title: 'SFC2021: programming support materials',
		publisher: 'European Commission, SFC portal',
		year: 'n.d.',
		addresses: ['https://sfc.ec.europa.eu/en/2021/support-ms/prog2021'],
		seen: 'part'
	},
	{
		id: 'sfc-access',
		kind: 'guidance',
		title: 'SFC2021: access and general support',
		publisher: 'European Commission, SFC portal',
		year: 'n.d.',
		addresses: ['https://sfc.ec.europa.eu/en/2021/support-ec/aca'],
		seen: 'part'
	}
];
