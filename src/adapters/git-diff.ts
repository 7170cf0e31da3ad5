import type { FileChange, Hunk } from "../policy/changes.ts";

/** Reads what `git diff --patch-with-raw -z` prints: first the files, then, in the same order, their lines. */
export function parseChanges(bytes: Buffer): FileChange[] {
  const { files, patch } = parseRaw(bytes);
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
      case "S":
        return { kind: "modified", path, oldPath, hunks: [] };
      default:
        return { kind: "modified", path, oldPath, hunks };
    }
  });
}

interface RawFile {
  /** As git writes it: A, C, D, M, R, T, U; S for one that has the contents of another. */
  status: string;
  oldPath: string;
  path: string;
  oldId: string;
  newId: string;
}

function parseRaw(bytes: Buffer): { files: RawFile[]; patch: Buffer } {
  const files: RawFile[] = [];
  let at = 0;
  const field = () => {
    const end = bytes.indexOf(0, at);
    const read = bytes.toString("utf8", at, end === -1 ? bytes.length : end);
    at = end === -1 ? bytes.length : end + 1;
    return read;
  };
  while (bytes[at] === COLON) {
    const { oldId, newId, status } = headOf(field());
    const oldPath = field();
    // A copy leaves its original where it was: what is new is the copy.
    const path = status === "R" || status === "C" ? field() : oldPath;
    files.push({ status: status === "C" ? "A" : status, oldPath, path, oldId, newId });
  }
  return { files: withSwaps(files), patch: bytes.subarray(bytes[at] === 0 ? at + 1 : at) };
}

const COLON = ":".charCodeAt(0);

/** `:100644 100644 <old id> <new id> R090`, in which the score may be missing. */
function headOf(line: string): Pick<RawFile, "oldId" | "newId" | "status"> {
  const [, oldId = "", newId = "", status = "M"] =
    /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) (\w)\d*$/.exec(line) ?? [];
  return { oldId, newId, status };
}

/**
 * Files that changed their names with each other, contents and all: git looks for renames only among names that came
 * or went, and takes small files for changed ones.
 */
function withSwaps(files: RawFile[]): RawFile[] {
  const modified = files.filter(({ status }) => status === "M");
  const byOldId = new Map<string, RawFile[]>();
  for (const file of modified) byOldId.set(file.oldId, [...(byOldId.get(file.oldId) ?? []), file]);
  /** Where the contents of a file came from, if that is told by them alone. */
  const sourceOf = (file: RawFile) => {
    const sources = byOldId.get(file.newId) ?? [];
    return sources.length === 1 && sources[0] !== file ? sources[0] : undefined;
  };
  const sources = new Map<RawFile, RawFile>();
  for (const start of modified) {
    const ring = [start];
    let source = sourceOf(start);
    while (source !== undefined && !ring.includes(source) && ring.length < LARGEST_RING) {
      ring.push(source);
      source = sourceOf(source);
    }
    if (source !== start || ring.length < 2) continue;
    for (const file of ring) sources.set(file, sourceOf(file) ?? file);
  }
  return files.map((file) => {
    const source = sources.get(file);
    return source === undefined ? file : { ...file, status: "S", oldPath: source.path };
  });
}

/** Files that pass their names round. */
const LARGEST_RING = 100;

const LINE_FEED = 10;

/**
 * The hunks of every file of a patch. Lines of contents begin with a sign of their own, so headers are unmistakable.
 * Only what is wanted is made a text of: a patch may be larger than the largest text.
 */
function parsePatch(patch: Buffer): Hunk[][] {
  const sections: Hunk[][] = [];
  let removed: string[] | undefined;
  for (let start = 0; start < patch.length; ) {
    const end = patch.indexOf(LINE_FEED, start);
    const next = end === -1 ? patch.length : end;
    const sign = String.fromCharCode(patch[start] ?? 0);
    if (sign === "-") removed?.push(patch.toString("utf8", start + 1, next));
    else if (sign === "d" || sign === "@") {
      const line = patch.toString("utf8", start, Math.min(next, start + LONGEST_HEADER));
      if (line.startsWith("diff --git ")) {
        sections.push([]);
        removed = undefined;
      } else if (line.startsWith("@@ ")) {
        removed = [];
        sections.at(-1)?.push({ ...hunkOf(line), removed });
      }
    }
    start = next + 1;
  }
  return sections;
}

/** Bytes that hold all that is read of a hunk's header; the function that git quotes behind it may be long. */
const LONGEST_HEADER = 200;

function hunkOf(line: string): Omit<Hunk, "removed"> {
  const [, oldStart, oldCount, newStart, newCount] =
    /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
  return {
    oldStart: Number(oldStart),
    oldCount: Number(oldCount ?? 1),
    newStart: Number(newStart),
    newCount: Number(newCount ?? 1),
  };
}
