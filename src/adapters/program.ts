import { type ChildProcess, spawn } from "node:child_process";
import { LONGEST_TIMER_MS } from "./clock.ts";

/** A program that is run once. */
export interface ProgramRun {
  /** Where it runs. */
  folder: string;
  env: NodeJS.ProcessEnv;
  timeoutMs: number;
  /** Is told what it prints, piece by piece; whoever keeps it bounds it. */
  hear(text: string, from: "stdout" | "stderr"): void;
}

/** How a program ended; `why` is a clause whose subject is the program, not yet fit to be shown. */
export type ProgramEnd =
  | { is: "ended"; status: number }
  | { is: "absent"; why: string }
  | { is: "unstarted"; why: string }
  | { is: "late"; why: string }
  | { is: "killed"; why: string };

/** How long output is waited for after the program ended, where something that left its group holds it open. */
const DRAIN_MS = 500;

/**
 * Runs a program; no shell reads its arguments. It leads a group of processes, which ends with it, when its time is over, and
 * with this process. What leaves that group (`setsid`, a daemon) lives on: no system that we run on lets it be found again
 * for sure. It throws nothing.
 */
export function runProgram(program: string, args: readonly string[], run: ProgramRun): Promise<ProgramEnd> {
  return new Promise((resolve) => {
    const child = startGroup(program, args, run, "ignore");
    if (child instanceof Error) {
      resolve({ is: "unstarted", why: `cannot be run: ${child.message}` });
      return;
    }
    for (const from of ["stdout", "stderr"] as const)
      child[from]?.setEncoding("utf8").on("data", (text: string) => run.hear(text, from));
    const killAll = () => killGroup(child);
    process.once("exit", killAll);
    let drain: NodeJS.Timeout | undefined;
    const end = (ended: ProgramEnd) => {
      clearTimeout(timer);
      clearTimeout(drain);
      process.removeListener("exit", killAll);
      // Whoever holds the other ends still must not keep this process waiting.
      child.stdout?.destroy();
      child.stderr?.destroy();
      resolve(ended);
    };
    const timer = setTimeout(
      () => {
        killAll();
        end({ is: "late", why: `took longer than ${run.timeoutMs / 1000} s` });
      },
      Math.min(run.timeoutMs, LONGEST_TIMER_MS),
    );
    child.on("error", (error) => end(notStarted(error)));
    child.on("exit", (status, signal) => {
      killAll();
      const ended: ProgramEnd =
        signal === null
          ? { is: "ended", status: status ?? 0 }
          : { is: "killed", why: `was ended by ${signal}` };
      child.on("close", () => end(ended));
      drain = setTimeout(() => end(ended), DRAIN_MS);
    });
  });
}

function notStarted(error: Error): ProgramEnd {
  const why = `cannot be run: ${error.message}`;
  return { is: "code" in error && error.code === "ENOENT" ? "absent" : "unstarted", why };
}

/**
 * Starts a program that leads a group of processes, for whoever ends that group with {@link killGroup} whatever happens.
 * @returns why it cannot be started, where that is known at once; else it tells by its event `error`
 */
export function startGroup(
  program: string,
  args: readonly string[],
  { folder, env }: Pick<ProgramRun, "folder" | "env">,
  stdin: "ignore" | "pipe",
): ChildProcess | Error {
  try {
    return spawn(program, args, {
      ...{ cwd: folder, env, stdio: [stdin, "pipe", "pipe"] },
      // A group of its own, which can be ended as one.
      detached: true,
    });
  } catch (error) {
    // Such as an argument that holds a NUL.
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Ends a program and what is left of its group. */
export function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // All of the group have ended.
  }
}
