import {
	bodies,
	cell,
	chosen,
	counted,
	cpr,
	does,
	essential,
	listIf,
	own,
	phraseIf,
	phrasesIf,
	pointsIf,
	rowsIf,
	together,
	type Sentences
} from './sentence.ts';
import type { RowValues, Values } from '#lib/section/values.ts';

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

const actionTypes = {
	'capacity-building': 'capacity building and preparatory actions',
	operations: 'operations under the strategies',
	'cooperation-operations': 'cooperation activities',
	'management-animation': 'management, monitoring, evaluation and animation'
};

const aidRoutes = {
	'no-aid': 'no State aid',
	'de-minimis': 'de minimis aid',
	'gber-19a': 'Article 19a of Regulation (EU) No 651/2014',
	'gber-19b': 'Article 19b of Regulation (EU) No 651/2014',
	other: 'another route'
};

/** The tasks besides the exclusive ones of the LAG, which the types of action name by law. */
const tasks = {
	'final-eligibility': 'final verification of eligibility before approval',
	contracting: 'document setting out the conditions for support',
	payment: 'payment to beneficiaries',
	'management-verification': 'management verifications',
	complaints: 'examination of complaints'
};

/** Section 1, second part: how CLLD is run. */
export const running: Sentences = {
	'strategy-funds': (v) =>
		together(
			does(v, [phraseIf(v, 'funds-model')]),
			clldFunds(v),
			v.is('other-programmes-involved', 'yes') ? 'Other programmes support the same strategies.' : undefined,
			does(v, [phraseIf(v, 'lead-fund-model')]),
			v.is('lead-fund-model', 'lead-fund')
				? `The Lead Fund is the ${v.code('lead-fund')}; the rules on the scope of each Fund and on the eligibility of its expenditure continue to apply.`
				: undefined,
			own(
				v,
				'fund-information-flow',
				'The authorities of the other Funds receive the information that they need for monitoring and payments as follows.'
			),
			pointsIf(
				v,
				'Within the strategies, the Funds are demarcated from each other as follows:',
				rowsIf(v, 'fund-demarcation').map(fundBorder)
			)
		),
	'strategy-coordination': (v) =>
		together(
			does(v, [phraseIf(v, 'partnership-agreement-scope')]),
			essential(v, 'coordination-with-other-funds', 'CLLD is coordinated with other support in the same areas as follows.'),
			does(v, [phraseIf(v, 'fund-coordination')]),
			listIf(v, 'double-funding-check', 'Double funding is prevented by'),
			pointsIf(
				v,
				'Other place-based instruments in the same areas are demarcated from CLLD as follows:',
				rowsIf(v, 'other-instruments').map((row) => {
					const kind = chosen(row, 'kind', instrumentKinds);
					const name = row.text('name');
					return `${name}${kind && !name.startsWith(kind) ? ` (${kind})` : ''}${cell(row, 'area', (text) => `, ${text}`)}: ${row.text('demarcation')}`;
				})
			)
		),
	'strategy-capacity': (v) =>
		together(
			own(v, 'administrative-capacity', 'The programme addresses the following weaknesses in administrative capacity.'),
			staff(v),
			posts(v),
			does(v, [phraseIf(v, 'support-unit'), phraseIf(v, 'record-system')]),
			listIf(v, 'ta-support-actions', 'Technical assistance supports')
		),
	'strategy-preparation': (v) =>
		together(
			preparationTime(v),
			listIf(v, 'preparation-costs', 'Preparatory support may be used for'),
			listIf(v, 'applicant-help', 'Small applicants and beneficiaries are assisted by')
		),
	'strategy-actors': (v) =>
		pointsIf(
			v,
			'The types of action are carried out by the following actors:',
			rowsIf(v, 'action-carriers').map((row) => {
				const type = chosen(row, 'action-type', actionTypes) ?? row.text('action-type');
				return `${type}: ${row.text('carrier')}${cell(row, 'task', (text) => ` (${text})`)}`;
			})
		),
	'strategy-local-strategies': (v) =>
		pointsIf(
			v,
			`Each local development strategy sets out, in accordance with Article 32(1) of ${cpr}:`,
			phrasesIf(v, 'strategy-elements')
		),
	'strategy-selection': (v) =>
		together(
			listIf(v, 'call-documents', 'The call for strategies is published together with'),
			pointsIf(v, 'Strategies are assessed against the following criteria:', rowsIf(v, 'strategy-criteria').map(criterion)),
			does(v, [
				phraseIf(v, 'decision-mode'),
				phraseIf(v, 'strategy-proof'),
				phraseIf(v, 'improvement-round'),
				phraseIf(v, 'late-areas')
			]),
			v.has('quality-threshold')
				? `The minimum score is ${v.figure('quality-threshold')} of the highest possible score.`
				: undefined,
			v.has('improvement-weeks')
				? `The improvement round takes ${counted(v.figure('improvement-weeks'), 'week', 'weeks')}.`
				: undefined,
			v.has('strategy-approval-date')
				? `The approval decisions are planned for ${v.figure('strategy-approval-date')}.`
				: undefined,
			v.includes('areas-left-out', 'no-follow-up')
				? 'No follow-up is planned for areas whose strategy is not selected.'
				: listIf(v, 'areas-left-out', 'Areas whose strategy is not selected receive')
		),
	'strategy-agreements': (v) =>
		together(
			listIf(v, 'approval-decision-contents', 'Each decision approving a strategy sets out'),
			does(v, [
				...phrasesIf(v, 'budget-rules'),
				phraseIf(v, 'agreement-form'),
				phraseIf(v, 'allocation-over-time'),
				phraseIf(v, 'strategy-change-rule'),
				...phrasesIf(v, 'lag-freedoms')
			])
		),
	'strategy-delivery': (v) =>
		together(
			does(v, [phraseIf(v, 'contract-liability')]),
			pointsIf(
				v,
				'Tasks other than those of the local action groups under Article 33(3) are allocated as follows:',
				allocatedTasks(v)
			),
			listIf(v, 'final-check-points', 'The final verification of eligibility before approval establishes'),
			v.has('final-check-days') ? `It takes at most ${counted(v.figure('final-check-days'), 'day', 'days')}.` : undefined,
			chosen(v, 'choice-rescored', {
				yes: 'Operations selected by a local action group are scored or ranked again.',
				no: 'Operations selected by a local action group are not scored or ranked again.'
			})
		),
	'strategy-intermediate-bodies': (v) =>
		together(
			chosen(v, 'lag-extra-tasks', {
				yes: 'Local action groups that carry out further tasks of the managing authority are identified as intermediate bodies in accordance with Article 33(4).',
				no: 'Local action groups do not carry out further tasks of the managing authority.'
			}),
			pointsIf(
				v,
				'The following intermediate bodies take part:',
				rowsIf(v, 'intermediate-bodies').map((row) => `${row.text('body')}: ${row.text('tasks')}`)
			),
			listIf(v, 'arrangement-contents', 'Written arrangements with intermediate bodies settle'),
			own(
				v,
				'function-separation',
				'Where a local action group is itself a beneficiary or an intermediate body, functions are separated as follows.'
			)
		),
	'strategy-payments': (v) =>
		together(
			does(v, [...phrasesIf(v, 'cofinancing-sources'), phraseIf(v, 'advances'), phraseIf(v, 'advance-payments')]),
			listIf(v, 'beneficiary-payments', 'Local action groups may provide for')
		),
	'strategy-cost-options': (v) =>
		together(
			does(v, phrasesIf(v, 'cost-methods')),
			pointsIf(v, 'The following forms of grant apply to the kinds of cost:', rowsIf(v, 'cost-options').map(costOption)),
			own(v, 'right-to-fail', 'Where an experiment does not lead to the expected result, the following applies.')
		),
	'strategy-state-aid': (v) =>
		pointsIf(
			v,
			'The following State aid rules apply to the kinds of operation:',
			rowsIf(v, 'aid-routes').map((row) => {
				const recorder = chosen(row, 'recorder', bodies);
				const reason = cell(row, 'reason', (text) => ` (${text})`);
				return `${row.text('operation-kind')}: ${chosen(row, 'route', aidRoutes) ?? row.text('route')}${reason}${recorder ? `; recorded by ${recorder}` : ''}`;
			})
		),
	'strategy-safeguards': (v) =>
		together(
			listIf(v, 'participant-data-practice', 'When data on participants are collected, they are protected by'),
			listIf(v, 'selection-statistics', 'For each local action group, the managing authority monitors'),
			pointsIf(v, 'Complaints are examined as follows:', rowsIf(v, 'complaints-channel').map(complaint)),
			listIf(v, 'complaint-follow-up', 'The handling of complaints is supported by')
		),
	'strategy-results': (v) =>
		together(
			does(v, [phraseIf(v, 'indicator-set')]),
			listIf(v, 'added-value-aspects', 'To show the added value of CLLD, the evaluation covers'),
			does(v, [phraseIf(v, 'evaluation-use'), phraseIf(v, 'self-evaluation-funding')])
		),
	'strategy-financing': (v) =>
		together(
			does(v, [phraseIf(v, 'ring-fence')]),
			v.includes('raised-thresholds', 'none')
				? 'None of the raised minimum shares of Articles 7 and 9 of Regulation (EU) 2021/1057 applies to the Member State.'
				: listIf(v, 'raised-thresholds', 'Under Articles 7 and 9 of Regulation (EU) 2021/1057, the Member State is subject to'),
			pointsIf(
				v,
				'CLLD under this priority contributes to the requirements on the ESF+ resources of the Member State as follows:',
				rowsIf(v, 'national-shares').map((row) => {
					const national = row.has('national-amount') ? ` out of ${row.figure('national-amount')} in all programmes` : '';
					return `${chosen(row, 'theme', nationalThemes) ?? row.text('theme')}: ${row.figure('clld-amount')}${national}`;
				})
			)
		)
};

