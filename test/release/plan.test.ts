import { expect, test } from "vitest";
import type { Gate } from "../../src/release/gates.ts";
import { decisionOf, type Plan, type PlanStyle, renderPlan } from "../../src/release/plan.ts";
import { digest, effective } from "./ledgers.ts";

const PLAIN: PlanStyle = {
  text: (untrusted) => untrusted,
  heading: (text) => text,
  item: (text) => `- ${text}`,
  strong: (text) => text,
};

const PLAN: Plan = {
  format: "archi3-plan/1",
  environment: "production",
  live: null,
  digest: digest("one"),
  "effective-digest": effective("one"),
  "config-digest": "",
  hash: "",
  changes: [],
  risk: { level: "low", reasons: [] },
  gates: [],
  checklist: [],
  commits: [],
  open: null,
  "back-to": null,
  "back-by-hand": null,
  notes: [],
};

test("a plan says whether no commit touches the policies, or nobody can tell", () => {
  expect(renderPlan(PLAN, PLAIN)).toContain("Commits\n- none that touches the policies\n");
  const unknown = { ...PLAN, commits: null, "commits-unknown": "this clone is shallow" };
  expect(renderPlan(unknown, PLAIN)).toContain("Commits\n- unknown: this clone is shallow\n");
});

test("a plan says what happens where the deployment fails, and a way back by hand only where there is one", () => {
  const end = (parts: Partial<Plan>) => renderPlan({ ...PLAN, ...parts }, PLAIN).split("If it fails\n")[1];
  expect(end({ "back-to": "empty" })).toBe("- nothing healthy was there before: no policies would be live\n");
  expect(end({ "back-to": "production-1", "back-by-hand": "production-1" })).toBe(
    "- production-1 is made live again by itself\n" +
      '- by hand, to production-1: archi3-policy rollback --environment production --reason "…"\n',
  );
  expect(end({})).toMatch(/^- it stays: what is live has the same effective policies/);
});

test("a plan names the deployment that is open in its first line", () => {
  expect(renderPlan({ ...PLAN, open: "production-7" }, PLAIN)).toContain(
    "may be deployed when production-7, which is open, has ended",
  );
});

test("a plan says what an approval and other gates leave open, and when", () => {
  const approval: Gate = { name: "approval", verdict: { is: "wait", reason: "alice", until: undefined } };
  const soak = (until: number | undefined): Gate => ({
    name: "after",
    verdict: { is: "wait", reason: "soak", until },
  });
  const lock: Gate = { name: "lock", verdict: { is: "refuse", reason: "locked", mend: "unlock" } };
  const decided = (gates: Gate[], open: string | null = null) => decisionOf({ ...PLAN, gates, open });
  expect(decided([approval])).toBe("may be deployed once it is approved");
  expect(decided([approval, soak(0)])).toBe(
    "may be deployed from 1970-01-01T00:00:00.000Z, once it is approved",
  );
  expect(decided([soak(0)])).toBe("may be deployed from 1970-01-01T00:00:00.000Z");
  expect(decided([approval, soak(undefined)])).toBe("has to wait, and to be approved");
  expect(decided([approval], "production-7")).toMatch(
    /^may be deployed once it is approved, and when production-7, which is open, has ended;/,
  );
  expect(decided([approval, lock])).toBe("is refused by lock");
});
