import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { OPENMETRICS_TYPE, renderOpenMetrics } from "../../src/report/openmetrics.ts";
import { PROMETHEUS, PROMTOOL, PrometheusServer } from "../health/prometheus-server.ts";
import { COUNTS, GROUPS, SEEN } from "./metrics-seen.ts";

/** The text as real readers take it: as OpenMetrics, and as Prometheus's older text format. */

const TEXT = renderOpenMetrics(GROUPS, COUNTS, SEEN);
const OLDER_TYPE = "text/plain; version=0.0.4";

/** Samples of the text; no metric and no label has a line end. */
const SAMPLES = TEXT.split("\n").filter((line) => line !== "" && !line.startsWith("#")).length;

function testWith(program: string | undefined, name: string, run: (program: string) => Promise<void> | void) {
  const needs = program === undefined ? " (needs Prometheus: run script/setup-integration)" : "";
  test.skipIf(program === undefined)(`${name}${needs}`, () => run(program ?? ""));
}

testWith(
  PROMTOOL,
  "promtool misses the help of the counter, which the older format cannot have",
  (promtool) => {
    const check = (input: string) => spawnSync(promtool, ["check", "metrics"], { input, encoding: "utf8" });
    expect(check(TEXT).stderr.trim().split("\n")).toEqual(["archi3_deployments_total no help text"]);
    const older = TEXT.replace(/^(# (?:TYPE|HELP) archi3_deployments)(?= )/gm, "$1_total");
    expect(check(older)).toMatchObject({ status: 0, stderr: "" });
  },
);

interface Series {
  data: { result: { metric: { [label: string]: string }; value: [number, string] }[] };
}

interface Metadata {
  data: { [name: string]: { type: string; unit: string; help: string }[] };
}

for (const [what, type] of [
  ["OpenMetrics", OPENMETRICS_TYPE],
  ["the older format", OLDER_TYPE],
] as const)
  testWith(PROMETHEUS, `Prometheus scrapes every sample of it as ${what}`, async (binary) => {
    const server = await PrometheusServer.start(binary);
    try {
      await server.serve(TEXT, type, "archi3_goal_met");
      const query = encodeURIComponent('{__name__=~"archi3_.+"}');
      const { data } = (await server.ask(`query?query=${query}`)) as Series;
      expect(data.result).toHaveLength(SAMPLES);
      const live = data.result.find(
        ({ metric }) => metric["__name__"] === "archi3_live_info" && metric["environment"] === "production",
      );
      expect(live).toMatchObject({ metric: { deployment: "production-3" }, value: [expect.anything(), "1"] });
      const hostile = data.result.find(({ metric }) => metric["__name__"] === "archi3_objective_value");
      expect(hostile?.metric["objective"]).toBe('say "hi" \\ <U+000A># EOF<U+000A><U+001B>[31m');
      const known = ((await server.ask("metadata")) as Metadata).data;
      expect(known["archi3_rollback_time_max_seconds"]?.[0]).toMatchObject({ type: "gauge" });
      expect(known["archi3_deployments"]?.[0]).toMatchObject({ type: "counter" });
    } finally {
      await server.stop();
    }
  });
