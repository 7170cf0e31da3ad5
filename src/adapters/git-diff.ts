import type { FileChange, Hunk } from "../policy/changes.ts";

/** Reads what `git diff --patch-with-raw -z` prints: first the files, then, in the same order, their lines. */
export function parseChanges(text: string): FileChange[] {
  const { files, patch } = parseRaw(text);
  const sections = parsePatch(patch);
  // A file that became a link, or the reverse, is told as one that went and one that came.
  const told = files.reduce((sum, { status }) => sum + (status === "T" ? 2 : 1), 0);
  const known = told === sections.length;
  let next = 0;
  return files.map(({ status, oldPath, path }): FileChange => {
    const hunks = known ? sections[next] : undefined;
    next += status === "T" ? 2 : 1;
    switch (status) {
      case "A":
        return { kind: "added", path };
      case "D":
        return { kind: "deleted", oldPath, hunks: hunks ?? [] };
      case "T":
        return { kind: "modified", path, oldPath, hunks: undefined };
      default:
        return { kind: "modified", path, oldPath, hunks };
    }
  });
}

interface RawFile {
  /** As git writes it: A, C, D, M, R, T, U. */
  status: string;
  oldPath: string;
  path: string;
}

function parseRaw(text: string): { files: RawFile[]; patch: string } {
  const files: RawFile[] = [];
  let at = 0;
  const field = () => {
    const end = text.indexOf("\0", at);
    const read = text.slice(at, end === -1 ? text.length : end);
    at = end === -1 ? text.length : end + 1;
    return read;
  };
  while (text.startsWith(":", at)) {
    const status = /(\w)\d*$/.exec(field())?.[1] ?? "M";
    const oldPath = field();
    // A copy leaves its original where it was: what is new is the copy.
    const path = status === "R" || status === "C" ? field() : oldPath;
    files.push({ status: status === "C" ? "A" : status, oldPath, path });
  }
  return { files, patch: text.slice(at).replace(/^\0/, "") };
}

/** The hunks of every file of a patch. Lines of contents begin with a sign of their own, so headers are unmistakable. */
function parsePatch(patch: string): Hunk[][] {
  const sections: Hunk[][] = [];
  let removed: string[] | undefined;
  for (const line of patch.split("\n")) {
    if (line.startsWith("diff --git ")) {
      sections.push([]);
      removed = undefined;
    } else if (line.startsWith("@@ ")) {
      const [, oldStart, oldCount, newStart, newCount] =
        /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
      removed = [];
      sections.at(-1)?.push({
        oldStart: Number(oldStart),
        oldCount: Number(oldCount ?? 1),
        newStart: Number(newStart),
        newCount: Number(newCount ?? 1),
        removed,
      });
    } else if (line.startsWith("-")) removed?.push(line.slice(1));
  }
  return sections;
}
