import type { Allocation, Area } from './allocate.ts';
import { nameKey } from './laboratory.ts';
import { compareDecimals } from '#lib/draft/decimal.ts';
import type { Draft, Row } from '#lib/draft/draft.ts';
import { isDecimal, type Decimal } from '#lib/draft/is-decimal.ts';
import { isEmpty, singleValue } from '#lib/draft/read-value.ts';

/** An answer or a cell that becomes another; `from` is what stands there now, absent where nothing does. */
export interface Change {
	readonly from?: string | undefined;
	readonly to: Decimal;
}

export interface AllocationChange extends Change {
	/** The planned area; absent where it is added. */
	readonly row?: string | undefined;
	readonly name: string;
	/** Where the planned area has none yet. */
	readonly population?: Decimal | undefined;
}

/** What the plan is to become so that it holds the budgets of a scenario. */
export interface Adoption {
	readonly allocations: readonly AllocationChange[];
	/** Planned areas that have their budget already. */
	readonly unchanged: number;
	/** Names of planned areas that the scenario does not know; they stay. */
	readonly outside: readonly string[];
	readonly strategies?: Change | undefined;
	readonly total?: Change | undefined;
}

/** An area is the planned area of the same name; of several with one name, each is taken once. */
export const adoptionOf = (draft: Draft, areas: readonly Area[], allocation: Allocation): Adoption => {
	const planned = (draft.rows['planned-areas'] ?? []).filter(({ cells }) => Object.values(cells).some((cell) => !isEmpty(cell)));
	const open = [...planned];
	const budgets = new Map(allocation.areas.map(({ area, budget }) => [area, budget]));
	const wanted = areas.map(({ id, name, population }): AllocationChange => {
		const index = open.findIndex(({ cells }) => nameKey(cells['name'] ?? '') === nameKey(name));
		const row = index === -1 ? undefined : open.splice(index, 1)[0];
		return {
			row: row?.id,
			name,
			population: row === undefined || isEmpty(row.cells['population']) ? population : undefined,
			from: cellOf(row, 'allocation'),
			to: budgets.get(id) ?? '0'
		};
	});
	const allocations = wanted.filter((change) => change.row === undefined || differs(change));
	return {
		allocations,
		unchanged: wanted.length - allocations.length,
		outside: open.map(({ cells }) => cells['name']?.trim() ?? ''),
		strategies: changeOf(draft, 'number-of-strategies', String(areas.length)),
		total: changeOf(draft, 'budget-total', allocation.budget)
	};
};

/** Whether the plan holds these budgets; it may have other areas besides. */
export const isInPlan = ({ allocations }: Adoption): boolean => allocations.length === 0;

const cellOf = (row: Row | undefined, column: string): string | undefined => row?.cells[column]?.trim() || undefined;

const changeOf = (draft: Draft, question: string, to: Decimal): Change | undefined => {
	const answer = draft.answers[question];
	const change: Change = { from: isEmpty(answer) || answer === undefined ? undefined : singleValue(answer), to };
	return differs(change) ? change : undefined;
};

const differs = ({ from, to }: Change): boolean => from === undefined || !isDecimal(from) || compareDecimals(from, to) !== 0;
