import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Call, Github, type Write } from "../../src/adapters/github.ts";
import { GithubError } from "../../src/adapters/github-error.ts";
import { clientOf, type Fault, limitsFor, ScriptedServer, TOKEN } from "./scripted-server.ts";

/** The server holds things; a POST adds one. */
let things: string[] = [];
let server: ScriptedServer;

beforeEach(async () => {
  things = [];
  server = await ScriptedServer.start(({ route, body }) => {
    if (route.startsWith("POST")) things.push(body.name);
    return { status: 200, body: { names: things, name: "a thing" } };
  });
});

afterEach(() => server.stop());

const READ: Call<string> = {
  what: "cannot read the thing",
  route: "GET /repos/{owner}/{repo}/thing",
  parameters: {},
  needs: "contents: read",
  parse: (answer) => answer.field("name").text(),
};

function writeOf(github: Github): Write<string> {
  return {
    what: "cannot make the thing",
    route: "POST /repos/{owner}/{repo}/things",
    parameters: { name: "mine" },
    needs: "checks: write",
    parse: (answer) => answer.field("name").text(),
    find: () =>
      github.read({
        ...READ,
        what: "cannot read the things",
        route: "GET /repos/{owner}/{repo}/things",
        parse: (answer) =>
          answer
            .field("names")
            .list()
            .map((name) => name.text())
            .find((name) => name === "mine"),
      }),
  };
}

async function failureOf(work: Promise<unknown>): Promise<GithubError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof GithubError)) throw new Error(`no GithubError but ${String(error)}`);
  return error;
}

function instead(status: number, body: unknown = {}, headers: { [name: string]: string } = {}): Fault {
  return { kind: "instead", given: { status, body, headers } };
}

const LOSSES: [string, (handled: boolean) => Fault][] = [
  ["a reset", (handled) => ({ kind: "reset", handled })],
  ["no answer in time", (handled) => ({ kind: "hang", handled })],
  ["a body that does not end", (handled) => ({ kind: "slow-body", handled })],
  ["an HTML page with status 200", (handled) => ({ kind: "html", handled })],
  ["truncated JSON", (handled) => ({ kind: "truncated", handled })],
  ["JSON of another shape", (handled) => ({ kind: "strange", handled })],
  ["500", (handled) => ({ ...instead(500), handled })],
  ["502 with a page", (handled) => ({ ...instead(502, "<html>", { "content-type": "text/html" }), handled })],
  [
    "503 of a type that nobody can read",
    (handled) => ({ ...instead(503, "", { "content-type": ";;" }), handled }),
  ],
];

test("a request carries the token, the API's version and who asks", async () => {
  const { github, waits } = clientOf(server);
  expect(await github.read(READ)).toBe("a thing");
  const [seen] = server.seen;
  expect(seen?.route).toBe("GET /repos/octo/policies/thing");
  expect(seen?.headers).toMatchObject({
    authorization: `Bearer ${TOKEN}`,
    "x-github-api-version": "2022-11-28",
    "user-agent": expect.stringContaining("archi3-policy"),
  });
  expect(waits).toEqual([]);
});

describe("what is lost once", () => {
  test.each(LOSSES)("%s: a read is made again", async (_name, fault) => {
    server.fail(/./, fault(true));
    const { github, waits } = clientOf(server, limitsFor(fault(true)));
    expect(await github.read(READ)).toBe("a thing");
    expect(server.seen).toHaveLength(2);
    expect(waits).toEqual([1_000]);
  });

  test.each(LOSSES)("%s, after the write took place: nothing is written twice", async (_name, fault) => {
    server.fail(/^POST/, fault(true));
    const { github } = clientOf(server, limitsFor(fault(true)));
    expect(await github.write(writeOf(github))).toMatch(/mine/);
    expect(things).toEqual(["mine"]);
  });

  test.each(LOSSES)("%s, before the write took place: it is written", async (_name, fault) => {
    server.fail(/^POST/, fault(false));
    const { github } = clientOf(server, limitsFor(fault(true)));
    expect(await github.write(writeOf(github))).toBe("a thing");
    expect(things).toEqual(["mine"]);
  });
});

describe("what is lost again and again", () => {
  test("a read is given up after four requests", async () => {
    server.fail(/./, { kind: "reset", handled: true }, 100);
    const { github, waits } = clientOf(server);
    const { failure } = await failureOf(github.read(READ));
    expect(failure).toEqual({ kind: "unreachable" });
    expect(server.seen).toHaveLength(4);
    expect(waits).toEqual([1_000, 2_000, 4_000]);
  });

  test("a write is looked up after the last request too", async () => {
    server.fail(/^POST/, instead(502), 3).fail(/^POST/, { ...instead(502), handled: true });
    const { github } = clientOf(server);
    expect(await github.write(writeOf(github))).toBe("mine");
    expect(things).toEqual(["mine"]);
  });

  test("a write whose look-up fails is not repeated, and the error says that nobody knows", async () => {
    server.fail(/^POST/, { kind: "reset", handled: true }).fail(/^GET/, instead(502), 100);
    const { github } = clientOf(server);
    const error = await failureOf(github.write(writeOf(github)));
    expect(error.parts.what).toBe("cannot make the thing");
    expect(error.parts.why).toMatch(/not known/);
    expect(server.routes.filter((route) => route.startsWith("POST"))).toHaveLength(1);
  });
});

