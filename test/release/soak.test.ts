import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { soakOf, staysOf } from "../../src/release/soak.ts";
import { digest, failed, HOUR, healthy, ledger, MINUTE, NOON, rolledBack, type Told } from "./ledgers.ts";

const staysIn = (told: readonly Told[], of: string) =>
  staysOf(ledger(...told), digest(of)).map(({ from, to, ended }) => [
    (from - NOON) / HOUR,
    to === undefined ? undefined : (to - NOON) / HOUR,
    ended,
  ]);

describe("stays", () => {
  test("last from healthy to another digest's activation", () => {
    expect(staysIn([...healthy(1, "a", 0), ...healthy(3, "b", 5)], "a")).toEqual([[0, 5, "replaced"]]);
    expect(staysIn([...healthy(1, "a", 0), ...healthy(3, "b", 5)], "b")).toEqual([[5, undefined, undefined]]);
  });

  test("a repair does not break them, also while it is under way", () => {
    expect(staysIn([...healthy(1, "a", 0), ...healthy(3, "a", 2)], "a")).toEqual([[0, undefined, undefined]]);
    expect(staysIn([...healthy(1, "a", 0), { event: "intent", of: "a", at: 2 }], "a")).toEqual([
      [0, undefined, undefined],
    ]);
  });

  test("one that failed is over when it failed, also where it is still to be taken away", () => {
    const told: Told[] = [
      ...healthy(1, "a", 0),
      { event: "intent", of: "a", at: 2 },
      { event: "failed", id: "env-3", restores: "empty", at: 3 },
    ];
    expect(staysIn(told, "a")).toEqual([[0, 3, "bad"]]);
  });

  test("begin anew with a restoration, since another digest was live", () => {
    expect(staysIn([...healthy(1, "a", 0), ...failed(3, "b", "env-1", 2)], "a")).toEqual([
      [0, 2, "replaced"],
      [2, undefined, undefined],
    ]);
  });

  test("do not begin with a restoration whose checks fail, or say nothing", () => {
    for (const [restored, ended] of [
      ["failed", "bad"],
      ["inconclusive", "inconclusive"],
    ] as const) {
      const told = [...healthy(1, "a", 0), ...failed(3, "b", "env-1", 2)];
      const last = told.pop() as Told;
      expect(staysIn([...told, { ...last, restored }], "a")).toEqual([
        [0, 2, "replaced"],
        [2, 2, ended],
      ]);
      expect(soakOf(ledger(...told, { ...last, restored }), digest("a"), NOON + 9 * HOUR)).toEqual({
        is: ended,
      });
    }
  });

  test("are not moved by a note that a wrong clock has dated", () => {
    const note: Told = { event: "evidence", id: "env-1", at: 100_000 };
    expect(staysIn([...healthy(1, "a", 0), note, ...healthy(4, "b", 5)], "b")).toEqual([
      [5, undefined, undefined],
    ]);
  });

  test("are not broken by one that was never activated", () => {
    const told: Told[] = [
      ...healthy(1, "a", 0),
      { event: "intent", of: "b", at: 2 },
      { event: "interrupted", id: "env-3", live: "env-1", at: 3 },
    ];
    expect(staysIn(told, "a")).toEqual([[0, undefined, undefined]]);
  });

  test("are bad where a rollback left them, and begin anew when one comes back", () => {
    const told = [...healthy(1, "a", 0), ...healthy(3, "b", 1), ...rolledBack(5, "a", "env-1", 4)];
    expect(staysIn(told, "b")).toEqual([[1, 4, "bad"]]);
    expect(staysIn([...told, ...rolledBack(7, "b", "env-3", 6)], "b")).toEqual([
      [1, 4, "bad"],
      [6, undefined, undefined],
    ]);
  });

  test("a clock that is put back makes none longer", () => {
    const told = [...healthy(1, "a", 3), ...healthy(3, "b", 2), ...healthy(5, "a", 2)];
    expect(staysIn(told, "a")).toEqual([
      [3, 3, "replaced"],
      [3, undefined, undefined],
    ]);
  });
});

