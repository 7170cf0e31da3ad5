import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { METRIC_KINDS, type MetricName } from "../../src/watch/metric-kinds.ts";
import { type MetricOptions, metricsOf } from "../../src/watch/metrics.ts";
import { MINUTE, NOON } from "../release/ledgers.ts";
import { Book, type Told } from "./histories.ts";

const WEEK = 7 * 24 * 60;

/** @param now minutes after noon */
function options(now: number, more: Partial<MetricOptions> = {}): MetricOptions {
  return { now: NOON + now * MINUTE, last: "production", validations: [], ...more };
}

/** A metric's `[n, value, whether its goal is met]`; undefined where the group does not have it. */
function measured(
  books: readonly Book[],
  name: MetricName,
  given: MetricOptions = options(WEEK),
  environment?: string,
) {
  const group = metricsOf(books, given).find((one) => one.environment === environment);
  const metric = group?.metrics.find((one) => one.name === name);
  if (metric === undefined) return undefined;
  return metric.goal === undefined ? [metric.n, metric.value] : [metric.n, metric.value, metric.goal.met];
}

const production = () => new Book("production");

describe("deployments", () => {
  const book = production()
    .deploy("a", { at: 0 })
    .deploy("b", { at: 10, ends: "rolled-back", took: 4, restoredIn: 2 })
    .deploy("c", { at: 20, ends: "interrupted" })
    .deploy("d", { at: 30, ends: "inconclusive" })
    .deploy("e", { at: 40 })
    .deploy("f", { at: 50, ends: "open" });

  test("that were made live and failed are changes that failed; what never was live is none", () => {
    expect(measured([book], "change-fail-rate")).toEqual([4, 1 / 4]);
  });
  test("succeed where they end healthy; one that is open counts nowhere", () => {
    expect(measured([book], "success-rate")).toEqual([5, 2 / 5, false]);
  });
  test("are incidents where they fail in the last environment, and only there", () => {
    const other = new Book("staging").deploy("a", { at: 0, ends: "rolled-back" });
    expect(measured([other, book], "incident-rate")).toEqual([5, 1 / 5, false]);
    expect(measured([other, book], "incident-rate", options(WEEK), "production")).toEqual([5, 1 / 5, false]);
    expect(measured([other, book], "incident-rate", options(WEEK), "staging")).toBeUndefined();
  });
  test("have a frequency by the weeks until now, and one week at least", () => {
    expect(measured([book], "deployment-frequency", options(4 * WEEK))).toEqual([2, 1 / 2]);
    expect(measured([book], "deployment-frequency", options(60))).toEqual([2, 2]);
    // A lock before any deployment is no beginning.
    const locked = production()
      .add(-4 * WEEK, "lock")
      .deploy("a", { at: 0 });
    expect(measured([locked], "deployment-frequency", options(2 * WEEK))).toEqual([1, 1 / 2]);
  });
  test("become healthy by a later verdict", () => {
    const later = production().deploy("a", { at: 0, ends: "inconclusive" });
    expect(measured([later], "success-rate")).toEqual([1, 0, false]);
    later.add(30, "healthy", { id: "production-1", live: "production-1" });
    expect(measured([later], "success-rate")).toEqual([1, 1, true]);
  });
});

