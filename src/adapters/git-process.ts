import { spawn, spawnSync } from "node:child_process";
import { outsideError } from "../errors.ts";
import { shellWord } from "../shell-word.ts";

/**
 * The variables by which a hook's git names another repository than the folder that is asked about (`git rev-parse
 * --local-env-vars`), and those that change how paths are read. Others hold here too: GIT_CONFIG_COUNT and what it
 * counts are the user's configuration, though git lists them there.
 */
const LOCAL_VARIABLES: ReadonlySet<string> = new Set(
  [
    "ALTERNATE_OBJECT_DIRECTORIES",
    "COMMON_DIR",
    "CONFIG",
    "CONFIG_PARAMETERS",
    "DIR",
    "GLOB_PATHSPECS",
    "GRAFT_FILE",
    "ICASE_PATHSPECS",
    "IMPLICIT_WORK_TREE",
    "INDEX_FILE",
    "INTERNAL_SUPER_PREFIX",
    "LITERAL_PATHSPECS",
    "NOGLOB_PATHSPECS",
    "NO_REPLACE_OBJECTS",
    "OBJECT_DIRECTORY",
    "PREFIX",
    "REPLACE_REF_BASE",
    "SHALLOW_FILE",
    "WORK_TREE",
  ].map((name) => `GIT_${name}`),
);

/** Arguments of a git that runs no hook of the repository, whatever it does. */
export const WITHOUT_HOOKS = ["-c", "core.hooksPath=/dev/null"] as const;

/** Settings of this process's own, for every git that it starts. */
let own: Settings = [];

/** The environment of every git: nothing of the caller's leads it to another repository. */
export function environmentOfGit(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !LOCAL_VARIABLES.has(name));
  return {
    ...Object.fromEntries(inherited),
    // It never asks, never takes a lock for its own convenience, and reads what was committed, not what replaces it.
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    LC_ALL: "C",
    ...(own.length === 0 ? more : configuration(own, more)),
  };
}

export interface Answer {
  ok: boolean;
  stdout: Buffer;
  /** Why it failed, or what git warns of, in one line. */
  why: string;
}

const LARGEST_ANSWER = 1024 * 1024 * 1024;

/** Runs git in a folder, and waits for it. */
export function git(folder: string, args: readonly string[], input?: string): Answer {
  const result = spawnSync("git", ["-C", folder, ...args], {
    encoding: "buffer",
    maxBuffer: LARGEST_ANSWER,
    env: environmentOfGit(),
    ...(input === undefined ? {} : { input: Buffer.from(input) }),
  });
  return {
    ok: result.error === undefined && result.status === 0,
    stdout: result.stdout ?? Buffer.alloc(0),
    why: result.error === undefined ? oneLine(result.stderr.toString("utf8")) : whyNotStarted(result.error),
  };
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s*\n\s*/g, " ");
}

const NOT_INSTALLED = "git is not installed, or not on PATH";

/** Why git did not start at all. */
export function whyNotStarted(error: Error): string {
  return "code" in error && error.code === "ENOENT" ? NOT_INSTALLED : error.message;
}

/** A failure of git's; the commonest have nothing to do with the repository. */
export function failed(what: string, folder: string, why: string, mend: string) {
  if (why === NOT_INSTALLED) {
    const mend = "install git, or add its folder to PATH";
    return outsideError("E_GIT", { what, where: folder, why, mend });
  }
  if (why.includes("dubious ownership")) {
    // Git names the repository itself, which may lie above the folder.
    const distrusted = /dubious ownership in repository at '([^']+)'/.exec(why)?.[1] ?? folder;
    return outsideError("E_GIT", {
      what,
      where: folder,
      why: "the folder belongs to another user, so that git trusts nothing in it (dubious ownership)",
      mend: `if you trust it: git config --global --add safe.directory ${shellWord(distrusted)}`,
    });
  }
  return outsideError("E_GIT", { what, where: folder, why, mend });
}

/** How to reach a remote. */
export interface Remote {
  /** The address that the credentials are for. */
  server: string;
  /** The value of an HTTP header, handed to git by its environment only. */
  authorization?: string;
  /** How long it may take. */
  timeoutMs: number;
}

type Settings = readonly (readonly [key: string, value: string])[];

/** Configuration for one git, by its environment only: behind what the user has there, or `env` adds. */
export function configuration(settings: Settings, env: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const first = Number(env["GIT_CONFIG_COUNT"] || process.env["GIT_CONFIG_COUNT"] || "0");
  const more = settings.flatMap(([key, value], at) => [
    [`GIT_CONFIG_KEY_${first + at}`, key],
    [`GIT_CONFIG_VALUE_${first + at}`, value],
  ]);
  return { ...env, GIT_CONFIG_COUNT: String(first + settings.length), ...Object.fromEntries(more) };
}

/** The header that a server wants, as {@link configuration}. */
export function credentials(server: string, authorization: string): NodeJS.ProcessEnv {
  return configuration(headerFor(server, authorization));
}

/**
 * From now on every git of this process shows a server this header, by its environment only.
 * @returns takes that back
 */
export function authorizeGit(server: string, authorization: string): () => void {
  own = headerFor(server, authorization);
  return () => {
    own = [];
  };
}

function headerFor(server: string, authorization: string): Settings {
  const key = `http.${server.replace(/\/+$/, "")}/.extraheader`;
  // An empty value first takes back what the checkout may have left in the clone: two headers are refused.
  return [
    [key, ""],
    [key, `Authorization: ${authorization}`],
  ];
}

/**
 * Runs a command of git's that talks to the remote `origin`.
 * @returns its exit status, if it had one, and what it said
 */
export function askRemote(
  folder: string,
  command: readonly string[],
  names: readonly string[],
  { server, authorization, timeoutMs }: Remote,
): Promise<{ status: number | undefined; why: string }> {
  const args = ["-C", folder, ...command, "--end-of-options", "origin", ...names];
  return new Promise((resolve) => {
    const child = spawn("git", args, {
      env: environmentOfGit(authorization === undefined ? {} : credentials(server, authorization)),
      stdio: ["ignore", "ignore", "pipe"],
      timeout: timeoutMs,
      killSignal: "SIGKILL",
    });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said = `${said}${text}`.slice(-2_000);
    });
    child.on("error", (error) => resolve({ status: undefined, why: whyNotStarted(error) }));
    child.on("close", (status, signal) => {
      const late = `git ${command[0]} took longer than ${timeoutMs / 1000} s`;
      resolve({ status: status ?? undefined, why: signal === null ? oneLine(said) : late });
    });
  });
}
