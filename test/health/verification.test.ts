import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { Subject, World } from "../../src/commands/deployment-world.ts";
import { verify } from "../../src/commands/verification.ts";
import type { Bake } from "../../src/health/bake.ts";
import type { Check } from "../../src/health/check.ts";
import type { Measurement } from "../../src/health/verdict.ts";
import { digestsOf, Stage, version } from "../commands/deployment-stage.ts";
import { RULE } from "../commands/measured-stage.ts";

const HOUR_MS = 3_600_000;
const SUBJECT: Subject = {
  ...digestsOf("one"),
  ...{ environment: "production", id: "production-1", before: new Map() },
  effective: async () => version("one").effective,
};

interface Bed {
  world: World;
  /** How long was slept, each time. */
  slept: number[];
  /** How often anything was measured. */
  measured: string[];
}

function bed(
  bake: Partial<Bake>,
  measure: (name: string, count: number) => Measurement | Promise<Measurement>,
  names: string[] = ["one"],
): Bed {
  const checks = names.map((name): Check => ({ ...RULE, name, type: "target" }));
  const slept: number[] = [];
  const measured: string[] = [];
  const world = new Stage().world();
  const environment = {
    ...world.environment,
    verify: { bake: { initialDelay: 0, duration: 0, interval: 1_000, ...bake }, checks },
  };
  const health: World["health"] = {
    measure: async ({ name }) => {
      measured.push(name);
      return measure(name, measured.length);
    },
    baseline: async () => new Map(),
  };
  const pause = async (ms: number) => {
    slept.push(ms);
    await world.sleep(ms);
  };
  return { world: { ...world, environment, health, sleep: pause }, slept, measured };
}

const PASS: Measurement = { verdict: "pass", said: "fine" };
const FAIL: Measurement = { verdict: "fail", said: "no" };

/** Rounded: measuring takes its time too. */
const seconds = (all: number[]) => all.map((ms) => Math.round(ms / 1_000));

describe("a clock that jumps during a bake", () => {
  test.each([
    ["back by an hour", -HOUR_MS],
    ["ahead by an hour", HOUR_MS],
  ])("%s: the window stays as long, and no time is negative", async (_what, jump) => {
    const { world, slept } = bed({ initialDelay: 5_000, duration: 60_000, interval: 20_000 }, () => PASS);
    let ahead = 0;
    const jumping = { ...world, now: () => world.now() + ahead };
    jumping.sleep = async (ms) => {
      await world.sleep(ms);
      ahead += jump;
    };
    const verification = await verify(jumping, SUBJECT, "bake");
    expect(seconds(slept)).toEqual([5, 20, 20, 20]);
    expect(verification.verdict).toEqual({ state: "healthy" });
    expect(Math.round(verification.took / 1_000)).toBe(65);
    expect(verification.checks[0]?.measurements).toBe(4);
  });
});

describe("a bake", () => {
  test("of a day ends at once where a check fails", async () => {
    const { world, slept, measured } = bed({ duration: 24 * HOUR_MS, interval: 60_000 }, (_, count) =>
      count === 3 ? FAIL : PASS,
    );
    expect((await verify(world, SUBJECT, "bake")).verdict).toMatchObject({ state: "failed", by: "one" });
    expect(measured).toHaveLength(3);
    expect(seconds(slept)).toEqual([60, 60]);
  });

  test("outlasts measurements that take longer than its interval by one of them at most", async () => {
    const { world, measured } = bed({ duration: 200, interval: 10 }, () => sleep(60, PASS));
    const verification = await verify({ ...world, sleep: (ms) => sleep(ms) }, SUBJECT, "bake");
    expect(verification.verdict.state).toBe("healthy");
    expect(measured.length).toBeLessThanOrEqual(6);
    expect(verification.took).toBeLessThan(600);
  });

  test("after a rollback is one measurement, when the initial delay is over; `verify --once` waits for nothing", async () => {
    const bake = { initialDelay: 30_000, duration: HOUR_MS, interval: 60_000 };
    const after = bed(bake, () => PASS);
    await verify(after.world, SUBJECT, "once");
    expect([seconds(after.slept), after.measured.length]).toEqual([[30], 1]);
    const now = bed(bake, () => PASS);
    await verify(now.world, SUBJECT, "now");
    expect([now.slept, now.measured.length]).toEqual([[], 1]);
  });
});

describe("a check that breaks", () => {
  test("is an error of its own: the others are measured, and nothing is healthy", async () => {
    const broken = (name: string) => {
      if (name === "broken") throw new TypeError("x is not a function");
      return PASS;
    };
    const { world } = bed({}, broken, ["broken", "other"]);
    const verification = await verify(world, SUBJECT, "bake");
    expect(verification.verdict).toMatchObject({ state: "inconclusive", by: "broken" });
    expect(verification.checks).toMatchObject([
      { check: "broken", verdict: "error", said: "the check broke: x is not a function" },
      { check: "other", verdict: "pass" },
    ]);
  });

  test("checks are measured at the same time: one that is slow keeps none waiting", async () => {
    const { world } = bed({}, () => sleep(100, PASS), ["a", "b", "c", "d", "e"]);
    expect((await verify(world, SUBJECT, "bake")).took).toBeLessThan(300);
  });
});
