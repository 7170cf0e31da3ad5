import { type ChildProcess, type ChildProcessByStdio, spawn, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { expect } from "vitest";
import type { Finding } from "../../src/policy/finding.ts";
import type { Report } from "../../src/report/report.ts";
import { endOf, type ProcessEnd } from "../process-end.ts";

export const ROOT = join(import.meta.dirname, "../..");
export const BUNDLE = join(ROOT, "dist/cli/index.js");
const EXAMPLE = join(ROOT, "examples/archi3/policies");

/** What a run may take: a run that needs longer is killed, and fails its test. */
const TIME_LIMIT_MS = 10_000;
const MEMORY = "--max-old-space-size=256";

/** A report's name that only just fits: what is written first, under a longer one, does not. Also where root runs it. */
export const TOO_LONG = `${"r".repeat(250)}.json`;

/** A folder of its own for one test, deleted at the end of its scope. */
export class Folder implements Disposable {
  readonly #top = realpathSync(mkdtempSync(join(tmpdir(), "archi3-e2e-")));
  /** Below folders of its own: a run that finds no policies looks for some a few levels up, where others work. */
  readonly path = join(this.#top, "a/b/c");

  constructor(files: { [path: string]: string | Uint8Array } = {}) {
    mkdirSync(this.path, { recursive: true });
    for (const [path, contents] of Object.entries(files)) this.write(path, contents);
  }

  /** A folder that holds the example's policies. */
  static withExample(below = "."): Folder {
    const folder = new Folder();
    cpSync(EXAMPLE, folder.at(below), { recursive: true });
    return folder;
  }

  /** A folder that holds the example's two agents only, which are right by themselves: a run is twice as fast. */
  static withAgents(below = "."): Folder {
    const folder = new Folder();
    cpSync(join(EXAMPLE, "agents"), folder.at(join(below, "agents")), { recursive: true });
    return folder;
  }

  at(path: string): string {
    return join(this.path, path);
  }

  write(path: string, contents: string | Uint8Array): void {
    mkdirSync(dirname(this.at(path)), { recursive: true });
    writeFileSync(this.at(path), contents);
  }

  read(path: string): string {
    return readFileSync(this.at(path), "utf8");
  }

  /** Replaces the first occurrence of a text in a file. */
  edit(path: string, from: string, to: string): void {
    const text = this.read(path);
    if (!text.includes(from)) throw new Error(`${path} does not hold ${JSON.stringify(from)}`);
    this.write(
      path,
      text.replace(from, () => to),
    );
  }

  /** Runs a tool in the folder, such as `git` or `mkfifo`. */
  tool(command: string, ...args: string[]): void {
    const { status, stderr, error } = spawnSync(command, args, { cwd: this.path, encoding: "utf8" });
    if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${error?.message ?? stderr}`);
  }

  /** Makes the folder a repository that tracks everything in it. */
  commit(): void {
    this.tool("git", "init", "--quiet");
    this.tool("git", "add", "--all");
  }

  [Symbol.dispose](): void {
    rmSync(this.#top, { recursive: true, force: true });
  }
}

/** How a run of the command line ended. */
export type Run = ProcessEnd;

/**
 * The environment of a run: that of the tests, without what the tests themselves were told of colours and CI. A workflow
 * that they are a step of is not the one of the runs.
 */
function environmentWith(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _force, NO_COLOR: _no, CI: _ci, ...rest } = process.env;
  const inherited = Object.entries(rest).filter(([name]) => !/^(?:GITHUB|GH|RUNNER)_/.test(name));
  return { ...Object.fromEntries(inherited), ...environment };
}

/**
 * Starts the bundle as a user would, in a process of its own with bounded memory; whoever starts it sees to its end.
 * @param folder the current directory of the run
 * @param node the Node that runs it
 */
export function start(
  folder: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  node = process.execPath,
): ChildProcessByStdio<null, Readable, Readable> {
  return spawn(node, [MEMORY, BUNDLE, ...args], {
    cwd: folder,
    env: environmentWith(environment),
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/**
 * As {@link start}, to its end, in bounded time.
 * @param timeout milliseconds
 */
export function alone(
  folder: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  node = process.execPath,
  timeout = TIME_LIMIT_MS,
): Promise<Run> {
  const child = start(folder, args, environment, node);
  const limit = setTimeout(() => child.kill("SIGKILL"), timeout);
  return endOf(child).finally(() => clearTimeout(limit));
}

/** After so many runs a process is followed by a new one: it keeps the modules of them all. */
const MOST_TURNS = 30;

/** A process that runs a bundle again and again; `turns.mjs` is what runs in it. */
export class Turns {
  readonly #child: ChildProcess;
  readonly #ended: Promise<Pick<Run, "status" | "signal">>;
  readonly #printed = { stdout: "", stderr: "" };
  readonly #limitMs: number;
  #left = MOST_TURNS;
  #heard: () => void = () => {};

  /** @param limitMs after which a run is killed, and its process with it */
  constructor(bundle = BUNDLE, limitMs = TIME_LIMIT_MS) {
    this.#limitMs = limitMs;
    const program = join(import.meta.dirname, "turns.mjs");
    this.#child = spawn(process.execPath, [MEMORY, program, bundle], {
      env: environmentWith({}),
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    for (const stream of ["stdout", "stderr"] as const) {
      this.#child[stream]?.setEncoding("utf8").on("data", (text: string) => {
        this.#printed[stream] += text;
        this.#heard();
      });
    }
    this.#ended = new Promise((resolve, reject) => {
      this.#child.on("error", reject);
      this.#child.on("close", (status, signal) => {
        this.#left = 0;
        resolve({ status, signal });
      });
    });
  }

  get isWorn(): boolean {
    return this.#left === 0;
  }

  /** Lets the process end. */
  end(): void {
    if (this.#child.connected) this.#child.disconnect();
  }

  /** One run, in the time that a process of its own would have. One that ends the process ends as the process does. */
  async run(folder: string, args: readonly string[], environment: NodeJS.ProcessEnv): Promise<Run> {
    this.#left -= 1;
    const end = `(end ${randomUUID()})`;
    const isOver = () => Object.values(this.#printed).every((text) => text.endsWith(end));
    const printed = new Promise<void>((resolve) => {
      this.#heard = () => {
        if (isOver()) resolve();
      };
    });
    const answered = new Promise<Answer>((resolve) => {
      this.#child.once("message", resolve);
    });
    this.#child.send({ folder, args, environment, end });
    const limit = setTimeout(() => this.#child.kill("SIGKILL"), this.#limitMs);
    const outcome = await Promise.race([this.#ended, Promise.all([answered, printed])]);
    clearTimeout(limit);
    const [stdout, stderr] = [this.#printed.stdout, this.#printed.stderr].map((text) =>
      text.replace(end, ""),
    );
    Object.assign(this.#printed, { stdout: "", stderr: "" });
    if (this.isWorn) this.end();
    const run = { stdout: stdout ?? "", stderr: stderr ?? "" };
    if (!Array.isArray(outcome)) return { ...run, ...outcome };
    const [{ status, left }] = outcome;
    if (left.length > 0) this.#left = 0;
    if (left.length > 0) throw new Error(`${args.join(" ")} left behind: ${left.join(", ")}`);
    return { ...run, status, signal: null };
  }
}

/** What the process says of a run, and what the run left there that it did not find, or took away. */
interface Answer {
  status: number;
  left: readonly string[];
}

let turns: Turns | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs the bundle as a user would, but in a process that others' runs have been in and others will be: most of a run's
 * time is the start of its process. Time and memory are bounded, and a run that leaves anything behind fails.
 * @param folder the current directory of the run
 */
export function archi3(
  folder: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Run> {
  const run = last.then(() => {
    if (turns === undefined || turns.isWorn) turns = new Turns();
    return turns.run(folder, args, environmentWith(environment));
  });
  last = run.catch(() => {});
  return run;
}

/** Does something once, however many tests ask for its result: they share a run. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The report that a run printed with `--format json`. */
export function reportOf(run: Run): Report {
  if (run.stdout === "") throw new Error(`no report was printed: ${run.stderr}`);
  return JSON.parse(run.stdout) as Report;
}

/** A finding in short: `ARC010 agents/a.yaml:3:5`. */
export function shown({ rule, file, range }: Finding): string {
  return `${rule} ${file}:${range.start.line}:${range.start.column}`;
}

/**
 * What must be true of every run, whatever it is given: it ends by itself with a status of its own, says nothing of
 * its insides, and prints nothing that a terminal or a GitHub runner would obey.
 */
export function expectSafe(run: Run): void {
  expect(run.signal, "ends within its time").toBeNull();
  for (const text of [run.stdout, run.stderr]) {
    expect(text, "no stack trace").not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    expect(text).not.toMatch(/E_INTERNAL|heap out of memory|stack size|RangeError|TypeError/);
    expectPrintable(text);
    // actions/runner takes `::name` at a line's start, and `##[name` anywhere.
    const obeyed = text.split("\n").find((line) => /^\s*::/.test(line) || line.includes("##["));
    expect(obeyed, "nothing that a runner obeys").toBeUndefined();
  }
  expect([0, 1, 2]).toContain(run.status);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const OBEYED = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/;

/** Expects a text without anything that a terminal obeys or hides. */
export function expectPrintable(text: string): void {
  const at = text.search(OBEYED);
  const around = at === -1 ? undefined : JSON.stringify(text.slice(Math.max(0, at - 40), at + 20));
  expect(around, "nothing that a terminal obeys").toBeUndefined();
}

/** Expects that nothing was judged, and says why: an error with these parts on standard error, and exit 2. */
export function expectUsageError(run: Run, ...parts: (string | RegExp)[]): void {
  expectSafe(run);
  for (const part of parts) {
    if (typeof part === "string") expect(run.stderr).toContain(part);
    else expect(run.stderr).toMatch(part);
  }
  expect(run.stdout).toBe("");
  expect(run.status).toBe(2);
}
