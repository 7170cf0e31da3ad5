import { expect, test } from "vitest";
import { frozenAt } from "../../src/release/frozen.ts";
import { IS_EVERYTHING } from "../part.ts";
import { type Clocks, clocksOf, freezesAround, MINUTE, ZONES } from "./clocks.ts";

/** Clocks change on quarters of an hour, and the windows of these tests begin and end at multiples of five minutes. */
const QUARTER = 15;

/**
 * The minutes to look at: each one near the beginning or end of a window, a midnight, or a change of the clocks, since
 * nothing else makes a difference; beyond them one of each quarter of an hour, or all in `npm run test:everything`.
 */
function* minutesOf(year: number, clocks: Clocks, windows: [number, number][]): Generator<number> {
  const near = new Set<number>();
  const lookAt = (minute: number) => {
    for (let at = minute - QUARTER; at <= minute + QUARTER; at++) near.add(at);
  };
  for (const minute of [...windows.flat(), ...clocks.changes()]) lookAt(minute);
  const first = Date.parse(`${year}-01-01T00:00Z`) / MINUTE;
  const end = Date.parse(`${year + 1}-01-01T00:00Z`) / MINUTE;
  for (let at = first; at < end; at += QUARTER) if (clocks.shown(at) % (24 * 60) === 0) lookAt(at);
  for (let at = first; at < end; at++) if (IS_EVERYTHING || at % QUARTER === 0 || near.has(at)) yield at;
}

test.each(ZONES)(
  "the minutes of a year are frozen as the clocks of %s say",
  { timeout: 300_000 },
  (timezone, year) => {
    const clocks = clocksOf(timezone, year);
    const [freeze] = freezesAround(clocks, timezone);
    if (freeze === undefined) throw new Error("no clock changes");
    const { frozen, windows } = clocks.weekly(freeze);
    expect(windows.length).toBeGreaterThan(50);
    const differ: string[] = [];
    for (const at of minutesOf(year, clocks, windows))
      if ((frozenAt([freeze], at * MINUTE) !== undefined) !== (frozen[at - clocks.begin] === 1))
        differ.push(new Date(at * MINUTE).toISOString());
    expect(differ).toEqual([]);
  },
);
