import { openChannel } from "../../../src/adapters/channels/open.ts";
import type { ChannelWorld } from "../../../src/adapters/channels/post.ts";
import type { Channel } from "../../../src/watch/channel.ts";
import type { ChannelConfig } from "../../../src/watch/routing.ts";

/** Channels as archi3.yaml says them, and the variables that they need. */

type Of<Type> = Extract<ChannelConfig, { type: Type }>;

export const SLACK: Of<"slack"> = {
  name: "ops",
  type: "slack",
  urlFrom: "SLACK_WEBHOOK_URL",
  insecure: true,
};
export const SMS: Of<"sms"> = {
  ...{ name: "phone", type: "sms", urlFrom: "SMS_URL", authorizationFrom: "SMS_AUTHORIZATION" },
  ...{ from: "+15550199", to: ["+15550100"], encoding: "form", insecure: true },
  fields: { to: "To", from: "From", text: "Body" },
};
export const WEBHOOK: Of<"webhook"> = {
  ...{ name: "hook", type: "webhook", urlFrom: "ALERT_WEBHOOK_URL" },
  ...{ secretFrom: "ALERT_WEBHOOK_SECRET", insecure: true },
};
export const ALERTMANAGER: Of<"alertmanager"> = {
  ...{ name: "am", type: "alertmanager", urlFrom: "ALERTMANAGER_URL" },
  ...{ authorizationFrom: "ALERTMANAGER_AUTHORIZATION", insecure: true },
};
export const POSTED = [SLACK, SMS, WEBHOOK, ALERTMANAGER] as const;

/** Credentials that must be said nowhere. */
export const SECRETS = {
  path: "T0001/B0002/xYzSecretPath",
  authorization: "agents-account:hunter2hunter2",
  secret: "signing-secret-of-the-hook",
} as const;

/** The environment of a job that has everything; all channels lead to one server. */
export function envOf(url: string): { [name: string]: string } {
  return {
    SLACK_WEBHOOK_URL: `${url}/services/${SECRETS.path}`,
    SMS_URL: `${url}/messages/${SECRETS.path}`,
    SMS_AUTHORIZATION: SECRETS.authorization,
    ALERT_WEBHOOK_URL: `${url}/hook/${SECRETS.path}?key=${SECRETS.path}`,
    // As it is pasted.
    ALERT_WEBHOOK_SECRET: `${SECRETS.secret}\n`,
    ALERTMANAGER_URL: `${url}/${SECRETS.path}/`,
    ALERTMANAGER_AUTHORIZATION: "Bearer hunter2hunter2",
  };
}

/** 2026-12-01T10:05:30Z */
export const NOW = Date.UTC(2026, 11, 1, 10, 5, 30);

/** A world whose pauses take no time but are counted. */
export function worldOf(timeoutMs = 5_000): ChannelWorld & { pauses: number[] } {
  const pauses: number[] = [];
  return {
    now: () => NOW,
    sleep: async (ms) => {
      pauses.push(ms);
    },
    timeoutMs,
    pauses,
  };
}

export function open(config: (typeof POSTED)[number], url: string, timeoutMs?: number): Channel {
  return openChannel(config, envOf(url), worldOf(timeoutMs));
}
