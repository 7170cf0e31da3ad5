import { execFile } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import type { Life } from "../release/holder.ts";
import type { Holder } from "../release/record.ts";

/** A process, told apart from others of its number by where it runs and when it began. */
export type ProcessIdentity = Pick<Holder, "host" | "place" | "pid" | "started">;

const UNKNOWN = "unknown";

let own: Promise<ProcessIdentity> | undefined;

/** This process, as locks and records name a holder. */
export function ownIdentity(): Promise<ProcessIdentity> {
  own ??= look("self").then(({ started }) => ({
    host: hostname(),
    place: placeOf(),
    pid: process.pid,
    started: started ?? UNKNOWN,
  }));
  return own;
}

/**
 * Where this process's number counts: on Linux the system's start and the namespace of process numbers, which containers
 * of one host name have each for itself; elsewhere the machine's name.
 */
function placeOf(): string {
  try {
    if (process.platform === "linux") {
      const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
      return `${boot} ${readlinkSync("/proc/self/ns/pid")}`;
    }
  } catch {
    // No /proc: the name has to do.
  }
  return `host ${hostname()}`;
}

/** True when a process of a machine of this name belongs to another start of its system, as far as both say so. */
export async function isOfOtherStart({ host, place }: ProcessIdentity): Promise<boolean> {
  const here = await ownIdentity();
  const [start, ownStart] = [startOf(place), startOf(here.place)];
  return host === here.host && start !== undefined && ownStart !== undefined && start !== ownStart;
}

function startOf(place: string | undefined): string | undefined {
  return /^([0-9a-f-]{36}) pid:\[\d+\]$/.exec(place ?? "")?.[1];
}

/**
 * Whether a process lives: asked only where its number counts, which those that say no place leave open. `unknown`: nobody
 * here can ask it, or it cannot be told from another of its number.
 */
export async function lifeOf(holder: ProcessIdentity): Promise<Life> {
  if (holder.place !== (await ownIdentity()).place) return "unknown";
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // EPERM: it is there, and another user's.
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return "gone";
  }
  const { started, ended } = await look(holder.pid);
  if (ended) return "gone";
  // What cannot be seen (hidepid, no /proc, no ps) may well be the holder.
  if (started === undefined || holder.started === UNKNOWN) return "unknown";
  return started === holder.started ? "alive" : "gone";
}

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

async function look(pid: number | "self"): Promise<Look> {
  if (process.platform === "linux") {
    const stat = pid === "self" || isOwnProc() ? statOf(pid) : undefined;
    // The second field is the program's name in parentheses, and may hold anything; the state follows as the third.
    const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { started: fields?.[19], ended: /^[ZX]/.test(fields?.[0] ?? "") };
  }
  if (process.platform === "win32") return { started: undefined, ended: false };
  return new Promise((resolve) => {
    const env = { ...process.env, LC_ALL: "C", TZ: "UTC" };
    const number = String(pid === "self" ? process.pid : pid);
    execFile("ps", ["-o", "lstart=", "-p", number], { env, timeout: 5_000 }, (error, stdout) =>
      resolve({ started: error === null ? stdout.trim() || undefined : undefined, ended: false }),
    );
  });
}

/** False where /proc shows the numbers of another namespace: `unshare --pid` without a /proc of its own. */
function isOwnProc(): boolean {
  try {
    return readlinkSync("/proc/self") === String(process.pid);
  } catch {
    return false;
  }
}

function statOf(pid: number | "self"): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch {
    return undefined;
  }
}
