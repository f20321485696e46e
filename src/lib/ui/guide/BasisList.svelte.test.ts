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

const esfPlus: Source = {
	...cpr,
	id: 'esf-plus',
	title: 'Regulation (EU) 2021/1057',
	act: {
		shortName: 'ESF+ Regulation',
		number: '2021/1057',
		consolidated: '2021-06-30',
		eli: 'http://data.europa.eu/eli/reg/2021/1057/oj'
	}
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
			sources: new Map(
				[cpr, esfPlus, study, { ...study, id: 'src-02', title: 'A paper', addresses: [] }].map((one) => [one.id, one])
			)
		},
		{ wrapper: WithText, wrapperProps: { text: en } }
	);

const entries = () =>
	page
		.getByRole('listitem')
		.elements()
		.map((entry) => entry.textContent?.replaceAll(/\s+/g, ' ').replaceAll(` (${en.context.opensOutside})`, '').trim());

test('law is named by act and place, and links to the act', async () => {
	showBasis({ kind: 'law', act: 'cpr', place: '31(3)' });
	const link = page.getByRole('link', { name: 'CPR, Article 31(3)' });
	await expect.element(link).toHaveAttribute('href', cpr.act?.eli);
	await expect.element(link).toHaveAttribute('title', `${cpr.title} (${en.context.opensOutside})`);
	expect(entries()).toEqual(['Law CPR, Article 31(3), text of 1 March 2024']);
});

test('each act stands once, with its places and with the date of its own text', async () => {
	showBasis(
		{ kind: 'law', act: 'cpr', place: '63(2)' },
		{ kind: 'law', act: 'esf-plus', place: '14(2)' },
		{ kind: 'law', act: 'cpr', place: 'annex:I/table-3' }
	);
	// The name of the act before a further place is for those who hear the link alone.
	expect(entries()).toEqual([
		'Law CPR, Article 63(2); CPR, Annex I, Table 3, text of 1 March 2024',
		'Law ESF+ Regulation, Article 14(2), text of 30 June 2021'
	]);
	await expect.element(page.getByRole('link', { name: 'CPR, Annex I, Table 3' })).toBeVisible();
});

test('what we read into the law is marked as our reading', () => {
	showBasis({ kind: 'law', act: 'cpr', place: 'recital:26', reading: true });
	expect(entries()).toEqual(['Law CPR, Recital 26 (our reading), text of 1 March 2024']);
});

test('what is named twice is shown once, with our reading', () => {
	const law = { kind: 'law', act: 'cpr', place: '33(1)' } as const;
	showBasis(law, { ...law, reading: true }, law, { kind: 'default' }, { kind: 'default' });
	expect(entries()).toEqual([
		'Law CPR, Article 33(1) (in part our reading), text of 1 March 2024',
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
