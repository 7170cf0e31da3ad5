import { describe, test } from "vitest";

/*
 * `npm test` takes two minutes at the most, so that people run it. What takes long runs in part there, or not at all (the
 * files that end in `.whole.test.ts`), and as a whole by `npm run test:whole`. The pipeline runs `npm test` and then
 * `npm run test:rest`: as a whole, but only those files and the ones that import this one.
 */

/** True where every test runs. */
export const IS_WHOLE = process.env["MODE"] !== "test";

/** True in `npm run test:everything`, where harnesses that take many minutes run to their end: hundreds of kills. */
export const IS_EVERYTHING = process.env["MODE"] === "everything";

/** Of a table of tests every `n`-th row, from the first; all of them where everything runs. */
export function partOf<Row>(rows: readonly Row[], n: number): Row[] {
  return rows.filter((_, at) => IS_WHOLE || at % n === 0);
}

/** A test, or a group of them, that only the whole run has; the other does not know of it. */
export const wholeTest = IS_WHOLE ? test : nothing;
export const wholeDescribe = IS_WHOLE ? describe : nothing;

function nothing(_name: string, _run: () => unknown, _limitMs?: number): void {}
