// Checks the content pack: npx tsx scripts/check-content.ts [--json]. Mistakes end it with exit code 1.
import { parseArgs } from 'node:util';
import { pack as guide } from '#content/clld-2021-2027/pack.ts';
import { text } from '#content/clld-2021-2027/text/en/guide.ts';
import { checkGuide } from '#lib/guide/check-guide.ts';
import type { GuideProblem, GuideProblemKind } from '#lib/guide/guide-problem.ts';
import { guideQuestions } from '#lib/guide/guide.ts';

const sentences: Readonly<Record<GuideProblemKind, (problem: GuideProblem) => string>> = {
	'bad-id': ({ id }) => `"${id}" is not an id: use lower-case words joined by hyphens`,
	'duplicate-id': ({ id }) => `"${id}" is given more than once`,
	'missing-basis': () => 'rests on nothing: give a basis',
	'unknown-source': ({ value }) => `rests on the source "${value}", which does not exist`,
	'not-an-act': ({ value }) => `cites "${value}" as law, but it is not an act`,
	'bad-place': ({ value }) => `cites the place "${value}", which is not in the neutral notation`,
	'unknown-feed': ({ value }) => `feeds "${value}", which is neither a field nor a table`,
	'unknown-stage': ({ value }) => `depends on the stage "${value}", which does not exist`,
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
	'bad-link': ({ value }) => `has a link that cannot be read: ${value}`
};

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });

const problems = checkGuide(guide, text);
const counts = {
	stages: guide.stages.filter(({ number }) => number > 0).length,
	questions: guideQuestions(guide).length,
	sources: guide.sources.length,
	codes: guide.codeLists.reduce((sum, { codes }) => sum + codes.length, 0),
	fields: guide.fields.length,
	tables: guide.tables.length,
	missing: problems.filter(({ kind }) => kind === 'missing-text').length,
	problems: problems.length
};

if (values.json) {
	console.log(JSON.stringify(counts));
} else {
	for (const problem of problems) console.error(`${problem.place}: ${sentences[problem.kind](problem)}.`);
	console.log(
		`${counts.stages} stages, ${counts.questions} questions, ${counts.sources} sources, ${counts.codes} codes, ` +
			`${counts.fields} fields, ${counts.tables} tables; ` +
			(problems.length === 0 ? 'no problems.' : `${problems.length} problems.`)
	);
}
if (problems.length > 0) process.exitCode = 1;
