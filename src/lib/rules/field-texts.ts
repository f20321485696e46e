import type { FieldFacts, Facts } from './facts.ts';
import {
	failsAt,
	notApplicable,
	number,
	passes,
	place,
	unknown,
	words,
	type Failure,
	type Judgement,
	type Rule
} from './rule.ts';
import type { Id } from '#lib/guide/id.ts';
import type { Basis } from '#lib/guide/source.ts';

const cpr = (...places: readonly string[]): readonly Basis[] => places.map((at) => ({ kind: 'law', act: 'cpr', place: at }));

/** What the section puts where an answer is missing. */
const gap = '[…]';

const withinLimit: Rule = {
	id: 'p01',
	severity: 'legal',
	basis: cpr('annex:V'),
	reads: [],
	readsFields: 'all',
	judge: (facts) => {
		const texts = facts.allFields();
		if (texts.length === 0) return notApplicable;
		return failsAt(
			texts
				.filter(({ count, limit }) => count > limit)
				.map((text) =>
					failure(text, 'fails', {
						field: place(text.field),
						count: number(text.count),
						limit: number(text.limit),
						over: number(text.count - text.limit)
					})
				)
		);
	}
};

/** A field that must not stay empty. Where its text still has gaps, the answers it is made from must be there. */
interface Presence {
	readonly id: Id;
	readonly basis: readonly Basis[];
	readonly field: Id;
	/** Written once for each specific objective. */
	readonly perObjective?: true;
	readonly answers?: readonly Id[];
	readonly tables?: readonly Id[];
	readonly severity?: Rule['severity'];
	/** Words that the text has to contain, and the message where it does not. */
	readonly mentions?: { readonly pattern: RegExp; readonly message: Id };
}

const presence = (of: Presence): Rule => {
	const { field, answers = [], tables = [], mentions } = of;
	return {
		id: of.id,
		severity: of.severity ?? 'legal',
		basis: of.basis,
		reads: ['clld-use', ...(of.perObjective ? ['specific-objectives'] : []), ...answers, ...tables],
		readsFields: [field],
		judge: (facts) => {
			if (facts.choice('clld-use') === 'no') return notApplicable;
			const texts = facts.fields(field).filter(({ key }) => !concernsMaterialAid(key) || field === 'justification');
			if (texts.length === 0) return withoutTexts(facts, of);
			const failures = texts.flatMap((text) => {
				if (!isWritten(text.text)) return [failure(text, 'fails')];
				return mentions && !mentions.pattern.test(text.text) ? [failure(text, mentions.message)] : [];
			});
			if (failures.length > 0) return failsAt(failures);
			const missing = texts.some(({ text }) => text.includes(gap))
				? [
						...answers.filter((id) => facts.choices(id).length === 0),
						...tables.filter((id) => facts.isAsked(id) && facts.rows(id).length === 0)
					]
				: [];
			return missing.length === 0 ? passes : unknown(...missing);
		}
	};
};

const withoutTexts = (facts: Facts, { perObjective }: Presence): Judgement =>
	perObjective && facts.choices('specific-objectives').length === 0 ? unknown('specific-objectives') : notApplicable;

/** Art 22(3)(d) does not apply to specific objective (m). */
const concernsMaterialAid = (key: string): boolean => key.endsWith('@m');

const isWritten = (text: string): boolean => /[\p{L}\p{N}]/u.test(text.replaceAll(gap, ''));

const failure = (text: FieldFacts, message: Id, values: Failure['values'] = {}): Failure => ({
	message,
	at: { field: text.field, key: text.key },
	values
});

/** CLLD as it is abbreviated in the language versions, or named in full in English, French or German. */
const clldWords =
	/CLLD|DLAL|DLBC|DLRC|RLKS|ВОМР|ΤΑΠΤ[οΟ]Κ|community[- ]led local development|mené par les acteurs locaux|örtlichen Bevölkerung/iu;

