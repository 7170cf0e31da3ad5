import { randomUUID } from "node:crypto";
import { openChannel } from "../../../src/adapters/channels/open.ts";
import { Github, USUAL_LIMITS } from "../../../src/adapters/github.ts";
import { openMonitorStore } from "../../../src/adapters/monitor-branch.ts";
import { lifeOf, ownIdentity } from "../../../src/adapters/process-identity.ts";
import { Teller, type Telling, type Told, tell } from "../../../src/commands/telling.ts";
import { isInProgress } from "../../../src/release/holder.ts";
import type { Alerting, ChannelConfig } from "../../../src/watch/routing.ts";
import type { Look } from "../../../src/watch/seen.ts";
import { condition } from "../watching.ts";

/** Where the channels lead. */
export interface Addresses {
  env: { [name: string]: string };
  github: { url: string; token: string };
}

/** One look, and what is told after it. */
export interface Deed {
  /** A clone, whose `origin` keeps the state. */
  folder: string;
  /** The name of the machine that it is on; processes of another one cannot be asked. */
  machine: string;
  addresses: Addresses;
  /** How long ago the failure began, whether it lasts or is over. */
  minutes: number;
  isWrong: boolean;
}

/** When the failure began. */
const BEGAN = Date.parse("2026-11-29T12:00:00Z");

export const CHANNELS = [
  { name: "ops", type: "slack", urlFrom: "SLACK_URL", insecure: true },
  { name: "hook", type: "webhook", urlFrom: "HOOK_URL", secretFrom: "HOOK_SECRET", insecure: true },
  {
    name: "oncall",
    type: "email",
    smtpFrom: "SMTP_URL",
    insecure: true,
    from: "policies@example.com",
    to: ["oncall@example.com"],
  },
  { name: "issues", type: "github-issue", labels: [], assignees: [] },
] as const satisfies readonly ChannelConfig[];
export type ChannelName = (typeof CHANNELS)[number]["name"];

const ALERTING: Alerting = {
  channels: CHANNELS,
  routes: [
    {
      ...{ on: ["deployment-failure"], environments: undefined, after: 0 },
      to: CHANNELS.map(({ name }) => name),
    },
  ],
  silences: [],
  contacts: [],
};

/** Looks and tells as `monitor` does, with its own adapters. @param observe is told of every effect and of every step of the store */
export async function lookAndTell(
  { folder, machine, addresses, minutes, isWrong }: Deed,
  observe: Telling["observe"],
): Promise<Told> {
  const now = BEGAN + minutes * 60_000;
  const time = new Date(now).toISOString();
  const holder = { ...(await ownIdentity()), host: machine };
  const github = Github.connect({
    ...{ token: addresses.github.token, apiUrl: addresses.github.url, repository: "octo-org/policies" },
    ...{ limits: USUAL_LIMITS, caller: "machine" },
  });
  const world = { now: () => now, sleep: async () => {}, timeoutMs: 10_000 };
  const channels = CHANNELS.map((config) => openChannel(config, addresses.env, world, github));
  const look: Look = {
    ...{ time, points: [], validations: [], isWhole: true, sees: () => true },
    knew: new Map([["production", 2]]),
    conditions: isWrong ? [condition("production-2", { since: new Date(BEGAN).toISOString() })] : [],
    watermarks: [{ environment: "production", epoch: 2, looked: time }],
  };
  return tell(
    {
      store: await openMonitorStore({
        ...{ folder, actor: "alice", clock: () => new Date(now), nonce: randomUUID },
        step: (step) => observe(step),
      }),
      alerting: ALERTING,
      channel: (name) => channels.find((one) => one.name === name),
      incident: undefined,
      around: async () => ({
        repository: "octo-org/policies",
        links: [],
        contacts: [],
        time,
        stories: new Map(),
      }),
      teller: new Teller(holder),
      lives: async (held) => {
        const life = held.holder.host === holder.host ? await lifeOf(held.holder) : "unknown";
        return isInProgress(held, life, undefined, now);
      },
      now: () => now,
      writeEvery: 30 * 60_000,
      observe,
    },
    look,
  );
}
