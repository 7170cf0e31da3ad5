import { lstatSync, readdirSync, type Stats } from "node:fs";
import { chmod, lstat, mkdir, open, readdir, realpath, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { FileSet } from "../../release/digest.ts";
import { FoundContent } from "../../release/release-files.ts";
import { isWithin, readRegularFile } from "../files.ts";
import { MissingPart } from "./target-error.ts";

const FILE_MODE = 0o644;
const FOLDER_MODE = 0o755;
/** Bytes; no policy is as large, and what is does not have to be read to know that it is drift. */
const LARGEST_FILE = 256 * 1024 * 1024;
/** So many files are written at a time: a disk joins what it is asked to make durable together. */
const WRITERS = 16;

/** Writes a folder of files anew, so that all of it survives a power cut once this has returned. */
export async function writeFolder(folder: string, files: FileSet): Promise<void> {
  const folders = new Set([folder]);
  for (const path of files.keys()) {
    const names = path.split("/").slice(0, -1);
    for (let length = 1; length <= names.length; length++) {
      folders.add(join(folder, ...names.slice(0, length)));
    }
  }
  // A parent is always added before its children; what the umask takes away is given back.
  for (const path of folders) {
    await mkdir(path);
    await chmod(path, FOLDER_MODE);
  }
  await together(files, WRITERS, ([path, bytes]) => writeDurably(join(folder, path), bytes));
  await together([...folders].reverse(), WRITERS, syncFolder);
}

/** Writes a new file with the mode 0644, and has it on the disk. */
export async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx", FILE_MODE);
  try {
    await file.chmod(FILE_MODE);
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Has the names in a folder on the disk. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Does something with every item, several at a time; the first failure is thrown when none is under way any more. */
async function together<T>(items: Iterable<T>, width: number, action: (item: T) => Promise<void>) {
  const queue = [...items];
  const failures: unknown[] = [];
  const worker = async () => {
    for (let item = queue.pop(); item !== undefined && failures.length === 0; item = queue.pop()) {
      await action(item).catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  if (failures.length > 0) throw failures[0];
}

/**
 * Makes a folder where there is none.
 * @param base below this folder, missing parents are made too; elsewhere a missing parent is more likely a disk that is
 *   not mounted
 */
export async function makeFolder(path: string, base: string | undefined): Promise<void> {
  const missing: string[] = [];
  let at = path;
  for (; !(await isFolder(at)); at = dirname(at)) missing.unshift(at);
  if (missing.length > 1 && (base === undefined || !isWithin(at, base)))
    throw new MissingPart("ENOENT", dirname(path));
  for (const folder of missing) {
    try {
      await mkdir(folder);
      await chmod(folder, FOLDER_MODE);
    } catch (error) {
      // Somebody else may make the same at the same moment; a dangling link is no folder.
      if (codeOf(error) !== "EEXIST") throw error;
      if (!(await isFolder(folder))) throw new MissingPart("ENOTDIR", folder);
    }
    await syncFolder(dirname(folder));
  }
}

/** True for a folder, also by a link; false where nothing stands; anything else throws. */
export async function isFolder(path: string): Promise<boolean> {
  try {
    if ((await stat(path)).isDirectory()) return true;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw error;
  }
  throw new MissingPart("ENOTDIR", path);
}

/**
 * Everything below a folder; links are not followed, and pipes not waited for.
 * @param sample a file that was written as those in the folder were: its mode is that of theirs, where the file system
 *   keeps modes. Where it is missing, or has another mode, modes say nothing.
 * @returns undefined when something vanished meanwhile, the folder itself included
 * @throws a system error for what cannot be read: it is not known then whether it is what it should be
 */
export function readFolder(folder: string, sample: string): FoundContent | undefined {
  const content = new FoundContent();
  const keepsModes = modeOf(sample) === FILE_MODE;
  return readInto({ content, folder, keepsModes }, "") ? content : undefined;
}

/** A folder that is being read. */
interface Reading {
  content: FoundContent;
  folder: string;
  keepsModes: boolean;
}

/** Whether a file may be read, written or run, and by whom; undefined where nothing stands. */
function modeOf(path: string): number | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats === undefined ? undefined : stats.mode & 0o7777;
}

function readInto(reading: Reading, below: string): boolean {
  const { folder } = reading;
  try {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      const whole = entry.isDirectory() ? readInto(reading, path) : readFileInto(reading, path);
      if (!whole) return false;
    }
    return true;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw error;
  }
}

function readFileInto({ content, folder, keepsModes }: Reading, path: string): boolean {
  const read = readRegularFile(join(folder, path), LARGEST_FILE);
  switch (read.kind) {
    case "bytes": {
      content.add(path, read.bytes);
      const mode = keepsModes ? modeOf(join(folder, path)) : FILE_MODE;
      if (mode === undefined) return false;
      if (mode !== FILE_MODE) content.addForeign(path, `a file of the mode ${mode.toString(8)}`);
      return true;
    }
    case "link":
      content.addForeign(path, "a symbolic link");
      return true;
    case "special":
      content.addForeign(path, read.what);
      return true;
    case "too-large":
      content.addForeign(path, "a huge file");
      return true;
    case "denied":
      throw new MissingPart(read.why, join(folder, path));
    case "missing":
      return false;
  }
}

/** Takes the failure to find something for undefined, and throws all others. */
export function absent(error: unknown): undefined {
  if (codeOf(error) !== "ENOENT") throw error;
}

/** Where a path really leads; undefined where nothing stands. */
export function real(path: string): Promise<string | undefined> {
  return realpath(path).catch(absent);
}

/** The system's word for what went wrong, such as `ENOENT`. */
function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}

/** What everything in a folder is, the folder too; what is gone meanwhile is left out. */
export async function naturesIn(folder: string): Promise<Stats[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const paths = [folder, ...names.map((name) => join(folder, name))];
  const natures = await Promise.all(paths.map((path) => lstat(path).catch(() => undefined)));
  return natures.filter((one) => one !== undefined);
}
