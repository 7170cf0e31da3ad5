import type { EnvironmentConfig } from "../config/environment.ts";
import { defined } from "../defined.ts";
import { approversOf } from "../release/approval.ts";
import { checklistOf, type LastDelivery } from "../release/checklist.ts";
import type { Digest, FileSet } from "../release/digest.ts";
import { decisiveEvidence, type Proof, proofsIn } from "../release/evidence.ts";
import { type Before, type ChecklistPoint, type Gate, judgeGates } from "../release/gates.ts";
import { type Ledger, type LedgerView, staleText } from "../release/ledger.ts";
import { type Plan, planHash } from "../release/plan.ts";
import { EMPTY, type Entry, type Lock } from "../release/record.ts";
import { riskOf } from "../release/risk.ts";
import { chooseRestore, currentDeployment, type Standing, standingOf, wayBack } from "../release/standing.ts";
import { type GithubFacts, reviewingOf } from "./approvals.ts";
import { attestationOf } from "./attesting.ts";
import type { Candidate } from "./candidate.ts";
import { effectiveOf } from "./candidate.ts";
import { deliveriesKnown, watchedFacts } from "./checklist-facts.ts";
import {
  changesFromLive,
  isLast,
  liveIn,
  olderThanLive,
  plannedCommits,
  verifiedBefore,
} from "./plan-parts.ts";
import { environmentNamed, ledgerOf, type Promotion } from "./promotion.ts";

/** What a plan is made of that does not change while gates are waited for. */
export interface Prepared {
  environment: EnvironmentConfig;
  candidate: Candidate;
  effectiveDigest: Digest;
  effective: FileSet;
  configDigest: string;
  hasOverlay: boolean;
}

export interface GateOptions {
  /** `required` for who deploys; `wanted` for who only looks, and is shown what was fetched last. */
  freshness: "required" | "wanted";
  approvedHash: string | undefined;
  breakGlass: boolean;
  now: number;
  github: GithubFacts;
  /** What became of the newest message to each channel; undefined where nobody looked. */
  deliveries?: readonly LastDelivery[];
}

/** Renders a candidate for its environment, and digests what decides the deployment. */
export async function prepare(candidate: Candidate, environment: EnvironmentConfig): Promise<Prepared> {
  const release = await effectiveOf(candidate, environment.name);
  return {
    environment,
    candidate,
    effectiveDigest: release.digest,
    effective: release.files,
    configDigest: candidate.configDigest,
    hasOverlay: release.hasOverlay,
  };
}

/** The hash that an approval of this deployment is bound to. */
export function hashOf(prepared: Prepared, standing: Standing): string {
  const { environment, candidate, effectiveDigest, configDigest } = prepared;
  return planHash({
    environment: environment.name,
    live: standing.current,
    digest: candidate.bundle.digest,
    effectiveDigest,
    configDigest,
  });
}

/** Asks every gate, by the ledgers as they are now. */
export async function askGates(
  prepared: Prepared,
  ledger: Ledger,
  view: LedgerView,
  promotion: Promotion,
  options: GateOptions,
): Promise<{
  gates: Gate[];
  checklist: ChecklistPoint[];
  planHash: string;
  approvers: string[];
  before: Before | undefined;
}> {
  const { environment, candidate } = prepared;
  const { digest } = candidate.bundle;
  const standing = standingOf(view.entries);
  const before = await readBefore(environment, digest, promotion, options.freshness);
  const first = await readFirst(environment, promotion, before, options.freshness);
  const checklist = checklistOf({
    ...{ environment: environment.name, evidence: environment.evidence, checks: environment.verify.checks },
    ...watchedFacts(environment.name, promotion, {
      ...{ deploys: options.freshness === "required", now: options.now },
      deliveries: options.deliveries ?? (await deliveriesKnown(promotion)),
    }),
    ...{ standing, before, first, digest, now: options.now, validated: true },
  });
  const now = hashOf(prepared, standing);
  const attestation = await attestationOf(environment.attestation, candidate.bundle, promotion);
  const demands = demandsOf(environment);
  const gates = judgeGates({
    ...{ ...demands, ...options.github },
    ...{ now: options.now, digest, bundleFault: undefined, attestation, before, standing },
    ...defined({ bundle: candidate.named }),
    locks: await locksOf(ledger, standing),
    plan: { approved: options.approvedHash, now },
    checklist: { required: environment.checklistRequired, points: checklist },
    breakGlass: options.breakGlass,
  });
  const approvers = approversOf(demands.reviewers, options.github.approvals);
  return { gates, checklist, planHash: now, approvers, before };
}

/** What an environment's configuration asks of a deployment. */
export function demandsOf({ name, soak, evidence, freeze, reviewers, github }: EnvironmentConfig) {
  return { environment: name, soakMs: soak, evidence, freeze, reviewers: reviewingOf({ reviewers, github }) };
}

