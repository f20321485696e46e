// Writes the programme section of a draft file: npm run section -- DRAFT.json --format docx,md --out DIR. See usage below.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BadInput, readDraftAt } from './read-draft-at.ts';
import { guide } from '#content/clld-2021-2027/guide.ts';
import { sources } from '#content/clld-2021-2027/sources.ts';
import { calendar } from '#content/clld-2021-2027/knowledge/calendar.ts';
import { knowledge } from '#content/clld-2021-2027/knowledge/knowledge.ts';
import { text as guideText } from '#content/clld-2021-2027/text/en/guide.ts';
import { calendar as calendarText } from '#content/clld-2021-2027/text/en/knowledge/calendar.ts';
import { knowledgeText } from '#content/clld-2021-2027/text/en/knowledge/knowledge.ts';
import { ruleTexts } from '#content/clld-2021-2027/text/en/rules.ts';
import { sectionText } from '#content/clld-2021-2027/text/en/section.ts';
import { exportWords } from '#content/text/en/export.ts';
import { en } from '#content/text/en.ts';
import { dashboardText } from '#content/text/en/pages/dashboard.ts';
import { annexIds } from '#lib/export/annex-ids.ts';
import { sectionToCsv } from '#lib/export/csv.ts';
import { buildDocument, type ExportDocument } from '#lib/export/document.ts';
import { documentToDocx } from '#lib/export/docx.ts';
import { documentToOdt } from '#lib/export/odt.ts';
import { exportFileName } from '#lib/export/file-name.ts';
import { documentToHtml } from '#lib/export/html.ts';
import { sectionToJson } from '#lib/export/json.ts';
import { documentToMarkdown } from '#lib/export/markdown.ts';
import { makeAnnexes } from '#lib/export/make-annexes.ts';
import { readinessParts } from '#lib/readiness/readiness-parts.ts';
import { assess } from '#lib/section/assess.ts';
import { draftFigures } from '#lib/ui/chart/draft-charts.ts';
import type { Section } from '#lib/section/section.ts';

const usage = `Usage: npm run section -- DRAFT.json [--format docx,odt,md,html,json,csv] [--out DIR] [--annexes answers,sources] [--at 2026-11-23T12:00:00Z]
       npm run section -- --help

  --format   one or more of docx, odt, md, html, json, csv; docx unless given
  --out      where the files go; the current folder unless given
  --annexes  one or more of ${annexIds.join(', ')}; none unless given. Texts that the section has no field for always come along.
  --at       the time written into the files; now unless given. The same draft and time give the same files.`;

interface Order {
	readonly section: Section;
	readonly document: ExportDocument;
	readonly at: string;
}

type Written = readonly { readonly name: string; readonly content: string | Uint8Array }[];

const formats: Readonly<Record<string, (order: Order) => Written | Promise<Written>>> = {
	docx: async (order) => [{ name: named(order, 'docx'), content: await documentToDocx(order.document) }],
	odt: (order) => [{ name: named(order, 'odt'), content: documentToOdt(order.document) }],
	md: (order) => [{ name: named(order, 'md'), content: documentToMarkdown(order.document) }],
	html: (order) => [{ name: named(order, 'html'), content: documentToHtml(order.document) }],
	json: (order) => [
		{
			name: named(order, 'json'),
			content: sectionToJson({ section: order.section, exportedAt: order.at, annexes: order.document.annexes })
		}
	],
	csv: ({ section }) => sectionToCsv(section).map(({ name, text }) => ({ name, content: text }))
};

const named = ({ section, at }: Order, extension: string): string =>
	exportFileName({ draftName: section.draftName, exportedAt: at, extension });

const run = async (): Promise<void> => {
	const command = readCommand();
	if (command === undefined) {
		console.log(usage);
		return;
	}
	const { path, chosenFormats, out, chosenAnnexes, at } = command;
	const draft = readDraftAt(path);
	const { section, findings } = assess(guide, guideText, sectionText, draft);
	const annexes = makeAnnexes(chosenAnnexes, {
		guide,
		guideText,
		draft,
		section,
		findings,
		ruleTexts,
		knowledge,
		knowledgeText,
		calendar,
		calendarText,
		sources,
		figures: draftFigures({
			guide,
			draft,
			parts: readinessParts({ guide, ...knowledge }, draft, findings),
			stageTitle: (id) => guideText.stages[id]?.short ?? id,
			capacityTitle: (id) => knowledgeText.capacities[id]?.title ?? id,
			words: dashboardText,
			locale: draft.language
		}),
		words: exportWords,
		yesNo: en.yesNo
	});
	const document = buildDocument({ section, annexes, words: exportWords, sources: sources, exportedAt: at });
	mkdirSync(out, { recursive: true });
	for (const format of chosenFormats) {
		for (const { name, content } of await format({ section, document, at })) {
			const target = join(out, name);
			const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
			writeFileSync(target, bytes);
			console.log(`${target}  ${bytes.length} bytes`);
		}
	}
};

/** What to write; absent where the usage is asked for. */
const readCommand = () => {
	const { values, positionals } = parseCommand();
	if (values.help) return undefined;
	const [path, ...more] = positionals;
	if (path === undefined) throw new BadInput(`Name a draft file.\n\n${usage}`);
	if (more.length > 0) throw new BadInput(`One draft file at a time: "${more.join('", "')}" is too many.\n\n${usage}`);
	if (Number.isNaN(Date.parse(values.at))) throw new BadInput(`"${values.at}" is not a time; write it as 2026-11-23T12:00:00Z.`);
	return {
		path,
		chosenFormats: chosen(values.format, formats, 'format'),
		out: values.out,
		chosenAnnexes: chosen(values.annexes, Object.fromEntries(annexIds.map((id) => [id, id])), 'annex'),
		at: values.at
	};
};

const parseCommand = () => {
	try {
		return parseArgs({
			allowPositionals: true,
			options: {
				format: { type: 'string', default: 'docx' },
				out: { type: 'string', default: '.' },
				annexes: { type: 'string', default: '' },
				at: { type: 'string', default: new Date().toISOString() },
				help: { type: 'boolean', short: 'h', default: false }
			}
		});
	} catch (problem) {
		throw new BadInput(`${problem instanceof Error ? problem.message : String(problem)}\n\n${usage}`);
	}
};

const chosen = <Choice>(list: string, choices: Readonly<Record<string, Choice>>, what: string): readonly Choice[] => {
	const names = [...new Set(list.split(',').map((name) => name.trim()))].filter((name) => name !== '' && name !== 'none');
	return names.map((name) => {
		const choice = Object.hasOwn(choices, name) ? choices[name] : undefined;
		if (choice === undefined)
			throw new BadInput(`There is no ${what} "${name}". Choose from ${Object.keys(choices).join(', ')}.`);
		return choice;
	});
};

try {
	await run();
} catch (problem) {
	if (!(problem instanceof BadInput)) throw problem;
	console.error(problem.message);
	process.exitCode = 1;
}
