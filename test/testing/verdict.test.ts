import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/policy/finding.ts";
import type { Expectation, RuleTest } from "../../src/testing/test-file.ts";
import { compare, type Found, holds, untestedRules } from "../../src/testing/verdict.ts";

const AT = { line: 1, column: 1 };
const HERE = "agents/a.yaml";

function found(rule: string, line: number, more: Partial<Finding> = {}): Found {
  const position = { line, column: 3 };
  return {
    path: HERE,
    finding: {
      ...{ rule, severity: "error", message: `What ${rule} says.`, help: "", file: `policies/${HERE}` },
      ...{ range: { start: position, end: position }, related: [], fingerprint: "", status: "new" },
      ...more,
    },
  };
}

function expects(...all: (Partial<Expectation> & { rule: string })[]): RuleTest {
  const expect = all.map((one) => ({ path: HERE, at: AT, ...one }));
  return { name: "a", at: AT, rules: undefined, given: [], beside: "nothing", expect };
}

const verdict = (one: RuleTest, all: Found[], off: string[] = []) =>
  compare(one, all, (rule) => off.includes(rule));

describe("a test holds", () => {
  test("where each finding is expected and each expectation found, whatever their order", () => {
    const all = [found("ARC101", 2), found("ARC511", 4)];
    expect(holds(verdict(expects({ rule: "ARC511", line: 4 }, { rule: "ARC101" }), all))).toBe(true);
    expect(holds(verdict(expects({ rule: "ARC511" }), all))).toBe(false);
    expect(holds(verdict(expects({ rule: "ARC101" }, { rule: "ARC511" }, { rule: "ARC511" }), all))).toBe(
      false,
    );
  });

  test("where one that says little leaves to another what only fits that", () => {
    const all = [found("ARC101", 2), found("ARC101", 4)];
    const by = (...lines: (Partial<Expectation> & { rule: string })[]) =>
      holds(verdict(expects(...lines), all));
    expect(by({ rule: "ARC101" }, { rule: "ARC101", line: 2 })).toBe(true);
    // Neither says more than the other, and only one way of giving works.
    expect(by({ rule: "ARC101", severity: "error" }, { rule: "ARC101", line: 2 })).toBe(true);
    expect(by({ rule: "ARC101", line: 2 }, { rule: "ARC101", line: 2 })).toBe(false);
  });

  test.each([
    ["line", { line: 3 }, false],
    ["column", { line: 2, column: 4 }, false],
    ["words of the message", { message: "ARC101 say" }, true],
    ["other words", { message: "arc101" }, false],
    ["severity", { severity: "warning" as const }, false],
    ["path", { path: "agents/b.yaml" }, false],
  ])("only where the %s is as it says", (_what, said, isMet) => {
    expect(holds(verdict(expects({ rule: "ARC101", ...said }), [found("ARC101", 2)]))).toBe(isMet);
  });

  test("thousands of findings of a rule for as many that say nothing more, in no time", () => {
    const all = Array.from({ length: 5_000 }, (_, line) => found("ARC101", line + 1));
    const started = performance.now();
    const { met, missing } = verdict(
      expects(...all.map(() => ({ rule: "ARC101" })), { rule: "ARC101" }),
      all,
    );
    expect([met.length, missing.length]).toEqual([5_000, 1]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe("what is looked at", () => {
  const only = { ...expects(), rules: ["ARC511"] };

  test("is what the test's rules find", () => {
    expect(holds(verdict(only, [found("ARC101", 2)]))).toBe(true);
    expect(holds(verdict(only, [found("ARC511", 2)]))).toBe(false);
  });

  test.each(["ARC003", "ARC010", "ARC040"])("and always that nothing was judged (%s)", (rule) => {
    expect(holds(verdict(only, [found(rule, 1)]))).toBe(false);
  });

  test("is nothing that a comment accepts; a test that waits for it says so", () => {
    const accepted = found("ARC511", 2, { status: "suppressed" });
    expect(holds(verdict(only, [accepted]))).toBe(true);
    const { missing } = verdict(expects({ rule: "ARC511", line: 2 }), [accepted]);
    expect(missing.map(({ why }) => why)).toEqual(["found, but a comment accepts it"]);
  });

  test("a rule that is off is not waited for in silence", () => {
    const { missing } = verdict(expects({ rule: "ARC511" }), [], ["ARC511"]);
    expect(missing.map(({ why }) => why)).toEqual(["archi3.yaml switches the rule off"]);
  });
});

test("a rule is tested where some test expects it to find something", () => {
  const looks = { ...expects(), rules: ["ORG001"] };
  expect(untestedRules(["ORG001", "ORG002", "ORG003"], [looks, expects({ rule: "ORG002" })])).toEqual([
    "ORG001",
    "ORG003",
  ]);
});
