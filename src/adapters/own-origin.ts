import { dirname } from "node:path";
import { realPath } from "./files.ts";
import { gitRoot } from "./git.ts";
import { git } from "./git-process.ts";
import { checkoutState } from "./git-state.ts";

/** Where the copy of this project that runs came from. */
export interface OwnOrigin {
  /** The URL of the remote that it was cloned from. */
  remote: string;
  /** The full commit that is checked out there. */
  commit: string;
  /** Whether a branch of the remote is known to hold it: else nobody can fetch it from there. */
  isPublished: boolean;
}

/** What a commit holds that others use as an action and as workflows. */
const PARTS = ["action.yml", "dist/action/index.js", ".github/workflows/promote.yml"];

/**
 * Where a program of this project lies in a clone of it: the commit, and whence it was cloned. Undefined for one that was
 * installed otherwise, such as below the node_modules of another repository.
 */
export function originOf(program: string): OwnOrigin | undefined {
  const file = realPath(program);
  const root = file === undefined ? undefined : gitRoot(dirname(file));
  if (root === undefined) return undefined;
  const { remote } = checkoutState(root);
  const commit = git(root, ["rev-parse", "--verify", "--quiet", "HEAD"]).stdout.toString("utf8").trim();
  const parts = git(root, ["ls-tree", "-r", "--name-only", "--full-tree", "HEAD", ...PARTS]);
  const held = parts.stdout
    .toString("utf8")
    .split("\n")
    .filter((name) => name !== "");
  const isOwn = held.length === PARTS.length && git(root, ["ls-files", "--error-unmatch", file ?? ""]).ok;
  if (remote === undefined || !/^[0-9a-f]{40,64}$/.test(commit) || !isOwn) return undefined;
  const holding = git(root, ["for-each-ref", "--count=1", `--contains=${commit}`, "refs/remotes/origin"]);
  return { remote, commit, isPublished: holding.stdout.length > 0 };
}
