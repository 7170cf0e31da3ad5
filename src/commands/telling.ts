import { randomUUID } from "node:crypto";
import type { Holder } from "../release/record.ts";
import { deliveryEvent } from "../report/alert-log.ts";
import type { Log } from "../report/log.ts";
import { printable } from "../report/sanitize.ts";
import type { Alert, Condition, DeliveryHolder, Status } from "../watch/alert.ts";
import type { Channel, Delivered, Message } from "../watch/channel.ts";
import {
  type Claim,
  claimed,
  messageOf,
  recorded,
  type Surroundings,
  stillHas,
} from "../watch/deliveries.ts";
import { pruned } from "../watch/monitor-retention.ts";
import type { MonitorState, MonitorStore, MonitorView } from "../watch/monitor-state.ts";
import { routed } from "../watch/routed.ts";
import type { Alerting } from "../watch/routing.ts";
import { afterLook, isNews, type Look } from "../watch/seen.ts";

/** Who tells, through all its looks. Another one may tell what this one took on and did not end. */
export class Teller {
  readonly holder: DeliveryHolder;
  /** What became of a message and could not be written down; the next look does. */
  unnoted: { claim: Claim; result: Delivered } | undefined;

  /** @param holder this process, and the run that it is a part of */
  constructor(holder: Holder) {
    this.holder = { id: randomUUID(), ...holder };
  }
}

/** Everything that telling people touches, handed in. */
export interface Telling {
  store: MonitorStore;
  alerting: Alerting;
  /** The channel of a name; undefined for one that the configuration has no more. */
  channel(name: string): Channel | undefined;
  /** The channel for incidents, where there is GitHub to open them, and which alerts are some. */
  incident: { channel: string; isOne(alert: Alert): boolean } | undefined;
  /** What surrounds a message that tells these alerts. */
  around(alerts: readonly Alert[], status: Status): Promise<Surroundings>;
  teller: Teller;
  /** Whether who took something on until a deadline still works on it. */
  lives(held: { holder: Holder; deadline: string }): Promise<boolean>;
  /** How often a look is written down that brings nothing new. Milliseconds. */
  writeEvery: number;
  /** Milliseconds since 1970. */
  now(): number;
  /** Called around every effect, by its name; tests stop the process here. */
  observe(moment: string): Promise<void>;
  /** For logs that machines read. */
  log?: Log | undefined;
}

/** What became of one message. */
export interface Tried {
  channel: string;
  about: string;
  message: Message;
  result: Delivered;
}

/** What was seen and told. */
export interface Told {
  /** Before this look; whoever compares knows what is new. */
  before: MonitorState;
  state: MonitorState;
  tried: readonly Tried[];
}

/**
 * Takes a look into the state, and tells whom it concerns. First it is written down what is to be told, and by whom; then it
 * is told; then it is written down that it was. So nothing is lost wherever this ends, and repeated only where it ends
 * between a channel's yes and the note of it, by a message with the same id. A holder that lives on knows what it could not
 * write down.
 * @param read the state that the look was made with, where it was read already
 * @throws {PolicyError} `E_MONITOR` (exit 4) where the state can be neither read nor kept
 */
export async function tell(telling: Telling, look: Look, read?: MonitorView): Promise<Told> {
  const first = read ?? (await telling.store.read("required"));
  let { view, claims } = await takeOn(telling, first, { ...look, conditions: look.conditions.map(fit) });
  const tried: Tried[] = [];
  // Channels that do not answer are asked once: whoever waits for a deployment does not wait for each message.
  const down = new Map<string, Delivered>();
  // Each round tells, or goes to another channel: it comes to an end.
  while (claims.length > 0) {
    for (const claim of claims) {
      if (!stillHas(view.state, claim, telling.teller.holder.id, telling.now())) continue;
      const done = await deliver(telling, view.state, claim, down.get(claim.channel));
      tried.push(done);
      if (done.result.is !== "delivered") down.set(claim.channel, done.result);
      for (const alert of done.message.alerts)
        telling.log?.(deliveryEvent(alert, claim.status, claim.channel, done.result));
      view = await note(telling, view, claim, done.result);
    }
    ({ view, claims } = await takeOn(telling, view, undefined, new Set(down.keys())));
  }
  return { before: first.state, state: view.state, tried };
}

/** A condition without secrets and signs that nobody sees: it is kept on a branch that many can read. */
function fit(condition: Condition): Condition {
  const { summary, next, facts, links } = condition;
  return {
    ...condition,
    summary: printable(summary),
    ...(next === undefined ? {} : { next: printable(next) }),
    ...(facts === undefined
      ? {}
      : { facts: facts.map(([label, value]) => [printable(label), printable(value)] as const) }),
    ...(links === undefined
      ? {}
      : { links: links.map(({ text, url }) => ({ text: printable(text), url: printable(url) })) }),
  };
}

