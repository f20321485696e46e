import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import BasisList from './BasisList.svelte';
import WithText from '../testing/WithText.svelte';
import { en } from '#content/text/en.ts';
import type { Basis, Source } from '#lib/guide/source.ts';

const cpr: Source = {
	id: 'cpr',
	kind: 'act',
	title: 'Regulation (EU) 2021/1060',
	publisher: 'European Union',
	year: '2021',
	addresses: [],
	seen: 'whole',
	act: { shortName: 'CPR', number: '2021/1060', consolidated: '2024-03-01', eli: 'http://data.europa.eu/eli/reg/2021/1060/oj' }
};

const study: Source = {
	id: 'src-01',
	kind: 'report',
	title: 'A study of strategies',
	publisher: 'A university',
	year: '2023',
	addresses: ['https://example.org/study'],
	seen: 'part'
};

const showBasis = (...basis: Basis[]) =>
	render(
		BasisList,
		{
			basis,
			sources: new Map([cpr, study, { ...study, id: 'src-02', title: 'A paper', addresses: [] }].map((one) => [one.id, one]))
		},
		{ wrapper: WithText, wrapperProps: { text: en } }
	);

const entries = () =>
	page
		.getByRole('listitem')
		.elements()
		.map((entry) => entry.textContent?.replaceAll(/\s+/g, ' ').replace(` (${en.context.opensOutside})`, '').trim());

test('law is named by act and place, and links to the act', async () => {
	showBasis({ kind: 'law', act: 'cpr', place: '31(3)' }, { kind: 'law', act: 'cpr', place: 'annex:I/table-3' });
	const link = page.getByRole('link', { name: 'CPR, Article 31(3)' });
	await expect.element(link).toHaveAttribute('href', cpr.act?.eli);
	await expect.element(link).toHaveAttribute('title', `${cpr.title} (${en.context.opensOutside})`);
	expect(entries()).toEqual(['Law CPR, Article 31(3)', 'Law CPR, Annex I, Table 3']);
});

test('what we read into the law is marked as our reading', () => {
	showBasis({ kind: 'law', act: 'cpr', place: 'recital:26', reading: true });
	expect(entries()).toEqual(['Law CPR, Recital 26 (our reading)']);
});

test('law and our reading of the same place are told apart; what is named twice is shown once', () => {
	const law = { kind: 'law', act: 'cpr', place: '33(1)' } as const;
	showBasis(law, { ...law, reading: true }, law, { kind: 'default' }, { kind: 'default' });
	expect(entries()).toEqual([
		'Law CPR, Article 33(1)',
		'Law CPR, Article 33(1) (our reading)',
		'Planner default Our own proposal, not an official rule'
	]);
});

test('evidence is named with publisher and year, and linked where it has an address', async () => {
	showBasis({ kind: 'evidence', source: 'src-01' }, { kind: 'evidence', source: 'src-02' });
	const link = page.getByRole('link', { name: `A study of strategies (${en.context.opensOutside})`, exact: true });
	await expect.element(link).toHaveAttribute('href', study.addresses[0]);
	expect(page.getByRole('link').elements()).toHaveLength(1);
	expect(entries()).toEqual(['Evidence A study of strategies, A university, 2023', 'Evidence A paper, A university, 2023']);
});
