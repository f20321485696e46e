import {
	areaName,
	categories,
	cell,
	chosen,
	counted,
	cpr,
	does,
	essential,
	lines,
	listIf,
	own,
	phrase,
	phraseIf,
	phrases,
	phrasesIf,
	pointsIf,
	rowsIf,
	series,
	together,
	withoutCode,
	bodies,
	type Sentences
} from './sentence.ts';
import type { Values } from '#lib/section/values.ts';

const policyKinds = {
	'country-recommendation': 'country-specific recommendation',
	'pillar-principle': 'principle of the European Pillar of Social Rights',
	'national-strategy': 'national or regional strategy'
};

const instrumentKinds = {
	leader: 'LEADER',
	'fisheries-clld': 'CLLD under the EMFAF',
	'integrated-investment': 'integrated territorial investment',
	'other-territorial-tool': 'other territorial tool of the Member State',
	'social-contract': 'local social contract',
	'neighbourhood-programme': 'neighbourhood programme',
	other: 'other instrument'
};

const nationalThemes = {
	'social-inclusion': 'social inclusion (specific objectives (h) to (l))',
	'most-deprived': 'support to the most deprived',
	'child-poverty': 'addressing child poverty',
	youth: 'support to young people',
	'capacity-building': 'capacity building of social partners and civil society organisations',
	'innovation-rate': 'social innovative actions at the higher co-financing rate'
};

const criterionSubjects = {
	partnership: 'quality and balance of the partnership',
	involvement: 'involvement of the community',
	needs: 'evidence of needs and potential',
	'intervention-logic': 'intervention logic from needs to measurable results',
	innovation: 'innovation in the local context',
	inclusion: 'inclusion and equality',
	'lag-capacity': 'capacity of the local action group',
	finance: 'financial plan',
	cooperation: 'networking and cooperation'
};

const complaintSubjects = {
	'lag-choice': 'selection of operations by a local action group',
	'eligibility-decision': 'final verification of eligibility',
	'claim-payment': 'claims and payments',
	charter: 'Charter of Fundamental Rights of the European Union',
	'disability-rights': 'United Nations Convention on the Rights of Persons with Disabilities',
	conduct: 'conduct of a local action group, an authority or a beneficiary'
};

const postTasks = {
	support: 'support to local action groups',
	eligibility: 'the final verification of eligibility',
	'contracts-payments': 'contracts and payments',
	verification: 'management verifications',
	'costs-and-aid': 'simplified cost options and State aid',
	records: 'electronic records and indicators',
	coordination: 'coordination, selection of strategies and evaluation'
};

