import { expect, test } from "vitest";
import { prometheusName, renderOpenMetrics } from "../../src/report/openmetrics.ts";
import { METRIC_KINDS } from "../../src/watch/metric-kinds.ts";
import { COUNTS, GROUPS, SEEN } from "./metrics-seen.ts";

const TEXT = renderOpenMetrics(GROUPS, COUNTS, SEEN);

/** One line of OpenMetrics 1.0, as its grammar has it: labels hold no raw quote, backslash or line end. */
const LINE =
  /^(?:# (?:TYPE \w+ (?:gauge|counter)|UNIT \w+ (?:seconds|ratio)|HELP \w+ [^"\\]+|EOF)|\w+(?:\{\w+="(?:[^"\\]|\\["\\n])*"(?:,\w+="(?:[^"\\]|\\["\\n])*")*\})? -?\d+(?:\.\d+)?(?:e-?\d+)?)$/;

test("every line is OpenMetrics, the last one ends it, and families stand together", () => {
  const lines = TEXT.split("\n");
  expect(lines.splice(-2)).toEqual(["# EOF", ""]);
  expect(lines.filter((line) => !LINE.test(line) || line === "# EOF")).toEqual([]);
  const families = lines.map((line) => /^(?:# \w+ )?(\w+?)(?:_total)?(?=[ {])/.exec(line)?.[1]);
  const turns = families.filter((name, at) => name !== families[at - 1]);
  expect(turns).toEqual([...new Set(families)]);
});

test("a name ends in its unit, and says it", () => {
  for (const [, name, unit] of TEXT.matchAll(/^# UNIT (\w+) (\w+)$/gm)) expect(name).toMatch(`_${unit}`);
  expect(TEXT).toContain("# UNIT archi3_lead_time_p50_seconds seconds\n");
  expect(TEXT).toContain("# UNIT archi3_success_ratio ratio\n");
});

test("every metric is there, of all environments without a label", () => {
  const names = Object.entries(METRIC_KINDS).map(([name, { unit }]) => prometheusName(name, unit));
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(TEXT).toMatch(new RegExp(`^${name} `, "m"));
  expect(TEXT).toContain('\narchi3_success_ratio{environment="production"} 0.95\n');
});

test("what has no value has no sample, and no family where nothing has one", () => {
  const text = renderOpenMetrics([], [], {});
  expect(text).toBe("# EOF\n");
  expect(TEXT).not.toMatch(/undefined|NaN|null/);
});

test("deployments are counted by how they were closed", () => {
  expect(TEXT).toContain(
    '\narchi3_deployments_total{environment="production",kind="deploy",result="healthy"} 19\n',
  );
  expect(TEXT).toContain(
    '\narchi3_deployments_total{environment="production",kind="rollback",result="healthy"} 1\n',
  );
});

test("what nobody knows is said of no environment and no objective", () => {
  expect(TEXT).toContain('\narchi3_healthy{environment="production"} 1\n');
  expect(TEXT).toContain('\narchi3_healthy{environment="staging"} 0\n');
  expect(TEXT).toContain('\narchi3_drifted{environment="staging"} 1\n');
  expect(TEXT).not.toMatch(/archi3_(?:healthy|drifted|live_info)\{environment="development"/);
  expect(TEXT).not.toContain("availability");
});

test("a look says of each check that could be measured whether it passes, and when it was", () => {
  expect(TEXT.match(/^archi3_check_passing\{.*$/gm)).toEqual([
    'archi3_check_passing{environment="production",check="error-ratio"} 0',
    'archi3_check_passing{environment="production",check="latency"} 1',
    'archi3_check_passing{environment="production",check="a \\"check\\""} 1',
  ]);
  expect(TEXT).toContain(`\narchi3_looked_timestamp_seconds ${(SEEN.looked ?? 0) / 1000}\n`);
});

test("open alerts are counted, those that are over are not", () => {
  expect(TEXT).toContain(
    '\narchi3_alerts_open{environment="staging",alert="drift",severity="critical",silenced="false"} 1\n',
  );
  expect(TEXT).toContain(
    '\narchi3_alerts_open{alert="validation-failure",severity="warning",silenced="true"} 1\n',
  );
});

test("a foreign name ends no label and no text", () => {
  expect(TEXT).toContain(
    'objective="say \\"hi\\" \\\\ <U+000A># EOF<U+000A><U+001B>[31m",target="<200ms"} 1\n',
  );
  expect(TEXT.match(/^# EOF$/gm)).toHaveLength(1);
});
