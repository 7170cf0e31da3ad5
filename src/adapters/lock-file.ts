import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { closeSync, mkdirSync, openSync, readFileSync, statSync, unlinkSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { outsideError } from "../errors.ts";
import { isMapping } from "../policy/pointer.ts";
import type { Holder } from "../release/record.ts";

/** Who holds a lock: a process of a machine, told apart from a later one of the same number by its start. */
export type ProcessIdentity = Pick<Holder, "host" | "pid" | "started">;

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
}

const POLL_MS = 25;
/** A file without a holder's name was left by a process that died while it wrote it, or is being written now. */
const UNNAMED_MS = 2_000;

/**
 * Runs an action while holding a lock file, which is made with `O_EXCL` and names its holder. The lock of a holder that is
 * dead is taken over. The lock is between processes of one machine: on another machine's lock it can only wait.
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
    // Nobody takes over what a living process holds; but a person may have deleted it, and another holds it now.
    if (contentOf(path) === mine) removeIfThere(path);
  }
}

async function take(path: string, mine: string, options: LockOptions): Promise<void> {
  const end = performance.now() + options.waitMs;
  for (;;) {
    const failure = create(path, mine);
    if (failure === undefined) return;
    if (failure.code !== "EEXIST") throw cannotLock(path, options, failure.message, failure);
    const seen = contentOf(path);
    if (seen !== undefined && !(await isHeld(path, seen))) takeAway(path, seen);
    else if (performance.now() > end) throw cannotLock(path, options, describe(seen), undefined);
    else await sleep(options.pollMs ?? POLL_MS);
  }
}

function create(path: string, content: string): NodeJS.ErrnoException | undefined {
  try {
    mkdirSync(dirname(path), { recursive: true });
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
    return undefined;
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
}

async function isHeld(path: string, content: string): Promise<boolean> {
  const holder = parseHolder(content);
  return holder === undefined ? ageOf(path) < UNNAMED_MS : await isAlive(holder);
}

/**
 * Takes a dead holder's lock away. Two may see the same dead holder, and the slower must not take away what the faster has
 * made since: only who has made a second file looks once more and deletes, without a pause in between.
 */
function takeAway(path: string, seen: string): void {
  const guard = `${path}.takeover`;
  if (create(guard, "") !== undefined) {
    if (ageOf(guard) > UNNAMED_MS) removeIfThere(guard);
    return;
  }
  try {
    if (contentOf(path) === seen) removeIfThere(path);
  } finally {
    removeIfThere(guard);
  }
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
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
    const { host, pid, started } = value;
    return typeof host === "string" &&
      Number.isSafeInteger(pid) &&
      Number(pid) > 0 &&
      typeof started === "string"
      ? { host, pid: Number(pid), started }
      : undefined;
  } catch {
    return undefined;
  }
}

function describe(content: string | undefined): string {
  const holder = content === undefined ? undefined : parseHolder(content);
  if (holder === undefined) return "somebody who did not say who they are holds it";
  const host = JSON.stringify(holder.host).slice(1, -1);
  return `process ${holder.pid} on ${host} holds it`;
}

function cannotLock(path: string, options: LockOptions, why: string, cause: unknown) {
  return outsideError(options.code, {
    what: `cannot lock ${options.what}`,
    where: path,
    why,
    mend: "wait until it is done and run the command again; if it is gone, delete the file",
    cause,
  });
}

let own: Promise<ProcessIdentity> | undefined;

/** This process, as locks and records name a holder. */
export function ownIdentity(): Promise<ProcessIdentity> {
  own ??= processStart(process.pid).then((started) => ({
    host: hostname(),
    pid: process.pid,
    started: started ?? UNKNOWN,
  }));
  return own;
}

/**
 * False when a process is certainly gone: no process of this machine has its number, or one that began at another time.
 * A process of another machine counts as alive.
 */
export async function isAlive(holder: ProcessIdentity): Promise<boolean> {
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // EPERM: it is there, and another user's.
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  const { started, ended } = await look(holder.pid);
  // What cannot be seen (hidepid, no /proc, no ps) may well be the holder.
  if (ended || started === undefined || holder.started === UNKNOWN) return !ended;
  return started === holder.started;
}

const UNKNOWN = "unknown";

/**
 * When a process of this machine began, as its system says it: on Linux in clock ticks since the system's start, elsewhere
 * as `ps` prints it. Undefined when it is gone (a zombie is), or nobody can tell.
 */
export async function processStart(pid: number): Promise<string | undefined> {
  const { started, ended } = await look(pid);
  return ended ? undefined : started;
}

/** What the system says of a process number. */
interface Look {
  started: string | undefined;
  /** It ran to its end, and only waits for its parent to ask how. */
  ended: boolean;
}

async function look(pid: number): Promise<Look> {
  if (process.platform === "linux") {
    const stat = contentOf(`/proc/${pid}/stat`);
    // The second field is the program's name in parentheses, and may hold anything; the state follows as the third.
    const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { started: fields?.[19], ended: /^[ZX]/.test(fields?.[0] ?? "") };
  }
  if (process.platform === "win32") return { started: undefined, ended: false };
  return new Promise((resolve) => {
    const env = { ...process.env, LC_ALL: "C", TZ: "UTC" };
    execFile("ps", ["-o", "lstart=", "-p", String(pid)], { env, timeout: 5_000 }, (error, stdout) =>
      resolve({ started: error === null ? stdout.trim() || undefined : undefined, ended: false }),
    );
  });
}
