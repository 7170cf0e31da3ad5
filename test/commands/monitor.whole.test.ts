import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runDeploy } from "../../src/commands/deploy.ts";
import { runMetrics } from "../../src/commands/metrics.ts";
import { runMonitor } from "../../src/commands/monitor.ts";
import type { MonitorReport } from "../../src/commands/monitor-report.ts";
import { runRollback } from "../../src/commands/rollback.ts";
import type { PolicyError } from "../../src/errors.ts";
import { Folder } from "../e2e/run.ts";
import { GitHub } from "../github/github.ts";
import { recordingTerminal } from "../terminal.ts";

/** Monitors of real repositories: what is found, what is kept on the branch, and what is said. */

const git = (folder: string, ...args: string[]) => written(folder, "", ...args);

/** What git says of what it reads from its standard input. */
const written = (folder: string, input: string, ...args: string[]) =>
  execFileSync("git", args, { cwd: folder, encoding: "utf8", input }).trim();

/** A repository with a bare remote; production is a branch, staging a folder. */
class Bench implements Disposable {
  readonly folder = Folder.withAgents("policies");
  readonly path = this.folder.path;

  constructor(more = "") {
    this.folder.write(
      "archi3.yaml",
      `policies: policies
environments:
  staging: { target: { type: directory, path: ./live } }
  production: { after: staging, target: { type: git } }
${more}`,
    );
    git(this.path, "init", "--quiet", "--initial-branch=main");
    git(this.path, "config", "user.name", "alice");
    git(this.path, "config", "user.email", "alice@example.com");
    git(this.path, "init", "--quiet", "--bare", "remote.git");
    this.folder.write(".gitignore", "remote.git\n");
    git(this.path, "remote", "add", "origin", join(this.path, "remote.git"));
    this.commit();
  }

  commit(): void {
    git(this.path, "add", "--all");
    git(this.path, "commit", "--quiet", "--message", "A change");
  }

  async deploy(environment: string): Promise<number> {
    const options = {
      environment,
      format: "text",
      quiet: true,
      wait: 0,
      dryRun: false,
      breakGlass: false,
    } as const;
    return runDeploy(options, recordingTerminal(this.path), "0.0.0", {});
  }

  async promote(): Promise<void> {
    for (const environment of ["staging", "production"]) expect(await this.deploy(environment)).toBe(0);
  }

  /** Looks once. */
  async look(more: Partial<Parameters<typeof runMonitor>[0]> = {}, env: Record<string, string> = {}) {
    const terminal = recordingTerminal(this.path);
    const status = await runMonitor({ format: "json", quiet: false, ...more }, terminal, "0.0.0", env);
    return { status, report: JSON.parse(terminal.printed()) as MonitorReport };
  }

  get state(): string[] {
    return git(join(this.path, "remote.git"), "show", "policy-monitor:state.jsonl").split("\n");
  }

  get saves(): number {
    return Number(git(join(this.path, "remote.git"), "rev-list", "--count", "policy-monitor"));
  }

  [Symbol.dispose](): void {
    this.folder[Symbol.dispose]();
  }
}

const names = (report: MonitorReport) =>
  report.alerts.map(({ name, environment }) => `${environment} ${name}`);

describe("what is in order", () => {
  test("ends 0, is written down once, and not again while nothing changes", async () => {
    using bench = new Bench();
    await bench.promote();
    const first = await bench.look();
    expect(first).toMatchObject({ status: 0, report: { well: true, alerts: [], notes: [] } });
    expect(bench.saves).toBe(1);
    expect((await bench.look()).status).toBe(0);
    expect(bench.saves).toBe(1);
    expect(bench.state.map((line) => JSON.parse(line).type)).toEqual(["look", "watermark", "watermark"]);
  });

  test("also before anything was deployed", async () => {
    using bench = new Bench();
    expect(await bench.look()).toMatchObject({ status: 0, report: { well: true, alerts: [] } });
  });
});

