import type { LastDelivery } from "../release/checklist.ts";
import { sha256 } from "../release/digest.ts";
import {
  ALERTS,
  type Alert,
  type Delivery,
  type DeliveryHolder,
  type Severity,
  type Status,
} from "./alert.ts";
import type { Contact, Delivered, Message, ToldAlert } from "./channel.ts";
import type { MonitorState } from "./monitor-state.ts";
import { byWeight } from "./routed.ts";

/** What one process tells one channel at once. */
export interface Claim {
  channel: string;
  status: Status;
  /** The message's id: the same when it is sent again. */
  message: string;
}

/** Who has taken something on tells some of it within this time, or somebody else may. Milliseconds. */
export const LEASE_MS = 5 * 60_000;
/** Alerts of one message; more take several. */
const MOST_TOLD = 10;
const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 3_600_000;

/**
 * Takes on what is due now: written down before anything is sent, so that nobody else sends it too. What somebody took on
 * and did not end in time is taken over with the same message's id; what the holder itself took on, or somebody who is gone,
 * at once.
 * @param now milliseconds since 1970
 * @param holder who takes it on
 * @param others `without`: channels that did not answer this holder, which asks them no more; `gone`: ids of holders that
 *   are there no more
 */
export function claimed(
  state: MonitorState,
  now: number,
  holder: DeliveryHolder,
  { without, gone }: { without: ReadonlySet<string>; gone: ReadonlySet<string> },
): { state: MonitorState; claims: readonly Claim[] } {
  const claims = new Map<string, Claim>();
  const begun = new Map<string, { message: string; size: number }>();
  const taken = new Map<Delivery, { message: string; over: boolean }>();
  const isLeft = (delivery: Delivery) => isHeldBy(holder.id, delivery) || gone.has(delivery.holder?.id ?? "");
  for (const alert of [...state.alerts].sort(byWeight))
    for (const delivery of alert.deliveries) {
      // A silence that came meanwhile counts; who was told that it began is told of its end.
      const isSilenced = alert.silenced !== undefined && delivery.status === "firing";
      if (isSilenced || without.has(delivery.channel) || !isDue(delivery, now, isLeft)) continue;
      const message = delivery.message ?? messageFor(alert, delivery, begun);
      claims.set(message, { channel: delivery.channel, status: delivery.status, message });
      taken.set(delivery, { message, over: alert.until !== undefined && delivery.status === "firing" });
    }
  const at = new Date(now + LEASE_MS).toISOString();
  const after = mapDeliveries(state, (delivery) => {
    const claim = taken.get(delivery);
    if (claim === undefined) return delivery;
    const { message, over } = claim;
    const { over: _, ...rest } = delivery;
    const taking = {
      ...rest,
      state: "sending",
      at,
      attempts: delivery.attempts + 1,
      message,
      holder,
    } as const;
    return over ? { ...taking, over } : taking;
  });
  // What begins before what ends.
  const ordered = [...claims.values()].sort(
    (a, b) => Number(a.status === "resolved") - Number(b.status === "resolved"),
  );
  return { state: after, claims: ordered };
}

/**
 * A time that is further away than any that is given was written by a clock that was ahead.
 * @param isLeft whether what is being sent was left: by a look of the same holder that failed, or by one that is gone
 */
function isDue(delivery: Delivery, now: number, isLeft: (delivery: Delivery) => boolean): boolean {
  const { state, at } = delivery;
  const left = Date.parse(at) - now;
  if (state === "sending") return isLeft(delivery) || left <= 0 || left > LEASE_MS;
  return state === "due" && (left <= 0 || left > LONGEST_PAUSE_MS);
}

/**
 * The newest message to the same channel that was begun just now and has room, or a new one, named by the first alert that
 * it tells. What is sent again never tells more than the first time: whoever knows its id may leave it unread.
 */
function messageFor(
  { id }: Alert,
  { channel, status }: Delivery,
  begun: Map<string, { message: string; size: number }>,
): string {
  const place = `${channel}\n${status}`;
  const open = begun.get(place);
  if (open !== undefined && open.size < MOST_TOLD) {
    open.size += 1;
    return open.message;
  }
  const message = `${status}-${sha256(`${place}\n${id}`).slice(0, 24)}`;
  begun.set(place, { message, size: 1 });
  return message;
}

function mapDeliveries(
  state: MonitorState,
  map: (delivery: Delivery, alert: Alert) => Delivery,
): MonitorState {
  return {
    ...state,
    alerts: state.alerts.map((alert) => {
      const deliveries = alert.deliveries.map((delivery) => map(delivery, alert));
      return deliveries.some((one, at) => one !== alert.deliveries[at]) ? { ...alert, deliveries } : alert;
    }),
  };
}

/**
 * Whether a process still has what it took on: where it stood still for too long, somebody else may tell it.
 * @param now milliseconds since 1970
 */
export function stillHas(state: MonitorState, claim: Claim, holder: string, now: number): boolean {
  return state.alerts.some(({ deliveries }) =>
    deliveries.some(
      (one) => one.message === claim.message && isHeldBy(holder, one) && Date.parse(one.at) > now,
    ),
  );
}

