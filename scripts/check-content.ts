// Checks the content pack: npx tsx scripts/check-content.ts [--json]. Mistakes end it with exit code 1.
import { parseArgs } from 'node:util';
import { pack as guide } from '#content/clld-2021-2027/pack.ts';
import { knowledge } from '#content/clld-2021-2027/knowledge/knowledge.ts';
import { text } from '#content/clld-2021-2027/text/en/guide.ts';
import { knowledgeText } from '#content/clld-2021-2027/text/en/knowledge/knowledge.ts';
import { ruleTexts } from '#content/clld-2021-2027/text/en/rules.ts';
import { checkClaims } from '#lib/guide/check-basis.ts';
import { checkGuide } from '#lib/guide/check-guide.ts';
import { badLinks, leaves } from '#lib/guide/check-text.ts';
import { checkKnowledge } from '#lib/guide/check-knowledge.ts';
import type { GuideProblem, GuideProblemKind } from '#lib/guide/guide-problem.ts';
import { guideQuestions } from '#lib/guide/guide.ts';
import type { Pitfall } from '#lib/guide/knowledge.ts';
import { ruleCases } from '#lib/rules/cases/rule-cases.ts';
import { rules } from '#lib/rules/rules.ts';

const sentences: Readonly<Record<GuideProblemKind, (problem: GuideProblem) => string>> = {
	'bad-id': ({ id }) => `"${id}" is not an id: use lower-case words joined by hyphens`,
	'duplicate-id': ({ id }) => `"${id}" is given more than once`,
	'missing-basis': () => 'rests on nothing: give a basis',
	'unknown-source': ({ value }) => `rests on the source "${value}", which does not exist`,
	'not-an-act': ({ value }) => `cites "${value}" as law, but it is not an act`,
	'bad-place': ({ value }) => `cites the place "${value}", which is not in the neutral notation`,
	'unknown-feed': ({ value }) => `feeds "${value}", which is neither a field nor a table`,
	'unknown-stage': ({ value }) => `depends on the stage "${value}", which does not exist`,
	'unknown-item': ({ value }) => `names "${value}", which does not exist`,
	'unknown-code-list': ({ value }) => `takes codes from the list "${value}", which does not exist`,
	'unknown-question': ({ value }) => `has a condition on the question "${value}", which does not exist`,
	'unknown-value': ({ value }) => `names a value that is not on offer – ${value}`,
	'wrong-operator': ({ value }) => `compares "${value}" in a way its kind does not allow`,
	'reads-later-question': ({ value }) => `has a condition on "${value}", which is not asked before it`,
	'unreachable-question': () => 'can never be asked',
	'missing-text': () => 'has no words',
	'unused-text': () => 'has words that nothing uses',
	'empty-text': () => 'has empty words',
	'empty-list': () => 'has a list without entries',
	'unknown-link': ({ value }) => `links to "${value}", which does not exist`,
	'missing-case': () => 'is not proven on both sides',
	'bad-link': ({ value }) => `has a link that cannot be read: ${value}`
};

/** Every rule has words, and is proven on both sides. */
function checkRules(): readonly GuideProblem[] {
	return [
		...checkClaims(
			rules.map(({ id, basis }) => ({ id, place: `rules/${id}`, basis })),
			guide.sources
		),
		...rules
			.filter(({ id }) => !Object.hasOwn(ruleTexts, id))
			.map(({ id }) => ({ kind: 'missing-text' as const, id, place: `rules/${id}` })),
		...rules
			.filter(({ id, severity }) => {
				const verdicts = new Set((ruleCases[id] ?? []).map(({ expect }) => expect));
				return severity === 'information' ? verdicts.size < 2 : !verdicts.has('passes') || !verdicts.has('fails');
			})
			.map(({ id }) => ({ kind: 'missing-case' as const, id, place: `rules/${id}` })),
		...badLinks(guide, leaves({ rules: ruleTexts }))
	];
}

function screenLength(id: string): number {
	return knowledge.screens.find((screen) => screen.id === id)?.items.length ?? 0;
}

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });

const problems = [...checkGuide(guide, text), ...checkKnowledge(guide, knowledge, knowledgeText), ...checkRules()];

const isRaisable = ({ raisedBy }: Pitfall): boolean => raisedBy.length > 0;

const counts = {
	stages: guide.stages.filter(({ number }) => number > 0).length,
	questions: guideQuestions(guide).length,
	sources: guide.sources.length,
	codes: guide.codeLists.reduce((sum, { codes }) => sum + codes.length, 0),
	fields: guide.fields.length,
	tables: guide.tables.length,
	checks: knowledge.checks.length,
	pitfalls: knowledge.pitfalls.length,
	raisable: knowledge.pitfalls.filter(isRaisable).length,
	challenges: knowledge.challenges.length,
	capacities: knowledge.capacities.length,
	measures: knowledge.measures.length,
	practices: knowledge.practices.length,
	benchmarks: knowledge.benchmarks.length,
	scaling: screenLength('scaling'),
	ecosystem: screenLength('ecosystem'),
	terms: knowledge.terms.length,
	rules: rules.length,
	ruleCases: Object.values(ruleCases).reduce((sum, cases) => sum + cases.length, 0),
	missing: problems.filter(({ kind }) => kind === 'missing-text').length,
	problems: problems.length
};

if (values.json) {
	console.log(JSON.stringify(counts));
} else {
	for (const problem of problems) console.error(`${problem.place}: ${sentences[problem.kind](problem)}.`);
	console.log(
		`${counts.stages} stages, ${counts.questions} questions, ${counts.sources} sources, ${counts.codes} codes, ` +
			`${counts.fields} fields, ${counts.tables} tables, ${counts.checks} checks, ${counts.pitfalls} pitfalls, ` +
			`${counts.capacities} capacities, ${counts.practices} practices, ${counts.rules} rules; ` +
			(problems.length === 0 ? 'no problems.' : `${problems.length} problems.`)
	);
}
if (problems.length > 0) process.exitCode = 1;
