import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { link, readFile, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { outsideError } from "../errors.ts";

/** Who holds a lock. */
export interface LockHolder {
  host: string;
  pid: number;
  /** When the process began, as {@link processStart} says it: a process id is used again. */
  started: string;
}

/**
 * Carries out an action while holding an exclusive lock file that names its holder. A dead holder's file is taken over.
 * @param options.waitMs how long to wait for a living holder, milliseconds
 * @throws {PolicyError} `E_LOCK` (exit 4) when it is still held then; what the disk and the action throw passes through
 */
export async function withLockFile<T>(
  path: string,
  options: { holder: LockHolder; waitMs: number },
  action: () => Promise<T>,
): Promise<T> {
  const own = `${path}-${randomBytes(6).toString("hex")}`;
  const text = `${JSON.stringify({ ...options.holder, nonce: own })}\n`;
  const deadline = performance.now() + options.waitMs;
  // A link to a file that is written already: nobody ever sees a lock without its holder.
  await writeFile(own, text, { flag: "wx" });
  try {
    while (!(await taken(own, path))) {
      const found = await readLock(path);
      if (found !== undefined && !isAlive(found.holder)) await removeDead(path, own, found.text);
      else if (performance.now() > deadline) throw held(path, found?.holder, options.waitMs);
      else await pause(5 + Math.random() * 20);
    }
  } catch (error) {
    await rm(own, { force: true });
    throw error;
  }
  try {
    return await action();
  } finally {
    await rm(path, { force: true });
    await rm(own, { force: true });
  }
}

async function taken(own: string, path: string): Promise<boolean> {
  try {
    await link(own, path);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/**
 * Takes a dead holder's file away. Two that saw the same dead holder must not both do so: the second would take away the
 * first one's new lock. So it is done, after another look, by whoever holds a second lock.
 */
async function removeDead(path: string, own: string, dead: string): Promise<void> {
  const guard = `${path}-takeover`;
  if (!(await taken(own, guard))) {
    const other = await readLock(guard);
    if (other !== undefined && !isAlive(other.holder)) await rm(guard, { force: true });
    await pause(5 + Math.random() * 20);
    return;
  }
  try {
    if ((await readLock(path))?.text === dead) await rm(path, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}

async function readLock(path: string): Promise<{ holder: LockHolder; text: string } | undefined> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
  try {
    return { holder: JSON.parse(text) as LockHolder, text };
  } catch {
    throw outsideError("E_LOCK", {
      what: "a lock file does not say who holds it",
      where: path,
      mend: "make sure that nothing is deploying there, and remove the file",
    });
  }
}

function held(path: string, holder: LockHolder | undefined, waitMs: number) {
  return outsideError("E_LOCK", {
    what: "somebody else holds the lock",
    where: path,
    why: `process ${holder?.pid ?? "?"} on ${holder?.host ?? "?"} did not release it within ${waitMs / 1000} s`,
    mend: "wait for it to end; if it is gone, remove the file",
  });
}

/** True while a holder may still act; one on another machine may. */
export function isAlive(holder: LockHolder): boolean {
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
  const started = processStart(holder.pid);
  return started !== undefined && started === holder.started;
}

/** When a process began, as the system says it; undefined when there is none. */
export function processStart(pid: number): string | undefined {
  try {
    if (process.platform !== "linux") {
      return (
        execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim() || undefined
      );
    }
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in parentheses may hold anything; the state is the first field after it, the start the 20th.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}
