import { agreementsStage } from './stages/agreements.ts';
import { decideStage } from './stages/decide.ts';
import { deliveryStage } from './stages/delivery.ts';
import { designStage } from './stages/design.ts';
import { evaluationStage } from './stages/evaluation.ts';
import { implementationStage } from './stages/implementation.ts';
import { preparationStage } from './stages/preparation.ts';
import { programmeTextStage } from './stages/programme-text.ts';
import { programmeStage } from './stages/programme.ts';
import { selectionStage } from './stages/selection.ts';
import type { StageText } from '#lib/guide/guide-text.ts';

export const stageTexts: Readonly<Record<string, StageText>> = {
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
};
