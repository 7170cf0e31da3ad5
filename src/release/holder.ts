import type { Holder, LedgerRecord } from "./record.ts";

/**
 * Whether somebody still works on an open deployment: the process decides where it can be asked, then the workflow's run,
 * then the deadline of the record.
 * @param process what is known of the holder's process
 * @param own the run that asks; a later attempt of a run begins when the one before it is over
 * @param now milliseconds since 1970
 */
export function isInProgress(
  { holder, deadline }: Pick<LedgerRecord, "holder" | "deadline">,
  process: "alive" | "gone" | "unknown",
  own: Holder["run"],
  now: number,
): boolean {
  if (process !== "unknown") return process === "alive";
  const run = holder?.run;
  const isEarlierAttempt =
    run !== undefined &&
    own !== undefined &&
    run.repository === own.repository &&
    run.id === own.id &&
    run.attempt < own.attempt;
  if (isEarlierAttempt) return false;
  return deadline !== undefined && now < Date.parse(deadline);
}
