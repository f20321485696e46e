import type { Measure } from '#lib/guide/knowledge.ts';

export const measures: readonly Measure[] = [
	{
		id: 'cm-01',
		weeks: [4, 4],
		costs: ['technical-assistance'],
		owners: ['managing-authority'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cm-02',
		weeks: [13, 13],
		costs: ['union-network', 'technical-assistance'],
		owners: ['managing-authority'],
		basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-116' }, { kind: 'evidence', source: 'src-109' }]
	},
	{
		id: 'cm-03',
		weeks: [103, 146],
		costs: ['technical-assistance'],
		owners: ['managing-authority', 'network'],
		basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-90' }]
	},
	{
		id: 'cm-04',
		weeks: [17, 26],
		costs: ['technical-assistance'],
		owners: ['managing-authority'],
		basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-58' }]
	},
	{
		id: 'cm-05',
		weeks: [17, 17],
		costs: ['technical-assistance'],
		owners: ['managing-authority', 'audit-authority'],
		basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-42' }]
	},
	{
		id: 'cm-06',
		weeks: [52, 52],
		costs: ['lag-running-costs'],
		owners: ['network'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cm-07',
		costs: ['esf-plus'],
		owners: ['partners', 'managing-authority'],
		basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-112' }]
	},
	{
		id: 'cm-08',
		weeks: [77, 129],
		costs: ['esf-plus'],
		owners: ['partners'],
		basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-110' }]
	},
	{
		id: 'cm-09',
		weeks: [77, 77],
		costs: ['esf-plus'],
		owners: ['managing-authority'],
		basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-111' }]
	},
	{
		id: 'cm-10',
		weeks: [9, 13],
		costs: ['technical-assistance'],
		owners: ['managing-authority'],
		basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-122' }]
	},
	{
		id: 'cm-11',
		weeks: [26, 26],
		costs: ['union-network'],
		owners: ['network'],
		basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-158' }]
	},
	{
		id: 'cm-12',
		weeks: [1, 1],
		costs: ['union-network'],
		owners: ['network'],
		basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-44' }]
	},
	{
		id: 'cm-13',
		weeks: [13, 13],
		costs: ['technical-assistance', 'lag-running-costs'],
		owners: ['network'],
		basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-43' }]
	},
	{
		id: 'cm-14',
		weeks: [26, 39],
		costs: ['technical-assistance'],
		owners: ['managing-authority'],
		basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-123' }]
	},
	{
		id: 'cn-02-innovation-course',
		weeks: [1, 1],
		costs: ['union-network', 'technical-assistance'],
		owners: ['competence-centre'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cn-02-community-exchange',
		weeks: [26, 26],
		costs: ['union-network', 'technical-assistance'],
		owners: ['competence-centre'],
		basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-94' }]
	},
	{
		id: 'cn-03-staffing-model',
		weeks: [8, 8],
		costs: ['technical-assistance'],
		owners: ['managing-authority'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cn-03-assistance-posts',
		costs: ['technical-assistance'],
		owners: ['managing-authority'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cn-04-help-desk-tender',
		weeks: [22, 22],
		costs: ['technical-assistance'],
		owners: ['managing-authority'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cn-06-system-bridge',
		weeks: [39, 52],
		costs: ['technical-assistance'],
		owners: ['managing-authority'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cn-07-requirement-register',
		weeks: [13, 13],
		costs: ['national-budget', 'technical-assistance'],
		owners: ['managing-authority'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cn-08-role-workshop',
		weeks: [6, 6],
		costs: ['technical-assistance'],
		owners: ['managing-authority'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cn-09-fund-committee',
		weeks: [9, 9],
		costs: ['national-budget'],
		owners: ['managing-authority'],
		basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-20' }, { kind: 'evidence', source: 'src-39' }]
	},
	{
		id: 'cn-10-co-design',
		weeks: [26, 26],
		costs: ['technical-assistance', 'partner-capacity'],
		owners: ['managing-authority'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cn-11-file-coaching',
		weeks: [6, 6],
		costs: ['technical-assistance'],
		owners: ['managing-authority'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cn-12-advice-training',
		weeks: [4, 4],
		costs: ['technical-assistance'],
		owners: ['intermediate-body'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cn-13-lean-review',
		weeks: [13, 13],
		costs: ['technical-assistance'],
		owners: ['intermediate-body'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cn-14-claim-form',
		weeks: [9, 9],
		costs: ['technical-assistance'],
		owners: ['intermediate-body', 'managing-authority'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cn-15-risk-clinic',
		weeks: [6, 6],
		costs: ['technical-assistance'],
		owners: ['intermediate-body', 'audit-authority'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cn-16-named-contacts',
		costs: ['lag-running-costs', 'technical-assistance'],
		owners: ['intermediate-body'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cn-16-joint-day',
		costs: ['lag-running-costs', 'technical-assistance'],
		owners: ['intermediate-body', 'lag'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cn-17-joint-seminar',
		weeks: [4, 4],
		costs: ['technical-assistance'],
		owners: ['audit-authority', 'managing-authority'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cn-18-cost-option-training',
		weeks: [1, 1],
		costs: ['technical-assistance', 'union-network'],
		owners: ['audit-authority'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cn-19-sampling-method',
		weeks: [9, 9],
		costs: ['national-budget'],
		owners: ['audit-authority'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cn-20-evidence-catalogue',
		weeks: [6, 6],
		costs: ['technical-assistance'],
		owners: ['managing-authority', 'audit-authority'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cn-21-dialogue-protocol',
		weeks: [4, 4],
		costs: ['national-budget'],
		owners: ['audit-authority'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cn-22-error-clinic',
		weeks: [1, 1],
		costs: ['lag-running-costs', 'technical-assistance'],
		owners: ['audit-authority', 'network'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cn-23-facilitation-course',
		weeks: [13, 13],
		costs: ['preparatory-support', 'lag-running-costs'],
		owners: ['network'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cn-24-coaching-training',
		weeks: [9, 9],
		costs: ['lag-running-costs'],
		owners: ['competence-centre'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cn-25-exploration-training',
		weeks: [1, 1],
		costs: ['technical-assistance', 'lag-running-costs'],
		owners: ['competence-centre'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cn-26-shared-office',
		weeks: [13, 13],
		costs: ['lag-running-costs'],
		owners: ['lag'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cn-26-office-costs',
		weeks: [13, 13],
		costs: ['lag-running-costs'],
		owners: ['lag', 'managing-authority'],
		basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-42' }]
	},
	{
		id: 'cn-27-advance-agreement',
		weeks: [13, 13],
		costs: ['national-budget'],
		owners: ['managing-authority'],
		basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-142' }]
	},
	{
		id: 'cn-27-guarantee',
		weeks: [13, 13],
		costs: ['national-budget'],
		owners: ['managing-authority'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cn-28-procedure-clinic',
		weeks: [1, 1],
		costs: ['lag-running-costs'],
		owners: ['network'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cn-30-privacy-clinic',
		weeks: [1, 1],
		costs: ['technical-assistance'],
		owners: ['managing-authority'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cn-31-governance-review',
		weeks: [6, 6],
		costs: ['lag-running-costs'],
		owners: ['lag'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cn-32-lag-exchange',
		costs: ['lag-running-costs'],
		owners: ['network'],
		basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-150' }]
	},
	{
		id: 'cn-33-idea-workshops',
		weeks: [9, 26],
		costs: ['lag-running-costs'],
		owners: ['lag'],
		basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-116' }]
	},
	{
		id: 'cn-33-micro-grants',
		weeks: [9, 26],
		costs: ['esf-plus'],
		owners: ['lag'],
		basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-60' }, { kind: 'evidence', source: 'src-61' }]
	},
	{
		id: 'cn-34-mediators',
		weeks: [52, 52],
		costs: ['esf-plus'],
		owners: ['lag', 'local-actors'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cn-35-association-clinic',
		weeks: [26, 26],
		costs: ['partner-capacity', 'lag-running-costs'],
		owners: ['lag'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cn-35-shared-accountant',
		weeks: [26, 26],
		costs: ['partner-capacity', 'lag-running-costs'],
		owners: ['lag'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cn-36-form-test',
		weeks: [6, 6],
		costs: ['technical-assistance'],
		owners: ['managing-authority'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cn-37-mayor-briefings',
		weeks: [26, 26],
		costs: ['lag-running-costs'],
		owners: ['lag', 'managing-authority'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cn-37-urbact-exchange',
		weeks: [26, 26],
		costs: ['union-network'],
		owners: ['local-actors'],
		basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-77' }]
	},
	{
		id: 'cn-38-round-tables',
		costs: ['lag-running-costs'],
		owners: ['lag'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cn-39-staff-exchange',
		weeks: [52, 52],
		costs: ['innovation-grant'],
		owners: ['competence-centre'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cn-40-blueprint',
		weeks: [39, 39],
		costs: ['innovation-grant'],
		owners: ['managing-authority', 'competence-centre'],
		basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-101' }]
	},
	{
		id: 'cn-41-repository',
		weeks: [26, 26],
		costs: ['innovation-grant'],
		owners: ['competence-centre'],
		basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-95' }]
	},
	{
		id: 'cn-42-governance-workshop',
		weeks: [13, 13],
		costs: ['innovation-grant'],
		owners: ['competence-centre'],
		basis: [{ kind: 'default' }]
	},
	{
		id: 'cn-44-scaling-round-tables',
		costs: ['national-budget'],
		owners: ['competence-centre', 'managing-authority'],
		basis: [{ kind: 'default' }]
	}
];
