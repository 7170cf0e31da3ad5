import { afterAll, beforeAll, expect, test } from "vitest";
import { openChannel } from "../../src/adapters/channels/open.ts";
import type { Message } from "../../src/watch/channel.ts";
import { ALERTMANAGER, AlertmanagerServer } from "./alertmanager-server.ts";
import { alertOf, messageOf } from "./messages.ts";

/** What a real Alertmanager makes of what it is told. */

let server: AlertmanagerServer;
beforeAll(async () => {
  if (ALERTMANAGER !== undefined) server = await AlertmanagerServer.start(ALERTMANAGER);
});
afterAll(() => server?.stop());

function testWithAlertmanager(name: string, run: () => Promise<void>): void {
  const needs = ALERTMANAGER === undefined ? " (needs Alertmanager: run script/setup-integration)" : "";
  test.skipIf(ALERTMANAGER === undefined)(`${name}${needs}`, run);
}

const MINUTE_MS = 60_000;

/** A moment as the real clock of the server sees it. */
function ago(minutes: number): string {
  return new Date(Date.now() - minutes * MINUTE_MS).toISOString();
}

async function tell(message: Message): Promise<void> {
  const channel = openChannel(
    { name: "am", type: "alertmanager", urlFrom: "URL", authorizationFrom: undefined, insecure: true },
    { URL: server.url },
  );
  expect(await channel.deliver(message)).toEqual({ is: "delivered" });
}

async function held(id: string) {
  return (await server.alerts()).filter(({ labels }) => labels["archi3_id"] === id);
}

testWithAlertmanager("an alert that fires is there, with everything that it says", async () => {
  const id = "1".repeat(16);
  await tell(messageOf({ time: ago(0), alerts: [alertOf({ id, since: ago(10) })] }));
  const [alert, ...others] = await held(id);
  expect(others).toEqual([]);
  expect(alert).toMatchObject({
    labels: {
      ...{ alertname: "deployment-failure", environment: "production", subject: "production-12" },
      ...{ severity: "critical", archi3_id: id, repository: "octo/policies" },
    },
    annotations: {
      summary: "Deployment failed in production: production-12",
      description: "The check error-ratio failed: 5 %\ndigest: sha256:5f2b",
      next: "archi3-policy rollback --environment production",
    },
    generatorURL: "https://github.com/octo/policies/blob/5f2b/archi3.yaml#L3",
  });
  // It outlasts a schedule that looks once a day, and any weekend.
  expect(Date.parse(alert?.endsAt ?? "") - Date.now()).toBeGreaterThan(7 * 24 * 60 * MINUTE_MS);
});

testWithAlertmanager("told twice it is one", async () => {
  const id = "2".repeat(16);
  const message = messageOf({ time: ago(0), alerts: [alertOf({ id, since: ago(10) })] });
  await tell(message);
  await tell({ ...message, time: ago(0) });
  expect(await held(id)).toHaveLength(1);
});

testWithAlertmanager("what is over is there no more, and the others still are", async () => {
  const [over, lasting] = ["3".repeat(16), "4".repeat(16)];
  const alerts = [alertOf({ id: over, since: ago(300) }), alertOf({ id: lasting, since: ago(300) })];
  await tell(messageOf({ time: ago(200), alerts }));
  expect(await held(over)).toHaveLength(1);
  // It was over long before anybody looked.
  const resolved = alertOf({ id: over, since: ago(300), until: ago(100) });
  await tell(
    messageOf({ time: ago(0), status: "resolved", alerts: [{ ...resolved, summary: "It is live again" }] }),
  );
  expect(await held(over)).toEqual([]);
  expect(await held(lasting)).toHaveLength(1);
});

testWithAlertmanager("hostile texts are texts", async () => {
  const id = "5".repeat(16);
  const hostile = `{{ template "x" }}"\n\u0000\u202e<script>`.repeat(200);
  const links = [{ text: hostile, url: "javascript:alert(1)" }];
  const more = { id, subject: hostile, environment: hostile, summary: hostile, next: hostile, links };
  await tell(messageOf({ time: ago(0), alerts: [alertOf({ ...more, since: ago(10) })] }));
  const [alert] = await held(id);
  expect(alert?.generatorURL ?? "").not.toContain("javascript");
  expect(alert?.labels["subject"]).toContain('{{ template "x" }}"<U+000A><U+0000><U+202E><script>');
});
