import { given, notEmpty } from "../argv.ts";
import { usageError } from "../errors.ts";
import { parseDuration } from "../health/check.ts";

/** A length of time, in milliseconds. @throws {PolicyError} `E_USAGE` (exit 2) */
export function duration(text: string): number {
  const ms = parseDuration(text);
  if (ms !== undefined) return ms;
  throw usageError("E_USAGE", {
    what: "that is no length of time",
    where: `--wait ${text}`,
    mend: "write one such as 30s, 45m or 2h",
  });
}

/** Who looks more often does little else. Milliseconds. */
const SHORTEST_INTERVAL = 1_000;
const LONGEST_INTERVAL = 24 * 3_600_000;

/** How often something is done, in milliseconds. @throws {PolicyError} `E_USAGE` (exit 2) */
export function interval(text: string): number {
  const ms = parseDuration(text);
  if (ms !== undefined && ms >= SHORTEST_INTERVAL && ms <= LONGEST_INTERVAL) return ms;
  throw usageError("E_USAGE", {
    what: "that is no interval",
    where: `--every ${text}`,
    mend: "write a length of time from 1s to 24h, such as 30s or 5m",
  });
}

/**
 * Why something is done, for the ledger: without the space that lets it begin with a dash where it comes from a form. The
 * dots that stand for it in commands which we print say nothing to whoever reads it later.
 * @throws {PolicyError} `E_USAGE` (exit 2)
 */
export function reasonText(text: string): string {
  const said = notEmpty("--reason", given("--reason")(text).trim());
  if (/[^\s.…]/.test(said)) return said;
  throw usageError("E_USAGE", {
    what: "that is no reason",
    where: `--reason ${said}`,
    why: "it is the placeholder of a command that was printed",
    mend: "write in its place why this is done: the ledger keeps it for whoever reads it later",
  });
}

/** A plan's hash, as `plan` prints it. @throws {PolicyError} `E_USAGE` (exit 2) */
export function planHash(text: string): string {
  if (/^[\da-f]{64}$/.test(given("--plan-hash")(text))) return text;
  throw usageError("E_USAGE", {
    what: "that is no plan's hash",
    where: `--plan-hash ${text}`,
    why: "a hash is 64 digits from 0 to 9 and a to f",
    mend: "hand in the hash that `archi3-policy plan` has printed; of a step it is the output `plan-hash`",
  });
}

/** A number of records. @throws {PolicyError} `E_USAGE` (exit 2) */
export function positive(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw usageError("E_USAGE", {
    what: "that is no number of records",
    where: `--limit ${text}`,
    mend: "write a whole number from 1 on",
  });
}

const MOST_JOBS = 64;

/** A number of threads. @throws {PolicyError} `E_USAGE` (exit 2) */
export function jobs(text: string): number {
  if (/^[1-9]\d?$/.test(text) && Number(text) <= MOST_JOBS) return Number(text);
  throw usageError("E_USAGE", {
    what: "that is no number of threads",
    where: `--jobs ${text}`,
    mend: `write a whole number from 1 to ${MOST_JOBS}, or leave it out`,
  });
}

/** A name of evidence. @throws {PolicyError} `E_USAGE` (exit 2) */
export function evidenceName(text: string): string {
  if (/^[a-z][a-z0-9-]*$/.test(text)) return text;
  throw usageError("E_USAGE", {
    what: "that is no name of evidence",
    where: `--name ${text}`,
    mend: "write small letters, digits and hyphens, such as end-to-end",
  });
}

/** Any number in decimal form. @throws {PolicyError} `E_USAGE` (exit 2) */
export function finite(text: string): number {
  const value = Number(text);
  // JavaScript would also take 0x10, which people may mean as 0.
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text.trim()) && Number.isFinite(value)) return value;
  throw usageError("E_USAGE", {
    what: "that is no number",
    where: `--value ${text}`,
    mend: "write one such as 4.6",
  });
}

/** An address of the web. @throws {PolicyError} `E_USAGE` (exit 2) */
export function webAddress(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw usageError("E_USAGE", {
    what: "that is no address of the web",
    where: `--url ${text}`,
    mend: "write one that begins with https://",
  });
}

/** A time that is over, in milliseconds since 1970: so long ago, or a day from its beginning. @throws {PolicyError} `E_USAGE` (exit 2) */
export function startOfLook(text: string): number {
  const ago = parseDuration(text);
  const time = ago === undefined ? momentOf(text, "00:00:00Z") : Date.now() - ago;
  // Before 1970 there is no deployment, and a length that leads there is a slip.
  if (time >= 0 && time <= Date.now()) return time;
  throw usageError("E_USAGE", {
    what: Number.isNaN(time)
      ? "that is no time"
      : time < 0
        ? "that is too long ago"
        : "that time is still to come",
    where: `--since ${text}`,
    mend: "write how long ago (90d), a day (2026-09-01, in UTC), or a time with its zone (2026-09-01T08:00+01:00)",
  });
}

/** A time to come, as ISO 8601 in UTC; a day ends at its end. @throws {PolicyError} `E_USAGE` (exit 2) */
export function endOfLock(text: string): string {
  const time = momentOf(text, "23:59:59.999Z");
  if (time > Date.now()) return new Date(time).toISOString();
  throw usageError("E_USAGE", {
    what: Number.isNaN(time) ? "that is no time" : "that time is over",
    where: `--until ${text}`,
    mend: "write a day (2026-12-01, in UTC), or a time with its zone (2026-12-01T08:00+01:00)",
  });
}

/**
 * A day of the calendar, or a time with its zone, in milliseconds since 1970; NaN for what is neither.
 * @param ofDay the time that a day alone stands for
 */
function momentOf(text: string, ofDay: string): number {
  const [, day = "", time] = /^(\d{4}-\d\d-\d\d)(?:T(.*(?:Z|[+-]\d\d:?\d\d)))?$/.exec(text) ?? [];
  const midnight = Date.parse(`${day}T00:00Z`);
  // What overflows, such as 30 February, is read as another day.
  const isDay = !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
  return isDay ? Date.parse(`${day}T${time ?? ofDay}`) : Number.NaN;
}
