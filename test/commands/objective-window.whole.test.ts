import { afterAll, beforeAll, expect, test } from "vitest";
import { windowMeasure } from "../../src/commands/objective-window.ts";
import { parseLimit } from "../../src/health/check.ts";
import { PROMETHEUS, PrometheusServer } from "../health/prometheus-server.ts";

/** Objectives as a real Prometheus measures them. */

let server: PrometheusServer;
beforeAll(async () => {
  if (PROMETHEUS === undefined) return;
  server = await PrometheusServer.start(PROMETHEUS);
  await server.gauge("share", () => 0.75);
});
afterAll(() => server?.stop());

function measure(query: string) {
  const target = parseLimit(">50%");
  if ("why" in target) throw new Error(target.why);
  const asked = { url: server.url, insecure: true, timeout: 5_000, window: 60_000 };
  const objective = {
    name: "o",
    is: "query",
    query,
    environments: ["production"],
    target,
    ...asked,
  } as const;
  return windowMeasure(objective, "production")(Date.now());
}

const needs = PROMETHEUS === undefined ? " (needs Prometheus: run script/setup-integration)" : "";

test.skipIf(PROMETHEUS === undefined).each([
  ["series", "avg(share)"],
  ["a scalar", "scalar(avg(share))"],
  ["a number", "3 / 4"],
  ["series, with a comment at its end", "avg(share) # of all"],
  ["a scalar, with a comment at its end", "scalar(avg(share)) # of all"],
  ["series, on several lines", "avg(\n  share # of each\n)\n"],
])(`the average of a query that gives %s is measured${needs}`, async (_, query) => {
  await expect.poll(() => measure(query), { timeout: 5_000 }).toEqual({ is: "value", value: 0.75 });
});

test.skipIf(PROMETHEUS === undefined).each([
  ["avg(share", /parse error/],
  ["share[5m]", /got (?:matrix|range vector)/],
  ['"three"', /got string/],
])(`what is no such query is told as it was refused first: %s${needs}`, async (query, why) => {
  expect(await measure(query)).toEqual({ is: "error", why: expect.stringMatching(why) });
});

test.skipIf(PROMETHEUS === undefined)(
  `what nobody counts has no data, which is no fault${needs}`,
  async () => {
    for (const query of ["avg(nobody_counts_this)", "scalar(nobody_counts_this)"])
      expect(await measure(query)).toMatchObject({ is: "none" });
  },
);
