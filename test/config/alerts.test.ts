import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Config, DEFAULT_CONFIG, parseConfig, parseEnvironment } from "../../src/config/config.ts";
import { builtInKindSchemas } from "../../src/validation/builtin-schemas.ts";
import { ALERT_NAMES } from "../../src/watch/alert.ts";
import { senderOf } from "../../src/watch/email-address.ts";
import { ROOT } from "../example.ts";
import { refusal } from "../release/refusal.ts";

const schema = builtInKindSchemas()("config");
const parse = (text: string): Promise<Config> =>
  parseConfig(Buffer.from(text), "archi3.yaml", schema, new Set<string>());

const channel = (text: string) => `alerts: {channels: {ops: {${text}}}}\n`;
const OPS = "alerts:\n  channels: {ops: {type: github-issue}}\n";
const route = (text: string) => `${OPS}  routes: [{${text}}]\n`;
const silence = (until: string) => `silences: [{alert: drift, until: ${until}, reason: migration}]\n`;

const TOKEN = `ghp_${"a1B2".repeat(9)}`;

test("who is told of what is read as it is written", async () => {
  const { alerting } = await parse(`
alerts:
  channels:
    ops: { type: slack, url-from: SLACK_WEBHOOK_URL }
    oncall: { type: email, smtp-from: SMTP_URL, to: [oncall@example.com] }
    night: { type: sms, url-from: SMS_URL, to: ["+15550100"], encoding: json, fields: { text: message } }
    tool: { type: webhook, url-from: HOOK_URL, secret-from: HOOK_SECRET, insecure: true }
    am: { type: alertmanager, url-from: AM_URL, authorization-from: AM_AUTH }
    issues: { type: github-issue, labels: [policy-alert], assignees: [alice] }
  routes:
    - { on: [deployment-failure, system-instability], to: [ops, oncall] }
    - { on: [validation-failure], environments: [production], to: [ops], after: 5m }
contacts:
  - { name: policy on-call, reach: "+1 555 0100", when: always }
silences:
  - { alert: drift, environment: development, until: 2026-12-01, reason: migration }
`);
  expect(alerting).toEqual({
    channels: [
      { name: "ops", type: "slack", urlFrom: "SLACK_WEBHOOK_URL", insecure: false },
      {
        ...{ name: "oncall", type: "email", smtpFrom: "SMTP_URL", insecure: false },
        ...{ from: undefined, to: ["oncall@example.com"] },
      },
      {
        ...{ name: "night", type: "sms", urlFrom: "SMS_URL", authorizationFrom: undefined, insecure: false },
        ...{ from: undefined, to: ["+15550100"], encoding: "json" },
        fields: { to: "To", from: "From", text: "message" },
      },
      { name: "tool", type: "webhook", urlFrom: "HOOK_URL", secretFrom: "HOOK_SECRET", insecure: true },
      { name: "am", type: "alertmanager", urlFrom: "AM_URL", authorizationFrom: "AM_AUTH", insecure: false },
      { name: "issues", type: "github-issue", labels: ["policy-alert"], assignees: ["alice"] },
    ],
    routes: [
      {
        ...{ on: ["deployment-failure", "system-instability"], environments: undefined },
        ...{ to: ["ops", "oncall"], after: 0 },
      },
      { on: ["validation-failure"], environments: ["production"], to: ["ops"], after: 300_000 },
    ],
    contacts: [{ name: "policy on-call", reach: "+1 555 0100", when: "always" }],
    silences: [
      {
        ...{ alert: "drift", environment: "development", reason: "migration" },
        until: Date.UTC(2026, 11, 1),
      },
    ],
  });
});

test("where nothing is said nobody is told, and the monitor has its patience", async () => {
  for (const text of ["", "policies: policies\n"]) {
    const { alerting, alertingFaults, objectives, patience } = await parse(text);
    expect(alerting).toEqual({ channels: [], routes: [], silences: [], contacts: [] });
    expect([alertingFaults.size, objectives]).toEqual([0, []]);
    expect(patience).toEqual({ staleAfter: 7_200_000, lockAge: 604_800_000 });
  }
  const { patience } = await parse("monitor: {stale-after: 30m, lock-age: 1d}\n");
  expect(patience).toEqual({ staleAfter: 1_800_000, lockAge: 86_400_000 });
});