describe("drift", () => {
  test("of a branch: what differs, who changed it and since when; over when it is put back", async () => {
    using bench = new Bench();
    await bench.promote();
    const head = git(bench.path, "ls-remote", "origin", "policy-live/production").split("\t")[0] ?? "";
    git(bench.path, "fetch", "--quiet", "origin", "policy-live/production");
    const work = join(bench.path, "work");
    git(bench.path, "worktree", "add", "--quiet", "--detach", work, "FETCH_HEAD");
    writeFileSync(join(work, "agents/reefer-monitor.yaml"), "version: 9.9.9\n");
    writeFileSync(join(work, "extra.yaml"), "a: 1\n");
    git(work, "add", "--all");
    git(work, "-c", "user.name=mallory", "commit", "--quiet", "--message", "Mine");
    git(work, "push", "--quiet", "origin", "HEAD:policy-live/production");
    const { status, report } = await bench.look();
    expect(status).toBe(1);
    expect(names(report)).toEqual(["production drift"]);
    expect(report.alerts[0]).toMatchObject({
      subject: "git branch policy-live/production",
      facts: [
        ["Changed", "agents/reefer-monitor.yaml"],
        ["Added", "extra.yaml"],
        ["Changed by", "mallory"],
      ],
      next: expect.stringContaining(
        "archi3-policy rollback --environment production --deployment-id production-1",
      ),
    });
    const committed = Number(git(work, "show", "--no-patch", "--format=%ct")) * 1000;
    const { since } = report.alerts[0] ?? { since: "" };
    expect([committed, Date.now()].some((time) => Math.abs(Date.parse(since) - time) < 60_000)).toBe(true);
    git(bench.path, "push", "--quiet", "--force", "origin", `${head}:refs/heads/policy-live/production`);
    const after = await bench.look();
    expect(after).toMatchObject({ status: 0, report: { alerts: [] } });
    expect(after.report.ended.map(({ name }) => name)).toEqual(["drift"]);
  });

  test("by a commit of a time that cannot be: only since when is unknown", async () => {
    using bench = new Bench();
    await bench.promote();
    const remote = join(bench.path, "remote.git");
    const input = [
      `tree ${git(remote, "mktree")}`,
      `parent ${git(remote, "rev-parse", "policy-live/production")}`,
      "author mallory <mallory@example.com> 0 +0000",
      "committer mallory <mallory@example.com> 99999999999999999 +0000",
      "\nMine\n",
    ].join("\n");
    const commit = written(remote, input, "hash-object", "-t", "commit", "-w", "--literally", "--stdin");
    git(remote, "update-ref", "refs/heads/policy-live/production", commit);
    const { status, report } = await bench.look();
    expect([status, names(report), report.notes]).toEqual([1, ["production drift"], []]);
    expect(report.alerts[0]?.facts).toEqual([
      ["Missing", expect.stringContaining("agents/reefer-monitor.yaml")],
      ["Changed by", "mallory"],
    ]);
  });

  test("of a folder, and of one that is gone", async () => {
    using bench = new Bench();
    await bench.promote();
    const file = join(bench.path, "live/current/agents/reefer-monitor.yaml");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, `${text}# mine\n`);
    const { status, report } = await bench.look();
    expect([status, names(report)]).toEqual([1, ["staging drift"]]);
    expect(report.alerts[0]?.facts).toEqual([["Changed", "agents/reefer-monitor.yaml"]]);
    rmSync(join(bench.path, "live"), { recursive: true });
    const gone = await bench.look();
    expect(names(gone.report)).toEqual(["staging drift"]);
    expect(gone.report.alerts[0]?.id).toBe(report.alerts[0]?.id);
    expect(gone.report.alerts[0]?.facts?.[0]?.[0]).toBe("Missing");
  });
});

describe("drift of a folder whose link was replaced by a folder", () => {
  const back = "archi3-policy rollback --environment staging --deployment-id staging-1";
  const away = "move ./live/current away, where this target keeps a link of its own; then";

  test("says first to move that away, which lets the rollback that it names put it right", async () => {
    using bench = new Bench();
    await bench.promote();
    const current = join(bench.path, "live/current");
    const release = realpathSync(current);
    rmSync(current);
    cpSync(release, current, { recursive: true });
    const { report } = await bench.look();
    expect(names(report)).toEqual(["staging drift"]);
    expect(report.alerts[0]).toMatchObject({
      facts: [["Added", "current (a folder in the place of the link)"]],
      next: `${away} put back what was deployed: ${back}`,
    });
    renameSync(current, join(bench.path, "live/moved"));
    const deployment = { environment: "staging", deploymentId: "staging-1", reason: "drift" };
    const options = { ...deployment, dryRun: false, format: "text", quiet: true } as const;
    expect(await runRollback(options, recordingTerminal(bench.path), "0.0.0", {})).toBe(0);
    expect((await bench.look()).report.alerts).toEqual([]);
  });
});

describe("what cannot be seen", () => {
  test("is no health: a target that cannot be read", async () => {
    using bench = new Bench();
    await bench.promote();
    rmSync(join(bench.path, "live/current"));
    bench.folder.write("live/current", "a file\n");
    const { status, report } = await bench.look();
    expect([status, names(report)]).toEqual([1, ["staging system-instability"]]);
    expect(report.notes[0]).toContain("the target of staging cannot be read");
  });

  test("nothing can be kept: ends 4, and nobody is told", async () => {
    using bench = new Bench();
    await bench.promote();
    await bench.look();
    rmSync(join(bench.path, "remote.git"), { recursive: true });
    const ended = bench.look().catch((error: PolicyError) => error.status);
    expect(await ended).toBe(4);
  });
});

describe("a folder without anything", () => {
  test("is refused: nothing to watch is no health", async () => {
    using folder = new Folder();
    git(folder.path, "init", "--quiet");
    const look = runMonitor({ format: "json", quiet: false }, recordingTerminal(folder.path), "0.0.0", {});
    await expect(look).rejects.toMatchObject({ code: "E_NOTHING", status: 2 });
  });
});

