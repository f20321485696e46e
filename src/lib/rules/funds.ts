import type { Facts } from './facts.ts';
import { hasFurtherTasks, isIntermediateBody, lagTaskReads } from './lag-tasks.ts';
import {
	codes,
	fails,
	notApplicable,
	options,
	passes,
	passesWhen,
	unknown,
	type Failure,
	type Judgement,
	type Rule
} from './rule.ts';
import { settle } from './settle.ts';
import type { Id } from '#lib/guide/id.ts';

const fundReads: readonly Id[] = ['funds-model', 'clld-funds'];

/** The Funds that strategies draw on at least, by the model chosen. */
const fundsOfModel: Readonly<Record<string, readonly string[]>> = {
	mono: ['esf-plus'],
	'esf-erdf': ['esf-plus', 'erdf'],
	'esf-eafrd': ['esf-plus', 'eafrd']
};

/** Funds that strategies can receive support from; none while it is not known. */
const strategyFunds = (facts: Facts): readonly string[] => [
	...new Set([...(fundsOfModel[facts.choice('funds-model') ?? ''] ?? []), ...facts.choices('clld-funds')])
];

/** That managing authorities do something together where strategies can receive support from several Funds. */
const jointDuty = (id: Id, question: Id): Rule => ({
	id,
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: '31(3)' },
		{ kind: 'law', act: 'cap-plans', place: '2(2)' }
	],
	reads: [...fundReads, question],
	judge: (facts) => {
		if (!facts.isAsked('clld-funds')) return notApplicable;
		const funds = strategyFunds(facts);
		if (funds.length === 1) return notApplicable;
		if (funds.length === 0 || !facts.isAsked(question)) return unknown('clld-funds');
		if (facts.isYes(question)) return passes;
		return facts.isNo(question) ? fails(question, { funds: options('clld-funds', funds) }) : unknown(question);
	}
});

const fundOfCode: Readonly<Record<string, string>> = {
	'ESF+': 'esf-plus',
	ERDF: 'erdf',
	JTF: 'jtf',
	EMFAF: 'emfaf',
	EAFRD: 'eafrd'
};

const leadFundConcerned: Rule = {
	id: 'c20',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: '31(4)' },
		{ kind: 'law', act: 'cpr', place: '31(1)' }
	],
	reads: [...fundReads, 'lead-fund-model', 'lead-fund'],
	judge: (facts) => {
		if (!facts.isAsked('lead-fund')) return withoutLeadFund(facts);
		const lead = facts.choice('lead-fund');
		if (lead === undefined) return unknown('lead-fund');
		const fund = fundOfCode[lead];
		const funds = strategyFunds(facts);
		const values = { fund: codes('funds', lead), funds: options('clld-funds', funds) };
		if (fund === undefined) return fails('lead-fund', values, 'outside');
		return passesWhen(funds.includes(fund), 'lead-fund', values);
	}
};

/** Choosing a Lead Fund is optional. */
const withoutLeadFund = (facts: Facts): Judgement =>
	facts.isAsked('lead-fund-model') && facts.choice('lead-fund-model') === undefined ? unknown('lead-fund-model') : notApplicable;

const relianceOnLeadFund: Rule = {
	id: 'c21',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: '31(5)' },
		{ kind: 'law', act: 'cpr', place: '31(6)' }
	],
	reads: ['funds-model', 'lead-fund-model', 'lead-fund', 'fund-information-flow', 'task-allocation'],
	judge: (facts) => {
		if (!facts.isAsked('lead-fund')) return withoutLeadFund(facts);
		const lead = facts.choice('lead-fund');
		const missing: Id[] = [];
		if (lead === undefined) missing.push('lead-fund');
		if (facts.text('fund-information-flow') === undefined) missing.push('fund-information-flow');
		// Where the managing authority of the programme is that of the Lead Fund as well, it does not verify a second time.
		const isOwn = lead === undefined || lead === 'ESF+' || facts.choice('funds-model') === 'esf-erdf';
		const verifications = isOwn
			? []
			: facts.rows('task-allocation').filter((row) => row.choice('task') === 'management-verification');
		if (!isOwn && !verifications.some((row) => row.choice('body') !== undefined)) missing.push('task-allocation');
		const again = verifications
			.filter((row) => row.choice('body') === 'managing-authority')
			.map((row): Failure => ({
				message: 'verified-again',
				at: { question: 'task-allocation', row: row.id, column: 'body' },
				values: { fund: codes('funds', lead ?? '') }
			}));
		return settle(again, missing);
	}
};

const eafrdLeadFund: Rule = {
	id: 'c22',
	severity: 'legal',
	basis: [{ kind: 'law', act: 'cpr', place: '33(4)' }],
	reads: [...lagTaskReads, 'lead-fund-model', 'lead-fund'],
	judge: (facts) => {
		if (!facts.isAsked('lead-fund')) return withoutLeadFund(facts);
		const lead = facts.choice('lead-fund');
		if (lead === undefined) return unknown('lead-fund');
		if (lead !== 'EAFRD') return notApplicable;
		const hasTasks = hasFurtherTasks(facts);
		if (hasTasks === undefined) return unknown('lag-extra-tasks');
		if (!hasTasks) return notApplicable;
		const isIdentified = isIntermediateBody(facts);
		return isIdentified === undefined ? unknown('intermediate-bodies') : passesWhen(isIdentified, 'intermediate-bodies');
	}
};

export const fundsRules: readonly Rule[] = [
	jointDuty('c18', 'joint-call'),
	jointDuty('c19', 'joint-monitoring-committee'),
	leadFundConcerned,
	relianceOnLeadFund,
	eafrdLeadFund
];
