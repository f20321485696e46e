import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import StageCapacities from './StageCapacities.svelte';
import { guide } from '#content/clld-2021-2027/guide.ts';
import { capacities } from '#content/clld-2021-2027/knowledge/capacities.ts';
import { capacities as texts } from '#content/clld-2021-2027/text/en/knowledge/capacities.ts';
import { en } from '#content/text/en.ts';
import { capacityText as words } from '#content/text/en/pages/capacity.ts';
import type { State } from '#lib/draft/draft.ts';
import { stageById } from '#lib/guide/guide.ts';
import { draftWith } from '#lib/testing/draft-with.ts';
import WithText from '#lib/ui/testing/WithText.svelte';

const ofStage = capacities.filter(({ stages }) => stages.includes('decide'));
const [first, second] = ofStage.map(({ id }) => id);

const show = (states: Readonly<Record<string, State>>) =>
	render(
		StageCapacities,
		{ stage: stageById(guide, 'decide'), draft: draftWith({ states }) },
		{ wrapper: WithText, wrapperProps: { text: en } }
	);

const entry = (id: string | undefined) => page.getByRole('listitem').filter({ hasText: texts[id ?? '']?.title ?? id ?? '' });

test('the needs of a stage are counted, and folded until somebody wants to read them', async () => {
	show({ [first ?? '']: { level: '2', target: '4' } });
	await expect.element(page.getByRole('heading', { name: words.atStage.title, level: 2 })).toBeVisible();
	await expect.element(page.getByText(`${words.judged(1, ofStage.length)}, ${words.atStage.below(1)}`)).toBeVisible();
	await expect.element(page.getByRole('listitem')).not.toBeInTheDocument();
	await page.getByText(words.atStage.needs(ofStage.length)).click();
	expect(page.getByRole('listitem').elements()).toHaveLength(ofStage.length);
});

test('a need shows its levels where they are judged, and leads to the page of capacities', async () => {
	show({ [first ?? '']: { level: '2', target: '4' } });
	await page.getByText(words.atStage.needs(ofStage.length)).click();
	await expect.element(entry(first)).toHaveTextContent(words.state.now(2));
	await expect.element(entry(first)).toHaveTextContent(words.state.target(4));
	await expect
		.element(entry(first).getByRole('link'))
		.toHaveAttribute('href', expect.stringMatching(`/draft/capacity/.*#${first}$`));
	expect(entry(second).element().textContent.trim()).toBe(texts[second ?? '']?.title);
});
