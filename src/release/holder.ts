import type { Holder, LedgerRecord } from "./record.ts";

/** Whether somebody is still there, as far as it is known. */
export type Life = "alive" | "gone" | "unknown";

/** How a workflow's run stands, by its newest attempt; `status` in GitHub's words. */
export interface RunState {
  status: string;
  attempt: number;
}

/**
 * Whether somebody still works on an open deployment: the process decides where it can be asked, then the workflow's run,
 * then the deadline of the record.
 * @param process what is known of the holder's process
 * @param own the run that asks; a later attempt of a run begins when the one before it is over
 * @param now milliseconds since 1970
 * @param run what GitHub says of the attempt that the holder was
 */
export function isInProgress(
  { holder, deadline }: Pick<LedgerRecord, "holder" | "deadline">,
  process: Life,
  own: Holder["run"],
  now: number,
  run: Life = "unknown",
): boolean {
  if (process !== "unknown") return process === "alive";
  if (isSameRun(holder?.run, own) && Number(holder?.run?.attempt) < Number(own?.attempt)) return false;
  if (run !== "unknown") return run === "alive";
  return deadline !== undefined && now < Date.parse(deadline);
}

function isSameRun(one: Holder["run"], other: Holder["run"]): boolean {
  return one !== undefined && one.repository === other?.repository && one.id === other.id;
}

/**
 * The run that GitHub can be asked about; undefined where a holder is of none, or of the one that asks: that it goes on
 * says nothing about its other jobs.
 */
export function askableRun(holder: Holder | undefined, own: Holder["run"]): Holder["run"] {
  return isSameRun(holder?.run, own) ? undefined : holder?.run;
}

/**
 * Whether an attempt of a run still works, by how the run stands. Of one that waits, for an approval or for another run,
 * GitHub does not say whether some job of it works meanwhile.
 */
export function lifeOfAttempt({ status, attempt }: RunState, asked: number): Life {
  if (status === "completed" || attempt > asked) return "gone";
  const works = attempt === asked && (status === "queued" || status === "in_progress");
  return works ? "alive" : "unknown";
}
