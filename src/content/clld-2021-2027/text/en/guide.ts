import { codeListTexts } from './codes.ts';
import { fieldTexts } from './fields.ts';
import { agreementsQuestions, agreementsStage } from './stages/agreements.ts';
import { decideQuestions, decideStage } from './stages/decide.ts';
import { deliveryQuestions, deliveryStage } from './stages/delivery.ts';
import { designQuestions, designStage } from './stages/design.ts';
import { evaluationQuestions, evaluationStage } from './stages/evaluation.ts';
import { implementationQuestions, implementationStage } from './stages/implementation.ts';
import { preparationQuestions, preparationStage } from './stages/preparation.ts';
import { programmeTextQuestions, programmeTextStage } from './stages/programme-text.ts';
import { programmeQuestions, programmeStage } from './stages/programme.ts';
import { selectionQuestions, selectionStage } from './stages/selection.ts';
import { tableTexts } from './tables.ts';
import type { GuideText } from '#lib/guide/guide-text.ts';

export const text: GuideText = {
	title: 'Community-led local development in ESF+ programmes 2021–2027',
	stages: {
		programme: programmeStage,
		decide: decideStage,
		design: designStage,
		'programme-text': programmeTextStage,
		delivery: deliveryStage,
		preparation: preparationStage,
		selection: selectionStage,
		agreements: agreementsStage,
		implementation: implementationStage,
		evaluation: evaluationStage
	},
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
		...evaluationQuestions
	},
	fields: fieldTexts,
	tables: tableTexts,
	codeLists: codeListTexts
};
