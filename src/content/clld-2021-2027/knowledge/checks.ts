import { agreementsChecks } from './checks/agreements.ts';
import { decideChecks } from './checks/decide.ts';
import { deliveryChecks } from './checks/delivery.ts';
import { designChecks } from './checks/design.ts';
import { evaluationChecks } from './checks/evaluation.ts';
import { implementationChecks } from './checks/implementation.ts';
import { preparationChecks } from './checks/preparation.ts';
import { programmeTextChecks } from './checks/programme-text.ts';
import { selectionChecks } from './checks/selection.ts';
import type { Check } from '#lib/guide/knowledge.ts';

export const checks: readonly Check[] = [
	...decideChecks,
	...designChecks,
	...programmeTextChecks,
	...deliveryChecks,
	...preparationChecks,
	...selectionChecks,
	...agreementsChecks,
	...implementationChecks,
	...evaluationChecks
];
