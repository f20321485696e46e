import { storeProblem, type StoreProblem } from './problems.ts';
import { failed, ok, type Result } from '#lib/draft/result.ts';

/** The border between the database, which throws, and everybody else, who is told. */
export const attempt = async <Value>(run: () => Promise<Value>): Promise<Result<Value, StoreProblem>> => {
	try {
		return ok(await run());
	} catch (error) {
		return failed(storeProblem(error));
	}
};
