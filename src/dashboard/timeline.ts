import type { Result } from "./badge.ts";
import type { DeploymentRow } from "./data.ts";
import { dayText, spanBetween } from "./value-text.ts";

const DAY = 86_400_000;

/** Stretches of equal length, in which deployments are counted together. */
export interface Timeline {
  step: "day" | "week" | "month";
  /** The first moment of each, milliseconds since 1970, and of what comes after the last one. */
  starts: readonly number[];
}

/** The most days that are shown one by one, and weeks. */
const DAYS_MAX = 42;
const WEEKS_MAX = 60;

/** A clock that was far wrong once makes no chart of a thousand months. */
const OLDEST = 3650 * DAY;

/**
 * Days, weeks (from Monday) or months (UTC), from the oldest deployment of the last ten years to now; undefined before the
 * first deployment.
 */
export function timelineOf(rows: readonly DeploymentRow[], nowMs: number): Timeline | undefined {
  const times = rows
    .map(({ began }) => Date.parse(began))
    .filter((time) => time > nowMs - OLDEST && time < nowMs + DAY);
  if (times.length === 0) return undefined;
  const first = times.reduce((a, b) => Math.min(a, b));
  const last = times.reduce((a, b) => Math.max(a, b), nowMs);
  const days = (last - first) / DAY;
  // A few days alone would be drawn as wide as a wall.
  if (days <= DAYS_MAX)
    return { step: "day", starts: startsFrom(Math.min(first, last - 13 * DAY), last, "day") };
  const step = days <= WEEKS_MAX * 7 ? "week" : "month";
  return { step, starts: startsFrom(first, last, step) };
}

function startsFrom(first: number, last: number, step: Timeline["step"]): number[] {
  const starts = [startOf(first, step)];
  for (let at = starts[0] ?? 0; at <= last; starts.push(at)) at = next(at, step);
  return starts;
}

function startOf(time: number, step: Timeline["step"]): number {
  const date = new Date(time);
  if (step === "month") return Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
  const day = Math.floor(time / DAY) * DAY;
  return step === "day" ? day : day - ((date.getUTCDay() + 6) % 7) * DAY;
}

function next(start: number, step: Timeline["step"]): number {
  const date = new Date(start);
  if (step === "month") return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1);
  return start + (step === "day" ? DAY : 7 * DAY);
}

/** How many stretches there are. */
export function lengthOf({ starts }: Timeline): number {
  return starts.length - 1;
}

/** A stretch's name: `3 Nov 2026`, `week of 3 Nov 2026`, `Nov 2026`. */
export function stretchText({ step, starts }: Timeline, index: number): string {
  const day = dayText(starts[index] ?? 0);
  if (step === "month") return day.replace(/^\d+ /, "");
  return step === "day" ? day : `week of ${day}`;
}

/** In which stretch a moment lies; -1 outside of all. */
function indexOf({ starts }: Timeline, ms: number): number {
  if (Number.isNaN(ms) || ms < (starts[0] ?? 0) || ms >= (starts.at(-1) ?? 0)) return -1;
  let low = 0;
  for (let high = starts.length - 1; high - low > 1; ) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= ms) low = middle;
    else high = middle;
  }
  return low;
}

export type Counts = { readonly [result in Result]?: number };

/** How many deployments of each result began in each stretch. */
export function countsOver(timeline: Timeline, rows: readonly DeploymentRow[]): Counts[] {
  const counts = Array.from({ length: lengthOf(timeline) }, (): { [result in Result]?: number } => ({}));
  for (const { began, result } of rows) {
    const slot = counts[indexOf(timeline, Date.parse(began))];
    if (slot !== undefined) slot[result] = (slot[result] ?? 0) + 1;
  }
  return counts;
}

/** A number over time: the value of each stretch, and on how many it rests; undefined where there is nothing to say. */
export interface Course {
  values: readonly (number | undefined)[];
  counts: readonly number[];
}

