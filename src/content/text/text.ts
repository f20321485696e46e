import type { en } from './en.ts';

/** The interface wording; every locale is complete, a missing string is a type error. */
export type Text = typeof en;
