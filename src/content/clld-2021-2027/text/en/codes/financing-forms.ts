import type { CodeListText } from '#lib/guide/guide-text.ts';

export const financingForms: CodeListText = {
	title: 'Dimension 2: form of support',
	codes: {
		'01': 'Grant',
		'02': 'Support through financial instruments: equity or quasi-equity',
		'03': 'Support through financial instruments: loan',
		'04': 'Support through financial instruments: guarantee',
		'05': 'Support through financial instruments: Grants within a financial instrument operation',
		'06': 'Prize'
	}
};
