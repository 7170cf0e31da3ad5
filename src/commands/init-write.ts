import { dirname, join } from "node:path";
import { natureOfEntry, readRegularFile, unreadable } from "../adapters/files.ts";
import { makeFolder, writeFileAtomically } from "../adapters/terminal.ts";
import { PolicyError, usageError } from "../errors.ts";
import type { ScaffoldFile } from "./init-scaffold.ts";

/** What becomes of one file. What is kept differs from what `init` writes. */
export type Fate = "create" | "unchanged" | "keep" | "overwrite";

export interface PlannedFile extends ScaffoldFile {
  fate: Fate;
  /** What stands there, or in the file that is kept in its place; undefined where nothing does. */
  before?: string;
  /** Another file that says the same, and is kept in its place. */
  instead?: string;
}

const LARGEST = 1024 * 1024;

/** Names by which others know the same file; a repository has one of them. */
const OTHER_NAMES: { readonly [path: string]: readonly string[] } = {
  "README.md": ["README", "README.txt", "README.rst", "README.adoc", "Readme.md", "readme.md"],
  ".github/CODEOWNERS": ["CODEOWNERS", "docs/CODEOWNERS"],
};

/**
 * Looks at what is there, and says what becomes of each file; nothing is written.
 * @param force whether files that only `init` makes are renewed where they differ
 * @throws {PolicyError} `E_INIT` (exit 2) where something stands that no file can be written over or below
 */
export function planFiles(folder: string, files: readonly ScaffoldFile[], force: boolean): PlannedFile[] {
  return files.map((file) => {
    checkWay(folder, file.path);
    const nature = natureOfEntry(join(folder, file.path));
    if (nature === "missing") {
      const instead = OTHER_NAMES[file.path]?.find((path) => natureOfEntry(join(folder, path)) === "file");
      return instead === undefined
        ? { ...file, fate: "create" }
        : { ...file, fate: "keep", instead, before: textOf(readRegularFile(join(folder, instead), LARGEST)) };
    }
    const read = readRegularFile(join(folder, file.path), LARGEST);
    if (read.kind !== "bytes") throw blocked(file.path, unreadable(read));
    const before = textOf(read);
    if (before === file.text) return { ...file, fate: "unchanged", before };
    return { ...file, fate: force && isRenewable(file, before) ? "overwrite" : "keep", before };
  });
}

/** True where only `init` can have made what is there. */
export function isRenewable({ sign }: ScaffoldFile, there: string): boolean {
  return sign !== undefined && there.includes(sign);
}

function textOf(read: ReturnType<typeof readRegularFile>): string {
  return read.kind === "bytes" ? Buffer.from(read.bytes).toString("utf8") : "";
}

/** Folders on the way are folders, and no links: nothing is written outside of the repository's folder. */
function checkWay(folder: string, path: string): void {
  const parts = dirname(path).split("/");
  for (let depth = 1; depth <= parts.length && parts[0] !== "."; depth += 1) {
    const part = parts.slice(0, depth).join("/");
    const nature = natureOfEntry(join(folder, part));
    if (nature === "missing") return;
    if (nature === "file") throw blocked(part, "it is a file, and has to be a folder");
    if (nature === "other") throw blocked(part, "it is a symbolic link, or no folder");
  }
}

function blocked(path: string, why: string): PolicyError {
  return usageError("E_INIT", {
    what: "cannot set the repository up: nothing was written",
    where: path,
    why,
    mend: "move it away, and run it again",
  });
}

/**
 * Writes what is to be created or overwritten.
 * @param shown how somebody in the current folder names the repository's, for messages
 * @throws {PolicyError} `E_WRITE` (exit 4), which says what was written by then
 */
export function writeFiles(folder: string, files: readonly PlannedFile[], shown: string): void {
  const written: string[] = [];
  for (const { path, text, fate } of files) {
    if (fate !== "create" && fate !== "overwrite") continue;
    try {
      // Since it was looked at, a link may have come.
      checkWay(folder, path);
      makeFolder(dirname(join(folder, path)), dirname(join(shown, path)));
      writeFileAtomically(join(folder, path), text, join(shown, path));
    } catch (error) {
      throw written.length === 0 ? error : halfWay(error, written);
    }
    written.push(path);
  }
}

function halfWay(error: unknown, written: readonly string[]): unknown {
  if (!(error instanceof PolicyError)) return error;
  const { mend = "mend it" } = error.parts;
  return new PolicyError(error.code, error.status, {
    ...error.parts,
    mend: `${mend}; then run it again, which keeps what was written: ${written.join(", ")}`,
  });
}
