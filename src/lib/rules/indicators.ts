import { characters } from './characters.ts';
import type { Facts, RowFacts } from './facts.ts';
import {
	codes,
	fails,
	failsAt,
	notApplicable,
	number,
	passes,
	unknown,
	words,
	type Failure,
	type Rule,
	type RuleValue
} from './rule.ts';
import { compareDecimals } from '#lib/draft/decimal.ts';
import type { Id } from '#lib/guide/id.ts';

type IndicatorTable = 'output-indicators' | 'result-indicators';

const tables: readonly IndicatorTable[] = ['output-indicators', 'result-indicators'];

const isRuledOut = (facts: Facts): boolean => facts.choice('clld-use') === 'no';

/** Material aid is programmed without milestones and targets; Art 16(2) CPR. */
const isMaterialAid = (row: RowFacts): boolean => row.choice('objective') === 'm';

/** The code of a common indicator, chosen from the list or typed as the id. */
const commonCode = (row: RowFacts): string | undefined =>
	row.choice('common') ?? /^EEC[OR]\d\d$/u.exec(row.text('id')?.toUpperCase() ?? '')?.[0];

const indicator = (row: RowFacts): RuleValue =>
	words(commonCode(row) ?? row.text('name') ?? row.text('id') ?? String(row.number));

const objectives = (...of: readonly string[]): RuleValue => codes('esf-specific-objectives', ...of);

const cell = (table: Id, row: RowFacts, column: Id, message: Id, values: Failure['values'] = {}): Failure => ({
	message,
	at: { question: table, row: row.id, column },
	values: { indicator: indicator(row), ...values }
});

const bothKinds: Rule = {
	id: 'p14',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: '16(1)' },
		{ kind: 'law', act: 'cpr', place: '16(2)' },
		{ kind: 'law', act: 'cpr', place: '22(3)(d)(ii)' }
	],
	reads: ['clld-use', 'specific-objectives', ...tables],
	judge: (facts) => {
		if (isRuledOut(facts)) return notApplicable;
		const chosen = facts.choices('specific-objectives');
		if (chosen.length === 0) return unknown('specific-objectives');
		const concerned = chosen.filter((objective) => objective !== 'm');
		if (concerned.length === 0) return notApplicable;
		const begun = tables.filter((table) => facts.rows(table).length > 0);
		const failures = begun.flatMap((table) => {
			const covered = facts.rows(table).map((row) => row.choice('objective'));
			return concerned
				.filter((objective) => !covered.includes(objective))
				.map((objective) => ({
					message: messages[table],
					at: { question: table },
					values: { objective: objectives(objective) }
				}));
		});
		if (failures.length > 0 || begun.length === tables.length) return failsAt(failures);
		return unknown(...tables.filter((table) => !begun.includes(table)));
	}
};

const messages: Readonly<Record<IndicatorTable, Id>> = { 'output-indicators': 'output', 'result-indicators': 'result' };

const milestonesAndTargets: Rule = {
	id: 'p15',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: '16(1)' },
		{ kind: 'law', act: 'cpr', place: '16(1)', reading: true },
		{ kind: 'law', act: 'cpr', place: 'annex:V/2.1.1.1.2/table-2' }
	],
	reads: ['clld-use', 'output-indicators'],
	judge: (facts) => {
		if (isRuledOut(facts)) return notApplicable;
		const all = facts.rows('output-indicators');
		if (all.length === 0) return unknown('output-indicators');
		const rows = all.filter((row) => !isMaterialAid(row));
		if (rows.length === 0) return notApplicable;
		return failsAt(
			rows.flatMap((row) => {
				const milestone = row.decimal('milestone');
				const target = row.decimal('target');
				if (milestone !== undefined && target !== undefined) {
					if (compareDecimals(milestone, target) <= 0) return [];
					const values = { milestone: number(milestone), target: number(target) };
					return [cell('output-indicators', row, 'milestone', 'order', values)];
				}
				return ['milestone', 'target']
					.filter((column) => row.decimal(column) === undefined)
					.map((column) => cell('output-indicators', row, column, column));
			})
		);
	}
};

