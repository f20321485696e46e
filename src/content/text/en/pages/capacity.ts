import type { Actor, Body, CostType, Dimension } from '#lib/guide/knowledge.ts';

const actors: Readonly<Record<Actor, string>> = {
	'managing-authority': 'Managing authority',
	'intermediate-body': 'Intermediate body',
	'audit-authority': 'Audit authority',
	lag: 'Local action groups',
	'local-actors': 'Local actors',
	'competence-centre': 'National competence centre'
};

const dimensions: Readonly<Record<Dimension, string>> = {
	people: 'People and skills',
	organisation: 'Organisation and resources',
	tools: 'Systems and tools',
	governance: 'Governance and framework',
	partnership: 'Partnership'
};

/** As they stand in a list; the first of a list gets a capital letter. */
const bodies: Readonly<Record<Body, string>> = {
	'managing-authority': 'managing authority',
	'intermediate-body': 'intermediate body',
	'audit-authority': 'audit authority',
	lag: 'local action group',
	'local-actors': 'local actors',
	'competence-centre': 'national competence centre',
	network: 'network of local action groups',
	partners: 'partners'
};

const costs: Readonly<Record<CostType, string>> = {
	'technical-assistance': 'technical assistance',
	'lag-running-costs': 'running costs of the LAG',
	'preparatory-support': 'preparatory support',
	'national-budget': 'national budget',
	'union-network': 'offer of a European network',
	'esf-plus': 'ESF+ operation',
	'partner-capacity': 'capacity building of partners',
	'innovation-grant': 'grant for social innovation'
};

const levels = (count: number): string => (count === 1 ? '1 level' : `${count} levels`);
const needs = (count: number): string => (count === 1 ? '1 need' : `${count} needs`);

export const capacityText = {
	own: 'The level descriptions are the planner’s own. They describe what an officer would recognise; no official scale stands behind them.',
	howTo: 'How to judge',
	advice: [
		'Open a need and read the five descriptions from the first on. Choose “now” at the last one that is true today, not at the one you would like to read.',
		'Choose as target what has to be true when the capacity is used: when the call opens, when the first claim arrives. The highest level is rarely necessary.',
		'Judge each actor together with people who belong to it. Write into the note what the judgement rests on.',
		'Needs that do not concern your Member State are left without a level. They do not count.'
	] as readonly string[],
	actors,
	dimensions,
	bodies,
	costs,
	summary: {
		title: 'Where you stand',
		empty:
			'Nothing is judged yet. Open the first need below, read its five descriptions, and choose the one that is true today and the one you want to reach. This table then shows who is below target, and where the gaps are largest.',
		by: 'Summarise by',
		keys: { actor: 'Actor', dimension: 'Dimension' },
		judged: 'Judged',
		average: 'Average level now',
		below: 'Below target',
		gaps: 'Largest gaps',
		all: 'All',
		share: (judged: number, all: number) => `${judged} of ${all}`,
		belowTarget: (count: number, missing: number) => (count === 0 ? '0' : `${count}, by ${levels(missing)}`),
		none: '–',
		gap: (level: number, target: number) => `${level} → ${target}`,
		gapSpoken: (level: number, target: number) => `level ${level}, target ${target}`
	},
	filter: {
		title: 'The needs',
		actor: 'Actor',
		everyActor: 'All actors',
		dimension: 'Dimension',
		everyDimension: 'All dimensions',
		show: 'Show',
		shows: { all: 'All', 'below-target': 'Below target only', 'not-judged': 'Not judged yet' },
		shown: (shown: number, all: number) => (shown === all ? `${all} needs` : `${shown} of ${all} needs`),
		noneBelow: 'No need is below its target. A need counts here when its level now and a higher target are chosen.',
		noneOpen: 'Every need here is judged.',
		clear: 'Show all needs'
	},
	judged: (judged: number, all: number) => `${judged} of ${all} judged`,
	atStage: {
		title: 'Capacity needs of this stage',
		all: 'All capacity needs',
		below: (count: number) => `${count} below target`,
		needs: (count: number) => `What is needed, and from whom (${count})`
	},
	levels: {
		title: 'Level now and target',
		now: 'Now',
		target: 'Target',
		choice: (which: string, level: number, description: string) => `${which}: level ${level} – ${description}`,
		nowNone: 'Now: not judged',
		targetNone: 'Target: none',
		none: 'Not judged, or no target'
	},
	state: {
		now: (level: number) => `Now ${level}`,
		target: (level: number) => `Target ${level}`,
		notJudged: 'Not judged yet',
		targetOnly: 'Level now not judged yet',
		noTarget: 'No target yet',
		reached: 'Target reached',
		passed: 'Target below the level now',
		missing: (count: number) => `${levels(count)} to go`
	},
	passed:
		'The target is lower than the level now. Choose a target that is at least the level you have, or correct the level now.',
	note: 'Note',
	noteHint: 'What the judgement rests on, and who took part in it.',
	stages: 'Matters in',
	basis: 'Basis',
	basisNeed: 'The need',
	basisMeasures: 'The measures',
	measures: {
		proposed: 'Proposed measures',
		fitting: 'Measures that fit this need',
		defaults: 'Duration, source of money and owner are planner defaults. You can change them in the plan.',
		duration: 'Duration',
		funding: 'Paid from',
		owner: 'Owner',
		example: 'Example: ',
		serves: 'Serves',
		needs: (titles: readonly string[]) => titles.join('; '),
		take: 'Take into the plan',
		taken: 'In the plan',
		toRow: 'go to its row'
	},
	plan: {
		title: 'The plan',
		proposals: 'Measures for your gaps',
		intro: (measures: number, belowTarget: number) =>
			`${measures === 1 ? '1 measure fits' : `${measures} measures fit`} ${belowTarget === 1 ? 'the need' : `the ${needs(belowTarget)}`} below target. Those that close the largest gaps stand first.`,
		noGaps:
			'When a need is below its target, the measures that fit it are proposed here. Rows of your own can be added at any time.',
		allTaken: 'Every measure that fits your gaps is in the plan.',
		more: (count: number) => `Show ${count} more`,
		added: (measure: string) => `“${measure}” is in the plan.`,
		undo: 'Undo'
	},
	paper: { now: 'Now', target: 'Target', level: (level: number, description: string) => `${level} – ${description}` }
};

export type CapacityText = typeof capacityText;
