import { spanStep, spanText } from "../release/duration-text.ts";
import { type Paint, tableLines } from "../release/table.ts";
import type { Metric, MetricGroup } from "../watch/metric.ts";
import { METRIC_KINDS, type MetricKind } from "../watch/metric-kinds.ts";

/** What stands where there is no value. */
const NOTHING = "–";

/** Metrics for people, a table for all environments together and one for each. */
export function renderMetrics(groups: readonly MetricGroup[], paint: Paint): string {
  const head = ["metric", "value", "goal", "", "of"];
  return groups
    .map(({ environment, metrics }) => {
      const rows = metrics.map((metric) => rowOf(metric, metric.title));
      const tints = metrics.map(({ goal }) => tintOf(goal?.met));
      return `${[paint.bold(titleOf(environment)), "", ...tableLines(head, rows, tints, paint)].join("\n")}\n`;
    })
    .join("\n");
}

/** Metrics for the summary of a workflow's job, as Markdown. */
export function metricsMarkdown(groups: readonly MetricGroup[]): string {
  return groups
    .map(({ environment, metrics }) => {
      const rows = metrics.map((metric) => `| ${rowOf(metric, `\`${metric.name}\``).join(" | ")} |`);
      const head = ["| metric | value | goal | | of |", "|---|---|---|---|---|"];
      return `### Metrics: ${titleOf(environment)}\n\n${[...head, ...rows].join("\n")}\n`;
    })
    .join("\n");
}

function titleOf(environment: string | undefined): string {
  return environment ?? "all environments";
}

function rowOf({ n, goal, ...metric }: Metric, title: string): string[] {
  const sign = goal?.met === undefined ? "" : goal.met ? "✔" : "✖";
  return [title, metricText(metric), goal?.text ?? NOTHING, sign, String(n)];
}

function tintOf(met: boolean | undefined): keyof Paint {
  return met === undefined ? "dim" : met ? "good" : "bad";
}

/** A metric's value in units that people read, to the nearest; a dash where there is none. */
export function metricText({ name, unit, value }: Pick<Metric, "name" | "unit" | "value">): string {
  if (value === undefined) return NOTHING;
  const goal = goalOf(name);
  const isMet = (shown: number) => goal?.isMet(shown);
  switch (unit) {
    case "seconds":
      return spanText(msShown(value, isMet));
    case "ratio":
      return `${name.endsWith("-change") && value > 0 ? "+" : ""}${percentShown(value, isMet)}%`;
    case "count":
      return String(rounded(value));
    case "per-week":
      return `${rounded(value)} a week`;
  }
}

function goalOf(name: string): MetricKind["goal"] {
  const kinds: { readonly [name: string]: MetricKind } = METRIC_KINDS;
  return Object.hasOwn(kinds, name) ? kinds[name]?.goal : undefined;
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}

type IsMet = (value: number) => boolean | undefined;

/** What misses its goal does not look as if it met it, nor the other way round. */
function msShown(seconds: number, isMet: IsMet): number {
  const step = spanStep(seconds * 1000);
  const met = isMet(seconds);
  return nearest((seconds * 1000) / step, (steps) => isMet((steps * step) / 1000) === met) * step;
}

/** As {@link msShown}; and what is not all of it is not 100%, and what is not nothing not 0%. */
function percentShown(ratio: number, isMet: IsMet): number {
  const hundredths = Number((ratio * 10_000).toPrecision(12));
  const met = isMet(ratio);
  const isAlike = (shown: number) =>
    isMet(shown / 10_000) === met &&
    shown >= 10_000 === hundredths >= 10_000 &&
    (shown === 0) === (hundredths === 0);
  return nearest(hundredths, isAlike) / 100;
}

/** The nearest whole number, or the one on the other side where that one would say something else than the value. */
function nearest(value: number, isAlike: (whole: number) => boolean): number {
  const whole = Math.round(value);
  if (isAlike(whole)) return whole;
  return whole > value ? whole - 1 : whole + 1;
}
