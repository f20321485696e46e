import type { GuideHeader } from '#lib/guide/guide.ts';

export const header: GuideHeader = {
	id: 'clld-2021-2027',
	version: '1.0.0',
	published: '2026-11-23',
	licence: 'EUPL-1.2',
	lawAsOf: '2025-10-25',
	baseLocale: 'en'
};
