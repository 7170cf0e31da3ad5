import { expect, test } from "vitest";
import type { Plan } from "../../src/release/plan.ts";
import { renderPlanText } from "../../src/report/plan-text.ts";
import { gatesWith, plan } from "./plans.ts";

const text = (parts: Partial<Plan> = {}) => renderPlanText(plan(parts), (bold) => bold);

test("a plan says whether no commit touches the policies, or nobody can tell", () => {
  expect(text({ commits: [] })).toContain("Commits\n  none that touches the policies\n");
  const unknown = { commits: null, "commits-unknown": "this clone is shallow" };
  expect(text(unknown)).toContain("Commits\n  unknown: this clone is shallow\n");
});

test("a plan says what happens where the deployment fails, and the way back by hand", () => {
  const end = (parts: Partial<Plan>) => text(parts).split("If it fails\n")[1];
  expect(end({ "back-to": "empty", "back-by-hand": null })).toBe(
    "  nothing healthy was there before: no policies would be live\n" +
      "  by hand: a rollback finds nothing healthy to go back to by itself; a deployment that was healthy once can be " +
      "named with --deployment-id (see archi3-policy history --environment production)\n",
  );
  expect(end({ "back-to": "production-1", "back-by-hand": "production-1" })).toBe(
    "  production-1 is made live again by itself\n" +
      "  by hand: archi3-policy rollback --environment production --deployment-id production-1\n",
  );
  expect(end({ "back-to": null, "back-by-hand": null })).toMatch(
    /^ {2}it stays: what is live has the same effective policies/,
  );
});

test("a plan shows its gates before its changes, which may be many", () => {
  const titles = text()
    .split("\n")
    .filter((line) => /^[A-Z][a-z]+$/.test(line));
  expect(titles.slice(0, 3)).toEqual(["Gates", "Changes", "Checklist"]);
});

test("a plan names the deployment that is open in its first line", () => {
  expect(text({ open: "production-7" })).toContain(
    "may be deployed when production-7, which is open, has ended",
  );
});

const TO_APPROVE = { is: "wait", reason: "alice may approve", until: undefined } as const;
const FROZEN = { is: "wait", reason: "frozen", until: Date.parse("2026-12-01T08:00:01Z") } as const;
const LOCKED = { is: "refuse", reason: "locked", mend: "unlock" } as const;

test.each([
  [{ approval: TO_APPROVE }, "may be deployed once it is approved"],
  [
    { approval: TO_APPROVE, freeze: FROZEN },
    "may be deployed from 2026-12-01 08:01 UTC, once it is approved",
  ],
  [{ approval: TO_APPROVE, lock: LOCKED }, "is refused by lock"],
  [{ freeze: FROZEN }, "may be deployed from 2026-12-01 08:01 UTC"],
])("an approval that is still to be given is no obstacle: %j", (gates, decision) => {
  expect(text({ gates: gatesWith(gates) }).split("\n")[1]).toContain(decision);
});

test("a plan says what the environment before said, and who deployed there", () => {
  const lines = text().split("Verified in staging\n")[1]?.split("\n\n")[0]?.split("\n");
  expect(lines).toEqual([
    "  staging-9: healthy for 2 d",
    "  deployed by bob, approved by carol (https://github.com/octo-org/policies/actions/runs/41)",
    "  ✔ error-ratio: pass, 30 measurements: 0.2 %",
    "  ✔ load pass, 4.6, https://ci.example/7",
  ]);
});
