import type { AlertName, Link, Said, Severity, Status } from "./alert.ts";

/** An alert as a message tells it. */
export interface ToldAlert extends Said {
  /** The alert's own. */
  id: string;
  name: AlertName;
  environment?: string;
  subject: string;
  severity: Severity;
  /** ISO 8601. */
  since: string;
  /** ISO 8601, where it is over; so may be what fires, where it could not be told in time. */
  until?: string;
  /** What it is called where it has a page. */
  title?: string;
  /** The whole of it as Markdown, made by us: an incident; in messages of the status `resolved`, what closes it. */
  page?: string;
}

/** Somebody to call. */
export interface Contact {
  /** A person or a team. */
  name: string;
  /** How: a telephone number, an address, a page. */
  reach: string;
  /** When they can be reached. */
  when?: string;
}

/** What a channel is told at once: alerts that fire, or that are over, together. */
export interface Message {
  /** The same whenever it is sent again (a Message-ID, an idempotency key): letters, digits and hyphens. */
  id: string;
  /** The same of all its alerts. */
  status: Status;
  /** The worst of the alerts'. */
  severity: Severity;
  /** At least one, the worst first. */
  alerts: readonly ToldAlert[];
  /** `owner/name`; elsewhere than on GitHub the URL of `origin` or the name of its folder, or this folder's. */
  repository: string;
  /** The workflow's run, the dashboard. */
  links: readonly Link[];
  /** Whom to call, as archi3.yaml says it. */
  contacts: readonly Contact[];
  /** The channels that could not be told, and why; so whoever reads this knows that others do not. */
  undelivered: readonly { channel: string; why: string }[];
  /** ISO 8601, in UTC: when it is sent. */
  time: string;
  /** What the channel called each alert when it fired, by the alert's id. */
  references: ReadonlyMap<string, string>;
}

/** What became of a message. */
export type Delivered =
  | {
      is: "delivered";
      /** What the channel calls each alert, by the alert's id: an issue's number. */
      references?: ReadonlyMap<string, string>;
      /** Whom it did not reach although it reached others, and why. It is not sent again, for it would reach those twice. */
      missed?: string;
    }
  /** It may be taken later. */
  | { is: "failed"; why: string; retryAfterMs?: number }
  /** It is not taken until somebody mends something: a wrong address, a refused credential. */
  | {
      is: "refused";
      why: string;
      mend?: string;
      /** Nobody was asked: what is missing, is missing where this runs. */
      isHere?: true;
    };

/** A way to tell people. Nothing here throws, and nothing says a secret. */
export interface Channel {
  /** As archi3.yaml calls it. */
  readonly name: string;
  /** For people, without secrets: "Slack", "email to oncall@example.com". */
  readonly about: string;
  /** Tells a message, and says what became of it; within a bounded time. */
  deliver(message: Message): Promise<Delivered>;
}
