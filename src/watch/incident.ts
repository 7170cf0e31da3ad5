import type { Digest } from "../release/digest.ts";
import type { CheckRecord, DeploymentKind, Evidence, GateRecord, LedgerRecord } from "../release/record.ts";
import { EMPTY } from "../release/record.ts";
import type { Change } from "../release/semantic-diff.ts";
import { type Standing, standingOf } from "../release/standing.ts";
import { type Condition, conditionOf } from "../release/status.ts";
import type { Verified } from "../release/verified.ts";
import type { Contact } from "./channel.ts";
import { nextSteps, type Step } from "./incident-steps.ts";
import { type Moment, momentsOf } from "./incident-timeline.ts";

/** What an environment's ledger does not say of an incident. */
export interface IncidentContext {
  contacts: readonly Contact[];
  /** What the deployment changed of what was live; undefined where that could not be compared. */
  changes: readonly Change[] | undefined;
  /** What the environment before says of its digest; null where none comes before. */
  verified: Verified | null;
}

/** What a person needs to know of a deployment that failed. Texts may be foreign. */
export interface Incident extends IncidentContext {
  id: string;
  environment: string;
  kind: DeploymentKind;
  /** "Incident: production-12 failed and was rolled back to production-11" */
  title: string;
  digest: Digest | undefined;
  /** ISO 8601: its intent, and when it was found to have failed. */
  began: string;
  failed: string;
  why: string | undefined;
  /** Who went back from it, and why, where it did not fail by itself. */
  takenBack: { by: string; reason: string | undefined } | undefined;
  source: LedgerRecord["source"];
  previous: string | undefined;
  actor: string;
  approvers: readonly string[];
  reason: string | undefined;
  runUrl: string | undefined;
  breakGlass: boolean;
  /** The gates that were broken. */
  bypassed: readonly GateRecord[];
  /** The newest result of each name that was recorded here for its digest. */
  evidence: readonly (Evidence & { time: string })[];
  /** What the checks said of it, and of what was restored. */
  checks: readonly CheckRecord[];
  /** By id, or `empty`. */
  restored: string | undefined;
  restoredChecks: readonly CheckRecord[];
  /** What is live now, by id, and how it is, as the ledger says. */
  live: string | undefined;
  condition: Condition;
  timeline: readonly Moment[];
  next: readonly Step[];
}

/**
 * What ended an incident, and how long everything took, in milliseconds: the first later deployment that ended healthy, or
 * somebody's `unlock` while what was restored was healthy.
 */
export interface Recovery {
  failed: string;
  /** What is live and healthy. */
  id: string;
  kind: DeploymentKind;
  /** Who lifted what the failure had stopped, and why; where nobody did, undefined. */
  lifted: { by: string; reason: string | undefined } | undefined;
  /** ISO 8601: when it ended. */
  time: string;
  /** From the activation (where that is not recorded: from the intent) to the failure. */
  detectMs: number;
  /** From the failure until what was live before was live again; undefined where nothing was restored. */
  restoreMs: number | undefined;
  /** From the failure until what is live was healthy. */
  recoverMs: number;
  /** What happened from the failure on. */
  timeline: readonly Moment[];
}

/** A deployment's records that make it an incident. */
interface Failure {
  intent: LedgerRecord;
  /** That it failed: the first record that says so, or the intent of a person's rollback. */
  failed: LedgerRecord;
  /** That something else is live in its place. */
  restored: LedgerRecord | undefined;
}

/**
 * What a deployment's incident is made of; undefined where it did not fail. Of a rollback that went well it is that of the
 * deployment which was taken back by it.
 * @param all the whole records of its environment, in any order
 */
export function incidentOf(
  all: readonly LedgerRecord[],
  id: string,
  context: IncidentContext,
): Incident | undefined {
  const records = inOrder(all);
  const failure = failureOf(records, id);
  if (failure === undefined) return undefined;
  const { intent, failed, restored } = failure;
  const standing = standingIn(records);
  const { environment, kind = "deploy", digest, actor, source, previous, reason } = intent;
  return {
    ...context,
    ...{ id: intent.id ?? id, environment, kind, digest, actor, source, previous, reason },
    ...{ title: titleOf(failure, id), began: intent.time, failed: failed.time },
    takenBack: isTakenBack(failure) ? { by: failed.actor, reason: failed.reason } : undefined,
    why: failed.why ?? restored?.why,
    approvers: intent.approvers ?? [],
    runUrl: intent["run-url"],
    breakGlass: intent["break-glass"] === true,
    bypassed: (intent.gates ?? []).filter(({ verdict }) => verdict === "bypassed"),
    evidence: evidenceFor(records, digest),
    checks: (failed === restored ? undefined : failed.verification) ?? [],
    restored: isTakenBack(failure) ? failed.restores : restored?.restores,
    restoredChecks: restored?.verification ?? [],
    live: standing.current,
    condition: conditionOf(standing, false),
    timeline: momentsOf(storyOf(records, failure, recoveredBy(records, failure))),
    next: nextSteps(standing, intent),
  };
}

