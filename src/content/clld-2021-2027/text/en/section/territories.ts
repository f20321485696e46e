import { areaName, chosen, counted, cpr, does, own, phrase, phraseIf, together, type Sentences } from './sentence.ts';
import type { Id } from '#lib/guide/id.ts';
import type { Values } from '#lib/section/values.ts';

/** The CLLD codes of dimension 3 (Annex I CPR, Table 3), in the words of a sentence. */
const areaTypes = [
	['09', 'urban neighbourhoods'],
	['10', 'cities, towns and suburbs'],
	['11', 'functional urban areas'],
	['12', 'rural areas'],
	['13', 'mountainous areas'],
	['14', 'islands and coastal areas'],
	['15', 'sparsely populated areas'],
	['16', 'other types of territories']
] as const;

const fundNames = {
	'esf-plus': 'the ESF+',
	erdf: 'the ERDF',
	jtf: 'the JTF',
	emfaf: 'the EMFAF',
	eafrd: 'the EAFRD through LEADER'
};

const shortNames = { 'ESF+': 'ESF+', ERDF: 'ERDF', JTF: 'JTF', EMFAF: 'EMFAF', EAFRD: 'EAFRD' };

const places = {
	'dedicated-priority': ', in a dedicated priority delivered entirely through it,',
	embedded: ', within several specific objectives,',
	'innovation-priority': ', within the priority dedicated to social innovative actions,'
};

/** 2 000 characters for the whole field: each sentence is as short as it can be, and Section 1 holds the rest. */
export const territories: Sentences = {
	'territories-no-clld': (v) =>
		together(
			'Community-led local development is not used.',
			v.has('no-clld-alternative') ? `Instead, the managing authority ${v.phrase('no-clld-alternative')}.` : undefined
		),
	'territories-clld': (v) => {
		const place = chosen(v, 'programme-place', places) ?? '';
		return together(
			`Community-led local development (CLLD) is used${place} as a territorial tool under Article 28, point (b), of ${cpr}.`,
			v.is('clld-use', 'pilot') ? `The managing authority ${phrase(v, 'clld-use')}.` : undefined,
			own(v, 'pilot-extension-criteria', 'The following applies to the extension.')
		);
	},
	'territories-areas': (v) =>
		together(
			`Strategies cover subregional areas${v.has('nuts-regions') ? ` (NUTS regions: ${v.text('nuts-regions')})` : ''} of the following types: ${areaTypesOf(v)}.`,
			does(v, [phraseIf(v, 'territory-selection')]),
			own(v, 'targeting-criteria', 'The following criteria apply.')
		),
	'territories-why-clld': (v) =>
		v.has('territories-reason')
			? v.sentences('territories-reason')
			: `The reasons for the choice of territories are: ${v.text('territories-reason')}.`,
	'territories-population': (v) => {
		const figures = population(v);
		return figures ? `An area has ${figures} inhabitants.` : does(v, [phraseIf(v, 'population-rule')]);
	},
	'territories-budget': (v) => {
		const number = v.figure('number-of-strategies');
		const areas = v.rowCount('planned-areas');
		const figures = budget(v);
		return together(
			`Support is planned for ${counted(number, 'strategy', 'strategies')} with a total public contribution of ${v.figure('budget-total')}${figures ? `, ${figures} for each` : ''}.`,
			areas > 0 ? `Planning is based on ${counted(String(areas), 'area', 'areas')} (see Section 1).` : undefined
		);
	},
	'territories-funds': (v) => together(funds(v), jointly(v), leadFund(v)),
	'territories-selection': (v) =>
		together(
			does(v, [phraseIf(v, 'selection-model')]),
			'A committee applies the published criteria, and the managing authority approves the strategies that it selects (Article 32(2)).',
			call(v)
		),
	'territories-first-round': (v) => {
		const ready = v.has('lags-ready-by')
			? ` and all local action groups are able to carry out their tasks by ${v.figure('lags-ready-by')}`
			: '';
		return `The first round of selection is completed by ${v.figure('first-round-date')}${ready}. ${period(v)}`;
	},
	'territories-coordination': (v) => {
		const rules = v.has('area-rule') || v.has('population-exceptions') ? ['the rules on the boundaries of areas'] : [];
		const others = ['coordination-with-other-funds', 'other-instruments', 'fund-demarcation', 'fund-coordination'].filter((id) =>
			v.has(id)
		);
		const subjects = [...rules, ...(others.length > 0 ? ['the coordination with other support'] : [])];
		return subjects.length === 0 ? undefined : `Section 1 sets out ${v.list(subjects)}.`;
	}
};

