import { longText } from './section-fixture.ts';
import type { AnswerAnnex } from '../annexes.ts';

export const exampleAnswers = (size = 1): AnswerAnnex => ({
	stages: ['1 Decide whether to use CLLD', '2 Design the system', '3 Write the programme text', '4 Organise delivery'].map(
		(title, stage) => ({
			title,
			questions: Array.from({ length: 8 * size }, (_, index) => {
				const label = `${['Which needs are local and have several causes at once?', 'Will you use CLLD?', 'Which Funds support the strategies?', 'Which areas are planned?'][index % 4] ?? ''} (${stage + 1}.${index + 1})`;
				if (index % 4 === 0) return { label, answer: { kind: 'texts' as const, texts: [longText(600)] } };
				if (index % 4 === 1)
					return {
						label,
						answer: { kind: 'texts' as const, texts: stage === 2 ? [] : ['A pilot first, extended after a review'] }
					};
				if (index % 4 === 2)
					return {
						label,
						answer: { kind: 'texts' as const, texts: ['European Social Fund Plus', 'European Regional Development Fund'] }
					};
				return {
					label,
					answer: {
						kind: 'table' as const,
						columns: [
							{ label: 'Area', numeric: false },
							{ label: 'Type of area', numeric: false },
							{ label: 'Population', numeric: true },
							{ label: 'Allocation', numeric: true }
						],
						rows: [
							{
								kind: 'row' as const,
								cells: ['Upper valley', '14 Mountainous areas', '28\u00a0400', 'EUR\u00a01\u00a0250\u00a0000']
							},
							{
								kind: 'row' as const,
								cells: ['Harbour district', '09 Urban neighbourhoods', '61\u00a0000', 'EUR\u00a02\u00a0100\u00a0000']
							}
						]
					}
				};
			})
		})
	)
});