/** Local action groups in the same way; the abbreviations are words of other languages in small letters. */
const groupWords =
	/(?<!\p{L})(?:F?LAG|GAL|LGD|MAS|ΟΤΔ|МИГ)(?!\p{Lu})|[Ll]ocal [Aa]ction [Gg]roup|[Gg]roupes? d['’]action locale|[Ll]okalen? Aktionsgruppe/u;

const communicationComplete: Rule = {
	id: 'p12',
	severity: 'legal',
	basis: cpr('22(3)(j)', 'annex:V/7'),
	reads: ['clld-use', 'communication-objectives', 'communication-audiences', 'communication-budget', 'communication-indicators'],
	readsFields: ['communication'],
	judge: (facts) => {
		if (facts.choice('clld-use') === 'no') return notApplicable;
		const audiences = facts.rows('communication-audiences');
		const failures = [
			...facts
				.fields('communication')
				.filter(({ text }) => !isWritten(text))
				.map((text) => failure(text, 'fails')),
			...audiences
				.filter((row) => row.text('channels') === undefined)
				.map((row) => ({
					message: 'channels',
					at: { question: 'communication-audiences', row: row.id, column: 'channels' },
					values: { audience: words(row.text('audience') ?? String(row.number)) }
				}))
		];
		if (failures.length > 0) return failsAt(failures);
		const missing = [
			...(facts.text('communication-objectives') === undefined ? ['communication-objectives'] : []),
			...(audiences.length === 0 ? ['communication-audiences'] : []),
			...(facts.decimal('communication-budget') === undefined ? ['communication-budget'] : []),
			...(facts.rows('communication-indicators').length === 0 ? ['communication-indicators'] : [])
		];
		return missing.length === 0 ? passes : unknown(...missing);
	}
};

const timetables: Rule = {
	id: 'p13',
	severity: 'legal',
	basis: cpr('22(3)', 'annex:V/appendix-3'),
	reads: ['strategic-operations-list'],
	judge: (facts) => {
		const rows = facts.rows('strategic-operations-list');
		if (rows.length === 0) return notApplicable;
		return failsAt(
			rows.flatMap((row) =>
				['name', 'timetable']
					.filter((column) => row.text(column) === undefined)
					.map((column) => ({
						message: column,
						at: { question: 'strategic-operations-list', row: row.id, column },
						values: { operation: words(row.text('name') ?? String(row.number)) }
					}))
			)
		);
	}
};

export const fieldTextsRules: readonly Rule[] = [
	withinLimit,
	presence({ id: 'p02', basis: cpr('22(2)', 'annex:V/2.1.1'), field: 'priority-title', answers: ['priority-name'] }),
	presence({
		id: 'p03',
		basis: cpr('22(3)(a)', '22(3)(b)', 'annex:V/1'),
		field: 'strategy',
		answers: ['local-needs', 'lessons-2014-2020', 'clld-purpose', 'coordination-with-other-funds'],
		tables: ['regional-disparities']
	}),
	presence({
		id: 'p04',
		basis: cpr('22(3)(b)', 'annex:V/1/table-1'),
		field: 'justification',
		perObjective: true,
		tables: ['objective-justification']
	}),
	presence({
		id: 'p05',
		basis: cpr('22(3)(d)(i)', 'annex:V/2.1.1.1.1'),
		field: 'actions',
		perObjective: true,
		answers: ['action-types']
	}),
	presence({
		id: 'p06',
		basis: cpr('22(3)(d)(iii)', 'annex:V/2.1.1.1.1'),
		field: 'target-groups',
		perObjective: true,
		tables: ['target-groups-list']
	}),
	presence({
		id: 'p07',
		basis: [...cpr('22(3)(d)(iv)', 'annex:V/2.1.1.1.1'), { kind: 'law', act: 'esf-plus', place: '6' }],
		field: 'equality',
		perObjective: true,
		answers: ['gender-measures', 'accessibility-measures', 'non-discrimination-measures']
	}),
	presence({
		id: 'p08',
		basis: cpr('22(3)(d)(v)', '28', 'annex:V/2.1.1.1.1'),
		field: 'territories',
		perObjective: true,
		answers: ['area-types', 'territories-reason'],
		mentions: { pattern: clldWords, message: 'clld' }
	}),
	presence({
		id: 'p09',
		basis: cpr('22(3)(d)(vi)', 'annex:V/2.1.1.1.1'),
		field: 'cooperation',
		perObjective: true,
		answers: ['cooperation-planned']
	}),
	presence({
		id: 'p10',
		basis: cpr('22(3)(d)(vii)', 'annex:V/2.1.1.1.1'),
		field: 'instruments',
		perObjective: true,
		answers: ['instruments-planned']
	}),
	presence({
		id: 'p11',
		severity: 'recommended',
		basis: [...cpr('22(3)(h)', 'annex:V/6'), { kind: 'law', act: 'cpr', place: '8(2)', reading: true }],
		field: 'partnership',
		answers: ['decision-partners'],
		tables: ['partners'],
		mentions: { pattern: groupWords, message: 'groups' }
	}),
	communicationComplete,
	timetables
];
