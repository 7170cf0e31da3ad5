import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { outsideError } from "../errors.ts";
import type { FileChange } from "../policy/changes.ts";
import { parseChanges } from "./git-diff.ts";

/** The root of the git working tree that holds a folder, or undefined outside of one. */
export function gitRoot(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    // A folder in the main working tree, a file in a linked one and in a submodule.
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return undefined;
  }
}

/**
 * The variables by which a hook's git names another repository than the folder that is asked about (`git rev-parse
 * --local-env-vars`). Others, such as a configuration of the user's, hold here too.
 */
const LOCAL_VARIABLES: ReadonlySet<string> = new Set(
  [
    "ALTERNATE_OBJECT_DIRECTORIES",
    "COMMON_DIR",
    "CONFIG",
    "CONFIG_COUNT",
    "CONFIG_PARAMETERS",
    "DIR",
    "GRAFT_FILE",
    "IMPLICIT_WORK_TREE",
    "INDEX_FILE",
    "INTERNAL_SUPER_PREFIX",
    "NO_REPLACE_OBJECTS",
    "OBJECT_DIRECTORY",
    "PREFIX",
    "REPLACE_REF_BASE",
    "SHALLOW_FILE",
    "WORK_TREE",
  ].map((name) => `GIT_${name}`),
);

/** The environment that git is run with: what a hook handed down names no other repository, and nothing is asked. */
export function environmentOfGit(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !LOCAL_VARIABLES.has(name));
  return {
    ...Object.fromEntries(inherited),
    // It never asks, never takes a lock for its own convenience, and reads what was committed, not what replaces it.
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    LC_ALL: "C",
    ...more,
  };
}

interface Answer {
  ok: boolean;
  stdout: Buffer;
  /** Why it failed. */
  why: string;
}

const LARGEST_ANSWER = 1024 * 1024 * 1024;

function git(folder: string, args: readonly string[], input?: string): Answer {
  const result = spawnSync("git", ["-C", folder, ...args], {
    encoding: "buffer",
    maxBuffer: LARGEST_ANSWER,
    env: environmentOfGit(),
    ...(input === undefined ? {} : { input: Buffer.from(input) }),
  });
  return {
    ok: result.error === undefined && result.status === 0,
    stdout: result.stdout ?? Buffer.alloc(0),
    why: result.error?.message ?? result.stderr.toString("utf8").trim(),
  };
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
  throw outsideError("E_GIT", {
    what: "cannot list the files of the repository",
    where: folder,
    why: listed.why,
    mend: "run `git status` there and mend what it reports",
  });
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
    const named = git(this.root, [
      "rev-parse",
      "--verify",
      "--quiet",
      "--end-of-options",
      `${revision}^{commit}`,
    ]);
    const id = named.stdout.toString("utf8").trim();
    if (!named.ok || id === "") return undefined;
    // Other commands hide the parents that a shallow clone has not got.
    const raw = git(this.root, ["cat-file", "commit", id]);
    if (!raw.ok) return undefined;
    const [head = ""] = raw.stdout.toString("latin1").split("\n\n", 1);
    const parents = [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? "");
    return { id, parents };
  }

  /** True when a commit's tree can be read. */
  has(commit: string): boolean {
    return git(this.root, ["cat-file", "-e", `${commit}^{tree}`]).ok;
  }

  /** Why git cannot work here at all (it is missing, or distrusts the folder's owner); undefined where it can. */
  trouble(): string | undefined {
    const asked = git(this.root, ["rev-parse", "--git-dir"]);
    return asked.ok ? undefined : asked.why;
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
   * What differs between a commit and the working tree; files that git does not track are not among it.
   * @throws {PolicyError} `E_GIT` (exit 4)
   */
  changesSince(commit: string): FileChange[] {
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
      "--unified=0",
      "--inter-hunk-context=0",
      "--patch-with-raw",
      "-z",
      "--no-abbrev",
      "--end-of-options",
      commit,
      "--",
    ]);
    if (!compared.ok) throw unreadable(this.root, compared.why);
    return parseChanges(compared.stdout.toString("utf8"));
  }

  /**
   * Brings single commits, without the history behind them, from the remote `origin`.
   * @param authorization the value of an HTTP header, handed to git by its environment only
   * @param timeoutMs how long it may take
   * @returns why it failed, or undefined
   */
  fetch(
    commits: readonly string[],
    options: { server: string; authorization?: string; timeoutMs: number },
  ): Promise<string | undefined> {
    const { server, authorization, timeoutMs } = options;
    const credentials =
      authorization === undefined
        ? {}
        : {
            GIT_CONFIG_COUNT: "2",
            GIT_CONFIG_KEY_0: `http.${server}/.extraheader`,
            // An empty value first takes back what the checkout may have left in the clone: two headers are refused.
            GIT_CONFIG_VALUE_0: "",
            GIT_CONFIG_KEY_1: `http.${server}/.extraheader`,
            GIT_CONFIG_VALUE_1: `Authorization: ${authorization}`,
          };
    const args = ["-C", this.root, "fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--depth=1"];
    return new Promise((resolve) => {
      const child = spawn(
        "git",
        [...args, "--no-recurse-submodules", "--end-of-options", "origin", ...commits],
        {
          env: environmentOfGit(credentials),
          stdio: ["ignore", "ignore", "pipe"],
          timeout: timeoutMs,
          killSignal: "SIGKILL",
        },
      );
      let why = "";
      child.stderr.setEncoding("utf8").on("data", (text: string) => {
        why = `${why}${text}`.slice(-2_000);
      });
      child.on("error", (error) => resolve(error.message));
      child.on("close", (status, signal) => {
        if (status === 0) resolve(undefined);
        else resolve(signal === null ? why.trim() : `git fetch took longer than ${timeoutMs / 1000} s`);
      });
    });
  }
}

function unreadable(root: string, why: string) {
  return outsideError("E_GIT", {
    what: "cannot read the repository's history",
    where: root,
    why,
    mend: "run `git fsck` there and mend what it reports",
  });
}
