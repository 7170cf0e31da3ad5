import { sha256 } from "../release/digest.ts";
import { type Alert, type Condition, keyOf } from "./alert.ts";
import type { MonitorState, ValidationResult, Watermark } from "./monitor-state.ts";
import type { ObjectivePoint } from "./objective.ts";

/** What somebody saw who looked at a part of the world, or at all of it. */
export interface Look {
  /** ISO 8601. */
  time: string;
  conditions: readonly Condition[];
  /** Whether this look would have seen such a condition, if it held; what it did not look at stays as it is. */
  sees(about: Pick<Condition, "name" | "environment" | "subject">): boolean;
  /** Up to where histories were looked through. */
  watermarks: readonly Watermark[];
  points: readonly ObjectivePoint[];
  validations: readonly ValidationResult[];
  /** Whether it was one of `monitor`'s, at everything that it names in its watermarks. */
  isWhole: boolean;
}

/**
 * The state after a look: alerts are opened, go on, or end; each occurrence of a condition once, however often it is seen.
 * Nobody is told by this.
 */
export function afterLook(state: MonitorState, look: Look): MonitorState {
  const held = new Map(look.conditions.map((condition) => [keyOf(condition), condition]));
  const open = new Set<string>();
  const known = new Set<string>();
  const alerts = state.alerts.map((alert) => {
    known.add(alert.id);
    if (alert.until !== undefined) return alert;
    open.add(keyOf(alert));
    return goneOn(alert, held.get(keyOf(alert)), look);
  });
  const begun = look.conditions
    .filter((condition) => !open.has(keyOf(condition)))
    .flatMap((condition) => {
      const alert = opened(condition, look.time);
      if (!known.has(alert.id)) return [alert];
      // What was over holds again, though the place tells of no newer change; what was told with its end is not new.
      return condition.until === undefined ? [opened({ ...condition, since: look.time }, look.time)] : [];
    });
  return {
    ...state,
    looked: look.isWhole ? look.time : state.looked,
    watermarks: raised(state.watermarks, look.watermarks),
    alerts: [...alerts, ...begun],
    points: [...state.points, ...look.points.filter((point) => !hasPoint(state.points, point))],
    validations: [...state.validations, ...look.validations.filter((one) => !wasValidated(state, one))],
  };
}

/** An alert that was open before: its condition holds, is over, or nobody looked. */
function goneOn(alert: Alert, condition: Condition | undefined, look: Look): Alert {
  if (condition === undefined) return look.sees(alert) ? { ...alert, until: look.time } : alert;
  const { since: _, until, ...now } = condition;
  return { ...alert, ...now, ...(until === undefined ? {} : { until }) };
}

function opened(condition: Condition, time: string): Alert {
  const since = condition.since ?? time;
  return { ...condition, since, id: idOf(keyOf(condition), since), deliveries: [] };
}

const ID_DIGITS = 16;

function idOf(key: string, since: string): string {
  return sha256(`${key}\n${since}`).slice(0, ID_DIGITS);
}

/** Watermarks never go back: who looked earlier may come later. */
function raised(before: readonly Watermark[], now: readonly Watermark[]): Watermark[] {
  const all = new Map(before.map((one) => [one.environment, one]));
  for (const one of now) {
    const { epoch = 0, looked } = all.get(one.environment) ?? {};
    const newest = [looked, one.looked]
      .filter((time) => time !== undefined)
      .sort()
      .at(-1);
    all.set(one.environment, {
      environment: one.environment,
      epoch: Math.max(epoch, one.epoch),
      ...(newest === undefined ? {} : { looked: newest }),
    });
  }
  return [...all.values()];
}

function hasPoint(points: readonly ObjectivePoint[], { name, environment, time }: ObjectivePoint): boolean {
  return points.some((one) => one.name === name && one.environment === environment && one.time === time);
}

function wasValidated({ validations }: MonitorState, { commit }: ValidationResult): boolean {
  return validations.some((one) => one.commit === commit);
}

/** A look that brings nothing new is written down again only when the last one is so old. Milliseconds. */
const WRITE_EVERY_MS = 30 * 60_000;

/** Whether a state says something that has to be written down: more than that it was looked at again just now. */
export function isNews(before: MonitorState, after: MonitorState): boolean {
  if (told(before) !== told(after)) return true;
  return after.watermarks.some(({ environment, looked }) => {
    const last = before.watermarks.find((one) => one.environment === environment)?.looked;
    if (looked === undefined || looked === last) return false;
    return last === undefined || Date.parse(looked) - Date.parse(last) >= WRITE_EVERY_MS;
  });
}

/** What of a state matters to others; what an alert says in numbers may change with every look. */
function told({ watermarks, alerts, validations }: MonitorState): string {
  return JSON.stringify([
    watermarks.map(({ environment, epoch }) => `${environment} ${epoch}`).sort(),
    alerts.map(({ id, until, silenced, deliveries }) => [id, until, silenced, deliveries]),
    validations.length,
  ]);
}
