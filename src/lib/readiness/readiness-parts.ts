import { capacityStandings } from './capacities.ts';
import { checkStandings } from './checks.ts';
import type { ReadinessParts } from './measures.ts';
import { pitfallRegister } from './pitfalls.ts';
import { draftProgress } from './progress.ts';
import type { Draft } from '#lib/draft/draft.ts';
import type { Guide } from '#lib/guide/guide.ts';
import type { Capacity, Check, Pitfall } from '#lib/guide/knowledge.ts';
import type { Finding } from '#lib/rules/judge-rules.ts';

/** What a guide knows, and a draft is measured against. */
export interface Knowledge {
	readonly guide: Guide;
	readonly checks: readonly Check[];
	readonly pitfalls: readonly Pitfall[];
	readonly capacities: readonly Capacity[];
}

/** Everything that the readiness of a draft is computed from; the findings are those of the same draft. */
export const readinessParts = (
	{ guide, checks, pitfalls, capacities }: Knowledge,
	draft: Draft,
	findings: readonly Finding[]
): ReadinessParts => ({
	progress: draftProgress(guide, draft),
	checks: checkStandings(guide, draft, checks),
	findings,
	pitfalls: pitfallRegister(guide, pitfalls, draft),
	capacities: capacityStandings(draft, capacities)
});
