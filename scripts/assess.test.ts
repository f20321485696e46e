import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exampleDraft } from '#content/clld-2021-2027/example/example-draft.ts';

const folder = mkdtempSync(join(tmpdir(), 'assess-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...parameters: readonly string[]) =>
	spawnSync(process.execPath, ['--import', 'tsx', 'scripts/assess.ts', ...parameters], { encoding: 'utf8' });

const draftAt = (name: string, answers: typeof exampleDraft.answers): string => {
	const path = join(folder, `${name}.json`);
	const draft = { ...exampleDraft, answers: { ...exampleDraft.answers, ...answers } };
	writeFileSync(path, JSON.stringify({ format: 'clld-planner-draft', version: 1, draft }));
	return path;
};

describe('the assess command', () => {
	it('prints the legal basis of each failing rule, with the date of the text', () => {
		const { status, stdout } = run(draftAt('costs', { 'running-cost-share': '30' }));
		expect(status).toBe(2);
		const told = stdout.split(/\n\n/).slice(1);
		expect(told.length).toBeGreaterThan(0);
		for (const one of told) expect(one).toMatch(/^ {2}.*Law: .+ \(text of .+\), (Article|Annex) .+$/m);
		expect(stdout).toMatch(/Legal requirement\. Law: CPR \(text of .+\), Article 34\(2\)/);
	}, 60_000);

	it.each(['--help', '-h'])(
		'prints how it is used: %s',
		(option) => {
			const { status, stdout } = run(option);
			expect(status).toBe(0);
			expect(stdout).toMatch(/^Usage: npm run assess/);
		},
		60_000
	);

	it('says what is wrong with what it is given', () => {
		const { status, stderr } = run('--unknown');
		expect(status).toBe(1);
		expect(stderr).toContain('Usage: npm run assess');
	}, 60_000);
});
