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
