import { durationText } from "../release/duration-text.ts";
import { type Paint, tableLines } from "../release/table.ts";
import type { Metric, MetricGroup } from "../watch/metric.ts";

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

/** A metric's value in units that people read; a dash where there is none. */
export function metricText({ name, unit, value }: Pick<Metric, "name" | "unit" | "value">): string {
  if (value === undefined) return NOTHING;
  switch (unit) {
    case "seconds":
      return value > 0 && value < 1 ? `${rounded(value)} s` : durationText(value * 1000);
    case "ratio":
      return `${name.endsWith("-change") && value > 0 ? "+" : ""}${percent(value)}%`;
    case "count":
      return String(rounded(value));
    case "per-week":
      return `${rounded(value)} a week`;
  }
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}

/** Never rounded away from 0: what is not all of it is not 100%. */
function percent(ratio: number): number {
  return Math.trunc(Number((ratio * 10_000).toPrecision(12))) / 100;
}
