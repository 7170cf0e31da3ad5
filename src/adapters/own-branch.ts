import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { PolicyError } from "../errors.ts";
import type { Git } from "./git-runner.ts";
import { branchError } from "./ledger-error.ts";
import { removeLeftover, withLockFile } from "./lock-file.ts";

/** What a test may do between two steps of a writer; a process is killed there. */
export type Step = "written" | "locked" | "published" | "noted";

/** A branch that this tool alone writes, and only ever continues: a ledger's, or the monitor's. */
export interface OwnBranch {
  /**
   * Brings its present state into this repository.
   * @throws {PolicyError} with the code of its place
   */
  refresh(freshness: "required" | "wanted"): Promise<Refreshed>;
  /**
   * Puts a commit on exactly its parent. That the answer is a failure does not say that it did not take place: a remote
   * may have lost its answer.
   * @param parent undefined for the first commit
   */
  publish(commit: string, parent: string | undefined): Promise<Published>;
}

/** Where the branch stands in this repository, and how old that is, as `LedgerView` says it. */
export interface Refreshed {
  ref: string;
  staleSince: string | undefined;
}

export type Published =
  | { is: "published" }
  /** `passing`: another one was writing, and trying again may succeed. */
  | { is: "failed"; error: PolicyError; passing: boolean };

/** What a branch is called, by git, on disk and in messages. */
export interface BranchNames {
  /** At the remote, or here where there is none: `policy-ledger/production`. */
  branch: string;
  /** The ref of what was fetched last: `refs/archi3/ledger/production`. */
  fetched: string;
  /** Begins the names of its files in our folder; no other branch's. */
  file: string;
  /** What it holds, without an article: `ledger of production`. */
  what: string;
  /** Of what kind that is: `ledger`. */
  kind: string;
  code: `E_${string}`;
}

/** Where this tool keeps what belongs to a repository: in the git folder that all its working trees share. */
export interface BranchPlace extends BranchNames {
  git: Git;
  /** The git folder that linked working trees share. */
  commonDir: string;
  /** How long to wait for another process of this machine, in milliseconds. */
  waitMs: number;
  step: (step: Step) => void | Promise<void>;
}

/** Git's own lock of a ref that is older was left by a process that died: git holds one for milliseconds. */
const LEFTOVER_MS = 10_000;
const POLL_MS = 50;

/** The branch's ref, there or here. */
export function headOf({ branch }: BranchNames): string {
  return `refs/heads/${branch}`;
}

export function ownFolder({ commonDir }: BranchPlace): string {
  return join(commonDir, "archi3-policy");
}

/** Runs an action as the only process of this machine that writes this branch, with git's own leftover lock cleared. */
export function whileLocked<T>(place: BranchPlace, ref: string, action: () => Promise<T>): Promise<T> {
  const options = {
    what: `the ${place.what}`,
    code: place.code,
    waitMs: place.waitMs,
    onHeld: () => place.step("locked"),
  };
  return withLockFile(join(ownFolder(place), `${place.file}.lock`), options, () => {
    clearLeftover(place, ref);
    return action();
  });
}

function clearLeftover({ commonDir }: BranchPlace, ref: string): void {
  removeLeftover(join(commonDir, `${ref}.lock`), LEFTOVER_MS);
}

/** True when git says that another process holds the lock of a ref, or moved it just now. */
export function isContention(complaint: string): boolean {
  return (
    isLocked(complaint) ||
    /cannot lock ref .*(is at \S+ but expected|reference already exists)/.test(complaint)
  );
}

function isLocked(complaint: string): boolean {
  return /\.lock': File exists/.test(complaint);
}

/** Moves a ref from one commit to another, if it stands at the one; waits while another git holds its lock. */
export async function moveRef(
  place: BranchPlace,
  ref: string,
  to: string,
  from: string | undefined,
): Promise<string | undefined> {
  const end = performance.now() + LEFTOVER_MS + 1_000;
  for (;;) {
    // An empty old value: the ref must not exist.
    const moved = await place.git.run({ args: ["update-ref", "--no-deref", ref, to, from ?? ""] });
    if (moved.ok) return undefined;
    if (!isLocked(moved.stderr) || performance.now() > end) return moved.why;
    await sleep(POLL_MS);
    clearLeftover(place, ref);
  }
}

/** Of a repository without a remote: its own branch. */
export class LocalBranch implements OwnBranch {
  readonly ref: string;
  readonly #place: BranchPlace;

  constructor(place: BranchPlace) {
    this.#place = place;
    this.ref = headOf(place);
  }

  async refresh(): Promise<Refreshed> {
    return { ref: this.ref, staleSince: undefined };
  }

  async publish(commit: string, parent: string | undefined): Promise<Published> {
    const why = await whileLocked(this.#place, this.ref, () =>
      moveRef(this.#place, this.ref, commit, parent),
    );
    if (why === undefined) return { is: "published" };
    const { code, what } = this.#place;
    const error = branchError(code, {
      what: `cannot write the ${what}`,
      where: this.ref,
      why,
      mend: "nothing was recorded; mend what git reports, and run the command again",
    });
    return { is: "failed", error, passing: false };
  }
}
