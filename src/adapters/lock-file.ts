import { randomBytes, randomUUID } from "node:crypto";
import {
  closeSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  statSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { uptime } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { outsideError } from "../errors.ts";
import { isMapping } from "../policy/pointer.ts";
import { diskMeaning } from "./disk-meaning.ts";
import { readRegularFile } from "./files.ts";
import { foreignText } from "./foreign-text.ts";
import { isOfOtherStart, lifeOf, ownIdentity, type ProcessIdentity } from "./process-identity.ts";

export interface LockOptions {
  /** What the lock is for, as a message calls it: "the ledger of production". */
  what: string;
  /** The code of the error when it cannot be had. */
  code: `E_${string}`;
  /** How long to wait for a living holder, in milliseconds. */
  waitMs: number;
  /** How long between two looks, in milliseconds. */
  pollMs?: number;
  /** Called while the lock is held, before the action; a test ends the process there. */
  onHeld?: () => void | Promise<void>;
  /** How a file is given its name; a test takes links away. */
  link?: typeof linkSync;
}

const POLL_MS = 25;
/** A file without a holder's name was left by a process that died while it wrote it, or is being written now. */
const UNNAMED_MS = 10_000;
/** Bytes; what is larger names no holder. */
const LARGEST_LOCK = 4096;

/**
 * Runs an action while holding a lock file, which names its holder. The lock of a holder that is dead is taken over. The
 * lock is between processes that see each other's numbers: that of another machine or container can only be waited for.
 * @throws {PolicyError} with the code of the options (exit 4), naming the holder, when it waited in vain
 */
export async function withLockFile<T>(
  path: string,
  options: LockOptions,
  action: () => Promise<T>,
): Promise<T> {
  const mine = JSON.stringify({ ...(await ownIdentity()), token: randomUUID() });
  await take(path, mine, options);
  try {
    await options.onHeld?.();
    return await action();
  } finally {
    release(path, mine);
  }
}

async function take(path: string, mine: string, options: LockOptions): Promise<void> {
  const end = performance.now() + options.waitMs;
  for (;;) {
    const failure = create(path, mine, options.link);
    if (failure === undefined) return;
    if (failure.code !== "EEXIST") throw cannotWrite(path, options, failure);
    const seen = contentOf(path);
    if (seen !== undefined && !(await isHeld(path, seen))) {
      const left = await takeAway(path, seen, mine, options.link);
      if (left === undefined) continue;
      if (left.code !== "EEXIST") throw cannotWrite(path, options, left, "its holder is gone, but ");
    }
    if (performance.now() > end) throw cannotLock(path, options, await describe(seen));
    await sleep(options.pollMs ?? POLL_MS);
  }
}

/** Nobody takes over what a living process holds; but a person may have deleted it, and another holds it now. */
function release(path: string, mine: string): void {
  try {
    if (contentOf(path) === mine) removeIfThere(path);
  } catch {
    // What was done stays done. The file names a process that is gone soon, and is taken over then.
  }
}

/**
 * Makes a file with its content in one step, so that it names its holder whenever somebody looks, and whoever is stopped
 * before that has made nothing.
 */
function create(path: string, content: string, link = linkSync): NodeJS.ErrnoException | undefined {
  try {
    if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) return already();
    mkdirSync(dirname(path), { recursive: true });
    const draft = join(dirname(path), `.tmp-lock-${randomBytes(6).toString("hex")}`);
    try {
      writeFileSync(draft, content, { flag: "wx", mode: 0o644 });
      link(draft, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).syscall !== "link") throw error;
      // A server's answer may be lost, though the link was made.
      if (contentOf(path) === content) return undefined;
      // Not every file system knows links.
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") return createInTwoSteps(path, content);
      throw error;
    } finally {
      removeIfThere(draft);
    }
    return undefined;
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
}

function createInTwoSteps(path: string, content: string): NodeJS.ErrnoException | undefined {
  const file = openSync(path, "wx", 0o644);
  try {
    writeSync(file, content);
  } catch (error) {
    // A full disk takes an empty file, but nothing in it.
    removeIfThere(path);
    throw error;
  } finally {
    closeSync(file);
  }
  // Whoever was stopped in between may have lost it as a file without a name.
  return contentOf(path) === content ? undefined : already();
}

