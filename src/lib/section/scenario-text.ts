import type { Flag } from '#lib/readiness/allocate.ts';
import type { FromPlan } from '#lib/readiness/laboratory.ts';

/** The words about scenarios of the laboratory in one language. Amounts, shares and names come written out. */
export interface ScenarioText {
	/** An area, or a scenario, without a name. */
	readonly unnamed: (number: number) => string;
	readonly unnamedScenario: (number: number) => string;
	readonly summary: {
		readonly total: string;
		readonly smallest: string;
		readonly largest: string;
		readonly ratio: string;
		readonly times: (ratio: string) => string;
		readonly allSame: string;
		readonly nearlySame: string;
		readonly average: string;
		readonly running: string;
		readonly share: (amount: string, share: string) => string;
		readonly perYear: string;
		readonly posts: string;
		readonly range: (from: string, to: string) => string;
		readonly fromPlan: (names: string) => string;
		readonly planNames: Readonly<Record<FromPlan, string>>;
		readonly viable: (limit: string) => string;
		readonly withinRunningLimit: (limit: string) => string;
		/** Every area, as the subject of a flag. */
		readonly all: string;
		readonly lags: (count: number) => string;
		readonly names: (count: number, names: string) => string;
		readonly andMore: (names: string, more: number) => string;
		/** `limit` is empty for flags without a fixed one. */
		readonly flags: Readonly<Record<Flag, (who: string, limit: string) => string>>;
		readonly left: (amount: string, total: string) => string;
		readonly over: (amount: string, total: string) => string;
		readonly same: (first: string) => string;
		readonly compared: (first: string, gaining: number, losing: number) => string;
		readonly mostGained: (names: string, amount: string, count: number) => string;
		readonly mostLost: (names: string, amount: string, count: number) => string;
		/** `others`: planned areas that the scenario does not know. */
		readonly adopted: (others: number) => string;
		readonly adoptedEarlier: string;
		readonly adoptedGone: (name: string) => string;
		readonly adopt: string;
		/** Offered where the plan has changed since. */
		readonly adoptAgain: string;
		/** One of the sentences about the adoption, with its day. */
		readonly adoptedOn: (state: string, day: string) => string;
	};
	readonly problems: {
		readonly title: string;
		readonly noAreas: string;
		readonly formulaMissing: string;
		readonly totalMissing: string;
		readonly baseMissing: string;
		readonly unreadable: (columns: string) => string;
		readonly weightUnreadable: (who: string) => string;
		readonly populationMissing: (who: string) => string;
		readonly budgetMissing: (who: string) => string;
		readonly noWeights: string;
		readonly basesAboveTotal: (needed: string, total: string, most: string) => string;
		readonly floorsAboveTotal: (needed: string, total: string, most: string) => string;
		readonly floorAboveCeiling: string;
		readonly baseAboveCeiling: string;
		readonly ceilingsBelowTotal: (rest: string) => string;
	};
}
