import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openChannel } from "../../../src/adapters/channels/open.ts";
import { smsText } from "../../../src/report/alert-sms.ts";
import { alertOf, messageOf } from "../../watch/messages.ts";
import { type Given, ScriptedServer, type Seen } from "../scripted-server.ts";
import { envOf, open, SECRETS, SMS, worldOf } from "./channels.ts";

const OK: Given = { status: 201, body: "{}" };
let server: ScriptedServer;
/** By number: what it answers in turn, the last one again and again. */
let answers: Map<string, Given[]>;
beforeEach(async () => {
  answers = new Map();
  server = await ScriptedServer.start((seen) => {
    const left = answers.get(numberOf(seen) ?? "") ?? [OK];
    return (left.length > 1 ? left.shift() : left[0]) ?? OK;
  });
});
afterEach(() => server.stop());

function numberOf({ body }: Seen): string | null {
  return typeof body === "string" ? new URLSearchParams(body).get("To") : body.recipient;
}

const TWO = { ...SMS, to: ["+15550100", "+15550101", "+15550100"] };
const busy: Given = { status: 503, body: "busy", headers: { "retry-after": "3" } };
const never: Given = { status: 400, body: "no such number" };

describe("the request", () => {
  test("as a form, with the names of the configuration", async () => {
    expect(await open(SMS, server.url).deliver(messageOf())).toEqual({ is: "delivered" });
    const [seen] = server.seen;
    expect(seen?.route).toBe(`POST /messages/${SECRETS.path}`);
    expect(seen?.headers).toMatchObject({
      "content-type": "application/x-www-form-urlencoded",
      authorization: `Basic ${Buffer.from(SECRETS.authorization).toString("base64")}`,
    });
    expect(Object.fromEntries(new URLSearchParams(seen?.body))).toEqual({
      ...{ To: "+15550100", From: "+15550199", Body: smsText(messageOf()) },
    });
  });

  test("as JSON, without a sender where none is said, and with a whole header", async () => {
    const fields = { to: "recipient", from: "sender", text: "message" };
    const config = { ...SMS, encoding: "json", from: undefined, fields } as const;
    const env = { ...envOf(server.url), SMS_AUTHORIZATION: "AccessKey a:b" };
    await openChannel(config, env, worldOf()).deliver(messageOf());
    expect(server.seen[0]?.body).toEqual({ recipient: "+15550100", message: smsText(messageOf()) });
    expect(server.seen[0]?.headers.authorization).toBe("AccessKey a:b");
  });

  test("without an authorization where none is asked for", async () => {
    await open({ ...SMS, authorizationFrom: undefined }, server.url).deliver(messageOf());
    expect(server.seen[0]?.headers).not.toHaveProperty("authorization");
  });
});

describe("several numbers", () => {
  const told = () => server.seen.map(numberOf).sort();

  test("each is told once", async () => {
    expect(await open(TWO, server.url).deliver(messageOf())).toEqual({ is: "delivered" });
    expect(told()).toEqual(["+15550100", "+15550101"]);
    expect(new Set(server.seen.map(({ headers }) => headers["idempotency-key"])).size).toBe(2);
  });

  test("one that fails while others take it is tried again alone, after the pause that was asked for", async () => {
    answers.set("+15550101", [busy, OK]);
    const world = worldOf();
    expect(await openChannel(TWO, envOf(server.url), world).deliver(messageOf())).toEqual({
      is: "delivered",
    });
    expect(told()).toEqual(["+15550100", "+15550101", "+15550101"]);
    expect(world.pauses).toEqual([3_000]);
  });

  test.each([
    ["that fails again", busy, "+15550101: status 503: busy"],
    ["that is refused", never, "+15550101: status 400: no such number"],
  ])("one %s is said, and nobody is told twice", async (_what, answer, missed) => {
    answers.set("+15550101", [answer]);
    const delivered = await open(TWO, server.url).deliver(messageOf());
    expect(delivered).toEqual({ is: "delivered", missed });
    expect(told().filter((number) => number === "+15550100")).toHaveLength(1);
  });

  test("where none takes it, it is sent later; where all refuse it, never", async () => {
    answers.set("+15550100", [busy]).set("+15550101", [never]);
    const world = worldOf();
    expect(await openChannel(TWO, envOf(server.url), world).deliver(messageOf())).toEqual({
      is: "failed",
      why: "+15550100: status 503: busy; +15550101: status 400: no such number",
      retryAfterMs: 3_000,
    });
    expect(world.pauses).toEqual([]);
    answers.set("+15550100", [never]);
    expect(await open(TWO, server.url).deliver(messageOf())).toMatchObject({
      is: "refused",
      why: expect.stringContaining("+15550100: status 400"),
      mend: expect.stringContaining("SMS_URL"),
    });
  });
});

describe("the text", () => {
  test("what matters most stands first", () => {
    expect(smsText(messageOf())).toBe(
      [
        "Critical: Deployment failed in production: production-12 [octo/policies]",
        "The check error-ratio failed: 5 %",
        "next: archi3-policy rollback --environment production",
        "alert: deployment-failure",
        "call policy on-call: +1 555 0100 (always)",
        "https://github.com/octo/policies/actions/runs/7",
      ].join("\n"),
    );
  });

  test("other alerts are named", () => {
    const other = alertOf({ id: "b".repeat(16), name: "drift", subject: "target" });
    expect(smsText(messageOf({ alerts: [alertOf(), other] }))).toContain(
      "\nalso: Target drifted in production: target\n",
    );
  });

  test("signs that telephones lack are written otherwise", () => {
    const summary = "„Größe“ – café, naïve… ≥ 5 € `x` \u{1F525} 漢";
    expect(smsText(messageOf({ alerts: [alertOf({ summary })] }))).toContain(
      `\n"Größe" - café, naive... >= 5 € 'x' ? ?\n`,
    );
  });

  test.each(["x".repeat(9_999), "€[{".repeat(999), "漢".repeat(999), "\u202e\n".repeat(999)])(
    "never longer than two messages (%#)",
    (long) => {
      const alerts = [alertOf({ subject: long, summary: long, next: long }), alertOf({ subject: long })];
      const text = smsText(messageOf({ alerts, repository: long }));
      const units = [...text].reduce((sum, sign) => sum + ("^{}\\[~]|€".includes(sign) ? 2 : 1), 0);
      expect(units).toBeLessThanOrEqual(320);
      expect(text).toMatch(/^Critical: Deployment failed in production/);
      // A number to call is worth more than the end of a long sentence, but is never cut.
      expect(text).not.toMatch(/call policy on-call: (?!\+1 555 0100 \(always\))/);
    },
  );
});
