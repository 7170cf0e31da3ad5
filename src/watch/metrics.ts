import type { Metric, MetricGroup } from "./metric.ts";
import { COMPARED, METRIC_KINDS, type MetricKind, type MetricName } from "./metric-kinds.ts";
import type { ValidationResult } from "./monitor-state.ts";
import { type Activation, type History, type Past, type PastDeployment, pastOf } from "./past-deployments.ts";
import {
  average,
  firstIntents,
  isBad,
  isHealthy,
  quantile,
  SAMPLED,
  type SampledName,
  type Samples,
  samplesIn,
} from "./samples.ts";

export interface MetricOptions {
  /** Milliseconds since 1970. */
  now: number;
  /** What began earlier is left out, except for comparisons. Milliseconds since 1970. */
  since?: number;
  /** The last environment of the order of promotion. */
  last: string;
  /** Of the default branch. */
  validations: readonly ValidationResult[];
  /** Runs that validated pull requests, where somebody has counted them. */
  caughtBefore?: { failed: number; total: number };
}

/** On how many things a number rests, and the number. */
interface Measure {
  n: number;
  value: number | undefined;
}

/**
 * Computes every metric from ledgers: of all environments together first, then of each, in their order.
 * @param histories of every environment, also where only one is looked at: a lead time begins in another
 */
export function metricsOf(histories: readonly History[], options: MetricOptions): MetricGroup[] {
  const pasts = histories.map(pastOf);
  const begun = firstIntents(pasts);
  const groups = [undefined, ...pasts.map(({ environment }) => environment)];
  return groups.map((environment) => {
    const own = pasts.filter((past) => environment === undefined || past.environment === environment);
    const samples = samplesIn(own, begun, environment ?? options.last);
    const measured = measuresOf(new Window(own, samples, options));
    const isShown = ({ of }: MetricKind) =>
      of === "each" || environment === undefined || (of === "last" && environment === options.last);
    const names = (Object.keys(METRIC_KINDS) as MetricName[]).filter((name) => isShown(METRIC_KINDS[name]));
    return { environment, metrics: names.map((name) => metric(name, measured[name])) };
  });
}

function metric(name: MetricName, { n, value }: Measure): Metric {
  const { title, definition, unit, goal }: MetricKind = METRIC_KINDS[name];
  const isMet = value === undefined ? undefined : goal?.isMet(value);
  return {
    ...{ name, title, definition, unit, n, value },
    ...(goal === undefined ? {} : { goal: { text: goal.text, met: isMet } }),
  };
}

/** What a look is about: some environments, from a time on. */
class Window {
  readonly options: MetricOptions;
  /** Deployments, without rollbacks, by the time at which they began. */
  readonly all: readonly PastDeployment[];
  readonly deployments: readonly PastDeployment[];
  readonly ended: readonly PastDeployment[];
  readonly samples: Samples;
  readonly activations: readonly Activation[];
  readonly validations: readonly ValidationResult[];
  /** Weeks, one at least. */
  readonly weeks: number;

  constructor(pasts: readonly Past[], samples: Samples, options: MetricOptions) {
    this.options = options;
    const isIn = (at: number) => options.since === undefined || at >= options.since;
    this.all = pasts
      .flatMap(({ deployments }) => deployments.filter(({ kind }) => kind === "deploy"))
      .sort((a, b) => a.began - b.began || compare(a.environment, b.environment) || a.epoch - b.epoch);
    this.deployments = this.all.filter(({ began }) => isIn(began));
    this.ended = this.deployments.filter(({ ended }) => ended !== undefined);
    const known = SAMPLED.map((name) => [name, samples[name].filter(({ at }) => isIn(at))]);
    this.samples = Object.fromEntries(known) as Samples;
    this.activations = pasts.flatMap(({ activations }) => activations.filter(({ began }) => isIn(began)));
    this.validations = options.validations.filter(({ time }) => isIn(Date.parse(time)));
    const first = Math.min(...pasts.flatMap(({ since }) => since ?? []));
    this.weeks = Math.max(1, (options.now - (options.since ?? first)) / WEEK_MS);
  }
}

