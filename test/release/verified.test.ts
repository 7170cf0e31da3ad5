import { expect, test } from "vitest";
import type { Before } from "../../src/release/gates.ts";
import type { Entry, LedgerRecord } from "../../src/release/record.ts";
import { standingOf } from "../../src/release/standing.ts";
import { decisiveRecords, verifiedBy } from "../../src/release/verified.ts";
import { digest, failed, HOUR, healthy, ledger, NOON, rolledBack } from "./ledgers.ts";

const beforeOf = (entries: readonly Entry[]): Before => ({
  ...{ environment: "staging", entries, standing: standingOf(entries) },
  evidence: ["fail", "pass"].map((result, at) => ({
    digest: digest("one"),
    evidence: { name: "load", result: result as "pass" },
    time: new Date(NOON + at * HOUR).toISOString(),
  })),
});

/** What a test says of the records that entries stand for. */
function verified(entries: readonly Entry[], of = "one") {
  const wanted = decisiveRecords(entries, digest(of)) ?? [];
  const records = wanted.map((entry) => ({
    ...({ ...entry, actor: `who wrote ${entry.epoch}` } as unknown as LedgerRecord),
    ...(entry.event === "intent" ? { approvers: ["carol"] } : {}),
    verification: [{ check: `of ${entry.epoch}`, verdict: "pass" as const, measurements: 1, failures: 0 }],
  }));
  return verifiedBy(records, beforeOf(entries), digest(of), NOON + 10 * HOUR);
}

test("what the newest verdict rests on, who deployed and approved, since when it is healthy, and the newest evidence", () => {
  expect(verified(ledger(...healthy(1, "one", 2)))).toEqual({
    ...{ environment: "staging", id: "env-1" },
    "healthy-since": new Date(NOON + 2 * HOUR).toISOString(),
    "soaked-ms": 8 * HOUR,
    checks: [expect.objectContaining({ check: "of 2" })],
    evidence: [{ name: "load", result: "pass", time: new Date(NOON + HOUR).toISOString() }],
    deployed: { actor: "who wrote 1", approvers: ["carol"], "run-url": null },
  });
});

test("what was never deployed there is said to be so, whatever else is live", () => {
  expect(verified(ledger(...healthy(1, "other")))).toMatchObject({ id: null, checks: [], deployed: null });
});

test("what failed there, or was left by a rollback, does not count as healthy", () => {
  expect(verified(ledger(...healthy(1, "other"), ...failed(3, "one", "env-1")))).toMatchObject({
    ...{ id: "env-3", "healthy-since": null, "soaked-ms": null },
    checks: [{ check: "of 4" }],
  });
  const left = ledger(...healthy(1, "other"), ...healthy(3, "one"), ...rolledBack(5, "other", "env-1"));
  expect(verified(left)).toMatchObject({ id: "env-3", "healthy-since": null });
});

test("what was restored after a failure is told by the checks that it passed then", () => {
  const restored = ledger(...healthy(1, "one"), ...failed(3, "other", "env-1"));
  expect(verified(restored)).toMatchObject({ id: "env-1", checks: [{ check: "of 5" }] });
});
