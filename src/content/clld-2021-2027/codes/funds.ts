import type { CodeList } from '#lib/guide/code-list.ts';

export const funds: CodeList = {
	id: 'funds',
	basis: [
		{ kind: 'law', act: 'cpr', place: '31(1)' },
		{ kind: 'law', act: 'cap-plans', place: '2(2)' }
	],
	codes: [
		{ code: 'ESF+' },
		{ code: 'ERDF' },
		{ code: 'CF', caution: true },
		{ code: 'JTF', caution: true },
		{ code: 'EMFAF', caution: true },
		{ code: 'EAFRD', caution: true }
	]
};
