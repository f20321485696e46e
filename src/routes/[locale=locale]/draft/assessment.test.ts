import { expect, test } from 'vitest';
import { loadAssess } from './assessment.ts';
import { exampleDraft } from '#content/clld-2021-2027/example/example-draft.ts';
import { guide } from '#content/clld-2021-2027/guide.ts';
import { withAnswer, withFields } from '#lib/draft/edit.ts';
import { stageById } from '#lib/guide/guide.ts';
import { failuresAt } from '#lib/rules/judge-rules.ts';

const assess = await loadAssess(guide, 'en', 'en');
const tooMuch = withAnswer(exampleDraft, 'running-cost-share', '28');

const ids = (findings: readonly { readonly rule: { readonly id: string } }[]) => findings.map(({ rule }) => rule.id);

test('a stage without failing rules has nothing to say', () => {
	for (const stage of guide.stages)
		expect(assess(exampleDraft).failuresOf(stage)).toEqual({ legal: 0, recommended: 0, first: undefined });
});

test('a stage counts the legal requirements that fail in it, and leads to the first question concerned', () => {
	const assessment = assess(tooMuch);
	expect(assessment.legalFailures).toBe(1);
	expect(assessment.failuresOf(stageById(guide, 'design'))).toMatchObject({ legal: 1, first: 'running-cost-share' });
	expect(ids(assessment.at({ question: 'running-cost-share' }))).toContain('c29');
	expect(assessment.failingOn('section', 'legal')).toEqual([]);
});

test('a text that says nothing fails in the section, at its own field', () => {
	const [key = ''] = assess(exampleDraft).section.headings.flatMap(({ parts }) =>
		parts.flatMap((part) => (part.kind === 'field' && part.field === 'actions' ? [part.key] : []))
	);
	const assessment = assess(withFields(exampleDraft, new Map([[key, { text: '', adopted: '' }]])));
	const place = { field: 'actions', key };
	expect(assessment.failingOn('section', 'legal').length).toBeGreaterThan(0);
	expect(assessment.at(place).flatMap((finding) => failuresAt(finding, place))).not.toEqual([]);
	expect(assessment.stageOf(place)).toBe('section');
});

test('what rules rest on comes with what they say', () => {
	const { sources, findings } = assess(exampleDraft);
	for (const { rule } of findings)
		for (const basis of rule.basis) if (basis.kind === 'law') expect(sources.get(basis.act)?.act, basis.act).toBeDefined();
});
