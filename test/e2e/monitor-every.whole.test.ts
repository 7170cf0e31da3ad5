import { execFileSync } from "node:child_process";
import { mkdtempSync, realpathSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { endOf } from "../process-end.ts";
import { HttpSink } from "../watch/kill/sinks.ts";
import { gitsIn } from "./kill/gits.ts";
import { alone, Folder, start } from "./run.ts";

/** `monitor --every`: a process that stays, beside a real remote and whatever happens to it. */

const CONFIG = `policies: policies
environments:
  production: { target: { type: git } }
alerts:
  channels:
    ops: { type: slack, url-from: SLACK_WEBHOOK_URL, insecure: true }
  routes:
    - { on: [drift], to: [ops] }
`;
const LIVE = "policy-live/production";
const SECRET = "secret-path";
const WAIT = { timeout: 30_000, interval: 50 };

/** A remote, and a clone of what is live there, into which somebody puts commits by hand. */
class Remote implements Disposable {
  readonly #top = realpathSync(mkdtempSync(join(tmpdir(), "archi3-by-hand-")));
  readonly path = join(this.#top, "remote.git");

  constructor() {
    this.#git(this.#top, "init", "--quiet", "--bare", this.path);
  }

  commit(what: "edit" | "revert"): void {
    const live = join(this.#top, `live-${what}`);
    this.#git(this.#top, "clone", "--quiet", "--branch", LIVE, this.path, live);
    if (what === "edit") this.#git(live, "rm", "--quiet", "agents/reefer-monitor.yaml");
    this.#git(
      live,
      ...(what === "edit" ? ["commit", "--quiet", "-m", "By hand"] : ["revert", "--no-edit", "HEAD"]),
    );
    this.#git(live, "push", "--quiet", "origin", LIVE);
  }

  goAway(): void {
    renameSync(this.path, `${this.path}.away`);
  }

  comeBack(): void {
    renameSync(`${this.path}.away`, this.path);
  }

  #git(folder: string, ...args: string[]): void {
    const who = ["-c", "user.name=M", "-c", "user.email=m@example.com"];
    execFileSync("git", ["-C", folder, ...who, ...args], { stdio: "pipe" });
  }

  [Symbol.dispose](): void {
    rmSync(this.#top, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
}

/** A monitor that looks every second at a deployment, and tells what takes what Slack is sent. */
class Watched implements AsyncDisposable {
  readonly remote = new Remote();
  readonly slack = new HttpSink();
  readonly #folder = Folder.withAgents("policies");
  #child: ReturnType<typeof start> | undefined;
  // The words are compared, not their colours.
  readonly #environment: NodeJS.ProcessEnv = { NO_COLOR: "1" };
  #said = "";
  #errors = "";

  static async start(): Promise<Watched> {
    const watched = new Watched();
    await watched.#deploy();
    await watched.slack.start();
    const url = `${watched.slack.url}/services/T/B/${SECRET}`;
    watched.#environment["SLACK_WEBHOOK_URL"] = url;
    const child = start(watched.#folder.path, ["monitor", "--every", "1s"], watched.#environment);
    watched.#child = child;
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (part: string) => {
        watched.#said += part;
        if (stream === child.stderr) watched.#errors += part;
      });
    return watched;
  }

  async #deploy(): Promise<void> {
    const folder = this.#folder;
    folder.write("archi3.yaml", CONFIG);
    folder.tool("git", "init", "--quiet", "--initial-branch=main");
    folder.tool("git", "config", "user.name", "alice");
    folder.tool("git", "config", "user.email", "alice@example.com");
    folder.tool("git", "remote", "add", "origin", this.remote.path);
    folder.tool("git", "add", "--all");
    folder.tool("git", "commit", "--quiet", "--message", "First");
    const deployed = await alone(folder.path, ["deploy", "--environment", "production"]);
    expect(deployed.status, deployed.stderr).toBe(0);
  }

  /** The texts that Slack took. */
  get took(): string[] {
    return this.slack.took.map(({ body }) => JSON.parse(body).text);
  }

  /** What it says from now on, up to these words, so often. */
  async saysNext(words: string, times = 1): Promise<string> {
    const before = this.#said.length;
    const since = () => this.#said.slice(before);
    // The poll's own message tells two numbers; what it did say tells why.
    await vi
      .waitUntil(() => since().split(words).length > times, WAIT)
      .catch(() => expect.fail(`it did not say ${JSON.stringify(words)}, but: ${JSON.stringify(since())}`));
    return since();
  }

  /** Another process looks once. @returns what it says */
  async another(): Promise<string> {
    return (await alone(this.#folder.path, ["monitor"], this.#environment)).stdout;
  }

  /** Ends it, and waits until it is gone. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (child === undefined) return;
    const ended = endOf(child);
    child.kill("SIGKILL");
    await ended;
  }

  /** Ends it as a service manager does, and looks at what it leaves. */
  async stop(): Promise<void> {
    if (this.#child === undefined) return;
    const ended = endOf(this.#child);
    this.#child.kill("SIGTERM");
    const { status, signal } = await ended;
    expect({ status, signal }).toEqual({ status: 143, signal: null });
    const known = /^$|^note: |^error E_(?:LEDGER|MONITOR): |^ {2}/;
    expect(this.#errors.split("\n").filter((line) => !known.test(line))).toEqual([]);
    expect(this.#said).not.toContain(SECRET);
    await expect.poll(() => gitsIn(this.#folder.path), { timeout: 2_000 }).toEqual([]);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#child?.kill("SIGKILL");
    await this.slack.stop();
    this.remote[Symbol.dispose]();
    this.#folder[Symbol.dispose]();
  }
}

function looks(part: string): number {
  return part.match(/^[✔✖!?]/gm)?.length ?? 0;
}

test("it looks until it is stopped: drift, an outage, all well again", async () => {
  await using watched = await Watched.start();
  const { remote } = watched;
  await watched.saysNext("all is well in production\n", 2);
  expect(watched.took).toEqual([]);

  remote.commit("edit");
  const drifted = await watched.saysNext("told ops (Slack): 1 firing\n");
  // A look that had begun before may not have seen it.
  expect(looks(drifted)).toBeLessThanOrEqual(2);
  expect(drifted).toContain("production: Target drifted");

  remote.goAway();
  await watched.saysNext("error E_", 2);
  remote.comeBack();
  await watched.saysNext("something is wrong in production\n", 2);
  expect(watched.took).toEqual([expect.stringContaining("Critical: Target drifted")]);

  remote.commit("revert");
  const over = await watched.saysNext("told ops (Slack): 1 resolved\n");
  expect(looks(over)).toBeLessThanOrEqual(2);
  await watched.saysNext("all is well in production\n", 2);
  expect(watched.took.slice(1)).toEqual([expect.stringContaining("Resolved: Target drifted")]);
  await watched.stop();
}, 120_000);

test("an outage that begins while somebody is told: nobody is told twice, and of the end at once", async () => {
  await using watched = await Watched.start();
  const { remote } = watched;
  await watched.saysNext("all is well in production\n");
  let isFirst = true;
  watched.slack.answers = () => {
    if (isFirst) remote.goAway();
    isFirst = false;
    return true;
  };
  remote.commit("edit");
  await watched.saysNext("error E_MONITOR", 1);
  await watched.saysNext("error E_");
  expect(watched.took).toEqual([expect.stringContaining("Critical: Target drifted")]);

  remote.comeBack();
  const again = await watched.saysNext("something is wrong in production\n", 2);
  expect(again).toContain("known to: ops");
  remote.commit("revert");
  await watched.saysNext("told ops (Slack): 1 resolved\n");
  expect(watched.took.slice(1)).toEqual([expect.stringContaining("Resolved: Target drifted")]);
  await watched.stop();
}, 120_000);

test("killed while Slack does not answer: the next one on this machine tells it at once", async () => {
  await using watched = await Watched.start();
  await watched.saysNext("all is well in production\n");
  let answer = (_: boolean) => {};
  watched.slack.answers = () => new Promise((resolve) => (answer = resolve));
  watched.remote.commit("edit");
  await expect.poll(() => watched.took.length, WAIT).toBe(1);
  expect(await watched.another()).toContain("being told: ops, firing, by another process until ");
  await watched.kill();
  answer(false);
  watched.slack.answers = () => true;
  expect(await watched.another()).toContain("told ops (Slack): 1 firing\n");
  expect(await watched.another()).toContain("known to: ops\n");
  expect(watched.took).toHaveLength(2);
}, 120_000);
