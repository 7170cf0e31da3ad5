import { keeps, type Limit } from "../health/check.ts";
import type { Condition } from "./alert.ts";
import type { Objective, ObjectivePoint, ObjectiveStatus } from "./objective.ts";

/** What was measured of an objective at the end of one window. */
export interface Sample {
  /** Milliseconds since 1970. */
  time: number;
  measured: Measured;
}

export type Measured =
  | { is: "value"; value: number }
  /** There is no data, which is not zero. */
  | { is: "none"; why: string }
  /** Nobody answers, or not with a number; `mend` is what to do where somebody gave a wrong value. */
  | { is: "error"; why: string; mend?: string };

type QueryObjective = Extract<Objective, { is: "query" }>;

/** Windows that were missed and are measured late; what is older stays unknown. */
const MOST_MISSED = 48;

/**
 * The ends of the windows that are to be measured: those since the last look, each once, and the one that ends now. So a
 * schedule that is late misses none.
 * @param last when the last window ended that was measured; milliseconds since 1970
 */
export function windowEnds(
  { window }: Pick<QueryObjective, "window">,
  last: number | undefined,
  now: number,
): number[] {
  if (last === undefined || last >= now) return [now];
  const missed = Math.floor((now - last) / window);
  const from = Math.max(1, missed - MOST_MISSED + 1);
  const ends = Array.from({ length: Math.max(0, missed - from + 1) }, (_, at) => last + (from + at) * window);
  return ends.at(-1) === now ? ends : [...ends, now];
}

/** Steps of a window, at least, and how close they may come. */
const STEPS = 60;
const CLOSEST_MS = 1_000;

/**
 * The queries whose value is the average of an objective's over its window (a subquery of PromQL): of one that gives
 * series, and of one that gives a scalar, which a subquery refuses. Which of them it is, only Prometheus knows.
 */
export function windowQueries(
  { query, window }: Pick<QueryObjective, "query" | "window">,
  environment: string,
): { ofSeries: string; ofScalar: string } {
  const step = Math.max(CLOSEST_MS, Math.round(window / STEPS));
  // On lines of its own, since a comment goes on to the end of its line.
  const own = `(\n${query.replaceAll("{{environment}}", environment)}\n)`;
  const over = `[${Math.round(window)}ms:${Math.round(Math.min(step, window))}ms]`;
  return {
    ofSeries: `avg_over_time(${own}${over})`,
    // A series without data has no samples; a scalar is NaN then, which no comparison lets pass.
    ofScalar: `avg_over_time((vector${own} >= -Inf)${over})`,
  };
}

/**
 * What samples say of an objective, oldest first: how it stands now, where it was broken, and its course.
 * @param earlier what earlier looks measured, oldest first
 */
export function judgeObjective(
  objective: Objective,
  environment: string,
  samples: readonly Sample[],
  earlier: readonly ObjectivePoint[] = [],
): { status: ObjectiveStatus; conditions: Condition[]; points: ObjectivePoint[]; isKnown: boolean } {
  const { name, target } = objective;
  const points = samples.flatMap(({ time, measured }): ObjectivePoint[] =>
    measured.is === "value" && Number.isFinite(measured.value)
      ? [
          {
            ...{ name, environment, time: new Date(time).toISOString(), value: measured.value },
            kept: keeps(measured.value, target),
          },
        ]
      : [],
  );
  const last = samples.at(-1)?.measured ?? { is: "none", why: "nothing was measured" };
  const status = statusOf(objective, environment, last);
  return {
    status,
    points,
    isKnown: status.state !== "unknown",
    conditions: [
      ...breaches(objective, environment, [...unended(earlier), ...points], status),
      ...unmeasured(status, last, objective.is === "query" && earlier.length > 0),
    ],
  };
}

function statusOf(objective: Objective, environment: string, last: Measured): ObjectiveStatus {
  const { name, target } = objective;
  const base = {
    ...{ name, environment, target: target.text },
    window: objective.is === "query" ? objective.window : undefined,
  };
  if (last.is !== "value" || !Number.isFinite(last.value)) {
    const said = last.is === "value" ? `the value is ${last.value}` : last.why;
    return { ...base, state: "unknown", value: undefined, said };
  }
  const state = keeps(last.value, target) ? "kept" : "broken";
  return { ...base, state, value: last.value, said: valueText(last.value, target) };
}

/** A value in the unit in which its target was written. */
export function valueText(value: number, { text }: Pick<Limit, "text">): string {
  const short = (number: number) => String(Number(number.toPrecision(4)));
  if (text.includes("%")) return `${short(value * 100)}%`;
  if (/\d\s*ms\b/.test(text)) return `${short(value * 1000)}ms`;
  if (/\d\s*s\b/.test(text)) return `${short(value)}s`;
  return short(value);
}

/** The windows of a breach that had not ended when it was looked last. */
function unended(earlier: readonly ObjectivePoint[]): readonly ObjectivePoint[] {
  return earlier.slice(earlier.findLastIndex(({ kept }) => kept) + 1);
}

/** A stretch of windows in which it was broken; one that goes on has no end. */
function breaches(
  { name, target }: Objective,
  environment: string,
  points: readonly ObjectivePoint[],
  status: ObjectiveStatus,
): Condition[] {
  const stretches: { from: ObjectivePoint; worst: ObjectivePoint; until: string | undefined }[] = [];
  let isBroken = false;
  for (const point of points) {
    const open = stretches.at(-1);
    if (!point.kept && !isBroken) stretches.push({ from: point, worst: point, until: undefined });
    else if (!point.kept && open !== undefined) open.worst = point;
    else if (point.kept && isBroken && open !== undefined) open.until = point.time;
    isBroken = !point.kept;
  }
  // What cannot be measured now is not over for that.
  return stretches
    .filter(({ until }) => until !== undefined || status.state === "broken")
    .map(({ from, worst, until }) => ({
      name: "performance-degradation",
      environment,
      subject: name,
      summary: `${name} is ${valueText(worst.value, target)} in ${environment}, not ${target.text}`,
      next: `see what changed: archi3-policy history --environment ${environment}`,
      since: from.time,
      ...(until === undefined ? {} : { until }),
    }));
}

/**
 * Lost access is never health, and neither is data that has come to an end. That there is none yet is no fault; that
 * somebody gave a value which is none wakes nobody.
 */
function unmeasured(
  { name, environment, state, said }: ObjectiveStatus,
  last: Measured,
  hadData: boolean,
): Condition[] {
  if (state !== "unknown" || (last.is !== "error" && !hadData)) return [];
  const mend = last.is === "error" ? last.mend : undefined;
  return [
    {
      ...(mend === undefined
        ? { name: "system-instability" }
        : { name: "performance-degradation", what: "Performance unknown" }),
      environment,
      subject: `objective ${name}`,
      summary: `${name} cannot be measured in ${environment}: ${said}`,
      next: mend ?? "see that the server answers, and that the query gives one value",
    },
  ];
}
