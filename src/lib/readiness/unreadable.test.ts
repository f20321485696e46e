import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unreadableAnswers } from './unreadable.ts';
import type { Answer } from '#lib/draft/draft.ts';
import type { ValueProblem } from '#lib/draft/read-value.ts';
import { stageById } from '#lib/guide/guide.ts';
import { garbledDraft } from '#lib/testing/garbled-draft.ts';
import { draftWith } from '#lib/testing/draft-with.ts';
import { tinyGuide } from '#lib/testing/tiny-guide.ts';

type Parts = Parameters<typeof draftWith>[0];

const unreadableIn = (stage: string, parts: Parts) => unreadableAnswers(tinyGuide, draftWith(parts), stageById(tinyGuide, stage));

const cases: readonly (readonly [question: string, answer: Answer, problem: ValueProblem | undefined])[] = [
	['people', '10', undefined],
	['people', '9', { kind: 'too-small', min: '10' }],
	['people', '150001', { kind: 'too-large', max: '150000' }],
	['people', ' ', undefined],
	['budget', 'about 5 million', { kind: 'not-a-number' }],
	['budget', '5.005', { kind: 'too-many-decimals', decimals: 2 }],
	['share', '95.1', { kind: 'too-large', max: '95' }],
	['start', '31.12.2026', { kind: 'not-a-date' }],
	['start', '2020-12-31', { kind: 'too-early', min: '2021-01-01' }],
	['area', '77', { kind: 'not-a-code', value: '77' }],
	['areas', ['09', '77'], { kind: 'not-a-code', value: '77' }],
	['areas', [], undefined],
	['places', 'not a table', undefined]
];

describe('unreadable answers', () => {
	it.each(cases)('of %s %j are named with their problem: %j', (question, answer, problem) => {
		expect(unreadableIn('design', { answers: { [question]: answer } }).map((found) => [found.question, found.problem])).toEqual(
			problem ? [[question, problem]] : []
		);
	});

	it('are found in every cell of a table, with its row as the officer counts it', () => {
		const places = [{ name: 'Linz', people: '5' }, {}, { people: 'many', grant: ' ', opened: '2026-02-30', open: 'perhaps' }];
		expect(unreadableIn('design', { rows: { places } })).toEqual([
			{
				question: 'places',
				kind: { kind: 'number', unit: 'people' },
				problem: { kind: 'not-a-number' },
				cell: { row: 'row-3', number: 3, column: 'people' }
			},
			{
				question: 'places',
				kind: { kind: 'date' },
				problem: { kind: 'not-a-date' },
				cell: { row: 'row-3', number: 3, column: 'opened' }
			},
			{
				question: 'places',
				kind: { kind: 'yes-no' },
				problem: { kind: 'not-an-option', value: 'perhaps' },
				cell: { row: 'row-3', number: 3, column: 'open' }
			}
		]);
	});

	it('stand in the order of the questions', () => {
		const found = unreadableIn('design', { answers: { share: 'x', people: 'x', area: 'x' }, rows: { places: [{ grant: 'x' }] } });
		expect(found.map(({ question }) => question)).toEqual(['people', 'share', 'area', 'places']);
	});

	it('are none of a question that is not asked, of another stage, or unknown to the guide', () => {
		const answers = { use: 'none', network: 'perhaps', people: 'x', unknown: 'x' };
		expect(unreadableIn('design', { answers, rows: { places: [{ grant: 'x' }] } })).toEqual([]);
		expect(unreadableIn('decide', { answers })).toEqual([]);
		expect(unreadableIn('programme', { answers })).toEqual([]);
	});

	it('are never texts, and never what is missing, for any draft', () => {
		fc.assert(
			fc.property(garbledDraft(tinyGuide), (draft) => {
				for (const { question, kind, cell } of tinyGuide.stages.flatMap((stage) => unreadableAnswers(tinyGuide, draft, stage))) {
					expect(kind.kind).not.toBe('text');
					const row = draft.rows[question]?.[(cell?.number ?? 0) - 1];
					expect(cell ? row?.id === cell.row && (row.cells[cell.column] ?? '') : draft.answers[question]).toBeTruthy();
				}
			})
		);
	});
});
