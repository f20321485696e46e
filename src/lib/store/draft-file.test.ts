import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { draftDoc } from './draft-doc.ts';
import { draftFile, readDraftFile } from './draft-file.ts';
import { copyOf } from './load-doc.ts';
import { guideShape } from './shape.ts';
import { testGuide } from './test-guide.ts';
import { anyDraft } from '#lib/draft/any-draft.ts';
import { emptyDraft, type Draft } from '#lib/draft/draft.ts';

const shape = guideShape(testGuide);

const draft: Draft = {
	...emptyDraft({
		id: 'd1',
		name: 'Draft',
		guide: { id: 'test-guide', version: '1.0.0' },
		language: 'en',
		at: '2026-01-01T00:00:00Z'
	}),
	answers: { reasons: 'Because people know their place.', funds: ['erdf', 'esf-plus'] }
};

const fileOf = (any: Draft) => draftFile(any, copyOf(draftDoc(any, shape)));

const withParts = (parts: object) => JSON.stringify({ ...(JSON.parse(fileOf(draft)) as object), ...parts });

test('a draft file gives back the draft and a copy that says the same', () => {
	fc.assert(
		fc.property(anyDraft, (any) => {
			const read = readDraftFile(fileOf(any));
			expect(read).toMatchObject({ ok: true, value: { draft: any, copy: expect.any(Uint8Array) as Uint8Array } });
		})
	);
});

test('the same draft gives the same file, whatever the order in which it was written', () => {
	const turned = { ...draft, answers: Object.fromEntries(Object.entries(draft.answers).reverse()) };
	expect(fileOf(turned)).toBe(fileOf(draft));
});

test('a file can be read by people, the draft before the copy', () => {
	const file = fileOf(draft);
	expect(file).toContain('"reasons": "Because people know their place."');
	expect(file.indexOf('"draft"')).toBeLessThan(file.indexOf('"copy"'));
});

test('letters that were deleted do not leave the device', () => {
	const doc = draftDoc(draft, shape);
	doc.getText('text:needs').insert(0, 'secret');
	doc.getText('text:needs').delete(0, 6);
	expect(new TextDecoder().decode(copyOf(doc))).not.toContain('secret');
});

test('a plain draft as JSON is a draft file without a copy', () => {
	expect(readDraftFile(JSON.stringify(draft))).toEqual({ ok: true, value: { draft } });
});

test('a byte order mark before the file does no harm', () => {
	expect(readDraftFile(`\uFEFF${fileOf(draft)}`).ok).toBe(true);
});

test('a copy that says something else than the draft is left out', () => {
	const edited = readDraftFile(withParts({ draft: { ...draft, name: 'Edited by hand' } }));
	expect(edited).toEqual({ ok: true, value: { draft: { ...draft, name: 'Edited by hand' } } });
});

test('a copy that is broken or hostile is left out and never throws', () => {
	const bytes = copyOf(draftDoc(draft, shape));
	const broken = fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 })).map(([at, value]) => bytes.with(at, value));
	const copy = fc.oneof(
		fc.oneof(fc.uint8Array({ maxLength: 60 }), broken).map((some) => Buffer.from(some).toString('base64')),
		fc.nat({ max: bytes.length }).map((end) => Buffer.from(bytes.slice(0, end)).toString('base64')),
		fc.string(),
		fc.jsonValue()
	);
	fc.assert(
		fc.property(copy, (any) => {
			const read = readDraftFile(withParts({ copy: any }));
			expect(read.ok && read.value.draft).toEqual(draft);
			if (!read.ok || !read.value.copy) return;
			const doc = new Y.Doc();
			Y.applyUpdate(doc, read.value.copy);
			expect(doc.getText('text:reasons').toJSON()).toBe(draft.answers.reasons);
		}),
		{ numRuns: 500 }
	);
});

test.each([
	['text that is no JSON', '{"format": "clld-planner-draft",', { kind: 'not-json' }],
	['an empty file', '', { kind: 'not-json' }],
	['JSON of another product', '{"format": "survey", "pages": []}', { kind: 'another-format' }],
	['a JSON list', '[1, 2]', { kind: 'another-format' }],
	['a file of a newer version', withParts({ version: 2 }), { kind: 'from-a-newer-version', version: 2 }],
	['a file with a newer draft', withParts({ draft: { ...draft, format: 3 } }), { kind: 'from-a-newer-version', version: 3 }],
	['a file without a draft', withParts({ draft: undefined }), { kind: 'not-a-draft', at: 'draft' }],
	['a file with a broken draft', withParts({ draft: { ...draft, answers: [] } }), { kind: 'not-a-draft', at: 'answers' }],
	['a file without a version', withParts({ version: undefined }), { kind: 'not-a-draft', at: 'version' }],
	[
		'a draft of another guide',
		fileOf({ ...draft, guide: { id: 'other', version: '1' } }),
		{ kind: 'another-guide', guide: 'other' }
	]
])('%s is refused with its reason', (_title, text, problem) => {
	expect(readDraftFile(text, 'test-guide')).toEqual({ ok: false, problem });
});
