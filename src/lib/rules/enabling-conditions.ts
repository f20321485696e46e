import { characters } from './characters.ts';
import type { RowFacts } from './facts.ts';
import { codes, failsAt, notApplicable, number, unknown, type Failure, type Rule } from './rule.ts';
import type { Id } from '#lib/guide/id.ts';

const table = 'enabling-conditions';

interface EnablingCondition {
	readonly code: string;
	readonly criteria: number;
	/** Specific objectives that a thematic condition is linked to; a horizontal one applies to all. */
	readonly objectives?: readonly string[];
}

/** Annexes III and IV CPR, as far as they concern the ESF+. */
const conditions: readonly EnablingCondition[] = [
	{ code: 'h-1', criteria: 5 },
	{ code: 'h-2', criteria: 2 },
	{ code: 'h-3', criteria: 2 },
	{ code: 'h-4', criteria: 3 },
	{ code: '4-1', criteria: 5, objectives: ['a', 'b'] },
	{ code: '4-2', criteria: 4, objectives: ['c'] },
	{ code: '4-3', criteria: 8, objectives: ['e', 'f', 'g'] },
	{ code: '4-4', criteria: 4, objectives: ['h'] },
	{ code: '4-5', criteria: 4, objectives: ['j'] },
	{ code: '4-6', criteria: 3, objectives: ['k'] }
];

/** Characters of Table 12. */
const limits: Readonly<Record<Id, number>> = { reference: 500, justification: 1000 };

const conditionOf = (code: string) => ({ condition: codes(table, code) });

const isUnmet = (row: RowFacts): boolean => row.choice('fulfilled') === 'no' || row.choice('criterion-fulfilled') === 'no';

const assessed: Rule = {
	id: 'p30',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: '15(2)' },
		{ kind: 'law', act: 'cpr', place: '22(3)(i)' },
		{ kind: 'law', act: 'cpr', place: 'annex:III' },
		{ kind: 'law', act: 'cpr', place: 'annex:IV' },
		{ kind: 'law', act: 'cpr', place: 'annex:V/4/table-12' }
	],
	reads: ['clld-use', 'planning-occasion', 'specific-objectives', table],
	judge: (facts) => {
		const occasion = facts.choice('planning-occasion');
		const rows = facts.rows(table);
		if (facts.choice('clld-use') === 'no' || (occasion === 'further-round' && rows.length === 0)) return notApplicable;
		const objectives = facts.choices('specific-objectives');
		const missing = [...(objectives.length === 0 ? ['specific-objectives'] : []), ...(rows.length === 0 ? [table] : [])];
		// Only objectives that an amendment adds are assessed anew, so what it leaves out may have been assessed before.
		const isWhole = occasion !== 'amendment' && occasion !== 'further-round';
		const failures = [...(missing.length === 0 ? incomplete(objectives, rows, isWhole) : []), ...rows.flatMap(faults)];
		return failures.length === 0 && missing.length > 0 ? unknown(...missing) : failsAt(failures);
	}
};

/** Conditions linked to the objectives that have no row, or fewer rows than criteria. */
const incomplete = (objectives: readonly string[], rows: readonly RowFacts[], isWhole: boolean): readonly Failure[] =>
	conditions.flatMap(({ code, criteria, objectives: linked }) => {
		if (linked && !linked.some((objective) => objectives.includes(objective))) return [];
		const given = rows.filter((row) => row.choice('condition') === code);
		if (given.length === 0) {
			return isWhole ? [{ message: 'missing', at: { question: table }, values: conditionOf(code) }] : [];
		}
		if (given.length >= criteria) return [];
		const values = { ...conditionOf(code), given: number(given.length), criteria: number(criteria) };
		return [{ message: 'criteria', at: { question: table }, values }];
	});

const faults = (row: RowFacts): readonly Failure[] => {
	const fault = (message: Id, column: Id, values: Failure['values'] = {}): Failure => ({
		message,
		at: { question: table, row: row.id, column },
		values
	});
	const code = row.choice('condition');
	if (code === undefined) return [fault('unnamed', 'condition', { row: number(row.number) })];
	const condition = conditionOf(code);
	const answers = ['fulfilled', 'criterion-fulfilled'].filter((column) => row.choice(column) === undefined);
	const isContradiction = row.choice('fulfilled') === 'yes' && row.choice('criterion-fulfilled') === 'no';
	const isUnexplained = row.choice('criterion-fulfilled') === 'yes' && row.text('justification') === undefined;
	return [
		...answers.map((column) => fault('unanswered', column, condition)),
		...(isContradiction ? [fault('contradiction', 'fulfilled', condition)] : []),
		...(isUnexplained ? [fault('unexplained', 'justification', condition)] : []),
		...Object.entries(limits).flatMap(([column, limit]) => {
			const count = characters(row.text(column) ?? '');
			return count > limit ? [fault('long', column, { ...condition, count: number(count), limit: number(limit) })] : [];
		})
	];
};

const reimbursementWaits: Rule = {
	id: 'p31',
	severity: 'information',
	basis: [{ kind: 'law', act: 'cpr', place: '15(5)' }],
	reads: ['clld-use', 'specific-objectives', table],
	judge: (facts) => {
		if (facts.choice('clld-use') === 'no') return notApplicable;
		const chosen = facts.choices('specific-objectives');
		const unmet = facts.rows(table).filter(isUnmet);
		const failures = conditions.flatMap(({ code, objectives }): readonly Failure[] => {
			const row = unmet.find((one) => one.choice('condition') === code);
			if (!row) return [];
			const at = { question: table, row: row.id };
			if (!objectives) return [{ message: 'all', at, values: conditionOf(code) }];
			const concerned = chosen.length === 0 ? objectives : objectives.filter((objective) => chosen.includes(objective));
			if (concerned.length === 0) return [];
			return [
				{ message: 'some', at, values: { ...conditionOf(code), objectives: codes('esf-specific-objectives', ...concerned) } }
			];
		});
		return failures.length === 0 ? notApplicable : failsAt(failures);
	}
};

export const enablingConditionRules: readonly Rule[] = [assessed, reimbursementWaits];
