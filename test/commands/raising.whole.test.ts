import { execFileSync } from "node:child_process";
import { chmodSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { runDeploy } from "../../src/commands/deploy.ts";
import { runMonitor } from "../../src/commands/monitor.ts";
import { runRollback } from "../../src/commands/rollback.ts";
import { runValidate } from "../../src/commands/validate.ts";
import { Folder } from "../e2e/run.ts";
import { recordingTerminal } from "../terminal.ts";

/** What commands tell by themselves when they end; a webhook stands for all channels. */

interface Told {
  status: string;
  alerts: {
    name: string;
    environment?: string;
    subject: string;
    summary: string;
    links?: { url: string }[];
  }[];
}

let sink: Server;
let env: { [name: string]: string };
const told: Told[] = [];
beforeAll(async () => {
  sink = createServer(async (request, response) => {
    told.push((await json(request)) as Told);
    response.end();
  });
  await new Promise<void>((done) => sink.listen(0, "127.0.0.1", done));
  env = { HOOK: `http://127.0.0.1:${(sink.address() as AddressInfo).port}/`, SECRET: "s3cret-of-the-hook" };
});
afterAll(() => new Promise((done) => sink.close(done)));
beforeEach(() => {
  told.length = 0;
});

const CONFIG = `policies: policies
environments: { production: { target: { type: git } } }
alerts:
  channels: { hook: { type: webhook, url-from: HOOK, secret-from: SECRET, insecure: true } }
  routes: [{ on: [deployment-failure, validation-failure, break-glass], to: [hook] }]
ledger: { remote: none }
`;

function repository(config = CONFIG): Folder {
  const folder = Folder.withAgents("policies");
  folder.write("archi3.yaml", config);
  for (const args of [
    ["init", "--quiet", "--initial-branch=main"],
    ["config", "user.name", "alice"],
    ["config", "user.email", "alice@example.com"],
  ])
    execFileSync("git", args, { cwd: folder.path });
  commit(folder);
  return folder;
}

function commit(folder: Folder): string {
  execFileSync("git", ["add", "--all"], { cwd: folder.path });
  execFileSync("git", ["commit", "--quiet", "--message", "A change"], { cwd: folder.path });
  return folder.read(".git/refs/heads/main").trim();
}

const shown = () =>
  told.map(({ status, alerts }) => [status, ...alerts.map(({ name, subject }) => `${name} ${subject}`)]);

async function deploy(folder: Folder, more: { breakGlass?: boolean; reason?: string } = {}) {
  const terminal = recordingTerminal(folder.path);
  const options = { environment: "production", format: "text", quiet: true, wait: 0, dryRun: false } as const;
  const status = await runDeploy({ breakGlass: false, ...options, ...more }, terminal, "0.0.0", env);
  return { status, warned: terminal.warned() };
}

describe("a deployment", () => {
  test("that goes well tells nobody, and writes nothing for it", async () => {
    using folder = repository();
    expect((await deploy(folder)).status).toBe(0);
    expect(told).toEqual([]);
    expect(() => folder.read(".git/refs/heads/policy-monitor")).toThrow();
  });

  test("tells that gates were passed, once", async () => {
    using folder = repository();
    await deploy(folder, { breakGlass: true, reason: "an audit" });
    expect(shown()).toEqual([["firing", "break-glass production-1"]]);
    expect(told[0]?.alerts[0]?.summary).toContain("an audit");
    await deploy(folder);
    expect(told).toHaveLength(1);
  });

  test("by a person taken back is told, until the next one is healthy", async () => {
    using folder = repository();
    await deploy(folder);
    folder.edit("policies/agents/reefer-monitor.yaml", "0.3.0", "0.3.1");
    commit(folder);
    await deploy(folder);
    const options = { environment: "production", dryRun: false, format: "text", quiet: true } as const;
    const terminal = recordingTerminal(folder.path);
    expect(await runRollback({ ...options, reason: "wrong" }, terminal, "0.0.0", env)).toBe(0);
    expect(shown()).toEqual([["firing", "deployment-failure production-5"]]);
    expect(terminal.warned()).toContain("note: told hook (webhook): deployment-failure, firing");
  });

  test("tells of what came and went since the last look, and of nothing that was before the first", async () => {
    using folder = repository();
    const terminal = recordingTerminal(folder.path);
    const look = () => runMonitor({ format: "text", quiet: true }, terminal, "0.0.0", env);
    await deploy(folder);
    const good = folder.read("archi3.yaml");
    const failed = async (version: string) => {
      const fails = "verify: { checks: [{ name: no, type: command, command: [node, -e, process.exit(1)] }] }";
      // It cannot tell anybody by itself.
      const untold = good.replace(/routes: .*/, "routes: []");
      folder.write("archi3.yaml", untold.replace("type: git } }", `type: git }, ${fails} }`));
      folder.edit("policies/agents/reefer-monitor.yaml", /^version: .*$/m.exec(agent())?.[0] ?? "", version);
      commit(folder);
      expect((await deploy(folder)).status).not.toBe(0);
      folder.write("archi3.yaml", good);
      folder.edit("policies/agents/reefer-monitor.yaml", version, version.replace(/1"$/, '2"'));
      commit(folder);
      expect((await deploy(folder)).status).toBe(0);
    };
    const agent = () => folder.read("policies/agents/reefer-monitor.yaml");
    await failed('version: "1.0.1"');
    expect(told, "nobody has looked yet").toEqual([]);
    await look();
    expect(told).toEqual([]);
    await failed('version: "1.1.1"');
    expect(shown().map(([status]) => status)).toEqual(["firing", "resolved"]);
  });

  test("ends as it would where nobody can be told, and says so", async () => {
    using folder = repository();
    const url = env["HOOK"] ?? "";
    env["HOOK"] = "http://127.0.0.1:9/";
    const { status, warned } = await deploy(folder, { breakGlass: true, reason: "an audit" });
    env["HOOK"] = url;
    expect(status).toBe(0);
    expect(warned).toMatch(/note: hook \(webhook\) could not be told: .*; monitor tries it again/);
    expect(warned).not.toContain("127.0.0.1:9");
  });
});

describe("validation", () => {
  const run = (event: string, ref: string) => ({
    ...env,
    ...{ GITHUB_RUN_ID: "7", GITHUB_EVENT_NAME: event, GITHUB_REF: ref },
    ...{ GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "octo-org/policies" },
  });
  const validate = async (folder: Folder, event: string, ref: string, sha: string) => {
    const options = { format: "text", quiet: true, output: [] } as const;
    const variables = { ...run(event, ref), GITHUB_SHA: sha };
    return runValidate([], options, recordingTerminal(folder.path), "0.0.0", variables);
  };

  test("of the default branch is told when it fails, with the line, and when it is valid again", async () => {
    using folder = repository();
    folder.edit("policies/agents/reefer-monitor.yaml", "version:", "versoin:");
    const broken = commit(folder);
    expect(await validate(folder, "schedule", "refs/heads/main", broken)).toBe(1);
    expect(shown()).toEqual([["firing", "validation-failure policies"]]);
    const [alert] = told[0]?.alerts ?? [];
    expect(alert?.summary).toContain(broken.slice(0, 12));
    expect(alert?.links?.[0]?.url).toMatch(
      new RegExp(
        `^https://github\\.com/octo-org/policies/blob/${broken}/policies/agents/reefer-monitor\\.yaml#L\\d+$`,
      ),
    );
    expect(await validate(folder, "schedule", "refs/heads/main", broken)).toBe(1);
    expect(told).toHaveLength(1);
    folder.edit("policies/agents/reefer-monitor.yaml", "versoin:", "version:");
    expect(await validate(folder, "schedule", "refs/heads/main", commit(folder))).toBe(0);
    expect(shown()[1]).toEqual(["resolved", "validation-failure policies"]);
  });

  test.each([
    ["pull_request", "refs/pull/7/merge"],
    ["merge_group", "refs/heads/gh-readonly-queue/main/pr-7"],
    ["push", "refs/heads/mine"],
  ])("of %s at %s is nobody's alarm", async (event, ref) => {
    using folder = repository();
    folder.edit("policies/agents/reefer-monitor.yaml", "version:", "versoin:");
    expect(await validate(folder, event, ref, commit(folder))).toBe(1);
    expect(told).toEqual([]);
  });

  test("by a job that may not write is quiet while all is right, and says whom nobody told where it is not", async () => {
    using folder = repository(CONFIG.replace("remote: none", "remote: origin"));
    folder.write(".gitignore", "remote.git\n");
    execFileSync("git", ["init", "--quiet", "--bare", "remote.git"], { cwd: folder.path });
    folder.write("remote.git/hooks/pre-receive", "#!/bin/sh\necho 'Permission denied' >&2\nexit 1\n");
    chmodSync(folder.at("remote.git/hooks/pre-receive"), 0o755);
    execFileSync("git", ["remote", "add", "origin", folder.at("remote.git")], { cwd: folder.path });
    const warned = async (sha: string) => {
      const terminal = recordingTerminal(folder.path);
      const options = { format: "text", quiet: false, output: [] } as const;
      const variables = { ...run("schedule", "refs/heads/main"), GITHUB_SHA: sha };
      await runValidate([], options, terminal, "0.0.0", variables);
      return terminal.warned();
    };
    expect(await warned(commit(folder))).not.toContain("not told");
    folder.edit("policies/agents/reefer-monitor.yaml", "version:", "versoin:");
    expect(await warned(commit(folder))).toMatch(
      /note: who should know was not told: .*monitor tells what it finds/,
    );
  });
});
