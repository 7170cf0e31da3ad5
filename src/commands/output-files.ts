import { dirname, extname, resolve } from "node:path";
import { natureOfPath, readStart, realPath } from "../adapters/files.ts";
import { type PolicyError, usageError } from "../errors.ts";
import type { ReportFormat } from "../report/formats.ts";

/** The format of a file by its ending. */
const ENDINGS: { [ending: string]: ReportFormat } = {
  ".json": "json",
  ".sarif": "sarif",
  ".xml": "junit",
  ".md": "markdown",
};

/** @throws {PolicyError} `E_OUTPUT` (exit 2) for an ending that says nothing */
export function formatOfFile(path: string): ReportFormat {
  const format = ENDINGS[extname(path).toLowerCase()];
  if (format !== undefined) return format;
  throw usageError("E_OUTPUT", {
    what: "cannot tell the format of the output",
    where: `--output ${path}`,
    why: "the ending of the file's name decides its format",
    mend: `end it in one of ${Object.keys(ENDINGS).join(", ")}`,
  });
}

/** How our reports begin. */
const SIGNS: { [format in ReportFormat]?: RegExp } = {
  json: /^\{\s*"format":\s*"archi3-report\//,
  sarif: /^\{\s*"\$schema":[^{}]*"runs":\s*\[\{\s*"tool":\s*\{\s*"driver":\s*\{\s*"name":\s*"archi3-policy"/,
  junit: /^<\?xml[^>]*>\s*<testsuites name="archi3-policy"/,
  markdown: /^### (?:✅ Passed|❌ Failed): /,
};

/**
 * Looks at the files that reports are to be written to, before a run.
 * @throws {PolicyError} `E_OUTPUT` (exit 2)
 */
export function checkReportFiles(paths: readonly string[], currentFolder: string): void {
  for (const path of paths) {
    const format = formatOfFile(path);
    const sign = SIGNS[format] ?? /^$/;
    checkOutputFile(path, currentFolder, { sign, name: `an earlier report of this format (${format})` });
  }
}

/** Bytes; what tells an output stands at its start. */
const SIGN_LENGTH = 500;

/**
 * Looks at a file that is to be written, in a folder that exists: what stands there is replaced only where it is an
 * output of the same kind, or empty.
 * @param before how such an output begins, and what it is called
 * @param option the option that names it
 * @throws {PolicyError} `E_OUTPUT` (exit 2)
 */
export function checkOutputFile(
  typed: string,
  currentFolder: string,
  before: { sign: RegExp; name: string },
  option = "--output",
): void {
  const refuse = (why: string, mend: string) => outputError(`${option} ${typed}`, why, mend);
  const path = resolve(currentFolder, typed);
  const folder = natureOfPath(dirname(path));
  if (folder === "missing") {
    throw refuse(
      `the folder ${dirname(typed)} does not exist, and none is made for a file`,
      "make the folder, or name a file in one that exists",
    );
  }
  if (folder !== "folder")
    throw refuse(`${dirname(typed)} is no folder`, "name a file in a folder that exists");
  const nature = natureOfPath(path);
  if (nature === "missing") return;
  if (nature === "folder") throw refuse("a folder stands there", "name a file");
  const start = nature === "file" ? readStart(realPath(path) ?? path, SIGN_LENGTH)?.toString() : undefined;
  if (start === "" || (start !== undefined && before.sign.test(start))) return;
  throw refuse(`what stands there is not ${before.name}`, "name another file, or delete this one");
}

/**
 * Looks at the name of a file whose readers go by its ending.
 * @param why who goes by it
 * @throws {PolicyError} `E_OUTPUT` (exit 2)
 */
export function checkEnding(
  typed: string,
  { option, ending, why }: { option: string; ending: string; why: string },
): void {
  if (extname(typed).toLowerCase() === ending) return;
  throw outputError(`${option} ${typed}`, why, `end its name in ${ending}`);
}

function outputError(where: string, why: string, mend: string): PolicyError {
  return usageError("E_OUTPUT", { what: "cannot write the result there", where, why, mend });
}
