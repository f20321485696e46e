import { chosen, counted, cpr, does, essential, own, phrase, phraseIf, together, type Sentences } from './sentence.ts';
import type { Values } from '#lib/section/values.ts';

/** The CLLD codes of dimension 3 (Annex I CPR, Table 3), in the words of a sentence. */
const areaTypes: Readonly<Record<string, string>> = {
	'09': 'urban neighbourhoods',
	'10': 'cities, towns and suburbs',
	'11': 'functional urban areas',
	'12': 'rural areas',
	'13': 'mountainous areas',
	'14': 'islands and coastal areas',
	'15': 'sparsely populated areas',
	'16': 'other types of territories'
};

const fundNames = { 'esf-plus': 'the ESF+', erdf: 'the ERDF', jtf: 'the JTF', emfaf: 'the EMFAF', eafrd: 'the EAFRD through LEADER' };

/** 2 000 characters for the whole field: each sentence is as short as it can be, and refers to Section 1 for the rest. */
export const territories: Sentences = {
	'territories-no-clld': (v) =>
		together(
			'Community-led local development is not used.',
			v.has('no-clld-alternative') ? `Instead, the managing authority ${v.phrase('no-clld-alternative')}.` : undefined
		),
	'territories-clld': (v) =>
		together(
			`Community-led local development (CLLD) is used as a territorial tool under Article 28, point (b), of ${cpr}.`,
			v.has('programme-place') ? `The managing authority ${phrase(v, 'programme-place')}.` : undefined,
			v.is('clld-use', 'pilot') ? `It ${phrase(v, 'clld-use')}.` : undefined,
			own(v, 'pilot-extension-criteria', 'The following applies to the extension.')
		),
	'territories-areas': (v) => {
		const regions = v.has('nuts-regions') ? ` within the NUTS regions covered (${v.text('nuts-regions')})` : '';
		return together(
			`Strategies cover subregional areas${regions} of the following types: ${areaTypesOf(v)}.`,
			does(v, [phraseIf(v, 'territory-selection'), phraseIf(v, 'urban-rural')]),
			own(v, 'targeting-criteria', 'The areas are targeted by the following criteria.')
		);
	},
	'territories-why-clld': (v) => essential(v, 'territories-reason', 'The territories are chosen for the following reasons.'),
	'territories-population': (v) => {
		const range = population(v);
		return together(phraseIf(v, 'population-rule') && `The managing authority ${phrase(v, 'population-rule')}.`, range && `An area has ${range} inhabitants.`);
	},
	'territories-budget': (v) => {
		const number = v.has('number-of-strategies')
			? counted(v.figure('number-of-strategies'), 'strategy', 'strategies')
			: `${v.figure('number-of-strategies')} strategies`;
		const areas = v.rowCount('planned-areas');
		const range = budgetRange(v);
		return together(
			`Support is planned for ${number} with a total public contribution of ${v.figure('budget-total')}${range ? `, ${range} for each strategy` : ''}.`,
			areas > 0 ? `Planning is based on ${counted(String(areas), 'area', 'areas')} (see Section 1).` : undefined
		);
	},
	'territories-funds': (v) => {
		const funds = Object.entries(fundNames).flatMap(([id, name]) => (v.includes('clld-funds', id) ? [name] : []));
		const lead = chosen(v, 'lead-fund-model', {
			none: 'The rules of each Fund apply to its part of a strategy.',
			'running-costs': `Preparatory, management and animation costs are supported by one Fund: ${costsFund(v)}.`,
			'lead-fund': `The Lead Fund is the ${v.has('lead-fund') ? v.code('lead-fund') : '[…]'}.`
		});
		return together(lead);
	}
};