const WEEK_MS = 7 * 86_400_000;

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function measuresOf(window: Window): { [name in MetricName]: Measure } {
  const { ended, deployments, activations, weeks } = window;
  const healthy = deployments.filter(isHealthy);
  const overrides = compared(window, overridesOf, average);
  const errors = compared(window, configurationErrorsOf, average);
  const times = compared(window, secondsTaken, (values) => quantile(values, 0.5));
  return {
    "deployment-frequency": { n: healthy.length, value: some(healthy.length, healthy.length / weeks) },
    "lead-time-p50": part(window, "lead-time-p50", 0.5),
    "lead-time-p90": part(window, "lead-time-p50", 0.9),
    "change-fail-rate": rate(window, "change-fail-rate"),
    "recovery-time-p50": part(window, "recovery-time-p50", 0.5),
    "rollback-time-p50": part(window, "rollback-time-p50", 0.5),
    "rollback-time-max": part(window, "rollback-time-p50", 1),
    "success-rate": rate(window, "success-rate"),
    "zero-downtime": share(activations, ({ isWhole }) => isWhole),
    "incident-rate": share(
      ended.filter(({ environment }) => environment === window.options.last),
      isBad,
    ),
    ...mistakes(window),
    "manual-overrides": overrides.now,
    "manual-overrides-change": overrides.change,
    "configuration-errors": errors.now,
    "configuration-errors-change": errors.change,
    "deployment-time-p50": times.now,
    "deployment-time-change": times.change,
  };
}

function rate({ samples }: Window, name: SampledName): Measure {
  const values = samples[name].map(({ value }) => value);
  return { n: values.length, value: average(values) };
}

function part({ samples }: Window, name: SampledName, of: number): Measure {
  const values = samples[name].map(({ value }) => value);
  return { n: values.length, value: quantile(values, of) };
}

function mistakes({ validations, ended, options: { caughtBefore } }: Window) {
  const wrong = validations.filter(({ errors }) => errors > 0).length;
  const after = wrong + ended.filter(isBad).length;
  const { failed: before, total: runs } = caughtBefore ?? { failed: 0, total: 0 };
  const looked = validations.length + ended.length;
  const both = caughtBefore === undefined ? 0 : before + after;
  return {
    "validation-success": share(validations, ({ errors }) => errors === 0),
    "mistakes-before-merge": { n: runs, value: some(runs, before) },
    "mistakes-after-merge": { n: looked, value: some(looked, after) },
    "caught-before-merge": { n: both, value: some(both, before / both) },
  };
}

/** Undefined where nothing of it is recorded. */
function overridesOf({ validation, breakGlass }: PastDeployment): number | undefined {
  return validation === undefined ? undefined : validation.suppressed + (breakGlass ? 1 : 0);
}

function configurationErrorsOf(deployment: PastDeployment): number | undefined {
  const { validation, ended } = deployment;
  if (validation === undefined || ended === undefined) return undefined;
  return validation.errors + validation.warnings + (isBad(deployment) ? 1 : 0);
}

function secondsTaken(deployment: PastDeployment): number | undefined {
  const { began, ended } = deployment;
  return ended === undefined || !isHealthy(deployment) ? undefined : Math.max(0, ended - began) / 1000;
}

/** A number about deployments from a time on, and how its newest values are against the first ones of all. */
function compared(
  { all, deployments }: Window,
  numberOf: (deployment: PastDeployment) => number | undefined,
  sumUp: (values: readonly number[]) => number | undefined,
): { now: Measure; change: Measure } {
  const known = (list: readonly PastDeployment[]) => list.flatMap((one) => numberOf(one) ?? []);
  const [now, ever] = [known(deployments), known(all)];
  const first = ever.length < 2 * COMPARED ? undefined : sumUp(ever.slice(0, COMPARED));
  const newest = sumUp(ever.slice(-COMPARED));
  const change = first === undefined || first === 0 || newest === undefined ? undefined : newest / first - 1;
  return { now: { n: now.length, value: sumUp(now) }, change: { n: ever.length, value: change } };
}

/** A value, where there is anything that it rests on. */
function some(n: number, value: number): number | undefined {
  return n === 0 ? undefined : value;
}

function share<T>(of: readonly T[], is: (one: T) => boolean): Measure {
  const n = of.length;
  return { n, value: some(n, of.filter(is).length / n) };
}
