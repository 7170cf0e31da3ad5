import { expect, test } from "vitest";
import { planHash } from "../../src/cli/option-values.ts";
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
