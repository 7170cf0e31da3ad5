import type { Digest } from "./digest.ts";
import type { Evidence, LedgerRecord } from "./record.ts";

/** A result on a ledger, and the digest that it is about. */
export interface Proof {
  digest: Digest;
  evidence: Evidence;
  /** ISO 8601. */
  time: string;
}

/** The results that the records of a ledger hold, in their order. */
export function proofsIn(records: readonly LedgerRecord[]): Proof[] {
  return records.flatMap(({ digest, evidence, time }) =>
    digest === undefined || evidence === undefined ? [] : [{ digest, evidence, time }],
  );
}

/** What counts for a digest: the newest result of each name, by name. @param proofs oldest first */
export function newestProofs(proofs: readonly Proof[], digest: Digest): Evidence[] {
  const own = proofs.filter((one) => one.digest === digest);
  const newest = new Map(own.map(({ evidence }) => [evidence.name, evidence]));
  return [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A result on one line: `load pass, 4.6, report.xml`. */
export function evidenceText({ name, result, value, url, file }: Evidence): string {
  return [`${name} ${result}`, value, url ?? file?.name].filter((part) => part !== undefined).join(", ");
}
