import { execFileSync } from "node:child_process";
import type { FileChange } from "./diff.ts";
import type { Repository, TreeEntry } from "./repository.ts";

/** Tells the stand-in of every commit, branch and tree that a real repository has, as if they had been pushed. */
export function push(folder: string, repository: Repository): void {
  const log = git(folder, "log", "--all", "--format=%H %T %P%x00%s%x00%x00");
  for (const entry of log.split("\0\0\n").filter((text) => text !== "")) {
    const [ids = "", message = ""] = entry.split("\0");
    const [sha = "", tree = "", ...parents] = ids.trim().split(" ");
    repository.addCommit({ sha, tree, parents, message });
    repository.addTree(tree, entriesOf(folder, tree));
  }
  const branches = git(folder, "for-each-ref", "--format=%(objectname) %(refname:lstrip=2)", "refs/heads");
  for (const [, sha = "", name = ""] of branches.matchAll(/^(\S+) (.+)$/gm)) repository.setBranch(name, sha);
}

/** The files in which two commits of a real repository differ, with their hunks, as GitHub shows them. */
export function difference(folder: string, from: string, to: string): FileChange[] {
  const diff = (...options: string[]) =>
    git(folder, "diff", "-M", "--no-color", "--full-index", ...options, from, to);
  const hunks = diff("-p")
    .split(/^diff --git /m)
    .slice(1)
    .map((file) => /^@@ .*/ms.exec(file)?.[0].replace(/\n$/, ""));
  const fields = diff("--raw", "-z").split("\0");
  const files: FileChange[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, , , sha = "", letter = ""] = fields[at]?.split(" ") ?? [];
    const isMoved = /^[RC]/.test(letter);
    const previous = fields[at + 1] ?? "";
    const patch = hunks[files.length];
    files.push({
      filename: isMoved ? (fields[at + 2] ?? "") : previous,
      status: STATUSES[letter.charAt(0)] ?? "changed",
      sha,
      ...(isMoved ? { previousFilename: previous } : {}),
      ...(patch === undefined ? {} : { patch }),
    });
    if (isMoved) at += 1;
  }
  return files;
}

const STATUSES: { readonly [letter: string]: FileChange["status"] } = {
  A: "added",
  C: "copied",
  D: "removed",
  M: "modified",
  R: "renamed",
};

const MODES = ["100644", "100755", "120000", "040000", "160000"] as const;
const TYPES = ["blob", "tree", "commit"] as const;

function entriesOf(folder: string, tree: string): TreeEntry[] {
  const rows = git(folder, "ls-tree", "-r", "-t", "-l", "-z", tree).split("\0");
  return rows.flatMap((row): TreeEntry[] => {
    const [, mode, type, sha = "", size, path = ""] = /^(\d+) (\w+) (\w+) +(\S+)\t(.*)$/s.exec(row) ?? [];
    const known = { mode: MODES.find((one) => one === mode), type: TYPES.find((one) => one === type) };
    if (known.mode === undefined || known.type === undefined) return [];
    return [
      { path, mode: known.mode, type: known.type, sha, ...(size === "-" ? {} : { size: Number(size) }) },
    ];
  });
}

function git(folder: string, ...args: string[]): string {
  // With a user's settings a difference could look otherwise.
  const env = { PATH: process.env["PATH"], GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  return execFileSync("git", ["-c", "core.quotePath=false", ...args], { cwd: folder, env, encoding: "utf8" });
}
