import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import pc from "picocolors";
import { outsideError, type PolicyError } from "../errors.ts";
import type { Annotation } from "../report/annotations.ts";
import { type Failure, failureEvent, renderFailure } from "../report/failure.ts";
import type { Log, LogFormat } from "../report/log.ts";
import { guardWorkflowCommands, printable } from "../report/sanitize.ts";
import type { Colors } from "../report/text.ts";
import { logTo } from "./terminal-log.ts";

/** Where a command talks to: results go to standard output, everything else to standard error. */
export interface Terminal {
  currentFolder: string;
  colors: Colors;
  print(text: string): void;
  warn(text: string): void;
  /**
   * Shows what is being done once it takes longer than a second; undefined ends it, and has to come.
   * @param inLogs without a terminal, says every 15 seconds what is new; silent there otherwise
   */
  progress(step: string, inLogs?: boolean): (step: string | undefined) => void;
  /** Told of what happens, where a log for machines is written; absent elsewhere. */
  log?: Log;
  /** Hands on what a step of a workflow shows of a result beside its log; nothing elsewhere. */
  publish?(published: Published): void;
}

/** What a step of a workflow shows of a command's result. */
export interface Published {
  outputs?: { readonly [name: string]: string | number };
  /** Markdown, a part of the job's summary. */
  summary?: string;
  /** What is an annotation of the run, since it has to be seen at once. */
  annotation?: { level: "error" | "notice"; title: string; message: string };
  /** Annotations at lines of files. */
  annotations?: readonly Annotation[];
}

const PATIENCE_MS = 1000;
/** How often a log is told what is new. */
const HEARTBEAT_MS = 15_000;

export interface TerminalOptions {
  /** Undefined: as the environment and the stream say. */
  color: boolean | undefined;
  quiet: boolean;
  /** How standard error is written; text by default. */
  logFormat?: LogFormat | undefined;
  /** What is done to results, for one that quotes files as they are where a runner reads them for commands. */
  guard?: (result: string) => string;
}

/** The process's own terminal. Nothing that goes to standard error is ever a runner's command. */
export function processTerminal(options: TerminalOptions): Terminal {
  const colors = pc.createColors(options.color ?? pc.isColorSupported);
  const interactive = process.stderr.isTTY === true && process.env["CI"] === undefined && !options.quiet;
  const terminal: Terminal = {
    get currentFolder() {
      return currentFolder();
    },
    colors,
    print: (text) => writeFully(1, options.guard === undefined ? text : options.guard(text)),
    warn: (text) => writeFully(2, guardWorkflowCommands(text)),
    progress: (first, inLogs = false) => {
      if (interactive) return progressLine(first);
      return inLogs && !options.quiet ? progressLog(first) : () => {};
    },
  };
  return options.logFormat === "json"
    ? Object.assign(
        terminal,
        logTo((line) => writeFully(2, line), options.quiet),
      )
    : terminal;
}

/**
 * Says on standard error why a command could not do its work.
 * @param verbose with everything that led to it
 */
export function printFailure({ warn, log, colors }: Terminal, failure: Failure, verbose: boolean): void {
  if (log === undefined) warn(renderFailure(failure, { verbose, colors }));
  else log(failureEvent(failure, verbose));
}

/** A line of progress stands on the terminal: whatever is written next takes its place. */
let lineStands = false;

function eraseLine(): void {
  if (lineStands) process.stderr.write("\r\u001b[K");
  lineStands = false;
}

/** Draws the step over the one before. A step that is long is drawn by time; one amid work that blocks, as it begins. */
function progressLine(first: string): (step: string | undefined) => void {
  let step: string | undefined = first;
  let isLate = false;
  const draw = () => {
    isLate = true;
    if (step === undefined || step === "") return;
    process.stderr.write(`\r\u001b[K${printable(step)}…`);
    lineStands = true;
  };
  const started = performance.now();
  const timer = setTimeout(draw, PATIENCE_MS).unref();
  return (next) => {
    step = next;
    if (next === undefined) {
      clearTimeout(timer);
      eraseLine();
    } else if (isLate || performance.now() - started > PATIENCE_MS) draw();
  };
}

/** Says on standard error what is new since the last time. */
function progressLog(first: string): (step: string | undefined) => void {
  let step: string | undefined = first;
  let said = first;
  const say = () => {
    if (step === undefined || step === said) return;
    said = step;
    writeFully(2, guardWorkflowCommands(`${printable(step)}\n`));
  };
  const timer = setInterval(say, HEARTBEAT_MS).unref();
  return (next) => {
    step = next;
    if (next === undefined) clearInterval(timer);
  };
}

