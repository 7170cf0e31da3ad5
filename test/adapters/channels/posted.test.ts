import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openChannel } from "../../../src/adapters/channels/open.ts";
import type { Delivered } from "../../../src/watch/channel.ts";
import { messageOf } from "../../watch/messages.ts";
import { type Given, ScriptedServer } from "../scripted-server.ts";
import { ALERTMANAGER, envOf, open, POSTED, SECRETS, SLACK, SMS, WEBHOOK, worldOf } from "./channels.ts";

/** What holds for every channel that is told by a POST. */

let server: ScriptedServer;
let answer: Given;
beforeEach(async () => {
  answer = { status: 200, body: "ok" };
  server = await ScriptedServer.start(() => answer);
});
afterEach(() => server.stop());

function said(delivered: Delivered): string {
  return JSON.stringify(delivered);
}

function expectNoSecrets(text: string): void {
  const coded = Buffer.from(SECRETS.authorization).toString("base64");
  for (const secret of [...Object.values(SECRETS), coded, "xYzSecretPath", "hunter2", server.url])
    expect(text).not.toContain(secret);
}

describe.each(POSTED)("$type", (config) => {
  test("a message is told once, and taken", async () => {
    expect(await open(config, server.url).deliver(messageOf())).toEqual({ is: "delivered" });
    expect(server.seen).toHaveLength(1);
    expect(server.routes[0]).toMatch(/^POST \//);
  });

  test.each<[status: number, is: Delivered["is"], why: RegExp]>([
    [302, "refused", /status 302; redirects are not followed/],
    [307, "refused", /redirects are not followed/],
    [400, "refused", /status 400: invalid_payload/],
    [401, "refused", /status 401/],
    [403, "refused", /status 403/],
    [404, "refused", /status 404/],
    [410, "refused", /status 410/],
    [408, "failed", /status 408/],
    [425, "failed", /status 425/],
    [429, "failed", /status 429/],
    [500, "failed", /status 500/],
    [503, "failed", /status 503/],
  ])("status %i: %s", async (status, is, why) => {
    answer = { status, body: "invalid_payload", headers: { location: `${server.url}/elsewhere` } };
    const delivered = await open(config, server.url).deliver(messageOf());
    expect(delivered).toMatchObject({ is, why: expect.stringMatching(why) });
    if (is === "refused")
      expect(delivered).toHaveProperty("mend", expect.stringMatching(/_(URL|SECRET|AUTHORIZATION)/));
    expect(server.seen).toHaveLength(1);
  });

  test.each<[retryAfter: string, ms: number | undefined]>([
    ["30", 30_000],
    ["Tue, 01 Dec 2026 10:06:00 GMT", 30_000],
    ["999999999", 3_600_000],
    ["soon", undefined],
  ])("asked to wait: %s", async (retryAfter, ms) => {
    const headers = { "retry-after": retryAfter, date: "Tue, 01 Dec 2026 10:05:30 GMT" };
    for (const status of [429, 503]) {
      answer = { status, body: "", headers };
      const delivered = await open(config, server.url).deliver(messageOf());
      expect(delivered.is === "failed" ? delivered.retryAfterMs : delivered).toBe(ms);
    }
  });

  test.each(["hang", "slow-body", "reset", "truncated"] as const)(
    "%s: it may be taken later",
    async (kind) => {
      server.fail(/./, { kind, handled: true });
      const timeoutMs = kind === "hang" || kind === "slow-body" ? 100 : 5_000;
      const lost = await open(config, server.url, timeoutMs).deliver(messageOf());
      const why = expect.stringContaining(`the address in ${config.urlFrom}: `);
      expect(lost).toMatchObject({ is: "failed", why });
      expect((await open(config, server.url).deliver(messageOf())).is).toBe("delivered");
    },
  );

  test("nobody there: it may be taken later", async () => {
    const { url } = server;
    await server.stop();
    const delivered = await open(config, url).deliver(messageOf());
    const why = `the address in ${config.urlFrom}: nobody answers there (connection refused)`;
    expect(delivered).toMatchObject({ is: "failed", why: expect.stringContaining(why) });
    expect(said(delivered)).not.toContain("127.0.0.1");
  });

  test("a server that speaks without TLS: that is said, and not what OpenSSL calls it", async () => {
    const url = server.url.replace(/^http:/, "https:");
    const delivered = await open(config, url).deliver(messageOf());
    const why = `the address in ${config.urlFrom}: what answers there does not speak TLS`;
    expect(delivered).toMatchObject({ is: "failed", why: expect.stringContaining(why) });
    expect(said(delivered)).not.toMatch(/EPROTO|SSL routines|127\.0\.0\.1/);
  });

  test.each(["http://169.254.169.254", "http://[fd00:ec2::254]", "http://100.100.100.200"])(
    "%s is never asked",
    async (url) => {
      const delivered = await open(config, url).deliver(messageOf());
      expect(delivered).toMatchObject({ is: "refused", why: expect.stringContaining("never asked") });
      expect(said(delivered)).toContain(config.urlFrom);
    },
  );

  test("no secret is in what is said, though the answer repeats everything", async () => {
    for (const status of [200, 400, 401, 404, 500]) {
      const [request] = server.seen.slice(-1);
      const echo = { path: `/services/${SECRETS.path}`, ...envOf(server.url), headers: request?.headers };
      answer = { status, body: `\u001b[31m${JSON.stringify(echo)} ${JSON.stringify(echo, null, 2)}` };
      const channel = open(config, server.url);
      const text = `${said(await channel.deliver(messageOf()))}${channel.about}`;
      expectNoSecrets(text);
      expect(text.length).toBeLessThan(800);
      expect(text).not.toContain("\u001b");
    }
  });

  test.each<[form: string, (text: string) => string]>([
    ["percent-encoded", encodeURIComponent],
    [
      "percent-encoded in small letters",
      (text) => encodeURIComponent(text).replace(/%../g, (sign) => sign.toLowerCase()),
    ],
    ["in base64", (text) => Buffer.from(text).toString("base64")],
    ["in base64url", (text) => Buffer.from(text).toString("base64url")],
    ["with slashes escaped", (text) => JSON.stringify(text).replaceAll("/", "\\/")],
  ])("nor is a secret that the answer repeats %s", async (_, coded) => {
    const secret = "s3cret/p>art+x?";
    const env = Object.keys(envOf(server.url)).map((name) => {
      if (name.endsWith("_URL")) return [name, `${server.url}/hook?key=${encodeURIComponent(secret)}`];
      return [name, name.endsWith("_AUTHORIZATION") ? `Bearer ${secret}` : secret];
    });
    answer = { status: 400, body: `unknown ${coded(secret)} <` };
    const delivered = await openChannel(config, Object.fromEntries(env), worldOf()).deliver(messageOf());
    expect(delivered).toMatchObject({
      is: "refused",
      why: expect.stringMatching(/status 400: unknown "?\[masked\]/),
    });
    expect(said(delivered)).not.toMatch(/s3cret|art/);
  });

  test.each(["", "  \n"])("an address that is not set (%j) is asked for by name", async (value) => {
    const env = { ...envOf(server.url), [config.urlFrom]: value };
    const delivered = await openChannel(config, env).deliver(messageOf());
    expect(delivered).toMatchObject({ is: "refused", why: `${config.urlFrom} is not set` });
    expect(said(delivered)).toContain("mend");
  });

  test.each(["hooks.example/T0001/x", "ftp://x.example", "javascript:alert(1)", "http://"])(
    "%s is no https address",
    async (value) => {
      const env = { ...envOf(server.url), [config.urlFrom]: value };
      const delivered = await openChannel(config, env).deliver(messageOf());
      expect(delivered).toMatchObject({ is: "refused", why: `${config.urlFrom} holds no https address` });
      expect(said(delivered)).not.toContain(value.replace(/^\w+:\/\//, "") || "T0001");
    },
  );

  test("http is refused unless the channel allows it", async () => {
    const delivered = await openChannel({ ...config, insecure: false }, envOf(server.url)).deliver(
      messageOf(),
    );
    expect(delivered).toMatchObject({ is: "refused", mend: expect.stringContaining("insecure: true") });
    expect(server.seen).toEqual([]);
  });

  test("a variable of the name of something else of JavaScript's is not set", async () => {
    const delivered = await openChannel({ ...config, urlFrom: "constructor" }, envOf(server.url)).deliver(
      messageOf(),
    );
    expect(delivered).toMatchObject({ is: "refused", why: "constructor is not set" });
  });
});

test("what is told says who it is, without secrets", () => {
  expect(POSTED.map((config) => open(config, server.url).about)).toEqual([
    "Slack",
    "SMS to +15550100",
    "webhook",
    "Alertmanager",
  ]);
});

test.each([
  { config: SMS, variable: "SMS_AUTHORIZATION" },
  { config: WEBHOOK, variable: "ALERT_WEBHOOK_SECRET" },
  { config: ALERTMANAGER, variable: "ALERTMANAGER_AUTHORIZATION" },
])("$variable is asked for by name too, and named where it is refused", async ({ config, variable }) => {
  const { [variable]: _, ...env } = envOf(server.url);
  const missing = await openChannel(config, env).deliver(messageOf());
  expect(missing).toMatchObject({ is: "refused", why: `${variable} is not set` });
  answer = { status: 401, body: "" };
  const refused = await openChannel(config, envOf(server.url), worldOf()).deliver(messageOf());
  expect(refused).toMatchObject({ is: "refused", mend: expect.stringContaining(variable) });
});

test("an authorization of several lines is refused, not sent", async () => {
  const env = { ...envOf(server.url), SMS_AUTHORIZATION: "Bearer abc\r\nx-other: 1" };
  expect(await openChannel(SMS, env).deliver(messageOf())).toMatchObject({
    is: "refused",
    why: "SMS_AUTHORIZATION holds signs that no header can",
  });
});

test("Slack says ok: a proxy's page of status 200 is no delivery", async () => {
  answer = { status: 200, body: "<html>Sign in</html>" };
  expect(await open(SLACK, server.url).deliver(messageOf())).toMatchObject({
    is: "failed",
    why: "it does not say that it took the message: status 200: <html>Sign in</html>",
  });
});
