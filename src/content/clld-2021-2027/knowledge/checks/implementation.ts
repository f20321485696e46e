import type { Check } from '#lib/guide/knowledge.ts';

export const implementationChecks: readonly Check[] = [
	{
		id: 'ck-129',
		stage: 'implementation',
		weight: 'should',
		responsible: ['lag'],
		basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-64' }, { kind: 'law', act: 'cpr', place: '49(2)' }],
		questions: ['calls-in-timetable', 'call-rhythm'],
		proposedWhen: { question: 'calls-in-timetable', is: ['yes'] }
	},
	{
		id: 'ck-130',
		stage: 'implementation',
		weight: 'must',
		responsible: ['lag'],
		basis: [
			{ kind: 'evidence', source: 'src-33' },
			{ kind: 'evidence', source: 'src-32' }
		],
		questions: ['animation-activities', 'outreach-groups', 'selection-statistics']
	},
	{
		id: 'ck-131',
		stage: 'implementation',
		weight: 'should',
		responsible: ['lag'],
		basis: [{ kind: 'evidence', source: 'src-32' }],
		questions: ['animation-activities', 'applicant-help'],
		proposedWhen: { question: 'animation-activities', includes: ['idea-workshops', 'coaching', 'matching'] }
	},
	{
		id: 'ck-132',
		stage: 'implementation',
		weight: 'must',
		responsible: ['lag'],
		basis: [
			{ kind: 'evidence', source: 'src-13' },
			{ kind: 'law', act: 'cpr', place: '33(3)(b)' }
		],
		questions: ['procedures-before-calls', 'final-check-points', 'operation-selection-style']
	},
	{
		id: 'ck-133',
		stage: 'implementation',
		weight: 'must',
		responsible: ['lag'],
		basis: [
			{ kind: 'evidence', source: 'src-13' },
			{ kind: 'law', act: 'cpr', place: '33(3)(b)' },
			{ kind: 'law', act: 'financial-regulation', place: '61' }
		],
		questions: ['conflict-rules', 'selection-statistics']
	},
	{
		id: 'ck-134',
		stage: 'implementation',
		weight: 'should',
		responsible: ['lag', 'managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-12' }],
		questions: ['selection-statistics'],
		proposedWhen: { question: 'selection-statistics', includes: ['grants-to-members'] }
	},
	{
		id: 'ck-135',
		stage: 'implementation',
		weight: 'should',
		responsible: ['lag'],
		basis: [{ kind: 'evidence', source: 'src-10' }],
		questions: ['selection-statistics', 'lag-composition-rules'],
		proposedWhen: { question: 'selection-statistics', includes: ['body-balance'] }
	},
	{
		id: 'ck-136',
		stage: 'implementation',
		weight: 'should',
		responsible: ['managing-authority', 'intermediate-body'],
		basis: [
			{ kind: 'evidence', source: 'src-33' },
			{ kind: 'evidence', source: 'src-56' }
		],
		questions: ['times-published', 'measured-times'],
		proposedWhen: { question: 'times-published', is: ['quarterly'] }
	},
	{
		id: 'ck-137',
		stage: 'implementation',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-111' }, { kind: 'default' }],
		questions: ['operation-changes', 'experiment-grants'],
		proposedWhen: { question: 'operation-changes', is: ['within-corridor', 'between-phases'] }
	},
	{
		id: 'ck-138',
		stage: 'implementation',
		weight: 'should',
		responsible: ['managing-authority', 'lag'],
		basis: [{ kind: 'evidence', source: 'src-142' }, { kind: 'default' }],
		questions: ['beneficiary-payments', 'advances'],
		proposedWhen: { question: 'beneficiary-payments', includes: ['advances', 'direct-payment'] }
	},
	{
		id: 'ck-139',
		stage: 'implementation',
		weight: 'should',
		responsible: ['lag', 'managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-129' }],
		questions: ['participant-data-practice', 'participant-records'],
		proposedWhen: { question: 'participant-data-practice', includes: ['early-help'] }
	},
	{
		id: 'ck-140',
		stage: 'implementation',
		weight: 'should',
		responsible: ['network'],
		basis: [
			{ kind: 'evidence', source: 'src-32' },
			{ kind: 'evidence', source: 'src-21' }
		],
		questions: ['learning-exchange', 'networking-support']
	},
	{
		id: 'ck-141',
		stage: 'implementation',
		weight: 'could',
		responsible: ['lag'],
		basis: [
			{ kind: 'law', act: 'cpr', place: '31(2)(d)' },
			{ kind: 'law', act: 'cpr', place: '34(1)(b)' }
		],
		questions: ['cooperation-operations', 'cooperation-planned'],
		when: { not: { question: 'cooperation-planned', is: ['no'] } }
	},
	{
		id: 'ck-142',
		stage: 'implementation',
		weight: 'must',
		responsible: ['lag', 'managing-authority'],
		basis: [{ kind: 'default' }, { kind: 'law', act: 'cpr', place: '69(7)' }],
		questions: ['complaint-follow-up', 'complaints-channel']
	}
];
