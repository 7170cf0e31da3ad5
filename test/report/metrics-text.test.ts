import { expect, test } from "vitest";
import { metricsMarkdown, metricText, renderMetrics } from "../../src/report/metrics-text.ts";
import { METRIC_KINDS, type MetricName } from "../../src/watch/metric-kinds.ts";
import { metricsOf } from "../../src/watch/metrics.ts";
import { GROUPS } from "./metrics-seen.ts";

const plain = (text: string) => text;
const PAINT = { good: plain, bad: plain, doubtful: plain, dim: plain, bold: plain };

test("values are in units that people read, and never better than they are", () => {
  const ratio = (value: number, name = "success-rate") => metricText({ name, unit: "ratio", value });
  expect(ratio(1)).toBe("100%");
  expect(ratio(0.999_99)).toBe("99.99%");
  expect(ratio(0.57)).toBe("57%");
  expect(ratio(0.29)).toBe("29%");
  expect(ratio(-0.95, "manual-overrides-change")).toBe("-95%");
  expect(ratio(-0.949_99, "manual-overrides-change")).toBe("-94.99%");
  expect(ratio(0.5, "manual-overrides-change")).toBe("+50%");
  expect(ratio(8 / 9)).toBe("88.89%");
  expect(ratio(0.123_449)).toBe("12.34%");
  expect(ratio(0)).toBe("0%");
  expect(ratio(0.000_01)).toBe("0.01%");
  expect(ratio(-0.000_01, "manual-overrides-change")).toBe("-0.01%");
  const seconds = (value: number) => metricText({ name: "a", unit: "seconds", value });
  expect(["0", "0.25", "59", "3700", "200000"].map(Number).map(seconds)).toEqual([
    ...["0 ms", "250 ms", "59 s", "1 h 2 min", "2 d 8 h"],
  ]);
  expect(seconds(8.968)).toBe("8.97 s");
  expect(metricText({ name: "a", unit: "per-week", value: 10 / 3 })).toBe("3.33 a week");
  expect(metricText({ name: "a", unit: "count", value: 2 })).toBe("2");
});

test("what is rounded does not change sides of its goal", () => {
  const shown = (name: MetricName, value: number) =>
    metricText({ name, unit: METRIC_KINDS[name].unit, value });
  expect(shown("success-rate", 0.990_001)).toBe("99.01%");
  expect(shown("success-rate", 0.99)).toBe("99%");
  expect(shown("success-rate", 0.989_999)).toBe("99%");
  expect(shown("incident-rate", 0.009_999)).toBe("0.99%");
  expect(shown("incident-rate", 0.010_001)).toBe("1%");
  expect(shown("rollback-time-max", 299.7)).toBe("4 min 59 s");
  expect(shown("rollback-time-max", 300.2)).toBe("5 min");
  expect(shown("lead-time-p50", 299.7)).toBe("5 min");
});

test("a table shows what was met, what was not, and what nobody can say", () => {
  const text = renderMetrics(GROUPS, PAINT);
  expect(text).toMatch(/^Deployment success rate +95% +> 99% +✖ +40$/m);
  expect(text).toMatch(/^Rollback time, the longest +1 min +< 5 min +✔ +4$/m);
  expect(text).toMatch(/^Mistakes caught before merging +7 +– +9$/m);
  expect(text.match(/^(?:all environments|development|production)$/gm)).toHaveLength(3);
  const [empty] = metricsOf([], { now: 0, last: "production", validations: [] });
  const nothing = renderMetrics(empty === undefined ? [] : [empty], PAINT);
  expect(nothing).toMatch(/^Zero downtime +– +100% +0$/m);
  expect(nothing).not.toMatch(/[✔✖]/);
});

test("the summary has the same by the names of the metrics", () => {
  const text = metricsMarkdown(GROUPS);
  expect(text).toContain("| `success-rate` | 95% | > 99% | ✖ | 40 |\n");
  for (const name of Object.keys(METRIC_KINDS)) expect(text).toContain(`| \`${name}\` |`);
});
