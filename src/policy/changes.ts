/** Lines that differ, as a unified diff without context says it: `oldCount` lines became `newCount` lines. */
export interface Hunk {
  /** The first old line; where none was taken away, the line after which something was put in. */
  oldStart: number;
  oldCount: number;
  /** The first new line; where none was put in, the line after which something was taken away. */
  newStart: number;
  newCount: number;
  /** The texts of the old lines, as far as they are known. */
  removed: readonly string[];
}

/** How one file differs between two states of a repository. Paths are relative to its root. */
export type FileChange =
  | { kind: "added"; path: string }
  | { kind: "deleted"; oldPath: string; hunks: readonly Hunk[] }
  /** `hunks` is missing where the lines could not be compared: then all of them count as changed. */
  | { kind: "modified"; path: string; oldPath: string; hunks: readonly Hunk[] | undefined };

/** A line of the new state. */
export interface Line {
  file: string;
  line: number;
}

/** What differs between an old and a new state of a repository: by whole files and by lines, renames followed. */
export class Changes {
  readonly #byPath = new Map<string, FileChange>();
  readonly #byOldPath = new Map<string, FileChange>();
  readonly #isOld: (path: string) => boolean;

  /** @param isOld whether a path existed in the old state: what did not, and was not renamed, is new */
  constructor(changes: readonly FileChange[], isOld: (path: string) => boolean) {
    this.#isOld = isOld;
    for (const change of changes) {
      if (change.kind !== "deleted") this.#byPath.set(change.path, change);
      if (change.kind !== "added") this.#byOldPath.set(change.oldPath, change);
    }
  }

  /** True for a file whose contents or name are not those of the old state. */
  hasFile(path: string): boolean {
    return this.#byPath.has(path) || !this.#isOld(path);
  }

  /** The name that a file of the old state goes by now; its own where it was deleted. */
  nameNow(oldPath: string): string {
    const change = this.#byOldPath.get(oldPath);
    return change?.kind === "modified" ? change.path : oldPath;
  }

  /** The hunks of a file, `all` of one that is new; undefined where it is the same, or its lines are not known. */
  hunksOf(path: string): "all" | readonly Hunk[] | undefined {
    const change = this.#byPath.get(path);
    if (change?.kind === "added") return "all";
    return change?.kind === "modified" ? change.hunks : undefined;
  }

  /** True when one of the lines `from` to `to` (both inclusive) was changed or put in. */
  hasLine(path: string, from: number, to: number = from): boolean {
    const change = this.#byPath.get(path);
    if (change === undefined) return !this.#isOld(path);
    if (change.kind !== "modified" || change.hunks === undefined) return true;
    return change.hunks.some(
      ({ newStart, newCount }) => newCount > 0 && newStart <= to && newStart + newCount > from,
    );
  }

  /** True for a line that {@link hasLine} is true for, and for one after which something was taken away. */
  touches(path: string, line: number): boolean {
    if (this.hasLine(path, line)) return true;
    const change = this.#byPath.get(path);
    if (change?.kind !== "modified") return false;
    return (change.hunks ?? []).some((hunk) => hunk.newCount === 0 && lineOfRemoval(hunk) === line);
  }

  /** The line of the old state that a line is, under its old name; undefined for one that is not there. */
  oldLine(path: string, line: number): Line | undefined {
    const change = this.#byPath.get(path);
    if (change === undefined) return this.#isOld(path) ? { file: path, line } : undefined;
    if (change.kind !== "modified" || change.hunks === undefined) return undefined;
    let shift = 0;
    for (const hunk of change.hunks) {
      if (line < firstAfter(hunk.newStart, hunk.newCount)) {
        if (hunk.newCount > 0 && line >= hunk.newStart) return undefined;
        break;
      }
      shift += hunk.oldCount - hunk.newCount;
    }
    return { file: change.oldPath, line: line + shift };
  }

  /**
   * Where a text was taken away: the lines of the new state that stand in its place, or the one before it.
   * A file that was deleted altogether has no line in the new state: see {@link deletedWith}.
   * @returns each with the first of the old lines there that was wanted
   */
  linesWithout(wanted: (removed: string) => boolean): (Line & { removed: string })[] {
    const lines: (Line & { removed: string })[] = [];
    for (const change of this.#byPath.values()) {
      if (change.kind !== "modified") continue;
      for (const { newStart, newCount, removed } of change.hunks ?? []) {
        const index = removed.findIndex(wanted);
        if (index === -1) continue;
        const line = newCount === 0 ? lineOfRemoval({ newStart }) : newStart + Math.min(index, newCount - 1);
        lines.push({ file: change.path, line, removed: removed[index] ?? "" });
      }
    }
    return lines;
  }

  /** The deleted files that held a text, each with the first of its lines that was wanted. */
  deletedWith(wanted: (removed: string) => boolean): { file: string; removed: string }[] {
    const files: { file: string; removed: string }[] = [];
    for (const change of this.#byOldPath.values()) {
      if (change.kind !== "deleted") continue;
      const removed = change.hunks.flatMap((hunk) => hunk.removed).find(wanted);
      if (removed !== undefined) files.push({ file: change.oldPath, removed });
    }
    return files;
  }
}

/** The line that stands for lines which were taken away: the one before them, at the top of a file the first. */
function lineOfRemoval({ newStart }: Pick<Hunk, "newStart">): number {
  return Math.max(1, newStart);
}

/** The first line behind a hunk's side; a side without lines stands between its line and the next. */
function firstAfter(start: number, count: number): number {
  return count === 0 ? start + 1 : start + count;
}
