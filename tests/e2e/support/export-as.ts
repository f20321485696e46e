import type { Download, Page } from '@playwright/test';

/** Exports from the page of the section as a download, and closes the dialog. */
export const exportAs = async (page: Page, format: string): Promise<Download> => {
	// The save dialog of the system cannot be used in a test; the download is what other browsers do.
	await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
	await page.getByRole('main').getByRole('button', { name: 'Export', exact: true }).click();
	await page.getByRole('radio', { name: format, exact: true }).check();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: `Export as ${format}` }).click()
	]);
	await page.getByText('is written.').waitFor();
	await page.getByRole('button', { name: 'Close' }).last().click();
	return download;
};
