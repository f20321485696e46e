import { buildIfNeeded } from '../../../scripts/steps.mjs';

/** A later version of the same site, with the pseudo-locale: for tests of updates and of languages. */
export const nextFolder = 'build-next';

const buildSites = async (): Promise<void> => {
	await buildIfNeeded('build');
	await buildIfNeeded(nextFolder, { PLANNER_VERSION: 'next', PLANNER_PSEUDO: '1' });
};

export default buildSites;
