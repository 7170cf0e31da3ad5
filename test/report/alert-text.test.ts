import { describe, expect, test } from "vitest";
import { alertEmail } from "../../src/report/alert-email.ts";
import { issueBody, issueEnd } from "../../src/report/alert-issue.ts";
import { alertJson } from "../../src/report/alert-json.ts";
import { slackPayload } from "../../src/report/alert-slack.ts";
import { smsText } from "../../src/report/alert-sms.ts";
import { plainText, sectionsOf, titleOf } from "../../src/report/alert-text.ts";
import { alertOf, messageOf } from "../watch/messages.ts";

describe("what a message says on every channel", () => {
  test("the title says how bad, what, where and of which repository", () => {
    expect(titleOf(messageOf())).toBe(
      "Critical: Deployment failed in production: production-12 [octo/policies]",
    );
    expect(titleOf(messageOf({ status: "resolved" }))).toMatch(/^Resolved: Deployment failed in production/);
    const both = [alertOf(), alertOf({ id: "b".repeat(16), subject: "production-13" })];
    expect(titleOf(messageOf({ alerts: both }))).toContain(": production-12, and 1 more [");
  });

  test("policies that are no environment's are in none", () => {
    const { environment: _, ...alert } = alertOf({ name: "validation-failure", subject: "main" });
    expect(sectionsOf(messageOf({ alerts: [alert] }))[0]?.heading).toBe("Policies invalid: main");
  });

  test("the time stands there in UTC and in words, and how long it took once it is over", () => {
    expect(sectionsOf(messageOf())[0]?.when).toBe(
      "deployment-failure, since 2026-12-01 08:00 UTC, 2 h 5 min ago",
    );
    const over = messageOf({ status: "resolved", alerts: [alertOf({ until: "2026-12-01T08:30:40Z" })] });
    expect(sectionsOf(over)[0]?.when).toBe(
      "deployment-failure, from 2026-12-01 08:00 UTC to 2026-12-01 08:30 UTC, 30 min 20 s",
    );
  });

  test("a moment of the future, as another clock tells it, is no time ago", () => {
    const message = messageOf({ alerts: [alertOf({ since: "2026-12-01T11:00:00Z" })] });
    expect(sectionsOf(message)[0]?.when).toBe("deployment-failure, since 2026-12-01 11:00 UTC");
  });

  test("plain text holds everything", () => {
    expect(
      plainText(messageOf()),
    ).toBe(`Critical: Deployment failed in production: production-12 [octo/policies]

Deployment failed in production: production-12
  The check error-ratio failed: 5 %
  deployment-failure, since 2026-12-01 08:00 UTC, 2 h 5 min ago
  digest: sha256:5f2b
  next: archi3-policy rollback --environment production
  the line: https://github.com/octo/policies/blob/5f2b/archi3.yaml#L3

Could not be told, so nobody there knows:
  ops: status 404

Whom to call:
  policy on-call: +1 555 0100 (always)

the run: https://github.com/octo/policies/actions/runs/7
`);
  });

  test("of many alerts it says how many are shown", () => {
    const alerts = Array.from({ length: 60 }, (_, nth) => alertOf({ subject: `production-${nth}` }));
    const text = plainText(messageOf({ alerts }));
    expect(text).toContain("50 of 60 alerts are shown.");
    expect(text).not.toContain(": production-55");
  });
});

