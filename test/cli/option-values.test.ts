import { expect, test } from "vitest";
import { planHash, startOfLook } from "../../src/cli/option-values.ts";
import { refusal } from "../release/refusal.ts";

test.each(["zzz", "f".repeat(63), "F".repeat(64), `sha256:${"f".repeat(64)}`])(
  "%s is no plan's hash, rather than a stale one",
  async (text) => {
    expect(await refusal(() => planHash(text))).toMatch(`E_USAGE 2 --plan-hash ${text}: a hash is 64 digits`);
  },
);

test("a plan's hash is taken as it is, a forgotten one is not", async () => {
  expect(planHash("0a".repeat(32))).toBe("0a".repeat(32));
  expect(await refusal(() => planHash("--wait"))).toMatch("E_USAGE 2 --plan-hash --wait: ");
});

test("a look begins so long ago, or on a day, and neither to come nor before all time", async () => {
  expect(startOfLook("2026-09-01")).toBe(Date.parse("2026-09-01T00:00:00Z"));
  expect(startOfLook("2020-09-01T08:00+02:00")).toBe(Date.parse("2020-09-01T06:00:00Z"));
  const day = startOfLook("1d");
  expect(startOfLook("90d")).toBeLessThan(day);
  expect(day).toBeLessThan(Date.now());
  for (const [text, what] of [
    ["yesterday", "that is no time"],
    ["2026-09-01T08:00", "that is no time"],
    ["-1d", "that is no time"],
    ["2999-01-01", "that time is still to come"],
    ["30000d", "that is too long ago"],
  ] as const)
    expect(() => startOfLook(text), text).toThrow(
      expect.objectContaining({ code: "E_USAGE", parts: expect.objectContaining({ what }) }),
    );
  expect(await refusal(() => startOfLook("soon"))).toMatch("E_USAGE 2 --since soon");
});