export const strategy: Sentences = {
	'strategy-no-clld': (v) =>
		together(
			essential(v, 'no-clld-reasons', 'The programme does not use community-led local development, for the following reasons.'),
			v.has('no-clld-alternative') ? `Instead, the managing authority ${v.phrase('no-clld-alternative')}.` : undefined
		),
	'strategy-scope': (v) => {
		const regions = v.has('nuts-regions') ? v.text('nuts-regions') : undefined;
		const covered = listIf(v, 'categories-of-region', (list) => `The programme covers ${list}${regions ? ` (NUTS regions: ${regions})` : ''}.`);
		const subject = covered ?? regions ? 'It' : 'The programme';
		return together(
			covered ?? (regions ? `The programme covers the following NUTS regions: ${regions}.` : undefined),
			listIf(v, 'programme-funds', (list) => `${subject} is supported by ${list}.`)
		);
	},
	'strategy-disparities': (v) =>
		v.points(
			'Community-led local development (CLLD) addresses the following territorial disparities:',
			v.rows('regional-disparities').map((row) => {
				const category = chosen(row, 'category', categories);
				const evidence = cell(row, 'evidence', (text) => ` (source: ${text})`);
				return `${row.text('territory')}${category ? ` (${category})` : ''}: ${row.text('disparity')}${evidence}`;
			})
		),
	'strategy-needs': (v) =>
		essential(v, 'local-needs', 'CLLD responds to needs that are local, have several causes at once and are not met by standard calls.'),
	'strategy-market-failures': (v) =>
		own(v, 'market-failures', 'Neither the market nor existing support meets these needs to a sufficient extent.'),
	'strategy-policy-links': (v) =>
		pointsIf(
			v,
			'CLLD contributes to the following recommendations, principles and strategies:',
			rowsIf(v, 'policy-links').map((row) => {
				const kind = chosen(row, 'kind', policyKinds);
				return `${row.text('reference')}${kind ? ` (${kind})` : ''}: ${row.text('contribution')}`;
			})
		),
	'strategy-macro-regions': (v) => {
		if (!v.has('macro-regional-strategies')) return undefined;
		const names = macroRegions(v);
		if (names.length === 0) return 'CLLD is not linked to a macro-regional or sea basin strategy.';
		return together(
			`CLLD contributes to the following macro-regional or sea basin strategies: ${v.list(names)}.`,
			v.has('macro-regional-contribution') ? v.sentences('macro-regional-contribution') : undefined
		);
	},
	'strategy-clld': (v) => {
		const frame = [phraseIf(v, 'programme-place'), phraseIf(v, 'objectives-model')].filter((part) => part !== undefined);
		const dedications = v.has('priority-kind') && !v.includes('priority-kind', 'none') ? phrases(v, 'priority-kind') : [];
		return together(
			v.has('clld-use')
				? `In accordance with Article 31(1) of ${cpr}, the managing authority ${phrase(v, 'clld-use')}.`
				: `The managing authority uses CLLD in accordance with Article 31(1) of ${cpr}.`,
			v.has('clld-purpose') ? `It ${phrase(v, 'clld-purpose')}.` : `The main purpose of CLLD is ${v.phrase('clld-purpose')}.`,
			frame.length > 0 ? `It ${v.list(frame)}.` : undefined,
			dedications.length > 0 ? `CLLD is supported under ${v.list(dedications)}.` : undefined
		);
	},
	'strategy-concept': (v) => own(v, 'clld-concept', 'The concept of CLLD in this programme is as follows.'),
	'strategy-added-value': (v) =>
		lines(
			essential(v, 'added-value-results', 'Compared with other calls of the programme, CLLD is expected to lead to better results.'),
			own(v, 'added-value-governance', 'CLLD is expected to change the way in which local decisions are made.'),
			own(v, 'added-value-social-capital', 'CLLD is expected to strengthen trust and cooperation between people and organisations.')
		),
	'strategy-innovation': (v) =>
		together(
			v.includes('innovation-character', 'none')
				? 'The actions are not presented as social innovation, social experimentation or scaling up.'
				: listIf(v, 'innovation-character', (list) => `The actions under CLLD include ${list}.`),
			own(v, 'innovation-priority-link', 'The link with the priority dedicated to social innovative actions is as follows.')
		),
	'strategy-lessons': (v) =>
		lines(
			essential(v, 'lessons-2014-2020', 'The following lessons from the programming period 2014–2020 have been taken into account.'),
			own(v, 'lessons-current-period', 'Implementation since 2021 has provided the following further lessons.')
		),
	'strategy-existing-groups': (v) =>
		lines(
			own(v, 'existing-lags', 'CLLD builds on the experience of existing local action groups.'),
			own(v, 'white-spots', 'Areas with a high level of need but without experience of local action groups receive particular support.')
		),
	'strategy-areas': (v) =>
		lines(
			own(v, 'area-rule', 'The boundaries of the areas are drawn according to the following rule.'),
			own(v, 'population-exceptions', 'The rule on population is based on the following considerations.'),
			pointsIf(
				v,
				'Planning is based on the following areas:',
				rowsIf(v, 'planned-areas').map((row) =>
					[
						`${row.text('name')}${row.has('area-type') ? ` (${areaName(row.code('area-type'))})` : ''}`,
						...(row.has('population') ? [counted(row.figure('population'), 'inhabitant', 'inhabitants')] : []),
						...(row.has('allocation') ? [row.figure('allocation')] : []),
						...(row.has('note') ? [row.text('note')] : [])
					].join('; ')
				)
			)
		),
	'strategy-capacity': (v) =>
		together(
			own(v, 'administrative-capacity', 'The programme addresses the following weaknesses in administrative capacity.'),
			staff(v),
			v.has('staff-by-task')
				? `In total, ${counted(v.sum('staff-by-task', 'posts'), 'post is', 'posts are')} planned for ${v.list(postNames(v))}.`
				: undefined,
			does(v, [phraseIf(v, 'support-unit'), phraseIf(v, 'record-system')]),
			listIf(v, 'ta-support-actions', (list) => `Technical assistance contributes to CLLD by supporting ${list}.`)
		),
	'strategy-funds': (v) =>
		together(
			does(v, [phraseIf(v, 'funds-model')]),
			v.is('funds-model', 'mono') ? undefined : listIf(v, 'clld-funds', (list) => `Strategies may be supported by ${list}.`),
			phraseIf(v, 'lead-fund-model') && `The managing authority ${phrase(v, 'lead-fund-model')}.`,
			v.is('lead-fund-model', 'lead-fund')
				? `The Lead Fund is the ${v.code('lead-fund')}; the rules on the scope of each Fund and on the eligibility of its expenditure continue to apply.`
				: undefined,
			own(v, 'fund-information-flow', 'The authorities of the other Funds receive the information that they need for monitoring and payments as follows.'),
			pointsIf(
				v,
				'Within the strategies, the Funds are demarcated from each other as follows:',
				rowsIf(v, 'fund-demarcation').map(
					(row) =>
						`${row.code('fund')}: ${row.text('pays-for')}${cell(row, 'leaves-out', (text) => `; not supported: ${text}`)}${cell(row, 'example', (text) => `; example: ${text}`)}`
				)
			)
		),
	'strategy-coordination': (v) =>
		together(
			phraseIf(v, 'partnership-agreement-scope') && `The managing authority ${phrase(v, 'partnership-agreement-scope')}.`,
			essential(
				v,
				'coordination-with-other-funds',
				'CLLD is coordinated with other support in the same areas, in particular with LEADER, the ERDF and the EMFAF.'
			),
			v.is('other-programmes-involved', 'yes') ? 'Other programmes support the same strategies.' : undefined,
			phraseIf(v, 'fund-coordination') && `The managing authority ${phrase(v, 'fund-coordination')}.`,
			pointsIf(
				v,
				'Other place-based instruments in the same areas are demarcated from CLLD as follows:',
				rowsIf(v, 'other-instruments').map((row) => {
					const kind = chosen(row, 'kind', instrumentKinds);
					const area = cell(row, 'area', (text) => `; area: ${text}`);
					return `${row.text('name')}${kind && row.text('name') !== kind ? ` (${kind})` : ''}${area}; demarcation: ${row.text('demarcation')}`;
				})
			)
		),
	'strategy-local-strategies': (v) =>
		pointsIf(v, `Each local development strategy sets out, in accordance with Article 32(1) of ${cpr}:`, phrasesIf(v, 'strategy-elements')),
	'strategy-selection': (v) =>
		together(
			listIf(v, 'call-documents', (list) => `The following is published with the call for strategies: ${list}.`),
			pointsIf(
				v,
				'Strategies are assessed against the following criteria:',
				rowsIf(v, 'strategy-criteria').map((row) => {
					const subject = chosen(row, 'subject', criterionSubjects);
					const name = [subject, row.has('criterion') ? row.text('criterion') : undefined].filter((part) => part !== undefined);
					const judgement = cell(row, 'judgement', (text) => `; ${text}`);
					return `${name.length > 0 ? name.join(': ') : row.text('criterion')} (weight: ${row.figure('weight')})${judgement}`;
				})
			),
			does(v, [phraseIf(v, 'decision-mode'), phraseIf(v, 'strategy-proof'), phraseIf(v, 'improvement-round'), phraseIf(v, 'late-areas')]),
			v.has('quality-threshold') ? `The minimum score is ${v.figure('quality-threshold')} of the highest possible score.` : undefined,
			v.has('improvement-weeks') ? `The improvement round takes ${counted(v.figure('improvement-weeks'), 'week', 'weeks')}.` : undefined,
			v.has('strategy-approval-date') ? `The approval decisions are planned for ${v.figure('strategy-approval-date')}.` : undefined,
			listIf(v, 'areas-left-out', (list) => `Areas whose strategy is not selected receive ${list}.`)
		),
	'strategy-agreements': (v) =>
		together(
			listIf(v, 'approval-decision-contents', (list) => `Each decision approving a strategy sets out ${list}.`),
			does(v, [
				...phrasesIf(v, 'budget-rules'),
				phraseIf(v, 'agreement-form'),
				phraseIf(v, 'allocation-over-time'),
				phraseIf(v, 'strategy-change-rule'),
				phraseIf(v, 'evaluation-use')
			])
		),
	'strategy-safeguards': (v) =>
		together(
			listIf(v, 'double-funding-check', (list) => `Double funding is prevented by ${list}.`),
			listIf(v, 'selection-statistics', (list) => `For each local action group, the managing authority monitors ${list}.`),
			pointsIf(
				v,
				'Complaints are examined as follows:',
				rowsIf(v, 'complaints-channel').map((row) => {
					const review = chosen(row, 'review-body', bodies);
					const days = row.has('days') ? `; answer within ${counted(row.figure('days'), 'day', 'days')}` : '';
					return `${chosen(row, 'subject', complaintSubjects) ?? 'other complaints'}: ${chosen(row, 'first-body', bodies) ?? row.text('first-body')}${review ? `; review: ${review}` : ''}${days}`;
				})
			),
			listIf(v, 'complaint-follow-up', (list) => `The handling of complaints is supported by ${list}.`)
		),
	'strategy-results': (v) =>
		together(
			does(v, [phraseIf(v, 'indicator-set')]),
			listIf(v, 'added-value-aspects', (list) => `To show the added value of CLLD, the evaluation covers ${list}.`)
		),
	'strategy-financing': (v) =>
		together(
			does(v, [phraseIf(v, 'ring-fence')]),
			listIf(v, 'raised-thresholds', (list) => `Under Article 7 or 9 of Regulation (EU) 2021/1057, the Member State is subject to ${list}.`),
			pointsIf(
				v,
				'CLLD under this priority contributes to the requirements that apply to the ESF+ resources of the Member State as follows:',
				rowsIf(v, 'national-shares').map((row) => {
					const national = row.has('national-amount') ? ` out of ${row.figure('national-amount')} in all programmes` : '';
					return `${chosen(row, 'theme', nationalThemes) ?? row.phrase('theme')}: ${row.figure('clld-amount')}${national}`;
				})
			)
		)
};

/** Names of the strategies that the programme contributes to; code 11 stands for none. */
export const macroRegions = (v: Values): readonly string[] =>
	v.codes('macro-regional-strategies').filter((title) => !title.startsWith('11 ')).map(withoutCode);

const staff = (v: Values): string | undefined => {
	const heads = v.has('authority-staff-number') ? counted(v.figure('authority-staff-number'), 'person', 'people') : undefined;
	const equivalents = v.has('authority-staff-fte') ? counted(v.figure('authority-staff-fte'), 'full-time equivalent', 'full-time equivalents') : undefined;
	const secured = chosen(v, 'authority-staff-secured', {
		yes: 'These posts are secured until closure.',
		no: 'These posts have yet to be secured until closure.'
	});
	if (heads !== undefined) {
		return together(`The managing authority plans to employ ${heads} on CLLD${equivalents ? ` (${equivalents})` : ''}.`, secured);
	}
	return equivalents === undefined ? undefined : together(`The managing authority plans ${equivalents} for CLLD.`, secured);
};

const postNames = (v: Values): readonly string[] => [
	...new Set(v.rows('staff-by-task').map((row) => chosen(row, 'task', postTasks) ?? row.phrase('task')))
];
