import { expect, test } from "vitest";
import { type ActionFlags, checkAction, type DeployAction } from "../../src/cli/deploy-actions.ts";
import { refusal } from "../release/refusal.ts";

test.each<[DeployAction, ActionFlags, string]>([
  ["rollback", { bundle: "b.tar.gz" }, "--bundle"],
  ["rollback", { planHash: "0" }, "--plan-hash"],
  ["rollback", { wait: 0 }, "--wait"],
  ["rollback", { breakGlass: true, reason: "now" }, "--break-glass"],
  ["list", { deploymentId: "production-1" }, "--deployment-id"],
  ["list", { reason: "now" }, "--reason"],
  ["deploy", { deploymentId: "production-1" }, "--deployment-id"],
])("--action %s does not pass over %o", async (action, flags, named) => {
  expect(await refusal(() => checkAction(action, "production", flags))).toMatch(`E_USAGE 2 ${named}: `);
});

test.each<[DeployAction, ActionFlags]>([
  ["rollback", { deploymentId: "production-1", reason: "now" }],
  ["deploy", { bundle: "b.tar.gz", planHash: "0", wait: 0, breakGlass: true, reason: "now" }],
  ["list", {}],
])("--action %s takes %o", (action, flags) => {
  checkAction(action, "production", flags);
});
