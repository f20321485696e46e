import { tinyGuide } from './tiny-guide.ts';
import { guideQuestions } from '#lib/guide/guide.ts';
import type { GuideText, QuestionText } from '#lib/guide/guide-text.ts';
import type { SectionText } from '#lib/section/section-text.ts';
import { outline } from '#lib/section/outline.ts';

const plain: QuestionText = { label: 'Label', help: 'Help', why: 'Why' };

/** The words of the tiny guide. */
export const tinyText: GuideText = {
	title: 'Tiny',
	tools: {},
	stages: {},
	questions: {
		...Object.fromEntries(guideQuestions(tinyGuide).map(({ id }) => [id, plain])),
		'programme-funds': { ...plain, options: { esf: { label: 'ESF' }, 'esf-plus': { label: 'ESF+' }, erdf: { label: 'ERDF' } } },
		use: {
			...plain,
			options: {
				all: { label: 'Everywhere', phrase: 'supports all areas' },
				some: { label: 'In some places' },
				none: { label: 'Nowhere' },
				'not-all': { label: 'Not everywhere' }
			}
		},
		partners: {
			...plain,
			options: {
				school: { label: 'A school', phrase: 'works with schools' },
				town: { label: 'A town', phrase: 'works with towns' },
				'town-school': { label: 'A town school' }
			}
		},
		places: {
			...plain,
			row: ['place', 'places'],
			columns: {
				name: { label: 'Name' },
				area: { label: 'Area' },
				people: { label: 'People' },
				grant: { label: 'Grant' },
				share: { label: 'Share' },
				opened: { label: 'Opened' },
				size: { label: 'Size', options: { small: { label: 'Small place' }, large: { label: 'Large place' } } },
				open: { label: 'Open' }
			}
		}
	},
	fields: Object.fromEntries(tinyGuide.fields.map(({ id }) => [id, { title: `Field ${id}`, guidance: 'Guidance' }])),
	tables: Object.fromEntries(
		tinyGuide.tables.map(({ id }) => [id, { title: `Title of ${id}`, guidance: 'Guidance', columns: {} }])
	),
	codeLists: {
		'member-states': { title: 'Member States', codes: { AT: 'Austria', BE: 'Belgium' } },
		'esf-specific-objectives': { title: 'Objectives', codes: { a: '(a) Employment', h: '(h) Inclusion', k: '(k) Services' } },
		areas: { title: 'Areas', codes: { '09': 'Cities', '10': 'Towns', '134': 'Measures', 'ESF+': 'Social Fund' } }
	}
};

type Sentences = SectionText['paragraphs'];

/** Section words in which every paragraph of the tiny guide is left out, but for these. */
export const tinyWords = (sentences: Sentences = {}): SectionText => ({
	locale: 'en',
	headings: Object.fromEntries(outline.map(({ number }) => [number, `Heading ${number}`])),
	paragraphs: {
		...Object.fromEntries(tinyGuide.fields.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => [id, () => undefined]))),
		...sentences
	},
	yes: 'Yes',
	no: 'No',
	total: 'Total',
	documentTitle: 'Draft programme section',
	facts: {
		programme: 'Programme',
		cci: 'CCI',
		memberState: 'Member State',
		priority: 'Priority',
		funds: 'Funds',
		objectives: 'Specific objectives',
		version: 'Version'
	}
});
