import type { Status } from "../watch/alert.ts";
import type { Delivered, ToldAlert } from "../watch/channel.ts";
import type { LogEvent } from "./log.ts";

/** That a channel was told of an alert, or was not, for the log. */
export function deliveryEvent(
  { id, name, environment, subject, severity, summary }: ToldAlert,
  status: Status,
  channel: string,
  delivered: Delivered,
): LogEvent {
  const about = { alert: name, id, environment, subject, severity, status, channel, message: summary };
  if (delivered.is === "delivered") return { event: "alert-delivered", ...about };
  const level = delivered.is === "refused" ? "error" : "warn";
  return { event: "alert-undelivered", level, ...about, why: delivered.why };
}