describe("a rollback of a person's", () => {
  const book = production()
    .deploy("a", { at: 0 })
    .deploy("b", { at: 10 })
    .deploy("a", { at: 60, took: 3, kind: "rollback", restores: "production-1" });

  test("makes a failure of what it left, and is no deployment itself", () => {
    expect(measured([book], "change-fail-rate")).toEqual([2, 1 / 2]);
    expect(measured([book], "success-rate")).toEqual([2, 1, true]);
  });
  test("is a rollback and a recovery, from its intent on", () => {
    expect(measured([book], "rollback-time-max")).toEqual([1, 180, true]);
    expect(measured([book], "recovery-time-p50")).toEqual([1, 180]);
  });
  test("that was interrupted has left nothing, and nothing was wrong", () => {
    const stopped = production()
      .deploy("a", { at: 0 })
      .deploy("b", { at: 10 })
      .deploy("a", { at: 20, kind: "rollback", restores: "production-1", ends: "interrupted" })
      .deploy("c", { at: 5000 });
    expect(measured([stopped], "change-fail-rate")).toEqual([3, 0]);
    expect(measured([stopped], "recovery-time-p50")).toEqual([0, undefined]);
  });
  test("that overtook a deployment which was live has left that", () => {
    const overtaken = production()
      .deploy("a", { at: 0 })
      .deploy("b", { at: 10, ends: "open" })
      .add(12, "interrupted", { id: "production-3", live: "production-3" })
      .deploy("a", { at: 13, kind: "rollback", restores: "production-1", previous: "production-3" });
    expect(measured([overtaken], "change-fail-rate")).toEqual([2, 1 / 2]);
  });
  test("is no failure's end where it is interrupted and begun again: what it left failed, since its first intent", () => {
    const killed = production()
      .deploy("a", { at: 0 })
      .deploy("b", { at: 10 })
      .deploy("a", { at: 60, kind: "rollback", restores: "production-1", ends: "open" })
      .add(70, "interrupted", { id: "production-5", live: "production-5" })
      .deploy("a", { at: 70, took: 2, kind: "rollback", restores: "production-1", previous: "production-5" });
    expect(measured([killed], "change-fail-rate")).toEqual([2, 1 / 2]);
    expect(measured([killed], "incident-rate")).toEqual([2, 1 / 2, false]);
    expect(measured([killed], "recovery-time-p50")).toEqual([1, 12 * 60]);
    expect(measured([killed], "rollback-time-max")).toEqual([1, 12 * 60, false]);
  });
  test("that was interrupted before it made anything live is one with its repetition", () => {
    const killed = production()
      .deploy("a", { at: 0 })
      .deploy("b", { at: 10 })
      .deploy("a", { at: 60, took: 10, kind: "rollback", restores: "production-1", ends: "interrupted" })
      .deploy("a", { at: 70, took: 2, kind: "rollback", restores: "production-1" });
    expect(measured([killed], "change-fail-rate")).toEqual([2, 1 / 2]);
    expect(measured([killed], "recovery-time-p50")).toEqual([1, 12 * 60]);
    expect(measured([killed], "rollback-time-max")).toEqual([1, 12 * 60, false]);
  });
  test("that was interrupted with its content live has left what was live, whatever comes next", () => {
    const killed = production()
      .deploy("a", { at: 0 })
      .deploy("b", { at: 10 })
      .deploy("a", { at: 60, kind: "rollback", restores: "production-1", ends: "open" })
      .add(70, "interrupted", { id: "production-5", live: "production-5" })
      .deploy("c", { at: 70, took: 5, previous: "production-5" });
    expect(measured([killed], "change-fail-rate")).toEqual([3, 1 / 3]);
    expect(measured([killed], "recovery-time-p50")).toEqual([1, 15 * 60]);
    expect(measured([killed], "rollback-time-max")).toEqual([0, undefined, undefined]);
  });
  test("that overtakes a restoration does not undo the failed verdict", () => {
    const overtaken = production()
      .deploy("a", { at: 0 })
      .deploy("b", { at: 10, ends: "open" })
      .add(20, "failed", { id: "production-3", restores: "production-1" })
      .add(30, "interrupted", { id: "production-3", live: "production-1" })
      .deploy("a", { at: 30, took: 5, kind: "rollback", restores: "production-1" });
    expect(measured([overtaken], "change-fail-rate")).toEqual([2, 1 / 2]);
    expect(measured([overtaken], "recovery-time-p50")).toEqual([1, 15 * 60]);
  });
  test("leaves what an earlier rollback made live", () => {
    const twice = production()
      .deploy("a", { at: 0 })
      .deploy("b", { at: 10 })
      .deploy("c", { at: 20 })
      .deploy("b", { at: 30, kind: "rollback", restores: "production-3" })
      .deploy("a", { at: 40, kind: "rollback", restores: "production-1" });
    expect(measured([twice], "change-fail-rate")).toEqual([3, 2 / 3]);
    expect(measured([twice], "rollback-time-p50")).toEqual([2, 60, true]);
  });
  test("to what is live already leaves nothing, and is neither a rollback nor a recovery", () => {
    const repaired = production()
      .deploy("a", { at: 0 })
      .deploy("b", { at: 10 })
      .deploy("b", { at: 20, kind: "rollback", restores: "production-3" })
      // Of what is live through a rollback.
      .deploy("b", { at: 30, kind: "rollback", restores: "production-5" })
      .deploy("b", { at: 40, kind: "rollback", restores: "production-3", ends: "interrupted" })
      .deploy("b", { at: 50, kind: "rollback", restores: "production-3" });
    expect(measured([repaired], "change-fail-rate")).toEqual([2, 0]);
    expect(measured([repaired], "rollback-time-p50")).toEqual([0, undefined, undefined]);
    expect(measured([repaired], "recovery-time-p50")).toEqual([0, undefined]);
  });
  test("to what is live already ends what was wrong with it", () => {
    const cured = production()
      .deploy("a", { at: 0, ends: "failed" })
      .deploy("a", { at: 20, took: 4, kind: "rollback", restores: "production-1" });
    expect(measured([cured], "recovery-time-p50")).toEqual([1, 23 * 60]);
  });
});

