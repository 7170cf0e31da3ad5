import { Temporal } from "temporal-polyfill";
import type { Freeze } from "./freeze.ts";

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
      return until === undefined || until <= at ? [] : [{ reason: freeze.reason, until }];
    });
    const [longest] = ends.sort((a, b) => b.until - a.until);
    if (longest === undefined) return found;
    found = { reason: found?.reason ?? longest.reason, until: longest.until };
  }
  return found;
}

/** When the freeze that a moment lies in ends; undefined where it lies in none. */
function endOf(freeze: Freeze, now: number): number | undefined {
  const window = freeze.is === "weekly" ? weekOf(freeze, now) : freeze;
  const from = moment(window.from, freeze.timezone, "earlier");
  const to = moment(window.to, freeze.timezone, "later");
  return from <= now && now < to ? to : undefined;
}

/** The one of a weekly freeze's windows that began last, on the clocks of its zone. */
function weekOf({ from, to, timezone }: Freeze & { is: "weekly" }, now: number) {
  const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timezone).toPlainDateTime();
  const back = (here.dayOfWeek - from.day + 7) % 7;
  let begin = at(here.subtract({ days: back }), from.minute);
  if (Temporal.PlainDateTime.compare(begin, here) > 0) begin = begin.subtract({ days: 7 });
  const days = (to.day - from.day + 7) % 7;
  const end = at(begin.add({ days }), to.minute);
  // From Monday 16:00 to Monday 8:00 is nearly a week.
  const last = Temporal.PlainDateTime.compare(end, begin) > 0 ? end : end.add({ days: 7 });
  return { from: begin.toString(), to: last.toString() };
}

function at(day: Temporal.PlainDateTime, minute: number): Temporal.PlainDateTime {
  return day.with({
    hour: Math.floor(minute / 60),
    minute: minute % 60,
    second: 0,
    millisecond: 0,
    microsecond: 0,
    nanosecond: 0,
  });
}

function moment(local: string, timezone: string, disambiguation: "earlier" | "later"): number {
  const plain = Temporal.PlainDateTime.from(local);
  const zoned = plain.toZonedDateTime(timezone, { disambiguation });
  // A time that clocks skip: `earlier` would be before the gap; both ends mean the moment after it.
  const skipped = !zoned.toPlainDateTime().equals(plain);
  return (skipped ? plain.toZonedDateTime(timezone, { disambiguation: "later" }) : zoned).epochMilliseconds;
}
