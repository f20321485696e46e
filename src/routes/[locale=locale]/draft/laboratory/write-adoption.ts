import type { Adoption, Change } from '#lib/readiness/adopt-scenario.ts';
import type { OpenDraft } from '#lib/store/open-draft.svelte.ts';

interface Adopted {
	readonly name: string;
	/** Answers that are there already and are to be changed too. */
	readonly also: { readonly strategies: boolean; readonly total: boolean };
}

/** Writes the budgets of a scenario into the plan, and tells by how many steps it can be undone. */
export const writeAdoption = (draft: OpenDraft, adoption: Adoption, { name, also }: Adopted): number => {
	let steps = 0;
	const edit = (change: () => void): void => {
		change();
		steps += 1;
	};
	for (const { row, population, to } of adoption.allocations) {
		if (row === undefined) continue;
		edit(() => draft.setCell('planned-areas', row, 'allocation', to));
		if (population !== undefined) edit(() => draft.setCell('planned-areas', row, 'population', population));
	}
	const added = adoption.allocations.filter(({ row }) => row === undefined);
	if (added.length > 0)
		edit(() =>
			draft.addRows(
				'planned-areas',
				added.map(({ name: area, population, to }) => ({
					name: area,
					...(population === undefined ? {} : { population }),
					allocation: to
				}))
			)
		);
	const isWanted = (change: Change | undefined, isAgreed: boolean): change is Change =>
		change !== undefined && (change.from === undefined || isAgreed);
	const { strategies, total } = adoption;
	if (isWanted(strategies, also.strategies)) edit(() => draft.answer('number-of-strategies', strategies.to));
	if (isWanted(total, also.total)) edit(() => draft.answer('budget-total', total.to));
	if (draft.current.answers['lab-adopted'] !== name) edit(() => draft.answer('lab-adopted', name));
	return steps;
};
