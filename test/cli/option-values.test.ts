import { expect, test } from "vitest";
import { endOfLock, finite, planHash, reasonText, startOfLook } from "../../src/cli/option-values.ts";
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

test.each(["…", "...", ".", " … ", "... …", "\u2026.\n"])(
  "%j is what stands for a reason where a command is printed, and is none",
  async (text) => {
    const said = `E_USAGE 2 --reason ${text.trim()}: it is the placeholder of a command that was printed`;
    expect(await refusal(() => reasonText(text))).toBe(said);
  },
);

test("a reason is what a person says, which may have dots or begin with a dash in a form", async () => {
  expect(reasonText("the audit is over…")).toBe("the audit is over…");
  expect(reasonText(" -5 % accuracy ")).toBe("-5 % accuracy");
  expect(await refusal(() => reasonText("--until"))).toMatch("E_USAGE 2 --reason --until: ");
  for (const text of ["", "  \n"])
    expect(await refusal(() => reasonText(text))).toMatch("E_USAGE 2 --reason ''");
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
    ["2026-02-31", "that is no time"],
    ["2025-02-29T08:00Z", "that is no time"],
    ["1 September 2026 08:00Z", "that is no time"],
  ] as const)
    expect(() => startOfLook(text), text).toThrow(
      expect.objectContaining({ code: "E_USAGE", parts: expect.objectContaining({ what }) }),
    );
  expect(await refusal(() => startOfLook("soon"))).toMatch("E_USAGE 2 --since soon");
});

test("a lock ends at the end of a day, or at a time, of those that are in the calendar", async () => {
  expect(endOfLock("2996-02-29")).toBe("2996-02-29T23:59:59.999Z");
  expect(endOfLock("2996-12-01T08:00:30.5+01:00")).toBe("2996-12-01T07:00:30.500Z");
  for (const text of [
    "2997-02-29",
    "2997-02-30T10:00Z",
    "2997-04-31T10:00+02:00",
    "2997-13-01",
    "2996-12-01T08:00",
  ])
    expect(await refusal(() => endOfLock(text)), text).toMatch(`E_USAGE 2 --until ${text}`);
});

test.each(["4.6", "-4", "+.5", "7.", "1e3", "-2.5E-3", " -4"])("%s is a number", (text) => {
  expect(finite(text)).toBe(Number(text));
});

test.each(["0x10", "0b11", "0o17", "Infinity", "1e400", "1_000", "", "."])(
  "%j is no number as people write it",
  async (text) => {
    expect(await refusal(() => finite(text))).toMatch(`E_USAGE 2 --value ${text}`);
  },
);
