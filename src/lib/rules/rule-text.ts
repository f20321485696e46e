import type { Id } from '#lib/guide/id.ts';

/** The words of a rule in one language. */
export interface RuleText {
	/** What the rule asks for, one whole sentence that is true when it is met. */
	readonly title: string;
	/**
	 * What is wrong, by message, "fails" unless the rule can fail in several ways. `{name}` stands for a value of the failure, written
	 * in the reader's language: "Running and animation costs are {share} of the public contribution, {over} above the ceiling."
	 */
	readonly messages: Readonly<Record<Id, string>>;
	/** What to do, an instruction. */
	readonly remedy: string;
	/** What the provision says and why, for "explain"; with the inline grammar. */
	readonly explain: string;
}
