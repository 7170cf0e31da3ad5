import { Temporal } from "temporal-polyfill";
import type { Freeze, WeekTime } from "./freeze.ts";

/** That nothing is deployed, why, and until when (milliseconds since 1970). */
export interface Frozen {
  reason: string;
  until: number;
}

/** More freezes one after the other than anybody writes; two that overlap for ever would never end. */
const MOST_JOINED = 100;

/** Whether a moment lies in a freeze; freezes that follow each other without a gap are one. */
export function frozenAt(freezes: readonly Freeze[], now: number): Frozen | undefined {
  let found: Frozen | undefined;
  for (let joined = 0; joined < MOST_JOINED; joined++) {
    const at = found?.until ?? now;
    const ends = freezes.flatMap((freeze) => {
      const until = endOf(freeze, at);
      return until === undefined ? [] : [{ reason: freeze.reason, until }];
    });
    const [longest] = ends.sort((a, b) => b.until - a.until);
    if (longest === undefined) return found;
    found = { reason: found?.reason ?? longest.reason, until: longest.until };
  }
  return found;
}

/** A time without deployments, on the clocks of a zone. */
interface Window {
  from: Temporal.PlainDateTime;
  to: Temporal.PlainDateTime;
}

/**
 * When the freeze that a moment lies in ends; undefined where it lies in none. Moments are compared, never what clocks
 * show: these show some times twice.
 */
function endOf(freeze: Freeze, now: number): number | undefined {
  const ends = windowsAround(freeze, now).flatMap(({ from, to }) => {
    if (now < momentOf(from, freeze.timezone, "earlier")) return [];
    const end = momentOf(to, freeze.timezone, "later");
    return now < end ? [end] : [];
  });
  return ends.length === 0 ? undefined : Math.max(...ends);
}

/**
 * The windows that a moment can lie in: of a weekly freeze those of three weeks, since one of up to seven days may have
 * begun in the week before, and clocks that are put back at midnight show the day before again.
 */
function windowsAround(freeze: Freeze, now: number): Window[] {
  if (freeze.is === "dated") {
    const { from, to } = freeze;
    return [{ from: Temporal.PlainDateTime.from(from), to: Temporal.PlainDateTime.from(to) }];
  }
  const { from, to, timezone } = freeze;
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timezone).toPlainDate();
  const newest = today.subtract({ days: (today.dayOfWeek - from.day + 7) % 7 });
  const days = lengthOf(from, to);
  return [-7, 0, 7].map((week) => {
    const begin = newest.add({ days: week });
    return { from: onDay(begin, from), to: onDay(begin.add({ days }), to) };
  });
}

/** Days from the one on which a window begins to the one on which it ends: Monday 16:00 to Monday 8:00 takes seven. */
function lengthOf(from: WeekTime, to: WeekTime): number {
  const days = (to.day - from.day + 7) % 7;
  return days === 0 && to.minute <= from.minute ? 7 : days;
}

function onDay(day: Temporal.PlainDate, { minute }: WeekTime): Temporal.PlainDateTime {
  return day.toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 });
}

/**
 * When clocks show a time. Of one that comes twice, the first or the second; one that is skipped is when the clocks are
 * put forward.
 */
function momentOf(
  local: Temporal.PlainDateTime,
  timezone: string,
  disambiguation: "earlier" | "later",
): number {
  const zoned = local.toZonedDateTime(timezone, { disambiguation });
  if (zoned.toPlainDateTime().equals(local)) return zoned.epochMilliseconds;
  // By the clocks as they are afterwards, a skipped time lies before they are put forward.
  const before = local.toZonedDateTime(timezone, { disambiguation: "earlier" });
  return (before.getTimeZoneTransition("next") ?? zoned).epochMilliseconds;
}
