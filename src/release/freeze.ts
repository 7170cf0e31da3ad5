/** A time in every week: the day (1 Monday to 7 Sunday, ISO 8601) and the minute of it. */
export interface WeekTime {
  day: number;
  minute: number;
}

/**
 * A time in which nothing is deployed, on the clocks of a time zone (IANA). `to` is exclusive. Where clocks are put
 * forward over a time, it begins or ends when they have been; where they are put back, a freeze begins at the first of
 * the two times and ends at the second.
 */
export type Freeze = { timezone: string; reason: string } & (
  | { is: "weekly"; from: WeekTime; to: WeekTime }
  /** `2026-12-20T00:00`, without an offset. */
  | { is: "dated"; from: string; to: string }
);

const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** Reads `fri 16:00`; undefined for what is none. */
export function parseWeekTime(text: string): WeekTime | undefined {
  const [, name = "", hour = "", minute = ""] = /^([a-z]{3}) (\d\d):(\d\d)$/.exec(text) ?? [];
  const day = DAYS.indexOf(name) + 1;
  const inDay = Number(hour) * 60 + Number(minute);
  return day === 0 || Number(minute) > 59 || inDay >= 24 * 60 ? undefined : { day, minute: inDay };
}

/**
 * Reads `2026-12-20` or `2026-12-20 16:00`. A day alone is its beginning, as an end the day's end: nobody means by
 * "to 3 January" that this day is free.
 */
export function parseDayTime(text: string, side: "from" | "to"): string | undefined {
  const [, day = "", time] = /^(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d))?$/.exec(text) ?? [];
  const moment = Date.parse(`${day}T${time ?? "00:00"}Z`);
  // What overflows, such as 30 February, comes out as another day.
  if (Number.isNaN(moment) || !new Date(moment).toISOString().startsWith(`${day}T${time ?? "00:00"}`))
    return undefined;
  const end = time === undefined && side === "to" ? moment + DAY_MS : moment;
  return new Date(end).toISOString().slice(0, "2026-12-20T16:00".length);
}

const DAY_MS = 86_400_000;

/** Whether a text names a time zone that is known here. */
export function isTimeZone(text: string): boolean {
  try {
    return (
      new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions().timeZone !== "" &&
      !/^[+-]/.test(text)
    );
  } catch {
    return false;
  }
}
