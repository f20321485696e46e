import { tokens, type Token } from './looks.ts';

/** What a canvas is drawn with, which takes no custom properties. */
export interface Palette {
	readonly colours: Readonly<Record<Token, string>>;
	readonly font: string;
	/** Pixels. */
	readonly size: number;
	/** The reader has chosen the colours: there are only ink and ground. */
	readonly isForced: boolean;
}

interface PaletteChoice {
	readonly isForced?: boolean;
	/** As on paper, whatever the screen shows. */
	readonly isLight?: boolean;
}

/** The colours and the font of the style sheet, as they are where the element stands. */
export const readPalette = (place: Element, { isForced = false, isLight = false }: PaletteChoice = {}): Palette => {
	const probe = document.createElement('span');
	probe.hidden = true;
	if (isLight) probe.style.colorScheme = 'light';
	probe.style.fontSize = 'var(--size-1)';
	place.append(probe);
	const colourOf = (token: Token): string => {
		probe.style.color = isForced ? systemColours[token] : `var(--${token})`;
		return getComputedStyle(probe).color;
	};
	const colours = Object.fromEntries(tokens.map((token) => [token, colourOf(token)])) as Record<Token, string>;
	const { fontFamily, fontSize } = getComputedStyle(probe);
	probe.remove();
	return { colours, font: fontFamily, size: Number.parseFloat(fontSize), isForced };
};

const systemColours: Readonly<Record<Token, string>> = {
	text: 'CanvasText',
	'text-muted': 'CanvasText',
	border: 'CanvasText',
	surface: 'Canvas',
	brand: 'CanvasText',
	'brand-soft': 'Canvas',
	good: 'CanvasText',
	warn: 'CanvasText',
	'warn-soft': 'Canvas',
	unknown: 'CanvasText'
};