const areaTypesOf = (v: Values): string => {
	const types = areaTypes.filter(([code]) => v.includes('area-types', code));
	if (types.length === 0) return v.list(v.codes('area-types').map(areaName));
	const names = types.map(([, name]) => name);
	const codes = v.list(types.map(([code]) => code));
	const isPlain = names.every((name) => !name.includes(' and '));
	const table = v.has('dimension-3') ? '; amounts in Table 6' : '';
	return `${isPlain ? v.list(names) : names.join('; ')} (${types.length === 1 ? 'code' : 'codes'} ${codes}${table})`;
};

const population = (v: Values): string | undefined => {
	if (v.is('population-rule', 'national-range', 'no-threshold')) return undefined;
	const min = v.has('population-min') ? v.figure('population-min') : undefined;
	const max = v.has('population-max') ? v.figure('population-max') : undefined;
	return range(min, max);
};

const budget = (v: Values): string | undefined =>
	range(v.has('budget-min') ? v.figure('budget-min') : undefined, v.has('budget-max') ? v.figure('budget-max') : undefined);

const range = (min: string | undefined, max: string | undefined): string | undefined => {
	if (min !== undefined && max !== undefined) return `between ${min} and ${max}`;
	return min === undefined ? max && `at most ${max}` : `at least ${min}`;
};

const funds = (v: Values): string => {
	const names = Object.entries(fundNames).flatMap(([id, name]) => (v.includes('clld-funds', id) ? [name] : []));
	if (names.length > 0) {
		const extent = names.length === 1 ? ' alone' : v.is('funds-model', 'esf-erdf') ? ' within one programme' : '';
		return `Strategies are supported by ${v.list(names)}${extent}.`;
	}
	return v.has('funds-model')
		? `The managing authority ${phrase(v, 'funds-model')}.`
		: `Strategies are supported by ${v.list(v.phrases('clld-funds'))}.`;
};

const jointly = (v: Values): string | undefined => {
	const parts = [
		...(v.is('joint-call', 'yes') ? ['a joint call is organised'] : []),
		...(v.is('joint-monitoring-committee', 'yes') ? ['a joint committee for all Funds monitors implementation'] : [])
	];
	return parts.length === 0 ? undefined : `In accordance with Article 31(3), ${v.list(parts)}.`;
};

const leadFund = (v: Values): string | undefined => {
	if (v.is('lead-fund-model', 'none')) return 'The rules of each Fund apply to its part of a strategy.';
	if (v.is('lead-fund-model', 'lead-fund')) return `The Lead Fund is the ${fund(v, 'lead-fund')}.`;
	return v.is('lead-fund-model', 'running-costs')
		? `Preparatory, management and animation costs are supported by one Fund, the ${fund(v, 'running-costs-fund')}.`
		: undefined;
};

const fund = (v: Values, question: Id): string => chosen(v, question, shortNames) ?? v.code(question);

const call = (v: Values): string | undefined => {
	const partnerships = v.has('partnership-stage-closes');
	const steps = [
		...step(v, 'strategy-call-opens', 'opens on'),
		...step(v, 'partnership-stage-closes', 'closes for partnerships on'),
		...step(v, 'strategy-call-closes', partnerships ? 'closes for strategies on' : 'closes on'),
		...step(v, 'second-round-closes', 'closes in the second round on')
	];
	return steps.length === 0 ? undefined : `The call ${v.list(steps)}.`;
};

const step = (v: Values, question: Id, words: string): readonly string[] =>
	v.has(question) ? [`${words} ${v.figure(question)}`] : [];

/** The date that the twelve months run from stands there where it is known; whether they are kept is a rule, not a sentence. */
const period = (v: Values): string => {
	const isLast = v.has('last-decision-date') || v.is('other-programmes-involved', 'yes');
	const decision = isLast ? 'last-decision-date' : 'decision-date';
	const date = v.has(decision) ? ` (${v.figure(decision)})` : '';
	return `The 12 months of Article 32(3) run from the decision approving the ${isLast ? 'last programme concerned' : 'programme'}${date}.`;
};
