import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, realpathSync, renameSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test, vi } from "vitest";
import { gitsIn } from "./kill/gits.ts";
import { endOf } from "./kill/program.ts";
import { alone, BUNDLE, Folder } from "./run.ts";

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
const WAIT = { timeout: 30_000, interval: 50 };

/** A server that says ok to everything that it takes, as Slack does. */
async function slackSink(took: string[]): Promise<Server> {
  const server = createServer(async (request, response) => {
    took.push(JSON.parse(await text(request)).text);
    response.end("ok");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

/** A clone of what is live, into which somebody puts commits by hand. */
class ByHand implements Disposable {
  readonly #top = realpathSync(mkdtempSync(join(tmpdir(), "archi3-by-hand-")));
  readonly remote = join(this.#top, "remote.git");

  constructor() {
    this.#git(this.#top, "init", "--quiet", "--bare", this.remote);
  }

  commit(what: "edit" | "revert"): void {
    const live = join(this.#top, `live-${what}`);
    this.#git(this.#top, "clone", "--quiet", "--branch", LIVE, this.remote, live);
    if (what === "edit") this.#git(live, "rm", "--quiet", "agents/reefer-monitor.yaml");
    this.#git(
      live,
      ...(what === "edit" ? ["commit", "--quiet", "-m", "By hand"] : ["revert", "--no-edit", "HEAD"]),
    );
    this.#git(live, "push", "--quiet", "origin", LIVE);
  }

  #git(folder: string, ...args: string[]): void {
    const who = ["-c", "user.name=M", "-c", "user.email=m@example.com"];
    execFileSync("git", ["-C", folder, ...who, ...args], { stdio: "pipe" });
  }

  [Symbol.dispose](): void {
    rmSync(this.#top, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
}

test("it looks until it is stopped: drift, an outage, all well again", async () => {
  const took: string[] = [];
  const slack = await slackSink(took);
  using byHand = new ByHand();
  using folder = Folder.withAgents("policies");
  folder.write("archi3.yaml", CONFIG);
  folder.tool("git", "init", "--quiet", "--initial-branch=main");
  folder.tool("git", "config", "user.name", "alice");
  folder.tool("git", "config", "user.email", "alice@example.com");
  folder.tool("git", "remote", "add", "origin", byHand.remote);
  folder.tool("git", "add", "--all");
  folder.tool("git", "commit", "--quiet", "--message", "First");
  const deployed = await alone(folder.path, ["deploy", "--environment", "production"]);
  expect(deployed.status, deployed.stderr).toBe(0);

  const { GITHUB_ACTIONS: _, ...env } = process.env;
  const url = `http://127.0.0.1:${(slack.address() as AddressInfo).port}/services/T/B/secret-path`;
  const child = spawn(process.execPath, [BUNDLE, "monitor", "--every", "1s"], {
    cwd: folder.path,
    env: { ...env, SLACK_WEBHOOK_URL: url },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = endOf(child);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (said += part));
  /** What it says from now on, up to these words, so often. */
  const saysNext = async (words: string, times = 1) => {
    const before = said.length;
    const since = () => said.slice(before);
    // The poll's own message tells two numbers; what it did say tells why.
    await vi
      .waitUntil(() => since().split(words).length > times, WAIT)
      .catch(() => expect.fail(`it did not say ${JSON.stringify(words)}, but: ${since()}`));
    return since();
  };
  const looks = (part: string) => part.match(/^[✔✖!?]/gm)?.length ?? 0;
  try {
    await saysNext("all is well in production\n", 2);
    expect(took).toEqual([]);

    byHand.commit("edit");
    const drifted = await saysNext("told ops (Slack): 1 firing\n");
    // A look that had begun before may not have seen it.
    expect(looks(drifted)).toBeLessThanOrEqual(2);
    expect(drifted).toContain("production: Target drifted");

    renameSync(byHand.remote, `${byHand.remote}.away`);
    await saysNext("error E_", 2);
    renameSync(`${byHand.remote}.away`, byHand.remote);
    await saysNext("something is wrong in production\n", 2);
    expect(took).toEqual([expect.stringContaining("Critical: Target drifted")]);

    byHand.commit("revert");
    const over = await saysNext("told ops (Slack): 1 resolved\n");
    expect(looks(over)).toBeLessThanOrEqual(2);
    await saysNext("all is well in production\n", 2);
    expect(took.slice(1)).toEqual([expect.stringContaining("Resolved: Target drifted")]);
  } finally {
    child.kill("SIGTERM");
    slack.close();
  }
  const { status, signal, stderr } = await ended;
  expect({ status, signal }).toEqual({ status: 143, signal: null });
  expect(
    stderr.split("\n").filter((line) => !/^$|^note: |^error E_(?:LEDGER|MONITOR): |^ {2}/.test(line)),
  ).toEqual([]);
  expect(said).not.toContain("secret-path");
  await expect.poll(() => gitsIn(folder.path), { timeout: 2_000 }).toEqual([]);
}, 120_000);
