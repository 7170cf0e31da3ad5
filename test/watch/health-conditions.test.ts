import { expect, test } from "vitest";
import { staleCondition } from "../../src/watch/health-conditions.ts";
import { longestUnwritten } from "../../src/watch/seen.ts";

const HOUR = 3_600_000;

test("that nobody looked is told only where no look can have been left unwritten", () => {
  const looked = new Date(0).toISOString();
  const staleAfter = 2 * HOUR;
  const unwritten = longestUnwritten({ staleAfter });
  expect(unwritten).toBe(HOUR / 2);
  const at = (hours: number) =>
    staleCondition("production", looked, hours * HOUR, staleAfter, unwritten).map(({ summary }) => summary);
  expect(at(2.4)).toEqual([]);
  expect(at(3)).toEqual([
    expect.stringMatching(/^nobody looked at production for 2 h 30 min or longer, until/),
  ]);
  expect(staleCondition("production", undefined, 9 * HOUR, staleAfter, unwritten)).toEqual([]);
});