function already(): NodeJS.ErrnoException {
  return Object.assign(new Error("it is there already"), { code: "EEXIST" });
}

/** Whether a lock counts: what cannot be asked may well work on, unless it is older than this start of its machine. */
async function isHeld(path: string, content: string): Promise<boolean> {
  const holder = parseHolder(content);
  if (holder === undefined) return ageOf(path) < UNNAMED_MS;
  const life = await lifeOf(holder);
  if (life !== "unknown" || !(await isOfOtherStart(holder))) return life !== "gone";
  return ageOf(path) < uptime() * 1000;
}

/**
 * Takes a dead holder's lock away. Two may see the same dead holder, and the slower must not take away what the faster has
 * made since: only who has made a second file looks once more and deletes, without a pause in between.
 * @returns why it is still there: somebody else is about it (EEXIST), or the disk refuses
 */
async function takeAway(
  path: string,
  seen: string,
  mine: string,
  link: LockOptions["link"],
): Promise<NodeJS.ErrnoException | undefined> {
  const guard = `${path}.takeover`;
  try {
    const failure = create(guard, mine, link);
    if (failure !== undefined) {
      const other = contentOf(guard);
      if (other !== undefined && !(await isHeld(guard, other)) && contentOf(guard) === other)
        removeIfThere(guard);
      return failure;
    }
    try {
      if (contentOf(path) === seen) removeIfThere(path);
    } finally {
      if (contentOf(guard) === mine) removeIfThere(guard);
    }
    return undefined;
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
}

/** What a lock file says; undefined where none can be read. Links, pipes and devices are not read: they may never end. */
function contentOf(path: string): string | undefined {
  const read = readRegularFile(path, LARGEST_LOCK);
  return read.kind === "bytes" ? Buffer.from(read.bytes).toString("utf8") : undefined;
}

function removeIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

/** Milliseconds since a file was last written; 0 where it is gone. */
function ageOf(path: string): number {
  const since = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return since === undefined ? 0 : Date.now() - since;
}

/** Removes a lock file of another program that is older than so many milliseconds: whoever made it is long gone. */
export function removeLeftover(path: string, olderThanMs: number): void {
  if (ageOf(path) > olderThanMs) removeIfThere(path);
}

function parseHolder(content: string): ProcessIdentity | undefined {
  try {
    const value: unknown = JSON.parse(content);
    if (!isMapping(value)) return undefined;
    const { host, place, pid, started } = value;
    return typeof host === "string" &&
      Number.isSafeInteger(pid) &&
      Number(pid) > 0 &&
      typeof started === "string"
      ? { host, pid: Number(pid), started, ...(typeof place === "string" ? { place } : {}) }
      : undefined;
  } catch {
    return undefined;
  }
}

async function describe(content: string | undefined): Promise<string> {
  const holder = content === undefined ? undefined : parseHolder(content);
  if (holder === undefined) return "somebody who did not say who they are holds it";
  const host = JSON.stringify(holder.host).slice(1, -1);
  const unseen = (await lifeOf(holder)) === "alive" ? "" : ", which cannot be asked from here,";
  return `process ${holder.pid} on ${host}${unseen} holds it`;
}

function cannotLock(path: string, options: LockOptions, why: string) {
  return outsideError(options.code, {
    what: `cannot lock ${options.what}`,
    where: path,
    why,
    mend: "wait until it is done and run the command again; if it is gone, delete the file",
  });
}

/** The disk refuses the file, whoever held it: there is nobody to wait for. */
function cannotWrite(path: string, options: LockOptions, error: NodeJS.ErrnoException, begin = "") {
  const [why, mend] = diskMeaning(error.code) ?? [foreignText(error.message), "mend the disk"];
  return outsideError(options.code, {
    what: `cannot lock ${options.what}`,
    where: path,
    why: `${begin}${why}${error.code === undefined ? "" : ` (${error.code})`}`,
    mend: `${mend}, and run the same command again`,
    cause: error,
  });
}
