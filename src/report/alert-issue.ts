import type { Message, ToldAlert } from "../watch/channel.ts";
import {
  CONTACTS_HEADING,
  contactLines,
  headingOf,
  isOver,
  linksOf,
  sectionsOf,
  type ToldLink,
  UNDELIVERED_HEADING,
  undeliveredLines,
} from "./alert-text.ts";
import { bounded } from "./fitted.ts";
import { ISSUE_BYTES } from "./incident-page.ts";
import { markdownLink, markdownSentence } from "./markdown-text.ts";
import { listed, named, said } from "./page-parts.ts";
import { truncateBytes } from "./sanitize.ts";

/** GitHub's limit of an issue's title is 256 characters. */
const TITLE_BYTES = 250;
/** Bytes of one list. */
const LIST = 10_000;

/** What an issue about an alert is called. */
export function issueTitle(alert: ToldAlert): string {
  return bounded(alert.title ?? headingOf(alert), TITLE_BYTES);
}

/** An alert of a message as the text of an issue: its page, where it has one. */
export function issueBody(alert: ToldAlert, message: Message): string {
  if (alert.page !== undefined) return truncateBytes(alert.page, ISSUE_BYTES);
  return alertPage(
    alert,
    message,
    isOver(alert, message)
      ? "It is over, and this issue is closed by itself."
      : "This issue is closed by itself when it is over.",
  );
}

/** What is commented on the issue of an alert that is over. */
export function issueEnd(alert: ToldAlert, message: Message): string {
  if (alert.page !== undefined) return truncateBytes(alert.page, ISSUE_BYTES);
  return alertPage(alert, message, "It is over.");
}

function alertPage(alert: ToldAlert, message: Message, end: string): string {
  const [section] = sectionsOf({ ...message, alerts: [alert] });
  if (section === undefined) return end;
  const { summary, when, next, facts, links } = section;
  return [
    `**${said(summary)}**\\\n${said(when)}\n`,
    ...(next === undefined ? [] : [`\nNext: ${markdownSentence(next)}\n`]),
    ...listed(
      "",
      [...facts.map(([label, value]) => `${named(label)}: ${said(value)}`), ...links.map(linkText)],
      LIST,
    ),
    ...listed(UNDELIVERED_HEADING, undeliveredLines(message).map(said), LIST),
    ...listed(CONTACTS_HEADING, contactLines(message).map(said), LIST),
    ...listed("More", linksOf(message.links).map(linkText), LIST),
    `\n${end}\n`,
  ].join("");
}

function linkText({ text, url }: ToldLink): string {
  return markdownLink(named(text), url);
}
