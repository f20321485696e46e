/** Hands a file to the user: by the browser's save dialog where there is one, else as a download. False when the user turned back. */
export const saveAs = async (blob: Blob, name: string): Promise<boolean> => {
	const picker = (window as SaveWindow).showSaveFilePicker;
	if (picker) {
		try {
			const handle = await picker({ suggestedName: name });
			const stream = await handle.createWritable();
			await stream.write(blob);
			await stream.close();
			return true;
		} catch (problem) {
			if (problem instanceof DOMException && problem.name === 'AbortError') return false;
			// Not allowed here, for example inside a frame: a download does the same.
		}
	}
	download(blob, name);
	return true;
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
	readonly showSaveFilePicker?: (options: { suggestedName: string }) => Promise<{
		createWritable(): Promise<{ write(blob: Blob): Promise<void>; close(): Promise<void> }>;
	}>;
}
