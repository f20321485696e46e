import type { CodeListText } from '#lib/guide/guide-text.ts';

export const economicActivities: CodeListText = {
	title: 'Dimension 4: economic activity',
	note: 'Recorded for operations, not part of the programme.',
	codes: {
		'01': 'Agriculture and forestry',
		'02': 'Fisheries',
		'03': 'Aquaculture',
		'04': 'Other blue economy sectors',
		'05': 'Manufacture of food products and beverages',
		'06': 'Manufacture of textiles and textile products',
		'07': 'Manufacture of transport equipment',
		'08': 'Manufacture of computer, electronic and optical products',
		'09': 'Other unspecified manufacturing industries',
		'10': 'Construction',
		'11': 'Mining and quarrying',
		'12': 'Electricity, gas, steam, hot water and air conditioning',
		'13': 'Water supply, sewerage, waste management and remediation activities',
		'14': 'Transport and storage',
		'15': 'Information and communication activities, including telecommunications',
		'16': 'Wholesale and retail trade',
		'17': 'Tourism, accommodation and food service activities',
		'18': 'Financial and insurance activities',
		'19': 'Real estate, renting and business services activities',
		'20': 'Public administration',
		'21': 'Education',
		'22': 'Human health activities',
		'23': 'Social work activities, community, social and personal services',
		'24': 'Activities linked to the environment',
		'25': 'Arts, entertainment, creative industries and recreation',
		'26': 'Other unspecified services'
	}
};
