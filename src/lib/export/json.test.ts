import { describe, expect, it } from 'vitest';
import { sectionToJson } from './json.ts';
import { exampleSection } from './testing/example-section.ts';
import { exportedAt } from './testing/section-fixture.ts';

const section = exampleSection();

describe('JSON', () => {
	it('names its format, version and time', () => {
		expect(Object.entries(JSON.parse(sectionToJson({ section, exportedAt }))).slice(0, 3)).toEqual([
			['format', 'clld-planner-section'],
			['version', 1],
			['exportedAt', exportedAt]
		]);
	});

	it('holds every field, table and kept text', () => {
		const { section: read } = JSON.parse(sectionToJson({ section, exportedAt })) as {
			section: { headings: { fields: { text: string }[]; tables: { rows: { cells: { data: string }[] }[] }[] }[]; kept: unknown };
		};
		const parts = section.headings.flatMap(({ parts }) => parts);
		expect(read.headings.flatMap(({ fields }) => fields).map(({ text }) => text)).toEqual(
			parts.flatMap((part) => (part.kind === 'field' ? [part.text] : []))
		);
		expect(
			read.headings.flatMap(({ tables }) => tables).map(({ rows }) => rows.map(({ cells }) => cells.map(({ data }) => data)))
		).toEqual(
			parts.flatMap((part) => (part.kind === 'table' ? [part.rows.map(({ cells }) => cells.map(({ data }) => data))] : []))
		);
		expect(read.kept).toEqual(section.kept);
	});

	it('is the same for the same section, whatever the order of its keys', () => {
		const turned = structuredClone(section, {});
		const reversed = { ...turned, facts: turned.facts.map(({ label, value }) => ({ value, label })) };
		expect(sectionToJson({ section: reversed, exportedAt })).toBe(sectionToJson({ section, exportedAt }));
	});
});