describe("a limit on how much may be asked", () => {
  const now = Date.parse("Sun, 06 Nov 2033 08:49:37 GMT");
  const SECONDARY = { message: "You have exceeded a secondary rate limit. Please wait a few minutes." };
  test.each<[string, Fault, number]>([
    ["429 with Retry-After", instead(429, {}, { "retry-after": "7" }), 7_000],
    ["403 with Retry-After", instead(403, SECONDARY, { "retry-after": "7" }), 7_000],
    [
      "Retry-After as a date, by the server's own clock",
      instead(
        429,
        {},
        { "retry-after": new Date(now + 9_000).toUTCString(), date: new Date(now).toUTCString() },
      ),
      9_000,
    ],
    [
      "nothing remains until the reset, by the server's own clock",
      instead(
        403,
        { message: "API rate limit exceeded for installation ID 1." },
        {
          "x-ratelimit-remaining": "0",
          "x-ratelimit-reset": String((now + 30_000) / 1_000),
          date: new Date(now).toUTCString(),
        },
      ),
      31_000,
    ],
    ["a secondary limit that says nothing", instead(403, SECONDARY), 60_000],
    [
      "Retry-After before the reset",
      instead(
        429,
        {},
        { "retry-after": "3", "x-ratelimit-remaining": "0", "x-ratelimit-reset": "9999999999" },
      ),
      3_000,
    ],
    ["503 with Retry-After", instead(503, {}, { "retry-after": "20" }), 20_000],
  ])("%s is honoured", async (_name, fault, wait) => {
    server.fail(/./, fault);
    const { github, waits } = clientOf(server);
    expect(await github.read(READ)).toBe("a thing");
    expect(waits).toEqual([wait]);
  });

  test("a wait that nobody names doubles from a minute on", async () => {
    server.fail(/./, instead(429), 3);
    const { github, waits } = clientOf(server, { callMs: 5_000, totalMs: 90_000, askedMs: 1_000_000 });
    await github.read(READ);
    expect(waits).toEqual([60_000, 120_000, 240_000]);
  });

  test.each<[string, Fault]>([
    ["none at all", instead(429, {}, { "retry-after": "0" })],
    [
      "one until a time that is over",
      instead(429, {}, { "retry-after": new Date(Date.now() - 60_000).toUTCString() }),
    ],
    [
      "one until a reset that is over",
      instead(429, {}, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1" }),
    ],
  ])("a wait that is %s grows from a second on, and ends after five requests", async (_name, fault) => {
    server.fail(/./, fault, 1_000);
    const { github, waits } = clientOf(server);
    expect((await failureOf(github.read(READ))).failure).toEqual({ kind: "limited" });
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000]);
    expect(server.seen).toHaveLength(5);
  });

  test("a wait that GitHub asks for takes nothing from the time for requests, up to five minutes of waits", async () => {
    server.fail(/./, instead(429, {}, { "retry-after": "75" }), 3);
    const { github, waits } = clientOf(server);
    const leavesLittle = { ...READ, leaveMs: 80_000 };
    expect(await github.read(leavesLittle)).toBe("a thing");
    expect(waits).toEqual([75_000, 75_000, 75_000]);
    server.fail(/./, instead(429, {}, { "retry-after": "75" }));
    expect((await failureOf(github.read(READ))).parts.why).toMatch(/75 s would be too long \(75 s left\)/);
  });

  test("a wait past the time that is left is not begun", async () => {
    server.fail(/./, instead(429, {}, { "retry-after": "300" }));
    const { github, waits } = clientOf(server);
    const { failure, parts } = await failureOf(github.read(READ));
    expect(failure).toEqual({ kind: "limited" });
    expect(parts.why).toMatch(/429.*300 s/);
    expect(waits).toEqual([]);
    expect(server.seen).toHaveLength(1);
  });

  test("a write that was refused so did not take place, and is made again without a look-up", async () => {
    server.fail(/^POST/, instead(403, SECONDARY, { "retry-after": "2" }));
    const { github } = clientOf(server);
    await github.write(writeOf(github));
    expect(things).toEqual(["mine"]);
    expect(server.routes).toEqual(["POST /repos/octo/policies/things", "POST /repos/octo/policies/things"]);
  });
});