/** The values of a moment each, gathered by stretch and made one number. */
function course(
  timeline: Timeline,
  samples: readonly { at: number; value: number }[],
  gather: (values: number[]) => number,
): Course {
  const slots = Array.from({ length: lengthOf(timeline) }, (): number[] => []);
  for (const { at, value } of samples) slots[indexOf(timeline, at)]?.push(value);
  return {
    values: slots.map((slot) => (slot.length === 0 ? undefined : gather(slot))),
    counts: slots.map(({ length }) => length),
  };
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

const share = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The courses that the page draws, over all environments. Lengths of time are medians in milliseconds. */
export interface Courses {
  success: Course;
  changeFail: Course;
  lead: Course;
  recovery: Course;
  rollback: Course;
}

/**
 * How the numbers of deployment went over time.
 * @param environments in the order of promotion
 * @param rows newest first
 */
export function coursesOf(
  timeline: Timeline,
  rows: readonly DeploymentRow[],
  environments: readonly string[],
): Courses {
  const oldest = rows.toSorted((a, b) => Date.parse(a.began) - Date.parse(b.began));
  const ended = oldest.filter(({ result }) => result !== "open");
  const undone = undoneIds(oldest);
  const changes = ended.filter(({ kind }) => kind === "deploy");
  const at = ({ began }: DeploymentRow) => Date.parse(began);
  return {
    success: course(
      timeline,
      ended.map((row) => ({ at: at(row), value: Number(row.result === "healthy") })),
      share,
    ),
    changeFail: course(
      timeline,
      changes.map((row) => ({ at: at(row), value: Number(isBad(row) || undone.has(row.id)) })),
      share,
    ),
    lead: course(timeline, leadTimes(oldest, environments), median),
    recovery: course(timeline, recoveries(oldest), median),
    rollback: course(timeline, rollbacks(ended), median),
  };
}

function isBad({ result }: DeploymentRow): boolean {
  return result === "failed" || result === "rolled-back";
}

/** What a rollback took away again, by id. */
function undoneIds(oldest: readonly DeploymentRow[]): Set<string> {
  const live = new Map<string, string | undefined>();
  const undone = new Set<string>();
  for (const row of oldest) {
    const before = live.get(row.environment);
    if (row.kind === "rollback" && row.result === "healthy" && before !== undefined && before !== row.live)
      undone.add(before);
    if (row.live !== undefined) live.set(row.environment, row.live);
  }
  return undone;
}

type Samples = { at: number; value: number }[];

/** From the first deployment of a digest to the first environment until it was healthy in the last one. */
function leadTimes(oldest: readonly DeploymentRow[], environments: readonly string[]): Samples {
  const [first] = environments;
  const last = environments.at(-1);
  const begun = new Map<string, string>();
  const done = new Set<string>();
  const samples: Samples = [];
  for (const { digest, environment, began, ended, result, kind } of oldest) {
    if (digest === undefined || kind !== "deploy") continue;
    if (environment === first && !begun.has(digest)) begun.set(digest, began);
    const from = begun.get(digest);
    if (environment !== last || result !== "healthy" || done.has(digest) || from === undefined) continue;
    done.add(digest);
    const value = spanBetween(from, ended);
    if (value !== undefined) samples.push({ at: Date.parse(began), value });
  }
  return samples;
}

/** From the beginning of what failed until something healthy was live again there. */
function recoveries(oldest: readonly DeploymentRow[]): Samples {
  const failing = new Map<string, DeploymentRow>();
  const samples: Samples = [];
  for (const row of oldest) {
    if (row.result === "failed" && !failing.has(row.environment)) failing.set(row.environment, row);
    if (row.result !== "healthy" && row.result !== "rolled-back") continue;
    const from = failing.get(row.environment) ?? (row.result === "rolled-back" ? row : undefined);
    failing.delete(row.environment);
    const value = from === undefined ? undefined : spanBetween(from.began, row.ended);
    if (from !== undefined && value !== undefined) samples.push({ at: Date.parse(from.began), value });
  }
  return samples;
}

function rollbacks(ended: readonly DeploymentRow[]): Samples {
  return ended.flatMap(({ kind, result, began, ended: end, timings }) => {
    // One that happened by itself is the restoration of a deployment that failed.
    const value =
      kind === "rollback" ? spanBetween(began, end) : result === "rolled-back" ? timings.restore : undefined;
    return value === undefined ? [] : [{ at: Date.parse(began), value }];
  });
}
