import { draftHref, questionHref } from '../draft-href.ts';
import type { Guide } from '#lib/guide/guide.ts';
import type { MeasureId } from '#lib/readiness/measures.ts';
import { failuresIn, type Finding } from '#lib/rules/judge-rules.ts';
import type { Place } from '#lib/rules/rule.ts';

type Titles = Readonly<Record<string, { readonly title: string }>>;

/** What the measures are moved by, in words and with the way there. */
export interface Subjects {
	readonly title: (measure: MeasureId, id: string) => string;
	/** Where it is explained and decided. */
	readonly href: (measure: MeasureId, id: string) => string | undefined;
	/** Where to begin with it: for a rule the first place to put right, or the first answer that it misses. */
	readonly place: (measure: MeasureId, id: string) => string | undefined;
}

interface Known {
	readonly guide: Guide;
	readonly draftId: string;
	readonly locale: string;
	readonly findings: readonly Finding[];
	readonly questions: Readonly<Record<string, { readonly label: string }>>;
	readonly titles: Readonly<Record<Exclude<MeasureId, 'answers'>, Titles>>;
}

export const subjectsOf = ({ guide, draftId, locale, findings, questions, titles }: Known): Subjects => {
	const judged = new Map(findings.map((finding) => [finding.rule.id, finding]));
	const page = (name: 'findings' | 'checks' | 'pitfalls' | 'capacity', id: string): string =>
		`${draftHref(name, locale, draftId)}#${id}`;
	const placeHref = (at: Place): string | undefined =>
		'question' in at ? questionHref(guide, locale, draftId, at.question) : `${draftHref('section', locale, draftId)}#${at.field}`;
	const ruleHref = (id: string, isPlace: boolean): string | undefined => {
		const finding = judged.get(id);
		if (finding?.judgement.verdict === 'unknown') {
			const [missing] = finding.judgement.missing;
			return missing === undefined ? undefined : placeHref({ question: missing });
		}
		const [failure] = finding ? failuresIn(finding) : [];
		return (isPlace && failure ? placeHref(failure.at) : undefined) ?? page('findings', id);
	};
	const href = (measure: MeasureId, id: string, isPlace: boolean): string | undefined => {
		switch (measure) {
			case 'answers':
				return questionHref(guide, locale, draftId, id);
			case 'rules':
				return ruleHref(id, isPlace);
			case 'checks':
			case 'pitfalls':
			case 'capacity':
				return page(measure, id);
		}
	};
	return {
		title: (measure, id) => (measure === 'answers' ? questions[id]?.label : titles[measure][id]?.title) ?? id,
		href: (measure, id) => href(measure, id, false),
		place: (measure, id) => href(measure, id, true)
	};
};
