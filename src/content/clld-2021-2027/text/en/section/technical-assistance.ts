import { counted, cpr, does, essential, listIf, phraseIf, phrases, together, type Sentences } from './sentence.ts';

export const technicalAssistance: Sentences = {
	'ta-actions-form': (v) => does(v, [phraseIf(v, 'technical-assistance-form')]),
	'ta-actions-support': (v) =>
		together(
			v.points(
				'For community-led local development (CLLD), technical assistance supports the following actions of the managing authority and of national or regional networks:',
				phrases(v, 'ta-support-actions')
			),
			v.has('ta-support-amount') ? `A total of ${v.figure('ta-support-amount')} is planned for this purpose.` : undefined,
			v.includes('ta-support-actions', 'lag-running-costs')
				? undefined
				: `The costs of local action groups for management, monitoring, evaluation and animation are supported under the strategies in accordance with Article 34(1), point (c), of ${cpr}, and not from technical assistance.`
		),
	'ta-actions-help': (v) =>
		together(
			does(v, [phraseIf(v, 'support-unit')]),
			v.has('support-answer-days')
				? `Questions of local action groups are answered within ${counted(v.figure('support-answer-days'), 'day', 'days')}.`
				: undefined
		),
	'ta-actions-training': (v) =>
		listIf(
			v,
			'training-topics',
			'Before the first call, staff of the programme authorities, of intermediate bodies and of the audit authority are trained in'
		),
	'ta-actions-preparation': (v) =>
		together(
			listIf(v, 'preparation-offers', 'Partnerships that prepare a strategy are offered'),
			does(v, [phraseIf(v, 'facilitation')]),
			v.has('white-spots')
				? 'Areas without experience of local action groups receive particular attention (see Section 1).'
				: undefined
		),
	'ta-actions-staff': (v) =>
		together(
			v.has('staff-by-task')
				? `The tasks of delivering CLLD are planned with ${v.sum('staff-by-task', 'posts')} full-time equivalents in total.`
				: undefined,
			v.has('networking-support')
				? 'The networking of local action groups is supported as described in Section 2.1.1.1.1.'
				: undefined
		),
	'ta-target-groups-served': (v) => essential(v, 'ta-groups', 'Technical assistance serves the following target groups.'),
	'ta-not-linked-planned': (v) =>
		v.is('uses-article-37', 'yes')
			? essential(
					v,
					'article-37-description',
					`Additional technical assistance is planned as financing not linked to costs under Article 37 of ${cpr}.`
				)
			: undefined
};
