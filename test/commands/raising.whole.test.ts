import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runValidate } from "../../src/commands/validate.ts";
import { Folder } from "../e2e/run.ts";
import { recordingTerminal } from "../terminal.ts";

/** A job that validates the default branch may not write what monitor keeps. */

const git = (folder: string, ...args: string[]) =>
  execFileSync("git", args, { cwd: folder, encoding: "utf8" }).trim();

const CONFIG = `policies: policies
alerts:
  channels: { ops: { type: slack, url-from: SLACK_WEBHOOK_URL } }
  routes: [{ on: [validation-failure], to: [ops] }]
`;

/** What the log of a scheduled run says beside the findings. */
async function notesOf(folder: Folder): Promise<string> {
  const terminal = recordingTerminal(folder.path);
  const env = {
    ...{ GITHUB_EVENT_NAME: "schedule", GITHUB_RUN_ID: "7", GITHUB_REPOSITORY: "octo/policies" },
    GITHUB_SHA: git(folder.path, "rev-parse", "HEAD"),
  };
  const options = { format: "text", quiet: false, output: [], change: undefined } as const;
  await runValidate([], options, terminal, "0.0.0", env);
  return terminal.warned();
}

test("that nobody could be told is said where something is wrong, and nowhere else", async () => {
  using folder = Folder.withAgents("policies");
  folder.write("archi3.yaml", CONFIG);
  folder.write(".gitignore", "remote.git\n");
  git(folder.path, "init", "--quiet", "--initial-branch=main");
  git(folder.path, "init", "--quiet", "--bare", "remote.git");
  const hook = join(folder.path, "remote.git/hooks/pre-receive");
  writeFileSync(hook, "#!/bin/sh\necho 'Permission denied' >&2\nexit 1\n", { mode: 0o755 });
  for (const [name, value] of [
    ["user.name", "alice"],
    ["user.email", "alice@example.com"],
    ["remote.origin.url", join(folder.path, "remote.git")],
    ["remote.origin.fetch", "+refs/heads/*:refs/remotes/origin/*"],
  ] as const)
    git(folder.path, "config", name, value);
  git(folder.path, "add", "--all");
  git(folder.path, "commit", "--quiet", "--message", "Begin");
  expect(await notesOf(folder)).not.toContain("not told");

  folder.write("policies/agents/reefer-monitor.yaml", "agent: [\n");
  git(folder.path, "commit", "--quiet", "--all", "--message", "Break it");
  expect(await notesOf(folder)).toMatch(/note: who should know was not told: .*monitor tells what it finds/);
});
