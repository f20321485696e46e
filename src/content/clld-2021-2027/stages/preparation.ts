import type { Stage } from '#lib/guide/guide.ts';

export const preparation: Stage = {
	id: 'preparation',
	number: 5,
	weeks: [16, 36],
	dependsOn: ['design'],
	basis: [{ kind: 'default' }],
	when: { not: { question: 'clld-use', is: ['no'] } },
	groups: [
		{
			id: 'access',
			questions: [
				{
					id: 'preparation-access',
					value: {
						kind: 'choice',
						options: [
							{ id: 'all-partnerships', basis: [{ kind: 'default' }] },
							{
								id: 'pre-selected',
								basis: [
									{ kind: 'evidence', source: 'src-83' },
									{ kind: 'evidence', source: 'src-76' }
								]
							}
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '34(1)(a)' },
						{ kind: 'evidence', source: 'src-83' }
					],
					feeds: ['actions'],
					essential: true
				},
				{
					id: 'preparation-partnerships',
					value: { kind: 'number', unit: 'pieces', min: 0, max: 5000 },
					basis: [{ kind: 'evidence', source: 'src-68' }, { kind: 'default' }],
					feeds: ['actions']
				},
				{
					id: 'preparation-offers',
					value: {
						kind: 'choices',
						options: [
							{ id: 'starter-pack', basis: [{ kind: 'evidence', source: 'src-06' }] },
							{ id: 'local-events', basis: [{ kind: 'default' }] },
							{ id: 'mentoring', basis: [{ kind: 'evidence', source: 'src-01' }] },
							{ id: 'mediator-training', basis: [{ kind: 'evidence', source: 'src-135' }] },
							{ id: 'municipal-briefing', basis: [{ kind: 'evidence', source: 'src-12' }, { kind: 'default' }] }
						]
					},
					basis: [
						{ kind: 'evidence', source: 'src-01' },
						{ kind: 'evidence', source: 'src-06' }
					],
					feeds: ['ta-actions', 'partnership']
				},
				{
					id: 'facilitation',
					value: {
						kind: 'choice',
						options: [
							{ id: 'facilitator-pool', basis: [{ kind: 'default' }] },
							{ id: 'experienced-lag', basis: [{ kind: 'default' }] }
						]
					},
					basis: [{ kind: 'evidence', source: 'src-01' }, { kind: 'default' }],
					feeds: ['ta-actions']
				}
			]
		},
		{
			id: 'money',
			questions: [
				{
					id: 'preparation-form',
					value: {
						kind: 'choice',
						options: [
							{
								id: 'lump-sum',
								basis: [
									{ kind: 'evidence', source: 'src-138' },
									{ kind: 'law', act: 'cpr', place: '53(1)(c)' }
								]
							},
							{ id: 'real-costs', basis: [{ kind: 'law', act: 'cpr', place: '53(1)(a)' }, { kind: 'default' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '53(2)' },
						{ kind: 'evidence', source: 'src-138' }
					],
					feeds: ['actions'],
					essential: true
				},
				{
					id: 'lump-sum-trigger',
					value: { kind: 'text', lines: 'many' },
					basis: [{ kind: 'law', act: 'cpr', place: '53(1)(c)' }, { kind: 'default' }],
					feeds: [],
					when: { question: 'preparation-form', is: ['lump-sum'] }
				},
				{
					id: 'preparation-advance',
					value: { kind: 'percentage', max: 100 },
					basis: [{ kind: 'evidence', source: 'src-142' }, { kind: 'default' }],
					feeds: [],
					when: { question: 'preparation-form', is: ['real-costs'] }
				},
				{
					id: 'preparation-amount',
					value: { kind: 'money' },
					basis: [
						{ kind: 'evidence', source: 'src-83' },
						{ kind: 'evidence', source: 'src-72' }
					],
					feeds: ['actions'],
					essential: true
				},
				{
					id: 'preparation-costs',
					value: {
						kind: 'choices',
						options: [
							{ id: 'outreach', basis: [{ kind: 'evidence', source: 'src-83' }, { kind: 'default' }] },
							{ id: 'facilitators', basis: [{ kind: 'default' }] },
							{ id: 'local-analysis', basis: [{ kind: 'default' }] },
							{ id: 'interpreting', basis: [{ kind: 'default' }] },
							{ id: 'taking-part', basis: [{ kind: 'default' }] },
							{ id: 'writing', basis: [{ kind: 'default' }] }
						]
					},
					basis: [{ kind: 'law', act: 'cpr', place: '34(1)(a)' }, { kind: 'evidence', source: 'src-72' }, { kind: 'default' }],
					feeds: ['strategy']
				},
				{
					id: 'paid-if-not-selected',
					value: { kind: 'yes-no' },
					basis: [{ kind: 'law', act: 'cpr', place: '34(2)' }],
					feeds: ['actions']
				}
			]
		},
		{
			id: 'involvement',
			questions: [
				{
					id: 'outreach-groups',
					value: {
						kind: 'rows',
						columns: [
							{ id: 'group', value: { kind: 'text', lines: 'one' }, required: true },
							{ id: 'way', value: { kind: 'text', lines: 'one' }, required: true },
							{ id: 'proof', value: { kind: 'text', lines: 'one' } }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '33(2)' },
						{ kind: 'evidence', source: 'src-135' }
					],
					feeds: ['target-groups', 'equality'],
					essential: true
				},
				{
					id: 'involvement-evidence',
					value: {
						kind: 'choices',
						options: [
							{ id: 'attendance-by-group', basis: [{ kind: 'default' }] },
							{ id: 'dated-record', basis: [{ kind: 'default' }] },
							{ id: 'traced-changes', basis: [{ kind: 'default' }] },
							{ id: 'other-proofs', basis: [{ kind: 'default' }] },
							{ id: 'calls-to-participants', basis: [{ kind: 'evidence', source: 'src-73' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '32(1)(b)' },
						{ kind: 'evidence', source: 'src-73' }
					],
					feeds: ['partnership']
				}
			]
		},
		{
			id: 'calendar',
			questions: [
				{
					id: 'preparation-opens',
					value: { kind: 'date' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '34(1)(a)' },
						{ kind: 'evidence', source: 'src-83' },
						{ kind: 'evidence', source: 'src-66' }
					],
					feeds: ['strategy']
				},
				{
					id: 'preparation-ends',
					value: { kind: 'date' },
					basis: [
						{ kind: 'evidence', source: 'src-72' },
						{ kind: 'evidence', source: 'src-81' },
						{ kind: 'evidence', source: 'src-146' },
						{ kind: 'evidence', source: 'src-147' },
						{ kind: 'default' }
					],
					feeds: ['strategy']
				}
			]
		}
	]
};
