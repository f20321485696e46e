import { acts } from './sources/acts.ts';
import { capacitySources } from './sources/capacity-and-rules.ts';
import { clldPolicySources } from './sources/clld-policy.ts';
import { clldPracticeSources } from './sources/clld-practice.ts';
import { sfcPages } from './sources/sfc.ts';
import { socialInnovationSources } from './sources/social-innovation.ts';
import type { Source } from '#lib/guide/source.ts';

export const sources: readonly Source[] = [
	...acts,
	...sfcPages,
	...clldPolicySources,
	...clldPracticeSources,
	...socialInnovationSources,
	...capacitySources
];
