import { describe, expect, test } from "vitest";
import type { MetricName } from "../../src/watch/metric-kinds.ts";
import { metricsOf } from "../../src/watch/metrics.ts";
import { Stage } from "./deployment-stage.ts";

/** `[n, value]` of a metric, from the records that the commands wrote. */
async function numbersOf(stage: Stage): Promise<(name: MetricName) => [number, number | undefined]> {
  const { entries } = await stage.ledger.read();
  const history = { environment: "production", records: await stage.ledger.records(entries) };
  const given = { now: stage.now, last: "production", validations: [] };
  const metrics = metricsOf([history], given)[0]?.metrics ?? [];
  return (name) => {
    const metric = metrics.find((one) => one.name === name);
    return [metric?.n ?? 0, metric?.value];
  };
}

async function deployed(...names: string[]): Promise<Stage> {
  const stage = new Stage();
  for (const name of names) await stage.deploy(name);
  return stage;
}

const whole = await deployed("one", "two");
await whole.rollBack();

/** The moments of a rollback, each of which may be its last. */
const { moments } = whole;

describe.each(moments.map((name, at) => [name, at + 1] as const))(
  "a rollback that is killed %s (%i) and begun again",
  (_name, killAt) => {
    test("is one rollback and one recovery from one change that failed", async () => {
      const stage = await deployed("one", "two");
      await expect(stage.rollBack(undefined, killAt)).rejects.toThrow();
      const isBegun = stage.standing.open !== undefined;
      const isOver = stage.events.at(-1) === "healthy production-5";
      stage.now += 11_000;
      // Without an id nothing older is left to go back to.
      await stage.rollBack(isOver ? "production-1" : undefined);
      const number = await numbersOf(stage);
      expect(number("change-fail-rate")).toEqual([2, 1 / 2]);
      expect(number("incident-rate")).toEqual([2, 1 / 2]);
      for (const name of ["recovery-time-p50", "rollback-time-max"] as const) {
        const [n, seconds = 0] = number(name);
        expect([name, n]).toEqual([name, 1]);
        expect(seconds >= 11, name).toBe(isBegun);
      }
    });
  },
);

test("two rollbacks in a row leave two deployments", async () => {
  const stage = await deployed("one", "two", "three");
  await stage.rollBack();
  await stage.rollBack();
  expect(stage.liveVersion).toBe("one");
  expect((await numbersOf(stage))("change-fail-rate")).toEqual([3, 2 / 3]);
});

test("to put back what drifted is no rollback", async () => {
  const stage = await deployed("one", "two");
  await stage.rollBack("production-3");
  await stage.rollBack("production-3");
  const number = await numbersOf(stage);
  expect(number("change-fail-rate")).toEqual([2, 0]);
  expect(number("rollback-time-p50")).toEqual([0, undefined]);
  expect(number("recovery-time-p50")).toEqual([0, undefined]);
});