describe("times", () => {
  test("of a rollback by itself begin with the failed verdict", () => {
    const book = production().deploy("a", { at: 0 });
    for (const [at, restoredIn] of [
      [10, 1],
      [20, 2],
      [30, 6],
    ] as const)
      book.deploy("b", { at, restoredIn, ends: "rolled-back" });
    expect(measured([book], "rollback-time-p50")).toEqual([3, 120, true]);
    expect(measured([book], "rollback-time-max")).toEqual([3, 360, false]);
  });
  test("to recover end with what is healthy, however often something else fails before", () => {
    const book = production()
      .deploy("a", { at: 0, ends: "rolled-back" })
      .deploy("b", { at: 10, ends: "failed" })
      .deploy("c", { at: 60 });
    // From the first failed verdict, since the empty release is no health.
    expect(measured([book], "recovery-time-p50")).toEqual([1, 60 * 60]);
  });
  test("that are not over yet are not counted", () => {
    const book = production().deploy("a", { at: 0 }).deploy("b", { at: 10, ends: "failed" });
    expect(measured([book], "recovery-time-p50")).toEqual([0, undefined]);
  });
  test("to lead run from the first intent anywhere to the first health in the last environment", () => {
    const development = new Book("development").deploy("a", { at: 0 }).deploy("b", { at: 5 });
    const last = production()
      .deploy("a", { at: 100, took: 20 })
      .deploy("b", { at: 200, took: 5 })
      // Once more, which is no new lead.
      .deploy("a", { at: 900 });
    const books = [development, last];
    expect(measured(books, "lead-time-p50")).toEqual([2, 120 * 60]);
    expect(measured(books, "lead-time-p90")).toEqual([2, 200 * 60]);
    expect(measured(books, "lead-time-p50", options(WEEK), "development")).toEqual([2, 60]);
  });
  test("of deployments are of those that became healthy", () => {
    const book = production()
      .deploy("a", { at: 0, took: 30 })
      .deploy("b", { at: 50, took: 90, ends: "rolled-back" })
      .deploy("c", { at: 200, took: 10 })
      .deploy("d", { at: 300, took: 20 });
    expect(measured([book], "deployment-time-p50")).toEqual([3, 20 * 60]);
  });
  test("never are negative, when a clock is put back", () => {
    const book = production()
      .deploy("a", { at: 600, took: -60 })
      .deploy("b", { at: 500, took: -60, restoredIn: -60, ends: "rolled-back" })
      .deploy("c", { at: 400, took: -60, kind: "rollback", restores: "production-1" });
    const all = metricsOf([book], options(-WEEK)).flatMap(({ metrics }) => metrics);
    expect(all.filter(({ value }) => value !== undefined && value < 0)).toEqual([]);
  });
});

describe("zero downtime", () => {
  test("is what watched activations prove; older records prove nothing", () => {
    const book = production().deploy("a", { at: 0 });
    expect(measured([book], "zero-downtime")).toEqual([0, undefined, undefined]);
    book.deploy("b", { at: 10, activation: { reads: 4, broken: 0 } });
    expect(measured([book], "zero-downtime")).toEqual([1, 1, true]);
    book.deploy("c", { at: 20, ends: "rolled-back", activation: { reads: 9, broken: 1 } });
    expect(measured([book], "zero-downtime")).toEqual([2, 1 / 2, false]);
  });
});

