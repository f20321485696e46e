import { aidRules } from './aid.ts';
import { coFinancingRules } from './co-financing.ts';
import { concentrationRules } from './concentration.ts';
import { costsRules } from './costs.ts';
import { deliveryRules } from './delivery.ts';
import { dimensionCodesRules } from './dimension-codes.ts';
import { evaluationRules } from './evaluation.ts';
import { fieldTextsRules } from './field-texts.ts';
import { financialPlanRules } from './financial-plan.ts';
import { fundsRules } from './funds.ts';
import { indicatorsRules } from './indicators.ts';
import { lagsRules } from './lags.ts';
import { operationsRules } from './operations.ts';
import { programmeRules } from './programme-rules.ts';
import type { Rule } from './rule.ts';
import { selectionRules } from './selection.ts';
import { strategiesRules } from './strategies.ts';
import { strategyMoneyRules } from './strategy-money.ts';

/** Every rule of the guide: first those of the programme template, then those of CLLD. */
export const rules: readonly Rule[] = [
	...fieldTextsRules,
	...programmeRules,
	...indicatorsRules,
	...dimensionCodesRules,
	...coFinancingRules,
	...concentrationRules,
	...financialPlanRules,
	...strategiesRules,
	...lagsRules,
	...selectionRules,
	...fundsRules,
	...deliveryRules,
	...strategyMoneyRules,
	...costsRules,
	...aidRules,
	...operationsRules,
	...evaluationRules
];
