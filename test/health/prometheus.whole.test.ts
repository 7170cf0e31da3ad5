import { afterAll, beforeAll, expect, test } from "vitest";
import type { Bake } from "../../src/health/bake.ts";
import { type Check, parseLimit, parseRelative } from "../../src/health/check.ts";
import { endOf, type Stage } from "../commands/deployment-stage.ts";
import { MeasuredStage, RULE } from "../commands/measured-stage.ts";
import { PROMETHEUS, PrometheusServer } from "./prometheus-server.ts";

/** Deployments that a real Prometheus decides: it scrapes what tests serve, and answers the queries of the checks. */

type PrometheusCheck = Extract<Check, { type: "prometheus" }>;

let server: PrometheusServer;
beforeAll(async () => {
  if (PROMETHEUS !== undefined) server = await PrometheusServer.start(PROMETHEUS);
});
afterAll(() => server?.stop());

function testWithPrometheus(name: string, run: () => Promise<void>): void {
  const needs = PROMETHEUS === undefined ? " (needs Prometheus: run script/setup-integration)" : "";
  test.skipIf(PROMETHEUS === undefined)(`${name}${needs}`, run);
}

function check(query: string, more: Partial<PrometheusCheck> = {}): PrometheusCheck {
  const pass = parseLimit("<=1%");
  if ("why" in pass) throw new Error(pass.why);
  return {
    ...{ ...RULE, name: query, type: "prometheus", url: server.url, insecure: true, timeout: 1_000 },
    ...{ query, pass, warn: undefined, relative: undefined, samples: undefined },
    ...more,
  };
}

/** Within the delay Prometheus has looked several times, so that every measurement is of what is live. */
const BAKE: Bake = { initialDelay: 400, duration: 900, interval: 300 };

function stageWith(checks: readonly Check[], bake: Partial<Bake> = {}): MeasuredStage {
  return new MeasuredStage(checks, { ...BAKE, ...bake }, { real: true });
}

/** The value that goes with the version that is live. */
const byVersion = (stage: Stage, values: { [version: string]: number }) => () =>
  values[stage.liveVersion ?? ""] ?? 0;

testWithPrometheus("a metric that is good is health; one that degrades is rolled back at once", async () => {
  const stage = stageWith([check("degrading")]);
  let bad = false;
  await server.gauge("degrading", () => (bad && stage.liveVersion === "two" ? 0.5 : 0.001));
  expect(await endOf(stage.deploy("one"))).toBe("healthy 0");
  stage.environment.verify.bake.duration = 60_000;
  let slept = 0;
  stage.onSleep = () => {
    slept += 1;
    bad = slept > 2;
  };
  const outcome = await stage.deploy("two");
  expect(outcome).toMatchObject({ status: 1, result: "rolled-back", live: "production-1" });
  expect(outcome.why).toContain("degrading: 0.5: not <=1%");
  expect(outcome.checks[0]).toMatchObject({ verdict: "fail", failures: 1 });
  expect(outcome.checks[0]?.measurements).toBeGreaterThan(1);
  expect(stage.liveVersion).toBe("one");
});

testWithPrometheus("no data, NaN and too few samples hold: it stays live, and ends 1", async () => {
  await server.gauge("not_a_number", () => Number.NaN);
  await server.gauge("good", () => 0.001);
  const cases: [PrometheusCheck, RegExp][] = [
    [check("nobody_counts_this"), /the query gives no data/],
    [check("not_a_number"), /the value is NaN/],
    [check("good / 0 * 0"), /the value is NaN/],
    [
      check("good", { samples: { query: "count_over_time(good[1h])", least: 1_000_000 } }),
      /samples, fewer than 1000000/,
    ],
  ];
  await Promise.all(
    cases.map(async ([one, why]) => {
      const stage = stageWith([one], { duration: 0 });
      const outcome = await stage.deploy("one");
      expect(outcome).toMatchObject({ status: 1, result: "inconclusive", why: expect.stringMatching(why) });
      expect(stage.liveVersion).toBe("one");
    }),
  );
  const enough = { query: "count_over_time(good[1h])", least: 2 };
  expect(await endOf(stageWith([check("good", { samples: enough })]).deploy("one"))).toBe("healthy 0");
});

testWithPrometheus("a relative check compares with the value before the activation", async () => {
  const relative = parseRelative("<=+10%");
  if ("why" in relative) throw new Error(relative.why);
  const stage = stageWith([check("latency", { pass: undefined, relative })], { duration: 0 });
  await server.gauge("latency", byVersion(stage, { "": 0.1, one: 0.1, two: 0.105, three: 0.2 }));
  expect(await endOf(stage.deploy("one"))).toBe("healthy 0");
  expect(await endOf(stage.deploy("two"))).toBe("healthy 0");
  const worse = await stage.deploy("three");
  expect(worse).toMatchObject({
    ...{ status: 1, result: "rolled-back" },
    why: expect.stringContaining("latency: 0.2, before 0.105: not <=+10%"),
  });
  expect(stage.liveVersion).toBe("two");
});

testWithPrometheus("a proven failure outranks a server that nobody reaches", async () => {
  const stage = stageWith([check("good", { url: "http://127.0.0.1:9", name: "gone" }), check("bad")], {
    duration: 0,
  });
  await server.gauge("bad", byVersion(stage, { one: 0.2 }));
  const outcome = await stage.deploy("one");
  expect(outcome).toMatchObject({ result: "rolled-back", why: expect.stringContaining("bad: 0.2") });
  expect(outcome.checks.map(({ verdict }) => verdict)).toEqual(["error", "fail"]);
});

testWithPrometheus("a query that is wrong, or gives several series, is no health", async () => {
  for (const query of ["sum(", '{__name__=~".+"}']) {
    expect(await endOf(stageWith([check(query)], { duration: 0 }).deploy("one"))).toBe("inconclusive 1");
  }
});

testWithPrometheus("one that hangs, then goes away, during the bake: never health", async () => {
  for (const [signal, after, said] of [
    ["SIGSTOP", "SIGCONT", /no answer within 0.3 s/],
    ["SIGKILL", undefined, /connection refused|was reset|hang up/],
  ] as const) {
    const stage = stageWith([check("good", { timeout: 300 })]);
    let slept = 0;
    stage.onSleep = () => {
      slept += 1;
      if (slept === 3) server.signal(signal);
    };
    const outcome = await stage.deploy("one");
    if (after !== undefined) server.signal(after);
    expect(outcome).toMatchObject({
      ...{ status: 1, result: "inconclusive", live: "production-1" },
      why: expect.stringMatching(/[12] of [34] measurements say nothing/),
    });
    expect(outcome.why).toMatch(said);
    expect(stage.liveVersion).toBe("one");
  }
});
