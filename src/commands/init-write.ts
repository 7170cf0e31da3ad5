import { dirname, join } from "node:path";
import { natureOfEntry, readRegularFile, unreadable } from "../adapters/files.ts";
import { makeFolder, writeFileAtomically } from "../adapters/terminal.ts";
import { PolicyError, usageError } from "../errors.ts";
import type { ScaffoldFile } from "./init-scaffold.ts";

/** What becomes of one file. */
export type Fate = "create" | "unchanged" | "keep" | "overwrite";

export interface PlannedFile extends ScaffoldFile {
  fate: Fate;
  /** What stands there, where it differs; undefined where it is no text, or not read. */
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
 * @param force whether files that differ are overwritten
 * @throws {PolicyError} `E_INIT` (exit 2) where something stands that no file can be written over or below
 */
export function planFiles(folder: string, files: readonly ScaffoldFile[], force: boolean): PlannedFile[] {
  return files.map((file) => {
    checkWay(folder, file.path);
    const nature = natureOfEntry(join(folder, file.path));
    if (nature === "missing") {
      const instead = OTHER_NAMES[file.path]?.find((path) => natureOfEntry(join(folder, path)) === "file");
      return { ...file, ...(instead === undefined ? { fate: "create" } : { fate: "keep", instead }) };
    }
    const read = readRegularFile(join(folder, file.path), LARGEST);
    if (read.kind !== "bytes") throw blocked(file.path, unreadable(read));
    const before = Buffer.from(read.bytes).toString("utf8");
    if (Buffer.from(file.text).equals(read.bytes)) return { ...file, fate: "unchanged" };
    const isOurs = file.sharedSign === undefined && before.includes(file.ownSign ?? "");
    return { ...file, fate: force && isOurs ? "overwrite" : "keep", before };
  });
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