describe("a soak", () => {
  const soakIn = (told: readonly Told[], of: string, hours: number) =>
    soakOf(ledger(...told), digest(of), NOON + hours * HOUR);

  test("is the longest stay, whatever came after it", () => {
    const told = [...healthy(1, "a", 0), ...healthy(3, "b", 5), ...healthy(5, "a", 6)];
    expect(soakIn(told, "a", 7)).toEqual({
      is: "stayed",
      longestMs: 5 * HOUR,
      lasts: true,
      sinceMs: NOON + 6 * HOUR,
    });
  });

  test("does not count where the newest deployment of the digest failed", () => {
    const told = [...healthy(1, "a", 0), ...healthy(3, "b", 30), ...failed(5, "a", "env-3", 31)];
    expect(soakIn(told, "a", 40)).toEqual({ is: "bad" });
  });

  test("does not count after a rollback", () => {
    const told = [...healthy(1, "a", 0), ...healthy(3, "b", 1), ...rolledBack(5, "a", "env-1", 30)];
    expect(soakIn(told, "b", 40)).toEqual({ is: "bad" });
  });

  test("nobody knows of one whose repair was inconclusive, until it is measured again", () => {
    const told: Told[] = [
      ...healthy(1, "a", 0),
      { event: "intent", of: "a", at: 2 },
      { event: "inconclusive", id: "env-3", live: "env-3", at: 2 },
    ];
    expect(soakIn(told, "a", 9)).toEqual({ is: "inconclusive" });
    expect(soakIn([...told, { event: "healthy", id: "env-3", live: "env-3", at: 3 }], "a", 4)).toMatchObject({
      is: "stayed",
      lasts: true,
      sinceMs: NOON + 3 * HOUR,
    });
  });

  test("there is none of a digest that was never there", () => {
    expect(soakIn(healthy(1, "a", 0), "b", 9)).toEqual({ is: "never" });
  });

  test("in the future, by a clock that was wrong, is no time yet", () => {
    expect(soakIn(healthy(1, "a", 5), "a", 4)).toMatchObject({ longestMs: 0, lasts: true });
  });
});

/** Histories that commands can write: each step closes what it opens, or leaves the last one open. */
const step = fc.record({
  of: fc.constantFrom("a", "b", "c"),
  end: fc.constantFrom("healthy", "failed", "inconclusive", "interrupted", "rollback"),
  minutes: fc.integer({ min: -90, max: 300 }),
});

function historyOf(steps: readonly (typeof step extends fc.Arbitrary<infer T> ? T : never)[]): Told[] {
  const told: Told[] = [];
  const made: { id: string; of: string }[] = [];
  let live: string | undefined;
  let minutes = 0;
  for (const { of, end, minutes: passed } of steps) {
    minutes += passed;
    const at = minutes / 60;
    const epoch = told.length + 1;
    const id = `env-${epoch}`;
    const [oldest] = made;
    const previous = live === undefined ? {} : { live };
    if (end === "rollback" && oldest !== undefined) told.push(...rolledBack(epoch, oldest.of, oldest.id, at));
    else if (end === "failed") told.push(...failed(epoch, of, live ?? "empty", at));
    else if (end === "interrupted")
      told.push({ event: "intent", of, at }, { event: "interrupted", id, ...previous, at });
    else if (end === "inconclusive")
      told.push({ event: "intent", of, at }, { event: "inconclusive", id, live: id, at });
    else told.push(...healthy(epoch, of, at));
    if (end === "healthy" || end === "rollback") made.push({ id, of });
    if (end === "failed") live ??= "empty";
    else if (end !== "interrupted") live = id;
  }
  return told;
}

test("stays follow each other, only the last one lasts, and of all digests at most one is there", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const entries = ledger(...historyOf(steps));
      const all = ["a", "b", "c"].map((of) => staysOf(entries, digest(of)));
      for (const stays of all) {
        for (const [index, { from, to }] of stays.entries()) {
          expect(to ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(from);
          expect(from).toBeGreaterThanOrEqual(stays[index - 1]?.to ?? Number.NEGATIVE_INFINITY);
          if (to === undefined) expect(index).toBe(stays.length - 1);
        }
      }
      expect(all.filter((stays) => stays.at(-1)?.to === undefined && stays.length > 0).length).toBeLessThan(
        2,
      );
    }),
  );
});

test("a stay is never longer than the time that all clocks together have seen", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const entries = ledger(...historyOf(steps));
      const times = entries.map(({ time }) => Date.parse(time));
      const end = Math.max(NOON, ...times) + MINUTE;
      for (const of of ["a", "b", "c"]) {
        const soak = soakOf(entries, digest(of), end);
        if (soak.is === "stayed") expect(soak.longestMs).toBeLessThanOrEqual(end - Math.min(...times));
      }
    }),
  );
});
