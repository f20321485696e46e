import {
	codes,
	fails,
	failsAt,
	notApplicable,
	options,
	passes,
	passesWhen,
	unknown,
	words,
	type Failure,
	type Rule
} from './rule.ts';
import { settle } from './settle.ts';
import type { Facts } from './facts.ts';
import { addDecimals, compareDecimals } from '#lib/draft/decimal.ts';
import type { Id } from '#lib/guide/id.ts';

const subregionalAreas: Rule = {
	id: 'c01',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: '31(2)(a)' },
		{ kind: 'law', act: 'cpr', place: '32(1)(a)' },
		{ kind: 'law', act: 'cpr', place: '31(2)(a)', reading: true }
	],
	reads: ['area-rule', 'territory-selection', 'number-of-strategies', 'planned-areas'],
	judge: (facts) => {
		if (!facts.isAsked('area-rule')) return notApplicable;
		const territories = facts.choice('territory-selection');
		const coversAll = territories === 'whole-territory';
		const strategies = facts.decimal('number-of-strategies');
		if (coversAll && strategies !== undefined && compareDecimals(strategies, '1') === 0) return fails('number-of-strategies');
		return settle(
			[],
			[
				...(facts.text('area-rule') === undefined ? ['area-rule'] : []),
				...(territories === undefined ? ['territory-selection'] : []),
				...(coversAll && strategies === undefined ? ['number-of-strategies'] : []),
				...(facts.rows('planned-areas').some((row) => row.text('name') === undefined) ? ['planned-areas'] : [])
			]
		);
	}
};

const statedPopulation: Rule = {
	id: 'c02',
	severity: 'legal',
	basis: [{ kind: 'law', act: 'cpr', place: '32(1)(a)' }],
	reads: ['strategy-elements', 'planned-areas'],
	judge: (facts) => {
		if (!facts.isAsked('strategy-elements')) return notApplicable;
		const elements = facts.choices('strategy-elements');
		const failures: Failure[] =
			elements.length > 0 && !elements.includes('area-population')
				? [{ message: 'template', at: { question: 'strategy-elements' }, values: {} }]
				: [];
		const missing: Id[] = elements.length === 0 ? ['strategy-elements'] : [];
		for (const row of facts.rows('planned-areas')) {
			const population = row.decimal('population');
			if (population === undefined) missing.push('planned-areas');
			else if (compareDecimals(population, '0') === 0)
				failures.push({
					message: 'nobody',
					at: { question: 'planned-areas', row: row.id, column: 'population' },
					values: { area: words(row.text('name') ?? String(row.number)) }
				});
		}
		return settle(failures, missing);
	}
};

/** Those of Article 32(1)(a) to (f). */
const requiredElements: readonly Id[] = [
	'area-population',
	'community-involvement',
	'needs-potential',
	'objectives-targets-actions',
	'management-monitoring-evaluation',
	'financial-plan'
];

const allElements: Rule = {
	id: 'c07',
	severity: 'legal',
	basis: [{ kind: 'law', act: 'cpr', place: '32(1)' }],
	reads: ['strategy-elements'],
	judge: (facts) => {
		if (!facts.isAsked('strategy-elements')) return notApplicable;
		const elements = facts.choices('strategy-elements');
		if (elements.length === 0) return unknown('strategy-elements');
		const missing = requiredElements.filter((element) => !elements.includes(element));
		return passesWhen(missing.length === 0, 'strategy-elements', { missing: options('strategy-elements', missing) });
	}
};

/** That the strategy template asks for what one element of a strategy has to show. */
const elementRule = (id: Id, element: Id, ...places: readonly string[]): Rule => ({
	id,
	severity: 'legal',
	basis: places.map((place) => ({ kind: 'law', act: 'cpr', place })),
	reads: ['strategy-elements'],
	judge: (facts) => {
		if (!facts.isAsked('strategy-elements')) return notApplicable;
		const elements = facts.choices('strategy-elements');
		return elements.length === 0 ? unknown('strategy-elements') : passesWhen(elements.includes(element), 'strategy-elements');
	}
});

/** The subjects of the criteria for strategies; undefined until their weights make up the whole. */
export const settledSubjects = (facts: Facts): readonly Id[] | undefined => {
	const rows = facts.rows('strategy-criteria');
	const total = addDecimals(rows.map((row) => row.decimal('weight') ?? '0'));
	return compareDecimals(total, '100') === 0 ? rows.flatMap((row) => row.choice('subject') ?? []) : undefined;
};

