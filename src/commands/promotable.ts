import type { EnvironmentConfig } from "../config/environment.ts";
import { defined } from "../defined.ts";
import { checklistOf, type LastDelivery } from "../release/checklist.ts";
import type { Proof } from "../release/evidence.ts";
import type { Ledger, LedgerView } from "../release/ledger.ts";
import { type Candidate, judgeCandidate, nextDigest } from "../release/promotable.ts";
import type { Lock } from "../release/record.ts";
import { standingOf } from "../release/standing.ts";
import { watchedFacts } from "./checklist-facts.ts";
import { demandsOf, firstOf } from "./planning.ts";
import type { Promotion } from "./promotion.ts";

/** A ledger that was read. */
export interface OpenLedger {
  ledger: Ledger;
  view: LedgerView;
  /** The evidence that counts for what is live there. */
  proofs: readonly Proof[];
}

/**
 * What may come next to an environment, by the ledgers that were read and its configuration; nothing more is looked up.
 * Nothing where the ledger before could not be read.
 * @param deliveries what became of the newest message to each channel; undefined where nobody looked
 */
export function candidateOf(
  environment: EnvironmentConfig,
  { view }: OpenLedger,
  locks: readonly Lock[],
  read: ReadonlyMap<string, OpenLedger>,
  promotion: Promotion,
  now: number,
  deliveries?: readonly LastDelivery[],
): Candidate | null {
  const previous = read.get(environment.after ?? "");
  if (environment.after === undefined || previous === undefined) return null;
  const { entries } = previous.view;
  const before = {
    ...{ environment: environment.after, entries, standing: standingOf(entries), evidence: previous.proofs },
  };
  const standing = standingOf(view.entries);
  const next = nextDigest(before.standing, standing, view.entries);
  if (next === undefined) return null;
  const first = firstOf(environment, promotion).name;
  const asked = { ...demandsOf(environment), standing, before, digest: next.digest, now };
  const points = checklistOf({
    ...{ ...asked, checks: environment.verify.checks, validated: false },
    ...watchedFacts(environment.name, promotion, { deploys: false, now, ...defined({ deliveries }) }),
    first: { name: first, entries: read.get(first)?.view.entries },
  });
  return judgeCandidate(next.id, {
    ...{
      ...asked,
      locks,
      approvals: { is: "later" },
      checklist: { required: environment.checklistRequired, points },
    },
  });
}
