import { readFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { builtInKindSchemas } from "../../../src/validation/builtin-schemas.ts";
import type { Message } from "../../../src/watch/channel.ts";
import { foundBy } from "../../constraints.ts";
import { ROOT } from "../../example.ts";
import { alertOf, messageOf } from "../../watch/messages.ts";
import { NOW, open, SECRETS, WEBHOOK } from "./channels.ts";

/** A server that keeps what it is sent, byte by byte. */
const received: { headers: IncomingHttpHeaders; body: Buffer }[] = [];
const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  received.push({ headers: request.headers, body: Buffer.concat(chunks) });
  response.writeHead(204).end();
});
beforeEach(async () => {
  received.length = 0;
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

async function sent(message: Message = messageOf()) {
  const { port } = server.address() as AddressInfo;
  expect(await open(WEBHOOK, `http://127.0.0.1:${port}`).deliver(message)).toEqual({ is: "delivered" });
  const [last] = received.slice(-1);
  if (last === undefined) throw new Error("nothing came");
  return { ...last, value: JSON.parse(last.body.toString("utf8")) };
}

test("the headers name the message, the time and the signature", async () => {
  const { headers } = await sent();
  expect(headers).toMatchObject({
    "content-type": "application/json; charset=utf-8",
    "x-archi3-id": "m-1",
    "idempotency-key": "m-1",
    "x-archi3-timestamp": String(NOW / 1_000),
    "x-archi3-signature-256": expect.stringMatching(/^sha256=[0-9a-f]{64}$/),
  });
});

test("the body says everything, as the schema describes it", async () => {
  const { value } = await sent();
  expect(foundBy(await builtInKindSchemas()("alert").schema(), value)).toEqual([]);
  expect(value).toMatchObject({
    ...{
      format: "archi3-alert/1",
      id: "m-1",
      status: "firing",
      severity: "critical",
      repository: "octo/policies",
    },
    text: expect.stringContaining("Whom to call:\n  policy on-call"),
    alerts: [
      {
        ...{
          id: "a".repeat(16),
          name: "deployment-failure",
          environment: "production",
          subject: "production-12",
        },
        since: "2026-12-01T08:00:20.000Z",
        facts: [{ label: "digest", value: "sha256:5f2b" }],
      },
    ],
    undelivered: [{ channel: "ops", why: "status 404" }],
  });
  expect(value.alerts[0]).not.toHaveProperty("until");
});

test("so it is once an alert of no environment is over, and where it says the least", async () => {
  const { environment: _, next: __, facts: ___, links: ____, ...alert } = alertOf({ subject: "" });
  const message = messageOf({
    status: "resolved",
    alerts: [{ ...alert, since: "2026-12-01T09:00:00+01:00", until: "2026-12-01T09:00:00Z" }],
    ...{ links: [], contacts: [], undelivered: [] },
  });
  const { value } = await sent(message);
  expect(foundBy(await builtInKindSchemas()("alert").schema(), value)).toEqual([]);
  expect(value.alerts[0]).toMatchObject({
    since: "2026-12-01T08:00:00.000Z",
    until: "2026-12-01T09:00:00.000Z",
  });
});

test("hostile texts are texts of one line, without secrets, and only the web's addresses are links", async () => {
  const token = `ghp_${"aB3".repeat(12)}`;
  const hostile = `"},\n"a":"\u001b\u202e${token}`;
  const links = [{ text: hostile, url: "javascript:alert(1)" }];
  const more = { subject: hostile, environment: hostile, summary: hostile, next: hostile, links };
  const { value, body } = await sent(
    messageOf({ alerts: [alertOf({ ...more, facts: [[hostile, hostile]] })] }),
  );
  expect(foundBy(await builtInKindSchemas()("alert").schema(), value)).toEqual([]);
  const text = body.toString("utf8");
  expect([token, "\\u001b", "\u202e", "javascript"].filter((bad) => text.includes(bad))).toEqual([]);
  expect(value.alerts[0].summary).toMatch(/^"},<U\+000A>"a":"<U\+001B><U\+202E>/);
  expect(value.alerts[0].links).toEqual([]);
});

/** The example of the documentation, as its readers run it. */
async function documented(): Promise<
  (headers: IncomingHttpHeaders, body: Buffer, secret: string, now?: number) => boolean
> {
  const page = readFileSync(join(ROOT, "docs/monitoring.md"), "utf8");
  const code =
    [...page.matchAll(/```js\n(.*?)```/gs)].find(([text]) => text.includes("x-archi3-signature-256"))?.[1] ??
    "";
  const module = await import(
    /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`
  );
  return module.isOurs;
}

test("what the documentation says verifies a message, and nothing else", async () => {
  const isOurs = await documented();
  const { headers, body } = await sent();
  const { secret } = SECRETS;
  expect(isOurs(headers, body, secret, NOW)).toBe(true);
  expect(isOurs(headers, body, `${secret}x`, NOW)).toBe(false);
  expect(isOurs(headers, Buffer.from(`${body} `), secret, NOW)).toBe(false);
  expect(isOurs(headers, body, secret, NOW + 10 * 60_000)).toBe(false);
  const later = String(NOW / 1_000 + 600);
  expect(isOurs({ ...headers, "x-archi3-timestamp": later }, body, secret, NOW + 600_000)).toBe(false);
  for (const forged of [undefined, "", "sha256=", "ü".repeat(71), `sha256=${"0".repeat(64)}`])
    expect(isOurs({ ...headers, "x-archi3-signature-256": forged }, body, secret, NOW)).toBe(false);
  expect(isOurs({}, body, secret, NOW)).toBe(false);
});
