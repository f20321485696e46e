import { economicActivities } from './codes/economic-activities.ts';
import { enablingConditions } from './codes/enabling-conditions.ts';
import { esfSpecificObjectives } from './codes/esf-specific-objectives.ts';
import { financingForms } from './codes/financing-forms.ts';
import { funds } from './codes/funds.ts';
import { genderCodes } from './codes/gender-codes.ts';
import { outputIndicators, resultIndicators } from './codes/indicators.ts';
import { interventionFields } from './codes/intervention-fields.ts';
import { macroRegions } from './codes/macro-regions.ts';
import { memberStates } from './codes/member-states.ts';
import { secondaryThemes } from './codes/secondary-themes.ts';
import { territorialCodes } from './codes/territorial-codes.ts';
import { fields } from './fields.ts';
import { header } from './header.ts';
import { agreements } from './stages/agreements.ts';
import { decide } from './stages/decide.ts';
import { delivery } from './stages/delivery.ts';
import { design } from './stages/design.ts';
import { evaluation } from './stages/evaluation.ts';
import { implementation } from './stages/implementation.ts';
import { preparation } from './stages/preparation.ts';
import { programmeText } from './stages/programme-text.ts';
import { programme } from './stages/programme.ts';
import { selection } from './stages/selection.ts';
import { tables } from './tables.ts';
import { tools } from './tools.ts';
import type { Guide } from '#lib/guide/guide.ts';

export const guide: Guide = {
	header,
	stages: [programme, decide, design, programmeText, delivery, preparation, selection, agreements, implementation, evaluation],
	tools,
	fields,
	tables,
	codeLists: [
		memberStates,
		funds,
		esfSpecificObjectives,
		interventionFields,
		financingForms,
		territorialCodes,
		economicActivities,
		secondaryThemes,
		genderCodes,
		macroRegions,
		outputIndicators,
		resultIndicators,
		enablingConditions
	]
};
