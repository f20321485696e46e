import { header } from './header.ts';

/** What a draft remembers of the guide that it was written with. */
export const guideReference = { id: header.id, version: header.version };
