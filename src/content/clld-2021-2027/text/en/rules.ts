import { aidTexts } from './rules/aid.ts';
import { coFinancingTexts } from './rules/co-financing.ts';
import { concentrationTexts } from './rules/concentration.ts';
import { costsTexts } from './rules/costs.ts';
import { deliveryTexts } from './rules/delivery.ts';
import { dimensionCodesTexts } from './rules/dimension-codes.ts';
import { evaluationTexts } from './rules/evaluation.ts';
import { fieldTextsTexts } from './rules/field-texts.ts';
import { financialPlanTexts } from './rules/financial-plan.ts';
import { fundsTexts } from './rules/funds.ts';
import { indicatorsTexts } from './rules/indicators.ts';
import { lagsTexts } from './rules/lags.ts';
import { operationsTexts } from './rules/operations.ts';
import { placesTexts } from './rules/places.ts';
import { programmeTexts } from './rules/programme-rules.ts';
import { selectionTexts } from './rules/selection.ts';
import { strategiesTexts } from './rules/strategies.ts';
import { strategyMoneyTexts } from './rules/strategy-money.ts';
import type { RuleText } from '#lib/rules/rule-text.ts';

export const ruleTexts: Readonly<Record<string, RuleText>> = {
	...fieldTextsTexts,
	...programmeTexts,
	...indicatorsTexts,
	...dimensionCodesTexts,
	...coFinancingTexts,
	...concentrationTexts,
	...financialPlanTexts,
	...strategiesTexts,
	...lagsTexts,
	...selectionTexts,
	...fundsTexts,
	...deliveryTexts,
	...strategyMoneyTexts,
	...costsTexts,
	...aidTexts,
	...operationsTexts,
	...evaluationTexts,
	...placesTexts
};
