import { download } from './download.ts';
import { planner } from './planner.svelte.ts';
import type { Text } from '#content/text/text.ts';
import { exportFileName } from '#lib/export/file-name.ts';
import type { OpenDraft } from '#lib/store/open-draft.svelte.ts';

/** A message and how it is told, ready for the notices. */
type Told = [message: string, more: { readonly isWrong: boolean }];

/** Saves the draft as it stands in this window, stored or not. */
export const saveDraftFile = (draft: OpenDraft, text: Text): Promise<Told> => save(() => draft.file(), draft.current.name, text);

/** Saves a draft from the list. */
export const saveStoredDraft = async (id: string, text: Text): Promise<Told> => {
	const shelf = await planner.open();
	const stored = shelf.drafts.current?.find((draft) => draft.id === id);
	return save(
		async () => {
			const file = await shelf.fileOf(id);
			if (!file.ok) throw new Error(file.problem.kind);
			return file.value;
		},
		stored?.name ?? id,
		text
	);
};

const save = async (write: () => string | Promise<string>, name: string, text: Text): Promise<Told> => {
	const file = exportFileName({
		prefix: 'clld-draft',
		draftName: name,
		exportedAt: new Date().toISOString(),
		extension: 'clld.json'
	});
	try {
		download(new Blob([await write()], { type: 'application/json' }), file);
		return [text.saveFile.saved(file), { isWrong: false }];
	} catch {
		return [text.saveFile.failed, { isWrong: true }];
	}
};