const completeResults: Rule = {
	id: 'p16',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: '16(1)' },
		{ kind: 'law', act: 'esf-plus', place: '17(4)' },
		{ kind: 'law', act: 'cpr', place: 'annex:V/2.1.1.1.2/table-3' }
	],
	reads: ['clld-use', 'result-indicators'],
	judge: (facts) => {
		if (isRuledOut(facts)) return notApplicable;
		const rows = facts.rows('result-indicators');
		if (rows.length === 0) return unknown('result-indicators');
		return failsAt(
			rows.flatMap((row) => [
				...['baseline', 'reference-year', ...(isMaterialAid(row) ? [] : ['target'])]
					.filter((column) => row.decimal(column) === undefined)
					.map((column) => cell('result-indicators', row, column, column)),
				...(row.text('data-source') === undefined ? [cell('result-indicators', row, 'data-source', 'data-source')] : [])
			])
		);
	}
};

const shareWords = /%|per ?cent|percentage|prozent|pour ?cent|\bshare\b|\brate\b|\banteil/iu;

const absoluteOutputs: Rule = {
	id: 'p17',
	severity: 'legal',
	basis: [{ kind: 'law', act: 'esf-plus', place: '17(3)' }],
	reads: ['clld-use', 'output-indicators'],
	judge: (facts) => {
		if (isRuledOut(facts)) return notApplicable;
		const rows = facts.rows('output-indicators');
		const failures = rows
			.filter((row) => shareWords.test(row.text('unit') ?? ''))
			.map((row) => cell('output-indicators', row, 'unit', 'fails', { unit: words(row.text('unit') ?? '') }));
		if (failures.length > 0) return failsAt(failures);
		// Common output indicators count persons or entities, whatever is written as their unit.
		const isClear = rows.length > 0 && rows.every((row) => commonCode(row) !== undefined || row.text('unit') !== undefined);
		return isClear ? passes : unknown('output-indicators');
	}
};

const isMostDeprivedOnly = (facts: Facts): boolean =>
	facts.choices('priority-kind').some((kind) => kind === 'most-deprived-l' || kind === 'most-deprived-m') &&
	facts.choices('specific-objectives').every((objective) => objective === 'l' || objective === 'm');

const commonIndicators: Rule = {
	id: 'p18',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'esf-plus', place: '17(1)' },
		{ kind: 'law', act: 'esf-plus', place: 'annex:I' }
	],
	reads: ['clld-use', 'priority-kind', 'specific-objectives', ...tables],
	judge: (facts) => {
		if (isRuledOut(facts) || isMostDeprivedOnly(facts)) return notApplicable;
		const rows = tables.flatMap((table) => facts.rows(table));
		if (rows.length === 0) return unknown(...tables);
		return rows.some((row) => commonCode(row) !== undefined) ? passes : fails('output-indicators');
	}
};

/** Common output indicators of Annex I ESF+ Regulation whose titles have no counterpart in Annex II. */
const outsideAnnexTwo: readonly string[] = [
	...['EECO02', 'EECO03', 'EECO04', 'EECO05', 'EECO08', 'EECO09'],
	...['EECO10', 'EECO11', 'EECO17', 'EECO18', 'EECO19']
];

const mostDeprivedIndicators: Rule = {
	id: 'p19',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'esf-plus', place: '17(2)' },
		{ kind: 'law', act: 'esf-plus', place: 'annex:II' }
	],
	reads: ['clld-use', 'priority-kind', 'specific-objectives', 'output-indicators'],
	judge: (facts) => {
		if (isRuledOut(facts) || !facts.choices('priority-kind').includes('most-deprived-l')) return notApplicable;
		if (facts.choices('specific-objectives').length === 0) return unknown('specific-objectives');
		if (!facts.choices('specific-objectives').includes('l')) return notApplicable;
		const rows = facts.rows('output-indicators').filter((row) => row.choice('objective') === 'l');
		const failures = rows
			.filter((row) => outsideAnnexTwo.includes(commonCode(row) ?? ''))
			.map((row) => cell('output-indicators', row, 'common', 'fails'));
		if (failures.length > 0) return failsAt(failures);
		const isNamed = rows.some((row) => commonCode(row) !== undefined || row.text('name') !== undefined);
		return isNamed ? passes : unknown('output-indicators');
	}
};