describe("what is over", () => {
  const over = alertOf({ until: "2026-12-01T09:00:00Z" });
  const lasting = alertOf({ id: "b".repeat(16), name: "drift", subject: "production", severity: "warning" });
  const late = messageOf({ alerts: [over] });

  test.each([
    ["told that it is over", messageOf({ status: "resolved", alerts: [over] })],
    ["told that it began, when it is over by then", late],
  ])("asks nobody for anything, and says of nothing that it is so: %s", (_what, message) => {
    const said = [
      plainText(message),
      JSON.stringify(slackPayload(message)),
      alertEmail(message).html,
      alertJson(message),
      smsText(message),
      issueBody(over, message),
      issueEnd(over, message),
    ];
    for (const one of said) {
      expect(one).not.toContain("rollback");
      expect(one).not.toMatch(/Critical|since 2026|next:|Next:/);
    }
    expect(plainText(message)).toContain("\n  was: The check error-ratio failed: 5 %\n");
    expect(JSON.parse(alertJson(message)).alerts[0]).toMatchObject({
      summary: "The check error-ratio failed: 5 %",
      until: "2026-12-01T09:00:00.000Z",
    });
  });

  test("has a title that says from when to when, where it is told late", () => {
    expect(titleOf(late)).toBe(
      "Over: Deployment failed in production: production-12, from 2026-12-01 08:00 UTC to 2026-12-01 09:00 UTC [octo/policies]",
    );
  });

  test("stands behind what lasts, and apart from it", () => {
    const message = messageOf({ alerts: [over, lasting] });
    expect(titleOf(message)).toBe("Warning: Target drifted in production, and 1 more [octo/policies]");
    expect(sectionsOf(message).map(({ heading, next }) => [heading, next])).toEqual([
      ["Over: Deployment failed in production: production-12", undefined],
      ["Target drifted in production", lasting.next],
    ]);
    expect(smsText(message)).toMatch(/^Warning: Target drifted[\s\S]*\nalso: Over: Deployment failed/);
  });
});

describe("what to do next", () => {
  const command = 'archi3-policy unlock --environment production --reason "…"';
  const next = `if that is over: ${command}, or \`gh workflow run a.yml\``;
  const message = messageOf({ alerts: [alertOf({ next })] });

  test("can be copied, without the words around it", () => {
    expect(JSON.stringify(slackPayload(message))).toContain(
      JSON.stringify(`next: if that is over: \`${command}\`, or \`gh workflow run a.yml\``).slice(1, -1),
    );
    const code = '<code style="font-family:monospace">';
    expect(alertEmail(message).html).toContain(
      `Next: if that is over: ${code}${command.replaceAll('"', "&quot;")}</code>, or ${code}gh workflow run a.yml</code></p>`,
    );
    expect(issueBody(alertOf({ next }), message)).toContain(
      `Next: if that is over: \`${command}\`, or \`gh workflow run a.yml\`\n`,
    );
    expect(plainText(message)).toContain(`next: ${next}\n`);
  });

  test("is copied from Slack with nothing in it that cannot be seen", () => {
    const deploy = "archi3-policy deploy --environment production --bundle @after";
    const shown = slackPayload(messageOf({ alerts: [alertOf({ next: `${deploy}, or ask @ops` })] }));
    expect(JSON.stringify(shown)).toContain(`next: \`${deploy}\`, or ask @\u200Bops`);
  });
});

describe("foreign texts", () => {
  const token = `ghp_${"aB3".repeat(12)}`;
  const hostile = `a\nb\u001b[31m\u202e${token}`;
  const message = messageOf({
    alerts: [
      alertOf({
        subject: hostile,
        environment: hostile,
        summary: hostile,
        next: hostile,
        since: hostile,
        facts: [[hostile, hostile]],
        links: [{ text: hostile, url: "javascript:alert(1)" }],
      }),
    ],
    repository: hostile,
    links: [{ text: hostile, url: `https://x.example/${token}` }],
    contacts: [{ name: hostile, reach: hostile, when: hostile }],
    undelivered: [{ channel: hostile, why: hostile }],
  });

  test("are shown in one line each, without secrets and without what cannot be seen", () => {
    const text = `${plainText(message)}${JSON.stringify(sectionsOf(message))}`;
    expect(text).not.toContain(token);
    expect(["\u001b", "\u202e", "\nb"].filter((hidden) => text.includes(hidden))).toEqual([]);
    expect(text).toContain("a<U+000A>b<U+001B>[31m");
  });

  test("an address that is none of the web's is no link", () => {
    expect(sectionsOf(message)[0]?.links[0]?.url).toBeUndefined();
    expect(plainText(message)).not.toContain("javascript:");
  });

  test("are cut where they are endless", () => {
    const long = messageOf({
      alerts: [alertOf({ summary: "x".repeat(100_000), facts: [["a", "y".repeat(9_999)]] })],
    });
    expect(plainText(long).length).toBeLessThan(3_000);
  });
});
