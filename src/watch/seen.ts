import { sha256 } from "../release/digest.ts";
import { type Alert, type Condition, keyOf } from "./alert.ts";
import type { MonitorState, ValidationResult, Watermark } from "./monitor-state.ts";
import type { ObjectivePoint } from "./objective.ts";
import type { Patience } from "./routing.ts";

/** What somebody saw who looked at a part of the world, or at all of it. */
export interface Look {
  /** ISO 8601. */
  time: string;
  conditions: readonly Condition[];
  /** Whether this look would have seen such a condition, if it held; what it did not look at stays as it is. */
  sees(about: Pick<Condition, "name" | "environment" | "subject">): boolean;
  /** Up to where histories were looked through. */
  watermarks: readonly Watermark[];
  /** The newest record that it knew, for each environment that it looked at. */
  knew: ReadonlyMap<string, number>;
  points: readonly ObjectivePoint[];
  validations: readonly ValidationResult[];
  /** Whether it was one of `monitor`'s, at everything that it names in its watermarks. */
  isWhole: boolean;
}

/**
 * The state after a look: alerts are opened, go on, or end; each occurrence of a condition once, however often it is seen.
 * Nobody is told by this. What an older look saw of an environment is nothing new.
 */
export function afterLook(state: MonitorState, look: Look): MonitorState {
  const isOutdated = outdatedIn(state, look);
  const conditions = look.conditions.filter(({ environment }) => !isOutdated(environment));
  const own = new Map(
    state.alerts.flatMap((alert) =>
      alert.until === undefined ? [[alert.id, ownIn(conditions, alert)] as const] : [],
    ),
  );
  const alerts = state.alerts.map((alert) =>
    alert.until !== undefined || isOutdated(alert.environment)
      ? alert
      : goneOn(alert, own.get(alert.id), look),
  );
  const taken = new Set(own.values());
  const known = new Set(state.alerts.map(({ id }) => id));
  const open = new Set(alerts.flatMap((alert) => (alert.until === undefined ? [keyOf(alert)] : [])));
  const begun = conditions
    .filter((condition) => !taken.has(condition) && !open.has(keyOf(condition)))
    .flatMap((condition) => {
      const alert = opened(condition, look.time);
      if (!known.has(alert.id)) return [alert];
      // What was over holds again, though the place tells of no newer change; what was told with its end is not new.
      return condition.until === undefined ? [opened({ ...condition, since: look.time }, look.time)] : [];
    });
  return {
    ...state,
    looked: look.isWhole ? look.time : state.looked,
    watermarks: raised(state.watermarks, look, isOutdated),
    alerts: [...alerts, ...begun],
    points: [...state.points, ...look.points.filter((point) => !hasPoint(state.points, point))],
    validations: [
      ...state.validations.filter(({ commit }) => !look.validations.some((one) => one.commit === commit)),
      ...look.validations,
    ],
  };
}

/** The condition of an alert: of several, the one that began with it, else the newest. */
function ownIn(conditions: readonly Condition[], alert: Alert): Condition | undefined {
  const key = keyOf(alert);
  const all = conditions.filter((condition) => keyOf(condition) === key);
  return all.find(({ since }) => since === alert.since) ?? all.at(-1);
}

/** Whether somebody has looked who knew more of an environment. */
function outdatedIn({ watermarks }: MonitorState, { knew }: Look): (environment?: string) => boolean {
  const seen = new Map(watermarks.map((one) => [one.environment, one.seen ?? 0]));
  return (environment = "") =>
    (knew.get(environment) ?? Number.POSITIVE_INFINITY) < (seen.get(environment) ?? 0);
}

/** An alert that was open before: its condition holds, is over, or nobody looked. */
function goneOn(alert: Alert, condition: Condition | undefined, look: Look): Alert {
  // When it ended is not known: it was seen to hold by earlier looks alone, and those have decided who is told.
  if (condition === undefined)
    return look.sees(alert) ? { ...alert, until: look.time, settled: true } : alert;
  const { since: _, until, ...now } = condition;
  // What it says no more is not said on.
  const { what: _what, next: _next, facts: _facts, links: _links, ...kept } = alert;
  return { ...kept, ...now, ...(until === undefined ? {} : { until }) };
}

function opened(condition: Condition, time: string): Alert {
  const since = condition.since ?? time;
  return { ...condition, since, id: idOf(keyOf(condition), since), deliveries: [] };
}

const ID_DIGITS = 16;

function idOf(key: string, since: string): string {
  return sha256(`${key}\n${since}`).slice(0, ID_DIGITS);
}

/** Watermarks never go back: who looked earlier may come later. When was looked last, clocks may see otherwise. */
function raised(
  before: readonly Watermark[],
  { watermarks, knew }: Look,
  isOutdated: (environment: string) => boolean,
): Watermark[] {
  const all = new Map(before.map((one) => [one.environment, one]));
  const of = (environment: string) => all.get(environment) ?? { environment, epoch: 0 };
  for (const { environment, epoch, looked } of watermarks) {
    if (isOutdated(environment)) continue;
    const one = of(environment);
    all.set(environment, {
      ...{ ...one, epoch: Math.max(one.epoch, epoch) },
      ...(looked === undefined ? {} : { looked }),
    });
  }
  for (const [environment, epoch] of knew) {
    const one = of(environment);
    all.set(environment, { ...one, seen: Math.max(one.seen ?? 0, epoch) });
  }
  return [...all.values()];
}

function hasPoint(points: readonly ObjectivePoint[], { name, environment, time }: ObjectivePoint): boolean {
  return points.some((one) => one.name === name && one.environment === environment && one.time === time);
}

/** A look that brings nothing new is written down so often, at least: each is a commit. Milliseconds. */
const LONGEST_UNWRITTEN_MS = 30 * 60_000;

/** For how long looks that bring nothing new may not be written down. Milliseconds. */
export function longestUnwritten({ staleAfter }: Pick<Patience, "staleAfter">): number {
  return Math.min(LONGEST_UNWRITTEN_MS, staleAfter / 2);
}

/**
 * Whether a state says something that has to be written down: more than that it was looked at again just now.
 * @param writeEvery milliseconds after which a look is written down that brings nothing new
 */
export function isNews(before: MonitorState, after: MonitorState, writeEvery: number): boolean {
  if (told(before) !== told(after)) return true;
  return after.watermarks.some(({ environment, looked }) => {
    const last = before.watermarks.find((one) => one.environment === environment)?.looked;
    if (looked === undefined || looked === last) return false;
    return last === undefined || Math.abs(Date.parse(looked) - Date.parse(last)) >= writeEvery;
  });
}

/** What of a state matters to others; what an alert says in numbers may change with every look. */
function told({ watermarks, alerts, validations }: MonitorState): string {
  return JSON.stringify([
    watermarks.flatMap(({ environment, epoch }) => (epoch > 0 ? [`${environment} ${epoch}`] : [])).sort(),
    alerts.map(({ id, until, settled, silenced, deliveries }) => [id, until, settled, silenced, deliveries]),
    validations.map(({ commit, failed }) => [commit, failed]),
  ]);
}
