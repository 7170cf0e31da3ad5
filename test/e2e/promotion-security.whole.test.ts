import { cpSync, existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo, createServer as createPlainServer } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packFiles, unpackFiles } from "../../src/adapters/archive.ts";
import { alone, Folder, ROOT, type Run } from "./run.ts";

/**
 * SECURITY.md, "Promotion": each sentence, and where it is tried.
 *
 * | must | tests |
 * |---|---|
 * | a digest is deployed, never a ref | here |
 * | a stale plan hash is refused | here |
 * | `$(id)`, unknown ids, another environment's ids and digests are refused | here; commands/deploying.test.ts |
 * | two at once: one wins, the other says why | commands/deploying.test.ts, adapters/ledger-remote.whole.test.ts, targets/suite.ts |
 * | a bundle with a flipped byte, an extra or missing file, a case collision, an absolute or `..` path | release/bundle.test.ts, adapters/archive.test.ts, commands/bundle.whole.test.ts; here: by the deployer |
 * | where a bundle says it came from, and what OPA would load | commands/bundle-source.whole.test.ts |
 * | health URLs: https, or http and `insecure: true` | here |
 * | no redirects, no link-local address, no metadata service, `{{digest}}` is found | adapters/probes/probes.test.ts |
 * | a check's URL, and the target, are those of the commit; its program too, or that it is not is told | here; commands/uncommitted.whole.test.ts |
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

test("a bundle's file with a file flipped, too many or too few is refused by the deployer, though it unpacks", {
  timeout: ROW_MS,
}, async () => {
  using folder = Promotion.begin();
  expect((await alone(folder.path, ["bundle", "--output=b.tar.gz"])).status).toBe(0);
  const files = await unpackFiles(readFileSync(folder.at("b.tar.gz")), "b.tar.gz");
  const policy = "agents/reefer-monitor.yaml";
  const flipped = (path: string) => {
    const bytes = Buffer.from(files.get(path) ?? "");
    bytes[bytes.length - 2] = (bytes[bytes.length - 2] ?? 0) ^ 1;
    return bytes;
  };
  const extra = ["notes.txt", "agents/more.yaml", "Agents/reefer-monitor.yaml", ".signatures.json"];
  const forged: [path: string, content: Uint8Array | undefined][] = [
    ...[policy, "manifest.json", ".manifest", "data.json"].flatMap((path): typeof forged => [
      [path, flipped(path)],
      [path, undefined],
    ]),
    ...extra.map((path): (typeof forged)[number] => [path, Buffer.from("a: 1\n")]),
  ];
  for (const [path, content] of forged) {
    const archive = new Map(files);
    if (content === undefined) archive.delete(path);
    else archive.set(path, content);
    folder.write("forged.tar.gz", await packFiles(archive));
    const run = await folder.archi3("deploy", "development", "--bundle=forged.tar.gz");
    const what = [path, content === undefined ? "missing" : "other"];
    expect([...what, run.status, run.stderr]).toEqual([...what, 3, expect.stringContaining("E_BUNDLE")]);
    expect(run.stderr, what.join(" ")).toContain(path);
  }
  expect(existsSync(folder.at("live"))).toBe(false);
});

test("what another environment has is neither a way back nor a bundle to promote", {
  timeout: ROW_MS,
}, async () => {
  using folder = Promotion.begin(`${ENVIRONMENTS}  production: { after: staging }\n`);
  const digestOfLive = (environment: string): string =>
    JSON.parse(readFileSync(folder.at(`live/${environment}/current/archi3-release.json`), "utf8")).digest;
  for (const environment of ["development", "staging"])
    expect((await folder.archi3("deploy", environment)).status).toBe(0);
  folder.change("0.4.0");
  expect((await folder.archi3("deploy", "development")).status).toBe(0);
  const onlyInDevelopment = digestOfLive("development");
  const skipped = await folder.archi3("deploy", "production", `--bundle=${onlyInDevelopment}`);
  expect([skipped.status, skipped.stderr]).toEqual([2, expect.stringContaining("was deployed to staging")]);
  for (const [id, says] of [
    ["staging-1", "it is an id of staging"],
    ["development-1", "it is an id of development"],
    [digestOfLive("staging"), "there is no deployment"],
  ] as const) {
    const run = await folder.archi3("rollback", "production", `--deployment-id=${id}`);
    expect([id, run.status, run.stderr]).toEqual([id, 3, expect.stringContaining(says)]);
  }
  expect(existsSync(folder.at("live/production"))).toBe(false);
  // The whole ledger of staging in the place of production's.
  folder.tool("git", "branch", "policy-ledger/production", "policy-ledger/staging");
  for (const command of ["rollback", "deploy"]) {
    const run = await folder.archi3(command, "production");
    expect([command, run.status, run.stderr]).toEqual([command, 4, expect.stringContaining("E_LEDGER")]);
  }
  expect(existsSync(folder.at("live/production"))).toBe(false);
});

test("a bundle that failed is found by its digest, beside the record of what was restored", {
  timeout: ROW_MS,
}, async () => {
  const live = "live/development/current/agents/reefer-monitor.yaml";
  const check = `{ name: version, type: command, command: [grep, -qF, "0.3.0", ${live}] }`;
  using folder = Promotion.begin(
    `${ENVIRONMENTS.replace("{}", `{ verify: { checks: [${check}] } }`)}  production: { after: staging }\n`,
  );
  expect((await folder.archi3("deploy", "development")).status).toBe(0);
  folder.change("0.4.0");
  expect((await folder.archi3("deploy", "development")).status).toBe(1);
  const { records } = JSON.parse((await folder.archi3("history", "development", "--format=json")).stdout);
  expect(records[0].event).toBe("rolled-back");
  const plan = await folder.archi3("plan", "staging", `--bundle=${records[0].digest}`);
  expect([plan.status, plan.stderr]).toEqual([0, ""]);
  const refused = await folder.archi3("deploy", "staging", `--bundle=${records[0].digest}`);
  expect([refused.status, refused.stderr]).toEqual([3, expect.stringContaining("development")]);
  expect(refused.stderr).not.toContain("E_BUNDLE");
});

test("a check's program that is not committed keeps a deployment from beginning, and is told in a rollback", {
  timeout: ROW_MS,
}, async () => {
  const check = "{ name: own, type: command, command: [sh, ops/smoke.sh] }";
  using folder = Promotion.begin(`${ENVIRONMENTS}  production: { verify: { checks: [${check}] } }\n`);
  folder.write("ops/smoke.sh", "exit 0\n");
  folder.commitAll("A check");
  expect((await folder.archi3("deploy", "production")).status).toBe(0);
  expect((await alone(folder.path, ["bundle", "--output=b.tar.gz"])).status).toBe(0);
  folder.write("ops/smoke.sh", "exit 0 # mine\n");
  for (const more of [[], ["--bundle=b.tar.gz"], ["--dry-run"]]) {
    const run = await folder.archi3("deploy", "production", ...more);
    expect([more, run.status, run.stderr]).toEqual([
      more,
      3,
      expect.stringMatching(/E_DIRTY[\s\S]*ops\/smoke\.sh/),
    ]);
  }
  for (const args of [["verify"], ["rollback", "--deployment-id=production-1"]]) {
    const [command = "", ...more] = args;
    const run = await folder.archi3(command, "production", ...more);
    expect([command, run.status, run.stderr]).toEqual([
      command,
      0,
      expect.stringContaining("note: ops/smoke.sh"),
    ]);
  }
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

/** A configuration whose production asks a server of this machine. */
function asking(port: number): string {
  const check = `{ name: a, type: http, insecure: true, url: "http://127.0.0.1:${port}/" }`;
  return `${ENVIRONMENTS}  production:\n    verify:\n      checks: [${check}]\n`;
}

