import type { Facts, RowFacts } from './facts.ts';
import { enablingConditionRules } from './enabling-conditions.ts';
import { onePolicyObjective } from './policy-objectives.ts';
import {
	codes,
	fails,
	failsAt,
	labels,
	money,
	notApplicable,
	options,
	passes,
	unknown,
	type Failure,
	type Rule
} from './rule.ts';
import { settle } from './settle.ts';
import { compareDecimals } from '#lib/draft/decimal.ts';
import type { Id } from '#lib/guide/id.ts';

const objectiveList = 'esf-specific-objectives';

const isRuledOut = (facts: Facts): boolean => facts.choice('clld-use') === 'no';

const cell = (question: Id, row: RowFacts, column: Id, message: Id, values: Failure['values'] = {}): Failure => ({
	message,
	at: { question, row: row.id, column },
	values
});

const fundsApart: Rule = {
	id: 'p28',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: '22(2)' },
		{ kind: 'law', act: 'cpr', place: '36(4)' },
		{ kind: 'law', act: 'cpr', place: '36(5)' }
	],
	reads: ['clld-use', 'financing', 'technical-assistance-form'],
	judge: (facts) => {
		if (isRuledOut(facts)) return notApplicable;
		const rows = facts.rows('financing');
		const planned = [...new Set(rows.flatMap((row) => row.choice('fund') ?? []))];
		if (planned.length === 0) return unknown('financing');
		const others = planned.filter((fund) => fund !== 'JTF');
		const form = facts.choice('technical-assistance-form');
		const assistance = rows.flatMap((row) =>
			['union-ta', 'flexibility-ta'].flatMap((column) => {
				const amount = row.decimal(column);
				if (amount === undefined || compareDecimals(amount, '0') === 0) return [];
				return [cell('financing', row, column, 'assistance', { amount: money(amount) })];
			})
		);
		const failures = [
			...rows
				.filter((row) => row.choice('fund') === 'JTF' && others.length > 0)
				.map((row) => cell('financing', row, 'fund', 'jtf', { funds: codes('funds', ...others) })),
			...(form === 'real-cost' ? assistance : [])
		];
		if (failures.length > 0) return failsAt(failures);
		return assistance.length > 0 && form === undefined ? unknown('technical-assistance-form') : passes;
	}
};

const tablesByObjective: readonly Id[] = [
	'objective-justification',
	'output-indicators',
	'result-indicators',
	'dimension-1',
	'dimension-2',
	'dimension-3',
	'dimension-6',
	'dimension-7',
	'enabling-conditions'
];

const objectivesOfTheFund: Rule = {
	id: 'p29',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'esf-plus', place: '4(1)' },
		{ kind: 'law', act: 'cpr', place: '22(3)(c)' },
		{ kind: 'law', act: 'cpr', place: '22(3)(d)' }
	],
	reads: ['clld-use', 'programme-funds', 'specific-objectives', ...tablesByObjective],
	judge: (facts) => {
		if (isRuledOut(facts)) return notApplicable;
		const chosen = facts.choices('specific-objectives');
		if (chosen.length === 0) return unknown('specific-objectives');
		const funds = facts.choices('programme-funds');
		const failures: Failure[] =
			funds.length > 0 && !funds.includes('esf-plus')
				? [{ message: 'fund', at: { question: 'programme-funds' }, values: { objectives: codes(objectiveList, ...chosen) } }]
				: [];
		for (const question of tablesByObjective) {
			for (const row of facts.rows(question)) {
				const objective = row.choice('objective');
				if (objective === undefined || chosen.includes(objective)) continue;
				const values = { objective: codes(objectiveList, objective), table: labels(question) };
				failures.push(cell(question, row, 'objective', 'objective', values));
			}
		}
		return failsAt(failures);
	}
};

const unionCosts: Rule = {
	id: 'p51',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: '94(2)' },
		{ kind: 'law', act: 'cpr', place: '95' },
		{ kind: 'law', act: 'cpr', place: 'annex:V/8/table-14' },
		{ kind: 'law', act: 'cpr', place: 'annex:V/appendix-1' },
		{ kind: 'law', act: 'cpr', place: 'annex:V/appendix-2' },
		{ kind: 'evidence', source: 'sfc-programme' }
	],
	reads: [
		'clld-use',
		'uses-article-94',
		'appendix-1-complete',
		'uses-article-95',
		'appendix-2-complete',
		'output-indicators',
		'result-indicators'
	],
	judge: (facts) => {
		if (isRuledOut(facts)) return notApplicable;
		const asked = ['uses-article-94', 'appendix-1-complete', 'uses-article-95', 'appendix-2-complete'].filter((id) =>
			facts.isAsked(id)
		);
		const missing = asked.filter((id) => !facts.isYes(id) && !facts.isNo(id));
		const failures: Failure[] = [];
		if (facts.isNo('appendix-1-complete'))
			failures.push({ message: 'appendix-1', at: { question: 'appendix-1-complete' }, values: {} });
		if (facts.isNo('appendix-2-complete'))
			failures.push({ message: 'appendix-2', at: { question: 'appendix-2-complete' }, values: {} });
		if (facts.isYes('uses-article-94')) {
			const tables = ['output-indicators', 'result-indicators'];
			const rows = tables.flatMap((table) => facts.rows(table));
			if (rows.length === 0) missing.push(...tables);
			else if (rows.every((row) => row.choice('common') === undefined))
				failures.push({ message: 'indicators', at: { question: 'uses-article-94' }, values: {} });
		}
		return settle(failures, missing);
	}
};