test.each([
  [channel("type: slack"), "1:26", "a channel of the type slack needs `url-from`"],
  [channel("type: slack, url-from: U, to: [a@b.test]"), "1:57", "a channel of the type slack has no `to`"],
  [channel("type: webhook, url-from: U"), "1:26", "needs `secret-from`"],
  [channel("type: github-issue, url-from: U"), "1:57", "has no `url-from`"],
  [channel("type: github-issue, insecure: true"), "1:57", "has no `insecure`"],
  [channel("type: email, smtp-from: U, to: [oncall]"), "1:59", '"oncall" is no address of email'],
  [channel('type: email, smtp-from: U, to: ["a@b.test,c@d.test"]'), "1:59", "is no address of email"],
  [channel("type: email, smtp-from: U, to: [a@b.test], from: ops"), "1:76", "is no address of email"],
  [channel("type: email, smtp-from: U, to: [Ada <a@b.test>]"), "1:59", "the form of a recipient"],
  [channel("type: sms, url-from: U, to: [a@b.test]"), "1:56", "is no telephone number"],
  [
    channel('type: sms, url-from: U, to: ["+15550100"], fields: {to: Body}'),
    "1:78",
    "two of them have one name",
  ],
  [route("on: [drifft], to: [ops]"), "3:18", "must be one of"],
  [route("on: [drift], to: [opps]"), "3:31", "there is no channel opps"],
  [route("on: [drift], environments: [prod], to: [ops]"), "3:41", "there is no environment prod"],
  [route("on: [drift], to: [ops, ops]"), "3:36", "twice"],
  [route("on: [drift], to: [ops], after: 8d"), "3:44", "8d is longer than 7d"],
  ["alerts: {routes: [{on: [drift], to: [ops]}]}\n", "1:38", "there is no channel ops"],
  ["silences: [{alert: drift, until: 2026-12-01}]\n", "1:12", "reason"],
  [
    "silences: [{alert: drift, environment: devel, until: 2026-12-01, reason: r}]\n",
    "1:40",
    "no environment",
  ],
  [channel("type: sms, url-from: U, to: [+15550100]"), "1:56", "read as a number"],
  [channel("type: sms, url-from: U, to: +15550100"), "1:55", "read as a number"],
  [channel('type: sms, url-from: U, to: ["+15550100"], from: 15550199'), "1:76", "read as a number"],
  [silence("tomorrow"), "1:34", 'until: "tomorrow" is no time'],
  [silence("2026-02-30"), "1:34", "is no time"],
  [silence("2026-02-30T08:00:00Z"), "1:34", "is no time"],
  [silence("2026-12-01T25:00:00Z"), "1:34", "is no time"],
  [silence("2026-12-01T08:00:00"), "1:34", "is no time"],
  [silence("2026-12-01T08:00:00+99:00"), "1:34", "is no time"],
  ["monitor: {stale-after: 0s}\n", "1:24", "stale-after: 0s is shorter than 1m"],
  ["monitor: {lock-age: 9999d}\n", "1:21", "lock-age: 9999d is longer than 365d"],
])("%s is refused", async (text, place, why) => {
  const said = await refusal(() => parse(text));
  expect(said).toContain(`E_CONFIG 2 archi3.yaml:${place}: `);
  expect(said).toContain(why);
});

