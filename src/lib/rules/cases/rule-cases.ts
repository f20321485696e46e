import { aidCases } from './aid.ts';
import { coFinancingCases } from './co-financing.ts';
import { concentrationCases } from './concentration.ts';
import { costsCases } from './costs.ts';
import { deliveryCases } from './delivery.ts';
import { dimensionCodesCases } from './dimension-codes.ts';
import { evaluationCases } from './evaluation.ts';
import { fieldTextsCases } from './field-texts.ts';
import { financialPlanCases } from './financial-plan.ts';
import { fundsCases } from './funds.ts';
import { indicatorsCases } from './indicators.ts';
import { lagsCases } from './lags.ts';
import { operationsCases } from './operations.ts';
import { programmeCases } from './programme-rules.ts';
import { selectionCases } from './selection.ts';
import { strategiesCases } from './strategies.ts';
import { strategyMoneyCases } from './strategy-money.ts';
import type { RuleCases } from '../rule-case.ts';

/** The proofs of all rules. */
export const ruleCases: RuleCases = {
	...fieldTextsCases,
	...programmeCases,
	...indicatorsCases,
	...dimensionCodesCases,
	...coFinancingCases,
	...concentrationCases,
	...financialPlanCases,
	...strategiesCases,
	...lagsCases,
	...selectionCases,
	...fundsCases,
	...deliveryCases,
	...strategyMoneyCases,
	...costsCases,
	...aidCases,
	...operationsCases,
	...evaluationCases
};
