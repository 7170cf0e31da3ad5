import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Bake,
  counted,
  emptyTally,
  measuringTimes,
  provenFailure,
  verdictOf,
} from "../../src/health/bake.ts";
import type { CheckRule, Measurement } from "../../src/health/verdict.ts";

const RULE: CheckRule = { name: "c", failureLimit: 0, inconclusiveLimit: 0, onInconclusive: "hold" };
const LETTERS: { [letter: string]: Measurement["verdict"] } = {
  p: "pass",
  w: "warn",
  f: "fail",
  i: "inconclusive",
  e: "error",
};

/** What a check with these measurements, a letter each, is. */
function tally(measured: string, rule: Partial<CheckRule> = {}) {
  return [...measured].reduce(
    (sum, letter) => counted(sum, { verdict: LETTERS[letter] ?? "error", said: letter }),
    emptyTally({ ...RULE, ...rule }),
  );
}

describe("a verdict", () => {
  test.each<[string, Partial<CheckRule>, string]>([
    ["ppp", {}, "healthy"],
    ["pwp", {}, "healthy"],
    ["pfp", {}, "failed"],
    ["pfp", { failureLimit: 1 }, "healthy"],
    ["pff", { failureLimit: 1 }, "failed"],
    ["f", { failureLimit: 3 }, "failed"],
    ["fi", { failureLimit: 3, inconclusiveLimit: 3 }, "failed"],
    ["pip", {}, "inconclusive"],
    ["pip", { inconclusiveLimit: 1 }, "healthy"],
    ["i", { inconclusiveLimit: 5 }, "inconclusive"],
    ["ee", { inconclusiveLimit: 5 }, "inconclusive"],
    ["", {}, "inconclusive"],
    ["pe", { onInconclusive: "fail" }, "failed"],
    ["fee", {}, "failed"],
  ])("of %s with %j is %s", (measured, rule, state) => {
    expect(verdictOf([tally(measured, rule)]).state).toBe(state);
  });

  test("a proven failure outranks what is unclear, in whatever order checks stand", () => {
    expect(verdictOf([tally("e"), tally("f", { name: "bad" })])).toMatchObject({
      state: "failed",
      by: "bad",
    });
    expect(verdictOf([tally("e"), tally("e", { name: "strict", onInconclusive: "fail" })])).toMatchObject({
      state: "failed",
      by: "strict",
    });
  });

  test("one that a failure proves early stays, whatever would come later", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("p", "w", "f", "i", "e")), fc.nat(3), (letters, failureLimit) => {
        const early = letters.findIndex(
          (_, at) =>
            provenFailure([tally(letters.slice(0, at + 1).join(""), { failureLimit })]) !== undefined,
        );
        if (early !== -1) expect(verdictOf([tally(letters.join(""), { failureLimit })]).state).toBe("failed");
      }),
    );
  });

  test("is healthy only where something passed", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("p", "w", "f", "i", "e")),
        fc.nat(9),
        fc.nat(9),
        (letters, failureLimit, inconclusiveLimit) => {
          const { state } = verdictOf([tally(letters.join(""), { failureLimit, inconclusiveLimit })]);
          if (state === "healthy") expect(letters.join("")).toMatch(/[pw]/);
        },
      ),
    );
  });
});

test("a bake measures at its beginning, at every interval, and at its end", () => {
  const times = (bake: Bake) => {
    const schedule = measuringTimes(bake);
    return Array.from({ length: schedule.count }, (_, index) => schedule.at(index));
  };
  expect(times({ initialDelay: 0, duration: 0, interval: 60 })).toEqual([0]);
  expect(times({ initialDelay: 7, duration: 0, interval: 0 })).toEqual([7]);
  expect(times({ initialDelay: 5, duration: 100, interval: 40 })).toEqual([5, 45, 85, 105]);
  expect(times({ initialDelay: 0, duration: 80, interval: 40 })).toEqual([0, 40, 80]);
  expect(times({ initialDelay: 0, duration: 10, interval: 40 })).toEqual([0, 10]);
});

test("a bake of a year that measures every millisecond needs no memory for its times", () => {
  const year = 365 * 86_400_000;
  const schedule = measuringTimes({ initialDelay: 3, duration: year, interval: 1 });
  expect([schedule.count, schedule.at(0), schedule.at(year)]).toEqual([year + 1, 3, year + 3]);
});
