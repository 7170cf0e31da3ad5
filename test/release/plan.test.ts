import { expect, test } from "vitest";
import { type Plan, type PlanStyle, renderPlan } from "../../src/release/plan.ts";
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
