import type { CodeListText } from '#lib/guide/guide-text.ts';

export const esfSpecificObjectives: CodeListText = {
	title: 'ESF+ specific objectives',
	note: 'Short titles of the points of Article 4(1) ESF+ Regulation. All of them contribute to policy objective 4. SFC2021 calls them ESO4.1 for (a) to ESO4.13 for (m).',
	codes: {
		a: '(a) Access to employment and activation for all jobseekers, self-employment, social economy',
		b: '(b) Modernising labour market institutions, skills needs, matching, mobility',
		c: '(c) Gender-balanced participation, equal working conditions, work-life balance',
		d: '(d) Adaptation of workers, enterprises and entrepreneurs to change; active and healthy ageing',
		e: '(e) Quality, inclusiveness, effectiveness and labour-market relevance of education and training systems',
		f: '(f) Equal access to and completion of quality and inclusive education and training',
		g: '(g) Lifelong learning, flexible upskilling and reskilling',
		h: '(h) Active inclusion, equal opportunities, non-discrimination, active participation, employability',
		i: '(i) Socio-economic integration of third-country nationals',
		j: '(j) Socio-economic integration of marginalised communities such as Roma',
		k: '(k) Equal and timely access to quality, sustainable and affordable services; social protection; healthcare and long-term care',
		l: '(l) Social integration of people at risk of poverty or social exclusion, including the most deprived and children',
		m: '(m) Addressing material deprivation through food and basic material assistance'
	},
	cautions: {
		l: 'The common result indicators do not apply here, so a priority under (l) needs a programme-specific result indicator. Support counted for the most deprived under Article 7(5) uses the indicators of Annex II instead of Annex I.',
		m: 'Food and material aid. It is programmed in section 2.1.1.2, without milestones and targets, and CLLD is not expected there.'
	}
};