describe("who sends email", () => {
  const from = (text: string) =>
    channel(`type: email, smtp-from: U, to: [a@b.test], from: ${JSON.stringify(text)}`);

  test.each([
    ["policies@example.com", "", "policies@example.com"],
    ["Policies <policies@example.com>", "Policies", "policies@example.com"],
    ["<policies@example.com>", "", "policies@example.com"],
    ["Büro für Regeln <policies@example.com>", "Büro für Regeln", "policies@example.com"],
    ['"Policies, live: all" <policies@example.com>', "Policies, live: all", "policies@example.com"],
  ])("may have a name: %s", async (written, name, address) => {
    const { alerting } = await parse(from(written));
    expect(alerting.channels).toMatchObject([{ type: "email", from: written }]);
    expect(senderOf(written)).toEqual({ name, address });
  });

  test.each([
    "Policies",
    "Policies <policies>",
    "Policies <>",
    "Policies <a@b.test> <c@d.test>",
    "a@b.test, Policies <c@d.test>",
    "Policies <a@b.test, c@d.test>",
    "Policies <a@b.test>, c@d.test",
    '"Policies <a@b.test>',
    "Policies\r\nBcc: c@d.test <a@b.test>",
    "Policies\n<a@b.test>",
    "Policies <a@b.test>\n",
    "Policies <a@b.test\r\nBcc: c@d.test>",
    "Poli\u0000cies <a@b.test>",
    "Poli\u2028cies <a@b.test>",
  ])("is one, and of one line: %j is refused", async (written) => {
    expect(senderOf(written)).toBeUndefined();
    expect(await refusal(() => parse(from(written)))).toMatch(/^E_CONFIG 2 archi3\.yaml:1:/);
  });
});

test.each([
  [route("on: [drifft], to: [ops]"), 'Did you mean "drift"?'],
  [route("on: [drift], to: [opps]"), "did you mean ops?"],
  [route("on: [drift], environments: [prodution], to: [ops]"), "did you mean production?"],
  [route("on: [drift], to: [elsewhere]"), "use one of ops"],
  ["alerts: {routes: [{on: [drift], to: [ops]}]}\n", "add it under `alerts.channels`"],
  [
    channel("type: email, smtp-from: U, to: [a@b.test], from: ops"),
    "or with a name: Policies <policies@example.com>",
  ],
  [channel("type: email, smtp-from: U"), "add `to: [oncall@example.com]`"],
  [channel("type: sms, url-from: U"), 'add `to: ["+15550100"]`'],
  [channel("type: sms, url-from: U, to: [+15550100]"), 'write it in quotes, such as "+15550100"'],
  [channel("type: slack, urlfrom: U"), "did you mean `url-from`?"],
  [channel("type: slack, channel: ops, url-from: U"), "it has `type`, `url-from`, `insecure`"],
  [silence("tomorrow"), "`2030-12-31`"],
  [silence("2026-12-01T16:00"), "a day and a time in UTC (`2030-12-31 16:00`)"],
  [channel("type: slack"), "add `url-from: SLACK_WEBHOOK_URL`"],
  [channel("type: webhook, url-from: U"), "add `secret-from: ALERT_WEBHOOK_SECRET`"],
  [channel("type: alertmanager"), "add `url-from: ALERTMANAGER_URL`"],
  ["monitor: {lock-age: 1s}\n", "write `lock-age` as a length of time from 1m to 365d"],
])("%s: what was meant is said", async (text, mend) => {
  await expect(parse(text)).rejects.toMatchObject({ parts: { mend: expect.stringContaining(mend) } });
});

