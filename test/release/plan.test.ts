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
  "back-to": null,
  notes: [],
};

test("a plan says whether no commit touches the policies, or nobody can tell", () => {
  expect(renderPlan(PLAN, PLAIN)).toContain("Commits\n- none that touches the policies\n");
  const unknown = { ...PLAN, commits: null, "commits-unknown": "this clone is shallow" };
  expect(renderPlan(unknown, PLAIN)).toContain("Commits\n- unknown: this clone is shallow\n");
});
