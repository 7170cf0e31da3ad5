import { createHash } from "node:crypto";
import { lstatSync, readlinkSync } from "node:fs";
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

/**
 * Files that are not as the commit that is checked out has them: changed, staged, deleted, or not tracked and not
 * ignored; also where the index says that git shall not look. Relative to the root, with forward slashes, sorted.
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
  if (!status.ok) throw untold(root, status.why);
  const lines = status.stdout.toString("utf8").split("\0");
  const told = lines.flatMap((line) => (line === "" ? [] : [line.slice(STATE_WIDTH)]));
  return [...new Set([...told, ...changedUnseen(root)])].sort();
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

/** An entry of the index whose file git does not look at. */
interface Unseen {
  file: string;
  isLink: boolean;
  /** Of the content in the index. */
  id: string;
  /** Left out of the working tree (`skip-worktree`), as all that a sparse checkout leaves out. */
  maybeAbsent: boolean;
}

/**
 * Files that differ from the index, while that says that they do not (`git update-index --assume-unchanged`) or are left
 * out (`--skip-worktree`): `git status` believes it.
 */
function changedUnseen(root: string): string[] {
  const listed = git(root, ["ls-files", "-z", "-v", "--stage"]);
  if (!listed.ok) throw untold(root, listed.why);
  const unseen = parseUnseen(listed.stdout.toString("utf8"));
  const states = unseen.map((entry) => ({ entry, state: stateOf(join(root, entry.file), entry) }));
  const files = states.flatMap(({ entry, state }) => (state === "file" ? [entry] : []));
  const changed = states.flatMap(({ entry, state }) => (state === "changed" ? [entry.file] : []));
  return [...changed, ...otherContents(root, files)];
}

/** Reads `git ls-files -z -v --stage`: a small letter is `assume-unchanged`, an S is `skip-worktree`. */
function parseUnseen(listed: string): Unseen[] {
  return [...listed.matchAll(/([a-z]|S) (100|120)\d{3} ([0-9a-f]+) \d\t([^\0]+)\0|[^\0]*\0/g)].flatMap(
    ([, tag, type, id, file]) =>
      tag === undefined || id === undefined || file === undefined
        ? []
        : [{ file, id, isLink: type === "120", maybeAbsent: /s/i.test(tag) }],
  );
}

/** `file`: its content is to be compared. */
function stateOf(path: string, { isLink, id, maybeAbsent }: Unseen): "same" | "changed" | "file" {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return maybeAbsent ? "same" : "changed";
  if (!isLink) return found.isFile() ? "file" : "changed";
  if (!found.isSymbolicLink()) return "changed";
  const text = readlinkSync(path, "buffer");
  const hash = createHash(id.length === SHA256_DIGITS ? "sha256" : "sha1");
  return hash.update(`blob ${text.length}\0`).update(text).digest("hex") === id ? "same" : "changed";
}

const SHA256_DIGITS = 64;

/** Git reads them itself: it may keep other line ends, or pointers in their place. */
function otherContents(root: string, entries: readonly Unseen[]): string[] {
  if (entries.length === 0) return [];
  const quoted = entries.map(
    ({ file }) => `"${file.replaceAll(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"\n`,
  );
  const hashed = git(root, ["hash-object", "--stdin-paths"], quoted.join(""));
  if (!hashed.ok) throw untold(root, hashed.why);
  const ids = hashed.stdout.toString("latin1").split("\n");
  return entries.flatMap(({ file, id }, at) => (ids[at] === id ? [] : [file]));
}
