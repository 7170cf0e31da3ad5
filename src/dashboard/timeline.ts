import { type Sample, type SampledName, summedUp } from "../watch/samples.ts";
import type { Result } from "./badge.ts";
import type { DeploymentRow } from "./data.ts";
import { dayText } from "./value-text.ts";

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

/** How a metric went: what it rests on, by stretch. */
export function courseOf(timeline: Timeline, name: SampledName, samples: readonly Sample[]): Course {
  const slots = Array.from({ length: lengthOf(timeline) }, (): number[] => []);
  for (const { at, value } of samples) slots[indexOf(timeline, at)]?.push(value);
  return {
    values: slots.map((slot) => summedUp(name, slot)),
    counts: slots.map(({ length }) => length),
  };
}
