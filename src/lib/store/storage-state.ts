export interface StorageState {
	/** Whether the browser has promised not to delete the drafts by itself. */
	readonly persisted: boolean | 'unsupported';
	/** Bytes; browsers round. */
	readonly usage?: number;
	readonly quota?: number;
}

export const storageState = async (): Promise<StorageState> => {
	if (!navigator.storage) return { persisted: 'unsupported' };
	const [persisted, { usage, quota }] = await Promise.all([navigator.storage.persisted(), navigator.storage.estimate()]);
	return { persisted, ...(usage === undefined ? {} : { usage }), ...(quota === undefined ? {} : { quota }) };
};

/** Asks the browser for that promise; some ask the user, most decide by themselves. */
export const askToPersist = async (): Promise<boolean | 'unsupported'> =>
	navigator.storage ? navigator.storage.persist() : 'unsupported';
