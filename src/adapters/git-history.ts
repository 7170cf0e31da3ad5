import { spawnSync } from "node:child_process";
import type { PlannedCommit } from "../release/plan.ts";
import { environmentOfGit } from "./git-process.ts";

/** More commits than anybody reads. */
const MOST_COMMITS = 200;

/**
 * The commits that touch a folder between two states, newest first; none where the history is not here.
 * @param from what is live; without it only the newest commit is told
 */
export function commitsBetween(
  root: string,
  from: string | undefined,
  to: string,
  folder: string,
): PlannedCommit[] {
  const range = from === undefined ? [to, "-1"] : [`${from}..${to}`, `-${MOST_COMMITS}`];
  const log = spawnSync(
    "git",
    [
      "-C",
      root,
      "log",
      "--no-merges",
      "--no-show-signature",
      "--format=%H%x00%an%x00%s%x00%b%x00%x00",
      ...range,
      "--",
      folder,
    ],
    { encoding: "utf8", env: environmentOfGit(), maxBuffer: 64 * 1024 * 1024 },
  );
  if (log.status !== 0) return [];
  return log.stdout.split("\0\0\n").flatMap((text) => {
    const [commit = "", author = "", title = "", rationale = ""] = text.split("\0");
    return commit === "" ? [] : [{ commit: commit.trim(), author, title, rationale: rationale.trim() }];
  });
}

/** The newest commits behind HEAD that changed one of some files, newest first; none where the history is not here. */
export function commitsThatChanged(root: string, paths: readonly string[], most: number): string[] {
  const log = spawnSync(
    "git",
    ["-C", root, "log", "--no-show-signature", "--format=%H", `-${most}`, "HEAD", "--", ...paths],
    { encoding: "utf8", env: { ...environmentOfGit(), GIT_LITERAL_PATHSPECS: "1" } },
  );
  return log.status === 0 ? log.stdout.split("\n").filter((id) => id !== "") : [];
}
