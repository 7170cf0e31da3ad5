import { describe, expect, test } from "vitest";
import { counted, emptyTally, measuringTimes, type Tally, verdictOf } from "../../src/health/bake.ts";
import type { CheckRule, Measurement } from "../../src/health/verdict.ts";

type Word = Measurement["verdict"];

function tally(verdicts: Word[], rule: Partial<CheckRule> = {}): Tally {
  const whole = {
    name: "one",
    failureLimit: 0,
    inconclusiveLimit: 0,
    onInconclusive: "hold",
    ...rule,
  } as const;
  return verdicts.reduce((sum, verdict) => counted(sum, { verdict, said: verdict }), emptyTally(whole));
}

const state = (...tallies: Tally[]) => verdictOf(tallies).state;

describe("the verdict over a bake", () => {
  test.each<[what: string, verdicts: Word[], rule: Partial<CheckRule>, verdict: string]>([
    ["passes and warnings", ["pass", "warn", "pass"], {}, "healthy"],
    ["one failure", ["pass", "fail", "pass"], {}, "failed"],
    ["as many failures as are let pass", ["fail", "pass"], { failureLimit: 1 }, "healthy"],
    ["one more", ["fail", "pass", "fail"], { failureLimit: 1 }, "failed"],
    ["one error", ["pass", "error"], {}, "inconclusive"],
    [
      "as many errors as are let pass",
      ["pass", "error", "inconclusive"],
      { inconclusiveLimit: 2 },
      "healthy",
    ],
    ["one more", ["pass", "error", "error"], { inconclusiveLimit: 1 }, "inconclusive"],
    ["nothing but errors, however many are let pass", ["error"], { inconclusiveLimit: 9 }, "inconclusive"],
    ["errors where they fail it", ["error"], { onInconclusive: "fail" }, "failed"],
    ["a failure beyond its limit, and errors", ["error", "fail", "error"], {}, "failed"],
    ["no measurement", [], {}, "inconclusive"],
  ])("%s", (_what, verdicts, rule, verdict) => {
    expect(state(tally(verdicts, rule))).toBe(verdict);
  });

  test("a failure outranks what is not known, and so does an error that fails, wherever they stand", () => {
    const holding = tally(["error"]);
    expect(state(holding, tally(["fail"]))).toBe("failed");
    expect(state(holding, tally(["error"], { onInconclusive: "fail" }))).toBe("failed");
    expect(state(tally(["error"], { onInconclusive: "fail" }), holding)).toBe("failed");
    expect(state(tally(["pass"]), holding)).toBe("inconclusive");
  });
});

test("a bake measures at its beginning and at its end", () => {
  expect(measuringTimes({ initialDelay: 5, duration: 25, interval: 10 })).toEqual([5, 15, 25, 30]);
  expect(measuringTimes({ initialDelay: 5, duration: 0, interval: 10 })).toEqual([5]);
  expect(measuringTimes({ initialDelay: 0, duration: 5, interval: 60 })).toEqual([0, 5]);
});
