import { cell, cpr, does, essential, listIf, phraseIf, together, type Sentences } from './sentence.ts';
import type { Values } from '#lib/section/values.ts';

export const communication: Sentences = {
	'communication-objectives': (v) =>
		essential(v, 'communication-objectives', 'Communication on the programme has the following objectives.'),
	'communication-audiences': (v) =>
		v.points(
			'The target audiences are reached through the following channels:',
			v
				.rows('communication-audiences')
				.map(
					(row) =>
						`${row.text('audience')}: ${row.text('channels')}${cell(row, 'social-media', (text) => `; social media: ${text}`)}`
				)
		),
	'communication-groups': (v) =>
		together(
			'Local action groups act as multipliers: they inform people in their area about the support from the Union and about local calls.',
			v.is('calls-in-timetable', 'yes')
				? `Their calls are included in the timetable of planned calls under Article 49(2) of ${cpr}.`
				: undefined,
			does(v, [phraseIf(v, 'operations-list-entry'), phraseIf(v, 'times-published')]),
			listIf(v, 'result-publication', 'After the selection of strategies, the managing authority makes available')
		),
	'communication-visibility': (v) =>
		together(listIf(v, 'visibility-measures', 'The support from the Union is made visible by'), strategicEvents(v)),
	'communication-budget': (v) => `The planned budget for communication and visibility is ${v.figure('communication-budget')}.`,
	'communication-indicators': (v) =>
		v.points(
			'Communication is monitored and evaluated by the following indicators:',
			v
				.rows('communication-indicators')
				.map(
					(row) =>
						`${row.text('indicator')}: target ${row.figure('target')}${cell(row, 'data-source', (text) => ` (source: ${text})`)}`
				)
		)
};

const strategicEvents = (v: Values): string | undefined => {
	if (v.rowCount('strategic-operations-list') === 0 || v.includes('visibility-measures', 'strategic-event')) return undefined;
	return 'A communication event or activity accompanies each operation of strategic importance listed in Appendix 3.';
};

export const strategicOperations: Sentences = {
	'strategic-operations-planned': (v) => {
		if (v.has('strategic-operations-list')) {
			const rows = v.rows('strategic-operations-list').map((row) => `${row.text('name')}; timetable: ${row.text('timetable')}`);
			return v.points(
				`The following ${rows.length === 1 ? 'operation' : 'operations'} of strategic importance ${rows.length === 1 ? 'is' : 'are'} planned under community-led local development:`,
				rows
			);
		}
		return v.has('clld-use')
			? 'No operation of strategic importance is planned under community-led local development.'
			: v.points(
					'Operations of strategic importance planned under community-led local development:',
					v.rows('strategic-operations-list').map(() => '')
				);
	}
};