function isHeldBy(holder: string, one: Delivery): boolean {
  return one.state === "sending" && one.holder?.id === holder;
}

/**
 * Writes down what became of a message. Whoever does has shown that it works, and the whole time again for what else it took
 * on.
 * @param now milliseconds since 1970
 * @param holder who has told it, or failed to: somebody else may be at it meanwhile
 */
export function recorded(
  state: MonitorState,
  claim: Claim,
  result: Delivered,
  now: number,
  holder: string,
): MonitorState {
  return mapDeliveries(state, (delivery, alert) => {
    const isOwn = isHeldBy(holder, delivery);
    if (delivery.message !== claim.message) {
      if (isOwn) return { ...delivery, at: new Date(now + LEASE_MS).toISOString() };
      // A channel that works again is told all that waits for it.
      const waits =
        delivery.channel === claim.channel && delivery.state === "due" && result.is === "delivered";
      return waits && Date.parse(delivery.at) > now
        ? { ...delivery, at: new Date(now).toISOString() }
        : delivery;
    }
    const { holder: _, error: __, ...rest } = delivery;
    if (result.is === "delivered") {
      if (delivery.state === "delivered") return delivery;
      const reference = result.references?.get(alert.id);
      const done = { ...rest, state: "delivered", at: new Date(now).toISOString() } as const;
      return reference === undefined ? done : { ...done, reference };
    }
    if (!isOwn) return delivery;
    const at = new Date(now + pauseAfter(delivery.attempts, result)).toISOString();
    return { ...rest, state: "due", at, error: result.why };
  });
}

function pauseAfter(attempts: number, result: Exclude<Delivered, { is: "delivered" }>): number {
  // Another process may have what is missing here, and so may the next look.
  if (result.is === "refused" && result.isHere === true) return 0;
  const growing = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.max(0, attempts - 1));
  return Math.max(growing, result.is === "failed" ? (result.retryAfterMs ?? 0) : 0);
}

/** What surrounds a message. */
export interface Surroundings extends Pick<Message, "repository" | "links" | "time"> {
  contacts: readonly Contact[];
  /** The whole stories of alerts that have one, by the alerts' ids. */
  stories: ReadonlyMap<string, Story>;
}

/** An alert's whole story, in Markdown. */
export type Story = Pick<ToldAlert, "title" | "page">;

/** Makes the message of a claim from what the state says now. */
export function messageOf(state: MonitorState, claim: Claim, around: Surroundings): Message {
  const { stories, ...rest } = around;
  const alerts = state.alerts
    .filter(({ deliveries }) =>
      deliveries.some(({ message, state: is }) => message === claim.message && is === "sending"),
    )
    .sort(byWeight);
  const [worst] = alerts;
  const references = alerts.flatMap((alert) => {
    const known = alert.deliveries.find(
      ({ channel, reference }) => channel === claim.channel && reference !== undefined,
    );
    return known?.reference === undefined ? [] : [[alert.id, known.reference] as const];
  });
  return {
    ...rest,
    id: claim.message,
    status: claim.status,
    severity: worst === undefined ? "notice" : severityOf(worst),
    alerts: alerts.map((alert) => toldAlert(alert, claim.status, stories.get(alert.id))),
    undelivered: undeliveredOf(alerts, claim),
    references: new Map(references),
  };
}

function severityOf({ name }: Alert): Severity {
  return ALERTS[name].severity;
}

function toldAlert(alert: Alert, status: Status, story: Story = {}): ToldAlert {
  const { deliveries: _, silenced: __, once: ___, until, ...told } = alert;
  return {
    ...told,
    severity: severityOf(alert),
    // What has begun and is over by now says both at once.
    ...(until === undefined || (status === "firing" && alert.once === true) ? {} : { until }),
    ...story,
  };
}

/** The channels that did not take the same alerts. */
function undeliveredOf(alerts: readonly Alert[], { channel, status }: Claim): Message["undelivered"] {
  const down = new Map<string, string>();
  for (const { deliveries } of alerts)
    for (const one of deliveries)
      if (
        one.channel !== channel &&
        one.status === status &&
        one.error !== undefined &&
        // Whoever is being told meanwhile may know.
        (one.state === "due" || one.state === "refused")
      )
        down.set(one.channel, one.error);
  return [...down].map(([name, why]) => ({ channel: name, why }));
}

/** What became of the newest message to each channel that was tried. */
export function lastDeliveries({ alerts }: MonitorState): LastDelivery[] {
  const newest = new Map<string, Delivery>();
  for (const { deliveries } of alerts)
    for (const one of deliveries) {
      const isTried = one.state === "delivered" || one.error !== undefined;
      if (isTried && one.at >= (newest.get(one.channel)?.at ?? "")) newest.set(one.channel, one);
    }
  return [...newest].map(([channel, { state, error }]) => ({
    channel,
    error: state === "delivered" ? undefined : (error ?? "it was not delivered"),
  }));
}
