import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { httpTransport } from "../../src/adapters/github-http.ts";
import { toolkitTransport } from "../../src/adapters/github-toolkit.ts";
import type { Reply } from "../../src/adapters/github-transport.ts";
import { type Fault, ScriptedServer, TOKEN } from "./scripted-server.ts";

/** The two ways to GitHub give the same of the same answers. */

let server: ScriptedServer;

beforeEach(async () => {
  server = await ScriptedServer.start(({ route, body, query }) => ({
    status: 200,
    body: { route, body, query: Object.fromEntries(query) },
  }));
});

afterEach(() => server.stop());

const WAYS = { "Node's own HTTP": httpTransport, "the toolkit's client": toolkitTransport };
const LIMIT_MS = 5_000;

function ask(
  way: typeof httpTransport,
  route = "GET /repos/{owner}/{repo}/things",
  parameters: { [name: string]: unknown } = {},
  limitMs = LIMIT_MS,
): Promise<Reply> {
  const place = { owner: "octo", repo: "a b" };
  return way({ token: TOKEN, apiUrl: server.url })(route, { ...place, ...parameters }, limitMs, () => {});
}

function instead(status: number, body: unknown, headers: { [name: string]: string } = {}): Fault {
  return { kind: "instead", given: { status, body, headers } };
}

describe.each(Object.entries(WAYS))("%s", (_, way) => {
  test("writes path, query and body as GitHub's documentation has them", async () => {
    expect(await ask(way, undefined, { per_page: 100, check_name: "a&b" })).toMatchObject({
      kind: "answer",
      status: 200,
      body: { route: "GET /repos/octo/a%20b/things", query: { per_page: "100", check_name: "a&b" } },
    });
    const posted = await ask(way, "POST /repos/{owner}/{repo}/things", {
      name: "é\n",
      output: { title: "t" },
    });
    expect(posted).toMatchObject({ body: { body: { name: "é\n", output: { title: "t" } } } });
  });

  test("carries the token in a header only", async () => {
    await ask(way);
    expect(server.seen[0]?.headers.authorization).toContain(TOKEN);
    expect(server.seen[0]?.route).not.toContain(TOKEN);
  });

  test.each([404, 403, 422, 500, 502])("a status of %i is an answer", async (status) => {
    server.fail(/things/, instead(status, { message: "no" }, { "retry-after": "7" }));
    expect(await ask(way)).toMatchObject({
      kind: "answer",
      status,
      headers: { "retry-after": "7" },
      body: { message: "no" },
    });
  });

  test("a page is text, and never taken for more", async () => {
    server.fail(/things/, { kind: "html", handled: false });
    expect(await ask(way)).toMatchObject({ kind: "answer", status: 200, body: "<html>Unicorn!</html>" });
  });

  test("a reset is a loss", async () => {
    server.fail(/things/, { kind: "reset", handled: false });
    expect(await ask(way)).toEqual({ kind: "lost", why: expect.any(String) });
  });

  test("an answer that breaks off is a loss", async () => {
    server.fail(/things/, { kind: "truncated", handled: false });
    const reply = await ask(way);
    // The toolkit hands over an empty text, which no reader of answers takes for any.
    expect(reply.kind === "lost" || reply.body === "").toBe(true);
  });

  test.each(["hang", "slow-body"] as const)(
    "one that does not end (%s) ends with the time for it",
    async (kind) => {
      server.fail(/things/, { kind, handled: false });
      expect(await ask(way, undefined, {}, 200)).toEqual({ kind: "lost", why: "no answer within 0.2 s" });
    },
  );

  test("a server that is not there is a loss that says so", async () => {
    const gone = await ScriptedServer.start(() => ({ status: 200, body: {} }));
    const apiUrl = gone.url;
    await gone.stop();
    const reply = await way({ token: TOKEN, apiUrl })("GET /", {}, LIMIT_MS, () => {});
    expect(reply).toEqual({ kind: "lost", why: expect.stringContaining("ECONNREFUSED") });
  });

  test("a redirect is followed, within the same place", async () => {
    server.fail(/octo/, instead(301, {}, { location: `${server.url}/repositories/7/things` }));
    expect(await ask(way)).toMatchObject({ body: { route: "GET /repositories/7/things" } });
  });

  test("says when the request has left", async () => {
    let sent = 0;
    const transport = way({ token: TOKEN, apiUrl: server.url });
    await transport("GET /", {}, LIMIT_MS, () => {
      sent += 1;
    });
    expect(sent).toBe(1);
  });
});

describe("Node's own HTTP", () => {
  test("gives the token to no other place", async () => {
    const other = await ScriptedServer.start(() => ({ status: 200, body: {} }));
    server.fail(/octo/, instead(302, {}, { location: `${other.url}/` }));
    expect(await ask(httpTransport)).toMatchObject({ kind: "answer", status: 302 });
    expect(other.seen).toEqual([]);
    await other.stop();
  });

  test("reads no endless answer, and goes round in no circle", async () => {
    server.fail(/things/, instead(200, `"${"x".repeat(11 * 1024 * 1024)}"`));
    expect(await ask(httpTransport)).toEqual({ kind: "lost", why: expect.stringContaining("more than") });
    server.fail(/things/, instead(301, {}, { location: `${server.url}/repos/octo/a%20b/things` }), 99);
    expect(await ask(httpTransport)).toMatchObject({ kind: "answer", status: 301 });
  });

  test("writes nothing twice where a redirect does not say that it may", async () => {
    server.fail(/octo/, instead(302, {}, { location: `${server.url}/elsewhere` }));
    expect(await ask(httpTransport, "POST /repos/{owner}/{repo}/things")).toMatchObject({ status: 302 });
    expect(server.routes).toEqual(["POST /repos/octo/a%20b/things"]);
  });
});
