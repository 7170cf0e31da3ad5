import { mkdirSync, symlinkSync } from "node:fs";
import { expect, test } from "vitest";
import { hiddenFromChecks, openWorld } from "../../src/commands/environment-world.ts";
import { environmentNamed, openPromotion } from "../../src/commands/promotion.ts";
import { refusal } from "../release/refusal.ts";
import { TestRepository } from "../repository.ts";
import { recordingTerminal } from "../terminal.ts";

const CONFIG = "environments:\n  production: { target: { type: directory, path: live/far/production } }\n";

async function open(repository: TestRepository): Promise<void> {
  const promotion = await openPromotion({}, recordingTerminal(repository.path), "0.0.0", {});
  await openWorld(environmentNamed("production", promotion), promotion);
}

test("a link that is committed leads no target out of the repository; a machine's own does as it likes", async () => {
  using elsewhere = TestRepository.with({});
  using repository = TestRepository.with({ "archi3.yaml": CONFIG, "policies/agents/a.yaml": "a: 1\n" });
  await open(repository);
  mkdirSync(repository.at("live"));
  symlinkSync(elsewhere.path, repository.at("live/far"));
  await open(repository);
  repository.git("add", "live/far");
  expect(await refusal(() => open(repository))).toMatch(
    /^E_CONFIG 2 environments\.production\.target: .*: live\/far is a symbolic link that git tracks/,
  );
});

test("programs of checks get no token of ours, nothing of a channel's, and nothing of an MCP server's", async () => {
  using repository = TestRepository.with({
    "archi3.yaml": `environments:
  staging:
    verify: { checks: [{ name: m, type: mcp, servers: { s: { url: "https://s.example", authorization-from: S_AUTH } } }] }
  production:
    after: staging
    verify: { checks: [{ name: m, type: mcp, servers: { f: { command: [x], env-from: [F_KEY, HOME] } } }] }
alerts: { channels: { ops: { type: slack, url-from: OWN_SLACK } } }
`,
    "policies/agents/a.yaml": "a: 1\n",
  });
  const { workspace } = await openPromotion({}, recordingTerminal(repository.path), "0.0.0", {});
  const hidden = hiddenFromChecks(workspace.config);
  expect(hidden).toEqual(
    expect.arrayContaining([
      ...["GITHUB_TOKEN", "GH_TOKEN", "POLICY_LEDGER_TOKEN", "S_AUTH", "F_KEY", "OWN_SLACK"],
      ...["SLACK_WEBHOOK_URL", "SMTP_URL", "SMS_URL", "SMS_AUTHORIZATION", "ALERT_WEBHOOK_URL"],
      ...["ALERT_WEBHOOK_SECRET", "ALERTMANAGER_URL", "ALERTMANAGER_AUTHORIZATION"],
    ]),
  );
  expect(hidden).not.toContain("HOME");
});
