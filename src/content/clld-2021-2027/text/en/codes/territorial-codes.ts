import type { CodeListText } from '#lib/guide/guide-text.ts';

export const territorialCodes: CodeListText = {
	title: 'Dimension 3: territorial delivery mechanism and territorial focus',
	note: 'CLLD amounts stand on codes 09 to 16. Annex I marks 01–03, 09–11 and 17–19 as focused on sustainable urban development. Codes 25 to 32 are for approaches outside policy objective 5 that are neither integrated territorial investment nor CLLD.',
	groups: {
		iti: 'Integrated territorial investment (ITI)',
		clld: 'Community-led local development (CLLD)',
		'other-tool': 'Other type of territorial tool',
		'other-approaches': 'Other approaches'
	},
	codes: {
		'01': 'ITI – Urban neighbourhoods',
		'02': 'ITI – Cities, towns and suburbs',
		'03': 'ITI – Functional urban areas',
		'04': 'ITI – Rural areas',
		'05': 'ITI – Mountainous areas',
		'06': 'ITI – Islands and coastal areas',
		'07': 'ITI – Sparsely populated areas',
		'08': 'ITI – Other types of territories targeted',
		'09': 'CLLD – Urban neighbourhoods',
		'10': 'CLLD – Cities, towns and suburbs',
		'11': 'CLLD – Functional urban areas',
		'12': 'CLLD – Rural areas',
		'13': 'CLLD – Mountainous areas',
		'14': 'CLLD – Islands and coastal areas',
		'15': 'CLLD – Sparsely populated areas',
		'16': 'CLLD – Other types of territories targeted',
		'17': 'Other territorial tool – Urban neighbourhoods',
		'18': 'Other territorial tool – Cities, towns and suburbs',
		'19': 'Other territorial tool – Functional urban areas',
		'20': 'Other territorial tool – Rural areas',
		'21': 'Other territorial tool – Mountainous areas',
		'22': 'Other territorial tool – Islands and coastal areas',
		'23': 'Other territorial tool – Sparsely populated areas',
		'24': 'Other territorial tool – Other types of territories targeted',
		'25': 'Other approaches – Urban neighbourhoods',
		'26': 'Other approaches – Cities, towns and suburbs',
		'27': 'Other approaches – Functional urban areas',
		'28': 'Other approaches – Rural areas',
		'29': 'Other approaches – Mountainous areas',
		'30': 'Other approaches – Islands and coastal areas',
		'31': 'Other approaches – Sparsely populated areas',
		'32': 'Other approaches – Other types of territories targeted',
		'33': 'No territorial targeting'
	},
	cautions: {
		'09': 'Marked in Annex I as focused on sustainable urban development. ERDF amounts on this code may count towards the 8\u00a0% that the ERDF reserves for it; ESF+ amounts do not.',
		'10': 'Marked in Annex I as focused on sustainable urban development. ERDF amounts on this code may count towards the 8\u00a0% that the ERDF reserves for it; ESF+ amounts do not.',
		'11': 'Marked in Annex I as focused on sustainable urban development. ERDF amounts on this code may count towards the 8\u00a0% that the ERDF reserves for it; ESF+ amounts do not.'
	}
};
