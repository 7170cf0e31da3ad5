import type { EnvironmentConfig } from "../config/environment.ts";
import { type ExitStatus, PolicyError } from "../errors.ts";
import type { Check } from "../health/check.ts";
import type { Measurement } from "../health/verdict.ts";
import type { Digest, FileSet } from "../release/digest.ts";
import type { Ledger } from "../release/ledger.ts";
import { type PhaseMoment, Phases } from "../release/phases.ts";
import type { Author, CheckRecord, Entry, Holder, LedgerRecord, Phase } from "../release/record.ts";
import type { Target } from "../release/target.ts";
import type { Log } from "../report/log.ts";

/** What a check is asked about. */
export interface Subject {
  environment: string;
  id: string;
  digest: Digest;
  effectiveDigest: Digest;
  /** What a query gave before the activation, by the check's name. */
  before: ReadonlyMap<string, number>;
  /**
   * The policies that are live, read from the ledger only when a check asks for them.
   * @throws {PolicyError} `E_LEDGER` (exit 4)
   */
  effective(): Promise<FileSet>;
}

/** Measures health. Nothing here throws: what cannot be measured is a measurement that says so. */
export interface Health {
  measure(check: Check, subject: Subject): Promise<Measurement>;
  /** The values that relative checks compare with, before anything is activated. */
  baseline(checks: readonly Check[]): Promise<Map<string, number>>;
}

/** Everything that a deployment touches, handed in. */
export interface World {
  environment: EnvironmentConfig;
  ledger: Ledger;
  target: Target;
  health: Health;
  holder: Holder;
  author: Author;
  /** Whether the holder of an open deployment still works on it. */
  isAlive(record: LedgerRecord): Promise<boolean>;
  /** Milliseconds since 1970. */
  now(): number;
  sleep(ms: number): Promise<void>;
  /** Told of every step as it begins, for people who wait. */
  progress(step: string | undefined): void;
  /** Told of what happens; absent where no log for machines is written. */
  log?: Log;
  /** Called around every effect, by its name; tests stop the process here. */
  observe(moment: string): Promise<void>;
}

/** How a command on an environment ended. */
export interface Outcome {
  status: ExitStatus;
  /** What happened: an event, or why nothing did. */
  result:
    | "already-live"
    | "healthy"
    | "inconclusive"
    | "rolled-back"
    | "failed"
    | "superseded"
    | "refused"
    | "interrupted";
  /** The deployment that this command began; undefined where it began none. */
  id: string | undefined;
  /** The deployment that is live now: as the ledger says, or the target where the ledger cannot know. */
  live: string | undefined;
  /** What the ledger says, where a person has to act and what is live is another story. */
  recorded?: string;
  /** Why, in one sentence. */
  why: string;
  /** What to type next; undefined where nothing is to be done. */
  next: string | undefined;
  /** What the checks said of the deployment that this command began. */
  checks: readonly CheckRecord[];
  /** What they said of the one that was restored in its place. */
  restored: readonly CheckRecord[];
}

/** A command that may not begin, or that was overtaken: ends 3, and its message says by what. */
export class Refusal extends Error {
  readonly result: "refused" | "superseded";
  readonly next: string | undefined;

  constructor(result: "refused" | "superseded", why: string, next: string | undefined) {
    super(why);
    this.result = result;
    this.next = next;
  }
}

/** What a reason is where nobody gave one. */
export const NO_REASON = "none given";

/** Time beyond the checks in which a deployment is over, or its holder is gone. Milliseconds. */
const GRACE_MS = 15 * 60_000;

/**
 * By when a deployment is over. The last measurement begins when the bake ends, and takes as long as its checks may: twice
 * the longest timeout, since a check may ask two things.
 * @param bakes false where checks run once
 */
export function deadlineOf(
  now: number,
  { bake, checks }: EnvironmentConfig["verify"],
  bakes: boolean,
): string {
  const longest = Math.max(0, ...checks.map((check) => ("timeout" in check ? check.timeout : 0)));
  const measuring = bake.initialDelay + (bakes ? bake.duration : 0) + 2 * longest;
  return new Date(now + measuring + GRACE_MS).toISOString();
}

/** The error's own words, for a record. */
export function reasonOf(error: unknown): string {
  if (error instanceof PolicyError) {
    const { what, where, why } = error.parts;
    return [what, where, why].filter((part) => part !== undefined).join(": ");
  }
  return error instanceof Error ? error.message : String(error);
}

/**
 * Times the phases of a deployment by a clock that nobody sets, and tells the log of each.
 * @param first the phase that runs already
 * @param known `began`: when it did, in milliseconds of `performance.now()`
 */
export function timedPhases(
  first: Phase,
  environment: string,
  log: Log | undefined,
  known: { deployment?: string; began?: number | undefined } = {},
): Phases {
  const tell = (moment: PhaseMoment) => {
    const about = { environment, deployment: moment.deployment, phase: moment.phase };
    if (moment.is === "started") log?.({ event: "phase-started", ...about });
    else log?.({ event: "phase-ended", ...about, "duration-ms": Math.round(moment.ms) });
  };
  return new Phases(first, () => performance.now(), tell, known);
}

/** An entry's id; intents have one. */
export function idOf({ id, epoch }: Entry): string {
  return id ?? `#${epoch}`;
}
