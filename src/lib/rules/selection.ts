import { addMonths } from './add-months.ts';
import type { Facts, RowFacts } from './facts.ts';
import { date, notApplicable, options, passesWhen, unknown, words, type Failure, type Judgement, type Rule } from './rule.ts';
import { settle } from './settle.ts';
import type { Id } from '#lib/guide/id.ts';

const committeeQuestions: readonly Id[] = ['selection-committee', 'strategy-judges', 'committee-members'];

const criteriaCommitteeApproval: Rule = {
	id: 'c14',
	severity: 'legal',
	basis: [{ kind: 'law', act: 'cpr', place: '32(2)' }],
	reads: ['strategy-criteria', 'approval-recorded', ...committeeQuestions],
	judge: (facts) => {
		if (!facts.isAsked('strategy-criteria')) return notApplicable;
		const members = facts.rows('committee-members');
		const failures: Failure[] = [];
		if (members.length > 0 && members.every((row) => row.choice('votes') === 'no'))
			failures.push({ message: 'votes', at: { question: 'committee-members' }, values: {} });
		if (facts.isNo('approval-recorded'))
			failures.push({ message: 'approval', at: { question: 'approval-recorded' }, values: {} });
		const hasCriteria = facts
			.rows('strategy-criteria')
			.some((row) => row.choice('subject') !== undefined || row.text('criterion') !== undefined);
		const hasCommittee =
			members.length > 0 || facts.text('selection-committee') !== undefined || facts.choice('strategy-judges') !== undefined;
		return settle(failures, [
			...(hasCriteria ? [] : ['strategy-criteria']),
			...(hasCommittee ? [] : ['strategy-judges']),
			...(facts.isYes('approval-recorded') ? [] : ['approval-recorded'])
		]);
	}
};

/** From the decision on the last programme concerned to the first round completed and LAGs able to work; Art 32(3) CPR. */
const monthsForFirstRound = 12;

const deadlineQuestions: readonly Id[] = [
	'planning-occasion',
	'amendment-request-date',
	'decision-date',
	'other-programmes-involved',
	'last-decision-date',
	'clld-funds',
	'selection-model',
	'late-areas',
	'first-round-date',
	'agreement-register'
];

interface Deadline {
	/** The earliest day that it can be; another decision that is not known may only move it back. */
	readonly earliest: string | undefined;
	/** What has to be known before a later day counts as late. */
	readonly missing: readonly Id[];
}

const deadlineOf = (facts: Facts): Deadline => {
	const own = facts.date('decision-date');
	const last = facts.date('last-decision-date');
	const [latest] = [own, last]
		.filter((day) => day !== undefined)
		.sort()
		.reverse();
	return { earliest: latest === undefined ? undefined : addMonths(latest, monthsForFirstRound), missing: openDecisions(facts) };
};

const openDecisions = (facts: Facts): readonly Id[] => {
	if (facts.isYes('other-programmes-involved'))
		return facts.date('last-decision-date') === undefined ? ['last-decision-date'] : [];
	const own = facts.date('decision-date') === undefined ? ['decision-date'] : [];
	const funds = facts.choices('clld-funds');
	const isAlone = facts.isNo('other-programmes-involved') || (funds.length > 0 && funds.every((fund) => fund === 'esf-plus'));
	return isAlone ? own : [...own, 'other-programmes-involved'];
};

/** Article 32(3) does not say when the period begins for CLLD that enters a programme by amendment. */
const isPeriodSettled = (facts: Facts): boolean => {
	if (facts.choice('planning-occasion') !== 'amendment') return true;
	const first = facts.date('first-round-date');
	const request = facts.date('amendment-request-date');
	return first !== undefined && request !== undefined && first < request;
};

/** The rows of the register that belong to the first round; where later rounds are possible, those approved by its end. */
const firstRoundRows = (facts: Facts): readonly RowFacts[] => {
	const rows = facts.rows('agreement-register');
	const mayFollow =
		facts.choice('planning-occasion') === 'further-round' ||
		facts.choice('selection-model') === 'two-rounds' ||
		['further-round', 'reserve-list'].includes(facts.choice('late-areas') ?? '');
	if (!mayFollow) return rows;
	const first = facts.date('first-round-date');
	return rows.filter((row) => {
		const approved = row.date('approved-on');
		return first !== undefined && approved !== undefined && approved <= first;
	});
};

/** That the day given for a question, and the days in a column of the register, are not later than the deadline. */
const judgeDeadline = (facts: Facts, question: Id, column: Id): Judgement => {
	if (!facts.isAsked(question)) return notApplicable;
	const day = facts.date(question);
	if (day === undefined && facts.choice('planning-occasion') === 'further-round') return notApplicable;
	const { earliest, missing } = deadlineOf(facts);
	const open = day === undefined ? [question] : [];
	if (earliest === undefined) return unknown(...missing, ...open);
	const late: Failure[] =
		day === undefined || day <= earliest
			? []
			: [{ message: 'fails', at: { question }, values: { date: date(day), deadline: date(earliest) } }];
	for (const row of firstRoundRows(facts)) {
		const on = row.date(column);
		if (on === undefined || on <= earliest) continue;
		late.push({
			message: 'strategy',
			at: { question: 'agreement-register', row: row.id, column },
			values: { strategy: words(row.text('strategy') ?? String(row.number)), date: date(on), deadline: date(earliest) }
		});
	}
	if (late.length === 0) return settle([], open);
	if (missing.length > 0) return unknown(...missing, ...open);
	return isPeriodSettled(facts) ? settle(late, []) : unknown(...open);
};

const firstRoundInTime: Rule = {
	id: 'c15',
	severity: 'legal',
	basis: [{ kind: 'law', act: 'cpr', place: '32(3)' }],
	reads: deadlineQuestions,
	judge: (facts) => judgeDeadline(facts, 'first-round-date', 'approved-on')
};

const lagsReadyInTime: Rule = {
	id: 'c16',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: '32(3)' },
		{ kind: 'law', act: 'cpr', place: '33(3)' },
		{ kind: 'law', act: 'cpr', place: '33(3)', reading: true }
	],
	reads: [...deadlineQuestions, 'lags-ready-by'],
	judge: (facts) => judgeDeadline(facts, 'lags-ready-by', 'procedures-accepted-on')
};

const requiredContents: readonly Id[] = ['fund-allocations', 'control-responsibilities'];

const decisionContents: Rule = {
	id: 'c17',
	severity: 'legal',
	basis: [{ kind: 'law', act: 'cpr', place: '32(4)' }],
	reads: ['approval-decision-contents'],
	judge: (facts) => {
		if (!facts.isAsked('approval-decision-contents')) return notApplicable;
		const contents = facts.choices('approval-decision-contents');
		if (contents.length === 0) return unknown('approval-decision-contents');
		const missing = requiredContents.filter((content) => !contents.includes(content));
		return passesWhen(missing.length === 0, 'approval-decision-contents', {
			missing: options('approval-decision-contents', missing)
		});
	}
};

export const selectionRules: readonly Rule[] = [criteriaCommitteeApproval, firstRoundInTime, lagsReadyInTime, decisionContents];
