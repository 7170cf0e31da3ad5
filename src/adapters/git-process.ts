import { type ChildProcess, spawn } from "node:child_process";

/** How one git process ended. */
export interface GitAnswer {
  ok: boolean;
  stdout: Buffer;
  /** Why it failed: what it said, or that it took too long. It may hold anything that a remote said. */
  why: string;
}

export interface GitOptions {
  input?: Uint8Array;
  /** Milliseconds; then it is killed, with all that it started. */
  timeoutMs: number;
  env?: NodeJS.ProcessEnv;
}

/** By these a hook's git names another repository than the folder that is meant (`git rev-parse --local-env-vars`). */
const NAMES_A_REPOSITORY =
  /^GIT_(?:ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|CONFIG|CONFIG_COUNT|CONFIG_PARAMETERS|DIR|GRAFT_FILE|IMPLICIT_WORK_TREE|INDEX_FILE|INTERNAL_SUPER_PREFIX|NO_REPLACE_OBJECTS|OBJECT_DIRECTORY|PREFIX|REPLACE_REF_BASE|SHALLOW_FILE|WORK_TREE)$/;

const MOST_SAID = 8_000;

/**
 * Runs git in a folder, without a terminal, hooks of the folder's repository or prompts. It never throws: a git that is
 * missing is an answer too.
 */
export function runGit(folder: string, args: readonly string[], options: GitOptions): Promise<GitAnswer> {
  return new Promise((resolve) => {
    const child = spawn("git", ["-c", "core.hooksPath=/dev/null", "-C", folder, ...args], {
      env: environmentOfGit(options.env ?? {}),
      stdio: "pipe",
      // A group of its own, so that what git starts (ssh, git-remote-https) can be ended with it.
      detached: true,
    });
    const chunks: Buffer[] = [];
    let said = "";
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      killGroup(child);
    }, options.timeoutMs);
    const end = (ok: boolean, why: string) => {
      clearTimeout(timer);
      resolve({ ok, stdout: Buffer.concat(chunks), why });
    };
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said = `${said}${text}`.slice(-MOST_SAID);
    });
    // A git that ended early does not read all; how it ended says why.
    child.stdin.on("error", () => undefined).end(options.input);
    child.on("error", (error) => end(false, error.message));
    child.on("close", (status) => {
      const verb = args.find((arg) => !arg.startsWith("-")) ?? "";
      if (late) end(false, `git ${verb} took longer than ${options.timeoutMs / 1000} s`);
      else end(status === 0, said.trim());
    });
  });
}

function killGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  } catch {
    // It ended at this very moment.
  }
}

function environmentOfGit(more: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !NAMES_A_REPOSITORY.test(name));
  return {
    ...Object.fromEntries(inherited),
    // It never asks, never takes a lock for its own convenience, and reads what was committed, not what replaces it.
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    LC_ALL: "C",
    ...more,
  };
}
