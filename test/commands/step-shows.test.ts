import { expect, test } from "vitest";
import type { Outcome } from "../../src/commands/deployment-world.ts";
import { longestWait, resumeCommand } from "../../src/commands/github-of.ts";
import { outcomeShown, planShown, statusShown } from "../../src/commands/step-shows.ts";
import type { GateVerdict } from "../../src/release/gates.ts";
import type { EnvironmentStatus } from "../../src/release/status.ts";
import { gatesWith, plan } from "../report/plans.ts";

const RUN = {
  ...{ GITHUB_REPOSITORY: "octo-org/policies", GITHUB_RUN_ID: "7" },
  GITHUB_WORKFLOW_REF: "octo-org/policies/.github/workflows/ship.yml@refs/heads/main",
};
const HOUR = 3_600_000;
const MOMENT = { now: 0, waitMs: 0, isLive: false };
const resume = resumeCommand("production", RUN);
const WAIT: GateVerdict = { is: "wait", reason: "the soak is not over", until: HOUR };
const decided = (gates: { [name: string]: GateVerdict }, moment: Partial<typeof MOMENT> = {}) =>
  planShown(plan({ gates: gatesWith(gates) }), { ...MOMENT, ...moment }).outputs?.["decision"];

test("a job deploys where nothing but an approval is open, or what ends while it may wait", () => {
  const approval: GateVerdict = { is: "wait", reason: "alice", until: undefined };
  expect(decided({})).toBe("deploy");
  expect(decided({ approval })).toBe("deploy");
  expect(decided({ approval, after: WAIT })).toBe("wait");
  expect(decided({ approval, after: WAIT }, { waitMs: HOUR })).toBe("deploy");
  expect(decided({ after: WAIT }, { waitMs: HOUR - 1 })).toBe("wait");
  expect(decided({ lock: { is: "refuse", reason: "locked", mend: "unlock" }, after: WAIT })).toBe("refused");
});

test("nobody is asked about what is live and healthy already, whatever gates say", () => {
  expect(decided({ lock: { is: "refuse", reason: "locked", mend: "unlock" } }, { isLive: true })).toBe(
    "none",
  );
});

test("what comes too early says when, and by which command it goes on", () => {
  const { outputs, annotation } = planShown(plan({ gates: gatesWith({ after: WAIT }) }), {
    ...MOMENT,
    ...(resume && { resume }),
  });
  expect(outputs).toMatchObject({ "possible-from": "1970-01-01T01:00:00.000Z", live: "production-12" });
  expect(annotation?.level).toBe("notice");
  expect(annotation?.message).toBe(
    [
      "after: the soak is not over",
      "Go on then: gh workflow run ship.yml --repo octo-org/policies -f environment=production; or, where this run has failed: gh run rerun 7 --failed --repo octo-org/policies",
    ].join("\n"),
  );
});

test("a job of a workflow waits no longer than GitHub lets it, a laptop as long as it likes", () => {
  expect(longestWait(24 * HOUR, RUN)).toBe(5.5 * HOUR);
  expect(longestWait(HOUR, RUN)).toBe(HOUR);
  expect(longestWait(24 * HOUR, {})).toBe(24 * HOUR);
  expect(resumeCommand("production", {})).toBeUndefined();
});

const STATUS: EnvironmentStatus = {
  ...{ environment: "production", live: null, digest: null, condition: "nothing", since: null },
  ...{ where: "directory ./live/production", drifted: null, holds: null, bare: false, unreadable: null },
  ...{ evidence: [], stops: [], refused: [], open: null },
  ...{ candidate: null, promotable: null, "stale-since": null },
};

test.each<[Partial<EnvironmentStatus>, said: string]>([
  [{}, "nothing is live"],
  [{ live: "empty", condition: "empty" }, "the empty release is live, which is no policies"],
  [{ condition: "unknown" }, "what is live is unknown"],
  [{ condition: "in progress" }, "nothing is live, in progress"],
  [{ live: "production-1", condition: "healthy" }, "`production-1`, healthy"],
  [{ stops: ["frozen"], refused: ["one is refused"] }, "nothing is live; frozen; one is refused"],
])("the summary of a status says once what is live: %j", (one, said) => {
  expect(statusShown([{ ...STATUS, ...one }]).summary).toBe(
    `### Environments\n\n- **production**: ${said}\n`,
  );
});

test("digests in a summary can be copied, and what is foreign does nothing there", () => {
  const outcome: Outcome = {
    ...{ status: 1, result: "failed", id: "production-3", live: "production-1", recorded: "@everyone <b>" },
    ...{ why: "d9610b659567 is live and not healthy: [x](http://evil.example)", checks: [], restored: [] },
    next: "archi3-policy rollback --environment production --config-from d9610b659567",
  };
  const { summary = "" } = outcomeShown(outcome, "production", "git branch live");
  expect(summary).toContain("--config-from `d9610b659567`");
  expect(summary).not.toMatch(/@everyone|<b>|(?<!\\)\]\(http/);
});
