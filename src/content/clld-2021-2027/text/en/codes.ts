import { economicActivities } from './codes/economic-activities.ts';
import { enablingConditions } from './codes/enabling-conditions.ts';
import { esfSpecificObjectives } from './codes/esf-specific-objectives.ts';
import { financingForms } from './codes/financing-forms.ts';
import { funds } from './codes/funds.ts';
import { genderCodes } from './codes/gender-codes.ts';
import { interventionFields } from './codes/intervention-fields.ts';
import { macroRegions } from './codes/macro-regions.ts';
import { memberStates } from './codes/member-states.ts';
import { outputIndicators } from './codes/output-indicators.ts';
import { resultIndicators } from './codes/result-indicators.ts';
import { secondaryThemes } from './codes/secondary-themes.ts';
import { territorialCodes } from './codes/territorial-codes.ts';
import type { CodeListText } from '#lib/guide/guide-text.ts';

export const codeListTexts: Readonly<Record<string, CodeListText>> = {
	'economic-activities': economicActivities,
	'enabling-conditions': enablingConditions,
	'esf-specific-objectives': esfSpecificObjectives,
	'financing-forms': financingForms,
	funds,
	'gender-codes': genderCodes,
	'intervention-fields': interventionFields,
	'macro-regions': macroRegions,
	'member-states': memberStates,
	'output-indicators': outputIndicators,
	'result-indicators': resultIndicators,
	'secondary-themes': secondaryThemes,
	'territorial-codes': territorialCodes
};
