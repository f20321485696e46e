// Judges a draft file by the same rules as the planner: npm run assess -- DRAFT.json [--json]. Failing legal rules end it with exit code 2.
import { parseArgs } from 'node:util';
import { BadInput, readDraftAt } from './read-draft-at.ts';
import { guide } from '#content/clld-2021-2027/guide.ts';
import { sources } from '#content/clld-2021-2027/sources.ts';
import { knowledge } from '#content/clld-2021-2027/knowledge/knowledge.ts';
import { text } from '#content/clld-2021-2027/text/en/guide.ts';
import { ruleTexts } from '#content/clld-2021-2027/text/en/rules.ts';
import { sectionText } from '#content/clld-2021-2027/text/en/section.ts';
import { exportWords } from '#content/text/en/export.ts';
import { askedQuestions, isAnswered } from '#lib/draft/applies.ts';
import { basisWords } from '#lib/export/findings-annex.ts';
import { stageQuestions } from '#lib/guide/guide.ts';
import { plainWords } from '#lib/guide/inline.ts';
import { capacityStandings } from '#lib/readiness/capacities.ts';
import { checkStandings } from '#lib/readiness/checks.ts';
import { measureReadiness } from '#lib/readiness/measures.ts';
import { nextSteps } from '#lib/readiness/next-steps.ts';
import { isRaised, pitfallRegister } from '#lib/readiness/pitfalls.ts';
import { draftProgress } from '#lib/readiness/progress.ts';
import { failuresIn } from '#lib/rules/judge-rules.ts';
import { assess } from '#lib/section/assess.ts';
import { ruleSentence } from '#lib/section/rule-words.ts';

const usage = `Usage: npm run assess -- DRAFT.json [--json]
       npm run assess -- --help

  --json  findings, measures, gate and next steps as JSON; else in words
Exit code 0: no legal rule fails; 2: at least one does; 1: the file cannot be read.`;

const run = (): void => {
	const command = readCommand();
	if (command === undefined) {
		console.log(usage);
		return;
	}
	const { path, json } = command;
	const draft = readDraftAt(path);
	const { findings } = assess(guide, text, sectionText, draft);
	const asked = askedQuestions(guide, draft);
	const open = guide.stages
		.flatMap(stageQuestions)
		.filter((question) => asked.has(question.id) && !isAnswered(question, draft))
		.map(({ id }) => id);
	const parts = {
		progress: draftProgress(guide, draft),
		checks: checkStandings(guide, draft, knowledge.checks),
		findings,
		pitfalls: pitfallRegister(guide, knowledge.pitfalls, draft),
		capacities: capacityStandings(draft, knowledge.capacities)
	};
	const { measures, gate, verdict } = measureReadiness(parts);
	const context = { guide, text, locale: draft.language };
	const told = findings.map((finding) => {
		const { rule, judgement } = finding;
		const words = ruleTexts[rule.id];
		return {
			rule: rule.id,
			severity: rule.severity,
			verdict: judgement.verdict,
			title: words?.title ?? rule.id,
			basis: rule.basis,
			...(judgement.verdict === 'unknown' ? { missing: judgement.missing } : {}),
			...(judgement.verdict === 'fails'
				? {
						failures: failuresIn(finding).map(({ message, at, values }) => ({
							at,
							message: ruleSentence(words?.messages[message] ?? '', values, context)
						})),
						remedy: plainWords(words?.remedy ?? '')
					}
				: {})
		};
	});
	if (json) {
		const content = {
			draft: { id: draft.id, name: draft.name, guide: draft.guide },
			verdict,
			gate: {
				isOpen: gate.isOpen,
				legalFailures: gate.legalFailures.map(({ rule }) => rule.id),
				openMusts: gate.openMusts.map(({ check }) => check.id)
			},
			measures,
			findings: told,
			raisedPitfalls: parts.pitfalls.filter(isRaised).map(({ pitfall, state, exposure, reasons }) => ({
				pitfall: pitfall.id,
				state,
				exposure,
				reasons: reasons.map(({ id }) => id)
			})),
			nextSteps: nextSteps(parts, open).slice(0, 20)
		};
		console.log(JSON.stringify(content, undefined, '\t'));
	} else {
		for (const { id, share, fulfilled, counted } of measures)
			console.log(`${id.padEnd(10)} ${String(Math.round(share * 100)).padStart(3)} %  ${fulfilled} of ${counted}`);
		console.log(`verdict    ${verdict}; ${gate.legalFailures.length} legal rules fail, ${gate.openMusts.length} musts are open`);
		for (const { rule, severity, title, basis, failures = [], remedy } of told.filter((one) => one.verdict === 'fails')) {
			console.log(`\n${rule.toUpperCase()} (${severity}) ${title}`);
			for (const { message } of failures) console.log(`  ${message}`);
			if (remedy !== undefined) console.log(`  What to do: ${remedy}`);
			console.log(`  ${basisWords({ severity, basis }, sources, exportWords, draft.language)}`);
		}
	}
	if (gate.legalFailures.length > 0) process.exitCode = 2;
};

/** What to judge; absent where the usage is asked for. */
const readCommand = (): { readonly path: string; readonly json: boolean } | undefined => {
	let parsed;
	try {
		parsed = parseArgs({
			allowPositionals: true,
			options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } }
		});
	} catch (problem) {
		throw new BadInput(`${problem instanceof Error ? problem.message : String(problem)}\n\n${usage}`);
	}
	if (parsed.values.help) return undefined;
	const [path, ...more] = parsed.positionals;
	if (path === undefined || more.length > 0) throw new BadInput(`Name one draft file.\n\n${usage}`);
	return { path, json: parsed.values.json };
};

try {
	run();
} catch (problem) {
	if (!(problem instanceof BadInput)) throw problem;
	console.error(problem.message);
	process.exitCode = 1;
}
