import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaPath, schemaText } from './write-schema.ts';

test('the published schema is the one that the planner reads with; else run npx tsx scripts/write-schema.ts', () => {
	expect(readFileSync(schemaPath, 'utf8').replaceAll('\r\n', '\n')).toBe(schemaText());
});
