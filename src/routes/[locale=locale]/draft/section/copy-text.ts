import { fieldForSfc } from '#lib/export/field-for-sfc.ts';

/** Puts a field's text on the clipboard as SFC2021 takes it; false where the browser does not allow it. */
export const copyText = async (text: string): Promise<boolean> => {
	const plain = fieldForSfc(text);
	try {
		await navigator.clipboard.writeText(plain);
		return true;
	} catch {
		// Without a secure connection there is no clipboard interface; the old command still works.
		return copyByCommand(plain);
	}
};

const copyByCommand = (text: string): boolean => {
	const before = document.activeElement;
	const carrier = document.createElement('textarea');
	carrier.value = text;
	carrier.readOnly = true;
	document.body.append(carrier);
	carrier.select();
	const isCopied = document.execCommand('copy');
	carrier.remove();
	if (before instanceof HTMLElement) before.focus();
	return isCopied;
};
