import type { EnvironmentStatus } from "../../src/release/status.ts";
import type { Seen } from "../../src/report/openmetrics.ts";
import { metricsOf } from "../../src/watch/metrics.ts";
import { deploymentCounts } from "../../src/watch/past-deployments.ts";
import { digest, NOON } from "../release/ledgers.ts";
import { Book } from "../watch/histories.ts";

/** Deployments with everything that metrics are made of. */
function books(): Book[] {
  const made = ["development", "production"].map((name) => new Book(name));
  for (const book of made) {
    for (let at = 0; at < 20; at++)
      book.deploy(`policies ${at}`, {
        ...{ at: 60 * at, took: 2 },
        validation: { suppressed: at < 10 ? 4 : 1, warnings: 3 },
        activation: { reads: 3, broken: 0 },
        ...(at === 15 ? { ends: "rolled-back" as const } : {}),
      });
    book.deploy("policies 3", { at: 1300, kind: "rollback", restores: `${book.environment}-1` });
  }
  return made;
}

export const BOOKS = books();
export const COUNTS = deploymentCounts(BOOKS);
export const GROUPS = metricsOf(BOOKS, {
  ...{ now: NOON + 14 * 86_400_000, last: "production" },
  validations: [{ commit: "c", time: new Date(NOON).toISOString(), errors: 0, warnings: 1 }],
  caughtBefore: { failed: 7, total: 9 },
});

const STATUS: EnvironmentStatus = {
  ...{ environment: "production", live: "production-3", digest: digest("a"), condition: "healthy" },
  ...{ since: null, where: "git branch policy-live/production", drifted: false, holds: null, bare: false },
  ...{
    unreadable: null,
    evidence: [],
    stops: [],
    refused: [],
    open: null,
    candidate: null,
    promotable: null,
  },
  "stale-since": null,
};

/** What somebody has looked at, with texts that are not to be trusted. */
export const SEEN: Seen = {
  environments: [
    STATUS,
    { ...STATUS, environment: "staging", condition: "failed", drifted: true },
    { ...STATUS, environment: "development", live: null, digest: null, condition: "unknown", drifted: null },
  ],
  looked: NOON + 14 * 86_400_000 + 250,
  health: [
    {
      environment: "production",
      checks: [
        { check: "error-ratio", verdict: "fail" },
        { check: "latency", verdict: "warn" },
        { check: 'a "check"', verdict: "pass" },
        { check: "silent", verdict: "inconclusive" },
        { check: "away", verdict: "error" },
      ],
    },
    { environment: "development", checks: [] },
  ],
  objectives: [
    {
      ...{ name: 'say "hi" \\ \n# EOF\n\u001b[31m', environment: "production", state: "kept" },
      ...{ value: 0.12, target: "<200ms", said: "fine", window: 300_000 },
    },
    {
      ...{ name: "availability", environment: "production", state: "unknown" },
      ...{ value: undefined, target: ">99.9%", said: "no data", window: 300_000 },
    },
  ],
  alerts: [
    {
      ...{ id: "1", name: "drift", environment: "staging", subject: "target", summary: "it drifted" },
      ...{ since: "2026-11-28T12:00:00Z", deliveries: [] },
    },
    {
      ...{ id: "2", name: "drift", environment: "staging", subject: "another", summary: "it drifted" },
      ...{ since: "2026-11-28T12:00:00Z", until: "2026-11-28T13:00:00Z", deliveries: [] },
    },
    {
      ...{ id: "3", name: "validation-failure", subject: "main", summary: "invalid" },
      ...{ since: "2026-11-28T12:00:00Z", silenced: "migration", deliveries: [] },
    },
  ],
};