const twoPersons: Rule = {
	id: 'p52',
	severity: 'information',
	basis: [
		{ kind: 'law', act: 'cpr', place: 'annex:XV/2.2' },
		{ kind: 'evidence', source: 'sfc-access' }
	],
	reads: ['clld-use', 'planning-occasion'],
	judge: (facts) => {
		const occasion = facts.choice('planning-occasion');
		if (isRuledOut(facts) || (occasion !== 'new-text' && occasion !== 'amendment')) return notApplicable;
		return fails('planning-occasion');
	}
};

const rightsSubjects: readonly string[] = ['charter', 'disability-rights'];

const complaintsChannel: Rule = {
	id: 'c57',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: 'annex:III' },
		{ kind: 'law', act: 'cpr', place: '69(7)' }
	],
	reads: ['clld-use', 'charter-complaints', 'complaints-channel'],
	judge: (facts) => {
		if (isRuledOut(facts)) return notApplicable;
		const isDescribed = facts.text('charter-complaints') !== undefined;
		const rows = facts.rows('complaints-channel');
		if (!isDescribed && rows.length === 0) return unknown('charter-complaints', 'complaints-channel');
		const subject = (id: string | undefined) => ({
			subject: options('complaints-channel', id === undefined ? [] : [id], 'subject')
		});
		const failures: Failure[] = rightsSubjects
			.filter((id) => !isDescribed && rows.every((row) => row.choice('subject') !== id))
			.map((id) => ({ message: 'missing', at: { question: 'complaints-channel' }, values: subject(id) }));
		for (const row of rows) {
			const of = row.choice('subject');
			if (of === undefined || !rightsSubjects.includes(of)) continue;
			if (row.choice('first-body') === undefined)
				failures.push(cell('complaints-channel', row, 'first-body', 'body', subject(of)));
			if (row.choice('reported') === 'no') failures.push(cell('complaints-channel', row, 'reported', 'reported', subject(of)));
		}
		return failsAt(failures);
	}
};

/** Measures by which people get to events and offices, and by which they get on with calls and forms. */
const accessToPlaces: readonly string[] = ['accessible-places', 'familiar-places', 'taking-part-remotely', 'reasonable-requests'];
const accessToCalls: readonly string[] = [
	'plain-language',
	'short-form',
	'paper-route',
	'personal-help',
	'interpreting',
	'tested-with-users'
];

const accessibility: Rule = {
	id: 'c58',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: '9(3)' },
		{ kind: 'law', act: 'cpr', place: '31(2)(d)' }
	],
	reads: ['clld-use', 'accessibility-requirement', 'accessibility-measures', 'access-measures', 'event-access'],
	judge: (facts) => {
		if (isRuledOut(facts)) return notApplicable;
		const texts = ['accessibility-requirement', 'accessibility-measures'];
		if (texts.some((id) => facts.text(id) !== undefined)) return passes;
		const chosen = [...facts.choices('access-measures'), ...facts.choices('event-access')];
		if (chosen.length === 0) return unknown(...texts);
		const lacks = (measures: readonly string[]): boolean => !measures.some((measure) => chosen.includes(measure));
		return failsAt([
			...(lacks(accessToCalls) ? [{ message: 'calls', at: { question: 'access-measures' }, values: {} }] : []),
			...(lacks(accessToPlaces) ? [{ message: 'places', at: { question: 'event-access' }, values: {} }] : [])
		]);
	}
};

/** The principle by its English, French or German name, or by its English abbreviation. */
const noHarmWords = /DNSH|significant harm|préjudice important|erhebliche[nr]? Beeinträchtigung/iu;

const noSignificantHarm: Rule = {
	id: 'c59',
	severity: 'recommended',
	basis: [{ kind: 'law', act: 'cpr', place: '9(4)' }],
	reads: ['clld-use', 'no-significant-harm', 'no-significant-harm-text'],
	readsFields: ['actions', 'strategy'],
	judge: (facts) => {
		if (isRuledOut(facts)) return notApplicable;
		const texts = [...facts.fields('actions'), ...facts.fields('strategy')].filter(({ text }) => text.trim() !== '');
		const statement = facts.choice('no-significant-harm');
		if (statement === undefined) {
			const lines = texts.flatMap(({ text }) => text.split('\n'));
			return lines.some((line) => noHarmWords.test(line) && !line.includes('[…]')) ? passes : unknown('no-significant-harm');
		}
		if (statement !== 'by-nature' && facts.text('no-significant-harm-text') === undefined) {
			return fails('no-significant-harm-text', { statement: options('no-significant-harm', [statement]) }, 'unexplained');
		}
		const [first] = texts;
		if (first === undefined || texts.some(({ text }) => noHarmWords.test(text))) return passes;
		return failsAt([{ message: 'absent', at: { field: first.field, key: first.key }, values: {} }]);
	}
};

export const programmeRules: readonly Rule[] = [
	onePolicyObjective,
	fundsApart,
	objectivesOfTheFund,
	...enablingConditionRules,
	unionCosts,
	twoPersons,
	complaintsChannel,
	accessibility,
	noSignificantHarm
];
