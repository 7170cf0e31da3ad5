import { ALERTS, type Alert, type Delivery } from "./alert.ts";
import type { MonitorState } from "./monitor-state.ts";
import type { Alerting, ChannelConfig } from "./routing.ts";

/** What decides who is told. */
export interface RoutingFacts {
  alerting: Alerting;
  /** Milliseconds since 1970. */
  now: number;
  /** The channel that incidents are opened through, where there is one; it needs no route. */
  incident: { channel: string; isOne(alert: Alert): boolean } | undefined;
}

/** Nobody is told any more of what has been over for so long, where a channel was tried so often. Milliseconds. */
const GIVE_UP_MS = 24 * 3_600_000;
const GIVE_UP_ATTEMPTS = 24;

/**
 * Decides who is to be told: each channel of each route whose time has come, once that it fires and once that it is over.
 * Where no channel takes an alert, it goes to the next one of the configuration. What was over when that was decided is for
 * nobody else, whatever the configuration says later.
 */
export function routed(state: MonitorState, facts: RoutingFacts): MonitorState {
  return { ...state, alerts: state.alerts.map((alert) => routedAlert(alert, facts)) };
}

function routedAlert(before: Alert, facts: RoutingFacts): Alert {
  const { alerting, now } = facts;
  if (before.settled === true && before.deliveries.length === 0) return before;
  const silence = alerting.silences.find(
    (one) =>
      one.alert === before.name &&
      (one.environment === undefined || one.environment === before.environment) &&
      now < one.until,
  );
  const { silenced: _, ...rest } = before;
  const alert: Alert =
    silence === undefined
      ? rest
      : { ...rest, silenced: `${silence.reason} (until ${minuteOf(silence.until)})` };
  // Who was told that it began is told that it is over, silence or not.
  const firing = silence === undefined ? withFiring(alert, facts) : alert.deliveries;
  const deliveries = withoutStandIns(firing).map((delivery) => givenUp(delivery, alert, now));
  return {
    ...alert,
    // A silence that ends is not the end of what it silenced.
    ...(alert.until === undefined ? {} : { settled: true }),
    deliveries: withResolved(deliveries, alert, facts),
  };
}

function minuteOf(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, "2026-12-01T08:00".length).replace("T", " ")} UTC`;
}

function withFiring(alert: Alert, { alerting, now, incident }: RoutingFacts): readonly Delivery[] {
  const channels = alert.settled === true ? [] : channelsOf(alert, alerting, now);
  const isIncident = alert.settled !== true && incident?.isOne(alert) === true;
  const told = new Set(alert.deliveries.map(({ channel }) => channel));
  const opens = isIncident && !tellsOnGithub(channels, alerting) ? [incident.channel] : [];
  const wanted = [...new Set([...channels, ...opens])];
  const added = wanted.filter((channel) => !told.has(channel)).map((channel) => due(channel, "firing", now));
  // Who is told by a route is nobody's stand-in any more.
  const own = alert.deliveries.map((one) =>
    one.status === "firing" && wanted.includes(one.channel) ? withoutStandIn(one) : one,
  );
  const deliveries = [...own, ...added];
  const next = nextChannel(deliveries, alerting, incident?.channel);
  return next === undefined ? deliveries : [...deliveries, { ...due(next.channel, "firing", now), ...next }];
}

function withoutStandIn({ "instead-of": _, ...delivery }: Delivery): Delivery {
  return delivery;
}

/** The channels whose time has come. */
function channelsOf(
  { name, environment, since, until, once }: Alert,
  { routes }: Alerting,
  now: number,
): string[] {
  // Clocks differ: what seems to begin later has begun.
  const held = Math.max(0, (until === undefined ? now : Date.parse(until)) - Date.parse(since));
  // What happens at one moment does not last.
  const isMoment = once === true && until === since;
  return routes
    .filter(
      ({ on, environments, after }) =>
        on.includes(name) &&
        (environments === undefined || environment === undefined || environments.includes(environment)) &&
        (isMoment || held >= after),
    )
    .flatMap(({ to }) => to);
}

/** One issue is enough: the one of the channel shows the incident. */
function tellsOnGithub(channels: readonly string[], { channels: all }: Alerting): boolean {
  return all.some(({ name, type }) => type === "github-issue" && channels.includes(name));
}

function due(channel: string, status: Delivery["status"], now: number): Delivery {
  return { channel, status, state: "due", at: new Date(now).toISOString(), attempts: 0 };
}

/** Where every channel that was tried failed, the next one that nobody has asked yet. An issue wakes nobody. */
function nextChannel(
  deliveries: readonly Delivery[],
  { channels }: Alerting,
  incident: string | undefined,
): Pick<Delivery, "channel" | "instead-of"> | undefined {
  const firing = deliveries.filter(({ status, channel }) => status === "firing" && channel !== incident);
  const last = firing.at(-1);
  const isDown = ({ state, error }: Delivery) => state !== "delivered" && error !== undefined;
  if (last === undefined || !firing.every(isDown) || !firing.some(({ state }) => state === "due"))
    return undefined;
  const next = channels.find(({ name }) => !firing.some(({ channel }) => channel === name));
  return next && { channel: next.name, "instead-of": last.channel };
}

/** Who was to be told in the place of others need not be, once anybody was. */
function withoutStandIns(deliveries: readonly Delivery[]): readonly Delivery[] {
  if (!deliveries.some(({ state, status }) => state === "delivered" && status === "firing"))
    return deliveries;
  return deliveries.filter((one) => one["instead-of"] === undefined || one.state !== "due");
}

/** What is over, and no channel took for a day, is told no more; it stands on the dashboard. */
function givenUp(delivery: Delivery, { until }: Alert, now: number): Delivery {
  const isTried = delivery.state === "due" && delivery.attempts >= GIVE_UP_ATTEMPTS;
  const isOld = until !== undefined && now - Date.parse(until) > GIVE_UP_MS;
  return isTried && isOld ? { ...delivery, state: "refused" } : delivery;
}

/**
 * The end is told where the beginning was, and not before it. Where the beginning was told when it was over, people have
 * been told both; programs want both.
 */
function withResolved(
  deliveries: readonly Delivery[],
  { until, once }: Alert,
  { alerting, now }: RoutingFacts,
): Delivery[] {
  if (until === undefined || once === true) return [...deliveries];
  const reads = (channel: string) =>
    PEOPLE.has(alerting.channels.find(({ name }) => name === channel)?.type ?? "github-issue");
  const told = deliveries
    .filter(({ status, state }) => status === "firing" && state === "delivered")
    .filter(({ channel }) => !deliveries.some((one) => one.channel === channel && one.status === "resolved"))
    .filter(({ channel, over }) => !(over === true && reads(channel)));
  return [...deliveries, ...told.map(({ channel }) => due(channel, "resolved", now))];
}

/** Channels that only people read. */
const PEOPLE: ReadonlySet<ChannelConfig["type"]> = new Set(["slack", "email", "sms"]);

const ORDER = Object.keys(ALERTS);

/** The worst first: by what it is about, then the older one. */
export function byWeight(a: Alert, b: Alert): number {
  const order = ORDER.indexOf(a.name) - ORDER.indexOf(b.name);
  return order !== 0 ? order : Date.parse(a.since) - Date.parse(b.since);
}
