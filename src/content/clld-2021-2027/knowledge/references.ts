import type { ReferenceItem } from '#lib/guide/knowledge.ts';

export const references: readonly ReferenceItem[] = [
	{ id: 'sc-01', kind: 'approach', basis: [{ kind: 'evidence', source: 'src-117' }] },
	{ id: 'sc-02', kind: 'approach', basis: [{ kind: 'evidence', source: 'src-117' }] },
	{ id: 'sc-03', kind: 'approach', basis: [{ kind: 'evidence', source: 'src-117' }] },
	{ id: 'sc-04', kind: 'approach', basis: [{ kind: 'evidence', source: 'src-77' }, { kind: 'default' }] },
	{ id: 'sc-05', kind: 'approach', basis: [{ kind: 'evidence', source: 'src-107' }] },
	{
		id: 'sc-06',
		kind: 'approach',
		basis: [{ kind: 'evidence', source: 'src-112' }, { kind: 'evidence', source: 'src-110' }, { kind: 'default' }]
	},
	{ id: 'sc-07', kind: 'approach', basis: [{ kind: 'evidence', source: 'src-118' }] },
	{
		id: 'sc-08',
		kind: 'approach',
		basis: [
			{ kind: 'evidence', source: 'src-109' },
			{ kind: 'evidence', source: 'src-110' }
		]
	},
	{
		id: 'sc-09',
		kind: 'approach',
		basis: [
			{ kind: 'evidence', source: 'src-95' },
			{ kind: 'evidence', source: 'src-113' }
		]
	},
	{
		id: 'scaling-problem-and-owner',
		kind: 'scaling-step',
		basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-121' }]
	},
	{ id: 'scaling-evidence', kind: 'scaling-step', basis: [{ kind: 'default' }] },
	{ id: 'scaling-core', kind: 'scaling-step', basis: [{ kind: 'default' }] },
	{ id: 'scaling-demand-and-context', kind: 'scaling-step', basis: [{ kind: 'default' }] },
	{ id: 'scaling-route', kind: 'scaling-step', basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-117' }] },
	{ id: 'scaling-cost-and-finance', kind: 'scaling-step', basis: [{ kind: 'default' }] },
	{ id: 'scaling-governance-and-learning', kind: 'scaling-step', basis: [{ kind: 'default' }] },
	{
		id: 'nc-01',
		kind: 'consortium',
		basis: [
			{ kind: 'evidence', source: 'src-96' },
			{ kind: 'evidence', source: 'src-101' }
		]
	},
	{
		id: 'nc-02',
		kind: 'consortium',
		basis: [
			{ kind: 'evidence', source: 'src-96' },
			{ kind: 'evidence', source: 'src-102' }
		]
	},
	{ id: 'nc-03', kind: 'consortium', basis: [{ kind: 'evidence', source: 'src-96' }] },
	{ id: 'nc-04', kind: 'consortium', basis: [{ kind: 'evidence', source: 'src-98' }] },
	{ id: 'nc-05', kind: 'consortium', basis: [{ kind: 'evidence', source: 'src-100' }] },
	{ id: 'nc-06', kind: 'consortium', basis: [{ kind: 'evidence', source: 'src-99' }] },
	{
		id: 'follow-up-call',
		kind: 'follow-up',
		basis: [
			{ kind: 'evidence', source: 'src-103' },
			{ kind: 'evidence', source: 'src-100' },
			{ kind: 'evidence', source: 'src-96' }
		]
	},
	{ id: 'follow-up-seed2scale', kind: 'follow-up', basis: [{ kind: 'evidence', source: 'src-100' }] },
	{ id: 'follow-up-si-plus', kind: 'follow-up', basis: [{ kind: 'evidence', source: 'src-104' }] },
	{ id: 'follow-up-european-centre', kind: 'follow-up', basis: [{ kind: 'evidence', source: 'src-95' }] },
	{
		id: 'task-capacity',
		kind: 'task',
		basis: [
			{ kind: 'evidence', source: 'src-96' },
			{ kind: 'evidence', source: 'src-97' },
			{ kind: 'evidence', source: 'src-106' }
		]
	},
	{
		id: 'task-transfer',
		kind: 'task',
		basis: [
			{ kind: 'evidence', source: 'src-96' },
			{ kind: 'evidence', source: 'src-106' }
		]
	},
	{
		id: 'task-synergies',
		kind: 'task',
		basis: [
			{ kind: 'evidence', source: 'src-96' },
			{ kind: 'evidence', source: 'src-106' }
		]
	},
	{
		id: 'task-networking',
		kind: 'task',
		basis: [
			{ kind: 'evidence', source: 'src-97' },
			{ kind: 'evidence', source: 'src-99' },
			{ kind: 'evidence', source: 'src-106' }
		]
	},
	{
		id: 'task-strategy',
		kind: 'task',
		basis: [
			{ kind: 'evidence', source: 'src-96' },
			{ kind: 'evidence', source: 'src-106' }
		]
	},
	{
		id: 'task-use-of-funding',
		kind: 'task',
		basis: [
			{ kind: 'evidence', source: 'src-96' },
			{ kind: 'evidence', source: 'src-97' }
		]
	},
	{ id: 'task-visibility', kind: 'task', basis: [{ kind: 'evidence', source: 'src-99' }] },
	{
		id: 'task-scaling',
		kind: 'task',
		basis: [
			{ kind: 'evidence', source: 'src-99' },
			{ kind: 'evidence', source: 'src-105' },
			{ kind: 'evidence', source: 'src-106' }
		]
	},
	{ id: 'mapping-concepts', kind: 'mapping-step', basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-101' }] },
	{ id: 'mapping-actors', kind: 'mapping-step', basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-97' }] },
	{ id: 'mapping-survey', kind: 'mapping-step', basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-101' }] },
	{ id: 'mapping-inquiry', kind: 'mapping-step', basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-101' }] },
	{ id: 'mapping-context', kind: 'mapping-step', basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-100' }] },
	{ id: 'mapping-functions', kind: 'mapping-step', basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-107' }] },
	{ id: 'mapping-relations', kind: 'mapping-step', basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-159' }] },
	{ id: 'mapping-validation', kind: 'mapping-step', basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-100' }] },
	{
		id: 'mapping-blueprint',
		kind: 'mapping-step',
		basis: [
			{ kind: 'default' },
			{ kind: 'evidence', source: 'src-101' },
			{ kind: 'evidence', source: 'src-100' },
			{ kind: 'evidence', source: 'src-103' },
			{ kind: 'evidence', source: 'src-105' }
		]
	},
	{ id: 'mapping-repetition', kind: 'mapping-step', basis: [{ kind: 'default' }] },
	{ id: 'go-01', kind: 'governance', basis: [{ kind: 'evidence', source: 'src-98' }, { kind: 'default' }] },
	{
		id: 'go-02',
		kind: 'governance',
		basis: [{ kind: 'evidence', source: 'src-101' }, { kind: 'evidence', source: 'src-116' }, { kind: 'default' }]
	},
	{ id: 'go-03', kind: 'governance', basis: [{ kind: 'evidence', source: 'src-101' }, { kind: 'default' }] },
	{ id: 'go-04', kind: 'governance', basis: [{ kind: 'evidence', source: 'src-104' }, { kind: 'default' }] },
	{ id: 'go-05', kind: 'governance', basis: [{ kind: 'evidence', source: 'src-103' }, { kind: 'default' }] },
	{ id: 'go-06', kind: 'governance', basis: [{ kind: 'evidence', source: 'src-100' }, { kind: 'default' }] },
	{ id: 'go-07', kind: 'governance', basis: [{ kind: 'evidence', source: 'src-104' }, { kind: 'default' }] }
];
