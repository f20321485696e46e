import {
	cell,
	chosen,
	cpr,
	does,
	enumerated,
	essential,
	lines,
	listIf,
	own,
	phraseIf,
	phrases,
	phrasesIf,
	pointsIf,
	rowsIf,
	together,
	type Sentences
} from './sentence.ts';
import type { RowValues } from '#lib/section/values.ts';

/** The kinds of partner of Article 8(1) CPR. */
const partnerKinds = {
	'public-authority': 'Regional, local, urban and other public authorities:',
	'economic-social': 'Economic and social partners:',
	'civil-society': 'Bodies representing civil society:',
	research: 'Research organisations and universities:'
};

const interests = {
	public: 'public authority',
	private: 'private interest',
	'civil-society': 'civil society',
	research: 'research'
};

export const partnership: Sentences = {
	'partnership-decision': (v) =>
		v.is('clld-use', 'no')
			? own(v, 'decision-partners', 'Partners took part in the decision not to use community-led local development as follows.')
			: essential(
					v,
					'decision-partners',
					'Partners took part in the decision to use community-led local development (CLLD) as follows.'
				),
	'partnership-partners': (v) => {
		const lead = `In accordance with Article 8(1) of ${cpr}, the following partners are involved in the preparation, implementation, monitoring and evaluation of the programme`;
		const rows = v.rows('partners');
		if (rows.length === 0) return v.points(`${lead}:`, []);
		const kinds = Object.entries(partnerKinds).map(([kind, name]) =>
			pointsIf(v, name, rows.filter((row) => row.is('kind', kind)).map(partner))
		);
		const others = pointsIf(v, 'Other partners:', rows.filter((row) => !row.has('kind')).map(partner));
		return lines(`${lead}.`, ...kinds, others);
	},
	'partnership-consultation': (v) =>
		together(
			own(v, 'consultation-steps', 'Partners were consulted on the CLLD part of the programme as follows.'),
			v.is('code-of-conduct-applied', 'yes')
				? 'The European code of conduct on partnership, laid down in Delegated Regulation (EU) No 240/2014, was applied.'
				: undefined
		),
	'partnership-monitoring': (v) =>
		together(
			chosen(v, 'lag-committee-seat', {
				yes: 'Local action groups are represented in the monitoring committee with a vote.',
				no: 'Local action groups are not represented in the monitoring committee by members of their own.'
			}),
			v.is('joint-monitoring-committee', 'yes')
				? `In accordance with Article 31(3) of ${cpr}, a joint committee for all Funds concerned monitors the implementation of the strategies.`
				: undefined
		),
	'partnership-groups': (v) => {
		const lead = `To comply with Article 31(2), point (b), and Article 33(2) of ${cpr}, the managing authority`;
		return together(
			v.has('lag-composition-rules')
				? does(v, [...phrases(v, 'lag-composition-rules'), phraseIf(v, 'lag-legal-form')], lead)
				: `${lead} sets the following minimum rules on the composition and decisions of local action groups: ${v.list(phrases(v, 'lag-composition-rules'))}.`,
			v.has('single-interest-limit')
				? `No single interest group holds more than ${v.figure('single-interest-limit')} of the votes.`
				: undefined,
			listIf(v, 'conflict-rules', 'Conflicts of interest are avoided by')
		);
	},
	'partnership-inclusiveness': (v) =>
		lines(
			own(v, 'inclusiveness-requirement', 'A local action group has to show its inclusiveness as follows.'),
			own(v, 'accessibility-requirement', 'The following is required of local action groups as regards accessibility.')
		),
	'partnership-access': (v) => {
		const measures = [...phrasesIf(v, 'access-measures'), ...phrasesIf(v, 'event-access')];
		return measures.length === 0 ? undefined : enumerated(v, 'Access to calls, meetings and support is facilitated by', measures);
	},
	'partnership-involvement': (v) =>
		listIf(v, 'involvement-evidence', 'Each strategy has to show the involvement of the community by'),
	'partnership-selection': (v) =>
		together(
			does(v, [phraseIf(v, 'strategy-judges')]),
			own(v, 'selection-committee', 'The committee that selects the strategies is composed as follows.'),
			pointsIf(v, 'The following bodies and experts sit on the committee:', rowsIf(v, 'committee-members').map(member)),
			listIf(v, 'committee-rules', 'The work of the committee is based on')
		),
	'partnership-capacity': (v) =>
		together(
			v.has('partner-capacity-amount')
				? `In accordance with Article 9(2) of Regulation (EU) 2021/1057, ${v.figure('partner-capacity-amount')} of ESF+ resources is planned for the capacity building of social partners and civil society organisations.`
				: undefined,
			v.includes('raised-thresholds', 'capacity-building')
				? 'The minimum share of 0.25\u00a0% laid down in that paragraph applies.'
				: undefined
		),
	'partnership-preparation': (v) =>
		listIf(v, 'preparation-offers', 'Besides financial support, partnerships that prepare a strategy are offered'),
	'partnership-evaluation': (v) =>
		together(
			listIf(v, 'strategy-evaluators', 'The evaluation of CLLD rests on'),
			listIf(v, 'learning-exchange', 'Local action groups, authorities and communities learn from each other through')
		)
};

const partner = (row: RowValues): string => {
	const preparation = cell(row, 'preparation', (text) => `; preparation: ${text}`);
	return `${row.text('name')}${preparation}${cell(row, 'implementation', (text) => `; implementation: ${text}`)}`;
};

const member = (row: RowValues): string => {
	const interest = chosen(row, 'interest', interests);
	const vote = chosen(row, 'votes', { yes: 'with a vote', no: 'without a vote' });
	const role = [interest, vote].filter((part) => part !== undefined).join(', ');
	return `${row.text('body')}${role === '' ? '' : ` (${role})`}${cell(row, 'expertise', (text) => `: ${text}`)}`;
};
