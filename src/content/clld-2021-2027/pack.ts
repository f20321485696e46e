import { guide } from './guide.ts';
import { sources } from './sources.ts';
import type { GuidePack } from '#lib/guide/guide.ts';

export const pack: GuidePack = { ...guide, sources };
