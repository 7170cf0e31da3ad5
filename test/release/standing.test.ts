import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chooseRestore, chooseRollback, currentDeployment, standingOf } from "../../src/release/standing.ts";
import { liveSince } from "../../src/release/status.ts";
import { failed, HOUR, healthy, ledger, NOON, rolledBack, type Told } from "./ledgers.ts";

const back = (told: readonly Told[], openIsLive = false, asked?: string) => {
  const choice = chooseRollback(standingOf(ledger(...told)), openIsLive, asked);
  return choice.is === "deployment" ? choice.deployment.id : choice.why;
};
const THREE = [...healthy(1, "a"), ...healthy(3, "b"), ...healthy(5, "c")];

describe("the default of a rollback", () => {
  test("is the newest healthy one before what is live, with other content", () => {
    expect(back(THREE)).toBe("env-3");
    expect(back([...THREE, ...healthy(7, "c")])).toBe("env-3");
    expect(back(healthy(1, "a"))).toBe("nothing");
    expect(back([])).toBe("nothing");
  });

  test("never is what a rollback has left, unless it was healthy again", () => {
    const once = [...THREE, ...rolledBack(7, "b", "env-3")];
    expect(back(once)).toBe("env-1");
    expect(back([...once, ...rolledBack(9, "a", "env-1")])).toBe("nothing");
    expect(back([...once, ...healthy(9, "c"), ...healthy(11, "d")])).toBe("env-9");
  });

  test("after an automatic one is older than what was restored", () => {
    expect(back([...THREE, ...failed(7, "d", "env-5")])).toBe("env-3");
  });

  test("from the empty release is the newest that was healthy and did not fail since", () => {
    const told: Told[] = [...healthy(1, "a"), ...failed(3, "b", "empty")];
    expect(back(told)).toBe("env-1");
    expect(back(failed(1, "a", "empty"))).toBe("nothing");
  });

  test("of an open deployment is what was live, or the one before where it became live", () => {
    const told: Told[] = [...THREE, { event: "intent", of: "d" }];
    expect(back(told, false)).toBe("env-5");
    expect(back(told, true)).toBe("env-5");
  });

  test("of an open rollback is what that was to restore", () => {
    const told: Told[] = [...THREE, { event: "intent", of: "b", kind: "rollback", restores: "env-3" }];
    expect(back(told, false)).toBe("env-3");
    expect(back(told, true)).toBe("env-3");
  });
});

test("an id must have been healthy here", () => {
  const told = [...THREE, ...failed(7, "d", "env-5")];
  expect(back(told, false, "env-1")).toBe("env-1");
  expect(back(told, false, "env-7")).toBe("never-healthy");
  for (const asked of ["other-1", "$(id)", "", "env-2"]) expect(back(told, false, asked)).toBe("unknown");
});

test("what failed is followed by what was live, or by an older one where that was not healthy", () => {
  const restore = (told: readonly Told[], of: string) => {
    const entries = ledger(...told, {
      event: "intent",
      of,
      previous: standingOf(ledger(...told)).current ?? "",
    });
    const choice = chooseRestore(standingOf(entries), entries.at(-1) as (typeof entries)[number]);
    return typeof choice === "object" ? choice.id : choice;
  };
  const unclear: Told[] = [
    { event: "intent", of: "d" },
    { event: "inconclusive", id: "env-7", live: "env-7" },
  ];
  expect(restore(THREE, "d")).toBe("env-5");
  expect(restore(THREE, "c")).toBeUndefined();
  expect(restore([...THREE, ...unclear], "e")).toBe("env-5");
  expect(restore([], "a")).toBe("empty");
});

test("what was restored is live since then", () => {
  const entries = ledger(...healthy(1, "a", 0), ...failed(3, "b", "env-1", 5));
  expect(Date.parse(liveSince(entries, "env-1") ?? "")).toBe(NOON + 5 * HOUR);
});

const step = fc.record({
  of: fc.constantFrom("a", "b", "c"),
  does: fc.constantFrom("healthy", "failed", "rollback"),
});

/** What commands write one after the other, each by what the ledger says. */
function played(steps: readonly { of: string; does: string }[]): Told[] {
  const told: Told[] = [];
  for (const { of, does } of steps) {
    const standing = standingOf(ledger(...told));
    const epoch = told.length + 1;
    if (does === "healthy") told.push(...healthy(epoch, of));
    else if (does === "failed") told.push(...failed(epoch, of, standing.current ?? "empty"));
    else {
      const choice = chooseRollback(standing, false, undefined);
      if (choice.is === "deployment") {
        const { id, intent } = choice.deployment;
        const parts = {
          digest: intent.digest as never,
          "effective-digest": intent["effective-digest"] as never,
        };
        const [begun, closed] = rolledBack(epoch, of, id) as [Told, Told];
        const { of: _of, ...rest } = begun;
        told.push({ ...rest, ...parts }, closed);
      }
    }
  }
  return told;
}

test("a rollback never chooses the content that is live, nor what was never healthy; rollbacks alone come to an end", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const told = played(steps);
      const standing = standingOf(ledger(...told));
      expect(standing.open).toBeUndefined();
      const choice = chooseRollback(standing, false, undefined);
      if (choice.is === "deployment") {
        expect(choice.deployment.wasHealthy).toBe(true);
        expect(choice.deployment.intent["effective-digest"]).not.toBe(
          currentDeployment(standing)?.intent["effective-digest"],
        );
      }
      const more = played([...steps, ...Array.from({ length: 4 }, () => ({ of: "a", does: "rollback" }))]);
      expect(chooseRollback(standingOf(ledger(...more)), false, undefined).is).toBe("refused");
    }),
  );
});
