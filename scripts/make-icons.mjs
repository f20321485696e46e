// Draws the PNG icons from static/icons/icon.svg. Run after changing the mark; the results are committed.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { chromiumLaunch } from './chromium.mjs';

const folder = new URL('../static/icons/', import.meta.url);
const mark = readFileSync(new URL('icon.svg', folder), 'utf8');
const ground = '#1f4a8c';

/** Maskable icons and Apple's are cut to the system's shape: no round corners of our own, and the mark well inside. */
const icons = [
	{ file: 'icon-192.png', size: 192, share: 1, background: 'transparent' },
	{ file: 'icon-512.png', size: 512, share: 1, background: 'transparent' },
	{ file: 'maskable-512.png', size: 512, share: 0.8, background: ground },
	{ file: 'apple-touch-icon.png', size: 180, share: 0.9, background: ground }
];

const browser = await chromium.launch(await chromiumLaunch());
const page = await browser.newPage();
for (const { file, size, share, background } of icons) {
	await page.setViewportSize({ width: size, height: size });
	await page.setContent(
		`<style>body{margin:0;height:100vh;display:grid;place-items:center;background:${background}}svg{width:${share * 100}%}</style>${mark}`
	);
	writeFileSync(new URL(file, folder), await page.screenshot({ omitBackground: true }));
	console.log(`${file}: ${size} × ${size}`);
}
await browser.close();