describe("what is to name a variable", () => {
  test.each([
    ["https://hooks.slack.example/services/T0/B0/abcdef", "looks like an address or a secret"],
    ["smtps://me:hunter2@mail.example", "looks like an address or a secret"],
    [TOKEN, "looks like an address or a secret"],
    ["hunter2-hunter2", "is no name of a variable"],
    ["2FAST", "is no name of a variable"],
    ["GITHUB_TOKEN", "kept for the runner"],
    ["actions_runtime_token", "kept for the runner"],
    ["RUNNER_TEMP", "kept for the runner"],
    ["NODE_OPTIONS", "kept for the runner"],
    ["PATH", "kept for the runner"],
  ])("and is not one is refused, and not quoted where it may be a secret: %s", async (value, why) => {
    for (const raw of [
      `type: slack, url-from: "${value}"`,
      `type: alertmanager, url-from: U, unheard-from: "${value}"`,
    ]) {
      const error: unknown = await parse(channel(raw)).catch((caught: unknown) => caught);
      expect(error).toMatchObject({
        code: "E_CONFIG",
        status: 2,
        parts: { why: expect.stringContaining(why) },
      });
      const { parts } = error as { parts: { [part: string]: string } };
      expect(parts["where"]).toMatch(/^archi3\.yaml:1:\d+$/);
      if (!why.includes("kept")) expect(JSON.stringify(parts)).not.toMatch(/hunter2|ghp_|hooks\.slack|2FAST/);
    }
  });

  test.each([
    ["type: slack", "url-from", "SLACK_WEBHOOK_URL"],
    ["type: email, to: [a@b.test]", "smtp-from", "SMTP_URL"],
    ['type: sms, to: ["+15550100"]', "url-from", "SMS_URL"],
    ['type: sms, url-from: U, to: ["+15550100"]', "authorization-from", "SMS_AUTHORIZATION"],
    ["type: webhook, secret-from: S", "url-from", "ALERT_WEBHOOK_URL"],
    ["type: webhook, url-from: U", "secret-from", "ALERT_WEBHOOK_SECRET"],
    ["type: alertmanager", "url-from", "ALERTMANAGER_URL"],
    ["type: alertmanager, url-from: U", "authorization-from", "ALERTMANAGER_AUTHORIZATION"],
    // A slip in the type is told later.
    ["type: webhok, url-from: U", "secret-from", "ALERT_WEBHOOK_SECRET"],
    ["type: constructor", "url-from", "SLACK_WEBHOOK_URL"],
  ])("is mended by a name that fits: %s, %s", async (rest, key, such) => {
    for (const wrong of ["GITHUB_TOKEN", TOKEN, "hunter2-hunter2"])
      await expect(parse(channel(`${rest}, ${key}: "${wrong}"`))).rejects.toMatchObject({
        parts: { mend: expect.stringMatching(new RegExp(`such as ${such}(?:;|$)`)) },
      });
  });

  test.each([
    ["authorization-from: GITHUB_TOKEN, url: https://s.example", "SEARCH_AUTHORIZATION"],
    ["command: [x], env-from: [ACTIONS_RUNTIME_TOKEN]", "FILES_ROOT"],
  ])("of a check is mended by such as docs have: %s", async (server, such) => {
    const verify = `{ checks: [{ name: m, type: mcp, servers: { s: { ${server} } } }] }`;
    await expect(parse(`environments: { production: { verify: ${verify} } }\n`)).rejects.toMatchObject({
      parts: { mend: `name one of your own, such as ${such}` },
    });
  });

  test.each([
    ["authorization-from: GITHUB_TOKEN, url: https://s.example", "kept for the runner"],
    [`authorization-from: ${TOKEN}, url: https://s.example`, "looks like an address or a secret"],
    ["authorization-from: Bearer hunter2, url: https://s.example", "is no name of a variable"],
    ["command: [x], env-from: [HOME_OF_IT, ACTIONS_RUNTIME_TOKEN]", "kept for the runner"],
    ["command: [x], env-from: [LD_PRELOAD]", "kept for the runner"],
    ["command: [x], env-from: [NODE_OPTIONS]", "kept for the runner"],
    ["command: [x], env-from: [PATH]", "kept for the runner"],
    [`command: [x], env-from: [${TOKEN}]`, "looks like an address or a secret"],
  ])("of a check is held to the same: %s", async (server, why) => {
    const verify = `{ checks: [{ name: m, type: mcp, servers: { s: { ${server} } } }] }`;
    const text = `environments: { production: { verify: ${verify} } }\n`;
    const error: unknown = await parse(text).catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      code: "E_CONFIG",
      status: 2,
      parts: { why: expect.stringContaining(why) },
    });
    expect(JSON.stringify((error as { parts: object }).parts)).not.toMatch(/hunter2|ghp_/);
  });

  test.each(["SLACK_WEBHOOK_URL", "_x", "PATHS", "slack2"])("and is one is taken: %s", async (name) => {
    const { alerting } = await parse(channel(`type: slack, url-from: ${name}`));
    expect(alerting.channels).toMatchObject([{ urlFrom: name }]);
  });

  test("is not told where a whole secret stands under another key", async () => {
    const said = await refusal(() => parse(channel(`type: slack, url: "https://h.test/${TOKEN}"`)));
    expect(said).toMatch(/^E_CONFIG 2 /);
    expect(said).not.toContain("ghp_");
  });

  test.each([
    ["type: slack, url: https://h.test/secret", "url"],
    ["type: email, smtp: smtps://u:secret@h.test, to: [a@b.test]", "smtp"],
    ["type: webhook, url-from: U, secret: secret", "secret"],
    ['type: sms, url-from: U, to: ["+15550100"], authorization: u:secret', "authorization"],
  ])("is named where the value itself was written: %s", async (text, key) => {
    const error: unknown = await parse(channel(text)).catch((caught: unknown) => caught);
    const { parts } = error as { parts: { why: string; mend: string } };
    expect(parts.why).toMatch(new RegExp(`has no \`${key}\`$`));
    expect(parts.mend).toContain(`did you mean \`${key}-from\`? It names the environment variable`);
    expect(parts.why + parts.mend).not.toMatch(/h\.test|: secret|u:secret/);
  });
});

