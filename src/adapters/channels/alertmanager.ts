import { defined } from "../../defined.ts";
import { type AlertSection, sectionsOf } from "../../report/alert-text.ts";
import { bounded } from "../../report/fitted.ts";
import type { Channel, Message, ToldAlert } from "../../watch/channel.ts";
import { type ChannelWorld, type Destination, post } from "./post.ts";

/**
 * Ms. Alertmanager ends what it hears no more of at its `endsAt`. Ours is told once, and over when that is told, so this
 * only says how long one stays that nobody ends: where the monitor is gone for good.
 */
const LONGEST_MS = 30 * 24 * 60 * 60 * 1_000;

/** Bytes of a label. */
const LONGEST = 200;

/**
 * Alertmanager (API v2), which groups, silences and routes by itself. The same alert told twice is one there.
 * @param to the address of the server, without `/api/v2/alerts`
 * @param authorization the header's whole value
 */
export function alertmanagerChannel(
  name: string,
  to: Destination,
  authorization: string | undefined,
  world: ChannelWorld,
): Channel {
  const url = new URL(to.url);
  url.pathname = `${url.pathname.replace(/\/+$/, "").replace(/\/api\/v2(?:\/alerts)?$/, "")}/api/v2/alerts`;
  const headers = { "content-type": "application/json; charset=utf-8", ...defined({ authorization }) };
  return {
    name,
    about: "Alertmanager",
    deliver: (message) => post({ ...to, url }, { headers, body: JSON.stringify(alertsOf(message)) }, world),
  };
}

function alertsOf(message: Message): object[] {
  const sections = sectionsOf(message);
  return message.alerts.map((alert, index) => ({
    // By its labels Alertmanager knows an alert again: nothing in them may change while it lasts.
    labels: {
      alertname: alert.name,
      archi3_id: bounded(alert.id, LONGEST),
      repository: bounded(message.repository, LONGEST),
      severity: alert.severity,
      subject: bounded(alert.subject, LONGEST),
      ...defined({
        environment: alert.environment === undefined ? undefined : bounded(alert.environment, LONGEST),
      }),
    },
    ...wordsOf(sections[index]),
    ...timesOf(alert, message),
  }));
}

function wordsOf(section: AlertSection | undefined): object {
  if (section === undefined) return {};
  const { heading, summary, facts, next, links } = section;
  const description = [summary, ...facts.map(([label, value]) => `${label}: ${value}`)].join("\n");
  return {
    annotations: { summary: heading, description, ...defined({ next }) },
    ...defined({ generatorURL: links.find(({ url }) => url !== undefined)?.url }),
  };
}

/** It takes no alert that ends before it began. */
function timesOf({ since, until }: ToldAlert, { status, time }: Message): object {
  const said = Date.parse(time);
  const began = Number.isNaN(Date.parse(since)) ? said : Date.parse(since);
  const end = status === "resolved" ? Date.parse(until ?? time) : said + LONGEST_MS;
  return {
    startsAt: new Date(began).toISOString(),
    endsAt: new Date(Math.max(began, Number.isNaN(end) ? said : end)).toISOString(),
  };
}
