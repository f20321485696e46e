import {
	cell,
	chosen,
	counted,
	cpr,
	does,
	listIf,
	own,
	phrase,
	phraseIf,
	phrases,
	phrasesIf,
	pointsIf,
	rowsIf,
	together,
	type Sentences
} from './sentence.ts';
import type { Values } from '#lib/section/values.ts';

const grantForms = {
	'unit-costs': 'unit costs',
	'lump-sums': 'lump sums',
	'flat-rates': 'flat rates',
	'draft-budget': 'amounts based on a draft budget',
	'real-costs': 'real costs'
};

/** Per specific objective: what is supported, then who acts, then in which form. What guidance can settle stands in Section 1. */
export const actions: Sentences = {
	'actions-clld': (v) =>
		together(
			`Under specific objective (${v.objective}), support is provided through community-led local development (CLLD) in accordance with Articles 31 to 34 of ${cpr}.`,
			v.has('clld-purpose')
				? `The managing authority ${phrase(v, 'clld-purpose')}.`
				: `The main purpose of CLLD is ${v.phrase('clld-purpose')}.`,
			chosen(v, 'priority-only-clld', {
				yes: 'All actions of the priority are delivered through CLLD.',
				no: 'The priority also comprises actions that are not delivered through CLLD.'
			}),
			v.has('priority-kind') && !v.includes('priority-kind', 'none')
				? `The actions form part of ${v.list(phrases(v, 'priority-kind'))}.`
				: undefined,
			chosen(v, 'text-detail', {
				'short-text': 'The detailed rules are set out in guidance.',
				'detailed-list': 'The eligible actions are those listed here.'
			})
		),
	'actions-types': (v) => v.points(`In accordance with Article 34(1) of ${cpr}, support covers:`, phrases(v, 'action-types')),
	'actions-preparation': (v) =>
		together(
			does(v, [phraseIf(v, 'preparation-access'), phraseIf(v, 'preparation-form')]),
			preparationAmounts(v),
			v.is('paid-if-not-selected', 'yes')
				? `In accordance with Article 34(2), preparatory costs are eligible regardless of whether the strategy is subsequently selected.`
				: undefined
		),
	'actions-operations': (v) =>
		together(
			operations(v),
			own(v, 'statutory-tasks', 'Support does not replace statutory tasks.'),
			does(v, [phraseIf(v, 'started-operations')])
		),
	'actions-routes': (v) =>
		together(
			listIf(v, 'operation-routes', 'Operations are selected and implemented by means of'),
			does(v, [phraseIf(v, 'call-rhythm'), phraseIf(v, 'operation-selection-style')])
		),
	'actions-innovation': (v) =>
		together(
			v.includes('innovation-character', 'none')
				? 'The actions are not presented as social innovation, social experimentation or scaling up.'
				: listIf(v, 'innovation-character', 'In accordance with Article 14 of Regulation (EU) 2021/1057, the actions include'),
			own(v, 'innovation-fields', 'Innovation is supported in the following fields.'),
			does(v, [phraseIf(v, 'innovation-rule'), phraseIf(v, 'experiment-grants'), phraseIf(v, 'scaling-funding')]),
			own(v, 'innovation-definition', 'The following definition applies.'),
			v.has('experiment-budget') ? `${v.figure('experiment-budget')} is set aside for experiments.` : undefined
		),
	'actions-cooperation': (v) =>
		v.is('cooperation-planned', 'yes')
			? `Support covers the cooperation of local action groups and its preparation${v.has('cooperation-description') ? ', as described under interregional, cross-border and transnational actions' : ''}.`
			: undefined,
	'actions-animation': (v) =>
		together(
			v.has('running-cost-share')
				? `Support for management, monitoring, evaluation and animation amounts to at most ${v.figure('running-cost-share')} of the total public contribution to a strategy, within the ceiling of 25\u00a0% laid down in Article 34(2) of ${cpr}.`
				: undefined,
			v.has('running-costs-fund')
				? `Preparatory, management and animation costs are supported by the ${v.code('running-costs-fund')}.`
				: undefined,
			listIf(v, 'animation-activities', 'The animation of a strategy comprises')
		),
	'actions-delivery': (v) =>
		together(
			`Local action groups design and implement the strategies and alone carry out the tasks set out in Article 33(3) of ${cpr}, from building the capacity of local actors, through selection procedures, calls and the selection of operations, to monitoring and evaluating their strategy.`,
			v.has('delivery-model')
				? does(v, phrases(v, 'delivery-model'))
				: `The delivery model is as follows: ${v.list(phrases(v, 'delivery-model'))}.`,
			v.has('verification-body')
				? `The final verification of eligibility before approval is carried out by the following body: ${v.text('verification-body')}.`
				: undefined
		),
	'actions-grants': (v) =>
		together(
			v.has('grant-forms')
				? together('Support to beneficiaries takes the form of grants.', does(v, phrases(v, 'grant-forms')))
				: `Support to beneficiaries takes the form of grants: ${v.list(phrases(v, 'grant-forms'))}.`,
			v.has('simplified-costs-text') ? `The managing authority ${phrase(v, 'simplified-costs-text')}.` : undefined,
			pointsIf(
				v,
				'The form of grant and the procedure depend on the size of the operation:',
				rowsIf(v, 'size-classes').map((row) => {
					const form = chosen(row, 'grant-form', grantForms);
					const days = row.has('days-to-decision')
						? `; decision within ${counted(row.figure('days-to-decision'), 'day', 'days')}`
						: '';
					return `${row.text('name')} (total cost of up to ${row.figure('up-to')}): ${form ?? row.text('grant-form')}${cell(row, 'procedure', (text) => `; ${text}`)}${days}`;
				})
			)
		),
	'actions-cross-financing': (v) => {
		if (!v.has('cross-financing-share')) return undefined;
		const share = v.figure('cross-financing-share');
		return share === '0\u00a0%'
			? `Cross-financing under Article 25(2) of ${cpr} is not planned.`
			: `In accordance with Article 25(2) of ${cpr}, up to ${share} of the support from the Fund under the priority may finance operations to which the eligibility rules of the ERDF apply.`;
	},
	'actions-state-aid': (v) => does(v, phrasesIf(v, 'state-aid-routes')),
	'actions-demarcation': (v) => {
		const isDemarcated = ['other-instruments', 'fund-demarcation', 'coordination-with-other-funds'].some((question) =>
			v.has(question)
		);
		const subjects = [
			...(isDemarcated ? ['the demarcation from other Funds and instruments'] : []),
			...(v.has('innovation-priority-link') ? ['the link with the priority dedicated to social innovative actions'] : [])
		];
		return subjects.length === 0 ? undefined : `Section 1 sets out ${v.list(subjects)}.`;
	},
	'actions-no-significant-harm': (v) =>
		v.has('no-significant-harm')
			? together(
					`The managing authority ${phrase(v, 'no-significant-harm')}.`,
					v.has('no-significant-harm-text') ? v.sentences('no-significant-harm-text') : undefined
				)
			: `Compatibility of the types of action with the “do no significant harm” principle: ${v.phrase('no-significant-harm')}.`
};

