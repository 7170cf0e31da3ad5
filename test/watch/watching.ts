import { Teller, type Telling, tell } from "../../src/commands/telling.ts";
import type { Alert, AlertName, Condition } from "../../src/watch/alert.ts";
import type { Channel, Delivered, Message } from "../../src/watch/channel.ts";
import {
  type MonitorState,
  type MonitorStore,
  type MonitorView,
  NOTHING_SEEN,
  type Saved,
} from "../../src/watch/monitor-state.ts";
import type { Alerting, Route } from "../../src/watch/routing.ts";
import type { Look } from "../../src/watch/seen.ts";

/** A state that is kept in memory, by compare-and-swap. */
export class MemoryStore implements MonitorStore {
  state: MonitorState = NOTHING_SEEN;
  /** How often it was written. */
  saves = 0;
  /** Done before a write takes place: somebody else may be first. */
  beforeSave: () => void | Promise<void> = () => {};
  /** Done once a write took place, before its answer: the answer may be lost. */
  afterSave: () => void = () => {};

  async read(): Promise<MonitorView> {
    return this.#view();
  }

  async save(view: MonitorView, state: MonitorState): Promise<Saved> {
    await this.beforeSave();
    if (view.head !== this.#view().head) return { is: "lost", view: this.#view() };
    this.state = JSON.parse(JSON.stringify(state));
    this.saves += 1;
    this.afterSave();
    return { is: "saved", view: this.#view() };
  }

  #view(): MonitorView {
    return {
      head: this.saves === 0 ? undefined : `c${this.saves}`,
      state: this.state,
      staleSince: undefined,
    };
  }
}

/** A channel that remembers what it took. */
export class MemoryChannel implements Channel {
  readonly name: string;
  readonly about = "a test";
  readonly took: Message[] = [];
  /** What it answers in the place of taking a message. */
  down: Exclude<Delivered, { is: "delivered" }> | undefined;

  constructor(name: string) {
    this.name = name;
  }

  async deliver(message: Message): Promise<Delivered> {
    if (this.down !== undefined) return this.down;
    this.took.push(message);
    return {
      is: "delivered",
      references: new Map(message.alerts.map(({ id }) => [id, `${this.name}:${id}`])),
    };
  }

  /** What it took of a status, each with the subjects that it told. */
  told(status: Message["status"]): string[] {
    return this.took
      .filter((message) => message.status === status)
      .map(({ alerts }) => alerts.map(({ subject }) => subject).join(" "));
  }
}

class Killed extends Error {}

/** A monitor with its channels and its clock. */
export class Watch {
  now = Date.parse("2026-11-29T12:00:00Z");
  readonly store = new MemoryStore();
  readonly channels = ["ops", "oncall", "third"].map((name) => new MemoryChannel(name));
  alerting: Alerting = { channels: [], routes: [], silences: [], contacts: [] };
  /** The numbers of processes that are known to be gone. */
  readonly gone = new Set<number>();
  /** What holds now. */
  conditions: Condition[] = [];
  /** What the look is blind for. */
  blind: ReadonlySet<AlertName> = new Set();
  incident: Telling["incident"];
  /** The newest record of production that looks know. */
  epoch = 1;

  constructor(...routes: Partial<Route>[]) {
    this.alerting = {
      ...this.alerting,
      channels: this.channels.map(({ name }) => ({ name, type: "slack", urlFrom: "URL", insecure: false })),
      routes: (routes.length === 0 ? [{}] : routes).map((route) => ({
        ...{ on: ["deployment-failure"], environments: undefined, to: ["ops"], after: 0 },
        ...route,
      })),
    };
  }

  channel(name: string): MemoryChannel {
    const found = this.channels.find((one) => one.name === name);
    if (found === undefined) throw new Error(`no channel ${name}`);
    return found;
  }

  get alerts(): readonly Alert[] {
    return this.store.state.alerts;
  }

  /** Adds channels, at the end of the configuration. */
  add(...names: string[]): void {
    this.channels.push(...names.map((name) => new MemoryChannel(name)));
    const added = names.map((name) => ({ name, type: "slack", urlFrom: "URL", insecure: false }) as const);
    this.alerting = { ...this.alerting, channels: added };
  }

  /** Lets a channel be one that programs read. */
  programs(name: string): void {
    const channels = this.alerting.channels.map((one) =>
      one.name === name
        ? ({ name, type: "webhook", urlFrom: "URL", secretFrom: "SECRET", insecure: false } as const)
        : one,
    );
    this.alerting = { ...this.alerting, channels };
  }

  look(): Look {
    const time = new Date(this.now).toISOString();
    return {
      ...{ time, conditions: this.conditions, points: [], validations: [], isWhole: true },
      knew: new Map([["production", this.epoch]]),
      sees: ({ name }) => !this.blind.has(name),
      watermarks: [{ environment: "production", epoch: 1, looked: time }],
    };
  }

  /** A process that looks and tells. @param killAt the number of the moment at which it dies */
  telling(killAt = Number.POSITIVE_INFINITY, moments: string[] = [], teller = aTeller()): Telling {
    return {
      store: this.store,
      alerting: this.alerting,
      channel: (name) => this.channels.find((one) => one.name === name),
      incident: this.incident,
      around: async () => ({
        ...{ repository: "owner/policies", links: [], contacts: this.alerting.contacts },
        ...{ time: new Date(this.now).toISOString(), stories: new Map() },
      }),
      teller,
      lives: async ({ holder }) => !this.gone.has(holder.pid),
      now: () => this.now,
      writeEvery: 30 * 60_000,
      observe: async (moment) => {
        moments.push(moment);
        if (moments.length > killAt) throw new Killed(moment);
      },
    };
  }

  /** Looks once. @param teller a process that looks again; another one each time where it is not given */
  run(teller?: Teller) {
    return tell(this.telling(undefined, undefined, teller), this.look());
  }

  /** Looks once, and dies at a moment. @returns the moments that it came to; whether it came to its end */
  async runKilled(killAt: number, teller?: Teller): Promise<{ moments: string[]; ended: boolean }> {
    const moments: string[] = [];
    try {
      await tell(this.telling(killAt, moments, teller), this.look());
      return { moments, ended: true };
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      return { moments, ended: false };
    }
  }

  later(minutes: number): void {
    this.now += minutes * 60_000;
  }
}

/** A process of its own. */
export function aTeller(pid = 1): Teller {
  return new Teller({ host: "here", pid, started: "then" });
}

export function condition(subject: string, more: Partial<Condition> = {}): Condition {
  return {
    ...{ name: "deployment-failure", environment: "production", subject, summary: `${subject} failed` },
    ...more,
  };
}