interface Feature {
	/** The question where it is asked for, and the message where it is asked for nowhere. */
	readonly question: Id;
	readonly message: Id;
	readonly isSupported: (facts: Facts, subjects: readonly Id[]) => boolean;
}

const isWritten = (facts: Facts, ...questions: readonly Id[]): boolean =>
	questions.some((question) => facts.text(question) !== undefined);

const features: readonly Feature[] = [
	{
		question: 'networking-support',
		message: 'networking',
		isSupported: (facts, subjects) =>
			isWritten(facts, 'networking-support') ||
			facts.choices('ta-support-actions').includes('lag-network') ||
			['help-desk-and-network', 'network'].includes(facts.choice('support-unit') ?? '') ||
			subjects.includes('cooperation')
	},
	{
		question: 'accessibility-requirement',
		message: 'accessibility',
		isSupported: (facts) =>
			isWritten(facts, 'accessibility-requirement', 'accessibility-measures') || facts.choices('access-measures').length > 0
	},
	{
		question: 'innovation-rule',
		message: 'innovation',
		isSupported: (facts, subjects) =>
			facts.choice('innovation-rule') !== undefined ||
			isWritten(facts, 'innovation-definition') ||
			subjects.includes('innovation')
	}
];

const supportedFeatures: Rule = {
	id: 'c36',
	severity: 'legal',
	basis: [{ kind: 'law', act: 'cpr', place: '31(2)(d)' }],
	reads: [
		'networking-support',
		'accessibility-requirement',
		'innovation-rule',
		'innovation-definition',
		'accessibility-measures',
		'ta-support-actions',
		'access-measures',
		'support-unit',
		'strategy-criteria'
	],
	judge: (facts) => {
		if (!facts.isAsked('networking-support')) return notApplicable;
		const subjects = settledSubjects(facts);
		const absent = features.filter(({ isSupported }) => !isSupported(facts, subjects ?? []));
		if (absent.length === 0) return passes;
		// Once the criteria are settled, what neither they nor the design ask for is left out and no longer just to come.
		if (subjects === undefined) return unknown(...absent.map(({ question }) => question));
		return failsAt(absent.map(({ question, message }) => ({ message, at: { question }, values: {} })));
	}
};

const linkedObjectives: Rule = {
	id: 'c37',
	severity: 'recommended',
	basis: [{ kind: 'law', act: 'cpr', place: '73(2)(a)', reading: true }],
	reads: ['specific-objectives', 'objective-justification'],
	judge: (facts) => {
		if (!facts.isAsked('objective-justification')) return notApplicable;
		const objectives = facts.choices('specific-objectives');
		const rows = facts.rows('objective-justification');
		if (objectives.length === 0) return unknown('specific-objectives');
		if (rows.length === 0) return unknown('objective-justification');
		const list = 'esf-specific-objectives';
		const rowsOf = (objective: string) => rows.filter((row) => row.choice('objective') === objective);
		const absent = objectives.filter((objective) => rowsOf(objective).length === 0);
		const failures: Failure[] =
			absent.length === 0
				? []
				: [{ message: 'absent', at: { question: 'objective-justification' }, values: { objectives: codes(list, ...absent) } }];
		for (const objective of objectives) {
			const [first, ...others] = rowsOf(objective);
			if (first === undefined || [first, ...others].some((row) => row.text('themes') !== undefined)) continue;
			failures.push({
				message: 'themes',
				at: { question: 'objective-justification', row: first.id, column: 'themes' },
				values: { objective: codes(list, objective) }
			});
		}
		return failsAt(failures);
	}
};

export const strategiesRules: readonly Rule[] = [
	subregionalAreas,
	statedPopulation,
	allElements,
	elementRule('c08', 'objectives-targets-actions', '32(1)(d)'),
	elementRule('c09', 'objectives-targets-actions', '32(1)(d)'),
	elementRule('c10', 'community-involvement', '32(1)(b)'),
	elementRule('c11', 'management-monitoring-evaluation', '32(1)(e)', '33(3)(e)', '33(3)(f)'),
	supportedFeatures,
	linkedObjectives
];
