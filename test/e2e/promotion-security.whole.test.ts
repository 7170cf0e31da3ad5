import { cpSync, existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { alone, Folder, ROOT, type Run } from "./run.ts";

/**
 * SECURITY.md, "Promotion": each sentence, and where it is tried.
 *
 * | must | tests |
 * |---|---|
 * | a digest is deployed, never a ref | here |
 * | a stale plan hash is refused | here |
 * | `$(id)`, unknown ids, another environment's ids and digests are refused | here; commands/deploying.test.ts |
 * | two at once: one wins, the other says why | commands/deploying.test.ts, adapters/ledger-remote.test.ts, targets/suite.ts |
 * | a bundle with a flipped byte, an extra or missing file, a case collision, an absolute or `..` path | release/bundle.test.ts, adapters/archive.test.ts, commands/bundle.test.ts; here: by the deployer |
 * | health URLs: https, or http and `insecure: true` | here |
 * | no redirects, no link-local address, no metadata service, `{{digest}}` is found | adapters/probes/probes.test.ts |
 * | a check's URL, and the target, are those of the commit | here |
 */

const ROW_MS = 60_000;

class Promotion extends Folder {
  static begin(config?: string): Promotion {
    const folder = new Promotion();
    cpSync(join(ROOT, "examples/archi3"), folder.path, { recursive: true });
    if (config !== undefined) folder.write("archi3.yaml", config);
    folder.tool("git", "init", "--quiet", "--initial-branch=main");
    folder.commitAll("First");
    return folder;
  }

  commitAll(message: string): void {
    const author = ["-c", "user.name=A", "-c", "user.email=a@example.com"];
    this.tool("git", "add", "--all");
    this.tool("git", ...author, "commit", "--quiet", "--message", message);
  }

  archi3(command: string, environment: string, ...args: string[]): Promise<Run> {
    return alone(this.path, [command, "--environment", environment, ...args]);
  }

  change(version: string): void {
    this.edit("policies/agents/reefer-monitor.yaml", 'version: "0.3.0"', `version: "${version}"`);
    this.commitAll(version);
  }
}

const ENVIRONMENTS = "environments:\n  development: {}\n  staging: { after: development }\n";

test("what is deployed is a digest, and what is gone back to is an id of that environment", {
  timeout: ROW_MS,
}, async () => {
  using folder = Promotion.begin();
  expect((await folder.archi3("deploy", "development")).status).toBe(0);
  const live = () => readFileSync(folder.at("live/development/current/archi3-release.json"), "utf8");
  const before = live();
  for (const ref of ["HEAD", "refs/heads/main", "$(id)"]) {
    const run = await folder.archi3("deploy", "development", `--bundle=${ref}`);
    expect([ref, run.status, run.stderr]).toEqual([ref, 2, expect.stringContaining("E_BUNDLE_FILE")]);
  }
  for (const id of ["$(id)", "development-99", "staging-1"]) {
    const run = await folder.archi3("rollback", "development", `--deployment-id=${id}`);
    expect([id, run.status, run.stderr]).toEqual([id, 3, expect.stringContaining("there is no deployment")]);
  }
  // Nothing of development is an id of staging.
  expect((await folder.archi3("rollback", "staging", "--deployment-id=development-1")).status).toBe(3);
  expect(live()).toBe(before);
});

test("a plan that went stale, and a digest that was never healthy before, are refused", {
  timeout: ROW_MS,
}, async () => {
  using folder = Promotion.begin();
  const unknown = await folder.archi3("deploy", "staging", `--bundle=sha256:${"ab".repeat(32)}`);
  expect([unknown.status, unknown.stderr]).toEqual([2, expect.stringContaining("E_BUNDLE_DIGEST")]);
  const skipped = await folder.archi3("deploy", "staging");
  expect([skipped.status, skipped.stderr]).toEqual([
    3,
    expect.stringContaining("never healthy in development"),
  ]);
  const plan = await folder.archi3("plan", "development", "--format=json");
  const { hash } = JSON.parse(plan.stdout);
  folder.change("0.4.0");
  const stale = await folder.archi3("deploy", "development", `--plan-hash=${hash}`);
  expect([stale.status, stale.stderr]).toEqual([3, expect.stringContaining("the plan is stale")]);
  // An emergency passes other gates, not this one.
  const broken = await folder.archi3(
    "deploy",
    "development",
    `--plan-hash=${hash}`,
    "--break-glass",
    "--reason=x",
  );
  expect(broken.status).toBe(3);
  expect(existsSync(folder.at("live"))).toBe(false);
});

test("a bundle's file with any other byte, and one of another environment's past, is refused by the deployer", {
  timeout: ROW_MS,
}, async () => {
  using folder = Promotion.begin();
  expect((await alone(folder.path, ["bundle", "--output=b.tar.gz"])).status).toBe(0);
  const bytes = readFileSync(folder.at("b.tar.gz"));
  const flipped = Buffer.from(bytes);
  flipped[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1;
  folder.write("flipped.tar.gz", flipped);
  folder.write("short.tar.gz", bytes.subarray(0, bytes.length - 30));
  for (const name of ["flipped.tar.gz", "short.tar.gz"]) {
    const run = await folder.archi3("deploy", "development", `--bundle=${name}`);
    expect([name, run.status, run.stderr]).toEqual([name, 3, expect.stringContaining("E_BUNDLE")]);
  }
  expect(existsSync(folder.at("live"))).toBe(false);
  expect((await folder.archi3("deploy", "development", "--bundle=b.tar.gz")).status).toBe(0);
});

test.each([
  ["http://status.example", "it is not encrypted"],
  ["ftp://status.example", "it is no address of the web"],
  ["file:///etc/passwd", "it is no address of the web"],
])("a check may not ask %s", async (url, why) => {
  using folder = Promotion.begin(
    `environments:\n  production:\n    verify:\n      checks: [{ name: a, type: http, url: "${url}" }]\n`,
  );
  const run = await folder.archi3("deploy", "production");
  expect([run.status, run.stderr]).toEqual([2, expect.stringContaining(why)]);
  expect(run.stderr).toMatch(/archi3\.yaml:4:\d+/);
});

test("whom a check asks, and where policies go, is what was committed", { timeout: ROW_MS }, async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const config = (path: string) =>
    `${ENVIRONMENTS}  production:\n    target: { type: directory, path: ./live/${path} }\n    verify:\n      checks: [{ name: a, type: http, insecure: true, url: "http://127.0.0.1:${port}/${path}" }]\n`;
  try {
    using folder = Promotion.begin(config("committed"));
    expect((await folder.archi3("deploy", "production")).status).toBe(0);
    folder.write("archi3.yaml", config("mine"));
    const uncommitted = await folder.archi3("deploy", "production");
    expect([uncommitted.status, uncommitted.stderr]).toEqual([3, expect.stringContaining("uncommitted")]);
    expect((await folder.archi3("verify", "production")).status).toBe(0);
    expect((await folder.archi3("rollback", "production", "--deployment-id=production-1")).status).toBe(0);
    expect(new Set(asked)).toEqual(new Set(["/committed"]));
    expect(existsSync(folder.at("live/mine"))).toBe(false);
  } finally {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});
