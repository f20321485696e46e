import { expect, test } from 'vitest';
import { styleProblems } from './check-styles.mjs';

const inStyle = (css: string) => `<p>text</p>\n<style>\n\tp { ${css} }\n</style>\n`;

test.each(['color: #fff;', 'background: rgb(0 0 0);', 'border: 1px solid grey;', 'font-size: 14px;', 'font: 1rem serif;'])(
	'%s is not for a component',
	(css) => {
		expect(styleProblems(inStyle(css))).toHaveLength(1);
	}
);

test.each([
	'color: var(--text);',
	'font-size: var(--size-2);',
	'font: inherit;',
	'background: transparent;',
	'white-space: pre;',
	'color: var(--blue);'
])('%s is', (css) => {
	expect(styleProblems(inStyle(css))).toEqual([]);
});

test('values reach styles as custom properties alone', () => {
	expect(styleProblems('<p style:--share={share}></p>')).toEqual([]);
	expect(styleProblems('<p style="color: var(--bad)"></p>')).toHaveLength(1);
	expect(styleProblems('<p style:width={width}></p>')).toHaveLength(1);
});
