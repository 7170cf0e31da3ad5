import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createPlainServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { probeMcp } from "../../../src/adapters/probes/mcp.ts";
import { processStart } from "../../../src/adapters/process-identity.ts";
import type { Check } from "../../../src/health/check.ts";
import type { McpServer } from "../../../src/health/mcp.ts";
import { RULE } from "../../commands/measured-stage.ts";
import { ROOT } from "../../example.ts";

const EVERYTHING = join(ROOT, "node_modules/@modelcontextprotocol/server-everything/dist/index.js");
const SCRIPTED = join(import.meta.dirname, "scripted-mcp.mjs");
const SECRET = "a-value-that-nobody-may-read";

const folder = mkdtempSync(join(tmpdir(), "archi3-mcp-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type McpCheck = Extract<Check, { type: "mcp" }>;

interface Asked {
  /** What the policies say of each server; those of `servers` are enabled by default. */
  policies?: { [name: string]: object };
  check?: Partial<McpCheck>;
  env?: NodeJS.ProcessEnv;
}

function ask(servers: { [name: string]: McpServer }, { policies, check = {}, env = {} }: Asked = {}) {
  const settings = policies ?? Object.fromEntries(Object.keys(servers).map((name) => [name, {}]));
  const whole: McpCheck = {
    ...{ ...RULE, name: "mcp", type: "mcp", except: [], latency: undefined, timeout: 10_000 },
    ...{ servers: new Map(Object.entries(servers)), ...check },
  };
  const live = [{ path: "environment.yaml", kind: "environment", value: { "mcp-servers": settings } }];
  const variables = { ARCHI3_ENVIRONMENT: "production" };
  return probeMcp(whole, live, { folder, variables, version: "1.0.0", env: { ...process.env, ...env } });
}

const program = (...argv: string[]): McpServer => ({ is: "program", argv, envFrom: [], tools: new Map() });
const scripted = (script: object = {}) => program(process.execPath, SCRIPTED, JSON.stringify(script));
const address = (url: string): McpServer => ({
  ...{ is: "address", url, insecure: true, authorizationFrom: undefined, tools: new Map() },
});

async function expectGone(pid: number): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    if ((await processStart(pid)) === undefined) return;
    await sleep(20);
  }
  throw new Error(`process ${pid} lives`);
}

describe("the server of the protocol's own makers", () => {
  test("is healthy over stdio", async () => {
    const measured = await ask({ everything: program(process.execPath, EVERYTHING) });
    expect(measured).toEqual({
      verdict: "pass",
      said: expect.stringMatching(/^everything: \d\d? tools in \d+ ms$/),
    });
  });

  test("fails when it offers a tool that the policies block, and is doubtful when it lacks one that they name", async () => {
    const server = program(process.execPath, EVERYTHING);
    const blocks = { policies: { everything: { "blocked-tools": ["echo"] } } };
    expect(await ask({ everything: server }, blocks)).toEqual({
      verdict: "fail",
      said: "everything: it offers what the policies do not permit: echo (blocked-tools)",
    });
    const names = { policies: { everything: { "allowed-tools": ["*", "fly"] } } };
    expect(await ask({ everything: server }, names)).toEqual({
      ...{ verdict: "warn", said: "everything: it does not offer fly, which allowed-tools names" },
    });
  });

  test("is healthy over HTTP, and its session is ended", async () => {
    await using server = await everythingOverHttp();
    expect(await ask({ everything: address(server.url) })).toMatchObject({
      ...{ verdict: "pass", said: expect.stringMatching(/^everything: \d\d? tools in \d+ ms$/) },
    });
    await expect.poll(() => server.said()).toContain("Received session termination request");
  });
});

