import type { Gate, GateVerdict } from "../../src/release/gates.ts";
import type { Plan } from "../../src/release/plan.ts";
import type { Change } from "../../src/release/semantic-diff.ts";
import { digest, effective } from "../release/ledgers.ts";

/** Plans as tests write them: one that nothing is to be said against, and what is otherwise. */

const PASS: GateVerdict = { is: "pass", reason: "it holds" };

/** The gates, all of which hold, but for those that are given. */
export function gatesWith(otherwise: { [name: string]: GateVerdict } = {}): Gate[] {
  const names = ["bundle", "after", "evidence", "lock", "freeze", "plan", "approval", "checklist"] as const;
  return names.map((name) => ({ name, verdict: otherwise[name] ?? PASS }));
}

export function change(parts: Partial<Change> = {}): Change {
  return {
    ...{ path: "agents/reefer-monitor.yaml", pointer: "/x", subject: "@reefer-monitor", bearing: "changed" },
    ...{ area: "agents", place: "quality-standards › accuracy", before: ">90%", after: ">95%" },
    ...parts,
  };
}

export const WIDENED = change({
  ...{ bearing: "widened", area: "permissions", place: "mcp-permissions › filesystem" },
  ...{ before: "read", after: "read, write" },
});

export function plan(parts: Partial<Plan> = {}): Plan {
  return {
    format: "archi3-plan/1",
    environment: "production",
    live: { id: "production-12", digest: digest("old") },
    digest: digest("new"),
    source: { commit: "8f14e45fceea167a5a36dedd4bea2543f3c1a2b4", repository: "octo-org/policies" },
    "effective-digest": effective("new"),
    "config-digest": "5".repeat(64),
    hash: "fb9f8e1b1945".repeat(5),
    changes: [change()],
    risk: { level: "low", reasons: ["no rights, security or demands are touched"] },
    gates: gatesWith(),
    checklist: [
      { point: "policies valid", state: "holds", reason: "they were validated before this plan was made" },
      { point: "somebody is told", state: "unknown", reason: "no route for deployments is configured" },
    ],
    verified: {
      ...{ environment: "staging", id: "staging-9", "healthy-since": "2026-11-26T12:00:00.000Z" },
      "soaked-ms": 48 * 3_600_000,
      checks: [{ check: "error-ratio", verdict: "pass", measurements: 30, failures: 0, said: "0.2 %" }],
      evidence: [
        {
          ...{ name: "load", result: "pass", value: 4.6, url: "https://ci.example/7" },
          time: "2026-11-27T09:00:00.000Z",
        },
      ],
      deployed: {
        ...{ actor: "bob", approvers: ["carol"] },
        "run-url": "https://github.com/octo-org/policies/actions/runs/41",
      },
    },
    commits: [
      {
        commit: "8f14e45fceea167a5a36dedd4bea2543f3c1a2b4",
        title: "Watch reefers more closely",
        author: "Alice",
        rationale: "Two alarms came late.\n\nDetails follow.",
      },
    ],
    open: null,
    "back-to": "production-12",
    "back-by-hand": "production-12",
    notes: [],
    ...parts,
  };
}
