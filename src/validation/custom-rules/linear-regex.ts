import { RE2JS } from "re2js";
import { remembered } from "../../policy/remembered.ts";

/** Finds a pattern anywhere in a text, in time that is linear in the text. */
export interface LinearPattern {
  /** Steps for a text of that many characters. */
  cost(length: number): number;
  test(text: string): boolean;
}

/** Longer patterns than anybody writes. */
const LONGEST_PATTERN = 1_000;
/** Counted repetitions are unrolled, so that a short pattern may make a large program. */
const LARGEST_PROGRAM = 100_000;

/** Compiles a pattern as RE2 does: neither lookaround nor back-references. @returns why it cannot be used, if so */
export const linearPattern: (pattern: string) => LinearPattern | { why: string } = remembered(200, compile);

function compile(pattern: string): LinearPattern | { why: string } {
  if (pattern.length > LONGEST_PATTERN) return { why: `it is longer than ${LONGEST_PATTERN} characters` };
  if (programOf(pattern) > LARGEST_PROGRAM) return { why: "it repeats too much" };
  try {
    const regex = RE2JS.compile(pattern);
    const size = regex.programSize();
    return {
      cost: (length) => 10 + Math.ceil((length * (size + 8)) / 32),
      test: (text) => regex.test(text),
    };
  } catch (error) {
    return {
      why: error instanceof Error ? error.message.replace(/^error parsing regexp: /, "") : String(error),
    };
  }
}

/** Steps that it takes to compile a pattern; the same whether it was compiled before or not. */
export function compilingCost(pattern: string): number {
  return 10 * Math.min(programOf(pattern), LARGEST_PROGRAM);
}

/** How large a program can be at the most: repetitions in each other make up to 1,000 together. */
function programOf(pattern: string): number {
  let repeats = 1;
  for (const [, least = "", most = ""] of pattern.matchAll(/\{(\d{1,4})(?:,(\d{0,4}))?\}/g))
    repeats += Math.max(Number(least), Number(most));
  return Math.max(1, pattern.length * repeats);
}
