import { type Freeze, isTimeZone, parseDayTime, parseWeekTime } from "../release/freeze.ts";
import type { Reader } from "./reader.ts";

/** A freeze as the schema of archi3.yaml lets it pass. */
export interface RawFreeze {
  from: string;
  to: string;
  timezone?: string;
  reason?: string;
}

/** Reads the freeze that stands at `path`. */
export function readFreeze(raw: RawFreeze, own: Reader, path: readonly string[]): Freeze {
  const timezone = raw.timezone ?? "UTC";
  if (!isTimeZone(timezone))
    own.refuse(
      [...path, "timezone"],
      `there is no time zone ${JSON.stringify(timezone)}`,
      "name one such as Europe/Berlin or UTC",
    );
  const reason = raw.reason ?? "a freeze";
  const [from, to] = [parseWeekTime(raw.from), parseWeekTime(raw.to)];
  if (from !== undefined && to !== undefined) {
    if (from.day === to.day && from.minute === to.minute)
      own.refuse([...path, "to"], "it ends when it begins", "name another time");
    return { is: "weekly", from, to, timezone, reason };
  }
  const dated = { from: parseDayTime(raw.from, "from"), to: parseDayTime(raw.to, "to") };
  const mend =
    "write both as a day and a time of every week (`fri 16:00`), or both as dates (`2026-12-20`, `2026-12-20 16:00`)";
  if (dated.from === undefined)
    own.refuse([...path, "from"], `${JSON.stringify(raw.from)} cannot begin this freeze`, mend);
  if (dated.to === undefined)
    own.refuse([...path, "to"], `${JSON.stringify(raw.to)} cannot end this freeze`, mend);
  if (dated.from >= dated.to) own.refuse([...path, "to"], "it ends before it begins", "name a later day");
  return { is: "dated", from: dated.from, to: dated.to, timezone, reason };
}
