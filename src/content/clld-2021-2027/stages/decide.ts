import type { Stage } from '#lib/guide/guide.ts';

export const decide: Stage = {
	id: 'decide',
	number: 1,
	weeks: [8, 16],
	dependsOn: [],
	basis: [{ kind: 'default' }],
	groups: [
		{
			id: 'need',
			questions: [
				{
					id: 'local-needs',
					value: { kind: 'text', lines: 'many' },
					basis: [
						{ kind: 'evidence', source: 'src-01' },
						{ kind: 'law', act: 'cpr', place: '22(3)(a)(i)' }
					],
					feeds: ['strategy', 'justification'],
					essential: true
				}
			]
		},
		{
			id: 'choice',
			questions: [
				{
					id: 'clld-use',
					value: {
						kind: 'choice',
						options: [
							{ id: 'yes', basis: [{ kind: 'evidence', source: 'src-02' }, { kind: 'evidence', source: 'src-09' }] },
							{ id: 'pilot', basis: [{ kind: 'default' }] },
							{ id: 'no', basis: [{ kind: 'default' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '31(1)' },
						{ kind: 'evidence', source: 'src-02' }
					],
					feeds: ['strategy', 'territories'],
					essential: true
				}
			]
		}
	]
};