/** How an environment recovered from a deployment that failed; undefined while it did not, or where none failed. */
export function recoveryOf(all: readonly LedgerRecord[], id: string): Recovery | undefined {
  const records = inOrder(all);
  const failure = failureOf(records, id);
  if (failure === undefined) return undefined;
  const { intent, failed, restored } = failure;
  const verifyMs = failed.timings?.verify;
  const end = endOf(records, failure);
  if (end === undefined) return undefined;
  const { ended, healthy } = end;
  const isLifted = ended !== healthy;
  return {
    ...{ failed: intent.id ?? id, time: ended.time },
    id: (isLifted ? healthy.live : healthy.id) ?? "",
    kind: healthy.kind ?? "deploy",
    lifted: isLifted ? { by: ended.actor, reason: ended.reason } : undefined,
    detectMs: verifyMs ?? between(intent, failed),
    restoreMs: restored === undefined ? undefined : between(failed, restored),
    recoverMs: between(failed, healthy),
    timeline: momentsOf(storyOf(records, failure, ended).filter(({ epoch }) => epoch >= failed.epoch)),
  };
}

function inOrder(records: readonly LedgerRecord[]): LedgerRecord[] {
  return records.toSorted((a, b) => a.epoch - b.epoch);
}

function standingIn(records: readonly LedgerRecord[]): Standing {
  // Which commit holds a record decides nothing.
  return standingOf(records.map((record) => ({ ...record, commit: record.nonce })));
}

function failureOf(records: readonly LedgerRecord[], id: string): Failure | undefined {
  const own = records.filter((record) => record.id === id);
  const intent = own.find(({ event }) => event === "intent");
  const restored = own.find(({ event }) => event === "rolled-back");
  const failed = own.find(({ event }) => event === "failed") ?? restored;
  if (intent !== undefined && failed !== undefined) return { intent, failed, restored };
  return intent?.kind === "rollback" ? takenBackBy(records, intent) : undefined;
}

/** What a person went back from. */
function takenBackBy(records: readonly LedgerRecord[], rollback: LedgerRecord): Failure | undefined {
  const intent = broughtBy(records, rollback.previous);
  const restored = records.find(({ event, id }) => event === "healthy" && id === rollback.id);
  return intent && { intent, failed: rollback, restored };
}

/** The deployment whose content was live: of a rollback the one that it restored. */
function broughtBy(records: readonly LedgerRecord[], id: string | undefined): LedgerRecord | undefined {
  const seen = new Set<string>();
  let at = id;
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    const intent = records.find((record) => record.event === "intent" && record.id === at);
    if (intent?.kind !== "rollback") return intent;
    at = intent.restores;
  }
  return undefined;
}

function isTakenBack({ failed }: Failure): boolean {
  return failed.event === "intent";
}

function recoveredBy(
  records: readonly LedgerRecord[],
  { intent, failed }: Failure,
): LedgerRecord | undefined {
  const later = new Set(
    records.flatMap(({ event, epoch, id }) => (event === "intent" && epoch > intent.epoch ? [id] : [])),
  );
  return records.find(
    ({ event, epoch, id }) =>
      event === "healthy" && epoch > failed.epoch && id !== undefined && later.has(id),
  );
}

/** The record that ended a failure, and the one that says that what is live is healthy. */
function endOf(
  records: readonly LedgerRecord[],
  failure: Failure,
): { ended: LedgerRecord; healthy: LedgerRecord } | undefined {
  const { failed, restored } = failure;
  const healthy = recoveredBy(records, failure);
  const lifted =
    restored?.restored === "healthy"
      ? records.find(({ event, epoch }) => event === "unlock" && epoch > failed.epoch)
      : undefined;
  if (lifted !== undefined && restored !== undefined && lifted.epoch < (healthy?.epoch ?? Infinity))
    return { ended: lifted, healthy: restored };
  return healthy?.id === undefined ? undefined : { ended: healthy, healthy };
}

/** From its beginning until a record, or until now. */
function storyOf(
  records: readonly LedgerRecord[],
  failure: Failure,
  last: LedgerRecord | undefined,
): LedgerRecord[] {
  const end = last?.epoch ?? Number.POSITIVE_INFINITY;
  return records.filter(({ epoch }) => epoch >= failure.intent.epoch && epoch <= end);
}

/** Milliseconds; a clock may have been put back. */
function between(from: LedgerRecord, to: LedgerRecord): number {
  return Math.max(0, Date.parse(to.time) - Date.parse(from.time));
}

function titleOf(failure: Failure, id: string): string {
  const { intent, failed, restored } = failure;
  if (isTakenBack(failure)) return `Incident: ${intent.id ?? id} was taken back to ${failed.restores ?? "?"}`;
  if (intent.kind === "rollback") return `Incident: ${id}, the rollback to ${intent.restores ?? "?"}, failed`;
  const back = restored?.restores;
  if (restored === undefined || back === undefined)
    return `Incident: ${id} failed${failed.restores === undefined ? " and is still live" : ""}`;
  if (back === EMPTY) return `Incident: ${id} failed, and no policies are live`;
  const bad = restored.restored === "failed" ? ", which failed too" : "";
  return `Incident: ${id} failed and was rolled back to ${back}${bad}`;
}

function evidenceFor(records: readonly LedgerRecord[], digest: Digest | undefined): Incident["evidence"] {
  const newest = new Map<string, Evidence & { time: string }>();
  for (const { evidence, digest: of, time } of records) {
    if (evidence !== undefined && of === digest) newest.set(evidence.name, { ...evidence, time });
  }
  return [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