test.each([
  ["2026-12-01", Date.UTC(2026, 11, 1)],
  ['"2026-12-01 16:00"', Date.UTC(2026, 11, 1, 16)],
  ["2026-12-01T08:30:00+01:00", Date.UTC(2026, 11, 1, 7, 30)],
  ["2026-12-01T08:30Z", Date.UTC(2026, 11, 1, 8, 30)],
  ["2001-01-01", Date.UTC(2001, 0, 1)],
])("a silence ends at %s", async (until, moment) => {
  expect((await parse(silence(until))).alerting.silences).toMatchObject([{ until: moment }]);
});

test("editors know every alert", () => {
  const text = readFileSync(join(ROOT, "schemas/config.schema.json"), "utf8");
  const { alerts, silences } = JSON.parse(text).properties;
  expect(alerts.properties.routes.items.properties.on.items.enum).toEqual(ALERT_NAMES);
  expect(silences.items.properties.alert.enum).toEqual(ALERT_NAMES);
});

describe("what a rollback reads", () => {
  const rollback = (text: string) => parseEnvironment(Buffer.from(text), "archi3.yaml", schema, "production");
  const REST = "environments: {production: {target: {type: git}}, staging: {soak: never}}\n";

  test("has who is told, whatever is wrong elsewhere, also in objectives and the monitor", async () => {
    const wrong = "slo: everything\nmonitor: [1]\nkinds: 7\n";
    const { alerting, alertingFaults, objectives, patience } = await rollback(
      `${REST}${wrong}${route("on: [deployment-failure], environments: [staging], to: [ops]")}`,
    );
    expect(alertingFaults.size).toBe(0);
    expect(alerting.routes).toMatchObject([{ environments: ["staging"], to: ["ops"] }]);
    expect([objectives, patience]).toEqual([[], DEFAULT_CONFIG.patience]);
  });

  test.each([
    ["alerts: 7\n", "archi3.yaml:2:9"],
    ["contacts: {}\n", "archi3.yaml:2:11"],
    ["silences: [{alert: drift}]\n", "archi3.yaml:2:12"],
    [channel("type: slack, url-from: https://h.test"), "archi3.yaml:2:50"],
    [route("on: [drift], to: [opps]"), "archi3.yaml:4:31"],
  ])("is there where that is wrong, and tells so: %s", async (text, where) => {
    await expect(parse(`environments: {production: {}}\n${text}`)).rejects.toMatchObject({
      code: "E_CONFIG",
      parts: { where },
    });
    const { alerting, alertingFaults, environments } = await rollback(`${REST}${text}`);
    expect(environments).toMatchObject([{ name: "production", target: { type: "git" } }]);
    expect(alerting).toEqual(DEFAULT_CONFIG.alerting);
    const [[part, fault] = []] = alertingFaults;
    expect(text).toMatch(new RegExp(`^${part}:`));
    expect(fault).toMatchObject({ code: "E_CONFIG", parts: { where } });
    expect(JSON.stringify(fault?.parts)).not.toContain("h.test");
  });

  test("a part that is wrong leaves the others as they are", async () => {
    const contacts = "contacts: [{ name: Ada, reach: '+1 555 0100', when: always }]\n";
    const { alerting, alertingFaults } = await rollback(
      `${REST}alerts: 7\n${contacts}${silence("2026-12-01")}`,
    );
    expect([...alertingFaults.keys()]).toEqual(["alerts"]);
    expect(alerting).toMatchObject({
      routes: [],
      contacts: [{ name: "Ada" }],
      silences: [{ alert: "drift" }],
    });
  });
});
