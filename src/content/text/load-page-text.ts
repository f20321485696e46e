import type { Locale } from './locales.ts';

/** The interface wording of single pages, fetched with the page. */
const inLocale = async <Words>(locale: Locale, words: Words): Promise<Words> =>
	__PSEUDO__ && locale === 'en-XA' ? (await import('./pseudo.ts')).pseudo(words) : words;

export const loadFindingsText = async (locale: Locale) => inLocale(locale, (await import('./en/pages/findings.ts')).findingsText);

export const loadChecksText = async (locale: Locale) => inLocale(locale, (await import('./en/pages/checks.ts')).checksText);

export const loadPitfallsText = async (locale: Locale) => inLocale(locale, (await import('./en/pages/pitfalls.ts')).pitfallsText);

export const loadCapacityText = async (locale: Locale) => inLocale(locale, (await import('./en/pages/capacity.ts')).capacityText);

export const loadPracticesText = async (locale: Locale) =>
	inLocale(locale, (await import('./en/pages/practices.ts')).practicesText);

export const loadLaboratoryText = async (locale: Locale) =>
	inLocale(locale, (await import('./en/pages/laboratory.ts')).laboratoryText);

export const loadScreensText = async (locale: Locale) => inLocale(locale, (await import('./en/pages/screens.ts')).screensText);

export const loadReadingText = async (locale: Locale) => inLocale(locale, (await import('./en/pages/reading.ts')).readingText);

export const loadExplainedText = async (locale: Locale) =>
	inLocale(locale, (await import('./en/pages/explained.ts')).explainedText);

export const loadSearchText = async (locale: Locale) => inLocale(locale, (await import('./en/pages/search.ts')).searchText);

export const loadDeliveryToolsText = async (locale: Locale) =>
	inLocale(locale, (await import('./en/pages/delivery-tools.ts')).deliveryToolsText);

export const loadSnapshotsText = async (locale: Locale) =>
	inLocale(locale, (await import('./en/pages/snapshots.ts')).snapshotsText);

export const loadDashboardText = async (locale: Locale) =>
	inLocale(locale, (await import('./en/pages/dashboard.ts')).dashboardText);

export const loadCalendarText = async (locale: Locale) => inLocale(locale, (await import('./en/pages/calendar.ts')).calendarText);
