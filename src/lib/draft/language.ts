/** A language tag (BCP 47) in its settled spelling, "pt-BR"; undefined where `Intl` would refuse it. Total. */
export const canonicalLanguage = (tag: string): string | undefined => {
	try {
		return Intl.getCanonicalLocales(tag)[0];
	} catch {
		return undefined;
	}
};
