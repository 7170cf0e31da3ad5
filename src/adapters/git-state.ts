import { lstatSync } from "node:fs";
import { join } from "node:path";
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

/** A file that is not as the commit that is checked out has it. */
export interface UncommittedFile {
  /** Relative to the root, with forward slashes. */
  file: string;
  /** The flag in the index by which git does not look at it; it may be as committed. */
  unseenBy?: "assume-unchanged" | "skip-worktree";
}

/**
 * Files that are not as the commit that is checked out has them: changed, staged, deleted, or not tracked and not
 * ignored; also those that the index tells git not to look at. Sorted.
 * @throws {PolicyError} `E_GIT` (exit 4)
 */
export function uncommittedFiles(root: string): UncommittedFile[] {
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
  if (!status.ok) throw untold(root, status.why);
  const lines = status.stdout.toString("utf8").split("\0");
  const told = lines.flatMap((line) => (line === "" ? [] : [{ file: line.slice(STATE_WIDTH) }]));
  const byName = new Map([...told, ...unseenFiles(root)].map((one) => [one.file, one]));
  return [...byName.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}

/**
 * The part of a path that is a symbolic link which git tracks; undefined where none is.
 * @param path relative to the root, with forward slashes
 * @throws {PolicyError} `E_GIT` (exit 4)
 */
export function trackedLinkIn(root: string, path: string): string | undefined {
  const names = path.split("/");
  const parts = names.map((_, index) => names.slice(0, index + 1).join("/"));
  const listed = git(root, ["--literal-pathspecs", "ls-files", "--stage", "-z", "--", ...parts]);
  if (!listed.ok) throw untold(root, listed.why);
  const entries = listed.stdout.toString("utf8").split("\0");
  const links = entries.flatMap((entry) => /^120000 [^\t]*\t([\s\S]*)$/.exec(entry)?.[1] ?? []);
  return parts.find((part) => links.includes(part));
}

function untold(root: string, why: string) {
  const mend = "run `git status` there and correct what it reports";
  return failed("cannot tell what is committed", root, why, mend);
}

/** Two letters and a space stand before each name. */
const STATE_WIDTH = 3;

/** Files that `git status` does not look at, since the index says so: nobody knows whether they are as committed. */
function unseenFiles(root: string): UncommittedFile[] {
  const listed = git(root, ["ls-files", "-z", "-v"]);
  if (!listed.ok) throw untold(root, listed.why);
  const entries = listed.stdout.toString("utf8").split("\0");
  return entries.flatMap((entry): UncommittedFile[] => {
    const [, tag, file] = /^([a-z]|S) ([\s\S]+)$/.exec(entry) ?? [];
    if (tag === undefined || file === undefined) return [];
    if (!/s/i.test(tag)) return [{ file, unseenBy: "assume-unchanged" }];
    // A sparse checkout flags what it leaves out.
    const isThere = lstatSync(join(root, file), { throwIfNoEntry: false }) !== undefined;
    return isThere ? [{ file, unseenBy: "skip-worktree" }] : [];
  });
}
