import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLinearPattern } from "../../src/policy/linear-pattern.ts";

/** Expressions of the forms that are run, built from small parts. */
const atom = fc.oneof(
  fc.constantFrom("a", "b", "-", "@", ".", "\\.", "\\d", "\\w", "\\-", "[a-c]", "[^a-c]", "[a-c-]", "[\\d_]"),
);
const quantifier = fc.constantFrom("", "", "*", "+", "?", "{2}", "{1,}", "{0,2}", "+?");
const sequence = fc
  .array(fc.tuple(atom, quantifier), { maxLength: 4 })
  .map((parts) => parts.map(([what, times]) => what + times).join(""));
const group = fc
  .tuple(fc.constantFrom("(", "(?:"), fc.array(sequence, { minLength: 1, maxLength: 3 }), quantifier)
  .map(([open, branches, times]) => `${open}${branches.join("|")})${times}`);
const expression = fc
  .tuple(
    fc.constantFrom("^", ""),
    fc.array(fc.oneof(sequence, group), { maxLength: 3 }),
    fc.constantFrom("$", ""),
  )
  .map(([start, parts, end]) => start + parts.join("") + end);
const text = fc.string({ unit: fc.constantFrom("a", "b", "c", "z", "-", "@", ".", "1", "_"), maxLength: 8 });

describe("an expression", () => {
  test("matches what a regular expression matches", () => {
    fc.assert(
      fc.property(expression, text, (source, word) => {
        const pattern = readLinearPattern(source);
        expect(pattern.kind).toBe("pattern");
        if (pattern.kind === "pattern") expect(pattern.test(word)).toBe(new RegExp(source).test(word));
      }),
      { numRuns: 2_000 },
    );
  });

  test("is never run when a regular expression would refuse it, and never throws", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."^$()[]{}|*+?\\.-ab1,d:=!<P"), maxLength: 12 }),
        (source) => {
          const pattern = readLinearPattern(source);
          if (pattern.kind === "pattern") expect(() => new RegExp(source)).not.toThrow();
        },
      ),
      { numRuns: 5_000 },
    );
  });

  test.each([
    ["^[a-z", 1, 5],
    ["^(a", 1, 2],
    ["^a)$", 2, 3],
    ["*a", 0, 1],
    ["a**", 2, 3],
    ["[z-a]", 1, 4],
    ["a{3,2}", 1, 6],
    ["{1}", 0, 1],
    ["(a|{2,})", 3, 4],
    ["[]", 0, 2],
    ["a\\", 1, 2],
  ])("%s is written wrongly from %d to %d", (source, start, end) => {
    expect(readLinearPattern(source)).toMatchObject({ kind: "invalid", start, end });
  });

  test.each([
    "(?=a)b",
    "(a)\\1",
    "\\bword",
    "a|b$",
    "a^b",
    "\\p{L}",
    "(a{400}){400}",
    "a".repeat(400),
    "x{a}",
  ])("%s is not run", (source) => {
    expect(readLinearPattern(source)).toEqual({ kind: "unsupported" });
  });

  // Backtracking would take minutes for each of these, past the runner's limit; longer texts, ages.
  test.each([
    ["^(([a-z]+)*)+!$", 20],
    ["^(([a-z]+)*)+[a-z]*[a-z]*[a-z]*[a-z]*!$", 19],
    ["^[a-z]*[a-z]*[a-z]*[a-z]*!$", 600],
  ])("%s, which explodes elsewhere, reads %d letters at once", (source, letters) => {
    const pattern = readLinearPattern(source);
    const text = "a".repeat(letters);
    expect(pattern.kind === "pattern" && [text, `${text}!`].map((word) => pattern.test(word))).toEqual([
      false,
      true,
    ]);
  });

  test("matches no text of more than 1,000 characters", () => {
    const pattern = readLinearPattern("^a*$");
    expect(
      pattern.kind === "pattern" && [1_000, 1_001].map((length) => pattern.test("a".repeat(length))),
    ).toEqual([true, false]);
  });
});
