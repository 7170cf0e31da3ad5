import type { Holder } from "../release/record.ts";
/** What an alert can be about, by the name that routes and silences use; what is worst comes first. */
export const ALERTS = {
  "deployment-failure": { severity: "critical", title: "Deployment failed" },
  "system-instability": { severity: "critical", title: "System unstable" },
  drift: { severity: "critical", title: "Target drifted" },
  "validation-failure": { severity: "warning", title: "Policies invalid" },
  "performance-degradation": { severity: "warning", title: "Performance degraded" },
  "break-glass": { severity: "warning", title: "Gates bypassed" },
  "stale-lock": { severity: "notice", title: "Lock forgotten" },
  promotable: { severity: "notice", title: "Ready to promote" },
} as const satisfies { [name: string]: { severity: Severity; title: string } };

/** What an alert is about, as routes, silences and the branch call it. */
export type AlertName = keyof typeof ALERTS;
/** All of them, the worst first. */
export const ALERT_NAMES = Object.keys(ALERTS) as AlertName[];

/** How bad an alert is: `critical` wants somebody now, `warning` today, `notice` when there is time. */
export type Severity = "critical" | "warning" | "notice";

/** Where more stands, for people: a run, a commit, a line of a file. */
export interface Link {
  /** How the page is called. */
  text: string;
  /** `https://…` */
  url: string;
}

/** What an alert says. All of it may quote foreign texts: whoever shows it sanitizes. */
export interface Said {
  /** What it is, in a few words, where its name's own would say something else. */
  what?: string;
  /** What is wrong, in one sentence. */
  summary: string;
  /** What to type or do next. */
  next?: string;
  /** More, a label and a value each. */
  facts?: readonly (readonly [label: string, value: string])[];
  links?: readonly Link[];
}

/** Something that is wrong now, or was since the last look. */
export interface Condition extends Said {
  /** What it is about. */
  name: AlertName;
  /** Policies that are invalid are no environment's. */
  environment?: string;
  /** Which of its kind: a deployment's id, a check, an objective, a target. */
  subject: string;
  /** ISO 8601, where it is known; else it is this look's time. */
  since?: string;
  /** ISO 8601, where it is over already. */
  until?: string;
  /** It is told once, and nobody is told of its end. */
  once?: boolean;
}

/** What an alert is, in a few words: "Target drifted". */
export function wordsOf({ name, what }: Pick<Condition, "name" | "what">): string {
  return what ?? ALERTS[name].title;
}

/** Whether somebody is still to be told whom an attempt did not reach. */
export function isOwed({ state, error }: Delivery): boolean {
  return (state === "due" || state === "sending") && error !== undefined;
}

/** Which condition one is: at most one alert of a key is open. */
export function keyOf({
  name,
  environment,
  subject,
}: Pick<Condition, "name" | "environment" | "subject">): string {
  return [name, environment ?? "", subject].join("/");
}

/** One occurrence of a condition, as the branch `policy-monitor` keeps it. */
export interface Alert extends Condition {
  /** The same whenever it is told again: 16 hexadecimal digits of key and `since`. */
  id: string;
  /** ISO 8601, in UTC: when it began. */
  since: string;
  /** It was over when it was decided who is told: nobody else is told any more. */
  settled?: boolean;
  /** Why nobody is told, as the configuration says it; absent where nobody asked for that. */
  silenced?: string;
  /** Who is told, and what became of it. */
  deliveries: readonly Delivery[];
}

/** What a channel is told: that an alert fires, or that it is over. */
export type Status = "firing" | "resolved";

/** Who tells somebody: a process, and the run that it is a part of; by its id, no other one. */
export type DeliveryHolder = Holder & { readonly id: string };

/** That a channel is told of an alert, once for each status. */
export interface Delivery {
  /** The channel's name in archi3.yaml. */
  channel: string;
  /** What it is told. */
  status: Status;
  /**
   * `sending`: `holder` does, until `at`; then somebody else may. `due`: it is to be sent, from `at` on. `refused`: the
   * channel will never take it.
   */
  state: "due" | "sending" | "delivered" | "refused";
  /** ISO 8601, in UTC: what `state` says happens, or happened, then. */
  at: string;
  /** How often it was tried. */
  attempts: number;
  /** The message that it is a part of; the same when it is sent again. */
  message?: string;
  /** Who sends it, while `state` is `sending`. */
  holder?: DeliveryHolder;
  /** Why the newest attempt failed. */
  error?: string;
  /** The message that fires says that it is over by now. */
  over?: boolean;
  /** The channel that is down, in whose place this one is told. */
  "instead-of"?: string;
  /** What the channel calls it: an issue's number. */
  reference?: string;
}
