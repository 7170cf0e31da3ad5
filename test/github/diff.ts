import { createHash } from "node:crypto";
import type { Members } from "./description.ts";
import type { Repository } from "./repository.ts";

/** Forty hexadecimal digits that stand for a name: the object id of something that no test cares about. */
export function madeUpSha(name: string): string {
  return createHash("sha1").update(name).digest("hex");
}

/** How a file differs between two commits. */
export interface FileChange {
  filename: string;
  status: "added" | "removed" | "modified" | "renamed" | "copied" | "changed" | "unchanged";
  /** The hunks, from the first `@@`; GitHub leaves it out for binary and for very large files. */
  patch?: string;
  previousFilename?: string;
  /** The blob's object id. */
  sha?: string;
}

/** A file of a comparison or of a pull request, as GitHub describes it. */
export function changedFile(
  { filename, status, patch, previousFilename, sha = madeUpSha(filename) }: FileChange,
  { htmlUrl, url }: Pick<Repository, "htmlUrl" | "url">,
  head: string,
): Members {
  const lines = patch?.split("\n") ?? [];
  const additions = lines.filter((line) => line.startsWith("+")).length;
  const deletions = lines.filter((line) => line.startsWith("-")).length;
  const path = filename.split("/").map(encodeURIComponent).join("/");
  return {
    sha,
    filename,
    status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${htmlUrl}/blob/${head}/${path}`,
    raw_url: `${htmlUrl}/raw/${head}/${path}`,
    contents_url: `${url}/contents/${path}?ref=${head}`,
    ...(patch === undefined ? {} : { patch }),
    ...(previousFilename === undefined ? {} : { previous_filename: previousFilename }),
  };
}

export type Side = "LEFT" | "RIGHT";

/** One hunk of a patch: the lines that can be commented on, on each side, and the positions that name them. */
export interface Hunk {
  text: string;
  lines: { [side in Side]: ReadonlySet<number> };
  /** Line and side by the number of lines below the patch's first `@@`. */
  positions: ReadonlyMap<number, { side: Side; line: number }>;
}

/** The hunks of a patch. */
export function hunksOf(patch: string): Hunk[] {
  const hunks: Hunk[] = [];
  let position = -1;
  for (const text of patch.split(/\n(?=@@ )/)) {
    const [header = "", ...rows] = text.split("\n");
    position += 1;
    const start = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(header);
    if (start === null) throw new Error(`not a hunk: ${header}`);
    let left = Number(start[1]);
    let right = Number(start[2]);
    const lines = { LEFT: new Set<number>(), RIGHT: new Set<number>() };
    const positions = new Map<number, { side: Side; line: number }>();
    for (const row of rows) {
      position += 1;
      if (row.startsWith("\\")) continue;
      if (!row.startsWith("+")) lines.LEFT.add(left);
      if (!row.startsWith("-")) lines.RIGHT.add(right);
      const removed = row.startsWith("-");
      positions.set(position, { side: removed ? "LEFT" : "RIGHT", line: removed ? left : right });
      if (!row.startsWith("+")) left += 1;
      if (!row.startsWith("-")) right += 1;
    }
    hunks.push({ text, lines, positions });
  }
  return hunks;
}
