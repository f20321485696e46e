import { emptyDraft, type Draft } from '#lib/draft/draft.ts';
import { guideReference } from '../guide-reference.ts';

export const loadExample = async (_locale: string): Promise<Draft> => emptyDraft({ id: 'example', name: 'Example', guide: guideReference, language: 'en', at: '2026-11-23T00:00:00Z' });
