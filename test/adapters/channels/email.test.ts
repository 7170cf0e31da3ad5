import { describe, expect, test } from "vitest";
import { type EmailOptions, emailChannel } from "../../../src/adapters/channels/email.ts";
import { openChannel } from "../../../src/adapters/channels/open.ts";
import type { Message } from "../../../src/watch/channel.ts";
import type { ChannelConfig } from "../../../src/watch/routing.ts";
import { FRAGMENTS } from "../../report/fragments.ts";
import { alertOf, messageOf } from "../../watch/messages.ts";
import { type SinkOptions, SmtpSink } from "./smtp-sink.ts";

type EmailConfig = Extract<ChannelConfig, { type: "email" }>;

const CONFIG: EmailConfig = {
  ...{ name: "oncall", type: "email", smtpFrom: "SMTP_URL", insecure: true },
  ...{ from: "Policies <policies@example.com>", to: ["oncall@example.com", "team@example.com"] },
};
const PASSWORD = "hunter2/@hunter2";
const LOGIN = { user: "policies@example.com", password: PASSWORD };

function channel(sink: SmtpSink, more: Partial<EmailConfig> = {}, options: EmailOptions = {}) {
  const login = `${encodeURIComponent(LOGIN.user)}:${encodeURIComponent(PASSWORD)}`;
  return emailChannel({ ...CONFIG, ...more }, `smtp://${login}@127.0.0.1:${sink.port}`, options);
}

/** Delivers to a sink that is made as said. */
async function delivered(
  options: SinkOptions,
  message: Message = messageOf(),
  more: Partial<EmailConfig> = {},
) {
  await using sink = await SmtpSink.start(options);
  const result = await channel(sink, more).deliver(message);
  return { result, taken: sink.taken };
}

describe("what is sent", () => {
  test("a mail with two alternatives, that says by whom, to whom, what, and that a program wrote it", async () => {
    const { result, taken } = await delivered({ login: LOGIN });
    expect(result).toEqual({ is: "delivered", references: new Map([["a".repeat(16), "m-1"]]) });
    const [{ from, to, user, mail } = { mail: undefined }] = taken;
    expect({ from, to, user }).toEqual({ from: "policies@example.com", to: CONFIG.to, user: LOGIN.user });
    expect(Object.fromEntries(mail?.headers ?? [])).toMatchObject({
      from: "Policies <policies@example.com>",
      to: "oncall@example.com, team@example.com",
      subject: "Critical: Deployment failed in production: production-12 [octo/policies]",
      "message-id": "<m-1@archi3-policy>",
      date: "Tue, 01 Dec 2026 10:05:30 +0000",
      "auto-submitted": "auto-generated",
    });
    expect(mail?.text).toContain("archi3-policy rollback --environment production");
    expect(mail?.html).toContain('<a href="https://github.com/octo/policies/actions/runs/7">the run</a>');
    expect(mail?.html).toContain("+1 555 0100");
  });

  test("is the same mail for whoever gets it twice", async () => {
    await using sink = await SmtpSink.start();
    for (const _ of [1, 2]) await channel(sink).deliver(messageOf());
    const ids = sink.taken.map(({ mail }) => [mail.headers.get("message-id"), mail.headers.get("date")]);
    expect(ids).toHaveLength(2);
    expect(ids[0]).toEqual(ids[1]);
  });

  test("answers what told that it fires, so that both are one thread", async () => {
    const alerts = ["a", "b", "c", "d"].map((letter) => alertOf({ id: letter.repeat(16) }));
    const references = new Map([
      ["a".repeat(16), "m-1"],
      ["b".repeat(16), "m-2"],
      ["c".repeat(16), "m-1"],
      // Whoever can write the branch that keeps them wrote this.
      ["d".repeat(16), "m-4>\r\nBcc: <evil@example.com"],
    ]);
    const over = messageOf({ id: "m-9", status: "resolved", alerts, references });
    const { result, taken } = await delivered({}, over);
    expect(result).toEqual({ is: "delivered" });
    const { headers, names } = taken[0]?.mail ?? { headers: new Map(), names: [] };
    expect(headers.get("in-reply-to")).toBe("<m-1@archi3-policy>");
    expect(headers.get("references")).toBe("<m-1@archi3-policy> <m-2@archi3-policy>");
    expect(headers.get("subject")).toMatch(/^Resolved: /);
    expect(names.map((name) => name.toLowerCase())).not.toContain("bcc");
  });

  test("comes from the user of the address where the channel says nothing else", async () => {
    const { taken } = await delivered({ login: LOGIN }, messageOf(), { from: undefined });
    expect(taken.map(({ from }) => from)).toEqual([LOGIN.user]);
  });
});

