import { fails, notApplicable, passes, passesWhen, percentage, unknown, words, type Failure, type Rule } from './rule.ts';
import { settle } from './settle.ts';
import { settledSubjects } from './strategies.ts';
import { compareDecimals } from '#lib/draft/decimal.ts';

const publicAndPrivate: Rule = {
	id: 'c03',
	severity: 'legal',
	basis: [{ kind: 'law', act: 'cpr', place: '31(2)(b)' }],
	reads: ['lag-composition-rules'],
	judge: (facts) => {
		if (!facts.isAsked('lag-composition-rules')) return notApplicable;
		const required = facts.choices('lag-composition-rules');
		if (required.length === 0) return unknown('lag-composition-rules');
		return passesWhen(required.includes('public-and-private'), 'lag-composition-rules');
	}
};

/** Of the votes: a group with more than half of them decides alone. */
const largestShare = '50';

const noControllingGroup: Rule = {
	id: 'c04',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: '31(2)(b)' },
		{ kind: 'law', act: 'cpr', place: '33(3)(b)' },
		{ kind: 'law', act: 'cpr', place: '31(2)(b)', reading: true }
	],
	reads: ['lag-composition-rules', 'single-interest-limit'],
	judge: (facts) => {
		if (!facts.isAsked('lag-composition-rules')) return notApplicable;
		const required = facts.choices('lag-composition-rules');
		const limit = facts.decimal('single-interest-limit');
		const failures: Failure[] = [];
		if (required.length > 0 && !required.includes('no-group-controls'))
			failures.push({ message: 'control', at: { question: 'lag-composition-rules' }, values: {} });
		if (limit !== undefined && compareDecimals(limit, largestShare) > 0)
			failures.push({ message: 'limit', at: { question: 'single-interest-limit' }, values: { share: percentage(limit) } });
		return settle(failures, required.length === 0 ? ['lag-composition-rules'] : []);
	}
};

const inclusiveLags: Rule = {
	id: 'c05',
	severity: 'legal',
	basis: [{ kind: 'law', act: 'cpr', place: '33(2)' }],
	reads: ['inclusiveness-requirement', 'lag-composition-rules', 'strategy-criteria'],
	judge: (facts) => {
		if (!facts.isAsked('inclusiveness-requirement')) return notApplicable;
		const required = facts.choices('lag-composition-rules');
		if (facts.text('inclusiveness-requirement') !== undefined || required.includes('groups-concerned')) return passes;
		// Once rules and criteria are settled, what neither of them asks for is left out and no longer just to come.
		const subjects = required.length > 0 ? settledSubjects(facts) : undefined;
		const isLeftOut = subjects !== undefined && !subjects.includes('inclusion');
		return isLeftOut ? fails('inclusiveness-requirement') : unknown('inclusiveness-requirement');
	}
};

const leadPartnerOrStructure: Rule = {
	id: 'c06',
	severity: 'legal',
	basis: [{ kind: 'law', act: 'cpr', place: '33(2)' }],
	reads: ['lag-legal-form', 'procedures-before-calls', 'agreement-register'],
	judge: (facts) => {
		if (!facts.isAsked('lag-legal-form')) return notApplicable;
		const procedures = facts.choices('procedures-before-calls');
		const isOpen = facts.choice('lag-legal-form') === undefined && !procedures.includes('legal-form');
		const failures: Failure[] =
			isOpen && procedures.length > 0 ? [{ message: 'open', at: { question: 'lag-legal-form' }, values: {} }] : [];
		for (const row of facts.rows('agreement-register')) {
			if (row.date('signed-on') === undefined || row.choice('lag-form') !== undefined) continue;
			failures.push({
				message: 'signed',
				at: { question: 'agreement-register', row: row.id, column: 'lag-form' },
				values: { lag: words(row.text('strategy') ?? String(row.number)) }
			});
		}
		return settle(failures, isOpen ? ['lag-legal-form'] : []);
	}
};

export const lagsRules: readonly Rule[] = [publicAndPrivate, noControllingGroup, inclusiveLags, leadPartnerOrStructure];
