import { numbered, type StageAnswers } from './stage-answers.ts';

export const programme: StageAnswers = {
	answers: {
		'planning-occasion': 'new-text',
		'member-state': 'FI',
		cci: '2021FI00FFPR000',
		'programme-title': 'Regional programme Nordvale and the Lakes 2021–2027 (invented example)',
		'programme-title-national':
			'Pohjanlaakson ja Järvien alueohjelma 2021–2027 (keksitty esimerkki) / Regionprogram för Nordvalen och Sjöarna 2021–2027 (påhittat exempel)',
		'programme-version': '1',
		'programme-funds': ['esf-plus', 'erdf'],
		'nuts-regions': 'Nordvale and the Lakes (invented)',
		'outermost-only': 'no',
		'categories-of-region': ['transition'],
		'category-history': ['none'],
		'priority-number': '4',
		'priority-name': 'Community-led local development for inclusion in valleys, lake villages and town quarters',
		'priority-kind': ['none'],
		'specific-objectives': ['h', 'l'],
		'priority-policy-objectives': ['po4'],
		'submission-date': '2026-02-16',
		'decision-date': '2026-07-14',
		'other-programmes-involved': 'no',
		'eligible-from': '2026-02-16',
		'eligible-until': '2029-12-31',
		'extra-year-claimed': 'no',
		'technical-assistance-form': 'real-cost'
	},
	rows: {
		authorities: numbered([
			{
				role: 'managing-authority',
				name: 'Regional Council of Nordvale and the Lakes, Department for European Programmes',
				contact: 'Head of department',
				email: 'programmes@nordvale-lakes.example.org'
			},
			{
				role: 'audit-authority',
				name: 'Audit Office for Union Funds',
				contact: 'Head of the regional section',
				email: 'union-funds@audit.example.org'
			},
			{
				role: 'paying-body',
				name: 'State Treasury, Union Funds Division',
				contact: 'Head of division',
				email: 'payments@treasury.example.org'
			},
			{
				role: 'accounting-body',
				name: 'State Treasury, Accounting Division',
				contact: 'Head of division',
				email: 'accounts@treasury.example.org'
			}
		])
	}
};
