import { shellWord } from "../shell-word.ts";
import {
  type Approvals,
  approvalGate,
  type ProtectionFact,
  protectionGate,
  type Reviewing,
} from "./approval.ts";
import { type Attestation, type AttestationDemand, attestationGate } from "./attestation.ts";
import { type Digest, shortDigest } from "./digest.ts";
import { durationText } from "./duration-text.ts";
import { evidenceText, newestProofs, type Proof } from "./evidence.ts";
import type { Freeze } from "./freeze.ts";
import { frozenAt } from "./frozen.ts";
import { hasReviewers } from "./protection.ts";
import type { Entry, GateRecord, Lock } from "./record.ts";
import { soakOf } from "./soak.ts";
import type { Standing } from "./standing.ts";

/** What a gate says. `wait` names the time from which it passes, in milliseconds since 1970, where that is known. */
export type GateVerdict =
  | { is: "pass"; reason: string }
  | { is: "wait"; reason: string; until: number | undefined }
  | { is: "refuse"; reason: string; mend: string }
  /** It does not hold, and `--break-glass` passes it all the same. */
  | { is: "bypassed"; reason: string };

export type GateName =
  | "bundle"
  | "attestation"
  | "after"
  | "evidence"
  | "lock"
  | "freeze"
  | "plan"
  | "protection"
  | "approval"
  | "checklist";

export interface Gate {
  name: GateName;
  verdict: GateVerdict;
}

/** The environment that comes before, as its ledger has it. */
export interface Before {
  environment: string;
  entries: readonly Entry[];
  standing: Standing;
  /** Its evidence records, oldest first, each with the digest that it is about. */
  evidence: readonly Proof[];
}

/** One of the six points that a release is held against. `unknown`: nothing here can tell, and it stops nothing. */
export interface ChecklistPoint {
  point: string;
  state: "holds" | "open" | "unknown";
  reason: string;
}

/** What ledgers and configuration say about deploying a digest. */
export interface KnownFacts {
  environment: string;
  /** Milliseconds since 1970. */
  now: number;
  digest: Digest;
  /** How the bundle was named on the command line, for commands that go on with it; nothing for the commit's own. */
  bundle?: string;
  before: Before | undefined;
  /** Milliseconds. */
  soakMs: number;
  /** Names of evidence that the environment before must have. */
  evidence: readonly string[];
  standing: Standing;
  locks: readonly Lock[];
  freeze: readonly Freeze[];
  reviewers: Reviewing;
  approvals: Approvals;
  checklist: { required: boolean; points: readonly ChecklistPoint[] };
}

/** Everything that gates look at; nothing of it is looked up while they do. */
export interface GateFacts extends KnownFacts {
  /** Why the bundle's content is not what its digest says; undefined where it is. */
  bundleFault: string | undefined;
  /** The attestation that is asked for, and what was found; undefined where none is. */
  attestation: { demand: AttestationDemand; found: Attestation } | undefined;
  /** The hash that was approved, and the one that holds now. */
  plan: { approved: string | undefined; now: string };
  protection: ProtectionFact;
  breakGlass: boolean;
}

/** Judges the gates that need no bundle and no plan, in the order in which people read them. */
export function judgeKnown(facts: KnownFacts): Gate[] {
  return [
    { name: "after", verdict: afterGate(facts) },
    { name: "evidence", verdict: evidenceGate(facts) },
    { name: "lock", verdict: lockGate(facts) },
    { name: "freeze", verdict: freezeGate(facts) },
    { name: "approval", verdict: approvalGate(facts) },
    { name: "checklist", verdict: checklistGate(facts) },
  ];
}

/** The order in which people read gates. */
const ORDER: readonly GateName[] = [
  ...(["bundle", "attestation", "after", "evidence", "lock", "freeze", "plan"] as const),
  ...(["protection", "approval", "checklist"] as const),
];

