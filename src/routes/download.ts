/**
 * Hands a file to the user: by the browser's save dialog where there is one, else as a download. Resolves with the name the file has got,
 * undefined when the user turned back; throws when the file could not be written to the place that was chosen.
 */
export const saveAs = async (blob: Blob, name: string, signal?: AbortSignal): Promise<string | undefined> => {
	const picked = await pickFile(name);
	signal?.throwIfAborted();
	if (picked === 'turned-back') return undefined;
	if (picked === 'no-picker') {
		download(blob, name);
		return name;
	}
	const stream = await picked.createWritable();
	await stream.write(blob);
	await stream.close();
	return picked.name;
};

const pickFile = async (name: string): Promise<PickedFile | 'turned-back' | 'no-picker'> => {
	try {
		return (await (window as SaveWindow).showSaveFilePicker?.({ suggestedName: name })) ?? 'no-picker';
	} catch (problem) {
		if (problem instanceof DOMException && problem.name === 'AbortError') return 'turned-back';
		// Blocked here, for example inside a frame or too long after the click: a download does the same.
		if (problem instanceof DOMException && problem.name === 'SecurityError') return 'no-picker';
		throw problem;
	}
};

export const download = (blob: Blob, name: string): void => {
	const address = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

/** File System Access, in Chromium only and not yet in TypeScript's library. */
interface SaveWindow {
	readonly showSaveFilePicker?: (options: { suggestedName: string }) => Promise<PickedFile>;
}

interface PickedFile {
	readonly name: string;
	createWritable(): Promise<{ write(blob: Blob): Promise<void>; close(): Promise<void> }>;
}
