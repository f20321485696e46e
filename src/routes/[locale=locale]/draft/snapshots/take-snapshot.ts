import { notices } from '../../../notices.svelte.ts';
import { planner } from '../../../planner.svelte.ts';
import { shelfProblemWords } from '../../../problem-words.ts';
import type { SnapshotsText } from '#content/text/en/pages/snapshots.ts';
import type { Text } from '#content/text/text.ts';
import type { Draft } from '#lib/draft/draft.ts';

/** Keeps a draft as it stands under a name, and tells how that went. */
export const takeSnapshot = async (draft: Draft, name: string, text: Text, words: SnapshotsText['take']): Promise<void> => {
	const taken = await (await planner.open()).takeSnapshot(draft, name);
	if (taken.ok) notices.tell(words.done(name));
	else notices.tell(shelfProblemWords(taken.problem, text), { isWrong: true });
};
