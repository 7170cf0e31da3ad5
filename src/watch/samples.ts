import { METRIC_KINDS } from "./metric-kinds.ts";
import { type History, type Past, type PastDeployment, pastOf, type Span } from "./past-deployments.ts";

/** One thing that a metric rests on. */
export interface Sample {
  /** Milliseconds since 1970: when the deployment began, or what was to be recovered from. */
  at: number;
  /** In the metric's unit; of a rate 1 for what it counts, else 0. */
  value: number;
}

/** The metrics that are shown over time too. */
export const SAMPLED = [
  "success-rate",
  "change-fail-rate",
  "lead-time-p50",
  "recovery-time-p50",
  "rollback-time-p50",
] as const;
export type SampledName = (typeof SAMPLED)[number];

export type Samples = { readonly [name in SampledName]: readonly Sample[] };

/**
 * What the metrics of all environments together rest on.
 * @param last the last environment of the order of promotion
 */
export function samplesOf(histories: readonly History[], last: string): Samples {
  const pasts = histories.map(pastOf);
  return samplesIn(pasts, firstIntents(pasts), last);
}

/**
 * What the metrics of these environments rest on.
 * @param begun when each bundle was first to be deployed anywhere
 * @param last the environment in which a lead time ends
 */
export function samplesIn(pasts: readonly Past[], begun: ReadonlyMap<string, number>, last: string): Samples {
  const ended = pasts.flatMap(({ deployments }) => deployments.filter(isEndedDeploy));
  return {
    "success-rate": ended.map((one) => ({ at: one.began, value: Number(isHealthy(one)) })),
    "change-fail-rate": ended
      .filter(({ wasLive }) => wasLive)
      .map((one) => ({ at: one.began, value: Number(isBad(one)) })),
    "lead-time-p50": leadTimes(pasts.find(({ environment }) => environment === last)?.deployments, begun),
    "recovery-time-p50": pasts.flatMap(({ recoveries }) => recoveries.map(sampleOf)),
    "rollback-time-p50": pasts.flatMap(({ rollbacks }) => rollbacks.map(sampleOf)),
  };
}

/** One number of many values, as the metric's definition says; undefined of none. */
export function summedUp(name: SampledName, values: readonly number[]): number | undefined {
  return METRIC_KINDS[name].unit === "ratio" ? average(values) : quantile(values, 0.5);
}

/** When each bundle was first to be deployed anywhere, by its digest. */
export function firstIntents(pasts: readonly Past[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const { kind, digest, began } of pasts.flatMap(({ deployments }) => deployments))
    if (kind === "deploy" && digest !== undefined)
      first.set(digest, Math.min(began, first.get(digest) ?? began));
  return first;
}

export function isHealthy({ result }: PastDeployment): boolean {
  return result === "healthy";
}

/** Whether it failed, or a rollback left it. */
export function isBad({ result, wasLeft }: PastDeployment): boolean {
  return result === "failed" || result === "rolled-back" || wasLeft;
}

export function average(values: readonly number[]): number | undefined {
  const n = values.length;
  return n === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / n;
}

/** The smallest value that this part of all does not exceed; undefined of none. */
export function quantile(values: readonly number[], part: number): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(part * values.length) - 1)];
}

function isEndedDeploy({ kind, ended }: PastDeployment): boolean {
  return kind === "deploy" && ended !== undefined;
}

function sampleOf({ from, to }: Span): Sample {
  return { at: from, value: (to - from) / 1000 };
}

/** One for each bundle that was healthy there, by the deployment that was so first. */
function leadTimes(
  deployments: readonly PastDeployment[] = [],
  begun: ReadonlyMap<string, number>,
): Sample[] {
  const first = new Map<string, { began: number; healthy: number }>();
  for (const { kind, digest, began, firstHealthy: healthy } of deployments) {
    if (kind !== "deploy" || digest === undefined || healthy === undefined) continue;
    const known = first.get(digest);
    if (known === undefined || healthy < known.healthy) first.set(digest, { began, healthy });
  }
  return [...first].map(([digest, { began, healthy }]) => ({
    at: began,
    value: Math.max(0, healthy - (begun.get(digest) ?? healthy)) / 1000,
  }));
}
