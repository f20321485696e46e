import { describe, expect, test } from 'vitest';
import type { AnnexParts } from './annex-parts.ts';
import { findingsAnnex } from './findings-annex.ts';
import { exampleParts } from '../../../tests/fixtures/example-parts.ts';
import { sayings, tablesOf, under } from './testing/read-blocks.ts';
import type { Finding } from '#lib/rules/judge-rules.ts';
import type { Judgement, Rule } from '#lib/rules/rule.ts';

const parts = exampleParts();
const { findings: words } = parts.words;

const finding = (judgement: Judgement, more: Partial<Rule> = {}): Finding => ({
	rule: {
		id: 'p01',
		severity: 'legal',
		basis: [{ kind: 'law', act: 'cpr', place: '34(2)' }],
		reads: [],
		judge: () => judgement,
		...more
	},
	judgement
});

const annexOf = (findings: readonly Finding[], more: Partial<AnnexParts> = {}) =>
	findingsAnnex({
		...parts,
		ruleTexts: {
			p01: { title: 'Costs keep the ceiling.', messages: { fails: 'They do not.' }, remedy: 'Lower them.', explain: '' }
		},
		...more,
		findings
	}).blocks;

const date = '25\u00a0October\u00a02025';

describe('a rule that fails', () => {
	const [area] = parts.draft.rows['planned-areas'] ?? [];
	const blocks = annexOf([
		finding(
			{
				verdict: 'fails',
				cases: [
					{ message: 'fails', at: { question: 'planned-areas', row: area?.id ?? '', column: 'population' }, values: {} },
					{ message: 'fails', at: { field: 'actions', key: 'actions' }, values: {} }
				]
			},
			{
				basis: [
					{ kind: 'law', act: 'cpr', place: '34(2)' },
					{ kind: 'law', act: 'esf-plus', place: '14', reading: true },
					{ kind: 'evidence', source: 'src-01' },
					{ kind: 'default' }
				]
			}
		)
	]);
	const shown = sayings(under(blocks, 'P01 – Not met: Costs keep the ceiling.'));

	test('stands under its severity, marked as not met', () => {
		expect(sayings(under(blocks, words.severities.legal))).toContain('P01 – Not met: Costs keep the ceiling.');
		expect(shown).toContain('They do not.');
		expect(shown).toContain('What to do: Lower them.');
	});

	test('names the stage, the question, the row and the column', () => {
		const { questions } = parts.guideText;
		const question = questions['planned-areas'];
		const stage = parts.guide.stages.find(({ groups }) =>
			groups.some((group) => group.questions.some(({ id }) => id === 'planned-areas'))
		);
		const title = parts.guideText.stages[stage?.id ?? '']?.title ?? '';
		expect(shown).toContain(
			`Where: ${stage?.number} ${title} – “${question?.label}”, row 1, “${question?.columns?.['population']?.label}”`
		);
	});

	test('names the field of the programme text', () => {
		expect(shown.find((one) => one.startsWith('Where: Programme text – 2.1.1.1.1 '))).toBeDefined();
	});

	test('has act, article and date of the text, and says how binding each basis is', () => {
		const [guidance] = parts.sources.filter(({ id }) => id === 'src-01');
		expect(shown.at(-1)).toMatch(
			new RegExp(
				`^Legal requirement\\. Law: CPR \\(text of ${date}\\), Article 34\\(2\\); ESF\\+ Regulation \\(text of .*\\), Article 14 \\(our reading\\)\\. .*: ${guidance?.publisher}, .* Planner default`
			)
		);
	});

	test('leads to its acts with their ELI addresses', () => {
		const listed = sayings(under(blocks, words.references.title));
		const eli = parts.sources.find(({ id }) => id === 'cpr')?.act?.eli ?? '-';
		expect(listed.filter((one) => one.startsWith('CPR: '))).toEqual([expect.stringContaining(`(text of ${date}) ${eli}`)]);
		expect(listed).toHaveLength(1 + 3);
	});
});

test('a rule that can be put right in two places names both', () => {
	const at = { question: 'planned-areas' };
	const blocks = annexOf([
		finding({ verdict: 'fails', cases: [{ message: 'fails', at, alsoAt: { field: 'actions', key: 'actions' }, values: {} }] })
	]);
	expect(sayings(blocks).find((one) => one.startsWith('Where: '))).toMatch(/”; Programme text – /);
});

test('a rule that cannot be judged says what is missing, by stage, and what it rests on', () => {
	const blocks = annexOf([finding({ verdict: 'unknown', missing: ['lag-staff', 'lab-areas', 'lag-staff'] })]);
	const [row] = tablesOf(blocks)[0]?.rows ?? [];
	const { questions } = parts.guideText;
	expect(row?.cells[0]).toBe('P01: Costs keep the ceiling.');
	expect(row?.cells[1]?.split('\n')).toEqual([
		expect.stringMatching(/^\d .* – “.*”$/),
		`${parts.guideText.tools['laboratory']?.title} – “${questions['lab-areas']?.label}”`
	]);
	expect(row?.cells[2]).toBe(`Legal requirement. Law: CPR (text of ${date}), Article 34(2).`);
});

test('without findings it only counts', () => {
	expect(sayings(annexOf([finding({ verdict: 'passes' })]))).toEqual([words.summary(0, 0, 1)]);
});

test('every finding of the example says where it is, and on which law it rests', () => {
	const { blocks } = findingsAnnex(parts);
	const failing = parts.findings.flatMap(({ judgement }) => (judgement.verdict === 'fails' ? judgement.cases : []));
	const shown = sayings(blocks);
	expect(shown.filter((one) => /^Where: .+ – .+/.test(one))).toHaveLength(failing.length);
	expect(shown.filter((one) => /Law: .+ \(text of .+\), (Article|Annex)/.test(one)).length).toBeGreaterThanOrEqual(
		failing.length
	);
});