describe("a refusal is final", () => {
  const INTEGRATION = { message: "Resource not accessible by integration" };
  test.each<[string, Fault, GithubError["failure"]["kind"], string]>([
    ["401", instead(401, { message: "Bad credentials" }), "unauthorized", "E_TOKEN"],
    ["403 of a token that may not", instead(403, INTEGRATION), "denied", "E_TOKEN_PERMISSION"],
    [
      "403 of a token that may not, with headers like a limit's",
      instead(403, INTEGRATION, { "x-ratelimit-remaining": "0" }),
      "denied",
      "E_TOKEN_PERMISSION",
    ],
    ["404", instead(404, { message: "Not Found" }), "missing", "E_GITHUB_MISSING"],
    ["422", instead(422, { message: "Validation Failed", errors: ["x"] }), "invalid", "E_GITHUB_INVALID"],
    ["409", instead(409, {}), "invalid", "E_GITHUB_INVALID"],
  ])("%s", async (_name, fault, kind, code) => {
    server.fail(/./, fault, 100);
    const { github, waits } = clientOf(server);
    const error = await failureOf(github.write(writeOf(github)));
    expect(error.failure.kind).toBe(kind);
    expect(error.code).toBe(code);
    expect(server.seen).toHaveLength(1);
    expect(waits).toEqual([]);
  });

  test("a missing permission is named, with the line to add", async () => {
    server.fail(/./, instead(403, INTEGRATION));
    const { github } = clientOf(server);
    const { failure, parts } = await failureOf(github.write(writeOf(github)));
    expect(failure).toEqual({ kind: "denied", permission: "checks: write" });
    expect(parts.where).toBe("POST /repos/octo/policies/things");
    expect(parts.mend).toContain("`checks: write` below `permissions:`");
    expect(parts.mend).toContain("fork");
  });
});

test("a hung GitHub costs no more than the time for everything together", async () => {
  server.fail(/./, { kind: "hang", handled: false }, 100);
  const { github } = clientOf(server, { callMs: 60, totalMs: 100 });
  const reasons: (string | undefined)[] = [];
  for (let call = 0; call < 10; call++) reasons.push((await failureOf(github.read(READ))).parts.why);
  expect(reasons[0]).toContain("no answer within");
  expect(reasons.at(-1)).toContain("used up");
  expect(server.seen.length).toBeLessThanOrEqual(4);
});

test("a server that nobody reaches is an unreachable one", async () => {
  const { url } = server;
  await server.stop();
  const { github } = clientOf({ url });
  expect((await failureOf(github.read(READ))).failure.kind).toBe("unreachable");
});

test("pages are read until one is not full, and never past the bound", async () => {
  const items = Array.from({ length: 250 }, (_, index) => index);
  const paged = await ScriptedServer.start(({ query }) => {
    const end = Number(query.get("page")) * Number(query.get("per_page"));
    return { status: 200, body: items.slice(end - Number(query.get("per_page")), end) };
  });
  try {
    const call = {
      ...READ,
      parse: (answer: Parameters<typeof READ.parse>[0]) => answer.list().map((item) => item.count()),
    };
    for (const [most, wanted, requests] of [
      [10, 250, 3],
      [2, 200, 2],
    ] as const) {
      const before = paged.seen.length;
      const { github } = clientOf(paged);
      const all: number[] = [];
      for await (const page of github.pages(call, most)) all.push(...page);
      expect(all).toEqual(items.slice(0, wanted));
      expect(paged.seen.length - before).toBe(requests);
    }
  } finally {
    await paged.stop();
  }
});

test("an error names the very thing that was asked for, as its address is written", async () => {
  server.fail(/./, instead(404));
  const { github } = clientOf(server);
  const route = "GET /repos/{owner}/{repo}/environments/{environment_name}/runs/{run_id}";
  const parameters = { environment_name: "eu/west 1", run_id: 7, per_page: 100 };
  const { parts } = await failureOf(github.read({ ...READ, route, parameters }));
  expect(parts.where).toBe("GET /repos/octo/policies/environments/eu%2Fwest%201/runs/7");
});

test.each([403, 404])(
  "%s for what every token of the repository may: no job is told to permit it",
  async (status) => {
    server.fail(/./, instead(status));
    const { github } = clientOf(server);
    const { parts } = await failureOf(github.read({ ...READ, needs: "metadata: read" }));
    expect(parts.mend).toContain("may read the repository at all");
    expect(parts.mend).not.toContain("metadata");
  },
);

test("what a server says holds neither the token nor anything that acts in a log", async () => {
  const message = `\u001b[31mno\n::error::forged ${TOKEN}`;
  server.fail(/./, instead(422, { message: message.padEnd(10_000, "x") }));
  const { github } = clientOf(server);
  const { parts } = await failureOf(github.read(READ));
  expect(parts.why).not.toContain(TOKEN);
  expect(parts.why).toMatch(/^[^\p{Cc}]*$/u);
  expect(parts.why?.length).toBeLessThanOrEqual(500);
});

test.each([
  ["an empty token", { token: "" }, "E_TOKEN"],
  ["a token with a newline at its end", { token: `${TOKEN}\n` }, "E_TOKEN"],
  ["no repository", { repository: "" }, "E_REPOSITORY"],
  ["a repository that leads elsewhere", { repository: "octo/.." }, "E_REPOSITORY"],
])("%s is refused before anything is sent, and not quoted", (_name, wrong, code) => {
  const connect = () => Github.connect({ token: TOKEN, repository: "octo/policies", ...wrong });
  expect(connect).toThrow(expect.objectContaining({ code, status: 2 }));
  expect(connect).not.toThrow(TOKEN);
});
