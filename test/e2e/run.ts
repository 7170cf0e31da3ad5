import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import type { Finding } from "../../src/policy/finding.ts";
import type { Report } from "../../src/report/report.ts";

export const ROOT = join(import.meta.dirname, "../..");
export const BUNDLE = join(ROOT, "dist/cli/index.js");
const EXAMPLE = join(ROOT, "examples/archi3/policies");

/** What a run may take: a run that needs longer is killed, and fails its test. */
const TIME_LIMIT_MS = 10_000;
const MEMORY_LIMIT_MIB = 256;

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
export interface Run {
  status: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/**
 * Starts the bundle as a user would, with bounded time and memory.
 * @param folder the current directory of the run
 * @param node the Node that runs it
 */
export function archi3(
  folder: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  node = process.execPath,
): Promise<Run> {
  const { FORCE_COLOR: _force, NO_COLOR: _no, CI: _ci, ...inherited } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(node, [`--max-old-space-size=${MEMORY_LIMIT_MIB}`, BUNDLE, ...args], {
      cwd: folder,
      env: { ...inherited, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: TIME_LIMIT_MS,
      killSignal: "SIGKILL",
    });
    const run: Run = { status: null, signal: null, stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      run.stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      run.stderr += text;
    });
    child.on("error", reject);
    child.on("close", (status, signal) => resolve({ ...run, status, signal }));
  });
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
