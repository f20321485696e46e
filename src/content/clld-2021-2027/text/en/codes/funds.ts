import type { CodeListText } from '#lib/guide/guide-text.ts';

export const funds: CodeListText = {
	title: 'Funds',
	note: 'ERDF, ESF+, JTF and EMFAF support CLLD under Article 31(1) CPR. The EAFRD is not a Fund of the CPR; it joins through LEADER.',
	codes: {
		'ESF+': 'European Social Fund Plus',
		ERDF: 'European Regional Development Fund',
		CF: 'Cohesion Fund',
		JTF: 'Just Transition Fund',
		EMFAF: 'European Maritime, Fisheries and Aquaculture Fund',
		EAFRD: 'European Agricultural Fund for Rural Development'
	},
	cautions: {
		CF: 'Article 31(1) CPR does not name the Cohesion Fund: it cannot support CLLD.',
		JTF: 'Supports only activities of Article 8(2) JTF Regulation that carry out a territorial just transition plan, and cannot share a priority with another Fund.',
		EMFAF:
			'Delivers CLLD through one specific objective of its own. Articles 108 to 112 CPR do not apply to it, so neither does the 10 percentage point bonus for CLLD priorities.',
		EAFRD:
			'LEADER rules apply: at least 5\u00a0% of the EAFRD contribution is reserved for LEADER, and Article 112 CPR does not bind it.'
	}
};
