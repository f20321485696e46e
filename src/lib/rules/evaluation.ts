import { date, fails, notApplicable, passesWhen, percentage, unknown, type Failure, type Rule } from './rule.ts';
import { settle } from './settle.ts';
import { compareDecimals } from '#lib/draft/decimal.ts';
import type { Id } from '#lib/guide/id.ts';

/** The impact evaluation of the programme is due; Art 44(2) CPR. */
const impactEvaluationDue = '2029-06-30';

const evaluationInTime: Rule = {
	id: 'c64',
	severity: 'recommended',
	basis: [
		{ kind: 'law', act: 'cpr', place: '33(3)(f)' },
		{ kind: 'law', act: 'cpr', place: '44(2)' },
		{ kind: 'law', act: 'cpr', place: '44(2)', reading: true }
	],
	reads: ['final-evaluation-date'],
	judge: (facts) => {
		if (!facts.isAsked('final-evaluation-date')) return notApplicable;
		const ready = facts.date('final-evaluation-date');
		if (ready === undefined) return unknown('final-evaluation-date');
		return passesWhen(ready < impactEvaluationDue, 'final-evaluation-date', { date: date(ready) });
	}
};

/** Art 5a of the ESF+ Regulation: the last day of the request, and the share in general and for single programmes of all Funds. */
const lastRequest = '2025-12-31';
const generalShare = '10';
const singleProgrammeShare = '7';

const extraYear: Rule = {
	id: 'c66',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'esf-plus-2025', place: '5a(1)' },
		{ kind: 'law', act: 'esf-plus-2025', place: '5a(5)' },
		{ kind: 'law', act: 'esf-plus-2025', place: '5a(6)' }
	],
	reads: ['clld-use', 'programme-funds', 'extra-year-claimed', 'extra-year-request-date', 'extra-year-share'],
	judge: (facts) => {
		if (facts.choice('clld-use') === 'no' || !facts.isAsked('extra-year-claimed')) return notApplicable;
		if (!facts.isYes('extra-year-claimed'))
			return facts.isNo('extra-year-claimed') ? notApplicable : unknown('extra-year-claimed');
		const requested = facts.date('extra-year-request-date');
		const share = facts.decimal('extra-year-share');
		const failures: Failure[] = [];
		const missing: Id[] = [];
		if (requested === undefined) missing.push('extra-year-request-date');
		else if (requested > lastRequest)
			failures.push({ message: 'late', at: { question: 'extra-year-request-date' }, values: { date: date(requested) } });
		const least = facts.choices('programme-funds').length > 1 ? singleProgrammeShare : generalShare;
		if (share === undefined) missing.push('extra-year-share');
		else if (compareDecimals(share, least) < 0)
			failures.push({ message: 'share', at: { question: 'extra-year-share' }, values: { share: percentage(share) } });
		if (failures.length > 0 || missing.length > 0 || share === undefined) return settle(failures, missing);
		// Between the two shares it depends on whether this is the single programme of the Member State, which is not asked.
		return compareDecimals(share, generalShare) < 0 ? unknown() : settle([], []);
	}
};

const umbrellaOperations: Rule = {
	id: 'c67',
	severity: 'recommended',
	basis: [
		{ kind: 'law', act: 'cpr', place: '2(4)(a)', reading: true },
		{ kind: 'law', act: 'cpr', place: '33(5)', reading: true }
	],
	reads: ['operation-routes', 'delivery-model', 'umbrella-national-rule', 'function-separation'],
	judge: (facts) => {
		if (!facts.isAsked('operation-routes')) return notApplicable;
		const routes = facts.choices('operation-routes');
		const models = facts.choices('delivery-model');
		if (!routes.includes('umbrella-grants'))
			return routes.length === 0 && models.includes('lag-contracts-pays') ? unknown('operation-routes') : notApplicable;
		const isRuleMissing = facts.text('umbrella-national-rule') === undefined;
		// An empty text is a gap in the plan once the delivery model is settled, and before that only not written yet.
		if (isRuleMissing && models.length > 0) return fails('umbrella-national-rule', {}, 'rule');
		return settle(
			[],
			[
				...(isRuleMissing ? ['umbrella-national-rule'] : []),
				...(facts.text('function-separation') === undefined ? ['function-separation'] : [])
			]
		);
	}
};

export const evaluationRules: readonly Rule[] = [evaluationInTime, extraYear, umbrellaOperations];
