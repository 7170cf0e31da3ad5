import { defined } from "../defined.ts";
import type { Digest } from "./digest.ts";

/** What a record says happened. `intent` opens a deployment; the next six close it or say more of it. */
export const EVENTS = [
  "intent",
  "healthy",
  "failed",
  "rolled-back",
  "inconclusive",
  "interrupted",
  "evidence",
  "lock",
  "unlock",
] as const;
export type Event = (typeof EVENTS)[number];

/** Whether policies went forward, or an earlier deployment was made live again. */
export type DeploymentKind = "deploy" | "rollback";

/** Where the policies of a deployment came from. */
export interface Source {
  /** `owner/name`, or a URL without credentials. */
  repository?: string;
  commit: string;
  ref?: string;
  "pull-request"?: number;
  /** True where the bundle says so and nobody could compare it with the commit. */
  unverified?: boolean;
}

/** Who carries a deployment out; as long as it lives, the deployment is in progress. */
export interface Holder {
  host: string;
  /** Where its number counts: the machine's start and the namespace of process numbers. Older records do not say it. */
  place?: string;
  pid: number;
  /** When the process began, as the system says it: a process id is used again. */
  started: string;
  /** In GitHub Actions. */
  run?: { repository: string; id: number; attempt: number };
}

/** What a gate said when a deployment began. */
export interface GateRecord {
  gate: string;
  verdict: "pass" | "wait" | "refuse" | "bypassed";
  reason: string;
}

/** One measurement that a verdict rests on. */
export interface CheckRecord {
  check: string;
  verdict: "pass" | "warn" | "fail" | "inconclusive" | "error";
  measurements: number;
  failures: number;
  /** The last value or answer, as people read it. */
  said?: string;
}

/** What a test or a person found about a deployment. */
export interface Evidence {
  name: string;
  result: "pass" | "fail";
  value?: number;
  /** sha256 of the report, and how it is called. */
  file?: { name: string; digest: Digest };
  url?: string;
}

/** How a deployment is that took the place of one that failed. */
export type Restored = "healthy" | "failed" | "inconclusive";

/** A stop of deployments. */
export interface Lock {
  reason: string;
  owner: string;
  /** ISO 8601; without it until `unlock`. */
  until?: string;
}

/** What validation found in the policies when their deployment began, in numbers. */
export interface ValidationRecord {
  policies: number;
  /** More than 0 only where the configuration lets errors pass. */
  errors: number;
  warnings: number;
  /** Findings that a comment or the baseline accepts. */
  suppressed: number;
}

/** What readers of the target saw while a release was made live. */
export interface ActivationRecord {
  /** How often it was read: before, again and again meanwhile, and after. */
  reads: number;
  /** How many of the reads showed neither what was live before nor the release, whole. */
  broken: number;
}

/** The phases of a deployment, as they follow each other; what they mean, the schema of records says. */
export const PHASES = [
  "validate",
  "read",
  "settle",
  "gates",
  "wait",
  "intent",
  "baseline",
  "stage",
  "activate",
  "verify",
  "record",
  "restore",
  "verify-restored",
] as const;
export type Phase = (typeof PHASES)[number];

/** How long the phases of a deployment took, in milliseconds: in an intent those before it, else those since. */
export type Timings = { [phase in Phase]?: number };

/**
 * One entry of the ledger, as `record.json` holds it (`schemas/record.schema.json`). `epoch` is its position, 1, 2, 3 …;
 * `id` is the deployment that it belongs to, `<environment>-<epoch of its intent>`.
 */
export interface LedgerRecord {
  format: "archi3-record/1";
  /** Random: by it a writer knows its own record again when an answer was lost. */
  nonce: string;
  epoch: number;
  /** ISO 8601, in UTC. */
  time: string;
  environment: string;
  event: Event;
  /** Not before any deployment. */
  id?: string;
  kind?: DeploymentKind;
  /** The bundle of its deployment: the record's tree holds it, but that of `rolled-back` holds what was restored. */
  digest?: Digest;
  "effective-digest"?: Digest;
  /** What was live before, by id. */
  previous?: string;
  /**
   * The deployment whose content a rollback makes live again; in `failed`, what is to be restored, so that the
   * deployment stays open until `rolled-back` says that it was. `empty` for the empty release.
   */
  restores?: string;
  /**
   * In a record that closes a deployment: what is live afterwards, by id; `empty` for the empty release, nothing where
   * nothing ever was.
   */
  live?: string;
  /** In `rolled-back`: what the checks say of what is live again; nothing for the empty release. */
  restored?: Restored;
  source?: Source;
  "plan-hash"?: string;
  gates?: readonly GateRecord[];
  "break-glass"?: boolean;
  /** In the intent of a deployment. */
  validation?: ValidationRecord;
  /** Who did it. */
  actor: string;
  approvers?: readonly string[];
  reason?: string;
  "run-url"?: string;
  holder?: Holder;
  /** ISO 8601: by then the deployment is over, or its holder is gone. */
  deadline?: string;
  timings?: Timings;
  /** In the record that follows an activation, where every read of the target gave an answer. */
  activation?: ActivationRecord;
  verification?: readonly CheckRecord[];
  /** Why it ended as it did, where the checks do not say so. */
  why?: string;
  evidence?: Evidence;
  lock?: Lock;
  tool: string;
}

/** What of a record decides what the next one may be; it stands in the commit's message too, so that a ledger of
 * thousands of records is read at once. */
export type Entry = Pick<
  LedgerRecord,
  | "epoch"
  | "time"
  | "event"
  | "id"
  | "kind"
  | "digest"
  | "effective-digest"
  | "previous"
  | "restores"
  | "live"
  | "restored"
> & {
  /** The commit that holds the record. */
  commit: string;
  /** Which evidence a record of it is, by name, so that only the newest has to be read; not every one says it. */
  "evidence-name"?: string;
};

/** In the place of an id: the release that holds no policies, which is restored where nothing healthy was before. */
export const EMPTY = "empty";

/** What a writer says; the ledger adds where it stands and when. */
export type RecordDraft = Omit<LedgerRecord, "format" | "nonce" | "epoch" | "time" | "environment" | "tool">;

/** Who writes a record. */
export type Author = Pick<LedgerRecord, "actor" | "run-url">;

/** What every record about a deployment says of it: which one it is, and what it brings. */
export function deploymentIn({ id, kind, digest, "effective-digest": effective }: Entry) {
  return defined({ id, kind, digest, "effective-digest": effective });
}

const CLOSING: ReadonlySet<Event> = new Set([
  "healthy",
  "failed",
  "inconclusive",
  "rolled-back",
  "interrupted",
]);

/** Whether a record says how a deployment ended; what is still to be restored keeps one open. */
export function closes({ event, restores }: Pick<Entry, "event" | "restores">): boolean {
  return CLOSING.has(event) && !(event === "failed" && restores !== undefined);
}
