import type { Capacity } from '#lib/guide/knowledge.ts';

export const capacities: readonly Capacity[] = [
	{
		id: 'cn-01',
		actor: 'managing-authority',
		dimension: 'people',
		stages: ['decide', 'design', 'delivery'],
		basis: [
			{ kind: 'evidence', source: 'src-02' },
			{ kind: 'evidence', source: 'src-01' }
		],
		measures: ['cm-01', 'cm-02', 'cm-12']
	},
	{
		id: 'cn-02',
		actor: 'managing-authority',
		dimension: 'people',
		stages: ['design', 'programme-text', 'implementation'],
		basis: [
			{ kind: 'evidence', source: 'src-132' },
			{ kind: 'evidence', source: 'src-111' }
		],
		measures: ['cn-02-innovation-course', 'cn-02-community-exchange', 'cm-09', 'cm-02']
	},
	{
		id: 'cn-03',
		actor: 'managing-authority',
		dimension: 'organisation',
		stages: ['decide', 'delivery', 'implementation'],
		basis: [{ kind: 'evidence', source: 'src-02' }, { kind: 'default' }],
		measures: ['cn-03-staffing-model', 'cn-03-assistance-posts', 'cm-10', 'cm-14']
	},
	{
		id: 'cn-04',
		actor: 'managing-authority',
		dimension: 'organisation',
		stages: ['decide', 'programme-text', 'delivery'],
		basis: [
			{ kind: 'evidence', source: 'src-01' },
			{ kind: 'evidence', source: 'src-90' }
		],
		measures: ['cn-04-help-desk-tender', 'cm-03', 'cm-04']
	},
	{
		id: 'cn-05',
		actor: 'managing-authority',
		dimension: 'tools',
		stages: ['design', 'delivery'],
		basis: [
			{ kind: 'law', act: 'cpr', place: '53(2)' },
			{ kind: 'evidence', source: 'src-127' },
			{ kind: 'evidence', source: 'src-42' }
		],
		measures: ['cm-05']
	},
	{
		id: 'cn-06',
		actor: 'managing-authority',
		dimension: 'tools',
		stages: ['delivery', 'implementation'],
		basis: [
			{ kind: 'evidence', source: 'src-21' },
			{ kind: 'evidence', source: 'src-56' }
		],
		measures: ['cn-06-system-bridge']
	},
	{
		id: 'cn-07',
		actor: 'managing-authority',
		dimension: 'governance',
		stages: ['delivery', 'implementation'],
		basis: [{ kind: 'evidence', source: 'src-128' }],
		measures: ['cn-07-requirement-register']
	},
	{
		id: 'cn-08',
		actor: 'managing-authority',
		dimension: 'governance',
		stages: ['design', 'delivery', 'agreements'],
		basis: [
			{ kind: 'law', act: 'cpr', place: '33(3)' },
			{ kind: 'law', act: 'cpr', place: '33(4)' },
			{ kind: 'evidence', source: 'src-26' }
		],
		measures: ['cn-08-role-workshop', 'cm-04']
	},
	{
		id: 'cn-09',
		actor: 'managing-authority',
		dimension: 'partnership',
		stages: ['decide', 'design', 'delivery'],
		basis: [
			{ kind: 'law', act: 'cpr', place: '31(3)' },
			{ kind: 'evidence', source: 'src-20' },
			{ kind: 'evidence', source: 'src-39' }
		],
		measures: ['cn-09-fund-committee']
	},
	{
		id: 'cn-10',
		actor: 'managing-authority',
		dimension: 'partnership',
		stages: ['decide', 'design', 'programme-text', 'delivery', 'evaluation'],
		basis: [
			{ kind: 'law', act: 'cpr', place: '8(2)' },
			{ kind: 'evidence', source: 'src-135' }
		],
		measures: ['cn-10-co-design']
	},
	{
		id: 'cn-11',
		actor: 'intermediate-body',
		dimension: 'people',
		stages: ['delivery', 'implementation'],
		basis: [
			{ kind: 'law', act: 'cpr', place: '33(3)(d)' },
			{ kind: 'evidence', source: 'src-33' }
		],
		measures: ['cn-11-file-coaching', 'cm-01']
	},
	{
		id: 'cn-12',
		actor: 'intermediate-body',
		dimension: 'people',
		stages: ['delivery', 'implementation'],
		basis: [
			{ kind: 'evidence', source: 'src-129' },
			{ kind: 'evidence', source: 'src-130' }
		],
		measures: ['cn-12-advice-training']
	},
	{
		id: 'cn-13',
		actor: 'intermediate-body',
		dimension: 'organisation',
		stages: ['delivery', 'implementation'],
		basis: [
			{ kind: 'evidence', source: 'src-56' },
			{ kind: 'evidence', source: 'src-33' }
		],
		measures: ['cn-13-lean-review']
	},
	{
		id: 'cn-14',
		actor: 'intermediate-body',
		dimension: 'tools',
		stages: ['delivery', 'implementation'],
		basis: [
			{ kind: 'law', act: 'cpr', place: '53(1)' },
			{ kind: 'evidence', source: 'src-127' }
		],
		measures: ['cn-14-claim-form', 'cm-05']
	},
	{
		id: 'cn-15',
		actor: 'intermediate-body',
		dimension: 'governance',
		stages: ['delivery', 'implementation'],
		basis: [
			{ kind: 'law', act: 'cpr', place: '74(2)' },
			{ kind: 'evidence', source: 'src-30' }
		],
		measures: ['cn-15-risk-clinic']
	},
	{
		id: 'cn-16',
		actor: 'intermediate-body',
		dimension: 'partnership',
		stages: ['agreements', 'implementation'],
		basis: [
			{ kind: 'evidence', source: 'src-44' },
			{ kind: 'evidence', source: 'src-30' }
		],
		measures: ['cn-16-named-contacts', 'cn-16-joint-day', 'cm-12']
	},
	{
		id: 'cn-17',
		actor: 'audit-authority',
		dimension: 'people',
		stages: ['decide', 'design', 'delivery'],
		basis: [{ kind: 'evidence', source: 'src-128' }, { kind: 'default' }],
		measures: ['cn-17-joint-seminar', 'cm-01']
	},
	{
		id: 'cn-18',
		actor: 'audit-authority',
		dimension: 'people',
		stages: ['design', 'delivery'],
		basis: [
			{ kind: 'law', act: 'cpr', place: '53(3)(b)' },
			{ kind: 'evidence', source: 'src-127' }
		],
		measures: ['cn-18-cost-option-training', 'cm-05']
	},
	{
		id: 'cn-19',
		actor: 'audit-authority',
		dimension: 'organisation',
		stages: ['delivery', 'implementation'],
		basis: [{ kind: 'law', act: 'cpr', place: '80(3)' }],
		measures: ['cn-19-sampling-method']
	},
	{
		id: 'cn-20',
		actor: 'audit-authority',
		dimension: 'tools',
		stages: ['delivery', 'implementation'],
		basis: [{ kind: 'default' }],
		measures: ['cn-20-evidence-catalogue']
	},
	{
		id: 'cn-21',
		actor: 'audit-authority',
		dimension: 'governance',
		stages: ['decide', 'design', 'delivery'],
		basis: [{ kind: 'evidence', source: 'src-128' }],
		measures: ['cn-21-dialogue-protocol']
	},
	{
		id: 'cn-22',
		actor: 'audit-authority',
		dimension: 'partnership',
		stages: ['implementation', 'evaluation'],
		basis: [{ kind: 'evidence', source: 'src-13' }],
		measures: ['cn-22-error-clinic']
	},
	{
		id: 'cn-23',
		actor: 'lag',
		dimension: 'people',
		stages: ['preparation', 'implementation'],
		basis: [
			{ kind: 'evidence', source: 'src-32' },
			{ kind: 'evidence', source: 'src-135' }
		],
		measures: ['cn-23-facilitation-course', 'cm-06']
	},
	{
		id: 'cn-24',
		actor: 'lag',
		dimension: 'people',
		stages: ['implementation'],
		basis: [{ kind: 'evidence', source: 'src-32' }],
		measures: ['cn-24-coaching-training', 'cm-06', 'cm-08']
	},
	{
		id: 'cn-25',
		actor: 'lag',
		dimension: 'people',
		stages: ['implementation', 'evaluation'],
		basis: [
			{ kind: 'evidence', source: 'src-111' },
			{ kind: 'evidence', source: 'src-30' }
		],
		measures: ['cn-25-exploration-training', 'cm-09', 'cm-07']
	},
	{
		id: 'cn-26',
		actor: 'lag',
		dimension: 'organisation',
		stages: ['design', 'agreements', 'implementation'],
		basis: [{ kind: 'evidence', source: 'src-34' }, { kind: 'default' }],
		measures: ['cn-26-shared-office', 'cn-26-office-costs']
	},
	{
		id: 'cn-27',
		actor: 'lag',
		dimension: 'organisation',
		stages: ['design', 'agreements', 'implementation'],
		basis: [{ kind: 'evidence', source: 'src-142' }, { kind: 'default' }],
		measures: ['cn-27-advance-agreement', 'cn-27-guarantee']
	},
	{
		id: 'cn-28',
		actor: 'lag',
		dimension: 'tools',
		stages: ['agreements', 'implementation'],
		basis: [
			{ kind: 'law', act: 'cpr', place: '33(3)(b)' },
			{ kind: 'evidence', source: 'src-13' }
		],
		measures: ['cn-28-procedure-clinic', 'cm-06', 'cm-04']
	},
	{
		id: 'cn-29',
		actor: 'lag',
		dimension: 'tools',
		stages: ['implementation', 'evaluation'],
		basis: [
			{ kind: 'law', act: 'cpr', place: '33(3)(e)' },
			{ kind: 'law', act: 'cpr', place: '33(3)(f)' },
			{ kind: 'evidence', source: 'src-43' }
		],
		measures: ['cm-13', 'cm-11']
	},
	{
		id: 'cn-30',
		actor: 'lag',
		dimension: 'tools',
		stages: ['delivery', 'implementation'],
		basis: [{ kind: 'evidence', source: 'src-126' }],
		measures: ['cn-30-privacy-clinic']
	},
	{
		id: 'cn-31',
		actor: 'lag',
		dimension: 'governance',
		stages: ['design', 'selection', 'implementation'],
		basis: [
			{ kind: 'law', act: 'cpr', place: '31(2)(b)' },
			{ kind: 'evidence', source: 'src-10' },
			{ kind: 'evidence', source: 'src-12' }
		],
		measures: ['cn-31-governance-review']
	},
	{
		id: 'cn-32',
		actor: 'lag',
		dimension: 'partnership',
		stages: ['implementation', 'evaluation'],
		basis: [
			{ kind: 'evidence', source: 'src-32' },
			{ kind: 'evidence', source: 'src-39' }
		],
		measures: ['cn-32-lag-exchange', 'cm-06']
	},
	{
		id: 'cn-33',
		actor: 'local-actors',
		dimension: 'people',
		stages: ['preparation', 'implementation'],
		basis: [
			{ kind: 'evidence', source: 'src-110' },
			{ kind: 'evidence', source: 'src-32' }
		],
		measures: ['cn-33-idea-workshops', 'cn-33-micro-grants', 'cm-08']
	},
	{
		id: 'cn-34',
		actor: 'local-actors',
		dimension: 'people',
		stages: ['preparation', 'implementation'],
		basis: [{ kind: 'evidence', source: 'src-135' }],
		measures: ['cn-34-mediators']
	},
	{
		id: 'cn-35',
		actor: 'local-actors',
		dimension: 'organisation',
		stages: ['implementation'],
		basis: [
			{ kind: 'evidence', source: 'src-129' },
			{ kind: 'evidence', source: 'src-130' }
		],
		measures: ['cn-35-association-clinic', 'cn-35-shared-accountant']
	},
	{
		id: 'cn-36',
		actor: 'local-actors',
		dimension: 'tools',
		stages: ['delivery', 'preparation', 'implementation'],
		basis: [{ kind: 'law', act: 'cpr', place: '9(3)' }, { kind: 'default' }],
		measures: ['cn-36-form-test']
	},
	{
		id: 'cn-37',
		actor: 'local-actors',
		dimension: 'governance',
		stages: ['decide', 'preparation', 'implementation'],
		basis: [
			{ kind: 'evidence', source: 'src-77' },
			{ kind: 'evidence', source: 'src-12' }
		],
		measures: ['cn-37-mayor-briefings', 'cn-37-urbact-exchange']
	},
	{
		id: 'cn-38',
		actor: 'local-actors',
		dimension: 'partnership',
		stages: ['preparation', 'implementation', 'evaluation'],
		basis: [
			{ kind: 'evidence', source: 'src-113' },
			{ kind: 'evidence', source: 'src-115' }
		],
		measures: ['cn-38-round-tables']
	},
	{
		id: 'cn-39',
		actor: 'competence-centre',
		dimension: 'people',
		stages: ['delivery', 'implementation', 'evaluation'],
		basis: [
			{ kind: 'evidence', source: 'src-105' },
			{ kind: 'evidence', source: 'src-106' }
		],
		measures: ['cn-39-staff-exchange']
	},
	{
		id: 'cn-40',
		actor: 'competence-centre',
		dimension: 'organisation',
		stages: ['programme-text', 'evaluation'],
		basis: [
			{ kind: 'evidence', source: 'src-96' },
			{ kind: 'evidence', source: 'src-100' }
		],
		measures: ['cn-40-blueprint']
	},
	{
		id: 'cn-41',
		actor: 'competence-centre',
		dimension: 'tools',
		stages: ['implementation', 'evaluation'],
		basis: [
			{ kind: 'evidence', source: 'src-95' },
			{ kind: 'evidence', source: 'src-101' }
		],
		measures: ['cn-41-repository']
	},
	{
		id: 'cn-42',
		actor: 'competence-centre',
		dimension: 'governance',
		stages: ['design', 'programme-text', 'delivery'],
		basis: [
			{ kind: 'evidence', source: 'src-103' },
			{ kind: 'evidence', source: 'src-105' },
			{ kind: 'evidence', source: 'src-100' }
		],
		measures: ['cn-42-governance-workshop']
	},
	{
		id: 'cn-43',
		actor: 'competence-centre',
		dimension: 'partnership',
		stages: ['delivery', 'implementation'],
		basis: [{ kind: 'evidence', source: 'src-112' }, { kind: 'default' }],
		measures: ['cm-07']
	},
	{
		id: 'cn-44',
		actor: 'competence-centre',
		dimension: 'partnership',
		stages: ['programme-text', 'evaluation'],
		basis: [
			{ kind: 'evidence', source: 'src-109' },
			{ kind: 'evidence', source: 'src-105' }
		],
		measures: ['cn-44-scaling-round-tables']
	}
];
