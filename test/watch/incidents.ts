import type { LedgerRecord } from "../../src/release/record.ts";
import { ledger, type Told } from "../release/ledgers.ts";

/** What a test says of a whole record. */
export type ToldRecord = Told & Partial<Omit<LedgerRecord, "epoch" | "time" | "event">>;

/** The whole records of the environment `env`, oldest first. */
export function recordsOf(...told: readonly ToldRecord[]): LedgerRecord[] {
  return ledger(...told).map((entry, at) => {
    const { at: _, of: _of, ...more } = told[at] ?? { event: "intent" };
    const { commit, ...parts } = entry;
    return {
      ...{ format: "archi3-record/1", nonce: `nonce-${commit}`, environment: "env" },
      ...{ actor: "alice", tool: "0.1.0", ...parts, ...more },
    };
  });
}

const RUN = "https://github.com/octo-org/policies/actions/runs";

/** env-3 fails after env-1, which is restored; everything is recorded that can be. */
export function failure(): ToldRecord[] {
  return [
    { event: "intent", of: "old", at: 0 },
    { event: "healthy", id: "env-1", live: "env-1" },
    {
      ...{ event: "intent", of: "new", at: 1, previous: "env-1", actor: "bob", approvers: ["carol"] },
      ...{ "run-url": `${RUN}/7`, reason: "a new team" },
      ...{ "break-glass": true, gates: [{ gate: "soak", verdict: "bypassed", reason: "20 min of 1 h" }] },
      source: { commit: "8f14e45fceea167a5a36dedd4bea2543f3c1a2b4", "pull-request": 12 },
    },
    {
      ...{ event: "failed", id: "env-3", restores: "env-1", why: "error-ratio: 5 %", actor: "bob", at: 1.5 },
      timings: { activate: 2_000, verify: 240_000 },
      verification: [{ check: "error-ratio", verdict: "fail", measurements: 4, failures: 2, said: "5 %" }],
    },
    {
      ...{ event: "rolled-back", id: "env-3", restores: "env-1", live: "env-1", restored: "healthy" },
      verification: [{ check: "error-ratio", verdict: "pass", measurements: 1, failures: 0, said: "0.2 %" }],
    },
  ];
}

/** env-6 takes its place, and is healthy. */
export function recovery(): ToldRecord[] {
  return [
    { event: "intent", of: "mended", at: 3 },
    { event: "healthy", id: "env-6", live: "env-6", at: 3.5 },
  ];
}
