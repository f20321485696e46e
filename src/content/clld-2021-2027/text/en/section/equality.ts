import {
	bodies,
	cell,
	chosen,
	counted,
	enumerated,
	listIf,
	own,
	phrasesIf,
	rowsIf,
	series,
	together,
	type Sentences
} from './sentence.ts';

/**
 * The field has 2 000 characters and four answers of up to 420 made for it. Where one of these is given it stands alone;
 * where it is not, the sentence is put together from the answers of the other stages.
 */
export const equality: Sentences = {
	'equality-gender': (v) =>
		together(
			v.has('gender-measures')
				? `Equality between women and men is promoted by the following measures. ${v.sentences('gender-measures')}`
				: `Equality between women and men is promoted by the following measures: ${v.text('gender-measures')}.`,
			!v.has('gender-measures') && v.includes('lag-composition-rules', 'gender-balance')
				? 'Decision-making bodies of local action groups have a balanced representation of women and men.'
				: undefined,
			v.has('gender-measures') ? undefined : listIf(v, 'selection-statistics', 'The managing authority monitors')
		),
	'equality-accessibility': (v) => {
		if (v.has('accessibility-measures'))
			return own(v, 'accessibility-measures', 'Accessibility for persons with disabilities is ensured as follows.');
		const measures = [...phrasesIf(v, 'access-measures'), ...phrasesIf(v, 'event-access')];
		if (measures.length === 0 && !v.has('accessibility-requirement')) {
			return `Accessibility for persons with disabilities is ensured as follows: ${v.text('accessibility-measures')}.`;
		}
		return together(
			measures.length > 0 ? enumerated(v, 'Accessibility for persons with disabilities is ensured by', measures) : undefined,
			own(
				v,
				'accessibility-requirement',
				'The following is required of local action groups and of the operations that they select.'
			)
		);
	},
	'equality-non-discrimination': (v) => {
		const seats = v.includes('lag-composition-rules', 'groups-concerned')
			? 'Organisations of the people concerned have seats with voting rights in local action groups.'
			: undefined;
		if (v.has('non-discrimination-measures'))
			return own(v, 'non-discrimination-measures', 'Discrimination and exclusion are prevented as follows.');
		const groups = rowsIf(v, 'outreach-groups').filter((row) => row.has('group'));
		const composed = together(
			own(v, 'inclusiveness-requirement', 'A local action group has to show its inclusiveness as follows.'),
			groups.length > 0
				? `In every area, outreach is required to: ${series(groups.map((row) => row.text('group')))}.`
				: undefined,
			listIf(v, 'participant-data-practice', 'The dignity and privacy of participants are protected by'),
			seats
		);
		return composed ?? `Discrimination and exclusion are prevented as follows: ${v.text('non-discrimination-measures')}.`;
	},
	'equality-charter': (v) => {
		const lead =
			'The Charter of Fundamental Rights of the European Union and the United Nations Convention on the Rights of Persons with Disabilities are respected throughout';
		if (v.has('charter-complaints')) return `${lead}. ${v.sentences('charter-complaints')}`;
		const examined = rowsIf(v, 'complaints-channel')
			.filter((row) => row.is('subject', 'charter', 'disability-rights') && row.has('first-body'))
			.map((row) => {
				const subject = row.is('subject', 'charter') ? 'the Charter' : 'the Convention';
				const days = row.has('days') ? ` within ${counted(row.figure('days'), 'day', 'days')}` : '';
				const address = cell(row, 'address', (text) => ` (${text})`);
				return `Complaints under ${subject} are examined by ${chosen(row, 'first-body', bodies) ?? row.text('first-body')}${days}${address}.`;
			});
		return together(
			examined.length > 0 ? `${lead}.` : `${lead}. Complaints: ${v.text('charter-complaints')}.`,
			...examined,
			listIf(v, 'complaint-follow-up', 'Their handling is supported by')
		);
	}
};
