import type { AlertName } from "./alert.ts";
import type { Contact } from "./channel.ts";

/** A channel as archi3.yaml says it. `…From` names the environment variable that holds an address or a secret. */
export type ChannelConfig = { name: string } & (
  | { type: "slack"; urlFrom: string; insecure: boolean }
  | { type: "email"; smtpFrom: string; from: string | undefined; to: readonly string[]; insecure: boolean }
  | {
      type: "sms";
      urlFrom: string;
      /** The whole value of the header `Authorization`, or `user:password`. */
      authorizationFrom: string | undefined;
      from: string | undefined;
      to: readonly string[];
      encoding: "form" | "json";
      /** How the API calls what it is given. */
      fields: { to: string; from: string; text: string };
      insecure: boolean;
    }
  | { type: "webhook"; urlFrom: string; secretFrom: string; insecure: boolean }
  | { type: "alertmanager"; urlFrom: string; authorizationFrom: string | undefined; insecure: boolean }
  | { type: "github-issue"; labels: readonly string[]; assignees: readonly string[] }
);

/** Who is told of what, and how long it must have held. */
export interface Route {
  on: readonly AlertName[];
  /** Undefined for all. */
  environments: readonly string[] | undefined;
  /** Channels, by name. */
  to: readonly string[];
  /** For how long the condition must have held. Milliseconds. */
  after: number;
}

/** Of what nobody is told until a time. */
export interface Silence {
  /** Of what nobody is told. */
  alert: AlertName;
  /** Undefined for all. */
  environment: string | undefined;
  /** Milliseconds since 1970: the first moment at which it is over. */
  until: number;
  /** Why, for whoever looks at the alert. */
  reason: string;
}

/** All that archi3.yaml says about telling people. */
export interface Alerting {
  channels: readonly ChannelConfig[];
  routes: readonly Route[];
  silences: readonly Silence[];
  contacts: readonly Contact[];
}

/** What `monitor` takes for forgotten. Milliseconds. */
export interface Patience {
  /** The last look is older. */
  staleAfter: number;
  /** A lock without an end, or a hold, is older. */
  lockAge: number;
}

/** The names of the variables that a channel's address and credentials are taken from. */
export function channelSecrets(config: ChannelConfig): string[] {
  switch (config.type) {
    case "slack":
      return [config.urlFrom];
    case "email":
      return [config.smtpFrom];
    case "webhook":
      return [config.urlFrom, config.secretFrom];
    case "sms":
    case "alertmanager":
      return [config.urlFrom, ...(config.authorizationFrom === undefined ? [] : [config.authorizationFrom])];
    case "github-issue":
      return [];
  }
}

/** The channels that routes name for an alert of an environment, each once, as the configuration orders them. */
export function channelsFor(
  { channels, routes }: Pick<Alerting, "channels" | "routes">,
  alert: AlertName,
  environment: string,
): ChannelConfig[] {
  const named = routes
    .filter(({ on, environments }) => on.includes(alert) && (environments?.includes(environment) ?? true))
    .flatMap(({ to }) => to);
  return channels.filter(({ name }) => named.includes(name));
}

/** Whether a channel has what it needs, and the names of what is not set. */
export interface Credentials {
  are: "set" | "unset" | "unknown";
  unset: readonly string[];
}

/**
 * What can be said about a channel's credentials by the variables of this process.
 * @param sends whether it is the process that would tell; nobody else can see that one's secrets
 */
export function credentialsOf(
  config: ChannelConfig,
  env: { readonly [name: string]: string | undefined },
  sends: boolean,
): Credentials {
  // Every job of a workflow has a token of its own. Elsewhere nobody needs one to deploy, and who does reads the outcome.
  if (config.type === "github-issue") {
    const has = env["GITHUB_ACTIONS"] === "true" || ISSUE_TOKENS.some((name) => env[name]);
    return has ? { are: "set", unset: [] } : { are: "unknown", unset: [ISSUE_TOKENS[0]] };
  }
  const unset = channelSecrets(config).filter((name) => !env[name]);
  return { are: unset.length === 0 ? "set" : sends ? "unset" : "unknown", unset };
}

const ISSUE_TOKENS = ["GITHUB_TOKEN", "GH_TOKEN"] as const;
