import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Message } from "../../../src/watch/channel.ts";
import { alertOf, messageOf } from "../../watch/messages.ts";
import { ScriptedServer } from "../scripted-server.ts";
import { open, SECRETS, SLACK } from "./channels.ts";

interface Text {
  type: string;
  text: string;
  emoji?: boolean;
  verbatim?: boolean;
}
interface Block {
  type: string;
  text?: Text;
  fields?: Text[];
  elements?: Text[];
}

let server: ScriptedServer;
beforeEach(async () => {
  server = await ScriptedServer.start(() => ({ status: 200, body: "ok" }));
});
afterEach(() => server.stop());

async function sent(message: Message): Promise<{ text: string; blocks: Block[] }> {
  expect(await open(SLACK, server.url).deliver(message)).toEqual({ is: "delivered" });
  return server.seen.at(-1)?.body;
}

function textsOf(blocks: Block[]): Text[] {
  return blocks.flatMap(({ text, fields = [], elements = [] }) => [
    ...(text === undefined ? [] : [text]),
    ...fields,
    ...elements,
  ]);
}

test("a message has a header, a section an alert, who was not told, whom to call, and where more stands", async () => {
  const { text, blocks } = await sent(messageOf());
  expect(server.routes).toEqual([`POST /services/${SECRETS.path}`]);
  const title = "Critical: Deployment failed in production: production-12 [octo/policies]";
  expect(text).toBe(title);
  expect(blocks).toEqual([
    { type: "header", text: { type: "plain_text", text: title, emoji: false } },
    {
      type: "section",
      text: {
        type: "mrkdwn",
        verbatim: true,
        text: [
          "*Deployment failed in production: production-12*",
          "The check error-ratio failed: 5 %",
          "_deployment-failure, since 2026-12-01 08:00 UTC, 2 h 5 min ago_",
          "next: `archi3-policy rollback --environment production`",
          "<https://github.com/octo/policies/blob/5f2b/archi3.yaml#L3|the line>",
        ].join("\n"),
      },
      fields: [{ type: "mrkdwn", verbatim: true, text: "*digest*\nsha256:5f2b" }],
    },
    {
      type: "section",
      text: {
        type: "mrkdwn",
        verbatim: true,
        text: "*Could not be told, so nobody there knows*\nops: status 404",
      },
    },
    {
      type: "section",
      text: { type: "mrkdwn", verbatim: true, text: "*Whom to call*\npolicy on-call: +1 555 0100 (always)" },
    },
    {
      type: "context",
      elements: [
        { type: "mrkdwn", verbatim: true, text: "<https://github.com/octo/policies/actions/runs/7|the run>" },
      ],
    },
  ]);
});

describe("hostile texts", () => {
  const hostile = "<!channel> <@U123> @here & <https://evil.example|the run> a|b\n> `rm` *x*";
  const everywhere = messageOf({
    repository: hostile,
    alerts: [
      alertOf({
        ...{ subject: hostile, environment: hostile, summary: hostile, next: hostile },
        facts: [[hostile, hostile]],
        links: [
          { text: hostile, url: "https://github.com/a?b=1&c=|<!channel>" },
          { text: hostile, url: "javascript:alert(1)" },
        ],
      }),
    ],
    links: [{ text: hostile, url: "https://github.com/>|x" }],
    contacts: [{ name: hostile, reach: hostile }],
    undelivered: [{ channel: hostile, why: hostile }],
  });

  test("mention nobody, and lead nowhere", async () => {
    const { text, blocks } = await sent(everywhere);
    const marked = [text, ...textsOf(blocks).flatMap((one) => (one.type === "mrkdwn" ? [one.text] : []))];
    for (const one of marked) {
      // The only angle brackets are those of our own links, whose addresses are ours.
      const rest = one.replace(/<https:\/\/github\.com\/[^<>|]*\|[^<>|]*>/g, "");
      expect(rest).not.toMatch(/[<>]/);
      expect(one).not.toMatch(/@here|@U123/);
      expect(one).not.toMatch(/&(?!amp;|lt;|gt;)/);
    }
    expect(marked.join("")).toContain(
      "<https://github.com/a?b=1&amp;c=%7C%3C!channel%3E|".replace("!", "%21"),
    );
  });

  test("what looks like an address or a name is left as it is", async () => {
    const { blocks } = await sent(everywhere);
    for (const one of textsOf(blocks))
      expect(one.type === "mrkdwn" ? one.verbatim : one.emoji === false).toBe(true);
  });
});

test("Slack's limits are kept, and what is left out is counted", async () => {
  const long = "&<@>".repeat(5_000);
  const alerts = Array.from({ length: 60 }, (_, nth) =>
    alertOf({
      ...{ subject: `${nth}${long}`, summary: long, next: long },
      facts: Array.from({ length: 30 }, () => [long, long] as const),
      links: Array.from({ length: 30 }, () => ({ text: long, url: `https://x.example/${"&".repeat(900)}` })),
    }),
  );
  const undelivered = Array.from({ length: 100 }, () => ({ channel: long, why: long }));
  const { text, blocks } = await sent(messageOf({ alerts, undelivered, repository: long }));
  expect(blocks.length).toBeLessThanOrEqual(50);
  expect(text.length).toBeLessThanOrEqual(3_000);
  for (const block of blocks) {
    const most = block.type === "header" ? 150 : 3_000;
    expect(block.text?.text.length ?? 1).toBeLessThanOrEqual(most);
    expect(block.fields?.length ?? 1).toBeLessThanOrEqual(10);
    for (const field of block.fields ?? []) expect(field.text.length).toBeLessThanOrEqual(2_000);
    for (const one of textsOf([block])) expect(one.text.length).toBeLessThanOrEqual(3_000);
  }
  const all = JSON.stringify(blocks);
  for (const count of [
    "20 of 60 alerts shown",
    "9 of 20 facts are shown",
    /\d+ of 101 lines shown/,
    /\d+ of 15 lines shown/,
  ])
    expect(all).toMatch(count);
});
