import { durationText } from "../release/duration-text.ts";
import { type Link, wordsOf } from "../watch/alert.ts";
import type { Message, ToldAlert } from "../watch/channel.ts";
import { bounded } from "./fitted.ts";
import { webAddress } from "./links.ts";
import { printable } from "./sanitize.ts";

/*
 * What a message says, in the same words on every channel. All texts that leave here are one printable line without
 * secrets, and bounded; whoever shows them escapes them for where they stand.
 */

/** A link of whose text more is left than of its address: what is none of the web's has none. */
export interface ToldLink {
  text: string;
  url: string | undefined;
}

/** One alert of a message, part by part. */
export interface AlertSection {
  /** Stable, to be looked up in `Message.references`. */
  id: string;
  name: ToldAlert["name"];
  severity: ToldAlert["severity"];
  /** "Deployment failed in production: production-12" */
  heading: string;
  /** It is over, or was by the time of the message: what it says of the world is past, and nobody has to act. */
  isOver: boolean;
  /** What is wrong; "was: …" where it is over. */
  summary: string;
  /** "deployment-failure, since 2026-12-01 08:00 UTC, 2 h 5 min ago": its name is what runbooks and routes go by. */
  when: string;
  facts: readonly (readonly [label: string, value: string])[];
  /** Undefined also where it is over: who followed it would mend what is in order. */
  next: string | undefined;
  links: readonly ToldLink[];
}

const SEVERITY_WORDS = { critical: "Critical", warning: "Warning", notice: "Notice" } as const;

/** Bytes. What is longer is no sentence; a command has to be whole. */
const LONGEST = { name: 200, summary: 1_000, next: 1_000, label: 80, value: 500, url: 1_000 } as const;
const MOST_FACTS = 20;
const MOST_LINKS = 10;
/** Of a message in plain text. */
const MOST_SECTIONS = 50;

/** A subject, a header: how bad, what, where, how many more, and of which repository. What is over is said to be. */
export function titleOf(message: Message): string {
  const { alerts, status } = message;
  const first = alerts.find((alert) => !isOver(alert, message)) ?? alerts[0];
  const what = first === undefined ? "Nothing to tell" : headingOf(first);
  const more = alerts.length > 1 ? `, and ${alerts.length - 1} more` : "";
  const from = `[${bounded(message.repository, LONGEST.name)}]`;
  if (status === "resolved") return `Resolved: ${what}${more} ${from}`;
  if (first === undefined || !isOver(first, message))
    return `${SEVERITY_WORDS[first?.severity ?? message.severity]}: ${what}${more} ${from}`;
  return `Over: ${what}, ${spanOf(first, message)}${more} ${from}`;
}

/** Also what fires may be over by the time that somebody can be told. */
export function isOver({ until }: ToldAlert, { status }: Message): boolean {
  return status === "resolved" || until !== undefined;
}

/** What was wrong, or is, in one sentence. */
export function summaryOf({ summary }: ToldAlert): string {
  return bounded(summary, LONGEST.summary);
}

/** The alerts of a message, the worst first. */
export function sectionsOf(message: Message): AlertSection[] {
  return message.alerts.map((alert) => ({
    id: alert.id,
    name: alert.name,
    severity: alert.severity,
    ...pastOrPresent(alert, message),
    when: `${alert.name}, ${whenOf(alert, message)}`,
    facts: cappedFacts(
      (alert.facts ?? []).map(
        ([label, value]) => [bounded(label, LONGEST.label), bounded(value, LONGEST.value)] as const,
      ),
      MOST_FACTS,
    ),
    links: linksOf(alert.links ?? []),
  }));
}

function pastOrPresent(
  alert: ToldAlert,
  message: Message,
): Pick<AlertSection, "isOver" | "heading" | "summary" | "next"> {
  const heading = headingOf(alert);
  const summary = summaryOf(alert);
  if (isOver(alert, message))
    return {
      isOver: true,
      heading: message.status === "firing" ? `Over: ${heading}` : heading,
      summary: `was: ${summary}`,
      next: undefined,
    };
  const next = alert.next === undefined ? undefined : bounded(alert.next, LONGEST.next);
  return { isOver: false, heading, summary, next };
}

