import { codeListTexts } from './codes.ts';
import { fieldTexts } from './fields.ts';
import { agreementsQuestions } from './stages/agreements.ts';
import { decideQuestions } from './stages/decide.ts';
import { deliveryQuestions } from './stages/delivery.ts';
import { designQuestions } from './stages/design.ts';
import { evaluationQuestions } from './stages/evaluation.ts';
import { implementationQuestions } from './stages/implementation.ts';
import { preparationQuestions } from './stages/preparation.ts';
import { programmeTextQuestions } from './stages/programme-text.ts';
import { programmeQuestions } from './stages/programme.ts';
import { selectionQuestions } from './stages/selection.ts';
import { stageTexts } from './stages.ts';
import { tableTexts } from './tables.ts';
import { toolQuestions } from './tools/questions.ts';
import { toolTexts } from './tools.ts';
import type { GuideText } from '#lib/guide/guide-text.ts';

export const text: GuideText = {
	title: 'Community-led local development in ESF+ programmes 2021–2027',
	stages: stageTexts,
	tools: toolTexts,
	questions: {
		...programmeQuestions,
		...decideQuestions,
		...designQuestions,
		...programmeTextQuestions,
		...deliveryQuestions,
		...preparationQuestions,
		...selectionQuestions,
		...agreementsQuestions,
		...implementationQuestions,
		...evaluationQuestions,
		...toolQuestions
	},
	fields: fieldTexts,
	tables: tableTexts,
	codeLists: codeListTexts
};