describe("what validation found", () => {
  const found = (errors: number) => ({
    commit: "c",
    time: new Date(NOON).toISOString(),
    errors,
    warnings: 3,
  });

  test("on the default branch succeeds without errors, whatever it warns of", () => {
    const validations = [found(0), found(0), found(2)];
    expect(measured([], "validation-success", options(0, { validations }))).toEqual([3, 2 / 3, false]);
    expect(measured([], "validation-success", options(0))).toEqual([0, undefined, undefined]);
  });
  test("is caught before merging where somebody counted runs of pull requests", () => {
    const book = production().deploy("a", { at: 0 }).deploy("b", { at: 10, ends: "rolled-back" });
    const validations = [found(1), found(0)];
    const caughtBefore = { failed: 8, total: 20 };
    const given = options(WEEK, { validations, caughtBefore });
    expect(measured([book], "mistakes-before-merge", given)).toEqual([20, 8]);
    expect(measured([book], "mistakes-after-merge", given)).toEqual([4, 2]);
    expect(measured([book], "caught-before-merge", given)).toEqual([10, 8 / 10]);
    expect(measured([book], "caught-before-merge", options(WEEK, { validations }))).toEqual([0, undefined]);
  });
  test("is an override where it was accepted, as a forced gate is; records without it say nothing", () => {
    const book = production()
      .deploy("a", { at: 0, breakGlass: true })
      .deploy("b", { at: 10, validation: { suppressed: 3 }, breakGlass: true })
      .deploy("c", { at: 20, validation: {} });
    expect(measured([book], "manual-overrides")).toEqual([2, 2]);
  });
  test("is a configuration error where it was not, and so is a deployment that failed", () => {
    const book = production()
      .deploy("a", { at: 0, validation: { warnings: 2, errors: 1 } })
      .deploy("b", { at: 10, validation: { suppressed: 9 }, ends: "rolled-back" });
    expect(measured([book], "configuration-errors")).toEqual([2, 2]);
  });
});

describe("against the first ten", () => {
  const book = (count: number) => {
    const made = production();
    for (let at = 0; at < count; at++)
      made.deploy(`policies ${at}`, {
        at: at * 100,
        took: at < 10 ? 20 : 5,
        validation: { suppressed: at < 10 ? 40 : 2, warnings: at < 10 ? 10 : 2 },
      });
    return made;
  };
  test("there is nothing to say before there are ten more", () => {
    expect(measured([book(19)], "deployment-time-change")).toEqual([19, undefined, undefined]);
    expect(measured([book(20)], "deployment-time-change")).toEqual([20, -0.75, true]);
  });
  test("a change counts from the whole ledger, whatever time is looked at", () => {
    const given = options(WEEK, { since: NOON + 1_950 * MINUTE });
    expect(measured([book(21)], "deployment-time-p50", given)).toEqual([1, 300]);
    expect(measured([book(21)], "deployment-time-change", given)).toEqual([21, -0.75, true]);
  });
  test("a goal is met when it is reached", () => {
    const [, overrides, areMet] = measured([book(20)], "manual-overrides-change") ?? [];
    expect(overrides).toBeCloseTo(-0.95);
    expect(areMet).toBe(true);
    const [, errors, errorsMet] = measured([book(20)], "configuration-errors-change") ?? [];
    expect(errors).toBeCloseTo(-0.8);
    expect(errorsMet).toBe(false);
  });
  test("nothing can be less than nothing", () => {
    const made = production();
    for (let at = 0; at < 20; at++) made.deploy("a", { at, validation: {} });
    expect(measured([made], "manual-overrides-change")).toEqual([20, undefined, undefined]);
  });
});

test("what began before the time that is looked at is left out", () => {
  const book = production().deploy("a", { at: 0, ends: "rolled-back" }).deploy("b", { at: 100 });
  const since = NOON + 50 * MINUTE;
  expect(measured([book], "success-rate", options(WEEK, { since }))).toEqual([1, 1, true]);
  expect(measured([book], "rollback-time-max", options(WEEK, { since }))).toEqual([0, undefined, undefined]);
});

