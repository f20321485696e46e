import { describe, expect, test } from 'vitest';
import { screensAnnex } from './screens-annex.ts';
import { exampleParts } from '../../../tests/fixtures/example-parts.ts';
import { sayings, tablesOf, under } from './testing/read-blocks.ts';
import { ecosystemGaps } from '#lib/readiness/ecosystem.ts';
import { countScreenGroups, screenResult } from '#lib/readiness/screens.ts';

const parts = exampleParts();
const { draft, guide, guideText, knowledge, knowledgeText, words } = parts;
const toolTitle = (tool: string): string => guideText.tools[tool]?.title ?? '';
const { blocks } = screensAnnex(parts);

describe('the annex of scaling, ecosystem and learning', () => {
	test('has the tables of all three tools, with every row', () => {
		const ecosystem = tablesOf(under(blocks, toolTitle('ecosystem')));
		expect(ecosystem[0]?.rows).toHaveLength(draft.rows['ecosystem-actors']?.length ?? -1);
		expect(ecosystem[1]?.rows).toHaveLength(draft.rows['ecosystem-relations']?.length ?? -1);
		const [learning] = tablesOf(under(blocks, toolTitle('learning')));
		expect(learning?.rows).toHaveLength(draft.rows['learning-activities']?.length ?? -1);
	});

	test('has the answers around the screens', () => {
		const shown = sayings(blocks);
		for (const question of ['scaling-practice', 'scaling-from', 'scaling-next-steps', 'ecosystem-next-steps']) {
			expect(shown).toContain(guideText.questions[question]?.label);
			expect(shown).toContain(draft.answers[question]);
		}
	});

	test('says what the map lacks', () => {
		const { weakRelations, missingFunctions } = ecosystemGaps(guide, draft);
		const shown = sayings(under(blocks, words.screens.page.gaps));
		expect(missingFunctions.length).toBeGreaterThan(0);
		expect(shown[0]).toMatch(/^No actor is named for: /);
		expect(shown.slice(1)).toHaveLength(1 + weakRelations.length);
		expect(shown[2]).toMatch(/ – .*: (Money|Knowledge|Mandate|Trust|Competition), (Weak|Missing|Broken)$/);
	});

	test('has the points of each group, which add up to those of the screen', () => {
		for (const screen of knowledge.screens) {
			const screenText = knowledgeText.screens[screen.id];
			const tables = tablesOf(under(blocks, screenText?.title ?? ''));
			const counts = countScreenGroups(draft, screen);
			expect(tables[0]?.rows.map(({ cells }) => cells[0])).toEqual(screen.groups.map((group) => screenText?.groups[group]));
			const shown = tables[0]?.rows.map(({ cells }) => Number(/^(\d+) of/.exec(cells[2] ?? '')?.[1] ?? 0)) ?? [];
			expect(shown).toEqual([...counts.values()].map(({ points }) => points));
			expect(shown.reduce((sum, points) => sum + points, 0)).toBe(screenResult(draft, screen).points);
		}
	});
});

test('a question with a note but no score says so, and a result waits for every score', () => {
	const [first] = knowledge.screens[0]?.items ?? [];
	const noted = exampleParts({ rows: {}, answers: {}, states: { [first?.id ?? '']: { note: 'We must ask.' } } });
	const shown = under(screensAnnex(noted).blocks, toolTitle('scaling'));
	expect(sayings(shown)).toContain(words.screens.page.open);
	expect(
		tablesOf(shown)
			.at(-1)
			?.rows.map(({ cells }) => cells.slice(1))
	).toEqual([[words.screens.notScored, 'We must ask.']]);
});

test('a tool that nobody used says so once', () => {
	const shown = screensAnnex(exampleParts({ rows: {}, answers: {}, states: {} })).blocks;
	for (const tool of ['scaling', 'ecosystem', 'learning'])
		expect(sayings(under(shown, toolTitle(tool)))).toEqual([words.screens.unused]);
});

test('an ecosystem without actors has a map that says so, and no gaps', () => {
	const answers = { 'ecosystem-next-steps': 'Draw the map.' };
	const shown = screensAnnex(exampleParts({ rows: {}, answers, states: {} })).blocks;
	expect(sayings(under(shown, words.screens.page.gaps))).toEqual([words.screens.page.noActors]);
});