test("a server that changes the protocol ends no command in silence", { timeout: ROW_MS }, async () => {
  const server = createPlainServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () =>
      socket.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n"),
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  try {
    using folder = Promotion.begin(asking((server.address() as AddressInfo).port));
    const run = await folder.archi3("deploy", "production");
    expect([run.status, run.stdout]).toEqual([
      1,
      expect.stringContaining("status 101: it changes the protocol"),
    ]);
  } finally {
    server.close();
  }
});

/** Has every question by HTTP wait for ever, with nothing that would keep the process. */
const DEAF = `const http = require("node:http");
const { EventEmitter } = require("node:events");
http.request = () => Object.assign(new EventEmitter(), { end() {}, destroy() {} });
require("node:module").syncBuiltinESMExports();
`;

test("whatever never answers, a command says so and ends 4, and the next one closes what it left", {
  timeout: ROW_MS,
}, async () => {
  using folder = Promotion.begin(asking(9));
  folder.write(".git/deaf.cjs", DEAF);
  const deploy = ["deploy", "--environment", "production"];
  const run = await alone(folder.path, deploy, { NODE_OPTIONS: `--require ${folder.at(".git/deaf.cjs")}` });
  expect([run.status, run.stdout]).toEqual([4, ""]);
  expect(run.stderr).toContain("error E_UNFINISHED: the command did not finish");
  expect(run.stderr).toContain("what was begun in production stays open");
  expect(run.stderr).not.toContain("unsettled");
  // Nobody answers there, so its health is not known; but it is closed.
  expect((await folder.archi3("deploy", "production")).status).toBe(1);
  expect((await folder.archi3("history", "production")).stdout).toContain("inconclusive");
});
