import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createPlainServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { probeCommand } from "../../../src/adapters/probes/command.ts";
import { ask, isAllowedAddress } from "../../../src/adapters/probes/guarded-http.ts";
import { probeHttp } from "../../../src/adapters/probes/http.ts";
import { probePrometheus } from "../../../src/adapters/probes/prometheus.ts";
import { resultsIn } from "../../../src/adapters/probes/test-report.ts";
import { type Check, parseLimit, parseRelative } from "../../../src/health/check.ts";

const RULE = { name: "one", failureLimit: 0, inconclusiveLimit: 0, onInconclusive: "hold" } as const;
const DIGEST = `sha256:${"ab".repeat(32)}`;

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

async function serve(
  answer: Answer,
  host = "127.0.0.1",
): Promise<{ url: string; [Symbol.asyncDispose](): Promise<void> }> {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, host, done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${port}`,
    [Symbol.asyncDispose]: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** A server that answers these very bytes, and then ends the connection or leaves it open. */
async function servePlainly(answer: string, then: "ends" | "waits" = "waits") {
  const server = createPlainServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => (then === "ends" ? socket.end(answer) : socket.write(answer)));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: () => new Promise<void>((done) => server.close(() => done())),
  };
}

const says =
  (status: number, body: string, headers: { [name: string]: string } = {}): Answer =>
  (_request, response) => {
    response.writeHead(status, headers).end(body);
  };

function httpCheck(url: string, more: Partial<Extract<Check, { type: "http" }>> = {}) {
  const expectation = { status: undefined, json: undefined, latency: undefined };
  return { ...RULE, type: "http" as const, url, insecure: true, timeout: 500, expect: expectation, ...more };
}

describe("http", () => {
  const pointer = {
    status: undefined,
    json: { pointer: "/digest", equals: "{{digest}}" },
    latency: undefined,
  };

  test.each<
    [what: string, answer: Answer, more: Parameters<typeof httpCheck>[1], verdict: string, said: RegExp]
  >([
    ["a good status", says(204, ""), {}, "pass", /status 204/],
    ["a bad status", says(500, ""), {}, "fail", /status 500, not 2xx/],
    [
      "another status that is asked for",
      says(401, ""),
      { expect: { ...pointer, json: undefined, status: 401 } },
      "pass",
      /401/,
    ],
    ["a redirect", says(302, "", { location: "http://169.254.169.254/" }), {}, "fail", /not followed/],
    [
      "the digest at its place",
      says(200, JSON.stringify({ digest: DIGEST })),
      { expect: pointer },
      "pass",
      /200/,
    ],
    [
      "another digest",
      says(200, '{"digest":"sha256:other"}'),
      { expect: pointer },
      "fail",
      /is "sha256:other"/,
    ],
    ["no JSON", says(200, "<html>"), { expect: pointer }, "fail", /is nothing/],
    ["an answer that never ends", () => {}, {}, "error", /no answer within 0.5 s/],
    [
      "an answer that breaks off",
      (_request, response) => {
        response.write("x");
        response.destroy();
      },
      {},
      "error",
      /./,
    ],
    ["an endless answer", says(200, "x".repeat(2 * 1024 * 1024)), {}, "error", /larger than/],
  ])("%s", async (_what, answer, more, verdict, said) => {
    await using server = await serve(answer);
    const measured = await probeHttp(httpCheck(`${server.url}/status`, more), DIGEST);
    expect(measured).toEqual({ verdict, said: expect.stringMatching(said) });
  });

  test("an address that names the digest must answer with it", async () => {
    await using deaf = await serve(says(200, "fine"));
    expect((await probeHttp(httpCheck(`${deaf.url}/?want={{digest}}`), DIGEST)).verdict).toBe("fail");
    await using right = await serve((request, response) =>
      response.end(decodeURIComponent(request.url ?? "")),
    );
    expect((await probeHttp(httpCheck(`${right.url}/?want={{digest}}`), DIGEST)).verdict).toBe("pass");
  });

  test("nor does another value in the answer do, where the address names the digest", async () => {
    await using deaf = await serve(says(200, '{"ready":"yes"}'));
    const expectation = { ...pointer, json: { pointer: "/ready", equals: "yes" } };
    const check = httpCheck(`${deaf.url}/?want={{digest}}`, { expect: expectation });
    expect(await probeHttp(check, DIGEST)).toEqual({
      verdict: "fail",
      said: "the digest is not in the answer",
    });
  });

  test("what it answers is kept without secrets", async () => {
    const token = `ghp_${"aB3".repeat(12)}`;
    await using server = await serve(says(200, JSON.stringify({ digest: token })));
    expect((await probeHttp(httpCheck(server.url, { expect: pointer }), DIGEST)).said).not.toContain(token);
  });

  test("IPv6, by address and by name", async () => {
    await using server = await serve(says(200, "x"), "::1");
    expect(server.url).toMatch(/^http:\/\/\[::1\]/);
    expect((await probeHttp(httpCheck(server.url), DIGEST)).verdict).toBe("pass");
  });

  test("each question has a connection of its own, and no proxy is asked", async () => {
    const connections: (string | undefined)[] = [];
    await using server = await serve((request, response) => {
      connections.push(request.headers.connection);
      response.end(request.socket.remotePort?.toString());
    });
    const before = { ...process.env };
    try {
      for (const name of ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "NODE_USE_ENV_PROXY"])
        process.env[name] = name === "NODE_USE_ENV_PROXY" ? "1" : "http://127.0.0.1:9";
      const answers = [await ask(new URL(server.url), { timeoutMs: 500 })];
      answers.push(await ask(new URL(server.url), { timeoutMs: 500 }));
      expect(new Set(answers.map(({ body }) => body)).size).toBe(2);
    } finally {
      for (const name of ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "NODE_USE_ENV_PROXY"]) {
        if (before[name] === undefined) delete process.env[name];
        else process.env[name] = before[name];
      }
    }
    expect(connections).toEqual(["close", "close"]);
  });

  test("a server that changes the protocol has not answered", { timeout: 5_000 }, async () => {
    const upgrade = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n";
    await using server = await servePlainly(upgrade);
    const measured = await probeHttp(httpCheck(server.url, { timeout: 2_000 }), DIGEST);
    expect(measured).toEqual({ verdict: "error", said: "status 101: it changes the protocol" });
  });

  test("an answer that ends with its connection, whose length nobody says, is whole", async () => {
    await using server = await servePlainly("HTTP/1.1 200 OK\r\n\r\nfine", "ends");
    expect(await ask(new URL(server.url), { timeoutMs: 2_000 })).toMatchObject({ status: 200, body: "fine" });
  });

  test("a connection that ends without a word is an error", async () => {
    await using server = await servePlainly("", "ends");
    expect((await probeHttp(httpCheck(server.url), DIGEST)).verdict).toBe("error");
  });

  test("a time with a fraction of a millisecond is one", async () => {
    await using server = await serve(says(200, "x"));
    expect((await probeHttp(httpCheck(server.url, { timeout: 1_500.5 }), DIGEST)).verdict).toBe("pass");
  });

  test("slower than it may be", async () => {
    await using server = await serve((_request, response) => setTimeout(() => response.end("x"), 60));
    const slow = { expect: { status: undefined, json: undefined, latency: 5 } };
    expect((await probeHttp(httpCheck(server.url, slow), DIGEST)).verdict).toBe("fail");
  });

  test("nobody there is an error, not a failure", async () => {
    expect(await probeHttp(httpCheck("http://127.0.0.1:9/"), DIGEST)).toEqual({
      verdict: "error",
      said: "nobody answers there (connection refused)",
    });
  });

  test.each([
    "http://169.254.169.254/latest/meta-data/",
    "http://[fe80::1]/",
    "http://[fd00:ec2::254]/",
    "http://[::ffff:169.254.169.254]/",
    "http://0xa9fea9fe/",
    "http://2852039166/",
    "http://0.0.0.0/",
    "http://[64:ff9b::a9fe:a9fe]/",
    "http://[fd00:ec2::23]/",
    "http://168.63.129.16/",
  ])("%s is never asked", async (url) => {
    await expect(ask(new URL(url), { timeoutMs: 500 })).rejects.toThrow(/never asked/);
  });

  test("which addresses may be asked", () => {
    for (const good of ["10.0.0.1", "192.168.1.1", "127.0.0.1", "::1", "8.8.8.8", "2001:db8::1"])
      expect(isAllowedAddress(good), good).toBe(true);
    for (const bad of [
      "169.254.0.1",
      "fe80::1",
      "100.100.100.200",
      "::ffff:169.254.169.254",
      "fe80::1%eth0",
      "",
      "host",
    ])
      expect(isAllowedAddress(bad), bad).toBe(false);
  });
});

describe("prometheus", () => {
  const vector = (...values: string[]) =>
    JSON.stringify({
      status: "success",
      data: { resultType: "vector", result: values.map((value) => ({ metric: {}, value: [1, value] })) },
    });
  const limit = (text: string) => {
    const parsed = parseLimit(text);
    if ("why" in parsed) throw new Error(parsed.why);
    return parsed;
  };

  function check(url: string, more: Partial<Extract<Check, { type: "prometheus" }>> = {}) {
    return {
      ...{ ...RULE, type: "prometheus" as const, url, insecure: true, timeout: 500, query: "errors" },
      ...{ pass: limit("<=1%"), warn: limit("<=2%"), relative: undefined, samples: undefined },
      ...more,
    };
  }

  test.each<[what: string, status: number, body: string, verdict: string, said: RegExp]>([
    ["a value that passes", 200, vector("0.01"), "pass", /^0.01$/],
    ["a value to be warned of", 200, vector("0.015"), "warn", /0.015: not <=1%, but <=2%/],
    ["a value that fails", 200, vector("0.5"), "fail", /0.5: not <=2%/],
    ["NaN", 200, vector("NaN"), "inconclusive", /NaN/],
    ["infinity", 200, vector("+Inf"), "inconclusive", /Infinity/],
    ["no data", 200, vector(), "inconclusive", /no data/],
    ["an exponent", 200, vector("1.5e-07"), "pass", /^1.5e-7$/],
    ["nothing as its value", 200, vector(""), "error", /"" is no number/],
    ["a blank", 200, vector(" "), "error", /" " is no number/],
    ["a number of another spelling", 200, vector("0x0"), "error", /"0x0" is no number/],
    ["a good answer with a bad status", 503, vector("0"), "error", /^status 503$/],
    ["a redirect with a good answer", 302, vector("0"), "error", /^status 302$/],
    [
      "a warning",
      200,
      vector("0").replace("{", '{"warnings":["2 of 3 stores are away"],'),
      "inconclusive",
      /^it warns: 2 of 3 stores are away$/,
    ],
    [
      "warnings of another form",
      200,
      vector("0").replace("{", '{"warnings":{"a":1},'),
      "inconclusive",
      /it warns/,
    ],
    [
      "no warning, and a notice",
      200,
      vector("0").replace("{", '{"warnings":[],"infos":["x"],'),
      "pass",
      /^0$/,
    ],
    ["several series", 200, vector("1", "2"), "error", /2 series/],
    ["a scalar", 200, '{"status":"success","data":{"resultType":"scalar","result":[1,"0"]}}', "pass", /^0$/],
    ["a matrix", 200, '{"status":"success","data":{"resultType":"matrix","result":[]}}', "error", /a matrix/],
    [
      "a query that is wrong",
      400,
      '{"status":"error","errorType":"bad_data","error":"parse error"}',
      "error",
      /parse error/,
    ],
    ["HTML with 200", 200, "<html>", "error", /no JSON/],
    ["truncated JSON", 200, vector("0.01").slice(0, 40), "error", /no JSON/],
    ["JSON that says something else", 200, "[]", "error", /status 200/],
  ])("%s", async (_what, status, body, verdict, said) => {
    await using server = await serve(says(status, body));
    expect(await probePrometheus(check(server.url), undefined)).toEqual({
      verdict,
      said: expect.stringMatching(said),
    });
  });

  test("fewer samples than are worth anything", async () => {
    await using server = await serve((request, response) =>
      response.end(vector(request.url?.includes("count") === true ? "3" : "0")),
    );
    const few = check(server.url, { samples: { query: "count(x)", least: 10 } });
    expect(await probePrometheus(few, undefined)).toEqual({
      verdict: "inconclusive",
      said: "3 samples, fewer than 10",
    });
    const enough = check(server.url, { samples: { query: "count(x)", least: 3 } });
    expect((await probePrometheus(enough, undefined)).verdict).toBe("pass");
  });

  test("a warning about the samples is none of them", async () => {
    const warned = vector("100").replace("{", '{"warnings":["partial"],');
    await using server = await serve((request, response) =>
      response.end(request.url?.includes("count") === true ? warned : vector("0")),
    );
    const sampled = check(server.url, { samples: { query: "count(x)", least: 10 } });
    expect(await probePrometheus(sampled, undefined)).toEqual({
      verdict: "inconclusive",
      said: "it warns: partial",
    });
  });

  test("an address that is none is an error, not a crash", async () => {
    expect((await probePrometheus(check("http://"), undefined)).verdict).toBe("error");
  });

  test("beside the value from before", async () => {
    await using server = await serve(says(200, vector("0.11")));
    const relative = parseRelative("<=+10%");
    if ("why" in relative) throw new Error(relative.why);
    const beside = check(server.url, { pass: undefined, warn: undefined, relative });
    expect((await probePrometheus(beside, 0.1)).verdict).toBe("pass");
    expect((await probePrometheus(beside, 0.09)).verdict).toBe("fail");
    expect(await probePrometheus(beside, undefined)).toEqual({
      verdict: "inconclusive",
      said: expect.stringMatching(/none is kept.*deploy again, or go back/),
    });
    expect(await probePrometheus(beside, Number.NaN)).toEqual({
      verdict: "inconclusive",
      said: expect.stringMatching(/before the activation was NaN/),
    });
  });
});

describe("command", () => {
  const folder = mkdtempSync(join(tmpdir(), "archi3-probe-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const check = (argv: string[], more: Partial<Extract<Check, { type: "command" }>> = {}) => ({
    ...{ ...RULE, type: "command" as const, argv, report: undefined, timeout: 5_000 },
    ...more,
  });
  const node = (script: string) => [process.execPath, "-e", script];
  const run = (argv: string[], more = {}) =>
    probeCommand(check(argv, more), folder, { ARCHI3_DIGEST: DIGEST });

  test("its exit status decides, and its last words say why", async () => {
    expect((await run(node("0"))).verdict).toBe("pass");
    expect(await run(node("console.error('a warning'); console.log('40 of 60')"))).toEqual({
      verdict: "pass",
      said: expect.stringMatching(/ended 0: 40 of 60$/),
    });
    expect(await run(node("console.log('first'); console.error('no route'); process.exit(3)"))).toEqual({
      verdict: "fail",
      said: expect.stringMatching(/ended 3: no route$/),
    });
  });

  test("it does not get what is nothing of its concern, such as where alerts are sent", async () => {
    const says = node("console.log(process.env.ARCHI3_TEST_HOOK ?? 'nothing')");
    process.env["ARCHI3_TEST_HOOK"] = "https://hooks.example/secret";
    try {
      const known = await probeCommand(check(says), folder, {});
      expect(known.said).toContain("hooks.example");
      expect((await probeCommand(check(says), folder, {}, ["ARCHI3_TEST_HOOK"])).said).toMatch(/nothing$/);
    } finally {
      delete process.env["ARCHI3_TEST_HOOK"];
    }
  });

  test("no shell reads it, and the digest is filled in", async () => {
    const plain = "process.exit(process.argv[1] === '$(id);' + process.env.ARCHI3_DIGEST ? 0 : 1)";
    expect((await run([...node(plain), "$(id);{{digest}}"])).verdict).toBe("pass");
  });

  test("one that cannot be run, or does not end, is an error", async () => {
    expect((await run(["/nowhere/at-all"])).verdict).toBe("error");
    expect(await run(node("setInterval(() => {}, 1000)"), { timeout: 300 })).toEqual({
      verdict: "error",
      said: expect.stringMatching(/longer than 0.3 s/),
    });
  });

  test("its report counts too", async () => {
    const writes = (text: string) =>
      node(`require("fs").writeFileSync("report.xml", ${JSON.stringify(text)})`);
    const report = { report: "report.xml" };
    expect(await run(writes('<testsuites tests="4" failures="1" errors="1"/>'), report)).toEqual({
      verdict: "fail",
      said: "2 of 4 tests failed",
    });
    expect(await run(writes('<testsuite tests="4" failures="0"/>'), report)).toEqual({
      verdict: "pass",
      said: "4 tests passed",
    });
    expect((await run(node("0"), { report: "none.xml" })).verdict).toBe("error");
  });

  test("reports of other forms", () => {
    expect(resultsIn('{"numTotalTests":3,"numFailedTests":1}')).toEqual({ total: 3, failed: 1 });
    expect(resultsIn('{"success":false}')).toEqual({ total: 1, failed: 1 });
    expect(
      resultsIn('<testsuites><testsuite tests="2" failures="1"/><testsuite tests="1"/></testsuites>'),
    ).toEqual({
      total: 3,
      failed: 1,
    });
    for (const none of ["", "TAP version 14", "{", "[]", "{}", "<html/>"])
      expect(resultsIn(none), none).toBeUndefined();
  });
});
