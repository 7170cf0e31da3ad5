import { printJson } from "./json.ts";

/** How a command's log is written. */
export const LOG_FORMATS = ["text", "json"] as const;
export type LogFormat = (typeof LOG_FORMATS)[number];

export type LogLevel = "debug" | "info" | "warn" | "error";

interface Meaning {
  /** The usual one first. */
  levels: readonly [LogLevel, ...LogLevel[]];
  /** When it is written. */
  about: string;
  /** What it says beside {@link COMMON_FIELDS}. */
  fields: readonly string[];
}

/** What any event may say. The first three are always there. */
export const COMMON_FIELDS = [
  "time",
  "level",
  "event",
  "environment",
  "deployment",
  "duration-ms",
  "message",
] as const;

/** Every event that a log can hold, by its name; docs/monitoring.md repeats this table. */
export const LOG_EVENTS = {
  "command-started": {
    ...{ levels: ["info"], about: "a command begins" },
    fields: ["command", "version"],
  },
  "command-ended": {
    ...{ levels: ["info", "warn", "error"] },
    about: "it ends: in a warning, and without a status, where a signal stops it",
    fields: ["command", "status"],
  },
  progress: { levels: ["info"], about: "a step begins, in words for people", fields: [] },
  note: { levels: ["info"], about: "something that is good to know", fields: [] },
  warning: { levels: ["warn"], about: "something that should be looked at", fields: [] },
  message: { levels: ["info"], about: "anything else that a command says beside its result", fields: [] },
  interrupted: { levels: ["warn"], about: "a signal stopped the command amid a deployment", fields: [] },
  error: {
    ...{ levels: ["error"], about: "the command could not do its work; `cause` comes with `--verbose`" },
    fields: ["code", "status", "where", "why", "mend", "cause"],
  },
  "look-failed": {
    ...{ levels: ["error"], about: "a look of a `monitor` that stays failed; the next one goes on" },
    fields: ["why"],
  },
  "phase-started": { levels: ["info"], about: "a phase of a deployment begins", fields: ["phase"] },
  "phase-ended": { levels: ["info"], about: "it ends", fields: ["phase"] },
  "gate-judged": {
    ...{ levels: ["info", "warn"], about: "a gate says something for the first time, or something else" },
    fields: ["gate", "verdict"],
  },
  "intent-appended": {
    ...{ levels: ["info"], about: "the ledger says that a deployment begins" },
    fields: ["kind", "digest", "epoch", "restores"],
  },
  "check-measured": {
    ...{ levels: ["info", "warn"], about: "one measurement of one check" },
    fields: ["check", "verdict", "said"],
  },
  verdict: {
    ...{ levels: ["info", "warn", "error"], about: "what the checks come to" },
    fields: ["verdict", "by"],
  },
  "deployment-recorded": {
    ...{ levels: ["info", "warn", "error"], about: "the ledger says how a deployment ended" },
    fields: ["record", "epoch", "restores"],
  },
  "rolled-back": {
    ...{ levels: ["error"], about: "the ledger says that an earlier deployment is live again" },
    fields: ["epoch", "restores", "restored"],
  },
  "command-outcome": {
    ...{ levels: ["info", "error"], about: "how `deploy` or `rollback` ended, as its result says it" },
    fields: ["result", "live"],
  },
  "alert-delivered": {
    ...{ levels: ["info"], about: "a channel took an alert" },
    fields: ["alert", "id", "subject", "severity", "status", "channel"],
  },
  "alert-undelivered": {
    levels: ["warn", "error"],
    about:
      "it did not; an error where it refused, until somebody mends that, a warning where that may pass by itself",
    fields: ["alert", "id", "subject", "severity", "status", "channel", "why"],
  },
} as const satisfies { [event: string]: Meaning };

export type LogEventName = keyof typeof LOG_EVENTS;

/** Something that happened. Texts may be foreign: whoever writes the log sanitizes. Milliseconds are whole. */
export type LogEvent = {
  [Name in LogEventName]: {
    event: Name;
    /** The event's usual one where it is not said. */
    level?: (typeof LOG_EVENTS)[Name]["levels"][number] | undefined;
    environment?: string | undefined;
    deployment?: string | undefined;
    "duration-ms"?: number | undefined;
    /** For people. */
    message?: string | undefined;
  } & { [field in (typeof LOG_EVENTS)[Name]["fields"][number]]?: string | number | undefined };
}[LogEventName];

/** Told of what happens, where a log for machines is written. */
export type Log = (event: LogEvent) => void;

/** An event's level. */
export function levelOf({ event, level }: LogEvent): LogLevel {
  return level ?? LOG_EVENTS[event].levels[0];
}

/**
 * An event as a line of the log: one JSON object, its texts made printable, and no command of a workflow.
 * @param time ISO 8601
 */
export function logLine(happened: LogEvent, time: string): string {
  const { event, level: _, environment, deployment, "duration-ms": duration, message, ...more } = happened;
  const known = { environment, deployment, ...more, "duration-ms": duration, message };
  return printJson({ time, level: levelOf(happened), event, ...known }, 0);
}

const SAID = /^(note|warning|error|interrupted): /;

/**
 * What commands say on standard error in words, as an event: its kind is the word that it begins with.
 * @param text without colours
 * @returns undefined for an empty text
 */
export function eventOf(text: string): LogEvent | undefined {
  const plain = text.trim();
  if (plain === "") return undefined;
  const kind = SAID.exec(plain)?.[1] as "note" | "warning" | "error" | "interrupted" | undefined;
  return kind === undefined
    ? { event: "message", message: plain }
    : { event: kind, message: plain.slice(kind.length + ": ".length) };
}
