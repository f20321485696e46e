import type { FieldId } from './field-id.ts';
import type { Condition } from '#lib/guide/condition.ts';
import type { Id } from '#lib/guide/id.ts';
import type { Paragraph } from '#lib/guide/programme-field.ts';
import type { Basis } from '#lib/guide/source.ts';

const law = (act: Id, ...places: readonly string[]): readonly Basis[] => places.map((place) => ({ kind: 'law', act, place }));

const cpr = (...places: readonly string[]): readonly Basis[] => law('cpr', ...places);

const esf = (...places: readonly string[]): readonly Basis[] => law('esf-plus', ...places);

/** Our reading of which provision a practice carries out. */
const read = (act: Id, ...places: readonly string[]): readonly Basis[] =>
	places.map((place) => ({ kind: 'law', act, place, reading: true }));

const seen = (...sources: readonly string[]): readonly Basis[] => sources.map((source) => ({ kind: 'evidence', source }));

const planner: readonly Basis[] = [{ kind: 'default' }];

const withoutClld: Condition = { question: 'clld-use', is: ['no'] };

const withClld: Condition = { not: withoutClld };

/** A paragraph of the section that stands only while CLLD is not ruled out. */
const clld = (id: Id, ...basis: readonly (readonly Basis[])[]): Paragraph => ({ id, basis: basis.flat(), when: withClld });

/** What guidance settles where the programme text is to be short. */
const detail = (id: Id, ...basis: readonly (readonly Basis[])[]): Paragraph => ({
	id,
	basis: basis.flat(),
	when: { all: [withClld, { not: { question: 'text-detail', is: ['short-text'] } }] }
});