/** Common output indicators that Annex I ESF+ Regulation does not apply to specific objective (l). */
const notUnderObjectiveL: readonly string[] = [
	...['EECO02', 'EECO03', 'EECO04', 'EECO05', 'EECO09'],
	...['EECO10', 'EECO11', 'EECO17']
];

const applicableUnderL: Rule = {
	id: 'p20',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'esf-plus', place: '17(1)' },
		{ kind: 'law', act: 'esf-plus', place: 'annex:I' }
	],
	reads: ['clld-use', 'priority-kind', 'specific-objectives', ...tables],
	judge: (facts) => {
		if (isRuledOut(facts)) return notApplicable;
		if (facts.choices('specific-objectives').length === 0) return unknown('specific-objectives');
		if (!facts.choices('specific-objectives').includes('l')) return notApplicable;
		const under = (table: IndicatorTable) => facts.rows(table).filter((row) => row.choice('objective') === 'l');
		// Under the most-deprived part of (l) the outputs follow another annex, which another rule looks after.
		const outputs = facts.choices('priority-kind').includes('most-deprived-l') ? [] : under('output-indicators');
		const results = under('result-indicators');
		const failures = [
			...outputs
				.filter((row) => notUnderObjectiveL.includes(commonCode(row) ?? ''))
				.map((row) => cell('output-indicators', row, 'common', 'output')),
			...results
				.filter((row) => commonCode(row)?.startsWith('EECR'))
				.map((row) => cell('result-indicators', row, 'common', 'result'))
		];
		return failures.length === 0 && results.length === 0 ? unknown('result-indicators') : failsAt(failures);
	}
};

/** Characters of Tables 2 and 3. */
const limits: Readonly<Record<IndicatorTable, Readonly<Record<Id, number>>>> = {
	'output-indicators': { id: 5, name: 255 },
	'result-indicators': { id: 5, name: 255, 'data-source': 200, comments: 200 }
};

const shortTexts: Rule = {
	id: 'p21',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: 'annex:V/2.1.1.1.2/table-2' },
		{ kind: 'law', act: 'cpr', place: 'annex:V/2.1.1.1.2/table-3' }
	],
	reads: ['clld-use', ...tables],
	judge: (facts) => {
		if (isRuledOut(facts)) return notApplicable;
		if (tables.every((table) => facts.rows(table).length === 0)) return unknown(...tables);
		return failsAt(
			tables.flatMap((table) =>
				facts.rows(table).flatMap((row) =>
					Object.entries(limits[table]).flatMap(([column, limit]) => {
						const count = characters(row.text(column) ?? '');
						// The official codes of common indicators have six characters.
						if (count <= limit || (column === 'id' && commonCode(row) !== undefined)) return [];
						return [cell(table, row, column, column, { count: number(count), limit: number(limit) })];
					})
				)
			)
		);
	}
};

const countedStrategies: Rule = {
	id: 'c65',
	severity: 'information',
	basis: [
		{ kind: 'law', act: 'esf-plus', place: 'annex:I' },
		{ kind: 'law', act: 'esf-plus', place: '17(1)' }
	],
	reads: ['clld-use', 'strategies-output', 'indicator-set', 'output-indicators'],
	judge: (facts) => {
		const isWanted = facts.isYes('strategies-output') || facts.choice('indicator-set') === 'participants-and-clld';
		if (isRuledOut(facts) || !isWanted || facts.isNo('strategies-output')) return notApplicable;
		const hasOwn = facts.rows('output-indicators').some((row) => commonCode(row) === undefined);
		return hasOwn ? notApplicable : fails('output-indicators');
	}
};

export const indicatorsRules: readonly Rule[] = [
	bothKinds,
	milestonesAndTargets,
	completeResults,
	absoluteOutputs,
	commonIndicators,
	mostDeprivedIndicators,
	applicableUnderL,
	shortTexts,
	countedStrategies
];