/** "Deployment failed in production: production-12" */
export function headingOf(alert: ToldAlert): string {
  const { environment, subject } = alert;
  const where = environment === undefined ? "" : ` in ${bounded(environment, LONGEST.name)}`;
  const which = subject === "" || subject === environment ? "" : `: ${bounded(subject, LONGEST.name)}`;
  return `${bounded(wordsOf(alert), LONGEST.name)}${where}${which}`;
}

/** As many facts as said; where there are more, the last one says how many are not shown. */
export function cappedFacts(facts: AlertSection["facts"], most: number): AlertSection["facts"] {
  if (facts.length <= most) return facts;
  return [...facts.slice(0, most - 1), ["more", `${most - 1} of ${facts.length} facts are shown`]];
}

/** Where more stands, of the message as a whole or of one alert. */
export function linksOf(links: readonly Link[]): ToldLink[] {
  const shown = links.slice(0, MOST_LINKS).map(({ text, url }) => {
    const address = webAddress(printable(url));
    return {
      text: bounded(text, LONGEST.name),
      // A part of an address leads elsewhere.
      url: address !== undefined && address.length <= LONGEST.url ? address : undefined,
    };
  });
  if (shown.length === links.length) return shown;
  return [...shown, { text: `${shown.length} of ${links.length} links are shown`, url: undefined }];
}

/** Whom to call, a line each: "policy on-call: +1 555 0100 (always)". */
export function contactLines({ contacts }: Message): string[] {
  return contacts.map(({ name, reach, when }) =>
    bounded(`${name}: ${reach}${when === undefined ? "" : ` (${when})`}`, LONGEST.value),
  );
}

/** Who could not be told, a line each: "ops: status 404". */
export function undeliveredLines({ undelivered }: Message): string[] {
  return undelivered.map(({ channel, why }) => bounded(`${channel}: ${why}`, LONGEST.value));
}

/** What stands above {@link undeliveredLines}. */
export const UNDELIVERED_HEADING = "Could not be told, so nobody there knows";
/** What stands above {@link contactLines}. */
export const CONTACTS_HEADING = "Whom to call";

/** The whole message as plain text, in paragraphs, with a newline at its end. */
export function plainText(message: Message): string {
  const sections = sectionsOf(message);
  const shown = sections.slice(0, MOST_SECTIONS);
  const rest =
    shown.length < sections.length ? [`${shown.length} of ${sections.length} alerts are shown.`] : [];
  const list = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[`${heading}:`, ...lines.map((line) => `  ${line}`)].join("\n")];
  const paragraphs = [
    titleOf(message),
    ...shown.map(sectionText),
    ...rest,
    ...list(UNDELIVERED_HEADING, undeliveredLines(message)),
    ...list(CONTACTS_HEADING, contactLines(message)),
    ...(message.links.length === 0 ? [] : [linksOf(message.links).map(linkText).join("\n")]),
  ];
  return `${paragraphs.join("\n\n")}\n`;
}

function sectionText({ heading, summary, when, facts, next, links }: AlertSection): string {
  return [
    heading,
    `  ${summary}`,
    `  ${when}`,
    ...facts.map(([label, value]) => `  ${label}: ${value}`),
    ...(next === undefined ? [] : [`  next: ${next}`]),
    ...links.map((link) => `  ${linkText(link)}`),
  ].join("\n");
}

function linkText({ text, url }: ToldLink): string {
  return url === undefined ? text : `${text}: ${url}`;
}

function whenOf(alert: ToldAlert, message: Message): string {
  const { since, until = message.time } = alert;
  if (isOver(alert, message)) return `${spanOf(alert, message)}${lengthBetween(since, until, ", ", "")}`;
  return `since ${minuteOf(since)}${lengthBetween(since, message.time, ", ", " ago")}`;
}

function spanOf({ since, until }: ToldAlert, { time }: Message): string {
  return `from ${minuteOf(since)} to ${minuteOf(until ?? time)}`;
}

/** `2026-12-01 08:00 UTC`; never after the moment itself, since nothing begins in the future. */
function minuteOf(time: string): string {
  const ms = Date.parse(time);
  if (Number.isNaN(ms)) return bounded(time, LONGEST.label);
  return `${new Date(ms).toISOString().slice(0, "2026-12-01T08:00".length).replace("T", " ")} UTC`;
}

/** Nothing where clocks disagree. */
function lengthBetween(from: string, to: string, before: string, after: string): string {
  const ms = Date.parse(to) - Date.parse(from);
  return ms >= 1_000 ? `${before}${durationText(ms)}${after}` : "";
}