/** The paragraphs that the planner proposes for each programme field, in the order of the text. */
export const paragraphs: Readonly<Record<FieldId, readonly Paragraph[]>> = {
	strategy: [
		{ id: 'strategy-no-clld', basis: [...cpr('31(1)', '22(3)(b)'), ...seen('src-02')], when: withoutClld },
		clld('strategy-scope', cpr('annex:V', '108(2)')),
		clld('strategy-disparities', cpr('22(3)(a)(i)')),
		clld('strategy-needs', cpr('22(3)(a)(iii)'), seen('src-01')),
		clld('strategy-market-failures', cpr('22(3)(a)(ii)')),
		clld('strategy-policy-links', cpr('22(3)(a)(iv)'), esf('7(1)')),
		clld('strategy-macro-regions', cpr('22(3)(a)(viii)')),
		clld('strategy-clld', cpr('22(3)(b)', '31(1)')),
		clld('strategy-concept', seen('src-05')),
		clld('strategy-added-value', seen('src-43', 'src-09')),
		clld('strategy-innovation', esf('14(1)', '14(4)')),
		clld('strategy-lessons', cpr('22(3)(a)(vii)')),
		clld('strategy-existing-groups', seen('src-01', 'src-68')),
		clld('strategy-areas', cpr('31(2)(a)', '32(1)(a)')),
		clld('strategy-funds', cpr('31(3)', '31(4)', '31(5)', '31(6)')),
		clld('strategy-coordination', cpr('22(3)(a)(iii)', '28', '63(9)')),
		clld('strategy-capacity', cpr('22(3)(a)(v)'), seen('src-02')),
		detail('strategy-actors', cpr('22(3)(d)(i)')),
		detail('strategy-preparation', cpr('34(1)(a)', '33(3)(a)')),
		detail('strategy-local-strategies', cpr('32(1)')),
		detail('strategy-selection', cpr('32(2)')),
		detail('strategy-agreements', cpr('32(4)'), planner),
		detail('strategy-delivery', cpr('33(3)(d)', '72(1)(a)', '74(1)')),
		detail('strategy-intermediate-bodies', cpr('33(4)', '33(5)', '71(3)')),
		detail('strategy-payments', cpr('67(1)', '74(1)(b)'), planner),
		detail('strategy-cost-options', cpr('53(1)', '53(3)', '54', '55', '56')),
		detail('strategy-state-aid', law('gber', '19a', '19b'), law('de-minimis', '3(2)')),
		detail('strategy-safeguards', cpr('69(7)', '33(3)(b)'), planner),
		clld('strategy-results', cpr('22(3)(d)(ii)', '33(3)(f)', '44(1)'), seen('src-43')),
		clld('strategy-financing', esf('7(3)', '7(4)', '7(5)', '7(6)', '9(2)'), planner)
	],
	justification: [
		clld('justification-reason', cpr('22(3)(b)', 'annex:V/1/table-1')),
		clld('justification-added-value', cpr('22(3)(b)'), seen('src-43')),
		clld('justification-form', cpr('22(3)(b)', '52', '53(1)'))
	],
	'priority-title': [{ id: 'priority-title-own', basis: cpr('22(2)', 'annex:V/2.1.1') }],
	actions: [
		clld('actions-clld', cpr('22(3)(d)(i)', '31(1)', '112(5)')),
		clld('actions-types', cpr('34(1)')),
		clld('actions-preparation', cpr('34(1)(a)', '34(2)')),
		clld('actions-operations', cpr('22(3)(d)(i)', '34(1)(b)', '63(6)')),
		clld('actions-routes', cpr('33(3)(c)', '33(3)(d)', '33(5)'), planner),
		clld('actions-innovation', esf('14(1)', '14(2)', '14(5)'), cpr('31(2)(d)')),
		clld('actions-cooperation', cpr('34(1)(b)')),
		clld('actions-animation', cpr('34(1)(c)', '34(2)', '31(3)')),
		clld('actions-delivery', cpr('33(1)', '33(3)', '33(4)', '72(1)(a)'), seen('src-26')),
		clld('actions-grants', cpr('52', '53(1)', '53(2)')),
		clld('actions-cross-financing', cpr('25(2)')),
		clld('actions-state-aid', cpr('53(2)'), law('gber', '19a', '19b'), law('de-minimis', '3(2)')),
		clld('actions-demarcation', cpr('28', '63(9)')),
		clld('actions-no-significant-harm', cpr('9(4)'))
	],
	'target-groups': [clld('target-groups-main', cpr('22(3)(d)(iii)'))],
	equality: [
		clld('equality-gender', cpr('9(2)', '22(3)(d)(iv)'), esf('6')),
		clld('equality-accessibility', cpr('9(3)', '31(2)(d)')),
		clld('equality-non-discrimination', cpr('9(3)', '33(2)')),
		clld('equality-charter', cpr('9(1)', '69(7)'), esf('8'))
	],
	territories: [
		{ id: 'territories-no-clld', basis: cpr('22(3)(d)(v)', '28'), when: withoutClld },
		clld('territories-clld', cpr('22(3)(d)(v)', '28')),
		clld('territories-areas', cpr('22(3)(d)(v)', '31(2)(a)', 'annex:I/table-3')),
		clld('territories-why-clld', cpr('22(3)(d)(v)')),
		clld('territories-population', read('cpr', '32(1)(a)'), seen('src-84')),
		clld('territories-budget', cpr('22(3)(d)(v)'), seen('src-34')),
		clld('territories-funds', cpr('31(1)', '31(3)', '31(4)')),
		clld('territories-selection', cpr('32(2)')),
		clld('territories-first-round', cpr('32(3)')),
		clld('territories-coordination', cpr('28'))
	],
	cooperation: [
		clld('cooperation-planned', cpr('22(3)(d)(vi)', '34(1)(b)')),
		clld('cooperation-partners', cpr('22(3)(d)(vi)', '31(2)(d)')),
		clld('cooperation-networking', cpr('31(2)(d)')),
		clld('cooperation-macro-regions', cpr('22(3)(a)(viii)'))
	],
	instruments: [clld('instruments-use', cpr('22(3)(d)(vii)'))],
	'ta-actions': [
		clld('ta-actions-form', cpr('36(3)', '36(4)')),
		clld('ta-actions-support', cpr('22(3)(e)', '34(1)(c)'), read('cpr', '36(1)')),
		clld('ta-actions-help', seen('src-01'), planner),
		clld('ta-actions-training', planner),
		clld('ta-actions-preparation', seen('src-01'), planner),
		clld('ta-actions-staff', seen('src-02'), planner)
	],
	'ta-target-groups': [clld('ta-target-groups-served', cpr('22(3)(e)', 'annex:V/2.2.1'))],
	'ta-not-linked': [clld('ta-not-linked-planned', cpr('22(3)(f)', '37'))],
	partnership: [
		{ id: 'partnership-decision', basis: cpr('8(2)', '22(3)(h)') },
		clld('partnership-partners', cpr('8(1)', '22(3)(h)')),
		clld('partnership-consultation', cpr('8(2)', '8(4)')),
		clld('partnership-monitoring', cpr('31(3)', '39(1)')),
		clld('partnership-groups', cpr('31(2)(b)', '33(2)', '33(3)(b)')),
		clld('partnership-inclusiveness', cpr('31(2)(d)', '33(2)')),
		detail('partnership-access', cpr('9(3)', '31(2)(d)')),
		clld('partnership-involvement', cpr('32(1)(b)')),
		clld('partnership-selection', cpr('32(2)')),
		clld('partnership-capacity', cpr('8(2)'), esf('9(2)')),
		detail('partnership-preparation', cpr('34(1)(a)'), planner),
		clld('partnership-evaluation', cpr('33(3)(f)', '44(1)'), planner)
	],
	communication: [
		clld('communication-objectives', cpr('22(3)(j)')),
		clld('communication-audiences', cpr('22(3)(j)')),
		clld('communication-groups', cpr('49(2)', '49(3)'), planner),
		clld('communication-visibility', cpr('46', '50(1)')),
		clld('communication-budget', cpr('22(3)(j)')),
		clld('communication-indicators', cpr('22(3)(j)'))
	],
	'strategic-operations': [clld('strategic-operations-planned', cpr('22(3)', 'annex:V/appendix-3'))]
};