/** Told only where the model of the Funds does not say it already. */
const clldFunds = (v: Values): string | undefined => {
	const isPair = v.is('funds-model', 'esf-erdf') && !['jtf', 'emfaf', 'eafrd'].some((fund) => v.includes('clld-funds', fund));
	return isPair || v.is('funds-model', 'mono') ? undefined : listIf(v, 'clld-funds', 'Strategies may be supported by');
};

const fundBorder = (row: RowValues): string => {
	const leavesOut = cell(row, 'leaves-out', (text) => `; not supported: ${text}`);
	return `${row.code('fund')}: ${row.text('pays-for')}${leavesOut}${cell(row, 'example', (text) => `; example: ${text}`)}`;
};

const staff = (v: Values): string | undefined => {
	const heads = v.has('authority-staff-number') ? counted(v.figure('authority-staff-number'), 'person', 'people') : undefined;
	const equivalents = v.has('authority-staff-fte')
		? counted(v.figure('authority-staff-fte'), 'full-time equivalent', 'full-time equivalents')
		: undefined;
	const secured = chosen(v, 'authority-staff-secured', {
		yes: 'The posts are secured until closure.',
		no: 'The posts are not yet secured until closure.'
	});
	if (heads !== undefined)
		return together(`The managing authority assigns ${heads} to CLLD${equivalents ? ` (${equivalents})` : ''}.`, secured);
	return equivalents === undefined ? undefined : together(`The managing authority assigns ${equivalents} to CLLD.`, secured);
};

