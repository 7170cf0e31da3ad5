import type { CheckRule, Measurement, Verdict } from "./verdict.ts";

/** How often and how long health is looked at after an activation. Milliseconds. */
export interface Bake {
  initialDelay: number;
  /** 0: once. */
  duration: number;
  interval: number;
}

/** What was measured of one check so far. */
export interface Tally {
  rule: CheckRule;
  measurements: number;
  failures: number;
  warnings: number;
  /** Measurements that say nothing: no data, or no access. */
  silent: number;
  errors: number;
  /** The newest measurement. */
  last: Measurement | undefined;
  /** What the newest failure said. */
  lastFailure: string | undefined;
}

export function emptyTally(rule: CheckRule): Tally {
  return {
    rule,
    measurements: 0,
    failures: 0,
    warnings: 0,
    silent: 0,
    errors: 0,
    last: undefined,
    lastFailure: undefined,
  };
}

/** A tally with one measurement more. */
export function counted(tally: Tally, measurement: Measurement): Tally {
  const { verdict, said } = measurement;
  return {
    ...tally,
    measurements: tally.measurements + 1,
    failures: tally.failures + Number(verdict === "fail"),
    warnings: tally.warnings + Number(verdict === "warn"),
    silent: tally.silent + Number(verdict === "inconclusive"),
    errors: tally.errors + Number(verdict === "error"),
    last: measurement,
    ...(verdict === "fail" ? { lastFailure: said } : {}),
  };
}

/** A proven failure, which ends a bake before its time: nothing that comes later takes it back. */
export function provenFailure(tallies: readonly Tally[]): Verdict | undefined {
  for (const { rule, failures, lastFailure } of tallies) {
    if (failures > rule.failureLimit)
      return { state: "failed", by: rule.name, why: lastFailure ?? "it failed" };
  }
  return undefined;
}

/**
 * The verdict over a whole bake: a proven failure outranks errors and missing data; too many of those fail the deployment
 * where the check says so, else they hold it. A limit forgives single measurements, never all of them: a check that did
 * nothing but fail has failed, and one that was never measured is no health.
 */
export function verdictOf(tallies: readonly Tally[]): Verdict {
  const failed = provenFailure(tallies) ?? onlyFailures(tallies);
  if (failed !== undefined) return failed;
  const unclear = tallies.filter(isUnclear);
  const [first] = unclear;
  if (first === undefined) return { state: "healthy" };
  const failing = unclear.find(({ rule }) => rule.onInconclusive === "fail");
  const { rule } = failing ?? first;
  const why = saidOf(failing ?? first);
  return { state: failing === undefined ? "inconclusive" : "failed", by: rule.name, why };
}

function onlyFailures(tallies: readonly Tally[]): Verdict | undefined {
  const found = tallies.find(
    ({ failures, measurements, silent, errors }) =>
      failures > 0 && failures === measurements - silent - errors,
  );
  return found && { state: "failed", by: found.rule.name, why: found.lastFailure ?? "it failed" };
}

function isUnclear({ rule, silent, errors, measurements }: Tally): boolean {
  const nothing = silent + errors;
  return nothing > rule.inconclusiveLimit || nothing === measurements;
}

function saidOf({ last, silent, errors, measurements }: Tally): string {
  if (last === undefined) return "it was not measured";
  return `${silent + errors} of ${measurements} measurements say nothing; the last: ${last.said}`;
}

/** When a bake measures. Milliseconds after the activation. */
export interface Schedule {
  /** At least 1. */
  count: number;
  /** When the measurement of an index, from 0, is due. */
  at(index: number): number;
}

/** The times at which a bake measures: at its beginning, at every interval, and at the end of the window. */
export function measuringTimes({ initialDelay, duration, interval }: Bake): Schedule {
  const pause = Math.max(1, interval);
  return {
    count: Math.ceil(duration / pause) + 1,
    at: (index) => initialDelay + Math.min(index * pause, duration),
  };
}