/** @throws {PolicyError} `E_READ` (exit 4) where somebody deleted the folder that the command was started in */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch (error) {
    throw outsideError("E_READ", {
      what: "the current folder no longer exists",
      mend: "change into a folder that exists, and run it again",
      cause: error,
    });
  }
}

/** Writes all of a text even to a pipe whose reader is slow; a reader that went away is no error. */
function writeFully(descriptor: number, text: string): void {
  eraseLine();
  const bytes = Buffer.from(text, "utf8");
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(descriptor, bytes, done);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code === "EAGAIN") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      else if (code === "EPIPE") return;
      else throw cannotWrite(descriptor === 1 ? "standard output" : "standard error", error);
    }
  }
}

/**
 * Replaces a file in one step, so that nobody reads half of it; the rights of one that was there stay. Makes no folders.
 * @param shown the path as the caller typed it, for messages
 * @throws {PolicyError} `E_WRITE` (exit 4)
 */
export function writeFileAtomically(path: string, contents: string | Uint8Array, shown: string = path): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const before = statSync(path, { throwIfNoEntry: false });
    writeFileSync(temporary, contents);
    if (before !== undefined) chmodSync(temporary, before.mode & 0o7777);
    renameSync(temporary, path);
  } catch (error) {
    try {
      rmSync(temporary, { force: true });
    } catch {
      // What could not be written cannot be removed either; the first error is the one to tell.
    }
    throw cannotWrite(shown, error, dirname(shown));
  }
}

/**
 * Writes a file where none stands yet, and nothing else: not through a link, and not over what came meanwhile.
 * @param shown the path as the caller typed it, for messages
 * @throws {PolicyError} `E_WRITE` (exit 4)
 */
export function createFile(path: string, contents: string | Uint8Array, shown: string = path): void {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, "wx");
    writeFileSync(descriptor, contents);
  } catch (error) {
    if (descriptor !== undefined) rmSync(path, { force: true });
    throw cannotWrite(shown, error, dirname(shown));
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/**
 * Makes a folder and those above it.
 * @throws {PolicyError} `E_WRITE` (exit 4)
 */
export function makeFolder(path: string, shown: string): void {
  try {
    makeEach(path);
  } catch (error) {
    throw cannotWrite(shown, error, dirname(shown));
  }
}

/**
 * Deletes a file.
 * @throws {PolicyError} `E_WRITE` (exit 4)
 */
export function removeFile(path: string, shown: string): void {
  try {
    rmSync(path);
  } catch (error) {
    throw cannotWrite(shown, error, dirname(shown));
  }
}

/** Deletes a folder that holds nothing. @returns whether it did */
export function removeEmptyFolder(path: string): boolean {
  try {
    rmdirSync(path);
    return true;
  } catch {
    return false;
  }
}

/** As `mkdirSync` with `recursive`, which never ends below a folder that takes none and says ENOENT, such as /proc. */
function makeEach(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return;
  if (dirname(path) !== path) makeEach(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) throw error;
  }
}

/** @param folder where the file was to be put, as messages name it; undefined for a stream */
function cannotWrite(where: string, error: unknown, folder?: string): PolicyError {
  const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
  const known = folder === undefined ? undefined : REASONS[code ?? ""]?.(folder);
  const message = error instanceof Error ? error.message : String(error);
  return outsideError("E_WRITE", {
    what: "cannot write the result",
    where,
    why: known?.why ?? (code === "ENOSPC" ? "the disk is full" : (code ?? message)),
    mend: known?.mend ?? "check that the place may be written to, and that the disk is not full",
    cause: error,
  });
}

/** What the system's error codes mean for a file that is to be put into a folder. */
const REASONS: { [code: string]: (folder: string) => { why: string; mend: string } } = {
  ENOENT: (folder) => ({
    why: `the folder ${folder} does not exist, and none is made for a file`,
    mend: "make the folder, or name a file in one that exists",
  }),
  ENOTDIR: (folder) => ({
    why: `${folder} is no folder, or lies below a file`,
    mend: "name a file in a folder that exists",
  }),
  EISDIR: () => ({ why: "a folder stands there", mend: "name a file" }),
  EEXIST: () => ({ why: "something else stands there", mend: "name another place" }),
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: (folder) => ({
    why: `the file system of ${folder} can only be read`,
    mend: "name a place that may be written to",
  }),
};

function forbidden(folder: string): { why: string; mend: string } {
  return {
    why: `the folder ${folder} may not be written to`,
    mend: "give the right to, or name another place",
  };
}
