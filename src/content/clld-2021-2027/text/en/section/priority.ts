import {
	cell,
	chosen,
	counted,
	cpr,
	does,
	essential,
	own,
	phraseIf,
	phrasesIf,
	rowsIf,
	together,
	type Sentences
} from './sentence.ts';
import { macroRegions } from './strategy.ts';
import type { RowValues, Values } from '#lib/section/values.ts';

/** What is written once for each specific objective, next to the types of action and the territories; and the title of the priority. */
export const priority: Sentences = {
	'priority-title-own': (v) => {
		if (v.has('priority-name')) return v.text('priority-name');
		if (v.includes('priority-kind', 'social-innovation') || v.is('programme-place', 'innovation-priority')) {
			return `Social innovative actions: ${v.text('priority-name')}`;
		}
		return v.is('clld-use', 'no') || v.is('programme-place', 'embedded')
			? v.text('priority-name')
			: `Community-led local development: ${v.text('priority-name')}`;
	},
	'justification-reason': (v) => {
		const row = justificationRow(v);
		const lead = `Community-led local development (CLLD) is supported under specific objective (${v.objective}).`;
		if (row) {
			return together(
				`${lead} ${row.has('reason') ? row.sentences('reason') : `${row.text('reason')}.`}`,
				row.has('themes')
					? `The strategies address the following local themes under this objective: ${row.text('themes')}.`
					: undefined
			);
		}
		return together(
			lead,
			does(v, [phraseIf(v, 'objectives-model'), phraseIf(v, 'clld-purpose')]),
			essential(
				v,
				'local-needs',
				'CLLD responds to needs that are local, have several causes at once and are not met by standard calls.'
			)
		);
	},
	'justification-added-value': (v) =>
		justificationRow(v)
			? undefined
			: (own(v, 'added-value-results', 'Compared with other calls, CLLD is expected to lead to better results.') ??
				own(v, 'added-value-governance', 'CLLD is expected to change the way in which local decisions are made.') ??
				own(
					v,
					'added-value-social-capital',
					'CLLD is expected to strengthen trust and cooperation between people and organisations.'
				)),
	'justification-form': (v) => {
		const row = justificationRow(v);
		if (row?.has('support-form')) return row.sentences('support-form');
		if (!v.has('grant-forms') && !v.has('cost-methods'))
			return `The form of support is chosen for the following reason: ${v.text('grant-forms')}.`;
		return together(
			'Support takes the form of grants.',
			does(v, [...phrasesIf(v, 'grant-forms'), ...phrasesIf(v, 'cost-methods')]),
			own(v, 'instruments-reason', 'Financial instruments are not planned.')
		);
	},
	'target-groups-main': (v) => {
		const lead = 'Local development strategies reach the following main target groups:';
		if (v.has('target-groups-list') || !v.has('outreach-groups')) {
			return v.points(
				lead,
				v.rows('target-groups-list').map((row) => {
					const size = row.has('size') ? ` (about ${counted(row.figure('size'), 'person', 'people')})` : '';
					return `${row.text('group')}${size}${cell(row, 'how-reached', (text) => `: ${text}`)}`;
				})
			);
		}
		return v.points(
			lead,
			v.rows('outreach-groups').map((row) => `${row.text('group')}${cell(row, 'way', (text) => `: ${text}`)}`)
		);
	},
	'cooperation-planned': (v) => {
		if (v.is('cooperation-planned', 'no')) {
			return together(
				'No interregional, cross-border or transnational actions are planned under the local development strategies.',
				v.has('cooperation-description') ? v.sentences('cooperation-description') : undefined
			);
		}
		if (!v.is('cooperation-planned', 'yes')) {
			return `Interregional, cross-border and transnational cooperation of local action groups: ${v.phrase('cooperation-planned')}.`;
		}
		return together(
			`In accordance with Article 34(1), point (b), of ${cpr}, support covers the cooperation activities of local action groups and their preparation.`,
			v.has('cooperation-description') ? v.sentences('cooperation-description') : undefined
		);
	},
	'cooperation-partners': (v) => {
		const rows = rowsIf(v, 'cooperation-partners');
		if (rows.length === 0) return undefined;
		return v.points(
			'Cooperation is planned with the following partners:',
			rows.map((row) => {
				const reach = chosen(row, 'reach', {
					interregional: 'interregional',
					'cross-border': 'cross-border',
					transnational: 'transnational'
				});
				return `${row.text('partner')}${reach ? ` (${reach})` : ''}: ${row.text('content')}`;
			})
		);
	},
	'cooperation-networking': (v) => own(v, 'networking-support', 'Networking of local action groups is supported as follows.'),
	'cooperation-macro-regions': (v) => {
		if (!v.has('macro-regional-strategies')) return undefined;
		const names = macroRegions(v);
		if (names.length === 0) return undefined;
		const contribution = v.has('macro-regional-contribution') ? '; the contribution is described in Section 1' : '';
		return `These actions contribute to the following macro-regional and sea basin strategies: ${v.list(names)}${contribution}.`;
	},
	'instruments-use': (v) => {
		if (v.is('instruments-planned', 'no')) {
			return together(
				'The use of financial instruments is not planned under the local development strategies.',
				v.has('instruments-reason') ? v.sentences('instruments-reason') : undefined
			);
		}
		if (v.is('instruments-planned', 'yes')) {
			return essential(
				v,
				'instruments-description',
				'Financial instruments are used under the local development strategies as follows.'
			);
		}
		return `Planned use of financial instruments under the local development strategies: ${v.phrase('instruments-planned')}.`;
	}
};

const justificationRow = (v: Values): RowValues | undefined =>
	rowsIf(v, 'objective-justification').find(
		(row) => row.is('objective', v.objective) && (row.has('reason') || row.has('support-form'))
	);