/** Writes down what a look has brought, and takes on what is due; another one's state is taken into account. */
async function takeOn(
  telling: Telling,
  first: MonitorView,
  look: Look | undefined,
  without: ReadonlySet<string> = new Set(),
): Promise<{ view: MonitorView; claims: readonly Claim[] }> {
  const { store, alerting, incident, teller, observe, writeEvery } = telling;
  for (let view = first; ; ) {
    const now = telling.now();
    const { unnoted, holder } = teller;
    const known =
      unnoted === undefined
        ? view.state
        : recorded(view.state, unnoted.claim, unnoted.result, now, holder.id);
    const seen = look === undefined ? known : afterLook(known, look);
    const asked = routed(seen, { alerting, now, incident });
    const { state, claims } = claimed(asked, now, holder, {
      without,
      gone: await goneIn(asked, telling),
    });
    const after = pruned(state, now);
    if (!isNews(view.state, after, writeEvery)) return { view: { ...view, state: after }, claims: [] };
    await observe("before save");
    const saved = await store.save(view, after, whyOf(view.state, after, claims));
    await observe("after save");
    if (saved.is === "saved") {
      teller.unnoted = undefined;
      return { view: saved.view, claims };
    }
    view = saved.view;
  }
}

/** Those of others who took something on and are gone. */
async function goneIn(state: MonitorState, { teller, lives }: Telling): Promise<ReadonlySet<string>> {
  const held = new Map<string, { holder: Holder; deadline: string }>();
  for (const { state: is, holder, at } of state.alerts.flatMap(({ deliveries }) => deliveries))
    if (is === "sending" && holder !== undefined && holder.id !== teller.holder.id)
      held.set(holder.id, { holder, deadline: at });
  const asked = [...held].map(async ([id, one]) => ((await lives(one)) ? undefined : id));
  return new Set((await Promise.all(asked)).filter((id) => id !== undefined));
}

async function deliver(
  telling: Telling,
  state: MonitorState,
  claim: Claim,
  known: Delivered | undefined,
): Promise<Tried> {
  const alerts = state.alerts.filter(({ deliveries }) =>
    deliveries.some(({ message }) => message === claim.message),
  );
  const message = messageOf(state, claim, await telling.around(alerts, claim.status));
  const channel = telling.channel(claim.channel);
  const about = channel?.about ?? claim.channel;
  if (known !== undefined) return { channel: claim.channel, about, message, result: known };
  if (channel === undefined) {
    const why = "the configuration has no such channel";
    return { channel: claim.channel, about, message, result: { is: "refused", why } };
  }
  await telling.observe(`before deliver ${claim.channel}`);
  const result = await channel.deliver(message);
  await telling.observe(`after deliver ${claim.channel}`);
  return { channel: claim.channel, about, message, result };
}

async function note(
  { store, now, observe, teller }: Telling,
  first: MonitorView,
  claim: Claim,
  result: Delivered,
): Promise<MonitorView> {
  teller.unnoted = { claim, result };
  for (let view = first; ; ) {
    const state = recorded(view.state, claim, result, now(), teller.holder.id);
    await observe("before note");
    const saved = await store.save(view, state, noteOf(claim, result));
    await observe("after note");
    if (saved.is === "saved") {
      teller.unnoted = undefined;
      return saved.view;
    }
    view = saved.view;
  }
}

function noteOf({ channel, status }: Claim, result: Delivered): string {
  return result.is === "delivered" ? `Told ${channel}: ${status}` : `Could not tell ${channel}: ${status}`;
}

/** One line for whoever reads the branch's history. */
function whyOf(before: MonitorState, after: MonitorState, claims: readonly Claim[]): string {
  const known = new Map(before.alerts.map((alert) => [alert.id, alert]));
  const begun = after.alerts.filter(({ id }) => !known.has(id)).length;
  const ended = after.alerts.filter(
    ({ id, until }) => until !== undefined && known.get(id)?.until === undefined,
  );
  const parts = [
    ...(begun > 0 ? [`${begun} new`] : []),
    ...(ended.length > 0 ? [`${ended.length} over`] : []),
    ...(claims.length > 0
      ? [`to tell: ${[...new Set(claims.map(({ channel }) => channel))].join(", ")}`]
      : []),
  ];
  return `Looked${parts.length === 0 ? "" : `: ${parts.join("; ")}`}`;
}
