import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { header } from '#content/clld-2021-2027/header.ts';
import { emptyDraft } from '#lib/draft/draft.ts';

const folder = mkdtempSync(join(tmpdir(), 'section-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...parameters: readonly string[]) =>
	spawnSync(process.execPath, ['--import', 'tsx', 'scripts/section.ts', ...parameters], { encoding: 'utf8' });

const draftPath = join(folder, 'draft.json');
const draft = emptyDraft({
	id: 'd',
	name: 'North',
	guide: { id: header.id, version: header.version },
	language: 'en',
	at: '2026-01-01T00:00:00Z'
});
writeFileSync(draftPath, JSON.stringify({ ...draft, answers: { 'programme-title': 'Programme for Skills' } }));

describe('the section command', () => {
	it('writes every format, the same at each run', () => {
		const files = ['first', 'second'].map((name) => {
			const out = join(folder, name);
			const { status, stdout } = run(
				draftPath,
				'--format',
				'docx,md,html,json,csv',
				'--out',
				out,
				'--at',
				'2026-11-23T12:00:00Z'
			);
			expect(status).toBe(0);
			expect(stdout).toContain('clld-section_North_2026-11-23.docx');
			return Object.fromEntries(readdirSync(out).map((file) => [file, readFileSync(join(out, file)).toString('base64')]));
		});
		expect(Object.keys(files[0] ?? {})).toContain('table-1.csv');
		expect(files[1]).toEqual(files[0]);
	}, 60_000);

	it.each(['--help', '-h'])(
		'prints how it is used: %s',
		(option) => {
			const { status, stdout } = run(option);
			expect(status).toBe(0);
			expect(stdout).toMatch(/^Usage: npm run section/);
			expect(stdout).toContain('calendar, laboratory, screens');
		},
		60_000
	);

	it('writes the laboratory among the annexes', () => {
		const out = join(folder, 'annexes');
		const { status } = run(draftPath, '--annexes', 'laboratory', '--format', 'md', '--out', out);
		expect(status).toBe(0);
		expect(readFileSync(join(out, readdirSync(out)[0] ?? ''), 'utf8')).toContain('Annex 1: Allocation laboratory');
	}, 60_000);

	it('says what is wrong with what it is given', () => {
		const cases: readonly (readonly [readonly string[], string])[] = [
			[[], 'Name a draft file.'],
			[[join(folder, 'none.json')], 'cannot be read'],
			[['package.json'], 'is JSON, but not a draft'],
			[[draftPath, '--format', 'pdf'], 'There is no format "pdf"']
		];
		for (const [parameters, message] of cases) {
			const { status, stderr } = run(...parameters);
			expect(stderr).toContain(message);
			expect(status).toBe(1);
		}
	}, 60_000);
});
