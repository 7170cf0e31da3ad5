import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { PlannedCommits } from "../release/plan.ts";
import { type Answer, git } from "./git-process.ts";

/** More commits than anybody reads. */
const MOST_COMMITS = 200;

/**
 * The commits that touch a folder between two states, newest first; or why that is unknown, as a clause.
 * @param from what is live; without it only the newest commit is told
 */
export function commitsBetween(
  root: string,
  from: string | undefined,
  to: string,
  folder: string,
): PlannedCommits {
  const border = shallowBorder(root);
  const fetch = border.size === 0 ? "" : ": this clone is shallow, fetch all of it: git fetch --unshallow";
  for (const [commit, what] of [[from, "what is live"] as const, [to, "what is deployed"] as const])
    if (commit !== undefined && !isHere(root, commit))
      return { unknown: `the commit ${commit.slice(0, 12)} of ${what} is not here${fetch}` };
  const range = from === undefined ? [to, "-1"] : [`${from}..${to}`, `-${MOST_COMMITS}`];
  const log = git(root, [
    "log",
    "--no-merges",
    "--no-show-signature",
    "--format=%H%x00%an%x00%s%x00%b%x00%x00",
    ...range,
    "--",
    folder,
  ]);
  if (!log.ok) return { unknown: whyOf(log) };
  const commits = log.stdout
    .toString("utf8")
    .split("\0\0\n")
    .flatMap((text) => {
      const [commit = "", author = "", title = "", rationale = ""] = text.split("\0");
      return commit === "" ? [] : [{ commit: commit.trim(), author, title, rationale: rationale.trim() }];
    });
  if (border.size === 0) return { known: commits };
  // A commit whose parents were not fetched looks as if it brought every file.
  const walked = from === undefined ? undefined : git(root, ["rev-list", `${from}..${to}`, "--"]);
  if (walked?.ok === false) return { unknown: whyOf(walked) };
  const passed = walked?.stdout.toString("latin1").split("\n") ?? commits.map(({ commit }) => commit);
  return passed.some((commit) => border.has(commit))
    ? { unknown: `the history ends on the way${fetch}` }
    : { known: commits };
}

/** Whether a commit is behind another one, and not the same; false where one of them is not here. */
export function isBehind(root: string, commit: string, other: string): boolean {
  return commit !== other && git(root, ["merge-base", "--is-ancestor", commit, other]).ok;
}

function isHere(root: string, commit: string): boolean {
  return git(root, ["cat-file", "-e", `${commit}^{commit}`]).ok;
}

function whyOf({ why }: Answer): string {
  return why === "" ? "git cannot read the history" : `git cannot read the history: ${why}`;
}

/** The commits whose parents were not fetched; none in a whole clone. */
function shallowBorder(root: string): ReadonlySet<string> {
  const named = git(root, ["rev-parse", "--git-path", "shallow"]);
  try {
    const path = resolve(root, named.stdout.toString("utf8").replace(/\n$/, ""));
    return new Set(readFileSync(path, "latin1").split("\n").filter(Boolean));
  } catch {
    return new Set();
  }
}

/** The newest commits behind HEAD that changed one of some files, newest first; none where the history is not here. */
export function commitsThatChanged(root: string, paths: readonly string[], most: number): string[] {
  const range = ["--format=%H", `-${most}`, "HEAD", "--", ...paths];
  const log = git(root, ["--literal-pathspecs", "log", "--no-show-signature", ...range]);
  return log.ok ? log.stdout.toString("latin1").split("\n").filter(Boolean) : [];
}
