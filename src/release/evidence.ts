import { nearest } from "../policy/spelling.ts";
import type { Digest } from "./digest.ts";
import type { Entry, Evidence, LedgerRecord } from "./record.ts";

/** A result on a ledger, and the digest that it is about. */
export interface Proof {
  digest: Digest;
  evidence: Evidence;
  /** ISO 8601. */
  time: string;
}

/**
 * The evidence records that count for a digest, oldest first: the newest of each name, and those whose entries do not say
 * their names. The others need not be read.
 */
export function decisiveEvidence(entries: readonly Entry[], digest: Digest): Entry[] {
  const newest = new Map<string, Entry>();
  for (const entry of entries) {
    if (entry.event !== "evidence" || entry.digest !== digest) continue;
    newest.set(entry["evidence-name"] ?? `#${entry.commit}`, entry);
  }
  return [...newest.values()].sort((a, b) => a.epoch - b.epoch);
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

/**
 * What to tell whoever attaches a result that no environment asks for: a slip in a name would be noticed only when a
 * deployment is refused.
 * @param environment where it was attached
 */
export function evidenceHint(
  name: string,
  environment: string,
  environments: readonly { name: string; after: string | undefined; evidence: readonly string[] }[],
): string | undefined {
  const asked = environments.filter(({ after }) => after === environment).flatMap((one) => one.evidence);
  if (asked.includes(name)) return undefined;
  const elsewhere = environments.filter(({ evidence }) => evidence.includes(name));
  const [other] = elsewhere;
  if (other?.after !== undefined)
    return `${other.name} asks for ${name} of ${other.after}; of ${environment} nobody does`;
  const guess = nearest(name, asked);
  if (guess !== undefined) return `no environment asks for ${name}; did you mean ${guess}?`;
  return asked.length === 0
    ? `no environment asks for evidence of ${environment}: see \`evidence\` in archi3.yaml`
    : `no environment asks for ${name} of ${environment}, but for ${[...new Set(asked)].join(", ")}`;
}

/** A result on one line: `load pass, 4.6, report.xml`. */
export function evidenceText({ name, result, value, url, file }: Evidence): string {
  return [`${name} ${result}`, value, url ?? file?.name].filter((part) => part !== undefined).join(", ");
}
