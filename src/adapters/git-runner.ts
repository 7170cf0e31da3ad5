import { type ChildProcess, spawn } from "node:child_process";
import { environmentOfGit, WITHOUT_HOOKS, whyNotStarted } from "./git-process.ts";

/** One call of git. */
export interface GitRun {
  args: readonly string[];
  /** What it reads, piece by piece; nothing without it. */
  input?: Iterable<string | Uint8Array>;
  /** Variables on top of those that every git gets. */
  env?: NodeJS.ProcessEnv;
  /** Milliseconds after which it is killed, with every process that it started; default: the door's own. */
  timeoutMs?: number;
  /** Takes what it prints piece by piece, instead of `stdout`. What it throws ends the process, and is thrown on. */
  onOutput?: (chunk: Buffer) => void;
}

/** How a call ended. */
export interface GitEnd {
  ok: boolean;
  /** What it printed; empty with `onOutput`. */
  stdout: Buffer;
  /** The end of what it complained. */
  stderr: string;
  /** Why it failed, as git or the system said it: not yet fit to be shown. */
  why: string;
}

/** Bytes that a call may print, where nobody says otherwise; what prints more is hostile or broken. */
const MOST_OUTPUT = 256 * 1024 * 1024;
const MOST_COMPLAINT = 8_000;
/** How long a killed process may take to close its pipes: a grandchild that left its group may hold them for ever. */
const GRACE_MS = 1_000;
/** How long git has to take its lock files away before it is killed: one that is left in a remote stops every later push. */
const TIDY_MS = 200;

/**
 * A door to git in one repository. It runs no hooks of this repository, asks nobody anything, and each call is the leader
 * of its own process group, so that a hung one goes with its ssh or its remote helper.
 */
export class Git {
  /** Any folder of the working tree. */
  readonly folder: string;
  readonly #timeoutMs: number;

  constructor(folder: string, timeoutMs: number) {
    this.folder = folder;
    this.#timeoutMs = timeoutMs;
  }

  /** Runs git and says how it ended; it rejects only with what `onOutput` throws. */
  run({ args, input, env, timeoutMs = this.#timeoutMs, onOutput }: GitRun): Promise<GitEnd> {
    const command = ["-C", this.folder, ...WITHOUT_HOOKS, ...args];
    const child = spawn("git", command, {
      env: environmentOfGit(env),
      stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
      detached: process.platform !== "win32",
      windowsHide: true,
    });
    if (input !== undefined) feed(child, input);
    return new Promise((resolve, reject) => {
      const output = collect(child, onOutput);
      const finish = (ended: string | undefined) => {
        clearTimeout(timer);
        living.delete(child);
        if (output.thrown !== undefined) return reject(output.thrown);
        const ok = ended === undefined && output.trouble === undefined;
        const why = output.trouble ?? (output.complaint.trim() || (ended ?? ""));
        resolve({ ok, stdout: Buffer.concat(output.chunks), stderr: output.complaint, why });
      };
      const timer = setTimeout(() => {
        output.trouble = `git ${args[0]} took longer than ${timeoutMs / 1000} s`;
        end(child);
        setTimeout(() => finish("killed"), GRACE_MS).unref();
      }, timeoutMs);
      living.add(child);
      child.on("error", (error) => finish(whyNotStarted(error)));
      child.on("close", (status, signal) =>
        finish(status === 0 ? undefined : `it ended with ${signal ?? status}`),
      );
    });
  }
}

interface Output {
  chunks: Buffer[];
  complaint: string;
  trouble: string | undefined;
  thrown: unknown;
}

function collect(child: ChildProcess, onOutput: GitRun["onOutput"]): Output {
  const output: Output = { chunks: [], complaint: "", trouble: undefined, thrown: undefined };
  let size = 0;
  child.stdout?.on("data", (chunk: Buffer) => {
    if (output.thrown !== undefined || output.trouble !== undefined) return;
    try {
      size += chunk.length;
      if (onOutput !== undefined) onOutput(chunk);
      else if (size <= MOST_OUTPUT) output.chunks.push(chunk);
      else {
        output.trouble = `git printed more than ${MOST_OUTPUT / 1024 / 1024} MiB`;
        end(child);
      }
    } catch (error) {
      output.thrown = error;
      end(child);
    }
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    output.complaint = `${output.complaint}${text}`.slice(-MOST_COMPLAINT);
  });
  return output;
}

/** Writes piece by piece, as fast as git reads. That git is gone before it read all is told by its status. */
function feed({ stdin }: ChildProcess, input: Iterable<string | Uint8Array>): void {
  if (stdin === null) return;
  const pieces = input[Symbol.iterator]();
  const more = () => {
    for (let piece = pieces.next(); ; piece = pieces.next()) {
      if (piece.done === true) return void stdin.end();
      if (!stdin.write(piece.value)) return void stdin.once("drain", more);
    }
  };
  stdin.on("error", () => {});
  more();
}

const living = new Set<ChildProcess>();

// A process group of its own does not get the terminal's interrupt.
process.on("exit", () => {
  if (living.size === 0) return;
  for (const child of living) send(child, "SIGTERM");
  // The only way to wait here: nothing asynchronous happens any more.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, TIDY_MS);
  for (const child of living) send(child, "SIGKILL");
});

function end(child: ChildProcess): void {
  send(child, "SIGTERM");
  setTimeout(() => send(child, "SIGKILL"), TIDY_MS).unref();
}

function send(child: ChildProcess, signal: "SIGTERM" | "SIGKILL"): void {
  try {
    if (process.platform === "win32" || child.pid === undefined) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It ended by itself in the meantime.
  }
}