const posts = (v: Values): string | undefined => {
	const named = rowsIf(v, 'staff-by-task').flatMap((row) => chosen(row, 'task', postTasks) ?? []);
	if (named.length === 0) return undefined;
	const sum = counted(v.sum('staff-by-task', 'posts'), 'full-time equivalent is', 'full-time equivalents are');
	return `In all bodies together, ${sum} planned for the following tasks: ${[...new Set(named)].join('; ')}.`;
};

const criterion = (row: RowValues): string => {
	const named = [chosen(row, 'subject', criterionSubjects), row.has('criterion') ? row.text('criterion') : undefined];
	const name = named.filter((part) => part !== undefined).join(': ');
	return `${name === '' ? row.text('criterion') : name} (weight: ${row.figure('weight')})${cell(row, 'judgement', (text) => `; assessment: ${text}`)}`;
};

const allocatedTasks = (v: Values): readonly string[] => {
	const rows = rowsIf(v, 'task-allocation');
	return Object.entries(tasks).flatMap(([task, name]) => {
		const responsible = rows.filter((row) => row.is('task', task) && row.has('body'));
		return responsible.length === 0 ? [] : [`${name}: ${responsible.map(bodyOf).join('; ')}`];
	});
};

const bodyOf = (row: RowValues): string =>
	`${chosen(row, 'body', bodies) ?? row.text('body')}${cell(row, 'note', (text) => ` (${text})`)}`;

const complaint = (row: RowValues): string => {
	const review = chosen(row, 'review-body', bodies);
	const days = row.has('days') ? `, within ${counted(row.figure('days'), 'day', 'days')}` : '';
	const first = chosen(row, 'first-body', bodies) ?? row.text('first-body');
	return `${chosen(row, 'subject', complaintSubjects) ?? row.text('subject')}: ${first}${days}${review ? `; review: ${review}` : ''}`;
};

const preparationTime = (v: Values): string | undefined => {
	const from = v.has('preparation-opens') ? ` from ${v.figure('preparation-opens')}` : '';
	const until = v.has('preparation-ends') ? ` until ${v.figure('preparation-ends')}` : '';
	return from + until === '' ? undefined : `Preparatory support is available${from}${until}.`;
};

const costKinds = {
	preparation: 'preparation of strategies',
	'lag-staff': 'staff of the local action group',
	'lag-other': 'other costs of management and animation',
	'operation-staff': 'staff costs of operations',
	'operation-other': 'other costs of operations',
	'participant-costs': 'allowances and salaries of participants',
	'small-operation': 'small operations as a whole',
	cooperation: 'cooperation between local action groups'
};

const costForms = {
	'unit-costs': 'unit costs',
	'lump-sum': 'lump sum',
	'draft-budget': 'lump sum or unit costs based on a draft budget',
	'flat-rate': 'flat rate',
	'real-costs': 'real costs'
};

const flatRates = {
	'indirect-of-direct': 'direct costs to cover indirect costs',
	'indirect-of-staff': 'direct staff costs to cover indirect costs',
	'indirect-calculated': 'direct costs to cover indirect costs, based on a calculation',
	'staff-of-direct': 'the other direct costs to cover direct staff costs',
	'remaining-of-staff': 'direct staff costs to cover all remaining costs'
};

const costOption = (row: RowValues): string => {
	const kind = chosen(row, 'cost-kind', costKinds) ?? row.text('cost-kind');
	const base = row.is('form', 'flat-rate') ? chosen(row, 'flat-rate-kind', flatRates) : undefined;
	const form = base ? `flat rate of ${row.figure('rate')} of ${base}` : (chosen(row, 'form', costForms) ?? row.text('form'));
	return `${kind}: ${form}${cell(row, 'method', (text) => ` (${text})`)}`;
};
