import type { Alert } from "./alert.ts";
import type { MonitorState } from "./monitor-state.ts";
import type { ObjectivePoint } from "./objective.ts";

/** Milliseconds after which an alert that is over, and was told, is forgotten. */
const KEPT_MS = 90 * 24 * 60 * 60 * 1000;
/** Of all alerts; those that are open, or still to be told, are kept whatever their number. */
const MOST_ALERTS = 2_000;
/** Of one objective in one environment. */
const MOST_POINTS = 300;
const MOST_VALIDATIONS = 1_000;

/**
 * A state without what is too old, or too much, to be kept: what is newest stays. Nothing that somebody is still to be told
 * is ever left out.
 * @param now milliseconds since 1970
 */
export function pruned(state: MonitorState, now: number): MonitorState {
  return {
    ...state,
    alerts: keptAlerts(state.alerts, now),
    points: keptPoints(state.points),
    validations: newest(state.validations, MOST_VALIDATIONS, ({ time }) => time),
  };
}

function keptAlerts(alerts: readonly Alert[], now: number): Alert[] {
  const unsettled = alerts.filter((alert) => !isSettled(alert));
  const settled = alerts.filter((alert) => isSettled(alert) && now - timeOf(alert.until) <= KEPT_MS);
  const room = Math.max(0, MOST_ALERTS - unsettled.length);
  const kept = new Set([...unsettled, ...newest(settled, room, ({ until }) => until)]);
  return alerts.filter((alert) => kept.has(alert));
}

/** Over, and nobody is to be told any more. */
function isSettled({ until, deliveries }: Alert): boolean {
  return until !== undefined && deliveries.every(({ state }) => state === "delivered" || state === "refused");
}

function keptPoints(points: readonly ObjectivePoint[]): ObjectivePoint[] {
  const courses = new Map<string, ObjectivePoint[]>();
  for (const point of points) {
    // No environment's name holds a slash.
    const key = `${point.environment}/${point.name}`;
    const course = courses.get(key);
    if (course === undefined) courses.set(key, [point]);
    else course.push(point);
  }
  return [...courses.values()].flatMap((course) => newest(course, MOST_POINTS, ({ time }) => time));
}

/** The newest so many, in the order in which they were. */
function newest<T>(all: readonly T[], most: number, time: (one: T) => string | undefined): T[] {
  if (all.length <= most) return [...all];
  const sorted = [...all].sort((a, b) => timeOf(time(b)) - timeOf(time(a)));
  const kept = new Set(sorted.slice(0, most));
  return all.filter((one) => kept.has(one));
}

function timeOf(time: string | undefined): number {
  return Date.parse(time ?? "");
}
