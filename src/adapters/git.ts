import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FileChange } from "../policy/changes.ts";
import { parseChanges } from "./git-diff.ts";
import { askRemote, failed, git, type Remote } from "./git-process.ts";

/** The root of the git working tree that holds a folder, or undefined outside of one. */
export function gitRoot(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    // A folder in the main working tree, a file in a linked one and in a submodule.
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return undefined;
  }
}

/**
 * What git tracks below a folder, and what it would track, relative to the folder.
 * @throws {PolicyError} `E_GIT` (exit 4)
 */
export function trackedFiles(folder: string): string[] {
  const listed = git(folder, [
    "ls-files",
    "-z",
    "--cached",
    "--others",
    "--exclude-standard",
    "--deduplicate",
    "--",
    ".",
  ]);
  if (listed.ok)
    return listed.stdout
      .toString("utf8")
      .split("\0")
      .filter((name) => name !== "");
  throw failed(
    "cannot list the files of the repository",
    folder,
    listed.why,
    "run `git status` there and mend what it reports",
  );
}

/** A commit as it was made: its parents too where the history behind it was not fetched. */
export interface Commit {
  id: string;
  parents: readonly string[];
}

/** One entry of a commit's tree. */
export interface TreeEntry {
  /** As git writes it: `100644`, `120000` for a symbolic link, `160000` for a submodule. */
  mode: string;
  id: string;
  /** Bytes; 0 for a submodule. */
  size: number;
}

/** A git repository that is there: reads its objects, and changes nothing but what {@link Repository.fetch} brings. */
export class Repository {
  /** The working tree's folder. */
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** The commit that a revision names (a hash, a branch, a tag, `HEAD`); undefined when it names none that is here. */
  commit(revision: string): Commit | undefined {
    // Each line of the input is asked for.
    if (/[\n\r\0]/.test(revision)) return undefined;
    // Other commands hide the parents that a shallow clone has not got.
    const { stdout } = git(this.root, ["cat-file", "--batch"], `${revision}^{commit}\n`);
    const [, id, size] = /^([0-9a-f]+) commit (\d+)\n/.exec(stdout.toString("latin1", 0, 200)) ?? [];
    if (id === undefined) return undefined;
    const start = stdout.indexOf("\n") + 1;
    const [head = ""] = stdout.toString("latin1", start, start + Number(size)).split("\n\n", 1);
    const parents = [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? "");
    return { id, parents };
  }

  /** Those of some commits (full ids) whose trees cannot be read. */
  missing(commits: readonly string[]): string[] {
    const asked = commits.map((id) => `${id}^{tree}\n`).join("");
    const lines = git(this.root, ["cat-file", "--batch-check"], asked).stdout.toString("latin1").split("\n");
    return commits.filter((_, at) => !/^[0-9a-f]+ tree \d+$/.test(lines[at] ?? ""));
  }

  /** @throws {PolicyError} `E_GIT` (exit 4) where git cannot work at all: it is not there, or distrusts the folder */
  assertUsable(): void {
    const asked = git(this.root, ["rev-parse", "--git-dir"]);
    if (!asked.ok) throw unreadable(this.root, asked.why);
  }

  /** True when the history ends before its beginning, so that a merge base may be missed. */
  isShallow(): boolean {
    return (
      git(this.root, ["rev-parse", "--is-shallow-repository"]).stdout.toString("utf8").trim() !== "false"
    );
  }

  /** The best common ancestor of two commits, as far as the history that is here shows one. */
  mergeBase(one: string, other: string): string | undefined {
    const found = git(this.root, ["merge-base", "--end-of-options", one, other]);
    return found.ok ? found.stdout.toString("utf8").trim() : undefined;
  }

