import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { draftFileSchema } from '../src/lib/draft/draft-schema.ts';

export const schemaPath = fileURLToPath(new URL('../static/schema/draft.v1.json', import.meta.url));

/** The JSON Schema of a draft file, made from the schema that the planner itself reads with. */
export const schemaText = (): string => {
	const { $schema, ...schema } = z.toJSONSchema(draftFileSchema, { io: 'input' });
	const titled = {
		$schema,
		title: 'CLLD Planner draft file, version 1',
		description: 'See docs/draft-format.md. A program that writes such a file leaves "copy" out.',
		...schema
	};
	return `${JSON.stringify(titled, undefined, '\t')}\n`;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	mkdirSync(dirname(schemaPath), { recursive: true });
	writeFileSync(schemaPath, schemaText());
}
