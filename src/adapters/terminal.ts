import { renameSync, rmSync, writeFileSync, writeSync } from "node:fs";
import pc from "picocolors";
import { outsideError, type PolicyError } from "../errors.ts";
import type { Colors } from "../report/text.ts";

/** Where a command talks to: results go to standard output, everything else to standard error. */
export interface Terminal {
  currentFolder: string;
  colors: Colors;
  print(text: string): void;
  warn(text: string): void;
  /** Shows what is being done once it takes longer than a second; undefined ends it. Silent without a terminal. */
  progress(step: string): (step: string | undefined) => void;
}

const PATIENCE_MS = 1000;

/** The process's own terminal. `color` undefined means: as the environment and the stream say. */
export function processTerminal(options: { color: boolean | undefined; quiet: boolean }): Terminal {
  const colors = pc.createColors(options.color ?? pc.isColorSupported);
  const interactive = process.stderr.isTTY === true && process.env["CI"] === undefined && !options.quiet;
  return {
    currentFolder: process.cwd(),
    colors,
    print: (text) => writeFully(1, text),
    warn: (text) => writeFully(2, text),
    progress: (first) => {
      const started = performance.now();
      let shown = false;
      const show = (step: string | undefined) => {
        if (!interactive) return;
        if (step !== undefined && performance.now() - started > PATIENCE_MS) {
          process.stderr.write(`\r\u001b[K${step}…`);
          shown = true;
        } else if (step === undefined && shown) process.stderr.write("\r\u001b[K");
      };
      show(first);
      return show;
    },
  };
}

/** Writes all of a text even to a pipe whose reader is slow; a reader that went away is no error. */
function writeFully(descriptor: number, text: string): void {
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
 * Replaces a file in one step, so that nobody reads half of it.
 * @throws {PolicyError} `E_WRITE` (exit 4)
 */
export function writeFileAtomically(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  } catch (error) {
    try {
      rmSync(temporary, { force: true });
    } catch {
      // What could not be written cannot be removed either; the first error is the one to tell.
    }
    throw cannotWrite(path, error);
  }
}

function cannotWrite(where: string, error: unknown): PolicyError {
  const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
  return outsideError("E_WRITE", {
    what: "cannot write the result",
    where,
    why: code ?? (error instanceof Error ? error.message : String(error)),
    mend: "check that the folder exists, that it may be written, and that the disk is not full",
    cause: error,
  });
}