/** The locks that hold, as their records say them. */
export async function locksOf(ledger: Ledger, { stops }: Standing): Promise<Lock[]> {
  const records = await ledger.records(stops.locks);
  return records.flatMap(({ lock }) => (lock === undefined ? [] : [lock]));
}

/** The evidence that counts for a digest, oldest first. Of thousands of records only these are read. */
export async function proofsFor(ledger: Ledger, entries: readonly Entry[], digest: Digest): Promise<Proof[]> {
  return proofsIn(await ledger.records(decisiveEvidence(entries, digest)));
}

async function readBefore(
  environment: EnvironmentConfig,
  digest: Digest,
  promotion: Promotion,
  freshness: GateOptions["freshness"],
): Promise<Before | undefined> {
  if (environment.after === undefined) return undefined;
  const ledger = await ledgerOf(environment.after, promotion);
  const { entries } = await ledger.read(freshness);
  const evidence = await proofsFor(ledger, entries, digest);
  return { environment: environment.after, entries, standing: standingOf(entries), evidence };
}

/** The first environment of a chain. */
export function firstOf(environment: EnvironmentConfig, promotion: Promotion): EnvironmentConfig {
  let first = environment;
  while (first.after !== undefined) first = environmentNamed(first.after, promotion);
  return first;
}

/** The entries of the first environment of the chain; undefined for that environment itself. */
async function readFirst(
  environment: EnvironmentConfig,
  promotion: Promotion,
  before: Before | undefined,
  freshness: GateOptions["freshness"],
): Promise<{ name: string; entries: readonly Entry[] } | undefined> {
  const first = firstOf(environment, promotion);
  if (first === environment) return undefined;
  if (before?.environment === first.name) return { name: first.name, entries: before.entries };
  const { entries } = await (await ledgerOf(first.name, promotion)).read(freshness);
  return { name: first.name, entries };
}

/**
 * Computes the plan for an environment: what would change, how risky that is, and what the gates say. Nothing is changed.
 */
export async function computePlan(
  prepared: Prepared,
  ledger: Ledger,
  view: LedgerView,
  promotion: Promotion,
  options: GateOptions,
): Promise<Plan> {
  const { environment, candidate, effectiveDigest, configDigest } = prepared;
  const standing = standingOf(view.entries);
  const changes = await changesFromLive(standing, ledger, prepared.effective, candidate.workspace);
  const asked = await askGates(prepared, ledger, view, promotion, options);
  const told = await verifiedBefore(asked.before, candidate.bundle.digest, options.now, promotion);
  const commits = await plannedCommits(standing, ledger, candidate);
  return {
    format: "archi3-plan/1",
    environment: environment.name,
    live: liveIn(standing),
    digest: candidate.bundle.digest,
    source: { ...defined({ "pull-request": told.pullRequest }), ...candidate.source },
    "effective-digest": effectiveDigest,
    "config-digest": configDigest,
    hash: asked.planHash,
    changes,
    risk: riskOf(changes, isLast(environment.name, candidate.workspace)),
    gates: asked.gates,
    checklist: asked.checklist,
    verified: told.verified,
    ...("known" in commits
      ? { commits: commits.known }
      : { commits: null, "commits-unknown": commits.unknown }),
    ...backFrom(standing, prepared),
    open: standing.open?.intent.id ?? null,
    notes: [...(await olderThanLive(standing, ledger, candidate)), ...notesOf(prepared, view)],
  };
}

/** Where this deployment would be gone back from to: by itself where it fails, and by hand where it does not. */
function backFrom(standing: Standing, { effectiveDigest }: Prepared) {
  const failing = { "effective-digest": effectiveDigest, ...defined({ previous: standing.current }) };
  const restore = chooseRestore(standing, failing);
  const current = currentDeployment(standing);
  const isOther = current?.verdict === "healthy" && current.intent["effective-digest"] !== effectiveDigest;
  const byHand = isOther ? current : wayBack(standing);
  return {
    "back-to": restore === undefined ? null : restore === EMPTY ? EMPTY : restore.id,
    "back-by-hand": byHand?.id ?? null,
  };
}

function notesOf({ environment, hasOverlay, candidate }: Prepared, view: LedgerView): string[] {
  const { sourceDoubt } = candidate;
  return [
    ...(sourceDoubt === undefined
      ? []
      : [`Where the bundle says it came from is unverified: ${sourceDoubt}.`]),
    ...(hasOverlay ? [] : [`${environment.name} has no overlay: it runs the core unchanged.`]),
    ...(view.staleSince === undefined ? [] : [`This plan may be outdated: ${staleText(view.staleSince)}.`]),
  ];
}
