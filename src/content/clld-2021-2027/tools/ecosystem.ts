import type { Tool } from '#lib/guide/guide.ts';

export const ecosystemTool: Tool = {
	id: 'ecosystem',
	basis: [{ kind: 'evidence', source: 'src-97' }, { kind: 'evidence', source: 'src-101' }, { kind: 'default' }],
	questions: [
		{
			id: 'ecosystem-actors',
			value: {
				kind: 'rows',
				columns: [
					{ id: 'name', value: { kind: 'text', lines: 'one' }, required: true },
					{
						id: 'type',
						value: {
							kind: 'choice',
							options: [
								{ id: 'innovator' },
								{ id: 'funder' },
								{ id: 'support-organisation' },
								{ id: 'public-body' },
								{ id: 'social-economy' },
								{ id: 'civil-society' },
								{ id: 'social-partner' },
								{ id: 'firm' },
								{ id: 'university' },
								{ id: 'lag-or-network' },
								{ id: 'user-group' },
								{ id: 'media' }
							]
						},
						required: true
					},
					{
						id: 'function',
						value: {
							kind: 'choice',
							options: [
								{ id: 'scout' },
								{ id: 'fund' },
								{ id: 'incubate' },
								{ id: 'test' },
								{ id: 'evaluate' },
								{ id: 'connect' },
								{ id: 'advocate' },
								{ id: 'mainstream' },
								{ id: 'train' }
							]
						},
						required: true
					},
					{ id: 'reach', value: { kind: 'text', lines: 'one' } },
					{ id: 'note', value: { kind: 'text', lines: 'many' } }
				]
			},
			basis: [{ kind: 'evidence', source: 'src-97' }, { kind: 'evidence', source: 'src-107' }, { kind: 'default' }],
			feeds: []
		},
		{
			id: 'ecosystem-relations',
			value: {
				kind: 'rows',
				columns: [
					{ id: 'from', value: { kind: 'text', lines: 'one' }, required: true },
					{ id: 'to', value: { kind: 'text', lines: 'one' }, required: true },
					{
						id: 'kind',
						value: {
							kind: 'choice',
							options: [{ id: 'money' }, { id: 'knowledge' }, { id: 'mandate' }, { id: 'trust' }, { id: 'competition' }]
						},
						required: true
					},
					{
						id: 'state',
						value: { kind: 'choice', options: [{ id: 'strong' }, { id: 'weak' }, { id: 'missing' }, { id: 'broken' }] },
						required: true
					},
					{ id: 'note', value: { kind: 'text', lines: 'one' } }
				]
			},
			basis: [{ kind: 'evidence', source: 'src-159' }, { kind: 'default' }],
			feeds: []
		},
		{
			id: 'ecosystem-governance',
			value: {
				kind: 'choice',
				options: [
					{ id: 'public-agency', basis: [{ kind: 'evidence', source: 'src-98' }] },
					{ id: 'independent-agency', basis: [{ kind: 'evidence', source: 'src-101' }] },
					{ id: 'ministry-unit', basis: [{ kind: 'evidence', source: 'src-101' }] },
					{ id: 'university', basis: [{ kind: 'evidence', source: 'src-104' }] },
					{ id: 'network', basis: [{ kind: 'evidence', source: 'src-103' }] },
					{ id: 'regional-hub', basis: [{ kind: 'evidence', source: 'src-100' }] },
					{ id: 'development-company', basis: [{ kind: 'evidence', source: 'src-104' }] }
				]
			},
			basis: [{ kind: 'evidence', source: 'src-103' }],
			feeds: []
		},
		{
			id: 'ecosystem-next-steps',
			value: { kind: 'text', lines: 'many' },
			basis: [{ kind: 'evidence', source: 'src-101' }],
			feeds: []
		}
	]
};