/** Examples written for this objective; a row without one serves them all. Nothing where the examples are all for others. */
const operations = (v: Values): string | undefined => {
	const examples = v
		.rows('operation-examples')
		.filter((row) => !row.has('objective') || row.is('objective', v.objective))
		.map((row) => `${row.text('example')}${cell(row, 'contribution', (text) => `: ${text}`)}`);
	if (examples.length === 0 && v.rowCount('operation-examples') > 0) return undefined;
	return together(
		v.points('Operations under this specific objective include in particular:', examples),
		v.is('examples-open', 'yes')
			? 'The list is not exhaustive: local action groups may select other operations that implement their strategy and contribute to the specific objective.'
			: undefined
	);
};

const preparationAmounts = (v: Values): string | undefined => {
	const most = v.has('preparation-amount') ? `at most ${v.figure('preparation-amount')} for each area` : undefined;
	const total = v.has('preparatory-budget') ? `${v.figure('preparatory-budget')} in total` : undefined;
	const number = v.has('preparation-partnerships')
		? `; about ${counted(v.figure('preparation-partnerships'), 'partnership is', 'partnerships are')} expected to receive it`
		: '';
	const amounts = [most, total].filter((amount) => amount !== undefined);
	return amounts.length === 0 ? undefined : `Preparatory support amounts to ${v.list(amounts)}${number}.`;
};
