import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { prometheusName } from "../../src/report/openmetrics.ts";
import { METRIC_KINDS, type MetricKind } from "../../src/watch/metric-kinds.ts";
import { ROOT } from "../example.ts";

test("the guide's table of metrics is what is computed", () => {
  const rows = Object.entries<MetricKind>(METRIC_KINDS).map(
    ([name, { title, definition, goal, unit }]) =>
      `| \`${name}\`<br>\`${prometheusName(name, unit)}\` | **${title}.** ${definition} | ${goal?.text ?? ""} |`,
  );
  const guide = readFileSync(join(ROOT, "docs/monitoring.md"), "utf8");
  const section = guide.slice(guide.indexOf("\n## Metrics\n"), guide.indexOf("\n## Dashboard\n"));
  const found = section.split("\n").filter((line) => line.includes("`<br>`"));
  expect(found).toEqual(rows);
});
