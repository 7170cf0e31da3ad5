import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
} from "node:fs";
import { join, sep } from "node:path";
import { outsideError } from "../errors.ts";
import { trackedFiles } from "./git.ts";

/** What became of opening one file. */
export type FileRead =
  | { kind: "bytes"; bytes: Uint8Array }
  | { kind: "missing"; cause?: unknown }
  | { kind: "link" }
  | { kind: "special"; what: string }
  | { kind: "too-large"; size: number }
  | { kind: "denied"; why: string };

/**
 * Reads a regular file and nothing else: links are not followed, pipes and devices are not opened for reading, and
 * a file past `limit` bytes is not read. The checks are made on the open file, so it cannot be swapped in between.
 */
export function readRegularFile(path: string, limit: number): FileRead {
  let descriptor: number;
  try {
    // O_NONBLOCK: opening a FIFO without a writer would otherwise wait for ever.
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    return refusedOpen(path, error);
  }
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return { kind: "special", what: natureOf(stat) };
    if (stat.size > limit) return { kind: "too-large", size: stat.size };
    return readAll(descriptor, stat.size, limit);
  } finally {
    closeSync(descriptor);
  }
}

/** Why a file could not be read, as a clause. */
export function unreadable(read: Exclude<FileRead, { kind: "bytes" }>): string {
  switch (read.kind) {
    case "missing":
      return "there is no such file";
    case "link":
      return "it is a symbolic link";
    case "special":
      return `it is ${read.what}`;
    case "too-large":
      return "it is too large";
    case "denied":
      return `it cannot be opened (${read.why})`;
  }
}

/** The first bytes of a regular file, opened as {@link readRegularFile} does; undefined for what cannot be read so. */
export function readStart(path: string, length: number): Buffer | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    if (!fstatSync(descriptor).isFile()) return undefined;
    const buffer = Buffer.alloc(length);
    return buffer.subarray(0, readSync(descriptor, buffer, 0, length, 0));
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function readAll(descriptor: number, size: number, limit: number): FileRead {
  // One byte more than the size, so that a file that grew is noticed.
  const buffer = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    const read = readSync(descriptor, buffer, length, buffer.length - length, null);
    length += read;
    if (read === 0 || length === buffer.length) break;
  }
  return length > Math.max(size, limit)
    ? { kind: "too-large", size: length }
    : { kind: "bytes", bytes: buffer.subarray(0, length) };
}

function refusedOpen(path: string, error: unknown): FileRead {
  const code = errorCode(error);
  if (code === "ENOENT") return { kind: "missing", cause: error };
  try {
    const stat = lstatSync(path);
    if (stat.isSymbolicLink()) return { kind: "link" };
    if (!stat.isFile()) return { kind: "special", what: natureOf(stat) };
  } catch {
    return { kind: "missing" };
  }
  return { kind: "denied", why: code ?? "it cannot be opened" };
}

function natureOf(stat: { isFIFO(): boolean; isSocket(): boolean; isDirectory(): boolean }): string {
  if (stat.isFIFO()) return "a named pipe";
  if (stat.isSocket()) return "a socket";
  return stat.isDirectory() ? "a folder" : "a device";
}

function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}

/** True for a folder that is a git working tree's own data or an installed dependency: never policies. */
function isSkippedFolder(name: string): boolean {
  return name === ".git" || name === "node_modules";
}

/**
 * The files below a folder, relative to it, with forward slashes, sorted. In a repository: those that git tracks
 * and the untracked ones that it does not ignore; elsewhere the folder is walked without following links.
 * @throws {PolicyError} `E_READ` (exit 4) when git or the disk fails
 */
export function listFiles(folder: string, inRepository: boolean): string[] {
  return (inRepository ? trackedFiles(folder) : walkedFiles(folder, "")).sort();
}

/** Pipes, sockets and devices below a folder, which git passes over in silence. */
export function specialFiles(folder: string): string[] {
  return walkedFiles(folder, "", (entry) => !entry.isFile() && !entry.isSymbolicLink());
}

function walkedFiles(
  folder: string,
  below: string,
  wanted: (entry: Dirent) => boolean = () => true,
): string[] {
  const names: string[] = [];
  let entries: Dirent[];
  try {
    entries = readdirSync(join(folder, below), { withFileTypes: true });
  } catch (error) {
    throw outsideError("E_READ", {
      what: "cannot read the folder",
      where: join(folder, below),
      why: errorCode(error) ?? String(error),
      mend: "check that it exists and may be read",
      cause: error,
    });
  }
  for (const entry of entries) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!isSkippedFolder(entry.name)) names.push(...walkedFiles(folder, path, wanted));
    } else if (wanted(entry)) names.push(path);
  }
  return names;
}

/**
 * A file below a folder whose name fits, also where git ignores it; undefined when none is found among the first
 * entries. For explaining why nothing was read: what cannot be opened is passed over.
 */
export function findBelow(
  folder: string,
  fits: (path: string) => boolean,
  mostEntries = 5_000,
): string | undefined {
  const folders = [folder];
  let seen = 0;
  for (let at = folders.shift(); at !== undefined && seen < mostEntries; at = folders.shift()) {
    for (const entry of entriesOf(at)) {
      seen += 1;
      const path = join(at, entry.name);
      if (entry.isFile() && fits(path)) return path;
      if (entry.isDirectory() && !isSkippedFolder(entry.name)) folders.push(path);
    }
  }
  return undefined;
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** The names of the folders in a folder; none where it cannot be read. For saying which one may have been meant. */
export function foldersIn(folder: string): string[] {
  return entriesOf(folder)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** True for a folder itself and every path below it; both are absolute. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** The real path of a folder, or undefined when there is none. */
export function realFolder(path: string): string | undefined {
  try {
    const real = realpathSync(path);
    return lstatSync(real).isDirectory() ? real : undefined;
  } catch {
    return undefined;
  }
}

/** The real path, or undefined when nothing stands there. */
export function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** What stands at a path itself, links not followed. */
export function natureOfEntry(path: string): "file" | "folder" | "missing" | "other" {
  try {
    const stat = lstatSync(path);
    return stat.isDirectory() ? "folder" : stat.isFile() ? "file" : "other";
  } catch {
    return "missing";
  }
}

/** True for a symbolic link that leads to a folder, whose files nobody would look at. */
export function isLinkToFolder(path: string): boolean {
  return natureOfEntry(path) === "other" && realFolder(path) !== undefined;
}

/** What stands at a path, links followed (for paths that the caller typed). */
export function natureOfPath(path: string): "file" | "folder" | "missing" | "other" {
  try {
    const stat = lstatSync(realpathSync(path));
    return stat.isDirectory() ? "folder" : stat.isFile() ? "file" : "other";
  } catch {
    return "missing";
  }
}
