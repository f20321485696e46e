import { sectionFields } from './compose.ts';
import { gap, type Section } from './section.ts';

/** What still stands between a section and SFC2021. */
export interface SectionState {
	/** Gaps "[…]" in the texts that would be exported. */
	readonly gaps: number;
	readonly overLimit: number;
	readonly outdated: number;
	readonly transferred: number;
}

export const sectionState = (section: Section): SectionState => {
	const fields = sectionFields(section);
	return {
		gaps: fields.reduce((sum, { text }) => sum + text.split(gap).length - 1, 0),
		overLimit: fields.filter(({ count, limit }) => count.withoutSpaces > limit).length,
		outdated: fields.filter(({ outdated }) => outdated).length,
		transferred: fields.filter(({ transfer }) => transfer === 'transferred').length
	};
};
