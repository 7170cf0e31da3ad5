import { afterEach, beforeEach, expect, test } from "vitest";
import { openChannel } from "../../../src/adapters/channels/open.ts";
import { alertOf, messageOf } from "../../watch/messages.ts";
import { ScriptedServer } from "../scripted-server.ts";
import { ALERTMANAGER, envOf, open, SECRETS, worldOf } from "./channels.ts";

let server: ScriptedServer;
beforeEach(async () => {
  server = await ScriptedServer.start(() => ({ status: 200, body: "" }));
});
afterEach(() => server.stop());

test("alerts are posted where API v2 takes them, below the server's address, with the authorization", async () => {
  await open(ALERTMANAGER, server.url).deliver(messageOf());
  expect(server.routes).toEqual([`POST /${SECRETS.path}/api/v2/alerts`]);
  expect(server.seen[0]?.headers).toMatchObject({
    authorization: "Bearer hunter2hunter2",
    "content-type": "application/json; charset=utf-8",
  });
});

test.each(["", "/", "/api/v2", "/api/v2/alerts", "/api/v2/alerts/"])(
  "an address that ends with %j leads there too",
  async (ending) => {
    const env = { ...envOf(server.url), ALERTMANAGER_URL: `${server.url}${ending}` };
    await openChannel(ALERTMANAGER, env, worldOf()).deliver(messageOf());
    expect(server.routes).toEqual(["POST /api/v2/alerts"]);
  },
);

test("labels are the same when it is over, and it never ends before it began", async () => {
  const { environment: _, ...alert } = alertOf({ name: "validation-failure", subject: "main" });
  await open(ALERTMANAGER, server.url).deliver(messageOf({ alerts: [alert] }));
  const over = { ...alert, summary: "They are valid again", until: "2026-12-01T07:00:00Z" };
  await open(ALERTMANAGER, server.url).deliver(messageOf({ status: "resolved", alerts: [over] }));
  const [fired, resolved] = server.seen.map(({ body }) => body[0]);
  expect(resolved.labels).toEqual(fired.labels);
  expect(fired.labels).not.toHaveProperty("environment");
  expect(fired).toMatchObject({ startsAt: "2026-12-01T08:00:20.000Z", endsAt: "2026-12-31T10:05:30.000Z" });
  expect(resolved).toMatchObject({ startsAt: fired.startsAt, endsAt: fired.startsAt });
});

test("several alerts go together", async () => {
  const alerts = [
    alertOf(),
    alertOf({ id: "b".repeat(16), links: [{ text: "x", url: "javascript:alert(1)" }] }),
  ];
  await open(ALERTMANAGER, server.url).deliver(messageOf({ alerts }));
  expect(server.seen[0]?.body).toHaveLength(2);
  expect(server.seen[0]?.body[1]).not.toHaveProperty("generatorURL");
});
