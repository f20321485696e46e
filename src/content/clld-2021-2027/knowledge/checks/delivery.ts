import type { Check } from '#lib/guide/knowledge.ts';

export const deliveryChecks: readonly Check[] = [
	{
		id: 'ck-062',
		stage: 'delivery',
		weight: 'must',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'evidence', source: 'src-26' },
			{ kind: 'evidence', source: 'src-27' }
		],
		questions: ['role-table-signed', 'task-allocation', 'verification-body']
	},
	{
		id: 'ck-063',
		stage: 'delivery',
		weight: 'must',
		responsible: ['managing-authority', 'intermediate-body'],
		basis: [
			{ kind: 'law', act: 'cpr', place: '33(3)(d)' },
			{ kind: 'evidence', source: 'src-33' }
		],
		questions: ['final-check-days', 'final-check-points', 'verification-body'],
		proposedWhen: {
			all: [
				{ question: 'final-check-points', answered: true },
				{ question: 'final-check-days', above: '0' },
				{ question: 'final-check-days', below: '31' }
			]
		}
	},
	{
		id: 'ck-064',
		stage: 'delivery',
		weight: 'must',
		responsible: ['managing-authority', 'intermediate-body'],
		basis: [
			{ kind: 'law', act: 'cpr', place: '33(3)(d)' },
			{ kind: 'law', act: 'cpr', place: '72(1)(a)' }
		],
		questions: ['choice-rescored', 'final-check-points'],
		proposedWhen: { question: 'choice-rescored', is: ['no'] }
	},
	{
		id: 'ck-065',
		stage: 'delivery',
		weight: 'should',
		responsible: ['managing-authority', 'intermediate-body'],
		basis: [
			{ kind: 'evidence', source: 'src-33' },
			{ kind: 'evidence', source: 'src-56' },
			{ kind: 'law', act: 'cpr', place: '74(1)(b)' }
		],
		questions: ['local-decision-days', 'payment-days', 'agreement-duties'],
		proposedWhen: {
			all: [
				{ question: 'local-decision-days', above: '0' },
				{ question: 'payment-days', above: '0' }
			]
		}
	},
	{
		id: 'ck-066',
		stage: 'delivery',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-31' }],
		questions: ['size-classes', 'access-measures', 'requirement-register']
	},
	{
		id: 'ck-067',
		stage: 'delivery',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-128' }, { kind: 'default' }],
		questions: ['requirement-register', 'size-classes']
	},
	{
		id: 'ck-068',
		stage: 'delivery',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-128' }],
		questions: ['requirement-register']
	},
	{
		id: 'ck-069',
		stage: 'delivery',
		weight: 'must',
		responsible: ['managing-authority', 'audit-authority'],
		basis: [
			{ kind: 'law', act: 'cpr', place: '53(3)' },
			{ kind: 'evidence', source: 'src-127' }
		],
		questions: ['cost-options', 'cost-methods']
	},
	{
		id: 'ck-070',
		stage: 'delivery',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'evidence', source: 'src-25' },
			{ kind: 'evidence', source: 'src-42' },
			{ kind: 'evidence', source: 'src-138' },
			{ kind: 'law', act: 'cpr', place: '56(1)' }
		],
		questions: ['cost-options', 'lag-staff']
	},
	{
		id: 'ck-071',
		stage: 'delivery',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'law', act: 'cpr', place: '53(3)(b)' }],
		questions: ['cost-methods', 'grant-forms', 'cost-options'],
		proposedWhen: {
			any: [
				{ question: 'cost-methods', includes: ['draft-budget'] },
				{ question: 'grant-forms', includes: ['draft-budget'] }
			]
		}
	},
	{
		id: 'ck-072',
		stage: 'delivery',
		weight: 'must',
		responsible: ['managing-authority', 'lag'],
		basis: [
			{ kind: 'law', act: 'cpr', place: '33(3)(b)' },
			{ kind: 'law', act: 'financial-regulation', place: '61' },
			{ kind: 'evidence', source: 'src-13' }
		],
		questions: ['conflict-rules', 'committee-rules'],
		proposedWhen: {
			all: [
				{ question: 'conflict-rules', includes: ['written-declaration'] },
				{ question: 'conflict-rules', includes: ['leaving-the-room'] },
				{ question: 'conflict-rules', includes: ['kept-record'] },
				{ question: 'conflict-rules', includes: ['referral'] }
			]
		}
	},
	{
		id: 'ck-073',
		stage: 'delivery',
		weight: 'must',
		responsible: ['managing-authority'],
		basis: [{ kind: 'law', act: 'cpr', place: '33(5)' }],
		questions: ['function-separation', 'operation-routes', 'delivery-model'],
		proposedWhen: { question: 'function-separation', answered: true }
	},
	{
		id: 'ck-074',
		stage: 'delivery',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'evidence', source: 'src-13' },
			{ kind: 'law', act: 'cpr', place: '63(6)' }
		],
		questions: ['started-operations'],
		proposedWhen: { question: 'started-operations', is: ['after-decision'] }
	},
	{
		id: 'ck-075',
		stage: 'delivery',
		weight: 'must',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'law', act: 'esf-plus', place: '17(5)' },
			{ kind: 'law', act: 'esf-plus', place: 'annex:I' },
			{ kind: 'law', act: 'gdpr', place: '9' },
			{ kind: 'evidence', source: 'src-126' }
		],
		questions: ['participant-records', 'privacy-assessment', 'participant-data-practice'],
		proposedWhen: {
			all: [
				{ question: 'participant-records', answered: true },
				{ question: 'privacy-assessment', is: ['yes'] }
			]
		}
	},
	{
		id: 'ck-076',
		stage: 'delivery',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-129' }, { kind: 'default' }],
		questions: ['participant-records', 'record-system', 'double-entry']
	},
	{
		id: 'ck-077',
		stage: 'delivery',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-21' }],
		questions: ['record-system', 'double-entry'],
		proposedWhen: {
			any: [
				{ question: 'record-system', is: ['one-system'] },
				{ question: 'double-entry', answered: true }
			]
		},
		when: { question: 'clld-funds', includes: ['erdf', 'jtf', 'emfaf', 'eafrd'] }
	},
	{
		id: 'ck-078',
		stage: 'delivery',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-01' }],
		questions: ['support-unit', 'support-answer-days', 'agreement-duties'],
		proposedWhen: {
			all: [
				{ question: 'support-unit', is: ['help-desk-and-network', 'help-desk'] },
				{ question: 'support-answer-days', above: '0' },
				{ question: 'agreement-duties', includes: ['named-contact'] }
			]
		}
	},
	{
		id: 'ck-079',
		stage: 'delivery',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'evidence', source: 'src-02' },
			{ kind: 'evidence', source: 'src-132' }
		],
		questions: ['training-topics', 'ta-support-actions'],
		proposedWhen: {
			all: [
				{ question: 'training-topics', includes: ['clld-method'] },
				{ question: 'training-topics', includes: ['social-innovation'] }
			]
		}
	},
	{
		id: 'ck-080',
		stage: 'delivery',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-122' }],
		questions: ['administrative-capacity', 'staff-by-task']
	},
	{
		id: 'ck-081',
		stage: 'delivery',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-123' }],
		questions: ['staff-by-task', 'administrative-capacity', 'ta-support-amount']
	},
	{
		id: 'ck-082',
		stage: 'delivery',
		weight: 'should',
		responsible: ['audit-authority', 'managing-authority'],
		basis: [
			{ kind: 'evidence', source: 'src-128' },
			{ kind: 'law', act: 'cpr', place: '80(3)' }
		],
		questions: ['audit-briefing-date', 'training-topics']
	},
	{
		id: 'ck-083',
		stage: 'delivery',
		weight: 'must',
		responsible: ['managing-authority', 'intermediate-body'],
		basis: [{ kind: 'law', act: 'cpr', place: '74(2)' }],
		questions: ['verification-approach', 'risk-assessment-date', 'verification-risk-factors'],
		proposedWhen: {
			all: [
				{ question: 'verification-approach', is: ['risk-based'] },
				{ question: 'verification-risk-factors', answered: true }
			]
		}
	},
	{
		id: 'ck-084',
		stage: 'delivery',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'evidence', source: 'src-20' },
			{ kind: 'evidence', source: 'src-39' },
			{ kind: 'law', act: 'cpr', place: '28' }
		],
		questions: ['fund-coordination', 'joint-monitoring-committee'],
		when: { question: 'clld-funds', includes: ['erdf', 'jtf', 'emfaf', 'eafrd'] }
	},
	{
		id: 'ck-085',
		stage: 'delivery',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-58' }],
		questions: ['lag-manual-date']
	},
	{
		id: 'ck-086',
		stage: 'delivery',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-128' }, { kind: 'default' }],
		questions: ['rule-changes', 'agreement-duties'],
		proposedWhen: { question: 'rule-changes', is: ['fixed-dates'] }
	},
	{
		id: 'ck-087',
		stage: 'delivery',
		weight: 'must',
		responsible: ['managing-authority', 'partners'],
		basis: [
			{ kind: 'law', act: 'cpr', place: '40(2)(a)' },
			{ kind: 'law', act: 'cpr', place: '33(3)(b)' },
			{ kind: 'evidence', source: 'src-36' }
		],
		questions: ['lag-criteria-untouched'],
		proposedWhen: { question: 'lag-criteria-untouched', is: ['yes'] }
	},
	{
		id: 'ck-088',
		stage: 'delivery',
		weight: 'must',
		responsible: ['managing-authority', 'lag'],
		basis: [{ kind: 'law', act: 'cpr', place: '69(7)' }, { kind: 'default' }],
		questions: ['complaints-channel', 'procedures-before-calls', 'charter-complaints'],
		proposedWhen: {
			all: [
				{ question: 'complaints-channel', answered: true },
				{ question: 'procedures-before-calls', includes: ['appeals'] }
			]
		}
	},
	{
		id: 'ck-089',
		stage: 'delivery',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'law', act: 'cpr', place: '9(3)' }, { kind: 'default' }],
		questions: ['access-measures', 'accessibility-requirement']
	}
];
