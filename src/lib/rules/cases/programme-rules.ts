import { enablingConditionCases } from './enabling-conditions.ts';
import type { RuleCase, RuleCases } from '../rule-case.ts';

const objectives = (...codes: readonly string[]) => ({ 'specific-objectives': codes });

/** The policy objectives of a priority in a programme of two Funds. */
const served = (...policies: readonly string[]) => ({
	...objectives('h'),
	'programme-funds': ['esf-plus', 'erdf'],
	'priority-policy-objectives': policies
});

const article94 = { 'uses-article-94': 'yes', 'uses-article-95': 'no' };

const commonIndicator = { 'output-indicators': [{ objective: 'h', common: 'EECO01' }] };

const ruledOut: RuleCase = { title: 'CLLD is not used', answers: { 'clld-use': 'no' }, expect: 'not-applicable' };

const financing = (...rows: readonly Readonly<Record<string, string>>[]) => ({ financing: rows });

const esf = { fund: 'ESF+', category: 'transition', union: '1000000' };

const field = (id: string, text: string): Pick<RuleCase, 'texts'> => ({ texts: [{ field: id, text }] });

export const programmeCases: RuleCases = {
	p27: [
		{
			title: 'objectives and money of the ESF+',
			answers: objectives('h', 'l'),
			rows: financing(esf, { ...esf, category: 'more-developed' }),
			expect: 'passes'
		},
		{ title: 'objectives of the ESF+ before the money is known', answers: objectives('a', 'k'), expect: 'passes' },
		{ title: 'money of the EAFRD', answers: objectives('h'), rows: financing(esf, { ...esf, fund: 'EAFRD' }), expect: 'fails' },
		{
			title: 'objectives of the ESF+, money of the JTF',
			answers: objectives('h'),
			rows: financing({ ...esf, fund: 'JTF' }),
			expect: 'fails'
		},
		{
			title: 'the JTF beside the ESF+, which is another rule',
			answers: objectives('h'),
			rows: financing(esf, { ...esf, fund: 'JTF' }),
			expect: 'passes'
		},
		{
			title: 'money of the ERDF, the Funds of the programme not known',
			answers: objectives('h'),
			rows: financing(esf, { ...esf, fund: 'ERDF' }),
			expect: 'unknown',
			missing: ['programme-funds']
		},
		{
			title: 'two Funds, the policy objective not known',
			answers: served(),
			rows: financing(esf),
			expect: 'unknown',
			missing: ['priority-policy-objectives']
		},
		{ title: 'two Funds under policy objective 4', answers: served('po4'), expect: 'passes' },
		{
			title: 'two policy objectives',
			answers: served('po4', 'po5'),
			expect: 'fails',
			values: { objectives: 'po4, po5' }
		},
		{
			title: 'objectives of the ESF+ under policy objective 5',
			answers: served('po5'),
			expect: 'fails',
			values: { objectives: 'po5' }
		},
		{ title: 'no objective', rows: financing(esf), expect: 'unknown', missing: ['specific-objectives'] },
		ruledOut
	],
	p28: [
		{ title: 'the ESF+ alone', rows: financing(esf), expect: 'passes' },
		{ title: 'the ESF+ with the ERDF', rows: financing(esf, { ...esf, fund: 'ERDF' }), expect: 'passes' },
		{ title: 'the JTF alone', rows: financing({ ...esf, fund: 'JTF' }), expect: 'passes' },
		{
			title: 'the JTF with the ESF+',
			rows: financing(esf, { ...esf, fund: 'JTF' }),
			expect: 'fails',
			values: { funds: 'ESF+' }
		},
		{
			title: 'technical assistance at real cost inside the priority',
			answers: { 'technical-assistance-form': 'real-cost' },
			rows: financing({ ...esf, 'union-ta': '0.01' }),
			expect: 'fails',
			values: { amount: '0.01' }
		},
		{
			title: 'nothing for technical assistance',
			answers: { 'technical-assistance-form': 'real-cost' },
			rows: financing({ ...esf, 'union-ta': '0.00' }),
			expect: 'passes'
		},
		{
			title: 'technical assistance at a flat rate',
			answers: { 'technical-assistance-form': 'flat-rate' },
			rows: financing({ ...esf, 'union-ta': '40000', 'flexibility-ta': '10000' }),
			expect: 'passes'
		},
		{
			title: 'technical assistance in a form not known',
			rows: financing({ ...esf, 'flexibility-ta': '10000' }),
			expect: 'unknown',
			missing: ['technical-assistance-form']
		},
		{ title: 'no Fund yet', rows: financing({ category: 'transition' }), expect: 'unknown', missing: ['financing'] },
		ruledOut
	],
	p29: [
		{
			title: 'tables with the chosen objectives',
			answers: { ...objectives('h'), 'programme-funds': ['esf-plus', 'erdf'] },
			rows: { 'dimension-1': [{ objective: 'h', code: '153' }], 'output-indicators': [{ objective: 'h' }] },
			expect: 'passes'
		},
		{
			title: 'an amount under another objective',
			answers: objectives('h'),
			rows: { 'dimension-3': [{ objective: 'h' }, { objective: 'l', amount: '1' }] },
			expect: 'fails',
			values: { objective: 'l', table: 'dimension-3' }
		},
		{
			title: 'a programme without ESF+',
			answers: { ...objectives('h', 'k'), 'programme-funds': ['erdf'] },
			expect: 'fails',
			values: { objectives: 'h, k' }
		},
		{
			title: 'no objective chosen',
			rows: { 'dimension-1': [{ objective: 'h' }] },
			expect: 'unknown',
			missing: ['specific-objectives']
		},
		{ title: 'an objective that does not exist', answers: objectives('z'), expect: 'unknown' },
		ruledOut
	],
	...enablingConditionCases,
	p51: [
		{ title: 'neither of the two', answers: { 'uses-article-94': 'no', 'uses-article-95': 'no' }, expect: 'passes' },
		{
			title: 'Article 94 without a common indicator',
			answers: { ...article94, 'appendix-1-complete': 'yes' },
			rows: { 'output-indicators': [{ objective: 'h', id: 'CLO01' }], 'result-indicators': [{ objective: 'h', id: 'CLR01' }] },
			expect: 'fails'
		},
		{
			title: 'Article 94 with a common indicator and the appendix',
			answers: { ...article94, 'appendix-1-complete': 'yes' },
			rows: commonIndicator,
			expect: 'passes'
		},
		{
			title: 'Article 94 without the appendix',
			answers: { ...article94, 'appendix-1-complete': 'no' },
			rows: commonIndicator,
			expect: 'fails'
		},
		{
			title: 'Article 94, the appendix not known',
			answers: article94,
			rows: commonIndicator,
			expect: 'unknown',
			missing: ['appendix-1-complete']
		},
		{
			title: 'Article 94 before the indicators',
			answers: { ...article94, 'appendix-1-complete': 'yes' },
			expect: 'unknown',
			missing: ['output-indicators', 'result-indicators']
		},
		{
			title: 'Article 95 with the appendix',
			answers: { 'uses-article-94': 'no', 'uses-article-95': 'yes', 'appendix-2-complete': 'yes' },
			expect: 'passes'
		},
		{
			title: 'Article 95 without the appendix',
			answers: { 'uses-article-94': 'no', 'uses-article-95': 'yes', 'appendix-2-complete': 'no' },
			expect: 'fails'
		},
		{
			title: 'one not known yet',
			answers: { 'uses-article-94': 'no', 'uses-article-95': 'unknown' },
			expect: 'unknown',
			missing: ['uses-article-95']
		},
		ruledOut
	],
	p52: [
		{ title: 'a new text', answers: { 'planning-occasion': 'new-text' }, expect: 'fails' },
		{ title: 'an amendment', answers: { 'planning-occasion': 'amendment' }, expect: 'fails' },
		{ title: 'an exercise', answers: { 'planning-occasion': 'exercise' }, expect: 'not-applicable' },
		{ title: 'no occasion given', expect: 'not-applicable' }
	],
	c57: [
		{
			title: 'a channel for both subjects',
			rows: {
				'complaints-channel': [
					{ subject: 'charter', 'first-body': 'equality-body', reported: 'yes' },
					{ subject: 'disability-rights', 'first-body': 'equality-body' }
				]
			},
			expect: 'passes'
		},
		{
			title: 'a description',
			answers: { 'charter-complaints': 'A contact point answers within 30 days.' },
			rows: { 'complaints-channel': [{ subject: 'lag-choice', 'first-body': 'lag' }] },
			expect: 'passes'
		},
		{
			title: 'no channel for one subject',
			rows: { 'complaints-channel': [{ subject: 'charter', 'first-body': 'equality-body' }] },
			expect: 'fails',
			values: { subject: 'disability-rights' }
		},
		{
			title: 'a subject without a body',
			answers: { 'charter-complaints': 'A contact point answers within 30 days.' },
			rows: { 'complaints-channel': [{ subject: 'charter', address: 'Town hall' }] },
			expect: 'fails',
			values: { subject: 'charter' }
		},
		{
			title: 'complaints that are not reported',
			answers: { 'charter-complaints': 'A contact point answers within 30 days.' },
			rows: { 'complaints-channel': [{ subject: 'disability-rights', 'first-body': 'equality-body', reported: 'no' }] },
			expect: 'fails',
			values: { subject: 'disability-rights' }
		},
		{ title: 'nothing entered', expect: 'unknown', missing: ['charter-complaints', 'complaints-channel'] },
		ruledOut
	],
	c58: [
		{ title: 'a requirement', answers: { 'accessibility-requirement': 'Offices without steps.' }, expect: 'passes' },
		{
			title: 'measures for calls and for places',
			answers: { 'access-measures': ['plain-language'], 'event-access': ['familiar-places'] },
			expect: 'passes'
		},
		{ title: 'calls only', answers: { 'access-measures': ['plain-language', 'interpreting'] }, expect: 'fails' },
		{ title: 'places only', answers: { 'access-measures': ['accessible-places'] }, expect: 'fails' },
		{ title: 'nothing answered', expect: 'unknown', missing: ['accessibility-requirement', 'accessibility-measures'] },
		ruledOut
	],
	c59: [
		{ title: 'compatible by nature', answers: { 'no-significant-harm': 'by-nature' }, expect: 'passes' },
		{
			title: 'assessed, and the assessment named',
			answers: { 'no-significant-harm': 'assessed', 'no-significant-harm-text': 'Assessment of March 2026.' },
			...field('actions', 'The actions respect the “do no significant harm” principle.'),
			expect: 'passes'
		},
		{
			title: 'assessed, without saying how',
			answers: { 'no-significant-harm': 'assessed' },
			expect: 'fails',
			values: { statement: 'assessed' }
		},
		{
			title: 'an answer that did not reach the text',
			answers: { 'no-significant-harm': 'by-nature' },
			...field('actions', 'Operations bring people together.'),
			expect: 'fails'
		},
		{ title: 'a text without answer', ...field('strategy', 'The DNSH assessment found no risk.'), expect: 'passes' },
		{
			title: 'a text with a gap',
			...field('actions', 'Compatibility with the “do no significant harm” principle: […].'),
			expect: 'unknown',
			missing: ['no-significant-harm']
		},
		{ title: 'nothing answered', expect: 'unknown', missing: ['no-significant-harm'] },
		ruledOut
	]
};
