import { describe, expect, test } from "vitest";
import { deploymentRows } from "../../src/dashboard/deployment-rows.ts";
import type { LedgerRecord } from "../../src/release/record.ts";
import { digest } from "../release/ledgers.ts";

const URLS = { repository: "https://github.com/acme/policies" };
const COMMIT = "0123456789abcdef0123456789abcdef01234567";

/** A ledger, one record a minute; what is not said is of no matter. */
function records(...told: Partial<LedgerRecord>[]): LedgerRecord[] {
  return told.map((one, index) => ({
    ...{ format: "archi3-record/1", nonce: `n${index}`, epoch: index + 1, environment: "production" },
    time: `2026-11-28T12:${String(index).padStart(2, "0")}:00Z`,
    ...{ event: "intent", actor: "alice", tool: "test" },
    ...one,
  }));
}

const intent = (id: string, more: Partial<LedgerRecord> = {}): Partial<LedgerRecord> => ({
  ...{ event: "intent", id, kind: "deploy", digest: digest("a"), source: { commit: COMMIT } },
  ...more,
});

const rowsOf = (...told: Partial<LedgerRecord>[]) => deploymentRows("production", records(...told), URLS);

describe("a deployment is one row", () => {
  test("from its intent to its end, with what it says of itself", () => {
    const timings = { stage: 100, activate: 20, verify: 3000 };
    const rows = rowsOf(
      intent("production-1", {
        approvers: ["bob"],
        reason: "weekly",
        "run-url": "https://github.com/run",
        "break-glass": true,
      }),
      { event: "healthy", id: "production-1", live: "production-1", timings },
    );
    expect(rows).toEqual([
      {
        ...{
          id: "production-1",
          environment: "production",
          kind: "deploy",
          result: "healthy",
          live: "production-1",
        },
        ...{
          began: "2026-11-28T12:00:00Z",
          ended: "2026-11-28T12:01:00Z",
          digest: digest("a"),
          actor: "alice",
        },
        ...{
          approvers: ["bob"],
          reason: "weekly",
          runUrl: "https://github.com/run",
          breakGlass: true,
          timings,
          why: undefined,
        },
        ...{ commit: COMMIT, commitUrl: `https://github.com/acme/policies/commit/${COMMIT}` },
      },
    ]);
  });

  test("open until a record closes it, also while something is still to be restored", () => {
    const failed = {
      event: "failed",
      id: "production-1",
      restores: "production-0",
      timings: { verify: 5 },
      why: "503",
    } as const;
    expect(rowsOf(intent("production-1"))[0]).toMatchObject({ result: "open", ended: undefined });
    expect(rowsOf(intent("production-1"), failed)[0]).toMatchObject({
      result: "open",
      ended: undefined,
      why: "503",
    });
    const restored = {
      event: "rolled-back",
      id: "production-1",
      live: "production-0",
      timings: { restore: 7 },
    } as const;
    expect(rowsOf(intent("production-1"), failed, restored)[0]).toMatchObject({
      ...{ result: "rolled-back", ended: "2026-11-28T12:02:00Z", live: "production-0", why: "503" },
      timings: { verify: 5, restore: 7 },
    });
  });

  test("which later measurements change, but not how long it took", () => {
    const rows = rowsOf(
      intent("production-1"),
      {
        event: "inconclusive",
        id: "production-1",
        live: "production-1",
        timings: { verify: 10 },
        why: "no data",
      },
      { event: "healthy", id: "production-1", live: "production-1", timings: { verify: 99 } },
    );
    expect(rows[0]).toMatchObject({
      result: "healthy",
      ended: "2026-11-28T12:01:00Z",
      timings: { verify: 10 },
    });
    expect(rows[0]?.why).toBeUndefined();
  });

  test("whatever else the ledger says between", () => {
    const rows = rowsOf(
      { event: "lock", lock: { reason: "r", owner: "o" } },
      intent("production-2"),
      { event: "evidence", id: "production-2", evidence: { name: "load", result: "fail" } },
      { event: "interrupted", id: "production-2", live: "production-1" },
      { event: "unlock" },
      intent("production-6"),
      { event: "healthy", id: "production-0", live: "production-0" },
    );
    expect(rows.map(({ id, result }) => [id, result])).toEqual([
      ["production-6", "open"],
      ["production-2", "interrupted"],
    ]);
  });
});

describe("a commit's page", () => {
  const urlOf = (source: LedgerRecord["source"], urls = URLS as { repository: string | undefined }) =>
    deploymentRows(
      "production",
      records({ event: "intent", id: "production-1", ...(source === undefined ? {} : { source }) }),
      urls,
    )[0]?.commitUrl;

  test("is that of the repository which the source names, on the same server", () => {
    expect(urlOf({ commit: COMMIT, repository: "other/rules" })).toBe(
      `https://github.com/other/rules/commit/${COMMIT}`,
    );
    expect(urlOf({ commit: COMMIT, repository: "https://git.example/rules" })).toBeUndefined();
    for (const repository of ["../..", "../rules", "acme/.."])
      expect(urlOf({ commit: COMMIT, repository })).toBeUndefined();
  });

  test("is none without a repository's page, or where the commit is none", () => {
    expect(urlOf({ commit: COMMIT }, { repository: undefined })).toBeUndefined();
    expect(urlOf({ commit: "../../evil" })).toBeUndefined();
    expect(urlOf(undefined)).toBeUndefined();
  });

  test("of a rollback is that of what it makes live again", () => {
    const rows = rowsOf(
      intent("production-1"),
      { event: "healthy", id: "production-1", live: "production-1" },
      { event: "intent", id: "production-3", kind: "rollback", restores: "production-1" },
    );
    expect(rows[0]).toMatchObject({ id: "production-3", kind: "rollback", commit: COMMIT });
  });
});
