import type { CheckText } from '#lib/guide/knowledge-text.ts';

export const agreementsChecks: Readonly<Record<string, CheckText>> = {
	'ck-118': {
		title:
			'Each approval decision states the allocation of each Fund and programme and the responsibilities for management and control.',
		why: 'Both are required by law. Without the second, nobody can say later whose check should have found an error.',
		evidence: 'the approval decision'
	},
	'ck-119': {
		title: 'The national public share is secured for the whole period.',
		why: 'A strategy that loses its national share stops halfway. The Regulation does not oblige you to guarantee the share, so it is easily forgotten.',
		evidence: 'the written commitment of the body that pays it'
	},
	'ck-120': {
		title: 'The agreement lays down duties of both sides, the times in which authorities act included.',
		why: 'An agreement that binds the LAG alone leaves it without means when a decision takes half a year. Duties on both sides create trust.',
		evidence: 'the agreement'
	},
	'ck-121': {
		title: 'Running and animation costs stay within 25\u00a0% of the public contribution to each strategy.',
		why: 'Article 34(2) sets this ceiling for management, monitoring, evaluation and animation together. Costs above it cannot be declared, even if staff have already been paid.',
		evidence: 'a budget check for each strategy'
	},
	'ck-122': {
		title: 'A part of the running costs is protected for animation.',
		why: 'LAGs report that administration takes up the time they want for animation.',
		evidence: 'the budget with the amount for animation'
	},
	'ck-123': {
		title: 'The agreement says what a LAG may change in its strategy alone.',
		why: 'Needs change faster than agreements. Without such a clause a LAG waits for approval and continues with actions that do not work.',
		evidence: 'the clause on changes'
	},
	'ck-124': {
		title: 'The date of the performance review and the rule for the reserve are fixed.',
		why: 'If money is moved by a rule that LAGs did not know, they see it as a penalty.',
		evidence: 'the clause on the review and the reserve'
	},
	'ck-125': {
		title: 'The LAG’s procedures for selection, conflicts, appeals and files are accepted before its first call.',
		why: 'In Pomorskie a LAG needed several months for its procedures after signing the agreement. A call without an accepted procedure can be challenged.',
		evidence: 'a letter of acceptance'
	},
	'ck-126': {
		title: 'Each LAG has a lead partner or a legal structure, with a bank account and books that can be audited.',
		why: 'The law requires one of the two forms. Without somebody who can receive money and answer auditors, the agreement cannot start.',
		evidence: 'the statutes or the contract with the lead partner'
	},
	'ck-127': {
		title: 'It is agreed who bears liability and recoveries where a LAG has no assets.',
		why: 'Managing authorities hesitate to hand tasks to bodies from which nothing can be recovered, and volunteers on a board refuse to sign.',
		evidence: 'the clause or note on liability and recoveries'
	},
	'ck-128': {
		title: 'The staff of each LAG have been recruited and trained before the first call.',
		why: 'Between approval and first call months are lost where nobody is employed yet.',
		evidence: 'the employment contracts and the training record'
	}
};
