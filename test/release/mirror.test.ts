import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assumed, corrections, missing, type Shown, wantedOf } from "../../src/release/mirror.ts";
import { standingOf } from "../../src/release/standing.ts";
import { failed, healthy, ledger, rolledBack, type Told } from "./ledgers.ts";

const wanted = (...told: readonly Told[]) => wantedOf(standingOf(ledger(...told)));
const states = (...told: readonly Told[]) =>
  wanted(...told).map(({ payload: { id }, state }) => `${id} ${state}`);
const open: Told = { event: "intent", of: "z" };

describe("a deployment is shown", () => {
  test("in progress from its intent on, and what is live beside it stays so", () => {
    expect(states(open)).toEqual(["env-1 in_progress"]);
    expect(states(...healthy(1, "a"), open)).toEqual(["env-1 success", "env-3 in_progress"]);
  });

  test("as a success while it is live and healthy, and inactive when it was replaced", () => {
    expect(states(...healthy(1, "a"), ...healthy(3, "b"))).toEqual(["env-1 inactive", "env-3 success"]);
  });

  test("as a failure when its checks failed, also before what it replaced is restored, which is a success again", () => {
    const told = [...healthy(1, "a"), ...failed(3, "b", "env-1")];
    expect(states(...told.slice(0, 4))).toEqual(["env-1 success", "env-3 failure"]);
    expect(states(...told)).toEqual(["env-1 success", "env-3 failure"]);
    expect(states(...healthy(1, "a"), ...healthy(3, "b"), ...failed(5, "c", "env-1"))).toEqual([
      "env-1 success",
      "env-3 inactive",
      "env-5 failure",
    ]);
    expect(states(...failed(1, "a", "empty"))).toEqual(["env-1 failure"]);
  });

  test("as an error when it was interrupted, or nobody knows how it is, also if it is live", () => {
    const interrupted: Told = { event: "interrupted", id: "env-3", live: "env-1" };
    expect(states(...healthy(1, "a"), open, interrupted)).toEqual(["env-1 success", "env-3 error"]);
    const unclear: Told = { event: "inconclusive", id: "env-1", live: "env-1" };
    expect(states(open, unclear)).toEqual(["env-1 error"]);
    expect(states(open, unclear, { event: "healthy", id: "env-1", live: "env-1" })).toEqual([
      "env-1 success",
    ]);
    expect(states(open, unclear, ...healthy(3, "b"))).toEqual(["env-1 error", "env-3 success"]);
  });

  test("as one of its own when it is a rollback, with the commit of what it restores", () => {
    const told = [...healthy(1, "a"), ...healthy(3, "b"), ...rolledBack(5, "a", "env-1")];
    expect(states(...told)).toEqual(["env-1 inactive", "env-3 inactive", "env-5 success"]);
    const again = wanted(...told, ...rolledBack(7, "a", "env-5")).at(-1);
    expect(again?.payload).toMatchObject({ type: "archi3-policy/1", id: "env-7", kind: "rollback" });
    expect(again?.origin.id).toBe("env-1");
    expect(again?.about).toMatch(/^env-7: back to env-5, [0-9a-f]{12}$/);
  });

  test("not at all when it is old, unless it is live", () => {
    const many = Array.from({ length: 14 }, (_, at) => healthy(2 * at + 1, `v${at}`)).flat();
    expect(states(...many)).toHaveLength(10);
    expect(states(...many, ...failed(29, "x", "env-1"))[0]).toBe("env-1 success");
  });
});

test("whatever GitHub shows, the ledger wins: nothing is left to correct, and nothing is touched twice", () => {
  const told = [...healthy(1, "a"), ...healthy(3, "b"), ...failed(5, "c", "env-3"), open];
  const want = wanted(...told);
  const stranger = { type: "archi3-policy/1", id: "env-99", kind: "deploy" } as const;
  const payloads = [...want, ...want.slice(0, 2)].map(({ payload }) => payload);
  const [{ digest, "effective-digest": effective }] = payloads as [(typeof payloads)[number]];
  const all = [...payloads, { ...stranger, digest, "effective-digest": effective }];
  const state = fc.constantFrom(
    ...["none", "queued", "pending", "in_progress", "success", "failure", "error", "inactive"],
  );
  fc.assert(
    fc.property(fc.array(state, { minLength: all.length, maxLength: all.length }), (said) => {
      const shown: Shown[] = all.map((payload, at) => ({ number: at, payload, state: said[at] ?? "" }));
      const steps = corrections(want, shown);
      for (const step of steps) step.on.state = step.state;
      expect(new Set(steps.map(({ on }) => on)).size).toBe(steps.length);
      expect(shown.slice(0, want.length).map(({ state }) => state)).toEqual(want.map(({ state }) => state));
      expect(corrections(want, shown)).toEqual([]);
      const isActive = ({ state }: Shown) => state === "success" || state === "in_progress";
      expect(shown.slice(want.length).filter(isActive), "doubles and strangers claim nothing").toEqual([]);
    }),
  );
});

test("what is live is shown before what it replaced is taken away", () => {
  const before = wanted(...healthy(1, "a"), open);
  const now = wanted(...healthy(1, "a"), ...healthy(3, "z"));
  const shown = assumed(
    now.map(({ payload }, number) => ({ number, payload })),
    before,
    now,
  );
  expect(corrections(now, shown).map(({ on, state }) => `${on.payload.id} ${state}`)).toEqual([
    "env-3 success",
    "env-1 inactive",
  ]);
});

test("GitHub gets what it lacks between what it has, and what is live, but no history", () => {
  const now = wanted(...healthy(1, "a"), ...healthy(3, "b"), ...failed(5, "c", "env-3"), ...healthy(8, "d"));
  const lacks = (...has: number[]) => {
    const shown = has.map((at) => ({ number: at, payload: now[at]?.payload, state: "none" }) as Shown);
    return missing(now, shown).map(({ payload: { id } }) => id);
  };
  expect(lacks()).toEqual(["env-8"]);
  expect(lacks(1)).toEqual(["env-5", "env-8"]);
  expect(lacks(3)).toEqual([]);
});

test("a ledger that was begun anew does not take the old one's deployments for its own", () => {
  const [old] = wanted(...healthy(1, "a"));
  const now = wanted(...healthy(1, "b"));
  const shown: Shown[] = [{ number: 1, payload: old?.payload as Shown["payload"], state: "success" }];
  expect(missing(now, shown)).toHaveLength(1);
  expect(corrections(now, shown)).toMatchObject([{ on: { number: 1 }, state: "inactive" }]);
});
