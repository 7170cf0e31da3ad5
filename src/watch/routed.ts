import { ALERTS, type Alert, type Delivery } from "./alert.ts";
import type { MonitorState } from "./monitor-state.ts";
import type { Alerting } from "./routing.ts";

/** What decides who is told. */
export interface RoutingFacts {
  alerting: Alerting;
  /** Milliseconds since 1970. */
  now: number;
  /** When an environment was looked at before this, ISO 8601; what was over by then has been told, or was nobody's. */
  lookedBefore(environment: string | undefined): string | undefined;
  /** The channel that incidents are opened through, where there is one; it needs no route. */
  incident: { channel: string; isOne(alert: Alert): boolean } | undefined;
}

/** After so long nobody is told any more of what is over, where no channel ever took it. Milliseconds. */
const GIVE_UP_MS = 24 * 3_600_000;

/**
 * Decides who is to be told: each channel of each route whose time has come, once that it fires and once that it is over.
 * Where no channel takes an alert, it goes to the next one of the configuration.
 */
export function routed(state: MonitorState, facts: RoutingFacts): MonitorState {
  return { ...state, alerts: state.alerts.map((alert) => routedAlert(alert, facts)) };
}

function routedAlert(before: Alert, facts: RoutingFacts): Alert {
  const { alerting, now } = facts;
  if (isPast(before, facts)) return before;
  const silence = alerting.silences.find(
    (one) =>
      one.alert === before.name &&
      (one.environment === undefined || one.environment === before.environment) &&
      now < one.until,
  );
  const { silenced: _, ...rest } = before;
  const alert: Alert = silence === undefined ? rest : { ...rest, silenced: silence.reason };
  // Who was told that it began is told that it is over, silence or not.
  const firing = silence === undefined ? withFiring(alert, facts) : alert.deliveries;
  const deliveries = firing.map((delivery) => givenUp(delivery, alert, now));
  return { ...alert, deliveries: withResolved(deliveries, alert, now) };
}

/** Over before the last look, and nobody's then: a route that is added later is not for it. */
function isPast({ until, deliveries, environment }: Alert, { lookedBefore, now }: RoutingFacts): boolean {
  if (until === undefined || deliveries.length > 0) return false;
  const looked = lookedBefore(environment);
  const from = looked === undefined ? now - GIVE_UP_MS : Date.parse(looked);
  return Date.parse(until) <= from;
}

function withFiring(alert: Alert, { alerting, now, incident }: RoutingFacts): readonly Delivery[] {
  const held = (alert.until === undefined ? now : Date.parse(alert.until)) - Date.parse(alert.since);
  const channels = alerting.routes
    .filter(
      ({ on, environments, after }) =>
        on.includes(alert.name) &&
        (environments === undefined || environments.includes(alert.environment ?? "")) &&
        held >= after,
    )
    .flatMap(({ to }) => to);
  const isIncident = incident?.isOne(alert) === true && !tellsOnGithub(channels, alerting);
  const told = new Set(alert.deliveries.map(({ channel }) => channel));
  const wanted = [...new Set([...channels, ...(isIncident ? [incident.channel] : [])])];
  const added = wanted.filter((channel) => !told.has(channel)).map((channel) => due(channel, "firing", now));
  const deliveries = [...alert.deliveries, ...added];
  const next = nextChannel(deliveries, alerting);
  return next === undefined ? deliveries : [...deliveries, { ...due(next.channel, "firing", now), ...next }];
}

/** One issue is enough: the one of the channel shows the incident. */
function tellsOnGithub(channels: readonly string[], { channels: all }: Alerting): boolean {
  return all.some(({ name, type }) => type === "github-issue" && channels.includes(name));
}

function due(channel: string, status: Delivery["status"], now: number): Delivery {
  return { channel, status, state: "due", at: new Date(now).toISOString(), attempts: 0 };
}

/** Where every channel that was tried failed, the next one that nobody has asked yet. */
function nextChannel(
  deliveries: readonly Delivery[],
  { channels }: Alerting,
): Pick<Delivery, "channel" | "instead-of"> | undefined {
  const firing = deliveries.filter(({ status }) => status === "firing");
  const last = firing.at(-1);
  if (last === undefined || !firing.every(({ state, error }) => state !== "delivered" && error !== undefined))
    return undefined;
  const next = channels.find(({ name }) => !firing.some(({ channel }) => channel === name));
  return next && { channel: next.name, "instead-of": last.channel };
}

/** What is over, and no channel took for a day, is told no more; it stands on the dashboard. */
function givenUp(delivery: Delivery, { until }: Alert, now: number): Delivery {
  const isTried = delivery.state === "due" && delivery.error !== undefined;
  const isOld = until !== undefined && now - Date.parse(until) > GIVE_UP_MS;
  return isTried && isOld ? { ...delivery, state: "refused" } : delivery;
}

/** The end is told where the beginning was, and not before it. */
function withResolved(deliveries: readonly Delivery[], { until, once }: Alert, now: number): Delivery[] {
  if (until === undefined || once === true) return [...deliveries];
  const told = deliveries
    .filter(({ status, state }) => status === "firing" && state === "delivered")
    .filter(({ channel }) => !deliveries.some((one) => one.channel === channel && one.status === "resolved"));
  return [...deliveries, ...told.map(({ channel }) => due(channel, "resolved", now))];
}

const ORDER = Object.keys(ALERTS);

/** The worst first: by what it is about, then the older one. */
export function byWeight(a: Alert, b: Alert): number {
  const order = ORDER.indexOf(a.name) - ORDER.indexOf(b.name);
  return order !== 0 ? order : Date.parse(a.since) - Date.parse(b.since);
}
