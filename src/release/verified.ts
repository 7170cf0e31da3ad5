import type { Digest } from "./digest.ts";
import type { Before } from "./gates.ts";
import type { CheckRecord, Entry, Evidence, LedgerRecord } from "./record.ts";
import { soakOf } from "./soak.ts";
import { standingOf } from "./standing.ts";

/** What the environment before says of a digest: how it did there, and who brought it there. */
export interface Verified {
  environment: string;
  /** The newest deployment of it there that was judged, by id; null where it never was deployed there. */
  id: string | null;
  /** Since when it is healthy there, or was before another took its place, ISO 8601; null where it is not. */
  "healthy-since": string | null;
  /** The longest that it was healthy there without a break, in milliseconds; null where that does not count. */
  "soaked-ms": number | null;
  /** What the checks of its newest verdict said. */
  checks: readonly CheckRecord[];
  /** The newest result of each name, by name, with its time. */
  evidence: readonly (Evidence & { time: string })[];
  /** Who deployed it there, and who approved that; null where nobody did. */
  deployed: { actor: string; approvers: readonly string[]; "run-url": string | null } | null;
}

/** The intent of the newest deployment of a digest that was judged (else of the newest), then its newest verdict, if any. */
export function decisiveRecords(entries: readonly Entry[], digest: Digest): Entry[] | undefined {
  const { deployments } = standingOf(entries);
  const own = [...deployments.values()].filter(({ intent }) => intent.digest === digest);
  const decisive = own.findLast(({ verdict }) => verdict !== undefined) ?? own.at(-1);
  if (decisive === undefined) return undefined;
  const verdict = entries.findLast((entry) => judges(entry, decisive.id));
  return [decisive.intent, ...(verdict === undefined ? [] : [verdict])];
}

/** Whether a record says how a deployment is: by its own checks, or by those after it was restored. */
function judges({ event, id, restores, restored }: Entry, deployment: string): boolean {
  if (event === "rolled-back") return restores === deployment && restored !== undefined;
  return id === deployment && (event === "healthy" || event === "inconclusive" || event === "failed");
}

/** @param records those of {@link decisiveRecords}; none where there are none */
export function verifiedBy(
  [intent, verdict]: readonly LedgerRecord[],
  { environment, entries, evidence }: Before,
  digest: Digest,
  nowMs: number,
): Verified {
  const soak = soakOf(entries, digest, nowMs);
  const stayed = soak.is === "stayed" ? soak : undefined;
  const newest = new Map(
    evidence
      .filter((proof) => proof.digest === digest)
      .map((proof) => [proof.evidence.name, { ...proof.evidence, time: proof.time }]),
  );
  return {
    environment,
    id: intent?.id ?? null,
    "healthy-since": stayed === undefined ? null : new Date(stayed.sinceMs).toISOString(),
    "soaked-ms": stayed?.longestMs ?? null,
    checks: verdict?.verification ?? [],
    evidence: [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    deployed:
      intent === undefined
        ? null
        : {
            ...{ actor: intent.actor, approvers: intent.approvers ?? [] },
            "run-url": intent["run-url"] ?? null,
          },
  };
}
