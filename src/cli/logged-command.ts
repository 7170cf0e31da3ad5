import { beforeSignalsEnd } from "../adapters/signals.ts";
import type { Terminal } from "../adapters/terminal.ts";
import { EXIT, type ExitStatus } from "../errors.ts";
import type { LogFormat } from "../report/log.ts";

/** How a command line wants its log, before it is understood: what is wrong with it is logged too. */
export function logFormatOf(argv: readonly string[]): LogFormat {
  const end = argv.indexOf("--");
  const words = end === -1 ? argv : argv.slice(0, end);
  const given = words.flatMap((word, at) => {
    if (word === "--log-format") return [words[at + 1]];
    return word.startsWith("--log-format=") ? [word.slice("--log-format=".length)] : [];
  });
  return given.at(-1) === "json" ? "json" : "text";
}

/**
 * Runs a command, and tells the log when it begins and how it ends.
 * @param command its name; empty where the call has none
 */
export async function logged(
  { command, version }: { command: string; version: string },
  { log }: Terminal,
  run: () => Promise<ExitStatus>,
): Promise<ExitStatus> {
  if (log === undefined) return run();
  const began = performance.now();
  const named = command === "" ? undefined : command;
  const took = () => Math.round(performance.now() - began);
  log({ event: "command-started", command: named, version });
  const noLonger = beforeSignalsEnd((by) => {
    const level = by === "signal" ? "warn" : "error";
    log({ event: "command-ended", level, command: named, "duration-ms": took() });
  });
  const status = await run();
  noLonger();
  const level = status === EXIT.done ? "info" : "error";
  log({ event: "command-ended", level, command: named, status, "duration-ms": took() });
  return status;
}