describe("hostile texts", () => {
  const worst = [
    ...FRAGMENTS,
    "\r\nBcc: evil@example.com",
    "\r\n\r\n<script>alert(1)</script>",
    '" onclick="x',
  ].join(" ");
  const hostile = messageOf({
    ...{ id: "m-1>\r\nBcc: x", repository: worst },
    alerts: [
      alertOf({
        ...{ subject: worst, environment: worst, summary: worst, next: worst, facts: [[worst, worst]] },
        links: [
          { text: worst, url: "javascript:alert(1)" },
          { text: worst, url: 'https://x.example/"><b>' },
        ],
      }),
    ],
    contacts: [{ name: worst, reach: worst, when: worst }],
    undelivered: [{ channel: worst, why: worst }],
  });

  test("make no header, no second part, and no element", async () => {
    const { taken } = await delivered({}, hostile);
    const [{ mail } = { mail: undefined }] = taken;
    expect(mail?.names.map((name) => name.toLowerCase()).sort()).toEqual(
      [
        ...["auto-submitted", "content-type", "date", "from", "importance", "message-id", "mime-version"],
        ...["subject", "to", "x-msmail-priority", "x-priority"],
      ].sort(),
    );
    expect(mail?.headers.get("message-id")).toBe("<m-1Bccx@archi3-policy>");
    const tags = new Set([...(mail?.html ?? "").matchAll(/<\/?([a-z!][a-z\d]*|)/gi)].map(([, tag]) => tag));
    const own = "!DOCTYPE html head meta title body h1 h2 h3 div p table tr th td code br ul li a".split(" ");
    expect([...tags].filter((tag) => !own.includes(tag ?? ""))).toEqual([]);
    expect(mail?.html).not.toMatch(/<[^>]* on\w+=|(?:href|src)="(?!https:\/\/)/);
    expect(mail?.text).not.toMatch(/^Bcc:/m);
  });

  test("end no address", async () => {
    for (const to of [
      "a@example.com\r\nBcc: evil@example.com",
      "a@example.com> <evil@example.com",
      "a@b, c@d",
      "nobody",
    ]) {
      const { result, taken } = await delivered({}, messageOf(), { to: [to] });
      expect(result).toMatchObject({ is: "refused", why: expect.stringContaining("is no address") });
      expect(taken).toEqual([]);
    }
  });
});

describe("what the server answers", () => {
  const SECRETS = [PASSWORD, encodeURIComponent(PASSWORD), Buffer.from(PASSWORD).toString("base64")];
  const echoed = SECRETS.join(" ");

  test.each<[string, SinkOptions, object]>([
    ["421, it may be taken later", { says: { sender: `421 Busy ${echoed}` } }, { is: "failed" }],
    ["451 to the text", { says: { data: `451 Later ${echoed}` } }, { is: "failed" }],
    ["552 to the text", { says: { data: `552 Too large ${echoed}` } }, { is: "refused" }],
    ["553 to the sender", { says: { sender: `553 Not you ${echoed}` } }, { is: "refused" }],
    [
      "535 to the login",
      { login: { user: "somebody", password: "else" }, says: { login: `535 Wrong ${echoed}` } },
      { is: "refused", mend: expect.stringContaining("SMTP_URL") },
    ],
    [
      "454 to the login",
      { login: { user: "somebody", password: "else" }, says: { login: `454 Later ${echoed}` } },
      { is: "failed" },
    ],
    ["550 to all", { says: { recipient: () => "550 Unknown" } }, { is: "refused" }],
    [
      "450 to one of all that it does not take",
      { says: { recipient: (to) => (to.startsWith("team") ? "550 Unknown" : "450 Later") } },
      { is: "failed" },
    ],
  ])("%s", async (_, options, wanted) => {
    const { result, taken } = await delivered(options);
    expect(result).toMatchObject(wanted);
    expect(taken).toEqual([]);
    for (const secret of SECRETS) expect(JSON.stringify(result)).not.toContain(secret);
  });

  test("some take it: it is delivered, and the others are named", async () => {
    const recipient = (to: string) => (to.startsWith("team") ? `550 No ${PASSWORD} here` : undefined);
    const { result, taken } = await delivered({ says: { recipient } });
    expect(taken.map(({ to }) => to)).toEqual([["oncall@example.com"]]);
    expect(result).toMatchObject({
      is: "delivered",
      missed: expect.stringMatching(/team@example\.com.*550/),
    });
    expect(JSON.stringify(result)).not.toContain(PASSWORD);
  });
});

describe("addresses of servers", () => {
  test.each([
    ["https://example.com"],
    ["smtp.example.com:587"],
    ["smtp://user:pass/word@example.com"],
    ["smtp://user:100%@example.com"],
    ["smtps://example.com/?pool=true"],
    ["smtps://example.com#x"],
    ["smtp:///policies"],
    [""],
  ])("%s is refused, and not said", async (url) => {
    const result = await emailChannel(CONFIG, url).deliver(messageOf());
    expect(result).toMatchObject({ is: "refused", why: "SMTP_URL holds no address of an SMTP server" });
    if (url !== "") expect(JSON.stringify(result)).not.toContain(url);
  });

  test("nobody is guessed as the sender", async () => {
    const result = await emailChannel({ ...CONFIG, from: undefined }, "smtps://apikey:x@example.com").deliver(
      messageOf(),
    );
    expect(result).toMatchObject({ is: "refused", mend: expect.stringContaining("from:") });
  });

  test("nobody listens: it may be taken later", async () => {
    const sink = await SmtpSink.start();
    await sink[Symbol.asyncDispose]();
    expect(await channel(sink).deliver(messageOf())).toMatchObject({ is: "failed" });
  });
});

test("without `insecure` a server that does not encrypt is refused before it is told anything", async () => {
  const { result, taken } = await delivered({ login: LOGIN }, messageOf(), { insecure: false });
  expect(result).toMatchObject({ is: "refused", mend: expect.stringContaining("smtps://") });
  expect(taken).toEqual([]);
});

describe("opened by the configuration", () => {
  test("it takes the address from the variable, as it is pasted", async () => {
    await using sink = await SmtpSink.start();
    const env = { SMTP_URL: `smtp://127.0.0.1:${sink.port}\n` };
    const opened = openChannel(CONFIG, env);
    expect([opened.name, opened.about]).toEqual(["oncall", "email to oncall@example.com, team@example.com"]);
    expect(await opened.deliver(messageOf())).toMatchObject({ is: "delivered" });
    expect(sink.taken).toHaveLength(1);
  });

  test("it says which variable is not set, and issues that there is no token", async () => {
    expect(await openChannel(CONFIG, {}).deliver(messageOf())).toMatchObject({
      ...{ is: "refused", why: "SMTP_URL is not set" },
    });
    const issues = openChannel({ name: "issues", type: "github-issue", labels: [], assignees: [] }, {});
    expect(await issues.deliver(messageOf())).toMatchObject({ is: "refused" });
  });
});
