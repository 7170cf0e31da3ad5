import type { Message } from "../watch/channel.ts";
import {
  type AlertSection,
  CONTACTS_HEADING,
  cappedFacts,
  contactLines,
  linksOf,
  sectionsOf,
  type ToldLink,
  titleOf,
  UNDELIVERED_HEADING,
  undeliveredLines,
} from "./alert-text.ts";
import { sentenceParts } from "./commands-within.ts";

/** What an incoming webhook of Slack takes: https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
export interface SlackPayload {
  /** What notifications show, and readers that know no blocks. */
  text: string;
  blocks: readonly object[];
  unfurl_links: false;
  unfurl_media: false;
}

/** Characters that Slack takes: https://docs.slack.dev/reference/block-kit/blocks */
const MOST = { header: 150, text: 3_000, field: 2_000, fields: 10 } as const;
/** Slack takes 50 blocks; more than these nobody reads. */
const MOST_ALERTS = 20;

/** A message as Slack shows it. */
export function slackPayload(message: Message): SlackPayload {
  const sections = sectionsOf(message);
  const shown = sections.slice(0, MOST_ALERTS);
  const rest = shown.length < sections.length ? `${shown.length} of ${sections.length} alerts shown` : "";
  const links = linksOf(message.links).map(link);
  const foot = [...(rest === "" ? [] : [rest]), ...links];
  return {
    text: slackText(titleOf(message), MOST.text),
    blocks: [
      {
        type: "header",
        text: { type: "plain_text", text: cut(titleOf(message), MOST.header), emoji: false },
      },
      ...shown.map(section),
      ...list(UNDELIVERED_HEADING, undeliveredLines(message)),
      ...list(CONTACTS_HEADING, contactLines(message)),
      ...(foot.length === 0 ? [] : [{ type: "context", elements: [markdown(joined(foot, " · "))] }]),
    ],
    unfurl_links: false,
    unfurl_media: false,
  };
}

function section({ heading, summary, when, facts, next, links }: AlertSection): object {
  const lines = [
    `*${slackText(heading, 500)}*`,
    slackText(summary, 1_000),
    `_${slackText(when, 200)}_`,
    ...(next === undefined ? [] : [`next: ${prose(next, 900)}`]),
    ...links.map(link),
  ];
  const fields = cappedFacts(facts, MOST.fields).map(([label, value]) =>
    markdown(`*${slackText(label, 200)}*\n${slackText(value, 1_500)}`),
  );
  return { type: "section", text: markdown(joined(lines, "\n")), ...(fields.length === 0 ? {} : { fields }) };
}

function list(heading: string, items: readonly string[]): object[] {
  if (items.length === 0) return [];
  const lines = [`*${heading}*`, ...items.map((item) => slackText(item, 300))];
  return [{ type: "section", text: markdown(joined(lines, "\n")) }];
}

/** `verbatim`: what looks like an address, a name or a channel stays the text that it is. */
function markdown(text: string): object {
  return { type: "mrkdwn", text, verbatim: true };
}

/** As many lines as one text takes, and how many those are. */
function joined(lines: readonly string[], between: string): string {
  const whole = lines.join(between);
  if (whole.length <= MOST.text) return whole;
  let text = "";
  let shown = 0;
  for (const line of lines) {
    const longer = shown === 0 ? line : `${text}${between}${line}`;
    if (longer.length > MOST.text - 40) break;
    text = longer;
    shown += 1;
  }
  return `${text}${between}${shown} of ${lines.length} lines shown`;
}

function link({ text, url }: ToldLink): string {
  const shown = slackText(text, 300);
  // A bar ends the address; `webAddress` has written any other sign that could.
  return url === undefined ? shown : `<${url.replaceAll("&", "&amp;")}|${shown.replaceAll("|", "¦")}>`;
}

/** A sentence whose commands can be copied, at most so many characters. */
function prose(text: string, most: number): string {
  let written = "";
  for (const part of sentenceParts(text)) {
    const shown = slackText(part.text, most - written.length);
    // Nobody is mentioned inside of code, and what is copied has to be the command.
    written += part.isCommand ? code(shown.replaceAll("@\u200B", "@")) : shown;
    if (shown.endsWith("…") && !part.text.endsWith("…")) break;
  }
  return written;
}

/** A command stands out where it holds no sign that would end that. */
function code(text: string): string {
  return text.includes("`") ? text : `\`${text}\``;
}

const ENTITIES: { readonly [character: string]: string } = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * Foreign text inside of Slack's markup: no link, no mention of a person, a group or a channel, no command. What only sets
 * letters in bold stays. Cut where it would be longer than `most` characters, never inside of an escape.
 */
function slackText(text: string, most: number): string {
  let written = "";
  for (const character of text) {
    // A sign of no width keeps a name apart from what would make it a mention where a workspace turns that on.
    const next = character === "@" ? "@\u200B" : (ENTITIES[character] ?? character);
    if (written.length + next.length > most - 1) return `${written}…`;
    written += next;
  }
  return written;
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`;
}
