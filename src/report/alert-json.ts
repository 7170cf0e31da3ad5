import { defined } from "../defined.ts";
import type { Message, ToldAlert } from "../watch/channel.ts";
import { contactLines, headingOf, linksOf, plainText, sectionsOf, summaryOf, titleOf } from "./alert-text.ts";
import { bounded } from "./fitted.ts";
import { printJson } from "./json.ts";

/** Bytes of a name. */
const LONGEST = 200;

/** A message as programs read it, `schemas/alert.schema.json`: one line of JSON and a newline. */
export function alertJson(message: Message): string {
  const sections = sectionsOf(message);
  const body = {
    format: "archi3-alert/1",
    id: message.id,
    status: message.status,
    severity: message.severity,
    repository: bounded(message.repository, LONGEST),
    time: isoOf(message.time),
    title: titleOf(message),
    text: plainText(message),
    alerts: message.alerts.map((alert, index) => alertOf(alert, sections[index])),
    links: webLinks(message.links),
    contacts: contactLines(message),
    undelivered: message.undelivered.map(({ channel, why }) => ({
      channel: bounded(channel, LONGEST),
      why: bounded(why, 500),
    })),
  };
  return printJson(body, 0);
}

function alertOf(alert: ToldAlert, section: ReturnType<typeof sectionsOf>[number] | undefined): object {
  const { id, name, environment, subject, severity, since, until } = alert;
  return {
    id,
    name,
    ...defined({ environment: environment === undefined ? undefined : bounded(environment, LONGEST) }),
    subject: bounded(subject, LONGEST),
    severity,
    since: isoOf(since),
    ...defined({ until: until === undefined ? undefined : isoOf(until) }),
    heading: headingOf(alert),
    summary: summaryOf(alert),
    ...defined({ next: section?.next }),
    facts: (section?.facts ?? []).map(([label, value]) => ({ label, value })),
    links: webLinks(alert.links ?? []),
  };
}

/** Programs follow links: what is none of the web's is left out. */
function webLinks(links: Message["links"]): object[] {
  return linksOf(links).flatMap(({ text, url }) => (url === undefined ? [] : [{ text, url }]));
}

/** One form of time for whoever reads: UTC. */
function isoOf(time: string): string {
  const ms = Date.parse(time);
  return Number.isNaN(ms) ? time : new Date(ms).toISOString();
}
