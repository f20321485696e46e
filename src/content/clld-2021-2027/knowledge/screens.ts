import type { Screen } from '#lib/guide/knowledge.ts';

export const screens: readonly Screen[] = [
	{
		id: 'scaling',
		groups: [
			'need',
			'evidence',
			'core-elements',
			'context',
			'actors',
			'next-owner',
			'money',
			'organisation',
			'learning',
			'route',
			'timing'
		],
		items: [
			{ id: 'rq-01', group: 'need', stop: true, basis: [{ kind: 'default' }] },
			{ id: 'rq-02', group: 'need', stop: true, basis: [{ kind: 'evidence', source: 'src-118' }] },
			{ id: 'rq-03', group: 'need', basis: [{ kind: 'default' }] },
			{ id: 'rq-04', group: 'evidence', stop: true, basis: [{ kind: 'evidence', source: 'src-118' }] },
			{ id: 'rq-05', group: 'evidence', stop: true, basis: [{ kind: 'default' }] },
			{ id: 'rq-06', group: 'evidence', basis: [{ kind: 'default' }] },
			{ id: 'rq-07', group: 'evidence', basis: [{ kind: 'default' }] },
			{ id: 'rq-08', group: 'evidence', basis: [{ kind: 'default' }] },
			{ id: 'rq-09', group: 'core-elements', stop: true, basis: [{ kind: 'default' }] },
			{ id: 'rq-10', group: 'core-elements', basis: [{ kind: 'evidence', source: 'src-118' }] },
			{ id: 'rq-11', group: 'core-elements', basis: [{ kind: 'default' }] },
			{ id: 'rq-12', group: 'core-elements', basis: [{ kind: 'default' }] },
			{ id: 'rq-13', group: 'context', stop: true, basis: [{ kind: 'default' }] },
			{ id: 'rq-14', group: 'context', basis: [{ kind: 'default' }] },
			{ id: 'rq-15', group: 'context', basis: [{ kind: 'evidence', source: 'src-154' }] },
			{ id: 'rq-16', group: 'context', basis: [{ kind: 'evidence', source: 'src-120' }] },
			{ id: 'rq-17', group: 'actors', stop: true, basis: [{ kind: 'evidence', source: 'src-154' }] },
			{ id: 'rq-18', group: 'actors', basis: [{ kind: 'evidence', source: 'src-105' }] },
			{ id: 'rq-19', group: 'actors', basis: [{ kind: 'default' }] },
			{ id: 'rq-20', group: 'actors', basis: [{ kind: 'default' }] },
			{ id: 'rq-21', group: 'next-owner', stop: true, basis: [{ kind: 'default' }] },
			{ id: 'rq-22', group: 'next-owner', stop: true, basis: [{ kind: 'evidence', source: 'src-109' }] },
			{ id: 'rq-23', group: 'money', stop: true, basis: [{ kind: 'evidence', source: 'src-114' }] },
			{ id: 'rq-24', group: 'money', basis: [{ kind: 'default' }] },
			{ id: 'rq-25', group: 'money', basis: [{ kind: 'default' }] },
			{ id: 'rq-26', group: 'money', basis: [{ kind: 'default' }] },
			{ id: 'rq-27', group: 'organisation', basis: [{ kind: 'default' }] },
			{ id: 'rq-28', group: 'organisation', basis: [{ kind: 'default' }] },
			{ id: 'rq-29', group: 'learning', basis: [{ kind: 'default' }] },
			{ id: 'rq-30', group: 'learning', basis: [{ kind: 'default' }] },
			{ id: 'rq-31', group: 'route', basis: [{ kind: 'evidence', source: 'src-117' }] },
			{ id: 'rq-32', group: 'timing', basis: [{ kind: 'default' }] }
		],
		results: [
			{ id: 'not-ready', from: 0 },
			{ id: 'prepare', from: 0.6 },
			{ id: 'scale', from: 0.8 }
		],
		basis: [
			{ kind: 'default' },
			{ kind: 'evidence', source: 'src-118' },
			{ kind: 'evidence', source: 'src-154' },
			{ kind: 'evidence', source: 'src-109' },
			{ kind: 'evidence', source: 'src-117' }
		]
	},
	{
		id: 'ecosystem',
		groups: ['actors', 'funding', 'support', 'law', 'authorities', 'uptake', 'evidence', 'connections'],
		items: [
			{ id: 'eq-01', group: 'actors', basis: [{ kind: 'default' }] },
			{ id: 'eq-02', group: 'actors', basis: [{ kind: 'default' }] },
			{ id: 'eq-03', group: 'actors', basis: [{ kind: 'evidence', source: 'src-97' }] },
			{ id: 'eq-04', group: 'actors', basis: [{ kind: 'default' }] },
			{ id: 'eq-05', group: 'actors', basis: [{ kind: 'default' }] },
			{ id: 'eq-27', group: 'actors', basis: [{ kind: 'default' }] },
			{ id: 'eq-28', group: 'actors', basis: [{ kind: 'default' }] },
			{ id: 'eq-06', group: 'funding', basis: [{ kind: 'evidence', source: 'src-107' }] },
			{ id: 'eq-07', group: 'funding', basis: [{ kind: 'default' }] },
			{ id: 'eq-08', group: 'funding', basis: [{ kind: 'evidence', source: 'src-129' }] },
			{ id: 'eq-09', group: 'funding', basis: [{ kind: 'default' }] },
			{ id: 'eq-10', group: 'funding', basis: [{ kind: 'evidence', source: 'src-108' }] },
			{ id: 'eq-11', group: 'support', basis: [{ kind: 'evidence', source: 'src-116' }] },
			{ id: 'eq-12', group: 'support', basis: [{ kind: 'default' }] },
			{ id: 'eq-13', group: 'support', basis: [{ kind: 'default' }] },
			{ id: 'eq-34', group: 'support', basis: [{ kind: 'evidence', source: 'src-97' }] },
			{ id: 'eq-14', group: 'law', basis: [{ kind: 'default' }] },
			{ id: 'eq-15', group: 'law', basis: [{ kind: 'default' }] },
			{ id: 'eq-16', group: 'law', basis: [{ kind: 'default' }] },
			{ id: 'eq-17', group: 'authorities', basis: [{ kind: 'default' }] },
			{
				id: 'eq-18',
				group: 'authorities',
				basis: [
					{ kind: 'law', act: 'esf-plus', place: '14(4)' },
					{ kind: 'law', act: 'esf-plus', place: '14(5)' }
				]
			},
			{ id: 'eq-19', group: 'authorities', basis: [{ kind: 'evidence', source: 'src-132' }] },
			{ id: 'eq-20', group: 'authorities', basis: [{ kind: 'default' }] },
			{ id: 'eq-21', group: 'uptake', basis: [{ kind: 'default' }] },
			{ id: 'eq-22', group: 'uptake', basis: [{ kind: 'evidence', source: 'src-109' }] },
			{ id: 'eq-36', group: 'uptake', basis: [{ kind: 'default' }] },
			{ id: 'eq-23', group: 'evidence', basis: [{ kind: 'default' }] },
			{ id: 'eq-24', group: 'evidence', basis: [{ kind: 'default' }] },
			{ id: 'eq-25', group: 'evidence', basis: [{ kind: 'default' }] },
			{ id: 'eq-26', group: 'evidence', basis: [{ kind: 'evidence', source: 'src-133' }] },
			{ id: 'eq-29', group: 'connections', basis: [{ kind: 'default' }] },
			{ id: 'eq-30', group: 'connections', basis: [{ kind: 'default' }] },
			{ id: 'eq-31', group: 'connections', basis: [{ kind: 'default' }] },
			{ id: 'eq-32', group: 'connections', basis: [{ kind: 'evidence', source: 'src-30' }] },
			{ id: 'eq-33', group: 'connections', basis: [{ kind: 'evidence', source: 'src-106' }] },
			{ id: 'eq-35', group: 'connections', basis: [{ kind: 'evidence', source: 'src-103' }] }
		],
		results: [
			{ id: 'fragmented', from: 0 },
			{ id: 'developing', from: 0.4 },
			{ id: 'connected', from: 0.7 }
		],
		basis: [
			{ kind: 'default' },
			{ kind: 'evidence', source: 'src-97' },
			{ kind: 'evidence', source: 'src-101' },
			{ kind: 'evidence', source: 'src-107' }
		]
	}
];
