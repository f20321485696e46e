import { resolve } from '$app/paths';
import type { Guide } from '#lib/guide/guide.ts';
import type { LinkTarget } from '#lib/guide/inline.ts';

/** Parts of the guide beside the stages. */
export const parts = [
	'checks',
	'pitfalls',
	'capacities',
	'practices',
	'benchmarks',
	'rules',
	'screens',
	'fields',
	'tools',
	'terms',
	'sources'
] as const;

export type Part = (typeof parts)[number];

const routes = {
	checks: '/[locale=locale]/guide/checks',
	pitfalls: '/[locale=locale]/guide/pitfalls',
	capacities: '/[locale=locale]/guide/capacities',
	practices: '/[locale=locale]/guide/practices',
	benchmarks: '/[locale=locale]/guide/benchmarks',
	rules: '/[locale=locale]/guide/rules',
	screens: '/[locale=locale]/guide/screens',
	fields: '/[locale=locale]/guide/fields',
	tools: '/[locale=locale]/guide/tools',
	terms: '/[locale=locale]/guide/terms',
	sources: '/[locale=locale]/guide/sources'
} as const satisfies Readonly<Record<Part, string>>;

/** Each page is a folder, with its slash. */
const at = (path: string, id?: string): string => `${path}${path.endsWith('/') ? '' : '/'}${id === undefined ? '' : `#${id}`}`;

export const guideHref = (locale: string): string => at(resolve('/[locale=locale]/guide', { locale }));

export const partHref = (part: Part, locale: string, id?: string): string => at(resolve(routes[part], { locale }), id);

export const stageHref = (stage: string, locale: string, question?: string): string =>
	at(resolve('/[locale=locale]/guide/stages/[stage=stage]', { locale, stage }), question);

/** Where a question is explained. */
export const questionHref = (guide: Guide, locale: string, question: string): string | undefined => {
	const asks = ({ questions }: { readonly questions: readonly { readonly id: string }[] }) =>
		questions.some(({ id }) => id === question);
	const stage = guide.stages.find(({ groups }) => groups.some(asks));
	if (stage) return stageHref(stage.id, locale, question);
	return guide.tools.some(asks) ? partHref('tools', locale, question) : undefined;
};

/** Where a link inside a guide text leads when the guide is read without a draft. */
export const linkHref = (guide: Guide, locale: string, kind: LinkTarget, id: string): string | undefined => {
	switch (kind) {
		case 'question':
			return questionHref(guide, locale, id);
		case 'stage':
			return stageHref(id, locale);
		case 'field':
			return partHref('fields', locale, id);
		case 'source':
			return partHref('sources', locale, id);
	}
};
