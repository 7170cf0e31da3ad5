import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { PolicyError } from "../errors.ts";
import { environmentOfGit, WITHOUT_HOOKS } from "./git-process.ts";
import { branchError } from "./ledger-error.ts";
import type { OpenBranch } from "./open-branch.ts";

/** How often a push is tried again that met another one. */
const TRIES = 8;
const RETRY_MS = 25;

/** A commit that is to stand on top of what was read. */
export interface Swap<View> {
  commit: string;
  /** What was read. */
  view: View;
  /** Reads what stands there now, freshly. */
  read: () => Promise<View>;
  /** Whether the commit is in what stands there. */
  holds: (now: View) => boolean | Promise<boolean>;
  /** What cannot be told where the answer was lost and nothing can be read any more, and what to do. */
  unknown: { what: string; mend: string };
}

export type Swapped<View> =
  /** It stands there; `now` where it was found there after the answer was lost. */
  | { is: "done"; now: View | undefined }
  /** Somebody else was first. */
  | { is: "lost"; now: View };

/**
 * Puts a commit on exactly the head that was read. Whatever goes wrong, the branch is read again: only what stands there
 * says who won.
 * @throws {PolicyError} with the code of the branch (exit 4) when nothing was written, or nobody can tell
 */
export async function compareAndSwap<View extends { head: string | undefined }>(
  { place, branch }: Pick<OpenBranch, "place" | "branch">,
  swap: Swap<View>,
): Promise<Swapped<View>> {
  const { commit, view } = swap;
  for (let tries = 1; ; tries++) {
    const published = await branch.publish(commit, view.head);
    if (published.is === "published") return { is: "done", now: undefined };
    const now = await swap.read().catch((second: unknown) => {
      throw branchError(place.code, {
        ...swap.unknown,
        where: published.error.parts.where ?? place.git.folder,
        why: `${reasonOf(published.error)}; then: ${reasonOf(second)}`,
        cause: second,
      });
    });
    // Its id holds its nonce: where this commit stands, this writer won, whatever answer was lost.
    if (await swap.holds(now)) return { is: "done", now };
    if (now.head !== view.head) return { is: "lost", now };
    if (!published.passing || tries === TRIES) throw published.error;
    await sleep(RETRY_MS * tries);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof PolicyError ? (error.parts.why ?? error.message) : String(error);
}

/** Lets git pack what has come together, if it finds that worth while; nobody waits for it, and its failure is nobody's. */
export function packLater(folder: string): void {
  const child = spawn("git", ["-C", folder, ...WITHOUT_HOOKS, "gc", "--auto", "--quiet"], {
    env: environmentOfGit(),
    stdio: "ignore",
    detached: true,
    windowsHide: true,
  });
  child.on("error", () => {});
  child.unref();
}
