import type { CodeListText } from '#lib/guide/guide-text.ts';

export const interventionFields: CodeListText = {
	title: 'Dimension 1: intervention field',
	note: 'The fields of Annex I, Table 1, that matter to the ESF+ and to CLLD. Left out: 001–120 except 018 and 023 (policy objectives 1 to 3), 174–178 (Interreg and outermost regions), 183–187 (phased operations), 188–193 (strategic technologies) and 194–198 (defence, energy and critical infrastructure). The fields are grouped by policy objective, but any of them may be used under any policy objective.',
	groups: {
		'smarter-europe':
			'Policy objective 1: A more competitive and smarter Europe by promoting innovative and smart economic transformation and regional ICT connectivity',
		'social-europe': 'Policy objective 4: A more social and inclusive Europe implementing the European Pillar of Social Rights',
		'closer-to-citizens':
			'Policy objective 5: A Europe closer to citizens by fostering the sustainable and integrated development of all types of territories and local initiatives',
		'any-objective': 'Other codes related to policy objectives 1–5',
		'technical-assistance': 'Technical assistance'
	},
	codes: {
		'018': 'IT services and applications for digital skills and digital inclusion',
		'023':
			'Skills development for smart specialisation, industrial transition, entrepreneurship and adaptability of enterprises to change',
		'121': 'Infrastructure for early childhood education and care',
		'122': 'Infrastructure for primary and secondary education',
		'123': 'Infrastructure for tertiary education',
		'124': 'Infrastructure for vocational education and training and adult learning',
		'125': 'Housing infrastructure for migrants, refugees and persons under or applying for international protection',
		'126':
			'Housing infrastructure (other than for migrants, refugees and persons under or applying for international protection)',
		'127': 'Other social infrastructure contributing to social inclusion in the community',
		'128': 'Health infrastructure',
		'129': 'Health equipment',
		'130': 'Health mobile assets',
		'131': 'Digitalisation in health care',
		'132': 'Critical equipment and supplies necessary to address emergency situation',
		'133': 'Temporary reception infrastructure for migrants, refugees and persons under or applying for international protection',
		'134': 'Measures to improve access to employment',
		'135': 'Measures to promote access to employment of long-term unemployed',
		'136': 'Specific support for youth employment and socio-economic integration of young people',
		'137': 'Support for self-employment and business start-ups',
		'138': 'Support for social economy and social enterprises',
		'139':
			'Measures to modernise and strengthen labour market institutions and services to assess and anticipate skills needs and to ensure timely and tailor-made assistance',
		'140': 'Support for labour market matching and transitions',
		'141': 'Support for labour mobility',
		'142': 'Measures to promote women’s labour market participation and reduce gender-based segregation in the labour market',
		'143': 'Measures promoting work-life balance, including access to childcare and care for dependent persons',
		'144':
			'Measures for a healthy and well-adapted working environment addressing health risks, including promotion of physical activity',
		'145': 'Support for the development of digital skills',
		'145a':
			'Support for the development of skills or access to employment in digital technologies and deep tech innovation, biotechnologies and defence technologies',
		'145b': 'Support for the development of skills or access to employment in clean and resource-efficient technologies',
		'146': 'Support for adaptation of workers, enterprises and entrepreneurs to change',
		'147': 'Measures encouraging active and healthy ageing',
		'148': 'Support for early childhood education and care (excluding infrastructure)',
		'149': 'Support for primary to secondary education (excluding infrastructure)',
		'150': 'Support for tertiary education (excluding infrastructure)',
		'151': 'Support for adult education (excluding infrastructure)',
		'152': 'Measures to promote equal opportunities and active participation in society',
		'153': 'Pathways to integration and re-entry into employment for disadvantaged people',
		'154':
			'Measures to improve access of marginalised groups such as the Roma to education, employment and to promote their social inclusion',
		'155': 'Support to the civil society working with marginalised communities such as the Roma',
		'156': 'Specific actions to increase participation of third-country nationals in employment',
		'157': 'Measures for the social integration of third-country nationals',
		'158': 'Measures to enhancing the equal and timely access to quality, sustainable and affordable services',
		'159': 'Measures to enhancing the delivery of family and community-based care services',
		'160': 'Measures to improve the accessibility, effectiveness and resilience of healthcare systems (excluding infrastructure)',
		'161': 'Measures to improve access to long-term care (excluding infrastructure)',
		'162': 'Measures to modernise social protection systems, including promoting access to social protection',
		'163':
			'Promoting social integration of people at risk of poverty or social exclusion, including the most deprived and children',
		'164':
			'Addressing material deprivation through food and/or material assistance to the most deprived, including accompanying measures',
		'165': 'Protection, development and promotion of public tourism assets and tourism services',
		'166': 'Protection, development and promotion of cultural heritage and cultural services',
		'167': 'Protection, development and promotion of natural heritage and eco-tourism other than Natura 2000 sites',
		'168': 'Physical regeneration and security of public spaces',
		'169': 'Territorial development initiatives, including preparation of territorial strategies',
		'170': 'Improve the capacity of programme authorities and bodies linked to the implementation of the Funds',
		'171': 'Enhancing cooperation with partners both within and outside the Member State',
		'172':
			'Cross-financing under the ERDF (support to ESF+-type actions necessary for the implementation of the ERDF part of the operation and directly linked to it)',
		'173':
			'Enhancing institutional capacity of public authorities and stakeholders to implement territorial cooperation projects and initiatives in a cross-border, transnational, maritime and inter-regional context',
		'179': 'Information and communication',
		'180': 'Preparation, implementation, monitoring and control',
		'181': 'Evaluation and studies, data collection',
		'182': 'Reinforcement of the capacity of Member State authorities, beneficiaries and relevant partners'
	},
	cautions: {
		121: 'An infrastructure field. The ESF+ does not support the purchase of infrastructure (Article 16(1)(a) ESF+ Regulation); in our reading, building work needs the ERDF, or cross-financing of up to 15\u00a0% of a priority under Article 25(2) CPR.',
		122: 'An infrastructure field. The ESF+ does not support the purchase of infrastructure (Article 16(1)(a) ESF+ Regulation); in our reading, building work needs the ERDF, or cross-financing of up to 15\u00a0% of a priority under Article 25(2) CPR.',
		123: 'An infrastructure field. The ESF+ does not support the purchase of infrastructure (Article 16(1)(a) ESF+ Regulation); in our reading, building work needs the ERDF, or cross-financing of up to 15\u00a0% of a priority under Article 25(2) CPR.',
		124: 'An infrastructure field. The ESF+ does not support the purchase of infrastructure (Article 16(1)(a) ESF+ Regulation); in our reading, building work needs the ERDF, or cross-financing of up to 15\u00a0% of a priority under Article 25(2) CPR.',
		125: 'An infrastructure field. The ESF+ does not support the purchase of infrastructure (Article 16(1)(a) ESF+ Regulation); in our reading, building work needs the ERDF, or cross-financing of up to 15\u00a0% of a priority under Article 25(2) CPR.',
		126: 'An infrastructure field. The ESF+ does not support the purchase of infrastructure (Article 16(1)(a) ESF+ Regulation); in our reading, building work needs the ERDF, or cross-financing of up to 15\u00a0% of a priority under Article 25(2) CPR.',
		127: 'An infrastructure field. The ESF+ does not support the purchase of infrastructure (Article 16(1)(a) ESF+ Regulation); in our reading, building work needs the ERDF, or cross-financing of up to 15\u00a0% of a priority under Article 25(2) CPR.',
		128: 'An infrastructure field. The ESF+ does not support the purchase of infrastructure (Article 16(1)(a) ESF+ Regulation); in our reading, building work needs the ERDF, or cross-financing of up to 15\u00a0% of a priority under Article 25(2) CPR.',
		133: 'An infrastructure field. The ESF+ does not support the purchase of infrastructure (Article 16(1)(a) ESF+ Regulation); in our reading, building work needs the ERDF, or cross-financing of up to 15\u00a0% of a priority under Article 25(2) CPR.',
		164: 'Belongs to specific objective (m), where CLLD is not expected.',
		169: 'The Regulation does not say how the management and animation of a LAG are coded. In our reading you may use this field or the field of the operations; choose one way and keep to it.',
		172: 'For ERDF money spent on actions of the ESF+ type, not for ESF+ money.',
		179: 'A technical assistance field. In our reading, running costs of LAGs belong to their strategies under Article 34(1)(c) CPR, not to technical assistance.',
		180: 'A technical assistance field. In our reading, running costs of LAGs belong to their strategies under Article 34(1)(c) CPR, not to technical assistance.',
		181: 'A technical assistance field. In our reading, running costs of LAGs belong to their strategies under Article 34(1)(c) CPR, not to technical assistance.',
		182: 'A technical assistance field. In our reading, running costs of LAGs belong to their strategies under Article 34(1)(c) CPR, not to technical assistance.'
	},
	uses: {
		'134': 'Fits specific objective (a), which covers access to employment (our reading).',
		'135':
			'Fits specific objective (a), which covers access to employment for all jobseekers, the long-term unemployed among them (our reading).',
		'136': 'Fits specific objective (a), which covers the activation of young people (our reading).',
		'137': 'Fits specific objective (a), which covers self-employment (our reading).',
		'138': 'Fits specific objective (a), which covers the social economy (our reading).',
		'139': 'Fits specific objective (b), which covers the modernisation of labour market institutions (our reading).',
		'140': 'Fits specific objective (b), which covers labour market matching (our reading).',
		'141': 'Fits specific objective (b), which covers mobility (our reading).',
		'142': 'Fits specific objective (c), which covers gender-balanced participation in the labour market (our reading).',
		'143': 'Fits specific objective (c), which covers work-life balance (our reading).',
		'146':
			'Fits specific objective (d), which covers the adaptation of workers, enterprises and entrepreneurs to change (our reading).',
		'147': 'Fits specific objective (d), which covers active and healthy ageing (our reading).',
		'148':
			'Fits specific objectives (e) and (f), which cover education and training: (e) its quality, (f) equal access and completion (our reading).',
		'149':
			'Fits specific objectives (e) and (f), which cover education and training: (e) its quality, (f) equal access and completion (our reading).',
		'150':
			'Fits specific objectives (e) and (f), which cover education and training: (e) its quality, (f) equal access and completion (our reading).',
		'151': 'Fits specific objective (g), which covers lifelong learning (our reading).',
		'152': 'Fits specific objective (h), which covers equal opportunities and active participation (our reading).',
		'153': 'Fits specific objective (h), which covers active inclusion and employability (our reading).',
		'154': 'Fits specific objective (j), which covers the integration of marginalised communities such as Roma (our reading).',
		'155': 'Fits specific objective (j), which covers the integration of marginalised communities such as Roma (our reading).',
		'156': 'Fits specific objective (i), which covers the socio-economic integration of third-country nationals (our reading).',
		'157': 'Fits specific objective (i), which covers the socio-economic integration of third-country nationals (our reading).',
		'158': 'Fits specific objective (k), which covers equal and timely access to services (our reading).',
		'159': 'Fits specific objective (k), which covers access to quality, sustainable and affordable services (our reading).',
		'160': 'Fits specific objective (k), which covers healthcare (our reading).',
		'161': 'Fits specific objective (k), which covers long-term care (our reading).',
		'162': 'Fits specific objective (k), which covers social protection (our reading).',
		'163':
			'Fits specific objective (l), which covers people at risk of poverty or social exclusion, including the most deprived and children (our reading).'
	}
};
