import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { GitHub } from "../github/github.ts";
import { actIsMissing, type WorkflowRun } from "./act/act.ts";
import { POLICIES, Stage } from "./act/stage.ts";
import { SlackSink } from "./slack-sink.ts";

/*
 * The starter that watches, as a policy repository has it, on its schedule: from a healthy repository over a target that
 * somebody wrote to, to the repair.
 */

function testWithAct(name: string, run: () => Promise<void>): void {
  const needs = actIsMissing ? " (needs act and Node 24: run script/setup-integration)" : "";
  test.skipIf(actIsMissing)(`${name}${needs}`, { timeout: 240_000 }, run);
}

const MONITOR = ".github/workflows/monitor.yml";

const CONFIG = stringify({
  policies: "policies",
  environments: {
    staging: { target: { type: "git" } },
    production: { after: "staging", target: { type: "git" } },
  },
  ledger: { remote: "origin" },
  alerts: {
    channels: { ops: { type: "slack", "url-from": "SLACK_WEBHOOK_URL", insecure: true } },
    routes: [{ on: ["drift", "deployment-failure"], to: ["ops"], after: "0s" }],
  },
});

/** The two agents only: policies that are right by themselves, and quickly read. */
const FILES = {
  ...{ "policies/core": undefined, "policies/environments": undefined, "policies/templates": undefined },
  "archi3.yaml": CONFIG,
};

const shown = (run: WorkflowRun) => `${run.complaints}\n${run.printed}`;

/** The page that a run has kept. */
function pageOf(github: GitHub, run: number): string | undefined {
  const all = github.artifacts.all.filter((one) => one.run === String(run));
  expect(all.map(({ name }) => name)).toEqual(["policy-dashboard.html", "policy-dashboard.prom"]);
  return all[0]?.bytes.toString();
}

describe.each(["called", "copied"] as const)("the starter that watches, with %s workflows", (how) => {
  testWithAct("ends green, red while a target drifts, which is told once, and green again", async () => {
    await using github = await GitHub.start({ repository: POLICIES });
    await using slack = await SlackSink.start();
    using stage = new Stage(github, FILES, how);
    stage.cli("deploy", "--environment", "staging");
    stage.cli("deploy", "--environment", "production");
    const look = (id: number) => {
      const event = stage.schedule("7,22,37,52 * * * *");
      return stage.run(event, { workflow: MONITOR, id, secrets: { SLACK_WEBHOOK_URL: slack.url } });
    };

    const healthy = await look(1);
    expect(healthy.status, shown(healthy)).toBe(0);
    expect(healthy.outputs["monitor"]).toMatchObject({ well: "true", alerts: "0" });
    expect(healthy.summary).toContain("All is well");
    expect(pageOf(github, 1)).toMatch(/^<!doctype html>[\s\S]*production-1/);
    expect(slack.took).toEqual([]);
    expect(stage.git("for-each-ref", "refs/heads/policy-monitor")).not.toBe("");

    stage.drift("policy-live/production", "agents/by-hand.yaml");
    for (const id of [2, 3]) {
      const drifted = await look(id);
      expect(drifted.status, shown(drifted)).toBe(1);
      expect(drifted.outputs["monitor"]).toMatchObject({
        ...{ well: "false", alerts: "1" },
        "dashboard-url": expect.stringMatching(
          new RegExp(`^https://github.com/${POLICIES}/actions/runs/${id}/artifacts/\\d+$`),
        ),
      });
      expect(drifted.summary).toMatch(/production: Target drifted[\s\S]*\[Dashboard\]\(https:/);
      expect(drifted.annotations).toContainEqual(expect.objectContaining({ level: "error" }));
      // What somebody looks at is there above all when something is wrong.
      expect(pageOf(github, id)).toContain("by-hand.yaml");
    }
    expect(slack.took).toEqual([expect.stringMatching(/by-hand\.yaml/)]);

    stage.cli(
      "rollback",
      "--environment",
      "production",
      "--deployment-id",
      "production-1",
      "--reason",
      "drift",
    );
    const repaired = await look(4);
    expect(repaired.status, shown(repaired)).toBe(0);
    expect(repaired.summary).toContain("Over: ");
    expect(slack.took).toHaveLength(2);
    expect(slack.took[1]).toMatch(/resolved|over/i);
    const printed = [healthy, repaired].map((run) => run.printed + run.summary).join("\n");
    expect(printed).not.toContain("secret-path");
    expect(github.violations).toEqual([]);
  });
});