test("what ended since then but began before it is left out too", () => {
  const watched = { activation: { reads: 3, broken: 0 } };
  const book = production()
    .deploy("a", { at: 0, took: 60, ...watched })
    .deploy("b", { at: 100, ...watched })
    .deploy("c", { at: 110, ends: "inconclusive" })
    .add(200, "healthy", { id: "production-5", live: "production-5" });
  const given = (since: number) => options(WEEK, { since: NOON + since * MINUTE });
  expect(measured([book], "lead-time-p50", given(30))).toEqual([2, 60]);
  expect(measured([book], "zero-downtime", given(30))).toEqual([1, 1, true]);
  expect(measured([book], "lead-time-p50", given(150))).toEqual([0, undefined]);
});

test("without any deployment nothing has a value, and no goal is met or missed", () => {
  const all = metricsOf([production()], options(0)).flatMap(({ metrics }) => metrics);
  expect(all.length).toBeGreaterThan(Object.keys(METRIC_KINDS).length);
  for (const { n, value, goal } of all)
    expect({ n, value, met: goal?.met }).toEqual({ n: 0, value: undefined, met: undefined });
});

/** Deployments as anything may have told them. */
const told: fc.Arbitrary<Told> = fc
  .record({
    at: fc.integer({ min: -10_000, max: 10_000 }),
    took: fc.integer({ min: -100, max: 1_000 }),
    restoredIn: fc.integer({ min: -100, max: 1_000 }),
    ends: fc.constantFrom(
      ...(["healthy", "rolled-back", "failed", "inconclusive", "interrupted", "open"] as const),
    ),
    kind: fc.constantFrom("deploy" as const, "rollback" as const),
    restores: fc.constant("production-1"),
    breakGlass: fc.boolean(),
    validation: fc.record({ errors: fc.nat(5), warnings: fc.nat(5), suppressed: fc.nat(5) }),
    activation: fc.record({ reads: fc.nat(9), broken: fc.nat(1) }),
  })
  .map((one) => (one.kind === "rollback" ? one : { ...one, restores: undefined }))
  .map((one) => one as Told);

const histories = fc
  .tuple(
    ...["development", "staging", "production"].map((name) =>
      fc.tuple(
        fc.constant(name),
        fc.array(fc.tuple(fc.constantFrom("a", "b", "c", "d"), told), { maxLength: 30 }),
      ),
    ),
  )
  .map((environments) =>
    environments.map(([name, deployments]) => {
      const book = new Book(name);
      for (const [of, one] of deployments) book.deploy(of, one);
      return book;
    }),
  );

/** Of thirty deployments in each of three environments; more runs find nothing else. */
const RUNS = { numRuns: 40 };

describe("laws", () => {
  test("rates lie between 0 and 1, times and counts are not negative, and a value has something to rest on", () => {
    fc.assert(
      fc.property(histories, fc.option(fc.integer({ min: -10_000, max: 10_000 })), (books, from) => {
        const since = from === null ? {} : { since: NOON + from * MINUTE };
        for (const { name, unit, value, n } of metricsOf(books, options(0, since)).flatMap(
          ({ metrics }) => metrics,
        )) {
          if (value === undefined) continue;
          expect(n, name).toBeGreaterThan(0);
          expect(value, name).toBeGreaterThanOrEqual(name.endsWith("-change") ? -1 : 0);
          if (unit === "ratio" && !name.endsWith("-change")) expect(value, name).toBeLessThanOrEqual(1);
        }
      }),
      RUNS,
    );
  });
  test("the order of environments changes nothing", () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 0, max: 2 }), (books, turn) => {
        const byName = (list: readonly Book[]) =>
          new Map(metricsOf(list, options(0)).map((group) => [group.environment, group.metrics]));
        const turned = [...books.slice(turn), ...books.slice(0, turn)];
        expect(byName(turned)).toEqual(byName(books));
      }),
      RUNS,
    );
  });
  test("locks and evidence change nothing", () => {
    fc.assert(
      fc.property(
        histories,
        fc.nat(100),
        fc.constantFrom("lock", "unlock", "evidence"),
        (books, place, event) => {
          const given = options(0);
          const before = metricsOf(books, given);
          for (const book of books) {
            const [record] = new Book(book.environment).add(-20_000, event).records;
            if (record !== undefined) book.records.splice(place % (book.records.length + 1), 0, record);
          }
          expect(metricsOf(books, given)).toEqual(before);
        },
      ),
      RUNS,
    );
  });
});
