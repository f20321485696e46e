import type { Facts, RowFacts } from './facts.ts';
import { notApplicable, options, type Failure, type Rule } from './rule.ts';
import { settle } from './settle.ts';
import type { Id } from '#lib/guide/id.ts';

/** To which all specific objectives of the ESF+ belong; Art 4(1) of its Regulation. */
const socialEurope = 'po4';

export const onePolicyObjective: Rule = {
	id: 'p27',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: '22(2)' },
		{ kind: 'law', act: 'esf-plus', place: '4(1)' }
	],
	reads: ['clld-use', 'programme-funds', 'specific-objectives', 'priority-policy-objectives', 'financing'],
	judge: (facts) => {
		if (facts.choice('clld-use') === 'no') return notApplicable;
		const isEsf = facts.choices('specific-objectives').length > 0;
		const rows = facts.rows('financing');
		const isShared = rows.some((row) => row.choice('fund') === 'ESF+');
		const failures = rows.flatMap((row): readonly Failure[] => {
			const fund = row.choice('fund');
			const at = { question: 'financing', row: row.id, column: 'fund' };
			if (fund === 'EAFRD') return [{ message: 'outside', at, values: {} }];
			return fund === 'JTF' && isEsf && !isShared ? [{ message: 'jtf', at, values: {} }] : [];
		});
		const served = facts.choices('priority-policy-objectives');
		const values = { objectives: options('priority-policy-objectives', served) };
		const at = { question: 'priority-policy-objectives' };
		if (served.length > 1) failures.push({ message: 'several', at, values });
		else if (served.length === 1 && isEsf && !served.includes(socialEurope)) failures.push({ message: 'other', at, values });
		return settle(failures, [...(isEsf ? [] : ['specific-objectives']), ...openObjectives(facts, rows)]);
	}
};

/** A programme of the ESF+ alone serves policy objective 4, so that the question is asked only where there are other Funds. */
const openObjectives = (facts: Facts, rows: readonly RowFacts[]): readonly Id[] => {
	if (facts.isAsked('priority-policy-objectives'))
		return facts.choices('priority-policy-objectives').length === 0 ? ['priority-policy-objectives'] : [];
	return rows.every((row) => ['ESF+', 'JTF', 'EAFRD', undefined].includes(row.choice('fund'))) ? [] : ['programme-funds'];
};
