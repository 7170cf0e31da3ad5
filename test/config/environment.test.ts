import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type RawEnvironment, readEnvironment, readEnvironments } from "../../src/config/environment.ts";
import { PolicyError } from "../../src/errors.ts";

/** Where a refusal stands: the path in the file. */
const at = (path: readonly string[]) => path.join("/");

const web = { name: "c", type: "http" as const, url: "https://a.test" };
const command = { name: "c", type: "command" as const, command: ["true"] };
const prometheus = { name: "c", type: "prometheus" as const, url: "https://a.test", query: "up", pass: "<1" };
const mcp = (server: object) => checks({ name: "c", type: "mcp", servers: { files: server } });
const checks = (...all: NonNullable<NonNullable<RawEnvironment["verify"]>["checks"]>): RawEnvironment => ({
  verify: { checks: all },
});

test.each<[string, string, RawEnvironment]>([
  ["target/path", "leads out", { target: { type: "directory", path: "../x" } }],
  ["target/path", "leads out", { target: { type: "directory", path: "/x" } }],
  [
    "freeze/0/timezone",
    "no time zone",
    { freeze: [{ from: "fri 16:00", to: "mon 08:00", timezone: "Moon" }] },
  ],
  ["freeze/0/to", "ends when it begins", { freeze: [{ from: "fri 16:00", to: "fri 16:00" }] }],
  ["freeze/0/to", "cannot end", { freeze: [{ from: "2026-12-20", to: "mon 08:00" }] }],
  ["freeze/0/from", "cannot begin", { freeze: [{ from: "2026-02-30", to: "2026-03-03" }] }],
  ["freeze/0/to", "before it begins", { freeze: [{ from: "2026-12-20", to: "2026-12-01" }] }],
  ["github/wait-timer", "longer than 43200m", { github: { "wait-timer": "31d" } }],
  ["github/wait-timer", "counts in minutes", { github: { "wait-timer": "90s" } }],
  ["reviewers", "at most 6", { reviewers: { users: ["a", "b", "c", "d"], teams: ["e", "f", "g"] } }],
  ["verify/bake/interval", "shorter than 100ms", { verify: { bake: { interval: "0s" } } }],
  ["verify/bake/interval", "shorter than 100ms", { verify: { bake: { duration: "7d", interval: "1ms" } } }],
  ["verify/bake/duration", "longer than 7d", { verify: { bake: { duration: "60d", interval: "30d" } } }],
  ["verify/bake/initial-delay", "longer than 7d", { verify: { bake: { "initial-delay": "9999999w" } } }],
  ["verify/checks/0/timeout", "longer than 1h", checks({ ...web, timeout: "30d" })],
  ["verify/checks/0/timeout", "shorter than 1ms", checks({ ...web, timeout: "0s" })],
  ["verify/checks/0/report", "leads out", checks({ ...command, report: "../rep.xml" })],
  ["verify/checks/0/report", "leads out", checks({ ...command, report: "/tmp/rep.xml" })],
  ["verify/checks/1/name", "two checks", checks(web, web)],
  ["verify/checks/0/url", "not encrypted", checks({ ...web, url: "http://a.test" })],
  ["verify/checks/0/url", "no address", checks({ ...web, url: "file:///x" })],
  ["verify/checks/0/query", "has no `query`", checks({ ...web, query: "up" })],
  ["verify/checks/0", "needs `url`", checks({ name: "c", type: "http" })],
  ["verify/checks/0", "needs `command`", checks({ name: "c", type: "command" })],
  ["verify/checks/0", "needs `servers`", checks({ name: "c", type: "mcp" })],
  ["verify/checks/0/servers", "has no `servers`", checks({ ...web, servers: { files: { command: ["x"] } } })],
  ["verify/checks/0/servers/files", "how the server is reached", mcp({})],
  ["verify/checks/0/servers/files/url", "has no url", mcp({ command: ["x"], url: "https://a.test" })],
  ["verify/checks/0/servers/files/insecure", "has no insecure", mcp({ command: ["x"], insecure: true })],
  [
    "verify/checks/0/servers/files/env-from",
    "only a server",
    mcp({ url: "https://a.test", "env-from": ["A"] }),
  ],
  ["verify/checks/0/servers/files/url", "not encrypted", mcp({ url: "http://a.test" })],
  ["verify/checks/0/servers/files/url", "a user or a password", mcp({ url: "https://u:p@a.test/mcp" })],
  ["verify/checks/0/url", "a user or a password", checks({ ...web, url: "https://u:p@a.test" })],
  ["verify/checks/0/url", "a user or a password", checks({ ...web, url: "http://u@a.test", insecure: true })],
  ["verify/checks/0/url", "a user or a password", checks({ ...prometheus, url: "https://u:p@a.test" })],
  [
    "verify/checks/0/except/0",
    "files is in `servers` too",
    checks({ name: "c", type: "mcp", servers: { files: { command: ["x"] } }, except: ["files"] }),
  ],
  ["verify/checks/0/expect", "belong together", checks({ ...web, expect: { json: "/a" } })],
  ["verify/checks/0/pass", "comparison", checks({ ...prometheus, pass: "200ms" })],
  ["verify/checks/0/relative", "comparison", checks({ ...prometheus, relative: "10%" })],
  [
    "verify/checks/0",
    "nothing of what is good",
    checks({ name: "c", type: "prometheus", url: "https://a.test", query: "up" }),
  ],
])("%s: %s", (path, why, raw) => {
  let refused: unknown;
  try {
    readEnvironment("env", raw, at);
  } catch (error) {
    refused = error;
  }
  expect(refused).toBeInstanceOf(PolicyError);
  const { code, status, parts } = refused as PolicyError;
  expect([code, status, parts.where]).toEqual(["E_CONFIG", 2, `environments/env/${path}`]);
  expect(parts.why).toContain(why);
});