/** Starts it on a port that is free. */
async function everythingOverHttp() {
  const probe = createPlainServer();
  await new Promise<void>((done) => probe.listen(0, "127.0.0.1", done));
  const { port } = probe.address() as AddressInfo;
  await new Promise<void>((done) => probe.close(() => done()));
  const child = spawn(process.execPath, [EVERYTHING, "streamableHttp"], {
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  await expect.poll(() => said, { timeout: 20_000 }).toContain("listening on port");
  return {
    url: `http://127.0.0.1:${port}/mcp`,
    said: () => said,
    [Symbol.asyncDispose]: async () => {
      child.kill("SIGKILL");
    },
  };
}

describe("a program", () => {
  test.each<[string, McpServer, RegExp]>([
    ["is missing", program("no-such-program"), /^s: no-such-program cannot be run: .*ENOENT$/],
    ["does not start", program("sh", "-c", "echo 'no licence' >&2; exit 3"), /^s: sh ended 3: no licence$/],
    ["is no server", program("echo", "usage: …"), /^s: echo ended 0: usage: …$/],
    ["dies of a signal", program("sh", "-c", "kill -SEGV $$"), /^s: sh was ended by SIGSEGV$/],
    ["dies at initialize", scripted({ at: { initialize: "exit" } }), /ended 7$/],
    [
      "dies after initialize",
      scripted({ at: { "tools/list": "exit" }, stderr: "no memory\n" }),
      /ended 7: no memory$/,
    ],
    [
      "refuses",
      scripted({ at: { "tools/list": "error" } }),
      /answers tools\/list with an error: .*out of order$/,
    ],
    [
      "answers strangely",
      scripted({ at: { "tools/list": "strange" } }),
      /answer to tools\/list is none of the protocol's$/,
    ],
    [
      "begins strangely",
      scripted({ at: { initialize: "strange" } }),
      /answer to initialize is none of the protocol's$/,
    ],
    [
      "speaks another version",
      scripted({
        at: {
          initialize: {
            protocolVersion: "1999-01-01",
            capabilities: {},
            serverInfo: { name: "x", version: "1" },
          },
        },
      }),
      /protocol version is not supported: 1999-01-01$/,
    ],
    [
      "goes in a circle",
      scripted({ pages: [["a"], ["b"]], circle: true }),
      /list of tools goes in a circle$/,
    ],
    [
      "has endless pages",
      scripted({ pages: Array.from({ length: 102 }, (_, at) => [`t${at}`]) }),
      /more than 100 pages$/,
    ],
    ["prints garbage without end", program("yes"), /^s: yes prints what is no message of the protocol: y$/],
    [
      "prints a line without end",
      program("sh", "-c", "tr '\\0' x < /dev/zero"),
      /^s: sh printed more than 8388608 /,
    ],
  ])("fails when it %s", async (_, server, said) => {
    expect(await ask({ s: server })).toEqual({ verdict: "fail", said: expect.stringMatching(said) });
  });

  test.each([
    ["initialize", scripted({ at: { initialize: "hang" }, stderr: "waiting for the database\n" })],
    ["tools/list", scripted({ at: { "tools/list": "hang" }, stderr: "waiting for the database\n" })],
    ["ping", scripted({ pages: null, at: { ping: "hang" }, stderr: "waiting for the database\n" })],
  ])("fails when it hangs at %s, and ends with its time", async (step, server) => {
    expect(await ask({ s: server }, { check: { timeout: 1_000 } })).toEqual({
      ...{ verdict: "fail", said: `s: no answer to ${step} within 1 s: waiting for the database` },
    });
  });

  test("may print a banner: it is doubtful, since not every client forgives that", async () => {
    expect(await ask({ s: scripted({ first: "Welcome!\n" }) })).toEqual({
      ...{ verdict: "warn", said: "s: it prints what is no message of the protocol: Welcome!" },
    });
  });

  test("may have its tools on several pages, or none at all", async () => {
    const policies = { s: { "blocked-tools": ["c"] } };
    expect((await ask({ s: scripted({ pages: [["a"], ["b"], ["c"]] }) }, { policies })).said).toContain(
      "c (blocked-tools)",
    );
    expect((await ask({ s: scripted({ pages: [["a"], ["b"]] }) })).said).toMatch(/^s: 2 tools in/);
    expect((await ask({ s: scripted({ pages: null }) })).said).toMatch(/^s: 0 tools in/);
  });

  test("is held to what it says of its tools, and to the time that it takes", async () => {
    const server = scripted({ pages: [[{ name: "rm", annotations: { destructiveHint: true } }]] });
    const live = [
      { path: "environment.yaml", kind: "environment", value: { "mcp-servers": { s: {} } } },
      { path: "agents/a.yaml", kind: "agent", value: { "mcp-permissions": { s: ["read"] } } },
    ];
    const check: McpCheck = {
      ...{ ...RULE, name: "mcp", type: "mcp", except: [], latency: undefined, timeout: 10_000 },
      servers: new Map([["s", server]]),
    };
    const around = { folder, variables: {}, version: "1", env: process.env };
    expect((await probeMcp(check, live, around)).said).toContain(
      "rm (it changes things, and agents may only read)",
    );
    expect(await ask({ s: scripted() }, { check: { latency: 0 } })).toMatchObject({
      ...{ verdict: "fail", said: expect.stringMatching(/^s: its tools took \d+ ms, more than 0 ms$/) },
    });
  });

  test("leaves nothing behind, whether it answers, hangs or dies", async () => {
    const ways = [{}, { at: { initialize: "hang" } }, { at: { "tools/list": "exit" } }];
    for (const [index, way] of ways.entries()) {
      const sleeper = join(folder, `sleeper-${index}`);
      await ask({ s: scripted({ ...way, sleeper }) }, { check: { timeout: 1_500 } });
      expect(existsSync(sleeper), JSON.stringify(way)).toBe(true);
      await expectGone(Number(readFileSync(sleeper, "utf8")));
    }
  });

  test("gets the variables that are named and no others, and its secrets are told to nobody", async () => {
    const env = { SERVER_KEY: SECRET, OTHER_KEY: "another-value-of-ours" };
    const tells = async (name: string, envFrom: string[]) => {
      const server = { ...scripted({ tells: name, at: { initialize: "exit" } }), envFrom };
      return (await ask({ s: server as McpServer }, { env })).said;
    };
    expect(await tells("OTHER_KEY", ["SERVER_KEY"])).toMatch(/ended 7: OTHER_KEY is undefined$/);
    expect(await tells("SERVER_KEY", ["SERVER_KEY"])).toMatch(/ended 7: SERVER_KEY is \*\*\*$/);
    expect(await tells("ARCHI3_ENVIRONMENT", [])).toMatch(/is production$/);
  });

  test("tells no part of a secret, wherever its last words are cut", async () => {
    const secret = `head-${"k".repeat(50)}-tail`;
    for (let more = 7_930; more < 8_000; more += 9) {
      const words = `${secret}${"x".repeat(more)}`;
      const shell = program("sh", "-c", 'printf "%s\\n%s\\n" "$WORDS" "it broke" >&2; exit 3');
      const server = { ...shell, envFrom: ["KEY", "WORDS"] } as McpServer;
      const { said } = await ask({ s: server }, { env: { KEY: secret, WORDS: words } });
      expect(said).not.toMatch(/k{4}|tail/);
    }
    const many = Array.from({ length: 400 }, () => secret).join(" ");
    const echoes: McpServer[] = ["", " >&2"].map(
      (where) =>
        ({
          ...program(
            "sh",
            "-c",
            `for i in $(seq 400); do printf '%s ' "$KEY"; done${where}; echo${where}; exit 3`,
          ),
          envFrom: ["KEY"],
        }) as McpServer,
    );
    for (const server of echoes) {
      const { said } = await ask({ s: server }, { env: { KEY: secret } });
      expect(said).toMatch(/^s: sh ended 3: /);
      expect(said).not.toMatch(/head|k{4}|tail/);
    }
    const noisy = scripted({ first: `${many}\n` });
    const { said } = await ask({ s: { ...noisy, envFrom: ["KEY"] } as McpServer }, { env: { KEY: secret } });
    expect(said).toMatch(/no message of the protocol/);
    expect(said).not.toMatch(/head|k{4}|tail/);
  });

  test("says nothing that a terminal would obey", async () => {
    const { said } = await ask({ s: scripted({ at: { initialize: "exit" }, stderr: "\u001b[31mred\n" }) });
    expect(said).toMatch(/ended 7: <U\+001B>\[31mred$/);
    const tools = await ask(
      { s: scripted({ pages: [["\u001b[2J"]] }) },
      { policies: { s: { "allowed-tools": [] } } },
    );
    expect(tools.said).toContain("<U+001B>[2J (not in allowed-tools)");
  });

  test("is not started where a variable that it needs is not set", async () => {
    const server: McpServer = {
      ...program("sh", "-c", "touch started"),
      envFrom: ["NOT_SET_ANYWHERE"],
    } as McpServer;
    expect(await ask({ s: server })).toEqual({
      ...{ verdict: "error", said: "s: the environment variable NOT_SET_ANYWHERE is not set, or empty" },
    });
    const two = { ...server, envFrom: ["NOT_SET_ANYWHERE", "EMPTY", "PATH"] } as McpServer;
    expect((await ask({ s: two }, { env: { EMPTY: "" } })).said).toBe(
      "s: the environment variables NOT_SET_ANYWHERE, EMPTY are not set, or empty",
    );
    expect(existsSync(join(folder, "started"))).toBe(false);
  });
});

describe("several servers", () => {
  test("are asked at the same time", async () => {
    let asked = 0;
    const waiting: (() => void)[] = [];
    // Each begins to answer only when both were asked.
    const together = () =>
      overHttp(
        on("tools/list", (response) => {
          asked += 1;
          waiting.push(() => response.writeHead(404).end("both were asked"));
          if (asked === 2) for (const answer of waiting) answer();
        }),
      );
    await using one = await together();
    await using other = await together();
    const { said } = await ask({ one: address(one.url), other: address(other.url) });
    expect(said.match(/both were asked/g)).toHaveLength(2);
  });

  test("are told in one measurement; those that are off are not started, and one that nobody can reach is no health", async () => {
    const off = program("sh", "-c", "touch started");
    const policies = { broken: {}, off: { enabled: false }, fine: {}, unknown: {}, left: {} };
    const broken = scripted({ at: { initialize: "exit" } });
    const measured = await ask({ broken, off, fine: scripted() }, { policies, check: { except: ["left"] } });
    expect(measured).toEqual({
      verdict: "fail",
      said: expect.stringMatching(
        /^broken: .* ended 7; unknown: `servers` does not say how it is reached.*; fine: 1 tool in \d+ ms; not looked at: left$/,
      ),
    });
    expect(existsSync(join(folder, "started"))).toBe(false);
    expect((await ask({ fine: scripted() }, { policies: { fine: {}, unknown: {} } })).verdict).toBe(
      "inconclusive",
    );
  });

  test("are none where the policies enable none", async () => {
    expect(await ask({ s: program("sh", "-c", "touch started") }, { policies: {} })).toEqual({
      ...{
        verdict: "warn",
        said: "the live policies enable no MCP server; the check names what no policy has: s",
      },
    });
    expect(existsSync(join(folder, "started"))).toBe(false);
    const slip = await ask({ s: scripted() }, { policies: { s: {} }, check: { except: ["ss"] } });
    expect(slip).toMatchObject({
      verdict: "warn",
      said: expect.stringMatching(/no policy has: ss \(did you mean s\?\)$/),
    });
  });
});

/** What a server over HTTP does with a message; `undefined` for what is right. */
type Act = (message: { id?: number; method: string }, response: ServerResponse) => boolean;

async function overHttp(act: Act = () => false, form: "json" | "stream" = "json", end?: "hangs") {
  const seen: IncomingMessage[] = [];
  const server = createServer(async (request, response) => {
    seen.push(request);
    if (request.method !== "POST") {
      if (end === undefined) response.writeHead(405).end();
      return;
    }
    let text = "";
    for await (const chunk of request) text += chunk;
    const message = JSON.parse(text);
    if (act(message, response)) return;
    if (message.id === undefined) {
      response.writeHead(202).end();
      return;
    }
    if (end !== undefined) response.setHeader("mcp-session-id", "one");
    const about = { protocolVersion: message.params?.protocolVersion, capabilities: { tools: {} } };
    const result =
      message.method === "initialize"
        ? { ...about, serverInfo: { name: "scripted", version: "1" } }
        : { tools: [{ name: "search", inputSchema: { type: "object" } }] };
    const answer = JSON.stringify({ jsonrpc: "2.0", id: message.id, result });
    const type = form === "json" ? "application/json" : "text/event-stream";
    response.writeHead(200, { "content-type": type });
    response.end(form === "json" ? answer : `event: message\ndata: ${answer}\n\n`);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`,
    seen,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** Acts on one kind of messages. */
const on =
  (method: string, act: (response: ServerResponse) => void): Act =>
  (message, response) => {
    if (message.method === method) act(response);
    return message.method === method;
  };

describe("an address", () => {
  test.each(["json", "stream"] as const)("is healthy when it answers by %s", async (form) => {
    await using server = await overHttp(undefined, form);
    expect((await ask({ s: address(server.url) })).said).toMatch(/^s: 1 tool in \d+ ms$/);
  });

  test("is told who asks, and whoever reads the verdict is not", async () => {
    await using server = await overHttp(
      on("tools/list", (response) => response.writeHead(500).end(`no ${SECRET}`)),
    );
    const asked: McpServer = { ...address(server.url), authorizationFrom: "KEY" } as McpServer;
    const { verdict, said } = await ask({ s: asked }, { env: { KEY: `Bearer ${SECRET}` } });
    expect(server.seen[0]?.headers.authorization).toBe(`Bearer ${SECRET}`);
    expect({ verdict, said }).toEqual({
      ...{ verdict: "fail", said: "s: it answers tools/list with status 500: no ***" },
    });
  });

  test("may decode the login that it is given: its password is told to nobody", async () => {
    const login = "user:hunter2/secret+x";
    const echoed = [
      login,
      "hunter2/secret+x",
      encodeURIComponent(login),
      JSON.stringify({ p: "hunter2/secret+x" }),
    ];
    await using server = await overHttp(
      on("tools/list", (response) => response.writeHead(500).end(echoed.join(" "))),
    );
    const asked: McpServer = { ...address(server.url), authorizationFrom: "KEY" } as McpServer;
    const KEY = `Basic ${Buffer.from(login).toString("base64")}`;
    const { said } = await ask({ s: asked }, { env: { KEY } });
    expect(said).toContain('status 500: *** *** *** {"p":"***"}');
  });

  test("is not healthy where it leads elsewhere, and nobody follows", async () => {
    await using other = await overHttp();
    await using server = await overHttp((_, response) => {
      response.writeHead(307, { location: other.url }).end();
      return true;
    });
    // Also not to another path of itself, as the SDK would.
    await using self = await overHttp((_, response) => {
      response.writeHead(308, { location: "/other" }).end();
      return true;
    });
    for (const { url, seen } of [server, self]) {
      expect((await ask({ s: address(url) })).said).toMatch(/^s: status 30[78]; redirects are not followed$/);
      expect(seen).toHaveLength(1);
    }
    expect(other.seen).toEqual([]);
  });

  test.each([
    ["a link-local one", "http://169.254.169.254/mcp"],
    ["the same inside of IPv6", "http://[::ffff:169.254.169.254]/mcp"],
    ["another cloud's", "http://100.100.100.200/mcp"],
    ["one that means no machine", "http://0.0.0.0/mcp"],
  ])("of a metadata service is never asked: %s", async (_, url) => {
    const { verdict, said } = await ask({ s: address(url) });
    expect({ verdict, said }).toEqual({ verdict: "error", said: expect.stringContaining("is never asked") });
  });

  test("that cannot be reached, or lets nobody in, is no proof of a fault", async () => {
    expect(await ask({ s: address("http://127.0.0.1:1/mcp") })).toEqual({
      ...{ verdict: "error", said: "s: nobody answers there (connection refused)" },
    });
    await using silent = await overHttp(on("initialize", () => {}));
    expect(await ask({ s: address(silent.url) }, { check: { timeout: 500 } })).toEqual({
      ...{ verdict: "error", said: "s: no answer to initialize within 0.5 s" },
    });
    for (const status of [401, 403, 429]) {
      await using closed = await overHttp(
        on("initialize", (response) => response.writeHead(status).end("no")),
      );
      expect(await ask({ s: address(closed.url) })).toEqual({
        ...{ verdict: "error", said: `s: it answers initialize with status ${status}: no` },
      });
    }
  });

  test.each<[string, Act, RegExp]>([
    ["falls silent after it answered", on("tools/list", () => {}), /no answer to tools\/list within 1 s$/],
    [
      "is no server",
      on("initialize", (response) => response.writeHead(200, { "content-type": "text/html" }).end("<p>")),
      /Unexpected content type: text\/html$/,
    ],
    [
      "is not there",
      on("initialize", (response) => response.writeHead(404).end("a\n  b")),
      /with status 404: a b$/,
    ],
    [
      "answers without end",
      on("tools/list", (response) => {
        response.writeHead(200, { "content-type": "text/event-stream" });
        const line = `: ${"x".repeat(65_536)}\n`;
        const more = () => {
          while (!response.destroyed && response.write(line));
          if (!response.destroyed) response.once("drain", more);
        };
        more();
      }),
      /answers with more than 8388608 bytes$/,
    ],
    [
      "breaks off",
      on("tools/list", (response) => {
        response.writeHead(200, { "content-type": "text/event-stream" });
        response.write(": wait\n\n", () => response.socket?.destroy());
      }),
      /^s: (?:aborted|the connection was reset)$/,
    ],
    [
      "streams and never answers",
      on("tools/list", (response) =>
        response.writeHead(200, { "content-type": "text/event-stream" }).write(": wait\n\n"),
      ),
      /no answer to tools\/list within 1 s$/,
    ],
  ])("fails when it %s", async (_, act, said) => {
    await using server = await overHttp(act);
    expect(await ask({ s: address(server.url) }, { check: { timeout: 1_000 } })).toEqual({
      ...{ verdict: "fail", said: expect.stringMatching(said) },
    });
  });

  test("is asked for nothing but its tools, and told that the session is over", async () => {
    await using server = await overHttp((message, response) => {
      if (message.method === "initialize") response.setHeader("mcp-session-id", "one");
      return false;
    });
    expect((await ask({ s: address(server.url) })).verdict).toBe("pass");
    expect(server.seen.map(({ method }) => method)).toEqual(["POST", "POST", "POST", "DELETE"]);
    expect(server.seen.at(-1)?.headers["mcp-session-id"]).toBe("one");
  });

  test("that never answers the end of a session keeps nobody waiting", async () => {
    await using server = await overHttp(undefined, "json", "hangs");
    expect((await ask({ s: address(server.url) })).verdict).toBe("pass");
    expect(server.seen.at(-1)?.method).toBe("DELETE");
  });
});