/** Judges every gate, in the order in which people read them. */
export function judgeGates(facts: GateFacts): Gate[] {
  const gates: Gate[] = [
    { name: "bundle", verdict: bundleGate(facts) },
    { name: "attestation", verdict: attestationGate(facts) },
    { name: "plan", verdict: planGate(facts) },
    { name: "protection", verdict: protectionGate(facts) },
    ...judgeKnown(facts),
  ];
  gates.sort((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
  return facts.breakGlass ? gates.map(broken) : gates;
}

/**
 * What `--break-glass` passes: order, soak, evidence, freeze, approval and checklist; never digest, attestation, lock,
 * protection or a stale plan.
 */
const BREAKABLE: ReadonlySet<GateName> = new Set(["after", "evidence", "freeze", "approval", "checklist"]);

function broken(gate: Gate): Gate {
  if (gate.verdict.is === "pass" || !BREAKABLE.has(gate.name)) return gate;
  return { ...gate, verdict: { is: "bypassed", reason: gate.verdict.reason } };
}

/** The gates that do not hold. */
export function notHolding(gates: readonly Gate[]): Gate[] {
  return gates.filter(({ verdict }) => verdict.is === "wait" || verdict.is === "refuse");
}

/** Whether a gate waits for nothing but people who are asked by the workflow that deploys. */
export function isToApprove({ name, verdict }: Gate): boolean {
  return name === "approval" && verdict.is === "wait";
}

/** Whether a deployment may begin: it may; later (`until` is the latest that is known); or not. */
export type Passage =
  | { is: "open" }
  | { is: "wait"; until: number | undefined; gates: readonly Gate[] }
  | { is: "shut"; gates: readonly Gate[] };

export function passageOf(gates: readonly Gate[]): Passage {
  const refusing = gates.filter(({ verdict }) => verdict.is === "refuse");
  if (refusing.length > 0) return { is: "shut", gates: refusing };
  const waiting = gates.filter(({ verdict }) => verdict.is === "wait");
  if (waiting.length === 0) return { is: "open" };
  const ends = waiting.map(({ verdict }) => (verdict.is === "wait" ? verdict.until : undefined));
  const known = ends.filter((end) => end !== undefined);
  return {
    is: "wait",
    until: known.length < ends.length ? undefined : Math.max(...known),
    gates: waiting,
  };
}

/** A gate as the ledger records it. */
export function recordOf({ name, verdict }: Gate): GateRecord {
  return { gate: name, verdict: verdict.is, reason: verdict.reason };
}

function bundleGate({ digest, bundleFault }: GateFacts): GateVerdict {
  if (bundleFault === undefined)
    return { is: "pass", reason: `the content is that of ${shortDigest(digest)}` };
  return { is: "refuse", reason: bundleFault, mend: "build the bundle again, and deploy that one" };
}

/** The option that names the same bundle again. */
function sameBundle({ bundle }: KnownFacts): string {
  return bundle === undefined ? "" : ` --bundle ${shellWord(bundle)}`;
}

function afterGate(facts: KnownFacts): GateVerdict {
  const { before, soakMs, digest, now } = facts;
  if (before === undefined) return { is: "pass", reason: "no environment comes before this one" };
  const { environment, entries } = before;
  const soak = soakOf(entries, digest, now);
  const mend = `deploy it there first: archi3-policy deploy --environment ${environment}${sameBundle(facts)}`;
  switch (soak.is) {
    case "never":
      return { is: "refuse", reason: `${shortDigest(digest)} was never healthy in ${environment}`, mend };
    case "bad":
      return {
        is: "refuse",
        reason: `${shortDigest(digest)} failed in ${environment}, or was rolled back there`,
        mend: "correct the policies, and promote what is healthy there",
      };
    case "inconclusive":
      return {
        is: "refuse",
        reason: `nobody could tell how healthy ${shortDigest(digest)} is in ${environment}`,
        mend: `measure again: archi3-policy verify --environment ${environment}`,
      };
    case "stayed": {
      if (soak.longestMs >= soakMs) {
        return { is: "pass", reason: `healthy in ${environment} for ${durationText(soak.longestMs)}` };
      }
      if (soak.lasts) {
        const reason = `healthy in ${environment} for ${durationText(soak.longestMs)} of ${durationText(soakMs)}`;
        return { is: "wait", reason, until: soak.sinceMs + soakMs };
      }
      return {
        is: "refuse",
        reason: `replaced in ${environment} after ${durationText(soak.longestMs)}, before its soak of ${durationText(soakMs)} was over`,
        mend: `promote what is healthy in ${environment} now`,
      };
    }
  }
}

function evidenceGate({ before, evidence, digest }: KnownFacts): GateVerdict {
  if (evidence.length === 0) return { is: "pass", reason: "none is asked for" };
  const proofs = newestProofs(before?.evidence ?? [], digest).filter(({ name }) => evidence.includes(name));
  const open = evidence.flatMap((name) => {
    const proof = proofs.find((one) => one.name === name);
    if (proof === undefined) return [{ name, said: `${name} is missing` }];
    return proof.result === "pass" ? [] : [{ name, said: `${name} failed` }];
  });
  const where = before?.environment ?? "";
  if (open.length === 0)
    return { is: "pass", reason: `passed in ${where}: ${proofs.map(evidenceText).join("; ")}` };
  return {
    is: "refuse",
    reason: `in ${where}: ${open.map(({ said }) => said).join(", ")}`,
    mend: evidenceMend(
      open.map(({ name }) => name),
      before,
      digest,
    ),
  };
}

function evidenceMend(names: readonly string[], before: Before | undefined, digest: Digest): string {
  const [first, ...others] = names;
  const also = others.length === 0 ? "" : `, and the same for ${others.join(", ")}`;
  return `attach it when it passes: archi3-policy evidence --environment ${before?.environment ?? ""}${aboutOf(before, digest)} --name ${first} --result pass${also}`;
}

/** Evidence is about what is live, unless the command says which deployment is meant. */
function aboutOf(before: Before | undefined, digest: Digest): string {
  if (before === undefined) return "";
  const { deployments, current } = before.standing;
  if (deployments.get(current ?? "")?.intent.digest === digest) return "";
  const own = [...deployments.values()].filter(({ intent }) => intent.digest === digest).at(-1);
  return own === undefined ? "" : ` --deployment-id ${own.id}`;
}

function lockGate({ environment, standing, locks, digest, now }: KnownFacts): GateVerdict {
  const mend = `archi3-policy unlock --environment ${environment} --reason "…"`;
  const lock = locks.find(({ until }) => until === undefined || Date.parse(until) > now);
  if (lock !== undefined) {
    const end = lock.until === undefined ? "" : ` until ${lock.until}`;
    return { is: "refuse", reason: `locked by ${lock.owner}${end}: ${lock.reason}`, mend };
  }
  const { hold, refused } = standing.stops;
  if (hold !== undefined) return { is: "refuse", reason: `held since the rollback ${hold.id ?? ""}`, mend };
  const failed = refused.get(digest);
  if (failed === undefined) return { is: "pass", reason: "no lock" };
  return { is: "refuse", reason: `${shortDigest(digest)} failed here as ${failed}`, mend };
}

function freezeGate({ freeze, now }: KnownFacts): GateVerdict {
  const frozen = frozenAt(freeze, now);
  if (frozen === undefined) return { is: "pass", reason: "no freeze" };
  return { is: "wait", reason: `frozen: ${frozen.reason}`, until: frozen.until };
}

function planGate(facts: GateFacts): GateVerdict {
  const { plan, environment } = facts;
  if (plan.approved === undefined && isBoundToPlan(facts)) {
    return {
      is: "refuse",
      reason: "nobody knows which plan was approved: --plan-hash is missing",
      mend: `hand in the hash that the job before the approval printed: archi3-policy plan --environment ${environment}${sameBundle(facts)}`,
    };
  }
  if (plan.approved === undefined) return { is: "pass", reason: `plan ${plan.now.slice(0, 12)}` };
  if (plan.approved === plan.now) return { is: "pass", reason: `plan ${plan.now.slice(0, 12)}, as approved` };
  return {
    is: "refuse",
    reason: `the plan is stale: ${plan.approved.slice(0, 12)} was approved, ${plan.now.slice(0, 12)} holds now`,
    mend: isBoundToPlan(facts)
      ? "run all jobs of the workflow again, not the failed ones alone, so that it is planned and approved anew"
      : `look at the plan as it is now: archi3-policy plan --environment ${environment}${sameBundle(facts)}`,
  };
}

/** Whether an approval stands behind this deployment, which is worth nothing without what was approved. */
function isBoundToPlan({ reviewers, approvals, breakGlass }: GateFacts): boolean {
  const wasAsked = approvals.is === "read" || approvals.is === "unread";
  return hasReviewers(reviewers) && wasAsked && !breakGlass;
}

function checklistGate({ checklist }: KnownFacts): GateVerdict {
  const open = checklist.points.filter(({ state }) => state === "open");
  const unknown = checklist.points.filter(({ state }) => state === "unknown");
  if (open.length === 0) {
    const names = unknown.map(({ point }) => point).join(", ");
    return { is: "pass", reason: names === "" ? "every point holds" : `no open point; unknown: ${names}` };
  }
  const reason = `open: ${open.map(({ point, reason }) => `${point} (${reason})`).join("; ")}`;
  if (!checklist.required) return { is: "pass", reason: `not required; ${reason}` };
  return { is: "refuse", reason, mend: "close the open points" };
}