describe("one environment alone", () => {
  test("says nothing of the others, and ends nothing there", async () => {
    using bench = new Bench();
    await bench.promote();
    writeFileSync(join(bench.path, "live/current/extra.yaml"), "a: 1\n");
    await bench.look();
    const alone = await bench.look({ environment: "production" });
    expect(alone).toMatchObject({ status: 0, report: { alerts: [], ended: [] } });
    expect(alone.report.environments.map(({ environment }) => environment)).toEqual(["production"]);
    expect(names((await bench.look()).report)).toEqual(["staging drift"]);
  });
});

describe("what was missed", () => {
  test("is caught up: a failure that nobody told, which is over by now", async () => {
    using bench = new Bench(`alerts:
  channels: { ops: { type: webhook, url-from: NOWHERE, secret-from: NOTHING } }
  routes: [{ on: [deployment-failure], to: [ops] }]
`);
    await bench.promote();
    await bench.look();
    const archi3 = bench.folder.read("archi3.yaml");
    const failing = "verify: { checks: [{ name: no, type: command, command: [node, -e, process.exit(1)] }] }";
    bench.folder.write(
      "archi3.yaml",
      archi3
        .replace("type: git } }", `type: git }, ${failing} }`)
        // Its own alert is lost: nobody is to be told by the deployment itself.
        .replace("routes: [{ on: [deployment-failure], to: [ops] }]", "routes: []"),
    );
    bench.folder.edit("policies/agents/reefer-monitor.yaml", "0.3.0", "0.3.1");
    bench.commit();
    expect(await bench.deploy("staging")).toBe(0);
    expect(await bench.deploy("production")).not.toBe(0);
    // Nor by the one that recovers.
    const untold = archi3.replace("routes: [{ on: [deployment-failure], to: [ops] }]", "routes: []");
    bench.folder.write("archi3.yaml", untold);
    bench.folder.edit("policies/agents/reefer-monitor.yaml", "0.3.1", "0.3.2");
    bench.commit();
    await bench.promote();
    bench.folder.write("archi3.yaml", archi3);
    const { report } = await bench.look();
    expect(report.ended).toEqual([
      expect.objectContaining({ name: "deployment-failure", subject: "production-3" }),
    ]);
    expect(report.told).toEqual([
      expect.objectContaining({
        channel: "ops",
        status: "firing",
        error: expect.stringMatching(/^NOTHING is not set; /),
      }),
    ]);
    const kept = bench.state.map((line) => JSON.parse(line)).filter(({ type }) => type === "alert");
    expect(kept).toEqual([expect.objectContaining({ subject: "production-3", until: expect.any(String) })]);
    expect((await bench.look()).report.ended).toEqual([]);
  });
});

describe("the dashboard and the numbers", () => {
  test("are written, replaced by the next look, and nothing else is", async () => {
    using bench = new Bench();
    await bench.promote();
    const files = { dashboard: "dashboard.html", metrics: "metrics.prom" };
    for (const _ of [1, 2]) {
      await bench.look(files);
      expect(bench.folder.read("dashboard.html")).toContain("production-1");
      expect(bench.folder.read("metrics.prom")).toContain("# EOF");
    }
    bench.folder.write("dashboard.html", "mine");
    await expect(bench.look(files)).rejects.toMatchObject({ status: 2 });
    expect(bench.folder.read("dashboard.html")).toBe("mine");
  });

  test("hold the same as metrics does, pull requests that failed among it", async () => {
    using bench = new Bench();
    await bench.promote();
    await using github = await GitHub.start();
    const failed = { status: "completed", conclusion: "failure" } as const;
    github.runs.set({ id: 1, workflow: "pull-request.yml", event: "pull_request", ...failed });
    const env = {
      GH_TOKEN: github.token,
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: "octo-org/policies",
    };
    await bench.look({ dashboard: "dashboard.html", metrics: "monitor.prom" }, env);
    const options = { format: "openmetrics", output: ["metrics.prom"] } as const;
    expect(await runMetrics(options, recordingTerminal(bench.path), "0.0.0", env)).toBe(0);
    // What is counted for each week goes on by time, and only a look has one.
    const numbers = (file: string) =>
      bench.folder
        .read(file)
        .split("\n")
        .filter((line) => !/_per_week |archi3_looked_/.test(line));
    expect(numbers("monitor.prom")).toEqual(numbers("metrics.prom"));
    expect(numbers("monitor.prom")).toContain("archi3_mistakes_before_merge 1");
    expect(numbers("monitor.prom")).toContain("archi3_caught_before_merge_ratio 1");
    await bench.look({ metrics: "monitor.prom" });
    expect(numbers("monitor.prom")).not.toContain("archi3_mistakes_before_merge 1");
  });
});
