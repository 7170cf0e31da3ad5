import { describe, expect, test } from "vitest";
import { judgeNumber, parseDuration, parseLimit, parseRelative } from "../../src/health/check.ts";

const limit = (text: string) => {
  const parsed = parseLimit(text);
  if ("why" in parsed) throw new Error(parsed.why);
  return parsed;
};
const relative = (text: string) => {
  const parsed = parseRelative(text);
  if ("why" in parsed) throw new Error(parsed.why);
  return parsed;
};

test("limits are in the base units of Prometheus", () => {
  expect(limit("<=1%").value).toBe(0.01);
  expect(limit(">99.9%").value).toBe(0.999);
  expect(limit("<200ms").value).toBe(0.2);
  expect(limit(">=4.5").value).toBe(4.5);
  for (const text of ["", "200ms", "fast", "<", "%"]) expect("why" in parseLimit(text), text).toBe(true);
  for (const text of ["10%", "<=10%", "<=+10", "=+1%"]) expect("why" in parseRelative(text), text).toBe(true);
});

describe("a number", () => {
  const [pass, warn] = [limit("<=1%"), limit("<=2%")];
  test.each([
    [0.01, "pass"],
    [0.02, "warn"],
    [0.03, "fail"],
    [Number.NaN, "inconclusive"],
    [Number.POSITIVE_INFINITY, "inconclusive"],
  ])("%d is %s", (value, verdict) => {
    expect(judgeNumber(value, { pass, warn, relative: undefined }, undefined).verdict).toBe(verdict);
  });

  test("is compared with what was before, which must be known", () => {
    const limits = { pass: undefined, warn: undefined, relative: relative("<=+10%") };
    expect(judgeNumber(1.1, limits, 1).verdict).toBe("pass");
    expect(judgeNumber(1.2, limits, 1).verdict).toBe("fail");
    expect(judgeNumber(1, limits, undefined).verdict).toBe("inconclusive");
    expect(judgeNumber(1, limits, Number.NaN).verdict).toBe("inconclusive");
  });
});

test("lengths of time have a unit, and no comparison", () => {
  expect([parseDuration("30s"), parseDuration("24h"), parseDuration("0s")]).toEqual([30_000, 86_400_000, 0]);
  for (const text of ["", "30", "<30s", "soon", "-5m"]) expect(parseDuration(text), text).toBeUndefined();
});
