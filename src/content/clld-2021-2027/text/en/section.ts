import type { SectionText } from '#lib/section/section-text.ts';

export const sectionText: SectionText = {
	locale: 'en', headings: {}, paragraphs: {}, yes: 'Yes', no: 'No', total: 'Total', documentTitle: '',
	facts: { programme: 'Programme', cci: 'CCI', memberState: 'Member State', priority: 'Priority', funds: 'Funds', objectives: 'Specific objectives', version: 'Version' }
};
