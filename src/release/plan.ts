import { type Digest, sha256 } from "./digest.ts";
import type { ChecklistPoint, Gate } from "./gates.ts";
import type { Source } from "./record.ts";
import type { Risk } from "./risk.ts";
import type { Change } from "./semantic-diff.ts";
import type { Verified } from "./verified.ts";

/** A commit that a deployment brings, as its author explains it. */
export interface PlannedCommit {
  commit: string;
  title: string;
  author: string;
  /** What the message says beyond its title: why it was done. */
  rationale: string;
}

/** The commits that a deployment brings; or why nobody can tell here, as a clause. */
export type PlannedCommits = { known: readonly PlannedCommit[] } | { unknown: string };

/** What a deployment would change in an environment, what the gates say, and how risky it is. */
export interface Plan {
  format: "archi3-plan/1";
  environment: string;
  /** What is live there, by the ledger; null before the first deployment. */
  live: { id: string; digest: Digest | undefined } | null;
  digest: Digest;
  /** Where the policies come from; with the pull request where one is known, here or by the environment before. */
  source: Source;
  "effective-digest": Digest;
  "config-digest": string;
  /** What an approval is bound to. */
  hash: string;
  changes: readonly Change[];
  risk: Risk;
  gates: readonly Gate[];
  checklist: readonly ChecklistPoint[];
  /** What the environment before says of these policies; null where none comes before. */
  verified: Verified | null;
  /** Null where nobody can tell here. */
  commits: readonly PlannedCommit[] | null;
  /** Why the commits are unknown. */
  "commits-unknown"?: string;
  /** The deployment that is open, and has to be closed before. */
  open: string | null;
  /**
   * The deployment that a failure goes back to, by id; `empty` where nothing healthy is there; null where what is live has
   * the same effective policies, so that going back would change nothing.
   */
  "back-to": string | null;
  /** What a rollback without an id would make live again afterwards; null where there is nothing. */
  "back-by-hand": string | null;
  notes: readonly string[];
}

/**
 * The hash that an approval is bound to: of the environment, the live deployment, and the digests of the bundle, of what it
 * makes effective and of the configuration. Times, verdicts, evidence and locks are not in it: they are asked again.
 */
export function planHash(parts: {
  environment: string;
  live: string | undefined;
  digest: Digest;
  effectiveDigest: Digest;
  configDigest: string;
}): string {
  const { environment, live, digest, effectiveDigest, configDigest } = parts;
  return sha256(
    JSON.stringify(["archi3-plan/1", environment, live ?? null, digest, effectiveDigest, configDigest]),
  );
}
