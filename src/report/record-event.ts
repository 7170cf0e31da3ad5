import type { Entry, Event } from "../release/record.ts";
import type { LogEvent, LogLevel } from "./log.ts";

const LEVELS: { readonly [event in Event]?: Exclude<LogLevel, "debug"> } = {
  failed: "error",
  inconclusive: "warn",
  interrupted: "warn",
};

/** That a record about a deployment stands in the ledger, for the log. */
export function recordEvent(environment: string, entry: Entry, why: string | undefined): LogEvent {
  const { event, id: deployment, epoch, kind, digest, restores, restored } = entry;
  const about = { environment, deployment, epoch, restores, message: why };
  if (event === "intent") return { event: "intent-appended", ...about, kind, digest };
  if (event === "rolled-back") return { event: "rolled-back", ...about, restored };
  return { event: "deployment-recorded", level: LEVELS[event], ...about, record: event };
}
