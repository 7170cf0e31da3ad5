import type { Digest } from "./digest.ts";
import { type Gate, isToApprove, judgeKnown, type KnownFacts, notHolding } from "./gates.ts";
import { closes, type Entry } from "./record.ts";
import { currentDeployment, type Standing } from "./standing.ts";

/** What may come next to an environment. */
export interface Candidate {
  /** The deployment of the environment before. */
  id: string;
  digest: Digest;
  /** The gates that do not hold, of those that ledgers and configuration decide. Others are asked when deploying. */
  gates: readonly Gate[];
}

/**
 * What is live in the environment before, unless it was live in this one already: what was replaced or rolled back here is
 * not brought back by itself.
 * @param entries those of this environment
 */
export function nextDigest(
  before: Standing,
  own: Standing,
  entries: readonly Entry[],
): Pick<Candidate, "id" | "digest"> | undefined {
  const current = currentDeployment(before);
  const digest = current?.intent.digest;
  if (current === undefined || digest === undefined || wasLive(digest, own, entries)) return undefined;
  return { id: current.id, digest };
}

function wasLive(digest: Digest, { deployments }: Standing, entries: readonly Entry[]): boolean {
  const isOf = (id: string | undefined) => deployments.get(id ?? "")?.intent.digest === digest;
  const wasChecked = [...deployments.values()].some(({ id, verdict }) => verdict !== undefined && isOf(id));
  return wasChecked || entries.some((entry) => closes(entry) && isOf(entry.live));
}

/** Whether nothing but an approval stops what may come next: that is given to the workflow that promotes it. */
export function isPromotable({ gates }: Candidate): boolean {
  return gates.every(isToApprove);
}

/** Judges what may come next by every gate that is known without a bundle. */
export function judgeCandidate(id: string, facts: KnownFacts): Candidate {
  return { id, digest: facts.digest, gates: notHolding(judgeKnown(facts)) };
}
