import { shortDigest } from "../release/digest.ts";
import { evidenceText } from "../release/evidence.ts";
import { EMPTY, type LedgerRecord } from "../release/record.ts";

/** One record of a ledger, as a story tells it. Texts may be foreign. */
export interface Moment {
  /** ISO 8601. */
  time: string;
  /** Milliseconds since the story began. */
  afterMs: number;
  what: string;
  by: string;
  runUrl: string | undefined;
}

/** Records, oldest first, as a story: what happened when, by whom, and how long after its beginning. */
export function momentsOf(records: readonly LedgerRecord[]): Moment[] {
  const start = Date.parse(records[0]?.time ?? "");
  return records.map((record) => ({
    time: record.time,
    afterMs: Math.max(0, Date.parse(record.time) - start),
    what: whatOf(record),
    by: record.actor,
    runUrl: record["run-url"],
  }));
}

function whatOf(record: LedgerRecord): string {
  const { event, id = "", restores, reason, why, evidence, lock } = record;
  const because = why === undefined ? "" : `: ${why}`;
  switch (event) {
    case "intent":
      return intentText(record);
    case "healthy":
      return `${id} is live and healthy`;
    case "failed":
      return `${id} failed${because}${restores === undefined ? "" : `; ${restoredName(restores)} to be made live again`}`;
    case "rolled-back":
      return restoredText(record);
    case "inconclusive":
      return `${id} is live, and its health is not known${because}`;
    case "interrupted":
      return `${id} was interrupted${because}`;
    case "evidence":
      return `evidence on ${id}: ${evidence === undefined ? "?" : evidenceText(evidence)}`;
    case "lock":
      return `deployments were locked${lock === undefined ? "" : `: ${lock.reason}`}`;
    case "unlock":
      return `deployments were unlocked${reason === undefined ? "" : `: ${reason}`}`;
  }
}

function intentText(record: LedgerRecord): string {
  const { id = "", kind, digest, restores, reason, approvers = [], source } = record;
  const bundle = digest === undefined ? "" : ` of ${shortDigest(digest)}`;
  const what =
    kind === "rollback"
      ? `${id} began, a rollback to ${restores ?? "what was live before"}`
      : `${id} began, a deployment${bundle}${source === undefined ? "" : ` from commit ${source.commit.slice(0, 12)}`}`;
  return [
    what,
    ...(record["break-glass"] === true ? ["gates were broken"] : []),
    ...(approvers.length === 0 ? [] : [`approved by ${approvers.join(", ")}`]),
    ...(reason === undefined ? [] : [`reason: ${reason}`]),
  ].join("; ");
}

function restoredName(restores: string): string {
  return restores === EMPTY ? "the empty release is" : `${restores} is`;
}

function restoredText({ restores, restored, id = "" }: LedgerRecord): string {
  if (restores === undefined || restores === EMPTY)
    return `${id} was taken back; nothing healthy was there before, so no policies are live`;
  const how = {
    healthy: "and healthy",
    failed: "and not healthy either",
    inconclusive: "and its health is not known",
    unchecked: "and was not checked",
  }[restored ?? "unchecked"];
  return `${restores} is live again in the place of ${id}, ${how}`;
}
