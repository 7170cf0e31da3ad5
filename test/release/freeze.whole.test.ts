import { expect, test } from "vitest";
import { frozenAt } from "../../src/release/frozen.ts";
import { clocksOf, freezesAround, MINUTE, ZONES } from "./clocks.ts";

test.each(ZONES)(
  "each minute of a year is frozen as the clocks of %s say",
  { timeout: 300_000 },
  (timezone, year) => {
    const clocks = clocksOf(timezone, year);
    const [freeze] = freezesAround(clocks, timezone);
    if (freeze === undefined) throw new Error("no clock changes");
    const { frozen, windows } = clocks.weekly(freeze);
    expect(windows.length).toBeGreaterThan(50);
    const differ: string[] = [];
    const year0 = Date.parse(`${year}-01-01T00:00Z`) / MINUTE;
    for (let at = year0; at < year0 + 365 * 24 * 60; at++)
      if ((frozenAt([freeze], at * MINUTE) !== undefined) !== (frozen[at - clocks.begin] === 1))
        differ.push(new Date(at * MINUTE).toISOString());
    expect(differ).toEqual([]);
  },
);
