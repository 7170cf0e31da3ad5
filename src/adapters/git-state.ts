import { failed, git } from "./git-process.ts";

/** What git knows of a working tree, beyond its commits. */
export interface CheckoutState {
  /** The branch that is checked out, as `refs/heads/main`; undefined for a commit by itself. */
  ref: string | undefined;
  /** The URL of the remote `origin`, as it stands in the configuration; undefined without one. */
  remote: string | undefined;
}

/** Reads what a checkout is of. */
export function checkoutState(root: string): CheckoutState {
  const said = (...args: string[]) => {
    const answer = git(root, args);
    const text = answer.stdout.toString("utf8").trim();
    return answer.ok && text !== "" ? text : undefined;
  };
  return {
    ref: said("symbolic-ref", "--quiet", "HEAD"),
    remote: said("config", "--get", "remote.origin.url"),
  };
}

/**
 * Files that are not as the commit that is checked out has them: changed, staged, deleted, or not tracked and not
 * ignored. Relative to the root, with forward slashes, sorted.
 * @throws {PolicyError} `E_GIT` (exit 4)
 */
export function uncommittedFiles(root: string): string[] {
  const status = git(root, [
    // A program of the user's that watches the files would be asked, and be believed.
    "-c",
    "core.fsmonitor=false",
    "status",
    "--porcelain=v1",
    "-z",
    "--untracked-files=all",
    "--ignore-submodules=none",
    // Without it a renamed file is told as two names, of which only one has a state.
    "--no-renames",
  ]);
  if (!status.ok) {
    throw failed(
      "cannot tell what is committed",
      root,
      status.why,
      "run `git status` there and correct what it reports",
    );
  }
  const lines = status.stdout.toString("utf8").split("\0");
  return lines.flatMap((line) => (line === "" ? [] : [line.slice(STATE_WIDTH)])).sort();
}

/** Two letters and a space stand before each name. */
const STATE_WIDTH = 3;
