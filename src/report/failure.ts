import { EXIT, type ExitStatus, PolicyError } from "../errors.ts";
import type { LogEvent } from "./log.ts";
import { guardWorkflowCommands, printable } from "./sanitize.ts";
import type { Colors } from "./text.ts";

/** What became of a command that could not do its work. */
export interface Failure {
  status: ExitStatus;
  code: string;
  /** What happened, and where. */
  what: string;
  /** The two apart. */
  happened: string;
  where: string | undefined;
  /** Why, and what to do about it, as far as that is known. */
  why: string | undefined;
  mend: string | undefined;
  /** Lines below the why and the mend. */
  whyLines?: readonly string[];
  mendLines?: readonly string[];
  cause: unknown;
}

/** Reads what was thrown. Everything that is not an error of ours is a fault of the tool: never a pass. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof PolicyError)) {
    const what = `the tool itself failed: ${printable(error instanceof Error ? error.message : String(error))}`;
    return {
      status: EXIT.outside,
      code: "E_INTERNAL",
      ...{ what, happened: what, where: undefined },
      why: undefined,
      mend: "run it again with --verbose, and report what it prints together with the policies that it fails on",
      cause: error,
    };
  }
  // Paths, options and names are text from outside: each is made one printable line before it is put among ours.
  const { what, where, why, mend, cause, whyLines = [], mendLines = [] } = error.parts;
  return {
    status: error.status,
    code: error.code,
    what: `${printable(what)}${where === undefined ? "" : ` (${printable(where)})`}`,
    happened: printable(what),
    where: where === undefined ? undefined : printable(where),
    why: why === undefined ? undefined : printable(why),
    mend: mend === undefined ? undefined : printable(mend),
    whyLines: whyLines.map((line) => printable(line)),
    mendLines: mendLines.map((line) => printable(line)),
    cause,
  };
}

/** A failure for a terminal, in four parts; with `verbose` everything that led to it. */
export function renderFailure(failure: Failure, options: { verbose: boolean; colors: Colors }): string {
  const { code, what, why, mend, cause, whyLines = [], mendLines = [] } = failure;
  const below = (text: string, lines: readonly string[]) =>
    [lines.length === 0 ? text : `${text}:`, ...lines.map((line) => `    ${line}`)].join("\n");
  const lines = [
    `${options.colors.red("error")} ${code}: ${what}`,
    ...(why === undefined ? [] : [below(`  why: ${why}`, whyLines)]),
    ...(mend === undefined ? [] : [below(`  fix: ${mend}`, mendLines)]),
    ...(options.verbose ? causes(cause) : []),
  ];
  return guardWorkflowCommands(`${lines.join("\n")}\n`);
}

/** A failure for a log that machines read; with `verbose` everything that led to it. */
export function failureEvent(failure: Failure, verbose: boolean): LogEvent {
  const { code, status, happened, where, why, mend, cause, whyLines = [], mendLines = [] } = failure;
  const whole = (text: string | undefined, lines: readonly string[]) =>
    text === undefined ? undefined : [text, ...lines].join("\n");
  const led = verbose ? causes(cause).join("\n").trim() : "";
  return {
    ...{ event: "error", message: happened, code, status, where },
    ...{ why: whole(why, whyLines), mend: whole(mend, mendLines), cause: led === "" ? undefined : led },
  };
}

function causes(error: unknown): string[] {
  const lines: string[] = [];
  for (let cause = error; cause !== undefined; cause = cause instanceof Error ? cause.cause : undefined) {
    const text = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    lines.push(`  caused by: ${printable(text, { keepNewlines: true })}`);
  }
  return lines;
}
