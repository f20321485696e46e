import { expect, test } from 'vitest';
import { groupResting } from './resting-titles.ts';
import { knowledge } from '#content/clld-2021-2027/knowledge/knowledge.ts';
import { pack } from '#content/clld-2021-2027/pack.ts';
import { text as guide } from '#content/clld-2021-2027/text/en/guide.ts';
import { knowledgeText } from '#content/clld-2021-2027/text/en/knowledge/knowledge.ts';
import { placeNames } from '#content/clld-2021-2027/text/en/places.ts';
import { ruleTexts } from '#content/clld-2021-2027/text/en/rules.ts';
import { ownProposal, restsOn } from '#lib/guide/rests-on.ts';
import { rules } from '#lib/rules/rules.ts';

const texts = { guide, places: placeNames, knowledge: knowledgeText, rules: ruleTexts };

test('everything that rests on a source, or is a proposal of ours, is named by its title', () => {
	const groups = [...restsOn(pack, knowledge, rules).values()].flatMap((things) => groupResting(things, texts));
	// A term of one word is its own id.
	const others = groups.filter(({ kind }) => kind !== 'terms').flatMap(({ entries }) => entries);
	expect(others.filter(({ id, title }) => title === id)).toEqual([]);
	expect(new Set(groups.map(({ kind }) => kind))).toContain('screen-items');
});

test('no source is cited that the page of sources does not list', () => {
	const listed = new Set([...pack.sources.map(({ id }) => id), ownProposal]);
	expect([...restsOn(pack, knowledge, rules).keys()].filter((id) => !listed.has(id))).toEqual([]);
});

test('what rests on a source stands kind by kind', () => {
	const things = [
		{ kind: 'terms', id: 'lead-fund' },
		{ kind: 'checks', id: 'ck-001' },
		{ kind: 'terms', id: 'no-such-term' }
	] as const;
	expect(groupResting(things, texts)).toEqual([
		{ kind: 'checks', entries: [{ id: 'ck-001', title: knowledgeText.checks['ck-001']?.title }] },
		{
			kind: 'terms',
			entries: [
				{ id: 'lead-fund', title: 'Lead Fund' },
				{ id: 'no-such-term', title: 'no-such-term' }
			]
		}
	]);
});