  /** The branch that a remote calls its default, as it was when it was cloned, such as `origin/main`. */
  defaultBranch(): string | undefined {
    const named = git(this.root, ["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]);
    if (named.ok) return named.stdout.toString("utf8").trim();
    return ["origin/main", "origin/master", "main", "master"].find((name) => this.commit(name) !== undefined);
  }

  /** The names of branches and tags that are here, as a person would type them. */
  names(): string[] {
    const kinds = ["refs/heads", "refs/remotes/origin", "refs/tags"];
    const listed = git(this.root, ["for-each-ref", "--format=%(refname:lstrip=2)", ...kinds]);
    const names = listed.stdout.toString("utf8").split("\n");
    return [
      ...new Set(
        names.filter((name) => name !== "").flatMap((name) => [name, name.replace(/^origin\//, "")]),
      ),
    ];
  }

  /** The entries of a commit's tree by their paths; undefined when the tree is not here. */
  entries(commit: string): Map<string, TreeEntry> | undefined {
    const listed = git(this.root, ["ls-tree", "-r", "-z", "-l", "--full-tree", commit]);
    if (!listed.ok) return undefined;
    const entries = new Map<string, TreeEntry>();
    for (const line of listed.stdout.toString("utf8").split("\0")) {
      const [, mode, id, size, path] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t([\s\S]*)$/.exec(line) ?? [];
      if (mode !== undefined && id !== undefined && path !== undefined)
        entries.set(path, { mode, id, size: Number(size) || 0 });
    }
    return entries;
  }

  /**
   * The contents of blobs by their ids, all of them by one process.
   * @throws {PolicyError} `E_GIT` (exit 4) when one cannot be read
   */
  blobs(ids: readonly string[]): Map<string, Buffer> {
    const blobs = new Map<string, Buffer>();
    if (ids.length === 0) return blobs;
    const read = git(this.root, ["cat-file", "--batch"], `${ids.join("\n")}\n`);
    let at = 0;
    for (const id of ids) {
      const end = read.stdout.indexOf("\n", at);
      const size = /^[0-9a-f]+ blob (\d+)$/.exec(read.stdout.toString("latin1", at, Math.max(at, end)))?.[1];
      if (size === undefined)
        throw unreadable(this.root, read.why === "" ? `there is no object ${id}` : read.why);
      const start = end + 1;
      blobs.set(id, read.stdout.subarray(start, start + Number(size)));
      at = start + Number(size) + 1;
    }
    return blobs;
  }

  /**
   * The paths that are not the same in a commit and in the working tree, and which of them are gone; files that git does
   * not track are not among them.
   * @throws {PolicyError} `E_GIT` (exit 4)
   */
  changedPaths(commit: string): { changed: Set<string>; gone: string[] } {
    const args = ["diff", "--no-ext-diff", "--no-relative", "--no-renames", "--name-status", "-z"];
    const compared = git(this.root, [...args, "--end-of-options", commit, "--"]);
    if (!compared.ok) throw unreadable(this.root, compared.why);
    const parts = compared.stdout.toString("utf8").split("\0");
    const rows = parts.flatMap((path, at) => (at % 2 === 0 ? [] : [{ status: parts[at - 1], path }]));
    return {
      changed: new Set(rows.map(({ path }) => path)),
      gone: rows.filter(({ status }) => status === "D").map(({ path }) => path),
    };
  }

  /**
   * What differs between a commit and the working tree, with the lines; files that git does not track are not among it.
   * @param paths pathspecs of what is wanted: all lines of a repository may be more than there is memory
   * @throws {PolicyError} `E_GIT` (exit 4)
   */
  changesSince(
    commit: string,
    paths: readonly string[],
    mostRenames: number = MOST_RENAMES,
  ): { changes: FileChange[]; renamesMissed: boolean } {
    const compared = git(this.root, [
      "diff",
      "--no-color",
      "--no-ext-diff",
      "--no-textconv",
      "--no-relative",
      "--submodule=short",
      // What is compared may call itself binary in its .gitattributes.
      "--text",
      "--find-renames",
      // Git's own limit is 1,000. The work grows with the square: so many files of 6 KB each take some ten seconds.
      `-l${mostRenames}`,
      // A file under the name of another is that other one; it is shown whole only where no line of it is left.
      "--break-rewrites=50%/100%",
      "--unified=0",
      "--inter-hunk-context=0",
      "--patch-with-raw",
      "-z",
      "--no-abbrev",
      "--end-of-options",
      commit,
      "--",
      ...paths,
    ]);
    if (!compared.ok) throw unreadable(this.root, compared.why);
    return {
      changes: parseChanges(compared.stdout),
      renamesMissed: compared.why.includes("rename detection was skipped"),
    };
  }

  /**
   * Brings single commits, without the history behind them, from the remote `origin`.
   * @returns why it failed, or undefined
   */
  async fetch(commits: readonly string[], remote: Remote): Promise<string | undefined> {
    const options = ["--quiet", "--no-tags", "--no-write-fetch-head", "--depth=1", "--no-recurse-submodules"];
    const asked = await askRemote(this.root, ["fetch", ...options], commits, remote);
    return asked.status === 0 ? undefined : asked.why;
  }

  /** Whether the remote `origin` has a branch or a tag of this name; undefined when it does not say. */
  async remoteHas(name: string, remote: Remote): Promise<boolean | undefined> {
    // Not a pattern, which could fit another name, nor a hash, of which a remote says nothing.
    if (/[*?[\\\s]/.test(name) || /^[0-9a-f]{7,}$/.test(name)) return undefined;
    const { status } = await askRemote(this.root, ["ls-remote", "--quiet", "--exit-code"], [name], remote);
    return status === 0 ? true : status === 2 ? false : undefined;
  }
}

/** Files that came, and as many that went, among which renamed ones are looked for. */
const MOST_RENAMES = 3_000;

function unreadable(root: string, why: string) {
  return failed("cannot read the repository", root, why, "run `git fsck` there and mend what it reports");
}
