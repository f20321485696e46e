export { localeEntries as entries } from '../locale-entries.ts';
