import type { Composition } from './compose.ts';
import { composeField } from './compose-field.ts';
import { fillFinancing, financingColumns } from './fill-financing.ts';
import type { TablePart } from './section.ts';
import { officialTitle } from './show-value.ts';
import {
	amountCell,
	amountIn,
	answerCell,
	emptyCell,
	filledRows,
	objectiveCell,
	plainCell,
	questionCell,
	type Cell,
	type Cells,
	type Filling
} from './table-cell.ts';
import { askedAnswer } from '#lib/draft/applies.ts';
import { addDecimals } from '#lib/draft/decimal.ts';
import type { Id } from '#lib/guide/id.ts';
import type { ProgrammeTable } from '#lib/guide/programme-field.ts';

export const fillTable = (composition: Composition, table: ProgrammeTable, objectives: readonly string[]): TablePart => {
	const filler = fillers[table.id];
	if (!filler) throw new Error(`Nothing fills the table "${table.id}"`);
	const filling = filler(composition, objectives);
	const text = composition.text.tables[table.id];
	return {
		kind: 'table',
		table: table.id,
		number: table.number,
		title: text?.title ?? table.id,
		basis: table.basis,
		columns: table.columns.map((id) => ({ id, label: text?.columns[id] ?? id, numeric: numericColumns.has(id) })),
		rows: filling.rows.map(({ kind, cells }) => ({ kind, cells: table.columns.map((id) => cells[id] ?? emptyCell) })),
		questions: filling.questions
	};
};

const esfCell = plainCell('ESF+');

/** Indicator rows: the id and title of a common indicator come from the official list unless the officer wrote others. */
const fillIndicators = (
	composition: Composition,
	question: 'output-indicators' | 'result-indicators',
	columns: readonly Id[]
): Filling => ({
	questions: [question, 'priority-number'],
	rows: filledRows(composition, question).map((row) => {
		const cell = (column: Id) => questionCell(composition, question, row, column);
		const common = (row.cells['common'] ?? '').trim();
		const official = officialTitle(composition.text.codeLists[question], common);
		const rest = Object.fromEntries(columns.map((column) => [column, cell(column)]));
		return {
			kind: 'row',
			cells: {
				...rest,
				priority: answerCell(composition, 'priority-number'),
				fund: esfCell,
				id: cell('id').data === '' && official ? plainCell(common) : cell('id'),
				indicator: cell('name').data === '' && official ? plainCell(official) : cell('name')
			}
		};
	})
});

/** Tables 4–8: amounts by code of one dimension, with their total. */
const fillDimension = (composition: Composition, question: Id): Filling => {
	const rows = filledRows(composition, question);
	const amounts = rows.map((row) => amountIn(row, 'amount')).filter((amount) => amount !== undefined);
	const total = addDecimals(amounts);
	return {
		questions: [question, 'priority-number'],
		rows: [
			...rows.map((row) => {
				const cell = (column: Id) => questionCell(composition, question, row, column);
				return {
					kind: 'row' as const,
					cells: {
						priority: answerCell(composition, 'priority-number'),
						fund: esfCell,
						category: cell('category'),
						objective: cell('objective'),
						code: cell('code'),
						amount: cell('amount')
					}
				};
			}),
			...(amounts.length > 1
				? [
						{
							kind: 'total' as const,
							cells: {
								priority: plainCell(composition.words.total),
								amount: amountCell(total, composition.draft.language)
							}
						}
					]
				: [])
		]
	};
};

const fillColumns = (
	composition: Composition,
	question: Id,
	columns: Readonly<Record<Id, Id>>,
	constant: Cells = {}
): Filling => ({
	questions: [question],
	rows: filledRows(composition, question).map((row) => ({
		kind: 'row',
		cells: {
			...constant,
			...Object.fromEntries(
				Object.entries(columns).map(([column, source]) => [column, questionCell(composition, question, row, source)])
			)
		}
	}))
});

const fillJustifications = (composition: Composition, objectives: readonly string[]): Filling => {
	const field = composition.guide.fields.find(({ id }) => id === 'justification');
	if (!field) throw new Error('Table 1 needs the field "justification"');
	return {
		questions: ['specific-objectives'],
		rows: objectives.map((objective) => ({
			kind: 'row',
			cells: {
				'policy-objective': plainCell('4'),
				objective: objectiveCell(composition.guide, objective),
				justification: plainCell(composeField(composition, field, objective).text)
			}
		}))
	};
};

const fillUnionCosts = (composition: Composition): Filling => {
	const shown = (question: Id): Cell => {
		const answer = askedAnswer(question, composition.draft, composition.asked);
		return answer === 'yes' || answer === 'no' ? plainCell(composition.words[answer]) : emptyCell;
	};
	const cells = { 'article-94': shown('uses-article-94'), 'article-95': shown('uses-article-95') };
	const isAnswered = cells['article-94'] !== emptyCell || cells['article-95'] !== emptyCell;
	return { questions: ['uses-article-94', 'uses-article-95'], rows: isAnswered ? [{ kind: 'row', cells }] : [] };
};

const conditionColumns = {
	condition: 'condition',
	objective: 'objective',
	fulfilled: 'fulfilled',
	criteria: 'criterion',
	'criteria-fulfilled': 'criterion-fulfilled',
	reference: 'reference',
	justification: 'justification'
};

const fillers: Readonly<Record<Id, (composition: Composition, objectives: readonly string[]) => Filling>> = {
	'table-1': fillJustifications,
	'table-2': (composition) =>
		fillIndicators(composition, 'output-indicators', ['objective', 'category', 'unit', 'milestone', 'target']),
	'table-3': (composition) =>
		fillIndicators(composition, 'result-indicators', [
			'objective',
			'category',
			'unit',
			'baseline',
			'reference-year',
			'target',
			'data-source',
			'comments'
		]),
	'table-4': (composition) => fillDimension(composition, 'dimension-1'),
	'table-5': (composition) => fillDimension(composition, 'dimension-2'),
	'table-6': (composition) => fillDimension(composition, 'dimension-3'),
	'table-7': (composition) => fillDimension(composition, 'dimension-6'),
	'table-8': (composition) => fillDimension(composition, 'dimension-7'),
	'table-11': (composition) => fillFinancing(composition, 'real-cost'),
	'table-11-flat': (composition) => fillFinancing(composition, 'flat-rate'),
	'table-12': (composition) => fillColumns(composition, 'enabling-conditions', conditionColumns, { fund: esfCell }),
	'table-13': (composition) =>
		fillColumns(composition, 'authorities', { authority: 'role', name: 'name', contact: 'contact', email: 'email' }),
	'table-14': fillUnionCosts
};

const numericColumns: ReadonlySet<Id> = new Set([
	'amount',
	'milestone',
	'target',
	'baseline',
	'reference-year',
	...financingColumns
]);