test("an MCP server is a program with the variables that it gets, or an address", () => {
  const { verify } = readEnvironment(
    "env",
    checks({
      ...{ name: "mcp", type: "mcp", except: ["git"], latency: "2s" },
      servers: {
        files: { command: ["node", "files.mjs"], "env-from": ["ROOT"], tools: { write_file: "write" } },
        search: { url: "https://a.test/mcp", "authorization-from": "TOKEN" },
      },
    }),
    at,
  );
  expect(verify.checks.at(-1)).toMatchObject({
    ...{ type: "mcp", except: ["git"], latency: 2_000, timeout: 10_000 },
    servers: new Map([
      [
        "files",
        {
          ...{ is: "program", argv: ["node", "files.mjs"], envFrom: ["ROOT"] },
          tools: new Map([["write_file", "write"]]),
        },
      ],
      [
        "search",
        {
          ...{ is: "address", url: "https://a.test/mcp", insecure: false, authorizationFrom: "TOKEN" },
          tools: new Map(),
        },
      ],
    ]),
  });
});

test("what is not said has its default", () => {
  const { soak, target, verify, after } = readEnvironment("env", {}, at);
  expect([soak, after, target]).toEqual([
    0,
    undefined,
    { type: "directory", path: "./live/env", ephemeral: false },
  ]);
  expect(verify.checks.map(({ type }) => type)).toEqual(["target"]);
  expect(readFileSync(join(import.meta.dirname, "../../schemas/config.schema.json"), "utf8")).toContain(
    "./live/<name>",
  );
});

test("the longest bake, and the shortest interval, are taken", () => {
  const bake = { duration: "7d", interval: "100ms", "initial-delay": "7d" };
  const all = checks({ ...web, timeout: "1h" }, { ...command, name: "d", report: "./reports/smoke.xml" });
  const { verify } = readEnvironment("env", { verify: { ...all.verify, bake } }, at);
  const week = 7 * 24 * 3_600_000;
  expect(verify.bake).toEqual({ duration: week, interval: 100, initialDelay: week });
  expect(verify.checks).toMatchObject([{ type: "target" }, { timeout: 3_600_000 }, { type: "command" }]);
});

test("an environment's jobs name its GitHub environment, where no other one is said", () => {
  expect(readEnvironment("env", {}, at).github).toEqual({
    ...{ deploy: "env", rollback: "env", monitor: "env" },
    ...{ waitTimer: 0, branches: undefined },
  });
  const raw = { rollback: "env-rollback", "wait-timer": "30d", branches: ["main", "release/*"] };
  expect(readEnvironment("env", { github: raw }, at).github).toEqual({
    ...{ deploy: "env", rollback: "env-rollback", monitor: "env" },
    ...{ waitTimer: 43_200, branches: ["main", "release/*"] },
  });
});

test.each<[string, { readonly [name: string]: RawEnvironment }]>([
  ["environments/b/github/deploy", { a: { github: { deploy: "Live" } }, b: { github: { deploy: "live" } } }],
  ["environments/b/github/rollback", { a: {}, b: { github: { rollback: "a" } } }],
  ["environments/b/github/monitor", { a: {}, b: { github: { monitor: "a" } } }],
])("the GitHub environment of one's deployments is no other's: %s", (path, raw) => {
  const whole = Object.entries(raw).map(([name, one]) => [
    name,
    { ...one, target: { type: "directory", path: name } as const },
  ]);
  const shared = { where: expect.stringContaining(path) as string };
  expect(() => readEnvironments(Object.fromEntries(whole), at)).toThrow(
    expect.objectContaining({ code: "E_CONFIG", parts: expect.objectContaining(shared) }),
  );
});

test("rollbacks and monitoring of several environments may share one GitHub environment", () => {
  const github = { rollback: "emergency", monitor: "watch" };
  expect(readEnvironments({ a: { github }, b: { github } }, at)).toHaveLength(2);
});

test("an attestation is that of the release workflow at main, where nothing else is said", () => {
  const usual = { workflow: ".github/workflows/release.yml", ref: "refs/heads/main", repository: undefined };
  const read = (attestation?: RawEnvironment["attestation"]) =>
    readEnvironment("env", attestation === undefined ? {} : { attestation }, at).attestation;
  expect([read(), read("required"), read({})]).toEqual([undefined, usual, usual]);
  expect(read({ ref: "refs/heads/trunk" })).toEqual({ ...usual, ref: "refs/heads/trunk" });
});
