/** Choices of this device that are not part of any draft. Where storage is blocked they last as long as the page. */
const memory = new Map<string, string>();

const read = (key: string): string | undefined => {
	try {
		return localStorage.getItem(key) ?? memory.get(key);
	} catch {
		return memory.get(key);
	}
};

const write = (key: string, value: string): void => {
	memory.set(key, value);
	try {
		localStorage.setItem(key, value);
	} catch {
		// Storage is blocked or full: the choice holds until the page is closed.
	}
};

export type Theme = 'system' | 'light' | 'dark';

export const chosenTheme = (): Theme => {
	const theme = read('planner-theme');
	return theme === 'light' || theme === 'dark' ? theme : 'system';
};

export const chooseTheme = (theme: Theme): void => {
	write('planner-theme', theme);
	if (theme === 'system') delete document.documentElement.dataset['theme'];
	else document.documentElement.dataset['theme'] = theme;
};

export const chosenLocale = (): string | undefined => read('planner-locale');

export const chooseLocale = (locale: string): void => write('planner-locale', locale);

export const authorName = (): string => read('planner-author') ?? '';

export const chooseAuthorName = (name: string): void => write('planner-author', name);

/** Whether "/" opens the search; people who speak to their computer, or strike keys by chance, can switch it off. */
export const opensSearchBySlash = (): boolean => read('planner-slash') !== 'off';

export const chooseSearchBySlash = (isOn: boolean): void => write('planner-slash', isOn ? 'on' : 'off');
