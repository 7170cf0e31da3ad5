import { shortDigest } from "./digest.ts";
import { evidenceText } from "./evidence.ts";
import type { LedgerRecord } from "./record.ts";
import { type Paint, tableLines } from "./table.ts";

/** Records that people are shown of a ledger, newest first. */
export function renderHistory(
  records: readonly LedgerRecord[],
  paint: Paint,
  text: (untrusted: string) => string,
): string {
  if (records.length === 0) return "Nothing was deployed yet.\n";
  const rows = records.map((record) => [
    String(record.epoch),
    record.time.replace(/\.\d+Z$/, "Z"),
    record.id ?? "–",
    record.kind === "rollback" && record.event === "intent" ? "rollback" : record.event,
    record.digest === undefined ? "–" : shortDigest(record.digest),
    text(record.actor),
    text(detailOf(record)),
  ]);
  const head = ["epoch", "time", "deployment", "event", "policies", "by", ""];
  const tints = records.map(({ event }) => EVENT_TINT[event]);
  return `${tableLines(head, rows, tints, paint).join("\n")}\n`;
}

const EVENT_TINT: { [event in LedgerRecord["event"]]: keyof Paint } = {
  intent: "dim",
  healthy: "good",
  failed: "bad",
  "rolled-back": "bad",
  inconclusive: "doubtful",
  interrupted: "doubtful",
  evidence: "dim",
  lock: "doubtful",
  unlock: "dim",
};

function sourceText(source: LedgerRecord["source"]): string | undefined {
  return source?.unverified === true
    ? `${source.commit.slice(0, 12)} (unverified)`
    : source?.commit.slice(0, 12);
}

/** What a record says beyond its event. */
function detailOf(record: LedgerRecord): string {
  const { event, restores, restored, reason, why, evidence, lock, source } = record;
  switch (event) {
    case "intent":
      return [
        record["break-glass"] === true ? "BREAK-GLASS" : undefined,
        restores === undefined ? sourceText(source) : `restores ${restores}`,
        reason,
      ]
        .filter(Boolean)
        .join(": ");
    case "evidence":
      return evidence === undefined ? "" : evidenceText(evidence);
    case "lock":
      return [lock?.reason, lock?.until === undefined ? undefined : `until ${lock.until}`]
        .filter(Boolean)
        .join(", ");
    case "rolled-back":
      return [
        `restored ${restores ?? ""}${restored === undefined || restored === "healthy" ? "" : ` (${restored})`}`,
        why,
      ]
        .filter(Boolean)
        .join(": ");
    default:
      return why ?? reason ?? "";
  }
}
