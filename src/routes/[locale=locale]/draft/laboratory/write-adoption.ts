import type { Adoption, Change } from '#lib/readiness/adopt-scenario.ts';
import type { OpenDraft } from '#lib/store/open-draft.svelte.ts';

interface Adopted {
	readonly name: string;
	/** Answers that are there already and are to be changed too. */
	readonly also: { readonly strategies: boolean; readonly total: boolean };
	/** The day, ISO 8601. */
	readonly on: string;
}

/** Writes the budgets of a scenario into the plan, as one step of undo. */
export const writeAdoption = (draft: OpenDraft, adoption: Adoption, { name, also, on }: Adopted): void =>
	draft.together(() => {
		for (const { row, population, to } of adoption.allocations) {
			if (row === undefined) continue;
			draft.setCell('planned-areas', row, 'allocation', to);
			if (population !== undefined) draft.setCell('planned-areas', row, 'population', population);
		}
		const added = adoption.allocations.filter(({ row }) => row === undefined);
		draft.addRows(
			'planned-areas',
			added.map(({ name: area, population, to }) => ({
				name: area,
				...(population === undefined ? {} : { population }),
				allocation: to
			}))
		);
		const isWanted = (change: Change | undefined, isAgreed: boolean): change is Change =>
			change !== undefined && (change.from === undefined || isAgreed);
		const { strategies, total } = adoption;
		if (isWanted(strategies, also.strategies)) draft.answer('number-of-strategies', strategies.to);
		if (isWanted(total, also.total)) draft.answer('budget-total', total.to);
		draft.answer('lab-adopted', name);
		draft.answer('lab-adopted-on', on);
	});

/** The day on the user's clock, ISO 8601. */
export const localDay = (now: Date): string =>
	[now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
