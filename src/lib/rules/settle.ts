import { failsAt, passes, unknown, type Failure, type Judgement } from './rule.ts';
import type { Id } from '#lib/guide/id.ts';

/** Fails where there is a failure; else it cannot be judged while something is missing; else it passes. */
export const settle = (failures: readonly Failure[], missing: readonly Id[]): Judgement => {
	if (failures.length > 0) return failsAt(failures);
	return missing.length > 0 ? unknown(...new Set(missing)) : passes;
};
