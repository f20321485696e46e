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
	phrasesIf,
	pointsIf,
	rowsIf,
	together,
	withoutCode,
	type Sentences
} from './sentence.ts';
import type { Values } from '#lib/section/values.ts';

const policyKinds = {
	'country-recommendation': 'country-specific recommendation',
	'pillar-principle': 'principle of the European Pillar of Social Rights',
	'national-strategy': 'national or regional strategy'
};

/** Section 1, first part: the challenges, and why CLLD is the answer to them. */
export const strategy: Sentences = {
	'strategy-no-clld': (v) =>
		together(
			essential(v, 'no-clld-reasons', 'The programme does not use community-led local development, for the following reasons.'),
			v.has('no-clld-alternative') ? `Instead, the managing authority ${v.phrase('no-clld-alternative')}.` : undefined
		),
	'strategy-scope': (v) => {
		const regions = v.has('nuts-regions') ? v.text('nuts-regions') : undefined;
		const covered = v.has('categories-of-region')
			? `The programme covers ${v.list(v.phrases('categories-of-region'))}${regions ? ` (NUTS regions: ${regions})` : ''}.`
			: regions && `The programme covers the following NUTS regions: ${regions}.`;
		return together(
			covered,
			listIf(v, 'programme-funds', covered === undefined ? 'The programme is supported by' : 'It is supported by')
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
		essential(
			v,
			'local-needs',
			'CLLD responds to needs that are local, have several causes at once and are not met by standard calls.'
		),
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
			`CLLD contributes to the following macro-regional and sea basin strategies: ${v.list(names)}.`,
			v.has('macro-regional-contribution') ? v.sentences('macro-regional-contribution') : undefined
		);
	},
	'strategy-clld': (v) => {
		const frame = [phraseIf(v, 'programme-place'), phraseIf(v, 'objectives-model')].filter((part) => part !== undefined);
		const isTold = v.includes('priority-kind', 'none') || v.is('programme-place', 'innovation-priority');
		const dedications = isTold ? [] : phrasesIf(v, 'priority-kind');
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
			essential(
				v,
				'added-value-results',
				'Compared with other calls of the programme, CLLD is expected to lead to better results.'
			),
			own(v, 'added-value-governance', 'CLLD is expected to change the way in which local decisions are made.'),
			own(
				v,
				'added-value-social-capital',
				'CLLD is expected to strengthen trust and cooperation between people and organisations.'
			)
		),
	'strategy-innovation': (v) =>
		together(
			v.includes('innovation-character', 'none')
				? 'The actions are not presented as social innovation, social experimentation or scaling up.'
				: listIf(v, 'innovation-character', 'The actions under CLLD include'),
			own(v, 'innovation-priority-link', 'The link with the priority dedicated to social innovative actions is as follows.')
		),
	'strategy-lessons': (v) =>
		lines(
			essential(
				v,
				'lessons-2014-2020',
				'The following lessons from the programming period 2014–2020 have been taken into account.'
			),
			own(v, 'lessons-current-period', 'Implementation since 2021 has provided the following further lessons.')
		),
	'strategy-existing-groups': (v) =>
		lines(
			own(v, 'existing-lags', 'CLLD builds on the experience of existing local action groups.'),
			own(
				v,
				'white-spots',
				'Areas with a high level of need but without experience of local action groups receive particular support.'
			)
		),
	'strategy-areas': (v) =>
		lines(
			v.has('territories-reason')
				? 'The territories and the reasons for their choice are described in Section 2.1.1.1.1.'
				: undefined,
			own(v, 'area-rule', 'The boundaries of the areas are drawn according to the following rule.'),
			does(v, [phraseIf(v, 'urban-rural')]),
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
		)
};

/** Names of the strategies that the programme contributes to; code 11 stands for none. */
export const macroRegions = (v: Values): readonly string[] =>
	v
		.codes('macro-regional-strategies')
		.filter((title) => !title.startsWith('11 '))
		.map(withoutCode);
